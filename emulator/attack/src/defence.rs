//! What an attack can be stopped by and what can be switched off to see what it is good for: the protections of the
//! hardware, and the checks in the code that every module has.

use std::fmt;
use std::str::FromStr;

use sancus_hw::{Mechanism, Protection, Rule, UnknownProtection};

use machine::Gate;
use network::Network;

/// Something that keeps attacks from succeeding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Defence {
    /// A rule or mechanism of the hardware.
    Hardware(Protection),
    /// A gate that the RTL lacks and attacked nodes have.
    Gate(Gate),
    /// A check in the stubs of modules.
    Check(Check),
}

/// A check that every module with inputs and outputs makes (`firmware/stubs`). Switching it off replaces one instruction
/// of each module by one that takes as many cycles and does nothing: as long as the check would have passed, the module
/// behaves cycle by cycle as with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Check {
    /// Whether there is an entry point of that number (`entry.S`).
    Entry,
    /// Whether the place to return to belongs to the caller (`entry.S`).
    Caller,
    /// While a call out of the module is under way: whether it is the callee that enters (`entry.S`).
    Return,
    /// Whether a buffer lies outside of the secret section (`reactive.c`: is_outside).
    Pointer,
    /// Whether a command with a connection's key has the number that comes next (`reactive.c`: set_key).
    Nonce,
}

/// A word of code: the bits that matter, and what they are.
type Pattern = (u16, u16);

const ANY: Pattern = (0, 0);
/// Any conditional jump's distance, ten bits.
const JNE: Pattern = (0xfc00, 0x2000);
const JHS: Pattern = (0xfc00, 0x2c00);
/// `jmp $+2`: two cycles, as every jump, taken or not.
const NO_JUMP: u16 = 0x3c00;

const fn word(word: u16) -> Pattern {
    (0xffff, word)
}

impl Check {
    /// Every check, with its name.
    pub const ALL: [(Check, &'static str); 5] = [
        (Check::Entry, "entry-check"),
        (Check::Caller, "caller-check"),
        (Check::Return, "return-check"),
        (Check::Pointer, "pointer-check"),
        (Check::Nonce, "nonce-check"),
    ];

    /// The code around the check, the place in it of the instruction that decides, and what is put there instead.
    const fn code(self) -> (&'static [Pattern], usize, u16) {
        match self {
            // cmp #ENTRIES, r6; jhs refused; mov r15, &ssa_caller_id; mov r7, r15; GET_ID
            Check::Entry => (const { &[JHS, word(0x4f82), ANY, word(0x470f), word(0x1386)] }, 0, NO_JUMP),
            // GET_ID; cmp &ssa_caller_id, r15; jne refused; pop r15
            Check::Caller => (const { &[word(0x1386), word(0x921f), ANY, JNE, word(0x413f)] }, 3, NO_JUMP),
            // cmp &ssa_ocall_id, r15; jne refused; cmp #-1, r6; jne refused
            Check::Return => (const { &[word(0x921f), ANY, JNE, word(0x9336), JNE] }, 2, NO_JUMP),
            // bic r11, r12; and #1, r12; pop r10; pop r9; ret, where mov #1, r12 takes as long
            Check::Pointer => {
                (const { &[word(0xcb0c), word(0xf31c), word(0x413a), word(0x4139), word(0x4130)] }, 1, 0x431c)
            }
            // swpb r12; cmp &nonce, r12; jne refused
            Check::Nonce => (const { &[word(0x108c), word(0x921c), ANY, JNE] }, 3, NO_JUMP),
        }
    }

    /// Where the instruction that decides is in a module's file or public section.
    fn find(self, bytes: &[u8]) -> Option<usize> {
        let (pattern, decides, _) = self.code();
        let fits = |window: &[u8]| {
            let mut words = window.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]]));
            pattern.iter().all(|(mask, value)| words.next().is_some_and(|word| word & mask == *value))
        };
        let mut places = bytes.windows(2 * pattern.len()).enumerate().step_by(2).filter(|(_, window)| fits(window));
        match (places.next(), places.next()) {
            (Some((place, _)), None) => Some(place + 2 * decides),
            _ => None,
        }
    }

    /// Takes the check out of a module's file or public section; `None` if it is not in there exactly once.
    pub fn remove(self, bytes: &[u8]) -> Option<Vec<u8>> {
        let place = self.find(bytes)?;
        let mut without = bytes.to_vec();
        without[place..place + 2].copy_from_slice(&self.code().2.to_le_bytes());
        Some(without)
    }

    /// Puts the check back into a public section, from the module's public section or file with it; `None` if they are not
    /// of the same module.
    pub fn restore(self, text: &[u8], genuine: &[u8]) -> Option<Vec<u8>> {
        let (pattern, decides, instead) = self.code();
        let place = self.find(genuine)?;
        let original = &genuine[place..place + 2];
        let fits = |window: &[u8]| {
            window.chunks_exact(2).zip(pattern).enumerate().all(|(index, (pair, (mask, value)))| {
                let word = u16::from_le_bytes([pair[0], pair[1]]);
                if index == decides { word == instead } else { word & mask == *value }
            })
        };
        let start = text.windows(2 * pattern.len()).step_by(2).position(fits)? * 2;
        let mut with = text.to_vec();
        with[start + 2 * decides..start + 2 * decides + 2].copy_from_slice(original);
        Some(with)
    }
}

impl Defence {
    /// Gives the cores of nodes that are to be attacked all gates, but for the one that is switched off.
    pub fn set_gates(network: &mut Network, without: Option<Defence>) {
        for (gate, _) in Gate::ALL {
            network.set_gate(gate, without != Some(Defence::Gate(gate)));
        }
    }
}

impl From<Protection> for Defence {
    fn from(protection: Protection) -> Defence {
        Defence::Hardware(protection)
    }
}

impl From<Rule> for Defence {
    fn from(rule: Rule) -> Defence {
        Defence::Hardware(rule.into())
    }
}

impl From<Mechanism> for Defence {
    fn from(mechanism: Mechanism) -> Defence {
        Defence::Hardware(mechanism.into())
    }
}

impl fmt::Display for Defence {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Defence::Hardware(protection) => protection.fmt(formatter),
            Defence::Gate(gate) => gate.fmt(formatter),
            Defence::Check(check) => {
                let name = Check::ALL.iter().find(|(other, _)| other == check).map_or("", |(_, name)| name);
                formatter.pad(name)
            }
        }
    }
}

fn names<T: Copy>(all: &[(T, &'static str)]) -> String {
    all.iter().map(|(_, name)| *name).collect::<Vec<_>>().join(", ")
}

/// A name that nothing of the kind has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{hardware}; the checks of modules are {}; the gates {}", names(&Check::ALL), names(&Gate::ALL))]
pub struct UnknownDefence {
    hardware: UnknownProtection,
}

impl FromStr for Defence {
    type Err = UnknownDefence;

    fn from_str(name: &str) -> Result<Defence, UnknownDefence> {
        let check = Check::ALL.iter().find(|(_, other)| *other == name).map(|(check, _)| Defence::Check(*check));
        let gate = Gate::ALL.iter().find(|(_, other)| *other == name).map(|(gate, _)| Defence::Gate(*gate));
        match check.or(gate) {
            Some(defence) => Ok(defence),
            None => name.parse().map(Defence::Hardware).map_err(|hardware| UnknownDefence { hardware }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back() {
        let checks = Check::ALL.iter().map(|(check, _)| Defence::Check(*check));
        for defence in
            Protection::all().map(Defence::Hardware).chain(checks).chain(Gate::ALL.map(|(gate, _)| Defence::Gate(gate)))
        {
            assert_eq!(defence.to_string().parse(), Ok(defence));
        }
        let error = "gravity".parse::<Defence>().unwrap_err().to_string();
        assert!(error.contains("pointer-check") && error.contains("secret-read"), "{error}");
    }

    #[test]
    fn every_check_is_once_in_every_module_and_can_be_taken_out() {
        for (name, bits, flags) in
            [("CS", 128, &[][..]), ("ESME", 64, &[]), ("HASM_LS", 128, &["-DDRIVERS"]), ("RELAY", 128, &[])]
        {
            let flags: Vec<String> = flags.iter().map(|flag: &&str| (*flag).to_owned()).collect();
            let file = firmware::prebuilt::variant(name, &flags, bits).expect("a module");
            for (check, text) in Check::ALL {
                let without = check.remove(file).unwrap_or_else(|| panic!("{name} has no {text}, or several"));
                let differ = file.iter().zip(&without).filter(|(one, other)| one != other).count();
                assert!((1..=2).contains(&differ), "{name}, {text}: {differ} bytes");
                assert_eq!(check.remove(&without), None);
                assert_eq!(check.restore(&without, file).as_deref(), Some(file));
            }
        }
    }
}
