//! A meter's encryption with a known r beside the host's.

use machine::Soc;
use num_bigint::BigUint;

use crate::key::{COLUMNS, KEY};
use crate::workbench::{Program, WORDS, folder, number};

/// The words that the generator gives out, and the reading.
const DRAWN: u16 = 0x3000;
const READING: u16 = 0x3040;
const CIPHERTEXT: u16 = 0x3100;
/// How many words were drawn, how often `poll` was called, and how many cycles the longest call took and all together.
const TAKEN: u16 = 0x3200;
const CALLS: u16 = 0x3202;
const LONGEST: u16 = 0x3204;
const ALL: u16 = 0x3208;
const WORDS_OF_R: usize = 20;

const TEXT: &str = r#"
#include <sancus_support/tsc.h>
#include "paillier.c"
DECLARE_SM(PAILLIER, 0x1234);
DECLARE_SM(RANDOM, 0x1234);

/* Fails when the words are used up. */
uint32_t SM_ENTRY(RANDOM) draw(void) {
    uint16_t taken = AT(0x3200)[0];
    return taken < 20 ? RANDOM_WORD | AT(0x3000)[AT(0x3200)[0]++] : 0;
}

void SM_ENTRY(PAILLIER) read(uint32_t energy) {
    const struct reading reading = {current.round + 1, energy};
    reading_in((const uint8_t *)&reading, sizeof reading);
}
uint16_t SM_ENTRY(PAILLIER) is_done(void) {
    for (uint16_t word = 0; next == TELL && word < WORDS; word++) {
        AT(0x3100)[word] = ciphertext.words[WORDS - 1 - word];
    }
    return next == TELL;
}

static void begin(void) {
    WDTCTL = 0x5a80;
    sancus_enable(&RANDOM);
    sancus_enable(&PAILLIER);
}
static void work(void) {
    uint32_t longest = 0, all = 0;
    uint16_t calls = 0;
    read(AT(0x3040)[0] | (uint32_t)AT(0x3040)[1] << 16);
    do {
        tsc_t before = tsc_read();
        poll();
        uint32_t cycles = (uint32_t)(tsc_read() - before);
        longest = cycles > longest ? cycles : longest;
        all += cycles;
        calls++;
    } while (!is_done() && calls < 200);
    AT(0x3202)[0] = calls;
    *(volatile uint32_t *)0x3204 = longest;
    *(volatile uint32_t *)0x3208 = all;
}
"#;

/// r as the generator gives it: a column of four bits after the other, the highest in the lowest bits of the first word.
fn drawn(r: &BigUint) -> Vec<u16> {
    let column =
        |column: usize| (0..4).map(|row| u16::from(r.bit((COLUMNS * row + column) as u64)) << row).sum::<u16>();
    let columns: Vec<u16> = (0..COLUMNS).rev().map(column).collect();
    columns.chunks(4).map(|four| four.iter().rev().fold(0, |word, column| word << 4 | column)).collect()
}

fn program() -> Option<Program> {
    let settings = std::fs::read_to_string(folder().join("paillier.yaml")).expect("settings");
    Program::build(TEXT, Some(&folder().join("paillier.S")), &settings, Soc::Sancus128)
}

struct Encryption {
    ciphertext: BigUint,
    cycles: [u32; 2],
    counts: [u16; 2],
}

fn encrypt(program: &Program, reading: u32, words: Vec<u16>) -> Encryption {
    let mut program = program.clone();
    program.put(TAKEN, [(WORDS_OF_R - words.len()) as u16]);
    program.put(DRAWN + 2 * (WORDS_OF_R - words.len()) as u16, words);
    program.put(READING, [reading as u16, (reading >> 16) as u16]);
    program.work(100_000_000);
    let double = |address| program.take(address, 2).iter().rev().fold(0, |high, word| high << 16 | u32::from(*word));
    Encryption {
        ciphertext: number(&program.take(CIPHERTEXT, WORDS)),
        cycles: [LONGEST, ALL].map(double),
        counts: [TAKEN, CALLS].map(|address| program.take(address, 1)[0]),
    }
}

#[test]
fn a_meters_ciphertext_is_the_hosts_and_their_product_has_the_sum() {
    let Some(program) = program() else { return };
    let one = BigUint::from(1_u32);
    let ones = (&one << 320) - 1_u32;
    let random: BigUint = KEY.encrypt(1, &BigUint::from(3_u32)) % (&one << 320);
    let cases = [
        (0, BigUint::ZERO),
        (0, one),
        (u32::MAX, ones),
        (u32::MAX, BigUint::ZERO),
        (65_535, random.clone()),
        (7, random << 1 >> 1),
    ];
    let (mut product, mut sum) = (BigUint::from(1_u32), 0_u64);
    for (reading, r) in &cases {
        let encryption = encrypt(&program, *reading, drawn(r));
        assert_eq!(encryption.ciphertext, KEY.encrypt(*reading, r), "{reading} {r:x}");
        // No more words than r has, whatever the numbers are in the same time, and never for more than 100 ms at 8 MHz.
        assert_eq!(encryption.counts, [WORDS_OF_R as u16, 161], "{reading} {r:x}");
        assert_eq!(encryption.cycles, [481_661, 76_477_741], "{reading} {r:x}");
        assert!(encryption.cycles[0] < 800_000);
        product = product * encryption.ciphertext % &KEY.modulus;
        sum += u64::from(*reading);
    }
    assert_eq!(KEY.decrypt(&product), BigUint::from(sum));
}

/// Without random words there is no ciphertext: the encryption waits.
#[test]
fn without_random_words_nothing_is_encrypted() {
    let Some(program) = program() else { return };
    let encryption = encrypt(&program, 7, vec![1; 5]);
    assert_eq!((encryption.counts, encryption.ciphertext), ([WORDS_OF_R as u16, 200], BigUint::ZERO));
}
