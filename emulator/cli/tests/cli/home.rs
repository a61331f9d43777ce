//! What nodes send to the home leaves the emulator.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::images;

/// mov #0x5a80, &WDTCTL; mov #'H', &HOME_DATA; mov #'i', &HOME_DATA; jmp $
const GREETING: &[u16] = &[0x40b2, 0x5a80, 0x0120, 0x40b2, 0x0048, 0x00b4, 0x40b2, 0x0069, 0x00b4, 0x3fff];
const DESCRIPTOR: &str = r#"{
    "nodes": [{"type": "sancus", "name": "node1", "host": "127.0.0.1", "reactive_port": 0PORT, "vendor_id": 4660,
               "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0", "devices": [{"type": "home_uart"}]}],
    "modules": [], "connections": []
}"#;

fn command(directory: &Path, port: u16, arguments: &[&str]) -> Command {
    std::fs::write(directory.join("home.bin"), images::raw(GREETING)).expect("a file");
    let descriptor = DESCRIPTOR.replace("0PORT", &port.to_string());
    std::fs::write(directory.join("home.json"), descriptor).expect("a file");
    let mut command = Command::new(assert_cmd::cargo::cargo_bin("sancus-emu"));
    command.args(["network", "home.json", "--image", "home.bin"]).args(arguments).current_dir(directory);
    command.stdin(Stdio::null());
    command
}

#[test]
fn bytes_for_the_home_go_to_a_file() {
    let directory = tempfile::tempdir().expect("a directory");
    let arguments = ["--seconds", "0.01", "--home", "node1=file:bytes", "--events", "events.jsonl"];
    let output = command(directory.path(), 6001, &arguments).output().expect("it starts");
    assert_eq!((output.status.code(), &*output.stderr), (Some(0), &b""[..]));
    assert_eq!(std::fs::read(directory.path().join("bytes")).expect("a file"), b"Hi");
    let shown = String::from_utf8(output.stdout).expect("text");
    assert!(!shown.contains("home_uart: byte") && shown.contains("home_uart"), "only in the summary: {shown}");
    let events = std::fs::read_to_string(directory.path().join("events.jsonl")).expect("a file");
    let cycles: Vec<u64> = events
        .lines()
        .filter(|line| line.contains("home_uart"))
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON")["cycle"].as_u64().expect("a cycle"))
        .collect();
    // Back to back at 57,600 baud and 8 MHz.
    assert!(matches!(cycles[..], [first, second] if second - first == 10 * 139 + 2), "{events}");
}

/// A client gets what was sent before it came, too; what it says is lost.
#[test]
fn bytes_for_the_home_go_to_a_client() {
    let directory = tempfile::tempdir().expect("a directory");
    // A port that was free a moment ago.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    drop(listener);
    let mut child = command(directory.path(), port, &["--tcp", "--no-deploy", "--home", "node1=tcp:127.0.0.1:0"])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let lines = BufReader::new(child.stderr.take().expect("a pipe")).lines();
    let address = lines.map_while(Result::ok).find_map(|line| {
        line.split_once("node1: the line to the home: listening on ").map(|(_, address)| address.to_owned())
    });
    let mut got = [0; 2];
    let read = address.map(|address| {
        let mut client = TcpStream::connect(address)?;
        client.write_all(b"let me in")?;
        client.read_exact(&mut got)
    });
    child.kill().expect("it ran");
    child.wait().expect("it ended");
    assert!(matches!(read, Some(Ok(()))), "{read:?}");
    assert_eq!(&got, b"Hi");
}
