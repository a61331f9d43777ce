//! Devices of the physical world: what a smart meter measures, switches and shows.
//!
//! They are not part of the RTL and its boards, but attached to a node on demand. Most registers lie in one block directly
//! below data memory, clear of the RTL's peripherals, so that the secret section of a driver module can span registers and
//! the module's own data; others are free places that a driver can claim. Each device records what happens to it or by it ([`crate::PhysicalEvent`]).
//!
//! The world does not end with a reset of the node: time, loads and an opened case outlast it.

mod appliances;
mod buttons;
mod calendar_clock;
mod display;
mod energy_register;
mod flow;
mod home_uart;
mod load_profile;
mod metering_element;
mod monotonic_counter;
mod non_volatile_memory;
mod power_supply;
mod random_number_generator;
mod real_time_clock;
mod relay;
mod reset_counter;
mod supply_limits;
mod tamper_switch;
mod watt_hours;

use crate::bounded::Bounded;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::time::Duration;

pub use buttons::Press;
pub use calendar_clock::CalendarSettings;
pub use flow::Flow;
pub use load_profile::{Load, LoadProfile, LoadProfileError};
pub use non_volatile_memory::CutWrite;
pub use power_supply::{MainsCut, PowerSettings};
pub use supply_limits::SupplyLimits;

use super::peripheral::Peripheral;
use crate::bus::Cycle;
use crate::clock::Clock;
use crate::physical::{Direction, PhysicalEvent};
use crate::state::Name;

/// Addresses of the devices' registers. The ones that only drivers may touch are nearest to data memory; those of devices
/// whose drivers claim them lie where the boards and upstream have nothing.
mod address {
    pub(super) const HOME_UART: u16 = 0x00b0;
    pub(super) const CALENDAR_CLOCK: u16 = 0x0100;
    pub(super) const POWER_SUPPLY: u16 = 0x0110;
    pub(super) const RESET_COUNTER: u16 = 0x0198;
    pub(super) const RANDOM_NUMBER_GENERATOR: u16 = 0x01a0;
    pub(super) const NON_VOLATILE_MEMORY: u16 = 0x01a8;
    pub(super) const MONOTONIC_COUNTER: u16 = 0x01b0;
    pub(super) const DISPLAY: u16 = 0x01c0;
    pub(super) const METERING_ELEMENT: u16 = 0x01d0;
    pub(super) const REAL_TIME_CLOCK: u16 = 0x01e0;
    pub(super) const RELAY: u16 = 0x01f0;
    pub(super) const TAMPER_SWITCH: u16 = 0x01f8;
    // Drivers have these by a claim.
    pub(super) const ENERGY_REGISTER: u16 = 0x00d0;
    pub(super) const APPLIANCES: u16 = 0x00f0;
    pub(super) const BUTTONS: u16 = 0x00f8;
}

/// Interrupt lines that the boards leave free. They are few: devices share one. Accepting it takes back what all of them
/// have pending, so a handler looks at them all.
mod interrupt {
    pub(super) const CALENDAR_CLOCK: u8 = 11;
    pub(super) const POWER_SUPPLY: u8 = 11;
    pub(super) const BUTTONS: u8 = 11;
    pub(super) const ENERGY_REGISTER: u8 = 11;
    pub(super) const REAL_TIME_CLOCK: u8 = 11;
    pub(super) const TAMPER_SWITCH: u8 = 12;
}

/// A device that a node can be given, and what the world does to it.
#[derive(Clone, Debug)]
pub enum PhysicalDevice {
    /// Draw power when they are switched on.
    Appliances {
        /// What each draws, in watts; at most [`PhysicalDevice::MAXIMUM_APPLIANCES`], others are left out.
        powers: Vec<u16>,
    },
    /// Are pressed.
    Buttons {
        /// When, since power-up.
        presses: Vec<Press>,
    },
    /// Knows the date and the time of day.
    CalendarClock(CalendarSettings),
    /// Shows the state of the supply, power and energy.
    Display,
    /// Adds up the energy that flows through the metering element, and counts where the supply is not as it should be.
    EnergyRegister {
        /// Watt-hours drawn from the grid before the node is switched on for the first time.
        import: u32,
        /// Watt-hours fed into the grid.
        export: u32,
        /// What the supply should be like.
        limits: SupplyLimits,
    },
    /// Sends bytes to the home, and receives none.
    HomeUart,
    /// Measures power, voltage and frequency.
    MeteringElement {
        /// What there is to be measured.
        profile: Arc<LoadProfile>,
    },
    /// Counts, and never back.
    MonotonicCounter {
        /// What it has counted when the node is switched on for the first time.
        start: u32,
    },
    /// Keeps words through resets and power cuts.
    NonVolatileMemory {
        /// How many words.
        size: u16,
        /// How long the write of a word takes.
        write_time: Duration,
        /// How often a word can be written.
        endurance: u32,
        /// What a power cut leaves of a write that is under way.
        cut: CutWrite,
    },
    /// Notices that the mains fail, and keeps the node running for a while.
    PowerSupply(PowerSettings),
    /// Gives random words.
    RandomNumberGenerator {
        /// What they follow from.
        seed: u64,
    },
    /// Counts seconds.
    RealTimeClock,
    /// Switches the supply.
    Relay {
        /// The least time between two switchings.
        dwell: Duration,
    },
    /// Counts the resets of its node.
    ResetCounter,
    /// Notices that the case is opened.
    TamperSwitch {
        /// When that happens, since power-up; ascending.
        opened: Vec<Duration>,
    },
}

impl PhysicalDevice {
    /// How many appliances a node can have.
    pub const MAXIMUM_APPLIANCES: usize = 16;
    /// How many buttons a node has.
    pub const MAXIMUM_BUTTONS: usize = 16;

    /// The device, for a node with this clock, or a clock with so many hertz. The world keeps its own time; the real-time clock
    /// counts the node's.
    pub fn build(&self, clock: impl Into<Clock>) -> Box<dyn Peripheral> {
        let clock = clock.into();
        let cycles = |time: &Duration| clock.cycle_after(time.as_nanos());
        match self {
            PhysicalDevice::Appliances { powers } => Box::new(appliances::Appliances::new(powers)),
            PhysicalDevice::Buttons { presses } => Box::new(buttons::Buttons::new(presses, cycles)),
            PhysicalDevice::CalendarClock(settings) => Box::new(calendar_clock::CalendarClock::new(*settings, clock)),
            PhysicalDevice::Display => Box::new(display::Display::new()),
            PhysicalDevice::EnergyRegister { import, export, limits } => {
                Box::new(energy_register::EnergyRegister::new([*import, *export], *limits, clock))
            }
            PhysicalDevice::HomeUart => Box::new(home_uart::HomeUart::new(clock.hertz())),
            PhysicalDevice::MeteringElement { profile } => {
                Box::new(metering_element::MeteringElement::new(Arc::clone(profile), clock))
            }
            PhysicalDevice::MonotonicCounter { start } => Box::new(monotonic_counter::MonotonicCounter::new(*start)),
            PhysicalDevice::NonVolatileMemory { size, write_time, endurance, cut } => {
                let write_time = cycles(write_time);
                Box::new(non_volatile_memory::NonVolatileMemory::new(*size, write_time, *endurance, *cut))
            }
            PhysicalDevice::PowerSupply(settings) => Box::new(power_supply::PowerSupply::new(settings, cycles)),
            PhysicalDevice::RandomNumberGenerator { seed } => {
                Box::new(random_number_generator::RandomNumberGenerator::new(*seed))
            }
            PhysicalDevice::RealTimeClock => Box::new(real_time_clock::RealTimeClock::new(clock.hertz())),
            PhysicalDevice::Relay { dwell } => Box::new(relay::Relay::new(cycles(dwell))),
            PhysicalDevice::ResetCounter => Box::new(reset_counter::ResetCounter::new()),
            PhysicalDevice::TamperSwitch { opened } => {
                Box::new(tamper_switch::TamperSwitch::new(opened.iter().map(cycles).collect()))
            }
        }
    }
}

/// What chance gives the device at an address: numbers that follow from the seed alone, and are others than those of other
/// devices and purposes with the same seed.
fn drawn_from(seed: u64, address: u16) -> ChaCha20Rng {
    let mut numbers = ChaCha20Rng::seed_from_u64(seed);
    numbers.set_stream(address.into());
    numbers
}

/// How many cycles from `now` on a device stays as it is whose state changes in cycle `change`: the clock edge that does so
/// ends the cycle before.
fn quiet_until(change: Cycle, now: Cycle) -> u64 {
    change.saturating_sub(now + 1)
}

/// What a device has recorded and nobody has taken yet.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct PhysicalLog {
    #[serde(with = "crate::state::names")]
    device: Name,
    events: Bounded<PhysicalEvent>,
}

impl PhysicalLog {
    fn of(device: &'static str) -> PhysicalLog {
        PhysicalLog { device, events: Bounded::default() }
    }

    /// The world changed a quantity.
    fn input(&mut self, cycle: Cycle, quantity: &'static str, value: impl Into<i32>) {
        self.add(cycle, quantity, value.into(), Direction::Input);
    }

    /// The node changed a quantity.
    fn output(&mut self, cycle: Cycle, quantity: &'static str, value: impl Into<i32>) {
        self.add(cycle, quantity, value.into(), Direction::Output);
    }

    fn add(&mut self, cycle: Cycle, quantity: &'static str, value: i32, direction: Direction) {
        self.events.push(PhysicalEvent { cycle, device: self.device, quantity, value, direction });
    }
}
