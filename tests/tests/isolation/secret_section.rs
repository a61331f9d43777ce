//! The data section of a module: accessible while its text section executes, and only then.

use sancus_hw::{Mechanism, Rule};

use super::node::{SECRET, VICTIM_DATA};
use super::{SANCUS, changed_secret, looted_marker, looted_secret, mechanism, rule};

attacks! {
    unprotected_code_does_not_read_a_secret_section {
        promise: "The data section of a module is only accessible while its text section executes: unprotected code \
                  cannot read it.",
        protection: rule(Rule::SecretRead),
        unprotected: "
            mov &0x0400, r5
            mov r5, &0x0300",
        succeeded: looted_secret,
    }

    nor_single_bytes_of_a_secret_section {
        promise: "The data section cannot be read byte by byte, through a pointer, with any operation.",
        protection: rule(Rule::SecretRead),
        unprotected: "
            mov #0x0400, r6
            mov.b @r6+, r5
            mov.b @r6+, r7
            swpb r7
            bis r7, r5
            mov r5, &0x0300",
        succeeded: looted_secret,
    }

    another_module_does_not_read_a_secret_section {
        promise: "The data section cannot be read by another module.",
        protection: rule(Rule::SecretRead),
        unprotected: "br #0x6100",
        other: "
            mov &0x0400, r5
            mov r5, &0x0300
            br #done",
        succeeded: looted_secret,
    }

    the_crypto_unit_does_not_read_a_secret_section_for_others {
        promise: "The crypto unit does not read the data section for others.",
        protection: rule(Rule::SecretRead),
        socs: SANCUS,
        unprotected: "
            ; wrap the secret section with a key of the attacker's own
            mov #0x0310, r9
            mov #0x0320, r10
            mov #0x0322, r11
            mov #0x0400, r12
            mov #0x0402, r13
            mov #0x0330, r14
            mov #0x0340, r15
            sm_wrap
            mov #0x4343, &0x0300",
        succeeded: looted_marker,
    }

    unprotected_code_does_not_write_a_secret_section {
        promise: "The data section cannot be written by unprotected code.",
        protection: rule(Rule::SecretWrite),
        unprotected: "mov #0x4343, &0x0400",
        succeeded: changed_secret,
    }

    nor_through_a_stack {
        promise: "The data section cannot be written with a stack that points into it.",
        protection: rule(Rule::SecretWrite),
        unprotected: "
            mov #0x0402, sp
            push #0x4343",
        succeeded: changed_secret,
    }

    another_module_does_not_write_a_secret_section {
        promise: "The data section cannot be written by another module.",
        protection: rule(Rule::SecretWrite),
        unprotected: "br #0x6100",
        other: "
            mov #0x4343, &0x0400
            br #done",
        succeeded: changed_secret,
    }

    the_crypto_unit_is_checked_like_the_cpu {
        promise: "What the crypto unit reads for others is checked as if they read it themselves.",
        protection: mechanism(Mechanism::CryptoAccessCheck),
        socs: SANCUS,
        unprotected: "
            mov #0x0310, r9
            mov #0x0320, r10
            mov #0x0322, r11
            mov #0x0400, r12
            mov #0x0402, r13
            mov #0x0330, r14
            mov #0x0340, r15
            sm_wrap
            mov r15, r5
            mov #0x4343, &0x0300",
        succeeded: |outcome| looted_marker(outcome) && outcome.register(5) == 1,
    }

    the_crypto_unit_does_not_write_a_secret_section_for_others {
        promise: "The crypto unit does not write the data section for others.",
        protection: rule(Rule::SecretWrite),
        socs: SANCUS,
        unprotected: "
            mov #0x0310, r9
            mov #0x0320, r10
            mov #0x0322, r11
            mov #0x0330, r12
            mov #0x0332, r13
            mov #0x0400, r14
            mov #0x0340, r15
            sm_wrap
            mov #0x4343, &0x0300",
        succeeded: |outcome| outcome.word(VICTIM_DATA) != SECRET,
    }

    an_interrupt_entry_does_not_write_a_secret_section {
        promise: "The hardware saves no state into a data section on behalf of unprotected code.",
        protection: mechanism(Mechanism::EntryWriteCheck),
        unprotected: "
            mov #0x0018, &0x0172
            mov #0x0010, &0x0162
            mov #0x0404, sp
            mov #0x0224, &0x0160
            eint
            wait:
            jmp wait",
        succeeded: |outcome| outcome.word(VICTIM_DATA) != SECRET,
    }
}
