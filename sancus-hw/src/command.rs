//! The Sancus instructions.

use serde::{Deserialize, Serialize};

/// What a Sancus instruction does; the discriminant is the low nibble of its opcode `0x138n`
/// (`omsp_frontend.v`: SPM command decoding).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[repr(u8)]
pub enum Command {
    /// Clear and unprotect the module that executes it, then continue at r15.
    Disable = 0,
    /// Protect a module: r9 tag and r10 nonce of an encrypted public section (nonce 0 if plain), r11 vendor id,
    /// r12 to r15 the section boundaries. r15 := module id, or 0.
    Enable = 1,
    /// Compare the MAC of the module at address r14 under the zero key with the tag at r15. r15 := module id, or 0.
    VerifyAddress = 2,
    /// The same for the module that ran before the current one.
    VerifyCaller = 3,
    /// Wrap: r9 key (0: the executing module's), r10 and r11 bounds of the associated data, r12 and r13 of the body,
    /// r14 cipher out, r15 tag out. r15 := 1, or 0.
    Wrap = 4,
    /// Unwrap: as wrap, with the cipher in and the body out. r15 := 1 if the tag is right, or 0.
    Unwrap = 5,
    /// r15 := id of the module whose public section contains r15, or 0.
    Identify = 6,
    /// r15 := id of the module that ran before the current one.
    IdentifyCaller = 7,
    /// Set the stack guard to r15.
    StackGuard = 8,
    /// Begin an atomic section of r15 cycles (only with the atomicity monitor).
    Clix = 9,
}

impl Command {
    /// Every command, by its code.
    pub const ALL: [Command; 10] = [
        Command::Disable,
        Command::Enable,
        Command::VerifyAddress,
        Command::VerifyCaller,
        Command::Wrap,
        Command::Unwrap,
        Command::Identify,
        Command::IdentifyCaller,
        Command::StackGuard,
        Command::Clix,
    ];

    /// The command with this opcode nibble; 0xa to 0xf are none.
    pub fn from_code(code: u8) -> Option<Command> {
        Command::ALL.get(usize::from(code)).copied()
    }

    /// Whether the crypto unit executes it (`omsp_execution_unit.v`: crypto_start).
    pub const fn uses_crypto_unit(self) -> bool {
        !matches!(self, Command::StackGuard | Command::Clix)
    }

    /// Whether it verifies a module.
    pub const fn is_verify(self) -> bool {
        matches!(self, Command::VerifyAddress | Command::VerifyCaller)
    }

    /// Whether it wraps or unwraps.
    pub const fn is_wrap_or_unwrap(self) -> bool {
        matches!(self, Command::Wrap | Command::Unwrap)
    }

    /// Whether public sections are open to every access while it executes, so that the crypto unit can read, decrypt
    /// or clear them (`omsp_spm.v`: mem_violation).
    pub const fn opens_public_sections(self) -> bool {
        matches!(self, Command::Enable | Command::Disable) || self.is_verify()
    }
}
