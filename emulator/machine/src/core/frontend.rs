//! The front end: fetching, decoding, interrupts, and the order of states (`omsp_frontend.v`).

use msp430_isa::{
    DestinationMode, ExecutionState, Format, Instruction, InterruptEntry, Operation, SourceMode, Walk,
    highest_interrupt,
};

use sancus_hw::Mechanism;
use serde::{Deserialize, Serialize};

use super::execution::UnitSignals;
use super::registers::CPU_OFF;
use super::sancus::Protection;
use super::{Core, ENTRY, Task, VIOLATION_NUMBER};
use crate::gate::Gate;

/// The lines that GIE masks.
pub(crate) const MASKABLE: u16 = 0x3fff;
/// The line of the non-maskable interrupt.
const NON_MASKABLE: u16 = 1 << 14;

/// An address that no module contains, since sections end before they get there.
pub(crate) const OUTSIDE: u16 = 0xffff;

/// Where the address of the handler of interrupt `number` is.
pub(crate) fn vector(number: u8) -> u16 {
    0xffe0 | u16::from(number) << 1
}

/// The constant that a word which an interrupt keeps from being decoded leaves in the source extension register
/// (`omsp_frontend.v`: is_const).
pub(crate) fn interrupted_constant(word: u16) -> Option<u16> {
    match msp430_isa::source_mode_of_two_operands(word) {
        SourceMode::Constant(value) => Some(value),
        _ => None,
    }
}

/// State of the fetch unit (`i_state`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum FetchState {
    /// Fetches the interrupt vector.
    InterruptFetch,
    /// Loads the program counter with the vector.
    InterruptDone,
    /// Holds the next instruction's first word until the execution unit takes it.
    Decode,
    /// Holds the first extension word.
    FirstExtension,
    /// Holds the second extension word.
    SecondExtension,
    /// The CPU is off.
    Idle,
}

/// How far the current instruction or interrupt entry gets in one cycle.
#[derive(Clone, Copy, Debug)]
pub(super) struct Progress {
    /// The state that follows; `None` if something new begins.
    following: Option<ExecutionState>,
    /// `exec_done`
    done: bool,
    /// Register incremented in this cycle.
    pub(super) increment: Option<(u8, u16)>,
}

/// What the front end decides in one cycle.
#[derive(Clone, Copy, Debug)]
pub(super) struct FrontSignals {
    next_state: ExecutionState,
    next_fetch_state: FetchState,
    done: bool,
    /// `decode`
    decode: bool,
    /// `irq_detect`
    pub(super) interrupt: Option<u8>,
    /// `pc_nxt`
    pub(super) next_program_counter: u16,
    /// Fetch of program memory: `fe_mab` if `fe_mb_en`.
    pub(super) fetch_address: Option<u16>,
    pub(super) increment: Option<(u8, u16)>,
}

impl Protection {
    /// Of the interrupt lines, those that interrupt.
    fn unmasked(&self, lines: u16) -> u16 {
        // Only upstream has the non-maskable interrupt built in.
        let maskable = if self.interrupts_enabled { MASKABLE } else { 0 };
        lines & (maskable | NON_MASKABLE)
    }

    /// Whether the interrupt lines interrupt.
    pub(crate) fn interrupted_by(&self, lines: u16) -> bool {
        self.unmasked(lines) != 0
    }
}

impl Core {
    /// Whether the current instruction or entry ends in this cycle, and what follows if not.
    pub(super) fn progress(
        &self,
        unit: &UnitSignals,
        violation: bool,
        program_memory_write: bool,
        protection: &Protection,
    ) -> Progress {
        if self.waits_in_vain() {
            return Progress { following: None, done: true, increment: None };
        }
        let following = self.following_state(unit, program_memory_write, violation, protection);
        let instruction = self.walked();
        let next = following.unwrap_or(ExecutionState::Idle);
        let done = self.walk.is_done(self.state, &instruction, program_memory_write, next);
        Progress { following, done, increment: self.increment(self.state, done) }
    }

    /// Decides how the cycle ends: next states, next program counter, interrupts. `lines` gives the interrupt lines.
    pub(super) fn advance_frontend(
        &self,
        lines: impl FnOnce() -> u16,
        fetched: u16,
        unit: &UnitSignals,
        progress: Progress,
        violation: bool,
        protection: &Protection,
    ) -> FrontSignals {
        let Progress { following, done, increment } = progress;
        let idle = self.fetch_state == FetchState::Idle;
        let interrupt = if done || idle { self.pending_interrupt(lines, violation, protection) } else { None };
        let execution_idle = self.state == ExecutionState::Idle;
        let decode_possible = self.fetch_state == FetchState::Decode && (done || execution_idle);
        let decode = decode_possible || interrupt.is_some();

        let next_state = following.unwrap_or_else(|| match interrupt {
            Some(_) => ExecutionState::InterruptPrepare,
            None if idle || unit.cpu_off => ExecutionState::Idle,
            None => self.first_state(&Instruction::decode(fetched)),
        });
        let fetch = !(self.fetch_state == FetchState::Decode && !(done || execution_idle))
            && next_state != ExecutionState::Idle;
        let next_fetch_state = self.next_fetch_state(unit, done, interrupt.is_some(), fetched);

        let program_counter = self.registers[0];
        let next_program_counter = match (unit.program_counter_write, self.fetch_state) {
            (Some(target), _) => target,
            (None, FetchState::InterruptFetch) => vector(self.interrupt_number),
            (None, FetchState::InterruptDone) => fetched,
            (None, _) if fetch => program_counter.wrapping_add(2),
            (None, _) => program_counter,
        };
        let enabled = fetch
            || unit.program_counter_write.is_some()
            || self.fetch_state == FetchState::InterruptFetch
            || self.backbone.fetch_delayed();
        FrontSignals {
            next_state,
            next_fetch_state,
            done,
            decode,
            interrupt,
            next_program_counter,
            fetch_address: enabled.then_some(next_program_counter),
            increment,
        }
    }

    /// The instruction whose states are walked.
    pub(crate) fn walked(&self) -> Instruction {
        match self.task {
            Task::Instruction(_) if self.pseudo_entry().is_some() => ENTRY,
            Task::Instruction(instruction) => instruction,
            Task::Reset | Task::InterruptEntry(_) => ENTRY,
        }
    }

    /// The state that follows within the current instruction or interrupt entry; `None` if it ends.
    fn following_state(
        &self,
        unit: &UnitSignals,
        program_memory_write: bool,
        violation: bool,
        protection: &Protection,
    ) -> Option<ExecutionState> {
        let entry = InterruptEntry {
            upstream: self.is_upstream(),
            reset: self.task == Task::Reset,
            in_module: protection.executing,
            saves_module: self.save_module_state,
            last_register: self.interrupt_source == msp430_isa::STACK_POINTER && self.task.is_interrupt(),
            violation,
        };
        entry.next(self.state).or_else(|| match self.state {
            ExecutionState::Idle => None,
            state => {
                let instruction = self.walked();
                let ready = self.extension_ready(state, &instruction);
                self.walk.next(state, &instruction, ready, program_memory_write, unit.sancus_busy)
            }
        })
    }

    /// Whether the extension word that `state` waits for is there (`inst_sext_rdy`, `inst_dext_rdy`).
    fn extension_ready(&self, state: ExecutionState, instruction: &Instruction) -> bool {
        let first = self.fetch_state == FetchState::FirstExtension;
        match state {
            ExecutionState::SourceAddress => first && instruction.has_source_extension(),
            ExecutionState::DestinationAddress => {
                self.destination_extension_ready
                    || (first && !instruction.has_source_extension())
                    || self.fetch_state == FetchState::SecondExtension
            }
            _ => true,
        }
    }

    /// Whether a gate ends the instruction, since the extension word that it waits for will never come: nobody fetches it while the
    /// front end holds the word after it.
    fn waits_in_vain(&self) -> bool {
        matches!(self.state, ExecutionState::SourceAddress | ExecutionState::DestinationAddress)
            && self.fetch_state == FetchState::Decode
            && !self.extension_ready(self.state, &self.walked())
            && self.has_gate(Gate::Hang)
    }

    /// What a word is. With a gate, a Sancus instruction with an operand in memory is one that only reads and writes that.
    pub(crate) fn decoded(&self, word: u16) -> Instruction {
        let instruction = Instruction::decode(word);
        let command = instruction.operation.is_sancus_command();
        if command && Walk::first_state(&instruction) != ExecutionState::Execute && self.has_gate(Gate::Operand) {
            return Instruction { operation: Operation::Reserved15, ..instruction };
        }
        instruction
    }

    fn next_fetch_state(&self, unit: &UnitSignals, done: bool, interrupt: bool, fetched: u16) -> FetchState {
        use FetchState::*;
        let jump = unit.program_counter_write.is_some();
        match self.fetch_state {
            Idle if interrupt => InterruptFetch,
            Idle if !unit.cpu_off => Decode,
            Idle => Idle,
            InterruptFetch => InterruptDone,
            InterruptDone => Decode,
            Decode if interrupt => InterruptFetch,
            Decode if unit.cpu_off && done => Idle,
            Decode if jump => Decode,
            Decode if !done && self.state != ExecutionState::Idle => Decode,
            Decode if Instruction::decode(fetched).extension_words() != 0 => FirstExtension,
            Decode => Decode,
            FirstExtension if jump => Decode,
            FirstExtension if self.extension_words != 1 => SecondExtension,
            FirstExtension => Decode,
            SecondExtension => Decode,
        }
    }

    /// The interrupt that is taken if the current cycle ends an instruction (`irq_pnd`, `irq_num`). Violations are not
    /// masked.
    fn pending_interrupt(&self, lines: impl FnOnce() -> u16, violation: bool, protection: &Protection) -> Option<u8> {
        if violation && !self.task.is_interrupt() && self.has(Mechanism::ViolationInterrupt) {
            return Some(VIOLATION_NUMBER);
        }
        let highest = highest_interrupt(protection.unmasked(lines()))?;
        Some(if violation { VIOLATION_NUMBER } else { highest })
    }

    /// The clock edge of the front end.
    pub(super) fn clock_frontend(
        &mut self,
        fetched: u16,
        front: &FrontSignals,
        registers: [u16; 16],
        violation: bool,
        protection: &Protection,
    ) {
        let state = self.state;
        self.latch_extensions(fetched, front);
        if self.waits_in_vain() {
            self.walk = Walk::default();
        } else {
            self.walk.leave(state, &self.walked());
        }
        if state == ExecutionState::DestinationRead {
            self.destination_extension_ready = false;
        }
        if let Some(number) = front.interrupt {
            self.interrupt_number = number;
            self.save_module_state =
                protection.executing && protection.interrupts_enabled && self.has(Mechanism::StateSave);
        }
        self.violation_seen = violation && !front.done;
        if front.decode {
            let instruction = self.decoded(fetched);
            self.extension_words = instruction.extension_words();
            match front.interrupt {
                Some(_) => self.task = Task::InterruptEntry(msp430_isa::source_mode_of_two_operands(fetched)),
                None => {
                    self.walk.decoded(&instruction);
                    let gated = self.task.is_interrupt() && self.has_gate(Gate::Vector);
                    self.task = Task::Instruction(instruction);
                    self.previous_instruction_address = if gated { OUTSIDE } else { self.instruction_address };
                    self.instruction_address = registers[0];
                }
            }
        }
        self.decoded = front.decode;
        self.state = front.next_state;
        self.fetch_state = front.next_fetch_state;
    }

    /// Extension words, constants and jump distances are kept as they pass by (`inst_sext`, `inst_dext`).
    fn latch_extensions(&mut self, fetched: u16, front: &FrontSignals) {
        let first = self.fetch_state == FetchState::FirstExtension;
        if let Task::Instruction(instruction) = self.task {
            let symbolic_source = instruction.source_mode == SourceMode::Symbolic;
            let symbolic_destination = instruction.destination_mode == Some(DestinationMode::Symbolic);
            let second = self.fetch_state == FetchState::SecondExtension;
            // Symbolic operands count from the extension word, two bytes before the fetch address.
            let destination_first = !symbolic_source && front.next_fetch_state != FetchState::SecondExtension;
            let relative =
                (first && symbolic_source) || (symbolic_destination && (second || (first && destination_first)));
            let extension = if relative { fetched.wrapping_sub(2) } else { fetched };
            let source_extension = instruction.has_source_extension();
            if first && source_extension {
                self.source_extension = extension;
            }
            if (first && !source_extension) || second {
                self.destination_extension = extension;
                self.destination_extension_ready = true;
            }
        }
        if front.decode {
            let next = Instruction::decode(fetched);
            if front.interrupt.is_some() {
                self.latch_constant(fetched);
            } else if let SourceMode::Constant(value) = next.source_mode {
                self.source_extension = value;
            } else if next.operation.format() == Format::Jump {
                self.source_extension = next.jump_offset as u16;
            }
        }
    }

    /// Keeps the constant of a word that an interrupt keeps from being decoded.
    pub(crate) fn latch_constant(&mut self, word: u16) {
        self.source_extension = interrupted_constant(word).unwrap_or(self.source_extension);
    }

    /// Whether interrupt lines wake a sleeping CPU.
    pub(crate) fn would_wake(&self, lines: u16) -> bool {
        lines != 0 && self.protection().interrupted_by(lines)
    }

    /// Whether the status register switches the CPU off.
    pub(crate) fn is_switched_off(&self) -> bool {
        self.registers[2] & CPU_OFF != 0
    }

    /// Whether the CPU has stopped until an interrupt.
    pub(crate) fn is_asleep(&self) -> bool {
        self.fetch_state == FetchState::Idle && self.state == ExecutionState::Idle && self.registers[2] & CPU_OFF != 0
    }
}
