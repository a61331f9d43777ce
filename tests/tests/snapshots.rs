//! A run that goes on from a saved state against the uninterrupted run, on every engine and cut anywhere: between instructions and in
//! their midst, in interrupt entries, sleep and crypto, without power, and while devices are at work.

use std::time::Duration;

use machine::peripherals::{Input, MainsCut, PhysicalDevice, Port, PowerSettings};
use machine::{Board, Configuration, Cycle, Engine, Machine, Soc};
use proptest::prelude::*;
use tests::dma_writer::DmaWriter;
use tests::programs::{Program, Random, Temper, assemble_into};
use tests::{hot_programs, interrupt_programs, module_programs};

const ENGINES: [Engine; 3] = [Engine::Exact, Engine::Interpreter, Engine::Fast];

/// What runs: random programs, each on its hardware.
#[derive(Clone, Copy, Debug)]
enum Kind {
    /// Instructions of all sorts.
    Wild,
    /// Code and modules that change while they run, and a bus master.
    Hot,
    /// Timers, watchdogs, sleep.
    Interrupts,
    /// The Sancus unit.
    Modules,
    /// The same on a node whose power fails.
    Power,
    /// Bytes that are sent and received.
    Serial,
}

const KINDS: [Kind; 6] = [Kind::Wild, Kind::Hot, Kind::Interrupts, Kind::Modules, Kind::Power, Kind::Serial];

/// Sends what it receives, forwards and backwards, as fast as it can.
const ECHO: &str = "
    .org 0x5c00
    mov #0x5a80, &0x0120
    mov #0x0400, sp
    mov #24, &0x0082
    mov.b #0x11, &0x0080
    eint
    idle: add #1, r10
    bis #0x0010, sr
    jmp idle
    received: mov.b &0x0085, r5
    mov.b r5, &0x0084
    mov.b #0x10, &0x0081
    add r5, r6
    bic #0x0010, 0(sp)
    reti
    .org 0xffee
    .word received
    .org 0xfffe
    .word 0x5c00";

/// A machine that is about to run a program.
fn machine(kind: Kind, seed: u64) -> Machine {
    let soc = [Soc::Sancus64, Soc::Aion64, Soc::Sancus128, Soc::OpenMsp430][seed as usize % 4];
    let sancus = if soc == Soc::OpenMsp430 { Soc::Aion128 } else { soc };
    let random = &mut Random::new(!seed);
    let with = |soc, board| Machine::new(&Configuration::new(soc, board)).unwrap();
    match kind {
        Kind::Wild => {
            let mut machine = with(soc, Board::Sim);
            Program::random(seed, Temper::Wild, 400).load(&mut machine);
            machine
        }
        Kind::Hot => {
            let mut machine = with(sancus, Board::Sim);
            hot_programs::random(seed).load(&mut machine);
            machine.peripherals().attach(Box::<DmaWriter>::default(), 0).unwrap();
            machine
        }
        Kind::Interrupts => {
            let mut machine = with(soc, if seed.is_multiple_of(3) { Board::Sim } else { Board::Fpga });
            machine.ignore_cpu_off();
            interrupt_programs::random(seed).load(&mut machine);
            machine
        }
        Kind::Modules | Kind::Power => {
            let mut machine = with(sancus, Board::Sim);
            machine.ignore_cpu_off();
            machine.watch_modules();
            if seed.is_multiple_of(2) {
                machine.record();
            }
            module_programs::random(seed).load(&mut machine);
            if matches!(kind, Kind::Power) {
                let microseconds = |number: u16| Duration::from_micros(number.into());
                let cuts = (1..9).map(|number| MainsCut {
                    at: microseconds(number * 2500),
                    lasts: microseconds(1 + random.below(900)),
                });
                let supply = PowerSettings { cuts: cuts.collect(), hold_up: microseconds(random.below(60)) };
                machine.peripherals().attach(PhysicalDevice::PowerSupply(supply).build(1_000_000), 0).unwrap();
            }
            machine
        }
        Kind::Serial => {
            let mut machine = with(soc, Board::Fpga);
            assemble_into(&mut machine, ECHO);
            for number in 1..40 {
                let input = Input { cycle: number * 431, port: Port::Uart(0), byte: number as u8, bit_time: Some(25) };
                machine.peripherals().input(input).unwrap();
            }
            machine
        }
    }
}

/// Runs to a cycle. Returns all that can be seen of it.
fn run(machine: &mut Machine, until: Cycle) -> String {
    let stop = machine.run(until, &mut ());
    let events = machine.take_events();
    let state = (machine.cycle(), machine.registers(), machine.statistics(), machine.accounting(), machine.sancus());
    let seen = format!("{stop:?} {state:?} {events:?}");
    let recorded = machine.take_recording();
    format!("{seen} {recorded:?}")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn runs_from_snapshots_equal_uninterrupted_runs(
        kind in prop::sample::select(KINDS.to_vec()),
        seed in 0u64..400,
        cuts in prop::collection::vec(1u64..4000, 2..7),
        engines in prop::collection::vec(0usize..3, 8),
        used in any::<bool>(),
    ) {
        let mut whole = machine(kind, seed);
        whole.set_engine(Engine::Exact);
        let mut parts = machine(kind, seed);
        let mut until = 0;
        for (cut, engine) in cuts.into_iter().zip(engines) {
            until += cut;
            parts.set_engine(ENGINES[engine]);
            prop_assert_eq!(run(&mut whole, until), run(&mut parts, until), "up to {}", until);
            let state = parts.save();
            // Also what is saved of what nobody can see is the same on all engines, but for what is noted for speed.
            parts = machine(kind, seed);
            if used {
                // What it has decoded, translated and found out about modules is not of this time.
                parts.set_translation_threshold(4);
                parts.run(until + 9000, &mut ());
            }
            parts.restore(&state).expect("its own state");
            prop_assert!(parts.save() == state, "what is restored is what was saved");
        }
        for address in (0x0200..=0xfffeu16).step_by(2) {
            prop_assert_eq!(whole.read_word(address), parts.read_word(address), "memory at {:#06x}", address);
        }
    }
}

/// The property above is about something: cuts are in the midst of all that it names.
#[test]
fn snapshots_are_taken_in_the_midst_of_things() {
    let (mut instructions, mut asleep, mut crypto, mut powerless, mut sending) = (0, 0, 0, 0, 0);
    for seed in 0..60 {
        for kind in KINDS {
            let mut machine = machine(kind, seed);
            machine.set_engine(Engine::Exact);
            for until in [700, 1733, 2901, 5007] {
                run(&mut machine, until);
                let mut copy = self::machine(kind, seed);
                copy.restore(&machine.save()).expect("its own state");
                copy.set_engine(Engine::Exact);
                instructions += u32::from(!machine.is_at_instruction());
                asleep += u32::from(machine.next_activity() > machine.cycle());
                powerless += u32::from(!machine.has_power());
                let before = machine.cycle();
                let status = machine.peripherals().peek(0x80, before) >> 8;
                sending += u32::from(matches!(kind, Kind::Serial) && status & 4 != 0);
                machine.run(before + 1, &mut ());
                crypto += u32::from(machine.cycle() > before + 20);
                copy.run(before + 1, &mut ());
                assert_eq!((machine.cycle(), machine.registers()), (copy.cycle(), copy.registers()), "{kind:?} {seed}");
            }
        }
    }
    let seen = [instructions, asleep, crypto, powerless, sending];
    println!("in the midst of entries or sleep, asleep, crypto, no power, a byte: {seen:?}");
    assert!(seen.iter().all(|count| *count > 3), "too few to mean anything: {seen:?}");
}

/// Modules of both machines were made by equally many changes of their tables, but are elsewhere. What the fast engine has learned of the
/// one's modules does not hold for those of a snapshot that it goes on from.
#[test]
fn access_rules_are_asked_anew_after_a_snapshot() {
    const SECRET: u16 = 0x0300;
    let program = "
        .org 0x5c00
        mov #0x5a80, &0x0120
        mov #0, r9
        mov #0, r10
        mov #0x1234, r11
        mov #0x6000, r12
        mov #0x6080, r13
        mov &0x0200, r14
        mov r14, r15
        add #16, r15
        sm_enable
        mov #300, r8
        wait: add #1, r7
        add &0x0202, r6
        sub #1, r8
        jnz wait
        mov &0x0300, r5
        end: jmp end
        .org 0xfffe
        .word 0x5c00";
    let machine = |secret: u16| {
        let configuration = Configuration::new(Soc::Sancus64, Board::Fpga);
        let mut machine = Machine::new(&configuration).expect("a stock configuration");
        assemble_into(&mut machine, program);
        machine.write_word(0x0200, secret);
        machine
    };
    for engine in ENGINES {
        let [mut protecting, mut elsewhere] = [SECRET, SECRET + 0x100].map(machine);
        for machine in [&mut protecting, &mut elsewhere] {
            machine.set_engine(engine);
            while machine.registers()[7] < 100 {
                machine.run(machine.cycle() + 100, &mut ());
            }
            machine.write_word(SECRET, 0x5555);
            assert!(machine.modules().is_some_and(|modules| modules.any_enabled()));
        }
        elsewhere.restore(&protecting.save()).expect("its own state");
        for machine in [&mut protecting, &mut elsewhere] {
            machine.take_events();
            machine.run(machine.cycle() + 20_000, &mut ());
            let violations = machine.take_events().into_iter().filter(|event| event.kind.violation().is_some()).count();
            assert!(violations > 0 && machine.registers()[5] != 0x5555, "{engine:?}: the secret was read");
        }
    }
}
