//! What gates allow beside the holes that they close ([`super::holes`]).

use machine::Gate;

use super::ALL;
use super::node::Node;

/// With the gate a driver is obeyed, also when it has been loaded again after a reset.
#[test]
fn a_relay_obeys_its_driver_after_a_reset() {
    for &soc in ALL {
        let node = Node::new(soc).with_gates([Gate::Ownership, Gate::Peripheral]).with_setup(
            "mov #0, r9
             mov #0, r10
             mov #0x1234, r11
             mov #0x6000, r12
             mov #0x6080, r13
             mov #0x01f0, r14
             mov #0x0220, r15
             sm_enable
             mov &0x6f00, r5
             cmp #1, r5
             jeq again
             mov #1, &0x6f00
             mov #0, &0x0120
             again:",
        );
        let outcome =
            node.with_modules("mov #1, &0x01f0\nmov &0x01f2, r5\nmov r5, &0x0300\nbr #done", "nop").run("br #0x6000");
        assert_eq!(outcome.loot() & 1, 1, "{soc}");
    }
}

/// With the gate, lines can be held back from modules alone: they interrupt as soon as the module is left.
#[test]
fn a_line_held_back_from_modules_interrupts_when_one_is_left() {
    for &soc in ALL {
        for (mask, module_ended) in [(0, 1), (0x0200, 2)] {
            let unprotected = format!(
                "mov #handler, &0xfff2
                 mov #0x0210, &0x0160
                 mov #0x0010, &0x0162
                 mov #100, &0x0172
                 mov #{mask}, &0x011a
                 mov #0x0214, &0x0160
                 eint
                 br #0x6100
                 back:
                 jmp back
                 handler:
                 dint
                 mov &0x0302, r5
                 inc r5
                 mov r5, &0x0300
                 br #done"
            );
            // Not the first module, which nothing interrupts on the Aion cores.
            let other = "mov #1000, r5\nagain:\ndec r5\njnz again\nmov #1, &0x0302\nbr #back";
            let outcome = Node::new(soc).with_gates([Gate::Line]).with_modules("nop", other).run(&unprotected);
            assert_eq!(outcome.loot(), module_ended, "{soc}, mask {mask:#06x}");
        }
    }
}
