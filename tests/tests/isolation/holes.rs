//! Holes of the RTL, each with the gate that closes it. A hole is shown on all its cores: the attack succeeds on the core as
//! the RTL is, and fails with that gate alone. `docs/rtl-holes.md` tells maintainers of the RTL, and [`super::search`] looks
//! for more.

use super::ALL;
use super::node::{Host, Node, Outcome};
use machine::{Gate, Machine, Soc};

/// A way around a promise, on a node as in [`super::Attack`].
pub struct Hole {
    /// What happens, for the manual.
    pub what: &'static str,
    /// Why, for the manual.
    pub why: &'static str,
    /// What keeps it from happening.
    pub gate: Gate,
    /// The cores that have it.
    socs: &'static [Soc],
    setup: Option<&'static str>,
    unprotected: &'static str,
    victim: &'static str,
    other: &'static str,
    own_interrupt: bool,
    /// Words in memory before reset.
    words: &'static [(u16, u16)],
    prepare: fn(&mut Machine, &Host),
    succeeded: fn(&Outcome) -> bool,
}

impl Hole {
    const NONE: Hole = Hole {
        what: "",
        why: "",
        gate: Gate::Peripheral,
        socs: ALL,
        setup: None,
        unprotected: "nop",
        victim: "nop",
        other: "nop",
        own_interrupt: false,
        words: &[],
        prepare: |_, _| {},
        succeeded: |_| false,
    };

    fn run(&self, soc: Soc, gate: Option<Gate>) -> Outcome {
        let mut node = Node::new(soc).with_gates(gate).with_modules(self.victim, self.other).prepared_by(self.prepare);
        if let Some(setup) = self.setup {
            node = node.with_setup(setup);
        }
        if self.own_interrupt {
            node = node.with_own_interrupt();
        }
        for (address, word) in self.words {
            node = node.with_word(*address, *word);
        }
        node.run(self.unprotected)
    }
}

fn check(name: &str) {
    let (_, hole) = HOLES.iter().copied().flatten().find(|(hole, _)| *hole == name).expect("a hole of this name");
    for &soc in hole.socs {
        let outcome = hole.run(soc, None);
        assert!((hole.succeeded)(&outcome), "{}\n{soc}: not so; {:?}", hole.what, outcome.rules().first());
        let outcome = hole.run(soc, Some(hole.gate));
        assert!(!(hole.succeeded)(&outcome), "{}\n{soc}: in spite of {}", hole.what, hole.gate);
    }
}

/// The holes, and a test for each.
macro_rules! holes {
    ($($test:ident { $($field:ident: $value:expr),* $(,)? })*) => {
        pub const TABLE: &[(&str, Hole)] = &[$((stringify!($test), Hole { $($field: $value,)* ..Hole::NONE }),)*];

        $(
            #[test]
            fn $test() {
                check(stringify!($test));
            }
        )*
    };
}

mod modules;
mod surroundings;

/// All of them, in the order of the manual.
pub const HOLES: [&[(&str, Hole)]; 2] = [modules::TABLE, surroundings::TABLE];

/// Each gate closes a hole.
#[test]
fn no_gate_is_untested() {
    for (gate, name) in Gate::ALL {
        assert!(HOLES.iter().copied().flatten().any(|(_, hole)| hole.gate == gate), "no hole is closed by {name}");
    }
}
