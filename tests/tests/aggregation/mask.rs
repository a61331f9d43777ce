//! The masks of a ring of meters: they add up to zero over all meters and hide what they are added to, each once.

use machine::Soc;
use proptest::prelude::*;
use sancus_hw::{Key, Profile};
use std::sync::LazyLock;

use crate::workbench::{Program, folder};

/// The words that the generator gives out, the key that the meter before tells, and a reading.
const DRAWN: u16 = 0x3000;
const BEHIND: u16 = 0x3010;
const READING: u16 = 0x3020;
/// The key that the next meter is told, what the concentrator is told, and how often.
const AHEAD: u16 = 0x3100;
const MASKED: u16 = 0x3110;
const TOLD: u16 = 0x311c;
/// 0 for the reading alone, 1 for the key of the meter before, too.
const STEP: u16 = 0x3030;

const TEXT: &str = r#"
#include <sancus/reactive.h>
/* What would be sent is put where the test finds it. */
#undef SM_OUTPUT
#define SM_OUTPUT(module, name) \
    static uint16_t SM_FUNC(module) name(const io_data *data, size_t length) { return name##_put(data, length); }
static inline __attribute__((always_inline)) uint16_t key_out_put(const io_data *data, size_t length) {
    for (size_t byte = 0; byte < length; byte++) {
        ((volatile uint8_t *)0x3100)[byte] = data[byte];
    }
    return 0;
}
static inline __attribute__((always_inline)) uint16_t masked_out_put(const io_data *data, size_t length) {
    for (size_t byte = 0; byte < length; byte++) {
        ((volatile uint8_t *)0x3110)[byte] = data[byte];
    }
    AT(0x311c)[0]++;
    return 0;
}
#include "mask.c"
DECLARE_SM(MASK, 0x1234);
DECLARE_SM(RANDOM, 0x1234);

static uint16_t SM_DATA(RANDOM) given;
uint32_t SM_ENTRY(RANDOM) draw(void) { return RANDOM_WORD | AT(0x3000)[given++ % 8]; }

/* Other modules have inputs from the stubs, this one from the test. */
void SM_ENTRY(MASK) hand_over(void) {
    if (AT(0x3030)[0]) {
        key_in((const uint8_t *)0x3010, sizeof(struct mask_key));
    }
    reading_in((const uint8_t *)0x3020, sizeof(struct reading));
}
/* The stubs are for modules with inputs or outputs, and this one has inputs. */
static void begin(void) {
    WDTCTL = 0x5a80;
    sancus_enable(&RANDOM);
    sancus_enable(&MASK);
}
static void work(void) { hand_over(); }
"#;

/// A meter with a key of its own for the next one, which it has told.
fn meter(key: [u16; 8]) -> Option<Program> {
    static PROGRAM: LazyLock<Option<Program>> = LazyLock::new(|| {
        let settings = std::fs::read_to_string(folder().join("mask.yaml")).expect("settings");
        Program::build(TEXT, None, &settings, Soc::Sancus128)
    });
    let mut meter = PROGRAM.clone()?;
    meter.put(DRAWN, key);
    meter.put(READING, [1, 0, 5, 0]);
    meter.work(1_000_000);
    assert_eq!((meter.take(AHEAD, 8).as_slice(), meter.take(TOLD, 1)[0]), (key.as_slice(), 0));
    Some(meter)
}

/// Hands over a reading; gives the masked one: round, reading, one.
fn read(meter: &mut Program, round: u32, reading: u32) -> Option<[u32; 3]> {
    let before = meter.take(TOLD, 1)[0];
    let words = [round, reading].into_iter().flat_map(|double| [double as u16, (double >> 16) as u16]);
    meter.put(READING, words);
    meter.work(1_000_000);
    let masked = meter.take(MASKED, 6);
    let double = |index: usize| u32::from(masked[2 * index + 1]) << 16 | u32::from(masked[2 * index]);
    (meter.take(TOLD, 1)[0] != before).then(|| [double(0), double(1), double(2)])
}

/// The masks of a key in a round, by the host: the first two words of a tag of the round's number.
fn masks(key: &[u16; 8], round: u32) -> [u32; 2] {
    let key: Vec<u8> = key.iter().flat_map(|word| word.to_le_bytes()).collect();
    let key = Key::from_bytes(&key).expect("a key");
    let tag = Profile::Spongent128.crypto().mac(&key, &round.to_le_bytes()).expect("a tag");
    let double = |index: usize| u32::from_le_bytes(tag.as_bytes()[4 * index..][..4].try_into().expect("four bytes"));
    [double(0), double(1)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_sum_of_all_is_that_of_the_readings_and_no_other_is(
        keys: [[u16; 8]; 3], readings: [u32; 3], round in 2..u32::MAX,
    ) {
        let mut masked = Vec::new();
        for (index, key) in keys.iter().enumerate() {
            let Some(mut meter) = meter(*key) else { return Ok(()) };
            // The meter before has not told its key.
            prop_assert_eq!(read(&mut meter, round - 1, readings[index]), None);
            let before = &keys[(index + 2) % 3];
            meter.put(BEHIND, *before);
            meter.put(STEP, [1]);
            meter.put(AHEAD, [0; 8]);
            let told = read(&mut meter, round, readings[index]).expect("a masked reading");
            // The next meter may have lost the key.
            prop_assert_eq!(meter.take(AHEAD, 8), key.to_vec());
            let (plus, minus) = (masks(key, round), masks(before, round));
            let hidden = [
                round,
                readings[index].wrapping_add(plus[0]).wrapping_sub(minus[0]),
                1_u32.wrapping_add(plus[1]).wrapping_sub(minus[1]),
            ];
            prop_assert_eq!(told, hidden);
            // The same masks never hide another reading.
            prop_assert_eq!(read(&mut meter, round, readings[index] ^ 1), None);
            prop_assert_eq!(read(&mut meter, round - 1, readings[index] ^ 1), None);
            masked.push(told);
        }
        let sum = |of: &[[u32; 3]], what: usize| of.iter().fold(0_u32, |sum, one| sum.wrapping_add(one[what]));
        prop_assert_eq!(sum(&masked, 1), readings.iter().fold(0_u32, |sum, one| sum.wrapping_add(*one)));
        prop_assert_eq!(sum(&masked, 2), 3);
        for (missing, reading) in readings.iter().enumerate() {
            let mut others = masked.clone();
            others.remove(missing);
            prop_assert_ne!(sum(&others, 2), 2);
            prop_assert_ne!(sum(&others, 1), sum(&masked, 1).wrapping_sub(*reading));
        }
    }
}
