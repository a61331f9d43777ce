//! Conversations with a debugger, packet by packet.

use debugger::gdb::{Conversation, Ending, State};
use debugger::{Monitor, Reason, Session, SourceLines};
use machine::{Board, Configuration, Machine, Soc};
use program::image::Image;

const PROGRAM: &str = "start: mov #0x5a80, &0x0120\nmov #0x1000, sp\nmov #3, r5\nagain: call #work\nsub #1, r5\njnz again\n\
                       end: jmp end\nwork: add #0x1234, &0x0210\nret";

fn monitor() -> Monitor {
    let image = Image::assemble(PROGRAM, 0x6000).unwrap();
    let mut machine = Machine::new(&Configuration::new(Soc::Sancus64, Board::Fpga)).unwrap();
    image.load(&mut machine).unwrap();
    let mut session = Session::new(machine, image);
    session.set_limit(100_000);
    Monitor::new(session, SourceLines::default(), false)
}

fn address(symbol: &str) -> u16 {
    Image::assemble(PROGRAM, 0x6000).unwrap().symbol(symbol).unwrap().address
}

/// Sends a packet, makes the motion that it asks for, and returns the answer without its frame.
fn ask(conversation: &mut Conversation, packet: &str) -> String {
    let sum = packet.bytes().fold(0_u8, u8::wrapping_add);
    assert!(!conversation.take(format!("+${packet}#{sum:02x}").as_bytes()));
    if let State::Moves(motion) = conversation.state() {
        let reason = conversation.monitor().session_mut().go(motion, &mut ());
        conversation.stopped(&reason);
    }
    let said = String::from_utf8(conversation.take_outgoing()).unwrap();
    let packets: Vec<&str> = said.split('$').skip(1).map(|packet| packet.split('#').next().unwrap()).collect();
    expanded(&packets.join(" "))
}

/// Runs of a letter come as the letter, `*` and how often it is repeated, plus 29.
fn expanded(text: &str) -> String {
    let mut expanded = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match (letter, expanded.chars().last()) {
            ('*', Some(last)) => {
                let count = letters.next().map_or(0, |count| u32::from(count) - 29);
                expanded.extend((0..count).map(|_| last));
            }
            _ => expanded.push(letter),
        }
    }
    expanded
}

/// The console output of a command of the monitor.
fn command(conversation: &mut Conversation, line: &str) -> String {
    let hexadecimal: String = line.bytes().map(|byte| format!("{byte:02x}")).collect();
    let answer = ask(conversation, &format!("qRcmd,{hexadecimal}"));
    let digits: Vec<u8> =
        answer.split(' ').filter_map(|packet| packet.strip_prefix('O')).flat_map(str::bytes).collect();
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap_or(b'?');
    String::from_utf8(digits.chunks(2).map(byte).collect()).unwrap()
}

/// A word as debuggers write it.
fn word(value: u16) -> String {
    let [low, high] = value.to_le_bytes();
    format!("{low:02x}{high:02x}")
}

fn register(conversation: &mut Conversation, number: u8) -> String {
    ask(conversation, &format!("p{number:x}"))
}

#[test]
fn a_debugger_stops_looks_changes_and_goes_back() {
    let monitor = monitor();
    let memory = monitor.session().machine().read_bytes(0x6000, 0x6100);
    let mut conversation = Conversation::new(monitor);
    let work = address("work");
    assert!(ask(&mut conversation, "?").starts_with("T05"));
    assert_eq!(ask(&mut conversation, &format!("Z0,{work:x},2")), "OK");
    let mut cycles = Vec::new();
    for visit in 0..3_u16 {
        assert!(ask(&mut conversation, "c").starts_with("T05"), "visit {visit}");
        assert_eq!(register(&mut conversation, 0), word(work));
        assert_eq!(register(&mut conversation, 5), word(3 - visit));
        assert_eq!(ask(&mut conversation, "m210,2"), word(0x1234 * visit));
        cycles.push(conversation.monitor().session().machine().cycle());
    }
    // Nothing of it is in program memory.
    assert_eq!(conversation.monitor().session().machine().read_bytes(0x6000, 0x6100), memory);
    // Back to the same places, and to the beginning.
    for cycle in cycles[..2].iter().rev() {
        assert!(ask(&mut conversation, "bc").starts_with("T05"));
        assert_eq!(conversation.monitor().session().machine().cycle(), *cycle);
    }
    assert_eq!(ask(&mut conversation, "s").len(), 3);
    assert_eq!(register(&mut conversation, 0), word(work + 6));
    assert_eq!(ask(&mut conversation, "m210,2"), word(0x1234));
    assert_eq!(ask(&mut conversation, "bs"), "S05");
    assert_eq!(register(&mut conversation, 0), word(work));
    assert!(ask(&mut conversation, "bc").contains("replaylog:begin"));
    assert_eq!(ask(&mut conversation, &format!("z0,{work:x},2")), "OK");
    // Another course of time.
    assert!(ask(&mut conversation, &format!("Z0,{work:x},2")) == "OK" && ask(&mut conversation, "c").starts_with('T'));
    assert_eq!(ask(&mut conversation, "P5=0100"), "OK");
    assert_eq!(ask(&mut conversation, "M210,2:0001"), "OK");
    assert!(ask(&mut conversation, "c").contains("replaylog:end"), "only one visit is left");
    assert_eq!(ask(&mut conversation, "m210,2"), word(0x1234 + 0x0100));
    assert_eq!(ask(&mut conversation, "c"), "W00");
    assert_eq!(conversation.state(), State::Ended(Ending::Over));
}

/// GDB sends registers of 32 bits, and has the program begin after `load` where it begins anyway.
#[test]
fn registers_are_written_as_gdb_does() {
    let mut conversation = Conversation::new(monitor());
    let start = word(address("start"));
    assert_eq!(ask(&mut conversation, &format!("P0={start}0000")), "OK");
    assert_eq!(ask(&mut conversation, "P0=0070"), "E16");
    assert_eq!(ask(&mut conversation, "P5=34120000"), "OK");
    assert_eq!(register(&mut conversation, 5), "3412");
    assert_eq!(ask(&mut conversation, "P5=78560100"), "E16");
    assert_eq!(ask(&mut conversation, "P5=78"), "E16");
    assert_eq!(register(&mut conversation, 5), "3412");
    ask(&mut conversation, "s");
    ask(&mut conversation, "s");
    assert_eq!(ask(&mut conversation, &format!("P0={start}")), "E16", "time has begun");
}

/// An instruction may be watched, and the next one have a breakpoint.
#[test]
fn watchpoints_come_before_breakpoints() {
    let mut conversation = Conversation::new(monitor());
    let after = address("work") + 6;
    assert_eq!(ask(&mut conversation, &format!("Z0,{after:x},2")), "OK");
    assert_eq!(ask(&mut conversation, "Z2,210,2"), "OK");
    assert!(ask(&mut conversation, "c").contains("watch:"));
    assert_eq!(register(&mut conversation, 0), word(after));
    assert!(ask(&mut conversation, "c").contains("watch:"));
    assert!(ask(&mut conversation, "bc").contains("watch:"));
}

#[test]
fn watchpoints_stop_after_the_access_in_both_directions() {
    let monitor = monitor();
    let mut conversation = Conversation::new(monitor);
    assert_eq!(ask(&mut conversation, "Z2,211,1"), "OK");
    for visit in 1..=2_u16 {
        assert!(ask(&mut conversation, "c").contains("watch:"));
        assert_eq!(ask(&mut conversation, "m210,2"), word(0x1234 * visit));
    }
    assert!(ask(&mut conversation, "bc").contains("watch:"));
    assert_eq!(ask(&mut conversation, "m210,2"), word(0x1234));
    assert_eq!(ask(&mut conversation, "z2,211,1"), "OK");
    assert_eq!(ask(&mut conversation, "Z3,210,2"), "OK");
    assert!(ask(&mut conversation, "c").contains("rwatch:"));
}

#[test]
fn what_is_not_there_is_refused_and_changes_nothing() {
    let monitor = monitor();
    let mut conversation = Conversation::new(monitor);
    for packet in [
        "p99",
        "m0,2",
        "m100,2",
        "M0,2:1234",
        "M41fe,4:11223344",
        "P0=0070",
        "Pff=0000",
        "m5c00,ffff1",
        "m0,ffffffffffff",
    ] {
        let answer = ask(&mut conversation, packet);
        assert!(answer.is_empty() || answer.starts_with('E'), "{packet}: {answer}");
    }
    // What is there of a block, comes.
    assert_eq!(ask(&mut conversation, "m41fe,10"), "0000");
    assert_eq!(ask(&mut conversation, "mfffe,ffff").len(), 4);
    assert!(ask(&mut conversation, "m5c00,ffff").len() > 64);
    assert_eq!(conversation.monitor().session().machine().cycle(), 0);
    assert!(conversation.monitor().session().timeline().is_at_end());
    assert_eq!(conversation.state(), State::Listens);
    // What is no packet at all ends the conversation, and nothing else.
    ask(&mut conversation, "G00");
    assert!(matches!(conversation.state(), State::Ended(Ending::Garbled(_))));
    assert_eq!(ask(&mut conversation, "p0"), "");
    conversation.restart();
    assert!(!conversation.take(&[b"$".as_slice(), &[b'm'; 200_000]].concat()));
    assert!(matches!(conversation.state(), State::Ended(Ending::Garbled(_))));
    conversation.restart();
    assert!(conversation.take_outgoing().is_empty());
}

#[test]
fn commands_that_go_elsewhere_wait_for_the_debugger() {
    let monitor = monitor();
    let mut conversation = Conversation::new(monitor);
    ask(&mut conversation, &format!("Z0,{:x},2", address("work")));
    ask(&mut conversation, "c");
    let cycle = conversation.monitor().session().machine().cycle();
    assert!(command(&mut conversation, "snapshot there").contains(&cycle.to_string()));
    ask(&mut conversation, "c");
    assert!(command(&mut conversation, "snapshot restore there").contains("next step or continue goes there"));
    assert_ne!(conversation.monitor().session().machine().cycle(), cycle);
    assert_eq!(ask(&mut conversation, "c"), "S05");
    assert_eq!(conversation.monitor().session().machine().cycle(), cycle);
    assert!(command(&mut conversation, "continue").contains("use its own commands"));
    assert!(command(&mut conversation, "snapshot restore ther").contains("did you mean \"there\""));
    // Steps lead back, and forwards again.
    let work = word(address("work"));
    assert!(command(&mut conversation, "backwards").contains("backwards"));
    assert_eq!(ask(&mut conversation, "s"), "S05");
    assert_ne!(register(&mut conversation, 0), work);
    assert!(command(&mut conversation, "forwards").contains("forwards"));
    assert_eq!(ask(&mut conversation, "s"), "S05");
    assert_eq!(register(&mut conversation, 0), work);
    for (line, told) in
        [("sancus", "executing"), ("cycles", "instructions"), ("modules", "no module"), ("where", "cycle")]
    {
        assert!(command(&mut conversation, line).contains(told), "{line}");
    }
}

#[test]
fn ctrl_c_asks_for_a_stop_and_half_packets_wait() {
    let monitor = monitor();
    let mut conversation = Conversation::new(monitor);
    assert!(!conversation.take(b"$m60"));
    assert_eq!(conversation.state(), State::Listens);
    assert!(!conversation.take(b"00,2#91"));
    assert!(!conversation.take_outgoing().is_empty());
    assert!(!conversation.take(b"$c#63"));
    assert!(matches!(conversation.state(), State::Moves(_)));
    assert!(conversation.take(b"\x03"));
    conversation.stopped(&Reason::Interrupted);
    assert_eq!(conversation.state(), State::Listens);
    assert!(String::from_utf8(conversation.take_outgoing()).unwrap().contains("T02"));
    // Detaching takes the debugger's stops away.
    ask(&mut conversation, "Z0,6000,2");
    ask(&mut conversation, "D");
    assert_eq!(conversation.state(), State::Ended(Ending::Detached));
    assert!(conversation.into_monitor().session_mut().breakpoints().is_empty());
}
