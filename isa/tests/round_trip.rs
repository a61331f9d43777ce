//! Words to text and back: exhaustive over first words, random over the rest.

mod properties;

use msp430_isa::{Destination, EncodeError, Encoding, Instruction, Operation, Source, Statement, Width, parse};
use properties::{text_survives, words_survive};
use proptest::prelude::*;

/// Extension words at the borders of what decides: generated constants, signs, alignment.
const EXTENSIONS: [u16; 12] =
    [0x0000, 0x0001, 0x0002, 0x0004, 0x0008, 0xffff, 0x00ff, 0x7fff, 0x8000, 0x8001, 0xfffe, 0x1234];

#[test]
fn every_first_word_survives_with_border_extensions() {
    let mut checked = 0;
    for first in 0..=u16::MAX {
        // Each first word meets every border value in both places, over the four addresses.
        for (index, address) in [0x0000, 0x5c00, 0xfffe, 0x5c01].into_iter().enumerate() {
            for offset in 0..3 {
                let source = EXTENSIONS[index * 3 + offset];
                let destination = EXTENSIONS[(index * 3 + offset + usize::from(first)) % EXTENSIONS.len()];
                words_survive(&[first, source, destination], address);
                checked += 1;
            }
        }
    }
    println!("{checked} instructions survive the round trip");
}

#[test]
fn canonical_statements_are_not_data() {
    for word in 0..=u16::MAX {
        let statement = Statement::decode(&[word, 0x1234, 0x5678], 0x5c00).expect("three words");
        let canonical = Instruction::decode(word).encoding() == Encoding::Canonical;
        assert_eq!(!matches!(statement, Statement::Data(_)), canonical, "{word:#06x}");
    }
}

fn source() -> impl Strategy<Value = Source> {
    prop_oneof![
        (0u8..18).prop_map(Source::Register),
        (0u8..18, any::<u16>()).prop_map(|(register, offset)| Source::Indexed { register, offset }),
        (0u8..18).prop_map(Source::Indirect),
        (0u8..18).prop_map(Source::IndirectIncrement),
        any::<u16>().prop_map(Source::Symbolic),
        any::<u16>().prop_map(Source::Immediate),
        any::<u16>().prop_map(Source::Absolute),
        prop_oneof![any::<u16>(), 0u16..10].prop_map(Source::Constant),
    ]
}

fn destination() -> impl Strategy<Value = Destination> {
    prop_oneof![
        (0u8..18).prop_map(Destination::Register),
        (0u8..18, any::<u16>()).prop_map(|(register, offset)| Destination::Indexed { register, offset }),
        any::<u16>().prop_map(Destination::Symbolic),
        any::<u16>().prop_map(Destination::Absolute),
    ]
}

/// Statements of every form, those that cannot be encoded included.
fn statement() -> impl Strategy<Value = Statement> {
    let operation = || (0..Operation::ALL.len()).prop_map(|index| Operation::ALL[index]);
    let width = || prop_oneof![Just(Width::Byte), Just(Width::Word)];
    prop_oneof![
        operation().prop_map(|operation| Statement::NoOperand { operation }),
        (operation(), width(), source()).prop_map(|(operation, width, operand)| Statement::SingleOperand {
            operation,
            width,
            operand
        }),
        (operation(), any::<u16>()).prop_map(|(operation, target)| Statement::Jump { operation, target }),
        (operation(), width(), source(), destination()).prop_map(|(operation, width, source, destination)| {
            Statement::TwoOperand { operation, width, source, destination }
        }),
    ]
}

/// Lines near the grammar: pieces of it in any order.
fn line() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => (0..Operation::ALL.len()).prop_map(|index| Operation::ALL[index].mnemonic().to_string()),
        8 => proptest::sample::select(vec![
            "br", "clr", "pop", "rla", "nop", "jz", ".word", ".b", ".w", " ", " ", ",", ", ", "#", "&", "@", "+", "-",
            "$", "(", ")", "r3", "r5", "pc", "sp", "sr", "cg", "r16", "0x", "0x0001", "1", "65535", "65536", "-32769", ";",
            "é",
        ])
        .prop_map(str::to_string),
    ];
    proptest::collection::vec(piece, 0..9).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_words_survive(words: [u16; 3], address: u16) {
        words_survive(&words, address);
    }

    #[test]
    fn random_lines_survive(text in line(), address: u16) {
        text_survives(&text, address);
    }

    #[test]
    fn random_text_survives(text: String, address: u16) {
        text_survives(&text, address);
    }

    /// Whatever encodes says what it said before.
    #[test]
    fn statements_survive(statement in statement(), address: u16) {
        if let Ok(words) = statement.encode(address) {
            prop_assert_eq!(Statement::decode(&words, address), Some(statement));
            prop_assert_eq!(Instruction::decode(words[0]).encoding(), Encoding::Canonical);
        }
    }

    /// Jumps encode just to what they reach.
    #[test]
    fn jumps_reach(address: u16, distance in -1100i16..1100) {
        let target = address.wrapping_add_signed(distance);
        let words = Statement::Jump { operation: Operation::Jmp, target }.encode(address);
        match distance {
            -1022..=1024 if distance % 2 == 0 => prop_assert!(words.is_ok()),
            _ => prop_assert_eq!(words, Err(EncodeError::JumpDistance(distance))),
        }
    }
}

#[test]
fn text_is_the_usual_one() {
    let cases: [(&str, &[u16]); 34] = [
        ("mov r14, r15", &[0x4e0f]),
        ("mov.b @r5+, -2(r6)", &[0x45f6, 0xfffe]),
        ("mov #0x1234, &0x0200", &[0x40b2, 0x1234, 0x0200]),
        ("mov #1, r5", &[0x4315]),
        ("mov #0x0001, r5", &[0x4035, 0x0001]),
        ("mov 0x5c10, r5", &[0x4015, 0x000e]),
        ("mov 0x5c10, 0x5c10", &[0x4090, 0x000e, 0x000c]),
        ("mov r5, r3", &[0x4503]),
        ("mov @pc, r5", &[0x4025]),
        ("push #8", &[0x1232]),
        ("call #0x5c00", &[0x12b0, 0x5c00]),
        ("rrc.b 4(sp)", &[0x1051, 0x0004]),
        ("reti", &[0x1300]),
        ("sm_enable", &[0x1381]),
        ("clix", &[0x1389]),
        ("jmp 0x5c00", &[0x3fff]),
        ("jeq 0x6000", &[0x25ff]),
        ("ret", &[0x4130]),
        ("pop r5", &[0x4135]),
        ("br #0x5c00", &[0x4030, 0x5c00]),
        ("nop", &[0x4303]),
        ("clr.b &0x0200", &[0x43c2, 0x0200]),
        ("dint", &[0xc232]),
        ("bis.b #8, sr", &[0xd272]),
        ("incd sp", &[0x5321]),
        ("inv r5", &[0xe335]),
        ("rla.b r5", &[0x5545]),
        ("rlc 2(r5)", &[0x6595, 0x0002, 0x0002]),
        ("rla 0x5c10", &[0x5090, 0x000e, 0x000c]),
        ("tst r5", &[0x9305]),
        (".word 0x138a ; reserved Sancus operation", &[0x138a]),
        (".word 0x0005 ; single operand with bits 12:10 other than 100", &[0x0005]),
        (".word 0x1030, 0x1234 ; RRC, RRA, SWPB or SXT of an immediate", &[0x1030, 0x1234]),
        (".word 0x4583, 0x0004 ; destination indexed by R3", &[0x4583, 0x0004]),
    ];
    for (text, words) in cases {
        let statement = Statement::decode(words, 0x5c00).expect("complete");
        assert_eq!(statement.to_string(), text);
        assert_eq!(parse(text, 0x5c00).as_deref(), Ok(words), "{text}");
    }
    let jump = Statement::decode(&[0x3c01], 0x5c00).expect("complete");
    assert_eq!(jump.text().relative_to(0x5c00).to_string(), "jmp $+4");
}

#[test]
fn parser_takes_other_spellings() {
    let cases = [
        ("  MOV.W\tR0 , R15;comment", "mov pc, r15"),
        ("jnz $", "jne $+0"),
        ("jhs $ - 2", "jc $-2"),
        ("mov #65535, r5", "mov #-1, r5"),
        ("mov #0x1, r5", "mov #1, r5"),
        ("mov cg, r5", "clr r5"),
        ("mov r3, r5", "clr r5"),
        ("add -0x2(SP), &10", "add -2(sp), &0x000a"),
        (".WORD 1,2 , 3", ".word 0x0001, 0x0002, 0x0003"),
        ("br 10(r5)", "mov 10(r5), pc"),
        ("mov $+4, r5", "mov 0x5c04, r5"),
    ];
    for (spelled, text) in cases {
        let expected = parse(text, 0x5c00);
        assert!(expected.is_ok(), "{text}");
        assert_eq!(parse(spelled, 0x5c00), expected, "{spelled}");
    }
}

#[test]
fn errors_tell_the_place() {
    let cases = [
        ("", "column 1: no instruction"),
        ("  ; only this", "column 3: no instruction"),
        ("+", "column 1: unknown mnemonic"),
        ("mvo r4, r5", "column 1: unknown mnemonic"),
        ("mov.x r4, r5", "column 4: unknown width suffix: .b or .w"),
        ("jmp.w 4", "column 4: the operation has no such width"),
        ("br.b r5", "column 3: the operation has no such width"),
        ("sm_id.w", "column 6: the operation has no such width"),
        ("mov", "column 4: expected an operand"),
        ("mov r4", "column 7: expected a comma"),
        ("mov r4,", "column 8: expected an operand"),
        ("mov 4(r4, r5", "column 9: expected a closing parenthesis"),
        ("nop r4", "column 5: unexpected text behind the instruction"),
        ("mov r16, r5", "column 5: unknown register"),
        ("mov @x, r5", "column 6: unknown register"),
        ("mov #0xg, r5", "column 6: invalid number"),
        ("mov #12a, r5", "column 6: invalid number"),
        ("mov #65536, r5", "column 6: the number does not fit into 16 bits"),
        ("mov #-32769, r5", "column 6: the number does not fit into 16 bits"),
        ("mov r5, #4", "column 9: this operand cannot be a destination"),
        ("mov r5, @r4", "column 9: this operand cannot be a destination"),
        (".word 1, 2, 3, 4", "column 16: an instruction has three words at most"),
        ("mov @r2, r5", "column 5: no addressing mode encodes the source @sr"),
        ("mov r5, 4(pc)", "column 9: no addressing mode encodes the destination 4(pc)"),
        ("jmp $+3", "column 5: a jump of 3 bytes: jumps reach even distances from -1022 to 1024"),
        ("jmp $+1026", "column 5: a jump of 1026 bytes: jumps reach even distances from -1022 to 1024"),
        ("swpb.b r5", "column 1: illegal encoding: byte form of SWPB or SXT"),
        ("rra #0x1234", "column 1: illegal encoding: RRC, RRA, SWPB or SXT of an immediate"),
        ("sm_reserved_10", "column 1: illegal encoding: reserved Sancus operation"),
    ];
    for (text, message) in cases {
        let error = parse(text, 0x5c00).map(|words| format!("{words:?}")).map_err(|error| error.to_string());
        assert_eq!(error, Err(message.to_string()), "{text}");
    }
}
