//! Labels: which secrets a value holds something of, and the way on which they got there.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use machine::Cycle;

/// A set of secrets, by their places in the list of secrets, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct SecretSet(pub(crate) u64);

impl SecretSet {
    /// What a deployer gives to modules under their own keys: the keys of connections.
    pub(crate) const KEYS: SecretSet = SecretSet(1);
    /// Secrets beyond these share the last bit.
    const LAST: usize = 63;

    /// The declared secret at this place.
    pub(crate) fn declared(index: usize) -> SecretSet {
        SecretSet(1 << (index + 1).min(SecretSet::LAST))
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(crate) fn with(self, other: SecretSet) -> SecretSet {
        SecretSet(self.0 | other.0)
    }

    pub(crate) fn without(self, other: SecretSet) -> SecretSet {
        SecretSet(self.0 & !other.0)
    }

    pub(crate) fn contains(self, other: SecretSet) -> bool {
        self.0 & other.0 != 0
    }
}

/// Of what a value holds something; `None` if of no secret.
pub(crate) type Label = Option<Arc<Step>>;

/// A step on the way of a secret.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) secrets: SecretSet,
    cycle: Cycle,
    /// The instruction that took it.
    program_counter: u16,
    /// The step before; `None` where the secret came from.
    from: Label,
    /// Steps behind it.
    length: u16,
}

/// Steps that are kept of a way. Of longer ones the beginning is kept.
const LONGEST: u16 = 24;

impl Step {
    /// Where a secret comes into a module.
    pub(crate) fn origin(secrets: SecretSet, cycle: Cycle, program_counter: u16) -> Label {
        (!secrets.is_empty()).then(|| Arc::new(Step { secrets, cycle, program_counter, from: None, length: 0 }))
    }
}

/// What an instruction makes of its operands.
pub(crate) fn combined(operands: [&Label; 2], cycle: Cycle, program_counter: u16) -> Label {
    let (first, second) = match operands {
        [None, None] => return None,
        [Some(first), second] => (first, second.as_ref()),
        [None, Some(first)] => (first, None),
    };
    let secrets = second.map_or(first.secrets, |second| first.secrets.with(second.secrets));
    if first.length >= LONGEST && secrets == first.secrets {
        return Some(Arc::clone(first));
    }
    let (from, length) = (Some(Arc::clone(first)), first.length + 1);
    Some(Arc::new(Step { secrets, cycle, program_counter, from, length }))
}

impl fmt::Display for Step {
    /// The way, from where the secret came in.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut way = vec![self];
        while let Some(before) = way.last().and_then(|step| step.from.as_deref()) {
            way.push(before);
        }
        for (index, step) in way.iter().rev().enumerate() {
            let arrow = if index == 0 { "" } else { " -> " };
            write!(formatter, "{arrow}{:#06x}", step.program_counter)?;
        }
        write!(formatter, " (since cycle {})", way.last().map_or(self.cycle, |origin| origin.cycle))
    }
}

/// The labels of a module's memory, by address.
#[derive(Clone, Debug, Default)]
pub(crate) struct LabelledMemory(BTreeMap<u16, Arc<Step>>);

impl LabelledMemory {
    /// Everything that these bytes hold something of, as one label.
    pub(crate) fn label(&self, bytes: Range<u16>, cycle: Cycle, program_counter: u16) -> Label {
        let mut found: Label = None;
        for (_, step) in self.0.range(bytes) {
            found = match found {
                Some(known) if known.secrets.with(step.secrets) == known.secrets => Some(known),
                known => match &known {
                    None => Some(Arc::clone(step)),
                    Some(_) => combined([&known, &Some(Arc::clone(step))], cycle, program_counter),
                },
            };
        }
        found
    }

    pub(crate) fn set(&mut self, bytes: impl Iterator<Item = u16>, label: &Label) {
        for address in bytes {
            match label {
                Some(step) => drop(self.0.insert(address, Arc::clone(step))),
                None => drop(self.0.remove(&address)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_are_told_from_their_origin_and_do_not_grow_without_end() {
        let mut label = Step::origin(SecretSet::KEYS, 7, 0x8000);
        for step in 1..1000 {
            label = combined([&label, &None], 7 + Cycle::from(step), 0x8000 + 2 * step);
        }
        let step = label.expect("a label");
        assert!(step.length <= LONGEST);
        let text = step.to_string();
        assert!(text.starts_with("0x8000 -> 0x8002 -> 0x8004") && text.ends_with("(since cycle 7)"), "{text}");
        assert!(Step::origin(SecretSet::default(), 0, 0).is_none());
    }

    #[test]
    fn memory_has_the_labels_of_all_its_bytes() {
        let (keys, other) = (SecretSet::KEYS, SecretSet::declared(2));
        let mut memory = LabelledMemory::default();
        memory.set(0x300..0x302, &Step::origin(keys, 0, 0x8000));
        memory.set(0x301..0x302, &Step::origin(other, 0, 0x8000));
        let secrets = |bytes| memory.label(bytes, 0, 0).map_or(SecretSet::default(), |label| label.secrets);
        assert_eq!(secrets(0x300..0x301), keys);
        assert_eq!(secrets(0x300..0x302), keys.with(other));
        assert_eq!(secrets(0x302..0x304), SecretSet::default());
        memory.set(0x300..0x302, &None);
        assert!(memory.label(0..0xffff, 0, 0).is_none());
    }
}
