//! `sancus-emu build`: C and assembly with protected modules to an ELF file.

use clap::Args;
use emulator::Soc;
use firmware::modules::{Build, Key, Output, Security, Settings};
use firmware::{Memory, Toolchain};
use std::fs;
use std::path::PathBuf;

use super::arguments::{Key as KeyBytes, key, size, soc};
use super::{Exit, Failure};

/// Build C and assembly with protected modules (needs clang-19 and lld-19)
///
/// Sources use the Sancus API: <sancus/sm_support.h>, <sancus/reactive.h>. The result is a program of its own, or with
/// --relocatable a file for the loader of a node. docs/toolchain.md is the manual.
#[derive(Args)]
pub struct Arguments {
    /// Source files: C (.c), assembly (.S, .s)
    #[arg(required = true, value_name = "FILE")]
    sources: Vec<PathBuf>,
    /// The ELF file to write
    #[arg(short, long, default_value = "out.elf", value_name = "FILE")]
    output: PathBuf,
    /// The core to build for, which tells the length of keys and tags
    #[arg(long, value_parser = soc, default_value = "sancus-64")]
    soc: Soc,
    /// Make a file for the loader of a node
    #[arg(long)]
    relocatable: bool,
    /// Settings of modules: num_connections, stack_size, peripheral_offset (YAML)
    #[arg(long, value_name = "FILE", visible_alias = "sm-config-file")]
    sm_config: Option<PathBuf>,
    /// Directory with headers
    #[arg(short = 'I', long = "include", value_name = "DIRECTORY")]
    include: Vec<PathBuf>,
    /// Definition for the preprocessor: NAME or NAME=VALUE
    #[arg(short = 'D', long = "define", value_name = "NAME")]
    define: Vec<String>,
    /// Size of data memory of a program
    #[arg(long, value_parser = parse_memory, default_value = "16K", value_name = "SIZE", visible_alias = "ram-size")]
    ram: u16,
    /// Size of program memory of a program
    #[arg(long, value_parser = parse_memory, default_value = "41K", value_name = "SIZE", visible_alias = "rom-size")]
    rom: u16,
    /// Encrypt the text of the modules under this vendor key, in hexadecimal (SM_GET_WRAP_NONCE, SM_GET_WRAP_TAG)
    #[arg(long, value_name = "VENDOR_KEY", value_parser = key)]
    confidential: Option<KeyBytes>,
    /// Keep what debuggers need
    #[arg(short = 'g', long)]
    debug: bool,
}

fn parse_memory(text: &str) -> Result<u16, String> {
    let size = size(text).map_err(|error| error.to_string())?;
    u16::try_from(size).ok().filter(|size| size % 2 == 0).ok_or_else(|| "expected an even size below 64K".to_owned())
}

/// Builds.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    let security = match arguments.soc.security_bits() {
        64 => Security::Bits64,
        128 => Security::Bits128,
        _ => return Err(Failure::usage("--soc: this core has no protected modules")),
    };
    let settings = match &arguments.sm_config {
        None => Settings::default(),
        Some(path) => {
            let text = fs::read_to_string(path).map_err(|error| Failure::file(path, error))?;
            Settings::read(&text).map_err(|error| Failure::file(path, error))?
        }
    };
    let output = match arguments.relocatable {
        true => Output::Relocatable,
        false => Output::Executable(Memory { data_size: arguments.ram, program_size: arguments.rom }),
    };
    let key = arguments.confidential.as_ref().map(|key| Key::from_bytes(key.bytes())).transpose();
    let confidential = key.map_err(|error| Failure::usage(format_args!("--confidential: {error}")))?;
    let build = Build {
        sources: arguments.sources.clone(),
        include: arguments.include.clone(),
        flags: arguments.define.iter().map(|definition| format!("-D{definition}")).collect(),
        security,
        settings,
        output,
        confidential,
        debug: arguments.debug,
    };
    let toolchain = Toolchain::find().map_err(Failure::usage)?;
    let built = toolchain.build_modules(&build).map_err(Failure::usage)?;
    for warning in &built.warnings {
        eprintln!("{warning}");
    }
    fs::write(&arguments.output, &built.elf).map_err(|error| Failure::file(&arguments.output, error))?;
    tracing::info!("{}: {} bytes", arguments.output.display(), built.elf.len());
    Ok(Exit::Success)
}
