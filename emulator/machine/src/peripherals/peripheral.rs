//! What every peripheral is: a clocked state machine on the peripheral bus, described by its registers.

use serde::{Deserialize, Serialize};

use crate::bounded::Bounded;
use std::any::Any;
use std::fmt;

use super::wires::Wires;
use crate::bus::{Cycle, Lanes, NEVER};
use crate::physical::PhysicalEvent;
use crate::state::{Archive, StateError};

/// Bits of a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Width {
    /// One byte; its neighbour in the same bus word is another register.
    Byte,
    /// A whole bus word, at an even address.
    Word,
}

/// What software can do with a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Access {
    /// Writes are ignored.
    ReadOnly,
    /// Reads give 0.
    WriteOnly,
    /// Both.
    ReadWrite,
}

/// One register of the memory map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register {
    /// Name, as in the hardware's manual.
    pub name: &'static str,
    /// Byte address; even for words.
    pub address: u16,
    /// Bits.
    pub width: Width,
    /// Reads and writes.
    pub access: Access,
    /// Value after a power-up clear.
    pub reset: u16,
    /// What it is for, its bits, its side effects.
    pub doc: &'static str,
}

impl Register {
    /// A byte register that is 0 after reset.
    pub const fn byte(name: &'static str, address: u16, access: Access, doc: &'static str) -> Register {
        Register { name, address, width: Width::Byte, access, reset: 0, doc }
    }

    /// A word register that is 0 after reset.
    pub const fn word(name: &'static str, address: u16, access: Access, doc: &'static str) -> Register {
        Register { name, address, width: Width::Word, access, reset: 0, doc }
    }

    /// The same register with another reset value.
    pub const fn resets_to(self, reset: u16) -> Register {
        Register { reset, ..self }
    }
}

/// What the bus does in a clock cycle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Transfer {
    /// Nothing.
    #[default]
    None,
    /// Reads a word.
    Read {
        /// Even address.
        address: u16,
    },
    /// Writes a word or one byte of it.
    Write {
        /// Even address.
        address: u16,
        /// The bus word; byte writes carry the byte in both halves.
        value: u16,
        /// The bytes that are written.
        lanes: Lanes,
    },
}

/// What a peripheral sees of the core and the bus in a clock cycle.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Strobe {
    /// The transfer, if it is addressed to this peripheral.
    pub transfer: Transfer,
    /// The interrupt that the core accepts (`irq_acc`).
    pub accepted: Option<u8>,
    /// The word that a DMA master puts on the bus with a transfer, whomever that is addressed to.
    pub overheard: Option<u16>,
}

impl Strobe {
    /// The bus word, if the word register at `address` is written. Byte writes to a word register write the whole bus
    /// word: the hardware of word peripherals ignores the lanes.
    pub fn word_written(&self, address: u16) -> Option<u16> {
        match self.transfer {
            Transfer::Write { address: written, value, .. } if written == address => Some(value),
            _ => None,
        }
    }

    /// The byte, if the byte register at `address` is written.
    pub fn byte_written(&self, address: u16) -> Option<u8> {
        match self.transfer {
            Transfer::Write { address: written, value, lanes } if written == address & !1 => {
                let [low, high] = value.to_le_bytes();
                match address & 1 {
                    0 => lanes.low().then_some(low),
                    _ => lanes.high().then_some(high),
                }
            }
            _ => None,
        }
    }

    /// Whether the word that holds `address` is read.
    pub fn reads(&self, address: u16) -> bool {
        self.transfer == Transfer::Read { address: address & !1 }
    }

    /// Whether interrupt `number` is accepted.
    pub fn accepts(&self, number: u8) -> bool {
        self.accepted == Some(number)
    }
}

/// Where bytes enter and leave the node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Port {
    /// A UART, or the test bench's print stub (UART 0).
    Uart(u8),
    /// The test bench's file I/O.
    File,
    /// Digital I/O port 1 to 6: the byte holds the levels the node drives; pins that are inputs are 0.
    Pins(u8),
    /// A byte sent by the SPI master; the number is the slave select, 0 for none.
    Spi(u8),
    /// Interrupt lines raised from outside ([`Machine::raise_interrupt`](crate::Machine::raise_interrupt)): the byte is the line.
    Interrupt,
    /// The node's case is opened, whatever the byte ([`PhysicalDevice::TamperSwitch`](crate::peripherals::PhysicalDevice::TamperSwitch)).
    Case,
}

impl fmt::Display for Port {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Port::Uart(number) => write!(formatter, "uart{number}"),
            Port::File => formatter.write_str("file"),
            Port::Pins(number) => write!(formatter, "p{number}"),
            Port::Spi(select) => write!(formatter, "spi{select}"),
            Port::Interrupt => formatter.write_str("interrupt"),
            Port::Case => formatter.write_str("case"),
        }
    }
}

/// A byte that left the node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Output {
    /// UARTs: the first cycle after the stop bit. Others, and the print stub: the cycle of the bus write.
    pub cycle: Cycle,
    /// Where.
    pub port: Port,
    /// The byte.
    pub byte: u8,
}

/// A byte for the node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Input {
    /// Earliest cycle; a cycle already past means now.
    pub cycle: Cycle,
    /// Where.
    pub port: Port,
    /// The byte; for [`Port::Pins`] the levels of the port's eight pins.
    pub byte: u8,
    /// UARTs: clock cycles of one bit. `None`: the rate the receiver is set to, and not before it is enabled.
    pub bit_time: Option<u32>,
}

/// Why a power-up clear happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ResetCause {
    /// The watchdog's interval ended in watchdog mode, or software set WDTIFG in it.
    WatchdogExpired,
    /// WDTCTL was written without the password 0x5A.
    WatchdogPassword,
    /// A rule of the Sancus unit was broken, on a core built to reset then.
    Violation,
    /// The power failed ([`Machine::power_cut`](crate::Machine::power_cut), and power supplies).
    PowerCut,
}

impl ResetCause {
    /// Its name in events.
    pub fn name(self) -> &'static str {
        match self {
            ResetCause::WatchdogExpired => "watchdog-expired",
            ResetCause::WatchdogPassword => "watchdog-password",
            ResetCause::Violation => "violation",
            ResetCause::PowerCut => "power-cut",
        }
    }
}

/// A peripheral asks for a power-up clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ResetRequest {
    /// The cycle in which `puc_rst` rises. It falls [`RESET_CYCLES`](super::RESET_CYCLES) later.
    pub cycle: Cycle,
    /// Why.
    pub cause: ResetCause,
    /// If the power fails: the first cycle in which there is power again. Else the same as `cycle`.
    pub power_back: Cycle,
}

/// A DMA master's request in a cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DmaRequest {
    /// Even address.
    pub address: u16,
    /// The bytes written; `None` for a read.
    pub write: Option<Lanes>,
    /// The word written.
    pub data: u16,
}

/// When what a device puts onto the wires to other devices may change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Drives {
    /// It drives nothing.
    Nothing,
    /// When it is clocked with a strobe.
    WhenAccessed,
    /// Then, and in a cycle of [`next_event`](Peripheral::next_event), while nobody accesses it.
    Unasked,
}

/// A device on the peripheral bus: a state machine of which [`clock`](Peripheral::clock) is one clock cycle.
///
/// Time is kept by [`Peripherals`](super::Peripherals). It calls `clock` for the cycles in which something happens and
/// [`skip`](Peripheral::skip) for the stretches that [`quiet`](Peripheral::quiet) promises to be mere counting.
pub trait Peripheral: Any + fmt::Debug + Send + Sync {
    /// Name of this device, unique in its node.
    fn name(&self) -> String;

    /// What it is and when what happens, in Markdown, for the manual.
    fn description(&self) -> &'static str;

    /// Its registers; bus accesses reach the device at these addresses only.
    fn registers(&self) -> Vec<Register>;

    /// What the device puts on the read bus in cycle `now` if the word at `address` is read.
    fn value(&self, address: u16, now: Cycle, wires: &Wires) -> u16;

    /// Whether reading the word at `address` changes anything; else `clock` is not told of the read.
    fn read_has_effects(&self, address: u16) -> bool {
        let _ = address;
        false
    }

    /// The cycle before which reading the word at `address` gives what it gives in cycle `now`, as long as nobody accesses the device and
    /// the wires stay as they are; `now` if the device does not know. Programs that wait for it to change take less time of the
    /// host.
    fn reads_alike_until(&self, address: u16, now: Cycle, wires: &Wires) -> Cycle {
        let _ = (address, wires);
        now
    }

    /// Whether a write to the register at `address` does something in the world that only the register's owner may do: a
    /// module in whose secret section it lies ([`Gate::Ownership`](crate::Gate::Ownership)).
    fn needs_owner(&self, address: u16) -> bool {
        let _ = address;
        false
    }

    /// The clock edge that ends cycle `now`: what the core does in this cycle, and the passing of the cycle itself.
    fn clock(&mut self, strobe: Strobe, now: Cycle, wires: &Wires, outputs: &mut Bounded<Output>);

    /// How many cycles from `now` on pass without anything that `skip` does not do, if the core leaves the device alone.
    fn quiet(&self, now: Cycle, wires: &Wires) -> u64 {
        let _ = (now, wires);
        NEVER
    }

    /// Passes the first `cycles` cycles of a quiet stretch.
    fn skip(&mut self, cycles: u64, now: Cycle, wires: &Wires) {
        let _ = (cycles, now, wires);
    }

    /// The interrupt lines it drives: bit n for line n.
    fn interrupts(&self) -> u16 {
        0
    }

    /// The interrupts of whose acceptance `clock` is told: bit n for interrupt n. Time is saved on devices that do not care.
    fn acknowledges(&self) -> u16 {
        u16::MAX
    }

    /// Whether it looks at the bus when a transfer is addressed to others ([`Strobe::overheard`]).
    fn overhears(&self) -> bool {
        false
    }

    /// Whether it may ask for a reset or for the bus. Time is saved on nodes with few such devices.
    fn disturbs(&self) -> bool {
        true
    }

    /// A cycle before which interrupt lines, requests and outputs stay as they are if the core leaves the device alone.
    fn next_event(&self, now: Cycle, wires: &Wires) -> Cycle {
        now.saturating_add(self.quiet(now, wires)).saturating_add(1)
    }

    /// Power-up clear; `now` is the first cycle after `puc_rst`.
    fn power_up_clear(&mut self, now: Cycle);

    /// Who owned one of its registers is gone as of cycle `now`: it is as after a reset, for the next owner.
    fn owner_gone(&mut self, now: Cycle) {
        self.power_up_clear(now);
    }

    /// The power fails as cycle `now` begins. What outlasts only resets is lost.
    fn power_cut(&mut self, now: Cycle) {
        self.power_up_clear(now);
    }

    /// The power is back in cycle `now`. A power-up clear follows.
    fn power_back(&mut self, now: Cycle) {
        let _ = now;
    }

    /// Puts what it drives from cycle `now` on onto the wires to other peripherals.
    fn drive(&self, now: Cycle, wires: &mut Wires) {
        let _ = (now, wires);
    }

    /// When what it drives may change, but for resets.
    fn drives(&self) -> Drives {
        Drives::Nothing
    }

    /// The node begins in cycle `now`, and what others drive has been so from the beginning.
    fn begin(&mut self, now: Cycle, wires: &Wires) {
        let _ = (now, wires);
    }

    /// Takes a byte from the host; `false` if it has no such port.
    fn accept_input(&mut self, input: &Input) -> bool {
        let _ = input;
        false
    }

    /// The power-up clear it asks for.
    fn reset_request(&self) -> Option<ResetRequest> {
        None
    }

    /// The DMA request it makes.
    fn dma_request(&self) -> Option<DmaRequest> {
        None
    }

    /// The bus's answer to the request of the cycle that was clocked last. Cycles without an answer count as ready.
    fn dma_response(&mut self, ready: bool, data: u16) {
        let _ = (ready, data);
    }

    /// What it has recorded of the physical world; `None` if it only has to do with electronics.
    fn physical_events(&mut self) -> Option<&mut Bounded<PhysicalEvent>> {
        None
    }

    /// Saves its state or restores it, not its settings: a device is made anew before it is given the state back
    /// ([`saved_state!`](crate::saved_state)).
    ///
    /// # Errors
    ///
    /// If what was saved is not the state of such a device.
    fn archive(&mut self, archive: &mut Archive<'_>) -> Result<(), StateError>;

    /// A copy, for snapshots.
    fn boxed_clone(&self) -> Box<dyn Peripheral>;
}
