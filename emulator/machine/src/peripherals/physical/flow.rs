//! What flows through the meter: what the grid and the household's load are like, and what the home does to them.

use serde::{Deserialize, Serialize};

use super::Load;
use crate::peripherals::Home;

/// What flows through the meter, and the grid behind it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flow {
    /// Active power drawn from the grid, in watts.
    pub active_power_import: u16,
    /// Active power fed into the grid, in watts.
    pub active_power_export: u16,
    /// Reactive power, in var; positive as a coil draws it.
    pub reactive_power: i16,
    /// Voltage on the grid's side, in tenths of a volt.
    pub decivolts: u16,
    /// Frequency, in hundredths of a hertz.
    pub centihertz: u16,
}

impl Flow {
    /// What flows of a load in a home, or through a feeder. Generation serves what is drawn first; what is left of it is fed in. Behind an open relay
    /// nothing flows. Power that a register cannot show is measured as the highest that it can.
    pub fn of(load: &Load, home: &Home) -> Flow {
        let Load { decivolts, centihertz, reactive_power, .. } = *load;
        if !home.supplied {
            return Flow { decivolts, centihertz, ..Flow::default() };
        }
        let drawn = i64::from(load.active_power_import) + i64::from(home.appliance_power) + i64::from(home.homes_power);
        let net = drawn - i64::from(load.generation);
        let watts = |power: i64| power.clamp(0, u16::MAX.into()) as u16;
        Flow {
            active_power_import: watts(net),
            active_power_export: watts(i64::from(load.active_power_export) + (-net).max(0)),
            reactive_power,
            decivolts,
            centihertz,
        }
    }
}
