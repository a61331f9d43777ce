//! Records what modules do, and replays it: a replayed session gets from the recording what it reads outside of its own
//! memory and the interrupts that came, and has to do all else by itself.
//!
//! What recorded modules do outside of their own memory they do on the exact core or on the interpreter; translated code does only the
//! rest. A session is replayed at the cycles in which it was recorded.

use msp430_isa::ExecutionState;
use sancus_hw::{Claim, Command, INTERRUPT_ID_BASE, Key, Layout, MechanismSet, Report, RuleSet, Selector, UNPROTECTED};
use serde::{Deserialize, Serialize};

use super::{Access, Enabled, End, Master, NodeRecording, Reset, Session, StartState, is_own};
use crate::bus::Cycle;
use crate::core::{Access as CoreAccess, BusAccess, Core, OUTSIDE, Protection, Task, registers};
use crate::gate::{Gate, GateSet};
use crate::memory::{Memory, Region};
use crate::peripherals::Peripherals;

/// A read whose value is on the bus in the next cycle.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct PendingRead {
    cycle: Cycle,
    address: u16,
    by: Master,
}

/// What is being recorded, or replayed.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Recorder {
    pub(crate) recording: NodeRecording,
    session: Option<Session>,
    /// The hardware enters this interrupt, since this cycle.
    interrupt: Option<(Cycle, u8)>,
    read: Option<PendingRead>,
    /// This module's key has been derived in this cycle. What is in its sections is put on record when the exact core runs
    /// next; nobody but the module can change it.
    enabled: Option<(Cycle, u16, Layout)>,
    /// The operation that the crypto unit does, if it is replayed, and the address of its tag.
    #[serde(skip)]
    operation: Option<(Operation, u16)>,
    /// Nobody saves a machine that replays.
    #[serde(skip)]
    replay: Option<Replay>,
}

/// A session that is replayed.
#[derive(Clone, Debug)]
struct Replay {
    script: Vec<Access>,
    next: usize,
    lines: Vec<(Cycle, u16)>,
    next_lines: usize,
    /// The interrupt lines of this cycle.
    lines_now: u16,
    end: End,
    outcome: Option<Result<(), Divergence>>,
    operations: Vec<Operation>,
}

/// Where a module did something else than its reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Divergence {
    /// The instruction with which the session began is not the module's.
    Entry {
        /// When.
        cycle: Cycle,
    },
    /// The reference accesses memory outside of the module otherwise.
    Access {
        /// When.
        cycle: Cycle,
        /// The recorded access, if there is one.
        recorded: Option<Access>,
        /// What the reference accesses; `None` if it ends before.
        reference: Option<Access>,
    },
    /// The reference leaves the module otherwise, or leaves other values in the registers.
    End {
        /// As it was recorded.
        recorded: End,
        /// As the reference ends; `None` if it goes on.
        reference: Option<End>,
    },
}

/// What the crypto unit did for a module, in a replayed session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The cycle in which it was done.
    pub cycle: Cycle,
    /// Wrap or unwrap.
    pub command: Command,
    /// The key; `None` for the module's own.
    pub key: Option<Vec<u8>>,
    /// The associated data.
    pub associated_data: Vec<u8>,
    /// The body, in the clear.
    pub body: Vec<u8>,
    /// The tag that was made and that the module keeps to itself; empty if there is none.
    pub kept_tag: Vec<u8>,
    /// Whether it succeeded: the tag was right.
    pub success: bool,
}

impl Recorder {
    /// Whether this is a replay of what was recorded.
    pub(crate) fn is_replaying(&self) -> bool {
        self.replay.is_some()
    }

    /// Closes the session.
    fn close(&mut self, end: End) {
        self.interrupt = None;
        self.read = None;
        let Some(mut session) = self.session.take() else { return };
        match &mut self.replay {
            None => {
                session.end = end;
                self.recording.sessions.push(session);
            }
            Some(replay) => replay.close(end),
        }
    }

    /// Registers have lost their owner.
    pub(crate) fn lost(&mut self, now: Cycle, registers: Claim) {
        if !self.is_replaying() {
            self.recording.lost.push((now, registers));
        }
    }

    /// The node is reset.
    pub(crate) fn reset(&mut self, reset: Reset) {
        self.close(End::Reset { cycle: reset.cycle });
        self.enabled = None;
        self.recording.resets.push(reset);
    }

    /// Whether nothing is under way that is to be noted or replayed.
    pub(crate) fn is_idle(&self) -> bool {
        self.session.is_none() && self.read.is_none() && self.enabled.is_none() && self.replay.is_none()
    }

    /// Whether sessions on record began on a core that is like another.
    pub(crate) fn is_like(&self, core: &Core) -> bool {
        let mut sessions = self.recording.sessions.iter().chain(&self.session);
        sessions.all(|session| session.start_state.0.is_like(core))
    }

    /// The first cycle of the session under way.
    pub(crate) fn under_way_since(&self) -> Option<Cycle> {
        self.session.as_ref().map(|session| session.start)
    }

    /// Takes what has been recorded of the time before the session under way.
    pub(crate) fn take(&mut self) -> NodeRecording {
        let since = self.under_way_since().unwrap_or(Cycle::MAX);
        let NodeRecording { enabled, lost, .. } = &mut self.recording;
        let enabled = enabled.extract_if(.., |enabled| enabled.cycle >= since).collect();
        let lost = lost.extract_if(.., |(cycle, _)| *cycle >= since).collect();
        std::mem::replace(&mut self.recording, NodeRecording { enabled, lost, ..NodeRecording::default() })
    }

    /// What has been recorded so far of the session under way.
    pub(crate) fn cut(&self, now: Cycle) -> Option<Session> {
        Some(Session { end: End::Running { cycle: now }, ..self.session.clone()? })
    }

    /// The outcome of a replay, once there is one.
    pub(crate) fn outcome(&self) -> Option<Result<(), Divergence>> {
        self.replay.as_ref()?.outcome
    }

    /// What the crypto unit has done so far in a replay.
    pub(crate) fn operations(&self) -> &[Operation] {
        self.replay.as_ref().map_or(&[], |replay| &replay.operations)
    }

    /// What the crypto unit did in a replay.
    pub(crate) fn take_operations(&mut self) -> Vec<Operation> {
        self.replay.as_mut().map(|replay| std::mem::take(&mut replay.operations)).unwrap_or_default()
    }

    /// The next cycle in which a replay gets something from the recording.
    pub(crate) fn next_event(&self) -> Cycle {
        let next = self.replay.as_ref().and_then(|replay| replay.script.get(replay.next));
        next.map_or(Cycle::MAX, |access| access.cycle).min(self.next_disturbance())
    }

    /// The next cycle in which a replay gets something from the recording that the module does not ask for.
    pub(crate) fn next_disturbance(&self) -> Cycle {
        self.replay.as_ref().map_or(Cycle::MAX, |replay| {
            let lines = replay.lines.get(replay.next_lines).map_or(Cycle::MAX, |(cycle, _)| *cycle);
            lines.min(replay.end.cycle())
        })
    }

    /// Puts a read on record, now that its value is known.
    fn resolve(&mut self, read: PendingRead, value: u16) {
        let Some(session) = &mut self.session else { return };
        let PendingRead { cycle, address, by } = read;
        let access = Access { cycle, address, lanes: None, value, by };
        let repeated = session.accesses.last().is_some_and(|last| last.repeats(&access));
        if self.replay.is_none() && !repeated {
            session.accesses.push(access);
        }
    }
}

impl Access {
    /// Whether `next` is the crypto unit reading the same again.
    fn repeats(&self, next: &Access) -> bool {
        Access { cycle: next.cycle, ..*self } == *next && self.lanes.is_none() && self.by == Master::CryptoUnit
    }
}

impl Replay {
    fn diverge(&mut self, divergence: Divergence) {
        self.outcome.get_or_insert(Err(divergence));
    }

    fn close(&mut self, end: End) {
        if let Some(access) = self.script.get(self.next) {
            let (cycle, recorded) = (access.cycle, Some(*access));
            self.diverge(Divergence::Access { cycle, recorded, reference: None });
        } else if end.visible() != self.end.visible() {
            self.diverge(Divergence::End { recorded: self.end, reference: Some(end) });
        }
        self.outcome.get_or_insert(Ok(()));
    }

    /// The module writes.
    fn write(&mut self, access: Access) {
        match self.script.get(self.next) {
            Some(recorded) if *recorded == access => self.next += 1,
            recorded => {
                let recorded = recorded.copied();
                self.diverge(Divergence::Access { cycle: access.cycle, recorded, reference: Some(access) });
            }
        }
    }

    /// The module reads: gives the word that it read.
    fn read(&mut self, read: PendingRead) -> u16 {
        let PendingRead { cycle, address, by } = read;
        let recorded = self.script.get(self.next).copied();
        let last = self.next.checked_sub(1).map(|last| self.script[last]);
        let matches = |access: &Access| access.lanes.is_none() && access.address == address && access.by == by;
        match (recorded.filter(|access| access.cycle == cycle), last) {
            (Some(access), _) if matches(&access) => {
                self.next += 1;
                access.value
            }
            (None, Some(last)) if matches(&last) && by == Master::CryptoUnit => last.value,
            _ => {
                let reference = Some(Access { cycle, address, lanes: None, value: 0, by });
                self.diverge(Divergence::Access { cycle, recorded, reference });
                0
            }
        }
    }
}

impl End {
    /// What can be seen from outside, which does not include who comes next: the module decides on where it goes, but
    /// what is there is not its doing.
    fn visible(mut self) -> End {
        if let End::Left { to, registers, .. } = &mut self {
            *to = UNPROTECTED;
            registers[2] &= registers::STATUS_MASK;
        }
        if let End::Interrupted { to, registers, handler, .. } = &mut self {
            *to = UNPROTECTED;
            // Where the vector leads, and how long it takes to fetch from there, is not the module's doing.
            registers[0] = 0;
            *handler = 0;
        }
        self
    }
}

impl Session {
    /// Interrupt lines that matter from cycle `now` on.
    fn note_lines(&mut self, now: Cycle, lines: u16) {
        if self.lines.last().map_or(0, |(_, lines)| *lines) != lines {
            self.lines.push((now, lines));
        }
    }
}

/// Whether an address is that of a device in the secret section of a module.
fn is_owned_device(address: u16, core: &Core, memory: &Memory) -> bool {
    let slots = core.sancus.as_ref().map_or(&[][..], |sancus| sancus.modules.slots());
    memory.region(address) == Region::Peripheral
        && slots.iter().any(|module| module.is_enabled() && module.layout().secret_contains(address))
}

/// Whether an id is that of a module.
fn is_module(id: u16) -> bool {
    (UNPROTECTED + 1..INTERRUPT_ID_BASE).contains(&id)
}

impl Recorder {
    /// Whether there is something to be noted in a cycle in which the crypto unit makes this access.
    pub(crate) fn notes(&self, access: Option<CoreAccess>, memory: &Memory) -> bool {
        let elsewhere = self
            .session
            .as_ref()
            .zip(access)
            .is_some_and(|(session, access)| !is_own(&session.layout, access.address, &memory.data_addresses()));
        elsewhere && !self.is_repeated(access) || self.read.is_some()
    }

    /// Whether the crypto unit makes the last access again.
    fn is_repeated(&self, access: Option<CoreAccess>) -> bool {
        let last = match &self.replay {
            Some(replay) => replay.next.checked_sub(1).and_then(|last| replay.script.get(last)),
            None => self.session.as_ref().and_then(|session| session.accesses.last()),
        };
        last.zip(access).is_some_and(|(last, CoreAccess { address, lanes, .. })| {
            last.repeats(&Access { address, lanes, by: Master::CryptoUnit, ..*last })
        })
    }

    /// Takes note of what the unit reports in the cycle that ends.
    pub(crate) fn reported(&mut self, now: Cycle, core: &Core, report: &Report) {
        let Some(sancus) = core.sancus.as_ref().filter(|_| matches!(report, Report::ModuleKey(_))) else { return };
        let enabling = Selector::Address(core.registers[12]);
        if let Some(module) = sancus.modules.select(enabling) {
            self.enabled = Some((now, module.id(), *module.layout()));
        }
    }

    /// Takes note of cycles from `now` on in which interrupt lines matter to nobody and modules access their own memory
    /// alone. `settled` says that who runs has run in the cycle before. Returns whether nothing else is to be noted.
    pub(crate) fn note_quiet(&mut self, now: Cycle, settled: bool, core: &Core, memory: &Memory) -> bool {
        if self.enabled.is_some() || self.operation.is_some() || !settled && self.session.is_some() {
            return false;
        }
        if let Some(read) = self.read.take() {
            self.resolve(read, core.backbone.read_data(memory));
        }
        if let (None, Some(session), None) = (&self.replay, &mut self.session, self.interrupt) {
            session.note_lines(now, 0);
        }
        true
    }

    /// In a replay, the interrupt lines of the recording.
    pub(crate) fn interrupt_lines(&self) -> Option<u16> {
        self.replay.as_ref().map(|replay| replay.lines_now)
    }

    /// Takes note of a cycle that begins.
    pub(crate) fn begin(
        &mut self,
        now: Cycle,
        core: &Core,
        protection: &Protection,
        memory: &Memory,
        peripherals: &mut Peripherals,
    ) {
        if let Some(read) = self.read.take() {
            self.resolve(read, core.backbone.read_data(memory));
        }
        if let Some((cycle, module, layout)) = self.enabled.take() {
            let text = memory.range(layout.public_start, layout.public_end);
            let data = memory.data_words(layout.secret_start, layout.secret_end);
            self.recording.enabled.push(Enabled { cycle, module, layout, text, data });
        }
        if self.replay.is_some() {
            self.note_operation(now, core, protection, memory);
        }
        self.note_transition(now, core, protection);
        self.note_lines(now, protection, peripherals);
    }

    /// Who executes may have changed.
    fn note_transition(&mut self, now: Cycle, core: &Core, protection: &Protection) {
        let Some(sancus) = &core.sancus else { return };
        let (last, current) = (sancus.caller.last_id(), protection.current_id());
        if let Some(replay) = &mut self.replay
            && matches!(replay.end, End::Reset { cycle } | End::Running { cycle } if now >= cycle)
        {
            replay.outcome.get_or_insert(Ok(()));
        }
        let begins = self.replay.is_some() && self.session.as_ref().is_some_and(|session| session.start == now);
        if last == current || begins {
            return;
        }
        let mut registers = core.registers;
        registers[0] = core.instruction_address;
        if self.session.is_some() {
            if current >= INTERRUPT_ID_BASE {
                self.interrupt.get_or_insert((now, (current - INTERRUPT_ID_BASE) as u8));
                return;
            }
            self.close(match self.interrupt {
                Some((cycle, number)) => End::Interrupted { cycle, number, handler: now, to: current, registers },
                None => End::Left { cycle: now, to: current, registers },
            });
        }
        let here = sancus.modules.select(Selector::Address(core.instruction_address));
        if let (None, true, Some(here)) = (&self.replay, is_module(current), here) {
            self.session = Some(Session {
                module: current,
                layout: *here.layout(),
                from: last,
                start: now,
                registers,
                accesses: Vec::new(),
                end: End::Running { cycle: now },
                lines: Vec::new(),
                start_state: StartState(Box::new(core.clone())),
            });
        }
    }

    /// Interrupts matter from where the module can be interrupted.
    fn note_lines(&mut self, now: Cycle, protection: &Protection, peripherals: &mut Peripherals) {
        if let Some(replay) = &mut self.replay {
            while let Some((_, lines)) = replay.lines.get(replay.next_lines).filter(|(cycle, _)| *cycle <= now) {
                replay.lines_now = *lines;
                replay.next_lines += 1;
            }
            return;
        }
        let Some(session) = self.session.as_mut().filter(|_| self.interrupt.is_none()) else { return };
        let lines = if protection.interrupts_enabled { peripherals.interrupts_of(now, true) } else { 0 };
        session.note_lines(now, lines);
    }

    /// The crypto unit begins or ends an operation of a replayed module.
    fn note_operation(&mut self, now: Cycle, core: &Core, protection: &Protection, memory: &Memory) {
        let Some(sancus) = &core.sancus else { return };
        let (Some(session), Some(replay)) = (&self.session, &mut self.replay) else { return };
        match (&mut self.operation, sancus.unit.is_idle()) {
            (None, false) => {
                let command = protection.command().filter(|command| command.is_wrap_or_unwrap());
                let Some(command) = command else { return };
                let [key, associated, associated_end, body, body_end, tag] =
                    [9, 10, 11, 12, 13, 15].map(|register: usize| core.registers[register]);
                let security = sancus.unit.configuration().profile.security().bytes() as u16;
                let key = (key != 0).then(|| memory.range(key, key.wrapping_add(security)));
                let body = match command {
                    Command::Wrap => memory.range(body, body_end),
                    _ => Vec::new(),
                };
                let associated_data = memory.range(associated, associated_end);
                let kept_tag = Vec::new();
                let operation = Operation { cycle: now, command, key, associated_data, body, kept_tag, success: false };
                self.operation = Some((operation, tag));
            }
            (Some(_), true) => {
                let Some((mut operation, tag)) = self.operation.take() else { return };
                let [associated, associated_end, body, body_end, out] =
                    [10, 11, 12, 13, 14].map(|register: usize| core.registers[register]);
                operation.cycle = now;
                operation.success = core.registers[15] == 1;
                // What lies outside of the module is known only now that it has been read.
                if !session.layout.secret_contains(associated) {
                    operation.associated_data = memory.range(associated, associated_end);
                }
                operation.body = match operation.command {
                    Command::Unwrap => memory.range(out, out.wrapping_add(body_end.wrapping_sub(body))),
                    _ if !session.layout.secret_contains(body) => memory.range(body, body_end),
                    _ => operation.body,
                };
                if operation.command == Command::Wrap && session.layout.secret_contains(tag) {
                    let security = sancus.unit.configuration().profile.security().bytes() as u16;
                    operation.kept_tag = memory.range(tag, tag.wrapping_add(security));
                }
                replay.operations.push(operation);
            }
            _ => {}
        }
    }

    /// Takes note of the access in this cycle. In a replay, gives the word that the module read.
    pub(crate) fn access(&mut self, bus: &BusAccess, core: &Core, memory: &Memory) -> Option<u16> {
        let BusAccess { cycle, access: CoreAccess { address, lanes, data }, masked, by_unit } = *bus;
        // Devices see also what memory does not (omsp_mem_backbone.v: eu_per_en), unless they are guarded. To devices that no
        // module owns anybody could have done it.
        if masked && (core.has_gate(Gate::Peripheral) || !is_owned_device(address, core, memory)) {
            return None;
        }
        let session = self.session.as_mut()?;
        let own = is_own(&session.layout, address, &memory.data_addresses());
        if own || self.replay.as_ref().is_some_and(|replay| replay.outcome.is_some()) {
            return None;
        }
        let by = match (core.is_entry(), by_unit) {
            (true, _) => Master::InterruptEntry,
            (false, true) => Master::CryptoUnit,
            (false, false) if lanes.is_none() && core.state == ExecutionState::DestinationWrite => Master::Comparison,
            (false, false) => Master::Instruction,
        };
        let read = PendingRead { cycle, address, by };
        let written = Access { cycle, address, lanes, value: data, by };
        match (&mut self.replay, lanes) {
            (None, None) => self.read = Some(read),
            (None, Some(_)) => session.accesses.push(written),
            (Some(replay), None) => return Some(replay.read(read)),
            (Some(replay), Some(_)) => replay.write(written),
        }
        None
    }

    /// Whether an address is in the own memory of the module whose session is under way.
    pub(crate) fn owns(&self, address: u16, memory: &Memory) -> bool {
        self.session.as_ref().is_some_and(|session| is_own(&session.layout, address, &memory.data_addresses()))
    }

    /// Takes note of an access of the module outside its own memory, of which everything is known at once. In a replay, gives the word
    /// that the module read.
    pub(crate) fn access_at_once(&mut self, access: Access) -> Option<u16> {
        let session = self.session.as_mut()?;
        let Access { cycle, address, by, .. } = access;
        match (&mut self.replay, access.lanes) {
            (None, _) => session.accesses.push(access),
            (Some(replay), _) if replay.outcome.is_some() => {}
            (Some(replay), None) => return Some(replay.read(PendingRead { cycle, address, by })),
            (Some(replay), Some(_)) => replay.write(access),
        }
        None
    }

    /// Replays a session: puts the core where it began, on hardware of which every rule and mechanism holds and every gate is
    /// closed. `first` is the word with which it began, `key` the module's key.
    pub(crate) fn replay(session: &Session, first: u16, key: &Key, core: &mut Core) -> Recorder {
        *core = (*session.start_state.0).clone();
        let mut outcome = None;
        if core.task != Task::Instruction(core.decoded(first)) {
            outcome = Some(Err(Divergence::Entry { cycle: session.start }));
        }
        if session.from >= INTERRUPT_ID_BASE {
            core.previous_instruction_address = OUTSIDE;
        }
        if let Some(sancus) = &mut core.sancus {
            sancus.gates = GateSet::ALL;
            sancus.rules = RuleSet::ALL;
            sancus.set_mechanisms(MechanismSet::ALL);
            for index in 0..key.security().words() {
                sancus.modules.write_key(session.layout.public_start, index, key.word(index));
            }
        }
        let replay = Replay {
            script: session.accesses.clone(),
            next: 0,
            lines: session.lines.clone(),
            next_lines: 0,
            lines_now: 0,
            end: session.end,
            outcome,
            operations: Vec::new(),
        };
        Recorder {
            session: Some(Session { accesses: Vec::new(), lines: Vec::new(), ..session.clone() }),
            replay: Some(replay),
            ..Recorder::default()
        }
    }
}
