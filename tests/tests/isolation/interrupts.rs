//! Interrupted modules: what the hardware saves, and what it hides.

use sancus_hw::Mechanism;

use super::node::SECRET;
use super::{SANCUS, looted_marker, looted_secret, mechanism};

attacks! {
    the_handler_sees_no_register_of_the_module {
        promise: "The hardware clears all registers of a module before the handler runs.",
        protection: mechanism(Mechanism::RegisterClearing),
        paper: "Sancus 2.0: interrupts",
        unprotected: "
            mov #0x0040, &0x0172
            mov #0x0010, &0x0162
            br #0x6100
            .org 0x6800
            handler:
            mov r10, &0x0300
            br #done_too
            .org 0xfff2
            .word 0x6800
            .org 0x5e00",
        other: "
            mov #0x0570, &0x057e
            mov #0x0540, sp
            mov #0xbeef, r10
            nop
            mov #0x0212, &0x0160
            eint
            wait:
            jmp wait",
        own_interrupt: true,
        succeeded: looted_secret,
    }

    a_violation_shows_no_register_of_the_module {
        promise: "Nor does a violation by the module show them.",
        protection: mechanism(Mechanism::RegisterClearing),
        paper: "Sancus 2.0: interrupts",
        unprotected: "
            br #0x6100",
        other: "
            mov #0x0570, &0x057e
            mov #0x0540, sp
            mov #0xbeef, r10
            mov #0, &0x0400",
        succeeded: |outcome| outcome.register(10) == SECRET,
    }

    the_state_is_saved_in_the_secret_section {
        promise: "The execution state of an interrupted module is saved in its data section, for the module to go on.",
        protection: mechanism(Mechanism::StateSave),
        paper: "Sancus 2.0: interrupts",
        unprotected: "
            mov #0x0040, &0x0172
            mov #0x0010, &0x0162
            br #0x6100
            .org 0x6800
            handler:
            nop
            br #done_too
            .org 0xfff2
            .word 0x6800
            .org 0x5e00",
        other: "
            mov #0x0570, &0x057e
            mov #0x0540, sp
            mov #0xbeef, r10
            nop
            mov #0x0212, &0x0160
            eint
            wait:
            jmp wait",
        own_interrupt: true,
        succeeded: |outcome| outcome.word(0x0560) != SECRET,
    }

    an_entered_module_can_disable_interrupts {
        promise: "A module that begins with disabling interrupts is not interrupted before: what it has saved is not overwritten.",
        protection: mechanism(Mechanism::EntryCycle),
        paper: "Sancus 2.0: interrupts",
        socs: SANCUS,
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
            dint
            br #back",
        own_interrupt: true,
        succeeded: looted_marker,
    }

    software_does_not_forge_what_the_status_tells {
        promise: "That a module was interrupted, and that a rule was broken, is told by the hardware: software cannot write it.",
        protection: mechanism(Mechanism::StatusBits),
        unprotected: "
            mov #0x4000, sr
            mov sr, &0x0300",
        succeeded: |outcome| outcome.loot() & 0x4000 != 0,
    }
}
