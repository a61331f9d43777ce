//! `docs/isolation.md` lists what is tested here.

use std::collections::BTreeSet;

use machine::Gate;
use sancus_hw::Protection;

use super::Attack;

/// The files with attacks, by their names.
const FAMILIES: &[(&str, &[(&str, Attack)])] = &[
    ("public_section", super::public_section::ATTACKS),
    ("secret_section", super::secret_section::ATTACKS),
    ("entry_point", super::entry_point::ATTACKS),
    ("creation", super::creation::ATTACKS),
    ("keys", super::keys::ATTACKS),
    ("wrapping", super::wrapping::ATTACKS),
    ("confidential_loading", super::confidential_loading::ATTACKS),
    ("disabling", super::disabling::ATTACKS),
    ("callers", super::callers::ATTACKS),
    ("interrupts", super::interrupts::ATTACKS),
    ("violations", super::violations::ATTACKS),
    ("stack_guard", super::stack_guard::ATTACKS),
    ("direct_memory_access", super::direct_memory_access::ATTACKS),
    ("atomicity", super::atomicity::ATTACKS),
    ("reset", super::reset::ATTACKS),
];

fn attacks() -> impl Iterator<Item = (&'static str, &'static str, &'static Attack)> {
    FAMILIES.iter().flat_map(|(family, attacks)| attacks.iter().map(|(name, attack)| (*family, *name, attack)))
}

/// Each rule and each mechanism has an attack that it alone stops.
#[test]
fn no_protection_is_untested() {
    let tested: BTreeSet<String> = attacks().map(|(_, _, attack)| attack.protection.to_string()).collect();
    for protection in Protection::all() {
        assert!(tested.contains(&protection.to_string()), "no attack is stopped by {protection}");
    }
}

#[test]
fn the_manual_lists_every_hole() {
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut table = String::from("| what happens | why | gate | test |\n|---|---|---|---|\n");
    for (name, hole) in super::holes::HOLES.iter().copied().flatten() {
        table += &format!("| {} | {} | `{}` | `{name}` |\n", one_line(hole.what), one_line(hole.why), hole.gate);
    }
    let manual = include_str!("../../../docs/isolation.md");
    assert!(manual.contains(&table), "docs/isolation.md should hold\n{table}");
}

/// Who looks for a gate finds what it is for, and maintainers of the RTL what to change.
#[test]
fn the_manuals_know_every_gate() {
    for (_, name) in Gate::ALL {
        let attacks = include_str!("../../../docs/attack.md");
        assert!(attacks.contains(&format!("\n| `{name}` | ")), "docs/attack.md should have a row for {name}");
        let holes = include_str!("../../../docs/rtl-holes.md");
        assert!(holes.contains(&format!("\n## `{name}`")), "docs/rtl-holes.md should have a section for {name}");
    }
}

#[test]
fn the_manual_lists_every_attack() {
    let mut table = String::from("| promise | paper | kept by | test |\n|---|---|---|---|\n");
    for (family, name, attack) in attacks() {
        let promise = attack.promise.split_whitespace().collect::<Vec<_>>().join(" ");
        table += &format!("| {promise} | {} | `{}` | `{family}::{name}` |\n", attack.paper, attack.protection);
    }
    let manual = include_str!("../../../docs/isolation.md");
    assert!(manual.contains(&table), "docs/isolation.md should hold\n{table}");
    assert!(attacks().count() >= 60);
}
