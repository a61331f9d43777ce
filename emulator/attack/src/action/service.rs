//! Has a function of the node's software, which modules and the deployer make use of, do something else for a while.

use std::fmt::Write as _;

use msp430_isa::{DestinationMode, Format, Instruction, SourceMode};

use crate::place::Place;
use crate::scene::Scene;

/// Where the words are kept that were in the function, and where the code is that it begins with instead: scratch memory.
const KEPT: u16 = 0xf8;
const CODE: u16 = 0x80;
/// The most writes that there is room for.
pub(super) const MOST_WRITES: usize = 12;

/// Code that has the function first write words. With an answer, it gives that then, and does nothing else. With somebody else to
/// go to, it goes there. With neither, it goes on: its first two words have to be whole instructions, of which none is relative to its
/// place.
pub(super) fn replace(service: &str, writes: &[[Place; 2]], answer: Option<&Place>, to: Option<&Place>) -> String {
    // mov #value, &address
    let writes =
        writes.iter().flat_map(|[address, value]| ["#0x40b2".to_owned(), format!("#{value}"), format!("#{address}")]);
    // mov #answer, r12
    let mut then = answer.map_or_else(Vec::new, |answer| vec!["#0x403c".to_owned(), format!("#{answer}")]);
    match to {
        // br #to
        Some(to) => then.extend(["#0x4030".to_owned(), format!("#{to}")]),
        // ret
        None if answer.is_some() => then.push("#0x4130".to_owned()),
        // What it begins with; br #service+4
        None => {
            then.extend([format!("&{service}"), format!("&{service}+2"), "#0x4030".to_owned(), format!("#{service}+4")])
        }
    }
    let mut code = format!(
        "mov &attack_replaced, r14
        tst r14
        jnz done
        mov #1, r14
        mov r14, &attack_replaced
        mov &{service}, &scratch+{KEPT}
        mov &{service}+2, &scratch+{}\n",
        KEPT + 2
    );
    for (index, word) in writes.chain(then).enumerate() {
        let _ = writeln!(code, "mov {word}, &scratch+{}", usize::from(CODE) + 2 * index);
    }
    let _ = write!(code, "mov #0x4030, &{service}\nmov #scratch+{CODE}, &{service}+2\ndone:");
    code
}

/// Whether a function of a node's software can do something first and then go on: what its first two words say does not depend on
/// where they are.
pub(crate) fn can_go_on(scene: &Scene, node: usize, service: &str) -> bool {
    let Ok(address) = scene.resolve_name(node, service) else { return false };
    let words = |offset: u16| scene.with_machine(node, |machine| machine.read_word(address.wrapping_add(offset)));
    let (Some(first), Some(second)) = (words(0), words(2)) else { return false };
    let [first, second] = [first, second].map(Instruction::decode);
    match first.extension_words() {
        0 => stays(&first) && stays(&second) && second.extension_words() == 0,
        1 => stays(&first),
        _ => false,
    }
}

/// Whether an instruction does the same elsewhere.
fn stays(instruction: &Instruction) -> bool {
    instruction.operation.format() != Format::Jump
        && instruction.source_mode != SourceMode::Symbolic
        && instruction.destination_mode != Some(DestinationMode::Symbolic)
}

/// Code that makes the function what it was.
pub(super) fn restore(service: &str) -> String {
    format!(
        "mov &attack_replaced, r14
        tst r14
        jz done
        mov &scratch+{KEPT}, &{service}
        mov &scratch+{}, &{service}+2
        clr r14
        mov r14, &attack_replaced
        done:",
        KEPT + 2
    )
}
