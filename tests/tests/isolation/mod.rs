//! The isolation that Sancus promises, as a specification that runs.
//!
//! Each [`Attack`] states a promise in the words of the Sancus papers, names the protection that keeps it, and tries to
//! break it with a program. It is run as on the hardware, and once more with that protection alone switched off, which is
//! the mutation: the attack must fail on the hardware and succeed without the protection. A promise that the protection
//! did not keep, or a test that could not fail, would show.
//!
//! One file for each family of promises. What follows a violation is in [`consequences`], what the hardware does not keep
//! in [`holes`] and [`not_promised`]. `docs/isolation.md` lists them all, and [`manual`] holds it equal to this.

/// The attacks of a file: a list for the manual, and a test for each.
macro_rules! attacks {
    ($($(#[$attribute:meta])* $test:ident { $($field:ident: $value:expr),* $(,)? })*) => {
        pub const ATTACKS: &[(&str, super::Attack)] = &[
            $((stringify!($test), super::Attack { $($field: $value,)* ..super::Attack::NONE }),)*
        ];

        $(
            #[test]
            $(#[$attribute])*
            fn $test() {
                super::check(ATTACKS, stringify!($test));
            }
        )*
    };
}

mod atomicity;
mod callers;
mod claims;
mod confidential_loading;
mod consequences;
mod creation;
mod direct_memory_access;
mod disabling;
mod entry_point;
mod gates;
mod holes;
mod interrupted_state;
mod interrupts;
mod keys;
mod manual;
mod node;
mod not_promised;
mod public_section;
mod reset;
mod search;
mod secret_section;
mod stack_guard;
mod violations;
mod wrapping;

use machine::{Crypto, Engine, Machine, Soc};
use sancus_hw::{Mechanism, Protection, Rule};

use node::{Host, Node, Outcome};

/// All cores with Sancus.
const ALL: &[Soc] = &[Soc::Sancus64, Soc::Sancus128, Soc::Aion64, Soc::Aion128];
/// Those with the atomicity monitor.
const AION: &[Soc] = &[Soc::Aion64, Soc::Aion128];
/// Those without.
const SANCUS: &[Soc] = &[Soc::Sancus64, Soc::Sancus128];

/// An attempt to break a promise.
///
/// The victim is module 1: public section 0x6000..0x6080, secret section 0x0400..0x0480, whose first word is the secret
/// 0xbeef. Module 2 has 0x6100..0x6180 and 0x0500..0x0580. Loot goes to 0x0300.
struct Attack {
    /// What is promised.
    promise: &'static str,
    /// What keeps the promise. Switching it off is the mutation that the test must notice.
    protection: Protection,
    /// The section of the paper that promises it; empty if it follows from what the hardware does.
    paper: &'static str,
    /// Where it is tried.
    socs: &'static [Soc],
    /// What the node does first; enabling the two modules, if nothing else is said.
    setup: Option<&'static str>,
    /// What unprotected code does then.
    unprotected: &'static str,
    /// The text of the victim, module 1.
    victim: &'static str,
    /// The text of another module, module 2.
    other: &'static str,
    /// Whether the program has a handler for Timer A at the vector 0xfff2.
    own_interrupt: bool,
    /// What the owner of the node puts into its memory.
    prepare: fn(&mut Machine, &Host),
    /// Whether the attacker has got what it wanted.
    succeeded: fn(&Outcome) -> bool,
}

impl Attack {
    /// An attack that does nothing and has succeeded.
    const NONE: Attack = Attack {
        promise: "",
        protection: Protection::Rule(Rule::PublicRead),
        paper: "",
        socs: ALL,
        setup: None,
        unprotected: "nop",
        victim: "nop",
        other: "nop",
        own_interrupt: false,
        prepare: |_, _| {},
        succeeded: |_| true,
    };

    fn run(&self, soc: Soc, without: Option<Protection>) -> Outcome {
        let mut node = Node::new(soc).with_modules(self.victim, self.other).prepared_by(self.prepare);
        if let Some(setup) = self.setup {
            node = node.with_setup(setup);
        }
        if self.own_interrupt {
            node = node.with_own_interrupt();
        }
        // 65,516 keys take their time; least with AES, and once.
        let slow = self.protection == Protection::Rule(Rule::IdsLeft);
        if slow {
            node = node.with_crypto(Crypto::Aes).with_limit(200_000_000);
        }
        if let Some(protection) = without {
            node = node.without(protection);
        }
        if slow { node.run_on(&[Engine::Exact], self.unprotected) } else { node.run(self.unprotected) }
    }
}

/// Tries an attack as on the hardware and without the protection, on each of its cores.
fn check(attacks: &[(&str, Attack)], name: &str) {
    let (_, attack) = attacks.iter().find(|(attack, _)| *attack == name).expect("an attack of this name");
    for &soc in attack.socs {
        let Attack { promise, protection, .. } = attack;
        let outcome = attack.run(soc, None);
        assert!(!(attack.succeeded)(&outcome), "{promise}\n{soc}: the attack succeeds in spite of {protection}");
        if let Protection::Rule(rule) = protection {
            assert_eq!(outcome.rules().first(), Some(rule), "{promise}\n{soc}: the hardware names the broken rule");
        }
        let outcome = attack.run(soc, Some(*protection));
        if let Protection::Rule(rule) = protection {
            assert!(!outcome.rules().contains(rule), "{promise}\n{soc}: a rule that is off is not reported");
        }
        assert!((attack.succeeded)(&outcome), "{promise}\n{soc}: the attack fails even without {protection}");
    }
}

const fn rule(rule: Rule) -> Protection {
    Protection::Rule(rule)
}

const fn mechanism(mechanism: Mechanism) -> Protection {
    Protection::Mechanism(mechanism)
}

fn looted_secret(outcome: &Outcome) -> bool {
    outcome.loot() == node::SECRET
}

/// The word 0x4343 was left for the attacker.
fn looted_marker(outcome: &Outcome) -> bool {
    outcome.loot() == 0x4343
}

fn changed_secret(outcome: &Outcome) -> bool {
    outcome.word(node::VICTIM_DATA) == 0x4343
}

fn changed_text(outcome: &Outcome) -> bool {
    outcome.word(0x6010) == 0x4343
}
