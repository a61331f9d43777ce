//! A session over the Debug Adapter Protocol, as VS Code has it, with lldb's adapter. Without the compiler or lldb nothing is tested.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

use crate::debugging::{Server, is_missing, vault};

/// The adapter.
struct Adapter {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    requests: u64,
}

impl Adapter {
    fn start(directory: &Path) -> Adapter {
        let mut command = Command::new("lldb-dap-19");
        command.current_dir(directory).env("HOME", directory).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("it starts");
        let (input, output) = (child.stdin.take().expect("a pipe"), child.stdout.take().expect("a pipe"));
        Adapter { child, input, output: BufReader::new(output), requests: 0 }
    }

    fn send(&mut self, command: &str, arguments: &Value) {
        self.requests += 1;
        let request = json!({"seq": self.requests, "type": "request", "command": command, "arguments": arguments});
        let text = request.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{text}", text.len()).expect("sent");
    }

    fn next(&mut self) -> Value {
        let mut length = 0;
        loop {
            let mut line = String::new();
            assert!(self.output.read_line(&mut line).expect("text") > 0, "the adapter has ended");
            match line.trim().split_once(": ") {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.parse().expect("a length");
                }
                Some(_) => {}
                None => break,
            }
        }
        let mut content = vec![0; length];
        self.output.read_exact(&mut content).expect("a message");
        serde_json::from_slice(&content).expect("JSON")
    }

    /// Waits for an event.
    fn event(&mut self, name: &str) -> Value {
        loop {
            let message = self.next();
            assert_ne!(message["event"], "terminated", "waiting for {name}");
            if message["event"] == name {
                return message["body"].clone();
            }
        }
    }

    /// Sends a request, and waits for the answer.
    fn ask(&mut self, command: &str, arguments: &Value) -> Value {
        self.send(command, arguments);
        loop {
            let message = self.next();
            if message["type"] == "response" && message["command"] == command {
                assert_eq!(message["success"], true, "{message}");
                return message["body"].clone();
            }
        }
    }
}

impl Drop for Adapter {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_debug_adapter_stops_by_line_and_tells_variables() {
    if is_missing("lldb-19") {
        return;
    }
    let Some(directory) = vault() else { return };
    let path = |name: &str| directory.path().join(name).to_string_lossy().into_owned();
    let server = Server::start(directory.path(), &["vault.elf", "--uart0", "null"]);
    let port: u16 = server.address.rsplit(':').next().and_then(|port| port.parse().ok()).expect("a port");
    let mut adapter = Adapter::start(directory.path());
    adapter.ask("initialize", &json!({"adapterID": "lldb-dap", "linesStartAt1": true, "pathFormat": "path"}));
    adapter.send("attach", &json!({"program": path("vault.elf"), "gdb-remote-port": port, "stopOnEntry": true}));
    adapter.event("initialized");
    let breakpoints = json!({"source": {"path": path("vault.c")}, "breakpoints": [{"line": 10}]});
    assert_eq!(adapter.ask("setBreakpoints", &breakpoints)["breakpoints"][0]["verified"], true);
    adapter.send("configurationDone", &json!({}));
    adapter.event("stopped");
    for secret in ["42", "142"] {
        adapter.send("continue", &json!({"threadId": 1}));
        assert_eq!(adapter.event("stopped")["reason"], "breakpoint");
        let frames = adapter.ask("stackTrace", &json!({"threadId": 1, "levels": 1}));
        let frame = &frames["stackFrames"][0];
        assert_eq!((&frame["name"], &frame["line"]), (&json!("deposit"), &json!(10)), "{frames}");
        let scopes = adapter.ask("scopes", &json!({"frameId": frame["id"]}));
        let scopes = scopes["scopes"].as_array().expect("a list").clone();
        let globals = scopes.iter().find(|scope| scope["name"] == "Globals").expect("a scope");
        let reference = json!({"variablesReference": globals["variablesReference"]});
        let variables = adapter.ask("variables", &reference);
        let mut variables = variables["variables"].as_array().expect("a list").iter();
        let found = variables.find(|variable| variable["name"] == "secret").expect("a variable");
        assert_eq!(found["value"], secret);
    }
    adapter.send("disconnect", &json!({"terminateDebuggee": true}));
    assert_eq!(server.ends(), Some(0));
}
