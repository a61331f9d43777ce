//! The monitor's commands, and scripts of them.

use debugger::commands::{COMMANDS, complete, run_script};
use debugger::{Command, CommandError, Monitor, Reason, Session, SourceLines};
use machine::{Board, Configuration, Machine, Soc};
use program::image::Image;

const PROGRAM: &str = "start: mov #0x5a80, &0x0120\nmov #0x1000, sp\nmov #3, r5\nagain: call #work\nsub #1, r5\njnz again\n\
                       end: bis #0x10, sr\njmp end\nwork: call #inner\nret\ninner: add #0x1234, &0x0210\nret";

fn monitor() -> Monitor {
    let image = Image::assemble(PROGRAM, 0x6000).unwrap();
    let mut machine = Machine::new(&Configuration::new(Soc::Sancus64, Board::Sim)).unwrap();
    image.load(&mut machine).unwrap();
    Monitor::new(Session::new(machine, image), SourceLines::default(), false)
}

fn told(monitor: &mut Monitor, line: &str) -> String {
    monitor.execute(line, &mut ()).unwrap_or_else(|error| panic!("{line}: {error}")).text
}

fn refused(monitor: &mut Monitor, line: &str) -> String {
    monitor.execute(line, &mut ()).map(|answer| answer.text).expect_err(line).to_string()
}

#[test]
fn a_session() {
    let mut monitor = monitor();
    assert!(told(&mut monitor, "break inner").contains("<inner>"));
    assert!(told(&mut monitor, "c").starts_with("breakpoint\ncycle "));
    let frames: Vec<String> = told(&mut monitor, "bt").lines().map(str::to_owned).collect();
    assert_eq!(frames.len(), 3, "{frames:?}");
    for (frame, name) in frames.iter().zip(["<inner>", "<work+0x4>", "<again+0x4>"]) {
        assert!(frame.contains(name), "{frame}");
    }
    assert_eq!(told(&mut monitor, "print r5"), "r5 = 3 (0x0003)\n");
    assert_eq!(told(&mut monitor, "p *0x210 - 1"), "(*0x0210 - 0x0001) = 65535 (0xffff) or -1\n");
    told(&mut monitor, "stepi");
    assert_eq!(told(&mut monitor, "p *0x210"), "*0x0210 = 4660 (0x1234)\n");
    told(&mut monitor, "back");
    assert_eq!(told(&mut monitor, "p *0x210"), "*0x0210 = 0 (0x0000)\n");
    told(&mut monitor, "snapshot first");
    told(&mut monitor, "set r5 = 1");
    told(&mut monitor, "set @0x211 = 0x10");
    assert!(told(&mut monitor, "c").starts_with("program ended"));
    assert_eq!(told(&mut monitor, "p *0x210"), "*0x0210 = 8756 (0x2234)\n");
    assert!(told(&mut monitor, "rc").starts_with("breakpoint"));
    assert!(told(&mut monitor, "rc").starts_with("time begins here"));
    told(&mut monitor, "snapshot restore first");
    told(&mut monitor, "u end");
    assert!(told(&mut monitor, "where").contains("<end>"));
    assert!(told(&mut monitor, "stops").contains("1  break at"));
    told(&mut monitor, "delete 1");
    assert_eq!(told(&mut monitor, "stops"), "");
    told(&mut monitor, "reset");
    assert!(told(&mut monitor, "dis again, 2").contains("call"), "{}", told(&mut monitor, "dis again, 2"));
    assert!(told(&mut monitor, "dump 0x210, 18").lines().count() == 2);
    assert_eq!(told(&mut monitor, "modules"), "no module is enabled\n");
}

#[test]
fn next_goes_over_calls_and_step_into_them() {
    let mut monitor = monitor();
    told(&mut monitor, "until again");
    told(&mut monitor, "next");
    assert!(told(&mut monitor, "where").contains("<again+0x4>"));
    told(&mut monitor, "back 100000");
    told(&mut monitor, "until again");
    told(&mut monitor, "step");
    assert!(told(&mut monitor, "where").contains("<work>"));
    // A stop within the call ends it.
    told(&mut monitor, "until again");
    told(&mut monitor, "break inner");
    assert!(matches!(monitor.execute("next", &mut ()).unwrap().reason, Some(Reason::Breakpoint)));
}

#[test]
fn watchpoints_tell_what_was_accessed() {
    let mut monitor = monitor();
    told(&mut monitor, "watch 0x210");
    let text = told(&mut monitor, "c");
    assert!(text.starts_with("write to 0x0210 in cycle ") && text.contains("word 0x1234"), "{text}");
    told(&mut monitor, "d");
    told(&mut monitor, "watch read 0x211, 1");
    assert!(told(&mut monitor, "c").starts_with("read of 0x0211"));
}

#[test]
fn wrong_commands_are_explained_and_change_nothing() {
    let mut monitor = monitor();
    for (line, reason) in [
        ("contniue", "did you mean \"continue\"?"),
        ("xyzzy", "`help` lists them"),
        ("print agian", "there is no symbol \"agian\"; did you mean \"again\"?"),
        ("print 65536", "column 1: expected a number from 0 to 65535"),
        ("print 1 +", "column 4: expected a number, a register, a symbol, * or @"),
        ("print (1", "expected a closing parenthesis"),
        ("print 1 2", "column 3: expected nothing more, + or -"),
        ("print *0", "there is no memory at 0x0000"),
        ("dump 0x100", "there is no memory at 0x0100"),
        ("set r0 = 1", "r0 cannot be set"),
        ("set 7 = 1", "cannot be set"),
        ("set r5", "expected: set PLACE = EXPRESSION"),
        ("set *0x100 = 1", "there is no memory at 0x0100"),
        ("step many", "expected: step [COUNT]"),
        ("continue now", "expected: continue"),
        ("goto soon", "expected: goto CYCLE"),
        ("break main.c:7", "build it with `sancus-emu build -g`"),
        ("stop entry vault", "there is no module \"vault\" in the program"),
        ("stop event rest", "did you mean \"reset\"?"),
        ("stop interrupt 16", "expected: stop violation"),
        ("delete 7", "there is no stop number 7"),
        ("snapshot restore here", "there is no snapshot \"here\""),
        ("expect nothing", "expected \"nothing\" in what the last command told, which is nothing"),
        ("backwards", "no debugger is connected"),
        ("watch", "expected: watch [read|write|access] PLACE [, BYTES]"),
    ] {
        let message = refused(&mut monitor, line);
        assert!(message.contains(reason), "{line}: {message}");
    }
    assert!(refused(&mut monitor, &format!("print {}1", "*".repeat(500))).contains("something simpler"));
    assert!(refused(&mut monitor, &"a".repeat(5000)).contains("more than 4096 bytes"));
    assert_eq!(monitor.session().machine().cycle(), 0);
    assert_eq!(Command::parse("  # a comment"), Ok(None));
}

#[test]
fn names_are_completed() {
    let image = Image::assemble(PROGRAM, 0x6000).unwrap();
    assert_eq!(complete("cont", &image), (0, vec!["continue".to_owned()]));
    assert_eq!(complete("print *ag", &image), (7, vec!["again".to_owned()]));
    assert_eq!(complete("stop event re", &image), (11, vec!["reset".to_owned()]));
    assert_eq!(complete("help b", &image).1, ["back", "backtrace", "backwards", "break"]);
    assert_eq!(complete("", &image).1.len(), COMMANDS.len());
}

#[test]
fn help_fits_into_80_columns() {
    let mut monitor = monitor();
    let text = told(&mut monitor, "help");
    for entry in COMMANDS {
        assert!(text.contains(&format!("  {} ", entry.name)), "{}", entry.name);
        assert!(told(&mut monitor, &format!("help {}", entry.name)).starts_with(entry.usage));
    }
    for line in text.lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
}

#[test]
fn scripts_end_at_what_is_not_as_expected() {
    let run = |script: &str| {
        let mut printed = String::new();
        let done = run_script(&mut monitor(), script, &mut (), |(), text| -> Result<(), ()> {
            printed += text;
            Ok(())
        });
        (done.unwrap(), printed)
    };
    let (done, printed) =
        run("# three times\nbreak work\nc\nexpect <work>\nexpect breakpoint\nprint r5\nexpect = 3\nquit\nwrong");
    assert!(done.is_ok());
    assert!(printed.contains("> print r5\nr5 = 3"), "{printed}");
    let (done, _) = run("until work\n\nprint r5\nexpect = 4\n");
    let error = done.unwrap_err();
    assert!(error.is_unexpected() && error.line == 4, "{error}");
    assert!(error.to_string().contains("line 4, \"expect = 4\": expected \"= 4\""), "{error}");
    let (done, _) = run("nonsense\n");
    let error = done.unwrap_err();
    assert!(!error.is_unexpected() && matches!(error.error, CommandError::Unknown { .. }), "{error}");
}
