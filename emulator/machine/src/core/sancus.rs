//! The Sancus unit inside the core: how the parts of `sancus-hw` are wired to the CPU (`omsp_execution_unit.v`).

use std::collections::BTreeMap;

use msp430_isa::{ExecutionState, Format};
use sancus_hw::{
    AccessCycle, AtomicityCycle, AtomicityMonitor, AtomicityParameters, BusAccess, CallerTracker, Claim, Command,
    CryptoUnit, Key, Layout, Mechanism, MechanismSet, ModuleTable, Report, RuleSet, Selector, StackCycle, StackGuard,
    UNPROTECTED, UnitInputs, UnitOutputs, Violation,
};
use serde::{Deserialize, Serialize};

use super::execution::UnitSignals;
use super::registers::{GIE, RegisterWrite};
use super::{Access, Core, Probe, Switch, Task};
use crate::bus::{Cycle, Lanes};
use crate::configuration::Configuration;
use crate::gate::{Gate, GateSet};
use crate::memory::Memory;

/// The state of the Sancus unit.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sancus {
    pub(crate) modules: ModuleTable,
    pub(crate) rules: RuleSet,
    pub(crate) mechanisms: MechanismSet,
    pub(crate) caller: CallerTracker,
    pub(crate) guard: StackGuard,
    /// Only in the Aion cores.
    pub(crate) monitor: Option<AtomicityMonitor>,
    pub(crate) unit: CryptoUnit,
    /// `sm_reti_id`: who was interrupted last.
    interrupted_id: u16,
    /// Whether a rule was broken in the last cycle (`sm_violation`); bus masters other than the CPU do not count.
    pub(crate) violated: bool,
    /// Counts changes of the module table.
    pub(crate) generation: u64,
    /// What the core has that the RTL lacks.
    pub(crate) gates: GateSet,
    /// Registers that need an owner, and the key of the first that they had since power-up.
    pub(super) first_owners: BTreeMap<u16, Key>,
    /// Who has set the stack guard.
    guard_setter: u16,
    /// What the text of the module claims that the instruction under way enables.
    pub(super) claim: Claim,
}

/// What the unit tells the core at the start of a cycle.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Protection {
    /// `exec_sm`: the current instruction lies in a module.
    pub(crate) executing: bool,
    /// `gie`: interrupts can be taken.
    pub(crate) interrupts_enabled: bool,
    /// `priv_mode`; `true` on cores that restrict nothing.
    pub(crate) privileged: bool,
    /// `sm_requested_data`, if a module is selected.
    pub(super) requested: Option<u16>,
    current_id: u16,
    command: Option<Command>,
    pub(crate) monitored: AtomicityCycle,
    pub(crate) atomicity: Option<Violation>,
}

impl Protection {
    /// Who executes.
    pub(crate) fn current_id(&self) -> u16 {
        self.current_id
    }

    /// The Sancus command that is executed.
    pub(crate) fn command(&self) -> Option<Command> {
        self.command
    }
}

impl Sancus {
    /// Whether a restored unit can be this one at another time.
    pub(super) fn is_like(&self, other: &Sancus) -> bool {
        (self.rules, self.mechanisms, self.gates) == (other.rules, other.mechanisms, other.gates)
            && self.modules.is_like(&other.modules)
            && self.unit.is_like(&other.unit)
            && self.monitor.as_ref().map(AtomicityMonitor::parameters)
                == other.monitor.as_ref().map(AtomicityMonitor::parameters)
    }

    pub(super) fn new(configuration: &Configuration) -> Option<Box<Sancus>> {
        let unit = configuration.crypto_unit()?;
        let security = unit.profile.security();
        let mut sancus = Box::new(Sancus {
            modules: ModuleTable::new(configuration.module_slots, security),
            rules: configuration.rules,
            mechanisms: configuration.mechanisms,
            caller: CallerTracker::default(),
            guard: StackGuard::default(),
            monitor: configuration
                .soc
                .has_atomicity_monitor()
                .then(|| AtomicityMonitor::new(atomicity_parameters(configuration.mechanisms))),
            unit: CryptoUnit::new(unit).ok()?,
            interrupted_id: 0,
            violated: false,
            generation: 0,
            gates: configuration.gates,
            first_owners: BTreeMap::new(),
            guard_setter: UNPROTECTED,
            claim: Claim::NONE,
        });
        sancus.set_mechanisms(configuration.mechanisms);
        Some(sancus)
    }

    /// Remembers who was interrupted.
    pub(crate) fn note_interrupted(&mut self, id: u16) {
        self.interrupted_id = id;
    }

    /// Changes which mechanisms work.
    pub(crate) fn set_mechanisms(&mut self, mechanisms: MechanismSet) {
        self.mechanisms = mechanisms;
        self.modules.set_mechanisms(mechanisms);
        self.unit.set_mechanisms(mechanisms);
    }

    /// Whether the stack guard is that of whoever runs.
    fn is_guarded(&self, protection: &Protection) -> bool {
        !self.gates.contains(Gate::Guard) || self.guard_setter == protection.current_id
    }

    /// Registers that need an owner obey the next one, whoever it is.
    pub(crate) fn forget_owners(&mut self) {
        self.first_owners.clear();
    }

    pub(super) fn power_up_clear(&mut self) {
        self.modules.reset();
        self.caller = CallerTracker::default();
        self.guard = StackGuard::default();
        self.monitor = self.monitor.is_some().then(|| AtomicityMonitor::new(atomicity_parameters(self.mechanisms)));
        self.interrupted_id = 0;
        self.violated = false;
        self.generation += 1;
        self.unit.power_up_clear();
    }
}

/// The stock parameters, but for what is switched off.
fn atomicity_parameters(mechanisms: MechanismSet) -> AtomicityParameters {
    let stock = AtomicityParameters::default();
    let entry_period = if mechanisms.contains(Mechanism::EntryPeriod) { stock.entry_period } else { 0 };
    AtomicityParameters { entry_period, ..stock }
}

impl Core {
    /// The first cycle under a reset that comes with the clock. The crypto unit, which is reset by its end (`crypto_control.v`:
    /// `always @(posedge clk) if (reset)`), goes on while everything around it is reset, and no module is left to object.
    pub(crate) fn begin_reset(&mut self, memory: &mut Memory) {
        let backbone = self.backbone.power_up_clear();
        let Some(sancus) = &mut self.sancus else { return };
        sancus.modules.reset();
        let inputs = UnitInputs {
            command: None,
            start: false,
            refuses: false,
            claim: Claim::NONE,
            interrupt_pending: false,
            memory_in: backbone.read_data(memory),
            program_counter: 0,
            registers: &[0; 16],
            caller_id: UNPROTECTED,
        };
        let outputs = sancus.unit.evaluate(&inputs, &sancus.modules);
        sancus.unit.clock(&inputs, &outputs, &mut sancus.modules, &mut Vec::new());
        backbone.write_memory(memory, bus_access(&outputs));
    }

    /// The unit's answer to where the core is in this cycle.
    pub(crate) fn protection(&self) -> Protection {
        let gie = self.registers[2] & GIE != 0;
        let Some(sancus) = &self.sancus else {
            return Protection { interrupts_enabled: gie, privileged: true, ..Protection::default() };
        };
        let address = self.instruction_address;
        let entry_number = self.is_entry().then_some(self.interrupt_number);
        let here = sancus.modules.select(Selector::Address(address));
        let has = |mechanism| sancus.mechanisms.contains(mechanism);
        let calling_interrupt = entry_number.filter(|_| has(Mechanism::InterruptCallerId));
        let current_id = sancus_hw::id_of(here, calling_interrupt);
        let entering = has(Mechanism::EntryCycle) && sancus.caller.enters_module(current_id, entry_number.is_some());
        let command = self.command();
        let executing = here.is_some();
        let requested = match self.state {
            ExecutionState::InterruptLowerForRegister
            | ExecutionState::InterruptSaveAreaRead
            | ExecutionState::InterruptSaveAreaWait => here.map(|module| module.layout().secret_end),
            ExecutionState::InterruptClearStatus | ExecutionState::Execute if entry_number.is_some() => {
                sancus.modules.select(Selector::Id(sancus.interrupted_id)).map(|module| module.layout().public_start)
            }
            _ => None,
        };
        let privileged = sancus.monitor.is_none()
            || sancus_hw::is_privileged(&sancus.modules, current_id)
            || (executing && !has(Mechanism::OnePrivilegedModule));
        let monitored = AtomicityCycle {
            clix: (command == Some(Command::Clix) && has(Mechanism::AtomicSection)).then_some(self.registers[15]),
            in_module: executing && has(Mechanism::PrivilegedUninterrupted),
            privileged,
            enters_module: entering,
            interrupt_enable: gie,
            interrupt_entry: entry_number.is_some(),
        };
        let verdict = sancus.monitor.as_ref().map(|monitor| monitor.evaluate(&monitored, sancus.rules));
        Protection {
            executing,
            interrupts_enabled: verdict.map_or(gie && !entering, |verdict| verdict.interrupts_enabled),
            privileged,
            requested,
            current_id,
            command,
            monitored,
            atomicity: verdict.and_then(|verdict| verdict.violation),
        }
    }

    /// The Sancus command being executed (`spm_command`).
    pub(crate) fn command(&self) -> Option<Command> {
        match self.task {
            Task::Instruction(instruction) if instruction.operation.format() == Format::Sancus => {
                Command::from_code(instruction.operation.code() as u8)
            }
            _ => None,
        }
    }

    /// Whether the core protects modules in this way.
    pub(crate) fn has(&self, mechanism: Mechanism) -> bool {
        self.sancus.as_ref().is_none_or(|sancus| sancus.mechanisms.contains(mechanism))
    }

    /// Whether the core's crypto unit is restarted after interrupts.
    pub(crate) fn is_restartable(&self) -> bool {
        self.sancus.as_ref().is_some_and(|sancus| sancus.monitor.is_some())
    }

    /// Whether a violation ends what the crypto unit does, which is then begun again: with a gate, not where a module works on data.
    pub(super) fn is_ended_by_violations(&self, protection: &Protection) -> bool {
        let works_on_data = |command: Command| command.is_wrap_or_unwrap() || command.is_verify();
        self.is_restartable() && !(self.has_gate(Gate::Restart) && protection.command.is_some_and(works_on_data))
    }

    /// Whether the crypto unit takes part in this cycle.
    pub(super) fn crypto_is_active(&self, protection: &Protection) -> bool {
        self.sancus.as_ref().is_some_and(|sancus| protection.command.is_some() || !sancus.unit.is_idle())
    }

    /// Evaluates the crypto unit and merges what it drives into the execution unit's signals: its bus access and its
    /// register take precedence.
    pub(super) fn merge_crypto(
        &self,
        unit: &mut UnitSignals,
        protection: &Protection,
        interrupt_pending: bool,
    ) -> Option<UnitOutputs> {
        let sancus = self.sancus.as_ref()?;
        let inputs = self.unit_inputs(sancus, protection, unit.bus_data, interrupt_pending);
        let mut outputs = sancus.unit.evaluate(&inputs, &sancus.modules);
        if self.keeps_module(protection, &outputs) {
            outputs.update = None;
        }
        unit.sancus_busy = outputs.busy;
        unit.status_zero = outputs.status_zero;
        if let Some(access) = bus_access(&outputs) {
            unit.access = Some(access);
            unit.odd_access.get_or_insert(false);
        }
        if let Some((register, value)) = outputs.register_write {
            let value = self.narrowed(value);
            unit.register_write = Some(RegisterWrite { register, value });
            if register == 0 {
                unit.program_counter_write = Some(value);
            }
        }
        Some(outputs)
    }

    pub(crate) fn unit_inputs<'a>(
        &'a self,
        sancus: &Sancus,
        protection: &Protection,
        memory_in: u16,
        interrupt_pending: bool,
    ) -> UnitInputs<'a> {
        let refuses = self.begins_enabling(protection) && {
            let layout = Layout { claim: sancus.claim, ..Layout::from_registers(&self.registers) };
            sancus.modules.contests(&layout)
                || (sancus.gates.contains(Gate::Creation) && !sancus.modules.accepts(&layout, self.instruction_address))
        };
        // A module that ends is not kept half overwritten.
        let ends_module = protection.command == Some(Command::Disable) && sancus.gates.contains(Gate::Disabling);
        UnitInputs {
            command: protection.command,
            start: self.state == ExecutionState::Execute && protection.command.is_some(),
            refuses,
            claim: sancus.claim,
            interrupt_pending: interrupt_pending && !ends_module,
            memory_in,
            program_counter: self.instruction_address,
            registers: &self.registers,
            caller_id: sancus.caller.caller_id(),
        }
    }

    /// Whether this is the first cycle of an enabling instruction.
    pub(super) fn begins_enabling(&self, protection: &Protection) -> bool {
        self.state == ExecutionState::Execute && protection.command == Some(Command::Enable)
    }

    /// The cycle as the access rules see it.
    fn access_cycle(&self, protection: &Protection, access: Option<Access>) -> AccessCycle {
        let by = if self.is_entry() { Mechanism::EntryWriteCheck } else { Mechanism::CryptoAccessCheck };
        let unchecked = (self.is_entry() || self.state == ExecutionState::Sancus) && !self.has(by);
        AccessCycle {
            program_counter: self.instruction_address,
            previous_program_counter: self.previous_instruction_address,
            access: access.filter(|_| !unchecked).map(|access| BusAccess {
                address: access.address,
                writes_low: access.lanes.is_some_and(Lanes::low),
                writes_high: access.lanes.is_some_and(Lanes::high),
            }),
            command: protection.command,
            creating: self.begins_enabling(protection).then(|| Layout::from_registers(&self.registers)),
            interrupt_entry: self.is_entry(),
        }
    }

    /// Whether the current task is the hardware's entry of an interrupt or reset.
    pub(crate) fn is_entry(&self) -> bool {
        !matches!(self.task, Task::Instruction(_))
    }

    /// Whether a section rule, the entry rule or the atomicity monitor is broken in this cycle.
    pub(crate) fn violates(&self, protection: &Protection, access: Option<Access>) -> bool {
        let Some(sancus) = &self.sancus else {
            return false;
        };
        protection.atomicity.is_some()
            || sancus_hw::check(&sancus.modules, &self.access_cycle(protection, access), sancus.rules).is_some()
    }

    /// The stack pointer as the guard sees it in this cycle.
    fn stack_cycle(&self, next: Option<u16>, clears_registers: bool, command: Option<Command>) -> StackCycle {
        StackCycle {
            stack_pointer: self.registers[1],
            next,
            clears_registers,
            set: (command == Some(Command::StackGuard)).then_some(self.registers[15]),
            program_counter: self.registers[0],
            interrupt_entry: self.is_entry(),
        }
    }

    /// Whether the stack pointer sinks below the stack guard (`sp_overflow`).
    pub(super) fn stack_overflows(
        &self,
        unit: &UnitSignals,
        increment: Option<(u8, u16)>,
        protection: &Protection,
    ) -> bool {
        let next = self.next_stack_pointer(unit, increment);
        let clears = unit.interrupt_execute && protection.executing;
        self.sancus.as_ref().is_some_and(|sancus| {
            sancus.is_guarded(protection)
                && sancus.guard.check(&self.stack_cycle(next, clears, protection.command), sancus.rules).is_some()
        })
    }

    /// The clock edge of the Sancus unit, with whether a rule is broken in the cycle. To be called before the registers change. Returns
    /// whether a module got its key.
    #[expect(clippy::too_many_arguments, reason = "the signals of one cycle")]
    pub(super) fn clock_sancus<P: Probe>(
        &mut self,
        now: Cycle,
        protection: &Protection,
        unit: &UnitSignals,
        outputs: Option<&UnitOutputs>,
        increment: Option<(u8, u16)>,
        interrupt: bool,
        interrupt_pending: bool,
        violation: bool,
        probe: &mut P,
    ) -> bool {
        let clears = unit.interrupt_execute && protection.executing;
        let stack = self.stack_cycle(self.next_stack_pointer(unit, increment), clears, protection.command);
        let access = violation.then(|| self.access_cycle(protection, unit.access));
        let Some(mut sancus) = self.sancus.take() else {
            return false;
        };
        let mut events = Vec::new();
        if let Some(access) = access {
            let violations = sancus_hw::violations(&sancus.modules, &access, sancus.rules)
                .chain(sancus.guard.check(&stack, sancus.rules).filter(|_| sancus.is_guarded(protection)))
                .chain(protection.atomicity);
            events.extend(violations.map(Report::Violation));
        }
        sancus.violated = !events.is_empty();
        if stack.set.is_some() {
            sancus.guard_setter = protection.current_id;
        }
        if stack.set.is_some() || sancus.mechanisms.contains(Mechanism::GuardDropped) {
            sancus.guard.clock(&stack);
        }
        if let Some(monitor) = &mut sancus.monitor {
            monitor.clock(&protection.monitored);
        }
        let was_idle = sancus.unit.is_idle();
        if let Some(outputs) = outputs {
            let inputs = self.unit_inputs(&sancus, protection, unit.bus_data, interrupt_pending);
            sancus.generation += u64::from(outputs.update.is_some());
            let Sancus { unit, modules, .. } = &mut *sancus;
            unit.clock(&inputs, outputs, modules, &mut events);
        }
        let (from, to) = (sancus.caller.last_id(), protection.current_id);
        sancus.caller.clock(to);
        let is_idle = sancus.unit.is_idle();
        if interrupt {
            sancus.note_interrupted(protection.current_id);
        }
        let keyed = events.iter().any(|event| matches!(event, Report::ModuleKey(_)));
        self.sancus = Some(sancus);
        if from != to {
            let (program_counter, entry) = (self.instruction_address, self.registers[6]);
            probe.switched(now, Switch { from, to, program_counter, entry });
        }
        match (was_idle, is_idle, protection.command) {
            (true, false, Some(command)) => {
                let body = self.registers[13].wrapping_sub(self.registers[12]);
                let bytes = if command.is_wrap_or_unwrap() { body } else { 0 };
                probe.crypto_begins(now, self, command, to, bytes);
            }
            (false, true, _) => probe.crypto_ends(now, self),
            _ => {}
        }
        for event in events {
            probe.reported(now, self, event);
        }
        keyed
    }
}

/// What the unit asks of the bus.
pub(crate) fn bus_access(outputs: &UnitOutputs) -> Option<Access> {
    outputs.bus.map(|request| Access {
        address: request.address,
        lanes: request.write.map(|_| Lanes::Both),
        data: request.write.unwrap_or(0),
    })
}
