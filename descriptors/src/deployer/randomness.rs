//! Where connection keys and challenges come from.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use serde::{Deserialize, Serialize};

/// A source of random bytes. Equal seeds give equal bytes, on every host.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Randomness(ChaCha20Rng);

impl Randomness {
    /// Bytes that depend on the seed alone: for simulations, where a run is to be repeated.
    pub fn seeded(seed: u64) -> Randomness {
        Randomness(ChaCha20Rng::seed_from_u64(seed))
    }

    /// Bytes that nobody can foretell: for real nodes. Fails if the host has no such source.
    pub fn unpredictable() -> Result<Randomness, getrandom::Error> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed)?;
        Ok(Randomness(ChaCha20Rng::from_seed(seed)))
    }

    /// The next `length` bytes.
    pub fn bytes(&mut self, length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        self.0.fill_bytes(&mut bytes);
        bytes
    }

    /// The next number of 64 bits.
    pub fn number(&mut self) -> u64 {
        self.0.next_u64()
    }
}
