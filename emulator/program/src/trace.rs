//! Traces: what a machine did, one line an event, in the format of the traces recorded from the RTL.
//!
//! ```text
//! @I cycle pc irq r1 .. r15     an instruction (irq 0) or an interrupt entry (irq 1) begins
//! @W cycle address lanes value  a write cycle on the bus; lanes 11 word, 01 even byte, 10 odd byte
//! @V cycle                      the core's violation output is high
//! === console ===               from here on, what the program printed
//! ```
//!
//! Cycles are decimal, everything else hexadecimal with four digits. Files named `.gz` are compressed.

use flate2::Compression;
use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;
use machine::{Boundary, Cycle, Lanes, Observer};
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;

/// The line between the events and the console text.
const CONSOLE_LINE: &[u8] = b"=== console ===";

/// The first cycle of an instruction or of an interrupt entry. See [`Boundary`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BoundaryRecord {
    /// First cycle.
    pub cycle: Cycle,
    /// Address of the instruction; at an interrupt entry that of the last instruction started.
    pub program_counter: u16,
    /// An interrupt entry, not an instruction.
    pub interrupt_entry: bool,
    /// R1 to R15.
    pub registers: [u16; 15],
}

impl From<&Boundary<'_>> for BoundaryRecord {
    fn from(boundary: &Boundary<'_>) -> BoundaryRecord {
        let [_, registers @ ..] = *boundary.registers;
        BoundaryRecord {
            cycle: boundary.cycle,
            program_counter: boundary.program_counter,
            interrupt_entry: boundary.interrupt_entry,
            registers,
        }
    }
}

/// One event of a trace. Displays as its line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Record {
    /// `@I`
    Boundary(BoundaryRecord),
    /// `@W`
    Write {
        /// When.
        cycle: Cycle,
        /// Byte address.
        address: u16,
        /// Bytes written.
        lanes: Lanes,
        /// The bus word.
        value: u16,
    },
    /// `@V`
    Violation {
        /// When.
        cycle: Cycle,
    },
}

impl Record {
    /// When it happened.
    pub fn cycle(&self) -> Cycle {
        match self {
            Record::Boundary(boundary) => boundary.cycle,
            Record::Write { cycle, .. } | Record::Violation { cycle } => *cycle,
        }
    }
}

impl fmt::Display for Record {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = Vec::new();
        push_record(&mut line, self);
        formatter.write_str(String::from_utf8_lossy(&line).trim_end())
    }
}

/// A trace that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum TraceError {
    /// The file cannot be read.
    #[error("cannot be read: {0}")]
    Unreadable(#[from] io::Error),
    /// Not a line of a trace.
    #[error("line {line}: {reason}: `{text}`")]
    Line {
        /// From 1.
        line: u64,
        /// What is wrong.
        reason: &'static str,
        /// The line.
        text: String,
    },
    /// There is no event, so nothing can be compared.
    #[error("has no events: the first line of a trace begins with @I")]
    Empty,
}

/// What is shown of a line: its beginning, as far as it is text.
fn shown(line: &[u8]) -> String {
    const MOST: usize = 120;
    let line = String::from_utf8_lossy(line);
    let line = line.trim_end();
    let text: String = line.chars().take_while(|character| !character.is_control()).take(MOST).collect();
    if text.len() == line.len() { text } else { text + "..." }
}

/// Reads a trace, event by event.
pub struct TraceReader<R> {
    input: R,
    buffer: Vec<u8>,
    line: u64,
    at_console: bool,
}

/// Opens a trace file, decompressing it if it is gzipped.
pub fn open(path: &Path) -> Result<TraceReader<Box<dyn BufRead>>, TraceError> {
    let mut file = BufReader::new(File::open(path)?);
    Ok(TraceReader::new(if file.fill_buf()?.starts_with(&[0x1f, 0x8b]) {
        Box::new(BufReader::with_capacity(1 << 16, MultiGzDecoder::new(file)))
    } else {
        Box::new(file)
    }))
}

impl<R: BufRead> TraceReader<R> {
    /// A reader of uncompressed text.
    pub fn new(input: R) -> TraceReader<R> {
        TraceReader { input, buffer: Vec::new(), line: 0, at_console: false }
    }

    /// Number of the line read last, from 1.
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The console text behind the last event; `None` if the trace has no such part. Events not yet read are skipped.
    pub fn console(mut self) -> Result<Option<Vec<u8>>, TraceError> {
        while !self.at_console {
            match self.next() {
                Some(record) => _ = record?,
                None if self.at_console => {}
                None => return Ok(None),
            }
        }
        let mut text = Vec::new();
        self.input.read_to_end(&mut text)?;
        Ok(Some(text))
    }

    fn parse(&self) -> Result<Record, TraceError> {
        parse_record(&self.buffer).map_err(|reason| TraceError::Line {
            line: self.line,
            reason,
            text: shown(&self.buffer),
        })
    }
}

impl<R: BufRead> Iterator for TraceReader<R> {
    type Item = Result<Record, TraceError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if self.at_console {
                return None;
            }
            self.buffer.clear();
            self.line += 1;
            // A line of a trace is short; a file without line ends is none.
            match self.input.by_ref().take(4096).read_until(b'\n', &mut self.buffer) {
                Ok(0) => return None,
                Ok(_) => {}
                Err(error) => return Some(Err(error.into())),
            }
            match self.buffer.trim_ascii() {
                b"" => {}
                line if line == CONSOLE_LINE => self.at_console = true,
                _ => return Some(self.parse()),
            }
        }
    }
}

/// The fields of a line, separated by blanks.
struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    fn next(&mut self) -> &'a [u8] {
        let text = self.0.trim_ascii_start();
        let length = text.iter().position(u8::is_ascii_whitespace).unwrap_or(text.len());
        let (field, rest) = text.split_at(length);
        self.0 = rest;
        field
    }

    fn cycle(&mut self) -> Result<Cycle, &'static str> {
        let field = self.next();
        if field.is_empty() {
            return Err("a cycle is missing");
        }
        field
            .iter()
            .try_fold(0_u64, |sum, byte| match byte {
                b'0'..=b'9' => sum.checked_mul(10).and_then(|sum| sum.checked_add(u64::from(byte - b'0'))),
                _ => None,
            })
            .ok_or("a cycle is not a decimal number")
    }

    fn word(&mut self) -> Result<u16, &'static str> {
        let field = self.next();
        if field.len() != 4 {
            return Err("a word does not have four hexadecimal digits");
        }
        field
            .iter()
            .try_fold(0_u16, |sum, byte| Some(sum << 4 | char::from(*byte).to_digit(16)? as u16))
            .ok_or("a word is not hexadecimal")
    }
}

fn parse_record(line: &[u8]) -> Result<Record, &'static str> {
    let mut fields = Fields(line);
    let record = match fields.next() {
        b"@I" => {
            let (cycle, program_counter) = (fields.cycle()?, fields.word()?);
            let interrupt_entry = match fields.next() {
                b"0" => false,
                b"1" => true,
                _ => return Err("irq is neither 0 nor 1"),
            };
            let mut registers = [0; 15];
            for register in &mut registers {
                *register = fields.word()?;
            }
            Record::Boundary(BoundaryRecord { cycle, program_counter, interrupt_entry, registers })
        }
        b"@W" => {
            let (cycle, address) = (fields.cycle()?, fields.word()?);
            let lanes = match fields.next() {
                b"11" => Lanes::Both,
                b"01" => Lanes::Low,
                b"10" => Lanes::High,
                _ => return Err("the byte lanes are none of 11, 01 and 10"),
            };
            Record::Write { cycle, address, lanes, value: fields.word()? }
        }
        b"@V" => Record::Violation { cycle: fields.cycle()? },
        _ => return Err("an event begins with @I, @W or @V"),
    };
    match fields.next() {
        [] => Ok(record),
        _ => Err("more fields than the event has"),
    }
}

const HEX_PAIRS: [[u8; 2]; 256] = {
    let digits = b"0123456789abcdef";
    let mut pairs = [[0; 2]; 256];
    let mut value = 0;
    while value < 256 {
        pairs[value] = [digits[value >> 4], digits[value & 15]];
        value += 1;
    }
    pairs
};

fn word_digits(value: u16) -> [u8; 4] {
    let [high, low] = value.to_be_bytes();
    let ([a, b], [c, d]) = (HEX_PAIRS[usize::from(high)], HEX_PAIRS[usize::from(low)]);
    [a, b, c, d]
}

fn push_word(buffer: &mut Vec<u8>, value: u16) {
    let [a, b, c, d] = word_digits(value);
    buffer.extend_from_slice(&[b' ', a, b, c, d]);
}

fn push_cycle(buffer: &mut Vec<u8>, kind: u8, mut cycle: Cycle) {
    let mut digits = [0; 20];
    let mut start = digits.len();
    loop {
        start -= 1;
        digits[start] = b'0' + (cycle % 10) as u8;
        cycle /= 10;
        if cycle == 0 {
            break;
        }
    }
    buffer.extend_from_slice(&[b'@', kind, b' ']);
    buffer.extend_from_slice(&digits[start..]);
}

fn push_boundary(
    buffer: &mut Vec<u8>,
    cycle: Cycle,
    program_counter: u16,
    interrupt_entry: bool,
    registers: &[u16; 15],
) {
    push_cycle(buffer, b'I', cycle);
    push_word(buffer, program_counter);
    // " 0" and fifteen words, put together outside the vector: one length check instead of sixteen.
    let mut text = [b' '; 2 + 15 * 5 + 1];
    text[1] = b'0' + u8::from(interrupt_entry);
    for (field, register) in text[2..].chunks_exact_mut(5).zip(registers) {
        field[1..].copy_from_slice(&word_digits(*register));
    }
    text[2 + 15 * 5] = b'\n';
    buffer.extend_from_slice(&text);
}

fn push_write(buffer: &mut Vec<u8>, cycle: Cycle, address: u16, lanes: Lanes, value: u16) {
    push_cycle(buffer, b'W', cycle);
    push_word(buffer, address);
    buffer.extend_from_slice(match lanes {
        Lanes::Both => b" 11",
        Lanes::Low => b" 01",
        Lanes::High => b" 10",
    });
    push_word(buffer, value);
    buffer.push(b'\n');
}

fn push_violation(buffer: &mut Vec<u8>, cycle: Cycle) {
    push_cycle(buffer, b'V', cycle);
    buffer.push(b'\n');
}

fn push_record(buffer: &mut Vec<u8>, record: &Record) {
    match *record {
        Record::Boundary(BoundaryRecord { cycle, program_counter, interrupt_entry, registers }) => {
            push_boundary(buffer, cycle, program_counter, interrupt_entry, &registers);
        }
        Record::Write { cycle, address, lanes, value } => push_write(buffer, cycle, address, lanes, value),
        Record::Violation { cycle } => push_violation(buffer, cycle),
    }
}

/// An observer that writes a trace.
///
/// An observer cannot stop a run, so after a failed write it writes nothing more; [`TraceWriter::error`] and
/// [`TraceWriter::finish`] tell.
pub struct TraceWriter<W> {
    output: W,
    buffer: Vec<u8>,
    /// The cycle from which the trace counts: that of the last reset.
    origin: Cycle,
    error: Option<io::Error>,
}

/// The bytes collected before they are written.
const BUFFER_SIZE: usize = 1 << 18;
/// More than any line has.
const LONGEST_LINE: usize = 128;

/// A file that a trace is written to, compressed if it is named so.
pub enum TraceFile {
    /// As text.
    Plain(File),
    /// Compressed.
    Gzip(GzEncoder<File>),
}

impl Write for TraceFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            TraceFile::Plain(file) => file.write(bytes),
            TraceFile::Gzip(encoder) => encoder.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            TraceFile::Plain(file) => file.flush(),
            TraceFile::Gzip(encoder) => encoder.try_finish(),
        }
    }
}

/// Creates a trace file; one named `*.gz` is compressed.
pub fn create(path: &Path) -> io::Result<TraceWriter<TraceFile>> {
    let file = File::create(path)?;
    Ok(TraceWriter::new(match path.extension() {
        Some(extension) if extension == "gz" => TraceFile::Gzip(GzEncoder::new(file, Compression::fast())),
        _ => TraceFile::Plain(file),
    }))
}

impl<W: Write> TraceWriter<W> {
    /// Writes to `output`, which needs no buffer of its own.
    pub fn new(output: W) -> TraceWriter<W> {
        TraceWriter { output, buffer: Vec::with_capacity(BUFFER_SIZE), origin: 0, error: None }
    }

    /// The first failure to write.
    pub fn error(&self) -> Option<&io::Error> {
        self.error.as_ref()
    }

    /// Writes one event.
    pub fn record(&mut self, record: &Record) {
        self.make_room();
        push_record(&mut self.buffer, record);
    }

    /// Ends the trace, with the text the program printed if it is to be part of it.
    pub fn finish(mut self, console: Option<&[u8]>) -> io::Result<W> {
        if let Some(text) = console {
            self.make_room();
            self.buffer.extend_from_slice(CONSOLE_LINE);
            self.buffer.push(b'\n');
            self.buffer.extend_from_slice(text);
        }
        self.write_buffer();
        match self.error {
            Some(error) => Err(error),
            None => self.output.flush().map(|()| self.output),
        }
    }

    fn make_room(&mut self) {
        if self.buffer.len() > BUFFER_SIZE - LONGEST_LINE {
            self.write_buffer();
        }
    }

    #[cold]
    fn write_buffer(&mut self) {
        if self.error.is_none() {
            self.error = self.output.write_all(&self.buffer).err();
        }
        self.buffer.clear();
    }
}

impl<W: Write> Observer for TraceWriter<W> {
    fn boundary(&mut self, boundary: &Boundary<'_>) {
        self.make_room();
        let [_, registers @ ..] = boundary.registers;
        let cycle = boundary.cycle - self.origin;
        push_boundary(&mut self.buffer, cycle, boundary.program_counter, boundary.interrupt_entry, registers);
    }

    fn write(&mut self, cycle: Cycle, address: u16, lanes: Lanes, value: u16) {
        self.make_room();
        push_write(&mut self.buffer, cycle - self.origin, address, lanes, value);
    }

    fn violation(&mut self, cycle: Cycle) {
        self.make_room();
        push_violation(&mut self.buffer, cycle - self.origin);
    }

    fn reset(&mut self, cycle: Cycle) {
        self.origin = cycle;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn record() -> impl Strategy<Value = Record> {
        let lanes = prop_oneof![Just(Lanes::Both), Just(Lanes::Low), Just(Lanes::High)];
        prop_oneof![
            (any::<u64>(), any::<u16>(), any::<bool>(), any::<[u16; 15]>()).prop_map(
                |(cycle, program_counter, interrupt_entry, registers)| Record::Boundary(BoundaryRecord {
                    cycle,
                    program_counter,
                    interrupt_entry,
                    registers
                })
            ),
            (any::<u64>(), any::<u16>(), lanes, any::<u16>())
                .prop_map(|(cycle, address, lanes, value)| Record::Write { cycle, address, lanes, value }),
            any::<u64>().prop_map(|cycle| Record::Violation { cycle }),
        ]
    }

    fn written(records: &[Record], console: Option<&[u8]>) -> Vec<u8> {
        let mut writer = TraceWriter::new(Vec::new());
        records.iter().for_each(|record| writer.record(record));
        writer.finish(console).expect("writing to memory")
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(records in prop::collection::vec(record(), 0..50), console in any::<Option<Vec<u8>>>()) {
            let text = written(&records, console.as_deref());
            let read: Result<Vec<Record>, TraceError> = TraceReader::new(text.as_slice()).collect();
            prop_assert_eq!(read.expect("a written trace"), records);
            prop_assert_eq!(TraceReader::new(text.as_slice()).console().expect("a written trace"), console);
        }

        #[test]
        fn any_text_is_read_or_refused(text in any::<Vec<u8>>()) {
            let _ = TraceReader::new(text.as_slice()).count();
        }

        #[test]
        fn damaged_lines_are_read_or_refused(records in prop::collection::vec(record(), 1..4), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
            let mut text = written(&records, None);
            let at = at.index(text.len());
            text[at] = byte;
            let _ = TraceReader::new(text.as_slice()).collect::<Result<Vec<Record>, TraceError>>();
        }
    }

    #[test]
    fn lines_are_those_of_the_recorded_traces() {
        let lines = "@I 7 5c00 0 0000 0001 0002 0003 0004 0005 0006 0007 0008 0009 000a 000b 000c 000d 000e\n\
                     @W 11 0120 11 5a80\n\
                     @W 12 0201 10 ffff\n\
                     @V 4711\n";
        let records: Result<Vec<Record>, TraceError> = TraceReader::new(lines.as_bytes()).collect();
        assert_eq!(String::from_utf8(written(&records.expect("good lines"), None)).as_deref(), Ok(lines));
    }

    #[test]
    fn an_error_names_its_line() {
        let text = "@V 1\n\n@W 2 0200 00 1234\n";
        let error = TraceReader::new(text.as_bytes()).find_map(Result::err).expect("no such byte lanes");
        assert_eq!(error.to_string(), "line 3: the byte lanes are none of 11, 01 and 10: `@W 2 0200 00 1234`");
        let error = TraceReader::new(&b"\x7fELF\0\0\n"[..]).find_map(Result::err).expect("no trace");
        assert_eq!(error.to_string(), "line 1: an event begins with @I, @W or @V: `...`");
    }

    #[test]
    fn a_full_disk_is_reported_at_the_end() {
        struct Full;
        impl Write for Full {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::StorageFull.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let mut writer = TraceWriter::new(Full);
        for cycle in 0..100_000 {
            writer.violation(cycle);
        }
        assert!(writer.error().is_some());
        assert_eq!(writer.finish(None).err().map(|error| error.kind()), Some(io::ErrorKind::StorageFull));
    }
}
