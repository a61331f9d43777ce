//! The texts of events, as they stand in the consoles of RTL simulations, and who is whose caller.

use sancus_hw::{
    AtomicityCycle, AtomicityMonitor, CallerTracker, Key, Layout, ModuleTable, Report, Rule, RuleSet, Security,
    Violation, current_id, is_privileged,
};

fn layout(public_start: u16, public_end: u16, secret_start: u16, secret_end: u16) -> Layout {
    Layout::new(public_start..public_end, secret_start..secret_end)
}

#[test]
fn texts_of_the_rtl() {
    let memory = |module, address, program_counter, interrupt_entry| Violation::Memory {
        rule: Rule::SecretRead,
        slot: 0,
        module,
        address,
        program_counter,
        interrupt_entry,
    };
    let stack = |stack_pointer, guard, program_counter, interrupt_entry| Violation::StackOverflow {
        stack_pointer,
        guard,
        program_counter,
        interrupt_entry,
    };
    let nested = AtomicityMonitor::default()
        .evaluate(&AtomicityCycle { clix: Some(0x7fff), ..AtomicityCycle::default() }, RuleSet::ALL)
        .violation;
    let events = [
        (Report::Violation(memory(1, 0x2002, 0x5c54, false)), "[SM 1] mem violation @0x2002 from 0x5c54"),
        (Report::Violation(memory(2, 0x200e, 0x5c54, true)), "[SM 2] mem violation @0x200e from IRQ"),
        (
            Report::Violation(Violation::Entry { slot: 2, module: 3, from: 0x5d88, to: 0x5dae }),
            "[SM 3] exec violation 5d88 -> 5dae",
        ),
        (
            Report::Violation(Violation::Creation {
                slot: 0,
                module: 1,
                existing: layout(0x5cf8, 0x5d08, 0x2000, 0x2040),
                new: layout(0x5cfc, 0x5cfa, 0x2100, 0x2140),
            }),
            "[SM 1] create violation:\n\tme:  5cf8 5d08 2000 2040\n\tnew: 5cfc 5cfa 2100 2140",
        ),
        (
            Report::Violation(stack(0x0404, 0x0406, 0x5c00, true)),
            "SM stack overflow detected: 0x0404 <= 0x0406 (from IRQ)",
        ),
        (
            Report::Violation(stack(0x0404, 0x0406, 0x5c00, false)),
            "SM stack overflow detected: 0x0404 <= 0x0406 (from 0x5c00)",
        ),
        (Report::Violation(nested.unwrap()), "atom violation: nesting is not allowed"),
        (
            Report::ModuleCreated { id: 1, layout: layout(0x5ca8, 0x5cba, 0x2000, 0x2020), confidential: true },
            "New SM 1 config: 5ca8 5cba 2000 2020, 1",
        ),
        (
            Report::InvalidLayout { layout: layout(0x5d14, 0x5d1c, 0x2140, 0x2100), confidential: false },
            "Invalid SM config: 5d14 5d1c 2140 2100, 0",
        ),
        (Report::ModuleDisabled { id: 1 }, "SM 1 disabled"),
        (Report::ModuleCancelled { id: 2 }, "SM 2 cancelled"),
        (
            Report::VendorKey(Key::from_bytes(&0x950e_057a_dfd7_57a0_u64.to_be_bytes()).unwrap()),
            "Vendor key: 950e057adfd757a0",
        ),
        (
            Report::ModuleKey(Key::from_bytes(&0x03b1_21a9_ff0b_74aa_u64.to_be_bytes()).unwrap()),
            "SM key: 03b121a9ff0b74aa",
        ),
        (Report::CryptoInterrupted { program_counter: 0x5d00 }, "\tCrypto IRQ @0x5d00"),
    ];
    for (event, text) in events {
        assert_eq!(event.to_string(), text);
    }
}

#[test]
fn rules_are_numbered_in_their_order() {
    for (index, (rule, name)) in Rule::ALL.into_iter().enumerate() {
        assert_eq!((rule as usize, rule.to_string().as_str()), (index, name));
    }
}

/// Unprotected code enters a module, which calls another one, is interrupted there, and so on.
#[test]
fn callers_are_tracked() {
    let mut modules = ModuleTable::new(4, Security::Bits64);
    assert!(is_privileged(&modules, 0));
    for start in [0x6000, 0x7000] {
        modules.create(layout(start, start + 0x10, 0, 0), false, &mut Vec::new());
    }
    let mut tracker = CallerTracker::default();
    // (address, interrupt entry) with what runs, whether it is entered and who called.
    let cycles = [
        ((0x5c00, None), 0, false, 0),
        ((0x6000, None), 1, true, 0),
        ((0x6002, None), 1, false, 0),
        ((0x7000, None), 2, true, 0),
        ((0x7002, None), 2, false, 1),
        ((0x7002, Some(9)), 0xfff9, false, 1),
        ((0x7002, Some(9)), 0xfff9, false, 2),
        ((0x6000, None), 1, true, 2),
        ((0x6002, None), 1, false, 0xfff9),
        ((0x5c00, None), 0, false, 0xfff9),
        ((0x5c02, None), 0, false, 1),
    ];
    for ((program_counter, interrupt), id, enters, caller) in cycles {
        let current = current_id(&modules, program_counter, interrupt);
        assert_eq!(current, id);
        assert_eq!(tracker.enters_module(current, interrupt.is_some()), enters, "{program_counter:x}");
        assert_eq!(tracker.caller_id(), caller, "{program_counter:x}");
        assert_eq!(is_privileged(&modules, current), id == 1);
        tracker.clock(current);
    }
}
