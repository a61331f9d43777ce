//! Saved states of machines.

use std::sync::LazyLock;
use std::time::Duration;

use machine::peripherals::{CutWrite, PhysicalDevice};
use machine::state::StateError;
use machine::{Board, Configuration, Cycle, Engine, Machine, Soc};
use program::image::Image;
use program::snapshot::{self, Origin};

use super::accepted;

/// Cycles that a machine runs on.
const RUN: Cycle = 3_000;
/// A machine that claims to have come further is not run: what its devices have to catch up with takes long.
const LATEST: Cycle = 200_000;

/// Sends, waits, calls, wraps and breaks a rule now and then.
const PROGRAM: &str = "start: mov #0x5a80, &0x0120\nmov #0x1000, sp\nmov #5, &0x82\nmov.b #0x71, &0x80\nmov #0x0210, &0x0160\n\
    mov #90, &0x0172\nmov #0x10, &0x0162\nmov #0, r9\nmov #0, r10\nmov #7, r11\nmov #0x6000, r12\nmov #0x6010, r13\n\
    mov #0x400, r14\nmov #0x410, r15\nsm_enable\neint\nloop: mov.b r4, &0x84\nadd #1, r4\nmov r4, &0x01aa\nmov #1, &0x01f0\n\
    mov &0x400, r5\ncall #work\njmp loop\nwork: push r5\nadd #3, &0x0210\npop r5\nret";

/// On the boards, with and without modules and devices.
fn machines() -> Vec<Machine> {
    let image = Image::assemble(PROGRAM, 0xa000).expect("a program");
    let machine = |soc, board, devices: &[PhysicalDevice]| {
        let mut machine = Machine::new(&Configuration::new(soc, board)).expect("a stock configuration");
        image.load(&mut machine).expect("it fits");
        machine.record();
        machine.watch_modules();
        for device in devices {
            machine.peripherals().attach(device.build(1_000), 0).expect("there is room");
        }
        machine
    };
    let memory = PhysicalDevice::NonVolatileMemory {
        size: 16,
        write_time: Duration::from_millis(40),
        endurance: 50,
        cut: CutWrite::Torn { seed: 1 },
    };
    let devices = [
        memory,
        PhysicalDevice::Relay { dwell: Duration::from_millis(70) },
        PhysicalDevice::RealTimeClock,
        PhysicalDevice::RandomNumberGenerator { seed: 1 },
    ];
    vec![
        machine(Soc::Sancus64, Board::Fpga, &devices),
        machine(Soc::Aion128, Board::Sim, &[]),
        machine(Soc::OpenMsp430, Board::Fpga, &[]),
    ]
}

/// Before they have run.
static MACHINES: LazyLock<Vec<Machine>> = LazyLock::new(machines);

/// States in the midst of this and that.
pub fn states() -> Vec<Vec<u8>> {
    let at = |machine: &Machine, cycle| {
        let mut machine = machine.clone();
        machine.run(cycle, &mut ());
        machine.save()
    };
    let machines = MACHINES.iter();
    machines.flat_map(|machine| [0, 90, 15_000, 40_017, 60_031].map(|cycle| at(machine, cycle))).collect()
}

/// Whatever the bytes are, a machine is in a state that it goes on from, or as it was.
pub fn any_state(input: &[u8]) {
    accepted(input, snapshot::read("run", &Origin::default(), input));
    for machine in MACHINES.iter() {
        let mut restored = machine.clone();
        let result = restored.restore(input);
        // Only this refusal quotes what may be joined in the state with other bytes.
        let quotes = matches!(result, Err(StateError::Different { .. }));
        let done = if quotes { None } else { accepted(input, result) };
        let Some(()) = done else {
            assert!(restored.cycle() == machine.cycle() && restored.registers() == machine.registers());
            continue;
        };
        let state = restored.save();
        let mut again = machine.clone();
        assert!(again.restore(&state).is_ok() && again.save() == state, "what is restored is saved as it is");
        if restored.cycle() > LATEST {
            continue;
        }
        let engine = [Engine::Exact, Engine::Interpreter, Engine::Fast][input.len() % 3];
        restored.set_engine(engine);
        restored.run(restored.cycle() + RUN, &mut ());
        restored.take_events();
        restored.finish_recording();
        restored.power_cut();
        restored.run(restored.cycle() + RUN, &mut ());
    }
}
