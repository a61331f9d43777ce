//! Availability on the Aion cores: who keeps interrupts off, and for how long.

use sancus_hw::{Mechanism, Rule};

use super::{AION, looted_marker, mechanism, rule};

attacks! {
    atomic_sections_do_not_begin_within_each_other {
        promise: "Interrupts cannot be kept off for ever by beginning atomic sections within each other.",
        protection: rule(Rule::AtomicNesting),
        socs: AION,
        unprotected: "
            mov #0x0064, r15
            clix
            clix
            mov #0x4343, &0x0300",
        succeeded: looted_marker,
    }

    no_module_is_entered_in_an_atomic_section {
        promise: "Interrupts cannot be kept off by entering a module in an atomic section, which begins the module's own.",
        protection: rule(Rule::AtomicNesting),
        socs: AION,
        unprotected: "
            mov #0x0064, r15
            clix
            br #0x6100",
        other: "
            mov #0x4343, &0x0300
            br #done",
        succeeded: looted_marker,
    }

    atomic_sections_are_bounded {
        promise: "Interrupts cannot be kept off by asking for a long atomic section.",
        protection: rule(Rule::AtomicBound),
        socs: AION,
        unprotected: "
            mov #0x2711, r15
            clix
            mov #0x4343, &0x0300",
        succeeded: looted_marker,
    }

    unprotected_code_does_not_disable_interrupts {
        promise: "Untrusted code cannot disable interrupts.",
        protection: mechanism(Mechanism::RestrictedInterruptEnable),
        paper: "Aion",
        socs: AION,
        unprotected: "
            eint
            nop
            dint
            nop
            mov sr, r5
            mov #1, &0x0302",
        succeeded: |outcome| outcome.register(5) & 8 == 0,
    }

    unprotected_code_does_not_stop_the_cpu {
        promise: "Untrusted code cannot stop the CPU.",
        protection: mechanism(Mechanism::RestrictedCpuOff),
        paper: "Aion",
        socs: AION,
        unprotected: "
            mov #0x4343, &0x0300
            mov #0x0010, sr
            nop
            nop
            mov #0, &0x0300",
        succeeded: looted_marker,
    }

    no_other_module_disables_interrupts {
        promise: "Only the first module, the scheduler, is trusted with interrupts: another module cannot disable them.",
        protection: mechanism(Mechanism::OnePrivilegedModule),
        paper: "Aion",
        socs: AION,
        unprotected: "
            eint
            nop
            br #0x6100",
        other: "
            mov #0x0570, &0x057e
            nop
            nop
            nop
            nop
            nop
            nop
            nop
            nop
            nop
            nop
            nop
            nop
            dint
            nop
            mov sr, r5
            br #done",
        succeeded: |outcome| outcome.register(5) & 8 == 0,
    }

    the_first_module_is_not_interrupted {
        promise: "The first module is not interrupted.",
        protection: mechanism(Mechanism::PrivilegedUninterrupted),
        paper: "Aion",
        socs: AION,
        unprotected: "
            mov #0x0040, &0x0172
            mov #0x0010, &0x0162
            mov #0x0224, &0x0160
            eint
            nop
            br #0x6000
            .org 0x6800
            handler:
            mov sr, &0x0300
            br #done_too
            .org 0xfff2
            .word 0x6800
            .org 0x5e00",
        victim: "
            eint
            mov #0x0040, r5
            count:
            sub #1, r5
            jne count
            br #done",
        own_interrupt: true,
        succeeded: |outcome| outcome.loot() & 0x8000 != 0,
    }

    an_atomic_section_is_not_interrupted {
        promise: "An atomic section is not interrupted.",
        protection: mechanism(Mechanism::AtomicSection),
        paper: "Aion",
        socs: AION,
        unprotected: "
            mov #0x0060, &0x0172
            mov #0x0010, &0x0162
            mov #0x0224, &0x0160
            eint
            nop
            br #0x6100
            .org 0x6800
            handler:
            mov &0x0302, &0x0300
            br #done_too
            .org 0xfff2
            .word 0x6800
            .org 0x5e00",
        other: "
            mov #0x0100, r15
            clix
            mov #1, &0x0302
            mov #0x0028, r5
            count:
            sub #1, r5
            jne count
            mov #0, &0x0302
            br #done",
        own_interrupt: true,
        succeeded: |outcome| outcome.loot() == 1,
    }

    an_entered_module_can_begin_an_atomic_section {
        promise: "A module that was entered is not interrupted before it can begin an atomic section.",
        protection: mechanism(Mechanism::EntryPeriod),
        paper: "Aion",
        socs: AION,
        unprotected: "
            mov #0x0010, &0x0162
            mov #0x0010, r10
            again:
            mov #0x1000, sp
            mov r10, &0x0172
            mov #0x0224, &0x0160
            eint
            nop
            br #0x6100
            back:
            eint
            nop
            nop
            handled:
            eint
            add #1, r10
            mov r10, &0x0302
            cmp #0x0040, r10
            jne again
            br #done
            .org 0x6800
            handler:
            bit #0x8000, sr
            jeq unprotected
            mov #0x4343, &0x0300
            br #done_too
            unprotected:
            mov &0x0302, r10
            br #handled
            .org 0xfff2
            .word 0x6800
            .org 0x5e00",
        other: "
            mov #0x0064, r15
            clix
            br #back",
        own_interrupt: true,
        succeeded: looted_marker,
    }

    interrupts_do_not_wait_for_the_crypto_unit {
        promise: "Interrupts do not wait for the crypto unit.",
        protection: mechanism(Mechanism::CryptoAbort),
        paper: "Aion",
        socs: AION,
        unprotected: "
            mov #0x0200, &0x0172
            mov #0x0010, &0x0162
            mov #0x0224, &0x0160
            eint
            mov #0x0310, r9
            mov #0x1000, r10
            mov #0x1100, r11
            mov #0x1100, r12
            mov #0x1100, r13
            mov #0x0320, r14
            mov #0x0340, r15
            sm_wrap
            br #done
            .org 0x6800
            handler:
            mov &0x0170, &0x0300
            br #done_too
            .org 0xfff2
            .word 0x6800
            .org 0x5e00",
        own_interrupt: true,
        succeeded: |outcome| outcome.loot() > 0x0300,
    }
}
