//! Saved states: devices in the midst of what they do go on where they were, and what is no state is refused.

use std::sync::Arc;
use std::time::Duration;

use machine::peripherals::{
    CalendarSettings, Connection, CutWrite, HomeChange, HomeDevice, Input, Load, LoadProfile, MainsCut, Peripherals,
    PhysicalDevice, Pin, Place, Port, PowerSettings, Press, RESET_CYCLES, ResetCause, ResetRequest, SupplyLimits,
};
use machine::state::{Archive, StateError};
use machine::{Board, Configuration, Cycle, Lanes, Machine, Soc};
use proptest::prelude::*;

/// Slow enough for the world to change in some tens of cycles.
const CLOCK_HZ: u64 = 50;

/// A board with every device there is.
fn node(soc: Soc, board: Board) -> Peripherals {
    let mut node = Peripherals::new(&Configuration::new(soc, board));
    let milliseconds = Duration::from_millis;
    let load = |power| Load { active_power_import: power, decivolts: 2300, centihertz: 5000, ..Load::default() };
    let loads = (0..40).map(|number| (milliseconds(number * 700), load(number as u16 * 1500))).collect();
    let limits = SupplyLimits { nominal_voltage: 230, ..SupplyLimits::default() };
    let presses = (0..30).map(|number| Press {
        button: number as u8 % 5,
        at: milliseconds(number * 900),
        lasts: milliseconds(300),
    });
    let cuts = (1..9).map(|number| MainsCut { at: milliseconds(number * 3000), lasts: milliseconds(1500) }).collect();
    let devices = [
        PhysicalDevice::Appliances { powers: vec![100, 2000, 700] },
        PhysicalDevice::Buttons { presses: presses.collect() },
        PhysicalDevice::CalendarClock(CalendarSettings { start: 1000, drift: 7, without_battery: true }),
        PhysicalDevice::Display,
        PhysicalDevice::EnergyRegister { import: 5, export: 6, limits },
        PhysicalDevice::HomeUart,
        PhysicalDevice::MeteringElement { profile: Arc::new(LoadProfile::new(loads).unwrap()) },
        PhysicalDevice::MonotonicCounter { start: 3 },
        PhysicalDevice::ResetCounter,
        PhysicalDevice::NonVolatileMemory {
            size: 64,
            write_time: milliseconds(200),
            endurance: 3,
            cut: CutWrite::Torn { seed: 5 },
        },
        PhysicalDevice::PowerSupply(PowerSettings { cuts, hold_up: milliseconds(200) }),
        PhysicalDevice::RandomNumberGenerator { seed: 9 },
        PhysicalDevice::RealTimeClock,
        PhysicalDevice::Relay { dwell: milliseconds(300) },
        PhysicalDevice::TamperSwitch { opened: (1..20).map(|number| milliseconds(number * 800)).collect() },
    ];
    for device in devices {
        node.attach(device.build(CLOCK_HZ), 0).unwrap();
    }
    node.couple(HomeDevice::Relay, Place::Here, 0);
    node.couple(HomeDevice::Appliances, Place::Elsewhere, 0);
    node
}

/// What comes from outside.
#[derive(Clone, Debug)]
enum Act {
    Write { register: usize, value: u16 },
    Read { register: usize },
    Accept(u8),
    Uart { number: u8, byte: u8, bit_time: Option<u32> },
    File(u8),
    Pins { port: u8, levels: u8 },
    Contact { pin: u8, other: u8 },
    Home(u32),
}

fn act() -> impl Strategy<Value = Act> {
    let small = prop::sample::select(vec![0, 1, 2, 3, 5, 0x10, 0x11, 0x31, 0x40, 0x0210, 0x5a00, 0x5a11, 0x5a80]);
    let value = prop_oneof![3 => small, 2 => any::<u16>()];
    let bit_time = prop_oneof![Just(None), (1u32..12).prop_map(Some)];
    prop_oneof![
        8 => (any::<usize>(), value).prop_map(|(register, value)| Act::Write { register, value }),
        4 => any::<usize>().prop_map(|register| Act::Read { register }),
        1 => (0u8..14).prop_map(Act::Accept),
        1 => (0u8..2, any::<u8>(), bit_time).prop_map(|(number, byte, bit_time)| Act::Uart { number, byte, bit_time }),
        1 => any::<u8>().prop_map(Act::File),
        1 => (1u8..=6, any::<u8>()).prop_map(|(port, levels)| Act::Pins { port, levels }),
        1 => (0u8..8, 0u8..8).prop_map(|(pin, other)| Act::Contact { pin, other }),
        1 => (0u32..5000).prop_map(Act::Home),
    ]
}

/// Has something done in a cycle. Returns all that shows of it, and the next cycle.
fn step(node: &mut Peripherals, act: &Act, now: Cycle) -> (String, Cycle) {
    let registers: Vec<u16> = node.memory_map().iter().map(|(_, register)| register.address).collect();
    let at = |register: &usize| registers[register % registers.len()];
    let input = |port, byte, bit_time| Input { cycle: now + 3, port, byte, bit_time };
    let mut shown = String::new();
    match act {
        Act::Write { register, value } => node.write(at(register), *value, Lanes::Both, now),
        Act::Read { register } => shown += &format!("{:04x} ", node.read(at(register), now)),
        Act::Accept(number) => node.accept(*number, now),
        Act::Uart { number, byte, bit_time } => _ = node.input(input(Port::Uart(*number), *byte, *bit_time)),
        Act::File(byte) => _ = node.input(input(Port::File, *byte, None)),
        Act::Pins { port, levels } => _ = node.input(input(Port::Pins(*port), *levels, None)),
        Act::Contact { pin, other } => {
            let [pin, other] = [Pin { port: 1, number: *pin }, Pin { port: 2, number: *other }];
            _ = node.connect(now + 2, pin, Connection::Pin(other));
        }
        Act::Home(power) => node.change_home(now + 4, HomeChange::AppliancePower(*power)),
    }
    let next = now + 1;
    let (lines, dma, reset) = (node.interrupts(next), node.dma_request(next), node.reset_request(next));
    let outputs = (node.take_output(next), node.take_physical_events(next));
    shown += &format!("{lines:04x} {dma:?} {reset:?} {outputs:?}");
    let after = match reset {
        None => next,
        Some(ResetRequest { cycle, cause, power_back }) => {
            let back = if cause == ResetCause::PowerCut { power_back.max(cycle) } else { cycle };
            if cause == ResetCause::PowerCut {
                node.power_off(cycle);
                node.power_back(back);
            }
            node.power_up_clear(back + RESET_CYCLES);
            back + RESET_CYCLES
        }
    };
    (shown, after)
}

fn save(node: &Peripherals) -> Vec<u8> {
    let mut archive = Archive::to_save();
    node.clone().archive(&mut archive).expect("nothing is refused that is saved");
    archive.end().expect("nothing is refused that is saved")
}

fn restored(soc: Soc, board: Board, state: &[u8]) -> Result<Peripherals, StateError> {
    let mut node = node(soc, board);
    let mut archive = Archive::to_restore(state);
    node.archive(&mut archive)?;
    archive.end()?;
    Ok(node)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn devices_go_on_where_they_were(
        acts in prop::collection::vec((act(), 0u64..12), 20..120),
        cut in 0usize..120,
        upstream in any::<bool>(),
        fpga in any::<bool>(),
    ) {
        let soc = if upstream { Soc::OpenMsp430 } else { Soc::Sancus64 };
        let board = if fpga { Board::Fpga } else { Board::Sim };
        let (mut node, mut now) = (node(soc, board), 0);
        let (before, after) = acts.split_at(cut.min(acts.len()));
        for (act, gap) in before {
            now = step(&mut node, act, now).1 + gap;
        }
        let state = save(&node);
        let mut copy = restored(soc, board, &state).expect("its own state");
        prop_assert_eq!(format!("{node:?}"), format!("{copy:?}"));
        prop_assert_eq!(&state, &save(&copy));
        for (act, gap) in after {
            let (expected, next) = step(&mut node, act, now);
            let (shown, _) = step(&mut copy, act, now);
            prop_assert_eq!(expected, shown);
            now = next + gap;
        }
    }

    #[test]
    fn what_is_cut_off_or_too_long_is_no_state(length in 0usize..400, soc in prop::sample::select(vec![Soc::Sancus64, Soc::OpenMsp430])) {
        let state = save(&node(soc, Board::Fpga));
        let length = length.min(state.len() - 1);
        let is_malformed = |state: &[u8]| matches!(restored(soc, Board::Fpga, state), Err(StateError::Malformed { .. }));
        prop_assert!(is_malformed(&state[..length]));
        prop_assert!(is_malformed(&[&state[..], &[0]].concat()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5000))]

    /// Whatever is in a state, what becomes of it does not panic.
    #[test]
    fn damaged_states_are_refused_or_run(
        acts in prop::collection::vec((act(), 0u64..12), 5..60),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        fpga in any::<bool>(),
    ) {
        let board = if fpga { Board::Fpga } else { Board::Sim };
        let (mut node, mut now) = (node(Soc::Sancus64, board), 0);
        for (act, gap) in &acts {
            now = step(&mut node, act, now).1 + gap;
        }
        let mut state = save(&node);
        for (place, byte) in damage {
            let place = place.index(state.len());
            state[place] = byte;
        }
        if let Ok(mut node) = restored(Soc::Sancus64, board, &state) {
            for (act, gap) in &acts {
                now = step(&mut node, act, now).1 + gap;
            }
        }
    }
}

#[test]
fn the_state_of_another_machine_is_refused() {
    let stock = Configuration::new(Soc::Sancus64, Board::Sim);
    let state = Machine::new(&stock).unwrap().save();
    let refusal = |configuration: &Configuration| {
        let mut machine = Machine::new(configuration).unwrap();
        let before = machine.save();
        let refusal = machine.restore(&state).map_err(|error| error.to_string());
        assert!(refusal.is_ok() || machine.save() == before, "a machine that was refused a state has its own");
        refusal.err().unwrap_or_default()
    };
    assert_eq!(refusal(&stock), "");
    let other = |change: fn(&mut Configuration)| {
        let mut other = stock.clone();
        change(&mut other);
        refusal(&other)
    };
    let smaller = other(|configuration| configuration.data_memory_size = 8192);
    assert_eq!(smaller, "bytes of data memory: 16384 when it was saved, and 8192 here");
    assert_eq!(other(|configuration| configuration.module_slots = 7), "module slots: 4 when it was saved, and 7 here");
    assert_eq!(
        other(|configuration| configuration.master_key[0] ^= 1),
        "the master key: another when it was saved, and this here"
    );
    assert_eq!(
        other(|configuration| configuration.soc = Soc::Aion64),
        "the core: sancus-64 when it was saved, and aion-64 here"
    );
    let mut equipped = Machine::new(&stock).unwrap();
    equipped.peripherals().attach(PhysicalDevice::Display.build(CLOCK_HZ), 0).unwrap();
    let error = equipped.restore(&state).expect_err("another device").to_string();
    assert!(error.starts_with("devices: watchdog, ") && error.ends_with(", file_io, display here"), "{error}");
}

#[test]
fn an_interrupt_raised_from_outside_comes_back_with_its_device() {
    let configuration = Configuration::new(Soc::Sancus64, Board::Fpga);
    let mut machine = Machine::new(&configuration).unwrap();
    machine.raise_interrupt(5, 40).unwrap();
    let mut copy = Machine::new(&configuration).unwrap();
    copy.restore(&machine.save()).expect("the device comes with the state");
    assert_eq!([machine, copy].map(|mut machine| machine.peripherals().interrupts(50)), [1 << 5; 2]);
}

/// FNV-1a.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3))
}

/// Files of before would be misunderstood if the layout changed and their format did not.
#[test]
fn a_state_of_another_layout_has_another_format() {
    let mut states = Vec::new();
    for (soc, board) in [(Soc::Sancus64, Board::Sim), (Soc::Aion128, Board::Fpga), (Soc::OpenMsp430, Board::Fpga)] {
        states.extend(save(&node(soc, board)));
        let mut machine = Machine::new(&Configuration::new(soc, board)).unwrap();
        machine.record();
        states.extend(machine.save());
    }
    let layout = (4, 7_978_853_223_722_473_817);
    assert_eq!(
        (program::snapshot::FORMAT, hash(&states)),
        layout,
        "raise program::snapshot::FORMAT, and put the two numbers here"
    );
}
