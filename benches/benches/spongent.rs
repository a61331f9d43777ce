//! Host speed of the SPONGENT permutation: one call is what the crypto unit spends 93 (64 bit) or 173 (128 bit)
//! emulated cycles on.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use sancus_hw::{Security, State};

fn permutation(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("spongent");
    for (name, security) in [("64", Security::Bits64), ("128", Security::Bits128)] {
        let emulated_cycles = u64::from(security.rounds()) + 3;
        group.throughput(Throughput::Elements(emulated_cycles));
        group.bench_function(name, |bencher| {
            let mut state = State::zero(security);
            bencher.iter(|| state.absorb(black_box(0x2_1234)));
        });
    }
    group.finish();
}

criterion_group!(benches, permutation);
criterion_main!(benches);
