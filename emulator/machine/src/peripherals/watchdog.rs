//! The watchdog (`omsp_watchdog.v`, FPGA implementation) and its bits in IE1 and IFG1 (`omsp_sfr.v`; without NMI they are
//! the only bits there).

use super::peripheral::{Access, Output, Peripheral, Register, ResetCause, ResetRequest, Strobe};
use super::wires::Wires;
use crate::bounded::Bounded;
use crate::bus::{Cycle, NEVER};

const IE1: u16 = 0x00;
const IFG1: u16 = 0x02;
/// Its register: whoever writes it without the password resets the node.
pub const WDTCTL: u16 = 0x0120;

const PASSWORD: u8 = 0x5a;
const HOLD: u8 = 0x80;
const INTERVAL_MODE: u8 = 0x10;
const CLEAR: u8 = 0x08;
const ACLK: u8 = 0x04;
const KEPT: u8 = HOLD | INTERVAL_MODE | ACLK | 0x03;

/// The watchdog's interrupt line.
pub const INTERRUPT: u8 = 10;

/// The watchdog timer.
#[derive(Clone, Debug)]
pub struct Watchdog {
    control: u8,
    counter: u16,
    flag: bool,
    interrupt_enabled: bool,
    reset: Option<ResetRequest>,
}

impl Watchdog {
    /// A watchdog after power-on.
    pub fn new() -> Watchdog {
        Watchdog { control: 0, counter: 0, flag: false, interrupt_enabled: false, reset: None }
    }

    fn interval_mode(&self) -> bool {
        self.control & INTERVAL_MODE != 0
    }

    /// The counter counts SMCLK: ACLK never ticks.
    fn counts(&self) -> bool {
        self.control & (HOLD | ACLK) == 0
    }

    /// Counter bit that ends the interval when it becomes 1.
    fn interval_bit(&self) -> u32 {
        [15, 13, 9, 6][usize::from(self.control & 3)]
    }

    /// Ticks that pass before the one that ends the interval.
    fn ticks_left(&self) -> u64 {
        let next = self.counter.wrapping_add(1);
        let bit = 1u16 << self.interval_bit();
        if next & bit != 0 { 0 } else { u64::from(bit - (next & (bit - 1))) }
    }
}

impl Default for Watchdog {
    fn default() -> Watchdog {
        Watchdog::new()
    }
}

impl Peripheral for Watchdog {
    fn name(&self) -> String {
        "watchdog".into()
    }

    fn description(&self) -> &'static str {
        "Runs after reset: watchdog mode, SMCLK / 32768. The counter counts enabled cycles of SMCLK and is 0 from cycle \
         w+1 if CNTCL is written in w. In the cycle E in which it would reach 64, 512, 8192 or 32768 (or in which the \
         password is wrong, or software sets WDTIFG in watchdog mode) it restarts; WDTIFG is 1 from E+1. In watchdog \
         mode, and always for a wrong password, `puc_rst` rises in E+1 and is high for 3 cycles: E+4 is cycle 0 of \
         the new run. Interval mode raises interrupt 10 while WDTIE and WDTIFG are set; accepting it in cycle a clears \
         WDTIFG from a+1, unless the interval ends in a."
    }

    fn registers(&self) -> Vec<Register> {
        use Access::ReadWrite;
        vec![
            Register::byte("IE1", IE1, ReadWrite, "Bit 0 WDTIE."),
            Register::byte(
                "IFG1",
                IFG1,
                ReadWrite,
                "Bit 0 WDTIFG; survives a power-up clear, cleared by power-on only.",
            ),
            Register::word(
                "WDTCTL",
                WDTCTL,
                ReadWrite,
                "Reads 0x69 in the high byte, wants 0x5A there. Bits 7 HOLD, 4 TMSEL (interval mode), 3 CNTCL (write \
                 only), 2 SSEL (ACLK), 1:0 interval: 32768, 8192, 512, 64.",
            )
            .resets_to(0x6900),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        match address {
            IE1 => self.interrupt_enabled.into(),
            IFG1 => self.flag.into(),
            _ => 0x6900 | u16::from(self.control),
        }
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, wires: &Wires, _outputs: &mut Bounded<Output>) {
        let tick = self.counts() && wires.smclk.enabled(now);
        let written = strobe.word_written(WDTCTL).map(u16::to_le_bytes);
        let wrong_password = written.is_some_and(|[_, password]| password != PASSWORD);
        let event = tick && self.ticks_left() == 0 || wrong_password;

        let flag_written = strobe.byte_written(IFG1).map(|byte| byte & 1 != 0);
        let set = event || flag_written == Some(true);
        let clear = strobe.accepts(INTERRUPT) && self.interval_mode() || flag_written == Some(false);
        if wrong_password || set && !self.interval_mode() {
            let cause = if wrong_password { ResetCause::WatchdogPassword } else { ResetCause::WatchdogExpired };
            self.reset.get_or_insert(ResetRequest { cycle: now + 1, cause, power_back: now + 1 });
        }
        self.flag = set || self.flag && !clear;

        if event || written.is_some_and(|[control, _]| control & CLEAR != 0) {
            self.counter = 0;
        } else if tick {
            self.counter = self.counter.wrapping_add(1);
        }
        if let Some([control, _]) = written {
            self.control = control & KEPT;
        }
        if let Some(byte) = strobe.byte_written(IE1) {
            self.interrupt_enabled = byte & 1 != 0;
        }
    }

    fn quiet(&self, now: Cycle, wires: &Wires) -> u64 {
        if self.counts() { wires.smclk.nth(now, self.ticks_left()).saturating_sub(now) } else { NEVER }
    }

    fn skip(&mut self, cycles: u64, now: Cycle, wires: &Wires) {
        if self.counts() {
            self.counter = self.counter.wrapping_add(wires.smclk.count(now, now + cycles) as u16);
        }
    }

    fn interrupts(&self) -> u16 {
        u16::from(self.interval_mode() && self.flag && self.interrupt_enabled) << INTERRUPT
    }

    fn next_event(&self, now: Cycle, wires: &Wires) -> Cycle {
        if self.interval_mode() && (self.flag || !self.interrupt_enabled) {
            NEVER
        } else {
            now.saturating_add(self.quiet(now, wires)).saturating_add(1)
        }
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        *self = Watchdog { flag: self.flag, ..Watchdog::new() };
    }

    fn power_cut(&mut self, _now: Cycle) {
        *self = Watchdog::new();
    }

    fn reset_request(&self) -> Option<ResetRequest> {
        self.reset
    }

    fn acknowledges(&self) -> u16 {
        1 << INTERRUPT
    }

    crate::saved_state!(Watchdog { control, counter, flag, interrupt_enabled, reset });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
