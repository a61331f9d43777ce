//! The commands' names, and what they are for.

use super::CommandError;

/// What a command is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Moving through time.
    Motion,
    /// Saying where to stop.
    Stops,
    /// Looking, and changing.
    State,
    /// The session itself.
    Session,
}

impl Topic {
    /// All, with their headings.
    pub const ALL: [(Topic, &str); 4] = [
        (Topic::Motion, "Moving through time"),
        (Topic::Stops, "Where to stop"),
        (Topic::State, "Looking, and changing"),
        (Topic::Session, "The session"),
    ];
}

/// A command in the table.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// Its name.
    pub name: &'static str,
    /// Its short name; empty if it has none.
    pub short: &'static str,
    /// How it is written.
    pub usage: &'static str,
    /// What it does, in one line.
    pub help: &'static str,
    /// What it is about.
    pub topic: Topic,
}

const fn entry(
    topic: Topic,
    name: &'static str,
    short: &'static str,
    usage: &'static str,
    help: &'static str,
) -> Entry {
    Entry { name, short, usage, help, topic }
}

/// All commands, in the order in which `help` tells of them.
pub const COMMANDS: [Entry; 32] = [
    entry(Topic::Motion, "step", "s", "step [COUNT]", "go to the next line of source, or instruction without source"),
    entry(Topic::Motion, "next", "n", "next [COUNT]", "the same, but over calls"),
    entry(Topic::Motion, "stepi", "si", "stepi [COUNT]", "carry out instructions"),
    entry(Topic::Motion, "nexti", "ni", "nexti [COUNT]", "the same, but over calls"),
    entry(Topic::Motion, "continue", "c", "continue", "run to the next stop"),
    entry(Topic::Motion, "until", "u", "until PLACE", "run to a place, or to a stop before it"),
    entry(Topic::Motion, "back", "b", "back [COUNT]", "take instructions back"),
    entry(Topic::Motion, "reverse", "rc", "reverse", "run backwards to the last stop"),
    entry(Topic::Motion, "goto", "", "goto CYCLE", "go to a cycle, past or to come"),
    entry(Topic::Motion, "reset", "", "reset", "go to the beginning of time"),
    entry(Topic::Motion, "backwards", "", "backwards", "have a connected debugger's steps lead back"),
    entry(Topic::Motion, "forwards", "", "forwards", "have them lead forwards again"),
    entry(Topic::Stops, "break", "br", "break [PLACE]", "stop before the instruction at a place, here by default"),
    entry(
        Topic::Stops,
        "watch",
        "w",
        "watch [read|write|access] PLACE [, BYTES]",
        "stop after accesses, by default writes",
    ),
    entry(
        Topic::Stops,
        "stop",
        "",
        "stop violation | entry MODULE | interrupt NUMBER | event NAME",
        "stop when something happens",
    ),
    entry(Topic::Stops, "stops", "", "stops", "list what a run stops at"),
    entry(Topic::Stops, "delete", "d", "delete [NUMBER]", "take a stop away, or all"),
    entry(Topic::State, "print", "p", "print EXPRESSION", "tell a variable or a value"),
    entry(Topic::State, "set", "", "set PLACE = EXPRESSION", "change a register or memory; what came after is undone"),
    entry(Topic::State, "dump", "x", "dump PLACE [, BYTES]", "tell memory"),
    entry(Topic::State, "disassemble", "dis", "disassemble [PLACE] [, COUNT]", "tell instructions"),
    entry(Topic::State, "registers", "r", "registers", "tell the registers"),
    entry(Topic::State, "where", "", "where", "tell where the program is"),
    entry(Topic::State, "backtrace", "bt", "backtrace", "tell who called, also across the boundaries of modules"),
    entry(Topic::State, "modules", "m", "modules", "tell the modules"),
    entry(Topic::State, "sancus", "", "sancus", "tell who runs, the stack guard, atomicity, violations"),
    entry(Topic::State, "cycles", "", "cycles", "tell the cycle, and what was counted"),
    entry(
        Topic::Session,
        "snapshot",
        "",
        "snapshot NAME | snapshot restore NAME | snapshot list",
        "name the present, and come back to it",
    ),
    entry(Topic::Session, "input", "", "input TEXT", "send a line of text to UART 0"),
    entry(Topic::Session, "expect", "", "expect TEXT", "in a script: the last command must have told this"),
    entry(Topic::Session, "help", "h", "help [COMMAND]", "tell of the commands"),
    entry(Topic::Session, "quit", "q", "quit", "end the session"),
];

/// The command with a name, a short name, or the beginning of one name alone.
pub(super) fn find(name: &str) -> Result<&'static Entry, CommandError> {
    let exact = COMMANDS.iter().find(|entry| entry.name == name || !name.is_empty() && entry.short == name);
    let mut beginning = COMMANDS.iter().filter(|entry| entry.name.starts_with(name));
    let beginning = beginning.next().filter(|_| beginning.next().is_none());
    exact.or(beginning).ok_or_else(|| CommandError::Unknown {
        name: name.to_owned(),
        meant: descriptors::nearest(name, COMMANDS.iter().map(|entry| entry.name)),
    })
}
