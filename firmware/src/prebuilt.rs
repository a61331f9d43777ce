//! The programs as ELF files for [`Memory::STOCK`](crate::Memory::STOCK), built by [`TOOLCHAIN`].

/// One program.
#[derive(Clone, Copy, Debug)]
pub struct Prebuilt {
    /// Name of its directory under `programs/`.
    pub name: &'static str,
    /// The ELF file.
    pub elf: &'static [u8],
}

macro_rules! prebuilt {
    ($($name:literal)*) => {
        /// Every program, by name.
        pub const ALL: &[Prebuilt] = &[$(
            Prebuilt { name: $name, elf: include_bytes!(concat!("../prebuilt/", $name, ".elf")) },
        )*];
    };
}

prebuilt! { "alu_loop" "arithmetic" "call_loop" "clock" "echo" "interrupt_storm" "memory_loop" }

/// What [`Toolchain::version`](crate::Toolchain::version) said when the programs were built.
pub const TOOLCHAIN: &str = include_str!("../prebuilt/toolchain.txt");

/// The program of a name.
pub fn find(name: &str) -> Option<&'static [u8]> {
    ALL.iter().find(|program| program.name == name).map(|program| program.elf)
}

/// The node software for the FPGA boards: scheduler, event manager, loader.
pub const NODE: &[u8] = include_bytes!("../prebuilt/node-fpga.elf");

/// The node software by the name of its file, and what the compiler is told for it.
pub const NODES: [(&str, &[&str], &[u8]); 2] =
    [("node-fpga", &[], NODE), ("node-sim", &["-DSIMULATOR"], include_bytes!("../prebuilt/node-sim.elf"))];

/// A module of the smart meter, relocatable.
#[derive(Clone, Copy, Debug)]
pub struct PrebuiltModule {
    /// Its name.
    pub name: &'static str,
    /// Its files in `modules/`.
    pub sources: &'static [&'static str],
    /// Bits of the keys of the nodes it is for.
    pub bits: u16,
    /// The ELF file.
    pub elf: &'static [u8],
}

macro_rules! modules {
    ($($name:literal: $sources:expr),*) => {
        /// The modules of the smart meter.
        pub const MODULES: &[PrebuiltModule] = &[$(
            PrebuiltModule {
                name: $name, sources: &$sources, bits: 64,
                elf: include_bytes!(concat!("../prebuilt/modules/", $name, "-64.elf")),
            },
            PrebuiltModule {
                name: $name, sources: &$sources, bits: 128,
                elf: include_bytes!(concat!("../prebuilt/modules/", $name, "-128.elf")),
            },
        )*];
    };
}

modules! { "CS": ["cs.c"], "ESME": ["esme.c"], "HAN": ["han.c", "ihd.c"], "HASM_LS": ["hasm_ls.c"] }

/// The module of a name for nodes with keys of so many bits.
pub fn module(name: &str, bits: u16) -> Option<&'static [u8]> {
    MODULES.iter().find(|module| module.name == name && module.bits == bits).map(|module| module.elf)
}
