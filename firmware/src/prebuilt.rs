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

macro_rules! modules {
    ($($name:literal)*) => {
        /// The modules of the smart meter, relocatable: name, bits of the keys, ELF file.
        pub const MODULES: &[(&str, u16, &[u8])] = &[$(
            ($name, 64, include_bytes!(concat!("../prebuilt/modules/", $name, "-64.elf"))),
            ($name, 128, include_bytes!(concat!("../prebuilt/modules/", $name, "-128.elf"))),
        )*];
    };
}

modules! { "CS" "ESME" "HAN" "HASM_LS" }

/// The module of a name for nodes with keys of so many bits.
pub fn module(name: &str, bits: u16) -> Option<&'static [u8]> {
    let found = MODULES.iter().find(|module| module.0 == name && module.1 == bits);
    found.map(|(_, _, elf)| *elf)
}
