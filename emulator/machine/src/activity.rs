//! What modules and the crypto unit do, for those who account for it.

use sancus_hw::Command;

/// Something a module or the crypto unit does. Watched only if asked for: [`Machine::watch_activity`].
///
/// [`Machine::watch_activity`]: crate::Machine::watch_activity
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    /// Another module executes from this cycle on: a module's id, 0 outside of modules, 0xfff0 + n at the entry of
    /// interrupt n.
    Switch {
        /// Who executed before.
        from: u16,
        /// Who executes now.
        to: u16,
        /// R6 in this cycle: who enters a module puts the number of the entry point there, or 0xffff to go on with what the
        /// module has begun (`docs/toolchain.md`: At the boundary).
        entry: u16,
    },
    /// The crypto unit begins a command.
    CryptoBegins {
        /// The command.
        command: Command,
        /// Who executes it.
        module: u16,
        /// Bytes of the body that is wrapped or unwrapped; 0 for other commands.
        bytes: u16,
    },
    /// The crypto unit has done a command.
    CryptoEnds,
}
