//! Two vendors with modules on the same nodes, each of which deploys its own.

use std::net::SocketAddrV4;
use std::time::Duration;

use descriptors::message::{Message, Reply, Request};
use descriptors::{
    Core, DeployError, Deployer, Descriptor, Format, Link, LinkError, Node, Phase, RENEWAL, Reason, SharedConnections,
    Vendor, vendor_key,
};
use network::scenario::Scenario;
use network::{EventKind, Network};

/// The central system and the gateway are the operator's, the load switch and the electricity meter another company's. So each
/// node has modules that receive from the other vendor's, and node1 connections between vendors on one node.
const OPERATOR: u16 = 4660;
const COMPANY: u16 = 22136;

/// The smart meter as all vendors know it: with the keys that `knows` has.
fn meter(knows: &[u16]) -> Scenario {
    let mut meter = Scenario::smart_meter();
    // The nodes are stock cores: whoever has a master key has the keys of all.
    meter.descriptor.nodes.iter_mut().for_each(|node| node.hardware.master_key = None);
    let master_key = meter.configuration(&meter.descriptor.nodes[0]).master_key;
    let key = |id: u16| vendor_key(&master_key, id).filter(|_| knows.contains(&id));
    for (node, id) in meter.descriptor.nodes.iter_mut().zip([OPERATOR, COMPANY]) {
        (node.vendor_id, node.vendor_key, node.hardware.core) = (id, key(id), Some(Core::Sancus128));
    }
    meter.descriptor.modules[2].vendor = Some(Vendor { id: COMPANY, key: key(COMPANY) });
    meter
}

/// The deployer of a vendor, who goes on from what a result file says.
fn deployer(vendor: u16, result: Option<&str>) -> Deployer {
    let mut own = Scenario { vendor: Some(vendor), seed: u64::from(vendor), ..meter(&[vendor]) };
    if let Some(result) = result {
        own.descriptor = Descriptor::read(result, Format::Json).unwrap_or_else(|error| panic!("{error}"));
    }
    own.deployer().unwrap_or_else(|error| panic!("{error}"))
}

fn result(deployer: &Deployer) -> String {
    deployer.descriptor().write(Format::Json)
}

/// What a vendor gets to know, as a file.
fn take(deployer: &mut Deployer, file: &str) {
    let shared = SharedConnections::read(file).unwrap_or_else(|error| panic!("{error}"));
    deployer.take_shared(&shared).unwrap_or_else(|error| panic!("{error}"));
}

/// The network, and the results of both vendors once everything is connected, with what they shared.
fn deployed() -> (Network, [String; 2], [String; 2]) {
    let mut network = meter(&[OPERATOR, COMPANY]).network().expect("a network");
    let mut deploy = |deployer: &mut Deployer| deployer.deploy(&mut network).unwrap_or_else(|error| panic!("{error}"));
    let mut operator = deployer(OPERATOR, None);
    deploy(&mut operator);
    // From the switch and the meter to the central system, and from the meter to the gateway.
    assert_eq!((operator.awaited().len(), operator.unshared().len()), (2, 3));
    let for_company = operator.share(COMPANY).write();
    assert_eq!(operator.unshared(), []);
    let mut company = deployer(COMPANY, None);
    take(&mut company, &for_company);
    deploy(&mut company);
    assert_eq!((company.awaited().len(), company.unshared().len()), (0, 2));
    let for_operator = company.share(OPERATOR).write();
    let mut operator = deployer(OPERATOR, Some(&result(&operator)));
    take(&mut operator, &for_operator);
    deploy(&mut operator);
    assert_eq!((operator.awaited(), operator.unshared()), (vec![], vec![]));
    (network, [result(&operator), result(&company)], [for_company, for_operator])
}

/// Has the meter report.
const GET_CONSUMPTION: [u8; 2] = [16, 0];

/// Has the operator switch the supply, and waits until the home's display shows it: the command goes from one vendor's module to
/// the other's, and what was measured comes back.
fn is_shown(network: &mut Network, operator: &mut Deployer, command: [u8; 2], shown: &str) -> bool {
    network.take_events();
    for command in [command, GET_CONSUMPTION] {
        operator.output(network, "operator", &command).unwrap_or_else(|error| panic!("{error}"));
        network.run_until(network.time() + Duration::from_secs(6));
    }
    let events = network.take_events();
    events.iter().any(|event| matches!(&event.kind, EventKind::Console { text } if text.contains(shown)))
}

#[test]
fn vendors_deploy_their_own_modules_and_share_connections() {
    let (mut network, [operator, company], _) = deployed();
    for text in [&operator, &company] {
        let descriptor = Descriptor::read(text, Format::Json).expect("a result");
        let connections = descriptor.connections.iter().filter(|connection| connection.established).count();
        // Of eight connections, the company has no part in the operator's own, nor the operator in the company's two.
        assert_eq!(connections, if *text == operator { 6 } else { 7 });
        let own = descriptor.modules.iter().filter(|module| module.attested && module.key.is_some()).count();
        assert_eq!(own, 2);
    }
    let mut operator = deployer(OPERATOR, Some(&operator));
    assert!(is_shown(&mut network, &mut operator, [1, 0], "Supply:  ON"));
    assert!(is_shown(&mut network, &mut operator, [2, 0], "Supply: OFF"));
}

/// The keys in a file, as their digits.
fn keys(text: &str) -> Vec<&str> {
    let is_key = |word: &&str| word.len() == 32 && word.bytes().all(|digit| digit.is_ascii_hexdigit());
    text.split('"').filter(is_key).collect()
}

/// No file has a key that its reader need not know: searched are the bytes.
#[test]
fn vendors_do_not_tell_each_other_their_keys() {
    let (network, results, shares) = deployed();
    let digits = |key: &[u8]| key.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let everything = meter(&[OPERATOR, COMPANY]).descriptor;
    let vendor_keys = |vendor: u16| {
        let of_nodes = everything.nodes.iter().filter(|node| node.vendor_id == vendor);
        of_nodes.map(|node| digits(node.vendor_key.as_deref().expect("a key"))).collect::<Vec<_>>()
    };
    // The keys of the modules as their nodes have them.
    let [operator, company] = results.each_ref().map(|text| Descriptor::read(text, Format::Json).expect("a result"));
    let secrets = |own: &Descriptor, vendor: u16| {
        let modules = own.modules.iter().filter(|module| own.vendor_of(&module.name) == Some(vendor));
        let module_keys = modules.map(|module| digits(module.key.as_deref().expect("a key")));
        let connections = own.connections.iter().filter(|connection| {
            let ends = [connection.source.module(), Some(connection.destination.module())];
            ends.into_iter().flatten().all(|module| own.vendor_of(module) == Some(vendor))
        });
        let connection_keys = connections.map(|connection| digits(connection.key.as_deref().expect("a key")));
        module_keys.chain(connection_keys).chain(vendor_keys(vendor)).collect::<Vec<_>>()
    };
    let (of_operator, of_company) = (secrets(&operator, OPERATOR), secrets(&company, COMPANY));
    // Two modules, a vendor, and the operator's own connection; the company's are two.
    assert_eq!((of_operator.len(), of_company.len()), (4, 5));
    for (own, other, [result, share]) in
        [(&of_operator, &of_company, [&results[0], &shares[0]]), (&of_company, &of_operator, [&results[1], &shares[1]])]
    {
        assert!(own.iter().all(|key| result.contains(key.as_str())), "the search finds what is there");
        assert!(!other.iter().any(|key| result.contains(key.as_str())));
        assert!(!own.iter().chain(other).any(|key| share.contains(key.as_str())));
    }
    assert_eq!(shares.each_ref().map(|share| keys(share).len()), [3, 2]);
    drop(network);
}

/// Why a deployment stopped that the modules did not accept.
fn stopped(error: &DeployError) -> Option<(Phase, &Reason)> {
    if let DeployError::Stopped { phase, reason, .. } = error { Some((*phase, reason)) } else { None }
}

#[test]
fn a_vendor_attests_nothing_with_another_key() {
    let mut claimed = Scenario { vendor: Some(OPERATOR), ..meter(&[OPERATOR]) };
    claimed.descriptor.nodes[0].vendor_key = Some(vec![7; 16]);
    let mut network = claimed.network().expect("a network");
    let mut claimed = claimed.deployer().unwrap_or_else(|error| panic!("{error}"));
    let error = claimed.deploy(&mut network).expect_err("no proof");
    assert!(matches!(stopped(&error), Some((Phase::Attest, Reason::NotAuthentic))), "{error}");
    assert!(claimed.share(COMPANY).connections.is_empty(), "no key is made before");
}

#[test]
fn a_vendor_cannot_key_the_modules_of_others() {
    let (mut network, [operator, company], [_, for_operator]) = deployed();
    // Somebody who does not have the operator's key, but claims to be the operator.
    let mut guessed = Descriptor::read(&operator, Format::Json).expect("a result");
    guessed.modules.iter_mut().filter_map(|module| module.key.as_mut()).for_each(|key| key[0] ^= 1);
    for connection in guessed.connections.iter_mut().filter(|connection| connection.established) {
        (connection.established, connection.key) = (false, None);
    }
    let mut attacker = deployer(OPERATOR, Some(&guessed.write(Format::Json)));
    take(&mut attacker, &for_operator);
    let error = attacker.deploy(&mut network).expect_err("a key");
    assert!(matches!(stopped(&error), Some((Phase::SetKey, Reason::Refused(_)))), "{error}");
    // It was for the keys alone.
    let mut right = guessed.clone();
    for (module, known) in right.modules.iter_mut().zip(Descriptor::read(&operator, Format::Json).expect("it").modules)
    {
        module.key = known.key;
    }
    let mut right = deployer(OPERATOR, Some(&right.write(Format::Json)));
    take(&mut right, &for_operator);
    right.deploy(&mut network).unwrap_or_else(|error| panic!("{error}"));
    // And who claims nothing is not even asked.
    let mut company = deployer(COMPANY, Some(&company));
    let error = company.attest(&mut network, "CS").expect_err("another's module").to_string();
    assert_eq!(error, "module \"CS\": it is vendor 4660's, who deploys it (--as 4660)");
    for result in [company.check_output("operator", &[1, 0]), company.check_renewal("operator")] {
        let error = result.expect_err("another's connection").to_string();
        assert_eq!(error, "connection \"operator\": it is vendor 4660's, who deploys it (--as 4660)");
    }
}

/// Numbers of events end, and the other vendor may have lost the key.
#[test]
fn a_connection_of_two_vendors_gets_a_new_key() {
    let (mut network, [operator, company], [for_company, _]) = deployed();
    let (mut operator, mut company) = (deployer(OPERATOR, Some(&operator)), deployer(COMPANY, Some(&company)));
    assert!(is_shown(&mut network, &mut operator, [1, 0], "Supply:  ON"));
    // The meter to the gateway, whose display shows the supply.
    let name = "conn6";
    let key = |deployer: &Deployer| deployer.descriptor().connections[6].key.clone();
    let old = key(&operator);
    assert!(old.is_some() && old == key(&company));
    // The same again is no news.
    take(&mut company, &for_company);
    company.deploy(&mut network).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(key(&company), old);
    operator.renew_key(&mut network, name).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(operator.unshared().len(), 1);
    // Until the source has the new one, events under the old one arrive.
    assert!(is_shown(&mut network, &mut operator, [2, 0], "Supply: OFF"));
    take(&mut company, &operator.share(COMPANY).write());
    company.take_steps();
    company.deploy(&mut network).unwrap_or_else(|error| panic!("{error}"));
    let keyed: Vec<_> = company.take_steps().into_iter().map(|step| (step.phase, step.module, step.detail)).collect();
    assert_eq!(keyed, [(Phase::SetKey, "ESME".to_owned(), "han_out".to_owned())]);
    assert!(key(&company) == key(&operator) && key(&company) != old);
    assert!(is_shown(&mut network, &mut operator, [1, 0], "Supply:  ON"));
    // It is for the receiving vendor to do.
    let error = company.renew_key(&mut network, name).expect_err("the operator's").to_string();
    assert_eq!(error, "connection \"conn6\": it is vendor 4660's, who deploys it (--as 4660)");
    let mut fresh = deployer(OPERATOR, None);
    let error = fresh.renew_key(&mut network, "operator").expect_err("not there yet").to_string();
    assert_eq!(error, "connection \"operator\": the connection is not established");
}

/// A network that does something to the answers to requests.
struct Changed<'a, F>(&'a mut Network, F);

impl<F: FnMut(&Node, &Request, Option<Reply>) -> Result<Option<Reply>, LinkError>> Link for Changed<'_, F> {
    fn now(&self) -> Duration {
        self.0.now()
    }

    fn wait_until(&mut self, time: Duration) {
        self.0.wait_until(time);
    }

    fn address(&self, node: &Node) -> Result<SocketAddrV4, LinkError> {
        self.0.address(node)
    }

    fn exchange(&mut self, node: &Node, message: &Message, patience: Duration) -> Result<Option<Reply>, LinkError> {
        let answer = self.0.exchange(node, message, patience)?;
        (self.1)(node, &Request::decode(message)?, answer)
    }
}

/// Connections are given new keys when they have had many events, unless that takes somebody else, too.
#[test]
fn keys_of_two_vendors_are_not_renewed_unasked() {
    let (mut network, results, _) = deployed();
    for (vendor, result, whole) in [(OPERATOR, &results[0], &[][..]), (COMPANY, &results[1], &["conn4", "conn5"])] {
        let mut asked = Vec::new();
        let many = |node: &Node, request: &Request, answer| match request {
            Request::Ping(_) => {
                asked.push(node.name.clone());
                Ok(Some(Reply::new(0, [&[1, 0, 0][..], &RENEWAL.to_be_bytes().repeat(32)].concat())?))
            }
            _ => Ok(answer),
        };
        let mut deployer = deployer(vendor, Some(result));
        let renewed = deployer.renew_keys(&mut Changed(&mut network, many)).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(renewed, whole);
        // Nor is a node asked from which only others send.
        assert_eq!(asked, if vendor == OPERATOR { &["node1"][..] } else { &["node1", "node2"] });
    }
}

/// Events have been sent under a key that a module may have taken, and their numbers would come again.
#[test]
fn a_key_that_may_have_been_used_is_not_given_again() {
    let mut network = meter(&[OPERATOR, COMPANY]).network().expect("a network");
    let mut operator = deployer(OPERATOR, None);
    operator.deploy(&mut network).unwrap_or_else(|error| panic!("{error}"));
    let shared = operator.share(COMPANY);
    let first = SharedConnections { connections: shared.connections[..1].to_vec(), ..shared };
    // Before it has its share, the company has connections of its own; those get their keys.
    let mut company = deployer(COMPANY, None);
    company.deploy(&mut network).unwrap_or_else(|error| panic!("{error}"));
    company.take_shared(&first).unwrap_or_else(|error| panic!("{error}"));
    let mut is_lost = false;
    let lose_first = |node: &Node, request: &Request, answer| match request {
        Request::Call { entry: 0, .. } if !std::mem::replace(&mut is_lost, true) => {
            Err(LinkError::NoAnswer { node: node.name.clone(), patience: Duration::ZERO })
        }
        _ => Ok(answer),
    };
    let error = company.deploy(&mut Changed(&mut network, lose_first)).expect_err("no answer");
    assert!(matches!(&error, DeployError::Stopped { phase: Phase::SetKey, .. }), "{error}");
    // Whoever goes on from the result file knows it, too.
    let mut company = deployer(COMPANY, Some(&result(&company)));
    let error = company.take_shared(&first).expect_err("a used key").to_string();
    assert!(error.ends_with("found one that the module may have used"), "{error}");
    let name = first.connections[0].name.as_str();
    operator.renew_key(&mut network, name).unwrap_or_else(|error| panic!("{error}"));
    take(&mut company, &operator.share(COMPANY).write());
    company.deploy(&mut network).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(company.awaited(), []);
    let key = |deployer: &Deployer| deployer.descriptor().connections[1].key.clone();
    assert!(key(&company) == key(&operator) && key(&company).as_ref() != Some(&first.connections[0].key));
}

/// Nobody's node is asked for what only its own vendor has to know.
#[test]
fn a_vendor_registers_its_own_periodic_events() {
    let mut network = meter(&[OPERATOR, COMPANY]).network().expect("a network");
    let mut operator = deployer(OPERATOR, None);
    operator.deploy(&mut network).unwrap_or_else(|error| panic!("{error}"));
    let registered = |deployer: &Deployer| -> Vec<bool> {
        deployer.descriptor().periodic_events.iter().map(|event| event.established).collect()
    };
    // The meter's and the central system's.
    assert_eq!(registered(&operator), [false, true]);
    let steps = operator.take_steps();
    assert!(steps.iter().filter(|step| step.phase != Phase::Status).all(|step| step.node == "node1"));
    assert_eq!(steps.iter().filter(|step| step.phase == Phase::Load).count(), 2);
    let mut company = deployer(COMPANY, None);
    company.deploy(&mut network).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(registered(&company), [true, false]);
}
