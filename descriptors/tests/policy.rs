//! Policies: read, written, and refused with what is wrong; connections and files that they do not allow.

use std::path::Path;

use descriptors::{
    Connection, Deployer, Descriptor, Destination, Encryption, Format, Handle, Module, Node, Permission, Policy,
    Randomness, Source,
};
use proptest::prelude::*;

const FLOWS: &str = r#""flows": [{"from": ["deployer", "users"], "to": "DRIVER", "why": "to switch"},
    {"from": "DRIVER", "to": "users"}]"#;
const CONNECTION: &str = r#"{"from_module": "A", "from_output": "o", "to_module": "DRIVER", "to_input": "i",
    "encryption": "none"}"#;

fn text(policy: &str, connections: &str) -> String {
    let modules = ["A", "B", "DRIVER"]
        .map(|name| format!(r#"{{"type": "sancus", "name": "{name}", "node": "meter", "files": []}}"#))
        .join(", ");
    format!(
        r#"{{"nodes": [{{"type": "sancus", "name": "meter", "host": "127.0.0.1", "reactive_port": 6001, "vendor_id": 4660,
            "core": "sancus-128", "devices": [{{"type": "relay"}}, {{"type": "display"}}]}}],
        "modules": [{modules}], "connections": [{connections}],
        "policy": {{"groups": [{{"name": "users", "modules": ["A", "B"]}}], {policy}}}}}"#
    )
}

fn refusal(policy: &str, connections: &str) -> String {
    let read = Descriptor::read(&text(policy, connections), Format::Json);
    read.map_or_else(|error| error.to_string(), |_| "accepted".to_owned())
}

#[test]
fn policies_are_written_as_they_were_read() {
    let rules = format!(
        r#"{FLOWS}, "devices": [{{"module": "DRIVER", "devices": ["relay"], "why": "alone"}}],
        "calls": [{{"module": ["A", "DRIVER"], "functions": ["printf", "puts"]}}]"#
    );
    let descriptor = Descriptor::read(&text(&rules, CONNECTION), Format::Json).expect("a descriptor");
    for format in [Format::Json, Format::Yaml] {
        let written = descriptor.write(format);
        assert_eq!(Descriptor::read(&written, format).expect("what was written"), descriptor, "{written}");
    }
    let policy = descriptor.policy.as_ref().expect("a policy");
    assert_eq!(policy.permissions().count(), 3 + 2 + 1 + 4);
    let flow = |from, to| Permission::Flow { from, to };
    assert_eq!(policy.rule_for(flow(None, "DRIVER")), Some(0));
    assert_eq!(policy.rule_for(flow(Some("B"), "DRIVER")), Some(0));
    assert_eq!(policy.rule_for(flow(Some("DRIVER"), "A")), Some(1));
    assert_eq!(policy.why(flow(None, "DRIVER"), 0), Some("to switch"));
    for refused in [
        flow(Some("A"), "B"),
        flow(None, "A"),
        flow(Some("deployer"), "DRIVER"),
        Permission::Device { module: "DRIVER", device: "display" },
        Permission::Call { module: "B", function: "printf" },
    ] {
        assert_eq!(policy.rule_for(refused), None, "{refused}");
    }
    let without = Descriptor { policy: None, ..descriptor };
    assert!(!without.write(Format::Json).contains("policy"));
}

/// Nobody sends to itself, also where a group is on both sides.
#[test]
fn a_group_sends_to_its_other_members() {
    let descriptor = Descriptor::read(&text(r#""flows": [{"from": "users", "to": "users"}]"#, ""), Format::Json);
    let policy = descriptor.expect("a descriptor").policy.expect("a policy");
    let allowed: Vec<Permission<'_>> = policy.permissions().map(|(_, allowed)| allowed).collect();
    assert_eq!(allowed, [Permission::Flow { from: Some("A"), to: "B" }, Permission::Flow { from: Some("B"), to: "A" }]);
}

#[test]
fn mistakes_in_a_policy_are_named() {
    let device = |module: &str, device: &str| {
        format!(r#"{FLOWS}, "devices": [{{"module": "{module}", "devices": ["display", "{device}"]}}]"#)
    };
    let call = |functions: &str| format!(r#"{FLOWS}, "calls": [{{"module": "A", "functions": [{functions}]}}]"#);
    for (policy, expected) in [
        (r#""flows": []"#.to_owned(), "accepted"),
        ("\"calls\": []".to_owned(), "policy.flows: missing; expected a list of rules"),
        (
            r#""flows": [{"from": "A"}]"#.to_owned(),
            "policy.flows[0].to: missing; expected a module or a group, or a list of them",
        ),
        (
            r#""flows": [{"from": "A", "to": "B", "wy": "x"}]"#.to_owned(),
            "policy.flows[0]: expected a known field, found \"wy\"; did you mean \"why\"?",
        ),
        (
            r#""flows": [{"from": ["A", "DRIVR"], "to": "usrs"}]"#.to_owned(),
            "policy.flows[0].from[1]: expected a module, a group or \"deployer\", found \"DRIVR\"; did you mean \"DRIVER\"?\n\
             policy.flows[0].to: expected a module or a group, found \"usrs\"; did you mean \"users\"?",
        ),
        (
            r#""flows": [{"from": "A", "to": "deployer"}]"#.to_owned(),
            "policy.flows[0].to: expected a module or a group, found \"deployer\"",
        ),
        (
            r#""flows": [{"from": "A", "to": "B"}, {"from": "users", "to": ["DRIVER", "B"]}]"#.to_owned(),
            "policy.flows[1]: expected what no other rule allows, found \"A\" to \"B\" again",
        ),
        (
            r#""flows": [{"from": ["A", "A"], "to": "B"}]"#.to_owned(),
            "policy.flows[0]: expected what no other rule allows, found \"A\" to \"B\" again",
        ),
        (
            r#""flows": [{"from": "A", "to": "A"}]"#.to_owned(),
            "policy.flows[0]: expected what no other rule allows, found nothing",
        ),
        (device("DRIVER", "relay"), "accepted"),
        (
            device("DRIVER", "relai"),
            "policy.devices[0].devices[1]: expected a device of \"meter\", found \"relai\"; did you mean \"relay\"?",
        ),
        (
            device("DRIVER", "display"),
            "policy.devices[0]: expected what no other rule allows, found \"display\" of \"DRIVER\" again",
        ),
        (
            device("DRVER", "relay"),
            "policy.devices[0].module: expected a module or a group, found \"DRVER\"; did you mean \"DRIVER\"?",
        ),
        (
            call("\"puts\", \"puts\""),
            "policy.calls[0]: expected what no other rule allows, found \"puts\" by \"A\" again",
        ),
        (call(""), "policy.calls[0]: expected what no other rule allows, found nothing"),
    ] {
        assert_eq!(refusal(&policy, ""), expected, "{policy}");
    }
    let groups = |groups: &str| {
        let text =
            text(FLOWS, "").replace(r#""modules": ["A", "B"]}]"#, &format!(r#""modules": ["A", "B"]}}, {groups}]"#));
        Descriptor::read(&text, Format::Json).map_or_else(|error| error.to_string(), |_| "accepted".to_owned())
    };
    for (group, expected) in [
        (
            r#"{"name": "users", "modules": []}"#,
            "policy.groups[1].name: expected a name of its own, found \"users\" again",
        ),
        (
            r#"{"name": "B", "modules": ["A"]}"#,
            "policy.groups[1].name: expected a name that is no module's, and not \"deployer\", found \"B\"",
        ),
        (
            r#"{"name": "more", "modules": ["A", "users"]}"#,
            "policy.groups[1].modules[1]: expected a module, found \"users\"",
        ),
    ] {
        assert_eq!(groups(group), expected);
    }
}

/// A module could otherwise be taken for the deployer.
#[test]
fn no_module_is_called_deployer() {
    let named = text(r#""flows": []"#, "").replace("\"A\"", "\"deployer\"");
    let error = Descriptor::read(&named, Format::Json).expect_err("a name that is taken").to_string();
    assert_eq!(
        error,
        "modules[0].name: expected another name, since \"deployer\" is somebody else in the policy, found \"deployer\""
    );
}

/// However often groups name each other's modules: what comes again is told once, and soon.
#[test]
fn large_groups_take_no_time() {
    let names = vec!["\"users\""; 5000].join(", ");
    let rules = vec![format!(r#"{{"from": [{names}], "to": [{names}]}}"#); 20].join(", ");
    let message = refusal(&format!("\"flows\": [{rules}]"), "");
    assert_eq!(message.lines().count(), 20, "{message}");
}

#[test]
fn a_connection_that_no_rule_allows_is_refused() {
    assert_eq!(refusal(FLOWS, CONNECTION), "accepted");
    let to_other = CONNECTION.replace("DRIVER", "B");
    assert_eq!(
        refusal(FLOWS, &format!("{CONNECTION}, {to_other}")),
        "connections[1].to_module: expected a module that policy.flows lets \"A\" send to, \"DRIVER\" (or a rule for it there), \
         found \"B\""
    );
    let direct = r#"{"direct": true, "to_module": "A", "to_input": "i", "encryption": "spongent"}"#;
    assert_eq!(
        refusal(r#""flows": []"#, direct),
        "connections[0].to_module: expected no connection, since policy.flows lets \"deployer\" send to nobody (or a rule for it \
         there), found \"A\""
    );
    // Who does not exist has been told already.
    let unknown = refusal(FLOWS, &CONNECTION.replace("DRIVER", "DRIVE"));
    assert!(
        unknown.starts_with("connections[0].to_module: expected a module") && unknown.lines().count() == 1,
        "{unknown}"
    );
}

fn connection(from: Option<usize>, to: usize) -> Connection {
    let (name, io) = (|index| format!("m{index}"), || Handle::Index(0));
    Connection {
        name: None,
        id: None,
        source: from.map_or(Source::Direct, |from| Source::Output { module: name(from), output: io() }),
        destination: Destination::Input { module: name(to), input: io() },
        encryption: Encryption::Spongent,
        key: None,
        nonce: 0,
        established: false,
    }
}

fn descriptor(ends: &[(Option<usize>, usize)]) -> Descriptor {
    let module = |index| Module { name: format!("m{index}"), node: "n".into(), ..Module::default() };
    let node = Node {
        name: "n".into(),
        host: "localhost".into(),
        reactive_port: 1,
        deploy_port: 1,
        vendor_id: 1,
        vendor_key: Some(vec![0; 16]),
        hardware: Default::default(),
        devices: Vec::new(),
    };
    Descriptor {
        nodes: vec![node],
        modules: (0..5).map(module).collect(),
        connections: ends.iter().map(|(from, to)| connection(*from, *to)).collect(),
        ..Descriptor::default()
    }
}

proptest! {
    /// What connections need is enough for them, and without any of its rules exactly those that need it are refused.
    #[test]
    fn a_descriptors_own_policy_is_the_least_one(
        ends in proptest::collection::vec((proptest::option::of(0..5usize), 0..5usize), 1..20), rule: prop::sample::Index,
    ) {
        let ends: Vec<(Option<usize>, usize)> = ends.into_iter().filter(|(from, to)| *from != Some(*to)).collect();
        prop_assume!(!ends.is_empty());
        let mut descriptor = descriptor(&ends);
        let policy = Policy::of_connections(&descriptor);
        descriptor.policy = Some(policy.clone());
        let read = |descriptor: &Descriptor| Descriptor::read(&descriptor.write(Format::Json), Format::Json);
        prop_assert_eq!(read(&descriptor), Ok(descriptor.clone()));
        let mut less = policy;
        let removed = less.flows.remove(rule.index(less.flows.len()));
        descriptor.policy = Some(less);
        let refused = read(&descriptor).expect_err("a connection that nothing allows").to_string();
        let name = |from: Option<usize>| from.map_or("deployer".to_owned(), |from| format!("m{from}"));
        let needing = |(from, to): &(Option<usize>, usize)| (name(*from), format!("m{to}")) == (removed.from[0].clone(), removed.to[0].clone());
        let expected: Vec<String> = (0..ends.len()).filter(|index| needing(&ends[*index])).map(|index| format!("connections[{index}].to_module")).collect();
        let paths: Vec<&str> = refused.lines().map(|line| line.split_once(": ").map_or("", |(path, _)| path)).collect();
        prop_assert_eq!(paths, expected);
    }
}

/// The prebuilt file of a module.
fn file(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../firmware/prebuilt/modules/{name}-128.elf"));
    std::fs::read(path).expect("a file")
}

/// What is said of a deployment with a policy of these rules, whose files are those of two modules that call.
fn deployed(rules: &str) -> String {
    let text =
        text(rules, "").replace("\"B\"", "\"LEDGER\"").replace("\"A\"", "\"HAN\"").replace("\"DRIVER\"", "\"RANDOM\"");
    let text = text.replace("\"core\"", "\"vendor_key\": \"0b7bf3ae40880a8be430d0da34fb76f0\", \"core\"");
    let descriptor = Descriptor::read(&text, Format::Json).unwrap_or_else(|error| panic!("{error}"));
    let deployer = Deployer::new(descriptor, Randomness::seeded(1), |module| {
        Ok(Some(file(match module.name.as_str() {
            "HAN" => "HAN",
            "LEDGER" => "home/LEDGER",
            _ => "home/RANDOM",
        })))
    });
    deployer.map_or_else(|error| error.to_string(), |_| "accepted".to_owned())
}

/// The file of a module shows which other modules and which functions outside it calls, and what stubs need is none of that.
#[test]
fn a_file_that_calls_what_no_rule_allows_is_refused() {
    let flow = r#""flows": [{"from": "LEDGER", "to": "RANDOM"}]"#;
    let call = r#""calls": [{"module": "HAN", "functions": ["ihd_show"]}]"#;
    assert_eq!(deployed(&format!("{flow}, {call}")), "accepted");
    assert_eq!(
        deployed(flow),
        "modules[0].binary: expected a module that calls only functions outside of modules which policy.calls lets it call (or a \
         rule for it there), found one that calls \"ihd_show\""
    );
    assert_eq!(
        deployed(&format!(r#""flows": [{{"from": "RANDOM", "to": "LEDGER"}}], {call}"#)),
        "modules[1].binary: expected a module that calls only modules which policy.flows lets it call (or a rule for it there), \
         found one that calls \"RANDOM\""
    );
}
