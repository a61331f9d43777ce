//! Crypto instructions while nothing else happens on the node: the cycles in which only the Sancus unit and its memory
//! accesses change anything. They are what [`Core::cycle`] would do in them, without asking everything else each time.

use msp430_isa::ExecutionState;
use sancus_hw::FIRST_UNUSABLE_ID;

use crate::bus::Cycle;
use crate::core::{Access, Core, Probe, Protection, Sancus, bus_access};
use crate::memory::{Memory, Region};
use crate::peripherals::Peripherals;

impl Core {
    /// Lets the crypto unit work from cycle `now` on as long as nobody disturbs it, up to cycle `end`. Returns the cycles
    /// passed; the instruction does not end in them. `end` is no later than the next cycle in which the probe has something to
    /// say about reads or interrupt lines.
    pub(crate) fn pass_crypto<P: Probe>(
        &mut self,
        now: Cycle,
        end: Cycle,
        memory: &mut Memory,
        peripherals: &mut Peripherals,
        probe: &mut P,
    ) -> Cycle {
        if self.state != ExecutionState::Sancus || self.violation_seen || self.is_switched_off() {
            return 0;
        }
        if !self.backbone.is_still() || self.backbone.is_masked() || peripherals.dma_request(now).is_some() {
            return 0;
        }
        let protection = self.protection();
        let Some(sancus) = &self.sancus else {
            return 0;
        };
        let settled = sancus.caller.is_settled(protection.current_id())
            && protection.atomicity.is_none()
            && sancus.modules.next_id() != FIRST_UNUSABLE_ID;
        let interrupted = self.is_restartable()
            && protection.interrupts_enabled
            && probe.interrupt_lines(now, peripherals, protection.executing) != 0;
        if !settled || interrupted {
            return 0;
        }
        let watched = match sancus.monitor.as_ref().map(|monitor| monitor.quiet_cycles(&protection.monitored)) {
            None | Some(u32::MAX) => Cycle::MAX,
            Some(cycles) => Cycle::from(cycles),
        };
        let quiet_until = peripherals.next_event().min(now.saturating_add(watched));
        let end = end.min(quiet_until);
        let mut cycle = now;
        while cycle < end {
            let passed = self.pass_waiting(end - cycle, memory, &protection, probe);
            if passed == 0 && !self.pass_working(cycle, memory, &protection, probe) {
                break;
            }
            cycle += passed.max(1);
        }
        self.pass(cycle - now);
        cycle - now
    }

    /// Lets the unit wait for its engine, for at most so many cycles. Each would repeat the one before: the unit reads
    /// the same word.
    fn pass_waiting<P: Probe>(&mut self, most: Cycle, memory: &Memory, protection: &Protection, probe: &P) -> Cycle {
        let Some(quiet) = self.sancus.as_ref().map(|sancus| sancus.unit.quiet()) else {
            return 0;
        };
        let access = quiet.read.map(|address| Access { address, lanes: None, data: 0 });
        if quiet.cycles == 0 || probe.notes(access, memory) || !self.is_harmless(access, protection, memory) {
            return 0;
        }
        let cycles = quiet.cycles.min(u32::try_from(most).unwrap_or(u32::MAX));
        self.backbone.repeat_read(quiet.read, memory);
        if let Some(sancus) = &mut self.sancus {
            sancus.unit.skip(cycles);
        }
        cycles.into()
    }

    /// Lets the unit do its work of cycle `now`; `false` if it does something that the whole core has to see.
    fn pass_working<P: Probe>(
        &mut self,
        now: Cycle,
        memory: &mut Memory,
        protection: &Protection,
        probe: &mut P,
    ) -> bool {
        let Some(sancus) = &self.sancus else {
            return false;
        };
        let read = self.backbone.read_data(memory);
        let inputs = self.unit_inputs(sancus, protection, read, false);
        let outputs = sancus.unit.evaluate(&inputs, &sancus.modules);
        let access = bus_access(&outputs);
        let visible = !outputs.busy
            || outputs.update.is_some()
            || outputs.register_write.is_some()
            || outputs.status_zero.is_some();
        if visible || probe.notes(access, memory) || !self.is_harmless(access, protection, memory) {
            return false;
        }
        self.backbone.write_memory(memory, access);
        if let Some(Access { address, lanes: Some(lanes), data }) = access
            && P::OBSERVES
        {
            probe.write(now, address, lanes, data);
        }
        let Some(mut sancus) = self.sancus.take() else {
            return false;
        };
        let inputs = self.unit_inputs(&sancus, protection, read, false);
        let mut events = Vec::new();
        let Sancus { unit, modules, .. } = &mut *sancus;
        unit.clock(&inputs, &outputs, modules, &mut events);
        self.sancus = Some(sancus);
        for event in events {
            probe.reported(now, self, event);
        }
        self.backbone.repeat_read(access.map(|access| access.address), memory);
        self.odd_access &= access.is_none();
        true
    }

    /// Whether an access of the unit concerns only memory, and breaks no rule.
    fn is_harmless(&self, access: Option<Access>, protection: &Protection, memory: &Memory) -> bool {
        access.is_none_or(|access| {
            matches!(memory.region(access.address), Region::Data | Region::Program)
                && !self.violates(protection, Some(access))
        })
    }
}
