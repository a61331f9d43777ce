//! What is in the files that are built.

use std::error::Error;

use goblin::elf::Elf;
use module_compiler::{Build, Built, Memory, Output, Security, Settings};
use sancus_hw::{Layout, Spongent, identity, local_attestation_tag};

use crate::workbench::{TOOLCHAIN, example, section, source, symbol};

#[test]
fn tags_are_those_of_the_linked_modules() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    for security in [Security::Bits64, Security::Bits128] {
        let built = toolchain.build_modules(&example("sensor", security, Output::Executable(Memory::STOCK)))?;
        let elf = Elf::parse(&built.elf)?;
        let bytes = |name: &str| built.elf[section(&elf, name).file_range().expect("bytes")].to_vec();
        let address = |name: &str| symbol(&elf, &format!("__sm_sensor_{name}"));
        let layout =
            Layout::new(address("public_start")..address("public_end"), address("secret_start")..address("secret_end"));
        assert_eq!((layout.secret_start, layout.secret_end), (0x190, 0x198));
        let tag = local_attestation_tag(&Spongent(security), &identity(&bytes(".text.sm.sensor"), &layout))?;
        assert_eq!(bytes(".data.sm.reader.mac.sensor"), tag.as_bytes());
    }
    Ok(())
}

/// The secret section ends with the state of the stubs, in the order that the hardware and the existing tools expect.
#[test]
fn the_secret_section_is_laid_out_as_the_hardware_expects() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let settings = Settings::read("relay:\n  - num_connections: 3\n  - stack_size: 100\n")?;
    let built =
        toolchain.build_modules(&Build { settings, ..example("relay", Security::Bits64, Output::Relocatable) })?;
    let elf = Elf::parse(&built.elf)?;
    let offset = |name: &str| symbol(&elf, &format!("__sm_relay_{name}"));
    let base = offset("ssa_base");
    assert_eq!(offset("secret_start"), 0);
    assert_eq!(offset("stack_init") - offset("stack"), 100);
    assert_eq!(
        ["stack_init", "sp", "ssa_end", "ssa_sp", "pc", "ssa_caller_id", "ssa_ocall_id", "tmp"].map(offset),
        [base - 32, base - 30, base - 28, base - 2, base, base + 2, base + 4, base + 6]
    );
    assert_eq!(offset("ssa_base_addr") + 2, offset("secret_end"));
    assert_eq!(offset("ssa_base_addr") - offset("io_connections"), 3 * (8 + 2 * 8));
    assert_eq!(u64::from(offset("secret_end")), section(&elf, ".data.sm.relay").sh_size);
    Ok(())
}

#[test]
fn a_relocatable_file_is_what_loaders_know() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let built = toolchain.build_modules(&example("relay", Security::Bits128, Output::Relocatable))?;
    assert_eq!(built.modules, ["relay"]);
    let elf = Elf::parse(&built.elf)?;
    assert_eq!((elf.header.e_type, elf.header.e_machine), (1, 105));
    for (index, entry) in
        ["__sm_relay_set_key", "__sm_relay_attest", "__sm_relay_disable", "__sm_relay_handle_input", "report"]
            .iter()
            .enumerate()
    {
        assert_eq!(usize::from(symbol(&elf, &format!("__sm_relay_entry_{entry}_idx"))), index, "{entry}");
    }
    assert_eq!((symbol(&elf, "__sm_relay_io_received_idx"), symbol(&elf, "__sm_relay_io_sent_idx")), (0, 1));
    assert_eq!(symbol(&elf, "__sm_relay_entry"), symbol(&elf, "__sm_relay_public_start"));
    let undefined: Vec<&str> = elf
        .syms
        .iter()
        .filter(|symbol| symbol.st_shndx == 0 && symbol.st_name != 0)
        .filter_map(|symbol| elf.strtab.get_at(symbol.st_name))
        .collect();
    assert_eq!(undefined, ["puts", "__unprotected_entry", "reactive_handle_output", "reactive_reserve_output"]);
    for (_, relocations) in &elf.shdr_relocs {
        assert!(relocations.iter().all(|relocation| matches!(relocation.r_type, 3 | 5)));
    }
    assert!(built.elf.len() < 8192, "{} bytes", built.elf.len());
    Ok(())
}

#[test]
fn the_same_sources_give_the_same_bytes() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    for output in [Output::Relocatable, Output::Executable(Memory::STOCK)] {
        let name = if output == Output::Relocatable { "relay" } else { "sensor" };
        let build = example(name, Security::Bits128, output);
        let bytes = || toolchain.build_modules(&build).map(|built| built.elf);
        assert!(bytes()? == bytes()?, "{output:?}");
    }
    Ok(())
}

/// No CMP or BIT of memory is followed by something whose fetch it could corrupt, except on the stack.
#[test]
fn programs_keep_clear_of_the_erratum() -> Result<(), Box<dyn Error>> {
    use msp430_isa::{Destination, Operation, Statement};
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    // A comparison of a constant in program memory with nothing to jump on after it, made by the compiler.
    let build = source(
        directory.path(),
        "static const unsigned SM_DATA(m) table[4] = {1, 500, 3, 900};\n\
         unsigned SM_ENTRY(m) compare(unsigned i, unsigned v) { return (table[i & 3] >= v) + 2 * (table[v & 3] & i); }\n\
         void SM_ENTRY(m) by_hand(const unsigned *p) { __asm__ volatile(\"cmp #5, 0(%0)\\n\\tmov #1, r15\" :: \"r\"(p) : \"15\"); }",
    );
    let mut seen = 0;
    for build in [build, example("relay", Security::Bits64, Output::Relocatable)] {
        let Built { elf: bytes, .. } = toolchain.build_modules(&build)?;
        let elf = Elf::parse(&bytes)?;
        let name = if elf.syms.iter().any(|symbol| elf.strtab.get_at(symbol.st_name) == Some("__sm_m_entry")) {
            "m"
        } else {
            "relay"
        };
        let text = &bytes[section(&elf, &format!(".text.sm.{name}")).file_range().ok_or("no bytes")?];
        let word = |address: u16| text.get(usize::from(address)..)?.first_chunk().map(|word| u16::from_le_bytes(*word));
        let mut address = 0;
        let mut compared = false;
        while let Some(line) = program::disassembly::line(address, word) {
            if compared {
                seen += 1;
                assert!(matches!(line.statement, Statement::Jump { .. }), "{name} {address:#06x}: {}", line.statement);
            }
            compared = match line.statement {
                Statement::TwoOperand { operation: Operation::Cmp | Operation::Bit, destination, .. } => {
                    !matches!(destination, Destination::Register(_) | Destination::Indexed { register: 1, .. })
                }
                _ => false,
            };
            address += 2 * line.words.len() as u16;
        }
    }
    assert!(seen > 3);
    Ok(())
}

#[test]
fn the_length_of_an_outputs_events_is_told_where_it_is_constant() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let built = toolchain.build_modules(&source(
        directory.path(),
        "SM_OUTPUT(a, once); SM_OUTPUT(a, twice); SM_OUTPUT(a, passed); SM_OUTPUT(a, unused);\n\
         static uint16_t SM_DATA(a) words[10];\n#define W ((const io_data *)words)\n\
         uint16_t SM_ENTRY(a) sends(void) { return once(W, 6) + twice(W, 4) + twice(W, 10); }\n\
         SM_INPUT(a, input, data, length) { words[0] = once(W, 2) + passed(W, 2) + passed((const io_data *)data, length); }\n",
    ))?;
    let elf = Elf::parse(&built.elf)?;
    let longest = |output: &str| {
        let name = format!("__sm_a_io_{output}_max");
        let symbol = elf.syms.iter().find(|symbol| elf.strtab.get_at(symbol.st_name) == Some(&name));
        symbol.map(|symbol| symbol.st_value)
    };
    assert_eq!(["once", "twice", "passed", "unused"].map(longest), [Some(6), Some(10), None, None]);
    Ok(())
}
