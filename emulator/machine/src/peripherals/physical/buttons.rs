//! Buttons that people press.

use std::collections::VecDeque;
use std::time::Duration;

use super::{PhysicalDevice, PhysicalLog, address, interrupt, quiet_until};
use crate::bounded::Bounded;
use crate::bus::{Cycle, NEVER};
use crate::peripherals::{Access, Output, Peripheral, Register, Strobe, Wires};
use crate::physical::PhysicalEvent;

const LEVEL: u16 = address::BUTTONS;
const PRESSED: u16 = address::BUTTONS + 2;
const CONTROL: u16 = address::BUTTONS + 4;

/// The quantity that says whether a button is held down.
const HELD: [&str; PhysicalDevice::MAXIMUM_BUTTONS] = [
    "button_0",
    "button_1",
    "button_2",
    "button_3",
    "button_4",
    "button_5",
    "button_6",
    "button_7",
    "button_8",
    "button_9",
    "button_10",
    "button_11",
    "button_12",
    "button_13",
    "button_14",
    "button_15",
];

/// Somebody presses a button.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Press {
    /// Which, from 0 to 15.
    pub button: u8,
    /// When, since power-up.
    pub at: Duration,
    /// For how long.
    pub lasts: Duration,
}

/// The buttons with their latches.
#[derive(Clone, Debug)]
pub struct Buttons {
    /// What is to come: when which button is pressed or let go; by cycle.
    moves: VecDeque<(Cycle, u8, bool)>,
    level: u16,
    pressed: u16,
    enabled: u16,
    pending: u16,
    record: PhysicalLog,
}

impl Buttons {
    /// Buttons that are pressed so; `cycles` gives the first cycle at or after a time. The presses of one button come one after the
    /// other, in the order of their times; those of buttons that there are not are left out.
    pub fn new(presses: &[Press], cycles: impl Fn(&Duration) -> Cycle) -> Buttons {
        let there = presses.iter().filter(|press| usize::from(press.button) < HELD.len());
        let mut moves: Vec<(Cycle, u8, bool)> = there
            .flat_map(|press| {
                let end = press.at.saturating_add(press.lasts);
                [(cycles(&press.at), press.button, true), (cycles(&end), press.button, false)]
            })
            .collect();
        // Stable: of moves in one cycle, the earlier one of the button comes first.
        moves.sort_by_key(|(cycle, ..)| *cycle);
        let record = PhysicalLog::of("buttons");
        Buttons { moves: moves.into(), level: 0, pressed: 0, enabled: 0, pending: 0, record }
    }

    fn next_move(&self) -> Cycle {
        self.moves.front().map_or(NEVER, |(cycle, ..)| *cycle)
    }

    /// Lets time pass up to a cycle.
    fn pass(&mut self, to: Cycle) {
        while let Some((cycle, button, down)) = self.moves.pop_front_if(|(cycle, ..)| *cycle <= to) {
            let bit = 1 << button;
            if down {
                self.level |= bit;
                self.pressed |= bit;
                self.pending |= bit;
            } else {
                self.level &= !bit;
            }
            self.record.input(cycle, HELD[usize::from(button)], down);
        }
    }
}

impl Peripheral for Buttons {
    fn name(&self) -> String {
        self.record.device.into()
    }

    fn description(&self) -> &'static str {
        "Buttons; bit n is button n. Presses are remembered, through resets, until software acknowledges them; one that begins in that \
         cycle is not acknowledged. A press makes interrupt 11 pending if it is enabled for the button; accepting it in cycle a clears \
         it from a+1 on, and so does the acknowledgement of all such presses."
    }

    fn registers(&self) -> Vec<Register> {
        vec![
            Register::word("BUTTONS_LEVEL", LEVEL, Access::ReadOnly, "Buttons that are held down."),
            Register::word(
                "BUTTONS_PRESSED",
                PRESSED,
                Access::ReadWrite,
                "Buttons that were pressed; writing 1 acknowledges.",
            ),
            Register::word("BUTTONS_CONTROL", CONTROL, Access::ReadWrite, "Buttons whose presses interrupt."),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        match address {
            LEVEL => self.level,
            PRESSED => self.pressed,
            _ => self.enabled,
        }
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        if strobe.accepts(interrupt::BUTTONS) {
            self.pending = 0;
        }
        if let Some(acknowledged) = strobe.word_written(PRESSED) {
            self.pressed &= !acknowledged;
            self.pending &= !acknowledged;
        }
        if let Some(enabled) = strobe.word_written(CONTROL) {
            self.enabled = enabled;
        }
        self.pass(now + 1);
    }

    fn quiet(&self, now: Cycle, _wires: &Wires) -> u64 {
        quiet_until(self.next_move(), now)
    }

    fn interrupts(&self) -> u16 {
        u16::from(self.pending & self.enabled != 0) << interrupt::BUTTONS
    }

    fn power_up_clear(&mut self, now: Cycle) {
        self.enabled = 0;
        self.pass(now);
    }

    fn physical_events(&mut self) -> Option<&mut Bounded<PhysicalEvent>> {
        Some(&mut self.record.events)
    }

    fn acknowledges(&self) -> u16 {
        1 << interrupt::BUTTONS
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(Buttons { moves, level, pressed, enabled, pending, record } possible if |buttons, _| buttons.moves.iter().all(|(_, button, _)| usize::from(*button) < HELD.len()));

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
