//! Programs with one of the modules, which a test gives numbers and takes numbers from.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use machine::{Board, Configuration, Cycle, Machine, Soc};
use module_compiler::{Abi, Build, Memory, Output, Security, Settings, Toolchain};
use num_bigint::BigUint;
use program::loader;

/// Words of a number of 2,048 bits.
pub const WORDS: usize = 128;

/// A word that a test sets, and the program clears when it has done its work.
const WORK: u16 = 0x2ffe;
/// Before the text of a program. What a test and the program tell each other is outside the module, from 0x3000 on.
const BEGINNING: &str = "
#include <msp430.h>
#include <sancus/reactive.h>
#define WORK (*(volatile uint16_t *)0x2ffe)
#define AT(address) ((volatile uint16_t *)(address))
";
/// No module has connections.
const END: &str = "
void reactive_handle_output(conn_index connection, void *data, size_t length) {
    (void)connection, (void)data, (void)length;
}
int main(void) {
    begin();
    for (;;) {
        while (!WORK) {
        }
        work();
        WORK = 0;
    }
}
";

pub static TOOLCHAIN: LazyLock<Option<Toolchain>> = LazyLock::new(|| match Toolchain::find() {
    Ok(toolchain) => Some(toolchain),
    Err(error) if std::env::var_os("CI").is_some_and(|value| value == "true") => panic!("{error}"),
    Err(error) => {
        eprintln!("NOTICE: nothing is built: {error}");
        None
    }
});

/// Where the modules are.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../firmware/modules/aggregation")
}

/// A program that runs `work` whenever it is told to.
#[derive(Clone)]
pub struct Program(Machine);

impl Program {
    /// `text` defines `begin` and `work`. `None` without a compiler.
    pub fn build(text: &str, assembly: Option<&Path>, settings: &str, soc: Soc) -> Option<Program> {
        let toolchain = TOOLCHAIN.as_ref()?;
        let directory = tempfile::tempdir().expect("a directory");
        let source = directory.path().join("main.c");
        std::fs::write(&source, format!("{BEGINNING}{text}{END}")).expect("a file");
        let firmware = folder().join("../..");
        let build = Build {
            sources: std::iter::once(source).chain(assembly.map(Path::to_owned)).collect(),
            include: vec![folder(), firmware.join("include"), firmware.join("module-compiler/library/include")],
            flags: Vec::new(),
            security: if soc.security_bits() == 64 { Security::Bits64 } else { Security::Bits128 },
            settings: Settings::read(settings).expect("settings"),
            output: Output::Executable(Memory::STOCK),
            confidential: None,
            included: Vec::new(),
            abi: Abi::Eabi,
            debug: false,
        };
        let elf = toolchain.build_modules(&build).unwrap_or_else(|error| panic!("{error}")).elf;
        let mut machine = Machine::new(&Configuration::new(soc, Board::Sim)).expect("a stock configuration");
        loader::parse("program.elf", &elf).expect("a program").load(&mut machine).expect("a program that fits");
        Some(Program(machine))
    }

    /// Has the program do its work, for so many cycles at most.
    pub fn work(&mut self, at_most: Cycle) {
        let end = self.0.cycle() + at_most;
        self.0.write_word(WORK, 1);
        while self.0.read_word(WORK) != 0 {
            assert!(self.0.cycle() < end, "not done in {at_most} cycles");
            self.0.run(self.0.cycle() + 1000, &mut ());
        }
    }

    pub fn put(&mut self, address: u16, words: impl IntoIterator<Item = u16>) {
        for (address, word) in (address..).step_by(2).zip(words) {
            self.0.write_word(address, word);
        }
    }

    pub fn take(&self, address: u16, words: usize) -> Vec<u16> {
        (address..).step_by(2).take(words).map(|address| self.0.read_word(address)).collect()
    }
}

/// A number of 2,048 bits.
pub fn number(lowest_first: &[u16]) -> BigUint {
    let bytes: Vec<u8> = lowest_first.iter().flat_map(|word| word.to_le_bytes()).collect();
    BigUint::from_bytes_le(&bytes)
}

/// Its words.
pub fn lowest_first(number: &BigUint) -> Vec<u16> {
    let mut bytes = number.to_bytes_le();
    assert!(bytes.len() <= 2 * WORDS);
    bytes.resize(2 * WORDS, 0);
    bytes.chunks(2).map(|word| u16::from_le_bytes([word[0], word[1]])).collect()
}

/// Its words, as right factors have them.
pub fn highest_first(number: &BigUint) -> Vec<u16> {
    lowest_first(number).into_iter().rev().collect()
}
