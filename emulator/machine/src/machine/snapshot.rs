//! A machine's state in bytes. What follows from it, such as decoded instructions and the answers of the access rules, is not in it.

use super::{Machine, SETTLING_CYCLES, Statistics};
use crate::bus::Cycle;
use crate::state::{Archive, LAST_CYCLE, StateError};

impl Machine {
    /// Everything that has happened to the machine, in bytes: what a copy of it would go on with, but for its engine, its breakpoints
    /// and whether violations stop it, which are the user's. The bytes hold keys, and the secrets of modules.
    pub fn save(&self) -> Vec<u8> {
        let mut archive = Archive::to_save();
        // Nothing is refused that is not restored.
        let _ = self.clone().archive(&mut archive);
        archive.end().unwrap_or_default()
    }

    /// Goes on from a saved state: from then on the machine does what the one that was saved does. It is of the same configuration
    /// and has been given the same devices.
    ///
    /// # Errors
    ///
    /// If the bytes are not the state of such a machine; this one is then as it was. What is in them may be wrong, such as the words of
    /// a program, but nothing that a machine cannot have.
    pub fn restore(&mut self, state: &[u8]) -> Result<(), StateError> {
        let mut restored = self.clone();
        let mut archive = Archive::to_restore(state);
        restored.archive(&mut archive)?;
        archive.end()?;
        *self = restored;
        Ok(())
    }

    /// Saves the state or restores it, as part of something larger. After an error the machine is of no use.
    ///
    /// # Errors
    ///
    /// As [`restore`](Self::restore).
    pub fn archive(&mut self, archive: &mut Archive<'_>) -> Result<(), StateError> {
        let Machine {
            configuration,
            engine: _,
            core,
            memory,
            code,
            access_map,
            peripherals,
            journal,
            cycle,
            cpu_off_cycles,
            asleep_cycles,
            waits_until,
            statistics,
            accounting,
            stop_on_violation: _,
            power_back,
        } = self;
        configuration.archive(archive)?;
        let expected = archive.restores().then(|| core.clone());
        archive.value(core)?;
        memory.archive(archive)?;
        peripherals.archive(archive)?;
        archive.value(journal)?;
        archive.value(cycle)?;
        archive.value(cpu_off_cycles)?;
        archive.value(asleep_cycles)?;
        archive.value(statistics)?;
        archive.value(accounting)?;
        archive.value(power_back)?;
        if let Some(expected) = expected {
            StateError::unless(core.is_like(&expected), "the core")?;
            let changes = core.sancus.as_ref().map_or(0, |sancus| sancus.generation);
            StateError::unless(changes <= LAST_CYCLE, "the module table")?;
            StateError::unless(journal.is_like(&expected), "the recording")?;
            StateError::unless(*cycle <= LAST_CYCLE && peripherals.is_possible(*cycle), "the devices")?;
            StateError::unless(accounting.is_possible(*cycle) && statistics.are_possible(*cycle), "the counts")?;
            let asleep = *asleep_cycles <= SETTLING_CYCLES && Cycle::from(*cpu_off_cycles) <= *cycle;
            StateError::unless(asleep, "the sleep")?;
            for address in memory.take_program_writes().collect::<Vec<_>>() {
                code.invalidate(address);
            }
            access_map.forget();
            *waits_until = 0;
        }
        Ok(())
    }
}

impl Statistics {
    /// Whether all of it fits into so many cycles.
    fn are_possible(&self, cycles: Cycle) -> bool {
        let Statistics { instructions, interrupts, resets, anomalies } = self;
        let counts = anomalies.iter().map(|anomaly| anomaly.count).chain([*instructions, *interrupts, *resets]);
        counts.max().is_none_or(|most| most <= cycles)
    }
}
