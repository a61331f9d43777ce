//! From text to a [`Descriptor`].

use serde_json::Value;

use super::device::Kind;
use super::error::DescriptorError;
use super::hardware::{DATA_MEMORY_SIZES, PROGRAM_MEMORY_SIZES, vendor_key};
use super::json::{Cursor, Object, Problems};
use super::{
    CLOCK_DRIFTS, CLOCK_FREQUENCIES, Carrier, Connection, Core, CutWrite, Descriptor, Destination, Device, Encryption,
    Format, Handle, Hardware, Load, MINIMUM_LATENCY_MICROSECONDS, MODULE_SLOTS, Module, NetworkLink, Node,
    NonVolatileMemory, PeriodicEvent, Route, Secret, SharedMedium, Source, Vendor, calendar_clock, check, deadline,
    home, policy, power_supply, schedule, update,
};

/// What the 2016 tools took for granted.
const DEPLOY_PORT_2016: u16 = 2000;
const REACTIVE_PORT_2016: u16 = 2001;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Schema {
    Paper2016,
    Today,
}

impl Descriptor {
    /// Reads a descriptor of either schema, and checks it as a whole. An error names everything that is wrong.
    pub fn read(text: &str, format: Format) -> Result<Descriptor, DescriptorError> {
        let value = format.parse(text)?;
        let problems = Problems::default();
        let descriptor = descriptor(&Cursor::root(&value, &problems), schema(&value));
        let mut problems = problems.into_vec();
        // References into what could not be read would only add noise.
        if let (Some(descriptor), true) = (&descriptor, problems.is_empty()) {
            problems = check::check(descriptor);
        }
        match descriptor {
            Some(descriptor) if problems.is_empty() => Ok(descriptor),
            _ => Err(DescriptorError::Invalid(problems)),
        }
    }
}

/// Only nodes of the paper's schema have an `ip_address`.
fn schema(value: &Value) -> Schema {
    let nodes = value.get("nodes").and_then(Value::as_array);
    match nodes.is_some_and(|nodes| nodes.iter().any(|node| node.get("ip_address").is_some())) {
        true => Schema::Paper2016,
        false => Schema::Today,
    }
}

fn descriptor(cursor: &Cursor<'_>, schema: Schema) -> Option<Descriptor> {
    let mut object = cursor.object()?;
    let nodes = object.required("nodes", "a list of nodes").and_then(|nodes| nodes.list(|item| node(item, schema)));
    let modules = object
        .required("modules", "a list of modules")
        .and_then(|modules| modules.list(|item| module(item, nodes.as_deref().unwrap_or_default())));
    let links = object.field("links").map_or(Some(Vec::new()), |links| links.list(link));
    let media = object.field("media").map_or(Some(Vec::new()), |media| media.list(medium));
    let routes = object.field("routes").map_or(Some(Vec::new()), |routes| routes.list(route));
    let connections = object.field("connections");
    let connections = connections.map(|connections| connections.list(|item| connection(item, schema)));
    let periodic_events = object.field("periodic-events").map(|events| events.list(periodic_event));
    let schedule = object.field("schedule").map_or(Some(Vec::new()), |threads| threads.list(schedule::read));
    let deadlines =
        object.field("deadlines").map_or_else(|| Some(Default::default()), |deadlines| deadline::read(&deadlines));
    let secrets = object.field("secrets").map_or(Some(Vec::new()), |secrets| secrets.list(secret));
    let policy = object.field("policy").map(|policy| policy::read(&policy));
    let manager = object.field("manager").map(|manager| manager.name());
    let next_connection_id = object.field("connections_current_id").map(|id| id.word());
    let next_event_id = object.field("events_current_id").map(|id| id.word());
    object.finish();
    Some(Descriptor {
        nodes: nodes?,
        links: links?,
        media: media?,
        routes: routes?,
        modules: modules?,
        connections: connections.unwrap_or(Some(Vec::new()))?,
        periodic_events: periodic_events.unwrap_or(Some(Vec::new()))?,
        schedule: schedule?,
        deadlines: deadlines?,
        secrets: secrets?,
        policy: optional(policy)?,
        manager: optional(manager)?,
        next_connection_id: optional(next_connection_id)?,
        next_event_id: optional(next_event_id)?,
    })
}

/// Turns an optional field that may be unreadable into a readable field that may be absent.
pub(super) fn optional<T>(field: Option<Option<T>>) -> Option<Option<T>> {
    field.map_or(Some(None), |value| value.map(Some))
}

fn sancus(object: &mut Object<'_>) {
    if let Some(kind) = object.required("type", "\"sancus\"") {
        kind.one_of(&[((), "sancus")]);
    }
}

fn node(cursor: &Cursor<'_>, schema: Schema) -> Option<Node> {
    let mut object = cursor.object()?;
    sancus(&mut object);
    let name = object.required("name", "a name").and_then(|name| name.name());
    let (host, defaults) = match schema {
        Schema::Paper2016 => ("ip_address", (Some(REACTIVE_PORT_2016), Some(DEPLOY_PORT_2016))),
        Schema::Today => ("host", (None, None)),
    };
    let host = object.required(host, "a host name or address").and_then(|host| host.name());
    let reactive_port = object.field("reactive_port").map(|port| port.port());
    if reactive_port.is_none() && defaults.0.is_none() {
        object.missing("reactive_port", "a port from 1 to 65535");
    }
    let reactive_port = reactive_port.unwrap_or(defaults.0);
    let deploy_port = object.field("deploy_port").map(|port| port.port());
    let deploy_port = deploy_port.unwrap_or(defaults.1.or(reactive_port));
    let vendor_id = object.required("vendor_id", "a number from 0 to 65535").and_then(|id| id.word());
    let hardware = hardware(&mut object);
    let master_key = hardware.as_ref().map_or(&None, |hardware| &hardware.master_key);
    let derived = || vendor_key(master_key.as_deref()?, vendor_id?);
    let vendor_key = match object.field("vendor_key") {
        Some(key) => key.key().map(Some),
        // What is wrong with a master key is told there.
        None if object.field("master_key").is_some() => derived().map(Some),
        // Another vendor's: the core says how long it is.
        None if object.field("core").is_some() => Some(None),
        None => {
            let expected = "a key of 16 or 32 hexadecimal digits (or master_key, or core if only another has the key)";
            object.missing("vendor_key", expected);
            None
        }
    };
    let devices = object.field("devices").map_or(Some(Vec::new()), |devices| devices.list(device));
    object.finish();
    Some(Node {
        name: name?,
        host: host?,
        reactive_port: reactive_port?,
        deploy_port: deploy_port?,
        vendor_id: vendor_id?,
        vendor_key: vendor_key?,
        hardware: hardware?,
        devices: devices?,
    })
}

fn hardware(object: &mut Object<'_>) -> Option<Hardware> {
    let core = object.field("core").map(|core| core.one_of(&Core::ALL));
    let slots = object.field("slots").map(|slots| slots.integer("a number of modules", MODULE_SLOTS));
    let ram = object.field("ram").map(|ram| ram.even("a number of bytes", DATA_MEMORY_SIZES));
    let rom = object.field("rom").map(|rom| rom.even("a number of bytes", PROGRAM_MEMORY_SIZES));
    let clock = object.field("clock").map(|clock| clock.integer("hertz", CLOCK_FREQUENCIES));
    let drift = object.field("drift").map(|drift| drift.thousandths("parts per million", CLOCK_DRIFTS));
    let master_key = object.field("master_key").map(|key| key.key());
    Some(Hardware {
        core: optional(core)?,
        slots: optional(slots)?,
        ram: optional(ram)?,
        rom: optional(rom)?,
        clock: optional(clock)?,
        drift: optional(drift)?,
        master_key: optional(master_key)?,
    })
}

fn link(cursor: &Cursor<'_>) -> Option<NetworkLink> {
    let mut object = cursor.object()?;
    let between = object.field("between").map(|between| {
        let ends = between.list(Cursor::name)?;
        let ends = ends.try_into().ok();
        if ends.is_none() {
            between.expected("two names");
        }
        ends
    });
    let latency = object.field("latency_microseconds").map(|latency| microseconds_of_latency(&latency));
    let loss = object.field("loss").map(|loss| loss.probability());
    let bandwidth = object.field("bandwidth_bits_per_second").map(|bandwidth| bits_per_second(&bandwidth));
    object.finish();
    Some(NetworkLink {
        between: optional(between)?,
        latency_microseconds: optional(latency)?,
        loss: optional(loss)?,
        bandwidth_bits_per_second: optional(bandwidth)?,
    })
}

fn microseconds_of_latency(cursor: &Cursor<'_>) -> Option<u32> {
    cursor.integer("microseconds", MINIMUM_LATENCY_MICROSECONDS.into()..=u64::from(u32::MAX))
}

fn bits_per_second(cursor: &Cursor<'_>) -> Option<u64> {
    cursor.integer("bits per second", 1..=u64::from(u32::MAX))
}

fn medium(cursor: &Cursor<'_>) -> Option<SharedMedium> {
    let mut object = cursor.object()?;
    let name = object.required("name", "a name").and_then(|name| name.name());
    let members = object.required("members", "a list of at least two nodes");
    let members = members.and_then(|members| members.list(Cursor::name));
    let bandwidth = object.required("bandwidth_bits_per_second", "a number of bits per second");
    let bandwidth = bandwidth.and_then(|bandwidth| bits_per_second(&bandwidth));
    let latency = object.field("latency_microseconds");
    let latency = latency.map_or(Some(SharedMedium::LATENCY_MICROSECONDS), |latency| microseconds_of_latency(&latency));
    let loss = object.field("loss").map_or(Some(0.0), |loss| loss.probability());
    let queue = object.field("queue");
    let queue =
        queue.map_or(Some(SharedMedium::QUEUE), |queue| queue.integer("a number of messages", 1..=u64::from(u32::MAX)));
    object.finish();
    Some(SharedMedium {
        name: name?,
        members: members?,
        bandwidth_bits_per_second: bandwidth?,
        latency_microseconds: latency?,
        loss: loss?,
        queue: queue?,
    })
}

fn route(cursor: &Cursor<'_>) -> Option<Route> {
    let mut object = cursor.object()?;
    let mut end = |name| object.required(name, "a node or \"deployer\"").and_then(|end| end.name());
    let (from, to) = (end("from"), end("to"));
    let via = object.required("via", "a list of nodes").and_then(|via| via.list(Cursor::name));
    object.finish();
    Some(Route { from: from?, to: to?, via: via? })
}

fn device(cursor: &Cursor<'_>) -> Option<Device> {
    let mut object = cursor.object()?;
    let kind = object.required("type", "a kind of device").and_then(|kind| kind.one_of(&Kind::ALL))?;
    let device = match kind {
        Kind::Appliances => home::appliances(&mut object).map(Device::Appliances),
        Kind::Buttons => home::presses(&mut object).map(Device::Buttons),
        Kind::CalendarClock => calendar_clock::read(&mut object).map(Device::CalendarClock),
        Kind::Display => Some(Device::Display),
        Kind::EnergyRegister => home::energy_register(&mut object).map(Device::EnergyRegister),
        Kind::HomeUart => Some(Device::HomeUart),
        Kind::MeteringElement => metering_element(&mut object),
        Kind::MonotonicCounter => {
            let start = object.field("start");
            let start = start.map_or(Some(0), |start| start.integer("a count", 0..=u64::from(u32::MAX)));
            start.map(|start| Device::MonotonicCounter { start })
        }
        Kind::NonVolatileMemory => non_volatile_memory(&mut object).map(Device::NonVolatileMemory),
        Kind::PowerSupply => power_supply::read(&mut object, milliseconds).map(Device::PowerSupply),
        Kind::RandomNumberGenerator => {
            let seed = object.field("seed").map(|field| seed(&field));
            optional(seed).map(|seed| Device::RandomNumberGenerator { seed })
        }
        Kind::RealTimeClock => Some(Device::RealTimeClock),
        Kind::ResetCounter => Some(Device::ResetCounter),
        Kind::Relay => {
            let dwell = object.field("dwell").map_or(Some(0), |dwell| milliseconds(&dwell));
            dwell.map(|dwell_milliseconds| Device::Relay { dwell_milliseconds })
        }
        Kind::TamperSwitch => {
            let opened = object.field("opened").map_or(Some(Vec::new()), |times| times.list(milliseconds));
            opened.map(|opened_milliseconds| Device::TamperSwitch { opened_milliseconds })
        }
    };
    object.finish();
    device
}

fn seed(cursor: &Cursor<'_>) -> Option<u64> {
    cursor.integer("a number", 0..=u64::MAX)
}

fn milliseconds(cursor: &Cursor<'_>) -> Option<u32> {
    cursor.integer("a number of milliseconds", 0..=u64::from(u32::MAX))
}

/// What of a memory is not said is as in most.
fn non_volatile_memory(object: &mut Object<'_>) -> Option<NonVolatileMemory> {
    let usual = NonVolatileMemory::default();
    let size = object.field("size");
    let size = size.map_or(Some(usual.size), |size| size.integer("a number of words", NonVolatileMemory::SIZES));
    let time = object.field("write_time").map_or(Some(usual.write_microseconds), |time| {
        time.integer("a number of microseconds", 0..=u64::from(u32::MAX))
    });
    let endurance = object.field("endurance").map_or(Some(usual.endurance), |endurance| {
        endurance.integer("a number of writes", NonVolatileMemory::ENDURANCES)
    });
    let cut = object.field("cut").map_or(Some(usual.cut), |cut| cut.one_of(&CutWrite::ALL));
    let cut = match (cut, object.field("seed")) {
        (Some(CutWrite::Torn { .. }), Some(number)) => seed(&number).map(|seed| CutWrite::Torn { seed: Some(seed) }),
        (Some(_), Some(number)) => {
            number.expected("no seed, since cut is not \"torn\"");
            None
        }
        (cut, _) => cut,
    };
    Some(NonVolatileMemory { size: size?, write_microseconds: time?, endurance: endurance?, cut: cut? })
}

fn metering_element(object: &mut Object<'_>) -> Option<Device> {
    let load = load(object);
    let (switched_by, appliances) = (home::node_of(object, "switched_by"), home::node_of(object, "appliances"));
    let feeds = object.field("feeds").map_or(Some(Vec::new()), |nodes| nodes.list(Cursor::name));
    Some(Device::MeteringElement { load: load?, switched_by: switched_by?, appliances: appliances?, feeds: feeds? })
}

/// What a metering element measures: a table, or what a seed makes up.
fn load(object: &mut Object<'_>) -> Option<Load> {
    match (object.field("profile"), object.field("seed")) {
        (Some(profile), None) => profile.name().map(Load::Profile),
        (None, Some(number)) => seed(&number).map(Load::Seed),
        (Some(_), Some(seed)) => {
            seed.expected("only one of profile and seed");
            None
        }
        (None, None) => {
            object.missing("profile", "a CSV file (or seed)");
            None
        }
    }
}

fn module(cursor: &Cursor<'_>, nodes: &[Node]) -> Option<Module> {
    let mut object = cursor.object()?;
    sancus(&mut object);
    let name = object.required("name", "a name").and_then(|name| name.name());
    let node = object.required("node", "a node").and_then(|node| node.name());
    let vendor = vendor(&mut object, nodes.iter().find(|known| Some(&known.name) == node.as_ref()));
    let files = object.required("files", "a list of source files").and_then(|files| files.list(Cursor::name));
    let old_node = object.field("old_node").map(|node| node.name());
    let mut flags = |name| object.field(name).map_or(Some(Vec::new()), |flags| flags.list(Cursor::text));
    let (cflags, ldflags) = (flags("cflags"), flags("ldflags"));
    // The tools write empty text where a module was not built by them.
    let binary = object.field("binary").map(|file| file.text());
    let symtab = object.field("symtab").map(|file| file.text());
    let id = object.field("id").map(|id| id.integer("an identity", 1..=0xffff));
    let key = object.field("key").map(|key| key.key());
    let deploy_name = object.field("deploy_name").map(|name| name.name());
    let priority = object.field("priority").map(|priority| priority.integer("a priority", 0..=u64::from(u32::MAX)));
    let nonce = object.field("nonce").map_or(Some(0), |nonce| nonce.word());
    let resets = object.field("resets").map(|resets| resets.integer("a count of resets", 1..=u64::from(u32::MAX)));
    let deployed = object.field("deployed").map_or(Some(false), |deployed| deployed.boolean());
    let attested = object.field("attested").map_or(Some(false), |attested| attested.boolean());
    let update = object.field("update").map(|update| update::read(&update));
    if deployed == Some(true) && id.is_none() {
        object.missing("id", "the identity of a deployed module");
    }
    object.finish();
    Some(Module {
        name: name?,
        node: node?,
        vendor: vendor?,
        old_node: optional(old_node)?,
        files: files?,
        cflags: cflags?,
        ldflags: ldflags?,
        binary: optional(binary)?,
        symtab: optional(symtab)?,
        id: optional(id)?,
        key: optional(key)?,
        deploy_name: optional(deploy_name)?,
        priority: optional(priority)?,
        nonce: nonce?,
        resets: optional(resets)?,
        deployed: deployed?,
        attested: attested?,
        update: optional(update)?.map(Box::new),
    })
}

/// Whose module it is, with the key that it has on the module's node, if that is known.
fn vendor(object: &mut Object<'_>, node: Option<&Node>) -> Option<Option<Vendor>> {
    let id = object.field("vendor_id").map(|id| id.word());
    let key = object.field("vendor_key").map(|key| key.key());
    let (id, key) = (optional(id), optional(key));
    match (id?, key?) {
        (None, None) => Some(None),
        (None, Some(_)) => {
            object.missing("vendor_id", "the number of the vendor with this key");
            None
        }
        (Some(id), Some(key)) => Some(Some(Vendor { id, key: Some(key) })),
        (Some(id), None) => {
            let derived = |node: &Node| match &node.hardware.master_key {
                _ if node.vendor_id == id => node.vendor_key.clone(),
                Some(master_key) => vendor_key(master_key, id),
                None => None,
            };
            // Whoever needs a key that is not known says so.
            Some(Some(Vendor { id, key: node.and_then(derived) }))
        }
    }
}

fn connection(cursor: &Cursor<'_>, schema: Schema) -> Option<Connection> {
    let mut object = cursor.object()?;
    let name = object.field("name").map(|name| name.name());
    let id = object.field("id").map(|id| id.word());
    let source = source(&mut object);
    let destination = destination(&mut object);
    let encryption = match schema {
        Schema::Paper2016 => object.field("encryption"),
        Schema::Today => object.required("encryption", "\"spongent\", \"aes\" or \"none\""),
    };
    let encryption = match (encryption, schema) {
        (Some(encryption), _) => encryption.one_of(&Encryption::ALL),
        (None, Schema::Paper2016) => Some(Encryption::Spongent),
        (None, Schema::Today) => None,
    };
    let key = object.field("key").map(|key| key.key());
    let nonce = object.field("nonce").map_or(Some(0), |nonce| nonce.word());
    let established = object.field("established").map_or(Some(false), |established| established.boolean());
    if established == Some(true) {
        let has_key = key.is_some() || encryption == Some(Encryption::None);
        let present = [("key", has_key), ("id", id.is_some()), ("name", name.is_some())];
        for (name, _) in present.into_iter().filter(|(_, present)| !present) {
            object.missing(name, "a value, since the connection is established");
        }
    }
    object.finish();
    Some(Connection {
        name: optional(name)?,
        id: optional(id)?,
        source: source?,
        destination: destination?,
        encryption: encryption?,
        key: optional(key)?,
        nonce: nonce?,
        established: established?,
    })
}

/// A name, or an index.
pub(super) fn handle(cursor: &Cursor<'_>) -> Option<Handle> {
    if cursor.is_text() {
        cursor.name().map(Handle::Name)
    } else {
        cursor.integer("a name, or an index", 0..=0xffff).map(Handle::Index)
    }
}

/// Where a connection comes from: `direct`, or a module's output or request.
pub(super) fn source(object: &mut Object<'_>) -> Option<Source> {
    let direct = object.field("direct").map_or(Some(false), |direct| direct.boolean())?;
    let fields = [object.field("from_module"), object.field("from_output"), object.field("from_request")];
    if direct {
        for field in fields.iter().flatten() {
            field.expected("nothing, since the connection is direct");
        }
        return fields.iter().all(Option::is_none).then_some(Source::Direct);
    }
    let [module, output, request] = fields;
    if module.is_none() {
        object.missing("from_module", "a module, or \"direct\": true");
    }
    let module = module.and_then(|module| module.name());
    match (output, request) {
        (Some(output), None) => handle(&output).zip(module).map(|(output, module)| Source::Output { module, output }),
        (None, Some(request)) => {
            handle(&request).zip(module).map(|(request, module)| Source::Request { module, request })
        }
        (Some(_), Some(request)) => {
            request.expected("only one of from_output and from_request");
            None
        }
        (None, None) => {
            object.missing("from_output", "an output (or from_request)");
            None
        }
    }
}

/// Where a connection goes to: a module's input or handler.
pub(super) fn destination(object: &mut Object<'_>) -> Option<Destination> {
    let module = object.required("to_module", "a module").and_then(|module| module.name());
    match (object.field("to_input"), object.field("to_handler")) {
        (Some(input), None) => handle(&input).zip(module).map(|(input, module)| Destination::Input { module, input }),
        (None, Some(handler)) => {
            handle(&handler).zip(module).map(|(handler, module)| Destination::Handler { module, handler })
        }
        (Some(_), Some(handler)) => {
            handler.expected("only one of to_input and to_handler");
            None
        }
        (None, None) => {
            object.missing("to_input", "an input (or to_handler)");
            None
        }
    }
}

fn periodic_event(cursor: &Cursor<'_>) -> Option<PeriodicEvent> {
    let mut object = cursor.object()?;
    let name = object.field("name").map(|name| name.name());
    let id = object.field("id").map(|id| id.word());
    let module = object.required("module", "a module").and_then(|module| module.name());
    let entry = object.required("entry", "an entry point").and_then(|entry| handle(&entry));
    let period = object.required("frequency", "a number of milliseconds");
    let period = period.and_then(|period| period.integer("a number of milliseconds", 1..=u64::from(u32::MAX)));
    let established = object.field("established").map_or(Some(false), |established| established.boolean());
    object.finish();
    Some(PeriodicEvent {
        name: optional(name)?,
        id: optional(id)?,
        module: module?,
        entry: entry?,
        period_milliseconds: period?,
        established: established?,
    })
}

fn secret(cursor: &Cursor<'_>) -> Option<Secret> {
    let mut object = cursor.object()?;
    let name = object.required("name", "a name").and_then(|name| name.name());
    let connection = object.field("connection");
    let device = object.field("device");
    let node = object.field("node").map(|node| node.name());
    let carrier = match (connection, device) {
        (Some(connection), None) => connection.name().map(Carrier::Connection),
        (None, Some(device)) => match node {
            Some(node) => device.name().zip(node).map(|(device, node)| Carrier::Device { node, device }),
            None => {
                object.missing("node", "the node of the device");
                None
            }
        },
        (Some(_), Some(device)) => {
            device.expected("only one of connection and device");
            None
        }
        (None, None) => {
            object.missing("connection", "a connection (or device and node)");
            None
        }
    };
    let shown_by = object.field("shown_by").map_or(Some(Vec::new()), |shown_by| shown_by.list(Cursor::name));
    object.finish();
    Some(Secret { name: name?, carrier: carrier?, shown_by: shown_by? })
}
