//! What clang's assembler refuses although the CPU has it: pushing a word of memory whose address is a symbol.

use crate::statement::is_symbol;

/// PUSH &ADDRESS, before the address.
const PUSH_ABSOLUTE: &str = ".short 0x1212, ";

/// How intermediate representation writes tabs and ends of lines.
const ESCAPES: [&str; 2] = ["\\09", "\\0A"];

/// Writes `push &SYMBOL` as the words that it is, in assembly text and in intermediate representation.
pub fn understood(text: &str) -> String {
    let mut output = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("push") {
        let (before, instruction) = rest.split_at(at);
        output.push_str(before);
        let operand = instruction["push".len()..].trim_start_matches([' ', '\t']);
        let symbol = operand.strip_prefix('&').filter(|symbol| symbol.starts_with(is_symbol));
        let begins = !before.ends_with(is_symbol) || ESCAPES.iter().any(|escape| before.ends_with(escape));
        rest = match symbol {
            Some(symbol) if begins => {
                output.push_str(PUSH_ABSOLUTE);
                symbol
            }
            _ => {
                output.push_str("push");
                &instruction["push".len()..]
            }
        };
    }
    output + rest
}

#[cfg(test)]
mod tests {
    use super::understood;

    #[test]
    fn only_pushes_of_absolute_addresses_change() {
        let text = "push r5\npush #x\n push\t&x+2\nspush &x\npush 2(r1); push &y";
        let expected = "push r5\npush #x\n .short 0x1212, x+2\nspush &x\npush 2(r1); .short 0x1212, y";
        assert_eq!(understood(text), expected);
        assert_eq!(understood("asm \"nop\\0A\\09push &x\\0A\""), "asm \"nop\\0A\\09.short 0x1212, x\\0A\"");
    }
}
