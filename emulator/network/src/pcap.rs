//! Captures of the links, for Wireshark and its relatives.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::net::SocketAddrV4;

use super::event::{Event, EventKind};

/// The magic number of captures with nanoseconds.
const MAGIC: u32 = 0xa1b2_3c4d;
/// Packets begin with an IPv4 header (LINKTYPE_IPV4).
const LINK_TYPE: u32 = 228;
/// Bytes of the headers that are put before each segment.
const IP_HEADER: usize = 20;
const TCP_HEADER: usize = 20;
/// The most of a message that one segment carries.
const SEGMENT: usize = 65535 - IP_HEADER - TCP_HEADER;
const TCP: u8 = 6;
const PSH_ACK: u8 = 0x18;

/// A capture file in the pcap format: each message as it was sent, as a TCP segment between the parties' addresses. A
/// message that the link then lost is in it, too: captures are taken where messages enter the link.
pub struct Capture<W> {
    file: W,
    /// The next sequence number of each flow.
    sequence: BTreeMap<(SocketAddrV4, SocketAddrV4), u32>,
}

impl<W: Write> Capture<W> {
    /// Begins a capture.
    pub fn new(mut file: W) -> io::Result<Capture<W>> {
        file.write_all(&MAGIC.to_le_bytes())?;
        // Version 2.4, no time zone, no accuracy.
        file.write_all(&[2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0])?;
        file.write_all(&0x4_0000u32.to_le_bytes())?;
        file.write_all(&LINK_TYPE.to_le_bytes())?;
        Ok(Capture { file, sequence: BTreeMap::new() })
    }

    /// Records an event, if it is a message that is sent.
    pub fn record(&mut self, event: &Event) -> io::Result<()> {
        let EventKind::Sent { content, .. } = &event.kind else { return Ok(()) };
        let Some((from, to)) = content.addresses else { return Ok(()) };
        for data in content.data.chunks(SEGMENT) {
            let packet = self.packet(from, to, data);
            let time = [(event.time / 1_000_000_000) as u32, (event.time % 1_000_000_000) as u32];
            let length = packet.len() as u32;
            for field in [time[0], time[1], length, length] {
                self.file.write_all(&field.to_le_bytes())?;
            }
            self.file.write_all(&packet)?;
        }
        Ok(())
    }

    /// Ends the capture.
    pub fn finish(mut self) -> io::Result<()> {
        self.file.flush()
    }

    fn packet(&mut self, from: SocketAddrV4, to: SocketAddrV4, data: &[u8]) -> Vec<u8> {
        let acknowledged = self.sequence.get(&(to, from)).copied().unwrap_or(1);
        let sequence = self.sequence.entry((from, to)).or_insert(1);
        let (tcp_length, total) = (TCP_HEADER + data.len(), IP_HEADER + TCP_HEADER + data.len());
        let [high, low] = (total as u16).to_be_bytes();
        // Version and header length, service, length; identification and fragment: none; time to live, protocol.
        let mut ip = vec![0x45, 0, high, low, 0, 0, 0x40, 0, 64, TCP, 0, 0];
        ip.extend(from.ip().octets());
        ip.extend(to.ip().octets());
        let sum = checksum(&[&ip]);
        ip[10..12].copy_from_slice(&sum.to_be_bytes());
        let mut tcp = Vec::with_capacity(tcp_length);
        tcp.extend(from.port().to_be_bytes());
        tcp.extend(to.port().to_be_bytes());
        tcp.extend(sequence.to_be_bytes());
        tcp.extend(acknowledged.to_be_bytes());
        // Header length in words, flags, window, checksum, urgent pointer.
        tcp.extend([(TCP_HEADER as u8 / 4) << 4, PSH_ACK, 0xff, 0xff, 0, 0, 0, 0]);
        tcp.extend(data);
        *sequence = sequence.wrapping_add(data.len() as u32);
        let pseudo =
            [&from.ip().octets()[..], &to.ip().octets(), &[0, TCP], &(tcp_length as u16).to_be_bytes()].concat();
        let sum = checksum(&[&pseudo, &tcp]);
        tcp[16..18].copy_from_slice(&sum.to_be_bytes());
        [ip, tcp].concat()
    }
}

/// The internet checksum of parts of even length, but for the last.
fn checksum(parts: &[&[u8]]) -> u16 {
    let words = parts.iter().flat_map(|part| part.chunks(2));
    let sum: u32 = words.map(|word| u32::from(word[0]) << 8 | u32::from(word.get(1).copied().unwrap_or(0))).sum();
    let folded = (sum & 0xffff) + (sum >> 16);
    !((folded & 0xffff) + (folded >> 16)) as u16
}
