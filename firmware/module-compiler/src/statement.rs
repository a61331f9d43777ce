//! A line of assembly text.

/// A line taken apart.
#[derive(Clone, Copy, Debug)]
pub struct Statement<'a> {
    label: Option<&'a str>,
    rest: &'a str,
}

impl<'a> Statement<'a> {
    /// Takes a line apart. Comments are not part of it.
    pub fn read(line: &'a str) -> Statement<'a> {
        let mut rest = uncommented(line).trim();
        let mut label = None;
        if let Some(colon) = rest.find(':').filter(|colon| rest[..*colon].chars().all(is_symbol)) {
            label = Some(&rest[..colon]).filter(|label| !label.is_empty());
            rest = rest[colon + 1..].trim_start();
        }
        Statement { label, rest }
    }

    /// The label it begins with.
    pub fn label(&self) -> Option<&'a str> {
        self.label
    }

    /// The instruction, if it is one.
    pub fn mnemonic(&self) -> Option<&'a str> {
        self.word().filter(|word| !word.starts_with('.') && !self.is_assignment())
    }

    /// The directive, if it is one.
    pub fn directive(&self) -> Option<&'a str> {
        self.word().filter(|word| word.starts_with('.') && !self.is_assignment())
    }

    /// What follows the instruction or directive.
    pub fn operands(&self) -> &'a str {
        self.rest[self.word().map_or(0, str::len)..].trim()
    }

    /// The symbol it gives a value: `symbol = value` or `.set symbol, value`.
    pub fn assigned(&self) -> Option<&'a str> {
        if self.is_assignment() {
            return self.rest.split('=').next().map(str::trim);
        }
        let list = self.directive().filter(|name| matches!(*name, ".set" | ".equ")).map(|_| self.operands())?;
        list.split(',').next().map(str::trim)
    }

    fn word(&self) -> Option<&'a str> {
        self.rest.split(char::is_whitespace).next().filter(|word| !word.is_empty())
    }

    fn is_assignment(&self) -> bool {
        self.rest.split_once('=').is_some_and(|(symbol, _)| {
            let symbol = symbol.trim();
            !symbol.is_empty() && symbol.chars().all(is_symbol)
        })
    }
}

/// Whether a character can be part of a symbol.
pub fn is_symbol(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '_' | '.' | '$')
}

/// A line without its comment.
fn uncommented(line: &str) -> &str {
    let mut quoted = false;
    let mut escaped = false;
    for (index, character) in line.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ';' if !quoted => return &line[..index],
            _ => {}
        }
    }
    line
}
