//! Confidential loading: the text section is decrypted by the hardware as the module is created.

use machine::Machine;
use sancus_hw::Mechanism;

use super::{AION, Host, SANCUS, mechanism};

/// First word of the text.
const PLAIN: u16 = 0x4303;

/// Text of 128 bytes at 0x6200, encrypted under the vendor's key with the nonce 1, its tag at 0x0350.
fn encrypted(machine: &mut Machine, host: &Host) {
    host.encrypt_text(machine, 0x6200, 1, &[0x03, 0x43].repeat(64), 0x0350);
}

/// The same, changed in one bit.
fn encrypted_with_a_change(machine: &mut Machine, host: &Host) {
    encrypted(machine, host);
    machine.write_word(0x6210, machine.read_word(0x6210) ^ 1);
}

attacks! {
    changed_text_is_not_loaded {
        promise: "A text section that was changed on the way is not loaded.",
        protection: mechanism(Mechanism::LoadingTag),
        paper: "Sancus 2.0: confidential loading",
        socs: SANCUS,
        unprotected: "
            mov #0x0350, r9
            mov #0x0001, r10
            mov #0x6200, r12
            mov #0x6280, r13
            mov #0x0600, r14
            mov #0x0610, r15
            sm_enable
            mov r15, &0x0300",
        prepare: encrypted_with_a_change,
        succeeded: |outcome| outcome.loot() == 3,
    }

    what_is_not_loaded_is_no_module {
        promise: "A module whose loading failed is not a module: it has neither an id nor the key that it \
                  was loaded with.",
        protection: mechanism(Mechanism::FailureUndone),
        paper: "Sancus 2.0: confidential loading",
        socs: SANCUS,
        unprotected: "
            mov #0x0350, r9
            mov #0x0001, r10
            mov #0x6200, r12
            mov #0x6280, r13
            mov #0x0600, r14
            mov #0x0610, r15
            sm_enable
            mov #0x6200, r15
            sm_id
            mov r15, &0x0300",
        prepare: encrypted_with_a_change,
        succeeded: |outcome| outcome.loot() != 0,
    }

    an_interrupt_leaves_no_decrypted_text {
        promise: "Where interrupts abort the crypto unit, none leaves half of a module decrypted in unprotected memory.",
        protection: mechanism(Mechanism::ConfidentialLoadingRefused),
        paper: "Aion",
        socs: AION,
        unprotected: "
            mov #6000, &0x0172
            mov #0x0010, &0x0162
            mov #0x0224, &0x0160
            eint
            mov #0x0350, r9
            mov #0x0001, r10
            mov #0x6200, r12
            mov #0x6280, r13
            mov #0x0600, r14
            mov #0x0610, r15
            sm_enable",
        prepare: encrypted,
        succeeded: |outcome| outcome.word(0x6200) == PLAIN,
    }
}
