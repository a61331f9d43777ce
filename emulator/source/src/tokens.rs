//! Words and signs of a line of the representation.

/// The words and signs of a text, up to a comment. A word keeps the sign that tells what it names: `%local`, `@global`,
/// `!7`, `c"text"`. Quotes around names are taken off.
pub(crate) fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(first) = rest.next() {
        match first {
            ';' => {
                // A comment ends with the line.
                while rest.next_if(|next| *next != '\n').is_some() {}
            }
            _ if first.is_whitespace() => {}
            '"' => tokens.push(format!("\"{}", quoted(&mut rest))),
            _ if is_word(first) || matches!(first, '%' | '@' | '!' | '#') => {
                let mut word = String::from(first);
                while let Some(next) = rest.next_if(|next| is_word(*next)) {
                    word.push(next);
                }
                if rest.peek() == Some(&'"') && matches!(&*word, "%" | "@" | "c") {
                    rest.next();
                    word.push_str(&quoted(&mut rest));
                }
                tokens.push(word);
            }
            _ => tokens.push(first.to_string()),
        }
    }
    tokens
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '_' | '.' | '$' | '-')
}

/// The text up to the closing quote; the escapes are left as they are.
fn quoted(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> String {
    rest.take_while(|character| *character != '"').collect()
}

/// The bytes of a quoted text, in which `\41` stands for the byte 0x41.
pub(crate) fn unescaped(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        let mut digit = || char::from(rest.next()?).to_digit(16);
        let (high, low) = (digit()?, digit()?);
        bytes.push((high << 4 | low) as u8);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_taken_apart() {
        let line = r#"  %4 = call i16 @"odd name"(ptr %x.addr, i16 -3), !dbg !17 ; preds"#;
        let expected =
            ["%4", "=", "call", "i16", "@odd name", "(", "ptr", "%x.addr", ",", "i16", "-3", ")", ",", "!dbg", "!17"];
        assert_eq!(tokens(line), expected);
        assert_eq!(unescaped(r"a\00\5C"), Some(vec![b'a', 0, b'\\']));
        assert_eq!(unescaped(r"a\0"), None);
    }
}
