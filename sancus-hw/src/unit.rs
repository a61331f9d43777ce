//! The crypto unit: executes the Sancus instructions, cycle by cycle as `crypto_control.v` does.
//!
//! The RTL computes its outputs from the *next* state: a cycle's bus request, for example, is that of the state which
//! begins at the cycle's end. [`CryptoUnit::evaluate`] does the same. What the RTL reads of a state it reads there;
//! what it registers, [`CryptoUnit::clock`] registers.

use serde::{Deserialize, Serialize};

use crate::control_signals::Signals;
use crate::control_state::{Conditions, ControlState};
use crate::datapath::{Datapath, DatapathControl};
use crate::module::{Layout, Module, ModuleTable, Selector};
use crate::profile::CryptoError;
use crate::{Claim, Command, Key, Mechanism, MechanismSet, Profile, Report};

/// The variants of the unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnitConfiguration {
    /// Its algorithms.
    pub profile: Profile,
    /// Whether an interrupt aborts what it does, for software to restart it. Then confidential loading is refused, for
    /// it could not be restarted (`crypto_control.v`: ATOMICITY_MONITOR).
    pub restartable: bool,
    /// The key of the node.
    pub master_key: Key,
    /// What it does to protect modules: all, but for studies of what a mechanism is good for.
    pub mechanisms: MechanismSet,
}

/// What the unit sees in a cycle, other than the modules.
#[derive(Clone, Copy, Debug)]
pub struct UnitInputs<'a> {
    /// The Sancus command being executed, from the cycle after it was decoded until the next decoding.
    pub command: Option<Command>,
    /// Whether this is the instruction's first cycle (`omsp_execution_unit.v`: do_sm_inst).
    pub start: bool,
    /// Whether an enabling instruction that begins in this cycle is refused: it creates nothing, gives no key, and undoes
    /// nothing. The RTL refuses none.
    pub refuses: bool,
    /// What the public section of a module claims that an instruction enables from this cycle on; nothing in the RTL.
    pub claim: Claim,
    /// Whether an interrupt or a violation is pending, a violation in this very cycle included
    /// (`omsp_frontend.v`: irq_pnd). Matters only to a restartable unit: see [`CryptoUnit::evaluate`].
    pub interrupt_pending: bool,
    /// What was read on the bus in the cycle before.
    pub memory_in: u16,
    /// Address of the instruction.
    pub program_counter: u16,
    /// r0 to r15. r9 to r15 are used.
    pub registers: &'a [u16; 16],
    /// The module that ran before the present one ([`crate::CallerTracker::caller_id`]).
    pub caller_id: u16,
}

/// An access by the unit. Always a whole word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BusRequest {
    /// The byte address, odd if an odd one was in a register.
    pub address: u16,
    /// The word to write; `None` to read.
    pub write: Option<u16>,
}

/// What happens to the module table at the end of a cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableUpdate {
    /// A module is created ([`ModuleTable::create`]); the overlap rule is checked in this cycle.
    Create {
        /// Its sections.
        layout: Layout,
        /// Whether its public section will be decrypted.
        confidential: bool,
    },
    /// The creation is undone ([`ModuleTable::cancel`]).
    Cancel {
        /// Start of the new module's public section.
        address: u16,
    },
    /// The executing module is removed ([`ModuleTable::disable`]). Also in every cycle in which a disabling
    /// instruction has been decoded but does not execute, because the CPU was switched off just before: the module is
    /// then removed with its sections uncleared (`omsp_execution_unit.v`: sm_update).
    Disable {
        /// Address of the disabling instruction.
        program_counter: u16,
    },
}

/// What the unit does in a cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnitOutputs {
    /// Whether the instruction goes on after this cycle.
    pub busy: bool,
    /// The access in this cycle.
    pub bus: Option<BusRequest>,
    /// A register, by number, and the value it takes at the end of this cycle; register 0 is a jump.
    pub register_write: Option<(u8, u16)>,
    /// The value that the zero flag takes at the end of this cycle.
    pub status_zero: Option<bool>,
    /// What becomes of the module table at the end of this cycle.
    pub update: Option<TableUpdate>,
    signals: Signals,
}

/// Which key goes into the datapath.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum KeySource {
    Master,
    Module,
    Zero,
    Memory,
}

/// Cycles that need no evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quiet {
    /// How many, from this one on. A pending interrupt makes it wrong for a restartable unit.
    pub cycles: u32,
    /// The address that is read in each of them. The word read in the last one, or in the last one passed with
    /// [`CryptoUnit::skip`], is the next cycle's `memory_in`.
    pub read: Option<u16>,
}

/// The unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CryptoUnit {
    configuration: UnitConfiguration,
    state: ControlState,
    datapath: Datapath,
    /// wrap_start_continue.
    start: bool,
    /// wrap_data_in.
    data: u16,
    /// mab_ctr.
    pub(crate) address: u16,
    /// mab_ctr_limit_reg.
    limit: u16,
    /// mab_cipher.
    pub(crate) cipher_address: u16,
    key_source: Option<KeySource>,
    loaded_key: Key,
    key_counter: usize,
    tag_ok: bool,
    /// sm_valid.
    module_found: bool,
    /// The enabling instruction under way was refused.
    refused: bool,
    register_write: Option<(u8, u16)>,
}

impl CryptoUnit {
    /// A unit after reset. Fails if the master key is not of the profile's length.
    pub fn new(configuration: UnitConfiguration) -> Result<CryptoUnit, CryptoError> {
        let profile = configuration.profile;
        profile.crypto().check_key(&configuration.master_key)?;
        Ok(CryptoUnit {
            configuration,
            state: ControlState::Idle,
            datapath: Datapath::new(profile),
            start: false,
            data: 0,
            address: 0,
            limit: 0,
            cipher_address: 0,
            key_source: None,
            loaded_key: Key::zero(profile.security()),
            key_counter: 0,
            tag_ok: false,
            module_found: false,
            refused: false,
            register_write: None,
        })
    }

    /// Its variant.
    pub const fn configuration(&self) -> &UnitConfiguration {
        &self.configuration
    }

    /// Reset. The word last given to the datapath and the address counters keep their values (`crypto_control.v`:
    /// wrap_data_in, mab_ctr): without data to absorb, the next tag is made of that word.
    pub fn power_up_clear(&mut self) {
        self.state = ControlState::Idle;
        self.datapath = Datapath::new(self.configuration.profile);
        self.start = false;
        self.key_source = None;
        self.loaded_key = Key::zero(self.configuration.profile.security());
        self.key_counter = 0;
        self.module_found = false;
        self.refused = false;
        self.register_write = None;
    }

    /// Whether it is of the same variant as another, and in a state that one comes into.
    pub fn is_like(&self, other: &CryptoUnit) -> bool {
        self.configuration == other.configuration
            && self.datapath.is_like(&other.datapath)
            && self.loaded_key.security() == other.loaded_key.security()
            && self.register_write.is_none_or(|(register, _)| register < 16)
    }

    /// Changes which of its mechanisms work.
    pub fn set_mechanisms(&mut self, mechanisms: MechanismSet) {
        self.configuration.mechanisms = mechanisms;
    }

    /// Whether it waits for an instruction and has nothing left to write.
    pub fn is_idle(&self) -> bool {
        self.state == ControlState::Idle && self.register_write.is_none()
    }

    /// Whether the disabling instruction under way has overwritten all of the module's sections.
    pub fn has_cleared(&self) -> bool {
        self.state == ControlState::Wait
    }

    /// Whether the enabling instruction under way was refused.
    pub(crate) const fn has_refused(&self) -> bool {
        self.refused
    }

    /// The outputs in this cycle.
    ///
    /// On a restartable unit `interrupt_pending` includes the violation that the unit's own access causes in the same
    /// cycle. In the RTL that is a combinational loop, since the interrupt withdraws the access that caused it; it does
    /// not settle. The way out that hardware is likely to take, and that this model's users should: evaluate without
    /// the violation, check [`UnitOutputs::bus`] against the access rules, and if they are broken evaluate once more
    /// with the interrupt pending and clock those outputs.
    pub fn evaluate(&self, inputs: &UnitInputs<'_>, modules: &ModuleTable) -> UnitOutputs {
        let next = self.state.next(&self.conditions(inputs));
        let module = self.selector(inputs).and_then(|selector| modules.select(selector));
        let signals = self.signals(next, inputs, module);
        let busy = next != ControlState::Idle;
        let update = match inputs.command {
            Some(Command::Enable) if inputs.start && !inputs.refuses => Some(TableUpdate::Create {
                layout: Layout { claim: inputs.claim, ..Layout::from_registers(inputs.registers) },
                confidential: inputs.decrypts(),
            }),
            Some(Command::Disable) if !busy => Some(TableUpdate::Disable { program_counter: self.disabled(inputs) }),
            _ => signals.update,
        };
        let Signals { bus, status_zero, .. } = signals;
        UnitOutputs { busy, bus, register_write: self.register_write, status_zero, update, signals }
    }

    /// The clock edge that ends the cycle. `outputs` are those of [`CryptoUnit::evaluate`] for the same inputs.
    pub fn clock(
        &mut self,
        inputs: &UnitInputs<'_>,
        outputs: &UnitOutputs,
        modules: &mut ModuleTable,
        events: &mut Vec<Report>,
    ) {
        let signals = &outputs.signals;
        self.report(inputs, signals, modules, events);
        // As seen before the edge, like everything that the edge registers.
        let module_found = signals.next == ControlState::CheckSm && self.finds_module(inputs, modules);
        let key_word = signals.write_key.then(|| self.datapath.output(self.start, self.data));
        self.clock_datapath(inputs, signals, modules);

        if let Some(word) = key_word {
            modules.write_key(inputs.key_address(), self.key_counter, word);
        }
        match outputs.update {
            Some(TableUpdate::Create { layout, confidential }) => modules.create(layout, confidential, events),
            Some(TableUpdate::Cancel { address }) => modules.cancel(address, events),
            Some(TableUpdate::Disable { program_counter }) => modules.disable(program_counter, events),
            None => {}
        }
        self.module_found = module_found;
        if inputs.start {
            self.refused = inputs.refuses;
        }
        self.register(signals, inputs.memory_in);
    }

    /// Cycles that can be passed with [`CryptoUnit::skip`], if there is no interrupt for a restartable unit to abort on.
    pub fn quiet(&self) -> Quiet {
        let finished = match self.state {
            ControlState::WriteVkeyWait | ControlState::WriteSmkeyWait => self.key_done(),
            ControlState::VerifyTagWait | ControlState::DecTagWait => self.memory_done(),
            _ => false,
        };
        match self.state.reads_while_waiting() {
            Some(reads) if !finished && !self.start => {
                Quiet { cycles: self.datapath.engine_busy(), read: reads.then_some(self.address) }
            }
            _ => Quiet { cycles: 0, read: None },
        }
    }

    /// Passes `cycles` cycles, at most [`Quiet::cycles`].
    pub fn skip(&mut self, cycles: u32) {
        self.datapath.skip(cycles);
    }

    /// Whether it has a mechanism.
    pub(crate) const fn has(&self, mechanism: Mechanism) -> bool {
        self.configuration.mechanisms.contains(mechanism)
    }

    pub(crate) const fn security_words(&self) -> usize {
        self.configuration.profile.security().words()
    }

    /// mem_done.
    pub(crate) const fn memory_done(&self) -> bool {
        self.address >= self.limit
    }

    /// The datapath's word, in the cycle in which it is ready (wrap_data_out_ready, wrap_data_out).
    pub(crate) fn datapath_output(&self) -> Option<u16> {
        self.datapath.output_ready(self.start).then(|| self.datapath.output(self.start, self.data))
    }

    /// The word that was given to the datapath last.
    pub(crate) const fn given(&self) -> u16 {
        self.data
    }

    const fn key_done(&self) -> bool {
        self.key_counter == self.security_words()
    }

    fn conditions(&self, inputs: &UnitInputs<'_>) -> Conditions {
        let UnitConfiguration { restartable, .. } = self.configuration;
        let registers = inputs.registers;
        let compared = match inputs.command {
            Some(Command::Enable) => Mechanism::LoadingTag,
            Some(Command::Unwrap) => Mechanism::TagComparison,
            _ => Mechanism::AttestationTag,
        };
        Conditions {
            command: inputs.command,
            start: inputs.start && inputs.command.is_some_and(Command::uses_crypto_unit),
            abort: inputs.interrupt_pending && restartable && self.has(Mechanism::CryptoAbort),
            refuses_decryption: restartable && self.has(Mechanism::ConfidentialLoadingRefused),
            module_found: self.module_found,
            key_in_memory: registers[9] != 0,
            only_tag: inputs.command == Some(Command::Wrap) && registers[12] == registers[13],
            decrypt: inputs.decrypts(),
            datapath_busy: self.datapath.is_busy(),
            memory_done: self.memory_done(),
            key_done: self.key_done(),
            tag_ok: self.tag_ok || !self.has(compared),
        }
    }

    /// The messages at a clock edge.
    fn report(&self, inputs: &UnitInputs<'_>, signals: &Signals, modules: &ModuleTable, events: &mut Vec<Report>) {
        let enabling = inputs.command == Some(Command::Enable);
        match self.state {
            ControlState::WriteVkeyDone if enabling => events.push(Report::VendorKey(self.key(inputs, modules))),
            ControlState::Success if enabling => events.push(Report::ModuleKey(self.key(inputs, modules))),
            _ if signals.status_zero == Some(true) => {
                events.push(Report::CryptoInterrupted { program_counter: inputs.program_counter });
            }
            _ => {}
        }
    }

    /// The selected key.
    fn key(&self, inputs: &UnitInputs<'_>, modules: &ModuleTable) -> Key {
        let zero = Key::zero(self.configuration.profile.security());
        match self.key_source {
            Some(KeySource::Master) if self.has(Mechanism::NodeInKey) => self.configuration.master_key,
            Some(KeySource::Module) => self.keyed(inputs, modules).map_or(zero, |module| *module.key()),
            Some(KeySource::Memory) => self.loaded_key,
            Some(KeySource::Master | KeySource::Zero) | None => zero,
        }
    }

    fn clock_datapath(&mut self, inputs: &UnitInputs<'_>, signals: &Signals, modules: &ModuleTable) {
        if signals.reset_tag_ok {
            self.tag_ok = true;
        } else if self.datapath_output().is_some_and(|word| word != inputs.memory_in) {
            self.tag_ok = false;
        }
        let control = DatapathControl {
            reset: signals.reset,
            start: self.start,
            unwrap: inputs.command == Some(Command::Unwrap) || inputs.decrypts(),
            data: self.data,
            empty: signals.empty,
            last: signals.last,
            body_length: self.body_length(inputs, modules),
        };
        let zero = Key::zero(self.configuration.profile.security());
        let key = if self.datapath.absorbs_key(self.start) { self.key(inputs, modules) } else { zero };
        self.datapath.clock(&control, &key);
    }

    /// The module that the command is about (sm_data_select).
    fn selector(&self, inputs: &UnitInputs<'_>) -> Option<Selector> {
        let registers = inputs.registers;
        match inputs.command {
            Some(Command::Enable) => Some(Selector::Address(registers[12])),
            Some(Command::Identify) => Some(Selector::Address(registers[15])),
            Some(Command::VerifyAddress) => Some(Selector::Address(registers[14])),
            Some(Command::VerifyCaller) => Some(Selector::Id(inputs.caller_id)),
            Some(Command::Disable) => Some(Selector::Address(self.disabled(inputs))),
            _ => None,
        }
    }

    /// An address in the module that a disabling instruction removes.
    fn disabled(&self, inputs: &UnitInputs<'_>) -> u16 {
        if self.has(Mechanism::OwnDisabling) { inputs.program_counter } else { inputs.registers[14] }
    }

    /// The module whose key is used (sm_key_select).
    fn keyed<'a>(&self, inputs: &UnitInputs<'_>, modules: &'a ModuleTable) -> Option<&'a Module> {
        let module = modules.select(Selector::Address(inputs.key_address()));
        match self.has(Mechanism::OwnKey) {
            true => module,
            false => module.or_else(|| modules.select(Selector::Id(inputs.caller_id))),
        }
    }

    /// Whether there is the module that the command needs: the one it is about, or the one with its key
    /// (sm_data_needed, sm_key_needed).
    fn finds_module(&self, inputs: &UnitInputs<'_>, modules: &ModuleTable) -> bool {
        match inputs.command {
            Some(Command::IdentifyCaller) => true,
            Some(Command::Enable) if self.refused => false,
            Some(Command::Wrap | Command::Unwrap) => self.keyed(inputs, modules).is_some(),
            _ => self.selector(inputs).is_some_and(|selector| modules.select(selector).is_some()),
        }
    }

    /// Bytes of body after the associated data that are being absorbed. Without associated data the body is taken for
    /// them (`crypto_control.v`: WRAP_AD_WAIT), and there is no body.
    fn body_length(&self, inputs: &UnitInputs<'_>, modules: &ModuleTable) -> u16 {
        let (start, end) = match self.state {
            ControlState::WrapAd | ControlState::WrapAdWait if inputs.registers[10] < inputs.registers[11] => {
                (inputs.registers[12], inputs.registers[13])
            }
            ControlState::DecNonce | ControlState::DecNonceWait => {
                let module = modules.select(Selector::Address(inputs.key_address()));
                module.map_or((0, 0), |module| (module.layout().public_start, module.layout().public_end))
            }
            _ => (0, 0),
        };
        // In whole words.
        end.saturating_sub(start).div_ceil(2).saturating_mul(2)
    }

    /// The clock edge of the control unit's registers.
    fn register(&mut self, signals: &Signals, memory_in: u16) {
        if signals.load_key {
            let words = self.security_words();
            for index in 1..words {
                let word = self.loaded_key.word(index);
                self.loaded_key.set_word(index - 1, word);
            }
            self.loaded_key.set_word(words - 1, memory_in);
        }
        let step = |flag: bool| if flag { 2 } else { 0 };
        self.address = signals.address.unwrap_or(self.address.wrapping_add(step(signals.next_address)));
        self.cipher_address =
            signals.cipher_address.unwrap_or(self.cipher_address.wrapping_add(step(signals.next_cipher_address)));
        self.limit = signals.limit.unwrap_or(self.limit);
        self.data = signals.data.unwrap_or(self.data);
        self.key_source = signals.key_source.or(self.key_source);
        self.key_counter =
            if signals.reset_key_counter { 0 } else { self.key_counter + usize::from(signals.write_key) };
        self.start = signals.start;
        self.register_write = signals.register_write;
        self.state = signals.next;
    }
}

impl UnitInputs<'_> {
    /// Whether the instruction loads a module confidentially.
    fn decrypts(&self) -> bool {
        self.command == Some(Command::Enable) && self.registers[10] != 0
    }

    /// An address in the module whose key is used or written (sm_key_select).
    const fn key_address(&self) -> u16 {
        match self.command {
            Some(Command::Enable) => self.registers[12],
            _ => self.program_counter,
        }
    }
}
