//! Who calls: a module learns it from the hardware.

use sancus_hw::Mechanism;

use super::{looted_marker, mechanism};

attacks! {
    a_caller_cannot_name_itself {
        promise: "A module learns who called it from the hardware, not from the caller.",
        protection: mechanism(Mechanism::CallerId),
        paper: "Sancus 2.0: caller authentication",
        unprotected: "
            mov #2, r15
            br #0x6000",
        victim: "
            sm_caller_id
            cmp #2, r15
            jne refused
            mov #0x4343, &0x0300
            refused:
            br #done",
        succeeded: looted_marker,
    }

    an_interrupt_is_not_a_call_by_whom_it_interrupted {
        promise: "An interrupt is known as one: it does not call in the name of the module that it interrupted.",
        protection: mechanism(Mechanism::InterruptCallerId),
        paper: "Aion",
        unprotected: "
            mov #0x0060, &0x0172
            mov #0x0010, &0x0162
            br #0x6100
            .org 0xfff2
            .word 0x6000
            .org 0x5e00",
        victim: "
            sm_caller_id
            cmp #2, r15
            jne refused
            mov #0x4343, &0x0300
            refused:
            br #done",
        other: "
            mov #0x0570, &0x057e
            mov #0x0540, sp
            mov #0x0224, &0x0160
            eint
            wait:
            jmp wait",
        own_interrupt: true,
        succeeded: looted_marker,
    }
}
