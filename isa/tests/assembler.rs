//! Programs: text with labels to words, and words back to them by way of their text.

use msp430_isa::{Instruction, Statement, assemble, assemble_with};
use proptest::prelude::*;

/// Lines with a name in each place where one may stand; they take as many words with whatever number.
const LINES: [&str; 8] = [
    "mov #NAME, r5",
    "add r4, &NAME",
    "cmp.b NAME, r6",
    "mov NAME(r7), NAME(r8)",
    "jne NAME",
    "call #NAME",
    ".word NAME",
    "nop",
];

fn name() -> impl Strategy<Value = usize> {
    0..30usize
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_disassembled_assembles_to_the_same_words(
        instructions in prop::collection::vec(any::<[u16; 3]>(), 0..40),
        address: u16,
    ) {
        let (mut words, mut text, mut here) = (Vec::new(), String::new(), address);
        for instruction in &instructions {
            let length = 1 + usize::from(Instruction::decode(instruction[0]).extension_words());
            let statement = Statement::decode(instruction, here).expect("three words are enough for any instruction");
            text += &format!("{statement}\n");
            for word in &instruction[..length] {
                words.push((here, *word));
                here = here.wrapping_add(2);
            }
        }
        prop_assert_eq!(assemble(&text, address).map(|program| program.words), Ok(words));
    }

    /// A program with labels is the one with their addresses in place of them.
    #[test]
    fn labels_stand_for_their_addresses(
        lines in prop::collection::vec((prop::sample::select(LINES.to_vec()), name(), name()), 30..40),
        address in (0x0200u16..0x7f00).prop_map(|address| 2 * address),
    ) {
        let label = |number: usize| format!("label_{number}");
        let (mut with, mut without) = (String::new(), String::new());
        let mut here = address;
        let mut addresses = Vec::new();
        for (number, (line, ..)) in lines.iter().enumerate() {
            addresses.push(here);
            let padded = line.replacen("NAME", "0x4242", 2).replace("jne 0x4242", "jmp $");
            here += 2 * assemble(&padded, here).expect("a line").words.len() as u16;
            // On a line of their own, or before the instruction.
            with += &format!("{}:{}", label(number), if number % 2 == 0 { " " } else { "\n" });
            with += &format!("{line}\n").replacen("NAME", &label(lines[number].1), 1).replacen("NAME", &label(lines[number].2), 1);
        }
        for (line, first, second) in &lines {
            let number = |index: &usize| format!("{:#06x}", addresses[*index]);
            without += &format!("{line}\n").replacen("NAME", &number(first), 1).replacen("NAME", &number(second), 1);
        }
        let program = assemble(&with, address).expect("a program");
        prop_assert_eq!(program.words, assemble(&without, address).expect("the same").words);
        for (number, place) in addresses.iter().enumerate() {
            prop_assert_eq!(program.labels[&label(number)], *place);
        }
    }

    #[test]
    fn any_text_is_a_program_or_an_error(text in "[a-c:;.#&@$(), \n0-9é+-]{0,40}", address: u16) {
        let _ = assemble(&text, address);
    }
}

#[test]
fn names_of_others_and_places() {
    let names = |name: &str| match name {
        "vault" => Some(0x0400),
        "NODE.table+2" => Some(0x0502),
        _ => None,
    };
    let program = assemble_with(
        "mov #vault, r5
        .org 0xf100
        again:  ; comments, labels
        again_too: mov 2(r5), &vault ; take it
        jne again
        mov NODE.table+2(r4), r7",
        0xf000,
        names,
    );
    let program = program.expect("a program");
    let expected = [
        (0xf000, 0x4035),
        (0xf002, 0x0400),
        (0xf100, 0x4592),
        (0xf102, 0x0002),
        (0xf104, 0x0400),
        (0xf106, 0x23fc),
        (0xf108, 0x4417),
        (0xf10a, 0x0502),
    ];
    assert_eq!(program.words, expected);
    assert_eq!((program.labels["again"], program.labels["again_too"]), (0xf100, 0xf100));
}

#[test]
fn errors_name_the_line_and_its_column() {
    let error = |text: &str| assemble(text, 0xf000).expect_err("not a program").to_string();
    assert_eq!(error("nop\n  mov #vault, r5\n"), "line 2, \"mov #vault, r5\": unknown name \"vault\"");
    assert_eq!(error("a:\na: nop"), "line 2, \"a: nop\": this label exists already");
    assert_eq!(error("r5: nop"), "line 1, \"r5: nop\": this cannot be a label");
    assert_eq!(error("a: nop r5"), "line 1, \"a: nop r5\": column 8: unexpected text behind the instruction");
    assert_eq!(error("frob r5"), "line 1, \"frob r5\": column 1: unknown mnemonic");
    assert_eq!(error(".org"), "line 1, \".org\": column 5: expected an operand");
}

/// Otherwise labels behind it would move when it becomes known what a name stands for.
#[test]
fn a_name_is_a_word_of_the_program_even_if_it_stands_for_a_constant() {
    let program = assemble_with("mov #one, r5\nend:", 0xf000, |name| (name == "one").then_some(1)).expect("a program");
    assert_eq!(program.words, [(0xf000, 0x4035), (0xf002, 0x0001)]);
    assert_eq!(program.labels["end"], 0xf004);
}

/// Whoever gives names may take long to find out that there is none.
#[test]
fn nobody_is_asked_for_what_is_a_label_further_down() {
    let names = |name: &str| {
        assert_eq!(name, "vault");
        Some(0x0400)
    };
    let program = assemble_with("jmp later\nmov #later, r6\n later : mov #vault, r5 ; not: a label", 0xf000, names);
    assert_eq!(program.expect("a program").labels["later"], 0xf006);
}
