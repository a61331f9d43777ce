//! What makes a module, and what its id stands for.

use sancus_hw::{Mechanism, Rule};

use super::{looted_marker, mechanism, rule};

attacks! {
    public_sections_do_not_overlap {
        promise: "The sections of a new module do not overlap those of existing ones.",
        protection: rule(Rule::CreationOverlap),
        unprotected: "
            mov #0x5f00, r12
            mov #0x6010, r13
            mov #0x0600, r14
            mov #0x0610, r15
            sm_enable
            mov #0x4343, &0x0300",
        succeeded: looted_marker,
    }

    #[ignore = "the node derives 65,516 keys twice, which takes a minute"]
    ids_are_not_used_up_unnoticed {
        promise: "Ids are never used again until the node is reset: none is handed out once they are used up.",
        protection: rule(Rule::IdsLeft),
        socs: &[machine::Soc::Sancus64],
        unprotected: "
            mov #0x6200, r12
            mov #0x6202, r13
            mov #0x0600, r14
            mov #0x0600, r15
            sm_enable
            ; enabling it again with an impossible layout gives it a new key, and uses up an id
            mov #0x6200, r13
            mov #0xffee, r6
        again:
            sm_enable
            dec r6
            jne again
            mov #0x4343, &0x0300",
        succeeded: looted_marker,
    }

    ids_are_never_used_again {
        promise: "Ids are never used again until the node is reset: a disabled module has no successor.",
        protection: mechanism(Mechanism::FreshIds),
        paper: "Sancus 2.0: module identity",
        unprotected: "
            br #0x6100
            next:
            mov #0x6200, r12
            mov #0x6210, r13
            mov #0x0600, r14
            mov #0x0610, r15
            sm_enable
            mov r15, &0x0300",
        other: "
            mov #next, r15
            sm_disable",
        succeeded: |outcome| outcome.loot() == 2,
    }

    impossible_sections_make_no_module {
        promise: "No module is created of sections that end before they start.",
        protection: mechanism(Mechanism::LayoutCheck),
        unprotected: "
            mov #0x6200, r12
            mov #0x6210, r13
            mov #0x0610, r14
            mov #0x0600, r15
            sm_enable
            mov r15, &0x0300",
        succeeded: |outcome| outcome.loot() != 0,
    }
}
