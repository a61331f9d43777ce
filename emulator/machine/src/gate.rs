//! What keeps modules isolated as the Sancus papers have it, and the RTL of the reference commit lacks.

use serde::{Deserialize, Serialize};
use std::fmt;

#[cfg(doc)]
use sancus_hw::Claim;

/// A gate that a core can be given ([`Configuration::gates`](crate::Configuration::gates)). Without any it is the RTL's, cycle by
/// cycle; none takes cycles of its own. `docs/rtl-holes.md` has a program for each hole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Gate {
    /// Peripherals are spared accesses that break a rule. In the RTL a write to a register in a module's secret section is
    /// a violation, but happens (`omsp_mem_backbone.v`: eu_per_en lacks the `~sm_violation` of eu_pmem_en). Without the gate
    /// nothing keeps others from a driver's outputs.
    Peripheral,
    /// A module is disabled only when its sections have been overwritten: not by an instruction that breaks a rule, and
    /// not by one that an interrupt has ended. In the RTL it is disabled whenever the instruction ends
    /// (`omsp_execution_unit.v`: sm_update), and whoever runs next reads its secrets: after a jump to a word in a module
    /// that disables it, whose writes are masked, and on the Aion cores after an interrupt (`crypto_control.v`: IRQ_FAIL).
    Disabling,
    /// A reset overwrites data memory and the sections of modules with zeros. In the RTL it removes the modules and leaves
    /// their memory (`omsp_spm.v`: puc_rst), so that whoever runs next reads their secrets, and any code can have a reset
    /// from the watchdog.
    Reset,
    /// Enabling is refused unless the layout is new in every respect: valid, with a slot for it, its sections begun with
    /// whole words, clear of each other, of those of all modules and of the enabling instruction. In the RTL an overlap of
    /// public sections is reported but not prevented, other overlaps are not looked at, and what happens if there is no
    /// slot or the layout is invalid happens to the module at r12: it gets another key, or is removed with its sections as
    /// they are (`omsp_spm.v`: create_violation, cancel_spm, write_key).
    Creation,
    /// Enabling a module overwrites what of its secret section is memory with zeros. In the RTL the module finds what the
    /// loader has left there, such as the state of an interrupted module that never was (`crypto_control.v`: ENABLE_SM).
    Enabling,
    /// A public section whose confidential loading fails is overwritten with zeros. In the RTL it stays, decrypted
    /// (`crypto_control.v`: FAIL).
    Loading,
    /// An interrupt enters modules at their entry points alone. In the RTL the entry is checked against the address of the
    /// interrupted instruction, so that a vector leads to any place in a module which is interrupted itself
    /// (`omsp_frontend.v`: prev_inst_pc).
    Vector,
    /// Reads where no memory is give zero. In the RTL they give the word of data memory that was accessed last, by whoever
    /// it was (`omsp_mem_backbone.v`: eu_mdb_in_sel): a register of a module that was interrupted, and to other bus masters
    /// (ext_mem_din_sel) any word that a module or the crypto unit for it reads.
    Unmapped,
    /// After a violation reads give zeros until the instruction has ended. In the RTL they do until data memory is
    /// accessed next (`omsp_mem_backbone.v`: do_mask_eu), so that a module can be made to read zeros from devices and
    /// constants.
    Mask,
    /// The stack guard is that of whoever has set it. In the RTL it is everybody's (`omsp_register_file.v`: r1_guard), so
    /// that writes of a module to its own stack can be suppressed.
    Guard,
    /// Devices with registers that need an owner ([`Peripheral::needs_owner`](crate::peripherals::Peripheral::needs_owner))
    /// obey a module that has them in its secret section, and of those only the one with the key of the first since
    /// power-up. In the RTL registers that no module owns are anybody's, which after a reset are all.
    Ownership,
    /// The end of a module's text says which registers of devices are the module's beside its secret section ([`Claim`]): a node has
    /// room for several drivers. Enabling is refused if they are somebody's already, and a device that loses its owner is reset.
    /// In the RTL only registers in the one secret section are a module's.
    Claim,
    /// On cores with the atomicity monitor SCG1, which stops SMCLK and the timers with it, is the first module's to set, as interrupts
    /// and CPUOFF are. The RTL can do so and by default does not (`omsp_register_file.v`: SANCUS_RESTRICT_SCG1).
    Clock,
    /// A register of the core says which interrupt lines it does not see (`INTERRUPT_MASK`), whoever owns it. In the RTL a line interrupts
    /// as often as its device likes, and who is to be kept from running by that is kept.
    Line,
    /// An instruction whose extension word will never come ends, without having done anything. In the RTL it waits for ever, and no
    /// interrupt ends it (`omsp_frontend.v`: e_state, i_state): a word that comes after one which writes the program counter in a way
    /// that no manual knows, such as `rrc r0`, is decoded, and its extension words are not fetched. Any code can stop the CPU so.
    Hang,
    /// A Sancus instruction with an operand in memory is none: it reads and writes the operand, and does nothing else. In the RTL it is
    /// one (`omsp_frontend.v`: spm_command). A word such as 0x0790, which is `sm_disable` with an operand, reads and writes public
    /// sections, which are open while it executes, to the CPU, too (`omsp_spm.v`: mem_violation): any code can change the text of any
    /// module, and have it do with its key and its data what that code likes. And the word after it is decoded half way through
    /// (`omsp_frontend.v`: exec_done), so that an instruction can be made to end before its extension words have come. An interrupt that
    /// is entered then clears the status register and leads nowhere: any code can keep interrupts off for ever.
    Operand,
    /// On cores with the atomicity monitor, a violation does not end an instruction that encrypts, decrypts or computes a tag: it
    /// interrupts after it, as on the others. In the RTL the instruction gives up as with any interrupt (`crypto_control.v`: IRQ_FAIL),
    /// and programs try again, which violates again: a module that has been given an operand in somebody else's secret section never
    /// goes on.
    Restart,
}

impl Gate {
    /// Every gate, with its name.
    pub const ALL: [(Gate, &'static str); 17] = [
        (Gate::Peripheral, "peripheral-gate"),
        (Gate::Disabling, "disabling-gate"),
        (Gate::Reset, "reset-gate"),
        (Gate::Creation, "creation-gate"),
        (Gate::Enabling, "enabling-gate"),
        (Gate::Loading, "loading-gate"),
        (Gate::Vector, "vector-gate"),
        (Gate::Unmapped, "unmapped-gate"),
        (Gate::Mask, "mask-gate"),
        (Gate::Guard, "guard-gate"),
        (Gate::Ownership, "ownership-gate"),
        (Gate::Claim, "claim-gate"),
        (Gate::Clock, "clock-gate"),
        (Gate::Line, "line-gate"),
        (Gate::Hang, "hang-gate"),
        (Gate::Operand, "operand-gate"),
        (Gate::Restart, "restart-gate"),
    ];
}

impl fmt::Display for Gate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = Gate::ALL.iter().find(|(gate, _)| gate == self).map_or("", |(_, name)| name);
        formatter.pad(name)
    }
}

/// A set of gates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GateSet(u32);

impl GateSet {
    /// None: the RTL's core.
    pub const NONE: GateSet = GateSet(0);
    /// All there are.
    pub const ALL: GateSet = GateSet((1 << Gate::ALL.len()) - 1);
    /// Those that guard the devices that modules own.
    pub const OF_DEVICES: GateSet = GateSet::NONE.with(Gate::Peripheral).with(Gate::Ownership).with(Gate::Claim);

    /// Those that a scheduler relies on, to run and to have others run in time.
    pub const OF_SCHEDULERS: GateSet =
        GateSet::OF_DEVICES.with(Gate::Clock).with(Gate::Line).with(Gate::Hang).with(Gate::Operand).with(Gate::Restart);

    /// Whether a gate is among them.
    pub const fn contains(self, gate: Gate) -> bool {
        self.0 & (1 << gate as u8) != 0
    }

    /// These and another one.
    #[must_use]
    pub const fn with(self, gate: Gate) -> GateSet {
        GateSet(self.0 | 1 << gate as u8)
    }

    /// These but for one.
    #[must_use]
    pub const fn without(self, gate: Gate) -> GateSet {
        GateSet(self.0 & !(1 << gate as u8))
    }
}

impl FromIterator<Gate> for GateSet {
    fn from_iter<I: IntoIterator<Item = Gate>>(gates: I) -> GateSet {
        gates.into_iter().fold(GateSet::NONE, GateSet::with)
    }
}
