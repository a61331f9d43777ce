//! The exact core: the CPU one clock cycle at a time, in the states the hardware walks.
//!
//! Everything the emulator does is defined here; the fast engine is an acceleration of this core that is held equal to
//! it. A step of [`Core::cycle`] computes the signals of one cycle in the order in which they depend on each other, then
//! does what the clock edge does.

mod backbone;
mod execution;
mod frontend;
pub(crate) mod registers;

use msp430_isa::{ExecutionState, Instruction, Walk};

use crate::bus::{Cycle, Lanes};
use crate::configuration::Soc;
use crate::memory::Memory;
use crate::observer::{Boundary, Observer};
use crate::peripherals::Peripherals;

pub(crate) use backbone::Backbone;
pub(crate) use frontend::FetchState;

/// The instruction that stands for an interrupt entry where the walk of states asks for one: it has no operands.
const ENTRY: Instruction = Instruction::decode(0x4303);
/// Interrupt number of the reset vector.
const RESET_NUMBER: u8 = 15;
/// Interrupt number of the violation interrupt.
const VIOLATION_NUMBER: u8 = 13;

/// What the execution unit works on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// The reset sequence: an interrupt entry that pushes nothing.
    Reset,
    /// A hardware interrupt entry.
    InterruptEntry,
    /// An instruction.
    Instruction(Instruction),
}

/// The CPU's registers, architectural and hidden. Field comments name the RTL's register.
#[derive(Clone)]
pub(crate) struct Core {
    pub(crate) soc: Soc,
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
    /// `stack_guard`
    pub(crate) stack_guard: u16,
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

/// What the Sancus unit tells the core in one cycle. Without a module everything is off.
#[derive(Clone, Copy, Debug, Default)]
struct Protection {
    /// `exec_sm`: a module executes.
    executing: bool,
    /// `enter_sm`: a module was entered in this cycle.
    entering: bool,
    /// `sm_requested_data`, if a module is selected.
    requested: Option<u16>,
}

impl Core {
    /// A core under reset, about to begin cycle 0.
    pub(crate) fn new(soc: Soc) -> Core {
        Core {
            soc,
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
            stack_guard: 0,
            backbone: Backbone::default(),
            decoded: false,
        }
    }

    /// Puts the core under reset (PUC). What the RTL does not reset keeps its value.
    pub(crate) fn power_up_clear(&mut self) {
        let backbone = self.backbone.power_up_clear();
        *self = Core { interrupt_source: self.interrupt_source, backbone, ..Core::new(self.soc) };
    }

    /// One clock cycle. Returns whether the CPUOFF output is high in it.
    pub(crate) fn cycle<O: Observer>(
        &mut self,
        now: Cycle,
        memory: &mut Memory,
        peripherals: &mut Peripherals,
        observer: &mut O,
    ) -> bool {
        if O::ACTIVE && self.decoded {
            observer.boundary(&Boundary {
                cycle: now,
                program_counter: self.instruction_address,
                interrupt_entry: self.task == Task::InterruptEntry,
                registers: &self.registers,
            });
        }
        if self.fetch_state == FetchState::InterruptFetch && self.interrupt_number != RESET_NUMBER {
            peripherals.accept(self.interrupt_number, now);
        }

        let protection = Protection::default();
        let fetched = self.backbone.fetched(memory);
        let unit = self.execute(memory, &protection);

        // A violation masks the very access that causes it (omsp_mem_backbone.v: sm_violation). Increments, which wait
        // for the end of the instruction, come too late to mask anything.
        let mut violation = self.stack_overflows(&unit, None);
        let masked = self.violation_seen || violation;
        let program_memory_write =
            !masked && unit.access.is_some_and(|access| self.backbone.writes_program(memory, &access));
        let progress = self.progress(&unit, masked, program_memory_write, &protection);
        violation |= self.stack_overflows(&unit, progress.increment);
        let masked = self.violation_seen || violation;
        let front = self.advance_frontend(now, peripherals, fetched, &unit, progress, masked, &protection);

        if O::ACTIVE {
            if let Some(Access { address, lanes: Some(lanes), data }) = unit.access {
                observer.write(now, address, lanes, data);
            }
            if masked {
                observer.violation(now);
            }
        }

        let registers = self.registers;
        self.clock_registers(&unit, &front, violation, &protection);
        self.clock_execution(&unit, &front, registers[1]);
        self.backbone.clock(now, memory, peripherals, unit.access, front.fetch_address, masked);
        self.clock_frontend(fetched, &front, registers, masked, &protection);
        let gates = registers::SCG1 | registers::OSC_OFF;
        if (registers[2] ^ self.registers[2]) & gates != 0 {
            let status = self.registers[2];
            peripherals.set_clock_gates(
                status & registers::SCG1 != 0,
                status & registers::OSC_OFF != 0,
                now + 1,
            );
        }
        unit.cpu_off
    }
}
