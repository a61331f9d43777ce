//! The exact core: the CPU one clock cycle at a time, in the states the hardware walks.
//!
//! Everything the emulator does is defined here; the fast engine is an acceleration of this core that is held equal to
//! it. A step of [`Core::cycle`] computes the signals of one cycle in the order in which they depend on each other, then
//! does what the clock edge does.

mod backbone;
mod execution;
mod frontend;
mod gated;
mod probe;
pub(crate) mod registers;
mod sancus;
mod upstream;

use msp430_isa::{ExecutionState, Instruction, SourceMode, Walk};
use sancus_hw::{Mechanism, Report, UnitOutputs};
use serde::{Deserialize, Serialize};

use crate::bus::{Cycle, Lanes};
use crate::configuration::Configuration;
use crate::memory::{Memory, Region};
use crate::peripherals::Peripherals;

pub(crate) use backbone::Backbone;
use execution::UnitSignals;
pub(crate) use frontend::{FetchState, MASKABLE, OUTSIDE, interrupted_constant, vector};
pub(crate) use gated::clear;
pub(crate) use probe::{BusAccess, Probe, Switch};
pub(crate) use sancus::{Protection, Sancus, bus_access};

/// The instruction that stands for an interrupt entry where the walk of states asks for one: it has no operands.
const ENTRY: Instruction = Instruction::decode(0x4303);
/// Interrupt number of the reset vector.
pub(crate) const RESET_NUMBER: u8 = 15;
/// Interrupt number of the violation interrupt.
const VIOLATION_NUMBER: u8 = 13;

/// What the execution unit works on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Task {
    /// The reset sequence: an interrupt entry that pushes nothing.
    Reset,
    /// A hardware interrupt entry. The decoder also latches the addressing mode of the word that it was about to decode.
    InterruptEntry(SourceMode),
    /// An instruction.
    Instruction(Instruction),
}

impl Task {
    /// Whether this is an interrupt entry.
    pub(crate) fn is_interrupt(&self) -> bool {
        matches!(self, Task::InterruptEntry(_))
    }
}

/// The CPU's registers, architectural and hidden. Field comments name the RTL's register.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Core {
    /// R0 to R15; R0 is the fetch address (`pc`).
    pub(crate) registers: [u16; 16],

    /// `i_state`
    pub(crate) fetch_state: FetchState,
    /// `e_state`
    pub(crate) state: ExecutionState,
    /// `inst_type`, `inst_so`, `inst_as`, `inst_ad`, ...
    pub(crate) task: Task,
    /// `exec_jmp`, `exec_dst_wr`, `exec_src_wr`
    pub(crate) walk: Walk,
    /// `inst_sz`: extension words of the instruction last decoded.
    pub(crate) extension_words: u8,
    /// `inst_sext`: source extension word, constant, or jump distance.
    pub(crate) source_extension: u16,
    /// `inst_dext`
    pub(crate) destination_extension: u16,
    /// `exec_dext_rdy`
    pub(crate) destination_extension_ready: bool,
    /// `current_inst_pc`
    pub(crate) instruction_address: u16,
    /// `prev_inst_pc`
    pub(crate) previous_instruction_address: u16,
    /// `sm_irq_reg`: a violation happened in this instruction.
    pub(crate) violation_seen: bool,
    /// `irq_num`
    pub(crate) interrupt_number: u8,
    /// `sm_ssa`: the interrupt entry saves the registers of a module.
    pub(crate) save_module_state: bool,
    /// `inst_src_irq_bin`: register pushed next by an interrupt entry.
    pub(crate) interrupt_source: u8,
    /// `mdb_out_nxt`: data of the next bus write.
    pub(crate) write_data: u16,
    /// `mab_lsb`: the last bus access was to an odd address.
    pub(crate) odd_access: bool,
    /// `mdb_in_buf_en`: the source was read in the previous cycle.
    pub(crate) source_read_pending: bool,
    /// `mdb_in_buf` while `mdb_in_buf_valid`.
    pub(crate) source_buffer: Option<u16>,
    /// `r2_sm_interrupted_prev`: the last interrupt interrupted a module.
    pub(crate) module_interrupted: bool,
    /// `None` in cores without Sancus.
    pub(crate) sancus: Option<Box<Sancus>>,
    pub(crate) backbone: Backbone,
    /// A decode event happened at the last clock edge: the next cycle is an instruction's first.
    pub(crate) decoded: bool,
}

/// A bus access by the execution unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Access {
    pub(crate) address: u16,
    /// `None` for reads.
    pub(crate) lanes: Option<Lanes>,
    pub(crate) data: u16,
}

/// What the execution unit and the crypto unit put out in a cycle.
struct Signals {
    unit: UnitSignals,
    outputs: Option<UnitOutputs>,
    interrupt_pending: bool,
    /// A rule is broken, which masks the access if the core `hides` it.
    violation: bool,
    access: Option<Access>,
    hides: bool,
    program_memory_write: bool,
}

impl Core {
    /// A core under reset, about to begin cycle 0.
    pub(crate) fn new(configuration: &Configuration) -> Core {
        Core { sancus: Sancus::new(configuration), ..Core::reset() }.begun()
    }

    /// Upstream's reset sequence leaves out the first state.
    fn begun(self) -> Core {
        let state = match self.is_upstream() {
            true => ExecutionState::InterruptPushProgramCounter,
            false => ExecutionState::InterruptPrepare,
        };
        Core { state, ..self }
    }

    /// Whether a restored core can be this one at another time.
    pub(crate) fn is_like(&self, other: &Core) -> bool {
        let sancus = match (&self.sancus, &other.sancus) {
            (None, None) => true,
            (Some(ours), Some(theirs)) => ours.is_like(theirs),
            _ => false,
        };
        let register = usize::from(self.interrupt_source) < self.registers.len();
        sancus && register && self.interrupt_number <= RESET_NUMBER && self.extension_words <= 2
    }

    /// Whether memory does not see this access after a violation.
    fn hides(&self, access: Option<Access>) -> bool {
        let writes = access.is_some_and(|access| access.lanes.is_some());
        self.has(if writes { Mechanism::WriteMask } else { Mechanism::ReadMask })
    }

    /// The reset values of all registers.
    fn reset() -> Core {
        Core {
            registers: [0; 16],
            fetch_state: FetchState::InterruptFetch,
            state: ExecutionState::InterruptPrepare,
            task: Task::Reset,
            walk: Walk::default(),
            extension_words: 0,
            source_extension: 0,
            destination_extension: 0,
            destination_extension_ready: false,
            instruction_address: 0,
            previous_instruction_address: 0,
            violation_seen: false,
            interrupt_number: RESET_NUMBER,
            save_module_state: false,
            interrupt_source: 0,
            write_data: 0,
            odd_access: false,
            source_read_pending: false,
            source_buffer: None,
            module_interrupted: false,
            sancus: None,
            backbone: Backbone::default(),
            decoded: false,
        }
    }

    /// Puts the core under reset (PUC). What the RTL does not reset keeps its value.
    pub(crate) fn power_up_clear(&mut self) {
        let backbone = self.backbone.power_up_clear();
        let mut sancus = self.sancus.take();
        if let Some(sancus) = &mut sancus {
            sancus.power_up_clear();
        }
        *self = Core { interrupt_source: self.interrupt_source, backbone, sancus, ..Core::reset() }.begun();
    }

    /// Has the read that was made in this cycle give `value`.
    fn answer_read(&mut self, address: u16, value: u16, memory: &mut Memory) {
        // In memory too, as the crypto unit goes on reading what it waits with.
        if matches!(memory.region(address), Region::Data | Region::Program) {
            memory.set(address, value, Lanes::Both);
        }
        self.backbone.answer_with(value);
    }

    /// The signals of a cycle before the front end's. The bench's memories show a write in its own cycle; if it changes what
    /// the execution unit sees, the unit's signals change once more, and with them where it writes.
    fn settle<P: Probe>(
        &self,
        now: Cycle,
        memory: &mut Memory,
        peripherals: &mut Peripherals,
        probe: &P,
        protection: &Protection,
    ) -> Signals {
        loop {
            let signals = self.signals(now, memory, peripherals, probe, protection);
            let masked = (self.violation_seen || signals.violation) && signals.hides;
            self.backbone.write_memory(memory, signals.access.filter(|_| !masked));
            // The data written do not depend on what is seen, so that this ends.
            if self.backbone.read_data(memory) == signals.unit.bus_data {
                return signals;
            }
        }
    }

    fn signals<P: Probe>(
        &self,
        now: Cycle,
        memory: &Memory,
        peripherals: &mut Peripherals,
        probe: &P,
        protection: &Protection,
    ) -> Signals {
        let mut unit = self.execute(memory, protection);

        let crypto = self.crypto_is_active(protection);
        let mut interrupt_pending = crypto && self.is_restartable() && {
            let seen = self.violation_seen && !self.task.is_interrupt();
            (seen && self.is_ended_by_violations(protection))
                || (protection.interrupts_enabled && probe.interrupt_lines(now, peripherals, protection.executing) != 0)
        };
        let alone = unit;
        let mut outputs = if crypto { self.merge_crypto(&mut unit, protection, interrupt_pending) } else { None };

        // A violation masks the very access that causes it (omsp_mem_backbone.v: sm_violation). Increments, which wait
        // for the end of the instruction, come too late to mask anything.
        let violation = self.violates(protection, unit.access) || self.stack_overflows(&unit, None, protection);
        if violation && crypto && self.is_ended_by_violations(protection) && !interrupt_pending {
            // The violation interrupts the crypto unit, which withdraws the access that caused it: a loop in the RTL,
            // left here where the unit gives up.
            interrupt_pending = true;
            unit = alone;
            outputs = self.merge_crypto(&mut unit, protection, interrupt_pending);
        }
        let access = self.effective_access(memory, unit.access);
        let hides = self.hides(unit.access);
        let hidden = (self.violation_seen || violation) && hides;
        let program_memory_write =
            !hidden && access.is_some_and(|access| self.backbone.writes_program(memory, &access));
        Signals { unit, outputs, interrupt_pending, violation, access, hides, program_memory_write }
    }

    /// One clock cycle. Returns whether the CPUOFF output is high in it.
    pub(crate) fn cycle<P: Probe>(
        &mut self,
        now: Cycle,
        memory: &mut Memory,
        peripherals: &mut Peripherals,
        probe: &mut P,
    ) -> bool {
        if P::OBSERVES && self.decoded {
            probe.boundary(now, self);
        }
        let protection = self.protection();
        if self.begins_enabling(&protection) {
            self.look_up_claim(memory);
        }
        let recorded = probe.records();
        if recorded {
            probe.begin(now, self, &protection, memory, peripherals);
        }
        let Signals { unit, outputs, interrupt_pending, mut violation, access, hides, program_memory_write } =
            self.settle(now, memory, peripherals, probe, &protection);
        // What was fetched may have changed under the front end, too.
        let masked = self.violation_seen || violation;
        let fetched = self.backbone.fetched(memory);
        let progress = self.progress(&unit, masked, program_memory_write, &protection);
        violation |= self.stack_overflows(&unit, progress.increment, &protection);
        let masked = self.violation_seen || violation;
        let lines = || probe.interrupt_lines(now, peripherals, protection.executing);
        let front = self.advance_frontend(lines, fetched, &unit, progress, masked, &protection);

        if P::OBSERVES {
            if let Some(Access { address, lanes: Some(lanes), data }) = unit.access {
                probe.write(now, address, lanes, data);
            }
            if masked {
                probe.violation(now);
            }
        }

        let by_unit = outputs.as_ref().is_some_and(|outputs| outputs.bus.is_some());
        let registers = self.registers;
        let interrupted = front.interrupt.is_some();
        let failed = outputs.as_ref().and_then(|outputs| self.failed_text(outputs));
        let claimed = self.claimed_before(outputs.as_ref());
        let keyed = self.clock_sancus(
            now,
            &protection,
            &unit,
            outputs.as_ref(),
            front.increment,
            interrupted,
            interrupt_pending,
            violation,
            probe,
        );
        if let Some(outputs) = &outputs {
            self.act_on_modules(outputs, keyed, failed, memory, peripherals);
        }
        self.clock_registers(&unit, &front, violation, &protection);
        self.clock_execution(&unit, &front, registers[1]);
        let sancus = self.sancus.as_deref();
        let hidden = masked && hides;
        let accepts = self.fetch_state == FetchState::InterruptFetch && self.interrupt_number != RESET_NUMBER;
        let accepted = accepts.then_some(self.interrupt_number);
        let fetch = front.fetch_address;
        let dma_violation = self.backbone.clock(now, memory, peripherals, access, fetch, hidden, accepted, sancus);
        if let Some(access) = access.filter(|_| recorded) {
            let access = BusAccess { cycle: now, access, masked: hidden, by_unit };
            if let Some(value) = probe.access(&access, self, memory) {
                self.answer_read(access.access.address, value, memory);
            }
        }
        if P::OBSERVES
            && let Some(Access { address, lanes: None, .. }) = unit.access
        {
            probe.read(now, address, self.backbone.read_data(memory));
        }
        if let Some(violation) = dma_violation {
            probe.reported(now, self, Report::Violation(violation));
        }
        self.clock_frontend(fetched, &front, registers, masked, &protection);
        let gates = registers::SCG1 | registers::OSC_OFF;
        if (registers[2] ^ self.registers[2]) & gates != 0 {
            let status = self.registers[2];
            peripherals.set_clock_gates(status & registers::SCG1 != 0, status & registers::OSC_OFF != 0, now + 1);
        }
        let lost = self.lost_since(claimed);
        if !lost.is_empty() {
            peripherals.reset_devices(lost, now + 1);
            probe.lost(now + 1, lost);
        }
        unit.cpu_off
    }
}
