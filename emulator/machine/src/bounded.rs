//! A list that nobody may ever take.

use serde::{Deserialize, Serialize};

/// Entries that are kept if nobody takes them: a program that breaks a rule in every cycle must not fill the host's memory.
const MOST: usize = 1 << 20;

/// What has happened and nobody has taken yet: about a million entries at most, further ones are counted.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Bounded<T> {
    entries: Vec<T>,
    lost: u64,
}

impl<T> Bounded<T> {
    /// Keeps an entry, if there is room.
    pub fn push(&mut self, entry: T) {
        if self.entries.len() < MOST {
            self.entries.push(entry);
        } else {
            self.lost = self.lost.saturating_add(1);
        }
    }

    /// Takes what is kept.
    pub fn take(&mut self) -> Vec<T> {
        std::mem::take(&mut self.entries)
    }

    /// How many entries there were since the last that was taken, and of those before how many there was no room for.
    pub(crate) fn written(&self) -> u64 {
        self.lost.wrapping_add(self.entries.len() as u64)
    }

    /// How many entries there was no room for, since the beginning.
    pub fn lost(&self) -> u64 {
        self.lost
    }
}

impl<T> Default for Bounded<T> {
    fn default() -> Bounded<T> {
        Bounded { entries: Vec::new(), lost: 0 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_there_is_no_room_for_is_counted() {
        let mut list = Bounded::default();
        (0..MOST + 2).for_each(|entry| list.push(entry));
        assert_eq!(list.lost(), 2);
        let taken = list.take();
        assert_eq!((taken.len(), taken.last()), (MOST, Some(&(MOST - 1))));
        list.push(7);
        assert_eq!((list.take(), list.lost()), (vec![7], 2));
    }
}
