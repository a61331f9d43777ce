//! The reference page `docs/isa.md` is written from the tables. This test fails when it is stale; with `BLESS=1` in the
//! environment it writes the page anew.

use std::fmt::{Result, Write};
use std::path::Path;

use msp430_isa::{
    Destination, EMULATED, Encoding, FlagEffect, Format, IllegalEncoding, Instruction, JUMP_ALIASES, Operation,
    Schedule, Source, Statement, Width,
};

const INTRODUCTION: &str = "\
# The instruction set

Written from the tables of the crate `msp430-isa` by `BLESS=1 cargo test -p msp430-isa --test reference`; a test fails
when this page is stale.

Of the flags, `V N Z C` are set by the result, `-` is unchanged, `0` is cleared and `/Z` is the inverse of Z.
";

const HOW_TO_ADD: &str = "
## How to add an instruction

1. `isa/src/table.rs`: add a row to its format in `for_each_operation`: code, variant, mnemonic, flag effect, a line of
   documentation. Decoding, encoding, the disassembler and the assembler follow from the row, and so does this page.
2. `isa/src/arithmetic.rs`: if it computes, say what in `compute`; if it is a jump, say when it is taken in
   `jump_taken`. The flags follow from the row. Add it to the model in `isa/tests/arithmetic.rs`, written from the
   manual and not from the code. The fast engines have their own description in `emulator/machine/src/engine/semantics/`.
3. `isa/src/schedule.rs`: nothing if its states follow from its operands; otherwise the state machine changes
   in `Walk`, and with it all timing: `Schedule` is derived from it.
4. `isa/src/encoding.rs`: if some forms of the word are undefined, name them in `for_each_illegal_encoding`. If the new
   code was illegal before (a reserved Sancus operation is), change `Operation::is_sancus_command` so that it is legal.
5. An instruction that is another one with an operand fixed is a row of `EMULATED` in `isa/src/emulated.rs`, no more.
6. `cargo test -p msp430-isa` names what is left: the classes of encodings and their counts, LLVM's opinion, this page
   (`BLESS=1`). The emulator defines what the instruction does to the machine beyond value and flags.
";

fn flags(effect: FlagEffect) -> &'static str {
    match effect {
        FlagEffect::None => "- - - -",
        FlagEffect::Arithmetic => "V N Z C",
        FlagEffect::Logic => "0 N Z /Z",
        FlagEffect::ExclusiveOr => "V if both operands are negative, N Z /Z",
        FlagEffect::Shift => "0 N Z, C is the bit shifted out",
        FlagEffect::Restored => "from the stack",
    }
}

const FORMATS: [(Format, &str, &str); 4] = [
    (
        Format::TwoOperand,
        "Two operands",
        "`OOOO SSSS DBAA DDDD`: code, source register, destination mode, byte, source \
        mode, destination register.",
    ),
    (Format::SingleOperand, "One operand", "`0001 00OO OBAA RRRR`: code, byte, mode, register."),
    (Format::Jump, "Jumps", "`001C CCoo oooo oooo`: condition, signed distance in words from the next instruction."),
    (Format::Sancus, "Sancus operations", "`0001 0011 1000 CCCC`: code. Operands are in R9 to R15."),
];

fn operations(page: &mut String) -> Result {
    for (format, title, layout) in FORMATS {
        writeln!(page, "\n## {title}\n\n{layout}\n")?;
        let sancus = format == Format::Sancus;
        let column = if sancus { "" } else { " Flags (V N Z C) |" };
        writeln!(page, "| Code | Mnemonic |{column} Meaning |\n|---|---|{}---|", if sancus { "" } else { "---|" })?;
        for operation in Operation::ALL.iter().filter(|operation| operation.format() == format) {
            let aliases = JUMP_ALIASES.iter().filter(|(_, real)| real == operation);
            let aliases: String = aliases.map(|(alias, _)| format!(", `{alias}`")).collect();
            let (code, mnemonic) = (operation.code(), operation.mnemonic());
            write!(page, "| {code:#x} | `{mnemonic}`{aliases} |")?;
            if !sancus {
                write!(page, " {} |", flags(operation.flags()))?;
            }
            writeln!(page, " {} |", operation.documentation())?;
        }
    }
    Ok(())
}

fn emulated(page: &mut String) -> Result {
    page.write_str(
        "\n## Emulated instructions\n\nOther names for the instructions above. The disassembler uses the first that \
         matches.\n\n| Text | Is | Byte form |\n|---|---|---|\n",
    )?;
    for row in EMULATED {
        let destination = row.destination_for(Destination::Register(5));
        let statement = Statement::TwoOperand {
            operation: row.operation,
            width: Width::Word,
            source: row.source_for(Source::Register(5), destination),
            destination,
        };
        let byte = if row.has_byte_form { "yes" } else { "no" };
        writeln!(page, "| `{statement}` | `{}` | {byte} |", statement.text().without_emulation())?;
    }
    Ok(())
}

/// A representative of each way to find a source, and its name.
const SOURCES: [(&str, Source); 8] = [
    ("`Rn`", Source::Register(5)),
    ("`#n`, generated", Source::Constant(1)),
    ("`@Rn`", Source::Indirect(5)),
    ("`@Rn+`", Source::IndirectIncrement(5)),
    ("`#n`", Source::Immediate(0x1234)),
    ("`x(Rn)`", Source::Indexed { register: 5, offset: 2 }),
    ("`address`", Source::Symbolic(0x0200)),
    ("`&address`", Source::Absolute(0x0200)),
];

/// The cycles of a statement, with `+p` if a write to program memory costs another; nothing if there is no such one.
fn cycles(statement: Statement) -> String {
    let Ok(words) = statement.encode(0) else { return String::from("-") };
    let schedule = Schedule::of(&Instruction::decode(words[0]));
    format!("{}{}", schedule.cycles, if schedule.program_memory_penalty { "+p" } else { "" })
}

fn timing(page: &mut String) -> Result {
    page.write_str(
        "\n## Cycles\n\nBy operand modes; bytes and words alike. `+p`: one more if what is written (by PUSH and CALL: the \
         stack)\nlies in program memory. `isa/tests/cycles.rs` compares them with measurements of the RTL.\n\n\
         | Source | to register | to PC | to memory | CMP, BIT with memory | RRC, RRA, SWPB, SXT | PUSH, CALL |\n\
         |---|---|---|---|---|---|---|\n",
    )?;
    let width = Width::Word;
    let (mov, cmp) = (Operation::Mov, Operation::Cmp);
    let memory = Destination::Absolute(0x0200);
    for (name, source) in SOURCES {
        let two = |operation, destination| cycles(Statement::TwoOperand { operation, width, source, destination });
        let one = |operation| cycles(Statement::SingleOperand { operation, width, operand: source });
        let row = [
            two(mov, Destination::Register(5)),
            two(mov, Destination::Register(0)),
            two(mov, memory),
            two(cmp, memory),
            one(Operation::Rra),
            one(Operation::Push),
        ];
        writeln!(page, "| {name} | {} |", row.join(" | "))?;
    }
    let jump = cycles(Statement::Jump { operation: Operation::Jmp, target: 0 });
    let reti = cycles(Statement::NoOperand { operation: Operation::Reti });
    let sancus = cycles(Statement::NoOperand { operation: Operation::Clix });
    writeln!(
        page,
        "\nJumps take {jump} cycles, taken or not; RETI {reti}. A Sancus operation takes {sancus} and what the Sancus unit \
         adds."
    )
}

fn illegal(page: &mut String) -> Result {
    let kind_of = |word| match Instruction::decode(word).encoding() {
        Encoding::Canonical => None,
        Encoding::Illegal(kind) => Some(kind),
    };
    let canonical = (0..=u16::MAX).filter(|word| kind_of(*word).is_none()).count();
    writeln!(
        page,
        "\n## Illegal encodings\n\n{canonical} of the 65536 first words are canonical. No manual defines the others, \
         but the hardware executes\nthem. The disassembler writes them as `.word` with their name.\n\n\
         | Encoding | Words | First | What the hardware does |\n|---|---|---|---|"
    )?;
    for kind in IllegalEncoding::ALL {
        let words: Vec<u16> = (0..=u16::MAX).filter(|word| kind_of(*word) == Some(*kind)).collect();
        writeln!(page, "| {kind} | {} | {:#06x} | {} |", words.len(), words[0], kind.behaviour())?;
    }
    Ok(())
}

#[test]
fn reference_page_is_current() {
    let mut page = String::from(INTRODUCTION);
    [operations, emulated, timing, illegal]
        .iter()
        .try_for_each(|section| section(&mut page))
        .expect("strings take any text");
    page.push_str(HOW_TO_ADD);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/isa.md");
    if std::env::var_os("BLESS").is_some() {
        std::fs::create_dir_all(path.parent().expect("a directory")).expect("the directory can be made");
        std::fs::write(&path, &page).expect("the page can be written");
    }
    let current = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(current == page, "docs/isa.md is stale: run BLESS=1 cargo test -p msp430-isa --test reference");
}
