//! The steps of a build, from source files to an ELF file.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::build::{Abi, Build, BuildError, Built, Output, SourceRepresentation};
use crate::check::{Diagnostic, boundaries, modules, privacy, reentries};
use crate::config::{DATA_MEMORY, Stub};
use crate::helpers::Helpers;
use crate::ir::Representation;
use crate::linker_message::explained;
use crate::memo::{self, LibraryFile};
use crate::placement::Placement;
use crate::plain::RESET_VECTOR;
use crate::program::{Module, Program, Unit};
use crate::rewrite::{Needs, rewrite};
use crate::statement::is_symbol;
use crate::toolchain::{COMPILER, LINKER, Toolchain, ToolchainError, WARNINGS, at, run};
use crate::{assembler, erratum, files, generate, link, mspgcc, program, stack};
use sancus_hw::abi::text_section;

/// Vector of violations, and the library's handler.
const VIOLATION: u8 = 13;
const VIOLATION_HANDLER: &str = "__violation_isr";

/// For C: no builtin functions, so that no call appears that the source does not have; no tables of jumps, which would be
/// outside the module.
/// What the compiler of the existing tools warns of remains a warning.
const C_FLAGS: &[&str] = &[
    "-std=gnu11",
    "-Os",
    "-nostdlibinc",
    "-fno-builtin",
    "-fno-jump-tables",
    "-Qn",
    "-Wno-error=int-conversion",
    "-Wno-error=incompatible-function-pointer-types",
];
const TARGET: &str = "--target=msp430-none-elf";

/// What a source file is.
enum Kind {
    C,
    /// For the preprocessor first.
    Assembly,
}

impl Toolchain {
    /// Builds a program with protected modules.
    pub fn build_modules(&self, build: &Build) -> Result<Built, BuildError> {
        Workshop::open(build, &self.replaced)?.build()
    }
}

/// One build in its scratch directory.
struct Workshop<'a> {
    build: &'a Build,
    directory: tempfile::TempDir,
    warnings: Vec<String>,
    files: u32,
    representations: Vec<SourceRepresentation>,
    /// The crate's own files are as they should be.
    sound: bool,
}

impl<'a> Workshop<'a> {
    fn open(build: &'a Build, replaced: &BTreeMap<&str, String>) -> Result<Workshop<'a>, BuildError> {
        let directory = tempfile::tempdir().map_err(at(Path::new("a temporary directory")))?;
        for (name, content) in files::all() {
            let path = directory.path().join(name);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent).map_err(at(parent))?;
            }
            let content = replaced.get(*name).map_or(*content, String::as_str);
            fs::write(&path, content).map_err(at(&path))?;
        }
        let sound = replaced.is_empty();
        Ok(Workshop { build, directory, warnings: Vec::new(), files: 0, representations: Vec::new(), sound })
    }

    fn build(mut self) -> Result<Built, BuildError> {
        if self.build.sources.is_empty() {
            return Err(BuildError::NoSources);
        }
        let mut units = Vec::new();
        let mut problems = Vec::new();
        for source in &self.build.sources {
            // The compiler's own words for it are about itself.
            fs::File::open(source).map_err(at(source))?;
            units.push(self.unit(source, &[], &mut problems)?);
        }
        if self.build.abi == Abi::Mspgcc {
            mspgcc::adapt(&mut units);
        }
        if matches!(self.build.output, Output::Executable(_)) {
            for name in files::LIBRARY {
                units.push(self.library_unit(name, &mut problems)?);
            }
            // Files of the library may need others.
            let mut added = BTreeSet::new();
            loop {
                let demanded = files::demanded(program::undefined(&units));
                let missing: Vec<&str> = demanded.into_iter().filter(|name| added.insert(*name)).collect();
                if missing.is_empty() {
                    break;
                }
                for name in missing {
                    units.push(self.library_unit(name, &mut problems)?);
                }
            }
        }
        let program = Program::new(units.clone());
        let reactive = program.modules.values().filter(|module| module.is_reactive());
        let reactive: Vec<Module> = reactive.cloned().collect();
        for Module { name: module, hears_of_rejected, versioned, adopts, .. } in &reactive {
            let name = format!("-DMODULE={module}");
            let peers = self.build.output == Output::Relocatable && program.calls_modules(module);
            let local = self.build.settings.of(module).local_connections != 0;
            let unconnected = self.build.settings.of(module).connections == 0;
            let options = [
                (unconnected, "-DUNCONNECTED"),
                (!self.build.settings.of(module).long_events, "-DSHORT_EVENTS"),
                (self.build.settings.of(module).reset_counter, "-DRESET_COUNTER"),
                (peers, "-DPEERS"),
                (*hears_of_rejected, "-DREJECTED"),
                (local, "-DLOCAL"),
                (*versioned, "-DVERSION"),
                (*adopts, "-DADOPT"),
            ];
            let options = options.into_iter().filter_map(|(wanted, flag)| wanted.then_some(flag));
            let flags: Vec<&str> = [name.as_str()].into_iter().chain(options).chain(self.crossing()).collect();
            units.push(self.unit(&self.path("stubs/reactive.c"), &flags, &mut problems)?);
        }
        let mut program = Program::new(units);
        for module in &reactive {
            if let Some(module) = program.modules.get_mut(&module.name) {
                let disable = module.symbol("disable");
                module.entries.insert(disable, 1);
                module.local = module.entries.contains_key(&module.symbol("set_local"));
                if module.local {
                    let handle_local = module.symbol("handle_local");
                    module.entries.insert(handle_local, 1);
                }
                module.told_peers = module.entries.contains_key(&module.symbol("set_peer"));
            }
        }
        self.adopt_stubs(&mut program)?;
        self.check(&program, problems)?;
        self.warnings.extend(reentries(&program).iter().map(|warning| format!("warning: {warning}")));
        self.link(program)
    }

    /// Has modules use the stubs that they bring themselves. The sources are the first units.
    fn adopt_stubs(&self, program: &mut Program) -> Result<(), BuildError> {
        for module in program.modules.values_mut() {
            for (stub, name) in &self.build.settings.of(&module.name).stubs {
                let is_named = |source: &PathBuf| source.file_stem().is_some_and(|stem| stem.to_str() == Some(name));
                let unit = self.build.sources.iter().position(is_named).ok_or_else(|| BuildError::NoStub {
                    module: module.name.clone(),
                    setting: stub.setting(),
                    name: name.clone(),
                })?;
                module.own_stubs.insert(*stub);
                module.handler |= *stub == Stub::Isr;
                if *stub == Stub::Entry {
                    program.own_entries.insert(module.name.clone(), unit);
                }
            }
        }
        Ok(())
    }

    /// Reports everything that cannot be done at once.
    fn check(&self, program: &Program, mut problems: Vec<Diagnostic>) -> Result<(), BuildError> {
        let names: Vec<String> = program.modules.keys().cloned().collect();
        if let Some(name) = names.iter().find(|name| !name.chars().all(is_symbol)) {
            let name = name.trim_matches(|character| !is_symbol(character)).to_owned();
            return Err(BuildError::ModuleName { name });
        }
        if let Some(name) = self.build.settings.names().find(|name| !program.modules.contains_key(*name)) {
            return Err(BuildError::UnknownModule { name: name.to_owned(), modules: names });
        }
        let with_local = |name: &&String| self.build.settings.of(name).local_connections != 0;
        if let Some(name) = names.iter().find(|name| with_local(name) && self.build.abi == Abi::Mspgcc) {
            return Err(BuildError::LocalMspgcc { module: name.clone() });
        }
        let mut versioned = program.modules.values().filter(|module| module.versioned);
        if let Some(module) = versioned.find(|_| self.build.abi == Abi::Mspgcc) {
            return Err(BuildError::VersionMspgcc { module: module.name.clone() });
        }
        if self.build.confidential.is_some() && self.build.output == Output::Relocatable {
            return Err(BuildError::ConfidentialRelocatable);
        }
        self.check_room(program)?;
        problems.extend(modules(program));
        for unit in &program.units {
            problems.extend(boundaries(program, unit, self.build.abi));
        }
        refuse(problems)
    }

    /// Whether there is room for what the settings ask for. That all sections fit together, only the linker can tell.
    fn check_room(&self, program: &Program) -> Result<(), BuildError> {
        let memory = match self.build.output {
            Output::Executable(memory) => memory.data_size.into(),
            Output::Relocatable => 0x1_0000 - u32::from(DATA_MEMORY),
        };
        for module in program.modules.values().filter(|module| !module.mmio) {
            let settings = self.build.settings.of(&module.name);
            let connection = if module.is_reactive() { generate::connection(self.key_size()) } else { 0 };
            let local = if module.local { generate::LOCAL_CONNECTION } else { 0 };
            let bytes = settings.bytes(connection, local);
            if bytes > memory {
                let stack = format!("{} bytes of stack", settings.stack);
                let what =
                    if connection == 0 { stack } else { format!("{} connections and {stack}", settings.connections) };
                return Err(BuildError::NoRoom { module: module.name.clone(), what, bytes, memory });
            }
        }
        let with_offset = |name: &&String| self.build.settings.of(name).peripheral_offset != 0;
        let mut offsets = program.modules.keys().filter(with_offset);
        match (offsets.next(), offsets.next()) {
            (Some(first), Some(second)) => Err(BuildError::TwoOffsets { first: first.clone(), second: second.clone() }),
            _ => Ok(()),
        }
    }

    /// Bytes of a key.
    fn key_size(&self) -> u16 {
        u16::try_from(self.build.security.bytes()).unwrap_or(u16::MAX)
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
            // What the linker gets first is what the module's section begins with.
            if let Some(unit) = program.own_entries.get(&module.name) {
                objects.push(self.object(&generate::front(module))?);
                objects.push(self.object(&bodies[*unit])?);
            }
            let key_size = self.key_size();
            let mut tail = String::new();
            if !module.by_hand {
                let head = self.preprocessed(&generate::head(module, &needs, settings))?;
                objects.push(self.object(&head)?);
                tail = generate::tail(&program, module, &needs, &helpers, settings, key_size);
            }
            if self.build.confidential.is_some() {
                generate::wrap_information(&mut tail, module, key_size);
            }
            tails.push(self.object(&tail)?);
        }
        for (unit, body) in bodies.iter().enumerate() {
            if !program.own_entries.values().any(|entry| *entry == unit) {
                objects.push(self.object(body)?);
            }
        }
        let ways_in = self.preprocessed(&generate::ways_in(&program, &needs))?;
        objects.push(self.object(&(generate::outside(&needs, &helpers) + &ways_in))?);

        // What the stacks take does not depend on where things are: it is told from a first link and becomes part of the second.
        let linked = self.linked(objects.iter().chain(&tails)).map_err(|error| self.link_error(error, &program))?;
        let mut stacks = Vec::new();
        for module in program.modules.values().filter(|module| !module.by_hand) {
            if let Some(stack) = stack::stack_use(&linked, module, self.build.settings.of(&module.name))? {
                objects.push(self.object(&generate::stack_use(module, &stack))?);
                stacks.push(stack);
            }
        }
        objects.append(&mut tails);

        // Where the scheduler begins follows from its size.
        let scheduler = link::scheduler(&program, &self.build.settings).map(|module| text_section(&module.name));
        let scheduler = match (&self.build.output, scheduler) {
            (Output::Executable(_), Some(section)) => {
                Some(u64::from(RESET_VECTOR) - link::section_size(&self.linked(objects.iter())?, &section)?)
            }
            _ => None,
        };
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
                arguments.extend(scheduler.map(|start| format!("--defsym=__vectors={start}").into()));
                arguments.push(format!("--script={}", script.display()).into());
            }
        }
        arguments.extend(objects.into_iter().map(OsString::from));
        run(LINKER, arguments, "the program", None).map_err(|error| self.link_error(error, &program))?;
        let mut elf = fs::read(&output).map_err(at(&output))?;
        link::check_own_entries(&elf, &program)?;
        match self.build.output {
            Output::Relocatable => {
                link::check_relocatable(&elf, &program)?;
                let outside = link::variables_outside(&elf)?;
                if outside != 0 && !program.modules.is_empty() {
                    self.warnings.push(format!(
                        "warning: {outside} bytes of variables lie outside every module, where anybody changes them: SM_DATA \
                         goes before the name of a variable, and behind the braces of a structure or an enumeration it says \
                         nothing of the variable"
                    ));
                }
            }
            Output::Executable(_) => {
                link::fill_tags(&mut elf, &program, self.build.security)?;
                if let Some(key) = &self.build.confidential {
                    link::encrypt(&mut elf, &program, self.build.security, key)?;
                }
            }
        }
        let (warnings, representations) = (self.warnings, self.representations);
        Ok(Built { elf, warnings, modules: program.modules.into_keys().collect(), stacks, representations })
    }

    /// Objects in one relocatable file.
    fn linked<'b>(&self, objects: impl Iterator<Item = &'b PathBuf>) -> Result<Vec<u8>, ToolchainError> {
        let output = self.path("linked.o");
        let arguments: [OsString; 3] = ["-r".into(), "-o".into(), output.clone().into()];
        run(LINKER, arguments.into_iter().chain(objects.map(OsString::from)), "the program", None)?;
        fs::read(&output).map_err(at(&output))
    }

    /// A file of the library, so that only what is used is linked, and what the program has of its own comes before it.
    fn library_unit(&mut self, name: &str, problems: &mut Vec<Diagnostic>) -> Result<Unit, BuildError> {
        // Other flags may name files, which are not the same for ever.
        let flags = &self.build.flags;
        let is_plain = |flag: &String| (flag.starts_with("-D") || flag.starts_with("-W")) && !flag.contains(',');
        let own = self.sound && self.build.include.is_empty() && flags.iter().all(is_plain);
        let file = LibraryFile {
            name: name.to_owned(),
            security: self.build.security.bits(),
            abi: self.build.abi,
            flags: flags.clone(),
        };
        if own && let Some(unit) = memo::UNITS.get(&file) {
            return Ok(unit);
        }
        let said = (self.warnings.len(), problems.len());
        let flags: Vec<&str> = ["-ffunction-sections", "-fdata-sections"].into_iter().chain(self.crossing()).collect();
        let unit = self.unit(&self.path(name), &flags, problems)?.giving_way();
        if own && said == (self.warnings.len(), problems.len()) {
            memo::UNITS.put(file, unit.clone());
        }
        Ok(unit)
    }

    /// A file, compiled as far as assembly text.
    fn unit(&mut self, source: &Path, flags: &[&str], problems: &mut Vec<Diagnostic>) -> Result<Unit, BuildError> {
        let mut arguments = self.preprocessor_flags();
        arguments.extend(flags.iter().map(|flag| (*flag).to_owned()));
        if let Kind::Assembly = kind(source)? {
            let output = self.fresh("s");
            self.compile(source, &["-E", "-P", "-x", "assembler-with-cpp"], &arguments, &output)?;
            let assembly = fs::read_to_string(&output).map_err(at(&output))?;
            return Ok(Unit::new(assembler::understood(&assembly), None));
        }
        // Once without passes, to see every call where it is written; once with, to see which calls remain.
        let written = self.fresh("ll");
        arguments.extend(C_FLAGS.iter().chain(WARNINGS).map(|flag| (*flag).to_owned()));
        arguments.extend(self.build.flags.iter().cloned());
        let own = self.build.sources.iter().any(|own| own == source);
        if own {
            let included = self.build.included.iter();
            arguments.extend(included.flat_map(|header| ["-include".to_owned(), header.display().to_string()]));
        }
        // The same bytes wherever the scratch directory is.
        arguments.push(format!("-ffile-prefix-map={}=sancus", self.directory.path().display()));
        let representation = ["-S", "-emit-llvm", "-Xclang", "-disable-llvm-passes"];
        let first = [representation.as_slice(), &["-gline-tables-only"]].concat();
        let debugged = [representation.as_slice(), &["-g"]].concat();
        self.compile(source, if self.build.debug { &debugged } else { &first }, &arguments, &written)?;
        let representation = Representation::read(&fs::read_to_string(&written).map_err(at(&written))?);
        if own {
            let kept = self.fresh("ll");
            // Names of files that do not depend on where the compiler runs; what it warns of, it has warned of.
            let elsewhere = [arguments.as_slice(), &["-fdebug-compilation-dir=/", "-w"].map(str::to_owned)].concat();
            self.compile(source, &first, &elsewhere, &kept)?;
            let text = placeless(&fs::read_to_string(&kept).map_err(at(&kept))?);
            self.representations.push(SourceRepresentation { source: source.to_owned(), text });
        }
        problems.extend(privacy(&representation, |name| {
            let section = representation.functions.get(name).and_then(|function| function.section.as_deref());
            section.map_or(Placement::Outside, Placement::of_section)
        }));

        let optimised = self.fresh("ll");
        self.compile(&written, &["-x", "ir", "-Os", "-S", "-emit-llvm"], &[], &optimised)?;
        let mut representation = Representation::read(&fs::read_to_string(&optimised).map_err(at(&optimised))?);
        place_data(&mut representation);
        fs::write(&optimised, assembler::understood(&representation.text())).map_err(at(&optimised))?;

        let output = self.fresh("s");
        let sections: Vec<String> =
            flags.iter().filter(|flag| flag.ends_with("-sections")).map(|flag| (*flag).to_owned()).collect();
        self.compile(&optimised, &["-x", "ir", "-Os", "-Xclang", "-disable-llvm-passes", "-S"], &sections, &output)?;
        let assembly = fs::read_to_string(&output).map_err(at(&output))?;
        Ok(Unit::new(assembly, Some(representation)))
    }

    /// Tells our own files in what registers arguments and results cross boundaries (`stubs/cross.inc`).
    fn crossing(&self) -> Option<&'static str> {
        (self.build.abi == Abi::Mspgcc).then_some("-DMSPGCC")
    }

    fn preprocessor_flags(&self) -> Vec<String> {
        let mut flags = vec![format!("-DSANCUS_SECURITY={}", self.build.security.bits())];
        flags.extend(self.build.include.iter().map(|directory| format!("-I{}", directory.display())));
        // The library of a program; before it what a node's operating system offers to modules that are loaded onto it.
        let library: &[&str] = match self.build.output {
            Output::Executable(_) => &["library/include"],
            Output::Relocatable => &["os/include", "library/include"],
        };
        let own = ["include", "stubs"].iter().chain(library);
        flags.extend(own.flat_map(|own| ["-isystem".to_owned(), self.path(own).display().to_string()]));
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
        let flags: Vec<String> = [stubs].into_iter().chain(self.crossing().map(str::to_owned)).collect();
        self.compile(&input, &["-E", "-P", "-x", "assembler-with-cpp"], &flags, &output)?;
        Ok(fs::read_to_string(&output).map_err(at(&output))?)
    }

    /// Assembles, clear of the core's erratum.
    fn object(&mut self, assembly: &str) -> Result<PathBuf, BuildError> {
        let (input, output) = (self.fresh("s"), self.fresh("o"));
        if let Some(object) = memo::OBJECTS.get(assembly) {
            fs::write(&output, object).map_err(at(&output))?;
            return Ok(output);
        }
        fs::write(&input, erratum::avoid(assembly)).map_err(at(&input))?;
        let said = self.warnings.len();
        self.compile(&input, &["-c"], &[], &output)?;
        if said == self.warnings.len() {
            memo::OBJECTS.put(assembly.to_owned(), fs::read(&output).map_err(at(&output))?);
        }
        Ok(output)
    }

    fn compile(&mut self, source: &Path, what: &[&str], flags: &[String], output: &Path) -> Result<(), BuildError> {
        let mut arguments: Vec<OsString> = vec![TARGET.into()];
        arguments.extend(what.iter().map(OsString::from));
        arguments.extend(flags.iter().map(OsString::from));
        arguments.extend([source.into(), "-o".into(), output.into()]);
        let said = run(COMPILER, arguments, &source.to_string_lossy(), None);
        let said = said.map_err(|error| self.without_scratch(error))?.warnings;
        let said = self.in_words(said.trim_end());
        if !said.is_empty() {
            self.warnings.push(said);
        }
        Ok(())
    }

    fn link_error(&self, error: ToolchainError, program: &Program) -> BuildError {
        if let ToolchainError::Rejected { message, .. } = &error
            && let Some(error) = explained(message, program, &self.build.sources)
        {
            return error.into();
        }
        self.without_scratch(error).into()
    }

    /// A text of a tool, without the names of temporary directories in it.
    fn in_words(&self, text: &str) -> String {
        text.replace(&(self.directory.path().display().to_string() + "/"), "")
    }

    fn without_scratch(&self, error: ToolchainError) -> ToolchainError {
        match error {
            ToolchainError::Rejected { tool, subject, message } => {
                let (subject, message) = (self.in_words(&subject), self.in_words(&message));
                ToolchainError::Rejected { tool, subject, message }
            }
            error => error,
        }
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

/// A representation without the places of files, so that it is the same wherever they are: without the lines that name the source,
/// without what the driver alone reads, which has the length of the path in it, and with the bare names of files.
fn placeless(text: &str) -> String {
    let dropped = |line: &&str| {
        line.starts_with("; ModuleID")
            || line.starts_with("source_filename")
            || line.contains("section \"llvm.metadata\"")
    };
    let lines = text.lines().filter(|line| !dropped(line)).map(|line| match line.split_once("directory: \"") {
        Some((before, after)) if before.contains("!DIFile(filename: \"") => {
            let (number, name) = before.split_once("filename: \"").unwrap_or((before, ""));
            let name = name.split('"').next().and_then(|path| path.rsplit('/').next()).unwrap_or_default();
            let rest = after.split_once('"').map_or("", |(_, rest)| rest);
            format!("{number}filename: \"{name}\", directory: \"\"{rest}\n")
        }
        _ => format!("{line}\n"),
    });
    lines.collect()
}
