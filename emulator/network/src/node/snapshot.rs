//! The state of a node that neither sends nor receives.

use machine::state::{Archive, StateError};

use super::{Node, Recorded};

impl Node {
    /// Whether nothing is on its way to the node, through its bridge, or from it.
    pub(crate) fn is_quiet(&self) -> bool {
        self.arrivals.is_empty()
            && self.waiting.is_empty()
            && self.current.is_none()
            && self.bridge.is_quiet()
            && self.events.is_empty()
            && self.departures.is_empty()
    }

    /// Saves the state of a quiet node, or restores it.
    pub(crate) fn archive(&mut self, archive: &mut Archive<'_>) -> Result<(), StateError> {
        let Node {
            name,
            address,
            machine,
            clock: _,
            bridge: _,
            arrivals: _,
            waiting: _,
            current: _,
            rest,
            line_free,
            console,
            violations,
            accounts,
            home,
            acts_elsewhere: _,
            recorded,
            stacks: _,
            waits_at: _,
            dropped_at: _,
            names,
            driver: _,
            events: _,
            departures: _,
        } = self;
        archive.same(format_args!("the address of {name}"), address)?;
        machine.archive(archive)?;
        archive.value(rest)?;
        archive.value(line_free)?;
        archive.value(console)?;
        archive.value(violations)?;
        archive.value(accounts)?;
        archive.value(home)?;
        archive.value(names)?;
        archive.same(format_args!("whether {name} records"), recorded.is_some())?;
        let Some(Recorded { world, physical, home }) = recorded else { return Ok(()) };
        world.archive(archive)?;
        archive.value(physical)?;
        archive.value(home)
    }
}
