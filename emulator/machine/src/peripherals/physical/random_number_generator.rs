//! A source of random words, for keys and challenges that a node makes up itself.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::Rng;

use super::{PhysicalLog, address, drawn_from};
use crate::bounded::Bounded;
use crate::bus::Cycle;
use crate::peripherals::{Access, Output, Peripheral, Register, Strobe, Wires};
use crate::physical::PhysicalEvent;

const VALUE: u16 = address::RANDOM_NUMBER_GENERATOR;
const STATUS: u16 = address::RANDOM_NUMBER_GENERATOR + 2;

/// The random number generator. Its words are not logged, since they may become keys.
#[derive(Clone, Debug)]
pub struct RandomNumberGenerator {
    /// What comes after `word`.
    stream: ChaCha20Rng,
    /// What the next read gives.
    word: u16,
    record: PhysicalLog,
}

impl RandomNumberGenerator {
    /// The generator with the stream of a seed.
    pub fn new(seed: u64) -> RandomNumberGenerator {
        let mut stream = drawn_from(seed, address::RANDOM_NUMBER_GENERATOR);
        let word = next(&mut stream);
        RandomNumberGenerator { stream, word, record: PhysicalLog::of("random_number_generator") }
    }
}

/// The next word of a stream.
fn next(stream: &mut ChaCha20Rng) -> u16 {
    stream.next_u32() as u16
}

impl Peripheral for RandomNumberGenerator {
    fn name(&self) -> String {
        self.record.device.into()
    }

    fn description(&self) -> &'static str {
        "Gives the words of a stream that follows from a seed (ChaCha20): no physical source, and no secret from whoever \
         knows the seed. Each read of RANDOM_VALUE, also of one byte, takes a word; read in cycle r, the next one is there \
         from r+1 on. A reset does not repeat the stream. Health tests are up to software."
    }

    fn registers(&self) -> Vec<Register> {
        vec![
            Register::word("RANDOM_VALUE", VALUE, Access::ReadOnly, "The next random word; reading takes it."),
            Register::word("RANDOM_STATUS", STATUS, Access::ReadOnly, "Bit 0: a word is ready, which is always so.")
                .resets_to(1),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        if address == VALUE { self.word } else { 1 }
    }

    fn read_has_effects(&self, address: u16) -> bool {
        address == VALUE
    }

    fn clock(&mut self, strobe: Strobe, _now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        if strobe.reads(VALUE) {
            self.word = next(&mut self.stream);
        }
    }

    /// What has been drawn stays drawn.
    fn power_up_clear(&mut self, _now: Cycle) {}

    fn physical_events(&mut self) -> Option<&mut Bounded<PhysicalEvent>> {
        Some(&mut self.record.events)
    }

    fn acknowledges(&self) -> u16 {
        0
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(RandomNumberGenerator { stream, word, record });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
