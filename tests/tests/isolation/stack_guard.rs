//! The stack guard: the lowest address that a module's stack may reach.

use sancus_hw::{Mechanism, Rule};

use super::{mechanism, rule};

attacks! {
    a_stack_does_not_grow_beyond_its_guard {
        promise: "A module's stack does not grow over what lies below it.",
        protection: rule(Rule::StackGuard),
        unprotected: "br #0x6000",
        victim: "
            mov #0x0420, sp
            mov #0x0420, r15
            sm_stack_guard
            push #0x4343
            br #done",
        succeeded: |outcome| outcome.word(0x041e) == 0x4343,
    }

    the_guard_leaves_with_the_stack {
        promise: "The guard applies only to the module: a handler may have its stack anywhere.",
        protection: mechanism(Mechanism::GuardDropped),
        unprotected: "
            mov #0x0040, &0x0172
            mov #0x0010, &0x0162
            br #0x6100
            .org 0x6800
            handler:
            mov #0x0308, sp
            mov #0x4343, &0x0300
            br #done_too
            .org 0xfff2
            .word 0x6800
            .org 0x5e00",
        other: "
            mov #0x0570, &0x057e
            mov #0x0540, sp
            mov #0xbeef, r10
            mov #0x0520, r15
            sm_stack_guard
            mov #0x0212, &0x0160
            eint
            wait:
            jmp wait",
        own_interrupt: true,
        succeeded: |outcome| outcome.rules().contains(&Rule::StackGuard),
    }
}
