//! The attacker on the links.

use std::net::SocketAddrV4;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use descriptors::message::{Message, Request};

use network::Intruder;

/// What is done to events that pass, and to their acknowledgements.
#[derive(Clone, Debug)]
pub(super) enum Treatment {
    Drop,
    Delay(Duration),
    Duplicate(Duration),
    /// Until the one after it has passed.
    Hold,
    Flip(u16),
    /// To another connection: its number, module and node.
    Redirect {
        connection: u16,
        module: u16,
        node: SocketAddrV4,
    },
}

/// A connection as it is known on the links: others may have its number, but none of its nodes' own.
#[derive(Clone, Debug)]
pub(super) struct WireConnection {
    pub(super) number: u16,
    /// The nodes at its ends.
    pub(super) nodes: Vec<SocketAddrV4>,
}

impl WireConnection {
    /// Whether what goes to `to` under a number is of this connection.
    fn has(&self, number: u16, to: SocketAddrV4) -> bool {
        self.number == number && self.nodes.contains(&to)
    }
}

#[derive(Clone, Debug)]
pub(super) struct Rule {
    /// The connection; `None` for all.
    pub(super) connection: Option<WireConnection>,
    /// For so many events.
    pub(super) count: u16,
    pub(super) treatment: Treatment,
}

/// An event that has passed: its connection, where it went, and the message.
#[derive(Clone, Debug)]
struct Passed {
    connection: u16,
    to: SocketAddrV4,
    message: Message,
}

/// What the attacker on the links knows and does.
#[derive(Debug, Default)]
pub(super) struct Wire {
    rules: Vec<Rule>,
    passed: Vec<Passed>,
    held: Option<Passed>,
    /// Messages for others than the one a passing message was for.
    outbox: Vec<(SocketAddrV4, Message)>,
    /// Messages that did not pass as they were.
    pub(super) disturbed: u64,
    /// Cipher in which bits were inverted.
    pub(super) tampered: Vec<Vec<u8>>,
}

/// Shared between the links and the attacker's hand.
#[derive(Clone, Debug)]
pub(super) struct Tap {
    wire: Arc<Mutex<Wire>>,
    /// Whose messages are left alone: the attacker's own.
    own: SocketAddrV4,
}

impl Tap {
    pub(super) fn new(own: SocketAddrV4) -> Tap {
        Tap { wire: Arc::default(), own }
    }

    pub(super) fn wire(&self) -> MutexGuard<'_, Wire> {
        self.wire.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Intruder for Tap {
    fn intercept(
        &mut self,
        _time: Duration,
        from: SocketAddrV4,
        to: SocketAddrV4,
        message: Message,
    ) -> Vec<(Duration, Message)> {
        if from == self.own {
            return vec![(Duration::ZERO, message)];
        }
        self.wire().pass(to, message)
    }
}

impl Wire {
    /// From now on, this is done to events.
    pub(super) fn treat(&mut self, rule: Rule) {
        self.rules.push(rule);
    }

    /// An event that has passed: the last one or one before it.
    pub(super) fn passed(&self, connection: Option<&WireConnection>, back: u16) -> Option<(SocketAddrV4, Message)> {
        let is_meant = |passed: &&Passed| connection.is_none_or(|meant| meant.has(passed.connection, passed.to));
        let mut known = self.passed.iter().rev().filter(is_meant);
        known.nth(usize::from(back)).map(|passed| (passed.to, passed.message.clone()))
    }

    /// What is to be sent besides.
    pub(super) fn take_outbox(&mut self) -> Vec<(SocketAddrV4, Message)> {
        std::mem::take(&mut self.outbox)
    }

    fn pass(&mut self, to: SocketAddrV4, message: Message) -> Vec<(Duration, Message)> {
        let (module, connection, data) = match Request::decode(&message) {
            Ok(Request::Event { module, connection, data }) => (Some(module), connection, data),
            Ok(Request::Acknowledge { connection, mark }) => (None, connection, mark.to_vec()),
            _ => return vec![(Duration::ZERO, message)],
        };
        let passed = Passed { connection, to, message: message.clone() };
        if module.is_some() {
            self.passed.push(passed.clone());
        }
        let is_meant = |rule: &Rule| rule.connection.as_ref().is_none_or(|meant| meant.has(connection, to));
        let matches = |rule: &Rule| rule.count > 0 && is_meant(rule);
        let rule = self.rules.iter_mut().find(|rule| matches(rule));
        let treatment = rule.map(|rule| {
            rule.count -= 1;
            rule.treatment.clone()
        });
        self.rules.retain(|rule| rule.count > 0);
        self.disturbed += u64::from(treatment.is_some());
        let mut forwarded = match treatment {
            None => vec![(Duration::ZERO, message)],
            Some(Treatment::Drop) => Vec::new(),
            Some(Treatment::Delay(delay)) => vec![(delay, message)],
            Some(Treatment::Duplicate(delay)) => vec![(Duration::ZERO, message.clone()), (delay, message)],
            Some(Treatment::Hold) if self.held.is_none() => {
                self.held = Some(passed);
                return Vec::new();
            }
            Some(Treatment::Hold) => vec![(Duration::ZERO, message)],
            Some(Treatment::Flip(bit)) => {
                let mut data = data;
                let bit = usize::from(bit) % (8 * data.len()).max(1);
                if let Some(byte) = data.get_mut(bit / 8) {
                    *byte ^= 1 << (bit % 8);
                }
                self.tampered.push(data.clone());
                let changed = match (module, data.as_slice().try_into()) {
                    (None, Ok(mark)) => Request::Acknowledge { connection, mark }.encode().ok(),
                    (module, _) => event(module.unwrap_or(0), connection, data),
                };
                changed.map(|message| (Duration::ZERO, message)).into_iter().collect()
            }
            // An acknowledgement means nothing on another connection.
            Some(Treatment::Redirect { .. }) if module.is_none() => Vec::new(),
            Some(Treatment::Redirect { connection, module, node }) => {
                self.outbox.extend(event(module, connection, data).map(|message| (node, message)));
                Vec::new()
            }
        };
        if let Some(held) = self.held.take() {
            match held.to == to {
                true => forwarded.push((Duration::ZERO, held.message)),
                false => self.outbox.push((held.to, held.message)),
            }
        }
        forwarded
    }
}

/// An event as a message, if it fits one.
pub(super) fn event(module: u16, connection: u16, data: Vec<u8>) -> Option<Message> {
    Request::Event { module, connection, data }.encode().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn acknowledgements_are_treated_as_the_events_of_their_connection() {
        let node = SocketAddrV4::new([10, 0, 0, 1].into(), 6001);
        let acknowledge = |mark: u8| Request::Acknowledge { connection: 4, mark: [mark; 8] }.encode().expect("short");
        let mut wire = Wire::default();
        for treatment in [Treatment::Drop, Treatment::Flip(3), Treatment::Redirect { connection: 5, module: 1, node }] {
            let connection = Some(WireConnection { number: 4, nodes: vec![node] });
            wire.treat(Rule { connection, count: 1, treatment });
        }
        assert_eq!(wire.pass(node, acknowledge(1)), []);
        let flipped = Request::Acknowledge { connection: 4, mark: [9, 1, 1, 1, 1, 1, 1, 1] }.encode().expect("short");
        assert_eq!(wire.pass(node, acknowledge(1)), [(Duration::ZERO, flipped)]);
        assert_eq!(wire.pass(node, acknowledge(1)), []);
        assert_eq!(wire.pass(node, acknowledge(1)), [(Duration::ZERO, acknowledge(1))]);
        assert_eq!((wire.disturbed, wire.take_outbox().len(), wire.passed(None, 0)), (3, 0, None));
    }

    #[test]
    fn connections_of_other_nodes_may_have_the_same_number() {
        let [one, other] = [1, 2].map(|last| SocketAddrV4::new([10, 0, 0, last].into(), 6001));
        let at = |node: SocketAddrV4| WireConnection { number: 4, nodes: vec![node] };
        let sent = |byte: u8| event(1, 4, vec![byte; 16]).expect("short");
        let mut wire = Wire::default();
        wire.treat(Rule { connection: Some(at(one)), count: 9, treatment: Treatment::Drop });
        assert_eq!(wire.pass(other, sent(1)), [(Duration::ZERO, sent(1))]);
        assert_eq!(wire.pass(one, sent(2)), []);
        assert_eq!(wire.passed(Some(&at(other)), 0), Some((other, sent(1))));
        assert_eq!(wire.passed(None, 0), Some((one, sent(2))));
    }
}
