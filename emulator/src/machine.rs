//! A machine: core, memory and peripherals, and the loop that runs them.

use sancus_hw::{Event, ModuleTable};

use crate::activity::Activity;
use crate::bus::{Cycle, Lanes, NEVER};
use crate::configuration::{Configuration, ConfigurationError, RESET_VECTOR};
use crate::core::registers::GIE;
use crate::core::{Core, Task};
use crate::engine::{self, Facts, Parts, Slots};
use crate::memory::{Memory, Region};
use crate::observer::Observer;
use crate::peripherals::{Peripherals, RESET_CYCLES};

/// Cycles past the end of a run after which it ends without a boundary: some illegal instructions never end.
const OVERTIME: Cycle = 64;
/// Cycles after which nothing in a sleeping core changes any more.
const SETTLING_CYCLES: u32 = 4;

/// Which engine runs the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// Predecoded instructions wherever they are equal to the exact core.
    #[default]
    Fast,
    /// The exact core, cycle by cycle.
    Exact,
}

/// Why a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The given cycle was reached.
    Cycle,
    /// The program switched the CPU off, which ends it on the test bench ([`Configuration::cpu_off_limit`]).
    ProgramEnded,
    /// The CPU sleeps and nothing on the node can wake it.
    Asleep,
}

/// What has been counted since power-up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Instructions begun.
    pub instructions: u64,
    /// Interrupt entries begun.
    pub interrupts: u64,
    /// Resets after the first.
    pub resets: u64,
    /// What no sane program does.
    pub anomalies: Vec<Anomaly>,
}

/// Something absurd that a program does. The machine does what the hardware does; this is for the user to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anomaly {
    /// What.
    pub kind: AnomalyKind,
    /// When it was first seen.
    pub cycle: Cycle,
    /// Where the program was then.
    pub program_counter: u16,
    /// How many instructions showed it.
    pub count: u64,
}

/// Kinds of [`Anomaly`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnomalyKind {
    /// The program counter left program memory. The hardware then goes on executing the word last fetched.
    OutsideProgramMemory,
    /// The program counter is odd. The hardware keeps bit 0 and fetches the word that holds the address.
    OddProgramCounter,
}

/// One emulated node's hardware.
#[derive(Clone)]
pub struct Machine {
    configuration: Configuration,
    engine: Engine,
    core: Core,
    memory: Memory,
    slots: Slots,
    facts: Facts,
    peripherals: Peripherals,
    cycle: Cycle,
    cpu_off_cycles: u32,
    /// Cycles that the core has been asleep in a row, up to [`SETTLING_CYCLES`].
    asleep_cycles: u32,
    statistics: Statistics,
}

impl Machine {
    /// A machine under reset with empty memories.
    pub fn new(configuration: &Configuration) -> Result<Machine, ConfigurationError> {
        configuration.check()?;
        Ok(Machine {
            engine: Engine::default(),
            core: Core::new(configuration),
            memory: Memory::new(configuration),
            slots: Slots::new(),
            facts: Facts::new(),
            peripherals: Peripherals::new(configuration),
            cycle: 0,
            cpu_off_cycles: 0,
            asleep_cycles: 0,
            statistics: Statistics::default(),
            configuration: configuration.clone(),
        })
    }

    /// Chooses the engine.
    pub fn set_engine(&mut self, engine: Engine) {
        self.engine = engine;
    }

    /// Writes a word to data or program memory, as a programmer would before reset. Other addresses are ignored.
    pub fn write_word(&mut self, address: u16, value: u16) {
        if matches!(self.memory.region(address), Region::Data | Region::Program) {
            self.memory.set(address, value, Lanes::Both);
            self.slots.invalidate(address);
        }
    }

    /// The word at `address` of data or program memory, without side effects; elsewhere 0.
    pub fn read_word(&self, address: u16) -> u16 {
        self.memory.word(address)
    }

    /// The cycle that is about to begin.
    pub fn cycle(&self) -> Cycle {
        self.cycle
    }

    /// What has been counted.
    pub fn statistics(&self) -> &Statistics {
        &self.statistics
    }

    /// R0 to R15; R0 is the address of the current instruction.
    pub fn registers(&self) -> [u16; 16] {
        let mut registers = self.core.registers;
        registers[0] = self.core.instruction_address;
        registers
    }

    /// Lets the CPU sleep from now on where CPUOFF would end the run.
    pub fn ignore_cpu_off(&mut self) {
        self.configuration.cpu_off_limit = None;
    }

    /// What the Sancus unit reported since the last call, in the order of cycles.
    pub fn take_events(&mut self) -> Vec<(Cycle, Event)> {
        self.core.sancus.as_mut().map(|sancus| std::mem::take(&mut sancus.events)).unwrap_or_default()
    }

    /// Keeps what modules and the crypto unit do from now on, until [`take_activity`](Self::take_activity).
    pub fn watch_activity(&mut self) {
        if let Some(sancus) = &mut self.core.sancus {
            sancus.activity.get_or_insert_default();
        }
    }

    /// What modules and the crypto unit did since the last call, in the order of cycles; nothing if nobody watches.
    pub fn take_activity(&mut self) -> Vec<(Cycle, Activity)> {
        let activity = self.core.sancus.as_mut().and_then(|sancus| sancus.activity.as_mut());
        activity.map(std::mem::take).unwrap_or_default()
    }

    /// The modules of the Sancus unit; `None` without one.
    pub fn modules(&self) -> Option<&ModuleTable> {
        self.core.sancus.as_ref().map(|sancus| &sancus.modules)
    }

    /// The peripherals.
    pub fn peripherals(&mut self) -> &mut Peripherals {
        &mut self.peripherals
    }

    /// What the machine is.
    pub fn configuration(&self) -> &Configuration {
        &self.configuration
    }

    /// Runs to the first instruction boundary at or after cycle `until`, or until the program stops. Where the hardware
    /// hangs in an illegal instruction, the run ends without a boundary.
    pub fn run<O: Observer>(&mut self, until: Cycle, observer: &mut O) -> Stop {
        loop {
            let sleeps = self.asleep_cycles >= SETTLING_CYCLES && self.configuration.cpu_off_limit.is_none();
            if sleeps && !self.sleep(until) {
                return if self.peripherals.next_event() == NEVER { Stop::Asleep } else { Stop::Cycle };
            }
            if self.cycle >= until && (self.core.decoded || self.asleep_cycles > 0 || self.cycle >= until + OVERTIME) {
                return Stop::Cycle;
            }
            if self.configuration.cpu_off_limit.is_some_and(|limit| self.cpu_off_cycles >= limit) {
                return Stop::ProgramEnded;
            }
            if self.engine == Engine::Exact || !self.run_fast(until, observer) {
                self.run_exact(until + OVERTIME, observer);
            }
        }
    }

    /// Lets time pass to the next event of a sleeping node. `false` if `until` comes first.
    fn sleep(&mut self, until: Cycle) -> bool {
        let pending = self.core.registers[2] & GIE != 0 && self.peripherals.interrupts(self.cycle) != 0;
        if pending {
            return true;
        }
        let event = self.peripherals.next_event();
        self.cycle = self.cycle.max(event.min(until));
        event <= until && event != NEVER
    }

    /// Runs the fast engine as far as it goes from here; `false` if it does not go at all.
    fn run_fast<O: Observer>(&mut self, until: Cycle, observer: &mut O) -> bool {
        let parts = Parts {
            core: &mut self.core,
            memory: &mut self.memory,
            peripherals: &mut self.peripherals,
            slots: &mut self.slots,
            facts: &mut self.facts,
        };
        let (cycle, instructions) = engine::run(parts, self.cycle, until, observer);
        self.cycle = cycle;
        self.statistics.instructions += instructions;
        instructions > 0
    }

    /// Runs the exact core to the next boundary or to cycle `end`, or for one cycle of sleep.
    fn run_exact<O: Observer>(&mut self, end: Cycle, observer: &mut O) {
        if self.core.decoded {
            self.count_boundary();
        }
        loop {
            if let Some(request) = self.peripherals.reset_request(self.cycle) {
                self.power_up_clear(request.cycle + RESET_CYCLES);
            }
            let off = self.core.cycle(self.cycle, &mut self.memory, &mut self.peripherals, observer);
            self.cpu_off_cycles += u32::from(off);
            self.cycle += 1;
            for address in self.memory.take_program_writes() {
                self.slots.invalidate(address);
            }
            if self.engine == Engine::Fast {
                self.cycle += self.core.pass_crypto(self.cycle, end, &self.memory, &mut self.peripherals);
            }
            let asleep = self.core.is_asleep();
            self.asleep_cycles = if asleep { (self.asleep_cycles + 1).min(SETTLING_CYCLES) } else { 0 };
            if self.core.decoded || asleep || self.cycle >= end {
                return;
            }
        }
    }

    /// Restarts the node at cycle `now`.
    fn power_up_clear(&mut self, now: Cycle) {
        self.cycle = now;
        self.core.power_up_clear();
        self.peripherals.power_up_clear(self.cycle);
        self.statistics.resets += 1;
    }

    /// Counts the instruction or interrupt entry that begins in the exact core.
    fn count_boundary(&mut self) {
        if self.core.task == Task::InterruptEntry {
            self.statistics.interrupts += 1;
            return;
        }
        self.statistics.instructions += 1;
        let address = self.core.instruction_address;
        if address & 1 != 0 {
            self.note(AnomalyKind::OddProgramCounter);
        }
        if self.memory.region(address) != Region::Program {
            self.note(AnomalyKind::OutsideProgramMemory);
        }
    }

    fn note(&mut self, kind: AnomalyKind) {
        match self.statistics.anomalies.iter_mut().find(|anomaly| anomaly.kind == kind) {
            Some(anomaly) => anomaly.count += 1,
            None => {
                let program_counter = self.core.instruction_address;
                self.statistics.anomalies.push(Anomaly { kind, cycle: self.cycle, program_counter, count: 1 });
            }
        }
    }

    /// The reset vector as memory holds it.
    pub fn reset_vector(&self) -> u16 {
        self.memory.word(RESET_VECTOR)
    }
}
