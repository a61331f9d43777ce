//! What an attacker has the event managers of nodes do, by messages from a host of the attacker's own.

use std::net::SocketAddrV4;
use std::time::Duration;

use descriptors::Device;
use descriptors::message::{Acknowledgement, Message, Request};
use serde::{Deserialize, Serialize};

use crate::names::Subject;
use crate::scene::{Scene, SceneModule};
use crate::wire::event;
use network::Network;

/// One thing an attacker does with host software.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
pub enum HostAction {
    /// A command that gave a module a connection key when all was deployed is sent again.
    ReplayKey {
        /// The module.
        module: String,
        /// 0: the last one to this module, 1: the one before.
        back: u16,
        /// Its number, if it is not sent as it was.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        number: Option<u16>,
    },
    /// An event that nobody sent.
    Forge {
        /// The connection.
        connection: String,
        /// Encrypted data and tag, in hexadecimal digits.
        data: Hex,
    },
    /// An event under the key of a compromised module, with the number that comes next.
    Impersonate {
        /// A connection of the module's.
        connection: String,
        /// What the event says, in hexadecimal digits.
        data: Hex,
    },
    /// A node is kept busy with nonsense.
    Flood {
        /// The node.
        node: String,
        /// How many messages.
        count: u16,
        /// Between two of them.
        milliseconds: u16,
    },
    /// Has the node's event manager call an entry point.
    Call {
        /// The module.
        module: String,
        /// Number of the entry point.
        entry: u16,
        /// Arguments.
        data: Hex,
    },
    /// Has the event manager call an entry point over and over.
    Register {
        /// The module.
        module: String,
        /// Number of the entry point.
        entry: u16,
        /// The period.
        milliseconds: u16,
    },
    /// Has the event manager send what modules of one node say to each other over the wire too, where the attacker sees it.
    Reroute {
        /// The connection.
        connection: String,
    },
    /// Loads a module once more.
    Reload {
        /// The module.
        module: String,
        /// A bit of its file to be inverted, so that it is another module.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        bit: Option<u32>,
    },
    /// Somebody opens the case of a node.
    OpenCase {
        /// The node, which has a switch that notices.
        node: String,
    },
}

/// Where its number is in a command that gives a key (`firmware/module-compiler/stubs/reactive.c`: set_key).
const KEY_NUMBER: std::ops::Range<usize> = 4..6;

/// A message, where it goes, and how much later than the action begins.
pub(crate) type Sending = (Duration, SocketAddrV4, Message);

impl HostAction {
    /// What it names.
    pub(crate) fn subjects(&self) -> Vec<Subject<'_>> {
        vec![match self {
            HostAction::Forge { connection, .. }
            | HostAction::Impersonate { connection, .. }
            | HostAction::Reroute { connection } => Subject::Connection(connection),
            HostAction::ReplayKey { module, .. }
            | HostAction::Call { module, .. }
            | HostAction::Register { module, .. }
            | HostAction::Reload { module, .. } => Subject::Module(module),
            HostAction::Flood { node, .. } | HostAction::OpenCase { node } => Subject::Node(node),
        }]
    }

    /// Says why it cannot be done in a scene.
    pub(crate) fn check(&self, scene: &Scene) -> Result<(), String> {
        if let HostAction::Impersonate { connection, data } = self {
            return scene.check_impersonation(connection, &data.0);
        }
        if let HostAction::OpenCase { node } = self {
            let mut nodes = scene.deployer().descriptor().nodes.iter().filter(|known| known.name == *node);
            let is_switch = |device: &Device| matches!(device, Device::TamperSwitch { .. });
            return match nodes.any(|node| node.devices.iter().any(is_switch)) {
                true => Ok(()),
                false => Err(format!("node {node:?} has no tamper_switch that would notice")),
            };
        }
        let HostAction::Reload { module, bit: Some(bit) } = self else { return Ok(()) };
        let bits = 8 * scene.known_module(module)?.file.len() as u64;
        match u64::from(*bit) < bits {
            true => Ok(()),
            false => Err(format!("bit {bit}: the file of {module:?} has {bits} bits")),
        }
    }

    /// What is sent: nothing if the scene lacks what the action names, or if it does not fit a message.
    pub(crate) fn messages(&self, scene: &Scene, network: &Network) -> Vec<Sending> {
        let sent = match self {
            HostAction::Flood { node, count, milliseconds } => return flood(scene, node, *count, *milliseconds),
            HostAction::ReplayKey { module, back, number } => {
                let sent = scene.key_command(module, *back);
                sent.and_then(|(to, message)| {
                    Some((to, number.map_or(Some(message.clone()), |number| numbered(&message, number))?))
                })
            }
            HostAction::Forge { connection, data } => forge(scene, connection, data),
            HostAction::Impersonate { connection, data } => scene.impersonate(network, connection, &data.0),
            HostAction::Call { module, entry, data } => {
                let arguments = data.0.clone();
                ask(scene, module, |module| Request::Call { module: module.id, entry: *entry, arguments })
            }
            HostAction::Register { module, entry, milliseconds } => {
                let period = u32::from(*milliseconds);
                ask(scene, module, |module| Request::Register { module: module.id, entry: *entry, period })
            }
            HostAction::Reroute { connection } => reroute(scene, connection),
            HostAction::Reload { module, bit } => ask(scene, module, |module| reload(module, *bit)),
            HostAction::OpenCase { .. } => None,
        };
        sent.map(|(to, message)| (Duration::ZERO, to, message)).into_iter().collect()
    }

    /// The same with half as many messages.
    pub(crate) fn smaller(&self) -> Option<HostAction> {
        let mut smaller = self.clone();
        match &mut smaller {
            HostAction::Flood { count, .. } => super::halved(count),
            HostAction::ReplayKey { .. }
            | HostAction::Forge { .. }
            | HostAction::Impersonate { .. }
            | HostAction::Call { .. }
            | HostAction::Register { .. }
            | HostAction::Reroute { .. }
            | HostAction::OpenCase { .. }
            | HostAction::Reload { .. } => false,
        }
        .then_some(smaller)
    }
}

fn flood(scene: &Scene, node: &str, count: u16, milliseconds: u16) -> Vec<Sending> {
    let Some(to) = scene.node(node).map(|node| scene.nodes()[node].address) else { return Vec::new() };
    let period = Duration::from_millis(u64::from(milliseconds));
    let kinds = [9u8, 2, 4, 0];
    let nonsense = (0..count).zip(kinds.into_iter().cycle()).filter_map(|(index, kind)| {
        let payload = vec![index as u8; 4 + usize::from(index % 61)];
        Some((period * u32::from(index), to, Message::new(kind, payload).ok()?))
    });
    nonsense.collect()
}

/// A command that gives a key, with another number.
fn numbered(command: &Message, number: u16) -> Option<Message> {
    let Ok(Request::Call { module, entry, mut arguments }) = Request::decode(command) else { return None };
    arguments.get_mut(KEY_NUMBER)?.copy_from_slice(&number.to_be_bytes());
    Request::Call { module, entry, arguments }.encode().ok()
}

fn forge(scene: &Scene, connection: &str, data: &Hex) -> Option<(SocketAddrV4, Message)> {
    let connection = scene.connection(connection)?;
    let module = &scene.modules()[connection.to];
    let message = event(module.id, connection.id, data.0.clone())?;
    Some((scene.nodes()[module.node].address, message))
}

fn reroute(scene: &Scene, connection: &str) -> Option<(SocketAddrV4, Message)> {
    let connection = scene.connection(connection)?;
    let (from, to) = (&scene.modules()[connection.from?], &scene.modules()[connection.to]);
    let request = Request::Connect {
        connection: connection.id,
        module: to.id,
        local: false,
        address: scene.nodes()[to.node].address,
        acknowledgement: Acknowledgement::None,
    };
    Some((scene.nodes()[from.node].address, request.encode().ok()?))
}

fn reload(module: &SceneModule, bit: Option<u32>) -> Request {
    let mut file = module.file.clone();
    if let Some(bit) = bit
        && let Some(byte) = file.get_mut(bit as usize / 8)
    {
        *byte ^= 1 << (bit % 8);
    }
    Request::Load { name: module.name_in_file.clone().into_bytes(), vendor: module.vendor, file }
}

/// A request to the node of a module.
fn ask(scene: &Scene, module: &str, request: impl FnOnce(&SceneModule) -> Request) -> Option<(SocketAddrV4, Message)> {
    let module = scene.module(module)?;
    Some((scene.nodes()[module.node].address, request(module).encode().ok()?))
}

/// Bytes, written as hexadecimal digits.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Hex(pub Vec<u8>);

impl TryFrom<String> for Hex {
    type Error = String;

    fn try_from(text: String) -> Result<Hex, String> {
        let bytes = hex::decode(&text).map_err(|_| format!("{text:?} is not an even number of hexadecimal digits"))?;
        Ok(Hex(bytes))
    }
}

impl From<Hex> for String {
    fn from(bytes: Hex) -> String {
        hex::encode(bytes.0)
    }
}

#[cfg(test)]
pub(super) fn any() -> impl proptest::strategy::Strategy<Value = HostAction> {
    use proptest::prelude::*;
    use proptest::{collection, option, prop_oneof};

    let name = || "[A-Za-z]{2}[.a-z0-9]{0,3}";
    let number = any::<u16>;
    let data = || collection::vec(any::<u8>(), 0..9).prop_map(Hex);
    prop_oneof![
        (name(), number(), option::of(number())).prop_map(|(module, back, number)| HostAction::ReplayKey {
            module,
            back,
            number
        }),
        (name(), data()).prop_map(|(connection, data)| HostAction::Forge { connection, data }),
        (name(), data()).prop_map(|(connection, data)| HostAction::Impersonate { connection, data }),
        (name(), number(), number()).prop_map(|(node, count, milliseconds)| HostAction::Flood {
            node,
            count,
            milliseconds
        }),
        (name(), number(), data()).prop_map(|(module, entry, data)| HostAction::Call { module, entry, data }),
        (name(), number(), number()).prop_map(|(module, entry, milliseconds)| HostAction::Register {
            module,
            entry,
            milliseconds
        }),
        name().prop_map(|connection| HostAction::Reroute { connection }),
        (name(), option::of(any::<u32>())).prop_map(|(module, bit)| HostAction::Reload { module, bit }),
        name().prop_map(|node| HostAction::OpenCase { node }),
    ]
}
