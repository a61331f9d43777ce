//! The power supply: mains that fail at given times, and what keeps the node running for a while then.

use std::collections::VecDeque;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{PhysicalLog, address, interrupt, quiet_until};
use crate::bounded::Bounded;
use crate::bus::{Cycle, NEVER};
use crate::peripherals::{Access, Output, Peripheral, Register, ResetCause, ResetRequest, Strobe, Wires};
use crate::physical::PhysicalEvent;

const STATUS: u16 = address::POWER_SUPPLY;
const CONTROL: u16 = address::POWER_SUPPLY + 2;

/// The mains fail for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MainsCut {
    /// When, since power-up.
    pub at: Duration,
    /// For how long.
    pub lasts: Duration,
}

/// What a power supply is like, and what the mains do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PowerSettings {
    /// When the mains fail: ascending, each after the end of the one before.
    pub cuts: Vec<MainsCut>,
    /// How long the node runs on without mains.
    pub hold_up: Duration,
}

/// What happens to the supply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
enum Step {
    MainsFail,
    /// The node's power fails, until the mains are back in a cycle.
    PowerFails(Cycle),
    MainsBack,
}

/// The supply.
#[derive(Clone, Debug)]
pub struct PowerSupply {
    /// What is to come, with the first cycle in which it shows; ascending.
    steps: VecDeque<(Cycle, Step)>,
    has_mains: bool,
    has_power: bool,
    /// The mains have failed since that was acknowledged.
    latch: bool,
    enabled: bool,
    pending: bool,
    /// The node's power fails.
    request: Option<ResetRequest>,
    record: PhysicalLog,
}

impl PowerSupply {
    /// A supply; `cycles` gives the first cycle at or after a time.
    pub fn new(settings: &PowerSettings, cycles: impl Fn(&Duration) -> Cycle) -> PowerSupply {
        let steps = settings.cuts.iter().flat_map(|MainsCut { at, lasts }| {
            let back = cycles(&at.saturating_add(*lasts));
            let fails = cycles(&at.saturating_add(settings.hold_up));
            let fails = (fails < back).then_some((fails, Step::PowerFails(back)));
            [(cycles(at), Step::MainsFail)].into_iter().chain(fails).chain([(back, Step::MainsBack)])
        });
        PowerSupply {
            steps: steps.collect(),
            has_mains: true,
            has_power: true,
            latch: false,
            enabled: false,
            pending: false,
            request: None,
            record: PhysicalLog::of("power_supply"),
        }
    }

    fn next_step(&self) -> Cycle {
        self.steps.front().map_or(NEVER, |(cycle, _)| *cycle)
    }

    /// Lets time pass up to a cycle.
    fn pass(&mut self, to: Cycle) {
        while let Some((cycle, step)) = self.steps.pop_front_if(|(cycle, _)| *cycle <= to) {
            match step {
                Step::MainsFail => {
                    (self.has_mains, self.latch, self.pending) = (false, true, true);
                    self.record.input(cycle, "mains", 0);
                }
                Step::PowerFails(back) => {
                    self.has_power = false;
                    self.request = Some(ResetRequest { cycle, cause: ResetCause::PowerCut, power_back: back });
                    self.record.input(cycle, "power", 0);
                }
                Step::MainsBack => {
                    self.has_mains = true;
                    self.record.input(cycle, "mains", 1);
                    if !std::mem::replace(&mut self.has_power, true) {
                        self.record.input(cycle, "power", 1);
                    }
                }
            }
        }
    }
}

impl Peripheral for PowerSupply {
    fn name(&self) -> String {
        self.record.device.into()
    }

    fn description(&self) -> &'static str {
        "Runs the node on the mains, and for the hold-up time without. When the mains fail, the failure is kept, through \
         resets and power cuts, until software acknowledges it; mains that fail in that cycle win. Their failing makes \
         interrupt 11 pending; accepting it in cycle a clears it from a+1 on, and so does the acknowledgement. If the mains \
         are not back when the hold-up time has passed, the node's power fails, until they are."
    }

    fn registers(&self) -> Vec<Register> {
        vec![
            Register::word(
                "POWER_STATUS",
                STATUS,
                Access::ReadWrite,
                "Bit 0: the mains have failed; writing 1 acknowledges. Bit 1: there are no mains.",
            ),
            Register::word("POWER_CONTROL", CONTROL, Access::ReadWrite, "Bit 0: interrupts are enabled."),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        match address {
            STATUS => u16::from(self.latch) | u16::from(!self.has_mains) << 1,
            _ => self.enabled.into(),
        }
    }

    /// Else whoever runs after a reset erases that the mains failed.
    fn needs_owner(&self, address: u16) -> bool {
        address == STATUS
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        self.pending &= !strobe.accepts(interrupt::POWER_SUPPLY);
        if strobe.word_written(STATUS).is_some_and(|value| value & 1 != 0) && self.latch {
            (self.latch, self.pending) = (false, false);
            self.record.output(now + 1, "acknowledged", 1);
        }
        if let Some(value) = strobe.word_written(CONTROL) {
            self.enabled = value & 1 != 0;
        }
        self.pass(now + 1);
    }

    fn quiet(&self, now: Cycle, _wires: &Wires) -> u64 {
        quiet_until(self.next_step(), now)
    }

    fn interrupts(&self) -> u16 {
        u16::from(self.pending && self.enabled) << interrupt::POWER_SUPPLY
    }

    fn power_up_clear(&mut self, now: Cycle) {
        self.enabled = false;
        self.pass(now);
    }

    fn power_cut(&mut self, now: Cycle) {
        self.request = None;
        self.pending = false;
        self.power_up_clear(now);
    }

    fn reset_request(&self) -> Option<ResetRequest> {
        self.request
    }

    fn physical_events(&mut self) -> Option<&mut Bounded<PhysicalEvent>> {
        Some(&mut self.record.events)
    }

    fn acknowledges(&self) -> u16 {
        1 << interrupt::POWER_SUPPLY
    }

    crate::saved_state!(PowerSupply { steps, has_mains, has_power, latch, enabled, pending, request, record });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
