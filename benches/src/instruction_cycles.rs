//! Cycles of every Sancus instruction against the size of what it works on, measured on the machine by running it, for
//! both widths and both profiles; beside what has been published.

use std::fmt::{self, Write};

use crate::{START, cycles_of_instruction, machine, run_to, set};
use machine::{Board, Configuration, Crypto, Machine, Soc};

/// The profiles, and what their columns are called.
const PROFILES: [(Soc, Crypto, &str); 3] = [
    (Soc::Sancus64, Crypto::Spongent, "SPONGENT 64"),
    (Soc::Sancus128, Crypto::Spongent, "SPONGENT 128"),
    (Soc::Sancus128, Crypto::Aes, "AES 128"),
];
/// Bytes of public sections.
const TEXT_SIZES: [u16; 6] = [256, 512, 1024, 2048, 4096, 8192];
/// Bytes of associated data and bodies.
const DATA_SIZES: [u16; 10] = [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];

/// Start of the module's public section.
const TEXT: u16 = 0x6000;
/// Its secret section, 64 bytes.
const SECRET: u16 = 0x0400;
/// Key, associated data, body, ciphertext and tag of wraps.
const KEY: u16 = 0x0500;
const ASSOCIATED_DATA: u16 = 0x0600;
const BODY: u16 = 0x0c00;
const CIPHER: u16 = 0x1400;
const TAG: u16 = 0x1c00;
/// The nonce of confidential loading.
const NONCE: u16 = 0x0001;

/// Registers r9 to r15, set, and an instruction behind them.
fn instruction(operands: [u16; 7], instruction: &str) -> String {
    let registers: String = operands.iter().zip(9..).map(|(value, register)| set(register, *value)).collect();
    format!("{registers}{instruction}\n")
}

/// Bytes of an [`instruction`]'s registers.
const SETTING: u16 = 7 * 4;

fn enable(size: u16) -> String {
    instruction([0, 0, 0x1234, TEXT, TEXT + size, SECRET, SECRET + 64], "sm_enable")
}

fn configuration(soc: Soc, crypto: Crypto) -> Configuration {
    Configuration::new(soc, Board::Sim).with_crypto(crypto)
}

/// The cycles of the instruction at `address` of some programs.
fn measure(configuration: &Configuration, programs: &[(u16, &str)], address: u16) -> u64 {
    let mut machine = prepared(configuration, programs);
    run_to(&mut machine, address);
    cycles_of_instruction(&mut machine)
}

/// A machine with data to work on.
fn prepared(configuration: &Configuration, programs: &[(u16, &str)]) -> Machine {
    let mut machine = machine(configuration, programs);
    for address in (KEY..TAG).step_by(2) {
        machine.write_word(address, address.wrapping_mul(0x9e37));
    }
    machine
}

fn enabling(configuration: &Configuration, size: u16) -> u64 {
    measure(configuration, &[(START, &enable(size))], START + SETTING)
}

/// Enabling with confidential loading, of a text that the tag fits: the machine itself encrypts it beforehand.
fn loading(configuration: &Configuration, size: u16) -> u64 {
    let profile = configuration.profile().expect("a Sancus core");
    let master_key = sancus_hw::Key::from_bytes(&configuration.master_key).expect("a key");
    let vendor_key = profile.crypto().vendor_key(&master_key, 0x1234).expect("a key");
    let text = [0x03, 0x43].repeat(usize::from(size) / 2);
    let wrapped = sancus_hw::wrap_text(profile.crypto(), &vendor_key, NONCE, &text).expect("a short text");
    let program = instruction([TAG, NONCE, 0x1234, TEXT, TEXT + size, SECRET, SECRET + 64], "sm_enable");
    let mut machine = machine(configuration, &[(START, &program)]);
    for (place, bytes) in [(TEXT, wrapped.cipher.as_slice()), (TAG, wrapped.tag.as_bytes())] {
        for (address, pair) in (place..).step_by(2).zip(bytes.as_chunks::<2>().0) {
            machine.write_word(address, u16::from_le_bytes(*pair));
        }
    }
    run_to(&mut machine, START + SETTING);
    let cycles = cycles_of_instruction(&mut machine);
    assert_eq!(machine.registers()[15], 1, "the module is loaded");
    cycles
}

fn verifying(configuration: &Configuration, size: u16) -> u64 {
    let program = format!("{}{}", enable(size), instruction([0, 0, 0, 0, 0, TEXT, TAG], "sm_verify_address"));
    measure(configuration, &[(START, &program)], START + 2 * SETTING + 2)
}

fn disabling(configuration: &Configuration, size: u16) -> u64 {
    let program = format!("{}br #{TEXT:#06x}\n", enable(size));
    let module = format!("{}sm_disable\n", set(15, START));
    measure(configuration, &[(START, &program), (TEXT, &module)], TEXT + 4)
}

/// Wrapping or unwrapping with a key in memory, or with the module's own.
fn wrapping(configuration: &Configuration, name: &str, own_key: bool, associated_data: u16, body: u16) -> u64 {
    let key = if own_key { 0 } else { KEY };
    let operands = [key, ASSOCIATED_DATA, ASSOCIATED_DATA + associated_data, BODY, BODY + body, CIPHER, TAG];
    let wrap = instruction(operands, name);
    if own_key {
        let program = format!("{}br #{TEXT:#06x}\n", enable(256));
        return measure(configuration, &[(START, &program), (TEXT, &wrap)], TEXT + SETTING);
    }
    measure(configuration, &[(START, &wrap)], START + SETTING)
}

/// The short ones.
fn short(configuration: &Configuration, name: &str) -> u64 {
    let program = format!("{}{name}\n", set(15, 0x0020));
    measure(configuration, &[(START, &program)], START + 4)
}

/// A table with a row for each size and a column for each profile.
fn table(
    text: &mut String,
    title: &str,
    size: &str,
    sizes: &[u16],
    cycles: impl Fn(&Configuration, u16) -> u64,
) -> fmt::Result {
    writeln!(text, "\n{title}")?;
    let heads: String = PROFILES.iter().map(|(_, _, name)| format!("{name:>14}")).collect();
    writeln!(text, "{size:>16}{heads}")?;
    let mut rows: Vec<Vec<u64>> = Vec::new();
    for bytes in sizes {
        let row: Vec<u64> =
            PROFILES.iter().map(|(soc, crypto, _)| cycles(&configuration(*soc, *crypto), *bytes)).collect();
        writeln!(text, "{bytes:>16}{}", row.iter().map(|cycles| format!("{cycles:>14}")).collect::<String>())?;
        rows.push(row);
    }
    if let (Some(first), Some(last)) = (rows.first(), rows.last()) {
        let more = f64::from(sizes[sizes.len() - 1] - sizes[0]);
        let each = first.iter().zip(last).map(|(first, last)| format!("{:>14.2}", (last - first) as f64 / more));
        writeln!(text, "{:>16}{}", "a byte", each.collect::<String>())?;
    }
    Ok(())
}

/// A figure that someone measured on the hardware.
struct Published {
    what: &'static str,
    source: &'static str,
    cycles: u64,
    ours: fn() -> u64,
}

fn wide() -> Configuration {
    configuration(Soc::Sancus128, Crypto::Spongent)
}

fn narrow() -> Configuration {
    configuration(Soc::Sancus64, Crypto::Spongent)
}

const PUBLISHED: [Published; 7] = [
    Published {
        what: "wrap, 128 bit, 12 bytes, tag only",
        source: "VulCAN, ACSAC 2017: 4,049 with 63 cycles of C around it",
        cycles: 3986,
        ours: || wrapping(&wide(), "sm_wrap", false, 12, 0),
    },
    Published {
        what: "wrap, 128 bit, 14 bytes, tag only",
        source: "VulCAN, ACSAC 2017: 4,222 with 63 cycles of C around it",
        cycles: 4159,
        ours: || wrapping(&wide(), "sm_wrap", false, 14, 0),
    },
    Published {
        what: "wrap, 64 bit, 2 bytes, tag only",
        source: "RTL",
        cycles: 937,
        ours: || wrapping(&narrow(), "sm_wrap", false, 2, 0),
    },
    Published {
        what: "wrap, 64 bit, 16 bytes, tag only",
        source: "RTL",
        cycles: 1588,
        ours: || wrapping(&narrow(), "sm_wrap", false, 16, 0),
    },
    Published {
        what: "wrap, 64 bit, 256 bytes, tag only",
        source: "RTL",
        cycles: 12_748,
        ours: || wrapping(&narrow(), "sm_wrap", false, 256, 0),
    },
    Published {
        what: "wrap, 64 bit, 2 bytes and a body of 64",
        source: "RTL",
        cycles: 3822,
        ours: || wrapping(&narrow(), "sm_wrap", false, 2, 64),
    },
    Published {
        what: "wrap, 64 bit, 2 bytes and a body of 256",
        source: "RTL",
        cycles: 12_750,
        ours: || wrapping(&narrow(), "sm_wrap", false, 2, 256),
    },
];

/// All tables, equal in every run. Panics if a figure that was measured on the hardware is not met.
pub fn tables() -> String {
    let mut text = String::new();
    write_tables(&mut text).unwrap_or_else(|error| panic!("{error}"));
    text
}

fn write_tables(text: &mut String) -> fmt::Result {
    writeln!(
        text,
        "Cycles of the Sancus instructions at 20 MHz or any other clock, from first cycle to next instruction"
    )?;
    table(text, "sm_enable: measure a module and derive its key", "text bytes", &TEXT_SIZES, enabling)?;
    table(text, "sm_enable with confidential loading", "text bytes", &TEXT_SIZES, loading)?;
    table(text, "sm_verify_address: local attestation", "text bytes", &TEXT_SIZES, verifying)?;
    table(text, "sm_disable: clear a module (secret section: 64 bytes)", "text bytes", &TEXT_SIZES, disabling)?;
    for (name, what) in [("sm_wrap", "encrypt and authenticate"), ("sm_unwrap", "decrypt and check")] {
        let title = |rest: &str| format!("{name}: {what}, {rest}");
        table(text, &title("no body, key in memory"), "associated data", &DATA_SIZES, |configuration, bytes| {
            wrapping(configuration, name, false, bytes, 0)
        })?;
        table(
            text,
            &title("2 bytes of associated data, key in memory"),
            "body bytes",
            &DATA_SIZES,
            |configuration, bytes| wrapping(configuration, name, false, 2, bytes),
        )?;
        table(
            text,
            &title("as much associated data, module key"),
            "body bytes",
            &DATA_SIZES,
            |configuration, bytes| wrapping(configuration, name, true, bytes, bytes),
        )?;
    }
    writeln!(text, "\nThe others, on every core")?;
    for name in ["sm_id", "sm_caller_id", "sm_stack_guard", "clix"] {
        writeln!(text, "{name:>16}{:>14}", short(&narrow(), name))?;
    }

    writeln!(text, "\nBeside what has been published")?;
    for Published { what, source, cycles, ours } in PUBLISHED {
        let measured = ours();
        writeln!(text, "{what:<42}{measured:>8}{cycles:>8}  {source}")?;
        assert_eq!(measured, cycles, "{what}");
    }
    let [small, large] = [256, 1024].map(|size| enabling(&wide(), size));
    let each = (large - small) as f64 / 768.0;
    writeln!(
        text,
        "{:<42}{each:>8.1}{:>8}  Sancus 2.0, TOPS 2017: about 90 cycles a byte",
        "enable, 128 bit, a byte", "~90"
    )?;
    writeln!(
        text,
        "{:<42}{large:>8}{:>8}  Sancus 2.0, TOPS 2017, figure 7: about 92,000",
        "enable, 128 bit, 1 KiB", "~92000"
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_in_the_tree_are_what_the_emulator_does() {
        let (kept, now) = (include_str!("../instruction-cycles.txt"), tables());
        let different = kept.lines().zip(now.lines()).find(|(kept, now)| kept != now);
        assert_eq!(different, None, "`cargo bench -p benches --bench instruction_cycles` renews the file");
        assert_eq!(kept.len(), now.len());
    }
}
