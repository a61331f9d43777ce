//! Disabling: what is left of a module.

use sancus_hw::{Mechanism, Report};

use super::{looted_secret, mechanism};

attacks! {
    only_a_module_itself_is_disabled {
        promise: "A module stays protected until it disables itself.",
        protection: mechanism(Mechanism::OwnDisabling),
        unprotected: "
            mov #0x6000, r14
            mov #done, r15
            sm_disable",
        succeeded: |outcome| outcome.events().any(|event| matches!(event, Report::ModuleDisabled { id: 1 })),
    }

    the_secret_section_is_cleared {
        promise: "The hardware clears the data section of a module that is disabled.",
        protection: mechanism(Mechanism::SecretClearing),
        unprotected: "
            br #0x6000
            next:
            mov &0x0400, &0x0300",
        victim: "
            mov #next, r15
            sm_disable",
        succeeded: looted_secret,
    }

    the_public_section_is_cleared {
        promise: "The hardware clears the text section of a module that is disabled.",
        protection: mechanism(Mechanism::PublicClearing),
        unprotected: "
            br #0x6000
            next:
            mov &0x6010, &0x0300",
        victim: "
            mov #next, r15
            sm_disable
            .org 0x6010
            .word 0xbeef",
        succeeded: looted_secret,
    }
}
