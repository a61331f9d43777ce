//! `sancus-emu modules`: see [`Arguments`].

mod inspect;

use super::arguments::{CryptoName, Key as KeyBytes, key, slots, soc};
use super::key::{profile_of, vendor_id};
use super::{Exit, Failure, key_length, print, print_json};
use clap::Args;
use inspect::inspect_relocatable;
pub use inspect::{Inspection, Module, inspect};
use machine::{Board, Configuration, Soc};
use program::loader;
use program::narration::Sections;
use sancus_hw::{Key, Profile};
use serde::Serialize;
use std::fmt::Write;
use std::path::PathBuf;

/// Show the protected modules in a program
///
/// Modules are known by their sections `.text.sm.NAME` and symbols `__sm_NAME_*`. Shows the layout that the enabling
/// instruction gets, the entry points with their indices, the vendor, and the module's key on the node. Reports what
/// cannot work on the hardware with each module, with exit status 7.
///
/// In a relocatable file, which a node's loader links, addresses are relative to their sections, and there are no keys yet.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// Program: ELF; also gzipped
    image: PathBuf,
    /// Vendor id in hexadecimal [default: as the program says]
    #[arg(long, value_name = "ID", value_parser = vendor_id)]
    vendor: Option<u16>,
    /// The core, which determines the length of keys [default: as the program shows]
    #[arg(long, value_name = "NAME", value_parser = soc)]
    soc: Option<Soc>,
    /// Master key (node key) in hexadecimal [default: that of the stock cores]
    #[arg(long, value_name = "KEY", value_parser = key)]
    master_key: Option<KeyBytes>,
    /// Algorithms of the crypto unit
    #[arg(long, value_enum, default_value = "spongent")]
    crypto: CryptoName,
    /// Protected modules that can exist at a time, at most 1024
    #[arg(long, value_name = "NUMBER", default_value = "4", alias = "module-slots", value_parser = slots)]
    slots: usize,
    /// Print everything as one line of JSON
    #[arg(long)]
    json: bool,
}

const EXAMPLES: &str = "\
Examples:
  sancus-emu modules program.elf
  sancus-emu modules program.elf --soc sancus-128 --vendor 1234 --master-key deadbeefcafebabec0defeeddefec8ed";

/// Schema `sancus-emu/modules/1`.
#[derive(Serialize)]
struct Json<'a> {
    schema: &'static str,
    image: &'a str,
    /// Whether addresses are relative to their sections.
    relocatable: bool,
    /// Bits of keys; `None` without keys.
    security: Option<usize>,
    modules: Vec<JsonModule<'a>>,
    problems: &'a [String],
}

#[derive(Serialize)]
struct JsonModule<'a> {
    name: &'a str,
    layout: Option<Sections>,
    public_size: usize,
    secret_size: usize,
    sections: &'a [inspect::Part],
    entry_points: &'a [inspect::EntryPoint],
    stack: Option<inspect::Stack>,
    longest_events: &'a [inspect::Input],
    vendor: Option<u16>,
    wrapped: bool,
    key: Option<String>,
    local_attestation_tag: Option<String>,
    problems: &'a [String],
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    let path = &arguments.image;
    let name = path.to_string_lossy();
    let failure = |error| Failure::file(path, error);
    let bytes = loader::read_file(path).map_err(failure)?;
    if let Some(object) = loader::relocatable(&bytes).map_err(failure)? {
        let inspection = Inspection { modules: inspect_relocatable(&object), problems: Vec::new() };
        return show(arguments, None, &format!("{name}: {RELOCATABLE}"), &inspection);
    }
    let image = loader::parse(&name, &bytes).map_err(failure)?;
    let sections = loader::sections(&name, &bytes).map_err(failure)?;
    let evidence = key_length::evidence(&image.symbols, &sections).map(|(soc, _)| soc);
    let known = profile(arguments.soc, arguments.master_key.as_ref(), arguments.crypto, evidence)?;
    let profile = known.unwrap_or(Profile::Spongent64);
    let master_key = master_key(arguments.master_key.as_ref(), profile)?;
    let inspection = inspect(&image, &sections, profile, &master_key, arguments.vendor, arguments.slots);
    if known.is_none() && !inspection.modules.is_empty() {
        tracing::warn!("nothing in {name} says how long keys are: these are of 64 bits; give --soc if that is wrong");
    }
    show(arguments, Some(profile), &name, &inspection)
}

/// What is said of a file that is not linked.
pub const RELOCATABLE: &str = "relocatable, for a node's loader: addresses are relative to their sections";

fn show(
    arguments: &Arguments,
    profile: Option<Profile>,
    title: &str,
    inspection: &Inspection,
) -> Result<Exit, Failure> {
    match arguments.json {
        true => print_json(&json(&arguments.image.to_string_lossy(), profile, inspection))?,
        false => print(&text(title, profile, inspection))?,
    }
    Ok(if inspection.is_sound() { Exit::Success } else { Exit::Refused })
}

/// The profile asked for, else what the file shows. `None` if nothing says how long keys are.
pub fn profile(
    soc: Option<Soc>,
    master_key: Option<&KeyBytes>,
    crypto: CryptoName,
    evidence: Option<Soc>,
) -> Result<Option<Profile>, Failure> {
    let by_key = master_key.map(|key| if key.bytes().len() == 16 { Soc::Sancus128 } else { Soc::Sancus64 });
    // With AES, all keys are of one length.
    let only = (crypto == CryptoName::Aes).then_some(Soc::Sancus128);
    let Some(soc) = soc.or(by_key).or(only).or(evidence) else { return Ok(None) };
    let profile = Configuration::new(soc, Board::Sim).with_crypto(crypto.into()).profile();
    profile.map(Some).ok_or_else(|| Failure::usage(format_args!("{soc} has no protected modules")))
}

/// The key given, else the stock core's.
pub fn master_key(given: Option<&KeyBytes>, profile: Profile) -> Result<Key, Failure> {
    let stock = Configuration::new(Soc::Sancus128, Board::Sim).master_key;
    let bytes = given.map_or(&stock[..profile.security().bytes()], KeyBytes::bytes);
    let key = Key::from_bytes(bytes).map_err(|error| Failure::usage(format_args!("--master-key: {error}")))?;
    profile_of(&key, profile).map(|_| key)
}

/// `profile` is that of the keys, if there are any.
fn json<'a>(name: &'a str, profile: Option<Profile>, inspection: &'a Inspection) -> Json<'a> {
    let module = |module: &'a Module| JsonModule {
        name: &module.name,
        layout: module.layout.map(Sections::from),
        public_size: module.layout.map_or(0, |layout| layout.public_end.saturating_sub(layout.public_start).into()),
        secret_size: module.layout.map_or(0, |layout| layout.secret_end.saturating_sub(layout.secret_start).into()),
        sections: &module.parts,
        entry_points: &module.entry_points,
        stack: module.stack,
        longest_events: &module.longest_events,
        vendor: module.vendor,
        wrapped: module.wrapped,
        key: module.key.map(|key| key.to_string()),
        local_attestation_tag: module.tag.map(|tag| tag.to_string()),
        problems: &module.problems,
    };
    Json {
        schema: "sancus-emu/modules/1",
        image: name,
        relocatable: profile.is_none(),
        security: profile.map(|profile| profile.security().bits()),
        modules: inspection.modules.iter().map(module).collect(),
        problems: &inspection.problems,
    }
}

fn text(title: &str, profile: Option<Profile>, inspection: &Inspection) -> String {
    let mut text = format!("{title}\n");
    if inspection.modules.is_empty() {
        text.push_str("\nno protected modules\n");
    }
    for module in &inspection.modules {
        // Writing to a string does not fail.
        let _ = write_module(&mut text, module, profile.is_some());
    }
    for problem in &inspection.problems {
        let _ = writeln!(text, "\nproblem: {problem}");
    }
    text
}

fn write_module(text: &mut String, module: &Module, has_keys: bool) -> std::fmt::Result {
    writeln!(text, "\n{}", module.name)?;
    if let Some(layout) = &module.layout {
        let sized = |start: u16, end: u16| format!("{start:04x}..{end:04x}  {:>5} bytes", end.saturating_sub(start));
        writeln!(text, "  public section   {}", sized(layout.public_start, layout.public_end))?;
        writeln!(text, "  secret section   {}", sized(layout.secret_start, layout.secret_end))?;
    }
    for part in &module.parts {
        writeln!(text, "  in the file      {:04x}  {:>11} bytes  {}", part.address, part.size, part.name)?;
    }
    for (index, entry) in module.entry_points.iter().enumerate() {
        let title = if index == 0 { "entry points" } else { "" };
        writeln!(text, "  {title:15}  {:>3}  {:04x}  {}", entry.index, entry.address, entry.name)?;
    }
    if let Some(inspect::Stack { size, depth }) = module.stack {
        let depth =
            depth.map_or_else(|| "depth unknown".into(), |depth| format!("{depth} used at most, without events"));
        writeln!(text, "  stack            {size:>12} bytes, {depth}")?;
    }
    for (index, input) in module.longest_events.iter().enumerate() {
        let title = if index == 0 { "longest events" } else { "" };
        writeln!(text, "  {title:15}  {:>12} bytes  {}", input.longest, input.name)?;
    }
    match module.vendor {
        Some(vendor) => writeln!(text, "  vendor           {vendor:04x}")?,
        None if !has_keys => {}
        None => writeln!(text, "  vendor           unknown (--vendor)")?,
    }
    if module.wrapped {
        writeln!(text, "  public section is encrypted")?;
    }
    if let Some(key) = &module.key {
        writeln!(text, "  module key       {key}")?;
    }
    if let Some(tag) = &module.tag {
        writeln!(text, "  attestation tag  {tag}")?;
    }
    for problem in &module.problems {
        writeln!(text, "  problem: {problem}")?;
    }
    Ok(())
}
