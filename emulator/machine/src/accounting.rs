//! Who the cycles went to: each protected module, unprotected code, the crypto unit, interrupt entries, sleep.
//!
//! An instruction's cycles go from its first cycle to the next instruction's first, and belong to where it lies. Nothing
//! is counted per cycle or per instruction: the fast engine never runs across the border of a module, so the machine
//! tells the account once per stretch.

use sancus_hw::{Layout, Module, Selector};
use serde::{Deserialize, Serialize};

use crate::bus::Cycle;
use crate::core::Core;

/// Modules with an account of their own. A program that makes up more layouts than that shares the last one.
const MAXIMUM_ACCOUNTS: usize = 1024;

/// The cycles of one module, or of unprotected code.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The module by the id it had last; `None` for code in no module.
    pub module: Option<(u16, Layout)>,
    /// Cycles of ordinary instructions.
    pub instructions: Cycle,
    /// Cycles of Sancus instructions: crypto, and the short ones such as getting an id.
    pub sancus: Cycle,
}

/// All accounts of a machine since power-up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Accounting {
    /// The first is that of unprotected code. Modules with equal layouts share one, so that a module that is enabled
    /// again goes on with its own.
    accounts: Vec<Account>,
    interrupt_entries: Cycle,
    asleep: Cycle,
    /// The account last used.
    last: usize,
}

/// What a stretch of cycles is spent on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spending {
    /// Ordinary instructions of an account.
    Instructions(usize),
    /// A Sancus instruction of an account.
    Sancus(usize),
    /// The hardware's interrupt or reset entry.
    InterruptEntry,
    /// The CPU is off, or there is no power.
    Asleep,
}

impl Accounting {
    pub(crate) fn new() -> Accounting {
        Accounting { accounts: vec![Account::default()], interrupt_entries: 0, asleep: 0, last: 0 }
    }

    /// Whether a machine can have spent so many cycles like that.
    pub(crate) fn is_possible(&self, cycles: Cycle) -> bool {
        let accounts = self.accounts.iter().flat_map(|account| [account.instructions, account.sancus]);
        let spent = accounts.chain([self.interrupt_entries, self.asleep]).map(u128::from).sum::<u128>();
        self.last < self.accounts.len() && self.accounts.len() <= MAXIMUM_ACCOUNTS + 1 && spent <= cycles.into()
    }

    /// The accounts: unprotected code, then the modules in the order in which they first ran.
    pub fn accounts(&self) -> &[Account] {
        &self.accounts
    }

    /// Cycles of interrupt entries, secure state saves included, and of resets.
    pub fn interrupt_entries(&self) -> Cycle {
        self.interrupt_entries
    }

    /// Cycles with the CPU off, or without power.
    pub fn asleep(&self) -> Cycle {
        self.asleep
    }

    /// The sum: the machine's cycle.
    pub fn total(&self) -> Cycle {
        let accounts = self.accounts.iter().map(|account| account.instructions + account.sancus);
        accounts.sum::<Cycle>() + self.interrupt_entries + self.asleep
    }

    /// What the core is about to spend cycles on.
    #[inline]
    pub(crate) fn spending(&mut self, core: &Core) -> Spending {
        if core.is_asleep() {
            return Spending::Asleep;
        }
        if core.is_entry() {
            return Spending::InterruptEntry;
        }
        let account = match core.executing_module() {
            None => 0,
            Some(module) => self.account(module),
        };
        if core.command().is_some() { Spending::Sancus(account) } else { Spending::Instructions(account) }
    }

    #[inline]
    pub(crate) fn spend(&mut self, spending: Spending, cycles: Cycle) {
        match spending {
            Spending::Instructions(account) => self.accounts[account].instructions += cycles,
            Spending::Sancus(account) => self.accounts[account].sancus += cycles,
            Spending::InterruptEntry => self.interrupt_entries += cycles,
            Spending::Asleep => self.asleep += cycles,
        }
    }

    fn account(&mut self, module: &Module) -> usize {
        let named = Some((module.id(), *module.layout()));
        if self.accounts[self.last].module != named {
            self.last = self.find(named);
        }
        self.last
    }

    #[cold]
    fn find(&mut self, named: Option<(u16, Layout)>) -> usize {
        let layout = |module: Option<(u16, Layout)>| module.map(|(_, layout)| layout);
        let found = self.accounts.iter().position(|account| layout(account.module) == layout(named));
        let index = found.unwrap_or(self.accounts.len().min(MAXIMUM_ACCOUNTS));
        if index == self.accounts.len() {
            self.accounts.push(Account::default());
        }
        self.accounts[index].module = named;
        index
    }
}

impl Core {
    /// The module in which the current instruction lies.
    fn executing_module(&self) -> Option<&Module> {
        self.sancus.as_ref()?.modules.select(Selector::Address(self.instruction_address))
    }
}
