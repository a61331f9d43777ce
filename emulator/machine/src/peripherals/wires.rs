//! The wires between peripherals: the SMCLK enable, the pins, and the mains of the home.

use serde::{Deserialize, Serialize};

use super::home::Home;
use super::physical::Flow;
use crate::bus::{Cycle, NEVER};
use crate::state::LAST_CYCLE;

/// The SMCLK enable (`smclk_en`): high in the cycles in which devices clocked by SMCLK count.
///
/// It is a register: a new divider or gate acts on the enable one cycle after it acts on the divider chain
/// (`omsp_clock_module.v`: SMCLK generation, FPGA mode). LFXT never ticks, so selecting it stops SMCLK.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Smclk {
    /// The description holds from this cycle on.
    since: Cycle,
    /// The enable in cycle `since`.
    enabled_since: bool,
    /// The 3-bit divider counter in cycle `since`.
    divider: u8,
    /// BCSCTL2.DIVS: SMCLK = MCLK / 2^shift.
    shift: u8,
    /// BCSCTL2.SELS: LFXT is the source.
    low_frequency: bool,
    /// SR.SCG1.
    gated: bool,
    /// BCSCTL1.DMA_SCG1: SCG1 has no effect.
    ungated: bool,
}

impl Smclk {
    /// After reset: MCLK undivided, the enable itself is low in cycle `now`.
    pub fn reset(now: Cycle) -> Smclk {
        Smclk {
            since: now,
            enabled_since: false,
            divider: 0,
            shift: 0,
            low_frequency: false,
            gated: false,
            ungated: false,
        }
    }

    fn running(&self) -> bool {
        (!self.gated || self.ungated) && !self.low_frequency
    }

    fn mask(&self) -> u64 {
        (1 << self.shift) - 1
    }

    /// First enabled cycle after `since`, if the chain runs.
    fn first(&self) -> Cycle {
        self.since + 1 + (self.mask() - (u64::from(self.divider) & self.mask()))
    }

    /// SMCLK = MCLK / 2^shift.
    pub fn shift(&self) -> u8 {
        self.shift
    }

    /// Whether the enable is high in `cycle`.
    pub fn enabled(&self, cycle: Cycle) -> bool {
        if cycle <= self.since {
            cycle == self.since && self.enabled_since
        } else {
            self.running() && cycle >= self.first() && (cycle - self.first()) & self.mask() == 0
        }
    }

    /// Number of enabled cycles in `from..to`.
    pub fn count(&self, from: Cycle, to: Cycle) -> u64 {
        // Enabled cycles after `since` and before `end`.
        let before = |end: Cycle| {
            if self.running() && end > self.first() { ((end - 1 - self.first()) >> self.shift) + 1 } else { 0 }
        };
        let at_start = u64::from(self.enabled_since && from <= self.since && self.since < to);
        at_start + before(to).saturating_sub(before(from))
    }

    /// The enabled cycle at or after `from` that `count` enabled cycles precede; `NEVER` if SMCLK stands still.
    pub fn nth(&self, from: Cycle, count: u64) -> Cycle {
        let mut count = count;
        if self.enabled_since && from <= self.since {
            if count == 0 {
                return self.since;
            }
            count -= 1;
        }
        if !self.running() {
            return NEVER;
        }
        let first = self.first();
        let periods = if from > first { (from - first + self.mask()) >> self.shift } else { 0 };
        count
            .checked_add(periods)
            .and_then(|n| n.checked_mul(1 << self.shift))
            .map_or(NEVER, |n| first.saturating_add(n))
    }

    /// BCSCTL2 has new DIVS and SELS fields from cycle `now` on.
    pub fn select(&mut self, shift: u8, low_frequency: bool, now: Cycle) {
        if (shift, low_frequency) != (self.shift, self.low_frequency) {
            *self = Smclk { shift, low_frequency, ..self.rebased(now) };
        }
    }

    /// SR.SCG1 is `gated` from cycle `now` on.
    pub fn gate(&mut self, gated: bool, now: Cycle) {
        if gated != self.gated {
            *self = Smclk { gated, ..self.rebased(now) };
        }
    }

    /// BCSCTL1.DMA_SCG1 is `ungated` from cycle `now` on.
    pub fn ungate(&mut self, ungated: bool, now: Cycle) {
        if ungated != self.ungated {
            *self = Smclk { ungated, ..self.rebased(now) };
        }
    }

    /// The same waveform, described from `now` on.
    fn rebased(&self, now: Cycle) -> Smclk {
        let elapsed = now.saturating_sub(self.since);
        let counted = if self.running() && self.shift != 0 { elapsed as u8 & 7 } else { 0 };
        Smclk { since: now, enabled_since: self.enabled(now), divider: (self.divider + counted) & 7, ..self.clone() }
    }
}

/// What peripherals and the host tell each other without the bus. Constant between two calls of
/// [`Peripherals`](super::Peripherals) that change it: all devices are brought up to that cycle first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wires {
    /// The SMCLK enable.
    pub smclk: Smclk,
    /// Levels that come back over the pins of P1 to P6.
    pub pins: [u8; 6],
    /// P1SEL and P2SEL: pins that belong to Timer A.
    pub select: [u8; 2],
    /// What acts on the load that is measured.
    pub home: Home,
    /// What flows through the metering element; `None` without one.
    pub flow: Option<Flow>,
    /// What goes to the pins and to the home; no device reads it, but where pins are connected it comes back as `pins`, and what
    /// acts on the measured load as `home`.
    pub driven: Driven,
}

/// What the devices would put on pins, do in the home, and keep from the core.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Driven {
    /// PxOUT and PxDIR.
    pub digital: [PinState; 6],
    /// The output units of Timer A; `None` for a channel that captures.
    pub timer: [Option<bool>; 3],
    /// What the node's own relay and appliances do.
    pub home: Home,
    /// Interrupt lines that the core does not see, a bit each.
    pub held_back: u16,
    /// Interrupt lines that the core does not see while a module executes.
    pub spared: u16,
}

/// What the node does to the pins of a port.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PinState {
    /// Levels of the pins.
    pub levels: u8,
    /// Pins the node drives; the levels of the others are meaningless.
    pub driven: u8,
}

impl Wires {
    /// After reset, with all pins low.
    pub fn reset(now: Cycle) -> Wires {
        Wires {
            smclk: Smclk::reset(now),
            pins: [0; 6],
            select: [0; 2],
            home: Home::default(),
            flow: None,
            driven: Driven::default(),
        }
    }

    /// Whether it can be.
    pub(super) fn is_possible(&self) -> bool {
        self.smclk.since <= LAST_CYCLE && self.smclk.shift <= 3 && self.smclk.divider < 8
    }

    /// Whether a device could see a difference.
    pub(super) fn looks_like(&self, other: &Wires) -> bool {
        (&self.smclk, self.pins, self.select, self.home, self.flow)
            == (&other.smclk, other.pins, other.select, other.home, other.flow)
    }

    /// What comes out of the pins of port `index`: the digital output or, where PxSEL is set, the timer's. The clock
    /// outputs (P1.4, P2.0) are shown as low.
    pub(super) fn pin_state(&self, index: usize) -> PinState {
        /// The timer output on each pin of P1 and P2, from pin 0 up.
        const TIMER_OUTPUTS: [[Option<usize>; 8]; 2] = [
            [None, Some(0), Some(1), Some(2), None, Some(0), Some(1), Some(2)],
            [None, None, None, Some(1), Some(2), None, None, None],
        ];
        const CLOCK_OUTPUTS: [u8; 2] = [0x10, 0x01];
        let mut state = self.driven.digital[index];
        let (Some(select), Some(units)) = (self.select.get(index), TIMER_OUTPUTS.get(index)) else { return state };
        for (pin, unit) in units.iter().enumerate().filter(|(pin, _)| select >> pin & 1 != 0) {
            let output = unit.and_then(|unit| self.driven.timer[unit]);
            let driven = output.is_some() || CLOCK_OUTPUTS[index] >> pin & 1 != 0;
            state.driven = state.driven & !(1 << pin) | u8::from(driven) << pin;
            state.levels = state.levels & !(1 << pin) | u8::from(output == Some(true)) << pin;
        }
        state
    }
}
