//! The headers, stubs and library that the crate carries, so that a build needs nothing but the C compiler.

use std::collections::BTreeSet;

macro_rules! files {
    ($root:literal: $($name:literal)*) => { [$(($name, include_str!(concat!($root, $name)))),*] };
}

/// The stubs, the Sancus headers, and the library of programs with modules.
const OWN: &[(&str, &str)] = &files! { "../":
    "include/sancus/sm_support.h"
    "include/sancus/reactive.h"
    "include/sancus/reactive_stubs_support.h"
    "stubs/module.inc"
    "stubs/cross.inc"
    "stubs/entry.S"
    "stubs/exit.S"
    "stubs/isr.S"
    "stubs/mmio.S"
    "stubs/verify.S"
    "stubs/calls.S"
    "stubs/disable.S"
    "stubs/local.S"
    "stubs/reactive.c"
    "stubs/helpers.c"
    "stubs/long_long.c"
    "stubs/float.c"
    "library/crossing.S"
    "library/console.c"
    "library/elf.c"
    "library/enter.S"
    "library/events.c"
    "library/fileio.c"
    "library/format.c"
    "library/format.h"
    "library/heap.c"
    "library/led_digits.c"
    "library/number.c"
    "library/parse.c"
    "library/pieces.c"
    "library/pmem.c"
    "library/pmodkypd.c"
    "library/random.c"
    "library/sm_control.c"
    "library/sort.c"
    "library/spi.c"
    "library/step.c"
    "library/step.S"
    "library/string.c"
    "library/string_format.c"
    "library/symbols.c"
    "library/timer.c"
    "library/tools.c"
    "library/uart.c"
    "library/include/alloca.h"
    "library/include/ctype.h"
    "library/include/errno.h"
    "library/include/stdio.h"
    "library/include/stdlib.h"
    "library/include/string.h"
    "library/include/sancus_support/dma_attacker.h"
    "library/include/sancus_support/elf.h"
    "library/include/sancus_support/fileio.h"
    "library/include/sancus_support/global_symtab.h"
    "library/include/sancus_support/led_digits.h"
    "library/include/sancus_support/pmem.h"
    "library/include/sancus_support/pmodkypd.h"
    "library/include/sancus_support/sancus_step.h"
    "library/include/sancus_support/private/symbol.h"
    "library/include/sancus_support/sm_control.h"
    "library/include/sancus_support/sm_io.h"
    "library/include/sancus_support/spi.h"
    "library/include/sancus_support/timer.h"
    "library/include/sancus_support/tools.h"
    "library/include/sancus_support/tsc.h"
    "library/include/sancus_support/uart.h"
};

/// What programs without modules use, too: the registers of the SoC, start-up, arithmetic the CPU has no instructions for, and
/// what a node's operating system offers to modules.
const OF_NODES: &[(&str, &str)] = &files! { "../../":
    "include/msp430.h"
    "include/msp430_ti.h"
    "include/msp430f1121.h"
    "include/physical.h"
    "include/lowest_version.h"
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

/// The library of every executable.
pub const LIBRARY: &[&str] = &[
    "runtime/start.S",
    "library/crossing.S",
    "library/console.c",
    "library/format.c",
    "library/events.c",
    "library/heap.c",
    "library/string.c",
];

/// Files of the library that only some executables have: those that refer to a symbol that begins like this and define none.
const LIBRARY_ON_DEMAND: &[(&[&str], &[&str])] = &[
    (&["__ss_"], &["library/step.c", "library/step.S"]),
    (&["timer_", "__isr_s"], &["library/timer.c"]),
    (&["fileio_"], &["library/fileio.c"]),
    (&["sprintf", "snprintf", "vsprintf", "vsnprintf", "vuprintf"], &["library/string_format.c"]),
    (&["ato", "strto", "errno"], &["library/number.c"]),
    (&["qsort", "bsearch"], &["library/sort.c"]),
    (&["rand", "srand"], &["library/random.c"]),
    (&["uart_", "uart2_"], &["library/uart.c"]),
    (&["spi_"], &["library/spi.c"]),
    (&["led_digits_"], &["library/led_digits.c"]),
    (&["pmodkypd_"], &["library/pmodkypd.c"]),
    (&["read_int", "write_int", "write_pointer", "read_string", "uart_printf", "print_data"], &["library/tools.c"]),
    (&["parse_", "create_parse_state", "free_parse_state"], &["library/parse.c"]),
    (&["cb_printf"], &["library/pieces.c"]),
    (&["sm_load", "sm_call_", "sm_get_", "sm_register_"], &["library/sm_control.c", "library/enter.S"]),
    (&["elf_"], &["library/elf.c"]),
    (&["pmem_"], &["library/pmem.c"]),
    (
        &["get_global_symbol", "add_global_symbol", "add_module_section", "remove_global_symbols", "symtab_"],
        &["library/symbols.c"],
    ),
];

/// The files that define what is still undefined.
pub fn demanded<'a>(undefined: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'static str> {
    let undefined: Vec<&str> = undefined.into_iter().collect();
    let demanded = |prefix: &&str| undefined.iter().any(|symbol| symbol.starts_with(*prefix));
    let groups = LIBRARY_ON_DEMAND.iter().filter(|(prefixes, _)| prefixes.iter().any(demanded));
    groups.flat_map(|(_, files)| files.iter().copied()).collect()
}
