//! What the hardware does for its modules besides checking accesses, and which of it works.

use std::fmt;

/// A protection that is no access rule. Each can be switched off with [`MechanismSet`], to see what it is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Mechanism {
    /// Unwrapping and verifying compare tags (`crypto_control.v`: tag_ok_reg). Without it every tag is right.
    TagComparison,
    /// An interrupt of a module clears the registers before the handler runs (`omsp_register_file.v`: irq_reg_clr).
    /// Without it the handler sees what the module had in them.
    RegisterClearing,
    /// The unit tells who called (`omsp_spm_control.v`: spm_prev_id). Without it every caller passes for code in no
    /// module.
    CallerIdentification,
}

impl Mechanism {
    /// Every mechanism, with a name for command lines and reports.
    pub const ALL: [(Mechanism, &'static str); 3] = [
        (Mechanism::TagComparison, "tag-comparison"),
        (Mechanism::RegisterClearing, "register-clearing"),
        (Mechanism::CallerIdentification, "caller-identification"),
    ];
}

impl fmt::Display for Mechanism {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = Mechanism::ALL.iter().find(|(mechanism, _)| mechanism == self).map_or("", |(_, name)| name);
        formatter.pad(name)
    }
}

/// A set of mechanisms.
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
