//! The attacks on each rule.
//!
//! The victim is module 1: public section 0x6000..0x6080, secret section 0x0400..0x0480, whose first word is the secret
//! 0xbeef. Module 2 has 0x6100..0x6180 and 0x0500..0x0580. Loot goes to 0x0300.

use sancus_hw::{Event, Rule};

use super::node::{Outcome, SECRET, VICTIM_DATA};
use super::{AION, ALL, Attack};

const NOTHING: &str = "nop";

fn looted_secret(outcome: &Outcome) -> bool {
    outcome.loot() == SECRET
}

fn looted_marker(outcome: &Outcome) -> bool {
    outcome.loot() == 0x4343
}

fn changed_secret(outcome: &Outcome) -> bool {
    outcome.word(VICTIM_DATA) == 0x4343
}

fn changed_text(outcome: &Outcome) -> bool {
    outcome.word(0x6010) == 0x4343
}

pub const ATTACKS: &[Attack] = &[
    Attack {
        promise: "The text section of a module can only be read while the module executes: unprotected code cannot.",
        rule: Rule::PublicRead,
        socs: ALL,
        unprotected: "
            mov &0x6010, r5
            mov r5, &0x0300",
        victim: "
            nop
            .org 0x6010
            .word 0xbeef",
        other: NOTHING,
        succeeded: looted_secret,
    },
    Attack {
        promise: "Nor can another module: modules distrust each other.",
        rule: Rule::PublicRead,
        socs: ALL,
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
    },
    Attack {
        promise: "The code of a module cannot be modified by unprotected code.",
        rule: Rule::PublicWrite,
        socs: ALL,
        unprotected: "mov #0x4343, &0x6010",
        victim: NOTHING,
        other: NOTHING,
        succeeded: changed_text,
    },
    Attack {
        promise: "Nor byte by byte.",
        rule: Rule::PublicWrite,
        socs: ALL,
        unprotected: "mov.b #0x43, &0x6011",
        victim: NOTHING,
        other: NOTHING,
        succeeded: |outcome| outcome.word(0x6010) == 0x4300,
    },
    Attack {
        promise: "Nor by another module.",
        rule: Rule::PublicWrite,
        socs: ALL,
        unprotected: "br #0x6100",
        victim: NOTHING,
        other: "
            mov #0x4343, &0x6010
            br #done",
        succeeded: changed_text,
    },
    Attack {
        promise: "A module is what was measured when it was enabled: not even it modifies its own code.",
        rule: Rule::OwnPublicWrite,
        socs: ALL,
        unprotected: "br #0x6000",
        victim: "
            mov #0x4343, &0x6010
            br #done",
        other: NOTHING,
        succeeded: changed_text,
    },
    Attack {
        promise: "The data section of a module is only accessible while its text section executes: unprotected code \
                  cannot read it.",
        rule: Rule::SecretRead,
        socs: ALL,
        unprotected: "
            mov &0x0400, r5
            mov r5, &0x0300",
        victim: NOTHING,
        other: NOTHING,
        succeeded: looted_secret,
    },
    Attack {
        promise: "Nor byte by byte, through a pointer, with any operation.",
        rule: Rule::SecretRead,
        socs: ALL,
        unprotected: "
            mov #0x0400, r6
            mov.b @r6+, r5
            mov.b @r6+, r7
            swpb r7
            bis r7, r5
            mov r5, &0x0300",
        victim: NOTHING,
        other: NOTHING,
        succeeded: looted_secret,
    },
    Attack {
        promise: "Nor can another module read it.",
        rule: Rule::SecretRead,
        socs: ALL,
        unprotected: "br #0x6100",
        victim: NOTHING,
        other: "
            mov &0x0400, r5
            mov r5, &0x0300
            br #done",
        succeeded: looted_secret,
    },
    Attack {
        promise: "Nor does the crypto unit read it for others: it checks its accesses as it does the CPU's.",
        rule: Rule::SecretRead,
        socs: &[emulator::Soc::Sancus64, emulator::Soc::Sancus128],
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
        victim: NOTHING,
        other: NOTHING,
        succeeded: looted_marker,
    },
    Attack {
        promise: "Unprotected code cannot write the data section.",
        rule: Rule::SecretWrite,
        socs: ALL,
        unprotected: "mov #0x4343, &0x0400",
        victim: NOTHING,
        other: NOTHING,
        succeeded: changed_secret,
    },
    Attack {
        promise: "Nor with a stack that points into it.",
        rule: Rule::SecretWrite,
        socs: ALL,
        unprotected: "
            mov #0x0402, sp
            push #0x4343",
        victim: NOTHING,
        other: NOTHING,
        succeeded: changed_secret,
    },
    Attack {
        promise: "Nor can another module write it.",
        rule: Rule::SecretWrite,
        socs: ALL,
        unprotected: "br #0x6100",
        victim: NOTHING,
        other: "
            mov #0x4343, &0x0400
            br #done",
        succeeded: changed_secret,
    },
    Attack {
        promise: "A module is entered only through its entry point: no jump leads past its checks.",
        rule: Rule::EntryPoint,
        socs: ALL,
        unprotected: "br #unchecked",
        victim: "
            br #done
        unchecked:
            mov &0x0400, r5
            mov r5, &0x0300
            br #done",
        other: NOTHING,
        succeeded: looted_secret,
    },
    Attack {
        promise: "A return is an entry like any other: a module that is returned to behind its call is violated.",
        rule: Rule::EntryPoint,
        socs: ALL,
        unprotected: "
            push #unchecked
            ret",
        victim: "
            br #done
        unchecked:
            mov &0x0400, r5
            mov r5, &0x0300
            br #done",
        other: NOTHING,
        succeeded: looted_secret,
    },
    Attack {
        promise: "So is a return from interrupt.",
        rule: Rule::EntryPoint,
        socs: ALL,
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
        other: NOTHING,
        succeeded: looted_secret,
    },
    Attack {
        promise: "So is running into the module from the address before it.",
        rule: Rule::EntryPoint,
        socs: ALL,
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
    },
    Attack {
        promise: "The sections of a new module do not overlap those of existing ones.",
        rule: Rule::CreationOverlap,
        socs: ALL,
        unprotected: "
            mov #0x5f00, r12
            mov #0x6010, r13
            mov #0x0600, r14
            mov #0x0610, r15
            sm_enable
            mov #0x4343, &0x0300",
        victim: NOTHING,
        other: NOTHING,
        succeeded: looted_marker,
    },
    Attack {
        promise: "Ids are never used again until the node is reset: none is handed out once they are used up.",
        rule: Rule::IdsLeft,
        socs: &[emulator::Soc::Sancus64],
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
        victim: NOTHING,
        other: NOTHING,
        succeeded: looted_marker,
    },
    Attack {
        promise: "Direct memory access does not bypass the rules: a peripheral cannot read a module's data.",
        rule: Rule::DirectMemoryAccess,
        socs: ALL,
        unprotected: "
            mov #0x0400, &0x01e2
            nop
            nop
            nop
            mov &0x01e2, &0x0300",
        victim: NOTHING,
        other: NOTHING,
        succeeded: looted_secret,
    },
    Attack {
        promise: "Nor write it.",
        rule: Rule::DirectMemoryAccess,
        socs: ALL,
        unprotected: "
            mov #0x0400, &0x01e0
            nop
            nop
            nop",
        victim: NOTHING,
        other: NOTHING,
        succeeded: changed_secret,
    },
    Attack {
        promise: "Nor write its code.",
        rule: Rule::DirectMemoryAccess,
        socs: ALL,
        unprotected: "
            mov #0x6010, &0x01e0
            ; program memory is free while the CPU works on data memory
            mov &0x0310, &0x0312
            mov &0x0310, &0x0312",
        victim: NOTHING,
        other: NOTHING,
        succeeded: changed_text,
    },
    Attack {
        promise: "A module's stack does not grow over what lies below it.",
        rule: Rule::StackGuard,
        socs: ALL,
        unprotected: "br #0x6000",
        victim: "
            mov #0x0420, sp
            mov #0x0420, r15
            sm_stack_guard
            push #0x4343
            br #done",
        other: NOTHING,
        succeeded: |outcome| outcome.word(0x041e) == 0x4343,
    },
    Attack {
        promise: "Interrupts cannot be kept off for ever by beginning atomic sections within each other.",
        rule: Rule::AtomicNesting,
        socs: AION,
        unprotected: "
            mov #0x0064, r15
            clix
            clix
            mov #0x4343, &0x0300",
        victim: NOTHING,
        other: NOTHING,
        succeeded: looted_marker,
    },
    Attack {
        promise: "Nor by entering a module within one, which begins the module's own.",
        rule: Rule::AtomicNesting,
        socs: AION,
        unprotected: "
            mov #0x0064, r15
            clix
            br #0x6100",
        victim: NOTHING,
        other: "
            mov #0x4343, &0x0300
            br #done",
        succeeded: looted_marker,
    },
    Attack {
        promise: "Nor by asking for a long one: atomic sections are bounded.",
        rule: Rule::AtomicBound,
        socs: AION,
        unprotected: "
            mov #0x2711, r15
            clix
            mov #0x4343, &0x0300",
        victim: NOTHING,
        other: NOTHING,
        succeeded: looted_marker,
    },
];

/// The attacks would be worth nothing if the modules did not exist.
#[test]
fn both_modules_are_enabled() {
    for &soc in ALL {
        let outcome = super::node::Node::new(soc, sancus_hw::RuleSet::ALL).with_modules(NOTHING, NOTHING).run(NOTHING);
        let keyed = outcome.events().filter(|event| matches!(event, Event::ModuleKey(_))).count();
        assert_eq!((keyed, outcome.rules().len()), (2, 0), "{soc}");
    }
}
