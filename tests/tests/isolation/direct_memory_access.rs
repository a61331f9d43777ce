//! Other bus masters: peripherals that access memory themselves.

use sancus_hw::Rule;

use super::{changed_secret, changed_text, looted_secret, rule};

attacks! {
    a_peripheral_does_not_read_a_secret_section {
        promise: "Direct memory access does not bypass the rules: a peripheral cannot read a module's data.",
        protection: rule(Rule::DirectMemoryAccess),
        unprotected: "
            mov #0x0400, &0x01e2
            nop
            nop
            nop
            mov &0x01e2, &0x0300",
        succeeded: looted_secret,
    }

    a_peripheral_does_not_write_a_secret_section {
        promise: "A peripheral cannot write a module's data.",
        protection: rule(Rule::DirectMemoryAccess),
        unprotected: "
            mov #0x0400, &0x01e0
            nop
            nop
            nop",
        succeeded: changed_secret,
    }

    a_peripheral_does_not_write_a_public_section {
        promise: "A peripheral cannot write a module's code.",
        protection: rule(Rule::DirectMemoryAccess),
        unprotected: "
            mov #0x6010, &0x01e0
            ; program memory is free while the CPU works on data memory
            mov &0x0310, &0x0312
            mov &0x0310, &0x0312",
        succeeded: changed_text,
    }

    a_peripheral_does_not_read_a_public_section {
        promise: "A peripheral cannot read a module's code.",
        protection: rule(Rule::DirectMemoryAccess),
        unprotected: "
            mov #0x6010, &0x01e2
            mov &0x0310, &0x0312
            mov &0x0310, &0x0312
            mov &0x01e2, &0x0300",
        victim: "
            nop
            .org 0x6010
            .word 0xbeef",
        succeeded: looted_secret,
    }

    nor_while_the_module_executes {
        promise: "That the module executes does not open its data section to peripherals.",
        protection: rule(Rule::DirectMemoryAccess),
        unprotected: "
            mov #done, r7
            br #0x6000",
        victim: "
            mov #0x0400, &0x01e2
            nop
            nop
            nop
            mov &0x01e2, &0x0300
            br r7",
        succeeded: looted_secret,
    }
}
