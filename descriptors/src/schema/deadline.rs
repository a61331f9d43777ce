//! What has to happen in time, whatever anybody does: for who attacks a deployment and looks whether it does
//! (`docs/availability.md`).

use serde_json::Value;

use super::check::{known, unexpected};
use super::error::Problem;
use super::json::{Cursor, Object};
use super::write::object;
use super::{Descriptor, Source};

/// The longest bound, in milliseconds: half an hour, as for threads.
const LONGEST_MILLISECONDS: u64 = 1_800_000;
/// The longest bound in cycles: half an hour at 8 MHz.
const LONGEST_CYCLES: u64 = 14_400_000_000;

/// What has to happen in time, and what an operator sends before anybody looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deadlines {
    /// Events on direct connections that the operator sends after the deployment, in this order.
    pub before: Vec<OperatorEvent>,
    /// What has to happen in time; names are unique.
    pub events: Vec<Deadline>,
}

/// An event on a direct connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperatorEvent {
    /// The connection's name.
    pub connection: String,
    /// What it says: an even number of bytes.
    pub data: Vec<u8>,
}

/// That one quantity of the physical world follows another in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// What it is called where it is missed.
    pub name: String,
    /// The node whose devices these are.
    pub node: String,
    /// What happens: the quantity takes this value, or any.
    pub from: Quantity,
    /// What has to have happened: the quantity has had this value since, or one that the first quantity has had since.
    pub to: Quantity,
    /// How soon.
    pub within: Within,
}

/// A quantity that a device measures, switches or shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// The type of the device.
    pub device: String,
    /// The quantity, as events have it.
    pub quantity: String,
    /// The value; `None`: any.
    pub value: Option<i32>,
}

/// A bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// In milliseconds.
    Milliseconds(u32),
    /// In cycles of the node.
    Cycles(u64),
}

impl Within {
    /// The bound in cycles of a clock of so many hertz.
    pub fn cycles(self, clock: u64) -> u64 {
        match self {
            Within::Milliseconds(milliseconds) => u64::from(milliseconds) * clock / 1000,
            Within::Cycles(cycles) => cycles,
        }
    }
}

pub(super) fn read(cursor: &Cursor<'_>) -> Option<Deadlines> {
    let mut fields = cursor.object()?;
    let before = fields.field("before").map_or(Some(Vec::new()), |events| events.list(operator_event));
    let events = fields.required("events", "a list of what has to happen in time");
    let events = events.and_then(|events| events.list(deadline));
    fields.finish();
    Some(Deadlines { before: before?, events: events? })
}

fn operator_event(cursor: &Cursor<'_>) -> Option<OperatorEvent> {
    let mut fields = cursor.object()?;
    let connection = fields.required("connection", "a direct connection").and_then(|connection| connection.name());
    let data = fields.required("data", "an even number of bytes in hexadecimal").and_then(|data| {
        let bytes = data.text().and_then(|text| hex::decode(text).ok());
        let bytes = bytes.filter(|bytes| !bytes.is_empty() && bytes.len().is_multiple_of(2));
        data.or_expected(bytes, "an even number of bytes in hexadecimal, at least two")
    });
    fields.finish();
    Some(OperatorEvent { connection: connection?, data: data? })
}

fn deadline(cursor: &Cursor<'_>) -> Option<Deadline> {
    let mut fields = cursor.object()?;
    let name = fields.required("name", "a name").and_then(|name| name.name());
    let node = fields.required("node", "a node").and_then(|node| node.name());
    let from = fields.required("from", "a quantity of a device").and_then(|from| quantity(&from));
    let to = fields.required("to", "a quantity of a device").and_then(|to| quantity(&to));
    let within = within(&mut fields);
    fields.finish();
    Some(Deadline { name: name?, node: node?, from: from?, to: to?, within: within? })
}

fn within(fields: &mut Object<'_>) -> Option<Within> {
    match (fields.field("within_milliseconds"), fields.field("within_cycles")) {
        (Some(milliseconds), None) => {
            milliseconds.integer("a number of milliseconds", 1..=LONGEST_MILLISECONDS).map(Within::Milliseconds)
        }
        (None, Some(cycles)) => cycles.integer("a number of cycles", 1..=LONGEST_CYCLES).map(Within::Cycles),
        (Some(_), Some(cycles)) => {
            cycles.expected("only one of within_milliseconds and within_cycles");
            None
        }
        (None, None) => {
            fields.missing("within_milliseconds", "a number of milliseconds (or within_cycles)");
            None
        }
    }
}

fn quantity(cursor: &Cursor<'_>) -> Option<Quantity> {
    let mut fields = cursor.object()?;
    let device = fields.required("device", "the type of a device").and_then(|device| device.name());
    let quantity = fields.required("quantity", "what it measures or does").and_then(|quantity| quantity.name());
    let value = super::read::optional(fields.field("value").map(|value| {
        let number = value.number().filter(|number| number.fract() == 0.0);
        let number = number.filter(|number| (f64::from(i32::MIN)..=f64::from(i32::MAX)).contains(number));
        value.or_expected(number.map(|number| number as i32), "a whole number of 32 bits")
    }));
    fields.finish();
    Some(Quantity { device: device?, quantity: quantity?, value: value? })
}

pub(super) fn write(deadlines: &Deadlines) -> Option<Value> {
    let Deadlines { before, events } = deadlines;
    if before.is_empty() && events.is_empty() {
        return None;
    }
    let before: Vec<Value> = before
        .iter()
        .map(|event| {
            let data = hex::encode(&event.data);
            object([("connection", Some(event.connection.as_str().into())), ("data", Some(data.into()))])
        })
        .collect();
    let events: Vec<Value> = events.iter().map(write_deadline).collect();
    Some(object([("before", (!before.is_empty()).then(|| before.into())), ("events", Some(events.into()))]))
}

fn write_deadline(deadline: &Deadline) -> Value {
    let Deadline { name, node, from, to, within } = deadline;
    let quantity = |Quantity { device, quantity, value }: &Quantity| {
        object([
            ("device", Some(device.as_str().into())),
            ("quantity", Some(quantity.as_str().into())),
            ("value", value.map(Value::from)),
        ])
    };
    let (milliseconds, cycles) = match *within {
        Within::Milliseconds(milliseconds) => (Some(milliseconds.into()), None),
        Within::Cycles(cycles) => (None, Some(cycles.into())),
    };
    object([
        ("name", Some(name.as_str().into())),
        ("node", Some(node.as_str().into())),
        ("from", Some(quantity(from))),
        ("to", Some(quantity(to))),
        ("within_milliseconds", milliseconds),
        ("within_cycles", cycles),
    ])
}

/// What does not fit the rest of the descriptor. Which quantities devices have is known to the emulator alone.
pub(super) fn check(problems: &mut Vec<Problem>, descriptor: &Descriptor) {
    let Descriptor { nodes, connections, deadlines, .. } = descriptor;
    let direct = connections.iter().filter(|connection| connection.source == Source::Direct);
    let direct: Vec<&str> = direct.filter_map(|connection| connection.name.as_deref()).collect();
    for (index, event) in deadlines.before.iter().enumerate() {
        let path = format!("deadlines.before[{index}].connection");
        known(problems, path, "a direct connection", &event.connection, &direct);
    }
    let names: Vec<&str> = nodes.iter().map(|node| node.name.as_str()).collect();
    for (index, deadline) in deadlines.events.iter().enumerate() {
        let path = |field: &str| format!("deadlines.events[{index}].{field}");
        if deadlines.events[..index].iter().any(|other| other.name == deadline.name) {
            problems.push(unexpected(path("name"), "a name that no other has", &deadline.name));
        }
        known(problems, path("node"), "a node", &deadline.node, &names);
        let Some(node) = nodes.iter().find(|node| node.name == deadline.node) else { continue };
        let devices: Vec<&str> = node.devices.iter().map(|device| device.name()).collect();
        for (field, quantity) in [("from.device", &deadline.from), ("to.device", &deadline.to)] {
            let what = format!("a device of {:?}", node.name);
            known(problems, path(field), &what, &quantity.device, &devices);
        }
        if deadline.to.value.is_none() && deadline.from.value.is_some() {
            let expected = "a number, since from has one: without, the second quantity follows all values of the first";
            problems.push(Problem {
                path: path("to.value"),
                expected: expected.to_owned(),
                found: None,
                nearest: None,
            });
        }
    }
}
