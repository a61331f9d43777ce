//! A machine: core, memory and peripherals, and the loop that runs them.

mod control;
mod idle;
mod power;
mod snapshot;

pub use control::{RegisterError, SancusState};
use idle::Sleep;

use sancus_hw::{Key, Layout, ModuleTable};
use serde::{Deserialize, Serialize};

use crate::accounting::{Accounting, Spending};
use crate::bus::{Cycle, Lanes};
use crate::configuration::{Configuration, ConfigurationError, RESET_VECTOR};
use crate::core::{Core, clear};
use crate::engine::{self, AccessMap, Code, Hang, Parts, Standstill};
use crate::event::{Event, EventKind};
use crate::gate::Gate;
use crate::journal::{Journal, Watch};
use crate::memory::{Memory, Region};
use crate::observer::{AnyObserver, Observer};
use crate::peripherals::{Peripherals, RESET_CYCLES, ResetCause};
use crate::recording::{Divergence, NodeRecording, Recorder, Replayed, ResetKind, Session};

/// Cycles past its end by which a run may end late, because it ends between instructions. After so many it ends without a boundary:
/// some illegal instructions never end.
pub const OVERTIME: Cycle = 64;
/// Cycles after which nothing in a sleeping core changes any more.
const SETTLING_CYCLES: u32 = 4;

/// Address of IFG1, which holds WDTIFG.
const INTERRUPT_FLAGS_1: u16 = 0x0002;

/// Which engine runs the program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// As [`Engine::Interpreter`], with hot code translated to the host's.
    #[default]
    Fast,
    /// Predecoded instructions wherever they are equal to the exact core.
    Interpreter,
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
    /// A rule of the Sancus unit was broken in the instruction or interrupt entry before
    /// ([`Machine::set_stop_on_violation`]).
    Violation,
    /// The next instruction is at a breakpoint ([`Machine::set_breakpoint`]).
    Breakpoint,
    /// The observer ended the run ([`Observer::stops`]).
    Observer,
}

/// What has been counted since power-up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    code: Code,
    access_map: AccessMap,
    peripherals: Peripherals,
    journal: Journal,
    cycle: Cycle,
    cpu_off_cycles: u32,
    /// Cycles that the core has been asleep in a row, up to [`SETTLING_CYCLES`].
    asleep_cycles: u32,
    /// Before this cycle the CPU does nothing but wait in a loop, unless something comes from outside.
    waits_until: Cycle,
    statistics: Statistics,
    accounting: Accounting,
    stop_on_violation: bool,
    /// There is no power before this cycle.
    power_back: Option<Cycle>,
}

impl Machine {
    /// A machine under reset with empty memories.
    pub fn new(configuration: &Configuration) -> Result<Machine, ConfigurationError> {
        configuration.check()?;
        Ok(Machine {
            engine: Engine::default(),
            core: Core::new(configuration),
            memory: Memory::new(configuration),
            code: Code::new(),
            access_map: AccessMap::new(),
            peripherals: Peripherals::new(configuration),
            journal: Journal::default(),
            cycle: 0,
            cpu_off_cycles: 0,
            asleep_cycles: 0,
            waits_until: 0,
            statistics: Statistics::default(),
            accounting: Accounting::new(),
            stop_on_violation: false,
            power_back: None,
            configuration: configuration.clone(),
        })
    }

    /// A machine without any device.
    pub fn without_peripherals(configuration: &Configuration) -> Result<Machine, ConfigurationError> {
        Ok(Machine { peripherals: Peripherals::none(), ..Machine::new(configuration)? })
    }

    /// Replays a session of a module whose key is `key`, at the cycles in which it was recorded. The module's public section
    /// and data are in memory; its data are afterwards as the session leaves them.
    pub fn replay(&mut self, session: &Session, key: &Key) -> Replayed {
        self.replay_with(session, key, &mut ())
    }

    /// The same under the eyes of an observer.
    pub fn replay_observed<O: Observer>(&mut self, session: &Session, key: &Key, observer: &mut O) -> Replayed {
        self.replay_with(session, key, &mut AnyObserver::new(observer))
    }

    fn replay_with<O: Observer>(&mut self, session: &Session, key: &Key, observer: &mut O) -> Replayed {
        let first = self.memory.word(session.registers[0]);
        self.journal.recorder = Some(Box::new(Recorder::replay(session, first, key, &mut self.core)));
        self.access_map.forget();
        self.cycle = session.start;
        let end = session.end.cycle() + OVERTIME;
        let mut passed: Vec<(Cycle, u16)> = Vec::new();
        loop {
            let here = (self.cycle, self.core.instruction_address);
            if self.is_at_breakpoint(session.start) && passed.last() != Some(&here) {
                passed.push(here);
            }
            let Some(recorder) = &mut self.journal.recorder else {
                return Replayed { outcome: Ok(()), operations: Vec::new(), passed };
            };
            let overdue = Err(Divergence::End { recorded: session.end, reference: None });
            let outcome = recorder.outcome().or((self.cycle >= end).then_some(overdue));
            if let Some(outcome) = outcome {
                return Replayed { outcome, operations: recorder.take_operations(), passed };
            }
            if self.run_fast(end, observer).is_none() {
                self.run_exact(end, observer);
            }
        }
    }

    /// Chooses the engine.
    pub fn set_engine(&mut self, engine: Engine) {
        self.waits_until = 0;
        self.engine = engine;
        self.code.translations.set_threshold((engine == Engine::Fast).then_some(engine::DEFAULT_THRESHOLD));
    }

    /// Has the fast engine translate code at which it has arrived `arrivals` times; with 0, also where a run begins. For tests:
    /// what runs how does not show in what it does.
    pub fn set_translation_threshold(&mut self, arrivals: u16) {
        self.code.translations.set_threshold(Some(arrivals));
    }

    /// How many instructions ran as translated code since the machine was made. For tests.
    pub fn translated_instructions(&self) -> u64 {
        self.code.translations.instructions()
    }

    /// Writes a word to data or program memory, as a programmer would before reset. Other addresses are ignored.
    pub fn write_word(&mut self, address: u16, value: u16) {
        self.waits_until = 0;
        if matches!(self.memory.region(address), Region::Data | Region::Program) {
            self.memory.set(address, value, Lanes::Both);
            self.code.invalidate(address);
        }
    }

    /// Writes bytes to data or program memory as [`Machine::write_word`] does.
    pub fn write_bytes(&mut self, address: u16, bytes: &[u8]) {
        self.waits_until = 0;
        for (address, byte) in (address..=u16::MAX).zip(bytes) {
            let lanes = if address & 1 == 0 { Lanes::Low } else { Lanes::High };
            self.write_word(address, lanes.merge(self.memory.word(address), u16::from(*byte) * 0x0101));
        }
    }

    /// Has program memory lie where other machines have it that hold the same program.
    pub fn share_program(&mut self) {
        self.memory.share_program();
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

    /// Whether runs end with [`Stop::Violation`] after an instruction or interrupt entry in which a rule was broken, by
    /// the CPU or by another bus master.
    pub fn set_stop_on_violation(&mut self, stop: bool) {
        self.stop_on_violation = stop;
    }

    /// What happened on the node since the last call, in the order of cycles: what the Sancus unit reports first, then what left the
    /// node, then what its devices did to the world. Kept until it is taken, but no more than about a million events of each
    /// kind ([`Machine::lost_events`]).
    pub fn take_events(&mut self) -> Vec<Event> {
        let mut events = self.journal.take();
        events.extend(self.peripherals.take_output(self.cycle).into_iter().map(Event::from));
        events.extend(self.peripherals.take_physical_events(self.cycle).into_iter().map(Event::from));
        events.sort_by_key(|event| event.cycle);
        events
    }

    /// How many events there was no room for since power-up, because nobody took those before.
    pub fn lost_events(&mut self) -> u64 {
        self.journal.lost() + self.peripherals.lost()
    }

    /// Who the cycles went to.
    pub fn accounting(&self) -> &Accounting {
        &self.accounting
    }

    /// From now on, who executes and what the crypto unit does are events, too.
    pub fn watch_modules(&mut self) {
        self.journal.watches_modules = self.core.sancus.is_some();
    }

    /// Records what modules do from now on, until [`finish_recording`](Self::finish_recording). Does nothing on a node without a Sancus unit.
    pub fn record(&mut self) {
        if self.core.sancus.is_some() {
            self.journal.recorder.get_or_insert_default();
        }
    }

    /// What has been recorded since the last call, without the session that is under way; nothing if nobody records.
    pub fn take_recording(&mut self) -> NodeRecording {
        self.journal.recorder.as_mut().map(|recorder| recorder.take()).unwrap_or_default()
    }

    /// Everything before this cycle is recorded: a session that is under way is not yet.
    pub fn recorded_until(&self) -> Cycle {
        let recorder = self.journal.recorder.as_ref();
        recorder.and_then(|recorder| recorder.under_way_since()).unwrap_or(self.cycle)
    }

    /// Ends the recording: what has been recorded since it was last taken, with the session that is under way.
    pub fn finish_recording(&mut self) -> NodeRecording {
        let Some(recorder) = self.journal.recorder.take() else { return NodeRecording::default() };
        let cut = recorder.cut(self.cycle);
        let mut recording = recorder.recording;
        recording.sessions.extend(cut);
        recording
    }

    /// The modules of the Sancus unit; `None` without one.
    pub fn modules(&self) -> Option<&ModuleTable> {
        self.core.sancus.as_ref().map(|sancus| &sancus.modules)
    }

    /// The words from `start` up to `end` that lie in data memory.
    pub fn data_words(&self, start: u16, end: u16) -> Vec<u16> {
        self.memory.data_words(start, end)
    }

    /// Sets as many of these words, as a programmer would before reset.
    pub fn set_data_words(&mut self, start: u16, end: u16, words: &[u16]) {
        self.waits_until = 0;
        self.memory.set_data_words(start, end, words);
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
        if O::ACTIVE { self.run_watched(until, AnyObserver::new(observer)) } else { self.run_silently(until) }
    }

    /// Not generic, so that the engine is compiled here and not by every user.
    fn run_silently(&mut self, until: Cycle) -> Stop {
        self.run_with(until, &mut ())
    }

    /// Not generic, for the same reason.
    fn run_watched(&mut self, until: Cycle, mut observer: AnyObserver<'_>) -> Stop {
        self.run_with(until, &mut observer)
    }

    fn run_with<O: Observer>(&mut self, until: Cycle, observer: &mut O) -> Stop {
        self.journal.take_violated();
        self.waits_until = 0;
        let began = self.cycle;
        let mut standstill = Standstill::default();
        loop {
            if self.stop_on_violation && self.journal.take_violated() {
                return Stop::Violation;
            }
            if self.power_back.is_some() && !self.pass_without_power(until, observer) {
                return Stop::Cycle;
            }
            if self.is_at_breakpoint(began) {
                return Stop::Breakpoint;
            }
            if O::ACTIVE && self.cycle > began && observer.stops() {
                return Stop::Observer;
            }
            let (begin, spending) = (self.cycle, self.accounting.spending(&self.core));
            let sleeps = self.asleep_cycles >= SETTLING_CYCLES && self.configuration.cpu_off_limit.is_none();
            let sleep = if sleeps { self.sleep(until) } else { Sleep::Over };
            if !matches!(sleep, Sleep::Over) {
                self.accounting.spend(spending, self.cycle - begin);
                return if matches!(sleep, Sleep::ForEver) { Stop::Asleep } else { Stop::Cycle };
            }
            let end = until.saturating_add(OVERTIME);
            if self.cycle >= until && (self.core.decoded || self.asleep_cycles > 0 || self.cycle >= end) {
                return Stop::Cycle;
            }
            if self.has_ended() {
                return Stop::ProgramEnded;
            }
            let passes = self.engine != Engine::Exact && !O::ACTIVE;
            let passed = passes
                && (self.enter_interrupt()
                    || self.settle_asleep(until)
                    || self.wake()
                    || self.pass_standstill(&mut standstill, until));
            let exact = O::ACTIVE && observer.observes_reads();
            let entries = match passed {
                true => Some(0),
                false if exact => None,
                false => self.run_fast(until, observer),
            };
            if entries.is_none() {
                self.run_exact(end, observer);
            }
            self.accounting.spend(spending, self.cycle - begin - entries.unwrap_or(0));
        }
    }

    /// The parts that the fast engine works on.
    fn parts(&mut self) -> Parts<'_> {
        let Machine { core, memory, peripherals, code, access_map, journal, .. } = self;
        Parts { core, memory, peripherals, code, access_map, journal }
    }

    /// Runs the fast engine as far as it goes from here. Returns the cycles of interrupt entries in that; `None` if it does
    /// not go at all.
    fn run_fast<O: Observer>(&mut self, until: Cycle, observer: &mut O) -> Option<Cycle> {
        if self.engine == Engine::Exact {
            return None;
        }
        let (now, sleeps) = (self.cycle, self.configuration.cpu_off_limit.is_none());
        let ran = engine::run(self.parts(), now, until, sleeps, observer);
        self.cycle = ran.cycle;
        self.statistics.instructions += ran.instructions;
        self.statistics.interrupts += ran.interrupts;
        self.asleep_cycles += u32::from(ran.asleep);
        self.waits_until = ran.waits_until;
        self.accounting.spend(Spending::InterruptEntry, ran.entries);
        (ran.instructions > 0).then_some(ran.entries)
    }

    /// Runs the exact core to the next boundary or to cycle `end`, or for one cycle of sleep.
    fn run_exact<O: Observer>(&mut self, end: Cycle, observer: &mut O) {
        if self.core.decoded {
            self.count_boundary();
        }
        let passes = self.engine != Engine::Exact && !O::ACTIVE;
        let mut hang = Hang::default();
        loop {
            if let Some(request) = self.peripherals.reset_request(self.cycle) {
                if request.cause == ResetCause::PowerCut {
                    self.fail_power(request.cycle, request.power_back);
                    return;
                }
                self.power_up_clear(request.cycle, request.cause);
                observer.reset(self.cycle);
            }
            let Machine { core, memory, peripherals, journal, .. } = self;
            let mut watch = Watch { journal, observer };
            let off = core.cycle(self.cycle, memory, peripherals, &mut watch);
            self.cpu_off_cycles += u32::from(off);
            self.cycle += 1;
            self.reset_on_violation(observer);
            for address in self.memory.take_program_writes() {
                self.code.invalidate(address);
            }
            if self.engine != Engine::Exact && !(O::ACTIVE && observer.observes_reads()) {
                let Machine { core, memory, peripherals, journal, .. } = self;
                let end = end.min(journal.next_replayed());
                let mut watch = Watch { journal, observer };
                self.cycle += core.pass_crypto(self.cycle, end, memory, peripherals, &mut watch);
            }
            if passes && hang.is_certain_after(&self.core, &self.journal) {
                self.cycle = self.peripherals.next_event().min(end).max(self.cycle);
            }
            let asleep = self.core.is_asleep();
            let most = if asleep && self.core.is_stirring() { SETTLING_CYCLES - 1 } else { SETTLING_CYCLES };
            self.asleep_cycles = if asleep { (self.asleep_cycles + 1).min(most) } else { 0 };
            if self.core.decoded || asleep || self.cycle >= end || self.has_ended() {
                return;
            }
        }
    }

    /// Whether the CPU has been off for as long as ends the run.
    fn has_ended(&self) -> bool {
        self.configuration.cpu_off_limit.is_some_and(|limit| self.cpu_off_cycles >= limit)
    }

    /// Resets the node if it has a violation in the cycle that has just ended do so.
    fn reset_on_violation<O: Observer>(&mut self, observer: &mut O) {
        let violated = || self.core.sancus.as_ref().is_some_and(|sancus| sancus.violated);
        if self.configuration.reset_on_violation && violated() {
            // Unlike the watchdog's, this is a power-on reset: in the cycle of the violation itself, for a cycle longer
            // (omsp_clock_module.v: por), and WDTIFG does not survive it.
            self.power_up_clear(self.cycle, ResetCause::Violation);
            self.peripherals.write(INTERRUPT_FLAGS_1, 0, Lanes::Low, self.cycle);
            observer.reset(self.cycle);
        }
    }

    /// Restarts the node. `puc_rst` rises in cycle `now`.
    fn power_up_clear(&mut self, now: Cycle, cause: ResetCause) {
        self.clear(now, cause);
        self.cycle = now + RESET_CYCLES;
        self.peripherals.power_up_clear(self.cycle);
        self.record_reset(now, ResetKind::Clear);
    }

    /// Resets everything but the devices, in cycle `now`.
    fn clear(&mut self, now: Cycle, cause: ResetCause) {
        let (program_counter, kind) = (self.core.instruction_address, EventKind::Reset(cause));
        let sancus = self.core.sancus.as_ref().filter(|sancus| sancus.gates.contains(Gate::Reset));
        let cleared: Option<Vec<Layout>> = sancus.map(|sancus| sancus.layouts());
        // A reset by a violation has begun in the cycle that has just ended.
        if cause != ResetCause::Violation {
            self.core.begin_reset(&mut self.memory);
        }
        self.core.power_up_clear();
        if let Some(layouts) = cleared {
            self.memory.data_mut().clear();
            for Layout { public_start, public_end, secret_start, secret_end, .. } in layouts {
                clear(&mut self.memory, public_start, public_end, |_| false);
                clear(&mut self.memory, secret_start, secret_end, |_| false);
            }
        }
        self.peripherals.set_owned(Vec::new());
        self.statistics.resets += 1;
        if self.core.sancus.is_some() {
            self.journal.push(Event { cycle: now, program_counter: Some(program_counter), kind });
        }
    }

    /// Counts the instruction or interrupt entry that begins in the exact core.
    fn count_boundary(&mut self) {
        if self.core.task.is_interrupt() {
            self.statistics.interrupts += 1;
            return;
        }
        self.statistics.instructions += 1;
        self.note_place(1);
    }

    /// Takes note of where so many instructions are.
    fn note_place(&mut self, instructions: u64) {
        let address = self.core.instruction_address;
        if address & 1 != 0 {
            self.note(AnomalyKind::OddProgramCounter, instructions);
        }
        if self.memory.region(address) != Region::Program {
            self.note(AnomalyKind::OutsideProgramMemory, instructions);
        }
    }

    fn note(&mut self, kind: AnomalyKind, instructions: u64) {
        match self.statistics.anomalies.iter_mut().find(|anomaly| anomaly.kind == kind) {
            Some(anomaly) => anomaly.count += instructions,
            None => {
                let (cycle, program_counter) = (self.cycle, self.core.instruction_address);
                self.statistics.anomalies.push(Anomaly { kind, cycle, program_counter, count: instructions });
            }
        }
    }

    /// The reset vector as memory holds it.
    pub fn reset_vector(&self) -> u16 {
        self.memory.word(RESET_VECTOR)
    }
}
