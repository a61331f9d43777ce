//! The devices that `--device` gives the nodes of a network.

mod home;
mod time_and_power;

use std::ops::RangeInclusive;

use super::Failure;
use descriptors::{CutWrite, Descriptor, Device, NonVolatileMemory};

/// What `--device` can say.
const FORMS: &str = "appliances,NAME=WATTS,..., buttons,press=BUTTON@MILLISECONDS+MILLISECONDS,..., \
    calendar_clock,SETTING=VALUE,..., display, energy_register,SETTING=VALUE,..., home_uart, \
    metering_element,profile=FILE, metering_element,seed=NUMBER, \
    monotonic_counter,start=NUMBER, non_volatile_memory,SETTING=VALUE,..., power_supply,SETTING=VALUE,..., random_number_generator,seed=NUMBER, real_time_clock, \
    relay,dwell=MILLISECONDS, reset_counter or tamper_switch,opened=MILLISECONDS";

/// The devices of the command line, each with its node.
pub fn given(descriptor: &Descriptor, options: &[String]) -> Result<Vec<(String, Device)>, Failure> {
    let mut given: Vec<(String, Device)> = Vec::new();
    for text in options {
        let (node, device) = option(text).map_err(|error| Failure::usage(format_args!("--device {text}: {error}")))?;
        if !descriptor.nodes.iter().any(|known| known.name == node) {
            let meant = descriptors::nearest(node, descriptor.nodes.iter().map(|known| known.name.as_str()));
            let meant = meant.map_or_else(String::new, |meant| format!("; did you mean {meant:?}?"));
            return Err(Failure::usage(format_args!("--device {text}: there is no node {node:?}{meant}")));
        }
        match given.iter_mut().find(|(other, known)| *other == node && known.name() == device.name()) {
            // Times of an opened case add up.
            Some((_, Device::TamperSwitch { opened_milliseconds: times })) => {
                if let Device::TamperSwitch { opened_milliseconds } = device {
                    times.extend(opened_milliseconds);
                    times.sort_unstable();
                    times.dedup();
                }
            }
            Some((_, known)) => return Err(Failure::usage(format_args!("--device {text}: another {}", known.name()))),
            None => given.push((node.to_owned(), device)),
        }
    }
    Ok(given)
}

/// `NODE:KIND` or `NODE:KIND,SETTING=VALUE`.
fn option(text: &str) -> Result<(&str, Device), String> {
    let (node, device) = text.split_once(':').ok_or("write NODE:DEVICE")?;
    let (kind, setting) = device.split_once(',').map_or((device, None), |(kind, setting)| (kind, Some(setting)));
    match kind {
        "calendar_clock" => return Ok((node, Device::CalendarClock(time_and_power::calendar_clock(setting)?))),
        "non_volatile_memory" => return Ok((node, Device::NonVolatileMemory(memory(setting)?))),
        "power_supply" => return Ok((node, Device::PowerSupply(time_and_power::power_supply(setting)?))),
        _ => {}
    }
    if let Some(device) = home::device(kind, setting) {
        return Ok((node, device?));
    }
    let setting =
        setting.map(|text| text.split_once('=').ok_or_else(|| format!("{text:?} has no value"))).transpose()?;
    let device = match (kind, setting) {
        ("display", None) => Device::Display,
        ("home_uart", None) => Device::HomeUart,
        ("real_time_clock", None) => Device::RealTimeClock,
        ("reset_counter", None) => Device::ResetCounter,
        ("monotonic_counter", None) => Device::MonotonicCounter { start: 0 },
        ("monotonic_counter", Some(("start", start))) => Device::MonotonicCounter { start: number(start)? },
        ("random_number_generator", None) => Device::RandomNumberGenerator { seed: None },
        ("random_number_generator", Some(("seed", seed))) => {
            Device::RandomNumberGenerator { seed: Some(number(seed)?) }
        }
        ("relay", None) => Device::Relay { dwell_milliseconds: 0 },
        ("relay", Some(("dwell", time))) => Device::Relay { dwell_milliseconds: number(time)? },
        ("tamper_switch", None) => Device::TamperSwitch { opened_milliseconds: Vec::new() },
        ("tamper_switch", Some(("opened", time))) => Device::TamperSwitch { opened_milliseconds: vec![number(time)?] },
        _ => return Err(format!("expected a device: {FORMS}")),
    };
    Ok((node, device))
}

/// A memory with settings as in descriptors, separated by commas; the others are as in most.
fn memory(settings: Option<&str>) -> Result<NonVolatileMemory, String> {
    let mut memory = NonVolatileMemory::default();
    let mut seed = None;
    for setting in settings.into_iter().flat_map(|settings| settings.split(',')) {
        match setting.split_once('=') {
            Some(("size", size)) => memory.size = number_in(size, NonVolatileMemory::SIZES)?,
            Some(("write_time", time)) => memory.write_microseconds = number(time)?,
            Some(("endurance", writes)) => memory.endurance = number_in(writes, NonVolatileMemory::ENDURANCES)?,
            Some(("cut", cut)) => {
                let known = CutWrite::ALL.iter().find(|(_, name)| *name == cut);
                memory.cut = known.ok_or_else(|| format!("expected cut=old, cut=new or cut=torn, found {cut:?}"))?.0;
            }
            Some(("seed", text)) => seed = Some(number(text)?),
            _ => return Err(format!("expected size=, write_time=, endurance=, cut= or seed=, found {setting:?}")),
        }
    }
    match (&mut memory.cut, seed) {
        (CutWrite::Torn { seed: own }, seed) => *own = seed,
        (_, Some(seed)) => return Err(format!("seed={seed} says nothing without cut=torn")),
        _ => {}
    }
    Ok(memory)
}

fn number_in<T: TryFrom<u64>>(text: &str, range: RangeInclusive<u64>) -> Result<T, String> {
    let number = number(text).ok().filter(|number| range.contains(number)).and_then(|number| number.try_into().ok());
    number.ok_or_else(|| format!("expected a number from {} to {}, found {text:?}", range.start(), range.end()))
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{text:?} is not a number in range"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options() {
        let tamper = Device::TamperSwitch { opened_milliseconds: vec![7] };
        assert_eq!(option("node1:tamper_switch,opened=7"), Ok(("node1", tamper)));
        assert_eq!(
            option("a:random_number_generator,seed=3"),
            Ok(("a", Device::RandomNumberGenerator { seed: Some(3) }))
        );
        assert_eq!(option("a:monotonic_counter,start=3"), Ok(("a", Device::MonotonicCounter { start: 3 })));
        let memory = |settings: &str| option(&format!("a:non_volatile_memory{settings}")).map(|(_, device)| device);
        let usual = NonVolatileMemory::default();
        assert_eq!(memory(""), Ok(Device::NonVolatileMemory(usual)));
        let torn = NonVolatileMemory { size: 8, endurance: 3, cut: CutWrite::Torn { seed: Some(5) }, ..usual };
        assert_eq!(memory(",seed=5,size=8,cut=torn,endurance=3"), Ok(Device::NonVolatileMemory(torn)));
        for wrong in [",", ",size=0", ",size=32769", ",endurance=0", ",write_time=x", ",cut=off", ",seed=1", ",size"] {
            assert!(memory(wrong).is_err(), "{wrong}");
        }
        for text in
            ["", "a", "a:", "a:rely", "a:relay,dwell", "a:relay,dwell=-1", "a:display,x=1", "a:metering_element"]
        {
            assert!(option(text).is_err(), "{text}");
        }
    }
}
