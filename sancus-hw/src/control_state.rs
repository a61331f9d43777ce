//! The states of `crypto_control.v` and the transitions between them.

use serde::{Deserialize, Serialize};

use crate::Command;

/// A state of the control unit, under the RTL's name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum ControlState {
    #[default]
    Idle,
    EnableSm,
    CheckSm,
    LoadKeyInit,
    LoadKey,
    LoadKeyNext,
    WrapAdInit,
    WrapAd,
    WrapAdWait,
    WrapBodyInit,
    WrapBody,
    WrapBodyWait,
    TagInit,
    WriteTag,
    WriteTagWait,
    VerifyTag,
    VerifyTagWait,
    GenVkeyInit,
    WrapVid,
    WrapVidWait,
    WriteVkeyInit,
    WriteVkey,
    WriteVkeyWait,
    WriteVkeyDone,
    GenSmkeyInitPs,
    GenSmkeyInitPe,
    WrapText,
    WrapTextWait,
    WrapPs,
    WrapPsWait,
    WrapPe,
    WrapPeWait,
    WrapSs,
    WrapSsWait,
    WrapSe,
    WrapSeWait,
    WriteSmkeyInit,
    WriteSmkey,
    WriteSmkeyWait,
    VerifyInitPs,
    VerifyInitPe,
    MacInit,
    MacInitWait,
    DecInit,
    DecNonce,
    DecNonceWait,
    DecInitPs,
    DecInitPe,
    Dec,
    DecWait,
    DecTagInit,
    DecTag,
    DecTagWait,
    ClearCodeInit1,
    ClearCodeInit2,
    ClearCode,
    ClearDataInit1,
    ClearDataInit2,
    ClearData,
    Fail,
    IrqFail,
    Success,
    Wait,
}

/// What a transition depends on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Conditions {
    pub command: Option<Command>,
    /// An instruction for the unit begins.
    pub start: bool,
    /// An interrupt is pending and the unit is restartable.
    pub abort: bool,
    /// Confidential loading is refused.
    pub refuses_decryption: bool,
    /// The module that the command needs was found (sm_valid).
    pub module_found: bool,
    /// r9 points to a key (use_mem_key).
    pub key_in_memory: bool,
    /// Wrapping an empty body (only_tag).
    pub only_tag: bool,
    /// Enabling with a nonce (do_decrypt).
    pub decrypt: bool,
    /// The datapath is processing a block (wrap_busy).
    pub datapath_busy: bool,
    /// All addresses were visited (mem_done).
    pub memory_done: bool,
    /// All words of the key were written (key_done).
    pub key_done: bool,
    /// No word of the tag differed (tag_ok_reg). Looked at only after the last one: the comparison takes the same time
    /// wherever tags differ.
    pub tag_ok: bool,
}

impl ControlState {
    /// The state after this one.
    pub fn next(self, conditions: &Conditions) -> ControlState {
        use ControlState::*;
        let c = conditions;
        let verifies = c.command.is_some_and(Command::is_verify);
        // Waits for the datapath, then does the one thing or the other.
        let when_ready = |next: ControlState| if c.datapath_busy { self } else { next };
        let done_or = |done: ControlState, more: ControlState| if c.memory_done { done } else { more };

        if c.abort && !matches!(self, Idle | CheckSm | Fail | Success | IrqFail) {
            return IrqFail;
        }
        match self {
            Idle if !c.start => Idle,
            Idle => match c.command {
                Some(Command::Enable) => EnableSm,
                Some(Command::Wrap | Command::Unwrap) if c.key_in_memory => LoadKeyInit,
                _ => CheckSm,
            },
            EnableSm => CheckSm,
            CheckSm if !c.module_found => Fail,
            CheckSm => match c.command {
                Some(Command::Wrap | Command::Unwrap) => WrapAdInit,
                Some(Command::Enable) => GenVkeyInit,
                Some(Command::VerifyAddress | Command::VerifyCaller) => VerifyInitPs,
                Some(Command::Identify | Command::IdentifyCaller) => Success,
                Some(Command::Disable) => ClearCodeInit1,
                Some(Command::StackGuard | Command::Clix) | None => Idle,
            },
            LoadKeyInit => LoadKeyNext,
            LoadKey => done_or(WrapAdInit, LoadKeyNext),
            LoadKeyNext => LoadKey,

            WrapAdInit | WrapAd => WrapAdWait,
            WrapAdWait => when_ready(done_or(if c.only_tag { MacInit } else { WrapBodyInit }, WrapAd)),
            WrapBodyInit | WrapBody => WrapBodyWait,
            WrapBodyWait => when_ready(done_or(TagInit, WrapBody)),
            TagInit if c.command == Some(Command::Wrap) => WriteTagWait,
            TagInit => VerifyTagWait,
            WriteTag => WriteTagWait,
            WriteTagWait => when_ready(done_or(Success, WriteTag)),
            VerifyTag => VerifyTagWait,
            // The result does not wait for the datapath to finish the tag's last word.
            VerifyTagWait if c.memory_done => {
                if c.tag_ok {
                    Success
                } else {
                    Fail
                }
            }
            VerifyTagWait => when_ready(VerifyTag),

            GenVkeyInit => WrapVid,
            WrapVid => WrapVidWait,
            WrapVidWait => when_ready(WriteVkeyInit),
            WriteVkeyInit | WriteVkey => WriteVkeyWait,
            WriteVkeyWait if c.key_done => WriteVkeyDone,
            WriteVkeyWait => when_ready(WriteVkey),
            WriteVkeyDone => match (c.decrypt, c.refuses_decryption) {
                (false, _) => GenSmkeyInitPs,
                (true, false) => DecInit,
                (true, true) => Fail,
            },

            GenSmkeyInitPs => GenSmkeyInitPe,
            VerifyInitPs => VerifyInitPe,
            GenSmkeyInitPe | VerifyInitPe | WrapText => WrapTextWait,
            WrapTextWait => when_ready(done_or(WrapPs, WrapText)),
            WrapPs => WrapPsWait,
            WrapPsWait => when_ready(WrapPe),
            WrapPe => WrapPeWait,
            WrapPeWait => when_ready(WrapSs),
            WrapSs => WrapSsWait,
            WrapSsWait => when_ready(WrapSe),
            WrapSe => WrapSeWait,
            WrapSeWait => when_ready(if verifies { MacInit } else { WriteSmkeyInit }),
            WriteSmkeyInit | WriteSmkey => WriteSmkeyWait,
            WriteSmkeyWait if c.key_done => Success,
            WriteSmkeyWait => when_ready(WriteSmkey),
            MacInit => MacInitWait,
            MacInitWait => when_ready(TagInit),

            DecInit => DecNonce,
            DecNonce => DecNonceWait,
            DecNonceWait => when_ready(DecInitPs),
            DecInitPs => DecInitPe,
            DecInitPe | Dec => DecWait,
            DecWait => when_ready(done_or(DecTagInit, Dec)),
            DecTagInit | DecTag => DecTagWait,
            DecTagWait if c.memory_done => {
                if c.tag_ok {
                    GenSmkeyInitPs
                } else {
                    Fail
                }
            }
            DecTagWait => when_ready(DecTag),

            ClearCodeInit1 => ClearCodeInit2,
            ClearCodeInit2 => ClearCode,
            ClearCode => done_or(ClearDataInit1, ClearCode),
            ClearDataInit1 => ClearDataInit2,
            ClearDataInit2 => ClearData,
            ClearData => done_or(Success, ClearData),

            Success if c.command == Some(Command::Disable) => Wait,
            Success | Fail | IrqFail | Wait => Idle,
        }
    }

    /// The address bus's use while the state waits for the datapath, if it does nothing but wait: whether it reads.
    /// `None` for all other states.
    pub fn reads_while_waiting(self) -> Option<bool> {
        use ControlState::*;
        match self {
            WrapAdWait | WrapBodyWait | WrapTextWait | DecWait | VerifyTagWait => Some(true),
            WriteTagWait | WrapVidWait | WriteVkeyWait | WrapPsWait | WrapPeWait | WrapSsWait | WrapSeWait
            | WriteSmkeyWait | MacInitWait | DecNonceWait | DecTagWait => Some(false),
            _ => None,
        }
    }
}
