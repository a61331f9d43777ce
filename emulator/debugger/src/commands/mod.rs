//! The monitor's commands: what a line means ([`Command::parse`]) and what is done about it ([`Monitor`]).

mod backtrace;
mod describe;
mod expression;
mod monitor;
mod script;
mod table;

use machine::Cycle;
use sancus_hw::abi;

use crate::condition::{Accesses, Condition, Happening};
use crate::timeline::ActionError;

pub use expression::Expression;
pub use monitor::{Answer, Monitor};
pub use script::{ScriptError, run as run_script};
pub use table::{COMMANDS, Entry, Topic};

/// The longest line that is looked at.
const LONGEST_LINE: usize = 4096;

/// A command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Tells of the commands, or of one of them.
    Help(Option<String>),
    /// So many lines of source, or instructions where there is no source.
    Step(u32),
    /// The same, but over calls.
    Next(u32),
    /// So many instructions.
    StepInstruction(u32),
    /// So many instructions, but over calls.
    NextInstruction(u32),
    /// On to the next stop.
    Continue,
    /// On to a place.
    Until(Expression),
    /// Back by so many instructions.
    Back(u32),
    /// Back to the last stop.
    Reverse,
    /// To a cycle, past or to come.
    Goto(Cycle),
    /// To the beginning of time.
    Reset,
    /// Lets the steps of a debugger that cannot do so itself lead back, or forwards again.
    Backwards(bool),
    /// Sets a breakpoint, here by default.
    Break(Option<Expression>),
    /// Watches so many bytes from an address on.
    Watch(Accesses, Expression, u16),
    /// Stops after something.
    Stop(Condition),
    /// Takes a stop away: its number, or all.
    Delete(Option<usize>),
    /// Lists what a run stops at.
    Stops,
    /// Tells a value.
    Print(Expression),
    /// Gives a register, a word or a byte a value.
    Set(Expression, Expression),
    /// Tells so many bytes of memory.
    Dump(Expression, u16),
    /// Tells so many instructions.
    Disassemble(Option<Expression>, u16),
    /// Tells the registers.
    Registers,
    /// Tells where the program is.
    Where,
    /// Tells the modules.
    Modules,
    /// Tells the state of the Sancus unit.
    Sancus,
    /// Tells the cycle, and what was counted.
    Cycles,
    /// Tells who called.
    Backtrace,
    /// Gives the present cycle a name.
    Snapshot(String),
    /// Goes to a cycle that has a name.
    Restore(String),
    /// Lists them.
    Snapshots,
    /// Sends a line of text to UART 0.
    Input(String),
    /// In a script: the last command has told this.
    Expect(String),
    /// Ends the session.
    Quit,
}

/// A command that cannot be carried out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[expect(missing_docs, reason = "the messages say it")]
pub enum CommandError {
    #[error("there is no command {name:?}{}; `help` lists them", suggestion(.meant))]
    Unknown { name: String, meant: Option<String> },
    #[error("{found:?}: expected: {usage}")]
    Usage { found: String, usage: &'static str },
    #[error("{text:?}, column {at}: expected {expected}")]
    Expression { text: String, at: usize, expected: &'static str },
    #[error("there is no symbol {name:?}{}", suggestion(.meant))]
    NoSymbol { name: String, meant: Option<String> },
    #[error("there is no module {name:?} in the program{}", suggestion(.meant))]
    NoModule { name: String, meant: Option<String> },
    #[error("there is no event {name:?}{}; events are {}", suggestion(.meant), happenings())]
    NoEvent { name: String, meant: Option<String> },
    #[error("no line of {file:?} from {line} on has code{}", suggestion(.meant))]
    NoLine { file: String, line: u32, meant: Option<String> },
    #[error("the program has no source lines: build it with `sancus-emu build -g`")]
    NoSource,
    #[error("there is no memory at {address:#06x}: data memory and program memory can be accessed")]
    NoMemory { address: u16 },
    #[error("{0} cannot be set: give r1 to r15, *ADDRESS, @ADDRESS or a variable")]
    CannotSet(String),
    #[error("{0} is optimised out here: the compiler keeps it nowhere for this instruction")]
    OptimisedOut(String),
    #[error("{0} is in a register, or a constant: it has no address")]
    NoAddress(String),
    #[error("the network has seen what comes after this cycle: only the present can be changed; continue first")]
    Seen,
    #[error("there is no stop number {0}; `stops` lists them")]
    NoStop(usize),
    #[error("there is no snapshot {name:?}{}", suggestion(.meant))]
    NoSnapshot { name: String, meant: Option<String> },
    #[error("snapshot {name:?} is of a time that was undone: something was changed before it")]
    Undone { name: String },
    #[error("this core has no Sancus unit")]
    NoSancus,
    #[error("the debugger that is connected moves the program: use its own commands")]
    NotHere,
    #[error("no debugger is connected: use back and reverse")]
    NotAttached,
    #[error("the line has more than {LONGEST_LINE} bytes")]
    TooLong,
    #[error("expected {expected:?} in what the last command told{}", told(.found))]
    Unexpected { expected: String, found: String },
}

impl From<ActionError> for CommandError {
    fn from(error: ActionError) -> CommandError {
        match error {
            ActionError::Register(number) => CommandError::CannotSet(format!("r{number}")),
            ActionError::Seen(_) => CommandError::Seen,
        }
    }
}

fn suggestion(meant: &Option<String>) -> String {
    meant.as_ref().map_or_else(String::new, |meant| format!("; did you mean {meant:?}?"))
}

fn told(found: &str) -> String {
    if found.is_empty() { ", which is nothing".into() } else { format!(":\n{}", found.trim_end()) }
}

fn happenings() -> String {
    Happening::ALL.map(|(_, name)| name).join(", ")
}

impl Command {
    /// Reads a line; `None` if it is empty or a comment, which begins with `#`.
    ///
    /// # Errors
    ///
    /// If it is no command.
    pub fn parse(line: &str) -> Result<Option<Command>, CommandError> {
        if line.len() > LONGEST_LINE {
            return Err(CommandError::TooLong);
        }
        let line = line.trim();
        let (name, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = rest.trim();
        if name.is_empty() || name.starts_with('#') {
            return Ok(None);
        }
        let entry = table::find(name)?;
        let usage = || CommandError::Usage { found: line.to_owned(), usage: entry.usage };
        let nothing = |command: Command| if rest.is_empty() { Ok(command) } else { Err(usage()) };
        let count = || if rest.is_empty() { Ok(1) } else { rest.parse().map_err(|_| usage()) };
        let place = || if rest.is_empty() { Err(usage()) } else { Expression::parse(rest) };
        let optional = || if rest.is_empty() { Ok(None) } else { Expression::parse(rest).map(Some) };
        let command = match entry.name {
            "help" => Command::Help((!rest.is_empty()).then(|| rest.to_owned())),
            "step" => Command::Step(count()?),
            "next" => Command::Next(count()?),
            "stepi" => Command::StepInstruction(count()?),
            "nexti" => Command::NextInstruction(count()?),
            "continue" => nothing(Command::Continue)?,
            "until" => Command::Until(place()?),
            "back" => Command::Back(count()?),
            "reverse" => nothing(Command::Reverse)?,
            "goto" => Command::Goto(rest.replace('_', "").parse().map_err(|_| usage())?),
            "reset" => nothing(Command::Reset)?,
            "backwards" => nothing(Command::Backwards(true))?,
            "forwards" => nothing(Command::Backwards(false))?,
            "break" => Command::Break(optional()?),
            "watch" => watch(rest).ok_or_else(usage)??,
            "stop" => Command::Stop(condition(rest, usage)?),
            "delete" if rest.is_empty() => Command::Delete(None),
            "delete" => Command::Delete(Some(rest.parse().map_err(|_| usage())?)),
            "stops" => nothing(Command::Stops)?,
            "print" => Command::Print(place()?),
            "set" => {
                let (left, right) = rest.split_once('=').ok_or_else(usage)?;
                Command::Set(Expression::parse(left)?, Expression::parse(right)?)
            }
            "dump" => match length(rest) {
                Some((place, length)) => Command::Dump(Expression::parse(place)?, length),
                None => Command::Dump(place()?, 64),
            },
            "disassemble" => match length(rest) {
                Some(("", count)) => Command::Disassemble(None, count),
                Some((place, count)) => Command::Disassemble(Some(Expression::parse(place)?), count),
                None => Command::Disassemble(optional()?, 8),
            },
            "registers" => nothing(Command::Registers)?,
            "where" => nothing(Command::Where)?,
            "modules" => nothing(Command::Modules)?,
            "sancus" => nothing(Command::Sancus)?,
            "cycles" => nothing(Command::Cycles)?,
            "backtrace" => nothing(Command::Backtrace)?,
            "snapshot" => match rest.split_once(char::is_whitespace).map(|(what, name)| (what, name.trim())) {
                Some(("restore", name)) => Command::Restore(name.to_owned()),
                None if rest == "list" => Command::Snapshots,
                None if !rest.is_empty() && rest != "restore" => Command::Snapshot(rest.to_owned()),
                _ => return Err(usage()),
            },
            "input" => Command::Input(rest.to_owned()),
            "expect" if !rest.is_empty() => Command::Expect(rest.to_owned()),
            "expect" => return Err(usage()),
            _ => nothing(Command::Quit)?,
        };
        Ok(Some(command))
    }
}

/// What comes before a comma, and the number after it.
fn length(text: &str) -> Option<(&str, u16)> {
    let (place, length) = text.rsplit_once(',')?;
    Some((place.trim(), length.trim().parse().ok()?))
}

/// `[read|write|access] PLACE [, BYTES]`; `None` without a place.
fn watch(text: &str) -> Option<Result<Command, CommandError>> {
    let kinds = [("read ", Accesses::Reads), ("write ", Accesses::Writes), ("access ", Accesses::Both)];
    let found = kinds.into_iter().find_map(|(name, kind)| Some((kind, text.strip_prefix(name)?)));
    let (accesses, rest) = found.unwrap_or((Accesses::Writes, text));
    // 0 stands for the size of what is there.
    let (place, bytes) = length(rest).unwrap_or((rest, 0));
    (!place.is_empty()).then(|| Ok(Command::Watch(accesses, Expression::parse(place)?, bytes)))
}

fn condition(text: &str, usage: impl Fn() -> CommandError) -> Result<Condition, CommandError> {
    let (what, name) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let name = name.trim();
    match what {
        "violation" if name.is_empty() => Ok(Condition::Violation),
        "entry" if !name.is_empty() => Ok(Condition::Entry { module: name.to_owned() }),
        "interrupt" => {
            let number = name.parse().ok().filter(|number: &u8| *number < 16);
            number.map(|number| Condition::Interrupt { number }).ok_or_else(usage)
        }
        "event" if !name.is_empty() => {
            let found = Happening::ALL.iter().find(|(_, known)| *known == name);
            found.map(|(happening, _)| Condition::Happening(*happening)).ok_or_else(|| CommandError::NoEvent {
                name: name.to_owned(),
                meant: descriptors::nearest(name, Happening::ALL.map(|(_, name)| name)),
            })
        }
        _ => Err(usage()),
    }
}

/// The names of the modules of a program.
pub fn module_names(image: &program::image::Image) -> Vec<&str> {
    image.symbols.iter().filter_map(|symbol| abi::module_with(&symbol.name, "public_start")).collect()
}

/// What a line can go on with at its end: where the last word begins, and the words that begin like it. Commands come first in a line,
/// then modules, symbols and registers.
pub fn complete(line: &str, image: &program::image::Image) -> (usize, Vec<String>) {
    let is_between = |letter: char| letter.is_whitespace() || "*@+-(=,".contains(letter);
    let start =
        line.rfind(is_between).map_or(0, |place| place + line[place..].chars().next().map_or(1, char::len_utf8));
    let begun = &line[start..];
    let words: Vec<&str> = match line[..start].split_whitespace().next() {
        None => COMMANDS.iter().map(|entry| entry.name).collect(),
        Some("help" | "h") => COMMANDS.iter().map(|entry| entry.name).collect(),
        Some("stop") => {
            let kinds = ["violation", "entry", "interrupt", "event"].into_iter();
            kinds.chain(Happening::ALL.map(|(_, name)| name)).chain(module_names(image)).collect()
        }
        Some(_) => image.symbols.iter().map(|symbol| symbol.name.as_str()).collect(),
    };
    let mut words: Vec<String> = words.into_iter().filter(|word| word.starts_with(begun)).map(str::to_owned).collect();
    words.sort();
    words.dedup();
    (start, words)
}
