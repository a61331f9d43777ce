//! Protected modules: C and assembly for the Sancus API to executables and to files that a loader places on a node.
//!
//! The compiler knows nothing of modules. The headers in `include/sancus` tell it to put functions into sections named
//! after their modules and to annotate data; the driver reads that in the compiler's intermediate representation
//! ([`ir`]), reports what cannot be done safely ([`check`]), sends calls across boundaries through stubs in the assembly
//! text ([`rewrite`]), adds what a module consists of ([`generate`]) and links ([`link`]). `docs/toolchain.md` has the rules.

mod check;
mod code;
mod config;
mod erratum;
mod generate;
mod helpers;
mod ir;
mod link;
mod outputs;
mod placement;
mod program;
mod rewrite;
mod stack;
mod statement;
mod walk;

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

pub use check::{Diagnostic, Problem};
pub use config::{ModuleSettings, Settings, SettingsError};
pub use ir::Location;
pub use link::LinkError;
pub use sancus_hw::{Key, Security};
pub use stack::{Link, StackError, StackUse};

use crate::Memory;
use crate::prebuilt::PrebuiltModule;
use crate::toolchain::{COMPILER, LINKER, Toolchain, ToolchainError, WARNINGS, at, run, source_directory};
use check::{boundaries, modules, privacy, reentries};
use helpers::Helpers;
use ir::Representation;
use placement::Placement;
use program::{Program, Unit};
use rewrite::{Needs, rewrite};

/// What comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Output {
    /// A program of its own, with start-up and library, for these memories.
    Executable(Memory),
    /// A file for the loader of a node, which gives it addresses.
    Relocatable,
}

/// What to build.
#[derive(Clone, Debug)]
pub struct Build {
    /// C (`.c`) and assembly (`.S`, `.s`) files.
    pub sources: Vec<PathBuf>,
    /// Further directories with headers.
    pub include: Vec<PathBuf>,
    /// Further arguments for the C compiler.
    pub flags: Vec<String>,
    /// Length of keys and tags of the core.
    pub security: Security,
    /// Settings of modules.
    pub settings: Settings,
    /// What comes out.
    pub output: Output,
    /// Encrypts the text of the modules of an executable under this key of their vendor.
    pub confidential: Option<Key>,
    /// Whether to keep what debuggers need to know.
    pub debug: bool,
}

/// What has been built.
#[derive(Clone, Debug)]
pub struct Built {
    /// The ELF file.
    pub elf: Vec<u8>,
    /// What the compiler and the driver want to be known.
    pub warnings: Vec<String>,
    /// The modules in it.
    pub modules: Vec<String>,
    /// What the stacks of those that have one take.
    pub stacks: Vec<StackUse>,
}

/// Why nothing has been built.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// A tool failed.
    #[error(transparent)]
    Tool(#[from] ToolchainError),
    /// A source file is of no known kind.
    #[error("{}: expected a file in C (.c) or assembly (.S, .s)", .0.display())]
    UnknownKind(PathBuf),
    /// Nothing to build.
    #[error("there are no source files")]
    NoSources,
    /// What the sources ask for cannot be done safely.
    #[error("{}", lines(.0))]
    Refused(Vec<Diagnostic>),
    /// Settings that cannot be read.
    #[error("settings of modules: {0}")]
    Settings(#[from] SettingsError),
    /// Settings of a module that is not there.
    #[error("settings of module {name:?}: there is no such module{}", known(.modules))]
    UnknownModule {
        /// Its name.
        name: String,
        /// Those there are.
        modules: Vec<String>,
    },
    /// Encryption of a module that has no fixed place yet, and that a loader therefore has to change.
    #[error("the modules of a relocatable file cannot be encrypted: the loader must still change them")]
    ConfidentialRelocatable,
    /// The linker's output is not what it should be.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// A module's stack is too small, or how much it needs is not known.
    #[error(transparent)]
    Stack(#[from] StackError),
}

fn lines(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(Diagnostic::to_string).collect::<Vec<_>>().join("\n")
}

fn known(modules: &[String]) -> String {
    match modules {
        [] => String::new(),
        modules => format!(", but {}", modules.join(", ")),
    }
}

macro_rules! files {
    ($($name:literal)*) => { &[$(($name, include_str!(concat!("../../", $name)))),*] };
}

/// Headers, stubs and library, so that a build needs nothing but the compiler.
const FILES: &[(&str, &str)] = files! {
    "include/msp430.h"
    "include/physical.h"
    "include/sancus/sm_support.h"
    "include/sancus/reactive.h"
    "stubs/module.inc"
    "stubs/entry.S"
    "stubs/exit.S"
    "stubs/isr.S"
    "stubs/mmio.S"
    "stubs/verify.S"
    "stubs/calls.S"
    "stubs/disable.S"
    "stubs/reactive.c"
    "stubs/helpers.c"
    "runtime/arithmetic.c"
    "runtime/start.S"
    "runtime/standard/crossing.S"
    "runtime/standard/console.c"
    "runtime/standard/events.c"
    "runtime/standard/heap.c"
    "runtime/standard/string.c"
    "runtime/standard/fileio.c"
    "runtime/standard/step.c"
    "runtime/standard/step.S"
    "runtime/standard/timer.c"
    "os/include/random.h"
    "os/include/stdio.h"
    "os/include/stdlib.h"
    "os/include/string.h"
    "runtime/standard/include/alloca.h"
    "runtime/standard/include/ctype.h"
    "runtime/standard/include/stdio.h"
    "runtime/standard/include/stdlib.h"
    "runtime/standard/include/string.h"
    "runtime/standard/include/sancus_support/dma_attacker.h"
    "runtime/standard/include/sancus_support/fileio.h"
    "runtime/standard/include/sancus_support/sancus_step.h"
    "runtime/standard/include/sancus_support/sm_io.h"
    "runtime/standard/include/sancus_support/timer.h"
    "runtime/standard/include/sancus_support/tsc.h"
};

/// The library of an executable.
const LIBRARY: &[&str] = &[
    "runtime/start.S",
    "runtime/standard/crossing.S",
    "runtime/standard/console.c",
    "runtime/standard/events.c",
    "runtime/standard/heap.c",
    "runtime/standard/string.c",
];

/// Files of the library that only some executables have: those that refer to a symbol with this prefix and do not define it.
const LIBRARY_ON_DEMAND: &[(&str, &[&str])] = &[
    ("__ss_", &["runtime/standard/step.c", "runtime/standard/step.S"]),
    ("timer_", &["runtime/standard/timer.c"]),
    ("__isr_s", &["runtime/standard/timer.c"]),
    ("fileio_", &["runtime/standard/fileio.c"]),
];

/// Vector of violations, and the library's handler.
const VIOLATION: u8 = 13;
const VIOLATION_HANDLER: &str = "__violation_isr";

/// For C: no builtin functions, so that no call appears that the source does not have; no tables of jumps, which would be
/// outside the module.
const C_FLAGS: &[&str] = &["-std=gnu11", "-Os", "-nostdlibinc", "-fno-builtin", "-fno-jump-tables", "-Qn"];
/// For the modules of the smart meter besides.
const OWN_FLAGS: &[&str] = &["-Werror"];
const TARGET: &str = "--target=msp430-none-elf";

/// What a source file is.
enum Kind {
    C,
    /// For the preprocessor first.
    Assembly,
}

impl Toolchain {
    /// Builds a module of the smart meter anew and returns its ELF file.
    pub fn build_prebuilt(&self, module: &PrebuiltModule) -> Result<Vec<u8>, BuildError> {
        let directory = source_directory();
        let built = self.build_modules(&Build {
            sources: module.sources.iter().map(|source| directory.join("modules").join(source)).collect(),
            include: Vec::new(),
            flags: OWN_FLAGS.iter().chain(module.flags).map(|flag| (*flag).to_owned()).collect(),
            security: if module.bits == 64 { Security::Bits64 } else { Security::Bits128 },
            settings: Settings::read(module.settings)?,
            output: Output::Relocatable,
            confidential: None,
            debug: false,
        });
        Ok(built?.elf)
    }

    /// Builds a program with protected modules.
    pub fn build_modules(&self, build: &Build) -> Result<Built, BuildError> {
        Workshop::open(build)?.build()
    }
}

/// One build in its scratch directory.
struct Workshop<'a> {
    build: &'a Build,
    directory: tempfile::TempDir,
    warnings: Vec<String>,
    files: u32,
}

impl<'a> Workshop<'a> {
    fn open(build: &'a Build) -> Result<Workshop<'a>, BuildError> {
        let directory = tempfile::tempdir().map_err(at(Path::new("a temporary directory")))?;
        for (name, content) in FILES {
            let path = directory.path().join(name);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent).map_err(at(parent))?;
            }
            fs::write(&path, content).map_err(at(&path))?;
        }
        Ok(Workshop { build, directory, warnings: Vec::new(), files: 0 })
    }

    fn build(mut self) -> Result<Built, BuildError> {
        if self.build.sources.is_empty() {
            return Err(BuildError::NoSources);
        }
        let mut units = Vec::new();
        let mut problems = Vec::new();
        for source in &self.build.sources {
            units.push(self.unit(source, &[], &mut problems)?);
        }
        if matches!(self.build.output, Output::Executable(_)) {
            let sections = ["-ffunction-sections", "-fdata-sections"];
            for name in LIBRARY {
                units.push(self.unit(&self.path(name), &sections, &mut problems)?);
            }
            let mut added = BTreeSet::new();
            for (prefix, files) in LIBRARY_ON_DEMAND {
                if program::undefined(&units).iter().any(|symbol| symbol.starts_with(prefix)) {
                    for name in files.iter().filter(|name| added.insert(**name)) {
                        units.push(self.unit(&self.path(name), &sections, &mut problems)?);
                    }
                }
            }
        }
        let program = Program::new(units.clone());
        let reactive: Vec<String> =
            program.modules.values().filter(|module| module.is_reactive()).map(|module| module.name.clone()).collect();
        for module in &reactive {
            let name = format!("-DMODULE={module}");
            let peers = self.build.output == Output::Relocatable && program.calls_modules(module);
            let flags: &[&str] = if peers { &[&name, "-DPEERS"] } else { &[&name] };
            units.push(self.unit(&self.path("stubs/reactive.c"), flags, &mut problems)?);
        }
        let mut program = Program::new(units);
        for module in &reactive {
            if let Some(module) = program.modules.get_mut(module) {
                let disable = module.symbol("disable");
                module.entries.insert(disable, 1);
                module.told_peers = module.entries.contains_key(&module.symbol("set_peer"));
            }
        }
        self.check(&program, problems)?;
        self.warnings.extend(reentries(&program).iter().map(|warning| format!("warning: {warning}")));
        self.link(program)
    }

    /// Reports everything that cannot be done at once.
    fn check(&self, program: &Program, mut problems: Vec<Diagnostic>) -> Result<(), BuildError> {
        let names: Vec<String> = program.modules.keys().cloned().collect();
        if let Some(name) = self.build.settings.names().find(|name| !program.modules.contains_key(*name)) {
            return Err(BuildError::UnknownModule { name: name.to_owned(), modules: names });
        }
        if self.build.confidential.is_some() && self.build.output == Output::Relocatable {
            return Err(BuildError::ConfidentialRelocatable);
        }
        problems.extend(modules(program));
        for unit in &program.units {
            problems.extend(boundaries(program, unit));
        }
        refuse(problems)
    }

    fn link(mut self, mut program: Program) -> Result<Built, BuildError> {
        let helpers = Helpers::read(&self.assembly_of(
            &self.path("stubs/helpers.c"),
            &["-ffunction-sections".to_owned(), format!("-I{}", self.path("runtime").display())],
        )?);
        let mut needs = Needs::default();
        let bodies: Vec<String> =
            program.units.iter().map(|unit| rewrite(&program, unit, &helpers, self.build.debug, &mut needs)).collect();
        refuse(std::mem::take(&mut needs.problems))?;
        self.warnings.extend(needs.warnings.iter().map(|warning| format!("warning: {warning}")));
        for (name, needs) in &needs.modules {
            let callees: BTreeSet<String> = generate::callees(needs).cloned().collect();
            if let Some(module) = program.modules.get_mut(name) {
                module.callees.extend(callees);
            }
        }

        let (mut objects, mut tails) = (Vec::new(), Vec::new());
        for module in program.modules.values() {
            let needs = needs.modules.get(&module.name).cloned().unwrap_or_default();
            let settings = self.build.settings.of(&module.name);
            let head = self.preprocessed(&generate::head(module, &needs, settings))?;
            objects.push(self.object(&head)?);
            let key_size = u16::try_from(self.build.security.bytes()).unwrap_or(u16::MAX);
            let mut tail = generate::tail(&program, module, &needs, &helpers, settings, key_size);
            if self.build.confidential.is_some() {
                generate::wrap_information(&mut tail, module, key_size);
            }
            tails.push(self.object(&tail)?);
        }
        for body in &bodies {
            objects.push(self.object(body)?);
        }
        objects.push(self.object(&generate::outside(&program, &needs, &helpers))?);

        // What the stacks take does not depend on where things are: it is told from a first link and becomes part of the second.
        let linked = self.linked(objects.iter().chain(&tails))?;
        let mut stacks = Vec::new();
        for module in program.modules.values() {
            if let Some(stack) = stack::stack_use(&linked, module, self.build.settings.of(&module.name))? {
                objects.push(self.object(&generate::stack_use(module, &stack))?);
                stacks.push(stack);
            }
        }
        objects.append(&mut tails);

        let output = self.path("output.elf");
        let mut arguments: Vec<OsString> = vec!["-o".into(), output.clone().into(), "--fatal-warnings".into()];
        match self.build.output {
            Output::Relocatable => arguments.extend(["-r".into(), "--discard-all".into()]),
            Output::Executable(memory) => {
                needs.handlers.entry(VIOLATION).or_insert_with(|| VIOLATION_HANDLER.to_owned());
                let script = self.path("program.ld");
                fs::write(
                    &script,
                    link::script(&program, &self.build.settings, &needs.handlers, self.build.confidential.is_some()),
                )
                .map_err(at(&script))?;
                arguments.extend(["--nmagic".into(), "--gc-sections".into()]);
                arguments.push(format!("--defsym=__ram_size={}", memory.data_size).into());
                arguments.push(format!("--defsym=__rom_size={}", memory.program_size).into());
                arguments.push(format!("--script={}", script.display()).into());
            }
        }
        arguments.extend(objects.into_iter().map(OsString::from));
        run(LINKER, arguments, "the program", None)?;
        let mut elf = fs::read(&output).map_err(at(&output))?;
        match self.build.output {
            Output::Relocatable => link::check_relocatable(&elf)?,
            Output::Executable(_) => {
                link::fill_tags(&mut elf, &program, self.build.security)?;
                if let Some(key) = &self.build.confidential {
                    link::encrypt(&mut elf, &program, self.build.security, key)?;
                }
            }
        }
        Ok(Built { elf, warnings: self.warnings, modules: program.modules.into_keys().collect(), stacks })
    }

    /// Objects in one relocatable file.
    fn linked<'b>(&self, objects: impl Iterator<Item = &'b PathBuf>) -> Result<Vec<u8>, BuildError> {
        let output = self.path("linked.o");
        let arguments: [OsString; 3] = ["-r".into(), "-o".into(), output.clone().into()];
        run(LINKER, arguments.into_iter().chain(objects.map(OsString::from)), "the program", None)?;
        Ok(fs::read(&output).map_err(at(&output))?)
    }

    /// A file, compiled as far as assembly text.
    fn unit(&mut self, source: &Path, flags: &[&str], problems: &mut Vec<Diagnostic>) -> Result<Unit, BuildError> {
        let mut arguments = self.preprocessor_flags();
        arguments.extend(flags.iter().map(|flag| (*flag).to_owned()));
        if let Kind::Assembly = kind(source)? {
            let output = self.fresh("s");
            self.compile(source, &["-E", "-P", "-x", "assembler-with-cpp"], &arguments, &output)?;
            let assembly = fs::read_to_string(&output).map_err(at(&output))?;
            return Ok(Unit::new(assembly, None));
        }
        // Once without passes, to see every call where it is written; once with, to see which calls remain.
        let written = self.fresh("ll");
        arguments.extend(C_FLAGS.iter().chain(WARNINGS).map(|flag| (*flag).to_owned()));
        arguments.extend(self.build.flags.iter().cloned());
        // The same bytes wherever the scratch directory is.
        arguments.push(format!("-ffile-prefix-map={}=sancus", self.directory.path().display()));
        let first = ["-S", "-emit-llvm", "-gline-tables-only", "-Xclang", "-disable-llvm-passes"];
        self.compile(source, &first, &arguments, &written)?;
        let representation = Representation::read(&fs::read_to_string(&written).map_err(at(&written))?);
        problems.extend(privacy(&representation, |name| {
            let section = representation.functions.get(name).and_then(|function| function.section.as_deref());
            section.map_or(Placement::Outside, Placement::of_section)
        }));

        let optimised = self.fresh("ll");
        self.compile(&written, &["-x", "ir", "-Os", "-S", "-emit-llvm"], &[], &optimised)?;
        let mut representation = Representation::read(&fs::read_to_string(&optimised).map_err(at(&optimised))?);
        place_data(&mut representation);
        fs::write(&optimised, representation.text()).map_err(at(&optimised))?;

        let output = self.fresh("s");
        let sections: Vec<String> =
            flags.iter().filter(|flag| flag.ends_with("-sections")).map(|flag| (*flag).to_owned()).collect();
        self.compile(&optimised, &["-x", "ir", "-Os", "-Xclang", "-disable-llvm-passes", "-S"], &sections, &output)?;
        let assembly = fs::read_to_string(&output).map_err(at(&output))?;
        Ok(Unit::new(assembly, Some(representation)))
    }

    fn preprocessor_flags(&self) -> Vec<String> {
        let mut flags = vec![format!("-DSANCUS_SECURITY={}", self.build.security.bits())];
        flags.extend(self.build.include.iter().map(|directory| format!("-I{}", directory.display())));
        // The library of a program, or what a node's operating system offers to modules that are loaded onto it.
        let library = match self.build.output {
            Output::Executable(_) => "runtime/standard/include",
            Output::Relocatable => "os/include",
        };
        let own = ["include", "stubs", library];
        flags.extend(own.iter().flat_map(|own| ["-isystem".to_owned(), self.path(own).display().to_string()]));
        flags
    }

    /// The assembly text of a file of ours that has nothing to do with modules.
    fn assembly_of(&mut self, source: &Path, flags: &[String]) -> Result<String, BuildError> {
        let output = self.fresh("s");
        let mut arguments: Vec<String> =
            C_FLAGS.iter().chain(WARNINGS).chain(&["-Werror"]).map(|flag| (*flag).to_owned()).collect();
        arguments.extend(flags.iter().cloned());
        self.compile(source, &["-S"], &arguments, &output)?;
        Ok(fs::read_to_string(&output).map_err(at(&output))?)
    }

    fn preprocessed(&mut self, text: &str) -> Result<String, BuildError> {
        let (input, output) = (self.fresh("S"), self.fresh("s"));
        fs::write(&input, text).map_err(at(&input))?;
        let stubs = format!("-I{}", self.path("stubs").display());
        self.compile(&input, &["-E", "-P", "-x", "assembler-with-cpp"], &[stubs], &output)?;
        Ok(fs::read_to_string(&output).map_err(at(&output))?)
    }

    /// Assembles, clear of the core's erratum.
    fn object(&mut self, assembly: &str) -> Result<PathBuf, BuildError> {
        let (input, output) = (self.fresh("s"), self.fresh("o"));
        fs::write(&input, erratum::avoid(assembly)).map_err(at(&input))?;
        self.compile(&input, &["-c"], &[], &output)?;
        Ok(output)
    }

    fn compile(&mut self, source: &Path, what: &[&str], flags: &[String], output: &Path) -> Result<(), BuildError> {
        let mut arguments: Vec<OsString> = vec![TARGET.into()];
        arguments.extend(what.iter().map(OsString::from));
        arguments.extend(flags.iter().map(OsString::from));
        arguments.extend([source.into(), "-o".into(), output.into()]);
        let said = run(COMPILER, arguments, &source.to_string_lossy(), None)?.warnings;
        let said = said.trim_end();
        if !said.is_empty() {
            self.warnings.push(said.to_owned());
        }
        Ok(())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// A file name not used before.
    fn fresh(&mut self, extension: &str) -> PathBuf {
        self.files += 1;
        self.path(&format!("{}.{extension}", self.files))
    }
}

fn refuse(mut problems: Vec<Diagnostic>) -> Result<(), BuildError> {
    problems.sort();
    problems.dedup();
    match problems.is_empty() {
        true => Ok(()),
        false => Err(BuildError::Refused(problems)),
    }
}

fn kind(source: &Path) -> Result<Kind, BuildError> {
    match source.extension().and_then(|extension| extension.to_str()) {
        Some("c") => Ok(Kind::C),
        Some("S" | "s") => Ok(Kind::Assembly),
        _ => Err(BuildError::UnknownKind(source.to_owned())),
    }
}

/// Puts data into the sections of its modules: what is annotated, and what the compiler has made of a module's code, which
/// otherwise could be changed from outside.
fn place_data(representation: &mut Representation) {
    let mut placed = Vec::new();
    for variable in representation.variables.values().filter(|variable| variable.defined) {
        let annotated = variable.annotation.as_ref().map(|(text, _)| Placement::of_annotation(text, variable.constant));
        let derived = ["__const.", "switch.table."].iter().any(|prefix| variable.name.starts_with(prefix));
        let placement = match annotated {
            Some(placement) => placement,
            None if derived && variable.constant && variable.private => {
                let users = representation.functions.values().filter(|user| user.globals.contains(&variable.name));
                let homes: BTreeSet<Placement> = users
                    .map(|user| user.section.as_deref().map_or(Placement::Outside, Placement::of_section))
                    .collect();
                let modules: BTreeSet<Option<&str>> = homes.iter().map(Placement::module).collect();
                match homes.first() {
                    Some(home) if modules.len() == 1 => home.clone(),
                    _ => continue,
                }
            }
            None => continue,
        };
        if let Some(section) = placement.section() {
            placed.push((variable.name.clone(), section));
        }
    }
    for (name, section) in placed {
        representation.place(&name, &section);
    }
}
