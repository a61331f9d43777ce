//! What debuggers and their users say.

use debugger::gdb::{Conversation, State};
use debugger::{Condition, Monitor, Session, SourceLines};
use machine::{Board, Configuration, Cycle, Machine, Soc};
use program::image::Image;

use super::{accepted, text};

/// A debugged program ends here, so that whatever is asked for ends.
const LIMIT: Cycle = 4_000;
/// Lines of one input that are carried out.
const LINES: usize = 40;

/// A program that calls, writes and breaks a rule now and then.
const PROGRAM: &str = "start: mov #0x5a80, &0x0120\nmov #0x1000, sp\nloop: call #work\njmp loop\n\
                       work: add #1, &0x0210\npush r5\npop r5\nret";

fn monitor() -> Monitor {
    let image = Image::assemble(PROGRAM, 0x6000).expect("a program");
    let mut machine = Machine::new(&Configuration::new(Soc::Sancus64, Board::Fpga)).expect("a stock configuration");
    image.load(&mut machine).expect("it fits");
    let mut session = Session::new(machine, image);
    session.set_limit(LIMIT);
    let mut monitor = Monitor::new(session, SourceLines::default(), false);
    monitor.stop_at(Condition::Violation).expect("a core with a Sancus unit");
    monitor
}

/// What lldb and GDB say, a packet a line.
pub fn packets() -> Vec<Vec<u8>> {
    [
        "qSupported:multiprocess+;swbreak+;hwbreak+\nQStartNoAckMode\nqHostInfo\nqRegisterInfo0\nqRegisterInfo10\n?\ng\np0\n\
         qXfer:features:read:target.xml:0,fff\nqXfer:memory-map:read::0,fff",
        "Z0,6008,2\nvCont?\nvCont;c\nm6000,10\nm0,4\nmffff,9\nM210,2:1234\nX0212,1:z\nz0,6008,2\nc\ns\nbs\nbc\nk",
        "Z2,210,2\nZ3,210,1\nZ4,ffff,ffff\nc\nbc\nP5=3412\nP0=0060\np99\nG00\nqRcmd,73616e637573\nqRcmd,6261636b\ns\nD",
        "qRcmd,736e617073686f742061\nvCont;s:1\nHg0\nT1\nqC\nqfThreadInfo\nqsThreadInfo\nvFlashErase:5c00,100\nR00\n\u{3}",
    ]
    .map(|packets| packets.as_bytes().to_vec())
    .to_vec()
}

fn framed(packet: &[u8]) -> Vec<u8> {
    let sum = packet.iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte));
    [b"$", packet, format!("#{sum:02x}").as_bytes()].concat()
}

/// Takes bytes, and moves the program as they ask.
fn say(conversation: &mut Conversation, bytes: &[u8]) {
    if conversation.take(bytes) {
        conversation.stopped(&debugger::Reason::Interrupted);
    }
    // Each motion ends with a stop; after a stop, nothing moves unless it is asked to.
    if let State::Moves(motion) = conversation.state() {
        let reason = conversation.monitor().session_mut().go(motion, &mut ());
        conversation.stopped(&reason);
        assert!(!matches!(conversation.state(), State::Moves(_)));
    }
    assert!(conversation.monitor().session().machine().cycle() < 2 * LIMIT);
    let answers = conversation.take_outgoing();
    let mut rest = answers.as_slice();
    while let [first, after @ ..] = rest {
        rest = after;
        if *first == b'$' {
            let end = rest.iter().position(|byte| *byte == b'#').expect("the end of a packet");
            assert!(rest.len() >= end + 3, "a checksum");
            rest = &rest[end + 3..];
        } else {
            assert!(b"+-".contains(first), "{first:#04x} between packets");
        }
    }
}

/// Lines as packets, and the bytes as they are.
pub fn any_packets(input: &[u8]) {
    let mut conversation = Conversation::new(monitor());
    for packet in input.split(|byte| *byte == b'\n').take(LINES) {
        say(&mut conversation, &framed(packet));
    }
    conversation.restart();
    say(&mut conversation, input);
}

/// Every command.
pub fn command_lines() -> Vec<Vec<u8>> {
    [
        "break work\ncontinue\nwhere\nstepi 3\nback\nnext 2\nreverse\nbacktrace\nstops\ndelete 1\nuntil loop\n",
        "watch 0x210\nwatch access *0x210+4, 2\nc\nprint *0x210\nprint r5 + @sp - 0x10\nset r5 = 7\nset *0x210 = 9\nset @0x213 = 1\n",
        "dump 0x200, 40\ndisassemble work, 4\nregisters\nmodules\nsancus\ncycles\nsnapshot here\ngoto 1_000\nsnapshot restore here\n\
         snapshot list\nreset\nhelp\nhelp step\ninput text\nexpect text\nquit\n",
        "stop violation\nstop entry vault\nstop interrupt 9\nstop event reset\nbreak main.c:12\nnexti\nstep\nbackwards\nforwards\n# no\n",
    ]
    .map(|lines| lines.as_bytes().to_vec())
    .to_vec()
}

/// A script.
pub fn any_commands(input: &[u8]) {
    let mut monitor = monitor();
    for line in text(input).lines().take(LINES) {
        let before = (monitor.session().machine().cycle(), monitor.session().machine().registers());
        if accepted(input, monitor.execute(line, &mut ())).is_none() {
            let after = (monitor.session().machine().cycle(), monitor.session().machine().registers());
            assert_eq!(before, after, "{line} was refused");
        }
        assert!(monitor.session().machine().cycle() < 2 * LIMIT);
        let (start, _) = debugger::commands::complete(line, monitor.session().image());
        assert!(line.is_char_boundary(start));
    }
}
