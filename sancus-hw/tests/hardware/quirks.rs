//! What the hardware does that its manual would not say. Each test names the place in the RTL.

use crate::machine::{Machine, pattern};
use sancus_hw::{Claim, Command, CryptoProfile, Key, Layout, Profile, Report, Selector, Tag, UnitInputs};
use serde::Deserialize;

const KEY: u16 = 0x0300;
const AD: u16 = 0x1000;
const BODY: u16 = 0x2000;
const CIPHER: u16 = 0x3000;
const TAG: u16 = 0x3800;

fn layout(public_start: u16, public_end: u16, secret_start: u16, secret_end: u16) -> Layout {
    Layout::new(public_start..public_end, secret_start..secret_end)
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

/// A core with a key in memory, and r9 to r15 set for wrapping these lengths.
fn prepared(profile: Profile, key: &Key, ad: &[u8], body: &[u8]) -> Machine {
    let mut machine = Machine::new(profile, false);
    machine.skip = true;
    machine.load(KEY, key.as_bytes());
    machine.load(AD, ad);
    machine.load(BODY, body);
    let (ad_end, body_end) = (AD + ad.len() as u16, BODY + body.len() as u16);
    machine.registers[9..].copy_from_slice(&[KEY, AD, ad_end, BODY, body_end, CIPHER, TAG]);
    machine
}

fn some_key(profile: Profile) -> Key {
    Key::from_bytes(&pattern(profile.security().bytes(), 77)).unwrap()
}

fn tag_of(machine: &Machine, profile: Profile) -> Tag {
    Tag::from_bytes(&machine.bytes(TAG, profile.security().bytes())).unwrap()
}

/// `crypto_control.v`: mem_done compares addresses in steps of two, so odd lengths take the byte after them too.
#[test]
fn odd_lengths_round_up() {
    for (profile, _) in Profile::ALL {
        let (key, ad, body) = (some_key(profile), pattern(5, 1), pattern(7, 2));
        let mut machine = prepared(profile, &key, &ad, &body);
        machine.load(AD + 5, &[0x55]);
        machine.load(BODY + 7, &[0xaa]);
        machine.execute(Command::Wrap);
        let expected =
            profile.crypto().wrap(&key, &[&ad[..], &[0x55]].concat(), &[&body[..], &[0xaa]].concat()).unwrap();
        assert_eq!(machine.bytes(CIPHER, 8), expected.cipher);
        assert_eq!(tag_of(&machine, profile), expected.tag);
    }
}

#[derive(Deserialize)]
struct Vectors {
    rtl_unwrap_empty_body: Vec<EmptyBody>,
}

#[derive(Deserialize)]
struct EmptyBody {
    bits: usize,
    key: String,
    ad: String,
    tag_accepted_by_rtl: String,
    software_tag_rejected_by_rtl: String,
}

/// `crypto_control.v`: WRAP_BODY_WAIT goes to TAG_INIT with the datapath still waiting for a body, so the words of the
/// tag are compared with what an endless body of the last associated word would become.
#[test]
fn unwrap_of_an_empty_body_wants_another_tag() {
    let vectors: Vectors = serde_json::from_str(include_str!("../data/spongent.json")).unwrap();
    assert_eq!(vectors.rtl_unwrap_empty_body.len(), 8);
    for vector in vectors.rtl_unwrap_empty_body {
        let profile = if vector.bits == 64 { Profile::Spongent64 } else { Profile::Spongent128 };
        let key = Key::from_bytes(&bytes(&vector.key)).unwrap();
        let unwraps = |tag: &str| {
            let mut machine = prepared(profile, &key, &bytes(&vector.ad), &[]);
            machine.load(TAG, &bytes(tag));
            machine.execute(Command::Unwrap);
            machine.registers[15]
        };
        assert_eq!(unwraps(&vector.tag_accepted_by_rtl), 1);
        assert_eq!(unwraps(&vector.software_tag_rejected_by_rtl), 0);
        // It is a wrong tag to everyone else.
        let (key, ad) = (Key::from_bytes(&bytes(&vector.key)).unwrap(), bytes(&vector.ad));
        let accepted = Tag::from_bytes(&bytes(&vector.tag_accepted_by_rtl)).unwrap();
        assert!(profile.crypto().unwrap(&key, &ad, &[], &accepted).is_err());
    }
}

/// With the AES profile, where there is no RTL to follow, the same control unit accepts the MAC.
#[test]
fn aes_unwrap_of_an_empty_body_wants_the_mac() {
    let profile = Profile::Aes128;
    let (key, ad) = (some_key(profile), pattern(10, 1));
    let mac = profile.crypto().mac(&key, &ad).unwrap();
    for flipped in [None, Some(0), Some(127)] {
        let mut tag = mac.as_bytes().to_vec();
        if let Some(bit) = flipped {
            tag[bit / 8] ^= 1 << (bit % 8);
        }
        let mut machine = prepared(profile, &key, &ad, &[]);
        machine.load(TAG, &tag);
        machine.execute(Command::Unwrap);
        assert_eq!(machine.registers[15], u16::from(flipped.is_none()));
    }
}

/// `sponge_wrap.v`: the block after the key is associated data whatever it is given for; `crypto_control.v`:
/// WRAP_BODY_WAIT then waits for cipher words that never come.
#[test]
fn without_associated_data_the_body_is_not_encrypted() {
    for (profile, _) in Profile::ALL {
        let mut machine = prepared(profile, &some_key(profile), &[], &pattern(6, 1));
        let outcome = machine.execute(Command::Wrap);
        assert!(outcome.writes.iter().all(|(_, (address, _))| *address >= TAG));
        assert_eq!(outcome.writes.len(), profile.security().words());
        assert_eq!(machine.registers[15], 1);
        if profile == Profile::Aes128 {
            assert_eq!(tag_of(&machine, profile), profile.crypto().mac(&some_key(profile), &pattern(6, 1)).unwrap());
        }
    }
}

/// Some arguments make the unit wait for ever; all three were tried on the RTL.
#[test]
fn instructions_that_never_end() {
    let cases = [
        // mem_done is `>=` on 16 bits: counting by two from an even address never reaches 0xffff.
        (Command::Wrap, [KEY, 0xfff0, 0xffff, BODY, BODY, CIPHER, TAG]),
        // Without associated data and body, the first word of the tag is asked for while the datapath still expects
        // associated data, for which it has no output to count (VERIFY_TAG_WAIT, WRITE_TAG_WAIT).
        (Command::Unwrap, [KEY, AD, AD, BODY, BODY, CIPHER, TAG]),
        (Command::Wrap, [KEY, AD, AD, BODY + 2, BODY, CIPHER, TAG]),
    ];
    for (command, arguments) in cases {
        let mut machine = Machine::new(Profile::Spongent64, false);
        machine.registers[9..].copy_from_slice(&arguments);
        let registers = machine.registers;
        let mut memory_in = 0;
        for cycle in 0..200_000 {
            let inputs = UnitInputs {
                command: Some(command),
                start: cycle == 0,
                refuses: false,
                claim: Claim::NONE,
                interrupt_pending: false,
                memory_in,
                program_counter: 0x5c00,
                registers: &registers,
                caller_id: 0,
            };
            let outputs = machine.unit.evaluate(&inputs, &machine.modules);
            assert!(outputs.busy);
            assert!(outputs.bus.is_none_or(|request| request.write.is_none()));
            memory_in = outputs.bus.map_or(0, |request| machine.word(request.address));
            machine.unit.clock(&inputs, &outputs, &mut machine.modules, &mut machine.events);
        }
    }
}

/// `crypto_control.v`: IDLE goes to LOAD_KEY_INIT without CHECK_SM. Keys in memory serve everyone; the module's own
/// key, r9 = 0, only the module.
#[test]
fn wrapping_with_a_key_in_memory_needs_no_module() {
    let profile = Profile::Spongent64;
    let mut machine = prepared(profile, &some_key(profile), &[1, 2], &[3, 4]);
    machine.execute(Command::Wrap);
    assert_eq!(machine.registers[15], 1);
    machine.registers[9] = 0;
    machine.registers[15] = TAG;
    assert_eq!(machine.execute(Command::Wrap).cycles, 3);
    assert_eq!(machine.registers[15], 0);
}

/// `crypto_control.v`: CLEAR_DATA looks at the limit after writing.
#[test]
fn disabling_clears_a_word_of_an_empty_section() {
    let mut machine = Machine::new(Profile::Spongent64, false);
    machine.enable(1, layout(0x6000, 0x6004, 0x0400, 0x0400));
    machine.load(0x0400, &[1, 2, 3, 4]);
    machine.program_counter = 0x6002;
    let outcome = machine.execute(Command::Disable);
    let writes: Vec<(u16, u16)> = outcome.writes.iter().map(|(_, write)| *write).collect();
    assert_eq!(writes, [(0x6000, 0), (0x6002, 0), (0x0400, 0)]);
    assert_eq!(machine.bytes(0x0400, 4), [0, 0, 3, 4]);
}

/// `omsp_execution_unit.v`: sm_update is `sm_disable & ~sm_busy`, which is also true of a disabling instruction that
/// was decoded but does not execute because the CPU was switched off. Tried on the RTL: it prints "SM 1 disabled" and
/// writes nothing, and the secret section is open to all.
#[test]
fn a_disabling_instruction_decoded_while_the_cpu_is_off_removes_the_module() {
    let mut machine = Machine::new(Profile::Spongent64, true);
    machine.enable(1, layout(0x6000, 0x6004, 0x0400, 0x0402));
    machine.load(0x0400, &[1, 2]);
    let registers = machine.registers;
    let inputs = UnitInputs {
        command: Some(Command::Disable),
        start: false,
        refuses: false,
        claim: Claim::NONE,
        interrupt_pending: false,
        memory_in: 0,
        program_counter: 0x6002,
        registers: &registers,
        caller_id: 0,
    };
    let outputs = machine.unit.evaluate(&inputs, &machine.modules);
    assert_eq!((outputs.busy, outputs.bus), (false, None));
    machine.unit.clock(&inputs, &outputs, &mut machine.modules, &mut machine.events);
    assert!(!machine.modules.any_enabled());
    assert_eq!(machine.bytes(0x0400, 2), [1, 2]);
}

/// `omsp_spm.v`: what is enabled and keyed is found by r12. An enabling instruction that creates nothing, but starts in
/// a module, gives that module a new key.
#[test]
fn enabling_in_a_module_rekeys_it() {
    let profile = Profile::Spongent64;
    let mut machine = Machine::new(profile, false);
    let (text, old) = (pattern(8, 1), layout(0x6000, 0x6008, 0x0400, 0x0410));
    machine.load(0x6000, &text);
    assert_eq!(machine.enable(1, old), 1);
    let identity = sancus_hw::identity(&text, &old);
    let crypto = profile.crypto();
    let key_of = |vendor_id| {
        let vendor_key = crypto.vendor_key(&machine.unit.configuration().master_key, vendor_id).unwrap();
        crypto.module_key(&vendor_key, &identity).unwrap()
    };
    let (first, second) = (key_of(1), key_of(2));
    assert_eq!(*machine.modules.slots()[0].key(), first);
    // Text that ends before the module starts does not even overlap.
    assert_eq!(machine.enable(2, layout(0x6002, 0x6000, 0x0400, 0x0410)), 1);
    assert_eq!(*machine.modules.slots()[0].key(), second);
    assert!(!machine.events.iter().any(|event| matches!(event, Report::Violation(_))));
    // The id is used up all the same.
    assert_eq!(machine.enable(3, layout(0x7000, 0x7002, 0x0400, 0x0400)), 3);
}

/// `omsp_spm_control.v`: an id is given back only when enabling fails.
#[test]
fn refused_modules_give_their_id_back() {
    let mut machine = Machine::new(Profile::Spongent64, false);
    assert_eq!(machine.enable(1, layout(0x6000, 0x6000, 0, 0)), 0);
    assert_eq!(machine.enable(1, layout(0x6000, 0x6002, 0x0402, 0x0400)), 0);
    assert_eq!(machine.enable(1, layout(0x6000, 0x6002, 0, 0)), 1);
}

/// `omsp_spm.v`: the loops over the slots let the last one win.
#[test]
fn of_overlapping_modules_the_highest_slot_counts() {
    let mut machine = Machine::new(Profile::Spongent64, false);
    machine.enable(1, layout(0x6000, 0x6010, 0, 0));
    machine.enable(1, layout(0x6008, 0x6020, 0, 0));
    assert_eq!(machine.modules.select(Selector::Address(0x600a)).map(|module| module.id()), Some(2));
    // The younger one leaves the slot, or both do if they are meant both.
    machine.program_counter = 0x6018;
    machine.execute(Command::Disable);
    assert_eq!(machine.modules.select(Selector::Address(0x600a)).map(|module| module.id()), Some(1));
}

/// The console of `sm_layout_0` in the RTL simulation, without and with the atomicity monitor: invalid and overlapping
/// layouts after a valid one. After the violation the instruction goes on, but all the text it reads is 0, and so are
/// the keys' texts. On Aion the violation aborts the instruction, and cancelling wipes the older modules too
/// (`omsp_spm.v`: cancel_spm & key_selected).
#[test]
fn consoles_of_the_rtl() {
    let text = bytes("6fdc0397677342b3465fce8d64490589010002000300040005000600f8455d9f3de5e96f");
    let enables = [
        (0x6f1e, 0x5c50, layout(0x5cf8, 0x5d08, 0x2000, 0x2040)),
        (0x40a1, 0x5c60, layout(0x5d10, 0x5d0c, 0x2100, 0x2140)),
        (0x67d1, 0x5c76, layout(0x5cfc, 0x5cfa, 0x2100, 0x2140)),
        (0xfaef, 0x5c9c, layout(0x5cfa, 0x5d0c, 0x2100, 0x2140)),
        (0x6975, 0x5cc2, layout(0x5cfa, 0x5d06, 0x2100, 0x2140)),
        (0xda7b, 0x5ce8, layout(0x5d14, 0x5d1c, 0x2020, 0x2020)),
    ];
    let console = |restartable| {
        let mut machine = Machine::new(Profile::Spongent64, restartable);
        machine.load(0x5cf8, &text);
        for (vendor_id, program_counter, layout) in enables {
            machine.program_counter = program_counter;
            machine.enable(vendor_id, layout);
        }
        machine.console().join("\n")
    };
    assert_eq!(console(false), include_str!("../data/console_sm_layout_0.s64.txt").trim_end());
    assert_eq!(console(true), include_str!("../data/console_sm_layout_0.aion64.txt").trim_end());
}

/// `crypto_control.v`: WRITE_VKEY_DONE. Confidential loading decrypts in place and could not be restarted.
#[test]
fn restartable_units_refuse_confidential_loading() {
    let mut machine = Machine::new(Profile::Spongent64, true);
    machine.registers[9..].copy_from_slice(&[TAG, 1, 7, 0x6000, 0x6004, 0x0400, 0x0400]);
    assert_eq!(machine.execute(Command::Enable).zero, Some(false));
    assert_eq!(machine.registers[15], 0);
    assert!(!machine.modules.any_enabled());
}

/// `crypto_control.v`: irq_state_ok. The states around the work are not interrupted.
#[test]
fn short_instructions_are_not_interrupted() {
    for interrupt_at in 0..3 {
        let mut machine = Machine::new(Profile::Spongent64, true);
        machine.interrupt_at = Some(interrupt_at);
        machine.registers[15] = 0x6000;
        let outcome = machine.execute(Command::Identify);
        assert_eq!((outcome.cycles, outcome.zero), (3, Some(false)));
    }
}

/// `crypto_control.v`: IRQ_FAIL. Wherever the interrupt comes, the instruction ends two cycles later with r15 = 0 and
/// Z = 1, and executing it again gives what it would have given.
#[test]
fn interrupted_wraps_can_be_restarted() {
    let profile = Profile::Spongent64;
    let (key, ad, body) = (some_key(profile), pattern(4, 1), pattern(6, 2));
    let expected = profile.crypto().wrap(&key, &ad, &body).unwrap();
    let mut machine = prepared(profile, &key, &ad, &body);
    let registers = machine.registers;
    let whole = machine.execute(Command::Wrap).cycles;
    for interrupt_at in 0..whole {
        let mut machine = prepared(profile, &key, &ad, &body);
        machine.unit = Machine::new(profile, true).unit;
        machine.interrupt_at = Some(interrupt_at);
        let outcome = machine.execute(Command::Wrap);
        // The first cycle does not look at interrupts, nor does the last, which writes the result.
        let (cycles, zero) = if interrupt_at + 2 <= whole { (interrupt_at.max(1) + 2, true) } else { (whole, false) };
        assert_eq!((outcome.cycles, outcome.zero), (cycles, Some(zero)), "at {interrupt_at}");
        assert_eq!(machine.registers[15], u16::from(!zero));
        machine.interrupt_at = None;
        machine.registers = registers;
        machine.execute(Command::Wrap);
        assert_eq!((machine.bytes(CIPHER, 6), tag_of(&machine, profile)), (expected.cipher.clone(), expected.tag));
    }
}

/// The unit computes what the profile does, for every profile, in place too.
#[test]
fn the_unit_wraps_and_unwraps_like_the_profile() {
    for (profile, _) in Profile::ALL {
        for (ad_length, body_length) in [(2, 2), (2, 16), (6, 14), (64, 34), (62, 0), (66, 32), (2, 256)] {
            let (key, ad, body) = (some_key(profile), pattern(ad_length, 1), pattern(body_length, 2));
            let expected = profile.crypto().wrap(&key, &ad, &body).unwrap();
            let mut machine = prepared(profile, &key, &ad, &body);
            machine.registers[14] = BODY;
            machine.execute(Command::Wrap);
            assert_eq!((machine.bytes(BODY, body_length), tag_of(&machine, profile)), (expected.cipher, expected.tag));
            if body_length > 0 {
                machine.registers[15] = TAG;
                machine.execute(Command::Unwrap);
                assert_eq!((machine.registers[15], machine.bytes(BODY, body_length)), (1, body));
            }
        }
    }
}

/// Modules of the AES profile: keys, attestation and confidential loading.
#[test]
fn aes_modules() {
    let profile = Profile::Aes128;
    let crypto: &dyn CryptoProfile = profile.crypto();
    let (text, layout) = (pattern(150, 4), layout(0x6000, 0x6000 + 150, 0x0400, 0x0410));
    let mut machine = Machine::new(profile, false);
    let vendor_key = crypto.vendor_key(&machine.unit.configuration().master_key, 0x1234).unwrap();
    let wrapped = sancus_hw::wrap_text(crypto, &vendor_key, 0xbeef, &text).unwrap();
    machine.load(0x6000, &wrapped.cipher);
    machine.load(TAG, wrapped.tag.as_bytes());
    machine.registers[9..].copy_from_slice(&[TAG, 0xbeef, 0x1234, 0x6000, 0x6000 + 150, 0x0400, 0x0410]);
    machine.execute(Command::Enable);
    assert_eq!(machine.registers[15], 1);
    assert_eq!(machine.bytes(0x6000, 150), text);
    let identity = sancus_hw::identity(&text, &layout);
    assert_eq!(*machine.modules.slots()[0].key(), crypto.module_key(&vendor_key, &identity).unwrap());
    machine.load(TAG, sancus_hw::local_attestation_tag(crypto, &identity).unwrap().as_bytes());
    machine.registers[14..].copy_from_slice(&[0x6000, TAG]);
    machine.execute(Command::VerifyAddress);
    assert_eq!(machine.registers[15], 1);
}

/// `aes_engine.rs`: the documented cycle model, on the smallest wrap there is.
#[test]
fn aes_cycles() {
    let profile = Profile::Aes128;
    let (key_words, tag_words) = (8, 8);
    let mut machine = prepared(profile, &some_key(profile), &[1, 2], &[3, 4]);
    let cycles = machine.execute(Command::Wrap).cycles;
    // As wrap takes 9 + m - 2K + P(2K + a + b) with SPONGENT, where P is the engine's cycles and three more: here
    // every word has one cycle and three more (P = 4), and the work between them comes on top.
    let control = 9 + 2 * key_words - 2 * key_words + 4 * (key_words + tag_words + 1 + 1);
    let hash = 2 + 2;
    let encryptions = 3 + 1;
    assert_eq!(cycles, control + hash * sancus_hw::SHA256_CYCLES + encryptions * sancus_hw::AES_CYCLES);
}
