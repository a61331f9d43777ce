//! `sancus-emu key`: see [`Arguments`].

use super::arguments::{CryptoName, Key as KeyBytes, key, soc};
use super::modules::{self, inspect, master_key};
use super::{Exit, Failure, files, key_length, print};
use clap::{Args, Subcommand};
use machine::{Crypto, Soc};
use program::loader;
use sancus_hw::{CryptoError, CryptoProfile, Key, Profile, Security, Tag};
use std::io::Write;
use std::path::{Path, PathBuf};

/// Derive keys, make and check tags, wrap and unwrap, as Sancus nodes do
///
/// Keys and data are hexadecimal digits, or the content of a file as @FILE. Results are printed in hexadecimal, each on
/// a line. The results are those of `sancus-crypto`. Those of the node are the same, unless a warning says why not: its
/// crypto unit works on whole words, and has quirks where there is no associated data, no message or nothing to unwrap.
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// The key of a vendor on a node
    #[command(after_help = "Example:\n  sancus-emu key vendor 1234 --soc sancus-128")]
    Vendor {
        /// Vendor id in hexadecimal
        #[arg(value_name = "ID", value_parser = vendor_id)]
        vendor: u16,
        #[command(flatten)]
        node: Node,
        #[command(flatten)]
        output: Output,
    },
    /// The key of a module in an ELF file, from its plain public section and its layout
    #[command(after_help = "Example:\n  sancus-emu key module program.elf led_driver --soc sancus-128 --vendor 1234")]
    Module {
        /// Program: ELF; also gzipped
        image: PathBuf,
        /// Name of the module
        name: String,
        /// Vendor id in hexadecimal [default: as the program says]
        #[arg(long, value_name = "ID", value_parser = vendor_id)]
        vendor: Option<u16>,
        #[command(flatten)]
        node: Node,
        #[command(flatten)]
        output: Output,
    },
    /// The tag of a message
    #[command(after_help = "Example:\n  sancus-emu key mac --key 4078d505d82099ba @message.bin")]
    Mac {
        /// Message
        #[arg(value_parser = data)]
        message: Data,
        #[command(flatten)]
        secret: Secret,
        #[command(flatten)]
        output: Output,
    },
    /// Encrypt a body and authenticate it with associated data; prints the tag, then the ciphertext
    #[command(after_help = "Example:\n  sancus-emu key wrap --key 0001020304050607 0000 1234")]
    Wrap {
        /// Associated data
        #[arg(value_parser = data)]
        associated_data: Data,
        /// Body
        #[arg(value_parser = data)]
        body: Data,
        #[command(flatten)]
        secret: Secret,
        #[command(flatten)]
        output: Output,
    },
    /// Undo `wrap`; exit status 7 if key, data and tag do not belong together
    #[command(after_help = UNWRAP_EXAMPLE)]
    Unwrap {
        /// Associated data
        #[arg(value_parser = data)]
        associated_data: Data,
        /// Ciphertext
        #[arg(value_parser = data)]
        cipher: Data,
        /// Tag
        #[arg(value_parser = data)]
        tag: Data,
        #[command(flatten)]
        secret: Secret,
        #[command(flatten)]
        output: Output,
    },
}

/// Whose keys.
#[derive(Args)]
struct Node {
    /// The core, which says how long keys are [default: by the master key, else for a module as its program shows, and
    /// for a vendor sancus-64]
    #[arg(long, value_name = "NAME", value_parser = soc)]
    soc: Option<Soc>,
    /// Master key (node key) in hexadecimal [default: that of the stock cores]
    #[arg(long, value_name = "KEY", value_parser = key)]
    master_key: Option<KeyBytes>,
    /// Algorithms of the crypto unit
    #[arg(long, value_enum, default_value = "spongent")]
    crypto: CryptoName,
}

/// The key to work with.
#[derive(Args)]
struct Secret {
    /// Key; its length, 8 or 16 bytes, selects the security
    #[arg(long, value_name = "KEY", value_parser = data)]
    key: Data,
    /// Algorithms of the crypto unit
    #[arg(long, value_enum, default_value = "spongent")]
    crypto: CryptoName,
}

/// What results are written as.
#[derive(Args)]
struct Output {
    /// Write the bytes themselves instead of hexadecimal digits
    #[arg(long)]
    raw: bool,
}

const EXAMPLES: &str = "\
Examples:
  sancus-emu key vendor 1234 --soc sancus-128
  sancus-emu key module program.elf led_driver --vendor 1234 --master-key deadbeefcafebabec0defeeddefec8ed
  sancus-emu key mac --key 4078d505d82099ba @message.bin
  sancus-emu key wrap --key 0001020304050607 0000 1234";

const UNWRAP_EXAMPLE: &str = "\
Example:
  sancus-emu key unwrap --key 0001020304050607 abcd 798c b8b017392b59f131";

/// Bytes from the command line. A type of its own, because clap takes an argument of type `Vec` for several.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Data(Vec<u8>);

/// Hexadecimal digits, or the content of a file after `@`.
fn data(text: &str) -> Result<Data, String> {
    match text.strip_prefix('@') {
        Some(path) => files::read(Path::new(path)).map(Data).map_err(|failure| failure.to_string()),
        None if text.is_empty() => Ok(Data(Vec::new())),
        None => key(text)
            .map(|key| Data(key.bytes().to_vec()))
            .map_err(|_| "give an even number of hexadecimal digits, or @FILE".into()),
    }
}

/// A vendor id: one to four hexadecimal digits, as `sancus-crypto --gen-vendor-key` has it.
pub fn vendor_id(text: &str) -> Result<u16, String> {
    let digits = text.strip_prefix("0x").unwrap_or(text);
    let is_number = !digits.is_empty() && digits.chars().all(|digit| digit.is_ascii_hexdigit());
    let id = if is_number { u16::from_str_radix(digits, 16).ok() } else { None };
    id.ok_or_else(|| "a vendor id has one to four hexadecimal digits".into())
}

/// The profile's algorithms, if the key fits them.
pub fn profile_of(key: &Key, profile: Profile) -> Result<&'static dyn CryptoProfile, Failure> {
    let crypto = profile.crypto();
    crypto.check_key(key).map(|()| crypto).map_err(Failure::usage)
}

impl Node {
    /// `None` if neither these options nor what a file shows say how long keys are.
    fn profile(&self, evidence: Option<Soc>) -> Result<Option<Profile>, Failure> {
        modules::profile(self.soc, self.master_key.as_ref(), self.crypto, evidence)
    }
}

impl Secret {
    fn open(&self) -> Result<(Key, &'static dyn CryptoProfile), Failure> {
        let key = Key::from_bytes(&self.key.0).map_err(|error| Failure::usage(format_args!("--key: {error}")))?;
        let profile = match (self.crypto.into(), key.security()) {
            (Crypto::Aes, _) => Profile::Aes128,
            (Crypto::Spongent, Security::Bits64) => Profile::Spongent64,
            (Crypto::Spongent, Security::Bits128) => Profile::Spongent128,
        };
        Ok((key, profile_of(&key, profile)?))
    }
}

impl Output {
    fn write(&self, results: &[&[u8]]) -> Result<(), Failure> {
        if self.raw {
            let mut output = std::io::stdout().lock();
            let written = results.iter().try_for_each(|bytes| output.write_all(bytes)).and_then(|()| output.flush());
            return written.map_err(|error| Failure::host("standard output", error));
        }
        print(&results.iter().map(|bytes| hex::encode(bytes) + "\n").collect::<String>())
    }
}

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    match &arguments.task {
        Task::Vendor { vendor, node, output } => {
            let profile = node.profile(Some(Soc::Sancus64))?.unwrap_or(Profile::Spongent64);
            let master_key = master_key(node.master_key.as_ref(), profile)?;
            let key = profile.crypto().vendor_key(&master_key, *vendor).map_err(Failure::usage)?;
            output.write(&[key.as_bytes()])?;
        }
        Task::Module { image, name, vendor, node, output } => {
            output.write(&[module_key(image, name, *vendor, node)?.as_bytes()])?;
        }
        Task::Mac { message, secret, output } => {
            let (key, crypto) = secret.open()?;
            let tag = crypto.mac(&key, &message.0).map_err(Failure::usage)?;
            warn_of_node(secret, &message.0, &[], false);
            output.write(&[tag.as_bytes()])?;
        }
        Task::Wrap { associated_data, body, secret, output } => {
            let (key, crypto) = secret.open()?;
            warn_of_node(secret, &associated_data.0, &body.0, false);
            let wrapped = crypto.wrap(&key, &associated_data.0, &body.0).map_err(Failure::usage)?;
            output.write(&[wrapped.tag.as_bytes(), &wrapped.cipher])?;
        }
        Task::Unwrap { associated_data, cipher, tag, secret, output } => {
            let (key, crypto) = secret.open()?;
            let tag = Tag::from_bytes(&tag.0).map_err(|error| Failure::usage(format_args!("TAG: {error}")))?;
            warn_of_node(secret, &associated_data.0, &cipher.0, true);
            match crypto.unwrap(&key, &associated_data.0, &cipher.0, &tag) {
                Ok(body) => output.write(&[&body])?,
                Err(error @ CryptoError::WrongTag) => {
                    return Err(Failure { exit: Exit::Refused, ..Failure::usage(error) });
                }
                Err(error) => return Err(Failure::usage(error)),
            }
        }
    }
    Ok(Exit::Success)
}

/// Tells of data with which a node computes something else than the host. The last two are as in the RTL, which AES has none of:
/// `sponge_wrap.v`: sponge_data_in, and `crypto_control.v`: WRAP_BODY_WAIT.
fn warn_of_node(secret: &Secret, associated_data: &[u8], body: &[u8], unwraps: bool) {
    let is_spongent = secret.crypto == CryptoName::Spongent;
    let reason = match (associated_data.len(), body.len()) {
        (associated, body) if associated % 2 != 0 || body % 2 != 0 => "which has only whole words",
        (0, _) if is_spongent => "which without a message or associated data leaves out the key",
        (_, 0) if is_spongent && unwraps => "which wants another tag for an empty body",
        _ => return,
    };
    tracing::warn!("this is not what a node computes, {reason}");
}

fn module_key(path: &Path, name: &str, vendor: Option<u16>, node: &Node) -> Result<Key, Failure> {
    let file = path.to_string_lossy();
    let failure = |error| Failure::file(path, error);
    let bytes = loader::read_file(path).map_err(failure)?;
    let image = loader::parse(&file, &bytes).map_err(failure)?;
    let sections = loader::sections(&file, &bytes).map_err(failure)?;
    let evidence = key_length::evidence(&image.symbols, &sections).map(|(soc, _)| soc);
    let profile = node.profile(evidence)?.ok_or_else(|| {
        Failure::file(path, "nothing in it says whether keys have 64 or 128 bits: give --soc or --master-key")
    })?;
    let master_key = master_key(node.master_key.as_ref(), profile)?;
    let inspection = inspect(&image, &sections, profile, &master_key, vendor, usize::MAX);
    let Some(module) = inspection.modules.iter().find(|module| module.name == name) else {
        let names: Vec<&str> = inspection.modules.iter().map(|module| module.name.as_str()).collect();
        let known = if names.is_empty() { "it has none".into() } else { format!("it has {}", names.join(", ")) };
        return Err(Failure::file(path, format_args!("there is no module {name}; {known}")));
    };
    module.key.ok_or_else(|| match (module.vendor, module.problems.as_slice()) {
        (_, [problem, ..]) => Failure::file(path, format_args!("module {name}: {problem}")),
        (None, _) => {
            Failure::usage(format_args!("the program does not name the vendor of module {name}: give --vendor"))
        }
        (Some(_), []) => Failure::file(path, format_args!("module {name} has no key")),
    })
}
