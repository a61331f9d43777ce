//! Messages between modules, and attestation: what is accepted is what was sent.

use machine::Machine;
use sancus_hw::Mechanism;

use super::{Host, looted_secret, mechanism};

/// The tag of a module with another text, at 0x0350.
fn expects_something_else(machine: &mut Machine, host: &Host) {
    let tag = sancus_hw::local_attestation_tag(host.crypto, &[0x43; 0x88]).expect("a tag");
    host.write_tag(machine, 0x0350, &tag);
}

attacks! {
    a_message_with_a_changed_tag_is_refused {
        promise: "A message with a changed tag is refused.",
        protection: mechanism(Mechanism::TagComparison),
        paper: "Sancus 2.0: authenticated encryption",
        unprotected: "
            mov #0, r6
            mov #back, r7
            br #0x6000
            back:
            xor #1, &0x0352
            mov #1, r6
            br #0x6000",
        victim: "
            cmp #1, r6
            jeq unwrap
            mov #0, r9
            mov #0x0320, r10
            mov #0x0324, r11
            mov #0x0330, r12
            mov #0x0334, r13
            mov #0x0340, r14
            mov #0x0350, r15
            sm_wrap
            br r7
            unwrap:
            mov #0, r9
            mov #0x0320, r10
            mov #0x0324, r11
            mov #0x0340, r12
            mov #0x0344, r13
            mov #0x0330, r14
            mov #0x0350, r15
            sm_unwrap
            mov r15, &0x0300
            br #done",
        succeeded: |outcome| outcome.loot() == 1,
    }

    a_message_with_a_changed_body_is_refused {
        promise: "A message with a changed body is refused.",
        protection: mechanism(Mechanism::TagComparison),
        paper: "Sancus 2.0: authenticated encryption",
        unprotected: "
            mov #0, r6
            mov #back, r7
            br #0x6000
            back:
            xor #1, &0x0342
            mov #1, r6
            br #0x6000",
        victim: "
            cmp #1, r6
            jeq unwrap
            mov #0, r9
            mov #0x0320, r10
            mov #0x0324, r11
            mov #0x0330, r12
            mov #0x0334, r13
            mov #0x0340, r14
            mov #0x0350, r15
            sm_wrap
            br r7
            unwrap:
            mov #0, r9
            mov #0x0320, r10
            mov #0x0324, r11
            mov #0x0340, r12
            mov #0x0344, r13
            mov #0x0330, r14
            mov #0x0350, r15
            sm_unwrap
            mov r15, &0x0300
            br #done",
        succeeded: |outcome| outcome.loot() == 1,
    }

    a_message_with_changed_associated_data_is_refused {
        promise: "A message with changed associated data is refused.",
        protection: mechanism(Mechanism::TagComparison),
        paper: "Sancus 2.0: authenticated encryption",
        unprotected: "
            mov #0, r6
            mov #back, r7
            br #0x6000
            back:
            xor #1, &0x0320
            mov #1, r6
            br #0x6000",
        victim: "
            cmp #1, r6
            jeq unwrap
            mov #0, r9
            mov #0x0320, r10
            mov #0x0324, r11
            mov #0x0330, r12
            mov #0x0334, r13
            mov #0x0340, r14
            mov #0x0350, r15
            sm_wrap
            br r7
            unwrap:
            mov #0, r9
            mov #0x0320, r10
            mov #0x0324, r11
            mov #0x0340, r12
            mov #0x0344, r13
            mov #0x0330, r14
            mov #0x0350, r15
            sm_unwrap
            mov r15, &0x0300
            br #done",
        succeeded: |outcome| outcome.loot() == 1,
    }

    tags_cover_associated_data {
        promise: "What is sent in the clear is as authentic as what is encrypted: a nonce cannot be changed.",
        protection: mechanism(Mechanism::AssociatedDataInTag),
        paper: "Sancus 2.0: authenticated encryption",
        unprotected: "
            mov #0, r6
            mov #back, r7
            br #0x6000
            back:
            xor #1, &0x0322
            mov #1, r6
            br #0x6000",
        victim: "
            cmp #1, r6
            jeq unwrap
            mov #0, r9
            mov #0x0320, r10
            mov #0x0324, r11
            mov #0x0330, r12
            mov #0x0334, r13
            mov #0x0340, r14
            mov #0x0350, r15
            sm_wrap
            br r7
            unwrap:
            mov #0, r9
            mov #0x0320, r10
            mov #0x0324, r11
            mov #0x0340, r12
            mov #0x0344, r13
            mov #0x0330, r14
            mov #0x0350, r15
            sm_unwrap
            mov r15, &0x0300
            br #done",
        succeeded: |outcome| outcome.loot() == 1,
    }

    a_message_of_another_module_is_refused {
        promise: "A message is accepted from nobody without the key: not from another module.",
        protection: mechanism(Mechanism::TagComparison),
        paper: "Sancus 2.0: authenticated encryption",
        unprotected: "
            br #0x6100
            back:
            mov #1, r6
            br #0x6000",
        victim: "
            cmp #1, r6
            jeq unwrap
            mov #0, r9
            mov #0x0320, r10
            mov #0x0324, r11
            mov #0x0330, r12
            mov #0x0334, r13
            mov #0x0340, r14
            mov #0x0350, r15
            sm_wrap
            br r7
            unwrap:
            mov #0, r9
            mov #0x0320, r10
            mov #0x0324, r11
            mov #0x0340, r12
            mov #0x0344, r13
            mov #0x0330, r14
            mov #0x0350, r15
            sm_unwrap
            mov r15, &0x0300
            br #done",
        other: "
            mov #0, r9
            mov #0x0320, r10
            mov #0x0324, r11
            mov #0x0330, r12
            mov #0x0334, r13
            mov #0x0340, r14
            mov #0x0350, r15
            sm_wrap
            br #back",
        succeeded: |outcome| outcome.loot() == 1,
    }

    bodies_are_encrypted {
        promise: "The body of a message is secret: unprotected memory holds only cipher.",
        protection: mechanism(Mechanism::BodyEncryption),
        paper: "Sancus 2.0: authenticated encryption",
        unprotected: "
            br #0x6000",
        victim: "
            mov #0, r9
            mov #0x0320, r10
            mov #0x0322, r11
            mov #0x0400, r12
            mov #0x0402, r13
            mov #0x0300, r14
            mov #0x0350, r15
            sm_wrap
            br #done",
        succeeded: looted_secret,
    }

    a_changed_module_is_not_verified {
        promise: "A module that is not what was expected is not verified.",
        protection: mechanism(Mechanism::AttestationTag),
        prepare: expects_something_else,
        paper: "Sancus 2.0: secure linking",
        unprotected: "
            br #0x6100",
        victim: "
            mov #0x4343, r5
            br #done",
        other: "
            mov #0x6000, r14
            mov #0x0350, r15
            sm_verify_address
            mov r15, &0x0300
            br #done",
        succeeded: |outcome| outcome.loot() == 1,
    }

    a_changed_caller_is_not_verified {
        promise: "Neither is a changed caller.",
        protection: mechanism(Mechanism::AttestationTag),
        prepare: expects_something_else,
        paper: "Sancus 2.0: secure linking",
        unprotected: "
            br #0x6000",
        victim: "
            br #0x6100",
        other: "
            mov #0x0350, r15
            sm_verify_caller
            mov r15, &0x0300
            br #done",
        succeeded: |outcome| outcome.loot() == 1,
    }
}
