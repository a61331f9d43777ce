//! Lines of assembly to words: instructions, labels, and names that stand for numbers.

use std::collections::BTreeMap;

use msp430_isa::parse;

/// A line that is no instruction.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, {text:?}: {reason}")]
pub struct AssemblyError {
    /// The line, the first being 1.
    pub line: usize,
    /// What it says.
    pub text: String,
    /// What is wrong with it.
    pub reason: String,
}

/// Assembles code for an address. `name:` is a label; `resolve` knows the other names. A name stands for its number as an
/// immediate (`#name`), an absolute address (`&name`), an index (`name(r5)`) or the target of a jump.
pub(super) fn assemble(
    code: &[String],
    origin: u16,
    resolve: impl Fn(&str) -> Option<u16>,
) -> Result<Vec<u16>, AssemblyError> {
    // The first pass finds out where labels are. Numbers have four digits and are no constants of the constant generator
    // as long as they stand for addresses of memory, so that sizes do not change.
    let (_, labels) = pass(code, origin, |name, labels| labels.get(name).copied().or_else(|| resolve(name)), true)?;
    let known = |name: &str, _: &BTreeMap<String, u16>| labels.get(name).copied().or_else(|| resolve(name));
    Ok(pass(code, origin, known, false)?.0)
}

fn pass(
    code: &[String],
    origin: u16,
    resolve: impl Fn(&str, &BTreeMap<String, u16>) -> Option<u16>,
    first: bool,
) -> Result<(Vec<u16>, BTreeMap<String, u16>), AssemblyError> {
    let (mut words, mut labels) = (Vec::new(), BTreeMap::new());
    for (index, text) in code.iter().enumerate() {
        let line = text.split(';').next().unwrap_or("").trim();
        let error = |reason: String| AssemblyError { line: index + 1, text: text.clone(), reason };
        let here = origin.wrapping_add(2 * words.len() as u16);
        if line.is_empty() {
            continue;
        }
        if let Some(label) = line.strip_suffix(':') {
            if labels.insert(label.trim().to_owned(), here).is_some() {
                return Err(error("this label exists already".into()));
            }
            continue;
        }
        let (mnemonic, operands) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let mut numbered = mnemonic.to_owned();
        for (position, operand) in operands.split(',').map(str::trim).filter(|text| !text.is_empty()).enumerate() {
            numbered += if position == 0 { " " } else { ", " };
            numbered += &number(operand, |name| resolve(name, &labels).or(first.then_some(here))).map_err(error)?;
        }
        let parsed = parse(&numbered, here).map_err(|problem| error(problem.to_string()))?;
        words.extend(parsed.iter());
    }
    Ok((words, labels))
}

/// An operand with its name replaced by the number.
fn number(operand: &str, resolve: impl Fn(&str) -> Option<u16>) -> Result<String, String> {
    let (sign, rest) = match operand.strip_prefix(['#', '&']) {
        Some(rest) => (&operand[..1], rest),
        None => ("", operand),
    };
    let (name, index) = rest.find('(').map_or((rest, ""), |position| rest.split_at(position));
    let name = name.trim();
    let starts = name.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '_');
    if !starts || (sign.is_empty() && index.is_empty() && is_register(name)) {
        return Ok(operand.to_owned());
    }
    let value = resolve(name).ok_or_else(|| format!("nobody knows {name:?}"))?;
    Ok(format!("{sign}{value:#06x}{index}"))
}

fn is_register(name: &str) -> bool {
    ["pc", "sp", "sr", "cg"].contains(&name)
        || name.strip_prefix('r').is_some_and(|number| number.parse::<u8>().is_ok_and(|number| number < 16))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn labels_and_names() {
        let code = lines(
            "mov #vault, r5\nagain:\nmov 2(r5), &loot ; take it\ndec r6\njne again\nbr #again\nmov table(r4), r7",
        );
        let names = |name: &str| {
            Some(match name {
                "vault" => 0x0400,
                "loot" => 0x00a0,
                "table" => 0x0502,
                _ => return None,
            })
        };
        let words = assemble(&code, 0xf000, names).expect("code");
        let expected = [0x4035, 0x0400, 0x4592, 0x0002, 0x00a0, 0x8316, 0x23fb, 0x4030, 0xf004, 0x4417, 0x0502];
        assert_eq!(words, expected);
    }

    #[test]
    fn errors_name_the_line() {
        let error = |text: &str| assemble(&lines(text), 0xf000, |_| None).expect_err("no code").to_string();
        assert_eq!(error("nop\nmov #vault, r5\n"), "line 2, \"mov #vault, r5\": nobody knows \"vault\"");
        assert_eq!(error("a:\na:"), "line 2, \"a:\": this label exists already");
        assert!(error("frob r5").starts_with("line 1, \"frob r5\": column 1: unknown mnemonic"));
    }
}
