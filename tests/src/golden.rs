//! The corpus of golden traces: programs, and what the RTL did with them cycle by cycle (`golden/README.md`).
//!
//! Each kind is one `.tar.zst`; it is decompressed while it is read, one test at a time.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::PathBuf;

use machine::{Board, Configuration, ConfigurationError, Cycle, Engine, Machine, Soc};
use ruzstd::decoding::StreamingDecoder;

/// First address of an image; it reaches to 0xffff. All other memory is zero at the start.
pub const IMAGE_BASE: u16 = 0x5c00;

/// The line between the events and the console text of a trace.
pub const CONSOLE_LINE: &str = "=== console ===\n";

/// What a test is about; each kind is one archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// Every operation with every addressing mode and memory region.
    Cycles,
    /// Random instruction sequences, some with timer, watchdog or port interrupts.
    Random,
    /// Interrupts that arrive in chosen cycles.
    Interrupts,
    /// Peripheral registers.
    Peripherals,
    /// Behaviour of the core that no manual promises.
    Quirks,
    /// Protected modules: instructions, violations, secure interrupts, atomicity.
    Sancus,
    /// Cycles of the crypto instructions over their operand lengths.
    CryptoGrid,
}

impl Kind {
    /// Every kind, with the name of its archive.
    pub const ALL: [(Kind, &'static str); 7] = [
        (Kind::Cycles, "cycles"),
        (Kind::Random, "random"),
        (Kind::Interrupts, "irq"),
        (Kind::Peripherals, "periph"),
        (Kind::Quirks, "quirk"),
        (Kind::Sancus, "sancus"),
        (Kind::CryptoGrid, "crypto_grid"),
    ];

    /// Name of the archive, without its extension.
    pub fn archive(self) -> &'static str {
        Kind::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, name)| name)
    }
}

/// One program on one core, and what the RTL did.
#[derive(Clone, Debug)]
pub struct Golden {
    /// Name of the program.
    pub name: String,
    /// What it is about.
    pub kind: Kind,
    /// The core that ran it.
    pub soc: Soc,
    /// What surrounded it.
    pub board: Board,
    /// Program memory from [`IMAGE_BASE`] up.
    pub image: Vec<u8>,
    /// Assembly source or word listing, for readers; the image is what ran.
    pub source: String,
    /// What the test does, in a sentence.
    pub description: String,
    /// Totals of the run.
    pub summary: Summary,
    /// Cycles that the bench itself takes before and after the run.
    pub harness_delay: Cycle,
    /// The cycle with the CPUOFF output high that ended the run.
    pub cpu_off_limit: u32,
    /// What happened: lines of events in the order of cycles, then [`CONSOLE_LINE`] and what the RTL printed.
    pub trace: String,
}

/// Totals of a run, counted when it was recorded.
#[derive(Clone, Debug, serde::Deserialize)]
pub struct Summary {
    /// Cycles until the test bench stopped, including its own start and stop delays.
    pub harness_cycles: Cycle,
    /// Whether the program ended with CPUOFF; otherwise a limit of cycles ended it.
    pub stopped_by_cpuoff: bool,
    /// Instructions begun, including interrupt entries.
    pub instructions: usize,
    /// Interrupt entries.
    pub irqs: usize,
    /// Cycle of the last event.
    pub last_cycle: Cycle,
    /// Cycles with the violation output high.
    pub violation_cycles: usize,
    /// What the RTL printed.
    pub console: String,
    /// [`memory_hash`] of data and program memory at the end, in hexadecimal digits; not all recordings have it.
    pub memory_hash: Option<String>,
}

/// FNV-1a over words.
pub fn memory_hash(words: impl Iterator<Item = u16>) -> String {
    let hash = words
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, word| (hash ^ u64::from(word)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("{hash:x}")
}

#[derive(serde::Deserialize)]
struct Metadata {
    desc: String,
    #[serde(default = "earlier_delay")]
    harness_delay: Cycle,
    /// The bench ends the run with the second after these.
    #[serde(default = "stock_cpu_off_cycles")]
    stop_after_cpuoff_cycles: u32,
    configs: BTreeMap<String, Summary>,
}

fn earlier_delay() -> Cycle {
    53
}

fn stock_cpu_off_cycles() -> u32 {
    10
}

impl Golden {
    /// The hardware the trace was recorded on.
    pub fn configuration(&self) -> Configuration {
        let stock = Configuration::new(self.soc, self.board);
        Configuration { cpu_off_limit: stock.cpu_off_limit.map(|_| self.cpu_off_limit), ..stock }
    }

    /// A machine with the program, about to begin.
    pub fn machine(&self, engine: Engine) -> Result<Machine, ConfigurationError> {
        let mut machine = Machine::new(&self.configuration())?;
        machine.set_engine(engine);
        machine.write_bytes(IMAGE_BASE, &self.image);
        Ok(machine)
    }

    /// What the RTL printed: parameters, module keys, violations, and characters written to the print stub.
    pub fn console(&self) -> &str {
        self.trace.split_once(CONSOLE_LINE).map_or("", |(_, console)| console)
    }
}

/// A corpus that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum GoldenError {
    /// The archive is missing, truncated or corrupt.
    #[error("{}: {source}", path.display())]
    Archive {
        /// The archive.
        path: PathBuf,
        /// What the file system or the decompressor said.
        source: io::Error,
    },
    /// A member is not what its name says.
    #[error("{}: member {member}: {problem}", path.display())]
    Member {
        /// The archive.
        path: PathBuf,
        /// The member.
        member: String,
        /// What is wrong with it.
        problem: String,
    },
}

/// Every test, kind by kind.
pub fn tests() -> impl Iterator<Item = Result<Golden, GoldenError>> {
    Kind::ALL.into_iter().flat_map(|(kind, _)| {
        let (tests, error) = tests_of(kind).map_or_else(|error| (None, Some(Err(error))), |tests| (Some(tests), None));
        error.into_iter().chain(tests.into_iter().flatten())
    })
}

/// The tests of one kind, by name, each on every core it was recorded on.
pub fn tests_of(kind: Kind) -> Result<Tests, GoldenError> {
    let path = archive_path(kind);
    match File::open(&path).and_then(decompress) {
        Ok(reader) => Ok(Tests { kind, path, reader: Some(reader), program: Program::default() }),
        Err(source) => Err(GoldenError::Archive { path, source }),
    }
}

/// The tests of one archive, read one at a time; ends after the first error.
pub struct Tests {
    kind: Kind,
    path: PathBuf,
    /// `None` at the end.
    reader: Option<Decompressed>,
    /// The program whose traces come next.
    program: Program,
}

/// The members of an archive that precede the traces of a program.
#[derive(Default)]
struct Program {
    name: String,
    metadata: Option<Metadata>,
    image: Vec<u8>,
    source: String,
}

type Decompressed = StreamingDecoder<BufReader<File>, ruzstd::decoding::FrameDecoder>;

fn archive_path(kind: Kind) -> PathBuf {
    [env!("CARGO_MANIFEST_DIR"), "golden", &format!("{}.tar.zst", kind.archive())].iter().collect()
}

fn decompress(file: File) -> io::Result<Decompressed> {
    StreamingDecoder::new(BufReader::new(file)).map_err(io::Error::other)
}

impl Iterator for Tests {
    type Item = Result<Golden, GoldenError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let member = match next_member(self.reader.as_mut()?) {
                Ok(Some(member)) => self.take(member),
                Ok(None) => {
                    self.reader = None;
                    return None;
                }
                Err(source) => Err(GoldenError::Archive { path: self.path.clone(), source }),
            };
            if member.is_err() {
                self.reader = None;
            }
            if let Some(test) = member.transpose() {
                return Some(test);
            }
        }
    }
}

impl Tests {
    /// Keeps what a member says about the program; a trace completes a test.
    fn take(&mut self, (member, bytes): (String, Vec<u8>)) -> Result<Option<Golden>, GoldenError> {
        let test = self.interpret(&member, bytes);
        test.map_err(|problem| GoldenError::Member { path: self.path.clone(), member, problem })
    }

    fn interpret(&mut self, member: &str, bytes: Vec<u8>) -> Result<Option<Golden>, String> {
        let (name, content) = member.split_once('.').ok_or("its name has no extension")?;
        if self.program.name != name {
            self.program = Program { name: name.into(), ..Program::default() };
        }
        let program = &mut self.program;
        match content {
            "json" => program.metadata = Some(serde_json::from_slice(&bytes).map_err(|error| error.to_string())?),
            "bin" if bytes.len() == 0x1_0000 - usize::from(IMAGE_BASE) => program.image = bytes,
            "bin" => return Err(format!("an image of {} bytes", bytes.len())),
            "s" => program.source = text(bytes)?,
            trace => {
                let (soc, board) = trace
                    .strip_suffix(".trace")
                    .and_then(core_of)
                    .ok_or("its name says neither what nor which core")?;
                let metadata = program.metadata.as_ref().ok_or("its program's metadata does not precede it")?;
                if program.image.is_empty() {
                    return Err("its program's image does not precede it".to_owned());
                }
                let configuration = trace.trim_end_matches(".trace");
                let summary = metadata.configs.get(configuration).ok_or("its program's metadata does not know it")?;
                return Ok(Some(Golden {
                    name: program.name.clone(),
                    kind: self.kind,
                    soc,
                    board,
                    harness_delay: metadata.harness_delay,
                    cpu_off_limit: metadata.stop_after_cpuoff_cycles + 2,
                    image: program.image.clone(),
                    source: program.source.clone(),
                    description: metadata.desc.clone(),
                    summary: summary.clone(),
                    trace: text(bytes)?,
                }));
            }
        }
        Ok(None)
    }
}

fn text(bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

fn core_of(name: &str) -> Option<(Soc, Board)> {
    match name {
        "s64" => Some((Soc::Sancus64, Board::Sim)),
        "s128" => Some((Soc::Sancus128, Board::Sim)),
        "aion64" => Some((Soc::Aion64, Board::Sim)),
        "aion128" => Some((Soc::Aion128, Board::Sim)),
        "omsp" => Some((Soc::OpenMsp430, Board::Sim)),
        "omsp_fpga" => Some((Soc::OpenMsp430, Board::Fpga)),
        _ => None,
    }
}

/// Reads one tar member: a header of 512 bytes, then the content, padded to a multiple of 512. (The crate's own iterator
/// borrows the archive, which would keep [`Tests`] from owning it.)
fn next_member(archive: &mut impl Read) -> io::Result<Option<(String, Vec<u8>)>> {
    let mut header = tar::Header::new_ustar();
    archive.read_exact(header.as_mut_bytes())?;
    if header.as_bytes().iter().all(|byte| *byte == 0) {
        return Ok(None);
    }
    let size = header.entry_size()?;
    let name = header.path()?.to_string_lossy().into_owned();
    let mut bytes = Vec::new();
    archive.take(size.next_multiple_of(512)).read_to_end(&mut bytes)?;
    if (bytes.len() as u64) < size {
        return Err(io::Error::new(io::ErrorKind::UnexpectedEof, format!("{name} is cut short")));
    }
    bytes.truncate(size as usize);
    Ok(Some((name, bytes)))
}

#[cfg(test)]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;

    /// One pass over the corpus: its size, and the totals of every trace.
    #[test]
    fn the_corpus_is_whole() -> Result<(), Box<dyn std::error::Error>> {
        let (mut programs, mut traces) = (std::collections::BTreeSet::new(), 0);
        for golden in tests() {
            let golden = golden?;
            let (mut boundaries, mut entries, mut violations, mut last) = (0, 0, 0, 0);
            for line in golden.trace.lines().take_while(|line| line.starts_with('@')) {
                let fields: Vec<&str> = line.split(' ').collect();
                match fields[0] {
                    "@I" => {
                        boundaries += 1;
                        entries += usize::from(fields[3] == "1");
                    }
                    "@V" => violations += 1,
                    _ => {}
                }
                let cycle: Cycle = fields[1].parse()?;
                // The first instruction after a reset begins in cycle 7.
                assert!(cycle >= last || (fields[0], cycle) == ("@I", 7), "{}: {line}", golden.name);
                last = cycle;
            }
            let summary = &golden.summary;
            assert_eq!(
                (boundaries, entries, violations, last),
                (summary.instructions, summary.irqs, summary.violation_cycles, summary.last_cycle),
                "{} on {}",
                golden.name,
                golden.soc
            );
            assert_eq!(golden.console(), summary.console, "{} on {}", golden.name, golden.soc);
            assert!(!golden.source.is_empty() && !golden.description.is_empty(), "{}", golden.name);
            golden.configuration().check()?;
            programs.insert(golden.name);
            traces += 1;
        }
        assert_eq!((programs.len(), traces), (248, 507));
        Ok(())
    }

    #[test]
    fn the_archives_are_the_recorded_ones() -> Result<(), Box<dyn std::error::Error>> {
        let sums = std::fs::read_to_string(archive_path(Kind::Cycles).with_file_name("SHA256SUMS"))?;
        for (kind, name) in Kind::ALL {
            let mut archive = Vec::new();
            decompress(File::open(archive_path(kind))?)?.read_to_end(&mut archive)?;
            let sum: String = Sha256::digest(&archive).iter().map(|byte| format!("{byte:02x}")).collect();
            assert!(sums.contains(&format!("{sum}  {name}.tar\n")), "{name}: {sum}");
        }
        assert_eq!(sums.lines().count(), Kind::ALL.len());
        Ok(())
    }

    #[test]
    fn a_damaged_archive_is_an_error() {
        let cut = |length: usize| {
            let mut header = tar::Header::new_ustar();
            header.set_size(100);
            header.set_cksum();
            next_member(&mut &[header.as_bytes().as_slice(), &[1; 512]].concat()[..length])
        };
        assert!(cut(1024).is_ok_and(|member| member.is_some_and(|(_, bytes)| bytes == [1; 100])));
        for length in [0, 511, 512, 611] {
            assert!(cut(length).is_err(), "{length}");
        }
    }
}
