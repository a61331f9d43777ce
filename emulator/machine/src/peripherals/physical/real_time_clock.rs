//! The real-time clock: seconds since power-up.

use super::{PhysicalLog, address, interrupt, quiet_until};
use crate::bounded::Bounded;
use crate::bus::Cycle;
use crate::peripherals::{Access, Output, Peripheral, Register, Strobe, Wires};
use crate::physical::PhysicalEvent;

const SECONDS: u16 = address::REAL_TIME_CLOCK;
const PERIOD: u16 = address::REAL_TIME_CLOCK + 2;

/// The clock.
#[derive(Clone, Debug)]
pub struct RealTimeClock {
    clock_hz: u64,
    /// `None` before power-up.
    seconds: Option<u64>,
    period: u16,
    pending: bool,
    record: PhysicalLog,
}

impl RealTimeClock {
    /// A clock of a node with this frequency in hertz.
    pub fn new(clock_hz: u64) -> RealTimeClock {
        RealTimeClock { clock_hz, seconds: None, period: 0, pending: false, record: PhysicalLog::of("real_time_clock") }
    }

    /// First cycle of the next second.
    fn next_second(&self) -> Cycle {
        self.seconds.map_or(0, |seconds| (seconds + 1) * self.clock_hz)
    }

    /// Lets time pass up to a cycle.
    fn pass(&mut self, to: Cycle) {
        while self.next_second() <= to {
            let begins = self.next_second();
            let seconds = self.seconds.map_or(0, |seconds| seconds + 1);
            self.seconds = Some(seconds);
            self.record.input(begins, "seconds", seconds as u16);
            self.pending |= self.period != 0 && seconds.is_multiple_of(self.period.into());
        }
    }
}

impl Peripheral for RealTimeClock {
    fn name(&self) -> String {
        self.record.device.into()
    }

    fn description(&self) -> &'static str {
        "Counts seconds of the node's clock from power-up on, through resets. Interrupt 11 becomes pending when a second \
         begins that is a multiple of CLOCK_PERIOD; accepting it in cycle a clears it from a+1 on, and so does \
         switching it off."
    }

    fn registers(&self) -> Vec<Register> {
        vec![
            Register::word("CLOCK_SECONDS", SECONDS, Access::ReadOnly, "Seconds since power-up, modulo 65536."),
            Register::word("CLOCK_PERIOD", PERIOD, Access::ReadWrite, "Seconds between two interrupts; 0: none."),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        if address == SECONDS { self.seconds.unwrap_or(0) as u16 } else { self.period }
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        self.pending &= !strobe.accepts(interrupt::REAL_TIME_CLOCK);
        if let Some(period) = strobe.word_written(PERIOD) {
            self.period = period;
            self.pending &= period != 0;
        }
        self.pass(now + 1);
    }

    fn quiet(&self, now: Cycle, _wires: &Wires) -> u64 {
        quiet_until(self.next_second(), now)
    }

    fn interrupts(&self) -> u16 {
        u16::from(self.pending) << interrupt::REAL_TIME_CLOCK
    }

    fn power_up_clear(&mut self, now: Cycle) {
        self.period = 0;
        self.pass(now);
        self.pending = false;
    }

    fn physical_events(&mut self) -> Option<&mut Bounded<PhysicalEvent>> {
        Some(&mut self.record.events)
    }

    fn acknowledges(&self) -> u16 {
        1 << interrupt::REAL_TIME_CLOCK
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(RealTimeClock { seconds, period, pending, record } settings { clock_hz } possible if |clock, now| clock.seconds.is_none_or(|seconds| seconds.checked_mul(clock.clock_hz).is_some_and(|cycle| cycle <= now)));

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
