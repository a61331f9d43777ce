//! The prebuilt programs are what the sources say, and fit the hardware.

use std::error::Error;
use std::ops::Range;
use std::sync::LazyLock;

use firmware::build::{self, FirmwareError};
use firmware::defect::Defect;
use firmware::prebuilt;
use goblin::elf::Elf;
use goblin::elf::program_header::PT_LOAD;
use module_compiler::{Memory, Toolchain, ToolchainError};
use proptest::prelude::*;

/// The compiler, if it is there; in continuous integration it has to be.
static TOOLCHAIN: LazyLock<Option<Toolchain>> = LazyLock::new(|| match Toolchain::find() {
    Ok(toolchain) => Some(toolchain),
    Err(error) if std::env::var_os("CI").is_some_and(|value| value == "true") => panic!("{error}"),
    Err(error) => {
        eprintln!("NOTICE: nothing is built: {error}");
        None
    }
});

const VECTORS: Range<u64> = 0xffe0..0x1_0000;

/// What has to hold for a program on the core: nothing outside the memories, the vectors in place, constants where the
/// core can compare them, a stack at the end of data memory.
fn check(elf: &[u8], memory: Memory) -> Result<(), Box<dyn Error>> {
    let elf = Elf::parse(elf)?;
    let data = 0x0200..0x0200 + u64::from(memory.data_size);
    let program = 0x1_0000 - u64::from(memory.program_size)..VECTORS.start;
    let inside = |range: &Range<u64>, start: u64, size: u64| range.contains(&start) && start + size <= range.end;

    let mut vectors = 0;
    for segment in elf.program_headers.iter().filter(|segment| segment.p_type == PT_LOAD && segment.p_memsz != 0) {
        if segment.is_executable() {
            assert!(inside(&program, segment.p_vaddr, segment.p_memsz), "{segment:?}");
            assert_eq!(segment.p_paddr, segment.p_vaddr);
        } else if segment.p_vaddr == VECTORS.start {
            assert_eq!((segment.p_paddr, segment.p_filesz), (VECTORS.start, 32), "{segment:?}");
            vectors += 1;
        } else {
            assert!(inside(&data, segment.p_vaddr, segment.p_memsz), "{segment:?}");
            assert!(segment.p_filesz == 0 || inside(&program, segment.p_paddr, segment.p_filesz), "{segment:?}");
        }
    }
    assert_eq!(vectors, 1);
    assert_eq!(elf.entry, program.start);

    let symbol = |name: &str| elf.syms.iter().find(|symbol| elf.strtab.get_at(symbol.st_name) == Some(name));
    assert_eq!(symbol("__stack").map(|stack| stack.st_value), Some(data.end));
    Ok(())
}

/// An annotation behind the braces of a structure or an enumeration is the type's: a variable of it is in no module. The state of STORAGE
/// once was outside, where anybody could change it.
#[test]
fn no_module_has_data_outside() -> Result<(), Box<dyn Error>> {
    for module in prebuilt::MODULES {
        let elf = Elf::parse(module.elf)?;
        let is_outside = |name: &str| [".bss", ".data", ".rodata", "COMMON"].contains(&name);
        let outside = elf
            .section_headers
            .iter()
            .filter(|section| section.sh_size != 0 && elf.shdr_strtab.get_at(section.sh_name).is_some_and(is_outside));
        assert_eq!(outside.count(), 0, "{}-{}", module.file, module.bits);
    }
    Ok(())
}

#[test]
fn the_prebuilt_programs_fit_the_stock_memories() -> Result<(), Box<dyn Error>> {
    prebuilt::ALL.iter().try_for_each(|program| check(program.elf, Memory::STOCK))
}

/// The compiler, if it is the one that the prebuilt files are by.
fn comparable() -> Option<&'static Toolchain> {
    let toolchain = TOOLCHAIN.as_ref()?;
    if toolchain.version() != prebuilt::TOOLCHAIN {
        eprintln!("NOTICE: not compared: built by\n{}here is\n{}", prebuilt::TOOLCHAIN, toolchain.version());
        return None;
    }
    Some(toolchain)
}

#[test]
fn the_prebuilt_programs_are_what_the_sources_say() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = comparable() else { return Ok(()) };
    for program in prebuilt::ALL {
        let built = build::program(toolchain, program.name, Memory::STOCK)?;
        assert!(built == program.elf, "{} differs: cargo run -p firmware builds it anew", program.name);
    }
    for (name, flags, elf) in prebuilt::NODES {
        let built = build::node(toolchain, flags, Memory::STOCK)?;
        assert!(built == elf, "{name} differs: cargo run -p firmware builds it anew");
    }
    Ok(())
}

/// On all processors: these take most of the time of the file.
#[test]
fn the_prebuilt_modules_are_what_the_sources_say() {
    let Some(toolchain) = comparable() else { return };
    let compare = |module: &prebuilt::PrebuiltModule| {
        let built = build::module(toolchain, module).unwrap_or_else(|error| panic!("{}: {error}", module.file));
        let same = (built.elf == module.elf, built.source == module.source);
        assert_eq!(same, (true, true), "{}-{}: cargo run -p firmware builds it anew", module.file, module.bits);
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for part in prebuilt::MODULES.chunks(prebuilt::MODULES.len().div_ceil(threads)) {
            scope.spawn(move || part.iter().for_each(compare));
        }
    });
}

#[test]
fn every_program_is_prebuilt() -> Result<(), Box<dyn Error>> {
    let mut sources = Vec::new();
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/programs"))? {
        sources.push(entry?.file_name());
    }
    sources.sort();
    assert_eq!(sources, prebuilt::ALL.iter().map(|program| program.name).collect::<Vec<_>>());
    assert!(prebuilt::find("clock").is_some() && prebuilt::find("").is_none());
    Ok(())
}

#[test]
fn an_unknown_program_is_an_error() {
    let Some(toolchain) = &*TOOLCHAIN else { return };
    for name in ["", "..", "../runtime", "no_such_program"] {
        let built = build::program(toolchain, name, Memory::STOCK);
        assert!(matches!(built, Err(FirmwareError::UnknownProgram { .. })), "{name}: {built:?}");
    }
}

#[test]
fn a_program_that_does_not_fit_is_an_error() {
    let Some(toolchain) = &*TOOLCHAIN else { return };
    let built = build::program(toolchain, "clock", Memory { data_size: 1024, program_size: 128 });
    assert!(
        matches!(built, Err(FirmwareError::Program(ToolchainError::Rejected { tool: "ld.lld-19", .. }))),
        "{built:?}"
    );
}

/// Reads are masked after a violation until data memory is accessed: whoever enters a module by one has that done by the second
/// instruction of its entry stub, before anything is read.
#[test]
fn a_module_accesses_data_memory_before_it_reads_anything() {
    for module in prebuilt::MODULES {
        let elf = Elf::parse(module.elf).expect("an ELF file");
        let is = |index: usize, name: &str| elf.shdr_strtab.get_at(elf.section_headers[index].sh_name) == Some(name);
        let (text, data) = (format!(".text.sm.{}", module.name), format!(".data.sm.{}", module.name));
        let text = (0..elf.section_headers.len()).find(|index| is(*index, &text)).expect("a public section");
        let start = elf.section_headers[text].sh_offset as usize;
        // The encoding as such, since no label says what an instruction does: dint; clr &ssa_base_addr. The scheduler brings its own
        // stub, which begins with mov r15, &tmp.
        let (code, offset): (&[u8], u64) = match module.name {
            "SCHEDULER" => (&[0x82, 0x4f], 2),
            _ => (&[0x32, 0xc2, 0x82, 0x43], 4),
        };
        assert_eq!(&module.elf[start..start + code.len()], code, "{}", module.name);
        let of_text = |index: usize| elf.section_headers[index].sh_info as usize == text;
        let mut relocations =
            elf.shdr_relocs.iter().filter(|(index, _)| of_text(*index)).flat_map(|(_, all)| all.iter());
        let written = relocations.find(|relocation| relocation.r_offset == offset).expect("an address");
        let symbol = elf.syms.get(written.r_sym).expect("a symbol");
        assert!(is(symbol.st_shndx, &data), "{}", module.name);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn programs_fit_any_memories(data in 128..8192u16, program in 1024..16384u16) {
        if let Some(toolchain) = &*TOOLCHAIN {
            let memory = Memory { data_size: data * 2, program_size: program * 2 };
            let built = build::program(toolchain, "clock", memory).map_err(|error| TestCaseError::fail(error.to_string()))?;
            check(&built, memory).map_err(|error| TestCaseError::fail(error.to_string()))?;
        }
    }
}

/// In a file of the smart meter, whatever else is beside it, and in one of the stubs.
#[test]
fn a_module_with_a_defect_is_another() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let relay = prebuilt::MODULES.iter().find(|module| module.file == "RELAY" && module.bits == 128).expect("a module");
    for (file, from, to) in [
        ("modules/relay.c", "enabled && !tamper ?", "enabled ?"),
        ("stubs/reactive.c", "    connection->nonce++;\n    SM(input_callbacks)", "    SM(input_callbacks)"),
    ] {
        let built = Defect { file, from, to }.build(toolchain, relay)?;
        assert_ne!(built.elf, relay.elf, "{file}");
        let missing = Defect { file, from: "what no file has", to }.build(toolchain, relay);
        assert!(matches!(missing, Err(FirmwareError::Defect { .. })), "{file}: {missing:?}");
    }
    Ok(())
}
