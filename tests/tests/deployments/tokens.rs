//! Tokens of the prepaid meter (`top_up`): each works once, on its meter, whole.

use std::net::SocketAddrV4;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use descriptors::message::Message;
use network::Intruder;
use network::scenario::{Operation, Scenario, Setup};

use super::defects::with_defect;
use super::persistent_account::{is_supplied, meter, run, set_terms, used};

/// 12 Wh at 0.30 a kWh.
const TOKEN: u32 = 360;

/// Keeps what it sees.
#[derive(Clone, Default)]
struct Wiretap {
    seen: Arc<Mutex<Vec<Message>>>,
}

impl Intruder for Wiretap {
    fn intercept(
        &mut self,
        _: Duration,
        _: SocketAddrV4,
        _: SocketAddrV4,
        message: Message,
    ) -> Vec<(Duration, Message)> {
        self.seen.lock().expect("one thread").push(message.clone());
        vec![(Duration::ZERO, message)]
    }
}

/// A meter without credit.
fn unpaid(scenario: &Scenario) -> Setup {
    let mut setup = scenario.deploy().unwrap_or_else(|error| panic!("{error}"));
    set_terms(&mut setup, scenario);
    run(&mut setup, 3);
    assert!(!is_supplied(&mut setup));
    setup
}

/// The first two tokens for a meter. Keys are a function of the scenario.
fn tokens(scenario: &Scenario) -> [Message; 2] {
    let mut setup = unpaid(scenario);
    let wiretap = Wiretap::default();
    setup.network.set_intruder(Box::new(wiretap.clone()));
    let tokens = [(); 2].map(|()| {
        wiretap.seen.lock().expect("one thread").clear();
        setup.perform(&Operation::output("top_up", TOKEN.to_le_bytes())).expect("an event");
        wiretap.seen.lock().expect("one thread")[0].clone()
    });
    assert_ne!(tokens[0], tokens[1]);
    tokens
}

fn send(setup: &mut Setup, token: &Message, payload: &[u8]) {
    let message = Message::new(token.code, payload.to_vec()).expect("short");
    setup.network.send("deployer", "meter", message).expect("the operator");
    run(setup, 1);
}

/// The watt-hours that are supplied for two tokens, which are sent again and again.
fn paid_for(mut setup: Setup, tokens: &[Message; 2]) -> u16 {
    // The operating system leaves out what it has given to a module last.
    for token in [0, 1, 0, 1, 0].map(|token| &tokens[token]) {
        send(&mut setup, token, token.payload());
    }
    assert!(is_supplied(&mut setup), "tokens work, also late");
    let before = used(&mut setup);
    while is_supplied(&mut setup) {
        run(&mut setup, 1);
    }
    used(&mut setup) - before
}

#[test]
fn a_token_works_once_on_its_meter() {
    let scenario = meter();
    let mut other = scenario.clone();
    let mut connections = other.descriptor.connections.iter_mut();
    let connection = connections.find(|connection| connection.name.as_deref() == Some("top_up"));
    connection.expect("a connection").key = Some((1..=16).collect());
    let [foreign, _] = tokens(&other);
    let (mut setup, tokens) = (unpaid(&scenario), tokens(&scenario));
    let whole = tokens[0].payload();

    assert_eq!(foreign.payload().len(), whole.len());
    assert_ne!(foreign.payload(), whole);
    let mut wrong = vec![foreign.payload().to_vec()];
    wrong.extend((0..whole.len()).map(|length| whole[..length].to_vec()));
    // Module, connection and entry point, the amount, and its tag.
    wrong.extend((0..whole.len()).map(|place| {
        let mut changed = whole.to_vec();
        changed[place] ^= 1;
        changed
    }));
    // Not before its time, either.
    wrong.push(tokens[1].payload().to_vec());
    for payload in wrong {
        send(&mut setup, &tokens[0], &payload);
        assert!(!is_supplied(&mut setup), "{payload:02x?}");
    }
    let supplied = paid_for(setup, &tokens);
    assert!((24..26).contains(&supplied), "{supplied} Wh");
}

/// Where the first event of a connection is taken whenever it comes, the first token works twice.
#[test]
fn a_token_that_is_not_counted_works_again() {
    let counted = "!decrypt(connection->key, connection->nonce, payload, data_length, data)) {";
    let uncounted = "(!decrypt(connection->key, connection->nonce, payload, data_length, data) && \
                     !decrypt(connection->key, 0, payload, data_length, data))) {";
    let defect = ["stubs/reactive.c", counted, uncounted];
    let Some(scenario) = with_defect(meter(), "prepaid/CREDIT", defect) else { return };
    let supplied = paid_for(unpaid(&scenario), &tokens(&scenario));
    assert!((36..38).contains(&supplied), "{supplied} Wh");
}
