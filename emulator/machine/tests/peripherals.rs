//! The peripherals seen from outside: laziness, host input and output, the memory map and its manual.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;
use std::time::Duration;

use machine::peripherals::{
    Access, AttachError, CalendarSettings, Connection, CutWrite, Input, LoadProfile, NoSuchPort, Output, Peripheral,
    Peripherals, PhysicalDevice, Pin, Port, PowerSettings, RESET_CYCLES, Register, ResetCause, Strobe, SupplyLimits,
    Transfer, Width, Wires,
};
use machine::{Board, Bounded, Configuration, Cycle, Gate, GateSet, Lanes, Soc};
use proptest::prelude::*;

fn peripherals(board: Board) -> Peripherals {
    Peripherals::new(&Configuration::new(Soc::Sancus64, board))
}

/// Something that happens to the peripherals.
#[derive(Clone, Debug)]
enum Event {
    Read(u16),
    Write(u16, u16, Lanes),
    Accept(u8),
    Gate(bool),
    Pins(u8, u8),
    Connect(Pin, Connection),
    Byte(Port, u8, Option<u32>),
}

fn event() -> impl Strategy<Value = Event> {
    let lanes = prop_oneof![Just(Lanes::Low), Just(Lanes::High), Just(Lanes::Both)];
    // Values that make devices run: the watchdog's password, a timer that counts, a UART that is enabled.
    let busy = prop_oneof![
        Just((0x0120, 0x5a13)),
        Just((0x0120, 0x5a02)),
        (0u16..4).prop_map(|mode| (0x0160, 0x0202 | mode << 4)),
        (0u16..40).prop_map(|top| (0x0172, top)),
        Just((0x0162, 0x0010)),
        Just((0x0162, 0x4910)),
        Just((0x0164, 0xc110)),
        (0u16..30).prop_map(|baud| (0x0082, baud)),
        Just((0x0080, 0x0071)),
        Just((0x0080, 0x0073)),
        any::<u16>().prop_map(|byte| (0x0084, byte)),
        (0u16..4).prop_map(|divider| (0x0058, divider << 1)),
        (0u16..40).prop_map(|count| (0x0072, count)),
        any::<u16>().prop_map(|bits| (0x0024, bits)),
        any::<u16>().prop_map(|bits| (0x0026, bits & 0x0f)),
    ];
    let address = (0u16..0x100).prop_map(|word| word * 2);
    let byte_writes = (address.clone(), any::<u8>(), lanes).prop_map(|(address, byte, lanes)| match lanes {
        Lanes::Both => Event::Write(address, u16::from(byte) << 3, lanes),
        _ => Event::Write(address, u16::from_le_bytes([byte; 2]), lanes),
    });
    let pin = (1u8..3, 0u8..8).prop_map(|(port, number)| Pin { port, number });
    let connection = prop_oneof![any::<bool>().prop_map(Connection::Level), pin.clone().prop_map(Connection::Pin)];
    let port = prop_oneof![Just(Port::Uart(0)), Just(Port::File)];
    prop_oneof![
        4 => busy.prop_map(|(address, value)| Event::Write(address, value, Lanes::Both)),
        2 => byte_writes,
        4 => address.prop_map(Event::Read),
        1 => (2u8..15).prop_map(Event::Accept),
        1 => any::<bool>().prop_map(Event::Gate),
        2 => (1u8..7, any::<u8>()).prop_map(|(port, levels)| Event::Pins(port, levels)),
        2 => (pin, connection).prop_map(|(pin, connection)| Event::Connect(pin, connection)),
        2 => (port, any::<u8>(), prop::option::of(1u32..60)).prop_map(|(p, byte, time)| Event::Byte(p, byte, time)),
    ]
}

/// Does `event` in `cycle`; what the core reads.
fn apply(peripherals: &mut Peripherals, event: &Event, cycle: Cycle) -> u16 {
    match *event {
        Event::Read(address) => return peripherals.read(address, cycle),
        Event::Write(address, value, lanes) => peripherals.write(address, value, lanes, cycle),
        Event::Accept(number) => peripherals.accept(number, cycle),
        Event::Gate(scg1) => peripherals.set_clock_gates(scg1, false, cycle),
        Event::Pins(port, byte) => {
            let input = Input { cycle, port: Port::Pins(port), byte, bit_time: None };
            return u16::from(peripherals.input(input).is_ok());
        }
        Event::Connect(pin, connection) => return u16::from(peripherals.connect(cycle, pin, connection).is_ok()),
        Event::Byte(port, byte, bit_time) => {
            return u16::from(peripherals.input(Input { cycle, port, byte, bit_time }).is_ok());
        }
    }
    0
}

/// What a run shows: reads, the cycles in which lines change, outputs and resets.
#[derive(Debug, Default, PartialEq)]
struct Seen {
    reads: Vec<u16>,
    lines: Vec<(Cycle, u16)>,
    outputs: Vec<Output>,
    resets: Vec<(Cycle, ResetCause)>,
}

/// Runs `events`, each some cycles after the last. `eager` asks in every cycle, else only when an event is due.
fn run(mut peripherals: Peripherals, events: &[(Cycle, Event)], eager: bool) -> (Peripherals, Seen) {
    let mut seen = Seen::default();
    let (mut now, mut lines) = (0, 0);
    let mut queue = events.iter();
    let mut next = queue.next();
    let mut due = next.map_or(0, |(gap, _)| *gap);
    while let Some((_, event)) = next {
        if eager || peripherals.next_event() <= now || due == now {
            let current = peripherals.interrupts(now);
            if current != lines {
                lines = current;
                seen.lines.push((now, lines));
            }
            if let Some(request) = peripherals.reset_request(now) {
                seen.resets.push((request.cycle, request.cause));
                now = request.cycle + RESET_CYCLES;
                peripherals.power_up_clear(now);
                due = due.max(now);
                lines = 0;
            }
        }
        if due == now {
            seen.reads.push(apply(&mut peripherals, event, now));
            next = queue.next();
            due += 1 + next.map_or(0, |(gap, _)| *gap);
        }
        now += 1;
        if !eager {
            now = now.max(peripherals.next_event().min(due));
        }
    }
    seen.outputs = peripherals.take_output(now);
    (peripherals, seen)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Nothing changes before `next_event`, and asking changes nothing.
    #[test]
    fn asking_does_not_matter(fpga: bool, events in prop::collection::vec((0u64..200, event()), 1..80)) {
        let node = peripherals(if fpga { Board::Fpga } else { Board::Sim });
        let (_, eager) = run(node.clone(), &events, true);
        let (_, lazy) = run(node, &events, false);
        prop_assert_eq!(eager, lazy);
    }

    /// A clone in the middle goes on like the original.
    #[test]
    fn clones_are_snapshots(fpga: bool, events in prop::collection::vec((0u64..60, event()), 2..60)) {
        let node = peripherals(if fpga { Board::Fpga } else { Board::Sim });
        let (half, _) = run(node, &events[..events.len() / 2], false);
        let snapshot = half.clone();
        let later: Cycle = 100_000;
        let rest = |mut node: Peripherals| -> Vec<u16> {
            let mut now = later;
            events[events.len() / 2..].iter().map(|(gap, event)| {
                now += gap + 1;
                apply(&mut node, event, now) ^ node.interrupts(now + 1)
            }).collect()
        };
        prop_assert_eq!(rest(half), rest(snapshot));
    }

    /// A byte sent at the receiver's own rate arrives, whatever the rate and the clock.
    #[test]
    fn bytes_arrive_at_the_set_rate(byte: u8, baud in 8u16..2000, divider in 0u16..4, smclk: bool) {
        let mut node = peripherals(Board::Fpga);
        let control = if smclk { 0x13 } else { 0x11 };
        node.write(0x58, divider << 1, Lanes::Low, 0);
        node.write(0x82, baud, Lanes::Both, 1);
        // Waits for the receiver to be enabled.
        node.input(Input { cycle: 2, port: Port::Uart(0), byte, bit_time: None }).unwrap();
        let enabled = 50;
        prop_assert_eq!(node.interrupts(enabled - 1), 0);
        node.write(0x80, control, Lanes::Low, enabled);
        let bit_time = (u64::from(baud) + 1) << if smclk { divider } else { 0 };
        let mut now = enabled + 1;
        while node.interrupts(now) == 0 {
            prop_assert!(now < enabled + 10 * bit_time, "nothing received by {}", now);
            now = node.next_event().clamp(now + 1, enabled + 10 * bit_time);
        }
        prop_assert_eq!(node.interrupts(now), 1 << 7);
        prop_assert!(now > enabled + 8 * bit_time);
        prop_assert_eq!(node.read(0x84, now) >> 8, u16::from(byte));
    }

    /// What one UART sends another receives.
    #[test]
    fn sent_bytes_come_out_in_order(bytes in prop::collection::vec(any::<u8>(), 1..20), baud in 0u16..200) {
        let mut node = peripherals(Board::Fpga);
        node.write(0x82, baud, Lanes::Both, 0);
        node.write(0x80, 0x41, Lanes::Low, 1);
        let mut now = 2;
        for byte in &bytes {
            while node.read(0x80, now) & 0x0800 != 0 {
                now += 3;
            }
            node.write(0x84, u16::from_le_bytes([*byte; 2]), Lanes::Low, now + 1);
            now += 2;
        }
        let frame = 10 * (Cycle::from(baud) + 1);
        let outputs = node.take_output(now + frame * bytes.len() as Cycle + 100);
        prop_assert_eq!(outputs.iter().map(|output| output.byte).collect::<Vec<_>>(), bytes);
        prop_assert_eq!(outputs[0].cycle, 3 + 1 + frame + 1);
        for pair in outputs.windows(2) {
            prop_assert!(pair[1].cycle >= pair[0].cycle + frame + 2);
        }
    }
}

#[test]
fn bytes_are_lost_on_a_disabled_receiver_at_a_given_rate() {
    let mut node = peripherals(Board::Fpga);
    node.input(Input { cycle: 0, port: Port::Uart(0), byte: 0x55, bit_time: Some(10) }).unwrap();
    node.write(0x82, 9, Lanes::Both, 200);
    node.write(0x80, 0x11, Lanes::Low, 201);
    assert_eq!(node.interrupts(1000), 0);
    assert_eq!(node.read(0x84, 1001), 0);
}

#[test]
fn a_second_byte_overflows() {
    let mut node = peripherals(Board::Fpga);
    node.write(0x82, 9, Lanes::Both, 0);
    node.write(0x80, 0x31, Lanes::Low, 1);
    for byte in [0x12, 0x34] {
        node.input(Input { cycle: 10, port: Port::Uart(0), byte, bit_time: None }).unwrap();
    }
    assert_eq!(node.read(0x80, 300) >> 8, 0x30, "RX_OVFLW_PND and RX_PND");
    assert_eq!(node.read(0x84, 301) >> 8, 0x34);
    node.write(0x80, 0x3030, Lanes::High, 302);
    assert_eq!(node.interrupts(303), 0);
}

#[test]
fn the_print_stub_prints_at_once() {
    let mut node = peripherals(Board::Sim);
    node.write(0x84, 0xc1c1, Lanes::Low, 20);
    assert_eq!(node.take_output(20), [Output { cycle: 20, port: Port::Uart(0), byte: 0x41 }]);
    assert_eq!(node.read(0x80, 21), 0, "never busy");
}

#[test]
fn file_bytes_are_ready_two_cycles_after_a_read() {
    let mut node = peripherals(Board::Sim);
    for byte in [1, 2] {
        node.input(Input { cycle: 0, port: Port::File, byte, bit_time: None }).unwrap();
    }
    assert_eq!(node.read(0xc2, 10), 1);
    assert_eq!((node.peek(0xc0, 11), node.peek(0xc0, 12)), (0, 1));
    assert_eq!((node.peek(0xc2, 12), node.peek(0xc2, 13)), (1, 2));
}

#[test]
fn ports_that_do_not_exist_are_refused() {
    let mut node = peripherals(Board::Fpga);
    for port in [Port::Uart(1), Port::Uart(7), Port::File, Port::Pins(0), Port::Pins(5), Port::Spi(0)] {
        let input = Input { cycle: 0, port, byte: 0, bit_time: None };
        assert_eq!(node.input(input), Err(NoSuchPort(port)));
    }
}

#[test]
fn spi_is_busy_for_a_byte() {
    for divider in 0..16 {
        for mode in 0..4 {
            let mut node = peripherals(Board::Sim);
            node.write(0x150, divider << 12 | mode << 8, Lanes::High, 0);
            node.write(0x150, 0x5a5a, Lanes::Low, 10);
            let busy: Vec<Cycle> = (11..600).filter(|cycle| node.peek(0x152, *cycle) != 0).collect();
            let length = if divider == 0 { 18 } else { 17 * (usize::from(divider) + 1) };
            assert_eq!((busy[0], busy.len()), (12, length), "divider {divider}, mode {mode}");
        }
    }
}

#[test]
fn pins_take_two_cycles_to_be_read_and_three_to_interrupt() {
    let mut node = peripherals(Board::Sim);
    node.write(0x24, 0x0100, Lanes::Both, 0);
    node.input(Input { cycle: 50, port: Port::Pins(1), byte: 1, bit_time: None }).unwrap();
    assert_eq!((node.peek(0x20, 51), node.peek(0x20, 52)), (0, 1));
    assert_eq!((node.interrupts(52), node.interrupts(53)), (0, 1 << 2));
}

/// P1.4 is pulled up, and a key connects it with P1.0, which the node drives low and high.
#[test]
fn a_pin_has_the_level_of_the_one_it_is_connected_to() {
    for board in [Board::Sim, Board::Fpga] {
        let mut node = peripherals(board);
        let [row, column] = [4, 0].map(|number| Pin { port: 1, number });
        node.connect(0, row, Connection::Level(true)).unwrap();
        node.connect(20, row, Connection::Pin(column)).unwrap();
        node.connect(60, row, Connection::Level(true)).unwrap();
        let rows = |node: &Peripherals, cycle| node.peek(0x20, cycle) & 0x10;
        node.write(0x22, 0x0001, Lanes::Low, 10);
        assert_eq!((rows(&node, 19), rows(&node, 21), rows(&node, 22)), (0x10, 0x10, 0));
        // Driven high: in PxOUT from the next cycle on, and read two cycles after that.
        node.write(0x20, 0x0101, Lanes::High, 30);
        assert_eq!((rows(&node, 32), rows(&node, 33)), (0, 0x10));
        node.write(0x20, 0, Lanes::High, 40);
        assert_eq!((rows(&node, 42), rows(&node, 43)), (0x10, 0));
        // Not driven: as it was before.
        node.write(0x22, 0, Lanes::Low, 50);
        assert_eq!((rows(&node, 52), rows(&node, 53)), (0, 0x10));
        node.write(0x22, 0x0001, Lanes::Low, 55);
        assert_eq!((rows(&node, 58), rows(&node, 61), rows(&node, 62)), (0, 0, 0x10));
        // A power-up clear drives nothing, and lets no key go.
        node.connect(70, row, Connection::Pin(column)).unwrap();
        assert_eq!(rows(&node, 80), 0);
        node.power_up_clear(90);
        node.write(0x22, 0x0001, Lanes::Low, 100);
        assert_eq!((rows(&node, 92), rows(&node, 102), rows(&node, 103)), (0x10, 0x10, 0));
        assert_eq!(
            node.connect(110, Pin { port: 1, number: 8 }, Connection::Level(true)),
            Err(NoSuchPort(Port::Pins(1)))
        );
        assert_eq!(node.connect(110, row, Connection::Pin(Pin { port: 7, number: 0 })), Err(NoSuchPort(Port::Pins(7))));
    }
}

#[test]
fn a_captured_edge_is_read_three_cycles_later() {
    let mut node = peripherals(Board::Fpga);
    node.write(0x26, 0x02, Lanes::Low, 0);
    node.write(0x162, 0x4100, Lanes::Both, 1);
    node.write(0x160, 0x0224, Lanes::Both, 9);
    node.input(Input { cycle: 50, port: Port::Pins(1), byte: 2, bit_time: None }).unwrap();
    assert_eq!((node.peek(0x172, 52), node.peek(0x172, 53)), (0, 52 - 10));
}

#[test]
fn a_dma_capture_marks_the_cycles_that_were_not_granted() {
    let mut node = peripherals(Board::Sim);
    node.write(0x70, 0x5c00, Lanes::Both, 0);
    node.write(0x72, 5, Lanes::Both, 10);
    assert_eq!(node.next_event(), 16);
    assert_eq!(node.dma_request(15), None);
    for cycle in 16..16 + 2048 {
        assert_eq!(node.dma_request(cycle).map(|request| request.address), Some(0x5c00), "{cycle}");
        node.dma_response(cycle, cycle % 3 != 0, 0);
    }
    assert_eq!(node.dma_request(16 + 2048), None);
    let bits = (0..16).filter(|bit| (16 + 32 + bit) % 3 == 0).fold(0, |bits, bit| bits | 1 << bit);
    node.write(0x76, 32, Lanes::Both, 3000);
    assert_eq!(node.read(0x74, 3002), bits);
}

/// A device of which `registers` is the whole point.
#[derive(Clone, Debug)]
struct Latch {
    registers: Vec<Register>,
    value: u16,
}

impl Peripheral for Latch {
    fn name(&self) -> String {
        "latch".into()
    }

    fn description(&self) -> &'static str {
        "Keeps a word."
    }

    fn registers(&self) -> Vec<Register> {
        self.registers.clone()
    }

    fn value(&self, _address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        self.value
    }

    fn clock(&mut self, strobe: Strobe, _now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        if let Transfer::Write { value, .. } = strobe.transfer {
            self.value = value;
        }
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        self.value = 0;
    }

    machine::saved_state!(Latch { value } settings { registers });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}

fn latch(address: u16) -> Box<Latch> {
    Box::new(Latch { registers: vec![Register::word("LATCH", address, Access::ReadWrite, "")], value: 0 })
}

#[test]
fn attached_devices_share_the_bus() {
    let mut node = peripherals(Board::Sim);
    node.attach(latch(0x90), 0).unwrap();
    node.write(0x90, 0x0102, Lanes::Both, 1);
    assert_eq!(node.read(0x90, 2), 0x0102, "the OR of the LED digits and the latch");
    node.write(0x90, 0x3030, Lanes::Low, 3);
    assert_eq!(node.read(0x90, 4), 0x3030 | 0x0130);
    assert!(node.memory_map().iter().any(|(device, register)| device == "latch" && register.name == "LATCH"));
    node.power_up_clear(10);
    assert_eq!(node.read(0x90, 11), 0);
}

#[test]
fn devices_that_do_not_fit_are_refused() {
    let mut node = peripherals(Board::Sim);
    let outside = AttachError::Outside { name: "latch".into(), register: "LATCH", address: 0x0200 };
    assert_eq!(node.attach(latch(0x0200), 0), Err(outside));
    let attached = (0..40).take_while(|_| node.attach(latch(0x1a0), 0).is_ok()).count();
    assert!(attached < 40);
    assert_eq!(node.attach(latch(0x1a0), 0), Err(AttachError::Full { name: "latch".into() }));
}

#[test]
fn a_wrong_password_resets() {
    let mut node = peripherals(Board::Sim);
    node.write(0x0120, 0x1234, Lanes::Both, 40);
    assert_eq!(node.next_event(), 41);
    assert_eq!(node.reset_request(40), None);
    let request = node.reset_request(41).unwrap();
    assert_eq!((request.cycle, request.cause), (41, ResetCause::WatchdogPassword));
    node.power_up_clear(41 + RESET_CYCLES);
    assert_eq!(node.reset_request(100), None);
    assert_eq!(node.read(0x02, 101), 1, "WDTIFG survives");
    node.write(0x190, 0, Lanes::Both, 144);
    assert_eq!(node.read(0x190, 145), 100, "the time-stamp counter restarts");
    node.power_cut(200);
    assert_eq!(node.read(0x02, 201), 0, "WDTIFG does not survive a power cut");
}

#[test]
fn the_watchdog_resets_by_default() {
    let mut node = peripherals(Board::Fpga);
    // SMCLK's enable is a register: the first counted cycle is cycle 1.
    assert_eq!(node.next_event(), 32769);
    assert_eq!(node.reset_request(32769).map(|request| request.cause), Some(ResetCause::WatchdogExpired));
}

/// The manual's part on peripherals, from what the devices say of themselves.
fn manual() -> String {
    let mut text = String::from(
        "# Peripherals\n\n\
         Written by the test `manual_is_up_to_date` from the devices' own register tables; `BLESS=1` rewrites it.\n\n\
         \"In cycle c\" means after the clock edge that begins c. What is written in cycle w is seen from w+1 on. After a\n\
         power-up clear, all registers have the given value. Byte registers are the halves of a bus word, the even\n\
         address the low one. Addresses without a register read 0; where devices share an address, reads give the OR\n\
         of them. Byte writes to word registers write the whole bus word, the byte in both halves, unless said\n\
         otherwise.\n",
    );
    let nodes = [
        ("sancus-* on the test bench", Soc::Sancus64, Board::Sim),
        ("sancus-* on the FPGA boards", Soc::Sancus64, Board::Fpga),
        ("openmsp430", Soc::OpenMsp430, Board::Fpga),
    ];
    // Each device once, with the nodes that have it; it is another one if it says something else.
    let mut devices: Vec<(String, String, Vec<&str>)> = Vec::new();
    for (title, soc, board) in nodes {
        let node = Peripherals::new(&Configuration::new(soc, board));
        for device in node.devices() {
            let text = section(device);
            match devices.iter_mut().find(|(_, known, _)| *known == text) {
                Some((.., titles)) => titles.push(title),
                None => devices.push((device.name(), text, vec![title])),
            }
        }
    }
    for (name, section, titles) in devices {
        let where_ = if titles.len() == nodes.len() { String::from("everywhere") } else { titles.join(", ") };
        write!(text, "\n## {name} ({where_})\n{section}").unwrap();
    }
    let gates = GateSet::NONE.with(Gate::Line);
    let gated = Peripherals::new(&Configuration { gates, ..Configuration::new(Soc::Sancus64, Board::Fpga) });
    let mask = gated.devices().find(|device| device.name() == "interrupt_mask").expect("the gate's device");
    write!(text, "\n## interrupt_mask (on cores with `line-gate`)\n{}", section(mask)).unwrap();
    for device in physical_devices() {
        let device = device.build(1);
        write!(text, "\n## {} (on nodes that are given one)\n{}", device.name(), section(&*device)).unwrap();
    }
    text
}

/// One of each kind.
fn physical_devices() -> [PhysicalDevice; 15] {
    [
        PhysicalDevice::Appliances { powers: vec![1] },
        PhysicalDevice::Buttons { presses: Vec::new() },
        PhysicalDevice::CalendarClock(CalendarSettings::default()),
        PhysicalDevice::Display,
        PhysicalDevice::EnergyRegister { import: 0, export: 0, limits: SupplyLimits::default() },
        PhysicalDevice::HomeUart,
        PhysicalDevice::MeteringElement { profile: LoadProfile::generated(0).into() },
        PhysicalDevice::MonotonicCounter { start: 0 },
        PhysicalDevice::ResetCounter,
        PhysicalDevice::NonVolatileMemory { size: 1, write_time: Duration::ZERO, endurance: 1, cut: CutWrite::Old },
        PhysicalDevice::PowerSupply(PowerSettings::default()),
        PhysicalDevice::RandomNumberGenerator { seed: 0 },
        PhysicalDevice::RealTimeClock,
        PhysicalDevice::Relay { dwell: Duration::ZERO },
        PhysicalDevice::TamperSwitch { opened: Vec::new() },
    ]
}

/// Drivers share no block of eight bytes, which they claim, with anything else.
#[test]
fn physical_devices_are_clear_of_the_boards_and_of_each_other() {
    for (soc, board) in [(Soc::Sancus64, Board::Sim), (Soc::Sancus64, Board::Fpga), (Soc::OpenMsp430, Board::Fpga)] {
        let mut node = Peripherals::new(&Configuration::new(soc, board));
        for device in physical_devices() {
            node.attach(device.build(1), 0).unwrap();
        }
        let own = physical_devices().map(|device| device.build(1).name());
        let map = node.memory_map();
        let blocks = |name: &str| -> BTreeSet<u16> {
            map.iter().filter(|(device, _)| device == name).map(|(_, register)| register.address / 8).collect()
        };
        for device in &own {
            for (other, register) in map.iter().filter(|(other, _)| other != device) {
                assert!(!blocks(device).contains(&(register.address / 8)), "{soc} {board}: {device} and {other}");
            }
        }
    }
}

/// The secret section of a driver has to be able to begin with one of these and to go on in data memory.
#[test]
fn the_boards_have_nothing_beside_data_memory() {
    for (soc, board) in [(Soc::Sancus64, Board::Sim), (Soc::Sancus64, Board::Fpga), (Soc::OpenMsp430, Board::Fpga)] {
        let map = Peripherals::new(&Configuration::new(soc, board)).memory_map();
        assert!(map.iter().all(|(_, register)| register.address < 0x01a0), "{soc} {board}");
    }
}

fn section(device: &dyn Peripheral) -> String {
    let mut text =
        format!("\n{}\n\n| address | register | access | reset | |\n|---|---|---|---|---|\n", device.description());
    for register in device.registers() {
        let access = match register.access {
            Access::ReadOnly => "r",
            Access::WriteOnly => "w",
            Access::ReadWrite => "rw",
        };
        let digits = if register.width == Width::Byte { 2 } else { 4 };
        let Register { name, address, reset, doc, .. } = register;
        writeln!(text, "| {address:#06x} | {name} | {access} | 0x{reset:0digits$x} | {doc} |").unwrap();
    }
    text
}

#[test]
fn manual_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/peripherals.md");
    let manual = manual();
    if std::env::var_os("BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &manual).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == manual, "docs/peripherals.md is out of date: run the test with BLESS=1");
}

#[test]
fn registers_read_their_reset_values() {
    for board in [Board::Sim, Board::Fpga] {
        let node = peripherals(board);
        let map = node.memory_map();
        for word in (0..0x200).step_by(2) {
            let expected = map
                .iter()
                .filter(|(_, register)| register.address & !1 == word && register.access != Access::WriteOnly)
                .fold(0, |value, (_, register)| value | register.reset << (8 * (register.address & 1)));
            assert_eq!(node.peek(word, 0), expected, "{word:#06x} on {board}");
        }
    }
}
