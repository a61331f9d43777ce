//! What an attacker does: the vocabulary of scripts.
//!
//! Each kind of action knows whether it can be done in a scene, how, and what is less of the same.

mod host;
mod link;
mod meanwhile;
mod node;
mod reading;
mod service;

use serde::Serialize;

use super::names::Subject;
use super::scene::Scene;

pub use host::{Hex, HostAction};
pub use link::LinkAction;
pub use meanwhile::Meanwhile;
pub use node::{NodeAction, Register};
pub(crate) use service::can_go_on;

/// The field that names an action.
const NAME: &str = "do";

/// One thing an attacker does. Connections go by their labels, see [`SceneConnection`](super::SceneConnection).
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum Action {
    /// To what passes the links.
    Link(LinkAction),
    /// By messages to event managers.
    Host(HostAction),
    /// By code or devices on a node.
    Node(NodeAction),
}

impl Action {
    /// What it names.
    pub(super) fn subjects(&self) -> Vec<Subject<'_>> {
        match self {
            Action::Link(action) => action.subjects(),
            Action::Host(action) => action.subjects(),
            Action::Node(action) => action.subjects(),
        }
    }

    /// Says why it cannot be done in a scene.
    pub(super) fn check(&self, scene: &Scene) -> Result<(), String> {
        scene.names().check_action(self)?;
        match self {
            Action::Link(_) => Ok(()),
            Action::Host(action) => action.check(scene),
            Action::Node(action) => action.check(scene),
        }
    }

    /// The node it runs code on, if it does.
    pub(super) fn runs_on(&self, scene: &Scene) -> Option<usize> {
        match self {
            Action::Link(_) | Action::Host(_) => None,
            Action::Node(action) => action.node(scene),
        }
    }

    /// What it does, as scripts have it in `do`.
    pub(super) fn kind(&self) -> String {
        let value = serde_json::to_value(self).unwrap_or_default();
        value[NAME].as_str().unwrap_or_default().to_owned()
    }

    /// Less of the same: half of its repetitions, or one register less.
    pub(super) fn smaller(&self) -> Option<Action> {
        match self {
            Action::Link(action) => action.smaller().map(Action::Link),
            Action::Host(action) => action.smaller().map(Action::Host),
            Action::Node(action) => action.smaller().map(Action::Node),
        }
    }
}

/// Halves a number; whether something is left.
fn halved(count: &mut u16) -> bool {
    *count /= 2;
    *count > 0
}

impl From<LinkAction> for Action {
    fn from(action: LinkAction) -> Action {
        Action::Link(action)
    }
}

impl From<HostAction> for Action {
    fn from(action: HostAction) -> Action {
        Action::Host(action)
    }
}

impl From<NodeAction> for Action {
    fn from(action: NodeAction) -> Action {
        Action::Node(action)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::prop_oneof;

    use super::reading::names;
    use super::*;

    fn any_action() -> impl Strategy<Value = Action> {
        prop_oneof![
            link::any().prop_map(Action::Link),
            host::any().prop_map(Action::Host),
            node::any().prop_map(Action::Node),
        ]
    }

    /// A measure that whatever is smaller has less of.
    fn size(action: &Action) -> usize {
        let text = serde_json::to_string(action).expect("text");
        let numbers =
            text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|digits| digits.parse::<usize>().ok());
        text.len() + numbers.sum::<usize>()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn actions_are_read_as_they_were_written(action in any_action()) {
            let text = serde_json::to_string(&action).expect("text");
            prop_assert_eq!(serde_json::from_str::<Action>(&text).expect("an action"), action, "{}", text);
        }

        #[test]
        fn what_is_smaller_is_smaller(action in any_action()) {
            if let Some(smaller) = action.smaller() {
                prop_assert!(size(&smaller) < size(&action), "{:?} after {:?}", smaller, action);
            }
        }
    }

    #[test]
    fn the_documentation_has_every_action() {
        let text = include_str!("../../../docs/attack.md");
        let rows = text.lines().skip_while(|line| !line.starts_with("| `do` |")).skip(2);
        let documented: Vec<&str> = rows.map_while(|row| row.strip_prefix("| `")?.split('`').next()).collect();
        let kinds = [names::<LinkAction>(), names::<HostAction>(), names::<NodeAction>()];
        assert_eq!(documented, kinds.concat());
    }
}
