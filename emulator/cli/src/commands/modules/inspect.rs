//! The protected modules of an ELF file, by the names that the Sancus toolchain gives to sections and symbols.

use machine::RESET_VECTOR;
use program::image::Image;
use program::loader::{Relocatable, Section, SectionKind};
use sancus_hw::{CryptoProfile, Key, Layout, Profile, Tag, abi, identity, local_attestation_tag};
use serde::Serialize;
use std::collections::BTreeSet;

/// Bytes of a record in a table of entry points: address, length of stack arguments, registers returned.
const ENTRY_RECORD: u16 = 6;
/// The loader's description of a module: id, vendor id, name, and the four boundaries.
const DESCRIPTION: u16 = 14;

/// What was found in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inspection {
    /// By address.
    pub modules: Vec<Module>,
    /// What is wrong with all of them together.
    pub problems: Vec<String>,
}

impl Inspection {
    /// Whether nothing is wrong.
    pub fn is_sound(&self) -> bool {
        self.problems.is_empty() && self.modules.iter().all(|module| module.problems.is_empty())
    }
}

/// A module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Module {
    /// Name.
    pub name: String,
    /// `None` if a symbol is missing.
    pub layout: Option<Layout>,
    /// Its sections in the file.
    pub parts: Vec<Part>,
    /// By index.
    pub entry_points: Vec<EntryPoint>,
    /// Its stack; `None` for a module of peripherals.
    pub stack: Option<Stack>,
    /// The inputs whose longest event is known.
    pub longest_events: Vec<Input>,
    /// As the user gives it, else as the program does.
    pub vendor: Option<u16>,
    /// Whether the public section is encrypted for confidential loading.
    pub wrapped: bool,
    /// What the node will derive; `None` without a vendor.
    pub key: Option<Key>,
    /// By which other modules on the node know it.
    pub tag: Option<Tag>,
    /// What is wrong with it.
    pub problems: Vec<String>,
}

/// A module's stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Stack {
    /// Bytes it has.
    pub size: u16,
    /// Bytes it takes without the data of events, as the toolchain has computed it.
    pub depth: Option<u16>,
}

/// An input of a module.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Input {
    /// Name.
    pub name: String,
    /// Bytes of data of the longest event that it takes.
    pub longest: u16,
}

/// A section that belongs to a module.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Name.
    pub name: String,
    /// Address.
    pub address: u32,
    /// Bytes.
    pub size: u32,
}

/// A function that can be called from outside.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EntryPoint {
    /// What it is called by, in r6.
    pub index: u16,
    /// Name.
    pub name: String,
    /// Where it begins.
    pub address: u16,
}

/// Finds the modules of an image and what their keys are on a node.
pub fn inspect(
    image: &Image,
    sections: &[Section],
    profile: Profile,
    master_key: &Key,
    vendor: Option<u16>,
    slots: usize,
) -> Inspection {
    let names = Names { image, sections };
    let inspector = Inspector { names, crypto: profile.crypto(), master_key, vendor };
    let mut modules: Vec<Module> = names.modules().into_iter().map(|name| inspector.module(name)).collect();
    modules.sort_by_key(|module| module.layout.map_or(u16::MAX, |layout| layout.public_start));
    for index in 1..modules.len() {
        let (earlier, later) = modules.split_at_mut(index);
        for other in earlier.iter() {
            later[0].problems.extend(overlap(&later[0], other));
        }
    }
    let mut problems = Vec::new();
    if modules.len() > slots {
        problems.push(format!("{} modules do not fit into {slots} slots at the same time (--slots)", modules.len()));
    }
    Inspection { modules, problems }
}

fn overlap(module: &Module, other: &Module) -> Option<String> {
    let (layout, existing) = (module.layout?, other.layout?);
    if existing.public_overlaps(&layout) {
        return Some(format!("its public section overlaps that of {}: enabling both is a violation", other.name));
    }
    let secrets = layout.secret_start < existing.secret_end && existing.secret_start < layout.secret_end;
    secrets.then(|| format!("its secret section overlaps that of {}; nothing on the node prevents it", other.name))
}

/// Finds the modules of a file that is not linked. Their addresses are relative to their sections, and there is no layout to
/// derive a key from.
pub fn inspect_relocatable(object: &Relocatable) -> Vec<Module> {
    let image = Image { segments: Vec::new(), symbols: object.symbols() };
    let names = Names { image: &image, sections: &object.sections() };
    let entry_points = |name: &str| {
        let entries = names.entries(name).filter_map(|(index, entry)| {
            let address = image.symbol(entry)?.address;
            Some(EntryPoint { index, name: abi::part_of(entry, name).unwrap_or(entry).into(), address })
        });
        let mut entries: Vec<EntryPoint> = entries.collect();
        entries.sort_by_key(|entry| entry.index);
        entries
    };
    let found = names.modules().into_iter();
    found.map(|name| Module { entry_points: entry_points(name), ..names.module(name) }).collect()
}

/// What sections and symbols say.
#[derive(Clone, Copy)]
struct Names<'a> {
    image: &'a Image,
    sections: &'a [Section],
}

impl<'a> Names<'a> {
    /// Names of modules, from sections and from symbols.
    fn modules(&self) -> BTreeSet<&'a str> {
        let sections = self.sections.iter().filter_map(|section| section.name.strip_prefix(abi::TEXT_SECTION_PREFIX));
        let symbols = self.image.symbols.iter().filter_map(|symbol| abi::module_with(&symbol.name, "public_start"));
        sections.chain(symbols).filter(|name| !name.is_empty()).collect()
    }

    fn symbol(&self, name: &str, part: &str) -> Option<u16> {
        self.image.symbol(&abi::symbol(name, part)).map(|symbol| symbol.address)
    }

    fn module(&self, name: &str) -> Module {
        let mut problems = Vec::new();
        Module {
            name: name.into(),
            layout: self.layout(name, &mut problems),
            parts: self.parts(name),
            entry_points: Vec::new(),
            stack: self.stack(name),
            longest_events: self.longest_events(name),
            vendor: None,
            wrapped: false,
            key: None,
            tag: None,
            problems,
        }
    }

    /// The indices of entry points, and their names.
    fn entries(&self, name: &str) -> impl Iterator<Item = (u16, &'a str)> {
        self.image.symbols.iter().filter_map(move |symbol| {
            let part = abi::part_of(&symbol.name, name)?.strip_prefix("entry_")?;
            Some((symbol.address, part.strip_suffix("_idx")?))
        })
    }

    fn stack(&self, name: &str) -> Option<Stack> {
        let (low, high) = (self.symbol(name, "stack")?, self.symbol(name, "stack_init")?);
        Some(Stack { size: high.checked_sub(low)?, depth: self.symbol(name, "stack_depth") })
    }

    fn longest_events(&self, name: &str) -> Vec<Input> {
        let symbols = self.image.symbols.iter().filter_map(|symbol| {
            let input = abi::part_of(&symbol.name, name)?.strip_prefix("io_")?.strip_suffix("_max")?;
            let number = self.symbol(name, &format!("io_{input}_idx"))?;
            Some((number, Input { name: input.to_owned(), longest: symbol.address }))
        });
        let inputs = self.symbol(name, "num_inputs").unwrap_or(0);
        let mut found: Vec<(u16, Input)> = symbols.filter(|(number, _)| *number < inputs).collect();
        found.sort_by_key(|(number, _)| *number);
        found.into_iter().map(|(_, input)| input).collect()
    }

    fn layout(&self, name: &str, problems: &mut Vec<String>) -> Option<Layout> {
        let mut boundary = |part: &str| {
            let address = self.symbol(name, part);
            if address.is_none() {
                problems.push(format!("the symbol {} is missing", abi::symbol(name, part)));
            }
            address
        };
        let boundaries = ["public_start", "public_end", "secret_start", "secret_end"].map(&mut boundary);
        let [public_start, public_end, secret_start, secret_end] = boundaries;
        Some(Layout::new(public_start?..public_end?, secret_start?..secret_end?))
    }

    fn parts(&self, name: &str) -> Vec<Part> {
        let (text, data) = (abi::text_section(name), format!(".data.sm.{name}"));
        let is_data = |rest: &str| rest.is_empty() || rest.starts_with('.');
        let is_own = |section: &&Section| section.name == text || section.name.strip_prefix(&data).is_some_and(is_data);
        let own = self.sections.iter().filter(is_own);
        own.map(|section| Part { name: section.name.clone(), address: section.address, size: section.size }).collect()
    }
}

struct Inspector<'a> {
    names: Names<'a>,
    crypto: &'static dyn CryptoProfile,
    master_key: &'a Key,
    vendor: Option<u16>,
}

impl Inspector<'_> {
    fn module(&self, name: &str) -> Module {
        let mut module = Module { vendor: self.vendor, ..self.names.module(name) };
        if let Some(layout) = module.layout {
            self.check(&mut module, &layout);
            module.vendor = self.vendor.or_else(|| self.described_vendor(name, &layout));
            if let Err(problem) = self.read(&mut module, &layout) {
                module.problems.push(problem);
            }
        }
        module
    }

    /// What the hardware or its users would stumble over.
    fn check(&self, module: &mut Module, layout: &Layout) {
        let Layout { public_start, public_end, secret_start, secret_end, .. } = *layout;
        let mut problem = |text: String| module.problems.push(text);
        if public_start >= public_end {
            problem(format!(
                "the public section {public_start:04x}..{public_end:04x} is empty: the hardware refuses it"
            ));
        }
        if secret_start > secret_end {
            problem(format!(
                "the secret section {secret_start:04x}..{secret_end:04x} ends before it starts: the hardware refuses it"
            ));
        }
        if (public_start | public_end) & 1 != 0 {
            problem("the public section begins or ends at an odd address, but the crypto unit works on words".into());
        }
        let text = module.parts.iter().find(|part| part.name.starts_with(abi::TEXT_SECTION_PREFIX));
        match text {
            None => problem(format!("there is no section {}", abi::text_section(&module.name))),
            Some(Part { address, size, .. })
                if *address != u32::from(public_start) || address + size < u32::from(public_end) =>
            {
                problem(format!(
                    "the section {} is at {address:04x}..{:04x}, but its symbols say {public_start:04x}..{public_end:04x}",
                    abi::text_section(&module.name),
                    address + size
                ));
            }
            // The hardware knows the symbols alone, so such a module works. Those written in assembly may end so on purpose.
            Some(Part { name, address, size }) if address + size > u32::from(public_end) => tracing::warn!(
                "module {} ends at {public_end:04x}, but its section {name} at {:04x}: nothing protects what is between",
                module.name,
                address + size
            ),
            Some(_) => {}
        }
        if layout.public_contains(RESET_VECTOR) || public_end > program::image::VECTORS {
            problem("the public section reaches into the interrupt vectors".into());
        }
    }

    /// The entry points in the table at the end of the public section, whose bytes are those that the node executes.
    fn entry_points(&self, name: &str, layout: &Layout, text: &[u8], problems: &mut Vec<String>) -> Vec<EntryPoint> {
        let table = self.names.symbol(name, "table");
        let word = |address: u16| {
            let at = usize::from(address.checked_sub(layout.public_start)?);
            Some(u16::from_le_bytes([*text.get(at)?, *text.get(at + 1)?]))
        };
        let mut entries = Vec::new();
        for (index, entry) in self.names.entries(name) {
            let record = table.and_then(|table| table.checked_add(index.checked_mul(ENTRY_RECORD)?));
            match record.and_then(word) {
                Some(address) if layout.public_contains(address) => {
                    let inner = abi::part_of(entry, name).unwrap_or(entry);
                    entries.push(EntryPoint { index, name: inner.into(), address });
                }
                Some(address) => {
                    problems.push(format!("the entry point {entry} is at {address:#06x}, outside the public section"))
                }
                None => {
                    let table = abi::symbol(name, "table");
                    problems.push(format!("the entry point {entry} has no record: {table} is missing or short"));
                }
            }
        }
        entries.sort_by_key(|entry| entry.index);
        for pair in entries.windows(2).filter(|pair| pair[0].index == pair[1].index) {
            problems.push(format!("the entry points {} and {} have the same index", pair[0].name, pair[1].name));
        }
        entries
    }

    /// A byte of memory as it will be once the program has copied its data.
    fn byte(&self, address: u16) -> Option<u8> {
        let address = u32::from(address);
        let holds = |section: &&Section| {
            section.kind != SectionKind::Zeroed && (section.address..section.address + section.size).contains(&address)
        };
        let section = self.names.sections.iter().find(holds)?;
        self.names.image.byte(u16::try_from(address - section.address + section.load_address).ok()?)
    }

    fn bytes(&self, start: u16, length: usize) -> Option<Vec<u8>> {
        (0..length).map(|offset| self.byte(start.checked_add(u16::try_from(offset).ok()?)?)).collect()
    }

    fn word(&self, address: u16) -> Option<u16> {
        Some(u16::from_le_bytes([self.byte(address)?, self.byte(address.checked_add(1)?)?]))
    }

    /// The vendor in the description by which the program enables the module: a variable of the module's name.
    fn described_vendor(&self, name: &str, layout: &Layout) -> Option<u16> {
        let description = self.names.image.symbol(name).filter(|symbol| symbol.size == DESCRIPTION)?.address;
        let word = |index: u16| self.word(description.checked_add(2 * index)?);
        let described = Layout::new(word(3)?..word(4)?, word(5)?..word(6)?);
        (described == *layout).then(|| word(1)).flatten()
    }

    /// Reads the public section: the module's entry points, its key and its tag.
    fn read(&self, module: &mut Module, layout: &Layout) -> Result<(), String> {
        if !layout.is_valid() {
            return Ok(());
        }
        let size = usize::from(layout.public_end - layout.public_start);
        let Some(mut text) = self.bytes(layout.public_start, size) else {
            return Err("the file does not hold all of the public section".into());
        };
        let failed = |error: sancus_hw::CryptoError| error.to_string();
        let vendor_key = match module.vendor {
            Some(vendor) => Some(self.crypto.vendor_key(self.master_key, vendor).map_err(failed)?),
            None => None,
        };
        if let Some((nonce, tag)) = self.wrapping(&module.name) {
            module.wrapped = true;
            let Some(vendor_key) = &vendor_key else {
                return Err("the public section is encrypted; give --vendor to read it".into());
            };
            text = self.crypto.unwrap(vendor_key, &nonce.to_le_bytes(), &text, &tag).map_err(|error| {
                format!("the public section is encrypted for another vendor or node, or damaged: {error}")
            })?;
        }
        module.entry_points = self.entry_points(&module.name, layout, &text, &mut module.problems);
        let identity = identity(&text, layout);
        if let Some(vendor_key) = &vendor_key {
            module.key = Some(self.crypto.module_key(vendor_key, &identity).map_err(failed)?);
        }
        let tag = local_attestation_tag(self.crypto, &identity).map_err(failed)?;
        module.tag = Some(tag);
        module.problems.extend(self.wrong_tags(&module.name, &tag));
        Ok(())
    }

    /// Nonce and tag of an encrypted public section.
    fn wrapping(&self, name: &str) -> Option<(u16, Tag)> {
        let nonce = self.word(self.names.symbol(name, "wrap_nonce")?).filter(|nonce| *nonce != 0)?;
        let tag = self.bytes(self.names.symbol(name, "wrap_tag")?, self.crypto.security().bytes())?;
        Some((nonce, Tag::from_bytes(&tag).ok()?))
    }

    /// The tags of a module that callers keep to know it by, where they are not its tag.
    fn wrong_tags(&self, name: &str, tag: &Tag) -> Vec<String> {
        let suffix = format!(".mac.{name}");
        let kept = self.names.sections.iter().filter_map(|section| {
            let caller = section.name.strip_prefix(".data.sm.")?.strip_suffix(&suffix)?;
            Some((caller, section))
        });
        kept.filter_map(|(caller, section)| {
            let bytes = self.bytes(u16::try_from(section.address).ok()?, section.size as usize)?;
            match bytes == tag.as_bytes() {
                true => None,
                false if bytes.iter().all(|byte| *byte == 0) => {
                    Some(format!("{caller} has no tag to verify it with (its section {} is not filled)", section.name))
                }
                false => Some(format!(
                    "{caller} expects another tag: the module has changed, or keys do not have {} bits",
                    tag.security().bits()
                )),
            }
        })
        .collect()
    }
}
