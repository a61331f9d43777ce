//! What an attack can be stopped by and what can be switched off to see what it is good for: the protections of the
//! hardware, and the checks in the code that every module has.

use std::fmt;
use std::str::FromStr;

use goblin::elf::Elf;
use sancus_hw::{Mechanism, Protection, Rule, UnknownProtection, abi};

use super::deadlines::without_scheduler;
use super::planted::{PLANTED, Planted};
use super::scheduler_rule::{SCHEDULER_RULES, SchedulerRule};
use machine::{Gate, GateSet};
use network::scenario::Scenario;

/// Something that keeps attacks from succeeding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Defence {
    /// A rule or mechanism of the hardware.
    Hardware(Protection),
    /// A gate that the RTL lacks and attacked nodes have.
    Gate(Gate),
    /// A check in the stubs of modules.
    Check(Check),
    /// That modules are built as they should be, without this defect.
    Sound(&'static Planted),
    /// That nodes have their schedulers.
    Scheduler,
    /// A rule of theirs.
    Rule(&'static SchedulerRule),
}

/// A check that every module with inputs and outputs makes (`firmware/module-compiler/stubs`). Switching it off replaces one instruction
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
    /// Whether the callee returns, and does not call the module back (`entry.S`).
    Callback,
    /// Whether a call out of the module leads out of it (`exit.S`).
    Target,
    /// Whether a buffer lies outside of the secret section (`reactive.c`: is_outside).
    Pointer,
    /// Whether a command with a connection's key has the number that comes next (`reactive.c`: set_key).
    Nonce,
}

impl Check {
    /// Every check, with its name.
    pub const ALL: [(Check, &'static str); 7] = [
        (Check::Entry, "entry-check"),
        (Check::Caller, "caller-check"),
        (Check::Return, "return-check"),
        (Check::Callback, "callback-check"),
        (Check::Target, "target-check"),
        (Check::Pointer, "pointer-check"),
        (Check::Nonce, "nonce-check"),
    ];

    /// The label behind the instruction that decides the check, without `__sm_NAME_`.
    const fn label(self) -> &'static str {
        match self {
            Check::Entry => "entry_checked",
            Check::Caller => "caller_checked",
            Check::Return => "return_checked",
            Check::Callback => "callback_checked",
            Check::Target => "target_checked",
            Check::Pointer => "pointer_checked",
            Check::Nonce => "nonce_checked",
        }
    }

    /// Takes the check out of a module's file; `None` if it is not in there exactly once.
    pub fn remove(self, file: &[u8]) -> Option<Vec<u8>> {
        let place = self.find(file)?.in_file;
        let mut without = file.to_vec();
        put(&mut without, place, passing(word(file, place)?)?);
        Some(without)
    }

    /// Puts the check back into a public section in memory, from the module's file with it; `None` if they are not of the
    /// same module.
    pub fn restore(self, text: &[u8], genuine: &[u8]) -> Option<Vec<u8>> {
        let CheckSite { in_file, in_text } = self.find(genuine)?;
        let original = word(genuine, in_file)?;
        let mut with = text.to_vec();
        (word(text, in_text)? == passing(original)?).then(|| put(&mut with, in_text, original))?;
        Some(with)
    }

    /// Where the instruction that decides is in a module's file.
    fn find(self, file: &[u8]) -> Option<CheckSite> {
        let elf = Elf::parse(file).ok()?;
        let is_label =
            |name: &str| name.starts_with(abi::SYMBOL_PREFIX) && name.ends_with(&format!("_{}", self.label()));
        let mut labels = elf.syms.iter().filter(|symbol| elf.strtab.get_at(symbol.st_name).is_some_and(is_label));
        let (Some(label), None) = (labels.next(), labels.next()) else { return None };
        let section = elf.section_headers.get(label.st_shndx)?;
        let in_text = label.st_value.checked_sub(section.sh_addr)?.checked_sub(2)?;
        let in_file = section.sh_offset.checked_add(in_text)?;
        Some(CheckSite { in_file: usize::try_from(in_file).ok()?, in_text: usize::try_from(in_text).ok()? })
    }
}

/// Where an instruction is.
struct CheckSite {
    in_file: usize,
    /// In the public section.
    in_text: usize,
}

/// What is put in the place of an instruction that decides: it takes as many cycles, and refuses nothing.
const fn passing(word: u16) -> Option<u16> {
    match word {
        // A conditional jump to where things are refused: jmp $+2. Jumps take two cycles, taken or not.
        0x2000..=0x3bff => Some(0x3c00),
        // and #1, rN makes the result, which is 0 if the check fails: mov #1, rN
        0xf310..=0xf31f => Some(0x4310 | word & 0x000f),
        _ => None,
    }
}

fn word(bytes: &[u8], place: usize) -> Option<u16> {
    let pair = bytes.get(place..place.checked_add(2)?)?;
    Some(u16::from_le_bytes([pair[0], pair[1]]))
}

/// Overwrites a word that [`word`] has read.
fn put(bytes: &mut [u8], place: usize, word: u16) {
    bytes[place..place + 2].copy_from_slice(&word.to_le_bytes());
}

impl Defence {
    /// A scenario as attackers find it: all cores have every gate. Without one defence, if it is given.
    pub fn lacking(without: Option<Defence>, scenario: Scenario) -> Scenario {
        let gates = match without {
            Some(Defence::Gate(gate)) => GateSet::ALL.without(gate),
            _ => GateSet::ALL,
        };
        let mut scenario = Scenario { gates: Some(gates), ..scenario };
        match without {
            Some(Defence::Hardware(protection)) => scenario.without.push(protection),
            Some(Defence::Check(check)) => {
                let genuine = scenario.clone();
                return scenario.finding(move |module| {
                    let file = genuine.module_file(module).map_err(|error| error.to_string())?;
                    let checked =
                        || format!("the {} does not occur exactly once in {}", Defence::Check(check), module.name);
                    file.map(|file| check.remove(&file).ok_or_else(checked)).transpose()
                });
            }
            Some(Defence::Sound(planted)) => {
                let (genuine, defective) = (scenario.clone(), planted.files(scenario.descriptor.clone()));
                return scenario.finding(move |module| match defective(module)? {
                    Some(file) => Ok(Some(file)),
                    None => genuine.module_file(module).map_err(|error| error.to_string()),
                });
            }
            Some(Defence::Scheduler) => scenario.descriptor = without_scheduler(scenario.descriptor),
            Some(Defence::Rule(rule)) => {
                let lacking = rule.lacking(scenario.clone());
                // Whoever asks for a module's file learns why there is none.
                return lacking.unwrap_or_else(|error| scenario.finding(move |_| Err(error.clone())));
            }
            Some(Defence::Gate(_)) | None => {}
        }
        scenario
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
            Defence::Sound(planted) => formatter.pad(planted.name),
            Defence::Scheduler => formatter.pad(SCHEDULER_NAME),
            Defence::Rule(rule) => formatter.pad(rule.name),
        }
    }
}

fn names<T: Copy>(all: &[(T, &'static str)]) -> String {
    all.iter().map(|(_, name)| *name).collect::<Vec<_>>().join(", ")
}

/// What schedulers are called among defences.
const SCHEDULER_NAME: &str = "scheduler";

/// A name that nothing of the kind has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{hardware}; the checks of modules are {}; the gates {}; the defects {}; those of schedulers {SCHEDULER_NAME}, {}",
    names(&Check::ALL),
    names(&Gate::ALL),
    PLANTED.iter().map(|planted| planted.name).collect::<Vec<_>>().join(", "),
    SCHEDULER_RULES.iter().map(|rule| rule.name).collect::<Vec<_>>().join(", ")
)]
pub struct UnknownDefence {
    hardware: UnknownProtection,
}

impl Defence {
    /// Every defence.
    pub fn all() -> impl Iterator<Item = Defence> {
        let checks = Check::ALL.iter().map(|(check, _)| Defence::Check(*check));
        let gates = Gate::ALL.iter().map(|(gate, _)| Defence::Gate(*gate));
        let sound = PLANTED.iter().map(Defence::Sound);
        let of_schedulers = [Defence::Scheduler].into_iter().chain(SCHEDULER_RULES.iter().map(Defence::Rule));
        Protection::all().map(Defence::Hardware).chain(checks).chain(gates).chain(sound).chain(of_schedulers)
    }
}

impl FromStr for Defence {
    type Err = UnknownDefence;

    fn from_str(name: &str) -> Result<Defence, UnknownDefence> {
        let check = Check::ALL.iter().find(|(_, other)| *other == name).map(|(check, _)| Defence::Check(*check));
        let gate = Gate::ALL.iter().find(|(_, other)| *other == name).map(|(gate, _)| Defence::Gate(*gate));
        let scheduler = (name == SCHEDULER_NAME).then_some(Defence::Scheduler);
        let scheduler = scheduler.or_else(|| SchedulerRule::find(name).map(Defence::Rule));
        match check.or(gate).or(scheduler).or_else(|| Planted::find(name).map(Defence::Sound)) {
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
        for defence in Defence::all() {
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
            let file = firmware::prebuilt::variant(name, &flags, bits).expect("a module").elf;
            for (check, text) in Check::ALL {
                let without = check.remove(file).unwrap_or_else(|| panic!("{name} has no {text}, or several"));
                let differ = file.iter().zip(&without).filter(|(one, other)| one != other).count();
                assert!((1..=2).contains(&differ), "{name}, {text}: {differ} bytes");
                assert!(check.remove(&without).is_none(), "{name}, {text}: it is still there");
                let public = check.find(file).map_or(0, |place| place.in_file - place.in_text)..;
                let restored = check.restore(&without[public.clone()], file);
                assert!(restored.as_deref() == Some(&file[public.clone()]), "{name}, {text}: it does not come back");
                assert!(check.restore(&file[public], file).is_none(), "{name}, {text}: it was there");
            }
        }
    }
}
