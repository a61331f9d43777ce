//! Module keys: what they depend on, and who uses them.

use sancus_hw::{Key, Mechanism};

use super::mechanism;

attacks! {
    keys_depend_on_the_node {
        promise: "A module key depends on the node: it is worth nothing on another.",
        protection: mechanism(Mechanism::NodeInKey),
        paper: "Sancus 2.0: key derivation",
        succeeded: |outcome| outcome.module_keys()[0] == outcome.key_with(|module| module.node_key = Key::zero(module.node_key.security())),
    }

    keys_depend_on_the_vendor {
        promise: "A module key depends on the vendor: nobody creates modules in the name of another.",
        protection: mechanism(Mechanism::VendorInKey),
        paper: "Sancus 2.0: key derivation",
        succeeded: |outcome| outcome.module_keys()[0] == outcome.key_with(|module| module.vendor = 0),
    }

    keys_depend_on_the_text {
        promise: "A module key depends on the text section: a changed module has another key.",
        protection: mechanism(Mechanism::TextInIdentity),
        paper: "Sancus 2.0: key derivation",
        victim: "
            mov #0x4343, r5
            br #done",
        succeeded: |outcome| outcome.module_keys()[0] == outcome.key_with(|module| module.text.fill(0)),
    }

    keys_depend_on_the_layout {
        promise: "A module key depends on the layout: the same text with other data is another module.",
        protection: mechanism(Mechanism::LayoutInIdentity),
        paper: "Sancus 2.0: key derivation",
        succeeded: |outcome| outcome.module_keys()[0] == outcome.key_with(|module| module.layout = Default::default()),
    }

    unprotected_code_has_no_key {
        promise: "Only a module itself uses its key: unprotected code that it returns to cannot.",
        protection: mechanism(Mechanism::OwnKey),
        paper: "Sancus 2.0: key derivation",
        unprotected: "
            br #0x6000
            back:
            mov #0, r9
            mov #0x0320, r10
            mov #0x0322, r11
            mov #0x0330, r12
            mov #0x0330, r13
            mov #0x0340, r14
            mov #0x0350, r15
            sm_wrap
            mov r15, &0x0300",
        victim: "
            br #back",
        succeeded: |outcome| outcome.loot() == 1,
    }
}
