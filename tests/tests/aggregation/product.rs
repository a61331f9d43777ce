//! The Montgomery product beside the host's, also while interrupts come whose handler reads the multiplier and uses it.

use std::path::Path;
use std::sync::LazyLock;

use machine::Soc;
use num_bigint::BigUint;
use proptest::prelude::*;

use crate::key::KEY;
use crate::workbench::{Program, WORDS, folder, highest_first, lowest_first, number};

const LEFT: u16 = 0x3000;
const RIGHT: u16 = 0x3100;
const RESULT: u16 = 0x3200;
/// Cycles from one interrupt to the next; 0: none come.
const PERIOD: u16 = 0x3300;
/// How many came, how many handlers found something in the multiplier, and what the counter of cycles reads before and after.
const INTERRUPTS: u16 = 0x3302;
const FOUND: u16 = 0x3304;
const TIME: u16 = 0x3310;
/// More than a product takes with interrupts.
const AT_MOST: u64 = 4_000_000;
/// From so many cycles on each interrupt leaves the module time to get past the beginning of a column. Up to 140 cycles, the next
/// comes there again, for ever.
const SHORTEST_PERIOD: u16 = 150;

const TEXT: &str = r#"
#include <sancus_support/timer.h>
#include <sancus_support/tsc.h>
#include "aggregation.h"
#include "public_key.h"
DECLARE_SM(FIRST, 0x1234); /* Aion does not interrupt the first module */
uint16_t SM_ENTRY(FIRST) first(void) { return 0; }

DECLARE_SM(PAILLIER, 0x1234);
const uint16_t SM_DATA(PAILLIER) modulus[WORDS] = {PUBLIC_KEY_MODULUS};
void SM_FUNC(PAILLIER) product(uint16_t *result, const uint16_t *left, const uint16_t *right);
void SM_ENTRY(PAILLIER) multiply(void) {
    product((uint16_t *)0x3200, (const uint16_t *)0x3000, (const uint16_t *)0x3100);
}

/* Leaves a product of its own, and notices any other. */
void handler(void) {
    uint16_t left = MPY, right = OP2, low = RESLO, high = RESHI, carry = SUMEXT;
    uint16_t own = left == 0x1234 && right == 0x5678 && low == 0x0060 && high == 0x0626;
    AT(0x3302)[0]++;
    AT(0x3304)[0] += !own && (left | right | low | high | carry) != 0;
    MPY = 0x1234;
    OP2 = 0x5678;
    timer_irq(AT(0x3300)[0]);
}
TIMER_ISR_ENTRY(handler)

static void begin(void) {
    WDTCTL = 0x5a80;
    sancus_enable(&FIRST);
    sancus_enable(&PAILLIER);
    __asm__ volatile("eint");
}
static void work(void) {
    if (AT(0x3300)[0] != 0) {
        timer_irq(AT(0x3300)[0]);
    }
    tsc_t before = tsc_read();
    multiply();
    tsc_t after = tsc_read();
    timer_disable();
    AT(0x3310)[0] = (uint16_t)(after - before);
    AT(0x3310)[1] = (uint16_t)((after - before) >> 16);
}
"#;

fn program(assembly: &Path, soc: Soc) -> Option<Program> {
    Program::build(TEXT, Some(assembly), "", soc)
}

static PROGRAM: LazyLock<Option<Program>> = LazyLock::new(|| program(&folder().join("paillier.S"), Soc::Sancus128));

struct Product {
    result: BigUint,
    interrupts: u16,
    found: u16,
    cycles: u32,
}

fn product(program: &Program, left: &BigUint, right: &BigUint, period: u16) -> Product {
    let mut program = program.clone();
    program.put(LEFT, lowest_first(left));
    program.put(RIGHT, highest_first(right));
    program.put(PERIOD, [period, 0, 0]);
    program.work(AT_MOST);
    let word = |address| program.take(address, 1)[0];
    Product {
        result: number(&program.take(RESULT, WORDS)),
        interrupts: word(INTERRUPTS),
        found: word(FOUND),
        cycles: u32::from(word(TIME + 2)) << 16 | u32::from(word(TIME)),
    }
}

/// Whether it is the product, and below 2^2048, as the sum of so many words always is.
fn is_product(of: &BigUint, left: &BigUint, right: &BigUint) -> bool {
    (of << 2048) % &KEY.modulus == left * right % &KEY.modulus
}

/// Any number, and those at the edges.
fn factor() -> impl Strategy<Value = BigUint> {
    let largest: BigUint = (BigUint::from(1_u32) << 2048) - 1_u32;
    let edges = vec![
        BigUint::ZERO,
        BigUint::from(1_u32),
        BigUint::from(u16::MAX),
        &KEY.modulus - 1_u32,
        KEY.modulus.clone(),
        &largest - &KEY.modulus,
        BigUint::from(1_u32) << 2047,
        largest,
    ];
    prop_oneof![
        prop::sample::select(edges),
        prop::collection::vec(any::<u16>(), WORDS).prop_map(|words| number(&words)),
        // Words that make and hand on carries.
        prop::collection::vec(prop::sample::select(vec![0, 1, 0x7fff, 0x8000, 0xfffe, 0xffff]), WORDS)
            .prop_map(|words| number(&words)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn products_are_the_hosts_and_take_the_same_time(left in factor(), right in factor()) {
        let Some(program) = &*PROGRAM else { return Ok(()) };
        let one = product(program, &left, &right, 0);
        prop_assert!(is_product(&one.result, &left, &right));
        let other = product(program, &BigUint::ZERO, &BigUint::ZERO, 0);
        prop_assert_eq!(one.cycles, other.cycles);
        prop_assert!(one.cycles < 500_000, "{}", one.cycles);
    }

    #[test]
    fn whoever_interrupts_finds_nothing_and_changes_nothing(left in factor(), right in factor(), period in SHORTEST_PERIOD..9000_u16, aion: bool) {
        static AION: LazyLock<Option<Program>> = LazyLock::new(|| program(&folder().join("paillier.S"), Soc::Aion128));
        let program = if aion { &*AION } else { &*PROGRAM };
        let Some(program) = program else { return Ok(()) };
        let one = product(program, &left, &right, period);
        prop_assert!(is_product(&one.result, &left, &right));
        prop_assert!(one.interrupts > 40, "{}", one.interrupts);
        prop_assert_eq!(one.found, 0);
    }
}

/// The program without some of its instructions.
fn without(lines: &[&str], soc: Soc) -> Option<Program> {
    let directory = tempfile::tempdir().expect("a directory");
    for name in ["paillier.S", "product.inc", "public_key.h"] {
        let text = std::fs::read_to_string(folder().join(name)).expect("a file");
        let kept: String =
            text.lines().filter(|line| !lines.contains(&line.trim())).map(|line| line.to_owned() + "\n").collect();
        assert_eq!(kept == text, name != "product.inc");
        std::fs::write(directory.path().join(name), kept).expect("a file");
    }
    program(&directory.path().join("paillier.S"), soc)
}

#[test]
fn with_interrupts_on_the_multiplier_tells_and_is_spoilt() {
    let factor = &KEY.modulus / 3_u32;
    for soc in [Soc::Sancus128, Soc::Aion128] {
        let Some(program) = without(&["dint", "CLIX"], soc) else { return };
        let one = product(&program, &factor, &factor, 1000);
        assert!(!is_product(&one.result, &factor, &factor) && one.found > 100, "{soc:?}: {}", one.found);
    }
}

/// An interrupt in the cycle of `dint` is taken after it, and the stub that goes on turns interrupts on.
#[test]
fn an_interrupt_that_comes_with_dint_is_noticed() {
    let (Some(whole), Some(without)) = (&*PROGRAM, without(&["jnz     1b"], Soc::Sancus128)) else { return };
    let factor = &KEY.modulus / 3_u32;
    let found = |program: &Program| {
        let found = (1000..1040).map(|period| product(program, &factor, &factor, period).found);
        found.sum::<u16>()
    };
    assert_eq!(found(whole), 0);
    assert!(found(&without) > 0);
}
