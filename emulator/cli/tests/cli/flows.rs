//! `sancus-emu flows`: who may send what to whom, and what the policy says of it.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use assert_cmd::cargo::cargo_bin;
use serde_json::Value;

const HIGH_ASSURANCE: &str = include_str!("../../../../descriptors/high-assurance-meter.json");

/// Runs the command in a folder that has the high-assurance meter.
fn flows(arguments: &[&str], change: impl FnOnce(String) -> String) -> Output {
    let directory = tempfile::tempdir().expect("a directory");
    run(directory.path(), arguments, change)
}

fn run(directory: &Path, arguments: &[&str], change: impl FnOnce(String) -> String) -> Output {
    std::fs::write(directory.join("meter.json"), change(HIGH_ASSURANCE.to_owned())).expect("a file");
    let mut command = Command::new(cargo_bin("sancus-emu"));
    command.arg("flows").args(arguments).current_dir(directory).stdin(Stdio::null()).output().expect("it starts")
}

fn text(output: &Output) -> String {
    assert_eq!((output.status.code(), &*String::from_utf8_lossy(&output.stderr)), (Some(0), ""));
    String::from_utf8(output.stdout.clone()).expect("text")
}

fn refusal(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stdout));
    String::from_utf8(output.stderr.clone()).expect("text")
}

/// The smart meter has no policy; the high-assurance meter has one, which allows two flows more than there are.
#[test]
fn flows_are_shown_with_their_rules() {
    let smart_meter = text(&flows(&[], |meter| meter));
    let meter = text(&flows(&["meter.json"], |meter| meter));
    for text in [&smart_meter, &meter] {
        assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
    }
    assert!(smart_meter.contains("\nThe descriptor has no policy: "), "{smart_meter}");
    assert!(smart_meter.contains("\nHAN on node1\n  calls ihd_show\n  sends nothing\n"), "{smart_meter}");
    assert!(smart_meter.contains("\n  to HASM_LS\n    encrypted  conn0: ls_out to cs_in\n"), "{smart_meter}");
    for expected in [
        "34 modules on 10 nodes; 83 connections, 59 of them local; 0 calls between\nmodules\n",
        "\n  to OFF_SWITCH_SECURITY on switch  flows[1] incoming messages go to a security\n",
        "\n  to DC_SECURITY                    flows[1] incoming messages go to a security\n                                    module first - UNUSED\n",
        "\n  has relay                         devices[2] the only input of the off-switch\n",
        "\n    0x00d0, 0x00d8, 0x00e0\n",
        "\n    encrypted  operator: operator_in\n",
        "\nallowed by the policy, and used by nothing: ROUTER to DC_SECURITY;\nTOP_UP_SECURITY to ROUTER\n",
    ] {
        assert!(meter.contains(expected), "{expected}: {meter}");
    }
    let json: Value = serde_json::from_str(&text(&flows(&["meter.json", "--json"], |meter| meter))).expect("JSON");
    assert_eq!(json["schema"], "sancus-emu/flows/1");
    assert_eq!(json["unused"], serde_json::json!(["ROUTER to DC_SECURITY", "TOP_UP_SECURITY to ROUTER"]));
    let flows = json["flows"].as_array().expect("flows");
    assert_eq!(flows.iter().map(|flow| flow["ways"].as_array().expect("ways").len()).sum::<usize>(), 83);
    assert!(flows.len() == 76 && flows.iter().all(|flow| flow["rule"]["section"] == "policy.flows"), "{json}");
    let modules = json["modules"].as_array().expect("modules");
    let relay: Vec<&Value> = modules
        .iter()
        .flat_map(|module| module["devices"].as_array().expect("devices"))
        .filter(|device| device["name"] == "relay")
        .collect();
    assert_eq!(relay[0]["addresses"], serde_json::json!([0x01f0]));
    assert_eq!(relay.len(), 2, "the off-switch's, and the local generation's");
}

/// An arrow for each flow between modules, and names that mean nothing to XML.
#[test]
fn flows_are_drawn() {
    let directory = tempfile::tempdir().expect("a directory");
    text(&run(directory.path(), &["meter.json", "--svg", "flows.svg"], |meter| {
        meter.replace("\"why\": \"the price\"", "\"why\": \"<&\\\">\\u0007\"").replace("\"central\"", "\"<central>\"")
    }));
    let drawing = std::fs::read_to_string(directory.path().join("flows.svg")).expect("a file");
    assert!(drawing.starts_with("<svg ") && drawing.ends_with("</svg>\n"));
    // Those of the deployer are in the modules that they lead to.
    assert_eq!((drawing.matches("<g ").count(), drawing.matches(">\u{25b8} ").count()), (66, 11), "{drawing}");
    assert!(
        drawing.contains("policy.flows[19]: &lt;&amp;&quot;&gt;\u{fffd}")
            && drawing.contains(">&lt;central&gt;</text>")
    );
    assert!(!drawing.contains("NaN") && !drawing.contains("inf"), "{drawing}");
    let shown = text(&run(directory.path(), &["--svg", "-"], |meter| meter));
    assert!(shown.starts_with("<svg ") && shown.contains("ihd_show()"), "{shown}");
    // No modules, no nodes.
    let empty =
        text(&run(directory.path(), &["meter.json", "--svg", "-"], |_| r#"{"nodes": [], "modules": []}"#.into()));
    assert!(empty.contains("direct connection") && !empty.contains("NaN"), "{empty}");
}

#[test]
fn a_deployment_that_its_policy_does_not_allow_is_refused() {
    let connection = flows(&["meter.json"], |meter| {
        meter
            .replace(
                "\"to_module\": \"OFF_SWITCH_LOG\", \"to_input\": \"read_in\"",
                "\"to_module\": \"HAN\", \"to_input\": \"show_in\"",
            )
            .replace(
                "\"from_module\": \"OFF_SWITCH_SECURITY\", \"from_output\": \"read_out\"",
                "\"from_module\": \"CS_SECURITY\", \"from_output\": \"read_out\"",
            )
    });
    let message = refusal(&connection);
    assert!(
        message.starts_with("error: meter.json: line ")
            && message.contains(
                "connections[43].to_module: expected a module that policy.flows lets \"CS_SECURITY\" send to, "
            ),
        "{message}"
    );
    let device =
        refusal(&flows(&["meter.json"], |meter| meter.replace("[\"relay\", \"tamper_switch\"", "[\"tamper_switch\"")));
    assert!(
        device.contains("modules[12].binary: expected a module that has only devices which policy.devices gives it"),
        "{device}"
    );
    assert!(device.contains("found one that has \"relay\" at 0x01f0"), "{device}");
    let typo =
        refusal(&flows(&["meter.json"], |meter| meter.replace("\"from\": \"METROLOGY\"", "\"from\": \"METROLGY\"")));
    assert!(
        typo.contains("expected a module, a group or \"deployer\", found \"METROLGY\"; did you mean \"METROLOGY\"?"),
        "{typo}"
    );
    assert!(refusal(&flows(&["metre.json"], |meter| meter)).contains("metre.json: "));
    assert!(refusal(&flows(&["meter.json", "--svq", "x"], |meter| meter)).contains("'--svg'"));
    assert!(
        refusal(&flows(&["meter.json", "--svg", "./meter.json"], |meter| meter))
            .contains("--svg would overwrite the descriptor")
    );
}

/// A reader that has seen enough is no failure.
#[test]
fn a_closed_pipe_is_no_failure() {
    for arguments in [&[][..], &["--json"], &["--svg", "-"]] {
        let mut command = Command::new(cargo_bin("sancus-emu"));
        let mut child = command
            .arg("flows")
            .args(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &[][..]), "{arguments:?}");
    }
    let full = std::fs::File::options().write(true).open("/dev/full").expect("a full device");
    let status = Command::new(cargo_bin("sancus-emu")).arg("flows").stdout(full).stderr(Stdio::null()).status();
    assert_eq!(status.expect("it starts").code(), Some(1));
}
