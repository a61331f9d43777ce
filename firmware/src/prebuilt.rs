//! The programs as ELF files for [`Memory::STOCK`](module_compiler::Memory::STOCK), built by [`TOOLCHAIN`].

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

prebuilt! {
    "alu_loop" "arithmetic" "byte_loop" "call_loop" "clock" "decimal_loop" "echo" "interrupt_storm" "memory_loop" "metering"
    "mixed_loop" "multiplier_loop" "pointer_loop" "switch_loop" "table_loop"
}

/// What [`Toolchain::version`](module_compiler::Toolchain::version) said when the programs were built.
pub const TOOLCHAIN: &str = include_str!("../prebuilt/toolchain.txt");

/// The program of a name.
pub fn find(name: &str) -> Option<&'static [u8]> {
    ALL.iter().find(|program| program.name == name).map(|program| program.elf)
}

/// The node software for the FPGA boards: scheduler, event manager, loader.
pub const NODE: &[u8] = include_bytes!("../prebuilt/node-fpga.elf");

/// The same for cores with the atomicity monitor.
pub const NODE_AION: &[u8] = include_bytes!("../prebuilt/node-aion.elf");

/// The node software by the name of its file, and what the compiler is told for it.
pub const NODES: [(&str, &[&str], &[u8]); 3] = [
    ("node-fpga", &[], NODE),
    ("node-aion", &["-DATOMICITY_MONITOR"], NODE_AION),
    ("node-sim", &["-DSIMULATOR"], include_bytes!("../prebuilt/node-sim.elf")),
];

/// The node software with a scheduler, which is a module for keys of so many bits.
pub const NODES_WITH_SCHEDULER: [(&str, u16, &[u8]); 2] = [
    ("node-scheduler-64", 64, include_bytes!("../prebuilt/node-scheduler-64.elf")),
    ("node-scheduler-128", 128, include_bytes!("../prebuilt/node-scheduler-128.elf")),
];

/// The node software for cores with or without the atomicity monitor.
pub fn node(atomicity_monitor: bool) -> &'static [u8] {
    if atomicity_monitor { NODE_AION } else { NODE }
}

/// A module of the smart meter, of the home, or of meters whose readings are added up, relocatable.
#[derive(Clone, Copy, Debug)]
pub struct PrebuiltModule {
    /// Its file in `prebuilt/modules/`, without the bits and `.elf`.
    pub file: &'static str,
    /// Its name.
    pub name: &'static str,
    /// Its files in `modules/`.
    pub sources: &'static [&'static str],
    /// What the compiler is told for it.
    pub flags: &'static [&'static str],
    /// Its settings, as the toolchain reads them.
    pub settings: &'static str,
    /// Bits of the keys of the nodes it is for.
    pub bits: u16,
    /// The ELF file.
    pub elf: &'static [u8],
    /// What the compiler understood of the file with the module's functions, before it optimised anything.
    pub source: &'static str,
}

macro_rules! modules {
    ($($file:literal: $name:literal, $sources:expr, $flags:expr, $settings:expr;)*) => {
        /// The modules of the smart meter, of the home, and of meters whose readings are added up.
        pub const MODULES: &[PrebuiltModule] = &[$(
            PrebuiltModule {
                file: $file, name: $name, sources: &$sources, flags: &$flags, settings: $settings, bits: 64,
                elf: include_bytes!(concat!("../prebuilt/modules/", $file, "-64.elf")),
                source: include_str!(concat!("../prebuilt/modules/", $file, "-64.ll")),
            },
            PrebuiltModule {
                file: $file, name: $name, sources: &$sources, flags: &$flags, settings: $settings, bits: 128,
                elf: include_bytes!(concat!("../prebuilt/modules/", $file, "-128.elf")),
                source: include_str!(concat!("../prebuilt/modules/", $file, "-128.ll")),
            },
        )*];
    };
}

modules! {
    "aggregation/AGGREGATE": "AGGREGATE", ["aggregation/aggregate.c", "aggregation/aggregate.S"], ["-DMETERS=3"], include_str!("../modules/aggregation/aggregate.yaml");
    "aggregation/FEEDER": "FEEDER", ["aggregation/feeder.c"], ["-DMETERS=4"], include_str!("../modules/aggregation/feeder.yaml");
    "aggregation/MASK": "MASK", ["aggregation/mask.c"], [], include_str!("../modules/aggregation/mask.yaml");
    "aggregation/PAILLIER": "PAILLIER", ["aggregation/paillier.c", "aggregation/paillier.S"], [], include_str!("../modules/aggregation/paillier.yaml");
    "aggregation/READER": "READER", ["aggregation/reader.c"], [], include_str!("../modules/aggregation/reader.yaml");
    "aggregation/SHOW": "SHOW", ["aggregation/show.c"], [], include_str!("../modules/aggregation/show.yaml");
    "CS": "CS", ["cs.c"], [], "";
    "ESME": "ESME", ["esme.c"], [], "";
    "HAN": "HAN", ["han.c", "ihd.c"], [], "";
    "HASM_LS": "HASM_LS", ["hasm_ls.c"], [], "";
    "ESME-drivers": "ESME", ["esme.c"], ["-DDRIVERS"], "";
    "HAN-drivers": "HAN", ["han.c", "ihd.c"], ["-DDRIVERS"], "";
    "HASM_LS-drivers": "HASM_LS", ["hasm_ls.c"], ["-DDRIVERS"], "";
    "METER": "METER", ["meter.c"], [], include_str!("../modules/meter.yaml");
    "RELAY": "RELAY", ["relay.c"], [], include_str!("../modules/relay.yaml");
    "SCHEDULER": "SCHEDULER", ["scheduler/scheduler.c", "scheduler/entry.S"], [], include_str!("../modules/scheduler/scheduler.yaml");
    "home/APPLIANCES": "APPLIANCES", ["home/appliances.c"], [], include_str!("../modules/home/appliances.yaml");
    "home/BUTTONS": "BUTTONS", ["home/buttons.c"], [], include_str!("../modules/home/buttons.yaml");
    "home/CALENDAR": "CALENDAR", ["home/calendar.c"], [], include_str!("../modules/home/calendar.yaml");
    "home/ENERGY": "ENERGY", ["home/energy.c"], [], include_str!("../modules/home/energy.yaml");
    "home/LEDGER": "LEDGER", ["home/ledger.c"], [], include_str!("../modules/home/ledger.yaml");
    "home/LINE": "LINE", ["home/line.c"], [], include_str!("../modules/home/line.yaml");
    "home/POWER": "POWER", ["home/power.c"], [], include_str!("../modules/home/power.yaml");
    "home/RANDOM": "RANDOM", ["home/random.c"], [], include_str!("../modules/home/random.yaml");
    "home/STORAGE": "STORAGE", ["home/storage.c"], [], include_str!("../modules/home/storage.yaml");
    "prepaid/CENTRAL": "CENTRAL", ["prepaid/central.c"], [], include_str!("../modules/prepaid/central.yaml");
    "prepaid/CREDIT": "CREDIT", ["prepaid/credit.c"], [], include_str!("../modules/prepaid/credit.yaml");
    "prepaid/HAN": "HAN", ["prepaid/han.c"], [], include_str!("../modules/prepaid/han.yaml");
    "prepaid/MEASURE": "MEASURE", ["prepaid/measure.c"], [], include_str!("../modules/prepaid/measure.yaml");
    "prepaid/REPORT": "REPORT", ["prepaid/report.c"], [], include_str!("../modules/prepaid/report.yaml");
    "prepaid/STORAGE": "STORAGE", ["prepaid/storage.c"], [], include_str!("../modules/prepaid/storage.yaml");
    "prepaid/SWITCH": "SWITCH", ["prepaid/switch.c"], [], include_str!("../modules/prepaid/switch.yaml");
    "high_assurance/BEARER": "BEARER", ["high_assurance/bearer.c"], [], include_str!("../modules/high_assurance/bearer.yaml");
    "high_assurance/CENTRAL": "CENTRAL", ["high_assurance/central.c"], [], include_str!("../modules/high_assurance/central.yaml");
    "high_assurance/COMPUTATIONS": "COMPUTATIONS", ["high_assurance/computations.c"], [], include_str!("../modules/high_assurance/computations.yaml");
    "high_assurance/CONCENTRATOR": "CONCENTRATOR", ["high_assurance/concentrator.c"], [], include_str!("../modules/high_assurance/concentrator.yaml");
    "high_assurance/CREDIT": "CREDIT", ["high_assurance/credit.c"], [], include_str!("../modules/high_assurance/credit.yaml");
    "high_assurance/CS_SECURITY": "CS_SECURITY", ["high_assurance/cs_security.c"], [], include_str!("../modules/high_assurance/cs_security.yaml");
    "high_assurance/DC_SECURITY": "DC_SECURITY", ["high_assurance/dc_security.c"], [], include_str!("../modules/high_assurance/dc_security.yaml");
    "high_assurance/FEEDER": "FEEDER", ["aggregation/feeder.c"], ["-DMETERS=3", "-DDIFFERENCE=20"], include_str!("../modules/high_assurance/feeder.yaml");
    "high_assurance/GAS": "GAS", ["high_assurance/gas.c"], [], include_str!("../modules/high_assurance/gas.yaml");
    "high_assurance/GENERATION": "GENERATION", ["high_assurance/generation.c"], [], include_str!("../modules/high_assurance/generation.yaml");
    "high_assurance/HAN": "HAN", ["high_assurance/han.c"], [], include_str!("../modules/high_assurance/han.yaml");
    "high_assurance/METROLOGY": "METROLOGY", ["high_assurance/metrology.c"], [], include_str!("../modules/high_assurance/metrology.yaml");
    "high_assurance/METROLOGY_LOG": "METROLOGY_LOG", ["high_assurance/metrology_log.c"], [], include_str!("../modules/high_assurance/metrology_log.yaml");
    "high_assurance/OFF_SWITCH_LOG": "OFF_SWITCH_LOG", ["high_assurance/off_switch_log.c"], [], include_str!("../modules/high_assurance/off_switch_log.yaml");
    "high_assurance/OFF_SWITCH_SECURITY": "OFF_SWITCH_SECURITY", ["high_assurance/off_switch_security.c"], [], include_str!("../modules/high_assurance/off_switch_security.yaml");
    "high_assurance/PARAMETERS": "PARAMETERS", ["high_assurance/parameters.c"], [], include_str!("../modules/high_assurance/parameters.yaml");
    "high_assurance/ROUTER": "ROUTER", ["high_assurance/router.c"], [], include_str!("../modules/high_assurance/router.yaml");
    "high_assurance/SECURITY_LOG": "SECURITY_LOG", ["high_assurance/security_log.c"], [], include_str!("../modules/high_assurance/security_log.yaml");
    "high_assurance/TARIFFS": "TARIFFS", ["high_assurance/tariffs.c"], [], include_str!("../modules/high_assurance/tariffs.yaml");
    "high_assurance/TOP_UP_SECURITY": "TOP_UP_SECURITY", ["high_assurance/top_up_security.c"], [], include_str!("../modules/high_assurance/top_up_security.yaml");
}

/// The module of a name for nodes with keys of so many bits, as it is built without flags.
pub fn module(name: &str, bits: u16) -> Option<&'static [u8]> {
    variant(name, &[], bits).map(|module| module.elf)
}

/// The module of a name for nodes with keys of so many bits, as it is built with these flags of the compiler.
pub fn variant(name: &str, flags: &[String], bits: u16) -> Option<&'static PrebuiltModule> {
    MODULES.iter().find(|module| module.name == name && module.bits == bits && module.flags == flags)
}
