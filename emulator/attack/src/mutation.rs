//! An attack that is like another.

use serde_json::Value;

use super::action::Action;
use super::script::{Script, Timed};

/// The most actions that an attack grows to.
const MOST_ACTIONS: usize = 24;
/// The most changes at once.
const CHANGES: u64 = 4;

/// Changes a script at one place or a few: an action more or less, another time, another number, or the end of another script.
/// `draw` gives new actions, `below` numbers below a bound.
pub(super) fn mutate(
    parent: &Script,
    other: &Script,
    mut draw: impl FnMut() -> Vec<Timed>,
    below: &mut impl FnMut(u64) -> u64,
) -> Script {
    let mut actions = parent.actions.clone();
    for _ in 0..=below(CHANGES) {
        let place = below(actions.len() as u64) as usize;
        match below(6) {
            0 if actions.len() > 1 => {
                actions.remove(place);
            }
            1 => actions.extend(draw()),
            2 if !other.actions.is_empty() => {
                let from = below(other.actions.len() as u64) as usize;
                actions.extend(other.actions[from..].iter().cloned());
            }
            3 => {
                let last = actions.iter().map(|timed| timed.at).max().unwrap_or(0);
                if let Some(timed) = actions.get_mut(place) {
                    timed.at = match below(3) {
                        0 => below(last + 1),
                        1 => timed.at / 2 + below(timed.at / 2 + 1),
                        _ => timed.at.saturating_add(below(5_000)).min(last),
                    };
                }
            }
            _ => {
                if let Some(timed) = actions.get_mut(place)
                    && let Some(action) = varied(&timed.action, below)
                {
                    timed.action = action;
                }
            }
        }
        actions.truncate(MOST_ACTIONS);
    }
    actions.sort_by_key(|timed| timed.at);
    Script { actions }
}

/// The action with another number, if it has one and can do with another.
fn varied(action: &Action, below: &mut impl FnMut(u64) -> u64) -> Option<Action> {
    let mut value = serde_json::to_value(action).ok()?;
    let mut numbers = Vec::new();
    collect(&mut value, &mut numbers);
    let chosen = below(numbers.len() as u64) as usize;
    match numbers.get_mut(chosen)? {
        Value::Number(number) => {
            let number_now = number.as_u64()?;
            **numbers.get_mut(chosen)? = changed(number_now, below).into();
        }
        Value::String(text) => {
            let (base, offset) = text
                .rsplit_once('+')
                .map_or((text.as_str(), 0), |(base, offset)| (base, offset.parse::<u64>().unwrap_or(0)));
            let number = base.strip_prefix("0x").and_then(|digits| u64::from_str_radix(digits, 16).ok());
            *text = match number {
                Some(number) => format!("{:#06x}", changed(number, below) & 0xffff),
                None => format!("{base}+{}", changed(offset, below) & 0x0fff),
            };
        }
        _ => return None,
    }
    serde_json::from_value(value).ok()
}

fn changed(number: u64, below: &mut impl FnMut(u64) -> u64) -> u64 {
    match below(6) {
        0 => number.wrapping_add(2) & 0xffff,
        1 => number.saturating_sub(2),
        2 => number.wrapping_mul(2) & 0xffff,
        3 => number / 2,
        4 => number ^ 1 << below(12),
        _ => below(16),
    }
}

/// The numbers and places in an action, but for the names of what it does and to whom.
fn collect<'a>(value: &'a mut Value, numbers: &mut Vec<&'a mut Value>) {
    match value {
        Value::Number(_) => numbers.push(value),
        Value::String(text) if text.starts_with("0x") || text.contains('.') || text.starts_with("scratch") => {
            numbers.push(value);
        }
        Value::Array(values) => values.iter_mut().for_each(|value| collect(value, numbers)),
        Value::Object(fields) => {
            let named = ["do", "node", "module", "connection", "to", "service", "data", "code"];
            let fields =
                fields.iter_mut().filter(|(name, value)| !(value.is_string() && named.contains(&name.as_str())));
            fields.for_each(|(_, value)| collect(value, numbers));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::action::{LinkAction, NodeAction};
    use super::*;
    use crate::place::Place;
    use proptest::prelude::*;

    proptest! {
        /// What comes of it can be read back, is in the order of time and not endless.
        #[test]
        fn what_is_mutated_is_a_script(numbers in proptest::collection::vec(any::<u64>(), 1..64)) {
            let mut at = 0;
            let mut below = |bound: u64| { at += 1; numbers[at % numbers.len()] % bound.max(1) };
            let write = NodeAction::Write {
                node: "node1".into(),
                address: "CS.secret+4".parse().expect("a place"),
                values: vec![Place::Number(7)],
                inside: false,
            };
            let drop = LinkAction::Drop { connection: None, count: 3 };
            let script = Script {
                actions: vec![Timed { at: 5, action: write.into() }, Timed { at: 9, action: drop.clone().into() }],
            };
            let mut mutated = script.clone();
            for _ in 0..20 {
                mutated = mutate(&mutated, &script, || vec![Timed { at: 7, action: drop.clone().into() }], &mut below);
                prop_assert!(mutated.actions.is_sorted_by_key(|timed| timed.at));
                prop_assert!((1..=MOST_ACTIONS).contains(&mutated.actions.len()));
                prop_assert_eq!(Script::from_json(&mutated.to_json().to_string()).expect("a script"), mutated.clone());
            }
        }
    }

    #[test]
    fn numbers_and_places_change_and_names_do_not() {
        let mut count = 0;
        let mut below = |bound: u64| {
            count += 1;
            count % bound.max(1)
        };
        let enter: Action = serde_json::from_str(
            r#"{"do": "enter", "node": "node1", "address": "CS.public+8", "registers": [[6, "0x0003"]]}"#,
        )
        .expect("an action");
        let mut seen = std::collections::HashSet::new();
        for _ in 0..200 {
            let Some(other) = varied(&enter, &mut below) else { continue };
            let value = serde_json::to_value(&other).expect("JSON");
            assert_eq!((&value["do"], &value["node"]), (&"enter".into(), &"node1".into()));
            seen.insert(value.to_string());
        }
        assert!(seen.len() > 5, "{seen:?}");
    }
}
