//! Holes by which modules are made, ended or forgotten.

use machine::Gate;
use sancus_hw::Rule;

use super::{Hole, check};
use crate::isolation::node::SECRET;
use crate::isolation::{AION, SANCUS, looted_marker, looted_secret};

holes! {
    peripherals_are_written_all_the_same {
        what: "An instruction that violates a rule writes peripherals.",
        why: "Their enable is not masked (`omsp_mem_backbone.v`: per_en).",
        gate: Gate::Peripheral,
        unprotected: "
            mov #0x4343, &0x0172
            br #inside",
        victim: "
            br #done
        inside:
            mov #0x1234, &0x0172
            br #done",
        succeeded: |outcome| {
            assert_eq!(outcome.rules().first(), Some(&Rule::EntryPoint));
            outcome.peripheral(0x0172) == 0x1234
        },
    }

    a_jump_to_a_disabling_word_lays_the_module_open {
        what: "A jump into a module to a word that disables it, be it an operand such as 0x0ff0, ends the module and leaves its sections readable.",
        why: "The violation is reported, and masks the clearing, but does not stop the disabling (`omsp_spm.v`, `crypto_control.v`: CLEAR_CODE).",
        gate: Gate::Disabling,
        unprotected: "
            br #0x6004
            .org 0x6800
            mov &0x0400, &0x0300
            br #done",
        victim: "
            br #done
            sm_disable",
        words: &[(0xfffa, 0x6800)],
        succeeded: |outcome| {
            assert_eq!(outcome.rules().first(), Some(&Rule::EntryPoint));
            looted_secret(outcome)
        },
    }

    an_interrupted_disabling_lays_the_module_open {
        what: "An interrupt while a module is being disabled ends the clearing, not the disabling: the handler reads its secrets.",
        why: "IRQ_FAIL leads to IDLE, and an idle unit disables (`omsp_execution_unit.v`: sm_update).",
        gate: Gate::Disabling,
        socs: AION,
        unprotected: "
            mov #0x0040, &0x0172
            mov #0x0010, &0x0162
            br #0x6100
            .org 0x6800
            mov &0x0502, &0x0300
            br #done_too
            .org 0xfff2
            .word 0x6800
            .org 0x5e00",
        other: "
            mov #0x0570, &0x057e
            mov #0x0540, sp
            mov #done, r15
            mov #0x0212, &0x0160
            eint
            nop
            sm_disable",
        words: &[(0x0502, SECRET)],
        own_interrupt: true,
        succeeded: looted_secret,
    }

    secrets_survive_a_reset {
        what: "Reset leaves a module's data in unprotected memory.",
        why: "It clears the slots, but no memory (`omsp_spm.v`: puc_rst).",
        gate: Gate::Reset,
        setup: Some("
            mov &0x6f00, r5
            cmp #1, r5
            jeq again
            mov #1, &0x6f00
            mov #0, r9
            mov #0, r10
            mov #0x1234, r11
            mov #0x6000, r12
            mov #0x6080, r13
            mov #0x0400, r14
            mov #0x0480, r15
            sm_enable
            mov #0, &0x0120
            again:"),
        unprotected: "mov &0x0400, &0x0300",
        succeeded: looted_secret,
    }

    text_survives_a_reset {
        what: "Reset leaves a module's text in unprotected memory, decrypted if it was loaded encrypted.",
        why: "As before.",
        gate: Gate::Reset,
        setup: Some("
            mov &0x6f00, r5
            cmp #1, r5
            jeq again
            mov #1, &0x6f00
            mov #0, r9
            mov #0, r10
            mov #0x1234, r11
            mov #0x6000, r12
            mov #0x6080, r13
            mov #0x0400, r14
            mov #0x0480, r15
            sm_enable
            mov #0, &0x0120
            again:"),
        unprotected: "mov &0x6010, &0x0300",
        victim: "
            nop
            .org 0x6010
            .word 0xbeef",
        succeeded: looted_secret,
    }

    a_module_is_keyed_anew_by_another_vendor {
        what: "A vendor gives another vendor's module a new key, which that vendor can compute.",
        why: "An impossible layout creates nothing, but a key is derived for the module at its start (`crypto_control.v`: CHECK_SM).",
        gate: Gate::Creation,
        unprotected: "
            mov #0x4321, r11
            mov #0x6000, r12
            mov #0x6000, r13
            sm_enable",
        succeeded: |outcome| outcome.held_keys().contains(&(0x6000, outcome.key_with(|module| module.vendor = 0x4321))),
    }

    a_module_is_keyed_anew_when_all_slots_are_full {
        what: "The module gets another key, too, from a layout that is possible when all slots are full.",
        why: "A key is derived for the module at r12, old or new (`omsp_spm.v`: key_selected).",
        gate: Gate::Creation,
        socs: SANCUS,
        unprotected: "
            mov #0x0800, r14
            mov #0x0802, r15
            mov #0x6200, r12
            mov #0x6202, r13
        next:
            sm_enable
            add #2, r12
            add #2, r13
            add #2, r14
            mov r14, r15
            add #2, r15
            cmp #0x6240, r12
            jne next
            mov #0x4321, r11
            mov #0x6000, r12
            mov #0x6010, r13
            sm_enable",
        succeeded: |outcome| !outcome.held_keys().contains(&(0x6000, outcome.key_with(|_| {}))),
    }

    a_module_gets_another_key_from_one_over_it {
        what: "And from a layout that begins in it, with a slot for it.",
        why: "The violation is reported, the module is created, and its key goes to every module at r12 (`omsp_spm.v`: key_selected).",
        gate: Gate::Creation,
        socs: SANCUS,
        unprotected: "
            mov #0x6000, r12
            mov #0x6010, r13
            mov #0x0600, r14
            mov #0x0610, r15
            sm_enable",
        succeeded: |outcome| !outcome.held_keys().contains(&(0x6000, outcome.key_with(|_| {}))),
    }

    a_failed_creation_removes_another_module {
        what: "Confidential loading that fails, with an impossible layout, removes the module at its start and leaves its sections readable.",
        why: "What is undone is every module at r12 (`omsp_spm.v`: cancel_spm).",
        gate: Gate::Creation,
        unprotected: "
            mov #0x6000, r12
            mov #0x6000, r13
            mov #1, r10
            sm_enable
            mov &0x0400, &0x0300",
        succeeded: looted_secret,
    }

    an_overlapping_creation_removes_another_module {
        what: "So does a layout that begins inside another module.",
        why: "The violation ends the key derivation, which is undone in the same way (`crypto_control.v`: IRQ_FAIL).",
        gate: Gate::Creation,
        socs: AION,
        unprotected: "
            mov #0x6010, r12
            mov #0x6020, r13
            mov #0x0600, r14
            mov #0x0610, r15
            sm_enable
            .org 0x6800
            mov &0x0400, &0x0300
            br #done",
        words: &[(0xfffa, 0x6800)],
        succeeded: looted_secret,
    }

    a_module_that_ends_clears_the_text_of_another {
        what: "A module whose secret section lies in the text of another zeroes it when it is disabled; the other keeps its key.",
        why: "Only public sections are compared, and disabling opens them all (`omsp_spm.v`: create_violation, mem_violation).",
        gate: Gate::Creation,
        unprotected: "
            mov #0x6200, r12
            mov #0x6210, r13
            mov #0x6010, r14
            mov #0x6012, r15
            sm_enable
            br #0x6200
            .org 0x6200
            mov #done, r15
            sm_disable
            br #done
            .org 0x5f00",
        victim: "
            nop
            .org 0x6010
            .word 0x4343",
        succeeded: |outcome| outcome.rules().is_empty() && outcome.word(0x6010) == 0,
    }

    a_module_that_ends_clears_a_word_behind_its_empty_section {
        what: "An empty secret section does this to one word.",
        why: "The limit is looked at after the first write (`crypto_control.v`: CLEAR_DATA).",
        gate: Gate::Creation,
        unprotected: "
            mov #0x6200, r12
            mov #0x6210, r13
            mov #0x6000, r14
            mov #0x6000, r15
            sm_enable
            br #0x6200
            .org 0x6200
            mov #done, r15
            sm_disable
            br #done
            .org 0x5f00",
        victim: ".word 0x4343",
        succeeded: |outcome| outcome.rules().is_empty() && outcome.word(0x6000) == 0,
    }

    a_secret_section_over_another_suppresses_writes {
        what: "A module whose secret section lies in that of another keeps it from writing there, and has it read zeros: a number that should go up does not.",
        why: "Secret sections are not compared (`omsp_spm.v`: create_violation).",
        gate: Gate::Creation,
        unprotected: "
            mov #0x6200, r12
            mov #0x6210, r13
            mov #0x0402, r14
            mov #0x0404, r15
            sm_enable
            br #0x6000",
        victim: "
            mov #0x4343, &0x0402
            br #done",
        succeeded: |outcome| outcome.word(0x0402) != 0x4343,
    }

    a_public_section_over_a_secret_one_suppresses_writes {
        what: "So does a module whose public section lies there.",
        why: "As before.",
        gate: Gate::Creation,
        socs: SANCUS,
        unprotected: "
            mov #0x0402, r12
            mov #0x0404, r13
            mov #0x0600, r14
            mov #0x0610, r15
            sm_enable
            br #0x6000
            .org 0x6800
            br #0x6000",
        victim: "
            mov #0x4343, &0x0402
            br #done",
        words: &[(0xfffa, 0x6800)],
        succeeded: |outcome| outcome.word(0x0402) != 0x4343,
    }

    a_module_that_enables_itself_is_entered_anywhere {
        what: "A word in a module's own text that enables it, such as the operand 0x0381, is an entry point.",
        why: "The instruction before the next one lies in the module by then (`omsp_spm.v`: exec_violation).",
        gate: Gate::Creation,
        setup: Some("
            mov #0, r9
            mov #0, r10
            mov #0x1234, r11
            mov #0x6000, r12
            mov #0x6080, r13
            mov #0x0400, r14
            mov #0x0480, r15"),
        unprotected: "br #0x600e",
        victim: "
            br #done
            .org 0x600e
            nop
            .word 0x0381
            mov r15, &0x0300
            br #done",
        succeeded: |outcome| outcome.rules().is_empty() && outcome.loot() == 1,
    }

    a_section_at_an_odd_address_leaves_half_a_word_to_others {
        what: "A secret section that begins at an odd address leaves its first word open.",
        why: "Rules look at bit 0 of addresses, memory does not (`omsp_mem_backbone.v`: eu_dmem_addr).",
        gate: Gate::Creation,
        setup: Some("
            mov #0, r9
            mov #0, r10
            mov #0x1234, r11
            mov #0x6000, r12
            mov #0x6080, r13
            mov #0x0401, r14
            mov #0x0481, r15
            sm_enable
            mov r15, r5"),
        unprotected: "mov &0x0400, &0x0300",
        succeeded: |outcome| outcome.register(5) != 0 && looted_secret(outcome),
    }

    a_loader_leaves_a_module_what_it_likes {
        what: "A module finds in its secret section what the loader has left there, such as a state to go on with or keys.",
        why: "Enabling looks at the text alone (`crypto_control.v`: ENABLE_SM).",
        gate: Gate::Enabling,
        // The victim goes on where it was interrupted, as modules do: if bit 0 of the saved stack pointer is set.
        unprotected: "br #0x6000",
        victim: "
            bit #1, &0x0470
            jeq entered
            mov &0x0472, pc
        entered:
            br #done
            .org 0x6040
            mov #0x4343, &0x0300
            br #done",
        words: &[(0x0470, 0x0441), (0x0472, 0x6040)],
        succeeded: looted_marker,
    }

    text_that_is_not_loaded_stays_decrypted {
        what: "A text section whose confidential loading fails stays decrypted in unprotected memory.",
        why: "It is decrypted in place before the tag is compared (`crypto_control.v`: FAIL).",
        gate: Gate::Loading,
        socs: SANCUS,
        unprotected: "
            mov #0x0350, r9
            mov #0x0001, r10
            mov #0x6200, r12
            mov #0x6220, r13
            mov #0x0600, r14
            mov #0x0610, r15
            sm_enable
            mov &0x6210, &0x0300",
        prepare: |machine, host| {
            host.encrypt_text(machine, 0x6200, 1, &[0xef, 0xbe].repeat(16), 0x0350);
            machine.write_word(0x0350, !machine.read_word(0x0350));
        },
        succeeded: |outcome| {
            assert_eq!(outcome.module_keys().len(), 2);
            looted_secret(outcome)
        },
    }
}
