//! What `crypto_control.v` sets in a cycle, by the state that begins at the cycle's end.

use crate::control_state::ControlState;
use crate::unit::{BusRequest, CryptoUnit, KeySource, TableUpdate, UnitInputs};
use crate::{Command, Layout, Mechanism, Module};

/// The control unit's outputs in a cycle, to the outside and to its own registers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Signals {
    pub next: ControlState,
    /// mb_en, mb_wr, mab, data_out.
    pub bus: Option<BusRequest>,
    /// mab_ctr_init, mab_ctr_base.
    pub address: Option<u16>,
    /// mab_ctr_inc.
    pub next_address: bool,
    /// mab_ctr_limit_init, mab_ctr_limit.
    pub limit: Option<u16>,
    /// mab_cipher_init, mab_cipher_base.
    pub cipher_address: Option<u16>,
    /// mab_cipher_inc.
    pub next_cipher_address: bool,
    /// update_wrap_data_in, wrap_data_in_val.
    pub data: Option<u16>,
    /// set_wrap_start_continue.
    pub start: bool,
    /// wrap_reset.
    pub reset: bool,
    /// wrap_last_block.
    pub last: bool,
    /// wrap_data_empty.
    pub empty: bool,
    /// update_key_select, key_select_val.
    pub key_source: Option<KeySource>,
    /// load_key_block.
    pub load_key: bool,
    /// key_ctr_reset.
    pub reset_key_counter: bool,
    /// sm_key_write, key_ctr_inc: the datapath's output goes to the module's key.
    pub write_key: bool,
    /// tag_ok_reg_init.
    pub reset_tag_ok: bool,
    /// stat_wr, stat_z.
    pub status_zero: Option<bool>,
    /// set_reg_write, dest_reg_val, reg_data.
    pub register_write: Option<(u8, u16)>,
    /// sm_cancel.
    pub update: Option<TableUpdate>,
}

impl CryptoUnit {
    /// The signals of a cycle whose next state is `next`. `module` is the one that the command is about.
    pub(crate) fn signals(&self, next: ControlState, inputs: &UnitInputs<'_>, module: Option<&Module>) -> Signals {
        use ControlState::*;
        let registers = inputs.registers;
        let tag_bytes = 2 * self.security_words() as u16;
        // What the hardware reads of no module at all is undefined; no command gets there.
        let nothing = Layout::default();
        let layout = module.map_or(&nothing, Module::layout);
        let read = Some(BusRequest { address: self.address, write: None });

        let mut s = Signals { next, ..Signals::default() };
        // A word for the datapath, and the signal to take it.
        let give = |s: &mut Signals, word: u16| (s.data, s.start) = (Some(word), true);
        let give_memory = |s: &mut Signals| {
            give(s, inputs.memory_in);
            s.next_address = true;
        };
        let hide_without = |s: &mut Signals, mechanism| {
            if !self.has(mechanism) {
                s.data = Some(0);
            }
        };
        match next {
            Idle => s.reset = true,
            LoadKeyInit => {
                s.address = Some(registers[9]);
                s.limit = Some(registers[9].wrapping_add(tag_bytes));
            }
            LoadKeyNext => {
                s.bus = read;
                s.next_address = true;
            }
            LoadKey => s.load_key = true,
            WrapAdInit => {
                s.key_source = Some(if registers[9] == 0 { KeySource::Module } else { KeySource::Memory });
                s.address = Some(registers[10]);
                s.limit = Some(registers[11]);
            }
            WrapBody | Dec => give_memory(&mut s),
            WrapAd | WrapText => {
                give_memory(&mut s);
                let covered = if next == WrapAd { Mechanism::AssociatedDataInTag } else { Mechanism::TextInIdentity };
                hide_without(&mut s, covered);
            }
            WrapAdWait => {
                s.bus = read;
                s.last = self.memory_done();
            }
            WrapBodyInit => {
                s.address = Some(registers[12]);
                s.limit = Some(registers[13]);
                s.cipher_address = Some(registers[14]);
            }
            WrapBodyWait | DecWait => {
                s.last = self.memory_done();
                let copies = inputs.command == Some(Command::Wrap) && !self.has(Mechanism::BodyEncryption);
                (s.bus, s.next_cipher_address) = match self.datapath_output() {
                    Some(_) if copies => {
                        (Some(BusRequest { address: self.cipher_address, write: Some(self.given()) }), true)
                    }
                    Some(word) => (Some(BusRequest { address: self.cipher_address, write: Some(word) }), true),
                    None => (read, false),
                };
            }
            TagInit | DecTagInit => {
                let address = registers[if next == TagInit { 15 } else { 9 }];
                s.address = Some(address);
                s.limit = Some(address.wrapping_add(tag_bytes));
                s.reset_tag_ok = true;
            }
            WriteTag | MacInit => s.start = true,
            WriteTagWait => {
                if let Some(word) = self.datapath_output() {
                    s.bus = Some(BusRequest { address: self.address, write: Some(word) });
                    s.next_address = true;
                }
            }
            VerifyTag | DecTag => {
                s.start = true;
                s.bus = read;
            }
            VerifyTagWait => {
                s.bus = read;
                s.next_address = self.datapath_output().is_some();
            }
            DecTagWait => s.next_address = self.datapath_output().is_some(),
            GenVkeyInit => s.key_source = Some(KeySource::Master),
            WrapVid => {
                give(&mut s, registers[11]);
                hide_without(&mut s, Mechanism::VendorInKey);
            }
            WrapVidWait | WrapSeWait | DecNonceWait => s.last = true,
            WriteVkeyInit => {
                s.key_source = Some(KeySource::Module);
                s.reset_key_counter = true;
                s.start = true;
            }
            WriteSmkeyInit => {
                s.reset_key_counter = true;
                s.start = true;
            }
            WriteVkey | WriteSmkey => {
                s.write_key = true;
                s.start = true;
            }
            WriteVkeyWait | WriteSmkeyWait | MacInitWait => {
                s.last = true;
                s.empty = true;
            }
            GenSmkeyInitPs => {
                s.reset = true;
                s.key_source = Some(KeySource::Module);
                s.address = Some(layout.public_start);
            }
            VerifyInitPs => {
                s.key_source = Some(KeySource::Zero);
                s.address = Some(layout.public_start);
            }
            GenSmkeyInitPe | VerifyInitPe | DecInitPe | ClearCodeInit2 => s.limit = Some(layout.public_end),
            WrapTextWait => s.bus = read,
            WrapPs | WrapPe | WrapSs | WrapSe => {
                let boundary = match next {
                    WrapPs => layout.public_start,
                    WrapPe => layout.public_end,
                    WrapSs => layout.secret_start,
                    _ => layout.secret_end,
                };
                give(&mut s, boundary);
                hide_without(&mut s, Mechanism::LayoutInIdentity);
            }
            DecInit => s.reset = true,
            DecNonce => give(&mut s, registers[10]),
            DecInitPs => {
                s.address = Some(layout.public_start);
                s.cipher_address = Some(layout.public_start);
            }
            ClearCodeInit1 => s.address = Some(layout.public_start),
            ClearDataInit1 => s.address = Some(layout.secret_start),
            ClearDataInit2 => s.limit = Some(layout.secret_end),
            ClearCode | ClearData => {
                // The limit is looked at after the write: at least one word is cleared, also of an empty section.
                let clears = if next == ClearCode { Mechanism::PublicClearing } else { Mechanism::SecretClearing };
                s.bus = self.has(clears).then_some(BusRequest { address: self.address, write: Some(0) });
                s.next_address = true;
            }
            Fail | IrqFail => {
                s.register_write = Some((15, 0));
                // Software tells an interrupt from a failure by the zero flag.
                s.status_zero = Some(next == IrqFail);
                let begun = inputs.command == Some(Command::Enable) && !self.has_refused();
                let undone = begun && self.has(Mechanism::FailureUndone);
                s.update = undone.then_some(TableUpdate::Cancel { address: registers[12] });
            }
            Success => {
                s.status_zero = Some(false);
                s.register_write = Some(match inputs.command {
                    Some(Command::Disable) => (0, registers[15]),
                    Some(Command::IdentifyCaller) if self.has(Mechanism::CallerId) => (15, inputs.caller_id),
                    Some(Command::IdentifyCaller) => (15, registers[15]),
                    Some(Command::Wrap | Command::Unwrap) => (15, 1),
                    _ => (15, module.map_or(0, Module::id)),
                });
            }
            EnableSm | CheckSm | WriteVkeyDone | WrapPsWait | WrapPeWait | WrapSsWait | Wait => {}
        }
        s
    }
}
