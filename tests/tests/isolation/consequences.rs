//! What follows a violation, on each core: nothing is read, nothing is written, and the software is told.

use super::node::{HANDLED, LOOT, Node, Outcome, SECRET, VICTIM_DATA};
use super::{AION, ALL};
use machine::Soc;
use sancus_hw::{Report, Rule};

fn run(soc: Soc, unprotected: &str, victim: &'static str) -> Outcome {
    Node::new(soc).with_modules(victim, "nop").run(unprotected)
}

/// "Violations are signalled by a non-maskable interrupt": the handler runs even with interrupts disabled.
#[test]
fn a_violation_interrupts_with_interrupts_disabled() {
    for &soc in ALL {
        let outcome = run(soc, "mov &0x0400, r5", "nop");
        assert_eq!((outcome.rules(), outcome.word(HANDLED)), (vec![Rule::SecretRead], 1), "{soc}");
    }
}

/// A forbidden read gives zeros, also to instructions that compute with what they read.
#[test]
fn a_forbidden_read_gives_zeros() {
    for &soc in ALL {
        for instruction in ["mov &0x0400, r5", "mov.b &0x0401, r5", "and &0x0400, r5", "mov @r6, r5", "mov 2(r7), r5"] {
            let program = format!(
                "mov #0x0400, r6
                 mov #0x03fe, r7
                 mov #0xffff, r5
                 {instruction}"
            );
            let outcome = run(soc, &program, "nop");
            assert_eq!((outcome.register(5), outcome.word(HANDLED)), (0, 1), "{soc}: {instruction}");
        }
    }
}

/// A forbidden write changes nothing.
#[test]
fn a_forbidden_write_is_dropped() {
    for &soc in ALL {
        for instruction in ["mov #0x4343, &0x0400", "mov.b #0x43, &0x0400", "add #0x4343, &0x0400", "clr &0x0400"] {
            let outcome = run(soc, instruction, "nop");
            assert_eq!((outcome.word(VICTIM_DATA), outcome.word(HANDLED)), (SECRET, 1), "{soc}: {instruction}");
        }
    }
}

/// What the violating instruction does after its violation stays out of memory too: a copy of the secret to unprotected
/// memory writes nothing, not even zeros (`omsp_mem_backbone.v`: eu_dmem_en_ok).
#[test]
fn the_violating_instruction_writes_no_memory() {
    for &soc in ALL {
        let node = Node::new(soc).with_modules("nop", "nop").with_word(LOOT, 0x1111);
        let outcome = node.run("mov &0x0400, &0x0300");
        assert_eq!((outcome.loot(), outcome.word(HANDLED)), (0x1111, 1), "{soc}");
    }
}

/// A wrong entry executes one instruction, in vain: it writes no memory, and the registers are cleared as in every
/// module that is interrupted.
#[test]
fn a_wrong_entry_executes_one_instruction_in_vain() {
    for &soc in ALL {
        let outcome = run(
            soc,
            "mov #0x1111, r6
             br #inside",
            "br #done
            inside:
             mov &0x0400, &0x0300
             mov #0x1234, &0x0172
             br #done",
        );
        assert_eq!((outcome.loot(), outcome.word(HANDLED)), (0, 1), "{soc}");
        assert_eq!(outcome.peripheral(0x0172), 0, "{soc}: there is no second instruction");
        assert_eq!(outcome.register(6), 0, "{soc}");
    }
}

/// A module does what it likes with its own sections, and with unprotected memory.
#[test]
fn a_module_accesses_its_own_sections() {
    for &soc in ALL {
        let outcome = run(
            soc,
            "br #0x6000",
            "mov &0x0400, r5
             mov #0x4343, &0x0402
             mov &0x6000, r6
             mov r5, &0x0300
             br #done",
        );
        assert_eq!((outcome.rules(), outcome.word(HANDLED)), (vec![], 0), "{soc}");
        assert_eq!((outcome.loot(), outcome.word(VICTIM_DATA + 2)), (SECRET, 0x4343), "{soc}");
    }
}

/// "The hardware clears a module's sections when it is disabled": what was secret is so for ever.
#[test]
fn a_disabled_module_leaves_nothing_behind() {
    for &soc in ALL {
        let outcome = run(
            soc,
            "br #0x6000",
            "mov #done, r15
             sm_disable
             .word 0x4343",
        );
        let disabled = outcome.events().any(|event| matches!(event, Report::ModuleDisabled { id: 1 }));
        assert!(disabled, "{soc}");
        assert_eq!((outcome.word(VICTIM_DATA), outcome.word(0x6006)), (0, 0), "{soc}");
    }
}

/// Ids tell modules apart: code learns which module called it, and modules with different texts are different.
#[test]
fn a_module_learns_who_called() {
    for &soc in ALL {
        let node = Node::new(soc).with_modules(
            "br #0x6100",
            "sm_caller_id
             mov r15, &0x0300
             br #done",
        );
        assert_eq!(node.run("br #0x6000").loot(), 1, "{soc}: called by module 1");
        let node = Node::new(soc).with_modules(
            "nop",
            "sm_caller_id
             mov r15, &0x0300
             br #done",
        );
        assert_eq!(node.with_word(LOOT, 0x1111).run("br #0x6100").loot(), 0, "{soc}: called by unprotected code");
    }
}

/// On the Aion cores only module 1 switches interrupts off for good: for others, clearing GIE does nothing.
#[test]
fn only_the_first_module_disables_interrupts() {
    for &soc in AION {
        let program = "
            eint
            nop
            dint
            nop
            mov sr, &0x0300";
        assert_eq!(run(soc, program, "nop").loot() & 8, 8, "{soc}: unprotected code keeps them enabled");
    }
    for soc in [Soc::Sancus64, Soc::Sancus128] {
        let program = "
            eint
            nop
            dint
            nop
            mov sr, &0x0300";
        assert_eq!(run(soc, program, "nop").loot() & 8, 0, "{soc}: without the monitor they can be disabled");
    }
}
