//! The devices of the physical world: held against plain models that go from cycle to cycle, and their load profiles.

use std::sync::Arc;
use std::time::Duration;

use emulator::peripherals::{Load, LoadProfile, Peripherals, PhysicalDevice};
use emulator::{Board, Configuration, Cycle, Direction, Lanes, PhysicalEvent, Soc};
use proptest::prelude::*;

const DISPLAY_POWER: u16 = 0x01c2;
const METERING: u16 = 0x01d0;
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

    fn csv(&self) -> String {
        let mut text = String::from("# a load\nvoltage, seconds ,active_power_import\n");
        for (cycle, power, voltage) in &self.loads {
            let time = self.time(*cycle);
            let (seconds, micros) = (time.as_secs(), time.subsec_micros());
            text += &format!("{}.{},{seconds}.{micros:06},{power}\n", voltage / 10, voltage % 10);
        }
        text
    }

    /// Sim board: without interrupts of its own on these lines.
    fn node(&self) -> Peripherals {
        let mut node = Peripherals::new(&Configuration::new(Soc::Sancus64, Board::Sim));
        let profile = LoadProfile::from_csv(&self.csv()).unwrap_or_else(|error| panic!("{error}\n{}", self.csv()));
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

    /// Any text is a profile or an error.
    #[test]
    fn no_text_is_too_much(text in "(seconds|active_power_import|voltage|[0-9]{0,12}\\.?[0-9]{0,8}|[,\n\"# -]|.){0,40}") {
        let _ = LoadProfile::from_csv(&text);
    }

    /// What a seed makes up is a load for ever, and the same each time.
    #[test]
    fn generated_loads_are_loads(seed: u64, number in 0u64..1_000_000) {
        let profile = LoadProfile::generated(seed);
        let (time, load) = profile.load(number).unwrap();
        prop_assert_eq!(time, Duration::from_secs(number));
        prop_assert_eq!(LoadProfile::generated(seed).load(number), Some((time, load)));
        prop_assert!(load.active_power_import == 0 || load.active_power_export == 0);
        prop_assert!((2070..2530).contains(&load.decivolts) && (4980..5020).contains(&load.centihertz));
    }
}

#[test]
fn profiles_are_read() {
    let profile = LoadProfile::from_csv(
        "seconds,active_power_import,active_power_export,voltage,frequency\n0,100,0,229.5,49.98\n1.5,0,65535,230,50\n",
    )
    .unwrap();
    let load = |active_power_import, active_power_export, decivolts, centihertz| Load {
        active_power_import,
        active_power_export,
        decivolts,
        centihertz,
    };
    assert_eq!(profile.load(0), Some((Duration::ZERO, load(100, 0, 2295, 4998))));
    assert_eq!(profile.load(1), Some((Duration::from_millis(1500), load(0, 65535, 2300, 5000))));
    assert_eq!(profile.load(2), None);
}

#[test]
fn mistakes_in_profiles_are_named() {
    for (text, expected) in [
        ("", "line 1: there has to be a column \"seconds\""),
        ("seconds\n0\n", "line 1: there has to be a column \"active_power_import\""),
        (
            "seconds,power\n",
            "line 1: no column can be named \"power\", but seconds, active_power_import, active_power_export, voltage, frequency",
        ),
        ("seconds,seconds,active_power_import\n", "line 1: column \"seconds\" twice"),
        ("seconds,active_power_import\n", "line 2: there has to be a load that begins at 0 seconds"),
        ("seconds,active_power_import\n1,5\n", "line 2: seconds: the first load has to begin at 0, not at 1s"),
        (
            "seconds,active_power_import\n0,5\n2,5\n1.5,6\n",
            "line 4: seconds: 1.5s is not after 2s, the time of the line before",
        ),
        ("seconds,active_power_import\n0\n", "line 2: 1 fields, but 2 columns"),
        (
            "seconds,active_power_import\n0,-5\n",
            "line 2: active_power_import: expected a whole number from 0 to 65535, found \"-5\"",
        ),
        (
            "seconds,active_power_import\n0,70000\n",
            "line 2: active_power_import: expected a whole number from 0 to 65535, found \"70000\"",
        ),
        (
            "seconds,active_power_import,voltage\n0,5,230.25\n",
            "line 2: voltage: expected a number with up to 1 decimals from 0 to 6553.5, found \"230.25\"",
        ),
    ] {
        let error = LoadProfile::from_csv(text).unwrap_err();
        assert_eq!(error.to_string(), expected, "{text:?}");
    }
}
