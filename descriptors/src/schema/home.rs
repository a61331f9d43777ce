//! The devices of a home: what its energy register counts, its appliances and its buttons; and which of them act on the load
//! that a metering element measures.

use std::ops::RangeInclusive;

use serde_json::{Value, json};

use super::Node;
use super::device::Device;
use super::error::{Problem, nearest};
use super::json::Object;

/// What an energy register has counted, and what it expects of the supply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EnergyRegister {
    /// Watt-hours drawn from the grid before the node is switched on for the first time.
    pub import: u32,
    /// Watt-hours fed into the grid.
    pub export: u32,
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

impl EnergyRegister {
    /// Settings with the values that they can have, and what these are.
    pub const SETTINGS: [(&'static str, &'static str, RangeInclusive<u64>); 7] = [
        ("import", "a number of Wh", 0..=u32::MAX as u64),
        ("export", "a number of Wh", 0..=u32::MAX as u64),
        ("nominal_voltage", "a number of V", 1..=3000),
        ("voltage_tolerance", "a number of percent", 1..=99),
        ("interruption", "a number of percent", 0..=98),
        ("nominal_frequency", "a number of Hz", 1..=300),
        ("frequency_tolerance", "a number of percent", 1..=99),
    ];

    /// The values of the settings, in their order.
    pub fn values(&self) -> [u64; 7] {
        let EnergyRegister { import, export, nominal_voltage, .. } = *self;
        let EnergyRegister { voltage_tolerance, interruption, nominal_frequency, frequency_tolerance, .. } = *self;
        [
            import.into(),
            export.into(),
            nominal_voltage.into(),
            voltage_tolerance.into(),
            interruption.into(),
            nominal_frequency.into(),
            frequency_tolerance.into(),
        ]
    }

    /// The register with these values of the settings, each in its range.
    pub fn of_values(values: [u64; 7]) -> EnergyRegister {
        EnergyRegister {
            import: values[0] as u32,
            export: values[1] as u32,
            nominal_voltage: values[2] as u16,
            voltage_tolerance: values[3] as u8,
            interruption: values[4] as u8,
            nominal_frequency: values[5] as u16,
            frequency_tolerance: values[6] as u8,
        }
    }

    /// Below how many percent of the nominal voltage it is too low: a supply is interrupted only below that.
    pub fn under_voltage(&self) -> u8 {
        100 - self.voltage_tolerance
    }
}

impl Default for EnergyRegister {
    /// Nothing counted; the limits of EN 50160 for low voltage.
    fn default() -> EnergyRegister {
        EnergyRegister {
            import: 0,
            export: 0,
            nominal_voltage: 230,
            voltage_tolerance: 10,
            interruption: 5,
            nominal_frequency: 50,
            frequency_tolerance: 1,
        }
    }
}

/// An appliance on the home's bus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appliance {
    /// Its name, for people.
    pub name: String,
    /// What it draws when it is on, in watts.
    pub power: u16,
}

impl Appliance {
    /// How many there can be on a bus.
    pub const MAXIMUM: usize = 16;
    /// What one can draw, in watts.
    pub const POWERS: RangeInclusive<u64> = 1..=u16::MAX as u64;
}

/// Somebody presses a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Press {
    /// Which.
    pub button: u8,
    /// When.
    pub at_milliseconds: u32,
    /// For how long.
    pub for_milliseconds: u32,
}

impl Press {
    /// The buttons that there are.
    pub const BUTTONS: RangeInclusive<u64> = 0..=15;
    /// For how many milliseconds one can be held down.
    pub const DURATIONS: RangeInclusive<u64> = 1..=u32::MAX as u64;

    /// When the button is let go, in milliseconds.
    pub fn end(&self) -> u64 {
        u64::from(self.at_milliseconds) + u64::from(self.for_milliseconds)
    }
}

pub(super) fn energy_register(object: &mut Object<'_>) -> Option<EnergyRegister> {
    let mut values = EnergyRegister::default().values();
    let mut readable = true;
    for (value, (name, what, range)) in values.iter_mut().zip(EnergyRegister::SETTINGS) {
        if let Some(field) = object.field(name) {
            let given = field.integer(what, range);
            readable &= given.is_some();
            *value = given.unwrap_or(*value);
        }
    }
    readable.then(|| EnergyRegister::of_values(values))
}

pub(super) fn appliances(object: &mut Object<'_>) -> Option<Vec<Appliance>> {
    object.required("appliances", "a list of appliances")?.list(|item| {
        let mut object = item.object()?;
        let name = object.required("name", "a name").and_then(|name| name.name());
        let what = "a number of W";
        let power = object.required("power", what).and_then(|power| power.integer(what, Appliance::POWERS));
        object.finish();
        Some(Appliance { name: name?, power: power? })
    })
}

pub(super) fn presses(object: &mut Object<'_>) -> Option<Vec<Press>> {
    let Some(presses) = object.field("presses") else { return Some(Vec::new()) };
    presses.list(|item| {
        let mut object = item.object()?;
        let mut number =
            |name, what, range| object.required(name, what).and_then(|field| field.integer::<u32>(what, range));
        let button = number("button", "a button", Press::BUTTONS);
        let time = "a number of milliseconds";
        let at = number("at", time, 0..=u64::from(u32::MAX));
        let lasts = number("for", time, Press::DURATIONS);
        object.finish();
        Some(Press { button: button? as u8, at_milliseconds: at?, for_milliseconds: lasts? })
    })
}

/// A node, by the name of a field.
pub(super) fn node_of(object: &mut Object<'_>, field: &'static str) -> Option<Option<String>> {
    object.field(field).map_or(Some(None), |node| node.name().map(Some))
}

pub(super) fn written_energy_register(register: &EnergyRegister) -> Value {
    let usual = EnergyRegister::default().values();
    let values = EnergyRegister::SETTINGS.iter().zip(register.values().into_iter().zip(usual));
    let unusual = values.filter(|(_, (value, usual))| value != usual);
    Value::Object(unusual.map(|((name, ..), (value, _))| ((*name).to_owned(), value.into())).collect())
}

pub(super) fn written_appliances(appliances: &[Appliance]) -> Value {
    let list = appliances.iter().map(|Appliance { name, power }| json!({"name": name, "power": power}));
    json!({"appliances": list.collect::<Vec<_>>()})
}

pub(super) fn written_presses(presses: &[Press]) -> Value {
    let list = presses.iter().map(|Press { button, at_milliseconds, for_milliseconds }| {
        json!({"button": button, "at": at_milliseconds, "for": for_milliseconds})
    });
    if presses.is_empty() { json!({}) } else { json!({"presses": list.collect::<Vec<_>>()}) }
}

/// What does not hold of the devices of a node at `path`.
pub(super) fn check(problems: &mut Vec<Problem>, nodes: &[Node], node: &Node, path: &str) {
    for (index, device) in node.devices.iter().enumerate() {
        let path = |field: &str| format!("{path}.devices[{index}]{field}");
        match device {
            Device::MeteringElement { switched_by, appliances, feeds, .. } => {
                check_feeds(problems, nodes, node, feeds, &path(".feeds"));
                for (field, kind, source) in
                    [("switched_by", "relay", switched_by), ("appliances", "appliances", appliances)]
                {
                    let has = |node: &&Node| node.devices.iter().any(|device| device.name() == kind);
                    let known: Vec<&str> = nodes.iter().filter(has).map(|node| node.name.as_str()).collect();
                    if let Some(source) = source.as_deref().filter(|source| !known.contains(source)) {
                        let (path, expected) = (path(&format!(".{field}")), format!("a node with a device {kind:?}"));
                        let nearest = nearest(source, known);
                        problems.push(Problem { path, expected, found: Some(format!("{source:?}")), nearest });
                    }
                }
            }
            Device::EnergyRegister(register) => {
                if !node.devices.iter().any(|device| device.name() == "metering_element") {
                    let expected = "a metering_element on the same node, whose flow it adds up".to_owned();
                    problems.push(Problem { path: path(""), expected, found: None, nearest: None });
                }
                if register.interruption >= register.under_voltage() {
                    let expected =
                        format!("less than {} percent, where under-voltage begins", register.under_voltage());
                    let found = Some(register.interruption.to_string());
                    problems.push(Problem { path: path(".interruption"), expected, found, nearest: None });
                }
            }
            Device::Appliances(appliances) => check_appliances(problems, appliances, &path(".appliances")),
            Device::Buttons(presses) => check_presses(problems, presses, &path(".presses")),
            _ => {}
        }
    }
}

/// A home is behind a feeder once, and nothing is behind itself.
fn check_feeds(problems: &mut Vec<Problem>, nodes: &[Node], feeder: &Node, feeds: &[String], path: &str) {
    let is_home = |node: &&Node| {
        let mut devices = node.devices.iter();
        node.name != feeder.name
            && devices.any(|device| matches!(device, Device::MeteringElement { feeds, .. } if feeds.is_empty()))
    };
    let homes: Vec<&str> = nodes.iter().filter(is_home).map(|node| node.name.as_str()).collect();
    for (place, home) in feeds.iter().enumerate() {
        let expected = if !homes.contains(&home.as_str()) {
            "another node with a metering_element that feeds none"
        } else if feeds[..place].contains(home) {
            "each node once"
        } else {
            continue;
        };
        let (path, expected, found) = (format!("{path}[{place}]"), expected.to_owned(), Some(format!("{home:?}")));
        let others = homes.iter().copied().filter(|other| !feeds.iter().any(|home| home == other));
        problems.push(Problem { path, expected, found, nearest: nearest(home, others) });
    }
}

fn check_appliances(problems: &mut Vec<Problem>, appliances: &[Appliance], path: &str) {
    let maximum = Appliance::MAXIMUM;
    if !(1..=maximum).contains(&appliances.len()) {
        let (expected, found) = (format!("1 to {maximum} appliances"), Some(appliances.len().to_string()));
        problems.push(Problem { path: path.to_owned(), expected, found, nearest: None });
    }
    for (place, Appliance { name, .. }) in appliances.iter().enumerate() {
        if appliances[..place].iter().any(|other| other.name == *name) {
            let (path, expected) = (format!("{path}[{place}].name"), "a name of its own".to_owned());
            problems.push(Problem { path, expected, found: Some(format!("{name:?} again")), nearest: None });
        }
    }
}

/// Presses come in the order of their times, and a button is let go before it is pressed again.
fn check_presses(problems: &mut Vec<Problem>, presses: &[Press], path: &str) {
    for (place, press) in presses.iter().enumerate() {
        let at = press.at_milliseconds;
        let same = presses[..place].iter().rev().find(|other| other.button == press.button);
        let expected = if let Some(before) = presses[..place].last().filter(|before| at < before.at_milliseconds) {
            format!("a time not before the previous one, {}", before.at_milliseconds)
        } else if let Some(same) = same.filter(|same| u64::from(at) <= same.end()) {
            format!("a time later than {}, when the button is let go", same.end())
        } else {
            continue;
        };
        problems.push(Problem {
            path: format!("{path}[{place}].at"),
            expected,
            found: Some(at.to_string()),
            nearest: None,
        });
    }
}
