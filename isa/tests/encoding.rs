//! The classes of first words.

use msp430_isa::{Encoding, Format, IllegalEncoding, Instruction, Operation, SourceMode, Statement};

/// Whether the manuals define the word: written down from the formats of the family user's guide, apart from the decoder.
fn is_in_the_manuals(word: u16) -> bool {
    let (register, mode, byte) = (word & 15, word >> 4 & 3, word & 0x40 != 0);
    // R2 and R3 with these mode bits are constants; R0 with 3 is an immediate.
    let generated = register == 3 || register == 2 && mode >= 2;
    let immediate = register == 0 && mode == 3;
    let writable = !(generated || immediate);
    match word {
        0x1300 | 0x1380..=0x1389 => true,
        0x1301..=0x13ff => false,
        0x1000..=0x107f | 0x1100..=0x117f => writable,
        0x1080..=0x10ff | 0x1180..=0x11ff => writable && !byte,
        0x1200..=0x127f => true,
        0x1280..=0x12ff => !byte,
        0x2000..=0x3fff => true,
        0x4000..=0xffff => !(word & 0x80 != 0 && register == 3),
        _ => false,
    }
}

#[test]
fn first_words_are_classified() {
    let mut canonical = 0;
    let mut illegal = vec![0; IllegalEncoding::ALL.len()];
    for word in 0..=u16::MAX {
        let instruction = Instruction::decode(word);
        assert_eq!(instruction.word, word);
        match instruction.encoding() {
            Encoding::Canonical => canonical += 1,
            Encoding::Illegal(kind) => illegal[kind as usize] += 1,
        }
        assert_eq!(instruction.encoding() == Encoding::Canonical, is_in_the_manuals(word), "{word:#06x}");
    }
    println!("{canonical} canonical first words");
    for (kind, count) in IllegalEncoding::ALL.iter().zip(&illegal) {
        println!("{count} of {kind:?}: {kind}");
        assert_ne!(*count, 0, "{kind:?} is never reported");
    }
    assert_eq!(canonical + illegal.iter().sum::<usize>(), 0x10000);
}

#[test]
fn aliases_do_the_same_as_their_canonical_word() {
    for word in 0..=u16::MAX {
        let instruction = Instruction::decode(word);
        let Some(alias) = instruction.alias_of() else { continue };
        let mut same = Instruction::decode(alias);
        same.word = word;
        assert_eq!(same, instruction, "{word:#06x}");
        assert_eq!(Instruction::decode(alias).alias_of(), None);
    }
}

#[test]
fn operations_are_found_by_their_code() {
    for &operation in Operation::ALL {
        assert_eq!(Operation::from_code(operation.format(), operation.code()), Some(operation));
        let same_name = Operation::ALL.iter().filter(|other| other.mnemonic() == operation.mnemonic()).count();
        assert_eq!(same_name, 1, "{operation:?}");
    }
}

#[test]
fn extension_words_are_counted() {
    for word in 0..=u16::MAX {
        let instruction = Instruction::decode(word);
        let statement = Statement::decode(&[word, 0, 0], 0).expect("complete");
        let length = statement.encode(0).expect("decoded").len();
        assert_eq!(length, 1 + usize::from(instruction.extension_words()), "{word:#06x}");
        if instruction.operation.format() == Format::Jump {
            assert_eq!((length, instruction.source_mode), (1, SourceMode::Register));
        }
    }
}

/// Decoding and scheduling are usable in constants.
#[test]
fn decoding_is_constant() {
    const NOP: Instruction = Instruction::decode(0x4303);
    const CYCLES: u8 = msp430_isa::Schedule::of(&NOP).cycles;
    const ENCODING: Encoding = NOP.encoding();
    assert_eq!((NOP.operation, CYCLES, ENCODING), (Operation::Mov, 1, Encoding::Canonical));
}
