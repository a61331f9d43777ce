//! What an attacker plugs into a node: interrupt lines, a bus master, and a place to put what was found.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use authentic_execution::Observation;
use machine::peripherals::{Access, DmaRequest, Output, Peripheral, Register, Strobe, Wires};
use machine::{Bounded, Cycle, Lanes, NEVER};

/// Words written here are what the attacker has found out.
pub(super) const LOOT: u16 = 0x00a0;
/// Bit n raises interrupt line n, which are [`PAYLOAD_LINE`] and [`STORM_LINE`].
pub(super) const LINES: u16 = 0x00a2;
pub(super) const PERIOD: u16 = 0x00a4;
pub(super) const COUNT: u16 = 0x00a6;
const DMA_ADDRESS: u16 = 0x00a8;
const DMA_READ: u16 = 0x00aa;
const DMA_WRITE: u16 = 0x00ac;

/// The registers, as code of attackers names them.
pub(super) const NAMES: [(&str, u16); 7] = [
    ("attack_loot", LOOT),
    ("attack_lines", LINES),
    ("attack_period", PERIOD),
    ("attack_count", COUNT),
    ("attack_dma_address", DMA_ADDRESS),
    ("attack_dma_read", DMA_READ),
    ("attack_dma_write", DMA_WRITE),
];

/// The interrupt that runs what the attacker has prepared.
pub(super) const PAYLOAD_LINE: u8 = 0;
/// The interrupt that only disturbs.
pub(super) const STORM_LINE: u8 = 1;

/// Words kept of what was found; more tell nothing new.
const LOOT_LIMIT: usize = 1 << 14;

/// What was found on a node, shared with who asks for it.
#[derive(Clone, Debug, Default)]
pub(super) struct Loot(Arc<Mutex<Vec<Observation>>>);

impl Loot {
    fn push(&self, observation: Observation) {
        let mut loot = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if loot.len() < LOOT_LIMIT {
            loot.push(observation);
        }
    }

    pub(super) fn take(&self) -> Vec<Observation> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The device.
#[derive(Clone, Debug, Default)]
pub(super) struct Equipment {
    loot: Loot,
    lines: u16,
    period: u16,
    /// Interrupts still to come, and cycles until the next.
    count: u16,
    wait: u16,
    address: u16,
    requests: VecDeque<DmaRequest>,
    /// The first request was granted in the cycle before: what is read comes in this one.
    granted: bool,
    now: Cycle,
}

impl Equipment {
    pub(super) fn new(loot: Loot) -> Equipment {
        Equipment { loot, ..Equipment::default() }
    }

    fn request(&mut self, write: Option<u16>) {
        let request =
            DmaRequest { address: self.address & !1, write: write.map(|_| Lanes::Both), data: write.unwrap_or(0) };
        self.requests.push_back(request);
        self.address = self.address.wrapping_add(2);
    }
}

impl Peripheral for Equipment {
    fn name(&self) -> String {
        "attacker".into()
    }

    fn description(&self) -> &'static str {
        "Interrupts, a bus master, and what was found."
    }

    fn registers(&self) -> Vec<Register> {
        NAMES.iter().map(|(name, address)| Register::word(name, *address, Access::WriteOnly, "")).collect()
    }

    fn value(&self, _address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        0
    }

    fn clock(&mut self, strobe: Strobe, now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        self.now = now;
        for line in [PAYLOAD_LINE, STORM_LINE].into_iter().filter(|line| strobe.accepts(*line)) {
            self.lines &= !(1 << line);
        }
        if self.count > 0 {
            self.wait = self.wait.saturating_sub(1);
            if self.wait == 0 {
                self.count -= 1;
                self.wait = self.period;
                self.lines |= 1 << STORM_LINE;
            }
        }
        if let Some(value) = strobe.word_written(LOOT) {
            self.loot.push(Observation { cycle: now, address: None, value });
        }
        if let Some(lines) = strobe.word_written(LINES) {
            self.lines |= lines & (1 << PAYLOAD_LINE | 1 << STORM_LINE);
        }
        if let Some(period) = strobe.word_written(PERIOD) {
            self.period = period.max(1);
        }
        if let Some(count) = strobe.word_written(COUNT) {
            (self.count, self.wait) = (count, self.period);
        }
        if let Some(address) = strobe.word_written(DMA_ADDRESS) {
            self.address = address;
        }
        if let Some(words) = strobe.word_written(DMA_READ) {
            (0..words).for_each(|_| self.request(None));
        }
        if let Some(value) = strobe.word_written(DMA_WRITE) {
            self.request(Some(value));
        }
    }

    fn quiet(&self, _now: Cycle, _wires: &Wires) -> u64 {
        match (self.requests.is_empty(), self.count) {
            (false, _) => 0,
            (true, 0) => NEVER,
            (true, _) => u64::from(self.wait.saturating_sub(1)),
        }
    }

    fn skip(&mut self, cycles: u64, now: Cycle, _wires: &Wires) {
        self.now = now;
        if self.count > 0 {
            self.wait -= cycles as u16;
        }
    }

    fn interrupts(&self) -> u16 {
        self.lines
    }

    fn next_event(&self, now: Cycle, wires: &Wires) -> Cycle {
        if self.requests.is_empty() { now.saturating_add(self.quiet(now, wires)).saturating_add(1) } else { now }
    }

    fn dma_request(&self) -> Option<DmaRequest> {
        self.requests.front().copied()
    }

    fn dma_response(&mut self, ready: bool, data: u16) {
        let Some(request) = self.requests.front().copied() else { return };
        let reads = request.write.is_none();
        if self.granted {
            self.loot.push(Observation { cycle: self.now, address: Some(request.address), value: data });
        }
        if self.granted || ready && !reads {
            self.requests.pop_front();
        }
        self.granted = ready && reads && !self.granted;
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        *self = Equipment::new(self.loot.clone());
    }

    machine::saved_state!(Equipment { lines, period, count, wait, address, requests, granted, now } settings { loot });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}
