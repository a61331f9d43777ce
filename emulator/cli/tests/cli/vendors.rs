//! `sancus-emu deploy --as`: several vendors, each with a descriptor that has its own keys alone.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;

const SMART_METER: &str = include_str!("../../../../descriptors/smart-meter.json");
/// The master key of the stock cores.
const MASTER_KEY: &str = "deadbeefcafebabec0defeeddefec8ed";

/// The key of a vendor on the stock cores.
fn key(vendor: u16) -> String {
    let master_key = hex::decode(MASTER_KEY).expect("a key");
    hex::encode(descriptors::vendor_key(&master_key, vendor).expect("a key"))
}

fn command(directory: &Path, line: &str) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("sancus-emu"));
    command.args(line.split(' ')).current_dir(directory).stdin(Stdio::null());
    command
}

fn run(directory: &TempDir, line: &str) -> Output {
    command(directory.path(), line).output().expect("it starts")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("text")
}

/// What a command prints that works.
fn shown(directory: &TempDir, line: &str) -> String {
    let output = run(directory, line);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""), "{line}");
    text(&output.stdout).to_owned()
}

/// Writes the smart meter for each vendor, and for the nodes' owner: the meter and the load switch are 22136's.
fn scratch(ports: [u16; 2]) -> TempDir {
    let directory = tempfile::tempdir().expect("a directory");
    let write = |name: &str, knows: Option<u16>| {
        let mut meter: Value = serde_json::from_str(SMART_METER).expect("JSON");
        let key = |id: u16| if knows == Some(id) { json!(key(id)) } else { Value::Null };
        for (node, (id, port)) in [4660, 22136].into_iter().zip(ports).enumerate() {
            let node = &mut meter["nodes"][node];
            node["master_key"] = Value::Null;
            (node["vendor_id"], node["vendor_key"]) = (json!(id), key(id));
            (node["reactive_port"], node["core"]) = (json!(port), json!("sancus-128"));
        }
        (meter["modules"][2]["vendor_id"], meter["modules"][2]["vendor_key"]) = (json!(22136), key(22136));
        std::fs::write(directory.path().join(name), meter.to_string()).expect("a file");
    };
    write("nodes.json", None);
    write("operator.json", Some(4660));
    write("company.json", Some(22136));
    directory
}

/// Ends a process that was started here.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn two_vendors_deploy_in_three_steps() {
    // Two ports that are free now.
    let free = [0; 2].map(|_| TcpListener::bind("127.0.0.1:0").expect("a port"));
    let directory = scratch(free.map(|listener| listener.local_addr().expect("an address").port()));
    // Who has the nodes need not know the vendors' keys.
    let mut network = command(directory.path(), "network nodes.json --tcp --no-deploy");
    let mut network = Running(network.stdout(Stdio::piped()).spawn().expect("it starts"));
    let mut console = BufReader::new(network.0.stdout.take().expect("a pipe")).lines().map_while(Result::ok);
    assert!(console.by_ref().take(10).filter(|line| line.contains(" listens at 127.0.0.1:")).nth(1).is_some());

    let first = shown(&directory, "deploy operator.json --as 4660 --share 22136=to-company.json --result mine.json");
    let waits = |name: &str| {
        format!(
            "{name} waits for vendor 22136, who makes its key: run with --shared and what 22136 writes with --share 4660=FILE\n"
        )
    };
    assert!(first.ends_with(&[waits("conn0"), waits("conn2")].concat()), "{first}");
    let second = "deploy company.json --as 22136 --shared to-company.json --result yours.json";
    let second = shown(&directory, second);
    let unshared = "conn0 waits for vendor 4660, who has no key yet: run with --share 4660=FILE\n\
                    conn2 waits for vendor 4660, who has no key yet: run with --share 4660=FILE\n";
    assert!(second.ends_with(unshared), "{second}");
    let shared = shown(&directory, "deploy yours.json --as 22136 --share 4660=to-operator.json --result yours.json");
    assert!(!shared.contains("waits for"), "{shared}");
    let third = "deploy mine.json --as 4660 --shared to-operator.json --result mine.json --output operator=0100";
    let third = shown(&directory, third);
    assert!(!third.contains("waits for") && third.contains("set_key"), "{third}");
    let renewed = shown(&directory, "deploy mine.json --as 4660 --renew conn6 --result mine.json");
    assert!(renewed.ends_with("conn6 waits for vendor 22136, who has no key yet: run with --share 22136=FILE\n"));
    // The meter asks the switch every five steps, and tells the display the answer with its next report.
    shown(&directory, &["deploy yours.json --as 22136", &" --call ESME.advance_time".repeat(10)].concat());
    assert!(console.any(|line| line.contains("* IHD -- Supply:  ON;")));
    for (name, own, other) in [("mine.json", 4660, 22136), ("yours.json", 22136, 4660)] {
        let result = std::fs::read_to_string(directory.path().join(name)).expect("a result");
        assert!(result.contains(&key(own)) && !result.contains(&key(other)), "{name}");
    }
}

#[test]
fn what_is_wrong_with_vendors_is_told() {
    let directory = scratch([1, 2]);
    let share = |vendor: u16| {
        let shared = json!({"schema": "sancus-emu/shared-connections/1", "from_vendor": 22136, "to_vendor": vendor,
                            "connections": []});
        std::fs::write(directory.path().join(format!("to-{vendor}.json")), format!("{shared:#}")).expect("a file");
    };
    share(4660);
    share(7);
    for (line, message) in [
        ("deploy operator.json --as 99", "error: no module of vendor 99; vendors are 4660 and 22136\n"),
        (
            "deploy operator.json --as 4666",
            "error: no module of vendor 4666; vendors are 4660 and 22136; did you mean 4660?\n",
        ),
        // As other tools write it.
        (
            "deploy operator.json --as 1234",
            "error: no module of vendor 1234; vendors are 4660 and 22136; did you mean 4660?\n",
        ),
        ("deploy operator.json --as operator", "a vendor is a number from 0 to 65535"),
        ("deploy operator.json --share 22136=new.json", "--as <VENDOR>"),
        ("deploy operator.json --shared to-4660.json", "--as <VENDOR>"),
        ("deploy operator.json --as 4660 --share new.json", "write VENDOR=FILE"),
        (
            "deploy operator.json --as 4660 --share 2213=new.json",
            "error: --share: no module of vendor 2213; vendors are 4660 and 22136; did you mean 22136?\n",
        ),
        (
            "deploy operator.json --as 4660 --share 4660=new.json",
            "error: --share: vendor \"4660\": none of its modules sends to one that is deployed here\n",
        ),
        (
            "deploy operator.json --as 4660 --share 22136=operator.json",
            "operator.json: --share would overwrite the descriptor",
        ),
        (
            "deploy operator.json --as 4660 --shared to-4660.json --share 22136=to-4660.json",
            "to-4660.json: --share would overwrite --shared",
        ),
        (
            "deploy operator.json --as 4660 --share 22136=new.json --result new.json",
            "new.json: --share and --result would share a file",
        ),
        ("deploy operator.json --as 4660 --shared to-7.json", "to-7.json: line 5: to_vendor: expected 4660, found 7\n"),
        ("deploy operator.json --as 0x1234 --shared to-7.json", "to_vendor: expected 4660, found 7\n"),
        (
            "deploy operator.json --as 4660 --renew operater",
            "error: --renew: no connection \"operater\"; did you mean \"operator\"?\n",
        ),
        (
            "deploy operator.json --as 4660 --call ESME.advance_time",
            "error: --call: module \"ESME\": it is vendor 22136's, who deploys it (--as 22136)\n",
        ),
        // Who has the keys of all, or says whose he has.
        (
            "deploy operator.json",
            "modules[2].vendor_key: missing; expected the key of vendor 22136 on \"node1\", whose module \"HASM_LS\" is (deploy \
             --as VENDOR needs only those of VENDOR)\n",
        ),
        ("network operator.json", "nodes[1].vendor_key: missing; expected the key of vendor 22136 on \"node2\""),
        ("deploy operator.json --as 22136", "nodes[1].vendor_key: missing; expected the key of vendor 22136"),
    ] {
        let output = run(&directory, line);
        let stderr = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{line}: {stderr}");
        assert!(stderr.contains(message), "{line}: {stderr}");
    }
    assert!(!directory.path().join("new.json").exists(), "refused after it was written");
}
