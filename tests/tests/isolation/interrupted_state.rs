//! Interrupted modules: what the hardware saves, what it hides, and how a module goes on.

use super::ALL;
use super::node::{LOOT, Node, OTHER, SECRET};

/// Start of the module's secret section.
const SECRET_SECTION: u16 = 0x0500;

/// Module 2: on the Aion cores module 1 is not interrupted. It waits, with its secret in registers, for Timer A to interrupt it. The last word of its secret section
/// points to where the hardware is to save its state, 28 bytes downwards.
const MODULE: &str = "
        br #body
    body:
        mov #0x0570, &0x057e
        mov #0x0540, sp
        mov &0x0500, r4
        mov r4, r10
        mov r4, r14
        mov #0x0212, &0x0160
        eint
    wait:
        jmp wait";

/// Timer A's compare register is set, the module is entered; the handler keeps what it sees in the registers.
const UNPROTECTED: &str = "
        mov #0x0040, &0x0172
        mov #0x0010, &0x0162
        br #0x6100
    .org 0x6800
    handler:
        mov r4, &0x0300
        mov r10, &0x0302
        mov r14, &0x0304
        mov r15, &0x0306
        mov sp, &0x0308
        mov sr, &0x030a
        br #done_too
    .org 0xfff2
        .word 0x6800
    .org 0x5e00";

fn interrupted(soc: machine::Soc) -> super::node::Outcome {
    let outcome = Node::new(soc)
        .with_modules("nop", MODULE)
        .with_word(SECRET_SECTION, SECRET)
        .with_own_interrupt()
        .run(UNPROTECTED);
    assert_eq!(outcome.rules(), [], "{soc}");
    outcome
}

/// "The hardware clears all registers before the handler runs": unprotected handlers see nothing of an interrupted
/// module but where it can be entered to go on (r15).
#[test]
fn the_handler_sees_no_register_of_the_module() {
    for &soc in ALL {
        let outcome = interrupted(soc);
        let seen: Vec<u16> = (0..3).map(|index| outcome.word(LOOT + 2 * index)).collect();
        assert_eq!(seen, [0, 0, 0], "{soc}");
        assert_eq!(outcome.word(LOOT + 6), OTHER, "{soc}: r15 is the module's entry point");
        assert_eq!(outcome.word(LOOT + 8), 0, "{soc}: there is no stack pointer into the module");
        assert_eq!(outcome.word(LOOT + 10) & 0x8000, 0x8000, "{soc}: the status tells that a module was interrupted");
    }
}

/// "The execution state is stored in the module's secret section": nobody else can read or change it.
#[test]
fn the_state_is_saved_in_the_secret_section() {
    for &soc in ALL {
        let outcome = interrupted(soc);
        let base = 0x0570;
        let saved = |register: u16| outcome.word(base - 28 + 2 * (register - 4));
        assert_eq!([saved(4), saved(10), saved(14)], [SECRET; 3], "{soc}");
        assert_eq!(outcome.word(base - 2), 0x0541, "{soc}: the stack pointer, marked as that of an interrupted module");
        let address = outcome.word(base);
        assert!((OTHER..OTHER + 0x40).contains(&address), "{soc}: the program counter {address:#06x}");
    }
}
