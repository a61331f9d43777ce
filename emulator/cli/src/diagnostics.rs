//! Standard error, and text that is fit for a terminal.
//!
//! A standard error that is closed or full ends nothing: what would have been told is lost.

use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::io::{self, Write};

/// Tells a line on standard error.
macro_rules! say {
    ($($text:tt)*) => { $crate::diagnostics::line(format_args!($($text)*)) };
}
pub(crate) use say;

/// See [`say`].
pub fn line(text: fmt::Arguments<'_>) {
    let text = text.to_string();
    let _ = writeln!(StandardError, "{}", printable(&text));
}

/// Standard error as a writer that does not fail.
pub struct StandardError;

impl Write for StandardError {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let _ = io::stderr().write_all(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Text with its control characters escaped, apart from ends of lines and tabs: names come from files, and those of others
/// must not command the terminal. The escapes are those of JSON, which stays what it was.
pub fn printable(text: &str) -> Cow<'_, str> {
    let is_command = |character: char| character.is_control() && !matches!(character, '\n' | '\t');
    if !text.contains(is_command) {
        return text.into();
    }
    let mut escaped = String::new();
    for character in text.chars() {
        // Writing to a string does not fail.
        let _ = match is_command(character) {
            true => write!(escaped, "\\u{:04x}", u32::from(character)),
            false => escaped.write_char(character),
        };
    }
    escaped.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_escaped() {
        assert_eq!(printable("two\n\tlines µ"), "two\n\tlines µ");
        assert_eq!(printable("\u{1b}[31mred\u{9b}\r"), "\\u001b[31mred\\u009b\\u000d");
    }
}
