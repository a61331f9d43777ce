//! The entry point: the one place at which a module is entered.

use sancus_hw::Rule;

use super::{looted_marker, looted_secret, rule};

attacks! {
    a_jump_enters_only_at_the_entry_point {
        promise: "A module is entered only through its entry point: no jump leads past its checks.",
        protection: rule(Rule::EntryPoint),
        unprotected: "br #unchecked",
        victim: "
            br #done
        unchecked:
            mov &0x0400, r5
            mov r5, &0x0300
            br #done",
        succeeded: looted_secret,
    }

    a_return_enters_only_at_the_entry_point {
        promise: "A return is an entry like any other: a module that is returned to behind its call is violated.",
        protection: rule(Rule::EntryPoint),
        unprotected: "
            push #unchecked
            ret",
        victim: "
            br #done
        unchecked:
            mov &0x0400, r5
            mov r5, &0x0300
            br #done",
        succeeded: looted_secret,
    }

    a_return_from_interrupt_enters_only_at_the_entry_point {
        promise: "A return from interrupt is an entry like any other.",
        protection: rule(Rule::EntryPoint),
        unprotected: "
            push #unchecked
            push #0
            reti",
        victim: "
            br #done
        unchecked:
            mov &0x0400, r5
            mov r5, &0x0300
            br #done",
        succeeded: looted_secret,
    }

    running_on_enters_only_at_the_entry_point {
        promise: "Running into the module from the address before it is an entry like any other.",
        protection: rule(Rule::EntryPoint),
        unprotected: "br #0x60fe",
        victim: "
            nop
            .org 0x60fe
            jmp inside",
        other: "
            br #done
        inside:
            mov #0x4343, &0x0300
            br #done",
        succeeded: looted_marker,
    }
}
