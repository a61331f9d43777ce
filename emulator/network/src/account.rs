//! What each module cost: entries, cycles, bytes wrapped.

use std::collections::{BTreeMap, BTreeSet};

use sancus_hw::{Command, INTERRUPT_ID_BASE, UNPROTECTED};

use super::event::EventKind;
use machine::Cycle;
use machine::event::EventKind as MachineEventKind;
use serde::{Deserialize, Serialize};

/// What a module has done since it was enabled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ModuleAccount {
    /// How often it was entered, returns from what it called included.
    pub entries: u64,
    /// Cycles of its instructions, as the machine accounts for them ([`machine::Accounting`]).
    pub cycles: Cycle,
    /// Of these, cycles in which the crypto unit was busy.
    pub crypto_cycles: Cycle,
    /// Bytes it has wrapped.
    pub wrapped: u64,
    /// Bytes it has unwrapped.
    pub unwrapped: u64,
}

/// Who executes.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
struct Running {
    since: Cycle,
    /// The entry point that was called; `None` if the module went on with what it had begun.
    entry: Option<u16>,
}

/// R6 of who enters a module to let it go on.
const RETURN: u16 = 0xffff;

/// The accounts of a node's modules, by their numbers on the node, but for the cycles of their instructions.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Accounts {
    modules: BTreeMap<u16, ModuleAccount>,
    running: Running,
    /// Modules that an interrupt has left in the middle of something.
    interrupted: BTreeSet<u16>,
    crypto: Option<(Command, u16, u16, Cycle)>,
}

impl Accounts {
    pub(super) fn modules(&self) -> &BTreeMap<u16, ModuleAccount> {
        &self.modules
    }

    /// Books what the machine did in a cycle; gives what is worth a line in the log.
    pub(super) fn book(
        &mut self,
        cycle: Cycle,
        event: &MachineEventKind,
        name: impl Fn(u16) -> String,
    ) -> Option<EventKind> {
        match *event {
            MachineEventKind::Switched { from, to, entry } => {
                // Who lets an interrupted module go on does not have to put anything into R6.
                let goes_on = self.interrupted.remove(&to) || entry == RETURN;
                let next = Running { since: cycle, entry: (!goes_on).then_some(entry) };
                if to >= INTERRUPT_ID_BASE && is_module(from) {
                    self.interrupted.insert(from);
                }
                let Running { since, entry } = std::mem::replace(&mut self.running, next);
                if is_module(to) {
                    self.modules.entry(to).or_default().entries += 1;
                }
                if !is_module(from) {
                    return None;
                }
                Some(EventKind::Session { module: name(from), entry, cycles: cycle - since })
            }
            MachineEventKind::CryptoBegun { command, module, bytes } => {
                self.crypto = Some((command, module, bytes, cycle));
                None
            }
            MachineEventKind::CryptoDone => {
                let (command, module, bytes, start) = self.crypto.take()?;
                let cycles = cycle - start;
                if is_module(module) {
                    let account = self.modules.entry(module).or_default();
                    account.crypto_cycles += cycles;
                    match command {
                        Command::Wrap => account.wrapped += u64::from(bytes),
                        Command::Unwrap => account.unwrapped += u64::from(bytes),
                        _ => {}
                    }
                }
                if matches!(command, Command::Identify | Command::IdentifyCaller) {
                    return None;
                }
                let command = match command {
                    Command::VerifyAddress | Command::VerifyCaller => "verify".to_owned(),
                    other => format!("{other:?}").to_lowercase(),
                };
                Some(EventKind::Crypto { command, module: is_module(module).then(|| name(module)), bytes, cycles })
            }
            MachineEventKind::Reported(_)
            | MachineEventKind::Reset(_)
            | MachineEventKind::Output { .. }
            | MachineEventKind::Physical(_) => None,
        }
    }
}

fn is_module(id: u16) -> bool {
    (UNPROTECTED + 1..INTERRUPT_ID_BASE).contains(&id)
}
