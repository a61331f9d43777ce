//! The switch that notices an opened case.

use crate::bounded::Bounded;
use std::collections::VecDeque;

use super::{PhysicalLog, address, interrupt, quiet_until};
use crate::bus::{Cycle, NEVER};
use crate::peripherals::{Access, Input, Output, Peripheral, Port, Register, Strobe, Wires};
use crate::physical::PhysicalEvent;

const STATUS: u16 = address::TAMPER_SWITCH;
const CONTROL: u16 = address::TAMPER_SWITCH + 2;

/// The switch with its latch.
#[derive(Clone, Debug)]
pub struct TamperSwitch {
    /// The cycles to come in which the case is opened; ascending.
    openings: VecDeque<Cycle>,
    latch: bool,
    enabled: bool,
    pending: bool,
    record: PhysicalLog,
}

impl TamperSwitch {
    /// The switch of a case that is opened in these cycles; ascending.
    pub fn new(openings: VecDeque<Cycle>) -> TamperSwitch {
        TamperSwitch {
            openings,
            latch: false,
            enabled: false,
            pending: false,
            record: PhysicalLog::of("tamper_switch"),
        }
    }

    fn next_opening(&self) -> Cycle {
        self.openings.front().copied().unwrap_or(NEVER)
    }

    /// Lets time pass up to a cycle.
    fn pass(&mut self, to: Cycle) {
        while let Some(cycle) = self.openings.pop_front_if(|opening| *opening <= to) {
            (self.latch, self.pending) = (true, true);
            self.record.input(cycle, "tamper", 1);
        }
    }
}

impl Peripheral for TamperSwitch {
    fn name(&self) -> String {
        self.record.device.into()
    }

    fn description(&self) -> &'static str {
        "Remembers that the case was opened, through resets, until software acknowledges it; a case that is opened in that \
         cycle wins. Opening the case makes interrupt 12 pending; accepting it in cycle a clears it from a+1 on, and so does \
         the acknowledgement."
    }

    fn registers(&self) -> Vec<Register> {
        vec![
            Register::word(
                "TAMPER_STATUS",
                STATUS,
                Access::ReadWrite,
                "Bit 0: the case was opened; writing 1 acknowledges.",
            ),
            Register::word("TAMPER_CONTROL", CONTROL, Access::ReadWrite, "Bit 0: interrupts are enabled."),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        if address == STATUS { self.latch.into() } else { self.enabled.into() }
    }

    /// Else whoever runs after a reset erases that the case was opened.
    fn needs_owner(&self, address: u16) -> bool {
        address == STATUS
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        self.pending &= !strobe.accepts(interrupt::TAMPER_SWITCH);
        if strobe.word_written(STATUS).is_some_and(|value| value & 1 != 0) && self.latch {
            (self.latch, self.pending) = (false, false);
            self.record.output(now + 1, "tamper", 0);
        }
        if let Some(value) = strobe.word_written(CONTROL) {
            self.enabled = value & 1 != 0;
        }
        self.pass(now + 1);
    }

    fn quiet(&self, now: Cycle, _wires: &Wires) -> u64 {
        quiet_until(self.next_opening(), now)
    }

    fn interrupts(&self) -> u16 {
        u16::from(self.pending && self.enabled) << interrupt::TAMPER_SWITCH
    }

    fn accept_input(&mut self, input: &Input) -> bool {
        let takes = input.port == Port::Case;
        if takes {
            let place = self.openings.partition_point(|opening| *opening <= input.cycle);
            self.openings.insert(place, input.cycle);
        }
        takes
    }

    fn power_up_clear(&mut self, now: Cycle) {
        self.enabled = false;
        self.pass(now);
    }

    fn physical_events(&mut self) -> Option<&mut Bounded<PhysicalEvent>> {
        Some(&mut self.record.events)
    }

    fn acknowledges(&self) -> u16 {
        1 << interrupt::TAMPER_SWITCH
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(TamperSwitch { openings, latch, enabled, pending, record });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
