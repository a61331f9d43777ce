//! `sancus-emu network` and `sancus-emu deploy` as their users see them.

use descriptors::{Descriptor, Format};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use tempfile::TempDir;

const SMART_METER: &str = include_str!("../../../../descriptors/smart-meter.json");

fn command(directory: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("sancus-emu"));
    command.args(arguments).current_dir(directory).stdin(Stdio::null());
    command
}

fn run(directory: &Path, arguments: &[&str]) -> Output {
    command(directory, arguments).output().expect("it starts")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("text")
}

fn scratch() -> TempDir {
    tempfile::tempdir().expect("a scratch directory")
}

fn file(directory: &TempDir, name: &str) -> String {
    std::fs::read_to_string(directory.path().join(name)).expect(name)
}

#[test]
fn without_arguments_the_smart_meter_runs() {
    let directory = scratch();
    let arguments = ["network", "--events", "events.jsonl", "--pcap", "links.pcap", "--result", "result.json"];
    let output = run(directory.path(), &arguments);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
    let shown = text(&output.stdout);
    for part in [
        "| * IHD -- Supply:  ON; Active Power: 137; Total Consumption: 350",
        "| * IHD -- Supply: OFF; Active Power: 0; Total Consumption: 866",
        "\nnode1      HAN ",
        "\nset_key          15 ",
        "\n0 messages lost, 0 events dropped, 0 violations\n",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let events = file(&directory, "events.jsonl");
    let mut lines = events.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    assert_eq!(lines.next().expect("a header")["schema"], "sancus-emu/network-events/1");
    let lines: Vec<Value> = lines.collect();
    let times: Vec<u64> = lines.iter().map(|line| line["time"].as_u64().expect("a time")).collect();
    assert!(times.len() > 300 && times.is_sorted());
    // A header of the file; of each packet a record, IP and TCP headers, and the message.
    let sent = lines.iter().filter(|line| line["event"] == "sent");
    let sizes = sent.map(|line| 16 + 20 + 20 + line["bytes"].as_u64().expect("a size"));
    let capture = std::fs::metadata(directory.path().join("links.pcap")).expect("a capture");
    assert_eq!(capture.len(), 24 + sizes.sum::<u64>());
    let result: Value = serde_json::from_str(&file(&directory, "result.json")).expect("JSON");
    assert_eq!(result["modules"][0]["binary"], "result.files/CS.elf");
    assert!(file(&directory, "result.files/CS.ld").contains(".text.sm.CS 0x"));
}

#[test]
fn equal_runs_print_equal_objects() {
    let directory = scratch();
    let outputs = ["1", "2"].map(|threads| {
        let output = run(directory.path(), &["network", "--json", "--seconds", "6", "--threads", threads]);
        assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
        text(&output.stdout).to_owned()
    });
    assert_eq!(outputs[0], outputs[1]);
    let summary: Value = serde_json::from_str(&outputs[0]).expect("JSON");
    assert_eq!((&summary["schema"], &summary["violations"]), (&"sancus-emu/network/1".into(), &0.into()));
    assert_eq!(summary["phases"]["attest"]["steps"], 4);
    let names: Vec<&str> = summary["nodes"][0]["modules"]
        .as_array()
        .map(|modules| modules.iter().filter_map(|module| module["name"].as_str()).collect())
        .unwrap_or_default();
    assert_eq!(names, ["CS", "HAN", "HASM_LS"]);
}

#[test]
fn yaml_deploys_as_json_does_and_describes_links() {
    let directory = scratch();
    let yaml = Descriptor::read(SMART_METER, Format::Json).expect("a descriptor").write(Format::Yaml);
    let slow = "links:\n  - {between: [node1, deployer], latency_microseconds: 20000}\n";
    for (name, text) in [("meter.json", SMART_METER), ("meter.yaml", &yaml), ("slow.yml", &format!("{yaml}{slow}"))] {
        std::fs::write(directory.path().join(name), text).expect("a file");
    }
    let deployed = |arguments: &[&str]| -> Value {
        let output = run(directory.path(), &[&["network", "--json", "--seconds=0"], arguments].concat());
        assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
        serde_json::from_str(text(&output.stdout)).expect("JSON")
    };
    let expected = deployed(&["meter.json"]);
    assert_eq!(deployed(&["meter.yaml", "--result=result.yaml"]), expected);
    let result = Descriptor::read(&file(&directory, "result.yaml"), Format::Yaml).expect("a result");
    assert!(result.modules.iter().all(|module| module.attested && module.key.is_some()));
    // A message to node1 takes 19 ms more than usual, and so does its answer; a flag says it again for all links.
    let seconds = |summary: &Value| summary["seconds"].as_f64().expect("seconds");
    let slow = seconds(&deployed(&["slow.yml"]));
    assert!(slow > seconds(&expected) + 0.3, "{slow} {}", seconds(&expected));
    assert_eq!(deployed(&["slow.yml", "--link=node1-deployer:latency=1ms"]), expected);
    let output = run(directory.path(), &["network", "--link=node1-node1"]);
    assert_eq!(output.status.code(), Some(2));
    let twice = format!("{yaml}{slow}{slow}", slow = "links: []\n");
    std::fs::write(directory.path().join("twice.yaml"), twice).expect("a file");
    let output = run(directory.path(), &["network", "twice.yaml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("twice.yaml: line "), "{}", text(&output.stderr));
}

/// Before anything is sent, and with the numbers of all nodes.
#[test]
fn a_node_without_room_is_told_with_its_line() {
    let directory = scratch();
    let crowded = SMART_METER.replacen("\"vendor_id\": 4660,", "\"vendor_id\": 4660, \"slots\": 2,", 1);
    std::fs::write(directory.path().join("meter.json"), crowded).expect("a file");
    let output = run(directory.path(), &["network", "meter.json"]);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(2), ""));
    let error = text(&output.stderr);
    assert!(error.contains("meter.json: line 3: nodes[0]: expected 3 module slots, found 2\n"), "{error}");
    assert!(error.contains("\nnode1                 3          2 module slots\n"), "{error}");
    let output = run(directory.path(), &["network", "-v", "--seconds=0", "--json"]);
    assert_eq!(output.status.code(), Some(0));
    let told = text(&output.stderr);
    assert!(told.contains("node2                 1          4 module slots\n"), "{told}");
}

#[test]
fn nothing_costs_more_than_on_the_existing_node_software() {
    let directory = scratch();
    let output = run(directory.path(), &["report", "costs", "--json"]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
    let report: Value = serde_json::from_str(text(&output.stdout)).expect("JSON");
    let rows = report["rows"].as_array().expect("rows");
    assert_eq!(rows.len(), 34);
    for row in rows {
        assert!(row["cycles"].as_u64() > Some(100), "{row}");
        assert!(row["cycles"].as_u64() <= row["rtl_cycles"].as_u64() || row["note"].is_string(), "{row}");
    }
    // Of the hardware alone.
    let cycles = |phase: &str| rows.iter().find(|row| row["phase"] == phase).map(|row| &row["cycles"]);
    // Of the challenge, and of an ID and a layout besides, which is encrypted.
    assert_eq!(cycles("attest: MAC instruction"), Some(&5009.into()));
    assert_eq!(cycles("set_key: unwrap instruction"), Some(&4492.into()));
}

/// The figures of `docs/high-assurance-meter.md`: no module of what is trusted is longer than a page or two, and there is little room on the first processor.
#[test]
fn what_the_high_assurance_meter_takes_is_told() {
    let output = run(scratch().path(), &["report", "hase", "--json"]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
    let report: Value = serde_json::from_str(text(&output.stdout)).expect("JSON");
    let modules = report["modules"].as_array().expect("modules");
    assert_eq!(modules.len(), 20);
    assert!(
        modules.iter().all(|row| row["lines"].as_u64() <= Some(150) && row["public"].as_u64() > Some(1500)),
        "{report}"
    );
    assert_eq!((&report["trusted"]["modules"], &report["trusted"]["lines"]), (&14.into(), &1050.into()));
    let hardware = report["hardware"].as_array().expect("hardware");
    let slots: Vec<(&Value, &Value)> = hardware.iter().map(|row| (&row["slots"], &row["frequency_is_known"])).collect();
    assert_eq!(slots, [(&16.into(), &false.into()), (&4.into(), &true.into())]);
    // 998 + 586 + 16 * 213, and 14 processors of 998.
    assert_eq!(hardware[0]["area"]["registers"], 4992);
    assert_eq!(report["processors_instead"]["registers"], 13972);
    let applications = report["applications"].as_array().expect("applications");
    let names: Vec<&str> = applications.iter().filter_map(|row| row["name"].as_str()).collect();
    assert_eq!(names.len(), 10, "{names:?}");
    for row in applications {
        assert!((8_000..500_000).contains(&row["cycles"].as_u64().expect("a number")), "{row}");
        assert!(row["on_meter"].as_u64() <= row["cycles"].as_u64(), "{row}");
    }
}

#[test]
fn the_modules_are_no_longer_than_the_papers() {
    let output = run(scratch().path(), &["report", "tcb", "--json"]);
    let report: Value = serde_json::from_str(text(&output.stdout)).expect("JSON");
    assert!(report["module_lines"].as_u64() <= report["paper_module_lines"].as_u64(), "{report}");
    assert_eq!(report["paper_module_lines"], 291);
}

#[test]
fn what_is_wrong_is_told_with_its_place() {
    let directory = scratch();
    let cases = [
        (
            "\"to_module\": \"HAN\"",
            "\"to_module\": \"HAM\"",
            2,
            "connections[6].to_module: expected a module, found \"HAM\"; did you mean \"HAN\"?",
        ),
        (
            "\"to_input\": \"operator_in\"",
            "\"to_input\": \"operator\"",
            2,
            "connections[7].to_input: expected an input: one of ",
        ),
        ("\"name\": \"HAN\"", "\"name\": \"CS\"", 2, "modules[1].name: expected a name of its own, found \"CS\" again"),
        ("3c91d20f6a7be84415d3c0a29b5e7f68", "3c91", 2, "nodes[0].master_key: expected a key"),
        (
            "\"master_key\": \"3c91d20f6a7be84415d3c0a29b5e7f68\"",
            "\"vendor_key\": \"0b7bf3ae40880a8be430d0da34fb76f1\"",
            8,
            "attest of \"CS\" on \"node1\": attestation failed",
        ),
    ];
    for (from, to, status, message) in cases {
        let descriptor = SMART_METER.replacen(from, to, 1);
        assert_ne!(descriptor, SMART_METER, "{from}");
        std::fs::write(directory.path().join("wrong.json"), descriptor).expect("a file");
        let output = run(directory.path(), &["network", "wrong.json", "--json"]);
        assert_eq!(output.status.code(), Some(status), "{message}: {}", text(&output.stderr));
        assert!(text(&output.stderr).contains(message), "{message}: {}", text(&output.stderr));
        // Whoever reads only JSON learns why, too.
        if status == 8 {
            let summary: Value = serde_json::from_str(text(&output.stdout)).expect("JSON");
            assert!(summary["stopped"].as_str().is_some_and(|reason| reason.contains(message)), "{summary}");
        }
    }
    for (argument, message) in [
        ("--link=latency=1us", "the latency must be at least 10µs"),
        ("--link=loss=2", "the loss is a probability from 0 to 1"),
        ("--link=node1-node3:latency=2ms", "there is no \"node3\" on the network"),
        ("--output=operator=123", "give the data as an even number of hexadecimal digits"),
        ("--output=operater=0100", "--output: no connection \"operater\"; did you mean \"operator\"?"),
        (
            "--output=operator=010203",
            "--output: connection \"operator\": events have an even number of bytes, at least two",
        ),
        ("--output=operator", "--output: connection \"operator\": events have an even number of bytes, at least two"),
        (
            "--output=operator=0100@16",
            "--output: connection \"operator\": 16 s is not before the end of the run, which is",
        ),
    ] {
        for command in ["network", "attack"] {
            if command == "attack" && (argument.starts_with("--link") || argument.ends_with("@16")) {
                continue;
            }
            let output = run(directory.path(), &[command, argument]);
            assert_eq!(output.status.code(), Some(2), "{command} {argument}");
            assert!(text(&output.stderr).contains(message), "{command} {argument}: {}", text(&output.stderr));
        }
    }
    // Before anything is deployed, for which `deploy` would need nodes.
    std::fs::write(directory.path().join("right.json"), SMART_METER).expect("a file");
    for (call, message) in [
        ("ESME.advanced_time", "--call: no entry point \"advanced_time\"; did you mean \"advance_time\"?"),
        ("ESNE.advance_time", "--call: no module \"ESNE\"; did you mean \"ESME\"?"),
        ("ESME", "--call: \"ESME\": write MODULE.ENTRY"),
    ] {
        for command in ["network", "deploy"] {
            let output = run(directory.path(), &[command, "right.json", "--call", call]);
            assert_eq!(output.status.code(), Some(2), "{command} {call}");
            assert_eq!(text(&output.stderr), format!("error: {message}\n"), "{command} {call}");
        }
    }
    let output = run(directory.path(), &["network", "--call", "ESME.advance_time@16"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("16 s is not before the end of the run"), "{}", text(&output.stderr));
    let output = run(directory.path(), &["network", "--tcp", "--no-deploy", "--call", "ESME.advance_time"]);
    assert_eq!(output.status.code(), Some(2));
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
fn nodes_are_deployed_over_tcp() {
    let directory = scratch();
    // Two ports that are free now.
    let free = [0; 2].map(|_| TcpListener::bind("127.0.0.1:0").expect("a port"));
    let [first, second] = free.map(|listener| listener.local_addr().expect("an address").port().to_string());
    let descriptor = SMART_METER.replace("6001", &first).replace("6002", &second);
    std::fs::write(directory.path().join("meter.json"), descriptor).expect("a file");
    let mut network = command(directory.path(), &["network", "meter.json", "--tcp", "--no-deploy"]);
    let mut network = Running(network.stdout(Stdio::piped()).spawn().expect("it starts"));
    let mut shown = BufReader::new(network.0.stdout.take().expect("a pipe")).lines().map_while(Result::ok);
    assert!(shown.by_ref().take(10).filter(|line| line.contains(" listens at 127.0.0.1:")).nth(1).is_some());
    let output = run(directory.path(), &["deploy", "meter.json", "--result", "result.json"]);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""), "{}", text(&output.stdout));
    assert_eq!(text(&output.stdout).lines().filter(|line| line.starts_with("set_key")).count(), 15);
    // What is deployed stays so: another call asks the nodes whether keys are used up, and only sends what it is told to.
    let arguments = ["deploy", "result.json", "--output", "operator=0100", "--result", "result.json"];
    let output = run(directory.path(), &arguments);
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
    let (asked, sent): (Vec<&str>, Vec<&str>) =
        text(&output.stdout).lines().partition(|line| line.starts_with("status"));
    assert_eq!((asked.len(), sent.len()), (2, 1));
    for _ in 0..5 {
        let output = run(directory.path(), &["deploy", "result.json", "--call", "ESME.advance_time"]);
        assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
    }
    assert!(shown.any(|line| line.contains("* IHD -- Supply:  ON;")));
}

/// Sources as those of the 2016 paper are written: the module's name by a macro, headers of the operating system, a function
/// outside of the module that prints.
const SENSOR: &str = r"
#include <sancus/reactive.h>
#include <stdio.h>
#include <stdlib.h>
#include <random.h>
#define SMNAME SENSOR
SM_OUTPUT(SMNAME, count_out);
static uint16_t SM_DATA(SMNAME) count;
void SM_ENTRY(SMNAME) advance_time(void) {
    count++;
    if (count % 5 == 0) {
        count_out((const io_data *)&count, sizeof(count));
    }
}
";
const SCREEN: &str = r"
#include <sancus/reactive.h>
#define SMNAME SCREEN
void show(uint16_t count);
SM_INPUT(SMNAME, count_in, data, len) {
    if (len == sizeof(uint16_t)) {
        show(*(uint16_t *)data);
    }
}
";
const SHOW: &str = r#"
#include <stdint.h>
#include <stdio.h>
void show(uint16_t count) { printf("* count: %u\n", count); }
"#;

/// A descriptor in the form of the paper's Listing 1.
const LISTING: &str = r#"{
    "nodes": [
        {"type": "sancus", "name": "node1", "ip_address": "192.168.0.2", "vendor_id": 4660, "vendor_key": "4078d505d82099ba"},
        {"type": "sancus", "name": "node2", "ip_address": "192.168.0.3", "vendor_id": 4660, "vendor_key": "4078d505d82099ba"}
    ],
    "modules": [
        {"type": "sancus", "name": "SENSOR", "files": ["sensor.c"], "node": "node1", "cflags": ["-Inowhere/"]},
        {"type": "sancus", "name": "SCREEN", "files": ["screen.c", "show.c"], "node": "node2"}
    ],
    "connections": [
        {"from_module": "SENSOR", "from_output": "count_out", "to_module": "SCREEN", "to_input": "count_in"}
    ]
}"#;

#[test]
fn sources_and_descriptors_of_the_papers_time_are_built_and_run() {
    if let Err(missing) = module_compiler::Toolchain::find() {
        eprintln!("skipped: {missing}");
        return;
    }
    let directory = scratch();
    let project = directory.path().join("project");
    std::fs::create_dir(&project).expect("a directory");
    for (name, text) in [("sensor.c", SENSOR), ("screen.c", SCREEN), ("show.c", SHOW), ("scenario.json", LISTING)] {
        std::fs::write(project.join(name), text).expect(name);
    }
    let mut arguments = vec!["network".to_owned(), "project/scenario.json".to_owned(), "--seconds=3".to_owned()];
    for step in 0..10 {
        arguments.push(format!("--call=SENSOR.advance_time@{}", f64::from(step) / 4.0));
    }
    let output = run(directory.path(), &arguments.iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    // Such sources do not look at what becomes of their events.
    assert!(text(&output.stderr).contains("-Wunused-result"), "{}", text(&output.stderr));
    let shown: Vec<&str> =
        text(&output.stdout).lines().filter_map(|line| line.split_once("| * ")).map(|line| line.1).collect();
    assert_eq!(shown, ["count: 5", "count: 10"]);
    // An error in a source stops everything, with its place.
    std::fs::write(project.join("show.c"), "void show(int) { unknown(); }").expect("a file");
    let output = run(directory.path(), &["network", "project/scenario.json"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("show.c:1"), "{}", text(&output.stderr));
}

#[test]
fn devices_that_cannot_be_are_refused() {
    let directory = scratch();
    for (device, reason) in [
        ("node7:relay", "there is no node \"node7\""),
        ("node1:rely", "expected a device: "),
        ("node1:relay,dwell=-1", "\"-1\" is not a number in range"),
        ("relay", "write NODE:DEVICE"),
    ] {
        let output = run(directory.path(), &["network", "--device", device]);
        let message = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{device}: {message}");
        assert!(message.contains(&format!("--device {device}: ")) && message.contains(reason), "{device}: {message}");
    }
    std::fs::write(directory.path().join("load.csv"), "seconds,active_power_import\n0,230\n5,high\n")
        .expect("a profile");
    let output = run(directory.path(), &["network", "--device", "node2:metering_element,profile=load.csv"]);
    let message = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{message}");
    assert!(message.contains("load.csv") && message.contains("line 3"), "{message}");
}

/// A result goes on where its deployment ended, over the same media and routes.
#[test]
fn a_network_tells_what_its_media_were_used_for() {
    let directory = scratch();
    let mut cell: Value = serde_json::from_str(SMART_METER).expect("JSON");
    cell["media"] = serde_json::json!([{"name": "cell", "members": ["node1", "node2", "deployer"],
                                        "bandwidth_bits_per_second": 57600}]);
    cell["nodes"][1]["drift"] = serde_json::json!(-12.5);
    std::fs::write(directory.path().join("cell.json"), cell.to_string()).expect("a file");
    let told = |arguments: &[&str]| {
        let output = run(directory.path(), &[&["network", "--seconds=2", "--patience=60"], arguments].concat());
        assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""));
        text(&output.stdout).to_owned()
    };
    let summary = |arguments: &[&str]| -> Value {
        let shown = told(&[&["--json", "--result=result.json"], arguments].concat());
        serde_json::from_str(&shown).expect("JSON")
    };
    let used = summary(&["cell.json"]);
    let cell = &used["media"][0];
    let number = |field: &str| cell[field].as_f64().expect(field);
    assert_eq!(
        (cell["name"].as_str(), cell["lost"].as_u64(), cell["congested"].as_u64()),
        (Some("cell"), Some(0), Some(0))
    );
    assert!(number("messages") > 50.0 && number("bytes") > 10_000.0 && number("longest_wait") > 0.1, "{cell}");
    assert!((10.0..100.0).contains(&number("utilisation")), "{cell}");
    assert_eq!((&used["nodes"][0]["drift"], &used["nodes"][1]["drift"]), (&Value::from(0.0), &Value::from(-12.5)));
    let result = Descriptor::read(&file(&directory, "result.json"), Format::Json).expect("a result");
    assert_eq!((result.media.len(), result.nodes[1].hardware.drift), (1, Some(-12_500)));
    // What has a link of its own does not use the medium.
    let linked = ["--link=deployer-node1:loss=0", "--link=deployer-node2:loss=0", "--link=node1-node2:loss=0"];
    let unused = summary(&[&["cell.json"], &linked[..]].concat());
    assert_eq!(unused["media"][0]["messages"], 0);
    let shown = told(&["cell.json"]);
    assert!(
        shown.contains("\nmedium          messages        bytes     busy   longest wait    lost  congested\ncell  "),
        "{shown}"
    );
}
