//! What an attacker prepares to happen while a module runs that it enters.

use serde::{Deserialize, Serialize};

use crate::equipment::STORM_LINE;
use crate::place::{Boundary, Place};
use program::image::VECTORS;

/// Something that happens after the jump.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Meanwhile {
    /// An interrupt comes, and its vector leads to some place.
    Interrupt {
        /// So many cycles later.
        after: u16,
        /// Where the vector leads.
        to: Place,
    },
    /// An interrupt comes, and its handler sets a stack guard before the module goes on.
    StackGuard {
        /// So many cycles later.
        after: u16,
        /// The lowest address that the stack may reach.
        at: Place,
        /// The module that goes on.
        module: String,
    },
    /// A bus master reads, a word in each cycle in which the bus is free.
    Listen {
        /// From here.
        address: Place,
        /// So many words.
        words: u16,
    },
}

impl Meanwhile {
    /// The code that prepares it, just before the jump. It changes no register.
    pub(super) fn code(&self) -> String {
        let interrupt = |after: u16, to: &str| {
            let vector = VECTORS + 2 * u16::from(STORM_LINE);
            format!("mov #{to}, &{vector:#06x}\nmov #{after}, &attack_period\nmov #1, &attack_count\n")
        };
        match self {
            Meanwhile::Interrupt { after, to } => interrupt(*after, &to.to_string()),
            Meanwhile::StackGuard { after, .. } => interrupt(*after, "guard"),
            Meanwhile::Listen { address, words } => {
                format!("mov #{address}, &attack_dma_address\nmov #{words}, &attack_dma_read\n")
            }
        }
    }

    /// Code that is not in the way of what comes before it.
    pub(super) fn handler(&self) -> String {
        let Meanwhile::StackGuard { at, module, .. } = self else { return String::new() };
        let entry = Place::Module { name: module.clone(), boundary: Boundary::Public, offset: 0 };
        format!(
            "jmp guarded
            guard:
            mov &__unprotected_sp, sp
            mov #{at}, r15
            sm_stack_guard
            br #{entry}
            guarded:\n"
        )
    }
}

#[cfg(test)]
pub(super) fn any() -> impl proptest::strategy::Strategy<Value = Meanwhile> {
    use proptest::prelude::*;

    let place = || any::<u16>().prop_map(Place::Number);
    prop_oneof![
        (any::<u16>(), place()).prop_map(|(after, to)| Meanwhile::Interrupt { after, to }),
        (any::<u16>(), place(), "[A-Z]{2}").prop_map(|(after, at, module)| Meanwhile::StackGuard { after, at, module }),
        (place(), any::<u16>()).prop_map(|(address, words)| Meanwhile::Listen { address, words }),
    ]
}
