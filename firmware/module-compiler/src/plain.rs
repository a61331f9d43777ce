//! Programs without modules: compiled and linked as they are.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use crate::Memory;
use crate::toolchain::{COMPILER, LINKER, Toolchain, ToolchainError, WARNINGS, at, run};

/// For C and assembly. No identification of the compiler, so that only what it generates tells the bytes.
const COMPILER_FLAGS: &[&str] = &[
    "--target=msp430-none-elf",
    "-std=c11",
    "-Os",
    "-ffreestanding",
    "-ffunction-sections",
    "-fdata-sections",
    "-Werror",
    "-Qn",
];

/// No alignment of segments to pages: the target has none.
const LINKER_FLAGS: &[&str] = &["--nmagic", "--gc-sections", "--fatal-warnings"];

/// A program without modules.
#[derive(Clone, Debug)]
pub struct Plain<'a> {
    /// What messages call it.
    pub name: &'a str,
    /// Where the tools run. All other paths are relative to it, so that they are the same on every machine.
    pub directory: &'a Path,
    /// C and assembly files, in the order in which they are linked.
    pub sources: &'a [PathBuf],
    /// Object files that are linked after them.
    pub objects: &'a [PathBuf],
    /// Arguments for the compiler.
    pub flags: &'a [&'a str],
    /// The linker script, which finds the sizes of the memories in `__ram_size` and `__rom_size`, and `vectors` in `__vectors`.
    pub script: &'a str,
    /// The memories it is linked for.
    pub memory: Memory,
    /// Where the interrupt vectors begin, or a module whose text ends with them.
    pub vectors: u16,
}

/// Where the interrupt vectors are.
pub const VECTORS: u16 = 0xffe0;

/// Where the reset's is, which no module has.
pub const RESET_VECTOR: u16 = 0xfffe;

impl Toolchain {
    /// Builds a program without modules and returns its ELF file.
    pub fn build_plain(&self, program: &Plain<'_>) -> Result<Vec<u8>, ToolchainError> {
        let objects = tempfile::tempdir().map_err(at(Path::new("a temporary directory")))?;
        let mut linker_arguments: Vec<OsString> = LINKER_FLAGS.iter().map(OsString::from).collect();
        linker_arguments.push(format!("--script={}", program.script).into());
        linker_arguments.push(format!("--defsym=__ram_size={}", program.memory.data_size).into());
        linker_arguments.push(format!("--defsym=__rom_size={}", program.memory.program_size).into());
        linker_arguments.push(format!("--defsym=__vectors={}", program.vectors).into());
        for (number, source) in program.sources.iter().enumerate() {
            let object = objects.path().join(format!("{number}.o"));
            let arguments = COMPILER_FLAGS.iter().chain(WARNINGS).chain(program.flags).map(OsStr::new);
            let files = [OsStr::new("-c"), source.as_os_str(), OsStr::new("-o"), object.as_os_str()];
            run(COMPILER, arguments.chain(files), &source.to_string_lossy(), Some(program.directory))?;
            linker_arguments.push(object.into());
        }
        linker_arguments.extend(program.objects.iter().map(OsString::from));
        let elf = objects.path().join("program.elf");
        linker_arguments.extend(["-o".into(), elf.clone().into()]);
        run(LINKER, linker_arguments, program.name, Some(program.directory))?;
        fs::read(&elf).map_err(at(&elf))
    }
}
