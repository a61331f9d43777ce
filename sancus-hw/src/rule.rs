//! The rules of Sancus by name, and which of them hold.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::module::Layout;

/// What the hardware forbids. Each rule can be switched off with [`RuleSet`], to see what it is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[repr(u8)]
pub enum Rule {
    /// A module's public section is read only by the module itself (`omsp_spm.v`: access_public).
    PublicRead,
    /// A module's public section is not written by others (`omsp_spm.v`: access_public).
    PublicWrite,
    /// A module does not write its own public section. The hardware only looks at the low byte lane: the two-bit
    /// `executing & ~eu_mb_wr` is cut to bit 0, so byte writes to odd addresses pass (`omsp_spm.v`: mem_violation).
    OwnPublicWrite,
    /// A module's secret section is read only by the module itself (`omsp_spm.v`: access_secret).
    SecretRead,
    /// A module's secret section is written only by the module itself (`omsp_spm.v`: access_secret).
    SecretWrite,
    /// A module is entered from outside only at the start of its public section (`omsp_spm.v`: exec_violation).
    EntryPoint,
    /// A new module's public section does not overlap an existing one (`omsp_spm.v`: create_violation).
    CreationOverlap,
    /// Ids are not used up (`omsp_spm_control.v`: violation).
    IdsLeft,
    /// Bus masters other than the CPU access no section of any module (`omsp_spm.v`: dma_violation).
    DirectMemoryAccess,
    /// The stack pointer does not go below the stack guard (`omsp_register_file.v`: sp_overflow).
    StackGuard,
    /// No atomic section begins within another, no module is entered within one
    /// (`omsp_atomicity_monitor.v`: atom_violation).
    AtomicNesting,
    /// No atomic section is longer than the bound (`omsp_atomicity_monitor.v`: atom_violation).
    AtomicBound,
}

/// The names of an enumeration's variants, and the set of some of them.
macro_rules! named_set {
    ($(#[$attribute:meta])* $set:ident($bits:ty) of $member:ident, $what:literal {
        $($variant:ident = $name:literal,)*
    }) => {
        impl $member {
            #[doc = concat!("Every ", $what, ", with a name for command lines and reports.")]
            pub const ALL: [($member, &'static str); [$($name),*].len()] = [$(($member::$variant, $name)),*];

            /// The name.
            pub const fn name(self) -> &'static str {
                match self {
                    $($member::$variant => $name,)*
                }
            }
        }

        impl std::fmt::Display for $member {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.pad(self.name())
            }
        }

        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
        pub struct $set($bits);

        impl $set {
            /// All of them: the hardware.
            pub const ALL: $set = $set((1 << $member::ALL.len()) - 1);

            #[doc = concat!("The set without one ", $what, ".")]
            #[must_use]
            pub const fn without(self, member: $member) -> $set {
                $set(self.0 & !(1 << member as u8))
            }

            #[doc = concat!("Whether the ", $what, " is in it.")]
            pub const fn contains(self, member: $member) -> bool {
                self.0 >> member as u8 & 1 == 1
            }
        }

        impl Default for $set {
            fn default() -> $set {
                $set::ALL
            }
        }
    };
}
pub(crate) use named_set;

named_set! {
    /// A set of rules. Rules that do not hold are not reported; what the hardware does besides reporting, such as creating
    /// the overlapping module or ending the atomic section, it goes on doing.
    RuleSet(u16) of Rule, "rule" {
        PublicRead = "public-read",
        PublicWrite = "public-write",
        OwnPublicWrite = "own-public-write",
        SecretRead = "secret-read",
        SecretWrite = "secret-write",
        EntryPoint = "entry-point",
        CreationOverlap = "creation-overlap",
        IdsLeft = "ids-left",
        DirectMemoryAccess = "direct-memory-access",
        StackGuard = "stack-guard",
        AtomicNesting = "atomic-nesting",
        AtomicBound = "atomic-bound",
    }
}

/// A broken rule, with the facts. The text is the RTL's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Violation {
    /// A forbidden access by the CPU or its crypto unit.
    Memory {
        /// Which of the section rules.
        rule: Rule,
        /// Slot of the module whose section it is.
        slot: usize,
        /// Its id.
        module: u16,
        /// The address on the bus.
        address: u16,
        /// Address of the current instruction.
        program_counter: u16,
        /// Whether the hardware's interrupt entry did it.
        interrupt_entry: bool,
    },
    /// A module entered elsewhere than at its entry point.
    Entry {
        /// Its slot.
        slot: usize,
        /// Its id.
        module: u16,
        /// Address of the previous instruction.
        from: u16,
        /// Address of the current instruction.
        to: u16,
    },
    /// A new module overlapping an existing one.
    Creation {
        /// Slot of the existing module.
        slot: usize,
        /// Its id.
        module: u16,
        /// Its sections.
        existing: Layout,
        /// Those of the new one.
        new: Layout,
    },
    /// No ids left. The RTL has no text for it.
    NoIdsLeft,
    /// A forbidden access by another bus master. The RTL has no text for it.
    DirectMemoryAccess {
        /// Slot of the module whose section it is.
        slot: usize,
        /// Its id.
        module: u16,
        /// The address on the bus.
        address: u16,
    },
    /// A stack pointer below the guard.
    StackOverflow {
        /// The stack pointer before.
        stack_pointer: u16,
        /// The guard.
        guard: u16,
        /// The fetch address.
        program_counter: u16,
        /// Whether the hardware's interrupt entry did it.
        interrupt_entry: bool,
    },
    /// A misuse of atomic sections.
    Atomicity {
        /// [`Rule::AtomicNesting`] or [`Rule::AtomicBound`].
        rule: Rule,
        /// Cycles asked for by a clix instruction; 0 if a module was entered.
        length: u16,
    },
}

impl Violation {
    /// The rule that was broken.
    pub const fn rule(&self) -> Rule {
        match *self {
            Violation::Memory { rule, .. } | Violation::Atomicity { rule, .. } => rule,
            Violation::Entry { .. } => Rule::EntryPoint,
            Violation::Creation { .. } => Rule::CreationOverlap,
            Violation::NoIdsLeft => Rule::IdsLeft,
            Violation::DirectMemoryAccess { .. } => Rule::DirectMemoryAccess,
            Violation::StackOverflow { .. } => Rule::StackGuard,
        }
    }

    /// Id of the module that the rule guards, if it guards one.
    pub const fn module(&self) -> Option<u16> {
        match *self {
            Violation::Memory { module, .. }
            | Violation::Entry { module, .. }
            | Violation::Creation { module, .. }
            | Violation::DirectMemoryAccess { module, .. } => Some(module),
            Violation::NoIdsLeft | Violation::StackOverflow { .. } | Violation::Atomicity { .. } => None,
        }
    }

    /// Whether the RTL prints the violation.
    pub const fn is_printed(&self) -> bool {
        !matches!(self, Violation::NoIdsLeft | Violation::DirectMemoryAccess { .. })
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Violation::Memory { module, address, interrupt_entry: true, .. } => {
                write!(formatter, "[SM {module}] mem violation @0x{address:04x} from IRQ")
            }
            Violation::Memory { module, address, program_counter, .. } => {
                write!(formatter, "[SM {module}] mem violation @0x{address:04x} from 0x{program_counter:04x}")
            }
            Violation::Entry { module, from, to, .. } => {
                write!(formatter, "[SM {module}] exec violation {from:04x} -> {to:04x}")
            }
            Violation::Creation { module, existing, new, .. } => {
                write!(formatter, "[SM {module}] create violation:\n\tme:  {existing}\n\tnew: {new}")
            }
            Violation::NoIdsLeft => formatter.write_str("no module ids left"),
            Violation::DirectMemoryAccess { module, address, .. } => {
                write!(formatter, "[SM {module}] dma violation @0x{address:04x}")
            }
            Violation::StackOverflow { stack_pointer, guard, program_counter, interrupt_entry } => {
                write!(formatter, "SM stack overflow detected: 0x{stack_pointer:04x} <= 0x{guard:04x} (from ")?;
                if *interrupt_entry {
                    formatter.write_str("IRQ)")
                } else {
                    write!(formatter, "0x{program_counter:04x})")
                }
            }
            // The monitor chooses its text by whether interrupts are enabled, which its violations rule out: the text
            // for lengths above the bound is never printed.
            Violation::Atomicity { .. } => formatter.write_str("atom violation: nesting is not allowed"),
        }
    }
}
