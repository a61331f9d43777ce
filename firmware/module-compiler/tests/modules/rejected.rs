//! Modules that are told of the messages they refuse: how often, what that costs, and what it takes of the stack.

use std::collections::BTreeMap;
use std::error::Error;
use std::ops::RangeInclusive;

use goblin::elf::Elf;
use machine::peripherals::Port;
use machine::{Boundary, Engine, Machine, Observer, Soc};
use module_compiler::{Build, BuildError, Memory, Output, Security, StackError};

use crate::programs::{NoObserver, machine, run};
use crate::workbench::{TOOLCHAIN, example, source, symbol};

/// The manual has the rows that a test finds. `BLESS=1` writes them there.
const MANUAL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/toolchain.md");
const TABLE: &str = "| refused message | 64-bit keys | without `SM_REJECTED` | 128-bit keys | without `SM_REJECTED` |\n\
    |---|---|---|---|---|\n";

/// Longer than any of the programs.
const LIMIT: u64 = 5_000_000;

const CORES: [(Security, Soc); 2] = [(Security::Bits64, Soc::Sancus64), (Security::Bits128, Soc::Sancus128)];

/// What the security log says of a message: the result, the cycles, and the counts then: of the connections 0 to 3, and of others.
type Lines = BTreeMap<String, (u16, u32, [u16; 5])>;

fn lines(text: &str) -> Lines {
    let line = |line: &str| {
        let (name, rest) = line.split_once(": ")?;
        let (result, rest) = rest.split_once(", ")?;
        let (cycles, counts) = rest.split_once(" cycles, counted ")?;
        let counts: Vec<u16> = counts.split(' ').map_while(|count| count.parse().ok()).collect();
        Some((name.to_owned(), (result.parse().ok()?, cycles.parse().ok()?, counts.try_into().ok()?)))
    };
    text.lines().filter_map(line).collect()
}

/// The example, with a change in the source of its module.
fn security_log(security: Security, from: &str, to: &str) -> Result<Option<Vec<u8>>, Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(None) };
    let build = example("security_log", security, Output::Executable(Memory::STOCK));
    let directory = tempfile::tempdir()?;
    let mut sources = Vec::new();
    for source in &build.sources {
        let text = std::fs::read_to_string(source)?;
        sources.push(directory.path().join(source.file_name().ok_or("no name")?));
        std::fs::write(sources.last().ok_or("no source")?, text.replace(from, to))?;
    }
    let built = toolchain.build_modules(&Build { sources, ..build })?;
    assert_eq!(built.warnings, Vec::<String>::new());
    Ok(Some(built.elf))
}

/// Every kind of refused message counts once, for the connection that it is said to be of, and an accepted one does not. The program
/// gives the connection 2 the slot 0, and the connection 1 the slot 1.
#[test]
fn each_refused_message_is_told_once() -> Result<(), Box<dyn Error>> {
    let refused = [
        ("seen before", 5, 2),
        ("out of order", 5, 2),
        ("wrong tag", 5, 2),
        ("wrong tag, 128 bytes", 5, 2),
        ("too long", 3, 2),
        ("too short", 3, 2),
        ("odd", 3, 2),
        ("in the module", 4, 2),
        ("for an output", 1, 1),
        ("no connection", 3, 4),
        ("wrong tag, 128 bytes, new key", 5, 2),
    ];
    for (security, soc) in CORES.into_iter().chain([(Security::Bits64, Soc::Aion64), (Security::Bits128, Soc::Aion128)])
    {
        let Some(elf) = security_log(security, "", "")? else { return Ok(()) };
        let (text, violations) = run(&elf, soc, Engine::Fast);
        let lines = lines(&text);
        let mut expected = [0; 5];
        for accepted in ["accepted", "accepted, longest"] {
            let (result, _, counts) = lines[accepted];
            assert_eq!((result, counts), (0, expected), "{soc:?}, {accepted}: {text}");
        }
        for (name, code, counter) in refused {
            let (result, _, counts) = lines[name];
            expected[counter] += 1;
            assert_eq!((result, counts), (code, expected), "{soc:?}, {name}: {text}");
        }
        assert_eq!((lines.len(), violations.len()), (refused.len() + 2, 0), "{text}");
    }
    Ok(())
}

/// As many messages as an attacker likes take the same time each, and change nothing but a counter, which does not start again.
#[test]
fn a_flood_costs_the_same_each_time_and_is_not_forgotten() -> Result<(), Box<dyn Error>> {
    for (security, soc) in CORES {
        let Some(elf) = security_log(security, "", "")? else { return Ok(()) };
        let (text, _) = run(&elf, soc, Engine::Fast);
        let no_connection = lines(&text)["no connection"].1;
        let expected = format!("flood: 200 messages, {no_connection} to {no_connection} cycles each\n");
        assert!(text.contains(&expected), "{text}");
        // Now with a counter that has almost come to its end.
        let mut machine = machine(&elf, soc, Engine::Fast);
        let counter = symbol(&Elf::parse(&elf)?, "refused") + 2 * 4;
        let mut printed = String::new();
        while !printed.contains("accepted:") {
            machine.run(machine.cycle() + 1000, &mut NoObserver);
            printed.push_str(&taken(&mut machine));
        }
        machine.write_word(counter, u16::MAX - 100);
        machine.run(LIMIT, &mut NoObserver);
        printed.push_str(&taken(&mut machine));
        let last = printed.lines().rfind(|line| line.starts_with("counted")).ok_or("nothing counted")?;
        assert!(last.ends_with(" 65535"), "{printed}");
    }
    Ok(())
}

fn taken(machine: &mut Machine) -> String {
    let bytes: Vec<u8> = machine.take_events().iter().filter_map(|event| event.kind.output(Port::Uart(0))).collect();
    String::from_utf8_lossy(&bytes).replace('\r', "")
}

#[test]
fn the_manual_says_what_refusing_costs() -> Result<(), Box<dyn Error>> {
    let mut columns = Vec::new();
    for (security, soc) in CORES {
        for (from, to) in [("", ""), ("SM_REJECTED(security_log,", "IGNORED(")] {
            let from_macro = "#define IGNORED(connection) SM_FUNC(security_log) __attribute__((unused)) void ignored(conn_index connection)\n";
            let to = if from.is_empty() { to.to_owned() } else { format!("\n{from_macro}{to}") };
            let Some(elf) = security_log(security, from, &to)? else { return Ok(()) };
            columns.push(lines(&run(&elf, soc, Engine::Fast).0));
        }
    }
    let row = |name: &str| {
        let cycles: Vec<String> = columns.iter().map(|lines| lines[name].1.to_string()).collect();
        format!("| {name} | {} |", cycles.join(" | "))
    };
    let names = [
        "no connection",
        "in the module",
        "too long",
        "for an output",
        "wrong tag",
        "wrong tag, 128 bytes",
        "wrong tag, 128 bytes, new key",
    ];
    let rows = names.map(row).join("\n");
    let manual = std::fs::read_to_string(MANUAL)?;
    let start = manual.find(TABLE).ok_or("no table")? + TABLE.len();
    let end = start + manual[start..].find("\n\n").ok_or("no end")?;
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(MANUAL, [&manual[..start], &rows, &manual[end..]].concat())?;
    } else {
        assert_eq!(
            &manual[start..end],
            rows,
            "BLESS=1 cargo test -p module-compiler --test modules rejected updates the manual"
        );
    }
    Ok(())
}

/// The lowest stack pointer in a module's stack.
struct Lowest {
    public: std::ops::Range<u16>,
    stack: RangeInclusive<u16>,
    lowest: u16,
}

impl Observer for Lowest {
    fn boundary(&mut self, boundary: &Boundary<'_>) {
        let pointer = boundary.registers[1];
        if self.public.contains(&boundary.program_counter) && self.stack.contains(&pointer) {
            self.lowest = self.lowest.min(pointer);
        }
    }
}

/// The longest event that the stub takes has just room on the stack, as in modules that are not told of refused messages.
#[test]
fn the_longest_event_fits_on_the_stack() -> Result<(), Box<dyn Error>> {
    for (security, soc) in CORES {
        let Some(elf) = security_log(security, "", "")? else { return Ok(()) };
        let parsed = Elf::parse(&elf)?;
        let address = |name: &str| symbol(&parsed, &format!("__sm_security_log_{name}"));
        let (low, high) = (address("stack"), address("stack_init"));
        let public = address("public_start")..address("public_end");
        // With variables next to it, so that a stack that leaves its place is seen.
        let mut lowest = Lowest { public, stack: low.saturating_sub(100)..=high, lowest: high };
        machine(&elf, soc, Engine::Fast).run(LIMIT, &mut lowest);
        // What an interrupt puts there does not come.
        assert_eq!(lowest.lowest, low + 2, "{soc:?}");
    }
    Ok(())
}

/// What the hook takes of the stack counts, and does not make events shorter: nothing of the event is there any more.
#[test]
fn the_hook_has_the_stack_to_itself() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let stack = |bytes: u16| {
        let directory = tempfile::tempdir().expect("a directory");
        let text = format!(
            "SM_INPUT(m, in, data, length) {{ (void)data; (void)length; }}\n\
             SM_REJECTED(m, connection) {{ volatile char a[{bytes}]; a[connection & 1] = 1; }}"
        );
        toolchain.build_modules(&source(directory.path(), &text)).map(|mut built| built.stacks.remove(0))
    };
    let (small, large) = (stack(100)?, stack(160)?);
    assert_eq!((large.depth - small.depth, &large.inputs), (60, &small.inputs));
    match stack(250) {
        Err(BuildError::Stack(error @ StackError::TooDeep { .. })) => {
            assert!(
                error.to_string().contains("handle_input (") && error.to_string().contains(" -> rejected (25"),
                "{error}"
            );
        }
        other => panic!("{other:?}"),
    }
    Ok(())
}

#[test]
fn a_module_that_gets_no_messages_refuses_none() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let text = "unsigned SM_ENTRY(m) next(void) { return 1; }\nSM_REJECTED(m, connection) { (void)connection; }";
    let error = toolchain.build_modules(&source(directory.path(), text)).expect_err("refused").to_string();
    let expected = "module m is to be told of refused messages (SM_REJECTED) and has no input or output: it gets none";
    assert_eq!(error, expected);
    Ok(())
}
