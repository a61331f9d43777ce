//! A deployment that is about to be attacked, in bytes: with what was recorded of its modules, and the messages that the attacker has
//! from before.

use descriptors::message::Message;
use machine::state::{Archive, StateError};
use network::scenario::Setup;
use network::{Content, Event, EventKind};

/// Saves a deployment for [`Scene::new`](crate::Scene::new), or restores it: on one that was prepared in the same way and records. What
/// else happened before the attacker came is forgotten in both cases.
///
/// # Errors
///
/// If messages are on their way, or the bytes are not the state of such a deployment; it is then of no use.
pub fn archive(setup: &mut Setup, archive: &mut Archive<'_>) -> Result<(), StateError> {
    let known: Vec<Event> = setup.network.take_events().into_iter().filter(is_known).collect();
    setup.deployer.take_steps();
    setup.archive(archive)?;
    let mut sent: Vec<(u64, String, String, Vec<u8>)> = known.iter().filter_map(parts).collect();
    archive.value(&mut sent)?;
    for (time, at, to, bytes) in sent {
        let message = bytes.split_first().and_then(|(code, rest)| Message::new(*code, rest.get(2..)?.to_vec()).ok());
        let message = message.ok_or(StateError::Impossible { what: "a message from before" })?;
        let kind = EventKind::Sent { to, content: Content::of_message(&message) };
        setup.network.log(std::time::Duration::from_nanos(time), &at, None, kind);
    }
    Ok(())
}

/// Whether an attacker can do something with what was sent: it gave a connection its key.
fn is_known(event: &Event) -> bool {
    matches!(&event.kind, EventKind::Sent { content, .. } if content.message == "set_key")
}

fn parts(event: &Event) -> Option<(u64, String, String, Vec<u8>)> {
    let EventKind::Sent { to, content } = &event.kind else { return None };
    Some((event.time, event.at.clone(), to.clone(), content.data.clone()))
}
