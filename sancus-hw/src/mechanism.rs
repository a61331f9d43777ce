//! What protects besides the access rules, by name, and which of it works.

use std::fmt;

/// A mechanism of the hardware that is no access rule. Each can be switched off with [`MechanismSet`], to see what it is
/// good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Mechanism {
    /// Unwrapping and verifying compare the tag that is given with the one that is right (`crypto_control.v`: tag_ok_reg). Without it, any
    /// tag is right.
    TagComparison,
    /// An interrupt of a module clears the registers after they were saved (`omsp_register_file.v`: irq_reg_clr). Without
    /// it, the handler finds R4 to R14 as the module had them.
    RegisterClearing,
}

impl Mechanism {
    /// Every mechanism, with a name for command lines and reports.
    pub const ALL: [(Mechanism, &'static str); 2] =
        [(Mechanism::TagComparison, "tag-comparison"), (Mechanism::RegisterClearing, "register-clearing")];
}

impl fmt::Display for Mechanism {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = Mechanism::ALL.iter().find(|(mechanism, _)| mechanism == self).map_or("", |(_, name)| name);
        formatter.pad(name)
    }
}

/// A set of mechanisms: those that work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MechanismSet(u8);

impl MechanismSet {
    /// Every mechanism: the hardware.
    pub const ALL: MechanismSet = MechanismSet((1 << Mechanism::ALL.len()) - 1);

    /// The set without one mechanism.
    #[must_use]
    pub const fn without(self, mechanism: Mechanism) -> MechanismSet {
        MechanismSet(self.0 & !(1 << mechanism as u8))
    }

    /// Whether the mechanism works.
    pub const fn contains(self, mechanism: Mechanism) -> bool {
        self.0 >> mechanism as u8 & 1 == 1
    }
}

impl Default for MechanismSet {
    fn default() -> MechanismSet {
        MechanismSet::ALL
    }
}
