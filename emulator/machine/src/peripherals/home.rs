//! What acts on the load that is measured: the relay that switches the supply, and the appliances, on the node that measures or
//! elsewhere; and for a feeder the homes behind it, whose metering elements are elsewhere.

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};

use crate::bus::Cycle;
use crate::physical::PhysicalEvent;

/// What acts on the load that a metering element measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    /// Whether the relay is closed.
    pub supplied: bool,
    /// What the appliances that are on draw together, in watts.
    pub appliance_power: u32,
    /// What the homes behind a feeder draw together, in watts.
    pub homes_power: u32,
}

impl Default for Home {
    /// A home that nothing switches.
    fn default() -> Home {
        Home { supplied: true, appliance_power: 0, homes_power: 0 }
    }
}

/// A device that acts on the load.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum HomeDevice {
    /// Switches the supply.
    Relay,
    /// Draw power.
    Appliances,
    /// Measures what a home behind a feeder draws.
    MeteringElement,
}

impl HomeDevice {
    /// Its name, as a peripheral and in descriptors.
    pub fn name(self) -> &'static str {
        match self {
            HomeDevice::Relay => "relay",
            HomeDevice::Appliances => "appliances",
            HomeDevice::MeteringElement => "metering_element",
        }
    }
}

/// Where a device is that acts on the load.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Place {
    /// On the node that measures.
    Here,
    /// Somewhere else: what it does has to be told ([`Peripherals::change_home`](super::Peripherals::change_home)).
    Elsewhere,
}

/// A device has changed what it does to the load.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum HomeChange {
    /// Whether the contact of the relay is closed.
    Contact(bool),
    /// What the appliances that are on draw together, in watts.
    AppliancePower(u32),
    /// What a home behind a feeder draws.
    HomePower {
        /// Which home: a number that those of the same feeder do not share.
        home: u16,
        /// In watts.
        power: u16,
    },
}

impl HomeChange {
    /// The change that an event tells of, if it does; in home 0, where homes have numbers.
    pub fn of(event: &PhysicalEvent) -> Option<HomeChange> {
        match (event.device, event.quantity) {
            ("relay", "contact") => Some(HomeChange::Contact(event.value != 0)),
            ("appliances", "appliance_power") => Some(HomeChange::AppliancePower(event.value.max(0) as u32)),
            ("metering_element", "active_power_import") => {
                Some(HomeChange::HomePower { home: 0, power: event.value.clamp(0, u16::MAX.into()) as u16 })
            }
            _ => None,
        }
    }

    /// The same in another home.
    pub fn in_home(self, home: u16) -> HomeChange {
        match self {
            HomeChange::HomePower { power, .. } => HomeChange::HomePower { home, power },
            other => other,
        }
    }

    /// Whose change it is.
    pub fn device(self) -> HomeDevice {
        match self {
            HomeChange::Contact(_) => HomeDevice::Relay,
            HomeChange::AppliancePower(_) => HomeDevice::Appliances,
            HomeChange::HomePower { .. } => HomeDevice::MeteringElement,
        }
    }
}

/// Which devices act on the load that is measured here.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Couplings {
    relay: Option<Place>,
    appliances: Option<Place>,
    metering_elements: Option<Place>,
    /// What the devices elsewhere do.
    elsewhere: Home,
    /// What each home behind a feeder draws.
    homes: BTreeMap<u16, u16>,
    /// What they will do, in the order of cycles.
    changes: VecDeque<(Cycle, HomeChange)>,
}

impl Default for Couplings {
    /// Nothing acts on the load.
    fn default() -> Couplings {
        let elsewhere = Home { supplied: false, ..Home::default() };
        Couplings {
            relay: None,
            appliances: None,
            metering_elements: None,
            elsewhere,
            homes: BTreeMap::new(),
            changes: VecDeque::new(),
        }
    }
}

impl Couplings {
    pub(super) fn place(&self, device: HomeDevice) -> Option<Place> {
        match device {
            HomeDevice::Relay => self.relay,
            HomeDevice::Appliances => self.appliances,
            HomeDevice::MeteringElement => self.metering_elements,
        }
    }

    pub(super) fn set(&mut self, device: HomeDevice, place: Place) {
        let coupling = match device {
            HomeDevice::Relay => &mut self.relay,
            HomeDevice::Appliances => &mut self.appliances,
            HomeDevice::MeteringElement => &mut self.metering_elements,
        };
        *coupling = Some(place);
    }

    /// The same for a copy of the devices that is told what the node's own devices do as well; `driven` is what they do now.
    pub(super) fn told(&self, driven: &Home) -> Couplings {
        let told = |place: Option<Place>| place.map(|_| Place::Elsewhere);
        let elsewhere = self.home(driven);
        Couplings {
            relay: told(self.relay),
            appliances: told(self.appliances),
            metering_elements: told(self.metering_elements),
            elsewhere,
            homes: self.homes.clone(),
            changes: self.changes.clone(),
        }
    }

    pub(super) fn plan(&mut self, cycle: Cycle, change: HomeChange) {
        let position = self.changes.partition_point(|(planned, _)| *planned <= cycle);
        self.changes.insert(position, (cycle, change));
    }

    /// The cycle of the next change.
    pub(super) fn next(&self) -> Option<Cycle> {
        self.changes.front().map(|(cycle, _)| *cycle)
    }

    /// Makes the next change.
    pub(super) fn advance(&mut self) {
        let Some((_, change)) = self.changes.pop_front() else { return };
        match change {
            HomeChange::Contact(closed) => self.elsewhere.supplied = closed,
            HomeChange::AppliancePower(power) => self.elsewhere.appliance_power = power,
            HomeChange::HomePower { home, power } => {
                self.homes.insert(home, power);
                self.elsewhere.homes_power = self.homes.values().map(|power| u32::from(*power)).sum();
            }
        }
    }

    /// What acts on the load, given what the node's own devices do.
    pub(super) fn home(&self, driven: &Home) -> Home {
        let source = |place: Place| if place == Place::Here { driven } else { &self.elsewhere };
        let nothing = Home::default();
        Home {
            supplied: self.relay.map_or(&nothing, source).supplied,
            appliance_power: self.appliances.map_or(&nothing, source).appliance_power,
            homes_power: self.metering_elements.map_or(&nothing, source).homes_power,
        }
    }
}
