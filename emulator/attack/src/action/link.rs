//! What an attacker does to events that pass the links, and to their acknowledgements.

use std::net::SocketAddrV4;
use std::time::Duration;

use descriptors::message::Message;
use serde::{Deserialize, Serialize};

use crate::names::Subject;
use crate::scene::Scene;
use crate::wire::{Rule, Treatment, Wire};

/// One thing an attacker does on the links, to the events of one connection or of all.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum LinkAction {
    /// The next events are lost.
    Drop {
        /// Of this connection alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        connection: Option<String>,
        /// How many.
        count: u16,
    },
    /// The next events are late.
    Delay {
        /// Of this connection alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        connection: Option<String>,
        /// How many.
        count: u16,
        /// By how much.
        milliseconds: u16,
    },
    /// The next events arrive a second time.
    Duplicate {
        /// Of this connection alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        connection: Option<String>,
        /// How many.
        count: u16,
        /// So much later.
        milliseconds: u16,
    },
    /// The next event is held back until the one after it has passed.
    Reorder {
        /// Of this connection alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        connection: Option<String>,
    },
    /// A bit of the next events is inverted.
    Flip {
        /// Of this connection alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        connection: Option<String>,
        /// How many.
        count: u16,
        /// Which bit of the encrypted data and its tag, counted from the first byte's lowest; beyond the end it begins
        /// anew.
        bit: u16,
    },
    /// The next events reach another module, as if they came from another connection.
    CrossConnect {
        /// Of this connection alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        connection: Option<String>,
        /// How many.
        count: u16,
        /// The connection they are made to belong to.
        to: String,
    },
    /// An event that has passed before is sent again.
    Replay {
        /// Of this connection alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        connection: Option<String>,
        /// 0: the last one, 1: the one before.
        back: u16,
    },
}

impl LinkAction {
    fn connection(&self) -> Option<&str> {
        match self {
            LinkAction::Drop { connection, .. }
            | LinkAction::Delay { connection, .. }
            | LinkAction::Duplicate { connection, .. }
            | LinkAction::Reorder { connection }
            | LinkAction::Flip { connection, .. }
            | LinkAction::CrossConnect { connection, .. }
            | LinkAction::Replay { connection, .. } => connection.as_deref(),
        }
    }

    /// What it names.
    pub(crate) fn subjects(&self) -> Vec<Subject<'_>> {
        let to = match self {
            LinkAction::CrossConnect { to, .. } => Some(to.as_str()),
            LinkAction::Drop { .. }
            | LinkAction::Delay { .. }
            | LinkAction::Duplicate { .. }
            | LinkAction::Reorder { .. }
            | LinkAction::Flip { .. }
            | LinkAction::Replay { .. } => None,
        };
        self.connection().into_iter().chain(to).map(Subject::Connection).collect()
    }

    /// Has the links treat events so from now on; or gives an event that is to be sent again, and its place.
    pub(crate) fn apply(&self, scene: &Scene, wire: &mut Wire) -> Option<(SocketAddrV4, Message)> {
        let connection = self.connection().and_then(|label| scene.connection(label));
        let connection = connection.map(|connection| scene.on_wire(connection));
        let duration = |milliseconds: &u16| Duration::from_millis(u64::from(*milliseconds));
        let (count, treatment) = match self {
            LinkAction::Drop { count, .. } => (*count, Treatment::Drop),
            LinkAction::Delay { count, milliseconds, .. } => (*count, Treatment::Delay(duration(milliseconds))),
            LinkAction::Duplicate { count, milliseconds, .. } => (*count, Treatment::Duplicate(duration(milliseconds))),
            LinkAction::Reorder { .. } => (1, Treatment::Hold),
            LinkAction::Flip { count, bit, .. } => (*count, Treatment::Flip(*bit)),
            LinkAction::CrossConnect { count, to, .. } => {
                let to = scene.connection(to)?;
                let module = &scene.modules()[to.to];
                let node = scene.nodes()[module.node].address;
                (*count, Treatment::Redirect { connection: to.id, module: module.id, node })
            }
            LinkAction::Replay { back, .. } => return wire.passed(connection.as_ref(), *back),
        };
        wire.treat(Rule { connection, count, treatment });
        None
    }

    /// The same with half as many events.
    pub(crate) fn smaller(&self) -> Option<LinkAction> {
        let mut smaller = self.clone();
        match &mut smaller {
            LinkAction::Drop { count, .. }
            | LinkAction::Delay { count, .. }
            | LinkAction::Duplicate { count, .. }
            | LinkAction::Flip { count, .. }
            | LinkAction::CrossConnect { count, .. } => super::halved(count),
            LinkAction::Reorder { .. } | LinkAction::Replay { .. } => false,
        }
        .then_some(smaller)
    }
}

#[cfg(test)]
pub(super) fn any() -> impl proptest::strategy::Strategy<Value = LinkAction> {
    use proptest::prelude::*;
    use proptest::{option, prop_oneof};

    let connection = || option::of("[A-Z]{2}\\.[a-z]{2}");
    let number = any::<u16>;
    prop_oneof![
        (connection(), number()).prop_map(|(connection, count)| LinkAction::Drop { connection, count }),
        (connection(), number(), number()).prop_map(|(connection, count, milliseconds)| LinkAction::Delay {
            connection,
            count,
            milliseconds
        }),
        (connection(), number(), number()).prop_map(|(connection, count, milliseconds)| LinkAction::Duplicate {
            connection,
            count,
            milliseconds
        }),
        connection().prop_map(|connection| LinkAction::Reorder { connection }),
        (connection(), number(), number()).prop_map(|(connection, count, bit)| LinkAction::Flip {
            connection,
            count,
            bit
        }),
        (connection(), number(), "[a-z]{3}").prop_map(|(connection, count, to)| LinkAction::CrossConnect {
            connection,
            count,
            to
        }),
        (connection(), number()).prop_map(|(connection, back)| LinkAction::Replay { connection, back }),
    ]
}
