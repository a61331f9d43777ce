//! The text section of a module: who reads it and who writes it.

use sancus_hw::Rule;

use super::{changed_text, looted_secret, rule};

attacks! {
    unprotected_code_does_not_read_a_public_section {
        promise: "The text section of a module can only be read while the module executes: unprotected code cannot.",
        protection: rule(Rule::PublicRead),
        unprotected: "
            mov &0x6010, r5
            mov r5, &0x0300",
        victim: "
            nop
            .org 0x6010
            .word 0xbeef",
        succeeded: looted_secret,
    }

    another_module_does_not_read_a_public_section {
        promise: "Another module cannot read it either: modules distrust each other.",
        protection: rule(Rule::PublicRead),
        unprotected: "br #0x6100",
        victim: "
            nop
            .org 0x6010
            .word 0xbeef",
        other: "
            mov &0x6010, r5
            mov r5, &0x0300
            br #done",
        succeeded: looted_secret,
    }

    unprotected_code_does_not_write_a_public_section {
        promise: "The code of a module cannot be modified by unprotected code.",
        protection: rule(Rule::PublicWrite),
        unprotected: "mov #0x4343, &0x6010",
        succeeded: changed_text,
    }

    nor_single_bytes_of_a_public_section {
        promise: "The code of a module cannot be modified byte by byte.",
        protection: rule(Rule::PublicWrite),
        unprotected: "mov.b #0x43, &0x6011",
        succeeded: |outcome| outcome.word(0x6010) == 0x4300,
    }

    another_module_does_not_write_a_public_section {
        promise: "The code of a module cannot be modified by another module.",
        protection: rule(Rule::PublicWrite),
        unprotected: "br #0x6100",
        other: "
            mov #0x4343, &0x6010
            br #done",
        succeeded: changed_text,
    }

    a_module_does_not_write_its_own_public_section {
        promise: "A module is what was measured when it was enabled: not even it modifies its own code.",
        protection: rule(Rule::OwnPublicWrite),
        unprotected: "br #0x6000",
        victim: "
            mov #0x4343, &0x6010
            br #done",
        succeeded: changed_text,
    }
}
