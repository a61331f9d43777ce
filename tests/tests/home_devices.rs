//! The devices of a home on all engines: random programs that switch relay and appliances and read what is measured, with the
//! interrupts of the quality counters and of the buttons.

use std::sync::Arc;
use std::time::Duration;

use machine::event::EventKind;
use machine::peripherals::{HomeDevice, Load, LoadProfile, PhysicalDevice, Place, Press, SupplyLimits};
use machine::{Board, Configuration, Engine, Machine, PhysicalEvent, Soc};
use tests::programs::{Random, assemble_into};

/// So slow that much happens within a program.
const CLOCK_HZ: u64 = 20_000;

const READABLE: [u16; 14] =
    [0x01d0, 0x01d2, 0x01d4, 0x01d8, 0x01f2, 0x00d0, 0x00d2, 0x00d4, 0x00d6, 0x00d8, 0x00da, 0x00e4, 0x00f2, 0x00fa];
const WRITABLE: [u16; 5] = [0x01f0, 0x00f0, 0x00dc, 0x00fa, 0x00fc];

/// A loop of random accesses and delays. R15 sums up what was read, R14 counts interrupts, and R13 those of buttons.
fn source(random: &mut Random) -> String {
    let mut body = String::new();
    for label in 0..40 {
        let address = |random: &mut Random, addresses: &[u16]| addresses[usize::from(random.word()) % addresses.len()];
        body += &match random.word() % 8 {
            0..=2 => format!("add &{}, r15\nrla r15\nadc r15\n", address(random, &READABLE)),
            3 => format!("mov &{}, r7\nxor r7, r15\n", address(random, &READABLE)),
            4 => format!("mov #{}, &{}\n", random.word() & 0xf, address(random, &WRITABLE)),
            5 => format!("xor #{}, &{}\n", 1 + random.word() % 3, address(random, &WRITABLE)),
            6 => "mov r15, r8\nadd #3, r8\nand #7, r8\n".to_owned(),
            _ => format!("mov #{}, r5\nwait{label}: dec r5\njnz wait{label}\n", 1 + random.word() % 40),
        };
    }
    format!(
        ".org 0x5c00\nmov #0x5a80, &0x0120\nmov #0x1000, sp\nclr r15\nclr r14\nclr r13\nmov #60, r6\n\
         mov #15, &0x00dc\nmov #15, &0x00fc\neint\nagain: {body}eint\ndec r6\njz end\nbr #again\nend: jmp end\n\
         interrupt: inc r14\ntst &0x00fa\njz other\ninc r13\nmov &0x00fa, &0x00fa\nother: reti\n"
    )
}

fn world(random: &mut Random) -> Vec<PhysicalDevice> {
    let mut time = Duration::ZERO;
    let mut load = |number| {
        time += Duration::from_micros(if number == 0 { 0 } else { 1 + u64::from(random.word() % 20_000) });
        let load = Load {
            active_power_import: random.word(),
            active_power_export: random.word() % 3,
            reactive_power: random.word() as i16,
            generation: random.word() / 2,
            decivolts: [0, 2000, 2300, 2600][usize::from(random.word() % 4)],
            centihertz: [4900, 5000][usize::from(random.word() % 2)],
        };
        (time, load)
    };
    let loads = (0..60).map(&mut load).collect();
    let profile = Arc::new(LoadProfile::new(loads).expect("a profile"));
    let mut press = |number: u8| Press {
        button: number % 3,
        at: Duration::from_millis(10 * u64::from(number) + u64::from(random.word() % 8)),
        lasts: Duration::from_micros(u64::from(random.word() % 2000)),
    };
    let presses = (0..40).map(&mut press).collect();
    vec![
        PhysicalDevice::MeteringElement { profile },
        PhysicalDevice::EnergyRegister { import: 0xfff0, export: 0xffff, limits: SupplyLimits::default() },
        PhysicalDevice::Relay { dwell: Duration::from_millis(u64::from(random.word() % 20)) },
        PhysicalDevice::Appliances { powers: vec![900, 20_000, 60_000] },
        PhysicalDevice::Buttons { presses },
    ]
}

fn physical(machine: &mut Machine) -> Vec<PhysicalEvent> {
    let events = machine.take_events().into_iter().filter_map(|event| match event.kind {
        EventKind::Physical(event) => Some(event),
        _ => None,
    });
    events.collect()
}

#[test]
fn homes_are_the_same_on_all_engines() {
    let (mut instructions, mut switched, mut interrupts) = (0, 0, [0; 2]);
    for seed in 0..60 {
        let mut random = Random::new(seed);
        let mut exact = Machine::new(&Configuration::new(Soc::Sancus64, Board::Fpga)).expect("a machine");
        for device in world(&mut random) {
            exact.peripherals().attach(device.build(CLOCK_HZ), 0).expect("room");
        }
        exact.peripherals().couple(HomeDevice::Relay, Place::Here, 0);
        exact.peripherals().couple(HomeDevice::Appliances, Place::Here, 0);
        let labels = assemble_into(&mut exact, &source(&mut random));
        exact.write_word(0xfffe, 0x5c00);
        exact.write_word(0xfff6, labels["interrupt"]);
        let mut others = [Engine::Interpreter, Engine::Fast].map(|engine| {
            let mut machine = exact.clone();
            machine.set_engine(engine);
            machine.set_translation_threshold(6);
            machine
        });
        exact.set_engine(Engine::Exact);
        for until in (1..30).map(|chunk| 997 * chunk + 13) {
            exact.run(until, &mut ());
            let events = physical(&mut exact);
            switched += events.iter().filter(|event| event.quantity == "contact").count();
            for machine in &mut others {
                machine.run(until, &mut ());
                assert_eq!(machine.cycle(), exact.cycle(), "seed {seed}");
                assert_eq!(machine.registers(), exact.registers(), "seed {seed}, cycle {until}");
                assert_eq!(machine.statistics(), exact.statistics(), "seed {seed}, cycle {until}");
                assert_eq!(physical(machine), events, "seed {seed}, cycle {until}");
            }
        }
        instructions += exact.statistics().instructions;
        for (count, register) in interrupts.iter_mut().zip([14, 13]) {
            *count += exact.registers()[register];
        }
    }
    println!("{instructions} instructions, {switched} switchings, {interrupts:?} interrupts");
    assert!(instructions > 200_000 && switched > 200 && interrupts.iter().all(|count| *count > 200));
}
