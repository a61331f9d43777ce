//! `sancus-emu build`: C and assembly with protected modules to an ELF file.

use clap::{Args, ValueEnum};
use machine::Soc;
use module_compiler::{Abi, Build, Built, Key, Memory, Output, Security, Settings, StackUse, Toolchain};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::PathBuf;

use crate::diagnostics::say;

use super::arguments::{Key as KeyBytes, key, size, soc};
use super::files::{self, Files};
use super::{Exit, Failure, print, print_json};

/// Build C and assembly with protected modules (needs clang-19 and lld-19)
///
/// Sources use the Sancus API: <sancus/sm_support.h>, <sancus/reactive.h>. The result is a program of its own, or with
/// --relocatable a file for the loader of a node. docs/toolchain.md is the manual.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// Source files: C (.c), assembly (.S, .s)
    #[arg(required = true, value_name = "FILE")]
    sources: Vec<PathBuf>,
    /// The ELF file to write
    #[arg(short, long, default_value = "out.elf", value_name = "FILE")]
    output: PathBuf,
    /// The core to build for, which determines the length of keys and tags
    #[arg(long, value_parser = soc, default_value = "sancus-64")]
    soc: Soc,
    /// Make a file for the loader of a node
    #[arg(long)]
    relocatable: bool,
    /// Settings of modules: num_connections, stack_size, peripheral_offset, claims, recursion, stubs (YAML)
    #[arg(long, value_name = "FILE", visible_alias = "sm-config-file")]
    sm_config: Option<PathBuf>,
    /// Directory with headers
    #[arg(short = 'I', long = "include", value_name = "DIRECTORY")]
    include: Vec<PathBuf>,
    /// Header that every C file includes first; also -include FILE, as clang has it
    #[arg(long = "include-file", value_name = "FILE")]
    included: Vec<PathBuf>,
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
    /// The registers of arguments and results at modules' boundaries and in assembly
    #[arg(long, value_enum, default_value_t)]
    abi: AbiName,
    /// Treat warnings as errors
    #[arg(long)]
    deny_warnings: bool,
    /// Print what has been built as one line of JSON
    #[arg(long)]
    json: bool,
    /// Keep debugging information; the code stays the same
    #[arg(short = 'g', long)]
    debug: bool,
}

#[derive(Clone, Copy, Default, ValueEnum)]
enum AbiName {
    /// The MSP430 EABI's: r12 up to r15. For nodes of ours
    #[default]
    Eabi,
    /// mspgcc's: r15 down to r12, a word each. For existing node software and assembly
    Mspgcc,
}

const EXAMPLES: &str = "\
Examples:
  sancus-emu build module.c --output program.elf
  sancus-emu build meter.c --relocatable --soc sancus-128 --sm-config meter.yaml --output meter.elf
  sancus-emu build meter.c --relocatable --soc sancus-128 --abi mspgcc --output meter.elf";

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
    let inputs = Files::default().reads("a source", &arguments.sources).reads("--sm-config", &arguments.sm_config);
    let inputs = inputs.reads("--include-file", &arguments.included);
    inputs.writes("--output", [&arguments.output]).check()?;
    let settings = match &arguments.sm_config {
        None => Settings::default(),
        Some(path) => {
            let text = files::read_text(path)?;
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
        included: arguments.included.clone(),
        flags: arguments.define.iter().map(|definition| format!("-D{definition}")).collect(),
        security,
        settings,
        output,
        confidential,
        abi: match arguments.abi {
            AbiName::Eabi => Abi::Eabi,
            AbiName::Mspgcc => Abi::Mspgcc,
        },
        debug: arguments.debug,
    };
    let toolchain = Toolchain::find().map_err(Failure::usage)?;
    let built = toolchain.build_modules(&build).map_err(Failure::usage)?;
    if arguments.deny_warnings && !built.warnings.is_empty() {
        return Err(Failure::usage(built.warnings.join("\n")));
    }
    for warning in &built.warnings {
        say!("{warning}");
    }
    files::replace(&arguments.output, &built.elf)?;
    tracing::info!("{}: {} bytes", arguments.output.display(), built.elf.len());
    match arguments.json {
        true => print_json(&json(&arguments.output.to_string_lossy(), &built))?,
        false => print(&text(&built))?,
    }
    Ok(Exit::Success)
}

/// Schema `sancus-emu/build/1`.
#[derive(Serialize)]
struct Json<'a> {
    schema: &'static str,
    output: &'a str,
    bytes: usize,
    warnings: &'a [String],
    modules: Vec<JsonModule<'a>>,
}

#[derive(Serialize)]
struct JsonModule<'a> {
    name: &'a str,
    /// `None` for a module of peripherals, which has none.
    stack: Option<JsonStack<'a>>,
}

#[derive(Serialize)]
struct JsonStack<'a> {
    size: u16,
    depth: u16,
    deepest: Vec<(&'a str, u16)>,
    longest_events: BTreeMap<&'a str, u16>,
}

fn json<'a>(output: &'a str, built: &'a Built) -> Json<'a> {
    let stack = |stack: &'a StackUse| JsonStack {
        size: stack.size,
        depth: stack.depth,
        deepest: stack.chain.iter().map(|link| (link.function.as_str(), link.bytes)).collect(),
        longest_events: stack.inputs.iter().map(|(input, longest)| (input.as_str(), *longest)).collect(),
    };
    let module = |name: &'a String| JsonModule {
        name,
        stack: built.stacks.iter().find(|stack| stack.module == *name).map(stack),
    };
    Json {
        schema: "sancus-emu/build/1",
        output,
        bytes: built.elf.len(),
        warnings: &built.warnings,
        modules: built.modules.iter().map(module).collect(),
    }
}

/// What the modules take of their stacks.
fn text(built: &Built) -> String {
    let mut text = String::new();
    for stack in &built.stacks {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{}: {} bytes of stack, deepest {}: {}",
            stack.module,
            stack.size,
            stack.depth,
            stack.deepest()
        );
        for (input, longest) in &stack.inputs {
            let _ = writeln!(text, "  {input}: events of up to {longest} bytes");
        }
    }
    text
}
