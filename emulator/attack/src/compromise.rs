//! A module that is the attacker's: what it can be used for, and what that does to the others.

use std::net::SocketAddrV4;
use std::ops::AddAssign;

use authentic_execution::Verdict;
use descriptors::Randomness;
use descriptors::message::Message;
use descriptors::pieces;
use network::Network;
use sancus_hw::Key;
use serde::{Deserialize, Serialize};

use super::action::{Hex, HostAction};
use super::place::Place;
use super::scene::Scene;
use super::script::{Script, Timed};
use super::wire::event;

/// Where a module's record of a connection has its number and that of the next event, and the record's bytes beside the two
/// keys (`stubs/reactive.c`: struct connection).
const NUMBER: u16 = 2;
const NONCE: u16 = 4;
const HEADER: u16 = 8;

/// The most events that are sent in the module's name, and the most words of one.
const EVENTS: u64 = 8;
const WORDS: u64 = 7;
/// Times a whole run, so that drawing these events leaves the others as they are.
const SALT: u64 = 0x636f_6d70_726f_6d69;

/// What the outputs of a run have to do with a compromised module.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Damage {
    /// Explained, with nothing of what the module sent.
    pub hold: u64,
    /// Explained by something else, but by a module that has accepted something that the compromised module may have led to.
    pub may_depend: u64,
    /// Explained by what the compromised module sent.
    pub follow: u64,
    /// Not explained.
    pub unexplained: u64,
}

impl Damage {
    /// Counts the outputs of a verdict.
    pub fn of(verdict: &Verdict) -> Damage {
        let mut damage = Damage::default();
        for output in &verdict.outputs {
            *match (output.explained, output.follows_from_compromised(), output.depends) {
                (false, ..) => &mut damage.unexplained,
                (true, true, _) => &mut damage.follow,
                (true, false, true) => &mut damage.may_depend,
                (true, false, false) => &mut damage.hold,
            } += 1;
        }
        damage
    }
}

impl AddAssign for Damage {
    fn add_assign(&mut self, other: Damage) {
        self.hold += other.hold;
        self.may_depend += other.may_depend;
        self.follow += other.follow;
        self.unexplained += other.unexplained;
    }
}

impl Scene {
    /// Says why nothing can be sent in the name of the source of a connection.
    pub(super) fn check_impersonation(&self, connection: &str, data: &[u8]) -> Result<(), String> {
        if !data.len().is_multiple_of(2) {
            return Err("events have an even number of bytes".to_owned());
        }
        match self.connection(connection).and_then(|connection| connection.from) {
            Some(from) if Some(from) == self.compromised => Ok(()),
            Some(from) => {
                let name = &self.modules()[from].name;
                Err(format!("{connection:?} is a connection of {name}, which is not compromised: --compromise {name}"))
            }
            None => Err(format!("{connection:?} does not come from a module")),
        }
    }

    /// An event under the key of a connection, with the number that its destination expects: whoever has the source knows how
    /// many it has sent.
    pub(super) fn impersonate(
        &self,
        network: &Network,
        connection: &str,
        data: &[u8],
    ) -> Option<(SocketAddrV4, Message)> {
        let place = self.connections().iter().position(|known| known.label == connection)?;
        let known = &self.connections()[place];
        let module = &self.modules()[known.to];
        let node = &self.nodes()[module.node];
        let machine = network.machine(&node.name)?;
        let profile = machine.configuration().profile()?;
        let key = Key::from_bytes(self.deployer().descriptor().connections[place].key.as_deref()?).ok()?;
        let member = |symbol: &str| {
            let place = Place::Member { module: module.name.clone(), symbol: symbol.to_owned(), offset: 0 };
            self.resolve(module.node, &place).ok()
        };
        let count = machine.read_word(member("num_connections")?);
        let size = HEADER + 2 * (machine.configuration().security_bits() / 8);
        let first = member("io_connections")?;
        let mut records = (0..count).map(|index| first.wrapping_add(index.wrapping_mul(size)));
        let record = records.find(|record| machine.read_word(record.wrapping_add(NUMBER)) == known.id)?;
        let nonce = machine.read_word(record.wrapping_add(NONCE));
        let payload = pieces::seal(profile.crypto(), &key, nonce, data).ok()?;
        let message = event(module.id, known.id, payload)?;
        Some((node.address, message))
    }
}

/// The same script, with events in the name of the compromised module, if there is one.
pub(super) fn impersonating(scene: &Scene, mut script: Script, seed: u64) -> Script {
    let connections = scene.connections().iter();
    let own: Vec<&str> = connections
        .filter(|connection| connection.from.is_some() && connection.from == scene.compromised)
        .map(|connection| connection.label.as_str())
        .collect();
    let Some(last) = script.actions.iter().map(|timed| timed.at).max().filter(|_| !own.is_empty()) else {
        return script;
    };
    let mut randomness = Randomness::seeded(seed ^ SALT);
    let mut below = |bound: u64| randomness.number() % bound.max(1);
    for _ in 0..=below(EVENTS) {
        let connection = own[below(own.len() as u64) as usize].to_owned();
        let at = below(last);
        // Numbers that mean something to somebody: commands, states, sequences.
        let words = (0..=below(WORDS)).flat_map(|_| (below(20) as u16).to_le_bytes()).collect();
        script.actions.push(Timed { at, action: HostAction::Impersonate { connection, data: Hex(words) }.into() });
    }
    script.actions.sort_by_key(|timed| timed.at);
    script
}
