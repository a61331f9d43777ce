//! Holes in what surrounds a module at work: interrupts, the bus, the stack, devices, and the CPU that it shares.

use machine::Gate;

use super::{Hole, check};
use crate::isolation::node::{LOOT, SECRET};
use crate::isolation::{AION, looted_secret};

holes! {
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

    an_interrupt_leads_nowhere {
        what: "Any code has an interrupt entered that does not lead to its handler, and leaves interrupts off for as long as it likes.",
        why: "A Sancus instruction may have an operand in memory. The word after it is decoded half way through, and an interrupt is entered \
              while that one's extension words are being fetched (`omsp_frontend.v`: exec_done, i_state).",
        gate: Gate::Operand,
        // `sm_get_id` with an operand at R6; then what SUBC would write, in a way that no manual knows, is in a secret section. The handler of
        // the violation says so.
        unprotected: "
            mov #1, &0x0300
            mov #0x03f0, sp
            mov #0x0310, r6
            mov #0, r15
            .word 0x13e6
            subc 0x0502(r15), 0x0010(sp)
            nop
            nop
            br #done
            .org 0x6800
            mov #2, &0x0300
            br #done_too
            .org 0x5e00",
        words: &[(0xfffa, 0x6800)],
        succeeded: |outcome| outcome.loot() == 1,
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
