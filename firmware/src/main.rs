//! Builds the programs. Without arguments: all of them, into `firmware/prebuilt`.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use firmware::{build, prebuilt};
use module_compiler::{Memory, Toolchain};

/// Build the node programs with clang and lld.
#[derive(Parser)]
struct Arguments {
    /// Programs to build; by default the prebuilt ones
    programs: Vec<String>,
    /// Bytes of data memory to link for
    #[arg(long, default_value_t = Memory::STOCK.data_size, value_name = "BYTES")]
    ram: u16,
    /// Bytes of program memory to link for
    #[arg(long, default_value_t = Memory::STOCK.program_size, value_name = "BYTES")]
    rom: u16,
    /// Directory for the ELF files
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/prebuilt"), value_name = "DIRECTORY")]
    output: PathBuf,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn Error>> {
    let toolchain = Toolchain::find()?;
    let memory = Memory { data_size: arguments.ram, program_size: arguments.rom };
    let mut programs: Vec<&str> = arguments.programs.iter().map(String::as_str).collect();
    let all = programs.is_empty();
    if all {
        programs.extend(prebuilt::ALL.iter().map(|program| program.name));
    }
    for program in programs {
        let elf = build::program(&toolchain, program, memory)?;
        write(&arguments.output.join(program).with_extension("elf"), &elf)?;
    }
    if all {
        for (name, flags, _) in prebuilt::NODES {
            let elf = build::node(&toolchain, flags, memory)?;
            write(&arguments.output.join(name).with_extension("elf"), &elf)?;
        }
        for (name, bits, _) in prebuilt::NODES_WITH_SCHEDULER {
            let elf = build::node_with_scheduler(&toolchain, bits, memory)?;
            write(&arguments.output.join(name).with_extension("elf"), &elf)?;
        }
        let modules = arguments.output.join("modules");
        fs::create_dir_all(&modules).map_err(|error| format!("{}: {error}", modules.display()))?;
        for module in prebuilt::MODULES {
            let built = build::module(&toolchain, module)?;
            let path = |extension: &str| modules.join(format!("{}-{}.{extension}", module.file, module.bits));
            write(&path("elf"), &built.elf)?;
            write(&path("ll"), built.source.as_bytes())?;
        }
        write(&arguments.output.join("toolchain.txt"), toolchain.version().as_bytes())?;
    }
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    fs::write(path, bytes).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("{}: {} bytes", path.display(), bytes.len());
    Ok(())
}
