//! The text against LLVM's disassembler and assembler, which know nothing of this crate.
//!
//! Needs `llvm-objdump-19` and `llvm-mc-19` (Debian: `llvm-19`). Without them the tests are skipped, but fail if the
//! environment variable `CI` is set.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::Command;

use msp430_isa::{Encoding, Instruction, Operation, PROGRAM_COUNTER, Source, SourceMode, Statement};

/// Runs a tool on a file that holds `input`, and returns what it prints; `None` if the tool is not installed.
fn run(tool: &str, arguments: &[&str], input: &[u8]) -> Option<String> {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{tool}-{}", std::process::id()));
    std::fs::write(&path, input).expect("the temporary directory can be written");
    let result = Command::new(tool).args(arguments).arg(&path).output();
    std::fs::remove_file(&path).expect("the file was written before");
    match result {
        Ok(output) => Some(String::from_utf8(output.stdout).expect("text")),
        Err(error) => {
            assert!(std::env::var_os("CI").is_none(), "{tool} cannot be run: {error}");
            println!("SKIPPED: {tool} cannot be run: {error}");
            None
        }
    }
}

/// An ELF file of MSP430 machine code at address 0, just enough for a disassembler.
fn elf(code: &[u8]) -> Vec<u8> {
    let names = b"\0.text\0.shstrtab\0";
    let header_size = 52;
    let names_offset = header_size + code.len() as u32;
    let sections_offset = (names_offset + names.len() as u32).next_multiple_of(4);
    let mut file = b"\x7fELF\x01\x01\x01\xff".to_vec();
    file.resize(16, 0);
    let halves = |values: &[u16]| values.iter().flat_map(|value| value.to_le_bytes()).collect::<Vec<u8>>();
    // Relocatable, EM_MSP430.
    file.extend(halves(&[1, 105]));
    for word in [1, 0, 0, sections_offset, 0] {
        file.extend(u32::to_le_bytes(word));
    }
    // Three section headers of 40 bytes, names in the last.
    file.extend(halves(&[52, 0, 0, 40, 3, 2]));
    file.extend(code);
    file.extend(names);
    file.resize(sections_offset as usize, 0);
    let text = [1, 1, 6, 0, header_size, code.len() as u32, 0, 0, 2, 0];
    let strings = [7, 3, 0, 0, names_offset, names.len() as u32, 0, 0, 1, 0];
    for section in [[0; 10], text, strings] {
        file.extend(section.iter().flat_map(|word| word.to_le_bytes()));
    }
    file
}

/// Extension words for a first word: borders and values of no pattern in turn.
fn extensions(first: u16) -> [u16; 2] {
    let border = [0x0002, 0xfffe, 0x0200, 0x7ffe, 0x8000, 0x0000][usize::from(first.rotate_left(3)) % 6];
    let spread = first.wrapping_mul(0x9e37) ^ 0x5a5a;
    // A disassembler that does not know the first word takes the extension words for instructions.
    [if crashes_llvm(spread) { spread ^ 0x8000 } else { spread }, border]
}

/// LLVM 19 aborts when it prints `push @Rn` and `push @Rn+`.
fn crashes_llvm(first: u16) -> bool {
    let instruction = Instruction::decode(first);
    first & 0xffc0 == 0x1200 && matches!(instruction.source_mode, SourceMode::Indirect | SourceMode::IndirectIncrement)
}

/// Bytes from the start of one instruction to that of the next: any instruction, and no-operations behind it until even
/// a disassembler that took the extension words for instructions is in step again.
const SLOT: usize = 12;
const NOP: u16 = 0x4303;

/// One way to write numbers and registers, in which texts of both disassemblers can be compared: numbers in decimal
/// modulo 2^16, registers by number, no space.
fn normalise(text: &str) -> String {
    let mut result = String::new();
    let mut rest = text.trim();
    while let Some(first) = rest.chars().next() {
        let length = rest.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '.').unwrap_or(rest.len());
        let (token, behind) = rest.split_at(length.max(1));
        rest = behind;
        let hexadecimal = token.strip_prefix("0x").map(|digits| i64::from_str_radix(digits, 16));
        let negative = result.ends_with('-');
        match hexadecimal.unwrap_or_else(|| token.parse()) {
            Ok(number) => {
                let number = if negative { -number } else { number };
                if negative {
                    result.pop();
                }
                write!(result, "{}", number.rem_euclid(0x10000)).expect("strings take any text");
            }
            Err(_) if first.is_whitespace() || first == '+' && result.ends_with('$') => {}
            Err(_) => result.push_str(match token {
                "pc" => "r0",
                "sp" => "r1",
                "sr" => "r2",
                "jlo" => "jnc",
                "jhs" => "jc",
                other => other,
            }),
        }
        // Keeps the mnemonic apart from a first operand.
        if !result.contains(' ') {
            result.push(' ');
        }
    }
    result
}

/// The text with symbolic operands as LLVM writes them: the extension word instead of the address.
fn with_displacements(words: &[u16], address: u16) -> Statement {
    let statement = Statement::decode(words, address).expect("three words");
    let mut statement = statement;
    if let Statement::SingleOperand { operand: source, .. } | Statement::TwoOperand { source, .. } = &mut statement
        && let Source::Symbolic(target) = source
    {
        *target = words[1];
    }
    if let Statement::TwoOperand { destination: msp430_isa::Destination::Symbolic(target), .. } = &mut statement {
        *target = words[usize::from(Instruction::decode(words[0]).extension_words())];
    }
    statement
}

#[test]
fn disassembler_agrees() {
    let code: Vec<u8> = (0..=u16::MAX)
        .flat_map(|first| {
            let [second, third] = extensions(first);
            let first = if crashes_llvm(first) { NOP } else { first };
            let mut slot = [first, second, third, NOP, NOP, NOP];
            let length = 1 + usize::from(Instruction::decode(first).extension_words());
            slot[length..].fill(NOP);
            slot.into_iter().flat_map(u16::to_le_bytes)
        })
        .collect();
    let arguments = ["-d", "--triple=msp430", "--section=.text"];
    let Some(listing) = run("llvm-objdump-19", &arguments, &elf(&code)) else { return };
    // Lines are `address: bytes <tab> text`.
    let lines: BTreeMap<usize, (usize, &str)> = listing
        .lines()
        .filter_map(|line| {
            let (address, rest) = line.split_once(':')?;
            let address = usize::from_str_radix(address.trim(), 16).ok()?;
            let (bytes, text) = rest.split_once('\t')?;
            Some((address, (bytes.split_whitespace().count(), text)))
        })
        .collect();

    let (mut same, mut expanded, mut both_refuse, mut crashes) = (0, 0, 0, 0);
    let (mut unknown_to_llvm, mut unknown_here) = (BTreeMap::new(), BTreeMap::new());
    for first in 0..=u16::MAX {
        if crashes_llvm(first) {
            crashes += 1;
            continue;
        }
        let slot = usize::from(first) * SLOT;
        let (length, theirs) = lines.get(&slot).unwrap_or_else(|| panic!("no line for {first:#06x}"));
        let instruction = Instruction::decode(first);
        let [second, third] = extensions(first);
        let words = [first, second, third];
        let refused = theirs.contains("unknown");
        let illegal = match instruction.encoding() {
            Encoding::Canonical => None,
            Encoding::Illegal(kind) => Some(kind),
        };
        match (illegal, refused) {
            (Some(_), true) => both_refuse += 1,
            (Some(kind), false) => *unknown_here.entry(kind.name()).or_insert(0) += 1,
            (None, true) => *unknown_to_llvm.entry(form(&instruction)).or_insert(0) += 1,
            (None, false) if KNOWN_DIFFERENCES.iter().any(|(word, _)| *word == first) => {
                assert!(KNOWN_DIFFERENCES.contains(&(first, &normalise(theirs))), "{theirs} for {first:#06x}");
            }
            (None, false) => {
                let statement = with_displacements(&words, slot as u16);
                let text = statement.text();
                // Jumps are relative in both; everything else is as it stands.
                let text =
                    if matches!(statement, Statement::Jump { .. }) { text.relative_to(slot as u16) } else { text };
                let theirs = normalise(theirs);
                assert_eq!(*length, 2 + 2 * usize::from(instruction.extension_words()), "{theirs} for {text}");
                if normalise(&text.to_string()) == theirs {
                    same += 1;
                } else {
                    assert_eq!(normalise(&text.without_emulation().to_string()), theirs, "{text} for {first:#06x}");
                    expanded += 1;
                }
            }
        }
    }
    println!("{same} first words have the same text, {expanded} more once this crate's emulated name is expanded");
    println!("{both_refuse} are illegal here and unknown to LLVM, {crashes} abort LLVM");
    println!("canonical here, unknown to LLVM: {unknown_to_llvm:?}");
    println!("illegal here, known to LLVM: {unknown_here:?}");
    // What the comparison leaves out is exact, so that a change of either side has to be looked at.
    assert_eq!(unknown_to_llvm.into_iter().collect::<Vec<_>>(), UNKNOWN_TO_LLVM);
    assert_eq!(unknown_here.into_iter().collect::<Vec<_>>(), UNKNOWN_HERE);
    assert_eq!((same, expanded), (54_995, 108));
}

/// Where LLVM writes something else for the same instruction: it does not know the constant generator of PUSH and CALL,
/// and prefers `clr` to `br`.
const KNOWN_DIFFERENCES: [(u16, &str); 8] = [
    (0x1203, "push r3"),
    (0x1243, "push.b r3"),
    (0x1283, "call r3"),
    (0x12a2, "call @r2"),
    (0x12a3, "call @r3"),
    (0x12b2, "call @r2+"),
    (0x12b3, "call @r3+"),
    (0x4300, "clr r0"),
];

/// Canonical forms that LLVM does not decode.
const UNKNOWN_TO_LLVM: [(&str, usize); 5] = [
    ("@pc as source", 752),
    ("Sancus operation", 10),
    ("call #1", 1),
    ("mov @rn+ to memory", 390),
    ("push.b, push of memory", 62),
];
/// Illegal encodings that LLVM decodes all the same.
const UNKNOWN_HERE: [(&str, usize); 2] =
    [("RRC, RRA, SWPB or SXT of a generated constant", 30), ("destination indexed by R3", 1486)];

/// What to call a canonical encoding that LLVM does not know.
fn form(instruction: &Instruction) -> &'static str {
    match (instruction.operation, instruction.source_mode) {
        (operation, _) if operation.is_sancus_command() => "Sancus operation",
        (_, SourceMode::Indirect) if instruction.source == PROGRAM_COUNTER => "@pc as source",
        (Operation::Call, SourceMode::Constant(1)) => "call #1",
        (Operation::Mov, SourceMode::IndirectIncrement) if instruction.has_destination_extension() => {
            "mov @rn+ to memory"
        }
        (Operation::Push, _) => "push.b, push of memory",
        _ => "not looked at yet",
    }
}

/// Immediates however encoded: which of the two forms an assembler takes is its choice.
fn with_any_immediate(statement: Statement) -> Statement {
    let mut statement = statement;
    if let Statement::SingleOperand { operand: source, .. } | Statement::TwoOperand { source, .. } = &mut statement
        && let Source::Immediate(value) = *source
    {
        *source = Source::immediate(value);
    }
    statement
}

/// LLVM's assembler makes the same words of the text.
#[test]
fn assembler_agrees() {
    let mut source = String::new();
    let mut expected = BTreeMap::new();
    let mut left_out = 0;
    for first in 0..=u16::MAX {
        let [second, third] = extensions(first);
        let words = [first, second, third];
        let statement = with_displacements(&words, 0);
        let comparable = match statement {
            Statement::NoOperand { operation } => operation == Operation::Reti,
            // LLVM reads `$+4` as a distance from the next instruction, though it writes it as one from the jump.
            Statement::Data(_) | Statement::Jump { .. } => false,
            Statement::SingleOperand { .. } | Statement::TwoOperand { .. } => true,
        };
        if comparable {
            writeln!(source, "L{first}:\n\t{statement}").expect("strings take any text");
            expected.insert(first, words);
        } else {
            left_out += 1;
        }
    }
    let Some(listing) = run("llvm-mc-19", &["--triple=msp430", "--show-encoding"], source.as_bytes()) else { return };
    let mut encodings = BTreeMap::new();
    let mut label = None;
    for line in listing.lines() {
        if let Some(name) = line.strip_prefix('L').and_then(|line| line.strip_suffix(':')) {
            label = name.parse::<u16>().ok();
        } else if let (Some(first), Some((_, encoding))) = (label, line.split_once("encoding: [")) {
            let bytes: Vec<u8> = encoding
                .trim_end_matches(']')
                .split(',')
                .map(|byte| u8::from_str_radix(byte.trim_start_matches("0x"), 16).expect("bytes without relocations"))
                .collect();
            let words: Vec<u16> = bytes.chunks(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
            encodings.insert(first, words);
        }
    }
    let (mut same, mut same_but_for_constants) = (0, 0);
    let mut refused = BTreeMap::new();
    for (first, words) in &expected {
        let ours = Statement::decode(words, 0).expect("three words");
        match encodings.get(first) {
            None => {
                let text = ours.to_string();
                let mnemonic = text.split(' ').next().unwrap_or_default().to_string();
                *refused.entry(mnemonic).or_insert(0) += 1;
            }
            Some(theirs) if ours.encode(0).as_deref() == Ok(theirs) => same += 1,
            Some(theirs) => {
                let theirs = Statement::decode(theirs, 0).expect("a whole instruction");
                assert_eq!(with_any_immediate(theirs), with_any_immediate(ours), "{first:#06x}");
                same_but_for_constants += 1;
            }
        }
    }
    println!("{same} texts assemble to the same words, {same_but_for_constants} to the other form of an immediate");
    println!("{left_out} texts left out, refused by LLVM: {refused:?}");
    assert_eq!((same, same_but_for_constants), (47_616, 12));
}
