//! The attacker's code on a node: what is always there, and room for what each action adds.
//!
//! It lies in unprotected program memory and runs as the handler of two interrupts of its own, beside the node's
//! software: whatever it interrupts goes on afterwards. Everything it does is done by instructions and by the devices they
//! reach, under the hardware's rules. It knows the symbols of the node's software, as everybody does who has the image.

use msp430_isa::{Assembly, AssemblyError, assemble_with};

use super::equipment::{NAMES, PAYLOAD_LINE, STORM_LINE};

/// Bytes it takes.
pub(super) const SIZE: u16 = 0x0600;
/// Where the code of an action begins, from the start of the foothold.
const PAYLOAD: u16 = 0x0100;
/// Memory for arguments and results, up to the end.
pub(super) const SCRATCH: u16 = 0x0500;
/// Words of variables, in front of the code: set while an action is under way; set while one waits for a module to be
/// interrupted; what was taken from the heap; set while a function of
/// the node's software is another.
const BUSY: u16 = 0;
const ARMED: u16 = 2;
const HOARD: u16 = 4;
const REPLACED: u16 = 6;
const CODE: u16 = 8;

/// Carries out the action, and leaves the registers as they were.
macro_rules! action {
    () => {
        "
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
    pop r15"
    };
}

/// The handlers. R1 is zero if a module was interrupted, and R15 its entry.
const HANDLERS: &str = concat!(
    "
attack_payload:
    bit #0x8000, sr
    jnz attack_module",
    action!(),
    "
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
    br r10"
);

/// The same on a node with a scheduler, which hands on the interrupts of code outside modules (`scheduler/unprotected.S`) and has seen
/// to the module that was interrupted. It has its own stack, since what was interrupted may have none that works.
const HANDLERS_WITH_SCHEDULER: &str = concat!(
    "
attack_payload:
    mov sp, &attack_stack
    mov #attack_stack, sp",
    action!(),
    "
    mov &attack_stack, sp
    bic #0x10, 0(sp)
attack_storm:
    reti"
);
/// `br #address`: each handler of code outside modules is one.
const BRANCH: u16 = 0x4030;
/// The stack lies behind everything else; its first word keeps the other stack.
const STACK_SIZE: u16 = 0x0100;

/// Code that the attacker cannot run.
#[derive(Debug, thiserror::Error)]
pub(super) enum CodeError {
    #[error(transparent)]
    Assembly(#[from] AssemblyError),
    #[error("{size} bytes of code, but there is room for only {room}")]
    NoRoom { size: usize, room: u16 },
}

/// The foothold on a node.
#[derive(Clone, Copy, Debug)]
pub(super) struct Foothold {
    pub(super) start: u16,
    /// Where code outside modules handles interrupts, if a scheduler has the vectors.
    pub(super) handlers: Option<u16>,
}

impl Foothold {
    /// Bytes that it takes on a node with or without a scheduler.
    pub(super) fn size(has_scheduler: bool) -> u16 {
        if has_scheduler { SIZE + STACK_SIZE } else { SIZE }
    }

    pub(super) fn busy(self) -> u16 {
        self.start + BUSY
    }

    pub(super) fn armed(self) -> u16 {
        self.start + ARMED
    }

    /// What the attacker's own names stand for.
    pub(super) fn symbol(self, name: &str) -> Option<u16> {
        let registers = NAMES.iter().find(|(register, _)| *register == name);
        registers.map(|(_, address)| *address).or_else(|| {
            Some(
                self.start
                    + match name {
                        "attack_busy" => BUSY,
                        "attack_armed" => ARMED,
                        "attack_hoard" => HOARD,
                        "attack_replaced" => REPLACED,
                        "attack_action" => PAYLOAD,
                        "scratch" => SCRATCH,
                        "attack_stack" => SIZE + STACK_SIZE - 2,
                        _ => return None,
                    },
            )
        })
    }

    /// The handlers, their place, and the vectors that lead to them: addresses and words.
    pub(super) fn handlers(self, names: impl Fn(&str) -> Option<u16>) -> Result<Vec<(u16, u16)>, AssemblyError> {
        let code = if self.handlers.is_some() { HANDLERS_WITH_SCHEDULER } else { HANDLERS };
        let Assembly { mut words, labels } = assemble_with(code, self.start + CODE, names)?;
        for (line, label) in [(PAYLOAD_LINE, "attack_payload"), (STORM_LINE, "attack_storm")] {
            match self.handlers {
                Some(handlers) => {
                    let handler = handlers + 4 * u16::from(line);
                    words.extend([(handler, BRANCH), (handler + 2, labels[label])]);
                }
                None => words.push((program::image::VECTORS + 2 * u16::from(line), labels[label])),
            }
        }
        Ok(words)
    }

    /// The code of an action: addresses and words.
    pub(super) fn action(self, code: &str, names: impl Fn(&str) -> Option<u16>) -> Result<Vec<(u16, u16)>, CodeError> {
        // A scheduler hands on interrupts within an atomic section, in which no module may be entered.
        let begin = if self.handlers.is_some() { "eint\n" } else { "" };
        let source = format!("{begin}{code}\nmov #0, r4\nmov r4, &attack_busy\nret");
        let words = assemble_with(&source, self.start + PAYLOAD, names)?.words;
        let (size, room) = (2 * words.len(), SCRATCH - PAYLOAD);
        if size > usize::from(room) { Err(CodeError::NoRoom { size, room }) } else { Ok(words) }
    }
}
