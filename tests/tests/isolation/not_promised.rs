//! What one might expect of the hardware, and what it does not do.

use super::node::{LOOT, Node, SECRET};
use super::{ALL, SANCUS};
use emulator::{Gate, Soc};
use sancus_hw::Rule;

/// A module can change odd bytes of its own text: only the low byte lane is looked at (`omsp_spm.v`: mem_violation).
#[test]
fn a_module_changes_odd_bytes_of_its_own_text() {
    for &soc in ALL {
        let node = Node::new(soc).with_modules("mov.b #0x43, &0x6011\nbr #done", "nop");
        let outcome = node.run("br #0x6000");
        assert_eq!((outcome.word(0x6010), outcome.rules().len()), (0x4300, 0), "{soc}");
    }
}

/// The tag over an empty message does not depend on the key: the hardware absorbs empty blocks in place of the key
/// (`sponge_wrap.v`: sponge_data_in).
#[test]
fn a_tag_over_nothing_does_not_depend_on_the_key() {
    for &soc in ALL {
        let wrap = |key: u16, tag: u16| {
            format!(
                "mov #{key:#06x}, r9
                 mov #0x0330, r10
                 mov #0x0330, r11
                 mov #0x0330, r12
                 mov #0x0330, r13
                 mov #0x0340, r14
                 mov #{tag:#06x}, r15
                 sm_wrap
                 "
            )
        };
        let node = Node::new(soc).with_word(0x0380, 0x1234);
        let outcome = node.run(&(wrap(0x0380, 0x03a0) + &wrap(0x0390, 0x03c0)));
        let tag = |address: u16| [0_u16, 2, 4, 6].map(|offset| outcome.word(address + offset));
        assert_eq!(tag(0x03a0), tag(0x03c0), "{soc}");
        assert_ne!(tag(0x03a0), [0; 4], "{soc}");
    }
}

/// A module of another vendor gives an existing module a new key: an impossible layout that starts where the module does
/// creates nothing, but derives a key for what is there (`crypto_control.v`: CHECK_SM).
#[test]
fn a_module_is_keyed_anew_by_another_vendor() {
    for &soc in ALL {
        let outcome = Node::new(soc).with_modules("br #done", "nop").run(
            "mov #0x4321, r11
             mov #0x6000, r12
             mov #0x6000, r13
             sm_enable",
        );
        let keys = outcome.module_keys();
        assert_eq!((keys.len(), outcome.rules().len()), (3, 0), "{soc}");
        assert_eq!(keys[2], outcome.key_with(|module| module.vendor = 0x4321), "{soc}");
    }
}

/// A text section whose confidential loading fails stays decrypted in unprotected memory (`crypto_control.v`: FAIL).
#[test]
fn text_that_is_not_loaded_stays_decrypted() {
    for &soc in SANCUS {
        let node = Node::new(soc).prepared_by(|machine, host| {
            host.encrypt_text(machine, 0x6200, 1, &[0xef, 0xbe].repeat(16), 0x0350);
            machine.write_word(0x0350, !machine.read_word(0x0350));
        });
        let outcome = node.run(
            "mov #0x0350, r9
             mov #0x0001, r10
             mov #0x6200, r12
             mov #0x6220, r13
             mov #0x0600, r14
             mov #0x0610, r15
             sm_enable
             mov &0x6210, &0x0300",
        );
        assert_eq!((outcome.module_keys().len(), outcome.word(LOOT)), (2, SECRET), "{soc}");
    }
}

/// Reset removes modules, not what they had in memory (`omsp_spm.v`: puc_rst), unless the core has a gate for that.
#[test]
fn secrets_survive_a_reset() {
    for (&soc, (gate, left)) in with_and_without(Gate::Reset) {
        let node = Node::new(soc).with_gate(gate).with_setup(
            "mov &0x6f00, r5
             cmp #1, r5
             jeq again
             mov #1, &0x6f00
             mov #0, r9
             mov #0, r10
             mov #0x1234, r11
             mov #0x6000, r12
             mov #0x6080, r13
             mov #0x0400, r14
             mov #0x0480, r15
             sm_enable
             mov #0, &0x0120
             again:",
        );
        assert_eq!(node.run("mov &0x0400, &0x0300").loot(), left, "{soc}, {gate:?}");
    }
}

/// A jump into a module to a word that disables it is a violation, and disables it all the same: what should overwrite its
/// sections is masked (`omsp_spm.v`: access rule), and the handler of the violation reads what was secret. Simulated in the RTL
/// at 64 and 128 bit, with and without the atomicity monitor, also for the operand 0x0ff0, which decodes as the same
/// instruction. A core with a gate for that keeps the module.
#[test]
fn a_jump_to_a_disabling_word_lays_the_module_open() {
    for (&soc, (gate, left)) in with_and_without(Gate::Disabling) {
        let node = Node::new(soc).with_gate(gate).with_modules("br #done\nsm_disable", "nop").with_word(0xfffa, 0x6800);
        let outcome = node.run(
            "br #0x6004
             .org 0x6800
             mov &0x0400, &0x0300
             br #done",
        );
        assert_eq!(outcome.rules().first(), Some(&Rule::EntryPoint), "{soc}");
        assert_eq!(outcome.rules().contains(&Rule::SecretRead), gate.is_some(), "{soc}");
        assert_eq!(outcome.loot(), left, "{soc}");
    }
}

/// Every core, as the RTL is and with a gate, with what an attacker finds of the secret then.
fn with_and_without(gate: Gate) -> impl Iterator<Item = (&'static Soc, (Option<Gate>, u16))> {
    ALL.iter().flat_map(move |soc| [(soc, (None, SECRET)), (soc, (Some(gate), 0))])
}
