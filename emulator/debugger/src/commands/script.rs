//! A file of commands, with what they are to tell: an exercise, or a firmware's test.

use super::{CommandError, Monitor};
use crate::session::World;

/// A line that does not hold.
#[derive(Debug, thiserror::Error)]
#[error("line {line}, {text:?}: {error}")]
pub struct ScriptError {
    /// The line, from 1.
    pub line: usize,
    /// What it says.
    pub text: String,
    /// What is wrong.
    pub error: CommandError,
}

impl ScriptError {
    /// Whether the program is not as expected, rather than the script.
    pub fn is_unexpected(&self) -> bool {
        matches!(self.error, CommandError::Unexpected { .. })
    }
}

/// Carries out the lines of a script, up to `quit`. What they tell goes to `print`, each after its command, until that fails.
///
/// # Errors
///
/// With the first line that cannot be carried out, or whose expectation is wrong; or what `print` returned.
pub fn run<W: World, E>(
    monitor: &mut Monitor,
    script: &str,
    world: &mut W,
    mut print: impl FnMut(&mut W, &str) -> Result<(), E>,
) -> Result<Result<(), ScriptError>, E> {
    for (number, text) in script.lines().enumerate() {
        let text = text.trim();
        match monitor.execute(text, world) {
            Ok(answer) => {
                if !text.is_empty() && !text.starts_with('#') {
                    print(world, &format!("> {text}\n{}", answer.text))?;
                }
                if answer.quits {
                    break;
                }
            }
            Err(error) => return Ok(Err(ScriptError { line: number + 1, text: text.to_owned(), error })),
        }
    }
    Ok(Ok(()))
}
