//! What a machine keeps of what happened on it, until somebody takes it: events, and a recording of its modules. It hangs on the
//! core as its [`Probe`], with the observer of the run.

use sancus_hw::{Claim, Command, Report};
use serde::{Deserialize, Serialize};

use crate::bounded::Bounded;
use crate::bus::{Cycle, Lanes};
use crate::core::{Access, BusAccess, Core, Probe, Protection, Switch};
use crate::event::{Event, EventKind};
use crate::memory::Memory;
use crate::observer::{Boundary, Observer};
use crate::peripherals::Peripherals;
use crate::recording::Recorder;

/// What has happened and nobody has taken yet.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Journal {
    /// What happened, in the order of cycles.
    events: Bounded<Event>,
    /// A rule was broken since [`Journal::take_violated`].
    violated: bool,
    /// Whether who executes and what the crypto unit does are events.
    pub(crate) watches_modules: bool,
    /// Records what modules do; `None` if nobody asked for it.
    pub(crate) recorder: Option<Box<Recorder>>,
}

impl Journal {
    /// Whether nothing is under way that is to be recorded or replayed.
    pub(crate) fn is_idle(&self) -> bool {
        self.recorder.as_ref().is_none_or(|recorder| recorder.is_idle())
    }

    /// Before this cycle nothing happens that a replay gets from the recording.
    pub(crate) fn next_replayed(&self) -> Cycle {
        self.recorder.as_ref().map_or(Cycle::MAX, |recorder| recorder.next_event())
    }

    /// Before this cycle a replay gets nothing from the recording but what the module reads.
    pub(crate) fn next_disturbance_replayed(&self) -> Cycle {
        self.recorder.as_ref().map_or(Cycle::MAX, |recorder| recorder.next_disturbance())
    }

    /// Takes note of cycles from `now` on in which interrupt lines matter to nobody and modules access their own memory
    /// alone; see [`Recorder::note_quiet`].
    pub(crate) fn note_quiet(&mut self, now: Cycle, settled: bool, core: &Core, memory: &Memory) -> bool {
        self.recorder.as_mut().is_none_or(|recorder| recorder.note_quiet(now, settled, core, memory))
    }

    /// The interrupt lines in cycle `now`, as a module sees them if one executes: those of the devices, or in a replay those of the
    /// recording.
    pub(crate) fn interrupt_lines(&self, now: Cycle, peripherals: &mut Peripherals, in_module: bool) -> u16 {
        let replayed = self.recorder.as_ref().and_then(|recorder| recorder.interrupt_lines());
        replayed.unwrap_or_else(|| peripherals.interrupts_of(now, in_module))
    }

    /// Keeps an event, if there is room.
    pub(crate) fn push(&mut self, event: Event) {
        self.violated |= event.kind.violation().is_some();
        self.events.push(event);
    }

    /// Whether a rule was broken since the last call, by the CPU or by another bus master.
    pub(crate) fn take_violated(&mut self) -> bool {
        std::mem::take(&mut self.violated)
    }

    /// Takes what is kept.
    pub(crate) fn take(&mut self) -> Vec<Event> {
        self.events.take()
    }

    /// Whether sessions on record began on a core that is like another.
    pub(crate) fn is_like(&self, core: &Core) -> bool {
        self.recorder.as_ref().is_none_or(|recorder| recorder.is_like(core))
    }

    /// A number that each event changes, as long as nobody takes any.
    pub(crate) fn written(&self) -> u64 {
        self.events.written()
    }

    /// Events that there was no room for, since power-up.
    pub(crate) fn lost(&self) -> u64 {
        self.events.lost()
    }
}

/// The journal of a machine and the observer of a run, as the core's probe.
pub(crate) struct Watch<'a, O> {
    pub(crate) journal: &'a mut Journal,
    pub(crate) observer: &'a mut O,
}

impl<O> Watch<'_, O> {
    fn push(&mut self, now: Cycle, program_counter: u16, kind: EventKind) {
        self.journal.push(Event { cycle: now, program_counter: Some(program_counter), kind });
    }

    /// Keeps what only those who watch modules want to know.
    fn note(&mut self, now: Cycle, program_counter: u16, kind: EventKind) {
        if self.journal.watches_modules {
            self.push(now, program_counter, kind);
        }
    }
}

impl<O: Observer> Probe for Watch<'_, O> {
    const OBSERVES: bool = O::ACTIVE;

    fn boundary(&mut self, now: Cycle, core: &Core) {
        self.observer.boundary(&Boundary {
            cycle: now,
            program_counter: core.instruction_address,
            interrupt_entry: core.task.is_interrupt(),
            registers: &core.registers,
        });
    }

    fn write(&mut self, now: Cycle, address: u16, lanes: Lanes, data: u16) {
        self.observer.write(now, address, lanes, data);
    }

    fn read(&mut self, now: Cycle, address: u16, data: u16) {
        self.observer.read(now, address, data);
    }

    fn violation(&mut self, now: Cycle) {
        self.observer.violation(now);
    }

    fn records(&self) -> bool {
        self.journal.recorder.is_some()
    }

    fn begin(
        &mut self,
        now: Cycle,
        core: &Core,
        protection: &Protection,
        memory: &Memory,
        peripherals: &mut Peripherals,
    ) {
        if let Some(recorder) = &mut self.journal.recorder {
            let before = recorder.operations().len();
            recorder.begin(now, core, protection, memory, peripherals);
            recorder.operations()[before..].iter().for_each(|operation| self.observer.operation(operation));
        }
    }

    fn notes(&self, access: Option<Access>, memory: &Memory) -> bool {
        self.journal.recorder.as_ref().is_some_and(|recorder| recorder.notes(access, memory))
    }

    fn access(&mut self, access: &BusAccess, core: &Core, memory: &Memory) -> Option<u16> {
        self.journal.recorder.as_mut()?.access(access, core, memory)
    }

    fn interrupt_lines(&self, now: Cycle, peripherals: &mut Peripherals, in_module: bool) -> u16 {
        self.journal.interrupt_lines(now, peripherals, in_module)
    }

    fn reported(&mut self, now: Cycle, core: &Core, report: Report) {
        if let Some(recorder) = &mut self.journal.recorder {
            recorder.reported(now, core, &report);
            // Nobody takes the reports of a replay, which may go on for long in an instruction that never ends.
            if recorder.is_replaying() {
                return;
            }
        }
        self.push(now, core.instruction_address, EventKind::Reported(report));
    }

    fn switched(&mut self, now: Cycle, switch: Switch) {
        let Switch { from, to, program_counter, entry } = switch;
        self.note(now, program_counter, EventKind::Switched { from, to, entry });
    }

    fn lost(&mut self, now: Cycle, registers: Claim) {
        if let Some(recorder) = &mut self.journal.recorder {
            recorder.lost(now, registers);
        }
    }

    fn crypto_begins(&mut self, now: Cycle, core: &Core, command: Command, module: u16, bytes: u16) {
        self.note(now, core.instruction_address, EventKind::CryptoBegun { command, module, bytes });
    }

    fn crypto_ends(&mut self, now: Cycle, core: &Core) {
        self.note(now, core.instruction_address, EventKind::CryptoDone);
    }
}
