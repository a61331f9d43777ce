//! The devices of the physical world: held against plain models that go from cycle to cycle, and their load profiles.

use std::sync::Arc;
use std::time::Duration;

use machine::peripherals::{Flow, Home, Load, LoadProfile, Peripherals, PhysicalDevice};
use machine::{Board, Clock, Configuration, Cycle, Direction, Lanes, PhysicalEvent, Soc};
use proptest::prelude::*;

const DISPLAY_POWER: u16 = 0x01c2;
const METERING: u16 = 0x01d0;
const RANDOM_VALUE: u16 = 0x01a0;
const RANDOM_STATUS: u16 = 0x01a2;
const CLOCK_SECONDS: u16 = 0x01e0;
const CLOCK_PERIOD: u16 = 0x01e2;
const RELAY_COMMAND: u16 = 0x01f0;
const RELAY_STATUS: u16 = 0x01f2;
const TAMPER_STATUS: u16 = 0x01f8;
const TAMPER_CONTROL: u16 = 0x01fa;
const REGISTERS: [u16; 12] = [
    DISPLAY_POWER,
    METERING,
    METERING + 2,
    METERING + 4,
    METERING + 6,
    METERING + 8,
    CLOCK_SECONDS,
    CLOCK_PERIOD,
    RELAY_COMMAND,
    RELAY_STATUS,
    TAMPER_STATUS,
    TAMPER_CONTROL,
];
const CLOCK_INTERRUPT: u8 = 11;
const TAMPER_INTERRUPT: u8 = 12;

/// A world, in cycles.
#[derive(Clone, Debug)]
struct World {
    clock_hz: u64,
    /// Power drawn and voltage, by the cycle in which they begin.
    loads: Vec<(Cycle, u16, u16)>,
    dwell: Cycle,
    openings: Vec<Cycle>,
}

fn world() -> impl Strategy<Value = World> {
    let gaps = |range| prop::collection::vec(range, 0..5);
    let loads = prop::collection::vec((1u64..40, any::<u16>(), 0u16..3), 0..6);
    (1u64..40, loads, any::<u16>(), 0u64..50, gaps(1u64..80)).prop_map(|(clock_hz, gaps, first, dwell, openings)| {
        let mut cycle = 0;
        let mut loads = vec![(0, first, 0)];
        for (gap, power, voltage) in gaps {
            cycle += gap;
            loads.push((cycle, power, voltage));
        }
        let openings = openings.iter().scan(0, |cycle, gap| {
            *cycle += gap;
            Some(*cycle)
        });
        World { clock_hz, loads, dwell, openings: openings.collect() }
    })
}

impl World {
    /// The time at which a cycle begins, as a table can say it; in microseconds that still belong to it.
    fn time(&self, cycle: Cycle) -> Duration {
        Duration::from_micros(cycle * 1_000_000 / self.clock_hz)
    }

    /// Sim board: without interrupts of its own on these lines.
    fn node(&self) -> Peripherals {
        let mut node = Peripherals::new(&Configuration::new(Soc::Sancus64, Board::Sim));
        let loads = self.loads.iter().map(|&(cycle, power, decivolts)| {
            let load = Load { active_power_import: power, decivolts, centihertz: 5000, ..Load::default() };
            (self.time(cycle), load)
        });
        let profile = LoadProfile::new(loads.collect()).unwrap();
        for device in [
            PhysicalDevice::Display,
            PhysicalDevice::MeteringElement { profile: Arc::new(profile) },
            PhysicalDevice::RealTimeClock,
            PhysicalDevice::Relay { dwell: self.time(self.dwell) },
            PhysicalDevice::TamperSwitch { opened: self.openings.iter().map(|cycle| self.time(*cycle)).collect() },
        ] {
            node.attach(device.build(self.clock_hz), 0).unwrap();
        }
        node
    }
}

#[derive(Clone, Copy, Debug)]
enum Access {
    Read(u16),
    Write(u16, u16),
    Accept(u8),
    Reset,
}

fn access() -> impl Strategy<Value = Access> {
    let address = prop::sample::select(&REGISTERS[..]);
    prop_oneof![
        6 => address.clone().prop_map(Access::Read),
        3 => (address.clone(), 0u16..4).prop_map(|(address, value)| Access::Write(address, value)),
        4 => any::<bool>().prop_map(|close| Access::Write(RELAY_COMMAND, close.into())),
        2 => prop::sample::select(&[CLOCK_INTERRUPT, TAMPER_INTERRUPT][..]).prop_map(Access::Accept),
        1 => Just(Access::Reset),
    ]
}

/// The devices as their descriptions have them, from cycle to cycle.
#[derive(Debug, Default)]
struct Model {
    shown: u16,
    power: u16,
    voltage: u16,
    frequency: u16,
    energy: u64,
    pulses: u16,
    seconds: u64,
    period: u16,
    clock_pending: bool,
    command: bool,
    contact: bool,
    free: Cycle,
    latch: bool,
    enabled: bool,
    tamper_pending: bool,
    log: Vec<PhysicalEvent>,
}

impl Model {
    fn log(&mut self, cycle: Cycle, device: &'static str, quantity: &'static str, value: i32, direction: Direction) {
        self.log.push(PhysicalEvent { cycle, device, quantity, value, direction });
    }

    /// The world in cycle `now`, after what the core did in the cycle before.
    fn enter(&mut self, now: Cycle, world: &World) {
        let (input, metering) = (Direction::Input, "metering_element");
        self.energy += if now == 0 { 0 } else { u64::from(self.power) };
        while self.energy >= 3600 * world.clock_hz {
            self.energy -= 3600 * world.clock_hz;
            self.pulses = self.pulses.wrapping_add(1);
            self.log(now, metering, "pulses", self.pulses.into(), input);
        }
        let (_, power, voltage) = *world.loads.iter().rfind(|(begin, ..)| *begin <= now).unwrap();
        for (known, new, quantity) in [
            (&mut self.power, power, "active_power_import"),
            (&mut self.voltage, voltage, "voltage"),
            (&mut self.frequency, 5000, "frequency"),
        ] {
            if std::mem::replace(known, new) != new {
                self.log.push(PhysicalEvent {
                    cycle: now,
                    device: metering,
                    quantity,
                    value: new.into(),
                    direction: input,
                });
            }
        }
        if now.is_multiple_of(world.clock_hz) {
            self.seconds = now / world.clock_hz;
            self.log(now, "real_time_clock", "seconds", i32::from(self.seconds as u16), input);
            self.clock_pending |= self.period != 0 && self.seconds.is_multiple_of(self.period.into());
        }
        if self.contact != self.command && now >= self.free {
            self.contact = self.command;
            self.free = now + world.dwell;
            self.log(now, "relay", "contact", self.contact.into(), Direction::Output);
        }
        if world.openings.contains(&now) {
            (self.latch, self.tamper_pending) = (true, true);
            self.log(now, "tamper_switch", "tamper", 1, input);
        }
    }

    /// What the core does in cycle `now`, which shows in the next.
    fn act(&mut self, access: Access, now: Cycle) {
        let next = now + 1;
        match access {
            Access::Read(_) | Access::Reset => {}
            Access::Accept(CLOCK_INTERRUPT) => self.clock_pending = false,
            Access::Accept(_) => self.tamper_pending = false,
            Access::Write(DISPLAY_POWER, value) => {
                if std::mem::replace(&mut self.shown, value) != value {
                    self.log(next, "display", "power", value.into(), Direction::Output);
                }
            }
            Access::Write(CLOCK_PERIOD, value) => {
                self.period = value;
                self.clock_pending &= value != 0;
            }
            Access::Write(RELAY_COMMAND, value) => self.set_command(value & 1 != 0, next),
            Access::Write(TAMPER_STATUS, value) if value & 1 != 0 && self.latch => {
                (self.latch, self.tamper_pending) = (false, false);
                self.log(next, "tamper_switch", "tamper", 0, Direction::Output);
            }
            Access::Write(TAMPER_CONTROL, value) => self.enabled = value & 1 != 0,
            Access::Write(..) => {}
        }
    }

    fn set_command(&mut self, command: bool, cycle: Cycle) {
        if std::mem::replace(&mut self.command, command) != command {
            self.log(cycle, "relay", "command", command.into(), Direction::Output);
        }
    }

    fn value(&self, address: u16) -> u16 {
        match address {
            DISPLAY_POWER => self.shown,
            METERING => self.power,
            0x01d4 => self.voltage,
            0x01d6 => self.frequency,
            0x01d8 => self.pulses,
            CLOCK_SECONDS => self.seconds as u16,
            CLOCK_PERIOD => self.period,
            RELAY_COMMAND => self.command.into(),
            RELAY_STATUS => u16::from(self.contact) | u16::from(self.contact != self.command) << 1,
            TAMPER_STATUS => self.latch.into(),
            TAMPER_CONTROL => self.enabled.into(),
            _ => 0,
        }
    }

    fn lines(&self) -> u16 {
        u16::from(self.clock_pending) << CLOCK_INTERRUPT
            | u16::from(self.tamper_pending && self.enabled) << TAMPER_INTERRUPT
    }
}

/// By time, then by name: devices do not wait for each other.
fn sorted(mut log: Vec<PhysicalEvent>) -> Vec<PhysicalEvent> {
    log.sort_by_key(|event| (event.cycle, event.device, event.quantity, event.value));
    log
}

/// The world keeps its own time, and the real-time clock the node's.
#[test]
fn the_world_does_not_drift() {
    let load = Load { active_power_import: 3600, decivolts: 2300, centihertz: 5000, ..Load::default() };
    let profile = Arc::new(LoadProfile::new(vec![(Duration::ZERO, load)]).expect("a profile"));
    for (drift, second) in [(1_000_000, 1_001_000), (0, 1_000_000), (-1_000_000, 999_000)] {
        let mut node = Peripherals::new(&Configuration::new(Soc::Sancus64, Board::Sim));
        for device in [
            PhysicalDevice::MeteringElement { profile: Arc::clone(&profile) },
            PhysicalDevice::RealTimeClock,
            PhysicalDevice::TamperSwitch { opened: vec![Duration::from_secs(2)] },
        ] {
            node.attach(device.build(Clock::new(1_000_000, drift)), 0).expect("room");
        }
        let events = node.take_physical_events(3_010_000).into_iter();
        let times: Vec<(&str, Cycle)> = events.map(|event| (event.quantity, event.cycle)).collect();
        let of = |quantity: &str| {
            times.iter().filter(|(name, _)| *name == quantity).map(|(_, cycle)| *cycle).collect::<Vec<_>>()
        };
        // A watt-hour in a second.
        assert_eq!(of("pulses"), [second, 2 * second, 3 * second]);
        assert_eq!(of("tamper"), [2 * second]);
        assert_eq!(of("seconds"), [0, 1_000_000, 2_000_000, 3_000_000]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 512, ..ProptestConfig::default() })]

    /// Devices that are only looked at now and then do what their models do in each cycle.
    #[test]
    fn devices_do_as_their_models(world in world(), accesses in prop::collection::vec((0u64..30, access()), 1..60)) {
        let mut node = world.node();
        let mut model = Model::default();
        model.enter(0, &world);
        let (mut now, mut taken) = (0, Vec::new());
        for (gap, access) in accesses {
            for _ in 0..gap {
                now += 1;
                model.enter(now, &world);
            }
            prop_assert_eq!(node.interrupts(now), model.lines(), "lines in cycle {}", now);
            match access {
                Access::Read(address) => prop_assert_eq!(node.read(address, now), model.value(address), "{:#06x}", address),
                Access::Write(address, value) => node.write(address, value, Lanes::Both, now),
                Access::Accept(number) => node.accept(number, now),
                Access::Reset => {
                    node.power_up_clear(now);
                    if std::mem::take(&mut model.shown) != 0 {
                        model.log(now, "display", "power", 0, Direction::Output);
                    }
                    (model.period, model.clock_pending, model.enabled) = (0, false, false);
                    model.set_command(false, now);
                    if model.contact && now >= model.free {
                        model.contact = false;
                        model.free = now + world.dwell;
                        model.log(now, "relay", "contact", 0, Direction::Output);
                    }
                    taken.extend(node.take_physical_events(now));
                    continue;
                }
            }
            model.act(access, now);
            now += 1;
            model.enter(now, &world);
        }
        taken.extend(node.take_physical_events(now));
        prop_assert_eq!(sorted(taken), sorted(model.log));
    }

    /// No line changes before `next_event`, and asking in every cycle changes nothing.
    #[test]
    fn asking_does_not_matter(world in world(), period in 0u16..4, cycles in 1u64..400) {
        let start = |mut node: Peripherals| {
            node.write(CLOCK_PERIOD, period, Lanes::Both, 0);
            node.write(TAMPER_CONTROL, 1, Lanes::Both, 1);
            node.write(RELAY_COMMAND, 1, Lanes::Both, 2);
            node
        };
        let (mut eager, mut lazy) = (start(world.node()), start(world.node()));
        let mut log = Vec::new();
        let mut known = lazy.interrupts(3);
        for now in 3..cycles + 3 {
            if lazy.next_event() <= now {
                known = lazy.interrupts(now);
            }
            prop_assert_eq!(eager.interrupts(now), known, "cycle {}", now);
            log.extend(eager.take_physical_events(now));
        }
        prop_assert_eq!(lazy.clone().take_physical_events(cycles + 2), log);
    }

    /// Every read takes a word of the seed's stream, and nothing else does: no look without a read, no reset, no copy.
    #[test]
    fn random_words_are_a_stream(seed: u64, uses in prop::collection::vec(0u8..6, 0..60)) {
        let node = |seed: u64| {
            let mut node = Peripherals::none();
            node.attach(PhysicalDevice::RandomNumberGenerator { seed }.build(1), 0).unwrap();
            node
        };
        let (mut used, mut plain) = (node(seed), node(seed));
        for (now, what) in uses.into_iter().enumerate() {
            let now = 4 * now as Cycle;
            match what {
                0 => prop_assert_eq!(used.peek(RANDOM_VALUE, now), plain.peek(RANDOM_VALUE, now)),
                1 => prop_assert_eq!(used.read(RANDOM_STATUS, now), 1),
                2 => used.write(RANDOM_VALUE, 7, Lanes::Both, now),
                3 => used.power_up_clear(now),
                4 => used = used.physical_world(now),
                _ => prop_assert_eq!(used.read(RANDOM_VALUE, now), plain.read(RANDOM_VALUE, now)),
            }
        }
        let words = |mut node: Peripherals| (1000..1008).map(|now| node.read(RANDOM_VALUE, now)).collect::<Vec<_>>();
        let drawn = words(used);
        prop_assert!(drawn.windows(2).any(|pair| pair[0] != pair[1]), "{:x?}", drawn);
        prop_assert_ne!(&words(node(seed ^ 1)), &drawn);
        prop_assert_eq!(words(plain), drawn);
    }

    /// What a seed makes up is a load for ever, and the same each time.
    #[test]
    fn generated_loads_are_loads(seed: u64, number in 0u64..1_000_000) {
        let profile = LoadProfile::generated(seed);
        let (time, load) = profile.load(number).unwrap();
        prop_assert_eq!(time, Duration::from_secs(number));
        prop_assert_eq!(LoadProfile::generated(seed).load(number), Some((time, load)));
        let flow = Flow::of(&load, &Home::default());
        prop_assert!(flow.active_power_import == 0 || flow.active_power_export == 0);
        prop_assert!((2070..2530).contains(&load.decivolts) && (4980..5020).contains(&load.centihertz));
    }
}
