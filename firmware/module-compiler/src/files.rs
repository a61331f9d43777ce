//! The headers, stubs and library that the crate carries, so that a build needs nothing but the C compiler.

macro_rules! files {
    ($root:literal: $($name:literal)*) => { [$(($name, include_str!(concat!($root, $name)))),*] };
}

/// The stubs, the Sancus headers, and the library of programs with modules.
const OWN: &[(&str, &str)] = &files! { "../":
    "include/sancus/sm_support.h"
    "include/sancus/reactive.h"
    "stubs/module.inc"
    "stubs/entry.S"
    "stubs/exit.S"
    "stubs/isr.S"
    "stubs/mmio.S"
    "stubs/verify.S"
    "stubs/calls.S"
    "stubs/disable.S"
    "stubs/reactive.c"
    "stubs/helpers.c"
    "stubs/long_long.c"
    "stubs/float.c"
    "library/crossing.S"
    "library/console.c"
    "library/events.c"
    "library/heap.c"
    "library/string.c"
    "library/fileio.c"
    "library/step.c"
    "library/step.S"
    "library/timer.c"
    "library/include/alloca.h"
    "library/include/ctype.h"
    "library/include/stdio.h"
    "library/include/stdlib.h"
    "library/include/string.h"
    "library/include/sancus_support/dma_attacker.h"
    "library/include/sancus_support/fileio.h"
    "library/include/sancus_support/sancus_step.h"
    "library/include/sancus_support/sm_io.h"
    "library/include/sancus_support/timer.h"
    "library/include/sancus_support/tsc.h"
};

/// What programs without modules use, too: the registers of the SoC, start-up, arithmetic the CPU has no instructions for, and
/// what a node's operating system offers to modules.
const OF_NODES: &[(&str, &str)] = &files! { "../../":
    "include/msp430.h"
    "include/physical.h"
    "runtime/arithmetic.c"
    "runtime/start.S"
    "os/include/random.h"
    "os/include/stdio.h"
    "os/include/stdlib.h"
    "os/include/string.h"
};

/// All files, with their paths in the scratch directory of a build.
pub fn all() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    OWN.iter().chain(OF_NODES)
}

/// The library of an executable.
pub const LIBRARY: &[&str] = &[
    "runtime/start.S",
    "library/crossing.S",
    "library/console.c",
    "library/events.c",
    "library/heap.c",
    "library/string.c",
];

/// Files of the library that only some executables have: those that refer to a symbol with this prefix and do not define it.
pub const LIBRARY_ON_DEMAND: &[(&str, &[&str])] = &[
    ("__ss_", &["library/step.c", "library/step.S"]),
    ("timer_", &["library/timer.c"]),
    ("__isr_s", &["library/timer.c"]),
    ("fileio_", &["library/fileio.c"]),
];
