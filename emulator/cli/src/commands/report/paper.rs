//! What was published and measured of the smart meter before: the figures that others are held against.

/// A row of Table 1 of "High Assurance Smart Metering" on Sancus (WISTP 2016, section 5): lines of code, and bytes.
pub struct Size {
    /// The component.
    pub name: &'static str,
    /// Lines of code.
    pub lines: u64,
    /// Bytes of the binary, built for keys of 64 bits; the descriptor has none.
    pub bytes: Option<u64>,
}

/// Components of a node, which need no trust: an operating system, the event manager, the loader.
pub const NODE: [Size; 3] = [
    Size { name: "Contiki", lines: 38386, bytes: Some(16316) },
    Size { name: "Event manager", lines: 598, bytes: Some(1730) },
    Size { name: "Module loader", lines: 906, bytes: Some(1959) },
];

/// The protected modules.
pub const MODULES: [Size; 4] = [
    Size { name: "ESME/HASM core", lines: 119, bytes: Some(2573) },
    Size { name: "Load switch", lines: 79, bytes: Some(2377) },
    Size { name: "HAN gateway", lines: 30, bytes: Some(1599) },
    Size { name: "Central system", lines: 63, bytes: Some(2069) },
];

/// What hardware takes on a Spartan-6, of Sancus 1.0 (USENIX Security 2013, section 5): registers and LUTs. Nothing newer is published.
#[derive(Clone, Copy, Debug, serde::Serialize)]
pub struct Area {
    pub registers: u64,
    pub luts: u64,
}

/// The openMSP430 without Sancus.
pub const PROCESSOR: Area = Area { registers: 998, luts: 2322 };
/// What Sancus adds, whatever the number of modules.
pub const SANCUS: Area = Area { registers: 586, luts: 1138 };
/// And for each module slot.
pub const SLOT: Area = Area { registers: 213, luts: 307 };
/// The largest number of slots for which a clock frequency is published: 39 MHz (Sancus 2.0, TOPS 2017, section 6).
pub const CLOCKED_SLOTS: u64 = 8;

/// The deployment descriptor.
pub const DESCRIPTOR: Size = Size { name: "Deployment descriptor", lines: 90, bytes: None };

/// Costs of loading a module, in cycles of a clock of 8 MHz.
pub struct Load {
    /// The module.
    pub module: &'static str,
    /// From the beginning of the upload to its last byte, over a real bridge.
    pub upload: u64,
    /// From the last byte until the module is protected: the loader's work and the enable instruction.
    pub enable: u64,
    /// The enable instruction.
    pub instruction: u64,
    /// From the last byte to the end of the answer.
    pub answer: u64,
}

/// The paper's own five source files, unmodified, on the RTL (sancus-core b6b53bb under Verilator): 128-bit keys, 8 MHz,
/// 57,600 baud, built with the existing Sancus toolchain, on the RIOT-based event manager, deployed by reactive-tools.
pub const LOADS: [Load; 4] = [
    Load { module: "CS", upload: 9_045_501, enable: 372_585, instruction: 207_234, answer: 823_823 },
    Load { module: "HAN", upload: 8_151_321, enable: 320_361, instruction: 168_482, answer: 823_386 },
    Load { module: "HASM_LS", upload: 9_139_119, enable: 375_084, instruction: 213_289, answer: 849_545 },
    Load { module: "ESME", upload: 10_606_948, enable: 435_518, instruction: 243_564, answer: 920_126 },
];

/// Attestation with a challenge of 16 bytes: in the module.
pub const ATTEST_IN_MODULE: u64 = 5173;
/// Of which its MAC instruction.
pub const ATTEST_INSTRUCTION: u64 = 4315;
/// From the last byte of the command to the end of the answer.
pub const ATTEST_ANSWER: u64 = 43_255;
/// The first `set_key` of a module: in the module.
pub const SET_KEY_IN_MODULE: u64 = 6157;
/// Of which its unwrap instruction.
pub const SET_KEY_INSTRUCTION: u64 = 4492;
/// From the last byte of the command to the end of the answer.
pub const SET_KEY_ANSWER: u64 = 21_500;
/// `connect`: from the last byte of the command to the end of the answer.
pub const CONNECT_ANSWER: u64 = 15_100;

/// From the first instruction of the module until it has returned and what it sent has left the node, also what it calls
/// outside of the module.
pub mod event {
    /// `CS.advance_time`, the second time.
    pub const CS_ADVANCE: u64 = 128;
    /// `ESME.advance_time` the first time: asks the load switch.
    pub const ESME_FIRST: u64 = 57_707;
    /// `ESME.advance_time` with nothing to send, while there is supply: 513 to 536.
    pub const ESME_QUIET: u64 = 513;
    /// Without supply: 204 or 205.
    pub const ESME_QUIET_OFF: u64 = 204;
    /// `ESME.advance_time` the fifth time: an event for the load switch, and one for the gateway.
    pub const ESME_TWO: u64 = 124_162;
    /// The tenth time: one for the central system as well.
    pub const ESME_THREE: u64 = 190_460;
    /// The load switch answers the meter on the other node.
    pub const SWITCH_ANSWERS_ESME: u64 = 79_162;
    /// The meter takes the answer.
    pub const ESME_TAKES_ANSWER: u64 = 4879;
    /// The load switch obeys the central system and answers it on the same node, which takes the answer.
    pub const SWITCH_OBEYS: u64 = 15_603;
    /// The gateway has the display print a line of 64 characters.
    pub const GATEWAY_DISPLAYS: u64 = 93_527;
    /// The central system takes a report of 10 bytes.
    pub const CS_TAKES_REPORT: u64 = 4353;
}
