//! The register addresses of the nodes' C headers are those of the emulated devices.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use machine::peripherals::{
    CalendarSettings, CutWrite, LoadProfile, Peripherals, PhysicalDevice, PowerSettings, SupplyLimits, Width,
};
use machine::{Board, Configuration, GateSet, Soc};

/// The registers of all devices, by address and width, with their names.
fn registers() -> BTreeMap<(u16, bool), Vec<&'static str>> {
    let mut all: BTreeMap<(u16, bool), Vec<&'static str>> = BTreeMap::new();
    for board in [Board::Sim, Board::Fpga] {
        let mut node =
            Peripherals::new(&Configuration { gates: GateSet::ALL, ..Configuration::new(Soc::Sancus64, board) });
        for device in [
            PhysicalDevice::Appliances { powers: Vec::new() },
            PhysicalDevice::Buttons { presses: Vec::new() },
            PhysicalDevice::CalendarClock(CalendarSettings::default()),
            PhysicalDevice::Display,
            PhysicalDevice::EnergyRegister { import: 0, export: 0, limits: SupplyLimits::default() },
            PhysicalDevice::HomeUart,
            PhysicalDevice::MeteringElement { profile: Arc::new(LoadProfile::generated(0)) },
            PhysicalDevice::MonotonicCounter { start: 0 },
            PhysicalDevice::ResetCounter,
            PhysicalDevice::NonVolatileMemory { size: 1, write_time: Duration::ZERO, endurance: 1, cut: CutWrite::Old },
            PhysicalDevice::PowerSupply(PowerSettings::default()),
            PhysicalDevice::RandomNumberGenerator { seed: 0 },
            PhysicalDevice::RealTimeClock,
            PhysicalDevice::Relay { dwell: Duration::ZERO },
            PhysicalDevice::TamperSwitch { opened: Vec::new() },
        ] {
            node.attach(device.build(20_000_000), 0).expect("room");
        }
        for (_, register) in node.memory_map() {
            all.entry((register.address, register.width == Width::Byte)).or_default().push(register.name);
        }
    }
    all
}

#[test]
fn headers_have_the_devices_registers() {
    let known = registers();
    let mut compared = 0;
    for header in ["msp430.h", "physical.h"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../firmware/include").join(header);
        let text = std::fs::read_to_string(&path).expect("a header");
        for line in text.lines() {
            let mut words = line.strip_prefix("#define ").unwrap_or("").split_whitespace();
            let (Some(name), Some(value)) = (words.next(), words.next()) else { continue };
            let Some((kind, address)) = value.strip_suffix(')').and_then(|value| value.split_once("_REGISTER(0x"))
            else {
                continue;
            };
            let address = u16::from_str_radix(address, 16).expect("an address");
            let names = known.get(&(address, kind == "BYTE"));
            let names = names.unwrap_or_else(|| panic!("{header}: no device has {name}, {kind} at {address:#06x}"));
            // The devices' own names do not tell the two UARTs apart.
            let of_device = name.replace("UART2_", "UART_");
            assert!(
                names.contains(&of_device.as_str()),
                "{header}: {name} at {address:#06x}; devices have {names:?} there"
            );
            compared += 1;
        }
    }
    assert!(compared > 40, "{compared} registers");
}
