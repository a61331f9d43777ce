//! Module files: the numbers of their inputs, outputs and entry points, and their public sections as a node's loader
//! leaves them in memory.
//!
//! A module file is a relocatable ELF file with the section and symbol names of the Sancus toolchain: the public section
//! is `.text.sm.NAME`, its bounds and those of the secret section are symbols `__sm_NAME_public_start` and so on.
//! Executables that already contain the module are read as well; in them everything has its place.

use std::collections::{BTreeMap, BTreeSet};

use goblin::elf::header::{ELFMAG, EM_MSP430, ET_EXEC, ET_REL};
use goblin::elf::section_header::{SHN_ABS, SHN_COMMON, SHN_UNDEF, SHT_NOBITS, SHT_SYMTAB};
use goblin::elf::{Elf, SectionHeader, Sym};
use sancus_hw::{Claim, CryptoError, CryptoProfile, Key, Layout, Tag, abi, identity, local_attestation_tag};

use super::placement::Placement;
use super::stripped::stripped;
use crate::schema::error::nearest;

/// Relocations that the nodes' loaders know: a 16-bit address, at an even or any place.
const R_MSP430_16: u32 = 3;
const R_MSP430_16_BYTE: u32 = 5;

/// A symbol in a file of 32 bits (ELF specification, figure 1-15): its size, and where its value and its section are.
const SYMBOL_SIZE: usize = 16;
const SYMBOL_VALUE: usize = 4;
const SYMBOL_SECTION: usize = 14;

/// A file that is no module, or a module that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BinaryError {
    /// Not an ELF file, or a damaged one.
    #[error("not a readable ELF file: {0}")]
    Damaged(String),
    /// An ELF file for something else.
    #[error("not a module for the MSP430: ELF machine {machine}, type {kind}")]
    WrongKind {
        /// `e_machine`.
        machine: u16,
        /// `e_type`.
        kind: u16,
    },
    /// Another module, or none.
    #[error("no module {name:?} in the file{}", suggestion(.nearest))]
    NoModule {
        /// The name looked for.
        name: String,
        /// The name of a module in the file.
        nearest: Option<String>,
    },
    /// The module has no such input, output or entry point.
    #[error("module {module:?} has no {} {name:?}{}", .what.name(), suggestion(.nearest))]
    Unknown {
        /// The module.
        module: String,
        /// What was looked for.
        what: Numbered,
        /// The name looked for.
        name: String,
        /// The name that was probably meant.
        nearest: Option<String>,
    },
    /// The node did not say where it put a section, or where something is that the module uses.
    #[error("the node did not report the address of {0:?}")]
    Unplaced(String),
    /// A relocation that the nodes' loaders do not know.
    #[error(
        "relocation of type {kind} at offset {offset:#x} of the public section: loaders support only {R_MSP430_16} and {R_MSP430_16_BYTE}"
    )]
    Relocation {
        /// `r_type`.
        kind: u32,
        /// Where.
        offset: u64,
    },
    /// The file contradicts itself.
    #[error("{0}")]
    Inconsistent(String),
}

fn suggestion(nearest: &Option<String>) -> String {
    nearest.as_ref().map_or(String::new(), |name| format!("; did you mean {name:?}?"))
}

/// What of a module has numbers, of which its file says the names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbered {
    /// What takes events. Inputs come before outputs, which are numbered on from there.
    Input,
    /// What sends events.
    Output,
    /// What can be called.
    EntryPoint,
}

impl Numbered {
    /// The word for one.
    pub fn name(self) -> &'static str {
        match self {
            Numbered::Input => "input",
            Numbered::Output => "output",
            Numbered::EntryPoint => "entry point",
        }
    }

    /// How its symbols are marked: `__sm_MODULE_io_NAME_idx`.
    fn mark(self) -> &'static str {
        match self {
            Numbered::Input | Numbered::Output => "io",
            Numbered::EntryPoint => "entry",
        }
    }
}

/// A version of a module, as its file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version {
    /// The number.
    pub number: u16,
    /// Bytes of the state that goes from this version to another.
    pub state: u16,
}

/// A module as it is in a node's memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linked {
    /// The bytes of its public section.
    pub text: Vec<u8>,
    /// Where its sections are.
    pub layout: Layout,
}

impl Linked {
    /// The key the node derives for the module.
    pub fn key(&self, crypto: &dyn CryptoProfile, vendor_key: &Key) -> Result<Key, CryptoError> {
        crypto.module_key(vendor_key, &identity(&self.text, &self.layout))
    }

    /// The tag by which modules on the same node verify this one.
    pub fn attestation_tag(&self, crypto: &dyn CryptoProfile) -> Result<Tag, CryptoError> {
        local_attestation_tag(crypto, &identity(&self.text, &self.layout))
    }
}

/// What a symbol of a module is relative to.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Base {
    /// A section, by its name.
    Section(String),
    /// Nothing: the value is what it is.
    Absolute,
    /// Another module or the node.
    Elsewhere,
}

#[derive(Clone, Debug)]
struct Symbol {
    name: String,
    /// Where it stands in the file.
    offset: usize,
    base: Base,
    value: u16,
}

#[derive(Clone, Debug)]
struct Relocation {
    offset: usize,
    symbol: usize,
    addend: u16,
}

/// A section that a node's loader gives memory to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadedSection {
    /// Its name.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// Its address is a multiple of this, as far as it is more than 1.
    pub alignment: u64,
    /// Whether it goes to program memory, not to data memory.
    pub executable: bool,
}

/// A module file.
#[derive(Clone, Debug)]
pub struct Binary {
    name: String,
    bytes: Vec<u8>,
    /// Sections of an executable have addresses of their own.
    executable: bool,
    text: Vec<u8>,
    symbols: Vec<Symbol>,
    relocations: Vec<Relocation>,
    /// Those that get memory, in the order of the file.
    loaded: Vec<LoadedSection>,
    /// For each module this one verifies: where in the file its tag is to be, and how long it is.
    tags: BTreeMap<String, (usize, usize)>,
}

impl Binary {
    /// Reads the file of the module called `name`.
    pub fn parse(name: &str, bytes: Vec<u8>) -> Result<Binary, BinaryError> {
        if !bytes.starts_with(ELFMAG) {
            return Err(BinaryError::Damaged("it does not begin as one".into()));
        }
        // The parser's own words are about its types.
        let elf = Elf::parse(&bytes).map_err(|_| {
            let size = bytes.len();
            BinaryError::Damaged(format!("its headers lead beyond its {size} bytes, or contradict each other"))
        })?;
        let (machine, kind) = (elf.header.e_machine, elf.header.e_type);
        if machine != EM_MSP430 || !matches!(kind, ET_REL | ET_EXEC) || elf.is_64 || !elf.little_endian {
            return Err(BinaryError::WrongKind { machine, kind });
        }
        let executable = kind == ET_EXEC;
        let section_name = |section: &SectionHeader| elf.shdr_strtab.get_at(section.sh_name).unwrap_or("").to_owned();
        let text_name = abi::text_section(name);
        let table = elf.section_headers.iter().find(|section| section.sh_type == SHT_SYMTAB);
        let table = table.map_or(0, |section| section.sh_offset as usize);
        let symbols: Vec<Symbol> = elf
            .syms
            .iter()
            .enumerate()
            .map(|(index, symbol)| read_symbol(&elf, &symbol, table + index * SYMBOL_SIZE, executable))
            .collect();
        let text_index = elf.section_headers.iter().position(|section| section_name(section) == text_name);
        let (text, relocations) = match text_index {
            Some(index) => {
                let section = &elf.section_headers[index];
                let text = contents(&bytes, section)?.to_vec();
                (text, relocations(&elf, index, section.sh_addr)?)
            }
            None => {
                let modules = modules(&symbols);
                let nearest = nearest(name, modules.iter().map(String::as_str)).or_else(|| modules.into_iter().next());
                return Err(BinaryError::NoModule { name: name.to_owned(), nearest });
            }
        };
        let loaded = elf.section_headers.iter().filter(|section| section.is_alloc()).map(|section| LoadedSection {
            name: section_name(section),
            size: section.sh_size,
            alignment: section.sh_addralign,
            executable: section.is_executable(),
        });
        let loaded = loaded.collect();
        let mut tags = BTreeMap::new();
        for section in &elf.section_headers {
            let section_name = section_name(section);
            let callee = section_name
                .strip_prefix(".data.sm.")
                .or_else(|| section_name.strip_prefix(".sm."))
                .and_then(|rest| rest.strip_prefix(name))
                .and_then(|rest| rest.strip_prefix(".mac."));
            if let Some(callee) = callee
                && section.sh_type != SHT_NOBITS
            {
                let length = contents(&bytes, section)?.len();
                tags.insert(callee.to_owned(), (section.sh_offset as usize, length));
            }
        }
        Ok(Binary { name: name.to_owned(), executable, text, symbols, relocations, loaded, tags, bytes })
    }

    /// The file.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What of the file is sent to a node: what its loader needs.
    pub fn for_loader(&self) -> Vec<u8> {
        stripped(&self.name, &self.bytes).unwrap_or_else(|| self.bytes.clone())
    }

    /// The sections that a node's loader gives memory to, in the order of the file.
    pub fn loaded_sections(&self) -> &[LoadedSection] {
        &self.loaded
    }

    /// How many sections what is sent has, those without memory included.
    pub fn sent_section_count(&self) -> usize {
        Elf::parse(&self.for_loader()).map_or(0, |elf| elf.section_headers.len())
    }

    /// Bytes of the public section.
    pub fn text_size(&self) -> usize {
        self.text.len()
    }

    /// Whether the file is an executable that contains the module, not a module to be loaded.
    pub fn is_executable(&self) -> bool {
        self.executable
    }

    /// Whether the file gives the secret section a place of its own: that of a driver begins among the peripherals.
    pub fn is_driver(&self) -> bool {
        let name = abi::symbol(&self.name, "secret_start");
        !self.executable && self.symbols.iter().any(|symbol| symbol.name == name && symbol.base == Base::Absolute)
    }

    /// The registers that are the module's: those that it claims and, if it is a driver, those that its secret section begins with.
    pub fn registers(&self) -> Claim {
        let name = abi::symbol(&self.name, "secret_start");
        let first = self.symbols.iter().find(|symbol| symbol.name == name && symbol.base == Base::Absolute);
        let first = first.map_or(Claim::SPACE, |symbol| symbol.value).min(Claim::SPACE);
        let of_driver = (first..Claim::SPACE).step_by(2).try_fold(Claim::NONE, Claim::with);
        self.claim().and(of_driver.unwrap_or(Claim::NONE))
    }

    /// Whether devices are the module's: it is a driver, or claims registers.
    pub fn owns_devices(&self) -> bool {
        self.is_driver() || self.claim() != Claim::NONE
    }

    /// Whether the module has a handler of interrupts.
    pub fn handles_interrupts(&self) -> bool {
        let name = abi::symbol(&self.name, "handling");
        self.symbols.iter().any(|symbol| symbol.name == name)
    }

    /// The modules that this one calls and verifies; they have to be on the node before it.
    pub fn callees(&self) -> BTreeSet<&str> {
        let undefined = self.symbols.iter().filter(|symbol| symbol.base == Base::Elsewhere);
        let entries = undefined.filter_map(|symbol| abi::module_with(&symbol.name, "entry"));
        entries.chain(self.tags.keys().map(String::as_str)).filter(|callee| *callee != self.name).collect()
    }

    /// The functions outside of modules that its text names, those of its own file among them; without what the stubs need to leave
    /// the module and to send events. Addresses that a module makes up at work are not known.
    pub fn calls_outside(&self) -> BTreeSet<&str> {
        let text = abi::text_section(&self.name);
        let is_code = |name: &String| {
            *name != text && self.loaded.iter().any(|section| section.name == *name && section.executable)
        };
        let named = self.relocations.iter().filter_map(|relocation| {
            let symbol = self.symbols.get(relocation.symbol)?;
            match &symbol.base {
                Base::Elsewhere => Some(symbol.name.as_str()),
                Base::Section(section) if is_code(section) && !symbol.name.is_empty() => Some(&symbol.name),
                // Relative to a section: the function there.
                Base::Section(section) if is_code(section) => {
                    let place = symbol.value.wrapping_add(relocation.addend);
                    let mut there =
                        self.symbols.iter().filter(|other| other.base == symbol.base && other.value == place);
                    Some(there.find(|other| !other.name.is_empty()).map_or(section, |other| &other.name))
                }
                Base::Section(_) | Base::Absolute => None,
            }
        });
        let is_plumbing = |name: &str| {
            abi::SERVICES.iter().any(|(service, _)| *service == name)
                || [abi::SYMBOL_PREFIX, abi::BOUNDARY_PREFIX].iter().any(|prefix| name.starts_with(prefix))
        };
        named.filter(|name| !name.is_empty() && !is_plumbing(name)).collect()
    }

    /// The number of the entry point by which the module tells who it is and where, if it has one.
    pub fn identify(&self) -> Option<u16> {
        self.stub_entry("identify")
    }

    /// The number of the entry point that takes IDs of peers, if it has one.
    pub fn set_peer(&self) -> Option<u16> {
        self.stub_entry("set_peer")
    }

    /// The number of the entry point that is told of connections without encryption, and of the one that takes their events, if the
    /// module can have such connections.
    pub fn local_entries(&self) -> Option<(u16, u16)> {
        self.stub_entry("set_local").zip(self.stub_entry("handle_local"))
    }

    /// Which version of the module it is, and how many bytes of state it gives to the next; `None` if it cannot be updated.
    pub fn version(&self) -> Option<Version> {
        self.version_at("version")
    }

    /// The version whose state it takes over, if it takes over any.
    pub fn predecessor(&self) -> Option<Version> {
        self.version_at("predecessor")
    }

    /// A `struct sancus_version` (`sancus/reactive.h`) of the public section.
    fn version_at(&self, name: &str) -> Option<Version> {
        let start = self.offset(name)?;
        let words = self.text.get(start..start + 4)?;
        let word = |place: usize| u16::from_le_bytes([words[place], words[place + 1]]);
        Some(Version { number: word(0), state: word(2) })
    }

    /// Where something of the module's is in its public section.
    fn offset(&self, name: &str) -> Option<usize> {
        let value = |name: &str| {
            let name = abi::symbol(&self.name, name);
            let symbol = self.symbols.iter().find(|symbol| symbol.name == name && symbol.base != Base::Elsewhere);
            symbol.map(|symbol| symbol.value)
        };
        Some(usize::from(value(name)?.checked_sub(value("public_start")?)?))
    }

    /// The number of an entry point of the stubs, if the module has it.
    pub fn stub_entry(&self, name: &str) -> Option<u16> {
        self.entry(&abi::symbol(&self.name, name)).ok()
    }

    /// The most connections without encryption that the module has room for.
    pub fn most_local_connections(&self) -> u16 {
        self.constant(&abi::symbol(&self.name, "max_local")).unwrap_or(0)
    }

    /// Whether the deployer's commands hold until the next reset of the node, as its reset counter has it.
    pub fn counts_resets(&self) -> bool {
        self.constant(&abi::symbol(&self.name, "reset_counter")).is_some()
    }

    /// The modules whose IDs this one is told, with their numbers in it.
    pub fn peers(&self) -> Vec<(u16, &str)> {
        self.numbered("peer")
    }

    /// Gives what the file says is elsewhere, in another module, its value: loaders know nothing of each other's modules.
    pub fn resolve(&mut self, callee: &str, value: impl Fn(&str) -> Option<u16>) {
        for symbol in self.symbols.iter_mut().filter(|symbol| symbol.base == Base::Elsewhere) {
            let Some(value) = abi::part_of(&symbol.name, callee).and_then(|_| value(&symbol.name)) else { continue };
            if let Some(entry) = self.bytes.get_mut(symbol.offset..symbol.offset + SYMBOL_SIZE) {
                entry[SYMBOL_VALUE..SYMBOL_VALUE + 4].copy_from_slice(&u32::from(value).to_le_bytes());
                entry[SYMBOL_SECTION..SYMBOL_SECTION + 2].copy_from_slice(&(SHN_ABS as u16).to_le_bytes());
                (symbol.base, symbol.value) = (Base::Absolute, value);
            }
        }
    }

    /// What a symbol of the module's own stands for, once it is placed.
    pub fn symbol_value(&self, name: &str, placement: &Placement) -> Option<u16> {
        self.named_value(name, placement).ok()
    }

    /// Puts the tag of a module that this one verifies into the file; `false` if there is no place for it.
    pub fn fill_tag(&mut self, callee: &str, tag: &Tag) -> bool {
        let place = self.tags.get(callee).and_then(|(offset, length)| self.bytes.get_mut(*offset..offset + length));
        let fits = place.filter(|place| place.len() == tag.as_bytes().len());
        fits.map(|place| place.copy_from_slice(tag.as_bytes())).is_some()
    }

    /// The number of an entry point.
    pub fn entry(&self, entry: &str) -> Result<u16, BinaryError> {
        self.number(Numbered::EntryPoint, entry)
    }

    /// The most bytes that an event of an input or output can have, as far as the file says.
    pub fn longest_event(&self, io: u16) -> Option<u16> {
        let ios = self.ios();
        let (_, name) = ios.iter().find(|(number, _)| *number == io)?;
        self.constant(&abi::symbol(&self.name, &format!("io_{name}_max")))
    }

    /// The most connections that the module has room for, as far as the file says.
    pub fn most_connections(&self) -> Option<u16> {
        self.constant(&abi::symbol(&self.name, "max_connections"))
    }

    /// Bytes of the keys that the module was built for, as far as the file shows: its connections end where the next variable
    /// begins.
    pub fn key_bytes(&self) -> Option<u16> {
        let value = |part: &str| {
            let name = abi::symbol(&self.name, part);
            let symbol = self.symbols.iter().find(|symbol| symbol.name == name && symbol.base != Base::Elsewhere);
            symbol.map(|symbol| symbol.value)
        };
        key_bytes(value("ssa_base_addr")?.checked_sub(value("io_connections")?)?, self.most_connections()?)
    }

    /// The names of inputs and outputs, by number.
    pub fn ios(&self) -> Vec<(u16, &str)> {
        self.numbered("io")
    }

    /// The names of entry points, by number.
    pub fn entries(&self) -> Vec<(u16, &str)> {
        self.numbered("entry")
    }

    /// The addresses that the file names and that are known, with their names.
    pub fn addresses(&self, placement: &Placement) -> Vec<(u16, &str)> {
        let named = self.symbols.iter().enumerate().filter(|(_, symbol)| !symbol.name.is_empty());
        named.filter_map(|(index, symbol)| Some((self.value(index, placement).ok()?, symbol.name.as_str()))).collect()
    }

    /// The names of what a module has, by number. A file that does not say how many of its inputs and outputs are inputs has all
    /// of them for both.
    pub fn names(&self, what: Numbered) -> Vec<(u16, &str)> {
        let mut names = self.numbered(what.mark());
        if let Some(inputs) = self.constant(&abi::symbol(&self.name, "num_inputs")) {
            names.retain(|(number, _)| match what {
                Numbered::Input => *number < inputs,
                Numbered::Output => *number >= inputs,
                Numbered::EntryPoint => true,
            });
        }
        names
    }

    /// The value of a symbol that is the same wherever the module lies.
    fn constant(&self, name: &str) -> Option<u16> {
        let symbol = self.symbols.iter().find(|symbol| symbol.name == name && symbol.base == Base::Absolute);
        symbol.map(|symbol| symbol.value)
    }

    fn numbered(&self, kind: &str) -> Vec<(u16, &str)> {
        let prefix = abi::symbol(&self.name, &format!("{kind}_"));
        let defined = self.symbols.iter().filter(|symbol| symbol.base != Base::Elsewhere);
        let names = defined.filter_map(|symbol| {
            Some((symbol.value, symbol.name.strip_prefix(prefix.as_str())?.strip_suffix("_idx")?))
        });
        let mut names: Vec<_> = names.collect();
        names.sort_unstable();
        names
    }

    /// The number of what has this name.
    pub fn number(&self, what: Numbered, name: &str) -> Result<u16, BinaryError> {
        let names = self.names(what);
        let found = names.iter().find(|(_, candidate)| *candidate == name);
        found.map(|(number, _)| *number).ok_or_else(|| BinaryError::Unknown {
            module: self.name.clone(),
            what,
            name: name.to_owned(),
            nearest: nearest(name, names.iter().map(|(_, name)| *name)),
        })
    }

    /// The module as it is in memory: where the node says that it is, or where the executable puts it.
    pub fn link(&self, placement: &Placement) -> Result<Linked, BinaryError> {
        let mut text = self.text.clone();
        for relocation in &self.relocations {
            let value = self.value(relocation.symbol, placement)?.wrapping_add(relocation.addend);
            let rest = text.get_mut(relocation.offset..);
            let place = rest.and_then(|rest| rest.first_chunk_mut()).ok_or_else(|| {
                BinaryError::Inconsistent(format!("a relocation at {:#x} is outside the section", relocation.offset))
            })?;
            *place = value.to_le_bytes();
        }
        let bound = |bound: &str| self.named_value(&abi::symbol(&self.name, bound), placement);
        let layout =
            Layout::new(bound("public_start")?..bound("public_end")?, bound("secret_start")?..bound("secret_end")?);
        let size = usize::from(layout.public_end.wrapping_sub(layout.public_start));
        if size > text.len() {
            let message = format!("the public section has {} bytes, but should have {size}", text.len());
            return Err(BinaryError::Inconsistent(message));
        }
        // Linkers may pad the section's end.
        text.truncate(size);
        let layout = layout.claiming(&text);
        Ok(Linked { text, layout })
    }

    /// The registers that its text claims, wherever it is placed.
    pub fn claim(&self) -> Claim {
        let bound = |bound: &str| {
            let name = abi::symbol(&self.name, bound);
            self.symbols.iter().find(|symbol| symbol.name == name).map(|symbol| symbol.value)
        };
        let size = bound("public_end").zip(bound("public_start")).map(|(end, start)| end.wrapping_sub(start));
        let text = size.and_then(|size| self.text.get(..usize::from(size)));
        text.map_or(Claim::NONE, Claim::of_text)
    }

    fn named_value(&self, name: &str, placement: &Placement) -> Result<u16, BinaryError> {
        let symbol = self.symbols.iter().position(|symbol| symbol.name == name && symbol.base != Base::Elsewhere);
        let symbol = symbol.ok_or_else(|| BinaryError::Inconsistent(format!("the file has no symbol {name}")))?;
        self.value(symbol, placement)
    }

    fn value(&self, index: usize, placement: &Placement) -> Result<u16, BinaryError> {
        let symbol = self.symbols.get(index);
        let symbol = symbol.ok_or_else(|| BinaryError::Inconsistent(format!("a relocation names symbol {index}")))?;
        match &symbol.base {
            Base::Absolute => Ok(symbol.value),
            Base::Section(section) => {
                let base = placement.section(section).ok_or_else(|| BinaryError::Unplaced(section.clone()))?;
                Ok(base.wrapping_add(symbol.value))
            }
            Base::Elsewhere => placement.symbol(&symbol.name).ok_or_else(|| BinaryError::Unplaced(symbol.name.clone())),
        }
    }
}

/// Bytes of a connection in a module's table besides its two keys, as the module compiler lays it out.
const CONNECTION_HEADER: u16 = 8;

/// Bytes of a key, of so many connections that take so many bytes in a module; `None` if they are laid out otherwise.
pub fn key_bytes(table: u16, connections: u16) -> Option<u16> {
    let keys = table.checked_div(connections)?.checked_sub(CONNECTION_HEADER)?;
    matches!(keys, 16 | 32).then_some(keys / 2)
}

/// The names of modules in a file.
fn modules(symbols: &[Symbol]) -> Vec<String> {
    let names = symbols.iter().filter(|symbol| symbol.base != Base::Elsewhere);
    let names = names.filter_map(|symbol| abi::module_with(&symbol.name, "public_start"));
    names.map(str::to_owned).collect()
}

fn read_symbol(elf: &Elf<'_>, symbol: &Sym, offset: usize, executable: bool) -> Symbol {
    const UNDEFINED: usize = SHN_UNDEF as usize;
    const ABSOLUTE: usize = SHN_ABS as usize;
    const COMMON: usize = SHN_COMMON as usize;
    let base = match symbol.st_shndx {
        UNDEFINED | COMMON => Base::Elsewhere,
        ABSOLUTE => Base::Absolute,
        _ if executable => Base::Absolute,
        index => {
            let name = elf.section_headers.get(index).and_then(|section| elf.shdr_strtab.get_at(section.sh_name));
            Base::Section(name.unwrap_or("").to_owned())
        }
    };
    let name = elf.strtab.get_at(symbol.st_name).unwrap_or("").to_owned();
    Symbol { name, offset, base, value: symbol.st_value as u16 }
}

fn contents<'a>(bytes: &'a [u8], section: &SectionHeader) -> Result<&'a [u8], BinaryError> {
    let range = section.file_range().unwrap_or(0..0);
    bytes.get(range).ok_or_else(|| BinaryError::Damaged("a section is outside the file".into()))
}

/// The relocations of a section.
fn relocations(elf: &Elf<'_>, index: usize, address: u64) -> Result<Vec<Relocation>, BinaryError> {
    let mut relocations = Vec::new();
    if elf.header.e_type != ET_REL {
        return Ok(relocations);
    }
    for (table, entries) in &elf.shdr_relocs {
        if elf.section_headers.get(*table).is_none_or(|table| table.sh_info as usize != index) {
            continue;
        }
        for entry in entries {
            if !matches!(entry.r_type, R_MSP430_16 | R_MSP430_16_BYTE) {
                return Err(BinaryError::Relocation { kind: entry.r_type, offset: entry.r_offset });
            }
            let addend = entry.r_addend.unwrap_or(0) as u16;
            let offset = entry.r_offset.wrapping_sub(address) as usize;
            relocations.push(Relocation { offset, symbol: entry.r_sym, addend });
        }
    }
    Ok(relocations)
}
