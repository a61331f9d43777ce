//! What the supply should be like, and how it can fail to be.

use super::Flow;

/// What the supply should be like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SupplyLimits {
    /// In volts.
    pub nominal_voltage: u16,
    /// How far the voltage may be from it, in percent.
    pub voltage_tolerance: u8,
    /// Below so many percent of it the supply counts as interrupted.
    pub interruption: u8,
    /// In hertz.
    pub nominal_frequency: u16,
    /// How far the frequency may be from it, in percent.
    pub frequency_tolerance: u8,
}

impl Default for SupplyLimits {
    /// As in EN 50160, for low voltage.
    fn default() -> SupplyLimits {
        SupplyLimits {
            nominal_voltage: 230,
            voltage_tolerance: 10,
            interruption: 5,
            nominal_frequency: 50,
            frequency_tolerance: 1,
        }
    }
}

/// The ways in which a supply can fail, from bit 0: the quantities that count them.
pub(super) const FAILURES: [&str; 4] = ["under_voltage", "over_voltage", "frequency_deviation", "supply_interruption"];

impl SupplyLimits {
    /// In which ways a supply fails: bits of [`FAILURES`]. One that is interrupted fails in no other way.
    pub(super) fn failures(&self, flow: &Flow) -> u16 {
        // In thousandths of a volt and ten-thousandths of a hertz, so that a percent is a whole number.
        let (voltage, frequency) = (100 * u32::from(flow.decivolts), 100 * u32::from(flow.centihertz));
        let (volt, hertz) = (10 * u32::from(self.nominal_voltage), 100 * u32::from(self.nominal_frequency));
        if voltage < volt * u32::from(self.interruption) {
            return 1 << 3;
        }
        let [voltage_tolerance, frequency_tolerance] =
            [self.voltage_tolerance, self.frequency_tolerance].map(|percent| u32::from(percent.min(100)));
        let under = voltage < volt * (100 - voltage_tolerance);
        let over = voltage > volt * (100 + voltage_tolerance);
        let deviates =
            frequency < hertz * (100 - frequency_tolerance) || frequency > hertz * (100 + frequency_tolerance);
        u16::from(under) | u16::from(over) << 1 | u16::from(deviates) << 2
    }
}
