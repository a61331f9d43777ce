//! The peripherals of a node and their common time.
//!
//! Every device is a state machine of which one call is one clock cycle ([`Peripheral::clock`]). [`Peripherals`] knows up
//! to which cycle each device has come and brings it forward when it is looked at or when its next event is due; the
//! stretches in which a device only counts are skipped. So time costs nothing while nothing happens, and what happens is
//! stated per clock cycle, as in the hardware.

mod bit_clock;
mod clock_module;
mod dma_attacker;
mod file_io;
mod function;
mod gpio;
mod home;
mod identification;
mod interrupt_mask;
mod led_digits;
pub(crate) mod multiplier;
mod non_maskable_interrupt;
mod peripheral;
mod physical;
mod pins;
mod power;
mod print_stub;
mod raised_interrupts;
mod saved;
mod slot;
mod spi_master;
mod time_stamp_counter;
mod timer_a;
mod uart;
mod watchdog;
mod wires;
mod wiring;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::bounded::Bounded;
use crate::gate::Gate;

pub use function::FunctionDevice;
pub use home::{Home, HomeChange, HomeDevice, Place};
pub use peripheral::{
    Access, DmaRequest, Drives, Input, Output, Peripheral, Port, Register, ResetCause, ResetRequest, Strobe, Transfer,
    Width,
};
pub use physical::{
    CalendarSettings, CutWrite, Flow, Load, LoadProfile, LoadProfileError, MainsCut, PhysicalDevice, PowerSettings,
    Press, SupplyLimits,
};
pub use pins::{Connection, Pin};
pub(crate) use raised_interrupts::RaisedInterrupts;
use slot::{Slot, slots_of};
pub use watchdog::WDTCTL;
pub use wires::{Driven, PinState, Smclk, Wires};

use crate::bus::{Cycle, Lanes, NEVER};
use crate::configuration::{Board, Configuration, PERIPHERAL_SIZE, Soc};
use crate::physical::PhysicalEvent;
use sancus_hw::Claim;

/// Cycles for which `puc_rst` is high after a reset request: `wdt_reset` clears the synchroniser of `puc_rst` for one
/// cycle, which then takes two clock edges to let go (`omsp_clock_module.v`: reset generation).
pub const RESET_CYCLES: Cycle = 3;

/// At most this many devices share the bus: the decoder keeps a bit per device.
const MAXIMUM_DEVICES: usize = 32;

/// The peripheral bus has no place for another device.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AttachError {
    /// Too many devices.
    #[error("cannot attach `{name}`: the peripheral bus takes {MAXIMUM_DEVICES} devices")]
    Full {
        /// The device that was to be attached.
        name: String,
    },
    /// A register outside of the peripheral space.
    #[error("cannot attach `{name}`: its register {register} at {address:#06x} lies outside of the peripheral space")]
    Outside {
        /// The device that was to be attached.
        name: String,
        /// The register.
        register: &'static str,
        /// Its address.
        address: u16,
    },
}

/// No device takes bytes from this port.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no device of this node takes input from {0}")]
pub struct NoSuchPort(pub Port);

/// What the core sees of all devices together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Signals {
    /// The interrupt lines.
    lines: u16,
    /// Those that do not interrupt modules.
    spared: u16,
    /// The DMA request and the slot that makes it.
    dma: Option<(usize, DmaRequest)>,
}

/// The peripherals of one node.
///
/// Times given to its methods do not decrease, and at most one of [`read`](Self::read), [`write`](Self::write) and
/// [`accept`](Self::accept) is called in a cycle: each is a clock cycle of the devices concerned. What they do in cycle w
/// shows from w+1 on; [`interrupts`](Self::interrupts) of cycle w is the same before and after.
#[derive(Clone, Debug)]
pub struct Peripherals {
    slots: Vec<Slot>,
    /// Devices at each word address, a bit per slot.
    decoder: Vec<u32>,
    /// Devices that take note of the acceptance of an interrupt, a bit per slot.
    acknowledging: [u32; 16],
    /// Devices that look at transfers to others, a bit per slot.
    overhearing: u32,
    /// Devices that record physical events, a bit per slot.
    physical: u32,
    /// Devices that drive the wires, a bit per slot.
    drivers: u32,
    /// Devices that drive the wires anew while nobody accesses them, a bit per slot.
    driving: u32,
    /// The slot of the multiplier, if no other device has one of its registers.
    multiplier: Option<usize>,
    wires: Wires,
    /// What the pins are connected to.
    far_ends: pins::FarEnds,
    /// What acts on the load that is measured.
    couplings: home::Couplings,
    outputs: Bounded<Output>,
    /// What the core sees before cycle `changed`, and from then on until `next_event`.
    before: Signals,
    signals: Signals,
    changed: Cycle,
    next_event: Cycle,
    /// Nobody asks for a reset or for the bus before this cycle.
    next_disturbance: Cycle,
    /// Everything has been brought forward to this cycle, and nobody has done anything since.
    settled: Option<Cycle>,
    reset: Option<ResetRequest>,
    /// Whether registers that need an owner obey nobody else.
    ownership_gate: bool,
    /// The registers that need an owner, and those that have the right one.
    needing_owners: Vec<u16>,
    owned: Vec<u16>,
}

impl Peripherals {
    /// The peripherals of a node, in cycle 0.
    pub fn new(configuration: &Configuration) -> Peripherals {
        let Configuration { soc, board, .. } = *configuration;
        let mut devices: Vec<Box<dyn Peripheral>> = vec![
            Box::new(watchdog::Watchdog::new()),
            Box::new(identification::Identification::new(configuration)),
            Box::new(clock_module::ClockModule::new(soc)),
            Box::new(multiplier::Multiplier::new(soc)),
            Box::new(gpio::Gpio::new(board)),
            Box::new(timer_a::TimerA::new(soc, board)),
            Box::new(spi_master::SpiMaster::new()),
            Box::new(time_stamp_counter::TimeStampCounter::default()),
            Box::new(led_digits::LedDigits::default()),
            Box::new(dma_attacker::DmaAttacker::new()),
        ];
        if soc == Soc::OpenMsp430 {
            devices.push(Box::new(non_maskable_interrupt::NonMaskableInterrupt::default()));
        }
        match board {
            Board::Sim => {
                devices.push(Box::new(print_stub::PrintStub));
                devices.push(Box::new(file_io::FileIo::new()));
            }
            Board::Fpga => {
                devices.push(Box::new(uart::Uart::new(0, 0x80, Some((7, 6)), soc)));
                devices.push(Box::new(uart::Uart::new(1, 0x88, None, soc)));
            }
        }
        if configuration.gates.contains(Gate::Line) {
            devices.push(Box::<interrupt_mask::InterruptMask>::default());
        }
        let ownership_gate = soc != Soc::OpenMsp430 && configuration.gates.contains(Gate::Ownership);
        let mut peripherals = Peripherals { ownership_gate, ..Peripherals::none() };
        for device in devices {
            peripherals.insert(device, 0);
        }
        peripherals
    }

    /// No devices at all.
    pub fn none() -> Peripherals {
        Peripherals {
            slots: Vec::new(),
            decoder: vec![0; usize::from(PERIPHERAL_SIZE / 2)],
            acknowledging: [0; 16],
            overhearing: 0,
            physical: 0,
            drivers: 0,
            driving: 0,
            multiplier: None,
            wires: Wires::reset(0),
            far_ends: pins::FarEnds::default(),
            couplings: home::Couplings::default(),
            outputs: Bounded::default(),
            before: Signals::default(),
            signals: Signals::default(),
            changed: 0,
            next_event: NEVER,
            next_disturbance: NEVER,
            settled: None,
            reset: None,
            ownership_gate: false,
            needing_owners: Vec::new(),
            owned: Vec::new(),
        }
    }

    /// A copy of only those devices that have to do with the physical world, as they are in cycle `now`. The copy has to be told
    /// what acts on the load that is measured ([`change_home`](Self::change_home)), even if it has such a device itself: what
    /// that one does in the copy need not be what it does on the node.
    pub fn physical_world(&self, now: Cycle) -> Peripherals {
        let couplings = self.couplings.told(&self.wires.driven.home);
        let needing_owners = self.needing_owners.clone();
        let mut world = Peripherals { wires: self.wires.clone(), couplings, needing_owners, ..Peripherals::none() };
        for (index, slot) in self.slots.iter().enumerate().filter(|(index, _)| self.physical >> index & 1 != 0) {
            for (ours, theirs) in world.decoder.iter_mut().zip(&self.decoder) {
                *ours |= (theirs >> index & 1) << world.slots.len();
            }
            world.note_nature(&*slot.device);
            world.physical |= 1 << world.slots.len();
            world.slots.push(slot.clone());
        }
        world.summarise(now);
        world
    }

    /// The names of all registers, after those of their devices, by address; of those that share one, the first device's.
    pub fn register_names(&self) -> BTreeMap<u16, String> {
        let mut names = BTreeMap::new();
        for device in self.slots.iter().map(|slot| &slot.device) {
            for register in device.registers() {
                names.entry(register.address).or_insert_with(|| format!("{}.{}", device.name(), register.name));
            }
        }
        names
    }

    /// Whether a device is at an address.
    pub fn has(&self, address: u16) -> bool {
        self.devices_at(address & !1) != 0
    }

    /// Whether a write to the register at an address does something in the world that only its owner may do
    /// ([`Peripheral::needs_owner`]).
    pub fn needs_owner(&self, address: u16) -> bool {
        self.needing_owners.contains(&address)
    }

    /// Puts another device on the bus; `now` is its first cycle after reset. Where it shares an address with another
    /// device, both see writes and reads give the OR of both, as on the hardware's bus.
    pub fn attach(&mut self, device: Box<dyn Peripheral>, now: Cycle) -> Result<(), AttachError> {
        let name = device.name();
        if self.slots.len() == MAXIMUM_DEVICES {
            return Err(AttachError::Full { name });
        }
        if let Some(outside) = device.registers().into_iter().find(|register| register.address >= PERIPHERAL_SIZE) {
            return Err(AttachError::Outside { name, register: outside.name, address: outside.address });
        }
        self.settle(now);
        self.insert(device, now);
        Ok(())
    }

    fn insert(&mut self, mut device: Box<dyn Peripheral>, now: Cycle) {
        for register in device.registers() {
            if device.needs_owner(register.address) {
                self.needing_owners.push(register.address);
            }
            self.decoder[usize::from(register.address / 2)] |= 1 << self.slots.len();
        }
        self.note_nature(&*device);
        self.physical |= u32::from(device.physical_events().is_some()) << self.slots.len();
        device.power_up_clear(now);
        let mut wires = self.wires.clone();
        if device.drives() == Drives::Unasked {
            device.drive(now, &mut wires);
        }
        let disturbs = device.disturbs();
        let mut slot = Slot { device, time: now, lines: 0, next_event: NEVER, disturbs, dma: None, reset: None };
        slot.refresh(&self.wires);
        self.slots.push(slot);
        self.multiplier = self.lone_multiplier();
        self.rewire(wires, now);
        self.summarise(now);
    }

    /// Takes note of what the device that gets the next slot has to do with.
    fn note_nature(&mut self, device: &dyn Peripheral) {
        let bit = 1 << self.slots.len();
        let acknowledged = device.acknowledges();
        for (number, devices) in self.acknowledging.iter_mut().enumerate() {
            *devices |= if acknowledged >> number & 1 != 0 { bit } else { 0 };
        }
        self.overhearing |= if device.overhears() { bit } else { 0 };
        self.drivers |= if device.drives() > Drives::Nothing { bit } else { 0 };
        self.driving |= if device.drives() == Drives::Unasked { bit } else { 0 };
    }

    /// The memory map: every device's name and registers, by address.
    pub fn memory_map(&self) -> Vec<(String, Register)> {
        let mut map: Vec<_> = self
            .slots
            .iter()
            .flat_map(|slot| slot.device.registers().into_iter().map(|register| (slot.device.name(), register)))
            .collect();
        map.sort_by_key(|(_, register)| register.address);
        map
    }

    /// The devices, in the order of attachment.
    pub fn devices(&self) -> impl Iterator<Item = &dyn Peripheral> {
        self.slots.iter().map(|slot| &*slot.device)
    }

    /// The word on the bus when the core reads in cycle `now`: the OR of all devices there, 0 when there is none.
    /// `address` is below [`PERIPHERAL_SIZE`]; its bit 0 is ignored.
    pub fn read(&mut self, address: u16, now: Cycle) -> u16 {
        self.strobe(Strobe { transfer: Transfer::Read { address: address & !1 }, ..Strobe::default() }, now)
    }

    /// Whether reading the word at an address changes anything.
    pub(crate) fn reads_have_effects(&self, address: u16) -> bool {
        slots_of(self.devices_at(address)).any(|index| self.slots[index].device.read_has_effects(address & !1))
    }

    /// Before this cycle, reads of the word at an address that begin in cycle `now` give `value` and have no effect, unless something
    /// happens to the devices; `now` if that is not known.
    pub(crate) fn reads_until(&mut self, address: u16, value: u16, now: Cycle) -> Cycle {
        self.settle(now);
        let mut devices = slots_of(self.devices_at(address));
        let (Some(index), None) = (devices.next(), devices.next()) else { return now };
        let slot = &mut self.slots[index];
        slot.advance(now, &self.wires, &mut self.outputs);
        let alike = !slot.device.read_has_effects(address) && slot.device.value(address, now, &self.wires) == value;
        if alike { slot.device.reads_alike_until(address, now, &self.wires) } else { now }
    }

    /// What [`read`](Self::read) would give, without its side effects.
    pub fn peek(&self, address: u16, now: Cycle) -> u16 {
        self.clone().read(address, now)
    }

    /// The core writes in cycle `now`. `value` is the bus word: byte writes carry the byte in both halves.
    pub fn write(&mut self, address: u16, value: u16, lanes: Lanes, now: Cycle) {
        let transfer = Transfer::Write { address: address & !1, value, lanes };
        self.strobe(Strobe { transfer, ..Strobe::default() }, now);
    }

    /// The registers that need an owner.
    pub(crate) fn needing_owners(&self) -> &[u16] {
        &self.needing_owners
    }

    /// Of the registers that need an owner, these have the right one.
    pub(crate) fn set_owned(&mut self, registers: Vec<u16>) {
        self.owned = registers;
    }

    /// The core accepts interrupt `number` in cycle `now` (`irq_acc[number]`, the first cycle of the entry).
    pub fn accept(&mut self, number: u8, now: Cycle) {
        self.strobe(Strobe { accepted: Some(number), ..Strobe::default() }, now);
    }

    /// What the core and the bus do in cycle `now`. Returns the word on the bus, 0 if nothing is read.
    pub(crate) fn strobe(&mut self, strobe: Strobe, now: Cycle) -> u16 {
        let (mut value, mut addressed) = (0, 0);
        match strobe.transfer {
            Transfer::None => {}
            Transfer::Read { address } => {
                let devices = self.devices_at(address);
                if devices != 0 {
                    self.settle(now);
                }
                for index in slots_of(devices) {
                    let slot = &mut self.slots[index];
                    slot.advance(now, &self.wires, &mut self.outputs);
                    value |= slot.device.value(address, slot.time, &self.wires);
                    addressed |= u32::from(slot.device.read_has_effects(address)) << index;
                }
            }
            Transfer::Write { address, .. } if self.is_refused(address) => {}
            Transfer::Write { address, .. } => addressed = self.devices_at(address),
        }
        let acknowledging = strobe.accepted.map_or(0, |number| self.acknowledging[usize::from(number & 15)]);
        let overhearing = strobe.overheard.map_or(0, |_| self.overhearing);
        self.clock(addressed, acknowledging, overhearing, strobe, now);
        value
    }

    /// Whether the owner of a register is missing who alone may write it.
    fn is_refused(&self, address: u16) -> bool {
        self.ownership_gate && self.needing_owners.contains(&address) && !self.owned.contains(&address)
    }

    /// The interrupt lines in cycle `now`, as code outside modules sees them: bit n for line n.
    pub fn interrupts(&mut self, now: Cycle) -> u16 {
        self.interrupts_of(now, false)
    }

    /// The same, or those that a module sees.
    pub(crate) fn interrupts_of(&mut self, now: Cycle, in_module: bool) -> u16 {
        let Signals { lines, spared, .. } = self.signals_in(now);
        if now >= self.changed {
            self.before = self.signals;
        }
        if in_module { lines & !spared } else { lines }
    }

    /// Until this cycle interrupt lines, reset and DMA requests and outputs stay what they were when last asked for, if
    /// no method but the asking ones is called. From this cycle on, ask for all of them. A reset request keeps it in the
    /// past until it is obeyed.
    pub fn next_event(&self) -> Cycle {
        let changed = if self.before == self.signals { NEVER } else { self.changed };
        let reset = self.reset.map_or(NEVER, |request| request.cycle);
        self.next_event.min(changed).min(reset)
    }

    /// Until this cycle nobody asks for a reset or for the bus, under the conditions of [`next_event`](Self::next_event).
    pub fn next_disturbance(&self) -> Cycle {
        self.next_disturbance
    }

    /// SR.SCG1 and SR.OSCOFF have these values from cycle `now` on. OSCOFF has no effect: no crystal is connected.
    pub fn set_clock_gates(&mut self, scg1: bool, oscoff: bool, now: Cycle) {
        let _ = oscoff;
        self.settle(now);
        let mut wires = self.wires.clone();
        wires.smclk.gate(scg1, now);
        self.rewire(wires, now);
        self.summarise(now);
    }

    /// The power-up clear asked for by a device, if `puc_rst` rises by cycle `now`. The run ends with the cycle before;
    /// call [`power_up_clear`](Self::power_up_clear) with the request's cycle + [`RESET_CYCLES`].
    pub fn reset_request(&mut self, now: Cycle) -> Option<ResetRequest> {
        self.settle(now);
        self.reset.filter(|request| request.cycle <= now)
    }

    /// All registers take their reset values; `now` is the first cycle after `puc_rst`, cycle 0 of the core's new run.
    /// Input that is under way and WDTIFG survive; the time-stamp counter restarts at 0.
    pub fn power_up_clear(&mut self, now: Cycle) {
        let end = self.reset.map_or(now, |request| request.cycle.min(now));
        self.settle(end);
        for slot in &mut self.slots {
            slot.advance(end, &self.wires, &mut self.outputs);
        }
        self.wires = Wires::reset(now);
        for slot in &mut self.slots {
            slot.device.power_up_clear(now);
            slot.device.drive(now, &mut self.wires);
            slot.time = now;
        }
        self.wires.pins = self.far_ends.levels(&self.wires);
        self.wires.home = self.couplings.home(&self.wires.driven.home);
        for slot in &mut self.slots {
            slot.refresh(&self.wires);
        }
        self.summarise(now);
        self.before = self.signals;
    }

    /// The devices with these registers have lost their owners as of cycle `now`: they take their reset values, but for what counts resets.
    pub fn reset_devices(&mut self, registers: Claim, now: Cycle) {
        self.settle(now);
        let mut wires = self.wires.clone();
        for slot in &mut self.slots {
            if slot.device.registers().iter().any(|register| registers.contains(register.address)) {
                slot.advance(now, &self.wires, &mut self.outputs);
                slot.device.owner_gone(now);
                slot.device.drive(now, &mut wires);
                slot.time = now;
                slot.refresh(&self.wires);
            }
        }
        self.rewire(wires, now);
        self.summarise(now);
    }

    /// The request of the DMA master in cycle `now`. While there is one, ask in every cycle.
    pub fn dma_request(&mut self, now: Cycle) -> Option<DmaRequest> {
        self.signals_in(now).dma.map(|(_, request)| request)
    }

    /// The bus's answer to the request of cycle `now`: whether it was granted, and what was read. A request whose cycle
    /// goes unanswered counts as granted. To be given after everything else that happens in the cycle.
    pub fn dma_response(&mut self, now: Cycle, ready: bool, data: u16) {
        if let Some((index, _)) = self.signals_in(now).dma {
            let slot = &mut self.slots[index];
            slot.advance(now + 1, &self.wires, &mut self.outputs);
            slot.device.dma_response(ready, data);
            slot.refresh(&self.wires);
            self.summarise(now + 1);
        }
    }

    /// Gives the node a byte. `input.cycle` is not before the last cycle given to any method.
    pub fn input(&mut self, input: Input) -> Result<(), NoSuchPort> {
        let taker = self.slots.iter_mut().find_map(|slot| slot.device.accept_input(&input).then_some(slot));
        let slot = taker.ok_or(NoSuchPort(input.port))?;
        slot.refresh(&self.wires);
        if let Port::Pins(number) = input.port {
            self.far_ends.set(input.cycle, usize::from(number) - 1, input.byte);
        }
        self.summarise(self.changed);
        Ok(())
    }

    /// Connects a pin from a cycle on, which is not before the last cycle given to any method. [`input`](Self::input) for the port
    /// replaces the connections of all its pins.
    pub fn connect(&mut self, cycle: Cycle, pin: Pin, to: Connection) -> Result<(), NoSuchPort> {
        let other = if let Connection::Pin(other) = to { other } else { pin };
        for Pin { port, number } in [pin, other] {
            let input = Input { cycle, port: Port::Pins(port), byte: 0, bit_time: None };
            if number > 7 || !self.slots.iter_mut().any(|slot| slot.device.accept_input(&input)) {
                return Err(NoSuchPort(input.port));
            }
        }
        self.far_ends.connect(cycle, pin, to);
        self.summarise(self.changed);
        Ok(())
    }

    /// Has a device act on the load that is measured here, on a node that begins in cycle `now`. A relay is open and appliances draw
    /// nothing until they are switched; one here that there is not does nothing.
    pub fn couple(&mut self, device: HomeDevice, place: Place, now: Cycle) {
        self.settle(now);
        self.couplings.set(device, place);
        let mut wires = self.wires.clone();
        wires.home = self.couplings.home(&wires.driven.home);
        for slot in &mut self.slots {
            slot.device.begin(now, &wires);
            slot.device.drive(now, &mut wires);
        }
        self.rewire(wires, now);
        self.summarise(now);
    }

    /// Where the device is that acts on the load that is measured here, if one does.
    pub fn coupling(&self, device: HomeDevice) -> Option<Place> {
        self.couplings.place(device)
    }

    /// A device does something else to the load from a cycle on, which is not before the last cycle given to any method. Says
    /// nothing new of one that is not [`Place::Elsewhere`].
    pub fn change_home(&mut self, cycle: Cycle, change: HomeChange) {
        if self.coupling(change.device()) == Some(Place::Elsewhere) {
            self.couplings.plan(cycle, change);
            self.summarise(self.changed);
        }
    }

    /// What left the node before cycle `now` and has not been taken, in the order of cycles.
    pub fn take_output(&mut self, now: Cycle) -> Vec<Output> {
        self.settle(now);
        let mut outputs = self.outputs.take();
        outputs.sort_by_key(|output| output.cycle);
        outputs
    }

    /// What passed between the node and the physical world before cycle `now` and has not been taken, in the order of cycles.
    pub fn take_physical_events(&mut self, now: Cycle) -> Vec<PhysicalEvent> {
        if self.physical == 0 {
            return Vec::new();
        }
        self.settle(now);
        let mut events: Vec<PhysicalEvent> = slots_of(self.physical)
            .flat_map(|index| self.slots[index].device.physical_events().map(Bounded::take).unwrap_or_default())
            .collect();
        events.sort_by_key(|event| event.cycle);
        events
    }

    /// How much of both there was no room for since power-up, because nobody took it.
    pub(crate) fn lost(&mut self) -> u64 {
        let logs = slots_of(self.physical).filter_map(|index| Some(self.slots[index].device.physical_events()?.lost()));
        logs.sum::<u64>() + self.outputs.lost()
    }

    /// What the node does in cycle `now` to the pins of digital I/O port 1 to 6; `None` for other numbers.
    pub fn pins(&mut self, port: u8, now: Cycle) -> Option<PinState> {
        let index = usize::from(port).checked_sub(1).filter(|index| *index < self.wires.pins.len())?;
        self.settle(now);
        let mut wires = self.wires.clone();
        for slot in &mut self.slots {
            slot.advance(now, &self.wires, &mut self.outputs);
            slot.device.drive(slot.time, &mut wires);
        }
        Some(wires.pin_state(index))
    }

    /// The devices that have a register in the word at `address`.
    fn devices_at(&self, address: u16) -> u32 {
        self.decoder.get(usize::from(address / 2)).copied().unwrap_or(0)
    }
}
