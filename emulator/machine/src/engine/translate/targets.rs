//! Where translated code finds the code of another region: by the address of its first instruction.

/// A place for a target. Of those whose addresses share a place, the last one has it.
#[repr(C)]
#[derive(Clone, Copy)]
pub(super) struct Target {
    /// The address, and the [`mark`] of the domain it is in.
    pub(super) key: u64,
    /// The host's address of the code.
    pub(super) code: usize,
}

/// Number of places, a power of two.
pub(super) const TARGETS: usize = 128;

/// The key of no address.
const NOTHING: u64 = u64::MAX;

/// What distinguishes the targets of a domain from those of others: code goes on within its own alone.
pub(super) const fn mark(domain: u8) -> u64 {
    (domain as u64) << 16
}

/// The place of an address.
pub(super) const fn place(address: u16) -> usize {
    (address >> 1) as usize % TARGETS
}

/// The targets of one machine; it takes memory with the first of them.
#[derive(Clone, Default)]
pub(super) struct Targets(Option<Box<[Target; TARGETS]>>);

impl Targets {
    /// All places, with a target put into its own.
    pub(super) fn with(&mut self, address: u16, mark: u64, code: usize) -> &[Target; TARGETS] {
        let places = self.0.get_or_insert_with(|| Box::new([Target { key: NOTHING, code: 0 }; TARGETS]));
        places[place(address)] = Target { key: u64::from(address) | mark, code };
        places
    }

    /// Forgets them.
    pub(super) fn clear(&mut self) {
        self.0 = None;
    }
}
