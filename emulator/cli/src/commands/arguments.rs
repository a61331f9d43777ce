//! Arguments that several commands share: the emulated hardware, and numbers with units.

use super::Failure;
use clap::{Args, ValueEnum};
use descriptors::{CLOCK_FREQUENCIES, MODULE_SLOTS};
use machine::{Board, Configuration, Crypto, Engine, Machine, Soc};
use program::image::Image;
use sancus_hw::Protection;
use std::fmt::Display;
use std::path::Path;
use std::str::FromStr;

/// The boards by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum BoardName {
    /// The test bench of the RTL, as in sancus-sim: UART that prints at once, file I/O, DMA attacker. CPUOFF ends the
    /// program.
    Sim,
    /// An FPGA board: two UARTs with real timing. CPUOFF sleeps until an interrupt.
    Fpga,
}

impl From<BoardName> for Board {
    fn from(name: BoardName) -> Board {
        match name {
            BoardName::Sim => Board::Sim,
            BoardName::Fpga => Board::Fpga,
        }
    }
}

/// What is emulated.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Emulated hardware")]
pub struct Hardware {
    /// What surrounds the core
    #[arg(long, value_enum, default_value = "sim")]
    pub board: BoardName,
    /// The core: sancus-64, sancus-128, aion-64, aion-128 or openmsp430
    #[arg(long, value_name = "NAME", default_value = "sancus-64", value_parser = soc)]
    pub soc: Soc,
    /// Data memory, from 0x0200 up: 16K, 0x2800, ... [default: 16K]
    #[arg(long, value_name = "SIZE", value_parser = size)]
    pub ram: Option<u32>,
    /// Program memory, up to 0xffff: 48K, 0xA400, ... [default: 41K]
    #[arg(long, value_name = "SIZE", value_parser = size)]
    pub rom: Option<u32>,
    /// Clock frequency: 8MHz, 32768Hz, ..., at most 1000GHz. Turns cycles into seconds; the program cannot see it [default: 20MHz]
    #[arg(long, value_name = "FREQUENCY", value_parser = frequency)]
    pub clock: Option<u64>,
    /// Number of protected modules that can exist at a time, at most 1024 [default: 4]
    #[arg(long, value_name = "NUMBER", alias = "module-slots", value_parser = slots)]
    pub slots: Option<usize>,
    /// Master key (node key) in hexadecimal [default: that of the stock cores]
    #[arg(long, value_name = "KEY", value_parser = key)]
    pub master_key: Option<Key>,
    /// Algorithms of the crypto unit
    #[arg(long, value_enum, default_value = "spongent")]
    pub crypto: CryptoName,
    /// Reset the node when a violation would interrupt it. The RTL has an option for it that is connected to nothing; the
    /// emulator assumes how it was meant
    #[arg(long)]
    pub reset_on_violation: bool,
    /// Switch off a protection to see what it does; may be repeated. `docs/isolation.md` lists them
    #[arg(long, value_name = "PROTECTION", value_parser = protection)]
    pub without: Vec<Protection>,
}

/// The crypto profiles by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum CryptoName {
    /// Like the hardware, with keys of the core's width
    Spongent,
    /// AES-128-CCM and HMAC-SHA-256, with keys of 128 bits
    Aes,
}

impl From<CryptoName> for Crypto {
    fn from(name: CryptoName) -> Crypto {
        match name {
            CryptoName::Spongent => Crypto::Spongent,
            CryptoName::Aes => Crypto::Aes,
        }
    }
}

/// The engines by name. What a program does, and in which cycle, is the same on all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum EngineName {
    /// Translates hot code to the host's machine code, and interprets the rest
    Fast,
    /// Interprets predecoded instructions
    Interpreter,
    /// Walks the hardware's states cycle by cycle; the other engines must behave the same
    Exact,
}

impl From<EngineName> for Engine {
    fn from(name: EngineName) -> Engine {
        match name {
            EngineName::Fast => Engine::Fast,
            EngineName::Interpreter => Engine::Interpreter,
            EngineName::Exact => Engine::Exact,
        }
    }
}

/// A key's bytes. A type of its own, because clap takes an option of type `Vec` for one that may be repeated.
#[derive(Clone, Debug)]
pub struct Key(Vec<u8>);

impl Key {
    /// The bytes, most significant first.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl Hardware {
    /// The configuration asked for.
    pub fn configuration(&self) -> Configuration {
        let mut configuration = Configuration::new(self.soc, self.board.into()).with_crypto(self.crypto.into());
        configuration.reset_on_violation = self.reset_on_violation;
        configuration = self.without.iter().fold(configuration, |configuration, &off| configuration.without(off));
        if let Some(size) = self.ram {
            configuration.data_memory_size = size;
        }
        if let Some(size) = self.rom {
            configuration.program_memory_size = size;
        }
        if let Some(clock) = self.clock {
            configuration.clock_hz = clock;
        }
        if let Some(slots) = self.slots {
            configuration.module_slots = slots;
        }
        if let Some(Key(key)) = &self.master_key {
            configuration.master_key = key.clone();
        }
        configuration
    }

    /// A machine with a program in its memory, about to leave reset.
    pub fn machine(&self, path: &Path, image: &Image) -> Result<Machine, Failure> {
        let mut machine = Machine::new(&self.configuration()).map_err(Failure::usage)?;
        image.load(&mut machine).map_err(|error| Failure::file(path, error))?;
        Ok(machine)
    }
}

/// A core by its name.
pub fn soc(text: &str) -> Result<Soc, String> {
    let names = Soc::ALL.map(|(_, name)| name).join(", ");
    let found = Soc::ALL.iter().find(|(_, name)| *name == text);
    found.map(|(soc, _)| *soc).ok_or_else(|| format!("the cores are {names}"))
}

/// A protection of the hardware by its name.
pub fn protection(text: &str) -> Result<Protection, String> {
    named_protection(text, Protection::all().map(|protection| protection.to_string()))
}

/// What has a name, or which of `names` was probably meant.
pub fn named_protection<T: FromStr>(text: &str, names: impl Iterator<Item = String>) -> Result<T, String>
where
    T::Err: Display,
{
    text.parse().map_err(|error: T::Err| {
        let names: Vec<String> = names.collect();
        let meant = descriptors::nearest(text, names.iter().map(String::as_str));
        let meant = meant.map(|meant| format!("there is no protection {text:?}; did you mean {meant:?}?"));
        meant.unwrap_or_else(|| error.to_string())
    })
}

/// Protected modules that can exist at a time.
pub fn slots(text: &str) -> Result<usize, String> {
    number_in(text, *MODULE_SLOTS.start() as usize..=*MODULE_SLOTS.end() as usize)
}

/// A seed of what is drawn at random.
pub fn seed(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| "give a number from 0 to 2^64 - 1".to_owned())
}

/// Attacks to draw.
pub fn runs(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| "give a number from 1 to 2^64 - 1".to_owned())
}

/// Seconds to wait for an answer.
pub fn patience(text: &str) -> Result<u64, String> {
    number_in(text, 0..=86_400).map(|seconds| seconds as u64)
}

/// Threads: more than there can be processors only cost.
pub fn threads(text: &str) -> Result<usize, String> {
    number_in(text, 1..=256)
}

fn number_in(text: &str, range: std::ops::RangeInclusive<usize>) -> Result<usize, String> {
    let number = text.parse().ok().filter(|number| range.contains(number));
    number.ok_or_else(|| format!("give a number from {} to {}", range.start(), range.end()))
}

/// An even number of hexadecimal digits.
pub fn key(text: &str) -> Result<Key, String> {
    hex::decode(text).map(Key).map_err(|_| "a key is an even number of hexadecimal digits".into())
}

/// An integer: decimal, or hexadecimal after `0x`.
fn integer(text: &str) -> Option<u64> {
    match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        Some(digits) => u64::from_str_radix(digits, 16).ok(),
        None => text.parse().ok(),
    }
}

/// An address: hexadecimal with or without `0x`.
pub fn address(text: &str) -> Result<u16, String> {
    let digits = text.strip_prefix("0x").unwrap_or(text);
    u16::from_str_radix(digits, 16).map_err(|_| "an address has one to four hexadecimal digits".into())
}

/// A number of bytes: `16K`, `41984` or `0xA400`.
pub fn size(text: &str) -> Result<u32, String> {
    let upper = text.to_ascii_uppercase();
    let number = upper.trim_end_matches("IB").trim_end_matches('B');
    let size = match number.strip_suffix('K') {
        Some(number) => integer(number).and_then(|number| number.checked_mul(1024)),
        // The unit B is a digit of hexadecimal numbers, so those are taken as they are.
        None => integer(text).or_else(|| integer(number)),
    };
    size.and_then(|size| u32::try_from(size).ok()).ok_or_else(|| "write a size as 16K, 41984 or 0xA400".into())
}

/// `text` times `multiplier` / `divisor`, exactly, where `text` is a decimal number that may have a fraction.
fn decimal(text: &str, multiplier: u64, divisor: u64) -> Option<u64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = format!("{whole}{fraction}");
    if digits.is_empty() || fraction.len() > 12 || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let scale = 10_u128.pow(fraction.len() as u32).checked_mul(u128::from(divisor))?;
    u64::try_from(digits.parse::<u128>().ok()?.checked_mul(u128::from(multiplier))? / scale).ok()
}

/// A decimal number with one of some suffixes; `units` are (suffix, multiplier, divisor).
fn with_unit(text: &str, units: &[(&str, u64, u64)]) -> Option<u64> {
    units.iter().find_map(|(suffix, multiplier, divisor)| {
        let number = text.len().checked_sub(suffix.len()).filter(|at| text.is_char_boundary(*at))?;
        let (number, unit) = text.split_at(number);
        unit.eq_ignore_ascii_case(suffix).then(|| decimal(number, *multiplier, *divisor)).flatten()
    })
}

/// A frequency in hertz: `8MHz`, `32768Hz`, `20M`.
pub fn frequency(text: &str) -> Result<u64, String> {
    const UNITS: [(&str, u64, u64); 8] = [
        ("GHz", 1_000_000_000, 1),
        ("MHz", 1_000_000, 1),
        ("kHz", 1000, 1),
        ("Hz", 1, 1),
        ("G", 1_000_000_000, 1),
        ("M", 1_000_000, 1),
        ("k", 1000, 1),
        ("", 1, 1),
    ];
    let hertz = with_unit(text, &UNITS).filter(|hertz| CLOCK_FREQUENCIES.contains(hertz));
    hertz.ok_or_else(|| "write a frequency as 8MHz, 32768Hz or 20M, at most 1000GHz".into())
}

/// A duration: in cycles, or in seconds of emulated time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duration(String);

impl Duration {
    /// The number of cycles at a clock frequency.
    pub fn cycles(&self, clock_hz: u64) -> Option<u64> {
        let units = [
            ("us", clock_hz, 1_000_000),
            ("ms", clock_hz, 1000),
            ("s", clock_hz, 1),
            ("k", 1000, 1),
            ("M", 1_000_000, 1),
            ("G", 1_000_000_000, 1),
            ("", 1, 1),
        ];
        with_unit(&self.0.replace('_', ""), &units)
    }
}

/// A duration: `500k`, `20M` or `1G` cycles, `2s`, `1.5ms` or `10us`.
pub fn duration(text: &str) -> Result<Duration, String> {
    let duration = Duration(text.into());
    let known = duration.cycles(1).is_some();
    known
        .then_some(duration)
        .ok_or_else(|| "write cycles as 500k, 20M or 1G, or emulated time as 2s, 1.5ms or 10us".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits() {
        assert_eq!((slots("0"), slots("1024"), threads("256")), (Ok(0), Ok(1024), Ok(256)));
        for text in ["1025", "4000000000", "18446744073709551616", "-1", ""] {
            assert!(slots(text).is_err() && threads(text).is_err(), "{text}");
        }
        assert!(threads("0").is_err());
    }

    #[test]
    fn sizes() {
        let good =
            [("16K", 16384), ("16k", 16384), ("48KiB", 49152), ("41984", 41984), ("0xA400", 0xa400), ("0x2B", 0x2b)];
        for (text, bytes) in good {
            assert_eq!(size(text), Ok(bytes), "{text}");
        }
        for text in ["", "K", "16M", "-1", "0x", "99999999999K"] {
            assert!(size(text).is_err(), "{text}");
        }
    }

    #[test]
    fn frequencies() {
        for (text, hertz) in [("8MHz", 8_000_000), ("20M", 20_000_000), ("655.36kHz", 655_360), ("32768", 32768)] {
            assert_eq!(frequency(text), Ok(hertz), "{text}");
        }
        for text in ["", "0", "MHz", "1.5.2M", "fast", "-8MHz", "µHz", "1001GHz"] {
            assert!(frequency(text).is_err(), "{text}");
        }
    }

    #[test]
    fn durations() {
        let good = [("7", 7), ("1_000", 1000), ("500k", 500_000), ("1.5M", 1_500_000), ("2G", 2_000_000_000)];
        for (text, cycles) in good {
            assert_eq!(duration(text).map(|duration| duration.cycles(8_000_000)), Ok(Some(cycles)), "{text}");
        }
        for (text, cycles) in [("2s", 16_000_000), ("1.5ms", 12_000), ("10us", 80)] {
            assert_eq!(duration(text).map(|duration| duration.cycles(8_000_000)), Ok(Some(cycles)), "{text}");
        }
        for text in ["", "s", "1h", "k5", "1e6"] {
            assert!(duration(text).is_err(), "{text}");
        }
    }

    #[test]
    fn keys() {
        assert_eq!(key("DEADbeef").map(|key| key.0), Ok(vec![0xde, 0xad, 0xbe, 0xef]));
        assert!(key("abc").is_err());
        assert!(key("0x").is_err());
    }
}
