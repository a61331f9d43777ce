//! What one might expect of the hardware, and what it does not do. What a gate closes is in [`super::holes`].

use super::ALL;
use super::node::Node;

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
