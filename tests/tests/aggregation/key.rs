//! Paillier's cryptosystem on the host, in the variant of Damgard, Jurik and Nielsen, which shares no line with the meters'; and the
//! public key that stands in their text.

use std::fmt::Write as _;
use std::sync::LazyLock;

use num_bigint::BigUint;

use crate::workbench::{folder, highest_first};

/// Made once, both 3 modulo 4, and nobody's secret.
const PRIMES: [&str; 2] = [
    "e938eb5c04686e243524bce3ff07f088c710febb03d9522d05618c7eb5d9fc43f706a4ff08473ce839f10cae34a5a3e1a70032e05d306c53887d2f1d847e8c17",
    "e5efef82765bedc2bc598565bee9749089d17fd43135737e81f1ad75b194c6b30846f23d275a0b5f9f00d49b7a489986cfa086f5d4ff94110e8ee0df43eb74db",
];
/// Drawn once; h is a power of its square.
const GENERATOR: &str = "13ff90a7b66278e5d6f809d4c2081d82393380aea310504e56528c1262630d37ccea5d1fa23fd0454509d40dfe555cc74a651d3f06109448e892eda885cd09b3e733cc595e122215a3d213a1be5773937fd2210e53740adc6d7dda5544c551840a0d507868bbc81586609cd819f54952289fa1b0ca3e0158f85840a74fa51df7";
/// r has rows of so many bits, one above the other: a column is a bit of each.
const ROWS: usize = 4;
pub const COLUMNS: usize = 80;

fn hexadecimal(number: &str) -> BigUint {
    BigUint::parse_bytes(number.as_bytes(), 16).expect("a number")
}

/// The key of the tests, whose public part the meters have.
pub static KEY: LazyLock<Key> = LazyLock::new(Key::new);

pub struct Key {
    n: BigUint,
    /// n^2
    pub modulus: BigUint,
    h: BigUint,
    /// The order of h divides it.
    exponent: BigUint,
}

impl Key {
    fn new() -> Key {
        let primes = PRIMES.map(hexadecimal);
        let n = &primes[0] * &primes[1];
        let modulus = &n * &n;
        let square = &n - hexadecimal(GENERATOR).modpow(&BigUint::from(2_u32), &n);
        let [p, q] = primes.map(|prime| prime - 1_u32);
        Key { h: square.modpow(&n, &modulus), exponent: p * q, n, modulus }
    }

    /// (1 + m n) h^r
    pub fn encrypt(&self, reading: u32, r: &BigUint) -> BigUint {
        (BigUint::from(reading) * &self.n + 1_u32) * self.h.modpow(r, &self.modulus) % &self.modulus
    }

    pub fn decrypt(&self, ciphertext: &BigUint) -> BigUint {
        let power = ciphertext.modpow(&self.exponent, &self.modulus);
        (power - 1_u32) / &self.n * self.exponent.modinv(&self.n).expect("no factor of n") % &self.n
    }

    /// A number's Montgomery form.
    fn montgomery(&self, number: &BigUint) -> BigUint {
        (number << 2048) % &self.modulus
    }

    /// The definitions of the header that the meters have the key from.
    fn header(&self) -> String {
        let power = |index: usize| {
            let rows = (0..ROWS).filter(|row| index >> row & 1 == 1);
            let r = rows.fold(BigUint::ZERO, |r, row| r + (BigUint::from(1_u32) << (COLUMNS * row)));
            self.montgomery(&self.h.modpow(&r, &self.modulus))
        };
        let numbers = [
            ("MODULUS", vec![self.modulus.clone()]),
            ("R_SQUARED", vec![self.montgomery(&self.montgomery(&BigUint::from(1_u32)))]),
            ("N", vec![self.montgomery(&self.n)]),
            ("POWERS", (0..1 << ROWS).map(power).collect()),
        ];
        let word = BigUint::from(1_u32) << 16;
        let inverse = &word - self.modulus.modinv(&word).expect("odd");
        let mut header = format!("#define PUBLIC_KEY_INVERSE 0x{inverse:04x}\n");
        for (name, numbers) in numbers {
            let _ = write!(header, "#define PUBLIC_KEY_{name}");
            for word in numbers.iter().flat_map(highest_first) {
                let _ = write!(header, " 0x{word:04x},");
            }
            header.push('\n');
        }
        header
    }
}

#[test]
fn the_meters_have_the_key_of_these_primes() {
    let primes = PRIMES.map(hexadecimal);
    for prime in &primes {
        // Fermat's test, and what the variant asks for.
        assert_eq!(BigUint::from(2_u32).modpow(&(prime - 1_u32), prime), BigUint::from(1_u32));
        assert_eq!(prime % 4_u32, BigUint::from(3_u32));
    }
    let header = std::fs::read_to_string(folder().join("public_key.h")).expect("a header");
    let definitions = header.replace('\\', " ");
    let definitions: Vec<&str> = definitions.split_whitespace().collect();
    let definitions = definitions.join(" ");
    for definition in KEY.header().lines() {
        assert!(definitions.contains(definition), "public_key.h should have\n{definition}");
    }
}

#[test]
fn ciphertexts_multiply_as_readings_add() {
    let r = [BigUint::ZERO, BigUint::from(1_u32), (BigUint::from(1_u32) << 320) - 1_u32];
    let readings = [0, u32::MAX, 12_345];
    let product = readings.iter().zip(&r).map(|(reading, r)| KEY.encrypt(*reading, r)).product::<BigUint>();
    let sum = readings.iter().map(|reading| u64::from(*reading)).sum::<u64>();
    assert_eq!(KEY.decrypt(&(product % &KEY.modulus)), BigUint::from(sum));
    assert_eq!(KEY.encrypt(0, &r[0]), BigUint::from(1_u32));
}
