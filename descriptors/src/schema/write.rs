//! From a [`Descriptor`] to text, in the schema of today's reactive-tools.

use serde_json::{Map, Value, json};

use super::{
    Carrier, Connection, CutWrite, Descriptor, Destination, Device, Encryption, Format, Handle, Hardware, Load, Module,
    NetworkLink, Node, NonVolatileMemory, PeriodicEvent, Route, Secret, SharedMedium, Source, calendar_clock, deadline,
    home, policy, power_supply, schedule, update,
};

impl Descriptor {
    /// The descriptor as text. What has its default value is left out.
    pub fn write(&self, format: Format) -> String {
        let list = |items: Vec<Value>| (!items.is_empty()).then_some(items);
        let value = object([
            ("manager", self.manager.as_ref().map(|manager| json!(manager))),
            ("nodes", Some(self.nodes.iter().map(node).collect())),
            ("links", list(self.links.iter().map(link).collect()).map(Value::from)),
            ("media", list(self.media.iter().map(medium).collect()).map(Value::from)),
            ("routes", list(self.routes.iter().map(route).collect()).map(Value::from)),
            ("modules", Some(self.modules.iter().map(module).collect())),
            ("connections", Some(self.connections.iter().map(connection).collect())),
            ("periodic-events", list(self.periodic_events.iter().map(periodic_event).collect()).map(Value::from)),
            ("schedule", list(self.schedule.iter().map(schedule::write).collect()).map(Value::from)),
            ("deadlines", deadline::write(&self.deadlines)),
            ("secrets", list(self.secrets.iter().map(secret).collect()).map(Value::from)),
            ("policy", self.policy.as_ref().map(policy::write)),
            ("connections_current_id", self.next_connection_id.map(Value::from)),
            ("events_current_id", self.next_event_id.map(Value::from)),
        ]);
        format.print(&value)
    }
}

/// An object of the fields that are there.
pub(super) fn object<const N: usize>(fields: [(&str, Option<Value>); N]) -> Value {
    let present = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(present.collect::<Map<_, _>>())
}

pub(super) fn text(text: &Option<String>) -> Option<Value> {
    text.as_deref().map(Value::from)
}

pub(super) fn key(bytes: &[u8]) -> Value {
    hex::encode(bytes).into()
}

pub(super) fn flag(set: bool) -> Option<Value> {
    set.then_some(Value::Bool(true))
}

/// A flag that has to be there, even if it is not set, in some cases.
fn stated(set: bool, needed: bool) -> Option<Value> {
    (set || needed).then_some(Value::Bool(set))
}

pub(super) fn number(number: u16) -> Option<Value> {
    (number != 0).then(|| number.into())
}

fn list(items: &[String]) -> Option<Value> {
    (!items.is_empty()).then(|| items.into())
}

pub(super) fn handle(handle: &Handle) -> Value {
    match handle {
        Handle::Name(name) => name.as_str().into(),
        Handle::Index(index) => (*index).into(),
    }
}

fn node(node: &Node) -> Value {
    let Node { name, host, reactive_port, deploy_port, vendor_id, vendor_key, hardware, devices } = node;
    let Hardware { core, slots, ram, rom, clock, drift, master_key } = hardware;
    object([
        ("type", Some("sancus".into())),
        ("name", Some(name.as_str().into())),
        ("host", Some(host.as_str().into())),
        ("reactive_port", Some((*reactive_port).into())),
        ("deploy_port", Some((*deploy_port).into())),
        ("vendor_id", Some((*vendor_id).into())),
        ("vendor_key", vendor_key.as_deref().map(key)),
        ("core", core.map(|core| core.name().into())),
        ("slots", slots.map(Value::from)),
        ("ram", ram.map(Value::from)),
        ("rom", rom.map(Value::from)),
        ("clock", clock.map(Value::from)),
        ("drift", drift.map(|drift| (f64::from(drift) / 1000.0).into())),
        ("master_key", master_key.as_deref().map(key)),
        ("devices", (!devices.is_empty()).then(|| devices.iter().map(device).collect())),
    ])
}

fn link(link: &NetworkLink) -> Value {
    let NetworkLink { between, latency_microseconds, loss, bandwidth_bits_per_second } = link;
    object([
        ("between", between.as_ref().map(|ends| json!(ends))),
        ("latency_microseconds", latency_microseconds.map(Value::from)),
        ("loss", loss.map(Value::from)),
        ("bandwidth_bits_per_second", bandwidth_bits_per_second.map(Value::from)),
    ])
}

fn medium(medium: &SharedMedium) -> Value {
    let SharedMedium { name, members, bandwidth_bits_per_second, latency_microseconds, loss, queue } = medium;
    object([
        ("name", Some(name.as_str().into())),
        ("members", Some(members.as_slice().into())),
        ("bandwidth_bits_per_second", Some((*bandwidth_bits_per_second).into())),
        ("latency_microseconds", unless(SharedMedium::LATENCY_MICROSECONDS, *latency_microseconds)),
        ("loss", unless(0.0, *loss)),
        ("queue", unless(SharedMedium::QUEUE, *queue)),
    ])
}

fn route(route: &Route) -> Value {
    let Route { from, to, via } = route;
    json!({"from": from, "to": to, "via": via})
}

fn device(device: &Device) -> Value {
    let own = match device {
        Device::Appliances(appliances) => home::written_appliances(appliances),
        Device::Buttons(presses) => home::written_presses(presses),
        Device::CalendarClock(clock) => object(calendar_clock::write(clock)),
        Device::EnergyRegister(register) => home::written_energy_register(register),
        Device::MeteringElement { load, switched_by, appliances, feeds } => {
            let load = match load {
                Load::Profile(file) => ("profile", Some(file.as_str().into())),
                Load::Seed(seed) => ("seed", Some((*seed).into())),
            };
            object([load, ("switched_by", text(switched_by)), ("appliances", text(appliances)), ("feeds", list(feeds))])
        }
        Device::MonotonicCounter { start } => object([("start", unless(0, *start))]),
        Device::NonVolatileMemory(memory) => non_volatile_memory(memory),
        Device::PowerSupply(supply) => object(power_supply::write(supply)),
        Device::RandomNumberGenerator { seed } => object([("seed", seed.map(Value::from))]),
        Device::Relay { dwell_milliseconds } => object([("dwell", unless(0, *dwell_milliseconds))]),
        Device::TamperSwitch { opened_milliseconds } if !opened_milliseconds.is_empty() => {
            object([("opened", Some(opened_milliseconds.as_slice().into()))])
        }
        Device::TamperSwitch { .. }
        | Device::Display
        | Device::HomeUart
        | Device::RealTimeClock
        | Device::ResetCounter => json!({}),
    };
    let mut whole = json!({"type": device.name()});
    if let (Value::Object(whole), Value::Object(own)) = (&mut whole, own) {
        whole.extend(own);
    }
    whole
}

fn non_volatile_memory(memory: &NonVolatileMemory) -> Value {
    let NonVolatileMemory { size, write_microseconds, endurance, cut } = *memory;
    let usual = NonVolatileMemory::default();
    let seed = if let CutWrite::Torn { seed } = cut { seed } else { None };
    object([
        ("size", unless(usual.size, size)),
        ("write_time", unless(usual.write_microseconds, write_microseconds)),
        ("endurance", unless(usual.endurance, endurance)),
        ("cut", unless(usual.cut.name(), cut.name())),
        ("seed", seed.map(Value::from)),
    ])
}

/// A value, unless it is the one that goes without saying.
fn unless<T: PartialEq + Into<Value>>(usual: T, value: T) -> Option<Value> {
    (value != usual).then(|| value.into())
}

fn module(module: &Module) -> Value {
    object([
        ("type", Some("sancus".into())),
        ("name", Some(module.name.as_str().into())),
        ("node", Some(module.node.as_str().into())),
        ("vendor_id", module.vendor.as_ref().map(|vendor| vendor.id.into())),
        ("vendor_key", module.vendor.as_ref().and_then(|vendor| vendor.key.as_deref()).map(key)),
        ("old_node", text(&module.old_node)),
        ("files", Some(module.files.as_slice().into())),
        ("cflags", list(&module.cflags)),
        ("ldflags", list(&module.ldflags)),
        ("binary", text(&module.binary)),
        ("symtab", text(&module.symtab)),
        ("id", module.id.map(Value::from)),
        ("key", module.key.as_deref().map(key)),
        ("deploy_name", text(&module.deploy_name)),
        ("priority", module.priority.map(Value::from)),
        ("nonce", number(module.nonce)),
        ("resets", module.resets.map(Value::from)),
        ("deployed", flag(module.deployed)),
        ("attested", flag(module.attested)),
        ("update", module.update.as_deref().map(update::write)),
    ])
}

/// `from_module`, `from_output` and `from_request`.
pub(super) fn source(source: &Source) -> [Option<Value>; 3] {
    let (output, request) = match source {
        Source::Direct => (None, None),
        Source::Output { output, .. } => (Some(handle(output)), None),
        Source::Request { request, .. } => (None, Some(handle(request))),
    };
    [source.module().map(Value::from), output, request]
}

/// `to_module`, `to_input` and `to_handler`.
pub(super) fn destination(destination: &Destination) -> [Option<Value>; 3] {
    let (input, handler) = match destination {
        Destination::Input { input, .. } => (Some(handle(input)), None),
        Destination::Handler { handler, .. } => (None, Some(handle(handler))),
    };
    [Some(destination.module().into()), input, handler]
}

fn connection(connection: &Connection) -> Value {
    let [from_module, from_output, from_request] = source(&connection.source);
    let [to_module, to_input, to_handler] = destination(&connection.destination);
    let encryption = Encryption::ALL.iter().find(|(encryption, _)| *encryption == connection.encryption);
    object([
        ("name", text(&connection.name)),
        ("id", connection.id.map(Value::from)),
        ("direct", stated(connection.source == Source::Direct, connection.established)),
        ("from_module", from_module),
        ("from_output", from_output),
        ("from_request", from_request),
        ("to_module", to_module),
        ("to_input", to_input),
        ("to_handler", to_handler),
        ("encryption", encryption.map(|(_, name)| Value::from(*name))),
        ("key", connection.key.as_deref().map(key)),
        ("nonce", if connection.established { Some(connection.nonce.into()) } else { number(connection.nonce) }),
        ("established", flag(connection.established)),
    ])
}

fn periodic_event(event: &PeriodicEvent) -> Value {
    object([
        ("name", text(&event.name)),
        ("id", event.id.map(Value::from)),
        ("module", Some(event.module.as_str().into())),
        ("entry", Some(handle(&event.entry))),
        ("frequency", Some(event.period_milliseconds.into())),
        ("established", flag(event.established)),
    ])
}

fn secret(secret: &Secret) -> Value {
    let Secret { name, carrier, shown_by } = secret;
    let (connection, node, device) = match carrier {
        Carrier::Connection(connection) => (Some(connection), None, None),
        Carrier::Device { node, device } => (None, Some(node), Some(device)),
    };
    let text = |text: Option<&String>| text.map(|text| Value::from(text.as_str()));
    object([
        ("name", text(Some(name))),
        ("connection", text(connection)),
        ("node", text(node)),
        ("device", text(device)),
        ("shown_by", (!shown_by.is_empty()).then(|| Value::from(shown_by.clone()))),
    ])
}
