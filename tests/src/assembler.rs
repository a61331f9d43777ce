//! A small assembler for the programs of tests.

use std::collections::BTreeMap;

use msp430_isa::parse;

/// Assembles lines to their places: instructions, labels, `.org`. A label stands for its address as an immediate (`#name`),
/// an absolute address (`&name`) or the target of a jump; its name has lower-case letters and underscores alone. Returns the
/// labels' addresses. What is wrong with the source ends the test.
pub fn assemble(source: &str, mut write: impl FnMut(u16, u16)) -> BTreeMap<String, u16> {
    let mut labels = BTreeMap::new();
    for pass in 0..2 {
        let mut address = 0;
        for line in source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with(';')) {
            if let Some(origin) = line.strip_prefix(".org") {
                address = u16::from_str_radix(origin.trim().trim_start_matches("0x"), 16).expect("an address");
            } else if let Some(label) = line.strip_suffix(':') {
                labels.insert(label.into(), address);
            } else {
                let text = substitute(line, &labels, address);
                let words = parse(&text, address).unwrap_or_else(|error| panic!("{line}: {error}"));
                for &word in words.iter() {
                    if pass == 1 {
                        write(address, word);
                    }
                    address += 2;
                }
            }
        }
    }
    labels
}

/// Replaces labels by addresses of four digits, so that no instruction changes its size. Labels yet unknown are here.
fn substitute(line: &str, labels: &BTreeMap<String, u16>, here: u16) -> String {
    let (mnemonic, operands) = line.split_once(' ').unwrap_or((line, ""));
    let operand = |text: &str| {
        let text = text.trim();
        let (sign, name) = match text.strip_prefix(['#', '&']) {
            Some(name) => (&text[..1], name),
            None => ("", text),
        };
        let is_register =
            ["pc", "sp", "sr"].contains(&name) || name.starts_with('r') && name[1..].parse::<u8>().is_ok();
        match name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_') && !is_register {
            true => format!("{sign}{:#06x}", labels.get(name).copied().unwrap_or(here)),
            false => text.into(),
        }
    };
    match operands.is_empty() {
        true => line.into(),
        false => format!("{mnemonic} {}", operands.split(',').map(operand).collect::<Vec<_>>().join(", ")),
    }
}
