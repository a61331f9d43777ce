//! Permutations that were computed before, for the whole process. Whoever decrypts a message takes its sponge through the states that
//! encrypting it has gone through, and so does a node whose message is repeated, or that does the same as another one. What is
//! remembered is a function of the state alone; nothing of this can be seen from outside but in the time it takes the host.

use std::sync::Mutex;

use crate::spongent::State;

/// Permutations remembered: as many as messages on their way need, in little of a processor's cache.
const CAPACITY: usize = 2048;

/// A state and what it is permuted to, at a place that the state decides.
static PERMUTED: [Mutex<Option<(State, State)>>; CAPACITY] = [const { Mutex::new(None) }; CAPACITY];

/// Permutes a state with `permute`, or as it has before.
pub(crate) fn with(state: &mut State, permute: impl FnOnce(&mut State)) {
    // Another thread may be there just now.
    let Ok(mut known) = PERMUTED[place(state)].try_lock() else { return permute(state) };
    match *known {
        Some((from, to)) if from == *state => *state = to,
        _ => {
            let from = *state;
            permute(state);
            *known = Some((from, *state));
        }
    }
}

/// Depends on all bits: states of a message differ in all of them, those of keys in a few.
fn place(state: &State) -> usize {
    let mixed = state
        .words()
        .iter()
        .fold(0_u64, |mixed, word| (mixed.rotate_left(23) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    (mixed >> 32) as usize % CAPACITY
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deinterleave::with_fastest;

    /// Also for states that have the same place.
    #[test]
    fn each_state_has_a_result_of_its_own() {
        let states: Vec<State> = (0..3 * CAPACITY as u64)
            .flat_map(|number| [State::Bits176([number, 0, 0]), State::Bits336([0, 0, number, 0, 0, 0])])
            .collect();
        for state in states.iter().chain(&states) {
            let (mut remembered, mut computed) = (*state, *state);
            with(&mut remembered, with_fastest);
            with_fastest(&mut computed);
            assert_eq!(remembered, computed);
        }
    }
}
