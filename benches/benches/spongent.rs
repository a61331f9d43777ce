//! Host speed of the crypto unit, in emulated cycles per second: the SPONGENT permutation alone, and a wrap instruction
//! of 1 KiB under the whole unit with quiet cycles skipped.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use sancus_hw::{
    Claim, Command, CryptoUnit, Key, MechanismSet, ModuleTable, Profile, State, UnitConfiguration, UnitInputs,
};

const PROFILES: [(Profile, &str); 2] = [(Profile::Spongent64, "64"), (Profile::Spongent128, "128")];

fn permutation(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("permutation");
    for (profile, name) in PROFILES {
        // What a call costs the unit.
        group.throughput(Throughput::Elements(u64::from(profile.security().rounds()) + 3));
        group.bench_function(name, |bencher| {
            let mut state = State::zero(profile.security());
            bencher.iter(|| state.absorb(black_box(0x2_1234)));
        });
    }
    group.finish();
}

/// Wraps 1 KiB with a key in memory and returns the cycles it took.
fn wrap(unit: &mut CryptoUnit, modules: &mut ModuleTable, memory: &mut [u16]) -> u64 {
    let mut registers = [0; 16];
    registers[9..].copy_from_slice(&[0x0200, 0x0300, 0x0302, 0x1000, 0x1400, 0x2000, 0x3000]);
    let (mut cycles, mut memory_in, mut events) = (0, 0, Vec::new());
    loop {
        let quiet = unit.quiet();
        if quiet.cycles > 0 {
            unit.skip(quiet.cycles);
            cycles += u64::from(quiet.cycles);
            memory_in = quiet.read.map_or(0, |address| memory[usize::from(address / 2)]);
            continue;
        }
        let inputs = UnitInputs {
            command: Some(Command::Wrap),
            start: cycles == 0,
            refuses: false,
            claim: Claim::NONE,
            interrupt_pending: false,
            memory_in,
            program_counter: 0x8000,
            registers: &registers,
            caller_id: 0,
        };
        let outputs = unit.evaluate(&inputs, modules);
        if let Some(request) = outputs.bus {
            let word = &mut memory[usize::from(request.address / 2)];
            *word = request.write.unwrap_or(*word);
            memory_in = *word;
        }
        unit.clock(&inputs, &outputs, modules, &mut events);
        cycles += 1;
        if !outputs.busy {
            return cycles;
        }
    }
}

fn instruction(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("wrap-1KiB");
    for (profile, name) in PROFILES {
        let master_key = Key::zero(profile.security());
        let configuration =
            UnitConfiguration { profile, restartable: false, master_key, mechanisms: MechanismSet::ALL };
        let Ok(mut unit) = CryptoUnit::new(configuration) else { continue };
        let mut modules = ModuleTable::new(4, profile.security());
        let mut memory = vec![0x5aa5; 0x8000];
        group.throughput(Throughput::Elements(wrap(&mut unit, &mut modules, &mut memory)));
        group.bench_function(name, |bencher| bencher.iter(|| wrap(&mut unit, &mut modules, &mut memory)));
    }
    group.finish();
}

criterion_group!(benches, permutation, instruction);
criterion_main!(benches);
