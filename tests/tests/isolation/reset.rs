//! Reset: modules and their ids go together.

use sancus_hw::Mechanism;

use super::mechanism;

attacks! {
    no_id_outlives_its_module {
        promise: "A reset restarts the ids and forgets the modules: no module from before the \
                  reset shares its id with one from after it.",
        protection: mechanism(Mechanism::ModuleReset),
        setup: Some("
            cmp #1, &0x0304
            jeq again
            mov #1, &0x0304
            mov #0, r9
            mov #0, r10
            mov #0x1234, r11
            mov #0x6000, r12
            mov #0x6080, r13
            mov #0x0400, r14
            mov #0x0480, r15
            sm_enable
            mov #0, &0x0120
            again:"),
        unprotected: "
            mov #0x6200, r12
            mov #0x6210, r13
            mov #0x0600, r14
            mov #0x0610, r15
            sm_enable
            mov r15, &0x0300
            mov #0x6000, r15
            sm_id
            mov r15, &0x0302",
        succeeded: |outcome| outcome.loot() == 1 && outcome.word(0x0302) == 1,
    }
}
