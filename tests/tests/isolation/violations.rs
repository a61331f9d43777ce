//! A violation: nothing is read, nothing is written, and the software is told. [`super::consequences`] has the details.

use sancus_hw::Mechanism;

use super::node::SECRET;
use super::{changed_secret, looted_marker, mechanism};

attacks! {
    a_violation_interrupts {
        promise: "A violation is signalled by an interrupt that cannot be masked: the code that caused it does not go on.",
        protection: mechanism(Mechanism::ViolationInterrupt),
        paper: "Sancus 2.0: violations",
        unprotected: "
            dint
            nop
            mov &0x0400, r5
            mov #0x4343, &0x0300",
        succeeded: looted_marker,
    }

    a_forbidden_read_gives_zeros {
        promise: "A forbidden read gives zeros.",
        protection: mechanism(Mechanism::ReadMask),
        paper: "Sancus 2.0: violations",
        unprotected: "
            mov &0x0400, r5",
        succeeded: |outcome| outcome.register(5) == SECRET,
    }

    a_forbidden_write_is_dropped {
        promise: "A forbidden write is dropped.",
        protection: mechanism(Mechanism::WriteMask),
        paper: "Sancus 2.0: violations",
        unprotected: "
            mov #0x4343, &0x0400",
        succeeded: changed_secret,
    }

    a_wrong_entry_writes_nothing {
        promise: "A module that is entered at a wrong place has no effect: it writes no memory.",
        protection: mechanism(Mechanism::WriteMask),
        paper: "Sancus 2.0: violations",
        unprotected: "
            mov #0x4343, r5
            br #inside",
        victim: "
            br #done
            inside:
            mov r5, &0x0400
            br #done",
        succeeded: changed_secret,
    }
}
