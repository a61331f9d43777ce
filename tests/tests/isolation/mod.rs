//! The isolation that Sancus promises, as a specification that runs.
//!
//! Each [`Attack`] states a promise in the words of the Sancus papers, names the rule of the hardware that keeps it, and
//! tries to break it with a program. It is run as on the hardware, and once more with that rule alone switched off: the
//! attack must fail with the violation that the rule names, and must succeed without the rule. A promise that the rule
//! did not keep, or a test that could not fail, would show.
//!
//! Consequences of violations and of interrupts, which are not rules that could be broken, are in [`consequences`].

mod attacks;
mod consequences;
mod interrupts;
mod node;

use emulator::{Crypto, Engine, Soc};
use sancus_hw::{Rule, RuleSet};

use node::{Node, Outcome};

/// All cores with Sancus.
const ALL: &[Soc] = &[Soc::Sancus64, Soc::Sancus128, Soc::Aion64, Soc::Aion128];
/// Those with the atomicity monitor.
const AION: &[Soc] = &[Soc::Aion64, Soc::Aion128];

/// An attempt to break a promise.
struct Attack {
    /// What is promised.
    promise: &'static str,
    /// The rule that keeps it. Switching it off is the mutation that the test must notice.
    rule: Rule,
    /// Where it is tried.
    socs: &'static [Soc],
    /// What unprotected code does once the modules are enabled.
    unprotected: &'static str,
    /// The text of the victim, module 1.
    victim: &'static str,
    /// The text of another module, module 2.
    other: &'static str,
    /// Whether the attacker has got what it wanted.
    succeeded: fn(&Outcome) -> bool,
}

impl Attack {
    fn run(&self, soc: Soc, rules: RuleSet) -> Outcome {
        match self.rule {
            // 65,516 keys take their time; least with AES, and once.
            Rule::IdsLeft => Node::with_crypto(soc, rules, Crypto::Aes)
                .with_modules(self.victim, self.other)
                .run_on(&[Engine::Exact], self.unprotected),
            _ => Node::new(soc, rules).with_modules(self.victim, self.other).run(self.unprotected),
        }
    }

    /// Tries it as on the hardware and without the rule, on each core.
    fn check(&self) {
        for &soc in self.socs {
            let Attack { promise, rule, .. } = self;
            let outcome = self.run(soc, RuleSet::ALL);
            assert_eq!(outcome.rules().first(), Some(rule), "{promise}\n{soc}: the hardware names the broken rule");
            assert!(!(self.succeeded)(&outcome), "{promise}\n{soc}: the attack succeeds against rule {rule}");
            let outcome = self.run(soc, RuleSet::ALL.without(*rule));
            assert!(!outcome.rules().contains(rule), "{promise}\n{soc}: a rule that is off is not reported");
            assert!((self.succeeded)(&outcome), "{promise}\n{soc}: the attack fails even without rule {rule}");
        }
    }
}

/// Every rule has an attack that only it stops.
#[test]
fn no_rule_is_untested() {
    for (rule, name) in Rule::ALL {
        assert!(attacks::ATTACKS.iter().any(|attack| attack.rule == rule), "no attack is stopped by rule {name}");
    }
}

/// The mutation list: the attacks on each rule, which fail with it and succeed without it.
macro_rules! rules {
    ($($(#[$attribute:meta])* $test:ident: $rule:ident;)*) => {
        $(
            #[test]
            $(#[$attribute])*
            fn $test() {
                let attacks = attacks::ATTACKS.iter().filter(|attack| attack.rule == Rule::$rule);
                attacks.for_each(Attack::check);
            }
        )*
    };
}

rules! {
    a_public_section_is_read_only_by_its_module: PublicRead;
    a_public_section_is_not_written_by_others: PublicWrite;
    a_module_does_not_write_its_own_public_section: OwnPublicWrite;
    a_secret_section_is_read_only_by_its_module: SecretRead;
    a_secret_section_is_written_only_by_its_module: SecretWrite;
    a_module_is_entered_only_at_its_entry_point: EntryPoint;
    public_sections_do_not_overlap: CreationOverlap;
    #[ignore = "the node derives 65,516 keys twice, which takes a minute"]
    ids_are_never_used_again: IdsLeft;
    other_bus_masters_access_no_module: DirectMemoryAccess;
    a_stack_does_not_grow_beyond_its_guard: StackGuard;
    atomic_sections_do_not_nest: AtomicNesting;
    atomic_sections_are_bounded: AtomicBound;
}
