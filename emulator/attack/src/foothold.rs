//! The attacker's code on a node: what is always there, and what each action adds.
//!
//! It lies in unprotected program memory and runs as the handler of two interrupts of its own, beside the node's
//! software: whatever it interrupts goes on afterwards. Everything it does is done by instructions and by the devices they
//! reach, under the hardware's rules. It knows the symbols of the node's software, as everybody does who has the image.

use msp430_isa::{Assembly, AssemblyError, assemble_with};

use super::action::{Action, Register};
use super::place::Place;

/// Bytes it takes.
pub(super) const SIZE: u16 = 0x0600;
/// Where the code of an action begins, from the start of the foothold.
const PAYLOAD: u16 = 0x0100;
/// Memory for arguments and results, up to the end.
const SCRATCH: u16 = 0x0500;
/// Words of variables, in front of the code: set while an action is under way; set while one waits for a module to be
/// interrupted; what was taken from the heap.
const BUSY: u16 = 0;
const ARMED: u16 = 2;
const HOARD: u16 = 4;
const CODE: u16 = 8;

/// The handlers. R1 is zero if a module was interrupted, and R15 its entry.
const HANDLERS: &str = "
attack_payload:
    bit #0x8000, sr
    jnz attack_module
    push r15
    push r14
    push r13
    push r12
    push r11
    push r10
    push r9
    push r8
    push r7
    push r6
    push r5
    push r4
    call #attack_action
    pop r4
    pop r5
    pop r6
    pop r7
    pop r8
    pop r9
    pop r10
    pop r11
    pop r12
    pop r13
    pop r14
    pop r15
    bic #0x10, 0(sp)
    reti
attack_storm:
    bit #0x8000, sr
    jnz attack_module
    reti
attack_module:
    mov sr, &attack_loot
    mov r4, &attack_loot
    mov r5, &attack_loot
    mov r6, &attack_loot
    mov r7, &attack_loot
    mov r8, &attack_loot
    mov r9, &attack_loot
    mov r10, &attack_loot
    mov r11, &attack_loot
    mov r12, &attack_loot
    mov r13, &attack_loot
    mov r14, &attack_loot
    mov &__unprotected_sp, sp
    mov r15, r10
    mov &attack_armed, r14     ; not compared in place: the core fetches a wrong word after CMP in program memory
    tst r14
    jz attack_resume
    clr r14
    mov r14, &attack_armed
    push r10
    call #attack_action
    pop r10
attack_resume:
    mov #0x7fff, r6            ; no entry point has this number, should the module not be interrupted any more
    br r10";

/// Code that the attacker cannot run.
#[derive(Debug, thiserror::Error)]
pub(super) enum CodeError {
    #[error(transparent)]
    Assembly(#[from] AssemblyError),
    #[error("{size} bytes of code, and there is room for {room}")]
    NoRoom { size: usize, room: u16 },
}

/// The foothold on a node.
#[derive(Clone, Copy, Debug)]
pub(super) struct Foothold {
    pub(super) start: u16,
}

impl Foothold {
    pub(super) fn busy(self) -> u16 {
        self.start + BUSY
    }

    pub(super) fn armed(self) -> u16 {
        self.start + ARMED
    }

    /// What the attacker's own names stand for.
    pub(super) fn symbol(self, name: &str) -> Option<u16> {
        let registers = super::equipment::NAMES.iter().find(|(register, _)| *register == name);
        registers.map(|(_, address)| *address).or_else(|| {
            Some(
                self.start
                    + match name {
                        "attack_busy" => BUSY,
                        "attack_armed" => ARMED,
                        "attack_hoard" => HOARD,
                        "attack_action" => PAYLOAD,
                        "scratch" => SCRATCH,
                        _ => return None,
                    },
            )
        })
    }

    /// The handlers, their place, and the vectors that lead to them: addresses and words.
    pub(super) fn handlers(self, names: impl Fn(&str) -> Option<u16>) -> Result<Vec<(u16, u16)>, AssemblyError> {
        let Assembly { mut words, labels } = assemble_with(HANDLERS, self.start + CODE, names)?;
        for (line, label) in
            [(super::equipment::PAYLOAD_LINE, "attack_payload"), (super::equipment::STORM_LINE, "attack_storm")]
        {
            words.push((program::image::VECTORS + 2 * u16::from(line), labels[label]));
        }
        Ok(words)
    }

    /// The code of an action: addresses and words.
    pub(super) fn action(
        self,
        code: &[String],
        names: impl Fn(&str) -> Option<u16>,
    ) -> Result<Vec<(u16, u16)>, CodeError> {
        let source = format!("{}\nmov #0, r4\nmov r4, &attack_busy\nret", code.join("\n"));
        let words = assemble_with(&source, self.start + PAYLOAD, names)?.words;
        let (size, room) = (2 * words.len(), SCRATCH - PAYLOAD);
        if size > usize::from(room) { Err(CodeError::NoRoom { size, room }) } else { Ok(words) }
    }
}

/// The code of an action on a node, and whether it runs while a module is interrupted; `None` for actions on the wire.
pub(super) fn code(action: &Action) -> Option<(Vec<String>, bool)> {
    let mut code = Vec::new();
    let mut say = |line: String| code.push(line);
    let inside = match action {
        Action::Read { address, words, inside, .. } => {
            say(format!("mov #{address}, r6"));
            say(format!("mov #{words}, r7"));
            say("next:".into());
            say("mov @r6, r5".into());
            say("mov r5, &attack_loot".into());
            say("incd r6".into());
            say("dec r7".into());
            say("jne next".into());
            *inside
        }
        Action::Write { address, values, inside, .. } => {
            say(format!("mov #{address}, r6"));
            for value in values {
                say(format!("mov #{value}, 0(r6)"));
                say("incd r6".into());
            }
            *inside
        }
        Action::DmaRead { address, words, .. } => {
            say(format!("mov #{address}, &attack_dma_address"));
            say(format!("mov #{words}, &attack_dma_read"));
            false
        }
        Action::DmaWrite { address, values, .. } => {
            say(format!("mov #{address}, &attack_dma_address"));
            for value in values {
                say(format!("mov #{value}, &attack_dma_write"));
            }
            false
        }
        Action::Enter { address, registers, inside, .. } => {
            enter(address, registers, &mut code);
            *inside
        }
        Action::CallEntry { module, entry, arguments, inside, .. } => {
            let register = |number: u8, place: Place| Register::try_from(number).ok().map(|number| (number, place));
            let mut registers: Vec<_> = register(6, Place::Number(*entry)).into_iter().collect();
            registers.extend((12..).zip(arguments).filter_map(|(number, place)| register(number, place.clone())));
            let address = Place::Module { name: module.clone(), boundary: super::place::Boundary::Public, offset: 0 };
            enter(&address, &registers, &mut code);
            *inside
        }
        Action::Interrupts { period, count, .. } => {
            say(format!("mov #{period}, &attack_period"));
            say(format!("mov #{count}, &attack_count"));
            false
        }
        Action::Vector { number, turns, .. } => {
            let vector = program::image::VECTORS + 2 * u16::from(*number);
            let own = program::image::VECTORS + 2 * u16::from(super::equipment::STORM_LINE);
            say(format!("mov &{vector:#06x}, r10"));
            say(format!("mov &{own:#06x}, &{vector:#06x}"));
            say(format!("mov #{turns}, r9"));
            say("eint".into());
            say("turn:".into());
            say("dec r9".into());
            say("jne turn".into());
            say("dint".into());
            say("nop".into());
            say(format!("mov r10, &{vector:#06x}"));
            false
        }
        Action::ExhaustHeap { .. } => {
            for line in [
                "mov #0, r10",
                "more:",
                "mov #0x0080, r12",
                "call #malloc",
                "tst r12",
                "jz all",
                "mov r10, 0(r12)",
                "mov r12, r10",
                "jmp more",
                "all:",
                "mov r10, &attack_hoard",
            ] {
                say(line.into());
            }
            false
        }
        Action::Protect { layout, .. } => {
            for (register, place) in (12..).zip(layout) {
                say(format!("mov #{place}, r{register}"));
            }
            for line in ["mov #0, r9", "mov #0, r10", "mov #0x1234, r11", "sm_enable", "mov r15, &attack_loot"] {
                say(line.into());
            }
            false
        }
        Action::Execute { code: lines, inside, .. } => {
            code.extend(lines.iter().cloned());
            *inside
        }
        _ => return None,
    };
    Some((code, inside))
}

/// Gives back what [`Action::ExhaustHeap`] took.
pub(super) fn free_heap() -> Vec<String> {
    let lines = [
        "mov &attack_hoard, r10",
        "less:",
        "tst r10",
        "jz none",
        "mov r10, r12",
        "mov @r10, r10",
        "call #free",
        "jmp less",
        "none:",
        "mov r10, &attack_hoard",
    ];
    lines.map(str::to_owned).to_vec()
}

/// Jumps to an address, and comes back here: where R7 says, or by way of what the node's software does with a module that
/// violated a rule. The stack looks as it does when that software calls a module (`firmware/os/boundary.S`: module_enter).
fn enter(address: &Place, registers: &[(Register, Place)], code: &mut Vec<String>) {
    let mut say = |line: &str| code.push(line.to_owned());
    say("push &__unprotected_sp");
    say("push #after");
    for register in 4..=10 {
        say(&format!("push r{register}"));
    }
    say("push #scratch");
    say("push sr");
    say("dint");
    say("nop");
    say("mov sp, &__unprotected_sp");
    say("mov #back, r7");
    for (register, place) in registers {
        say(&format!("mov #{place}, r{}", u8::from(*register)));
    }
    say(&format!("br #{address}"));
    say("back:");
    say("mov &__unprotected_sp, sp");
    for register in 4..=15 {
        say(&format!("mov r{register}, &attack_loot"));
    }
    say("pop sr");
    say("incd sp");
    for register in (4..=10).rev() {
        say(&format!("pop r{register}"));
    }
    say("incd sp");
    say("after:");
    say("dint");
    say("nop");
    say("mov r12, &attack_loot");
    say("pop &__unprotected_sp");
}
