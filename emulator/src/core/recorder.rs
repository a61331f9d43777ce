//! Records what modules do, and replays it: a replayed session gets from the recording what it reads outside of its own
//! memory and the interrupts that came, and has to do all else by itself.
//!
//! What recorded modules do outside of their own memory they do on the exact core, and only the rest on the fast engine. A
//! session is replayed at the cycles in which it was recorded.

use msp430_isa::Instruction;
use sancus_hw::{Command, Event, INTERRUPT_ID_BASE, Key, Layout, MechanismSet, RuleSet, Selector, UNPROTECTED};

use super::sancus::{Calm, Protection, Sancus};
use super::{Access as BusAccess, Core, Task};
use crate::bus::Cycle;
use crate::engine::is_own;
use crate::gate::{Gate, Gates};
use crate::memory::{Memory, Region};
use crate::peripherals::Peripherals;
use crate::recording::{Access, Enabled, End, Hidden, Master, NodeRecording, Session};

/// A read whose value is on the bus in the next cycle.
#[derive(Clone, Copy, Debug)]
struct PendingRead {
    cycle: Cycle,
    address: u16,
    by: Master,
}

/// What is being recorded, or replayed.
#[derive(Clone, Debug, Default)]
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
    operation: Option<(Operation, u16)>,
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
    pub(super) fn is_replaying(&self) -> bool {
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

    /// The node is reset in cycle `now`.
    pub(crate) fn reset(&mut self, now: Cycle) {
        self.close(End::Reset { cycle: now });
        self.enabled = None;
        self.recording.resets.push(now);
    }

    /// Whether nothing is under way that is to be noted or replayed.
    pub(super) fn is_idle(&self) -> bool {
        self.session.is_none() && self.read.is_none() && self.enabled.is_none() && self.replay.is_none()
    }

    /// What has been recorded so far of the session under way.
    pub(crate) fn cut(&self, now: Cycle) -> Option<Session> {
        Some(Session { end: End::Running { cycle: now }, ..self.session.clone()? })
    }

    /// The outcome of a replay, once there is one.
    pub(crate) fn outcome(&self) -> Option<Result<(), Divergence>> {
        self.replay.as_ref()?.outcome
    }

    /// What the crypto unit did in a replay.
    pub(crate) fn take_operations(&mut self) -> Vec<Operation> {
        self.replay.as_mut().map(|replay| std::mem::take(&mut replay.operations)).unwrap_or_default()
    }

    /// The next cycle in which a replay gets something from the recording.
    fn next_event(&self) -> Cycle {
        self.replay.as_ref().map_or(Cycle::MAX, |replay| {
            let access = replay.script.get(replay.next).map_or(Cycle::MAX, |access| access.cycle);
            let lines = replay.lines.get(replay.next_lines).map_or(Cycle::MAX, |(cycle, _)| *cycle);
            access.min(lines).min(replay.end.cycle())
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
            registers[2] &= super::registers::STATUS_MASK;
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

/// Whether an id is that of a module.
fn is_module(id: u16) -> bool {
    (UNPROTECTED + 1..INTERRUPT_ID_BASE).contains(&id)
}

impl Sancus {
    /// Takes note of what the unit reports in the cycle that ends. `enabling` is the address of the module that is being
    /// enabled, if one is.
    pub(super) fn record_events(&mut self, now: Cycle, events: &[Event], enabling: u16) {
        let Some(recorder) = &mut self.recorder else { return };
        let derived = events.iter().any(|event| matches!(event, Event::ModuleKey(_)));
        if let Some(module) = self.modules.select(Selector::Address(enabling)).filter(|_| derived) {
            recorder.enabled = Some((now, module.id(), *module.layout()));
        }
    }
}

impl Core {
    /// Whether what modules do is recorded or replayed.
    pub(super) fn is_recorded(&self) -> bool {
        self.sancus.as_ref().is_some_and(|sancus| sancus.recorder.is_some())
    }

    /// Whether there is something to be noted in a cycle in which the crypto unit makes this access.
    pub(super) fn records(&self, access: Option<BusAccess>, memory: &Memory) -> bool {
        let Some(recorder) = self.sancus.as_ref().and_then(|sancus| sancus.recorder.as_ref()) else { return false };
        let elsewhere = recorder
            .session
            .as_ref()
            .zip(access)
            .is_some_and(|(session, access)| !is_own(&session.layout, access.address, &memory.data_addresses()));
        elsewhere || recorder.read.is_some()
    }

    /// Takes note of cycles from `now` on in which interrupt lines matter to nobody and modules access their own memory
    /// alone. Returns whether nothing else is to be noted.
    pub(crate) fn record_calm(&mut self, now: Cycle, calm: &Calm) -> bool {
        let Some(recorder) = self.sancus.as_mut().and_then(|sancus| sancus.recorder.as_mut()) else { return true };
        if recorder.read.is_some() || recorder.enabled.is_some() || recorder.operation.is_some() {
            return false;
        }
        if !calm.settled && recorder.session.is_some() {
            return false;
        }
        if let (None, Some(session), None) = (&recorder.replay, &mut recorder.session, recorder.interrupt) {
            session.note_lines(now, 0);
        }
        true
    }

    /// The interrupt lines in cycle `now`: those of the devices, or in a replay those of the recording.
    pub(super) fn interrupt_lines(&self, now: Cycle, peripherals: &mut Peripherals) -> u16 {
        let recorder = self.sancus.as_ref().and_then(|sancus| sancus.recorder.as_ref());
        match recorder.and_then(|recorder| recorder.replay.as_ref()) {
            Some(replay) => replay.lines_now,
            None => peripherals.interrupts(now),
        }
    }

    /// Before this cycle nothing happens that a replay gets from the recording.
    pub(crate) fn next_replayed(&self) -> Cycle {
        let recorder = self.sancus.as_ref().and_then(|sancus| sancus.recorder.as_ref());
        recorder.map_or(Cycle::MAX, |recorder| recorder.next_event())
    }

    /// Runs `action` on the recorder, if there is one.
    fn with_recorder(&mut self, action: impl FnOnce(&Core, &mut Recorder)) {
        if let Some(mut recorder) = self.sancus.as_mut().and_then(|sancus| sancus.recorder.take()) {
            action(self, &mut recorder);
            if let Some(sancus) = &mut self.sancus {
                sancus.recorder = Some(recorder);
            }
        }
    }

    /// Takes note of a cycle that begins.
    pub(super) fn record_start(
        &mut self,
        now: Cycle,
        protection: &Protection,
        memory: &Memory,
        peripherals: &mut Peripherals,
    ) {
        self.with_recorder(|core, recorder| {
            if let Some(read) = recorder.read.take() {
                recorder.resolve(read, core.backbone.read_data(memory));
            }
            if let Some((cycle, module, layout)) = recorder.enabled.take() {
                let text = memory.range(layout.public_start, layout.public_end);
                let data = memory.data_words(layout.secret_start, layout.secret_end);
                let data = data.map(|address| memory.word(address)).collect();
                recorder.recording.enabled.push(Enabled { cycle, module, layout, text, data });
            }
            if recorder.replay.is_some() {
                core.note_operation(now, protection, memory, recorder);
            }
            core.note_transition(now, protection, recorder);
            core.note_lines(now, protection, peripherals, recorder);
        });
    }

    /// Who executes may have changed.
    fn note_transition(&self, now: Cycle, protection: &Protection, recorder: &mut Recorder) {
        let Some(sancus) = &self.sancus else { return };
        let (last, current) = (sancus.caller.last_id(), protection.current_id());
        if let Some(replay) = &mut recorder.replay
            && matches!(replay.end, End::Reset { cycle } | End::Running { cycle } if now >= cycle)
        {
            replay.outcome.get_or_insert(Ok(()));
        }
        let begins = recorder.replay.is_some() && recorder.session.as_ref().is_some_and(|session| session.start == now);
        if last == current || begins {
            return;
        }
        let mut registers = self.registers;
        registers[0] = self.instruction_address;
        if recorder.session.is_some() {
            if current >= INTERRUPT_ID_BASE {
                recorder.interrupt.get_or_insert((now, (current - INTERRUPT_ID_BASE) as u8));
                return;
            }
            recorder.close(match recorder.interrupt {
                Some((cycle, number)) => End::Interrupted { cycle, number, handler: now, to: current, registers },
                None => End::Left { cycle: now, to: current, registers },
            });
        }
        let here = sancus.modules.select(Selector::Address(self.instruction_address));
        if let (None, true, Some(here)) = (&recorder.replay, is_module(current), here) {
            recorder.session = Some(Session {
                module: current,
                layout: *here.layout(),
                from: last,
                start: now,
                registers,
                accesses: Vec::new(),
                end: End::Running { cycle: now },
                lines: Vec::new(),
                hidden: Hidden(Box::new(self.snapshot())),
            });
        }
    }

    /// A copy without what was reported. The recorder is taken out while this is called.
    fn snapshot(&self) -> Core {
        let mut copy = self.clone();
        if let Some(sancus) = &mut copy.sancus {
            sancus.reports.clear();
            sancus.activity = None;
        }
        copy
    }

    /// Interrupts matter from where the module can be interrupted.
    fn note_lines(&self, now: Cycle, protection: &Protection, peripherals: &mut Peripherals, recorder: &mut Recorder) {
        if let Some(replay) = &mut recorder.replay {
            while let Some((_, lines)) = replay.lines.get(replay.next_lines).filter(|(cycle, _)| *cycle <= now) {
                replay.lines_now = *lines;
                replay.next_lines += 1;
            }
            return;
        }
        let Some(session) = recorder.session.as_mut().filter(|_| recorder.interrupt.is_none()) else { return };
        let lines = if protection.interrupts_enabled { peripherals.interrupts(now) } else { 0 };
        session.note_lines(now, lines);
    }

    /// The crypto unit begins or ends an operation of a replayed module.
    fn note_operation(&self, now: Cycle, protection: &Protection, memory: &Memory, recorder: &mut Recorder) {
        let Some(sancus) = &self.sancus else { return };
        let (Some(session), Some(replay)) = (&recorder.session, &mut recorder.replay) else { return };
        match (&mut recorder.operation, sancus.unit.is_idle()) {
            (None, false) => {
                let command = protection.command().filter(|command| command.is_wrap_or_unwrap());
                let Some(command) = command else { return };
                let [key, associated, associated_end, body, body_end, tag] =
                    [9, 10, 11, 12, 13, 15].map(|register: usize| self.registers[register]);
                let security = sancus.unit.configuration().profile.security().bytes() as u16;
                let key = (key != 0).then(|| memory.range(key, key.wrapping_add(security)));
                let body = match command {
                    Command::Wrap => memory.range(body, body_end),
                    _ => Vec::new(),
                };
                let associated_data = memory.range(associated, associated_end);
                let kept_tag = Vec::new();
                let operation = Operation { cycle: now, command, key, associated_data, body, kept_tag, success: false };
                recorder.operation = Some((operation, tag));
            }
            (Some(_), true) => {
                let Some((mut operation, tag)) = recorder.operation.take() else { return };
                let [associated, associated_end, body, body_end, out] =
                    [10, 11, 12, 13, 14].map(|register: usize| self.registers[register]);
                operation.cycle = now;
                operation.success = self.registers[15] == 1;
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

    /// Takes note of the access in this cycle. To be called when the bus has done it.
    pub(super) fn record_access(
        &mut self,
        now: Cycle,
        access: Option<BusAccess>,
        masked: bool,
        by_unit: bool,
        memory: &mut Memory,
    ) {
        let Some(access) = access else { return };
        let region = memory.region(access.address);
        // Devices see also what memory does not (omsp_mem_backbone.v: eu_per_en), unless they are guarded.
        let guarded = self.sancus.as_ref().is_some_and(|sancus| sancus.gates.has(Gate::Peripheral));
        if masked && (guarded || region != Region::Peripheral) {
            return;
        }
        let mut answer = None;
        self.with_recorder(|core, recorder| {
            let Some(session) = &mut recorder.session else { return };
            let own = is_own(&session.layout, access.address, &memory.data_addresses());
            if own || recorder.replay.as_ref().is_some_and(|replay| replay.outcome.is_some()) {
                return;
            }
            let by = match (core.is_entry(), by_unit) {
                (true, _) => Master::InterruptEntry,
                (false, true) => Master::CryptoUnit,
                (false, false) => Master::Instruction,
            };
            let BusAccess { address, lanes, data } = access;
            let read = PendingRead { cycle: now, address, by };
            let written = Access { cycle: now, address, lanes, value: data, by };
            match (&mut recorder.replay, lanes) {
                (None, None) => recorder.read = Some(read),
                (None, Some(_)) => session.accesses.push(written),
                (Some(replay), None) => answer = Some(replay.read(read)),
                (Some(replay), Some(_)) => replay.write(written),
            }
        });
        if let Some(value) = answer {
            // In memory too, as the crypto unit goes on reading what it waits with.
            if matches!(region, Region::Data | Region::Program) {
                memory.set(access.address, value, crate::bus::Lanes::Both);
            }
            self.backbone.answer_with(value);
        }
    }

    /// Puts the core where a session began, on hardware of which every rule and mechanism holds and every gate is closed.
    /// `first` is the word with which it began, `key` the module's key.
    pub(crate) fn enter_session(&mut self, session: &Session, first: u16, key: &Key) {
        *self = (*session.hidden.0).clone();
        let mut outcome = None;
        if self.task != Task::Instruction(Instruction::decode(first)) {
            outcome = Some(Err(Divergence::Entry { cycle: session.start }));
        }
        if session.from >= INTERRUPT_ID_BASE {
            self.previous_instruction_address = super::frontend::OUTSIDE;
        }
        let Some(sancus) = &mut self.sancus else { return };
        sancus.gates = Gates::ALL;
        sancus.rules = RuleSet::ALL;
        sancus.set_mechanisms(MechanismSet::ALL);
        for index in 0..key.security().words() {
            sancus.modules.write_key(session.layout.public_start, index, key.word(index));
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
        sancus.recorder = Some(Box::new(Recorder {
            session: Some(Session { accesses: Vec::new(), lines: Vec::new(), ..session.clone() }),
            replay: Some(replay),
            ..Recorder::default()
        }));
    }
}
