//! Random descriptors whose parts fit together. Large parts are boxed: all of them side by side would overflow the stack of a test
//! that is built without optimisation.

use descriptors::{
    Appliance, CalendarClock, CallRule, Carrier, Connection, Core, CutWrite, Descriptor, Destination, Device,
    Encryption, EnergyRegister, FlowRule, Group, Handle, Hardware, Load, MainsCut, Module, NetworkLink, Node,
    NonVolatileMemory, PeriodicEvent, Policy, PowerSupply, Press, Route, Secret, SharedMedium, Source, StoppedUpdate,
    UnderWay, UpdateStage, Vendor,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
prop_compose! {
    fn node(name: String)(host in "[a-z.]{1,12}", ports in (1..=u16::MAX, 1..=u16::MAX), vendor_id: u16,
                          vendor_key in key(), known: bool, hardware in hardware().boxed(), devices in devices().boxed()) -> Node {
        // Its keys are as long as the core's, and those of vendors follow from that of the hardware.
        let fits = |key: &Vec<u8>| hardware.core.is_none_or(|core| core.key_bytes() == key.len());
        let hardware = Hardware { master_key: hardware.master_key.clone().filter(fits), ..hardware };
        let derived = hardware.master_key.as_deref().and_then(|key| descriptors::vendor_key(key, vendor_id));
        let is_known = derived.is_some() || hardware.core.is_none() || known;
        let mut vendor_key = derived.unwrap_or(vendor_key);
        vendor_key.resize(hardware.core.map_or(vendor_key.len(), Core::key_bytes), 7);
        let vendor_key = is_known.then_some(vendor_key);
        let name = name.clone();
        let mut devices = devices;
        for device in &mut devices {
            if let Device::MeteringElement { switched_by, appliances, .. } = device {
                [switched_by, appliances].into_iter().flatten().for_each(|source| source.clone_from(&name));
            }
        }
        Node { name, host, reactive_port: ports.0, deploy_port: ports.1, vendor_id, vendor_key, hardware, devices }
    }
}

prop_compose! {
    fn hardware()(core in option::of(prop::sample::select(Core::ALL.map(|(core, _)| core).to_vec())),
                  slots in option::of(0..=1024u16), ram in option::of(1..=32512u32), rom in option::of(16..=32512u32),
                  clock in option::of(1..=1_000_000_000_000u64), drift in option::of(-1_000_000..=1_000_000i32), master_key in option::of(key())) -> Hardware {
        let double = |words: Option<u32>| words.map(|words| 2 * words);
        Hardware { core, slots, ram: double(ram), rom: double(rom), clock, drift, master_key }
    }
}

/// Some of the kinds.
fn devices() -> impl Strategy<Value = Vec<Device>> {
    let load = prop_oneof!["\\PC{1,8}".prop_map(Load::Profile), any::<u64>().prop_map(Load::Seed)];
    let opened = vec(any::<u32>(), 0..4).prop_map(|mut times| {
        times.sort_unstable();
        times.dedup();
        times
    });
    let numbers = (option::of(any::<u64>()), any::<u32>(), any::<u32>());
    let others = (calendar_clock(), power_supply(), home());
    (load, opened, numbers, memory(), others, vec(any::<bool>(), 15)).prop_map(
        |(load, opened, (seed, start, dwell), memory, (clock, supply, (register, appliances, presses)), present)| {
            // A coupling and a register need what they refer to.
            let present = |kind: usize| present[kind];
            let source = |kind: usize| (present(kind) && present(4)).then(String::new);
            let load =
                Device::MeteringElement { load, switched_by: source(6), appliances: source(11), feeds: Vec::new() };
            let all = [
                Device::CalendarClock(clock),
                Device::PowerSupply(supply),
                Device::HomeUart,
                Device::TamperSwitch { opened_milliseconds: opened },
                load,
                Device::Display,
                Device::Relay { dwell_milliseconds: dwell },
                Device::RealTimeClock,
                Device::RandomNumberGenerator { seed },
                Device::NonVolatileMemory(memory),
                Device::MonotonicCounter { start },
                Device::Appliances(appliances),
                Device::EnergyRegister(register),
                Device::Buttons(presses),
                Device::ResetCounter,
            ];
            let there = |kind: usize| present(kind) && (kind != 12 || present(4));
            all.into_iter().enumerate().filter_map(|(kind, device)| there(kind).then_some(device)).collect()
        },
    )
}

fn calendar_clock() -> impl Strategy<Value = CalendarClock> {
    let drift = prop_oneof![Just(0), (-1000..=1000).prop_map(|ppm| 1000 * ppm), -1_000_000..=1_000_000];
    (any::<u32>(), drift, any::<bool>()).prop_map(|(start, drift, battery)| CalendarClock { start, drift, battery })
}

fn power_supply() -> impl Strategy<Value = PowerSupply> {
    (vec((0..9999u32, 1..9999u32), 0..4), any::<u32>()).prop_map(|(gaps, hold_up_milliseconds)| {
        let mut free = 0;
        let cut = |(gap, lasts_milliseconds)| {
            let at_milliseconds = free + gap;
            free = at_milliseconds + lasts_milliseconds + 1;
            MainsCut { at_milliseconds, lasts_milliseconds }
        };
        PowerSupply { cuts: gaps.into_iter().map(cut).collect(), hold_up_milliseconds }
    })
}

/// Devices of a home.
fn home() -> impl Strategy<Value = (EnergyRegister, Vec<Appliance>, Vec<Press>)> {
    let settings = EnergyRegister::SETTINGS.map(|(_, _, range)| option::of(range));
    let register = settings.prop_map(|settings| {
        let mut values = EnergyRegister::default().values();
        values.iter_mut().zip(settings).for_each(|(value, setting)| *value = setting.unwrap_or(*value));
        let register = EnergyRegister::of_values(values);
        EnergyRegister { interruption: register.interruption.min(register.under_voltage() - 1), ..register }
    });
    let powers = vec((1..=u16::MAX, "\\PC{0,5}"), 1..=16).prop_map(|powers| {
        let named = powers.into_iter().enumerate();
        named.map(|(number, (power, name))| Appliance { name: format!("{number} {name}"), power }).collect()
    });
    let presses = vec((0..=15u8, 0..1000u32, 1..1000u32), 0..6).prop_map(|steps| {
        let mut at_milliseconds = 0;
        let press = |(button, gap, for_milliseconds)| {
            at_milliseconds += 1000 + gap;
            Press { button, at_milliseconds, for_milliseconds }
        };
        steps.into_iter().map(press).collect()
    });
    (register, powers, presses)
}

/// Some of what it can say, the rest as in most.
fn memory() -> impl Strategy<Value = NonVolatileMemory> {
    let seed = option::of(any::<u64>()).prop_map(|seed| CutWrite::Torn { seed });
    let cut = option::of(prop_oneof![Just(CutWrite::Old), Just(CutWrite::New), seed]);
    let all = (option::of(1..=32768u16), option::of(any::<u32>()), option::of(1..=u32::MAX), cut);
    all.prop_map(|(size, time, endurance, cut)| {
        let usual = NonVolatileMemory::default();
        NonVolatileMemory {
            size: size.unwrap_or(usual.size),
            write_microseconds: time.unwrap_or(usual.write_microseconds),
            endurance: endurance.unwrap_or(usual.endurance),
            cut: cut.unwrap_or(usual.cut),
        }
    })
}

fn key() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![vec(any::<u8>(), 8), vec(any::<u8>(), 16)]
}

fn handle() -> impl Strategy<Value = Handle> {
    prop_oneof!["\\PC{1,8}".prop_map(Handle::Name), any::<u16>().prop_map(Handle::Index)]
}

prop_compose! {
    fn under_way()(stage in 0..UpdateStage::ALL.len(), binary in "\\PC{1,8}", symtab in option::of("\\PC{0,8}"),
                   id in 1..=u16::MAX, key in key(), nonce: u16, deployed: bool) -> UnderWay {
        let stage = UpdateStage::ALL[stage].0;
        UnderWay { stage, binary: Some(binary), symtab, id: Some(id), key: Some(key), nonce, deployed }
    }
}

prop_compose! {
    fn update()(state_key in key(), under_way in option::of(under_way())) -> StoppedUpdate {
        StoppedUpdate { state_key, under_way }
    }
}

prop_compose! {
    fn module(name: String)(node in option::of(Just(())), files in vec("\\PC{1,8}", 0..3),
                            flags in (vec("\\PC{0,8}", 0..3), vec("\\PC{0,8}", 0..3)),
                            texts in (option::of("\\PC{0,8}"), option::of("\\PC{0,8}"), option::of("\\PC{1,8}")),
                            id in 1..=u16::MAX, key in option::of(key()), priority: Option<u32>, nonce: u16,
                            resets in option::of(1..=u32::MAX), deployed: bool, attested: bool, update in option::of(update()).boxed()) -> Module {
        Module {
            name: name.clone(), node: "n0".into(), vendor: None, old_node: node.map(|()| "n1".into()), files, cflags: flags.0,
            ldflags: flags.1, binary: texts.0, symtab: texts.1, deploy_name: texts.2, id: deployed.then_some(id), key,
            priority, nonce, resets, deployed, attested, update: update.map(Box::new),
        }
    }
}

prop_compose! {
    fn connection(number: u16)(kind in 0..4, handles in (handle(), handle()), key in key(), aes: bool, nonce: u16,
                               named: bool, established: bool) -> Connection {
        let (from, to) = (String::from("m0"), String::from("m1"));
        let request = kind == 1;
        let named = named || established;
        Connection {
            name: named.then(|| format!("c{number}")),
            id: named.then_some(number),
            source: match kind {
                0 => Source::Direct,
                1 => Source::Request { module: from, request: handles.0 },
                _ => Source::Output { module: from, output: handles.0 },
            },
            destination: if request {
                Destination::Handler { module: to, handler: handles.1 }
            } else {
                Destination::Input { module: to, input: handles.1 }
            },
            encryption: if aes { Encryption::Aes } else { Encryption::Spongent },
            key: named.then_some(key),
            nonce,
            established,
        }
    }
}

/// Of all links, and of one.
fn links() -> impl Strategy<Value = Vec<NetworkLink>> {
    let between = [None, Some(["n0".to_owned(), "deployer".to_owned()])];
    let settings = (
        option::of(10..=u32::MAX),
        option::of((0..=1000u16).prop_map(|thousandths| f64::from(thousandths) / 1000.0)),
        option::of(1..=u64::from(u32::MAX)),
    );
    vec(settings, 2).prop_map(move |settings| {
        let links = between.iter().cloned().zip(settings);
        let link = |(between, (latency_microseconds, loss, bandwidth_bits_per_second))| NetworkLink {
            between,
            latency_microseconds,
            loss,
            bandwidth_bits_per_second,
        };
        links.map(link).collect()
    })
}

/// Two nodes share a medium, perhaps with the deployer, and one of them reaches the deployer over the other.
fn media_and_routes() -> impl Strategy<Value = (Vec<SharedMedium>, Vec<Route>)> {
    let loss = (0..=1000u16).prop_map(|thousandths| f64::from(thousandths) / 1000.0);
    let numbers = (1..=u64::from(u32::MAX), 10..=u32::MAX, loss, 1..=u32::MAX);
    let medium = ("\\PC{1,8}", any::<bool>(), numbers).prop_map(|(name, with_deployer, numbers)| {
        let (bandwidth_bits_per_second, latency_microseconds, loss, queue) = numbers;
        let members = ["n1", "n0", "deployer"].map(str::to_owned)[..if with_deployer { 3 } else { 2 }].to_vec();
        SharedMedium { name, members, bandwidth_bits_per_second, latency_microseconds, loss, queue }
    });
    (vec(medium, 0..2), any::<bool>()).prop_map(|(media, is_routed)| {
        let route = || Route { from: "n1".into(), to: "deployer".into(), via: vec!["n0".into()] };
        let routes = if is_routed && !media.is_empty() { vec![route()] } else { Vec::new() };
        (media, routes)
    })
}

/// One that allows what there may be, with or without words: two modules, which the deployer and the first send to.
fn policy() -> impl Strategy<Value = Option<Policy>> {
    let texts = (option::of("\\PC{0,8}"), "\\PC{1,8}", any::<bool>());
    let policy = texts.prop_map(|(why, function, with_group)| {
        let modules: Vec<String> = ["m0", "m1"].map(str::to_owned).to_vec();
        let all = if with_group { vec!["all".to_owned()] } else { modules.clone() };
        let calls = CallRule { module: all.clone(), functions: vec![function], why: why.clone() };
        let from = [all, vec!["deployer".to_owned()]].concat();
        Policy {
            groups: if with_group { vec![Group { name: "all".to_owned(), modules }] } else { Vec::new() },
            flows: vec![FlowRule { from, to: vec!["m1".to_owned()], why }],
            devices: Vec::new(),
            calls: vec![calls],
        }
    });
    option::of(policy)
}

prop_compose! {
    pub fn descriptor()(nodes in (node("n0".into()).boxed(), node("n1".into()).boxed()), modules in (module("m0".into()).boxed(), module("m1".into()).boxed()),
                    connections in (connection(0).boxed(), connection(1).boxed(), connection(7).boxed()), entry in handle(),
                    period in 1..=u32::MAX, manager in option::of("\\PC{1,8}"), ids: (Option<u16>, Option<u16>),
                    links in links().boxed(), network in media_and_routes().boxed(), vendors: (Option<u16>, Option<u16>), secret in "\\PC{1,8}", shown in vec("m[01]\\.[a-z]{1,6}", 0..3), policy in policy().boxed()) -> Descriptor {
        let named = nodes.1.devices.first().map(|device| Carrier::Device { node: "n1".into(), device: device.name().into() });
        let carriers = connections.0.name.clone().map(Carrier::Connection).into_iter().chain(named);
        let secrets = carriers.enumerate().map(|(index, carrier)| Secret {
            name: format!("{secret}{index}"), carrier, shown_by: shown.clone(),
        });
        let secrets = secrets.collect();
        // A vendor has one key on a node.
        let vendor = |id: u16| {
            let key = match &nodes.0.hardware.master_key {
                _ if id == nodes.0.vendor_id => nodes.0.vendor_key.clone(),
                Some(master_key) => descriptors::vendor_key(master_key, id),
                None => id.is_multiple_of(2).then(|| vec![id as u8; nodes.0.key_bytes()]),
            };
            Vendor { id, key }
        };
        let mut modules = modules;
        (modules.0.vendor, modules.1.vendor) = (vendors.0.map(vendor), vendors.1.map(vendor));
        Descriptor {
            secrets,
            policy,
            nodes: vec![nodes.0, nodes.1],
            links,
            media: network.0,
            routes: network.1,
            modules: vec![modules.0, modules.1],
            connections: vec![connections.0, connections.1, connections.2],
            periodic_events: vec![PeriodicEvent {
                name: None, id: ids.0, module: "m1".into(), entry, period_milliseconds: period, established: false,
            }],
            // schedule.rs and deadlines.rs have these.
            schedule: Vec::new(),
            deadlines: descriptors::Deadlines::default(),
            manager,
            next_connection_id: ids.0,
            next_event_id: ids.1,
        }
    }
}
