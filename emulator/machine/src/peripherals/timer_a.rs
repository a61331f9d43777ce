//! Timer A: a 16-bit counter with three capture/compare channels (`periph/omsp_timerA.v`).

use serde::{Deserialize, Serialize};

use super::peripheral::{Access, Drives, Output, Peripheral, Register, Strobe, Transfer};
use super::wires::Wires;
use crate::bounded::Bounded;
use crate::bus::{Cycle, NEVER};
use crate::configuration::{Board, Soc};

const TAIV: u16 = 0x012e;
const TACTL: u16 = 0x0160;
const TAR: u16 = 0x0170;
const TACCTL: [u16; 3] = [0x0162, 0x0164, 0x0166];
const TACCR: [u16; 3] = [0x0172, 0x0174, 0x0176];

/// Interrupt line of TAIFG and channels 1 and 2 (TAIV).
const SHARED_INTERRUPT: u8 = 8;
/// Interrupt line of channel 0.
const CHANNEL_0_INTERRUPT: u8 = 9;

// TACTL
const CONTROL_KEPT: u16 = 0x03f3;
const CLEAR: u16 = 0x0004;
const OVERFLOW_ENABLE: u16 = 0x0002;
const OVERFLOW_FLAG: u16 = 0x0001;

// TACCTLx
const CHANNEL_KEPT: u16 = 0xf9f7;
const SYNCHRONOUS: u16 = 0x0800;
const CAPTURE: u16 = 0x0100;
const ENABLE: u16 = 0x0010;
const OUT: u16 = 0x0004;
const CAPTURE_OVERFLOW: u16 = 0x0002;
const FLAG: u16 = 0x0001;

/// TACTL.MC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Stop,
    Up,
    Continuous,
    UpDown,
}

/// TACTL.TASSEL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Source {
    Taclk,
    Aclk,
    Smclk,
    Inclk,
}

/// A two flip-flop synchroniser and one more flip-flop to see edges: the input of the last three cycles, the latest in bit 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct EdgeDetector(u8);

impl EdgeDetector {
    fn level(&self) -> bool {
        self.0 & 2 != 0
    }

    fn rises(&self) -> bool {
        self.0 & 6 == 2
    }

    fn falls(&self) -> bool {
        self.0 & 6 == 4
    }

    fn sample(&mut self, input: bool) {
        self.0 = (self.0 << 1 | u8::from(input)) & 7;
    }

    fn settled(&self, input: bool) -> bool {
        self.0 == if input { 7 } else { 0 }
    }
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Channel {
    /// TACCTLx without the read-only bits.
    control: u16,
    /// TACCRx.
    compare: u16,
    input: EdgeDetector,
    /// SCCI: the input when the counter last reached TACCRx.
    latched_input: bool,
    /// A capture waits for the next timer tick.
    waiting: bool,
    /// It is carried out in this cycle.
    synchronised: bool,
    /// A captured value has not been read.
    taken: bool,
    /// The output unit's flip-flop.
    output: bool,
}

impl Channel {
    fn flagged(&self) -> bool {
        self.control & FLAG != 0 && self.control & ENABLE != 0
    }

    fn capture_event(&self) -> bool {
        self.control & 0x4000 != 0 && self.input.rises() || self.control & 0x8000 != 0 && self.input.falls()
    }

    /// Whether nothing is captured in this cycle or the next while the input stays so.
    fn is_still(&self, input: bool) -> bool {
        !self.synchronised && !self.waiting && self.input.settled(input)
    }

    fn output_mode(&self) -> u16 {
        self.control >> 5 & 7
    }

    /// The output after a timer tick. `equal`: the counter reaches TACCRx, `equal0`: TACCR0.
    fn output_after_tick(&self, equal: bool, equal0: bool) -> bool {
        let then = |at_own: bool, at_0: bool| match (equal, equal0) {
            (true, _) => at_own,
            (_, true) => at_0,
            _ => self.output,
        };
        match self.output_mode() {
            0 => self.control & OUT != 0,
            1 => then(true, self.output),
            2 => then(!self.output, false),
            3 => then(true, false),
            4 => then(!self.output, self.output),
            5 => then(false, self.output),
            6 => then(!self.output, true),
            _ => then(false, true),
        }
    }
}

/// Timer A.
#[derive(Clone, Debug)]
pub struct TimerA {
    control: u16,
    counter: u16,
    /// The 3-bit prescaler.
    prescaler: u8,
    down: bool,
    channels: [Channel; 3],
    taclk: EdgeDetector,
    inclk: EdgeDetector,
    /// Inputs and outputs are connected to the pins of P1 and P2; else all inputs are low.
    connected: bool,
    /// TACCTLx.CCI shows the synchronised input (upstream) instead of the input itself.
    shows_synchronised: bool,
}

impl TimerA {
    /// The timer of a node.
    pub fn new(soc: Soc, board: Board) -> TimerA {
        TimerA {
            control: 0,
            counter: 0,
            prescaler: 0,
            down: false,
            channels: Default::default(),
            taclk: EdgeDetector::default(),
            inclk: EdgeDetector::default(),
            connected: board == Board::Fpga,
            shows_synchronised: soc == Soc::OpenMsp430,
        }
    }

    fn mode(&self) -> Mode {
        [Mode::Stop, Mode::Up, Mode::Continuous, Mode::UpDown][usize::from(self.control >> 4 & 3)]
    }

    fn source(&self) -> Source {
        [Source::Taclk, Source::Aclk, Source::Smclk, Source::Inclk][usize::from(self.control >> 8 & 3)]
    }

    /// The prescaler lets a tick through when these bits of it are 1.
    fn prescaler_mask(&self) -> u8 {
        (1 << (self.control >> 6 & 3)) - 1
    }

    /// The level of pin `pin` of P1 (0) or P2 (1), if the timer has it.
    fn pin(&self, port: usize, pin: usize, wires: &Wires) -> bool {
        self.connected && wires.select[port] >> pin & 1 != 0 && wires.pins[port] >> pin & 1 != 0
    }

    /// The capture input of a channel, TACCTLx.CCI.
    fn capture_input(&self, index: usize, wires: &Wires) -> bool {
        let channel = &self.channels[index];
        match channel.control >> 12 & 3 {
            // The pin is the channel's output unless it captures; it then reads its own level.
            0 if self.connected && channel.control & CAPTURE == 0 => {
                wires.select[0] >> (index + 1) & 1 != 0 && channel.output
            }
            0 => self.pin(0, index + 1, wires),
            1 => index == 0 && self.pin(1, 2, wires),
            2 => false,
            _ => true,
        }
    }

    /// The capture inputs of all channels.
    fn capture_inputs(&self, wires: &Wires) -> [bool; 3] {
        match self.connected && wires.select != [0; 2] {
            true => std::array::from_fn(|index| self.capture_input(index, wires)),
            // No channel has a pin.
            false => self.channels.each_ref().map(|channel| channel.control >> 12 & 3 == 3),
        }
    }

    fn counts_down(&self) -> bool {
        match self.mode() {
            Mode::UpDown => self.down || self.counter >= self.channels[0].compare,
            // The direction is reset in the first cycle only of the other modes.
            Mode::Stop => self.down,
            Mode::Up | Mode::Continuous => false,
        }
    }

    /// The counter after the next tick.
    fn next_count(&self) -> u16 {
        let top = self.channels[0].compare;
        match self.mode() {
            Mode::Up if self.counter >= top => 0,
            Mode::UpDown if top == 0 => 0,
            _ if self.counts_down() => self.counter.wrapping_sub(1),
            Mode::Stop => self.counter,
            _ => self.counter.wrapping_add(1),
        }
    }

    fn overflows(&self) -> bool {
        match self.mode() {
            Mode::Stop => false,
            Mode::Up => self.counter == self.channels[0].compare,
            Mode::Continuous => self.counter == 0xffff,
            Mode::UpDown => self.counts_down() && self.next_count() == 0,
        }
    }

    fn overflow_flagged(&self) -> bool {
        self.control & OVERFLOW_FLAG != 0 && self.control & OVERFLOW_ENABLE != 0
    }

    fn vector(&self) -> u16 {
        match () {
            _ if self.channels[1].flagged() => 2,
            _ if self.channels[2].flagged() => 4,
            _ if self.overflow_flagged() => 0xa,
            _ => 0,
        }
    }

    /// Whether the clock source is enabled in cycle `now`.
    fn source_enabled(&self, now: Cycle, wires: &Wires) -> bool {
        match self.source() {
            Source::Taclk => self.taclk.rises(),
            Source::Aclk => false,
            Source::Smclk => wires.smclk.enabled(now),
            Source::Inclk => self.inclk.rises(),
        }
    }

    /// Source enables before the one that ticks, and from tick to tick.
    fn enables_per_tick(&self) -> (u64, u64) {
        let mask = self.prescaler_mask();
        (u64::from(mask - (self.prescaler & mask)), u64::from(mask) + 1)
    }

    /// Ticks that change nothing but the counter.
    fn plain_ticks(&self) -> u64 {
        let down = self.counts_down();
        let top = self.channels[0].compare;
        let mut ticks = match self.mode() {
            Mode::Stop => return if self.prescaler_mask() == 0 { NEVER } else { 0 },
            Mode::Up if self.counter >= top => 0,
            Mode::UpDown if top == 0 => 0,
            Mode::UpDown if down => self.counter.saturating_sub(1),
            _ => 0xffff - self.counter,
        };
        for channel in &self.channels {
            let distance = match down {
                true => self.counter.wrapping_sub(channel.compare),
                false => channel.compare.wrapping_sub(self.counter),
            };
            ticks = ticks.min(distance.wrapping_sub(1));
        }
        ticks.into()
    }

    /// Whether a tick changes more of some channel than the counter that it compares with.
    fn waits_for_tick(&self) -> bool {
        let output_lags =
            |channel: &Channel| channel.output_mode() == 0 && channel.output != (channel.control & OUT != 0);
        self.channels.iter().any(|channel| channel.waiting || output_lags(channel))
    }

    /// Whether synchronisers and the direction have come to rest: only ticks change anything.
    fn settled(&self, wires: &Wires) -> bool {
        let direction_settled = match self.mode() {
            Mode::UpDown => self.down == self.counts_down(),
            _ => !self.down,
        };
        direction_settled
            && self.taclk.settled(self.pin(0, 0, wires))
            && self.inclk.settled(self.pin(1, 1, wires))
            && self
                .capture_inputs(wires)
                .into_iter()
                .zip(&self.channels)
                .all(|(input, channel)| !channel.synchronised && channel.input.settled(input))
    }
}

impl Peripheral for TimerA {
    fn name(&self) -> String {
        "timer_a".into()
    }

    fn description(&self) -> &'static str {
        "A tick ends a cycle in which the source is enabled and the prescaler is full; the prescaler counts enables while MC \
         is not 0 and restarts at a tick and on TACLR. TACTL written with TACLR in cycle w, SMCLK undivided: TAR in cycle c \
         is c-(w+1). CCIFGx is set together with TAR reaching TACCRx: interrupt and new TAR are visible in the same \
         cycle. Up mode: TAR goes to 0 on the tick after it is at or above TACCR0, and TAIFG is set when it leaves TACCR0. \
         Continuous mode: TAIFG is set when TAR goes from 0xFFFF to 0. Up/down mode: when TAR reaches 0. Writes to TAR win \
         over ticks. A captured edge of cycle c is in TACCRx in c+3 (TAR of c+2). Reading or writing TAIV clears the \
         flag it shows; accepting interrupt 9 clears CCIFG0. Byte writes write the whole bus word, that is the byte twice."
    }

    fn registers(&self) -> Vec<Register> {
        use Access::{ReadOnly, ReadWrite};
        const CHANNEL_CONTROL: &str = "Bits 15:14 CM (rising, falling), 13:12 CCIS (A, B, low, high), 11 SCS, 10 SCCI (read only), 8 CAP, 7:5 OUTMOD, \
             4 CCIE, 3 CCI (read only), 2 OUT, 1 COV, 0 CCIFG.";
        vec![
            Register::word("TAIV", TAIV, ReadOnly, "2 CCIFG1, 4 CCIFG2, 0xA TAIFG; any access clears the flag shown."),
            Register::word(
                "TACTL",
                TACTL,
                ReadWrite,
                "Bits 9:8 TASSEL (TACLK, ACLK, SMCLK, INCLK), 7:6 ID (divide by 1, 2, 4, 8), 5:4 MC (stop, up, continuous, \
                 up/down), 2 TACLR (write only), 1 TAIE, 0 TAIFG.",
            ),
            Register::word("TACCTL0", TACCTL[0], ReadWrite, CHANNEL_CONTROL),
            Register::word("TACCTL1", TACCTL[1], ReadWrite, CHANNEL_CONTROL),
            Register::word("TACCTL2", TACCTL[2], ReadWrite, CHANNEL_CONTROL),
            Register::word("TAR", TAR, ReadWrite, "The counter."),
            Register::word("TACCR0", TACCR[0], ReadWrite, "Compare or captured value; top of up and up/down mode."),
            Register::word("TACCR1", TACCR[1], ReadWrite, "Compare or captured value."),
            Register::word("TACCR2", TACCR[2], ReadWrite, "Compare or captured value."),
        ]
    }

    fn value(&self, address: u16, _now: Cycle, wires: &Wires) -> u16 {
        for (index, channel) in self.channels.iter().enumerate() {
            if address == TACCR[index] {
                return channel.compare;
            }
            if address == TACCTL[index] {
                let shown = match self.shows_synchronised {
                    true => channel.input.level(),
                    false => self.capture_input(index, wires),
                };
                return channel.control | u16::from(channel.latched_input) << 10 | u16::from(shown) << 3;
            }
        }
        match address {
            TACTL => self.control,
            TAR => self.counter,
            _ => self.vector(),
        }
    }

    fn read_has_effects(&self, address: u16) -> bool {
        address == TAIV || TACCR.contains(&address)
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, wires: &Wires, _outputs: &mut Bounded<Output>) {
        let enabled = self.source_enabled(now, wires);
        let mask = self.prescaler_mask();
        let tick = enabled && self.prescaler & mask == mask;
        let mode = self.mode();
        let (next_count, overflow) = (self.next_count(), tick && self.overflows());
        let inputs = self.capture_inputs(wires);
        let top = self.channels[0].compare;
        let counter = self.counter;
        // Whether the next tick brings the counter to TACCRx.
        let reaches: [bool; 3] = std::array::from_fn(|index| {
            let compare = self.channels[index].compare;
            next_count == compare && counter != compare
        });

        let addressed = strobe.transfer != Transfer::None;
        let control_written = strobe.word_written(TACTL);
        let clear = control_written.is_some_and(|value| value & CLEAR != 0);
        let vector = if strobe.reads(TAIV) || strobe.word_written(TAIV).is_some() { self.vector() } else { 0 };
        let flag_clears = [strobe.accepts(CHANNEL_0_INTERRUPT), vector == 2, vector == 4];

        for (index, channel) in self.channels.iter_mut().enumerate() {
            let equal = tick && reaches[index];
            let still = channel.is_still(inputs[index]);
            let event = !still && channel.capture_event();
            let capture = if channel.control & SYNCHRONOUS != 0 { channel.synchronised } else { event };

            if channel.output_mode() == 1 && clear {
                channel.output = false;
            } else if tick {
                channel.output = channel.output_after_tick(reaches[index], reaches[0]);
            }
            if equal {
                channel.latched_input = channel.input.level();
            }

            let sets_flag = if channel.control & CAPTURE != 0 { capture } else { equal && mode != Mode::Stop };
            if capture || addressed {
                let read = strobe.reads(TACCR[index]);
                let written = strobe.word_written(TACCTL[index]);
                let overflowed = channel.taken && capture && !read;
                let overflow_cleared = channel.control & CAPTURE_OVERFLOW != 0
                    && written.is_some_and(|value| value & CAPTURE_OVERFLOW == 0);
                channel.taken = capture || channel.taken && !read && !overflow_cleared;
                channel.control = written.map_or(channel.control, |value| value & CHANNEL_KEPT)
                    | if overflowed { CAPTURE_OVERFLOW } else { 0 };
                if let Some(value) = strobe.word_written(TACCR[index]) {
                    channel.compare = value;
                } else if capture {
                    channel.compare = counter;
                }
            }
            channel.control |= if sets_flag { FLAG } else { 0 };
            if flag_clears[index] {
                channel.control &= !FLAG;
            }

            if still {
                continue;
            }
            channel.synchronised = tick && (channel.waiting || event);
            channel.waiting = !tick && (channel.waiting || event);
            channel.input.sample(inputs[index]);
        }

        if tick || clear {
            self.prescaler = 0;
        } else if mode != Mode::Stop && enabled {
            self.prescaler = (self.prescaler + 1) & 7;
        }
        self.down = match mode {
            _ if clear => false,
            Mode::UpDown if tick && counter == 1 => false,
            Mode::UpDown => self.down || counter >= top,
            _ => false,
        };
        if let Some(value) = strobe.word_written(TAR) {
            self.counter = value;
        } else if clear {
            self.counter = 0;
        } else if tick {
            self.counter = next_count;
        }
        self.control = control_written.map_or(self.control, |value| value & CONTROL_KEPT) | u16::from(overflow);
        if vector == 0xa {
            self.control &= !OVERFLOW_FLAG;
        }
        self.taclk.sample(self.pin(0, 0, wires));
        self.inclk.sample(self.pin(1, 1, wires));
    }

    fn quiet(&self, now: Cycle, wires: &Wires) -> u64 {
        if !self.settled(wires) {
            return 0;
        }
        // The other sources tick on edges of pins only, and those unsettle the synchronisers.
        if self.source() != Source::Smclk {
            return NEVER;
        }
        let (first, period) = self.enables_per_tick();
        if self.mode() == Mode::Stop && first != 0 {
            return NEVER;
        }
        match if self.waits_for_tick() { 0 } else { self.plain_ticks() } {
            NEVER => NEVER,
            ticks => wires.smclk.nth(now, first + ticks * period).saturating_sub(now),
        }
    }

    fn skip(&mut self, cycles: u64, now: Cycle, wires: &Wires) {
        if self.source() != Source::Smclk {
            return;
        }
        let enables = wires.smclk.count(now, now + cycles);
        let (first, period) = self.enables_per_tick();
        if self.mode() == Mode::Stop {
            // Enables are not counted, but where each is a tick they restart the prescaler.
            if period == 1 && enables > 0 {
                self.prescaler = 0;
            }
        } else if enables > first {
            let ticks = 1 + (enables - first - 1) / period;
            self.prescaler = ((enables - first - 1) % period) as u8;
            self.counter = match self.counts_down() {
                true => self.counter.wrapping_sub(ticks as u16),
                false => self.counter.wrapping_add(ticks as u16),
            };
        } else {
            self.prescaler = (self.prescaler + enables as u8) & 7;
        }
    }

    fn interrupts(&self) -> u16 {
        let shared = self.overflow_flagged() || self.channels[1].flagged() || self.channels[2].flagged();
        u16::from(shared) << SHARED_INTERRUPT | u16::from(self.channels[0].flagged()) << CHANNEL_0_INTERRUPT
    }

    fn next_event(&self, now: Cycle, wires: &Wires) -> Cycle {
        let enabled = |index: usize| self.channels[index].control & ENABLE != 0;
        let shared_enabled = self.control & OVERFLOW_ENABLE != 0 || enabled(1) || enabled(2);
        let lines = self.interrupts();
        let can_rise =
            shared_enabled && lines & 1 << SHARED_INTERRUPT == 0 || enabled(0) && lines & 1 << CHANNEL_0_INTERRUPT == 0;
        if can_rise { now.saturating_add(self.quiet(now, wires)).saturating_add(1) } else { NEVER }
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        let TimerA { connected, shows_synchronised, .. } = *self;
        *self = TimerA { connected, shows_synchronised, ..TimerA::new(Soc::Sancus64, Board::Sim) };
    }

    fn drives(&self) -> Drives {
        Drives::WhenAccessed
    }

    fn drive(&self, _now: Cycle, wires: &mut Wires) {
        for (wire, channel) in wires.driven.timer.iter_mut().zip(&self.channels) {
            *wire = (channel.control & CAPTURE == 0).then_some(channel.output);
        }
    }

    fn acknowledges(&self) -> u16 {
        1 << CHANNEL_0_INTERRUPT
    }

    fn disturbs(&self) -> bool {
        false
    }

    crate::saved_state!(TimerA { control, counter, prescaler, down, channels, taclk, inclk } settings { connected, shows_synchronised });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
