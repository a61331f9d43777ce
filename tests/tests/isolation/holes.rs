//! Holes of the RTL, each with the gate that closes it. A hole is shown on all its cores: the attack succeeds on the core as
//! the RTL is, and fails with that gate alone. `docs/rtl-holes.md` tells maintainers of the RTL, and [`super::search`] looks
//! for more.

use machine::{Gate, Machine, Soc};
use sancus_hw::Rule;

use super::node::{Host, LOOT, Node, Outcome, SECRET};
use super::{AION, ALL, SANCUS, looted_marker, looted_secret};

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
    let (_, hole) = HOLES.iter().find(|(hole, _)| *hole == name).expect("a hole of this name");
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
        pub const HOLES: &[(&str, Hole)] = &[$((stringify!($test), Hole { $($field: $value,)* ..Hole::NONE }),)*];

        $(
            #[test]
            fn $test() {
                check(stringify!($test));
            }
        )*
    };
}

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

    a_vector_leads_anywhere_into_an_interrupted_module {
        what: "An interrupt vector that points into the module which is interrupted enters it there.",
        why: "The instruction before the handler's first one is the interrupted one (`omsp_frontend.v`: prev_inst_pc).",
        gate: Gate::Vector,
        unprotected: "
            mov #0x0040, &0x0172
            mov #0x0010, &0x0162
            br #0x6100
            .org 0xfff2
            .word 0x6140
            .org 0x5e00",
        other: "
            mov #0x0570, &0x057e
            mov #0x0540, sp
            mov #0x0212, &0x0160
            eint
            wait:
            jmp wait
            .org 0x6140
            mov &0x0502, r5
            mov r5, &0x0300
            br #done_too",
        words: &[(0x0502, SECRET)],
        own_interrupt: true,
        succeeded: looted_secret,
    }

    a_read_where_no_memory_is_shows_a_register {
        what: "Whoever interrupts a module reads the register that was saved last, where no memory is.",
        why: "The output of data memory is passed on (`omsp_mem_backbone.v`: eu_mdb_in_sel).",
        gate: Gate::Unmapped,
        unprotected: "
            mov #0x0040, &0x0172
            mov #0x0010, &0x0162
            br #0x6100
            .org 0x6800
            mov &0x4400, r5
            mov r5, &0x0300
            br #done_too
            .org 0xfff2
            .word 0x6800
            .org 0x5e00",
        other: "
            mov #0x0570, &0x057e
            mov #0x0540, sp
            mov #0xbeef, r4
            mov #0x0212, &0x0160
            eint
            wait:
            jmp wait",
        own_interrupt: true,
        succeeded: looted_secret,
    }

    a_bus_master_that_reads_where_no_memory_is_sees_what_a_module_reads {
        what: "A bus master that reads where no memory is sees what a module reads in data memory, or the crypto unit for it: keys.",
        why: "The output of data memory is passed on, with an error that a master may ignore (`omsp_mem_backbone.v`: ext_mem_din_sel, dma_resp).",
        gate: Gate::Unmapped,
        unprotected: "
            br #0x6000
            back:
            mov #0x4400, &0x01e2
            nop
            nop
            mov &0x01e2, &0x0300",
        victim: "
            mov &0x0400, r5
            clr r5
            br #back",
        succeeded: looted_secret,
    }

    a_module_reads_zeros_after_the_violation_of_another {
        what: "Violating a rule while the stack is not in data memory makes a module read zeros from its constants \
               and devices.",
        why: "Reads are masked until data memory is accessed, not until the instruction ends (`omsp_mem_backbone.v`: do_mask_eu).",
        gate: Gate::Mask,
        unprotected: "
            mov #0x01a0, sp
            mov &0x0400, r5",
        victim: "
            mov &0x6010, r5
            mov r5, &0x0300
            br #done_too
            .org 0x6010
            .word 0x4343",
        words: &[(0xfffa, 0x6000), (LOOT, 0x1111)],
        succeeded: |outcome| outcome.loot() == 0,
    }

    a_stack_guard_suppresses_writes_of_others {
        what: "If code sets the stack guard before it enters a module, what the module puts on its own stack is \
               dropped.",
        why: "The guard applies to everybody (`omsp_register_file.v`: r1_guard).",
        gate: Gate::Guard,
        unprotected: "
            mov #0x0470, r15
            sm_stack_guard
            br #0x6000",
        victim: "
            mov #0x0472, sp
            push #0x4343
            push #0x4343
            br #done",
        succeeded: |outcome| outcome.word(0x046e) != 0x4343,
    }

    a_relay_that_nobody_owns_is_anybodys {
        what: "Devices that no module owns, as after a reset, obey anybody.",
        why: "Without an owner, there is no rule to break.",
        gate: Gate::Ownership,
        unprotected: "
            mov #1, &0x01f0
            mov &0x01f2, &0x0300",
        succeeded: |outcome| outcome.loot() & 1 == 1,
    }

    registers_apart_from_its_data_are_no_modules {
        what: "Devices belong to a module only if their registers lie directly below its data: a node has room for one \
               driver.",
        why: "A module has one secret section (`omsp_spm.v`: secret_start, secret_end).",
        gate: Gate::Claim,
        unprotected: "
            br #0x6000
            back:
            mov &0x01f0, &0x0300",
        // It claims the eight bytes at 0x01f0.
        victim: "
            mov #1, &0x01f0
            br #back
            .org 0x6074
            .word 0, 0, 0
            .word 0x4000, 0x776f, 0x736e",
        succeeded: |outcome| outcome.loot() == 1,
    }

    anybody_stops_the_clock {
        what: "On cores with the atomicity monitor, any code stops the timer by which the first module would preempt it.",
        why: "SCG1 can be left to the first module, and by default is not (`omsp_register_file.v`: SANCUS_RESTRICT_SCG1).",
        gate: Gate::Clock,
        socs: AION,
        unprotected: "
            mov #0x0224, &0x0160
            bis #0x0080, r2
            mov &0x0170, r5
            mov &0x0170, r6
            sub r5, r6
            mov r6, &0x0300
            bic #0x0080, r2",
        succeeded: |outcome| outcome.loot() == 0,
    }

    a_line_interrupts_without_end {
        what: "A line interrupts as often as its device likes: nobody keeps it from those who have to run.",
        why: "GIE alone masks lines, all of them (`omsp_frontend.v`: irq_detect).",
        gate: Gate::Line,
        // The interrupt's handler never returns.
        unprotected: "
            mov #1, &0x0300
            mov #0x0210, &0x0160
            mov #0x0010, &0x0162
            mov #100, &0x0172
            mov #0x0200, &0x0118
            mov #0x0214, &0x0160
            eint
            mov #1000, r5
            wait:
            dec r5
            jnz wait
            mov #2, &0x0300
            dint",
        succeeded: |outcome| outcome.loot() == 1,
    }

    an_instruction_never_ends {
        what: "An instruction never ends, and no interrupt ends it: any code stops the CPU.",
        why: "The word after one that writes the program counter in an unknown way is decoded, and its extension word is not fetched \
              (`omsp_frontend.v`: i_state, exec_done).",
        gate: Gate::Hang,
        // Timer A interrupts, and its handler says so. `rrc r0` leads to the lower half of memory, where there is none.
        unprotected: "
            mov #handler, &0xfff2
            mov #1, &0x0300
            mov #0x0210, &0x0160
            mov #0x0010, &0x0162
            mov #300, &0x0172
            mov #0x0214, &0x0160
            eint
            .word 0x1000
            mov #1, &0x0302
            handler:
            dint
            mov #2, &0x0300
            br #done",
        succeeded: |outcome| outcome.loot() == 1,
    }

    an_operand_opens_public_sections {
        what: "Any code changes the text of any module, which then does what that code likes.",
        why: "A Sancus instruction may have an operand in memory, and while it executes, public sections are open to the CPU, too \
              (`omsp_spm.v`: mem_violation; `omsp_frontend.v`: spm_command).",
        gate: Gate::Operand,
        // `sm_disable` with an operand at 0x0790 from the program counter. Below program memory it is executed again and again, and the
        // program counter is 4 higher when it writes than when it reads.
        unprotected: "
            mov #0, r15
            br #0x5870
            .word 0x0790",
        victim: "
            nop
            .org 0x600a
            .word 0x4343
            .org 0x600e
            .word 0xbeef",
        succeeded: |outcome| outcome.word(0x600e) == 0x4343,
    }

    a_module_never_gets_beyond_a_violation {
        what: "A module that is given an operand of a crypto instruction in somebody else's secret section never goes on.",
        why: "A violation ends the instruction as an interrupt does, and the module tries again (`crypto_control.v`: IRQ_FAIL).",
        gate: Gate::Restart,
        socs: AION,
        // The handler of violations has the module go on, again and again.
        unprotected: "
            br #0x6100
            .org 0x6800
            add #1, &0x0302
            cmp #100, &0x0302
            jne goes_on
            br #done_too
            goes_on:
            br #0x6100
            .org 0x5e00",
        other: "
            tst &0x0510
            jnz again
            mov #1, &0x0510
            mov #0x0570, &0x057e
            mov #0x0540, sp
            mov #0, r9
            mov #0x0400, r10
            mov #0x0402, r11
            mov #0x0520, r12
            mov #0x0520, r13
            mov #0x0520, r14
            retry:
            mov #0x0520, r15
            sm_wrap
            jz retry
            mov #1, &0x0300
            br #done
        again:
            mov #0x0554, sp
            pop r4
            pop r5
            pop r6
            pop r7
            pop r8
            pop r9
            pop r10
            pop r11
            pop r12
            pop r13
            pop r14
            pop r15
            pop sr
            br &0x0570",
        words: &[(0xfffa, 0x6800)],
        succeeded: |outcome| outcome.loot() != 1,
    }

    a_relay_obeys_a_new_owner {
        what: "After a reset any module can be their owner.",
        why: "A layout is all it takes.",
        gate: Gate::Ownership,
        setup: Some("
            mov #0, r9
            mov #0, r10
            mov #0x1234, r11
            mov &0x6f00, r5
            cmp #1, r5
            jeq again
            mov #1, &0x6f00
            mov #0x6000, r12
            mov #0x6080, r13
            mov #0x01f0, r14
            mov #0x0220, r15
            sm_enable
            mov #0, &0x0120
            again:
            mov #0x6100, r12
            mov #0x6180, r13
            mov #0x01f0, r14
            mov #0x0220, r15
            sm_enable"),
        unprotected: "br #0x6100",
        other: "
            mov #1, &0x01f0
            mov &0x01f2, r5
            mov r5, &0x0300
            br #done",
        succeeded: |outcome| outcome.loot() & 1 == 1,
    }
}

/// Each gate closes a hole.
#[test]
fn no_gate_is_untested() {
    for (gate, name) in Gate::ALL {
        assert!(HOLES.iter().any(|(_, hole)| hole.gate == gate), "no hole is closed by {name}");
    }
}
