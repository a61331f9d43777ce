//! What a library user has: breakpoints, watchpoints, observers that stop a run, reads, interrupts raised from outside.

use machine::{Board, Boundary, Configuration, Cycle, Engine, Machine, Observer, Soc, Stop, Watchpoint};
use program::image::Image;
use tests::hot_programs;

const ENGINES: [Engine; 3] = [Engine::Exact, Engine::Interpreter, Engine::Fast];

fn machine(source: &str, soc: Soc, engine: Engine) -> (Machine, Image) {
    let image = Image::assemble(source, 0xf000).expect("a program");
    let mut machine = Machine::new(&Configuration::new(soc, Board::Sim)).expect("a machine");
    image.load(&mut machine).expect("room");
    machine.set_engine(engine);
    if engine == Engine::Fast {
        machine.set_translation_threshold(4);
    }
    (machine, image)
}

/// Counts down in R4, with a call in between.
const LOOP: &str = "
        mov #0x1000, sp
        mov #100, r4
again:  call #function
        dec r4
        jnz again
        bis #0x10, sr
function: inc r5
inner:  mov r5, &0x0200
        ret
";

#[test]
fn breakpoints_stop_every_engine_at_the_same_places() {
    for soc in [Soc::OpenMsp430, Soc::Sancus64] {
        let stops = ENGINES.map(|engine| {
            let (mut machine, image) = machine(LOOP, soc, engine);
            let inner = image.symbol("inner").expect("a label").address;
            machine.set_breakpoint(inner);
            let mut stops = Vec::new();
            while machine.run(1_000_000, &mut ()) == Stop::Breakpoint {
                assert_eq!(machine.registers()[0], inner);
                stops.push((machine.cycle(), machine.registers()));
                if stops.len() == 70 {
                    machine.clear_breakpoint(inner);
                }
            }
            stops.push((machine.cycle(), machine.registers()));
            stops
        });
        assert_eq!(stops[0].len(), 71);
        assert_eq!(stops[0], stops[1], "{soc}");
        assert_eq!(stops[0], stops[2], "{soc}");
    }
}

/// The Sancus core reads what it compares twice, so that one look at TAIV takes two flags; upstream reads it once.
#[test]
fn comparing_a_register_reads_it_as_often_on_every_engine() {
    const PROGRAM: &str = "
        mov #0x11, &0x0164      ; TACCTL1: CCIE, CCIFG
        mov #0x11, &0x0166      ; TACCTL2: CCIE, CCIFG
        cmp #0, &0x012e         ; TAIV
        mov &0x012e, r10
        bis #0x10, sr
";
    for (soc, left) in [(Soc::OpenMsp430, 4), (Soc::Sancus64, 0)] {
        for engine in ENGINES {
            let (mut machine, _) = machine(PROGRAM, soc, engine);
            machine.run(1_000, &mut ());
            assert_eq!(machine.registers()[10], left, "{soc}, {engine:?}");
        }
    }
}

/// Breakpoints change nothing but where runs end.
#[test]
fn random_programs_run_as_without_breakpoints() {
    let mut stops = 0;
    for seed in 0..20 {
        let program = hot_programs::random(seed);
        let configuration = Configuration::new(Soc::Sancus64, Board::Sim);
        let mut plain = Machine::new(&configuration).expect("a machine");
        plain.ignore_cpu_off();
        program.load(&mut plain);
        let mut broken = plain.clone();
        plain.set_translation_threshold(4);
        broken.set_translation_threshold(4);
        for address in (0x5c00..0x5f00).step_by(26 + 2 * seed as usize) {
            broken.set_breakpoint(address);
        }
        plain.run(40_000, &mut ());
        while broken.run(40_000, &mut ()) == Stop::Breakpoint {
            stops += 1;
        }
        assert_eq!(plain.cycle(), broken.cycle(), "seed {seed}");
        assert_eq!(plain.registers(), broken.registers(), "seed {seed}");
        assert_eq!(plain.statistics(), broken.statistics(), "seed {seed}");
        for address in (0x0200..0x4200).step_by(2) {
            assert_eq!(plain.read_word(address), broken.read_word(address), "seed {seed}");
        }
    }
    assert!(stops > 500, "{stops} stops are too few to mean anything");
}

/// Stops after so many boundaries.
struct After(u32);

impl Observer for After {
    fn boundary(&mut self, _: &Boundary<'_>) {
        self.0 = self.0.saturating_sub(1);
    }

    fn stops(&self) -> bool {
        self.0 == 0
    }
}

#[test]
fn observers_stop_every_engine_after_the_same_instruction() {
    let stops = ENGINES.map(|engine| {
        let (mut machine, _) = machine(LOOP, Soc::Sancus64, engine);
        let stop = machine.run(1_000_000, &mut After(57));
        (stop, machine.cycle(), machine.registers())
    });
    assert_eq!(stops[0].0, Stop::Observer);
    assert_eq!(stops, [stops[0]; 3]);
}

#[test]
fn watchpoints_stop_after_the_access() {
    for engine in ENGINES {
        let (mut machine, image) = machine(LOOP, Soc::Sancus64, engine);
        let mut written = Watchpoint::on_writes(0x0200..=0x0201);
        assert_eq!(machine.run(1_000_000, &mut written), Stop::Observer);
        assert_eq!(written.hit.map(|(_, address, value)| (address, value)), Some((0x0200, 1)));
        assert_eq!(machine.registers()[0], image.symbol("inner").expect("a label").address + 4);
        let mut read = Watchpoint::on_accesses(0x0ffe..=0x0fff);
        assert_eq!(machine.run(1_000_000, &mut read), Stop::Observer);
        // The return reads the address that the call has pushed.
        let back = image.symbol("again").expect("a label").address + 4;
        assert_eq!(read.hit.map(|(_, address, value)| (address, value)), Some((0x0ffe, back)));
    }
}

#[test]
fn steps_are_instructions() {
    let (mut machine, _) = machine(LOOP, Soc::Sancus64, Engine::Fast);
    machine.run(20, &mut ());
    let before = machine.statistics().instructions;
    for _ in 0..10 {
        machine.step(&mut ());
    }
    assert_eq!(machine.statistics().instructions, before + 10);
}

/// An interrupt is taken at the end of the instruction under way when its line rises, whichever engine runs.
#[test]
fn interrupts_are_raised_in_the_given_cycle() {
    const PROGRAM: &str = "mov #0x1000, sp\n eint\n again: mov &0x0200, &0x0202\n jmp again\n handler: reti\n .org 0xfff2\n .word handler";
    let entries = ENGINES.map(|engine| {
        let (mut machine, image) = machine(PROGRAM, Soc::Sancus64, engine);
        machine.set_breakpoint(image.symbol("handler").expect("a label").address);
        machine.run(100, &mut ());
        let start = machine.cycle();
        let entries = (start + 1..start + 12).map(|cycle| {
            let mut copy = machine.clone();
            copy.raise_interrupt(9, cycle).expect("room");
            assert_eq!(copy.run(cycle + 100, &mut ()), Stop::Breakpoint);
            // The line is low again.
            assert_eq!(copy.run(copy.cycle() + 200, &mut ()), Stop::Cycle);
            copy.cycle() - cycle
        });
        entries.collect::<Vec<Cycle>>()
    });
    assert_eq!(entries[0], entries[1]);
    assert_eq!(entries[0], entries[2]);
    assert!(entries[0].windows(2).any(|pair| pair[0] != pair[1]), "{:?}", entries[0]);
}
