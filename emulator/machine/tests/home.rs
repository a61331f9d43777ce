//! The devices of a home, and what they do to the load that is measured: held against a plain model that goes from cycle to cycle.

use std::sync::Arc;
use std::time::Duration;

use machine::peripherals::{
    Flow, Home, HomeChange, HomeDevice, Load, LoadProfile, Peripherals, PhysicalDevice, Place, Press, SupplyLimits,
};
use machine::{Cycle, Direction, Lanes, PhysicalEvent};
use proptest::prelude::*;

const IMPORT: u16 = 0x01d0;
const EXPORT: u16 = 0x01d2;
const VOLTAGE: u16 = 0x01d4;
const FREQUENCY: u16 = 0x01d6;
const PULSES: u16 = 0x01d8;
const RELAY_COMMAND: u16 = 0x01f0;
const RELAY_STATUS: u16 = 0x01f2;
const ENERGY_IMPORT_LOW: u16 = 0x00d0;
const ENERGY_IMPORT_HIGH: u16 = 0x00d2;
const ENERGY_EXPORT_LOW: u16 = 0x00d4;
const ENERGY_EXPORT_HIGH: u16 = 0x00d6;
const REACTIVE_POWER: u16 = 0x00d8;
const QUALITY_STATUS: u16 = 0x00da;
const QUALITY_CONTROL: u16 = 0x00dc;
const QUALITY_COUNTS: [u16; 4] = [0x00e0, 0x00e2, 0x00e4, 0x00e6];
const APPLIANCES_COMMAND: u16 = 0x00f0;
const APPLIANCES_STATE: u16 = 0x00f2;
const BUTTONS_LEVEL: u16 = 0x00f8;
const BUTTONS_PRESSED: u16 = 0x00fa;
const BUTTONS_CONTROL: u16 = 0x00fc;
const READABLE: [u16; 23] = [
    IMPORT,
    EXPORT,
    VOLTAGE,
    FREQUENCY,
    PULSES,
    RELAY_COMMAND,
    RELAY_STATUS,
    ENERGY_IMPORT_LOW,
    ENERGY_IMPORT_HIGH,
    ENERGY_EXPORT_LOW,
    ENERGY_EXPORT_HIGH,
    REACTIVE_POWER,
    QUALITY_STATUS,
    QUALITY_CONTROL,
    QUALITY_COUNTS[0],
    QUALITY_COUNTS[1],
    QUALITY_COUNTS[2],
    QUALITY_COUNTS[3],
    APPLIANCES_COMMAND,
    APPLIANCES_STATE,
    BUTTONS_LEVEL,
    BUTTONS_PRESSED,
    BUTTONS_CONTROL,
];
const WRITABLE: [u16; 5] = [RELAY_COMMAND, QUALITY_CONTROL, APPLIANCES_COMMAND, BUTTONS_PRESSED, BUTTONS_CONTROL];
/// Of the energy register and of the buttons.
const INTERRUPT: u8 = 11;
const QUALITY: [&str; 4] = ["under_voltage", "over_voltage", "frequency_deviation", "supply_interruption"];

/// A world, in cycles.
#[derive(Clone, Debug)]
struct World {
    clock_hz: u64,
    loads: Vec<(Cycle, Load)>,
    dwell: Cycle,
    /// At most three.
    powers: Vec<u16>,
    /// Two buttons: when and for how long they are pressed.
    presses: Vec<(u8, Cycle, Cycle)>,
    counted: [u32; 2],
    relay: Option<Place>,
    appliances: Option<Place>,
    /// Whether homes are behind what measures.
    feeder: bool,
    /// What devices elsewhere do.
    changes: Vec<(Cycle, HomeChange)>,
}

fn load() -> impl Strategy<Value = Load> {
    // On either side of each limit.
    let decivolts = prop::sample::select(vec![0, 114, 115, 2069, 2070, 2300, 2530, 2531]);
    let centihertz = prop::sample::select(vec![4949, 4950, 5000, 5050, 5051]);
    let power = || prop_oneof![Just(0), 0..3000u16, any::<u16>()];
    (power(), power(), any::<i16>(), power(), decivolts, centihertz).prop_map(
        |(active_power_import, active_power_export, reactive_power, generation, decivolts, centihertz)| Load {
            active_power_import,
            active_power_export,
            reactive_power,
            generation,
            decivolts,
            centihertz,
        },
    )
}

/// Things that happen one after the other, from a cycle that is not the first.
fn after<T: std::fmt::Debug>(what: impl Strategy<Value = T>, gap: u64) -> impl Strategy<Value = Vec<(Cycle, T)>> {
    prop::collection::vec((1..gap, what), 0..8).prop_map(|steps| {
        let mut cycle = 0;
        let step = |(gap, what)| {
            cycle += gap;
            (cycle, what)
        };
        steps.into_iter().map(step).collect()
    })
}

fn place() -> impl Strategy<Value = Option<Place>> {
    prop::sample::select(vec![None, Some(Place::Here), Some(Place::Here), Some(Place::Elsewhere)])
}

fn world() -> impl Strategy<Value = World> {
    let change = prop_oneof![
        2 => any::<bool>().prop_map(HomeChange::Contact),
        1 => (0u32..200_000).prop_map(HomeChange::AppliancePower),
        1 => (0u16..3, any::<u16>()).prop_map(|(home, power)| HomeChange::HomePower { home, power }),
    ];
    let presses = after((0u8..2, 0u64..20), 60);
    let counted = prop::sample::select(vec![[0, 0], [0xffff, 0x1fffe], [u32::MAX, u32::MAX - 1]]);
    let devices = (0u64..50, prop::collection::vec(any::<u16>(), 0..4), presses, counted);
    (1u64..40, load(), after(load(), 40), devices, place(), place(), any::<bool>(), after(change, 60)).prop_map(
        |(clock_hz, first, later, (dwell, powers, presses, counted), relay, appliances, feeder, changes)| {
            let mut free = [0; 2];
            let mut kept = Vec::new();
            for (cycle, (button, lasts)) in presses {
                let free = &mut free[usize::from(button)];
                if cycle > *free {
                    *free = cycle + lasts;
                    kept.push((button, cycle, lasts));
                }
            }
            let loads = [(0, first)].into_iter().chain(later).collect();
            World { clock_hz, loads, dwell, powers, presses: kept, counted, relay, appliances, feeder, changes }
        },
    )
}

impl World {
    /// The time at which a cycle begins, as a table can say it; in microseconds that still belong to it.
    fn time(&self, cycle: Cycle) -> Duration {
        Duration::from_micros(cycle * 1_000_000 / self.clock_hz)
    }

    fn node(&self) -> Peripherals {
        let mut node = Peripherals::none();
        let loads = self.loads.iter().map(|(cycle, load)| (self.time(*cycle), *load));
        let profile = Arc::new(LoadProfile::new(loads.collect()).unwrap());
        let presses = self.presses.iter().map(|&(button, cycle, lasts)| {
            let at = self.time(cycle);
            Press { button, at, lasts: self.time(cycle + lasts) - at }
        });
        let [import, export] = self.counted;
        for device in [
            PhysicalDevice::EnergyRegister { import, export, limits: SupplyLimits::default() },
            PhysicalDevice::Relay { dwell: self.time(self.dwell) },
            PhysicalDevice::MeteringElement { profile },
            PhysicalDevice::Appliances { powers: self.powers.clone() },
            PhysicalDevice::Buttons { presses: presses.collect() },
        ] {
            node.attach(device.build(self.clock_hz), 0).unwrap();
        }
        let meters = self.feeder.then_some(Place::Elsewhere);
        for (device, place) in [
            (HomeDevice::Relay, self.relay),
            (HomeDevice::Appliances, self.appliances),
            (HomeDevice::MeteringElement, meters),
        ] {
            if let Some(place) = place {
                node.couple(device, place, 0);
            }
        }
        for (cycle, change) in &self.changes {
            node.change_home(*cycle, *change);
        }
        node
    }
}

#[derive(Clone, Copy, Debug)]
enum Access {
    Read(u16),
    Write(u16, u16),
    Accept,
    Reset,
    PowerCut,
    ResetRelay,
}

fn access() -> impl Strategy<Value = Access> {
    let write = |addresses: &'static [u16], values| {
        (prop::sample::select(addresses), values).prop_map(|(address, value)| Access::Write(address, value))
    };
    prop_oneof![
        12 => prop::sample::select(&READABLE[..]).prop_map(Access::Read),
        6 => write(&WRITABLE, prop_oneof![Just(0), 0u16..16, any::<u16>()].boxed()),
        4 => write(&WRITABLE[..1], (0u16..2).boxed()),
        3 => Just(Access::Accept),
        1 => Just(Access::Reset),
        1 => Just(Access::PowerCut),
        1 => Just(Access::ResetRelay),
    ]
}

/// The devices as their descriptions have them, from cycle to cycle.
struct Model<'a> {
    world: &'a World,
    command: bool,
    contact: bool,
    free: Cycle,
    appliances_command: u16,
    on: u16,
    elsewhere: (bool, u32),
    /// What homes behind it draw.
    homes: [u16; 3],
    /// What acts on the load in the present cycle.
    home: (bool, u32),
    /// What the metering element measures: import, export, reactive power, voltage, frequency.
    measured: [i64; 5],
    metered: u64,
    pulses: u16,
    /// What the energy register has seen.
    seen: Option<[i64; 5]>,
    energies: [(u64, u32); 2],
    latched: [u16; 2],
    failures: u16,
    counts: [u16; 4],
    quality_control: u16,
    quality_pending: u16,
    level: u16,
    pressed: u16,
    buttons_control: u16,
    buttons_pending: u16,
    log: Vec<PhysicalEvent>,
}

impl Model<'_> {
    fn new(world: &World) -> Model<'_> {
        let mut model = Model {
            world,
            command: false,
            contact: false,
            free: 0,
            appliances_command: 0,
            on: 0,
            elsewhere: (false, 0),
            homes: [0; 3],
            home: (true, 0),
            measured: [0; 5],
            metered: 0,
            pulses: 0,
            seen: None,
            energies: world.counted.map(|count| (0, count)),
            latched: [0; 2],
            failures: 0,
            counts: [0; 4],
            quality_control: 0,
            quality_pending: 0,
            level: 0,
            pressed: 0,
            buttons_control: 0,
            buttons_pending: 0,
            log: Vec::new(),
        };
        for (count, quantity) in world.counted.into_iter().zip(["energy_import", "energy_export"]) {
            if count != 0 {
                model.input(0, "energy_register", quantity, (count & 0x7fff_ffff) as i32);
            }
        }
        model.home = model.home_now();
        model.measure(0);
        model
    }

    fn input(&mut self, cycle: Cycle, device: &'static str, quantity: &'static str, value: i32) {
        self.log.push(PhysicalEvent { cycle, device, quantity, value, direction: Direction::Input });
    }

    fn output(&mut self, cycle: Cycle, device: &'static str, quantity: &'static str, value: i32) {
        self.log.push(PhysicalEvent { cycle, device, quantity, value, direction: Direction::Output });
    }

    fn appliance_power(&self) -> u32 {
        (0..self.world.powers.len()).filter(|n| self.on & 1 << n != 0).map(|n| u32::from(self.world.powers[n])).sum()
    }

    fn home_now(&self) -> (bool, u32) {
        let supplied = match self.world.relay {
            None => true,
            Some(Place::Here) => self.contact,
            Some(Place::Elsewhere) => self.elsewhere.0,
        };
        let power = match self.world.appliances {
            None => 0,
            Some(Place::Here) => self.appliance_power(),
            Some(Place::Elsewhere) => self.elsewhere.1,
        };
        let homes = self.homes.iter().map(|power| u32::from(*power)).sum::<u32>();
        (supplied, power + if self.world.feeder { homes } else { 0 })
    }

    /// The metering element measures the load of cycle `now` as `self.home` has it.
    fn measure(&mut self, now: Cycle) {
        let (_, load) = *self.world.loads.iter().rfind(|(begin, _)| *begin <= now).unwrap();
        let (supplied, appliances) = self.home;
        let net = i64::from(load.active_power_import) + i64::from(appliances) - i64::from(load.generation);
        let mut flow = [0, i64::from(load.active_power_export), load.reactive_power.into(), 0, 0];
        if net > 0 {
            flow[0] = net;
        } else {
            flow[1] -= net;
        }
        if !supplied {
            flow = [0; 5];
        }
        flow = [flow[0].min(65535), flow[1].min(65535), flow[2], load.decivolts.into(), load.centihertz.into()];
        let before = std::mem::replace(&mut self.measured, flow);
        let logged = [(0, "active_power_import"), (1, "active_power_export"), (3, "voltage"), (4, "frequency")];
        for (index, quantity) in logged {
            if before[index] != flow[index] {
                self.input(now, "metering_element", quantity, flow[index] as i32);
            }
        }
    }

    /// The world in cycle `now`, after what the core did in the cycle before.
    fn enter(&mut self, now: Cycle) {
        let watt_hour = 3600 * self.world.clock_hz;
        let before = self.measured;
        if let Some(seen) = self.seen {
            for (index, quantity) in ["energy_import", "energy_export"].into_iter().enumerate() {
                self.energies[index].0 += seen[index] as u64;
                while self.energies[index].0 >= watt_hour {
                    self.energies[index].0 -= watt_hour;
                    self.energies[index].1 = self.energies[index].1.wrapping_add(1);
                    self.input(now, "energy_register", quantity, (self.energies[index].1 & 0x7fff_ffff) as i32);
                }
            }
        }
        if self.seen.map_or(0, |seen| seen[2]) != before[2] {
            self.input(now, "energy_register", "reactive_power", before[2] as i32);
        }
        self.seen = Some(before);
        let failures = match (before[3], before[4]) {
            (..115, _) => 8,
            (voltage, frequency) => {
                u16::from(voltage < 2070)
                    | u16::from(voltage > 2530) << 1
                    | u16::from(!(4950..=5050).contains(&frequency)) << 2
            }
        };
        for (index, quantity) in QUALITY.into_iter().enumerate() {
            if failures & 1 << index != 0 && self.failures & 1 << index == 0 {
                self.counts[index] += 1;
                self.quality_pending |= self.quality_control & 1 << index;
                self.input(now, "energy_register", quantity, self.counts[index].into());
            }
        }
        self.failures = failures;

        self.metered += before[0] as u64;
        while self.metered >= watt_hour {
            self.metered -= watt_hour;
            self.pulses = self.pulses.wrapping_add(1);
            self.input(now, "metering_element", "pulses", self.pulses.into());
        }
        self.measure(now);

        self.follow(now);
        for (_, change) in self.world.changes.iter().filter(|(cycle, _)| *cycle == now) {
            match *change {
                HomeChange::Contact(closed) => self.elsewhere.0 = closed,
                HomeChange::AppliancePower(power) => self.elsewhere.1 = power,
                HomeChange::HomePower { home, power } => self.homes[usize::from(home)] = power,
            }
        }
        for &(button, at, lasts) in &self.world.presses {
            let quantity = ["button_0", "button_1"][usize::from(button)];
            if at == now {
                self.level |= 1 << button;
                self.pressed |= 1 << button;
                self.buttons_pending |= 1 << button;
                self.input(now, "buttons", quantity, 1);
            }
            if at + lasts == now {
                self.level &= !(1 << button);
                self.input(now, "buttons", quantity, 0);
            }
        }
        self.home = self.home_now();
    }

    fn follow(&mut self, now: Cycle) {
        if self.contact != self.command && now >= self.free {
            self.contact = self.command;
            self.free = now + self.world.dwell;
            self.output(now, "relay", "contact", self.contact.into());
        }
    }

    fn command_relay(&mut self, command: bool, cycle: Cycle) {
        if std::mem::replace(&mut self.command, command) != command {
            self.output(cycle, "relay", "command", command.into());
        }
    }

    fn command_appliances(&mut self, command: u16, cycle: Cycle) {
        const NAMES: [&str; 4] = ["appliance_0", "appliance_1", "appliance_2", "appliance_3"];
        let before = self.appliance_power();
        self.appliances_command = command;
        for (number, name) in NAMES.into_iter().enumerate().take(self.world.powers.len()) {
            let bit = 1 << number;
            if self.on & bit != command & bit {
                self.on ^= bit;
                self.output(cycle, "appliances", name, (command & bit != 0).into());
            }
        }
        if self.appliance_power() != before {
            self.output(cycle, "appliances", "appliance_power", self.appliance_power() as i32);
        }
    }

    /// What the core does in cycle `now`, which shows in the next.
    fn act(&mut self, access: Access, now: Cycle) {
        match access {
            Access::Read(ENERGY_IMPORT_LOW) => self.latched[0] = (self.energies[0].1 >> 16) as u16,
            Access::Read(ENERGY_EXPORT_LOW) => self.latched[1] = (self.energies[1].1 >> 16) as u16,
            Access::Accept => (self.quality_pending, self.buttons_pending) = (0, 0),
            Access::Write(RELAY_COMMAND, value) => self.command_relay(value & 1 != 0, now + 1),
            Access::Write(APPLIANCES_COMMAND, value) => self.command_appliances(value, now + 1),
            Access::Write(QUALITY_CONTROL, value) => {
                self.quality_control = value & 15;
                self.quality_pending &= value;
            }
            Access::Write(BUTTONS_PRESSED, value) => {
                self.pressed &= !value;
                self.buttons_pending &= !value;
            }
            Access::Write(BUTTONS_CONTROL, value) => self.buttons_control = value,
            _ => {}
        }
    }

    fn reset(&mut self, now: Cycle) {
        (self.quality_control, self.quality_pending, self.buttons_control) = (0, 0, 0);
        self.command_appliances(0, now);
        self.reset_relay(now);
    }

    fn reset_relay(&mut self, now: Cycle) {
        self.command_relay(false, now);
        self.follow(now);
        self.home = self.home_now();
    }

    fn value(&self, address: u16) -> u16 {
        match address {
            IMPORT => self.measured[0] as u16,
            EXPORT => self.measured[1] as u16,
            VOLTAGE => self.measured[3] as u16,
            FREQUENCY => self.measured[4] as u16,
            PULSES => self.pulses,
            RELAY_COMMAND => self.command.into(),
            RELAY_STATUS => u16::from(self.contact) | u16::from(self.contact != self.command) << 1,
            ENERGY_IMPORT_LOW => self.energies[0].1 as u16,
            ENERGY_IMPORT_HIGH => self.latched[0],
            ENERGY_EXPORT_LOW => self.energies[1].1 as u16,
            ENERGY_EXPORT_HIGH => self.latched[1],
            REACTIVE_POWER => self.seen.map_or(0, |seen| seen[2] as u16),
            QUALITY_STATUS => self.failures,
            QUALITY_CONTROL => self.quality_control,
            APPLIANCES_COMMAND => self.appliances_command,
            APPLIANCES_STATE => self.on,
            BUTTONS_LEVEL => self.level,
            BUTTONS_PRESSED => self.pressed,
            BUTTONS_CONTROL => self.buttons_control,
            counter => self.counts[QUALITY_COUNTS.iter().position(|count| *count == counter).unwrap()],
        }
    }

    fn lines(&self) -> u16 {
        u16::from(self.quality_pending != 0 || self.buttons_pending & self.buttons_control != 0) << INTERRUPT
    }
}

/// By time, then by name: devices do not wait for each other.
fn sorted(mut log: Vec<PhysicalEvent>) -> Vec<PhysicalEvent> {
    log.sort_by_key(|event| (event.cycle, event.device, event.quantity, event.value));
    log
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 512, ..ProptestConfig::default() })]

    /// Devices that are only looked at now and then do what their models do in each cycle, and so does what they do to each other.
    #[test]
    fn homes_do_as_their_models(world in world(), accesses in prop::collection::vec((0u64..30, access()), 1..60)) {
        let mut node = world.node();
        let mut model = Model::new(&world);
        let (mut now, mut taken) = (0, Vec::new());
        for (gap, access) in accesses {
            for _ in 0..gap {
                now += 1;
                model.enter(now);
            }
            prop_assert_eq!(node.interrupts(now), model.lines(), "lines in cycle {}", now);
            match access {
                Access::Read(address) => {
                    prop_assert_eq!(node.read(address, now), model.value(address), "{:#06x} in cycle {}", address, now);
                }
                Access::Write(address, value) => node.write(address, value, Lanes::Both, now),
                Access::Accept => node.accept(INTERRUPT, now),
                Access::Reset => {
                    node.power_up_clear(now);
                    model.reset(now);
                }
                Access::PowerCut => {
                    node.power_cut(now);
                    model.reset(now);
                }
                Access::ResetRelay => {
                    node.reset_devices(sancus_hw::Claim::NONE.with(RELAY_COMMAND).unwrap(), now);
                    model.reset_relay(now);
                }
            }
            if matches!(access, Access::Reset | Access::PowerCut | Access::ResetRelay) {
                taken.extend(node.take_physical_events(now));
                continue;
            }
            model.act(access, now);
            now += 1;
            model.enter(now);
        }
        taken.extend(node.take_physical_events(now));
        prop_assert_eq!(sorted(taken), sorted(model.log));
    }

    /// No line changes before `next_event`, and asking in every cycle changes nothing.
    #[test]
    fn asking_does_not_matter(world in world(), cycles in 1u64..400) {
        let start = |mut node: Peripherals| {
            node.write(QUALITY_CONTROL, 15, Lanes::Both, 0);
            node.write(BUTTONS_CONTROL, 3, Lanes::Both, 1);
            node.write(APPLIANCES_COMMAND, 5, Lanes::Both, 2);
            node.write(RELAY_COMMAND, 1, Lanes::Both, 3);
            node
        };
        let (mut eager, mut lazy) = (start(world.node()), start(world.node()));
        let mut log = Vec::new();
        let mut known = lazy.interrupts(4);
        for now in 4..cycles + 4 {
            if lazy.next_event() <= now {
                known = lazy.interrupts(now);
            }
            prop_assert_eq!(eager.interrupts(now), known, "cycle {}", now);
            log.extend(eager.take_physical_events(now));
        }
        prop_assert_eq!(sorted(lazy.clone().take_physical_events(cycles + 3)), sorted(log));
    }

    /// A copy for the checker measures what the node measures if it is told what acts on the load, whatever its own devices do.
    #[test]
    fn a_copy_that_is_told_measures_the_same(world in world(), writes in after((0usize..2, any::<u16>()), 30), copied in 0u64..100) {
        let mut node = world.node();
        let mut copy = None;
        let mut told = Vec::new();
        for now in 0..200 {
            if now == copied {
                told.extend(node.take_physical_events(now));
                told.clear();
                copy = Some(node.physical_world(now));
            }
            for (_, (register, value)) in writes.iter().filter(|(cycle, _)| *cycle == now) {
                node.write([RELAY_COMMAND, APPLIANCES_COMMAND][*register], *value, Lanes::Both, now);
            }
        }
        let (mut copy, log) = (copy.unwrap(), node.take_physical_events(200));
        for event in &log {
            let here = |change: &HomeChange| node.coupling(change.device()) == Some(Place::Here);
            if let Some(change) = HomeChange::of(event).filter(here) {
                copy.change_home(event.cycle, change);
            }
        }
        let inputs = |log: Vec<PhysicalEvent>| {
            let inputs = log.into_iter().filter(|event| event.direction == Direction::Input && event.cycle > copied);
            sorted(inputs.collect())
        };
        prop_assert_eq!(inputs(copy.take_physical_events(200)), inputs(log));
    }

    /// Whatever is read in whatever order, low word first: a value that the energy had.
    #[test]
    fn no_energy_is_torn(power: u16, count: u32, waits in prop::collection::vec(0u64..2000, 1..20)) {
        let load = Load { active_power_import: power, decivolts: 2300, centihertz: 5000, ..Load::default() };
        let profile = Arc::new(LoadProfile::new(vec![(Duration::ZERO, load)]).unwrap());
        let mut node = Peripherals::none();
        let register = PhysicalDevice::EnergyRegister { import: count, export: 0, limits: SupplyLimits::default() };
        node.attach(PhysicalDevice::MeteringElement { profile }.build(1), 0).unwrap();
        node.attach(register.build(1), 0).unwrap();
        let mut now = 0;
        for pair in waits.chunks(2) {
            now += pair[0];
            let low = node.read(ENERGY_IMPORT_LOW, now);
            // The register has seen the power from cycle 1 on.
            let counted = now.saturating_sub(1) * u64::from(power) / 3600;
            now += 1 + pair.get(1).copied().unwrap_or(0);
            let high = node.read(ENERGY_IMPORT_HIGH, now);
            now += 1;
            prop_assert_eq!(u32::from(high) << 16 | u32::from(low), count.wrapping_add(counted as u32));
        }
    }
}

#[test]
fn what_flows() {
    let load = Load {
        active_power_import: 500,
        active_power_export: 30,
        reactive_power: -7,
        generation: 0,
        decivolts: 2310,
        centihertz: 5001,
    };
    let of = |generation, supplied, appliance_power| {
        let flow = Flow::of(&Load { generation, ..load }, &Home { supplied, appliance_power, homes_power: 0 });
        assert_eq!((flow.decivolts, flow.centihertz), (2310, 5001));
        (flow.active_power_import, flow.active_power_export, flow.reactive_power)
    };
    assert_eq!(of(0, true, 0), (500, 30, -7), "both columns as they are");
    assert_eq!(of(500, true, 0), (0, 30, -7));
    assert_eq!(of(800, true, 0), (0, 330, -7));
    assert_eq!(of(800, true, 1000), (700, 30, -7));
    assert_eq!(of(0, true, 100_000), (65535, 30, -7));
    assert_eq!(of(800, false, 1000), (0, 0, 0), "nothing flows behind an open relay");
    let feeder = Home { homes_power: 4000, ..Home::default() };
    assert_eq!(Flow::of(&load, &feeder).active_power_import, 4500, "what homes draw, and what is drawn before them");
}

#[test]
fn appliances_need_an_owner_and_buttons_do_not() {
    let devices = [PhysicalDevice::Appliances { powers: vec![1] }, PhysicalDevice::Buttons { presses: Vec::new() }];
    let needing = devices.iter().flat_map(|device| {
        let device = device.build(1);
        let registers = device.registers().into_iter().map(|register| register.address);
        registers.filter(|address| device.needs_owner(*address)).collect::<Vec<_>>()
    });
    assert_eq!(needing.collect::<Vec<_>>(), [APPLIANCES_COMMAND]);
}
