//! From a device in a deployment descriptor to the device.

mod load_table;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use descriptors::Device;

use machine::peripherals::{
    CalendarSettings, CutWrite, LoadProfile, MainsCut, PhysicalDevice, PowerSettings, Press, SupplyLimits,
};
use program::files;

pub use load_table::{LoadTableError, load_profile};

/// A device that a descriptor describes, but that cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum DescribedDeviceError {
    /// The load profile cannot be read.
    #[error("{}: {error}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the host said.
        error: io::Error,
    },
    /// The load profile is not one.
    #[error("{}: {error}", path.display())]
    Profile {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        error: LoadTableError,
    },
}

/// The device of a descriptor. Files are relative to `directory`; chance follows from `seed` where the device has no seed of its own.
pub fn physical_device(device: &Device, directory: &Path, seed: u64) -> Result<PhysicalDevice, DescribedDeviceError> {
    let time = |milliseconds: &u32| Duration::from_millis((*milliseconds).into());
    Ok(match device {
        Device::Appliances(appliances) => {
            PhysicalDevice::Appliances { powers: appliances.iter().map(|appliance| appliance.power).collect() }
        }
        Device::Buttons(presses) => PhysicalDevice::Buttons {
            presses: (presses.iter())
                .map(|press| {
                    let (at, lasts) = (time(&press.at_milliseconds), time(&press.for_milliseconds));
                    Press { button: press.button, at, lasts }
                })
                .collect(),
        },
        Device::CalendarClock(clock) => PhysicalDevice::CalendarClock(CalendarSettings {
            start: clock.start,
            drift: clock.drift,
            without_battery: !clock.battery,
        }),
        Device::Display => PhysicalDevice::Display,
        Device::EnergyRegister(register) => PhysicalDevice::EnergyRegister {
            import: register.import,
            export: register.export,
            limits: SupplyLimits {
                nominal_voltage: register.nominal_voltage,
                voltage_tolerance: register.voltage_tolerance,
                interruption: register.interruption,
                nominal_frequency: register.nominal_frequency,
                frequency_tolerance: register.frequency_tolerance,
            },
        },
        Device::HomeUart => PhysicalDevice::HomeUart,
        Device::MeteringElement { load: descriptors::Load::Seed(own), .. } => {
            PhysicalDevice::MeteringElement { profile: Arc::new(LoadProfile::generated(*own)) }
        }
        Device::MeteringElement { load: descriptors::Load::Profile(file), .. } => {
            let path = directory.join(file);
            let text = match files::read_text(&path) {
                Ok(text) => text,
                Err(error) => return Err(DescribedDeviceError::File { path, error }),
            };
            match load_profile(&text) {
                Ok(profile) => PhysicalDevice::MeteringElement { profile: Arc::new(profile) },
                Err(error) => return Err(DescribedDeviceError::Profile { path, error }),
            }
        }
        Device::ResetCounter => PhysicalDevice::ResetCounter,
        Device::MonotonicCounter { start } => PhysicalDevice::MonotonicCounter { start: *start },
        Device::NonVolatileMemory(memory) => PhysicalDevice::NonVolatileMemory {
            size: memory.size,
            write_time: Duration::from_micros(memory.write_microseconds.into()),
            endurance: memory.endurance,
            cut: match memory.cut {
                descriptors::CutWrite::Old => CutWrite::Old,
                descriptors::CutWrite::New => CutWrite::New,
                descriptors::CutWrite::Torn { seed: own } => CutWrite::Torn { seed: own.unwrap_or(seed) },
            },
        },
        Device::PowerSupply(supply) => {
            let cut = |cut: &descriptors::MainsCut| MainsCut {
                at: time(&cut.at_milliseconds),
                lasts: time(&cut.lasts_milliseconds),
            };
            let (cuts, hold_up) = (supply.cuts.iter().map(cut).collect(), time(&supply.hold_up_milliseconds));
            PhysicalDevice::PowerSupply(PowerSettings { cuts, hold_up })
        }
        Device::RandomNumberGenerator { seed: own } => {
            PhysicalDevice::RandomNumberGenerator { seed: own.unwrap_or(seed) }
        }
        Device::RealTimeClock => PhysicalDevice::RealTimeClock,
        Device::Relay { dwell_milliseconds } => PhysicalDevice::Relay { dwell: time(dwell_milliseconds) },
        Device::TamperSwitch { opened_milliseconds } => {
            PhysicalDevice::TamperSwitch { opened: opened_milliseconds.iter().map(time).collect() }
        }
    })
}
