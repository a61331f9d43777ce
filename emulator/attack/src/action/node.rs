//! What an attacker does on a node: by code in unprotected memory, which the foothold runs, or by devices that it plugs in.

use std::fmt::Write as _;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::meanwhile::Meanwhile;
use super::service;
use crate::equipment::STORM_LINE;
use crate::names::Subject;
use crate::place::{Boundary, Place};
use crate::scene::Scene;
use program::image::VECTORS;

/// One thing an attacker does on a node.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum NodeAction {
    /// Unprotected code reads memory.
    Read {
        /// The node.
        node: String,
        /// From here.
        address: Place,
        /// So many words.
        words: u16,
        /// While a module is interrupted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        inside: bool,
    },
    /// Unprotected code writes memory.
    Write {
        /// The node.
        node: String,
        /// From here.
        address: Place,
        /// These words.
        values: Vec<Place>,
        /// While a module is interrupted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        inside: bool,
    },
    /// A bus master other than the CPU reads memory.
    DmaRead {
        /// The node.
        node: String,
        /// From here.
        address: Place,
        /// So many words.
        words: u16,
    },
    /// A bus master other than the CPU writes memory.
    DmaWrite {
        /// The node.
        node: String,
        /// From here.
        address: Place,
        /// These words.
        values: Vec<Place>,
    },
    /// Jumps to an address, with registers.
    Enter {
        /// The node.
        node: String,
        /// Where to.
        address: Place,
        /// R4 to R15; those that are not given are what the attacker's code had in them.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        registers: Vec<(Register, Place)>,
        /// What happens after the jump.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        meanwhile: Option<Meanwhile>,
        /// While a module is interrupted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        inside: bool,
    },
    /// Calls an entry point as the operating system would, with arguments of the attacker's choice.
    CallEntry {
        /// The module.
        module: String,
        /// Number of the entry point.
        entry: u16,
        /// R12 to R15, at most four.
        arguments: Vec<Place>,
        /// While a module is interrupted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        inside: bool,
    },
    /// Interrupts whatever runs, over and over, and looks at the registers.
    Interrupts {
        /// The node.
        node: String,
        /// Cycles between two of them.
        period: u16,
        /// How many.
        count: u16,
    },
    /// For a while, an interrupt vector leads to the attacker.
    Vector {
        /// The node.
        node: String,
        /// Number of the interrupt, 0 to 13.
        number: u8,
        /// For so many turns of a loop of three cycles.
        turns: u16,
    },
    /// Takes all the heap there is, and gives it back after some time.
    ExhaustHeap {
        /// The node.
        node: String,
        /// So much later.
        milliseconds: u16,
    },
    /// Has a function of the node's software first write words, and then answer something, or go on.
    Service {
        /// The node.
        node: String,
        /// The function.
        service: String,
        /// Addresses with values.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        writes: Vec<[Place; 2]>,
        /// What it answers instead of doing anything else; needed where its first two words are not whole instructions that can be
        /// moved.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        answer: Option<Place>,
        /// Where it goes then instead of returning.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<Place>,
        /// For so long.
        milliseconds: u16,
    },
    /// Enables a module of the attacker's own.
    Protect {
        /// The node.
        node: String,
        /// Start and end of the public section, start and end of the secret section.
        layout: [Place; 4],
        /// As one whose public section is encrypted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        confidential: bool,
    },
    /// Runs instructions, one a line; `name:` is a label, and a label or [`Place`] may stand for a number.
    Execute {
        /// The node.
        node: String,
        /// The instructions.
        code: Vec<String>,
        /// While a module is interrupted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        inside: bool,
    },
}

/// The last interrupt of those that can be taken over: neither the NMI nor the reset.
const LAST_VECTOR: u8 = 13;
/// Words of arguments that registers hold.
const MOST_ARGUMENTS: usize = 4;

/// Takes all the heap, as a list of pieces.
const EXHAUST_HEAP: &str = "
    mov #0, r10
more:
    mov #0x0080, r12
    call #malloc
    tst r12
    jz all
    mov r10, 0(r12)
    mov r12, r10
    jmp more
all:
    mov r10, &attack_hoard";

/// Gives it back.
const FREE_HEAP: &str = "
    mov &attack_hoard, r10
less:
    tst r10
    jz none
    mov r10, r12
    mov @r10, r10
    call #free
    jmp less
none:
    mov r10, &attack_hoard";

impl NodeAction {
    /// Says why it cannot be done in a scene.
    pub(crate) fn check(&self, scene: &Scene) -> Result<(), String> {
        match self {
            NodeAction::Read { words: 0, .. } | NodeAction::DmaRead { words: 0, .. } => {
                return Err("0 words: give at least 1".to_owned());
            }
            NodeAction::Vector { number, .. } if *number > LAST_VECTOR => {
                return Err(format!("interrupt {number} cannot be taken over: give 0 to {LAST_VECTOR}"));
            }
            NodeAction::Service { writes, .. } if writes.len() > service::MOST_WRITES => {
                return Err(format!("{} writes: there is room for {}", writes.len(), service::MOST_WRITES));
            }
            NodeAction::Service { node, service, answer: None, to: None, .. }
                if scene.node(node).is_some_and(|node| !service::can_go_on(scene, node, service)) =>
            {
                return Err(format!(
                    "{service} cannot do something first and then go on: its first two words are not whole instructions, or \
                     depend on where they are; give `answer` or `to`"
                ));
            }
            NodeAction::CallEntry { arguments, .. } if arguments.len() > MOST_ARGUMENTS => {
                return Err(format!("{} arguments: entry points take at most four", arguments.len()));
            }
            NodeAction::Read { .. }
            | NodeAction::Write { .. }
            | NodeAction::DmaRead { .. }
            | NodeAction::DmaWrite { .. }
            | NodeAction::Enter { .. }
            | NodeAction::CallEntry { .. }
            | NodeAction::Interrupts { .. }
            | NodeAction::Vector { .. }
            | NodeAction::ExhaustHeap { .. }
            | NodeAction::Service { .. }
            | NodeAction::Protect { .. }
            | NodeAction::Execute { .. } => {}
        }
        let Some(node) = self.node(scene) else { return Ok(()) };
        if self.inside() && scene.nodes()[node].foothold.handlers.is_some() {
            return Err(
                "inside: where a scheduler has the vectors, it alone sees the modules that are interrupted".to_owned()
            );
        }
        scene.assemble(node, &self.code()).map(drop)
    }

    /// What it names, but for addresses.
    pub(crate) fn subjects(&self) -> Vec<Subject<'_>> {
        vec![match self {
            NodeAction::Read { node, .. }
            | NodeAction::Write { node, .. }
            | NodeAction::DmaRead { node, .. }
            | NodeAction::DmaWrite { node, .. }
            | NodeAction::Enter { node, .. }
            | NodeAction::Interrupts { node, .. }
            | NodeAction::Vector { node, .. }
            | NodeAction::ExhaustHeap { node, .. }
            | NodeAction::Service { node, .. }
            | NodeAction::Protect { node, .. }
            | NodeAction::Execute { node, .. } => Subject::Node(node),
            NodeAction::CallEntry { module, .. } => Subject::Module(module),
        }]
    }

    /// The node it happens on; `None` if the scene lacks it.
    pub(crate) fn node(&self, scene: &Scene) -> Option<usize> {
        self.subjects().into_iter().find_map(|subject| match subject {
            Subject::Node(name) => scene.node(name),
            Subject::Module(name) => scene.module(name).map(|module| module.node),
            Subject::Connection(_) => None,
        })
    }

    /// Whether its code runs while a module is interrupted.
    pub(crate) fn inside(&self) -> bool {
        match self {
            NodeAction::Read { inside, .. }
            | NodeAction::Write { inside, .. }
            | NodeAction::Enter { inside, .. }
            | NodeAction::CallEntry { inside, .. }
            | NodeAction::Execute { inside, .. } => *inside,
            NodeAction::DmaRead { .. }
            | NodeAction::DmaWrite { .. }
            | NodeAction::Interrupts { .. }
            | NodeAction::Vector { .. }
            | NodeAction::ExhaustHeap { .. }
            | NodeAction::Service { .. }
            | NodeAction::Protect { .. } => false,
        }
    }

    /// The code that does it, for the foothold.
    pub(crate) fn code(&self) -> String {
        match self {
            NodeAction::Read { address, words, .. } => format!(
                "mov #{address}, r6
                mov #{words}, r7
                next:
                mov @r6, r5
                mov r5, &attack_loot
                incd r6
                dec r7
                jne next"
            ),
            NodeAction::Write { address, values, .. } => {
                lines(format!("mov #{address}, r6"), values, |value| format!("mov #{value}, 0(r6)\nincd r6"))
            }
            NodeAction::DmaRead { address, words, .. } => {
                format!("mov #{address}, &attack_dma_address\nmov #{words}, &attack_dma_read")
            }
            NodeAction::DmaWrite { address, values, .. } => {
                let start = format!("mov #{address}, &attack_dma_address");
                lines(start, values, |value| format!("mov #{value}, &attack_dma_write"))
            }
            NodeAction::Enter { address, registers, meanwhile, .. } => enter(address, registers, meanwhile.as_ref()),
            NodeAction::CallEntry { module, entry, arguments, .. } => {
                let arguments = (12..=15).map(Register).zip(arguments.iter().cloned());
                let registers: Vec<_> = [(Register(6), Place::Number(*entry))].into_iter().chain(arguments).collect();
                enter(&Place::Module { name: module.clone(), boundary: Boundary::Public, offset: 0 }, &registers, None)
            }
            NodeAction::Interrupts { period, count, .. } => {
                format!("mov #{period}, &attack_period\nmov #{count}, &attack_count")
            }
            NodeAction::Vector { number, turns, .. } => format!(
                "mov &{vector:#06x}, r10
                mov &{own:#06x}, &{vector:#06x}
                mov #{turns}, r9
                eint
                turn:
                dec r9
                jne turn
                dint
                nop
                mov r10, &{vector:#06x}",
                vector = VECTORS.wrapping_add(2 * u16::from(*number)),
                own = VECTORS + 2 * u16::from(STORM_LINE),
            ),
            NodeAction::ExhaustHeap { .. } => EXHAUST_HEAP.to_owned(),
            NodeAction::Service { service, writes, answer, to, .. } => {
                service::replace(service, writes, answer.as_ref(), to.as_ref())
            }
            NodeAction::Protect {
                layout: [public_start, public_end, secret_start, secret_end], confidential, ..
            } => {
                let (tag, nonce) = if *confidential { ("scratch", 1) } else { ("0", 0) };
                format!(
                    "mov #{public_start}, r12
                    mov #{public_end}, r13
                    mov #{secret_start}, r14
                    mov #{secret_end}, r15
                    mov #{tag}, r9
                    mov #{nonce}, r10
                    mov #0x1234, r11
                    sm_enable
                    mov r15, &attack_loot"
                )
            }
            NodeAction::Execute { code, .. } => code.join("\n"),
        }
    }

    /// The code, if that is all it takes: neither devices of the attacker's nor interrupts.
    pub(crate) fn program(&self) -> Option<String> {
        match self {
            NodeAction::Enter { meanwhile: Some(_), .. } => None,
            NodeAction::Read { inside, .. }
            | NodeAction::Write { inside, .. }
            | NodeAction::Enter { inside, .. }
            | NodeAction::CallEntry { inside, .. }
            | NodeAction::Execute { inside, .. } => (!inside).then(|| self.code()),
            NodeAction::Protect { .. } => Some(self.code()),
            NodeAction::DmaRead { .. }
            | NodeAction::DmaWrite { .. }
            | NodeAction::Interrupts { .. }
            | NodeAction::Vector { .. }
            | NodeAction::Service { .. }
            | NodeAction::ExhaustHeap { .. } => None,
        }
    }

    /// Code that undoes it, and how much later that runs.
    pub(crate) fn undoing(&self) -> Option<(Duration, String)> {
        match self {
            NodeAction::ExhaustHeap { milliseconds, .. } => {
                Some((Duration::from_millis(u64::from(*milliseconds)), FREE_HEAP.to_owned()))
            }
            NodeAction::Service { service, milliseconds, .. } => {
                Some((Duration::from_millis(u64::from(*milliseconds)), service::restore(service)))
            }
            NodeAction::Read { .. }
            | NodeAction::Write { .. }
            | NodeAction::DmaRead { .. }
            | NodeAction::DmaWrite { .. }
            | NodeAction::Enter { .. }
            | NodeAction::CallEntry { .. }
            | NodeAction::Interrupts { .. }
            | NodeAction::Vector { .. }
            | NodeAction::Protect { .. }
            | NodeAction::Execute { .. } => None,
        }
    }

    /// The same with half of its words or interrupts, or with one value or register less.
    pub(crate) fn smaller(&self) -> Option<NodeAction> {
        let mut smaller = self.clone();
        match &mut smaller {
            NodeAction::Interrupts { count, .. } => super::halved(count),
            NodeAction::Read { words, .. } | NodeAction::DmaRead { words, .. } => super::halved(words),
            NodeAction::Write { values, .. } | NodeAction::DmaWrite { values, .. } => {
                values.pop().is_some() && !values.is_empty()
            }
            NodeAction::Service { writes, .. } => writes.pop().is_some(),
            NodeAction::Enter { registers, meanwhile, .. } => registers.pop().is_some() || meanwhile.take().is_some(),
            NodeAction::CallEntry { .. }
            | NodeAction::Vector { .. }
            | NodeAction::ExhaustHeap { .. }
            | NodeAction::Protect { .. }
            | NodeAction::Execute { .. } => false,
        }
        .then_some(smaller)
    }
}

/// A first line, and one for each value.
fn lines(first: String, values: &[Place], line: impl Fn(&Place) -> String) -> String {
    values.iter().fold(first, |text, value| text + "\n" + &line(value))
}

/// Jumps to an address, and comes back here: where R7 says, or by way of what the node's software does with a module that
/// violated a rule. The stack looks as it does when that software calls a module (`firmware/os/boundary.S`: module_enter).
fn enter(address: &Place, registers: &[(Register, Place)], meanwhile: Option<&Meanwhile>) -> String {
    let mut code = meanwhile.map_or_else(String::new, Meanwhile::handler);
    code += "
        push &__unprotected_sp
        push #after
        push r4
        push r5
        push r6
        push r7
        push r8
        push r9
        push r10
        push #scratch
        push sr
        dint
        nop
        mov sp, &__unprotected_sp
        mov #back, r7
        ";
    for (Register(number), place) in registers {
        let _ = writeln!(code, "mov #{place}, r{number}");
    }
    code += &meanwhile.map_or_else(String::new, Meanwhile::code);
    let _ = writeln!(code, "br #{address}\nback:\nmov &__unprotected_sp, sp");
    for number in 4..=15 {
        let _ = writeln!(code, "mov r{number}, &attack_loot");
    }
    code + "
        pop sr
        incd sp
        pop r10
        pop r9
        pop r8
        pop r7
        pop r6
        pop r5
        pop r4
        incd sp
        after:
        dint
        nop
        mov r12, &attack_loot
        pop &__unprotected_sp"
}

/// Number of a register an attacker may choose: 4 to 15.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Register(u8);

impl TryFrom<u8> for Register {
    type Error = String;

    fn try_from(number: u8) -> Result<Register, String> {
        match number {
            4..=15 => Ok(Register(number)),
            _ => Err(format!("register {number} cannot be chosen: give 4 to 15")),
        }
    }
}

impl From<Register> for u8 {
    fn from(register: Register) -> u8 {
        register.0
    }
}

#[cfg(test)]
pub(super) fn any() -> impl proptest::strategy::Strategy<Value = NodeAction> {
    use proptest::prelude::*;
    use proptest::{collection, prop_oneof};

    let node = || "node[1-9]";
    let number = any::<u16>;
    let place = || {
        prop_oneof![
            any::<u16>().prop_map(Place::Number),
            (0u8..16).prop_map(|offset| Place::Symbol { name: "scratch".to_owned(), offset: offset.into() }),
        ]
    };
    let places = || collection::vec(place(), 0..4);
    let registers = || collection::vec(((4..=15u8).prop_map(Register), place()), 0..4);
    prop_oneof![
        (node(), place(), number(), any::<bool>()).prop_map(|(node, address, words, inside)| NodeAction::Read {
            node,
            address,
            words,
            inside
        }),
        (node(), place(), places(), any::<bool>()).prop_map(|(node, address, values, inside)| NodeAction::Write {
            node,
            address,
            values,
            inside
        }),
        (node(), place(), number()).prop_map(|(node, address, words)| NodeAction::DmaRead { node, address, words }),
        (node(), place(), places()).prop_map(|(node, address, values)| NodeAction::DmaWrite { node, address, values }),
        (node(), place(), registers(), proptest::option::of(super::meanwhile::any()), any::<bool>()).prop_map(
            |(node, address, registers, meanwhile, inside)| NodeAction::Enter {
                node,
                address,
                registers,
                meanwhile,
                inside
            }
        ),
        (
            node(),
            "[a-z]{3}",
            collection::vec([place(), place()], 0..4),
            [proptest::option::of(place()), proptest::option::of(place())],
            number()
        )
            .prop_map(|(node, service, writes, [answer, to], milliseconds)| NodeAction::Service {
                node,
                service,
                writes,
                answer,
                to,
                milliseconds
            }),
        ("[A-Z]{2}", number(), places(), any::<bool>())
            .prop_map(|(module, entry, arguments, inside)| NodeAction::CallEntry { module, entry, arguments, inside }),
        (node(), number(), number()).prop_map(|(node, period, count)| NodeAction::Interrupts { node, period, count }),
        (node(), any::<u8>(), number()).prop_map(|(node, number, turns)| NodeAction::Vector { node, number, turns }),
        (node(), number()).prop_map(|(node, milliseconds)| NodeAction::ExhaustHeap { node, milliseconds }),
        (node(), [place(), place(), place(), place()], any::<bool>())
            .prop_map(|(node, layout, confidential)| NodeAction::Protect { node, layout, confidential }),
        (node(), collection::vec("[a-z #,]{0,9}", 0..4), any::<bool>())
            .prop_map(|(node, code, inside)| NodeAction::Execute { node, code, inside }),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Names in the code are looked up before anybody asks whether the action is possible.
    #[test]
    fn impossible_actions_have_code_too() {
        let (node, module) = ("node1".to_owned(), "CS".to_owned());
        let arguments = vec![Place::Number(0); 300];
        let call = NodeAction::CallEntry { module, entry: 0, arguments, inside: false };
        assert!(call.code().contains("r15") && !call.code().contains("r16"), "{}", call.code());
        assert!(NodeAction::Vector { node, number: u8::MAX, turns: 1 }.code().contains("turn:"));
    }
}
