//! Shared media and routes in descriptors: how they are read, and what has to hold.

use descriptors::{Descriptor, Format, Route, SharedMedium};
use serde_json::{Value, json};

const KEY: &str = "0b7bf3ae40880a8be430d0da34fb76f0";

/// A concentrator and three meters: two in its cell, and one behind a line.
fn descriptor() -> Value {
    let node = |(place, name): (usize, &str)| json!({"type": "sancus", "name": name, "host": "localhost", "reactive_port": 6001 + place, "vendor_id": 4660, "vendor_key": KEY});
    let nodes: Vec<Value> = ["concentrator", "meter1", "meter2", "meter3"].into_iter().enumerate().map(node).collect();
    json!({
        "nodes": nodes,
        "modules": [],
        "links": [{"between": ["meter2", "meter3"], "loss": 0.5}],
        "media": [{"name": "cell", "members": ["concentrator", "meter1", "meter2", "deployer"], "bandwidth_bits_per_second": 9600,
                   "latency_microseconds": 5000, "loss": 0.01, "queue": 8}],
        "routes": [{"from": "meter3", "to": "concentrator", "via": ["meter2", "meter1"]}],
    })
}

fn read(value: &Value) -> Result<Descriptor, String> {
    Descriptor::read(&value.to_string(), Format::Json).map_err(|error| error.to_string())
}

#[test]
fn media_and_routes_are_read() {
    let all = read(&descriptor()).unwrap_or_else(|error| panic!("{error}"));
    let members = ["concentrator", "meter1", "meter2", "deployer"].map(str::to_owned).to_vec();
    let expected = SharedMedium {
        name: "cell".to_owned(),
        members: members.clone(),
        bandwidth_bits_per_second: 9600,
        latency_microseconds: 5000,
        loss: 0.01,
        queue: 8,
    };
    assert_eq!(all.media, [expected]);
    let via = ["meter2", "meter1"].map(str::to_owned).to_vec();
    assert_eq!(all.routes, [Route { from: "meter3".to_owned(), to: "concentrator".to_owned(), via }]);
    let stations: Vec<&str> = all.routes[0].stations().collect();
    assert_eq!(stations, ["meter3", "meter2", "meter1", "concentrator"]);
    for format in [Format::Json, Format::Yaml] {
        assert_eq!(Descriptor::read(&all.write(format), format).as_ref(), Ok(&all));
    }
    let mut short = descriptor();
    short["media"] = json!([{"name": "cell", "members": members, "bandwidth_bits_per_second": 1}]);
    let short = read(&short).unwrap_or_else(|error| panic!("{error}"));
    let usual = &short.media[0];
    assert_eq!((usual.latency_microseconds, usual.loss, usual.queue), (1000, 0.0, 64));
    assert!(!short.write(Format::Json).contains("queue"));
}

/// What is said of a descriptor in which the value at a pointer is another.
fn with(pointer: &str, value: Value) -> String {
    let mut all = descriptor();
    let (outer, field) = pointer.rsplit_once('/').expect("a pointer");
    let outer = all.pointer_mut(outer).expect("a place");
    match outer.as_array_mut() {
        Some(list) if field == "-" => list.push(value),
        Some(list) => list[field.parse::<usize>().expect("a place")] = value,
        None => outer[field] = value,
    }
    read(&all).map_or_else(|error| error, |_| "accepted".to_owned())
}

#[test]
fn media_are_checked() {
    let second = |members: Value| json!({"name": "line", "members": members, "bandwidth_bits_per_second": 1});
    let table = [
        ("/media/-", second(json!(["meter1", "meter3"])), "accepted"),
        (
            "/media/-",
            second(json!(["meter2", "meter3", "meter1"])),
            "media[1].members: expected at most one member in common with medium \"cell\", found \"meter1\" and \"meter2\"",
        ),
        ("/media/-", second(json!(["meter3"])), "media[1].members: expected at least two members, found 1"),
        (
            "/media/0/members/1",
            json!("meter7"),
            "media[0].members[1]: expected a node or \"deployer\", found \"meter7\"; did you mean \"meter1\"?\n\
             routes[0].to: expected a party that has a link or a medium in common with \"meter1\", found \"concentrator\"\n\
             routes[0].via[1]: expected a party that has a link or a medium in common with \"meter2\", found \"meter1\"",
        ),
        (
            "/media/0/members/3",
            json!("meter1"),
            "media[0].members[3]: expected a member that is not named before, found \"meter1\"",
        ),
        ("/media/0/members", json!("meter1"), "media[0].members: expected a list, found \"meter1\""),
        (
            "/media/0/bandwidth_bits_per_second",
            json!(0),
            "media[0].bandwidth_bits_per_second: expected bits per second from 1 to 4294967295, found 0",
        ),
        (
            "/media/0/bandwidth_bits_per_second",
            Value::Null,
            "media[0].bandwidth_bits_per_second: missing; expected a number of bits per second",
        ),
        ("/media/0/queue", json!(0), "media[0].queue: expected a number of messages from 1 to 4294967295, found 0"),
        ("/media/0/loss", json!(-0.1), "media[0].loss: expected a probability from 0 to 1, found -0.1"),
        (
            "/media/0/latency_microseconds",
            json!(9),
            "media[0].latency_microseconds: expected microseconds from 10 to 4294967295, found 9",
        ),
        ("/media/0/speed", json!(1), "media[0]: expected a known field, found \"speed\""),
        (
            "/media/-",
            json!({"name": "cell", "members": ["meter1", "meter3"], "bandwidth_bits_per_second": 1}),
            "media[1].name: expected a name of its own, found \"cell\" again",
        ),
    ];
    for (pointer, value, message) in table {
        let mut said: Vec<String> = with(pointer, value.clone()).lines().map(str::to_owned).collect();
        said.sort();
        assert_eq!(said.join("\n"), message, "{pointer} {value}");
    }
}

#[test]
fn routes_are_checked() {
    let route = |from: &str, to: &str, via: Value| json!({"from": from, "to": to, "via": via});
    let table = [
        // The other direction may be another, and the deployer has a link to each node.
        ("/routes/-", route("concentrator", "meter3", json!(["meter2"])), "accepted"),
        ("/routes/-", route("deployer", "meter3", json!(["meter2"])), "accepted"),
        (
            "/routes/-",
            route("meter3", "concentrator", json!(["meter2"])),
            "routes[1].to: expected a to of its own, found a route from \"meter3\" to \"concentrator\" again",
        ),
        (
            "/routes/0/via",
            json!([]),
            "routes[0].to: expected a party that has a link or a medium in common with \"meter3\", found \"concentrator\"\nroutes[0].via: expected at least one node, found none",
        ),
        ("/routes/0/via/0", json!("deployer"), "routes[0].via[0]: expected a node, found \"deployer\""),
        (
            "/routes/0/via/1",
            json!("meter9"),
            "routes[0].via[1]: expected a node, found \"meter9\"; did you mean \"meter1\"?",
        ),
        (
            "/routes/0/via/1",
            json!("meter2"),
            "routes[0].via[1]: expected a station that the route has not passed, found \"meter2\"",
        ),
        (
            "/routes/0/via/1",
            json!("meter3"),
            "routes[0].to: expected a party that has a link or a medium in common with \"meter3\", found \"concentrator\"\n\
             routes[0].via[1]: expected a station that the route has not passed, found \"meter3\"",
        ),
        (
            "/routes/0/via",
            json!(["meter1"]),
            "routes[0].via[0]: expected a party that has a link or a medium in common with \"meter3\", found \"meter1\"",
        ),
        (
            "/routes/0/to",
            json!("meter2"),
            "routes[0].to: expected a party that has no link of its own with \"meter3\", found \"meter2\"\n\
             routes[0].to: expected a station that the route has not passed, found \"meter2\"",
        ),
        ("/routes/0/from", json!("me"), "routes[0].from: expected a node or \"deployer\", found \"me\""),
        ("/routes/0/over", json!(1), "routes[0]: expected a known field, found \"over\""),
    ];
    for (pointer, value, message) in table {
        let mut said: Vec<String> = with(pointer, value.clone()).lines().map(str::to_owned).collect();
        said.sort();
        assert_eq!(said.join("\n"), message, "{pointer} {value}");
    }
}

#[test]
fn drifts_are_checked() {
    let drift = |value: Value| with("/nodes/0/drift", value);
    for accepted in [json!(0), json!(-1000), json!(1000.0), json!(0.001), json!(-12.345), json!(999.999)] {
        assert_eq!(drift(accepted.clone()), "accepted", "{accepted}");
    }
    let expected =
        "nodes[0].drift: expected parts per million from -1000 to 1000, with at most three decimal places, found";
    for refused in [json!(1000.001), json!(-2000), json!(0.0001), json!("1"), json!(1e300)] {
        assert_eq!(drift(refused.clone()), format!("{expected} {refused}"));
    }
}
