//! What the hardware reports on the simulator's console.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::module::Layout;
use crate::{Key, Violation};

/// Something worth a line. The text is the RTL's, without the newline at its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Report {
    /// A module was created.
    ModuleCreated {
        /// Its id.
        id: u16,
        /// Its sections.
        layout: Layout,
        /// Whether its public section is to be decrypted.
        confidential: bool,
    },
    /// A layout was refused.
    InvalidLayout {
        /// The layout.
        layout: Layout,
        /// Whether its public section was to be decrypted.
        confidential: bool,
    },
    /// Creation failed and was undone.
    ModuleCancelled {
        /// Id of the removed module.
        id: u16,
    },
    /// A module disabled itself.
    ModuleDisabled {
        /// Id of the removed module.
        id: u16,
    },
    /// A vendor key was derived.
    VendorKey(Key),
    /// A module key was derived.
    ModuleKey(Key),
    /// An interrupt aborted an instruction in the crypto unit.
    CryptoInterrupted {
        /// Address of the instruction.
        program_counter: u16,
    },
    /// A rule was broken. Reported anew in every cycle in which it is.
    Violation(Violation),
}

impl Report {
    /// Whether the RTL prints the event.
    pub const fn is_printed(&self) -> bool {
        match self {
            Report::Violation(violation) => violation.is_printed(),
            _ => true,
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Report::ModuleCreated { id, layout, confidential } => {
                write!(formatter, "New SM {id} config: {layout}, {}", u8::from(*confidential))
            }
            Report::InvalidLayout { layout, confidential } => {
                write!(formatter, "Invalid SM config: {layout}, {}", u8::from(*confidential))
            }
            Report::ModuleCancelled { id } => write!(formatter, "SM {id} cancelled"),
            Report::ModuleDisabled { id } => write!(formatter, "SM {id} disabled"),
            Report::VendorKey(key) => write!(formatter, "Vendor key: {key}"),
            Report::ModuleKey(key) => write!(formatter, "SM key: {key}"),
            Report::CryptoInterrupted { program_counter } => {
                write!(formatter, "\tCrypto IRQ @0x{program_counter:04x}")
            }
            Report::Violation(violation) => violation.fmt(formatter),
        }
    }
}
