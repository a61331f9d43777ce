//! From a script that succeeds to a smallest one that still does.

use super::script::Script;

/// Takes actions away, and makes those that are left smaller, for as long as `succeeds` says so. What is left loses its
/// point if any single action is left out.
pub fn shrink(script: &Script, mut succeeds: impl FnMut(&Script) -> bool) -> Script {
    let mut best = script.clone();
    // Halves first: most actions of a drawn script have nothing to do with its success.
    let mut size = best.actions.len().div_ceil(2);
    while size > 0 {
        let mut start = 0;
        while start < best.actions.len() {
            let mut shorter = best.clone();
            let end = (start + size).min(best.actions.len());
            shorter.actions.drain(start..end);
            if !shorter.actions.is_empty() && succeeds(&shorter) {
                best = shorter;
            } else {
                start += size;
            }
        }
        size /= 2;
    }
    for index in 0..best.actions.len() {
        while let Some(smaller) = best.actions[index].action.smaller() {
            let mut candidate = best.clone();
            candidate.actions[index].action = smaller;
            if !succeeds(&candidate) {
                break;
            }
            best = candidate;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::super::action::{Action, LinkAction};
    use super::super::script::Timed;
    use super::*;

    fn script(counts: &[u16]) -> Script {
        let action = |count: &u16| Action::from(LinkAction::Drop { connection: None, count: *count });
        Script { actions: counts.iter().map(|count| Timed { at: 0, action: action(count) }).collect() }
    }

    fn counts(script: &Script) -> Vec<u16> {
        let count = |timed: &Timed| match timed.action {
            Action::Link(LinkAction::Drop { count, .. }) => count,
            _ => 0,
        };
        script.actions.iter().map(count).collect()
    }

    #[test]
    fn what_matters_is_left() {
        // Succeeds if a count of at least 10 stands before one of at least 3.
        let succeeds = |script: &Script| {
            let counts = counts(script);
            counts.iter().enumerate().any(|(at, count)| *count >= 10 && counts[at..].iter().skip(1).any(|c| *c >= 3))
        };
        let full = script(&[1, 40, 2, 2, 7, 1, 1, 1, 1]);
        assert!(succeeds(&full));
        assert_eq!(counts(&shrink(&full, succeeds)), [10, 3]);
    }
}
