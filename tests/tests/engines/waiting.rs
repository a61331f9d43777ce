//! Programs that wait, or go nowhere: what they do is passed at once, and is the same on all engines.

use machine::peripherals::{Input, Port};
use machine::{Board, Configuration, Cycle, Engine, Machine, Soc};
use tests::programs::{Random, assemble_into};

use super::{Seen, Side};

/// Loops that wait for what a timer's handler does, or a serial line; some of them do something meanwhile.
fn waiting(random: &mut Random) -> String {
    let mut text = String::from(
        ".org 0x5c00\nmov #0x3000, sp\nmov #0x0210, &0x0160\nmov #700, &0x0172\nmov #0x0010, &0x0162\n\
         mov #0x0302, r8\nmov #0x0280, r9\nmov #40, &0x0082\nmov.b #1, &0x0080\nmov #60, &0x008a\nmov.b #1, &0x0088\n\
         eint\nagain:\n",
    );
    for index in 0..12 {
        text += &format!("loop{index}:\n");
        for line in 0..random.choose(&[0, 1, 1, 2, 3]) {
            text += random.choose(&[
                "tst &0x0302\n",
                "bit #2, &0x0302\n",
                "mov &0x0302, r5\n",
                "mov @r8, r5\n",
                "cmp.b &0x0303, r5\n",
                "add #1, r6\n",
                "add #1, &0x0304\n",
                "mov &0x0170, r7\n",
                "push r5\nadd #2, sp\n",
                "xor #2, r5\n",
                "bit.b #8, &0x0089\n",
                "bit.b #4, &0x0089\n",
                "bit.b #1, &0x0081\n",
                "mov.b &0x0081, r7\n",
                "mov.b r6, &0x008c\n",
                "mov.b #0xf0, &0x0081\n",
            ]);
            match random.choose(&[0, 0, 0, 1, 2]) {
                1 => text += &format!("jn out{index}\n"),
                // Into the second word of `mov #0x5399, r10`, which says `add #1, x(r9)`.
                2 => text += &format!("jz hidden{index}_{line}\n.word 0x403a\nhidden{index}_{line}: .word 0x5399\n"),
                _ => {}
            }
        }
        let jump = random.choose(&["jz", "jnz", "jc", "jmp"]);
        text += &format!("{jump} loop{index}\nout{index}:\n");
    }
    text + "br #again\nhandler:\nadd #1, &0x0302\nbit #3, &0x0302\njnz stays\nadd #8, 2(sp)\nstays: reti\n\
            .org 0xfff2\n.word handler\n.org 0xfffe\n.word 0x5c00\n"
}

#[test]
fn loops_that_wait_run_equally_on_all_engines() {
    let mut seen = Seen::default();
    for seed in 0..120 {
        let soc = [Soc::Sancus64, Soc::Aion64, Soc::OpenMsp430][seed as usize % 3];
        let mut machine = Machine::new(&Configuration::new(soc, Board::Fpga)).unwrap();
        assemble_into(&mut machine, &waiting(&mut Random::new(seed)));
        for byte in 0..40 {
            let input = Input { cycle: 900 * Cycle::from(byte), port: Port::Uart(0), byte, bit_time: None };
            machine.peripherals().input(input).unwrap();
        }
        let mut side = Side::new(&machine);
        for chunk in 1..=20 {
            side.run(chunk * 1_709 + chunk % 7, &format!("seed {seed} on {soc}, chunk {chunk}"));
        }
        side.compare_memory(&format!("seed {seed} on {soc}"));
        seen.add(&side);
    }
    assert!(seen.interrupts > 1_000, "too few to mean anything: {seen:?}");
}

/// The same of a device. Without skipping, this takes a quarter of an hour.
#[test]
fn a_loop_that_waits_for_a_device_takes_no_time() {
    let mut machine = Machine::new(&Configuration::new(Soc::Sancus64, Board::Fpga)).unwrap();
    let text = "mov #0x5a80, &0x0120\nmov #0xffff, &0x008a\nmov.b #1, &0x0088\nagain: bit.b #8, &0x0089\njnz again\n\
                mov.b #0x55, &0x008c\njmp again\n.org 0xfffe\n.word 0x5c00\n";
    assemble_into(&mut machine, text);
    machine.set_engine(Engine::Interpreter);
    const HOUR: Cycle = 3600 * 8_000_000;
    machine.run(HOUR, &mut ());
    assert!(machine.cycle() >= HOUR && machine.statistics().instructions > HOUR / 5);
    assert!(machine.take_events().len() as u64 > HOUR / 700_000);
}

/// Without skipping, this takes hours.
#[test]
fn a_loop_that_waits_for_nothing_takes_no_time() {
    let mut machine = Machine::new(&Configuration::new(Soc::Aion64, Board::Fpga)).unwrap();
    assemble_into(&mut machine, "mov #0x5a80, &0x0120\nagain: tst &0x0302\njz again\n.org 0xfffe\n.word 0x5c00\n");
    machine.set_engine(Engine::Interpreter);
    const DAY: Cycle = 24 * 3600 * 8_000_000;
    machine.run(DAY, &mut ());
    assert!(machine.cycle() >= DAY && machine.statistics().instructions > DAY / 5);
}

/// Where nothing is fetched from, a word that the hardware has fetched before leads to itself: a jump, or a branch to the address that
/// it names in its own word.
#[test]
fn a_program_counter_that_stands_still_does_so_on_all_engines() {
    let (mut seen, mut outside) = (Seen::default(), 0);
    for seed in 0..120 {
        let soc = [Soc::Sancus64, Soc::Aion64, Soc::OpenMsp430][seed as usize % 3];
        let mut machine = Machine::new(&Configuration::new(soc, Board::Sim)).unwrap();
        let mut random = Random::new(seed);
        // br #, jmp, jnz, mov #, r10, and what goes on and comes back.
        let any = random.word();
        let word = random.choose(&[0x4030, 0x4030, 0x3fff, 0x23ff, 0x403a, any]);
        let (period, enables) = (60 + random.below(900), random.choose(&["eint", "nop"]));
        let text = format!(
            "mov #0x1000, sp\nmov #0x5a80, &0x0120\nmov #{period:#06x}, &0x0172\nmov #0x0010, &0x0162\n\
             mov #0x0210, &0x0160\n{enables}\nbr #{:#06x}\n.word {word:#06x}\n.word {word:#06x}\n.org 0x6000\nhandler:\n\
             add #1, &0x0302\nreti\n.org 0xfff2\n.word handler\n.org 0xfffe\n.word 0x5c00\n",
            random.choose(&[0x4030, 0x0200, 0x4fee, 0x4031, 0x0000]),
        );
        assemble_into(&mut machine, &text);
        let mut side = Side::new(&machine);
        for chunk in 1..=12 {
            side.run(chunk * 1_709 + chunk % 7, &format!("seed {seed} on {soc}, chunk {chunk}, word {word:#06x}"));
        }
        side.compare_memory(&format!("seed {seed} on {soc}"));
        seen.add(&side);
        outside += side.machines[0].statistics().anomalies.iter().map(|anomaly| anomaly.count).sum::<u64>();
    }
    assert!(seen.interrupts > 300 && outside > 100_000, "too few to mean anything: {seen:?}, {outside} outside");
}

/// Without skipping, this takes a day.
#[test]
fn a_program_counter_that_stands_still_takes_no_time() {
    let mut machine = Machine::new(&Configuration::new(Soc::Aion64, Board::Sim)).unwrap();
    assemble_into(&mut machine, "mov #0x5a80, &0x0120\nbr #0x4030\n.word 0x4030, 0x4030\n.org 0xfffe\n.word 0x5c00\n");
    const DAY: Cycle = 24 * 3600 * 8_000_000;
    machine.run(DAY, &mut ());
    let statistics = machine.statistics();
    assert!(machine.cycle() >= DAY && statistics.instructions > DAY / 5, "{statistics:?}");
    assert!(statistics.anomalies[0].count > DAY / 5, "{statistics:?}");
}
