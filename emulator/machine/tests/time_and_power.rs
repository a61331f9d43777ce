//! Calendar clock, power supply and the line to the home, held against plain models that go from cycle to cycle.

use std::time::Duration;

use machine::event::EventKind;
use machine::peripherals::{
    CalendarSettings, CutWrite, Input, MainsCut, Output, Peripherals, PhysicalDevice, Port, PowerSettings,
    RESET_CYCLES, ResetCause,
};
use machine::{Board, Configuration, Cycle, Direction, Engine, GateSet, Lanes, Machine, PhysicalEvent, Soc, Stop};
use program::image::Image;
use proptest::collection::vec;
use proptest::prelude::*;

const CALENDAR_LOW: u16 = 0x0100;
const CALENDAR_HIGH: u16 = 0x0102;
const CALENDAR_STATUS: u16 = 0x0104;
const CALENDAR_PERIOD: u16 = 0x0106;
const CALENDAR_SET_LOW: u16 = 0x0108;
const CALENDAR_SET_HIGH: u16 = 0x010a;
const CALENDAR_COMMIT: u16 = 0x010c;
const CALENDAR: [u16; 7] = [
    CALENDAR_LOW,
    CALENDAR_HIGH,
    CALENDAR_STATUS,
    CALENDAR_PERIOD,
    CALENDAR_SET_LOW,
    CALENDAR_SET_HIGH,
    CALENDAR_COMMIT,
];
const CALENDAR_INTERRUPT: u8 = 11;
const POWER_STATUS: u16 = 0x0110;
const POWER_CONTROL: u16 = 0x0112;
const POWER_INTERRUPT: u8 = 11;
const HOME_STATUS: u16 = 0x00b0;
const HOME_BAUD: u16 = 0x00b2;
const HOME_DATA: u16 = 0x00b4;
const NVM_DATA: u16 = 0x01aa;

fn node(device: &PhysicalDevice, clock_hz: u64) -> Peripherals {
    let mut node = Peripherals::none();
    node.attach(device.build(clock_hz), 0).expect("room");
    node
}

fn milliseconds(time: u32) -> Duration {
    Duration::from_millis(time.into())
}

/// The power of some devices fails for a while; returns the first cycle after the reset.
fn cut(node: &mut Peripherals, now: Cycle, lasts: Cycle) -> Cycle {
    node.power_off(now);
    node.power_back(now + lasts);
    let after = now + lasts + RESET_CYCLES;
    node.power_up_clear(after);
    after
}

/// What happens to a device.
#[derive(Clone, Copy, Debug)]
enum Use {
    Read(u16),
    Write(u16, u16),
    Accept(u8),
    Reset,
    Cut(Cycle),
}

fn use_of(registers: &'static [u16], interrupt: u8, cuts: u32) -> impl Strategy<Value = Use> {
    let register = prop::sample::select(registers);
    let value = prop_oneof![0u16..4, 0xfffdu16..=0xffff];
    prop_oneof![
        6 => register.clone().prop_map(Use::Read),
        6 => (register, value).prop_map(|(register, value)| Use::Write(register, value)),
        2 => Just(Use::Accept(interrupt)),
        1 => Just(Use::Reset),
        cuts => (0u64..40).prop_map(Use::Cut),
    ]
}

/// The clock as its description has it: what it has counted of the next second grows by its rate in each cycle.
#[derive(Debug)]
struct Calendar {
    settings: CalendarSettings,
    clock_hz: u64,
    time: u32,
    part: u64,
    lost: bool,
    latch: u16,
    staged: [u16; 2],
    period: u16,
    pending: bool,
    log: Vec<(Cycle, &'static str, i32, Direction)>,
}

impl Calendar {
    fn new(settings: CalendarSettings, clock_hz: u64) -> Calendar {
        let (time, log) = (settings.start, Vec::new());
        let (part, lost, latch, staged, period, pending) = (0, false, 0, [0; 2], 0, false);
        Calendar { settings, clock_hz, time, part, lost, latch, staged, period, pending, log }
    }

    /// A cycle is over.
    fn tick(&mut self) {
        self.part += (1_000_000_000 + i64::from(self.settings.drift)).unsigned_abs();
        let second = self.clock_hz * 1_000_000_000;
        while self.part >= second {
            self.part -= second;
            self.time = self.time.wrapping_add(1);
            self.pending |= self.period != 0 && self.time.is_multiple_of(self.period.into());
        }
    }

    fn reset(&mut self) {
        (self.latch, self.staged, self.period, self.pending) = (0, [0; 2], 0, false);
    }

    /// What the core does in cycle `now`, and the end of that cycle.
    fn act(&mut self, what: Use, now: Cycle) {
        match what {
            Use::Read(CALENDAR_LOW) => self.latch = (self.time >> 16) as u16,
            Use::Write(CALENDAR_PERIOD, period) => {
                self.period = period;
                self.pending &= period != 0;
            }
            Use::Write(CALENDAR_SET_LOW, word) => self.staged[0] = word,
            Use::Write(CALENDAR_SET_HIGH, word) => self.staged[1] = word,
            Use::Write(CALENDAR_COMMIT, _) => {
                let [low, high] = self.staged.map(u32::from);
                (self.time, self.part, self.lost) = (high << 16 | low, 0, false);
                self.log.push((now + 1, "set", self.time as i32, Direction::Output));
                return;
            }
            Use::Accept(_) => self.pending = false,
            _ => {}
        }
        self.tick();
    }

    fn cut(&mut self, now: Cycle, lasts: Cycle) {
        (0..lasts).for_each(|_| self.tick());
        if self.settings.without_battery {
            (self.time, self.part, self.lost) = (0, 0, true);
            self.log.push((now + lasts, "lost", 1, Direction::Input));
        }
        (0..RESET_CYCLES).for_each(|_| self.tick());
        self.reset();
    }

    fn value(&self, register: u16) -> u16 {
        match register {
            CALENDAR_LOW => self.time as u16,
            CALENDAR_HIGH => self.latch,
            CALENDAR_STATUS => self.lost.into(),
            CALENDAR_PERIOD => self.period,
            _ => 0,
        }
    }
}

fn logged(node: &mut Peripherals, now: Cycle) -> Vec<(Cycle, &'static str, i32, Direction)> {
    let entry = |event: PhysicalEvent| (event.cycle, event.quantity, event.value, event.direction);
    node.take_physical_events(now).into_iter().map(entry).collect()
}

fn calendar() -> impl Strategy<Value = CalendarSettings> {
    let start = prop_oneof![Just(0), Just(0xffff_fffd), Just(0x0001_fffe), any::<u32>()];
    // Far beyond what a descriptor can say, so that few cycles show it.
    let drift = prop_oneof![Just(0), -1_000_000..=1_000_000, -900_000_000..=2_000_000_000];
    (start, drift, any::<bool>()).prop_map(|(start, drift, without_battery)| CalendarSettings {
        start,
        drift,
        without_battery,
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 512, ..ProptestConfig::default() })]

    /// A clock that is looked at now and then does what its model does in each cycle.
    #[test]
    fn a_calendar_clock_does_as_its_model(
        settings in calendar(), clock_hz in 1u64..20,
        uses in vec((0u64..30, use_of(&CALENDAR, CALENDAR_INTERRUPT, 1)), 1..60),
    ) {
        let mut node = node(&PhysicalDevice::CalendarClock(settings), clock_hz);
        let mut model = Calendar::new(settings, clock_hz);
        let mut now = 0;
        for (gap, what) in uses {
            (0..gap).for_each(|_| model.tick());
            now += gap;
            prop_assert_eq!(node.interrupts(now), u16::from(model.pending) << CALENDAR_INTERRUPT, "line in {}", now);
            match what {
                Use::Read(register) => prop_assert_eq!(node.read(register, now), model.value(register), "{:#06x} in {}", register, now),
                Use::Write(register, value) => node.write(register, value, Lanes::Both, now),
                Use::Accept(number) => node.accept(number, now),
                Use::Reset => {
                    node.power_up_clear(now);
                    model.reset();
                    continue;
                }
                Use::Cut(lasts) => {
                    model.cut(now, lasts);
                    now = cut(&mut node, now, lasts);
                    continue;
                }
            }
            model.act(what, now);
            now += 1;
        }
        prop_assert_eq!(logged(&mut node, now), model.log);
    }

    /// For years, seconds begin in the cycles in which they should: no error adds up.
    #[test]
    fn a_calendar_clock_is_exact_for_years(
        clock_hz in 1_000_000u64..40_000_000, drift in -1_000_000i32..=1_000_000, seconds in 1u64..20 * 366 * 86400,
    ) {
        let settings = CalendarSettings { drift, ..CalendarSettings::default() };
        let node = node(&PhysicalDevice::CalendarClock(settings), clock_hz);
        // In cycle c it shows the greatest n with n * 10^9 * clock_hz <= c * (10^9 + drift).
        let rate = u128::from((1_000_000_000 + i64::from(drift)).unsigned_abs());
        let first = (u128::from(seconds) * 1_000_000_000 * u128::from(clock_hz)).div_ceil(rate) as Cycle;
        let time = |cycle: Cycle| {
            let mut node = node.clone();
            let low = node.read(CALENDAR_LOW, cycle);
            u64::from(node.read(CALENDAR_HIGH, cycle + 1)) << 16 | u64::from(low)
        };
        prop_assert_eq!([time(first - 1), time(first)], [seconds - 1, seconds]);
    }
}

/// The words of a time belong together, however long it takes to read them.
#[test]
fn the_time_is_never_torn() {
    let settings = CalendarSettings { start: 0x0001_ffff, ..CalendarSettings::default() };
    let mut node = node(&PhysicalDevice::CalendarClock(settings), 10);
    let low = node.read(CALENDAR_LOW, 9);
    let high = node.read(CALENDAR_HIGH, 15);
    assert_eq!((high, low), (1, 0xffff));
    assert_eq!((node.read(CALENDAR_LOW, 16), node.read(CALENDAR_HIGH, 17)), (0, 2));
}

/// Registers that act on the world obey their owner alone.
#[test]
fn setting_and_acknowledging_need_an_owner() {
    let devices = [
        PhysicalDevice::CalendarClock(CalendarSettings::default()),
        PhysicalDevice::PowerSupply(PowerSettings::default()),
        PhysicalDevice::HomeUart,
    ];
    let needing = devices.iter().flat_map(|device| {
        let device = device.build(1);
        let registers = device.registers().into_iter().map(|register| register.address);
        registers.filter(|address| device.needs_owner(*address)).collect::<Vec<_>>()
    });
    assert_eq!(needing.collect::<Vec<_>>(), [CALENDAR_SET_LOW, CALENDAR_SET_HIGH, CALENDAR_COMMIT, POWER_STATUS]);
}

/// The supply as its description has it; cuts in cycles.
#[derive(Debug, Default)]
struct Supply {
    cuts: Vec<(Cycle, Cycle)>,
    hold_up: Cycle,
    latch: bool,
    enabled: bool,
    pending: bool,
    log: Vec<(Cycle, &'static str, i32, Direction)>,
}

impl Supply {
    fn has_mains(&self, now: Cycle) -> bool {
        !self.cuts.iter().any(|(at, lasts)| (*at..at + lasts).contains(&now))
    }

    /// The power of the node fails in cycle `now`: gives the cycle in which it is back.
    fn fails(&self, now: Cycle) -> Option<Cycle> {
        let end = self.cuts.iter().find(|(at, lasts)| at + self.hold_up == now && self.hold_up < *lasts);
        end.map(|(at, lasts)| at + lasts)
    }

    /// Cycle `now` begins.
    fn enter(&mut self, now: Cycle) {
        let before = now == 0 || self.has_mains(now - 1);
        let input = Direction::Input;
        if before && !self.has_mains(now) {
            (self.latch, self.pending) = (true, true);
            self.log.push((now, "mains", 0, input));
        }
        if self.fails(now).is_some() {
            self.log.push((now, "power", 0, input));
        }
        if !before && self.has_mains(now) {
            self.log.push((now, "mains", 1, input));
            if self.cuts.iter().any(|(at, lasts)| at + lasts == now && self.hold_up < *lasts) {
                self.log.push((now, "power", 1, input));
            }
        }
    }

    fn act(&mut self, what: Use, now: Cycle) {
        match what {
            Use::Accept(_) => self.pending = false,
            Use::Write(POWER_STATUS, value) if value & 1 != 0 && self.latch => {
                (self.latch, self.pending) = (false, false);
                self.log.push((now + 1, "acknowledged", 1, Direction::Output));
            }
            Use::Write(POWER_CONTROL, value) => self.enabled = value & 1 != 0,
            _ => {}
        }
    }

    fn value(&self, register: u16, now: Cycle) -> u16 {
        match register {
            POWER_STATUS => u16::from(self.latch) | u16::from(!self.has_mains(now)) << 1,
            _ => self.enabled.into(),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn a_power_supply_does_as_its_model(
        gaps in vec((0u32..60, 1u32..60), 0..5), hold_up in 0u32..30,
        uses in vec((0u64..30, use_of(&[POWER_STATUS, POWER_CONTROL], POWER_INTERRUPT, 1)), 1..60),
    ) {
        // Cycles are milliseconds.
        let mut free = 0;
        let cuts: Vec<(u32, u32)> = gaps.into_iter().map(|(gap, lasts)| {
            let at = free + gap;
            free = at + lasts + 1;
            (at, lasts)
        }).collect();
        let settings = PowerSettings {
            cuts: cuts.iter().map(|(at, lasts)| MainsCut { at: milliseconds(*at), lasts: milliseconds(*lasts) }).collect(),
            hold_up: milliseconds(hold_up),
        };
        let mut node = node(&PhysicalDevice::PowerSupply(settings), 1000);
        let cuts = cuts.into_iter().map(|(at, lasts)| (at.into(), lasts.into())).collect();
        let mut model = Supply { cuts, hold_up: hold_up.into(), ..Supply::default() };
        let mut now = 0;
        model.enter(now);
        let mut failed = 0;
        for (gap, what) in uses {
            let end = now + gap;
            loop {
                // As the machine does: asks for what resets the node in each cycle, at least where there may be something.
                let request = node.reset_request(now);
                let expected = model.fails(now);
                prop_assert_eq!(request.map(|request| (request.cycle, request.power_back)), expected.map(|back| (now, back)));
                if let (Some(request), Some(back)) = (request, expected) {
                    prop_assert_eq!(request.cause, ResetCause::PowerCut);
                    failed += 1;
                    for cycle in now + 1..=cut(&mut node, now, back - now) {
                        model.enter(cycle);
                    }
                    (model.enabled, model.pending) = (false, false);
                    now = back + RESET_CYCLES;
                    // A failure in the reset counts, as its interrupt does.
                    model.pending = (back + 1..=now).any(|cycle| model.has_mains(cycle - 1) && !model.has_mains(cycle));
                    let late = (back + 1..=now).find(|cycle| model.fails(*cycle).is_some());
                    prop_assume!(late.is_none());
                    continue;
                }
                if now >= end {
                    break;
                }
                now += 1;
                model.enter(now);
            }
            prop_assert_eq!(node.interrupts(now), u16::from(model.pending && model.enabled) << POWER_INTERRUPT);
            match what {
                Use::Read(register) => prop_assert_eq!(node.read(register, now), model.value(register, now), "{:#06x} in {}", register, now),
                Use::Write(register, value) => node.write(register, value, Lanes::Both, now),
                Use::Accept(number) => node.accept(number, now),
                Use::Reset | Use::Cut(_) => {
                    node.power_up_clear(now);
                    model.enabled = false;
                    continue;
                }
            }
            model.act(what, now);
            now += 1;
            model.enter(now);
        }
        prop_assert!(failed <= model.cuts.len());
        prop_assert_eq!(logged(&mut node, now), model.log);
    }

    /// Bytes take as long as those that leave through a UART of the boards.
    #[test]
    fn the_home_gets_bytes_as_from_a_uart(writes in vec((0u64..300, 0u8..4, any::<u8>()), 1..60), baud in 0u16..12) {
        const UART1: u16 = 0x88;
        let mut node = Peripherals::new(&Configuration::new(Soc::Sancus64, Board::Fpga));
        node.attach(PhysicalDevice::HomeUart.build(1), 0).expect("room");
        // The watchdog is held.
        node.write(0x0120, 0x5a80, Lanes::Both, 0);
        node.write(UART1, 1, Lanes::Low, 1);
        let mut other = node.clone();
        let mut write = |register: u16, other_register: u16, value: u16, now: Cycle| {
            node.write(register, value, Lanes::Both, now);
            let lanes = if register == HOME_DATA { Lanes::Low } else { Lanes::Both };
            other.write(other_register, value, lanes, now);
        };
        write(HOME_BAUD, UART1 + 2, baud, 2);
        let mut now = 3;
        for (gap, what, byte) in writes {
            now += gap;
            match what {
                0 => write(HOME_BAUD, UART1 + 2, (byte % 16).into(), now),
                _ => write(HOME_DATA, UART1 + 4, byte.into(), now),
            }
            now += 1;
            let _ = &now;
        }
        now += 1000;
        let to_home: Vec<(Cycle, i32)> = logged(&mut node, now).into_iter().map(|(cycle, _, value, _)| (cycle, value)).collect();
        let from_uart: Vec<(Cycle, i32)> =
            other.take_output(now).into_iter().map(|Output { cycle, byte, .. }| (cycle, byte.into())).collect();
        prop_assert_eq!(to_home, from_uart);
    }
}

/// Busy and full as the boards' UARTs, at 57,600 baud unless told otherwise; a reset cuts off what is being sent.
#[test]
fn the_line_to_the_home_starts_at_its_usual_rate() {
    let mut node = node(&PhysicalDevice::HomeUart, 8_000_000);
    assert_eq!(node.read(HOME_BAUD, 0), 138);
    node.write(HOME_DATA, 0x41, Lanes::Both, 1);
    assert_eq!(node.read(HOME_STATUS, 2), 0x0c);
    node.write(HOME_DATA, 0x42, Lanes::Both, 3);
    assert_eq!(node.read(HOME_STATUS, 4), 0x0c, "one is sent, one waits");
    assert_eq!(node.read(HOME_STATUS, 1395), 0x04, "the other is sent");
    node.power_up_clear(1400);
    assert_eq!(node.read(HOME_STATUS, 1401), 0);
    assert_eq!(logged(&mut node, 10_000), [(3 + 1390, "byte", 0x41, Direction::Output)]);
}

/// Devices that share a line do not take each other's interrupts back by themselves, and accepting one takes back all.
#[test]
fn clocks_and_supply_share_a_line() {
    const CLOCK_PERIOD: u16 = 0x01e2;
    let mut node = Peripherals::none();
    let supply =
        PowerSettings { cuts: vec![MainsCut { at: milliseconds(1500), lasts: milliseconds(9) }], ..one_cut(0, 1, 0) };
    let supply = PowerSettings { hold_up: milliseconds(20), ..supply };
    for device in [
        PhysicalDevice::RealTimeClock,
        PhysicalDevice::CalendarClock(CalendarSettings::default()),
        PhysicalDevice::PowerSupply(supply),
    ] {
        node.attach(device.build(1000), 0).expect("room");
    }
    node.write(CLOCK_PERIOD, 1, Lanes::Both, 0);
    node.write(CALENDAR_PERIOD, 1, Lanes::Both, 1);
    node.write(POWER_CONTROL, 1, Lanes::Both, 2);
    let line = 1 << CALENDAR_INTERRUPT;
    assert_eq!([999, 1000].map(|now| node.interrupts(now)), [0, line]);
    node.write(CLOCK_PERIOD, 0, Lanes::Both, 1001);
    assert_eq!(node.interrupts(1002), line, "the other clock's");
    node.accept(CALENDAR_INTERRUPT, 1003);
    assert_eq!([1004, 1499, 1500].map(|now| node.interrupts(now)), [0, 0, line]);
    node.accept(CALENDAR_INTERRUPT, 1501);
    assert_eq!([1502, 1999, 2000].map(|now| node.interrupts(now)), [0, 0, line]);
}

/// It is a diode.
#[test]
fn nothing_gets_in_from_the_home() {
    let mut node = node(&PhysicalDevice::HomeUart, 8_000_000);
    for port in [Port::Uart(0), Port::Uart(1), Port::File, Port::Pins(1)] {
        assert!(node.input(Input { cycle: 0, port, byte: 1, bit_time: Some(10) }).is_err(), "{port}");
    }
}

/// A program that counts in data memory, writes the count to non-volatile memory in turn, and says on UART 0 that it began.
const COUNTER: &str = "
        mov #0x5a80, &0x0120
        mov.b #1, &0x80
        mov #7, &0x82
        mov.b #0x42, &0x84
again:  add #1, &0x0300
        mov &0x0300, &0x01aa
        jmp again";

fn counter(supply: PowerSettings, clock_hz: u64) -> Machine {
    let mut configuration = Configuration::new(Soc::Sancus64, Board::Fpga);
    (configuration.clock_hz, configuration.gates) = (clock_hz, GateSet::OF_DEVICES);
    let mut machine = Machine::new(&configuration).expect("a machine");
    Image::assemble(COUNTER, 0x5c00).expect("a program").load(&mut machine).expect("room");
    let memory = PhysicalDevice::NonVolatileMemory {
        size: 1,
        write_time: Duration::from_micros(100),
        endurance: 10_000,
        cut: CutWrite::Torn { seed: 1 },
    };
    for device in [PhysicalDevice::PowerSupply(supply), memory] {
        machine.peripherals().attach(device.build(clock_hz), 0).expect("room");
    }
    machine
}

const MILLION: u64 = 1_000_000;

fn one_cut(at: u32, lasts: u32, hold_up: u32) -> PowerSettings {
    let cuts = vec![MainsCut { at: milliseconds(at), lasts: milliseconds(lasts) }];
    PowerSettings { cuts, hold_up: milliseconds(hold_up) }
}

/// In cycles, which are microseconds: the mains fail in 2000, the power 500 later, and both are back in 5000.
#[test]
fn a_node_without_power_does_nothing() {
    let mut machine = counter(one_cut(2, 3, 1), MILLION);
    machine.run(2999, &mut ());
    assert!(machine.read_word(0x0300) > 100);
    let instructions = machine.statistics().instructions;
    machine.run(3000, &mut ());
    assert!(machine.has_power(), "the last instruction is not over, or the cycle has not begun");
    assert_eq!(machine.run(4321, &mut ()), Stop::Cycle);
    assert!(!machine.has_power());
    assert_eq!((machine.cycle(), machine.next_activity()), (4321, 5000));
    assert!(machine.statistics().instructions < instructions + 3);
    assert_eq!((machine.read_word(0x0300), machine.statistics().resets), (0, 1));
    machine.power_cut();
    assert_eq!(machine.statistics().resets, 1, "there is nothing to cut");
    // What is sent to it is lost.
    let input = Input { cycle: 4321, port: Port::Uart(0), byte: 0x55, bit_time: Some(8) };
    machine.peripherals().input(input).expect("a UART");
    machine.run(5000, &mut ());
    assert!(machine.has_power());
    machine.run(8000, &mut ());
    assert!(machine.read_word(0x0300) > 100);
    assert_eq!(machine.accounting().total(), machine.cycle());
    let now = machine.cycle();
    assert_eq!(machine.peripherals().read(0x84, now), 0x0042, "RXD has no byte");
    let (mut bytes, mut resets, mut world) = (0, Vec::new(), Vec::new());
    for event in machine.take_events() {
        match event.kind {
            EventKind::Output { port: Port::Uart(0), .. } => bytes += 1,
            EventKind::Reset(cause) => resets.push((event.cycle, cause)),
            EventKind::Physical(PhysicalEvent { quantity, value, .. }) => world.push((event.cycle, quantity, value)),
            _ => {}
        }
    }
    assert_eq!((bytes, resets), (2, vec![(3000, ResetCause::PowerCut)]));
    assert_eq!(world, [(2000, "mains", 0), (3000, "power", 0), (5000, "mains", 1), (5000, "power", 1)]);
}

/// Nor does its watchdog run, however often somebody looks.
#[test]
fn a_watchdog_without_power_does_not_expire() {
    let mut machine = counter(one_cut(2, 98, 0), MILLION);
    for until in (1000..=101_000).step_by(1000) {
        machine.run(until, &mut ());
        machine.take_events();
    }
    let now = machine.cycle();
    assert_eq!((machine.statistics().resets, machine.peripherals().read(0x0002, now) & 1), (1, 0));
}

/// Mains that are back in time, at the latest when the hold-up time ends, do nothing but that they had failed.
#[test]
fn a_short_cut_is_held_up() {
    for (lasts, resets) in [(1, 0), (2, 0), (3, 1)] {
        let mut machine = counter(one_cut(2, lasts, 2), MILLION);
        machine.run(8000, &mut ());
        let now = machine.cycle();
        assert_eq!(
            (machine.statistics().resets, machine.peripherals().read(POWER_STATUS, now)),
            (resets, 1),
            "{lasts}"
        );
    }
}

/// Also when the node is switched on, when another reset is under way, and when it sleeps.
#[test]
fn power_fails_whatever_the_node_does() {
    let mut machine = counter(one_cut(0, 3, 0), MILLION);
    machine.run(2000, &mut ());
    assert_eq!((machine.has_power(), machine.statistics().instructions), (false, 0));
    machine.run(4000, &mut ());
    assert!(machine.read_word(0x0300) > 0);

    // The watchdog resets the node in the cycles before, or in that very cycle.
    let mut meets = 0;
    for until in 980..1000 {
        let mut machine = counter(one_cut(1, 1, 0), MILLION);
        machine.run(until, &mut ());
        let now = machine.cycle();
        machine.peripherals().write(0x0120, 0, Lanes::Both, now);
        machine.run(1500, &mut ());
        assert_eq!((machine.has_power(), machine.statistics().resets), (false, 1 + u64::from(now < 1000)), "{now}");
        machine.run(3000, &mut ());
        assert!(machine.has_power() && machine.read_word(0x0300) > 0, "{now}");
        meets += u64::from((996..1000).contains(&now));
    }
    assert!(meets > 0);

    let mut machine = counter(one_cut(2, 3, 0), MILLION);
    Image::assemble("mov #0x5a80, &0x0120\n bis #0x10, sr", 0x5c00)
        .expect("a program")
        .load(&mut machine)
        .expect("room");
    assert_eq!(machine.run(1000, &mut ()), Stop::Cycle);
    assert_eq!(machine.next_activity(), 2000);
    machine.pass_sleep(1500);
    machine.run(4000, &mut ());
    assert!(!machine.has_power());
    machine.pass_sleep(4500);
    assert_eq!(machine.cycle(), 4500);
    machine.pass_sleep(9000);
    assert_eq!(machine.cycle(), 5000, "not beyond the end");
    assert_eq!(machine.run(9000, &mut ()), Stop::Asleep);
    assert_eq!(machine.statistics().resets, 1);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, ..ProptestConfig::default() })]

    /// Power fails in the same cycle on all engines, however runs are cut into pieces; also in the midst of a write.
    #[test]
    fn power_fails_equally_on_all_engines(
        cuts in vec((1u32..40, 1u32..6), 1..6), hold_up in 0u32..4, clock_khz in 40u64..60, pieces in vec(1u64..900, 8),
    ) {
        let mut free = 0;
        let cuts = cuts.into_iter().map(|(gap, lasts)| {
            let at = free + gap;
            free = at + lasts;
            MainsCut { at: milliseconds(at), lasts: milliseconds(lasts) }
        });
        let settings = PowerSettings { cuts: cuts.collect(), hold_up: milliseconds(hold_up) };
        let machine = counter(settings, 1000 * clock_khz);
        let end = u64::from(free) * clock_khz + 2000;
        let ran = [Engine::Exact, Engine::Interpreter, Engine::Fast].map(|engine| {
            let mut machine = machine.clone();
            machine.set_engine(engine);
            if engine == Engine::Fast {
                machine.set_translation_threshold(6);
            }
            let mut lengths = pieces.iter().cycle();
            while machine.cycle() < end {
                let length = if engine == Engine::Exact { 10_000 } else { *lengths.next().expect("endless") };
                machine.run((machine.cycle() + length).min(end), &mut ());
            }
            let now = machine.cycle();
            let words = [0x0300, 0x0302].map(|address| machine.read_word(address));
            let events = machine.take_events();
            let total = machine.accounting().total();
            let word = machine.peripherals().peek(NVM_DATA, now);
            (now, machine.registers(), words, word, events, machine.statistics().clone(), total)
        });
        prop_assert_eq!(ran[0].6, ran[0].0);
        prop_assert_eq!(&ran[1], &ran[0]);
        prop_assert_eq!(&ran[2], &ran[0]);
    }
}
