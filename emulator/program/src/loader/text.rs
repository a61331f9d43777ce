//! The text formats of MSP430 tools: Intel HEX (`:` records) and TI-TXT (`@` sections).

use super::LoadError;
use crate::image::{Image, Segment};

/// Collects bytes, joining those that continue the segment before.
#[derive(Default)]
struct Collector {
    image: Image,
}

impl Collector {
    fn push(&mut self, line: usize, address: u32, bytes: &[u8]) -> Result<(), LoadError> {
        if bytes.is_empty() {
            return Ok(());
        }
        let name = format!("line {line}");
        let end = u64::from(address) + bytes.len() as u64;
        let (Ok(start), true) = (u16::try_from(address), end <= 0x1_0000) else {
            return Err(LoadError::BeyondAddressSpace { name, address: u64::from(address), end });
        };
        match self.image.segments.last_mut() {
            Some(last) if last.end() == address => last.bytes.extend_from_slice(bytes),
            _ => self.image.segments.push(Segment { name, address: start, bytes: bytes.to_vec() }),
        }
        Ok(())
    }
}

/// The numbered lines of a text file, without surrounding blanks.
fn lines(bytes: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    bytes.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii).enumerate().map(|(index, line)| (index + 1, line))
}

fn digit(line: usize, byte: u8) -> Result<u8, LoadError> {
    char::from(byte)
        .to_digit(16)
        .map(|digit| digit as u8)
        .ok_or_else(|| LoadError::Line { line, reason: format!("{:?} is not a hexadecimal digit", char::from(byte)) })
}

/// The bytes of pairs of hexadecimal digits.
fn hex_bytes(line: usize, text: &[u8]) -> Result<Vec<u8>, LoadError> {
    if !text.len().is_multiple_of(2) {
        return Err(LoadError::Line { line, reason: "odd number of hexadecimal digits".into() });
    }
    text.chunks_exact(2).map(|pair| Ok(digit(line, pair[0])? << 4 | digit(line, pair[1])?)).collect()
}

/// Intel HEX: data (0), end (1), segment and linear base addresses (2, 4); start addresses (3, 5) are not used, the
/// MSP430 starts at its reset vector.
pub(super) fn parse_intel_hex(bytes: &[u8]) -> Result<Image, LoadError> {
    let mut collector = Collector::default();
    let mut base = 0_u32;
    for (line, text) in lines(bytes) {
        let error = |reason: &str| LoadError::Line { line, reason: reason.into() };
        if text.is_empty() {
            continue;
        }
        let record = text.strip_prefix(b":").ok_or_else(|| error("an Intel HEX record begins with a colon"))?;
        let record = hex_bytes(line, record)?;
        let [count, high, low, kind, payload @ .., _checksum] = record.as_slice() else {
            return Err(error("the record is too short"));
        };
        if usize::from(*count) != payload.len() {
            return Err(error("the record does not have the length it states: the file is truncated or damaged"));
        }
        if record.iter().fold(0_u8, |sum, byte| sum.wrapping_add(*byte)) != 0 {
            return Err(error("wrong checksum: the file is damaged"));
        }
        match (kind, payload) {
            (0, _) => collector.push(line, base + u32::from(u16::from_be_bytes([*high, *low])), payload)?,
            (1, _) => return Ok(collector.image),
            (2, [high, low]) => base = u32::from(u16::from_be_bytes([*high, *low])) << 4,
            // The highest 32-bit base plus a 16-bit offset still fits.
            (4, [high, low]) => base = u32::from(u16::from_be_bytes([*high, *low])) << 16,
            (3 | 5, _) => {}
            _ => return Err(error("unknown record type")),
        }
    }
    Err(LoadError::Line { line: lines(bytes).count(), reason: "no end record: the file is truncated".into() })
}

/// TI-TXT: `@ADDRESS`, lines of bytes, `q` at the end.
pub(super) fn parse_ti_txt(bytes: &[u8]) -> Result<Image, LoadError> {
    let mut collector = Collector::default();
    let mut address = 0_u32;
    for (line, text) in lines(bytes) {
        match text {
            [b'q' | b'Q'] => return Ok(collector.image),
            [b'@', digits @ ..] => {
                if digits.is_empty() || digits.len() > 6 {
                    return Err(LoadError::Line { line, reason: "an address has one to six digits".into() });
                }
                address = 0;
                for byte in digits {
                    address = address << 4 | u32::from(digit(line, *byte)?);
                }
            }
            _ => {
                for pair in text.split(u8::is_ascii_whitespace).filter(|pair| !pair.is_empty()) {
                    let byte = hex_bytes(line, pair)?;
                    collector.push(line, address, &byte)?;
                    address += byte.len() as u32;
                }
            }
        }
    }
    Err(LoadError::Line { line: lines(bytes).count(), reason: "no final q: the file is truncated".into() })
}
