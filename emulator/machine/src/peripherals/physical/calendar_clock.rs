//! The calendar clock: the date and the time of day as a number of seconds, from a crystal that is not the node's.

use super::{PhysicalLog, address, interrupt, quiet_until};
use crate::bounded::Bounded;
use crate::bus::{Cycle, NEVER};
use crate::clock::Clock;
use crate::peripherals::{Access, Output, Peripheral, Register, Strobe, Wires};
use crate::physical::PhysicalEvent;

const LOW: u16 = address::CALENDAR_CLOCK;
const HIGH: u16 = address::CALENDAR_CLOCK + 2;
const STATUS: u16 = address::CALENDAR_CLOCK + 4;
const PERIOD: u16 = address::CALENDAR_CLOCK + 6;
const SET_LOW: u16 = address::CALENDAR_CLOCK + 8;
const SET_HIGH: u16 = address::CALENDAR_CLOCK + 10;
const COMMIT: u16 = address::CALENDAR_CLOCK + 12;

/// What a clock without drift advances by in a second, in the unit of [`CalendarSettings::drift`].
const RATE: i64 = 1_000_000_000;

/// What a calendar clock is like.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CalendarSettings {
    /// What it shows when the node is switched on: seconds since 1970-01-01T00:00:00Z, without leap seconds.
    pub start: u32,
    /// How much faster it is than true time, in thousandths of a ppm; more than -1,000,000,000.
    pub drift: i32,
    /// Whether it forgets the time in a power cut.
    pub without_battery: bool,
}

/// The clock.
#[derive(Clone, Debug)]
pub struct CalendarClock {
    /// The node's clock: it drifts by itself.
    clock: Clock,
    rate: u64,
    has_battery: bool,
    /// The time in the first cycle of a second from which it counts on.
    base: (Cycle, u32),
    is_lost: bool,
    /// The high word of the time whose low word was read last.
    latch: u16,
    /// What a commit sets.
    staged: u32,
    period: u16,
    /// First cycle of the next second that is a multiple of the period.
    alarm: Cycle,
    pending: bool,
    record: PhysicalLog,
}

impl CalendarClock {
    /// A calendar clock on a node with this clock.
    pub fn new(settings: CalendarSettings, clock: Clock) -> CalendarClock {
        CalendarClock {
            clock,
            rate: (RATE + i64::from(settings.drift)).max(1).unsigned_abs(),
            has_battery: !settings.without_battery,
            base: (0, settings.start),
            is_lost: false,
            latch: 0,
            staged: 0,
            period: 0,
            alarm: NEVER,
            pending: false,
            record: PhysicalLog::of("calendar_clock"),
        }
    }

    /// What `rate` seconds of true time take, in cycles.
    fn unit(&self) -> u128 {
        u128::from(self.clock.hertz()) * u128::from((RATE + i64::from(self.clock.drift())).unsigned_abs())
    }

    /// Whole seconds that it has counted since its base, in cycle `now`.
    fn counted(&self, now: Cycle) -> u64 {
        let passed = u128::from(now.saturating_sub(self.base.0)) * u128::from(self.rate) / self.unit();
        u64::try_from(passed).unwrap_or(u64::MAX)
    }

    /// The time in cycle `now`, modulo 2^32.
    fn time(&self, now: Cycle) -> u32 {
        self.base.1.wrapping_add(self.counted(now) as u32)
    }

    /// First cycle of the second that is the `number`-th since its base.
    fn begins(&self, number: u64) -> Cycle {
        let cycles = (u128::from(number) * self.unit()).div_ceil(u128::from(self.rate));
        Cycle::try_from(cycles).map_or(NEVER, |cycles| self.base.0.saturating_add(cycles))
    }

    /// First cycle after `now` with which a second begins that is a multiple of the period.
    fn next_alarm(&self, now: Cycle) -> Cycle {
        let Some(missing) = self.time(now).checked_rem(self.period.into()).map(|over| u32::from(self.period) - over)
        else {
            return NEVER;
        };
        // Zero is a multiple of every period.
        let to_zero = (1 << 32) - u64::from(self.time(now));
        self.begins(self.counted(now) + u64::from(missing).min(to_zero))
    }

    fn set(&mut self, time: u32, cycle: Cycle) {
        self.base = (cycle, time);
        self.is_lost = false;
        self.alarm = self.next_alarm(cycle);
        self.record.output(cycle, "set", time.cast_signed());
    }

    /// Lets time pass up to a cycle.
    fn pass(&mut self, to: Cycle) {
        if self.alarm <= to {
            self.pending = true;
            self.alarm = self.next_alarm(to);
        }
    }
}

/// A number whose low or high word is replaced.
fn with_word(number: u32, high: bool, word: u16) -> u32 {
    let shift = if high { 16 } else { 0 };
    number & !(0xffff << shift) | u32::from(word) << shift
}

impl Peripheral for CalendarClock {
    fn name(&self) -> String {
        self.record.device.into()
    }

    fn description(&self) -> &'static str {
        "Counts seconds since 1970-01-01T00:00:00Z, modulo 2^32, without leap seconds, as fast as its drift says. A read of \
         CALENDAR_LOW, also of one byte, in cycle r keeps the high word of the same time for CALENDAR_HIGH from r+1 on. \
         CALENDAR_COMMIT, written with whatever value in cycle w, sets the clock: the second that CALENDAR_SET_HIGH and \
         CALENDAR_SET_LOW say begins with w+1. Interrupt 11 becomes pending when the clock counts on to a multiple of \
         CALENDAR_PERIOD; accepting it in cycle a clears it from a+1 on, and so does switching it off. The clock goes on \
         through resets and, if it has a battery, through power cuts; else it begins at 0 when the power is back."
    }

    fn registers(&self) -> Vec<Register> {
        use Access::{ReadOnly, ReadWrite, WriteOnly};
        vec![
            Register::word("CALENDAR_LOW", LOW, ReadOnly, "Bits 15:0 of the time; reading keeps the others."),
            Register::word("CALENDAR_HIGH", HIGH, ReadOnly, "Bits 31:16 of the time whose bits 15:0 were read last."),
            Register::word(
                "CALENDAR_STATUS",
                STATUS,
                ReadOnly,
                "Bit 0: the time was lost in a power cut, and has not been set since.",
            ),
            Register::word("CALENDAR_PERIOD", PERIOD, ReadWrite, "Seconds between two interrupts; 0: none."),
            Register::word("CALENDAR_SET_LOW", SET_LOW, WriteOnly, "Bits 15:0 of the time to be set."),
            Register::word("CALENDAR_SET_HIGH", SET_HIGH, WriteOnly, "Bits 31:16 of the time to be set."),
            Register::word("CALENDAR_COMMIT", COMMIT, WriteOnly, "Writing sets the clock."),
        ]
    }

    fn value(&self, address: u16, now: Cycle, _wires: &Wires) -> u16 {
        match address {
            LOW => self.time(now) as u16,
            HIGH => self.latch,
            STATUS => self.is_lost.into(),
            PERIOD => self.period,
            _ => 0,
        }
    }

    fn read_has_effects(&self, address: u16) -> bool {
        address == LOW
    }

    /// Else whoever runs after a reset decides what time it is.
    fn needs_owner(&self, address: u16) -> bool {
        matches!(address, SET_LOW | SET_HIGH | COMMIT)
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        self.pending &= !strobe.accepts(interrupt::CALENDAR_CLOCK);
        if strobe.reads(LOW) {
            self.latch = (self.time(now) >> 16) as u16;
        }
        if let Some(period) = strobe.word_written(PERIOD) {
            self.period = period;
            self.pending &= period != 0;
            self.alarm = self.next_alarm(now);
        }
        for (register, high) in [(SET_LOW, false), (SET_HIGH, true)] {
            if let Some(word) = strobe.word_written(register) {
                self.staged = with_word(self.staged, high, word);
            }
        }
        if strobe.word_written(COMMIT).is_some() {
            self.set(self.staged, now + 1);
        }
        self.pass(now + 1);
    }

    fn quiet(&self, now: Cycle, _wires: &Wires) -> u64 {
        if self.alarm == NEVER { NEVER } else { quiet_until(self.alarm, now) }
    }

    fn interrupts(&self) -> u16 {
        u16::from(self.pending) << interrupt::CALENDAR_CLOCK
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        (self.latch, self.staged) = (0, 0);
        (self.period, self.alarm, self.pending) = (0, NEVER, false);
    }

    fn power_back(&mut self, now: Cycle) {
        if !self.has_battery {
            self.base = (now, 0);
            self.is_lost = true;
            self.record.input(now, "lost", 1);
        }
    }

    fn physical_events(&mut self) -> Option<&mut Bounded<PhysicalEvent>> {
        Some(&mut self.record.events)
    }

    fn acknowledges(&self) -> u16 {
        1 << interrupt::CALENDAR_CLOCK
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(CalendarClock { base, is_lost, latch, staged, period, alarm, pending, record } settings { clock, rate, has_battery });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
