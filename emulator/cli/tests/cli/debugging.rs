//! Debugging from outside: a session of lldb, scripts, the monitor, and debuggers that misbehave. Without the compiler or lldb, what needs
//! them is not tested.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use assert_cmd::cargo::cargo_bin;
use tempfile::TempDir;

use crate::images;

/// A module with a secret, and code that pries into it. The tests count its lines.
const VAULT: &str = r#"#include <sancus/sm_support.h>
#include <sancus_support/sm_io.h>

DECLARE_SM(vault, 0x1234);

static int SM_DATA(vault) secret;

int SM_ENTRY(vault) deposit(int amount) {
  secret = secret + amount;
  return secret ^ 0x55;
}

static volatile int result;

static void __attribute__((noinline)) pry(volatile int *address) {
  result = 7;
  result = *address;
  result = 8;
}

int main(void) {
  msp430_io_init();
  sancus_enable(&vault);
  result = deposit(42);
  result = deposit(100);
  pry((volatile int *)vault.secret_start);
  FINISH();
}
"#;

/// Whether a tool is missing; in continuous integration it has to be there.
pub fn is_missing(tool: &str) -> bool {
    let found = Command::new(tool).arg("--version").stdout(Stdio::null()).status();
    let Err(error) = found else { return false };
    assert!(std::env::var_os("CI").is_none_or(|value| value != "true"), "{tool} cannot be run: {error}");
    eprintln!("NOTICE: nothing is debugged: {tool} cannot be run: {error}");
    true
}

pub fn emulator(directory: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(cargo_bin("sancus-emu"));
    command.args(arguments).current_dir(directory).stdin(Stdio::null()).output().expect("it starts")
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The built program with its source, if it can be built.
pub fn vault() -> Option<TempDir> {
    if is_missing("clang-19") || is_missing("ld.lld-19") {
        return None;
    }
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("vault.c"), VAULT).expect("written");
    let built = emulator(directory.path(), &["build", "-g", "vault.c", "-o", "vault.elf"]);
    assert!(built.status.success(), "{}", text(&built.stderr));
    Some(directory)
}

/// An emulator that waits for debuggers, and ends with the test.
pub struct Server {
    child: Child,
    errors: BufReader<std::process::ChildStderr>,
    pub address: String,
}

impl Server {
    pub fn start(directory: &Path, arguments: &[&str]) -> Server {
        Server::start_with(directory, &[&["run", "--gdb", "127.0.0.1:0", "--no-events"], arguments].concat())
    }

    pub fn start_with(directory: &Path, arguments: &[&str]) -> Server {
        let mut command = Command::new(cargo_bin("sancus-emu"));
        command.args(arguments).current_dir(directory);
        let spawned = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        let mut child = spawned.expect("it starts");
        let errors = BufReader::new(child.stderr.take().expect("a pipe"));
        let mut server = Server { child, errors, address: String::new() };
        server.address = server.told("gdb: listening on ").trim().to_owned();
        server
    }

    /// Waits for a line, and returns what follows these words in it.
    pub fn told(&mut self, words: &str) -> String {
        let mut line = String::new();
        while self.errors.read_line(&mut line).expect("text") > 0 {
            if let Some((_, rest)) = line.split_once(words) {
                return rest.to_owned();
            }
            line.clear();
        }
        panic!("it never told {words:?}");
    }

    pub fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a timeout");
        stream
    }

    pub fn ends(mut self) -> Option<i32> {
        self.child.wait().expect("it ends").code()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Sends a packet, and reads up to the end of the answer.
pub fn ask(stream: &mut TcpStream, packet: &str) -> String {
    let sum = packet.bytes().fold(0_u8, u8::wrapping_add);
    stream.write_all(format!("+${packet}#{sum:02x}").as_bytes()).expect("sent");
    next_packet(stream)
}

/// Reads up to the end of a packet.
pub fn next_packet(stream: &mut TcpStream) -> String {
    let mut answer = Vec::new();
    while answer.len() < 3 || answer[answer.len() - 3] != b'#' {
        let mut byte = [0];
        stream.read_exact(&mut byte).expect("an answer");
        answer.push(byte[0]);
    }
    text(&answer)
}

/// The whole of it: stop in a module's function by line, read its secret, run into a violation, step back over it, and see what
/// caused it.
#[test]
fn lldb_finds_the_instruction_that_breaks_a_rule() {
    if is_missing("lldb-19") {
        return;
    }
    let Some(directory) = vault() else { return };
    let server = Server::start(directory.path(), &["vault.elf", "--uart0", "null"]);
    let commands = format!(
        "settings set auto-confirm true\n\
         gdb-remote {}\n\
         breakpoint set --file vault.c --line 10\n\
         continue\n\
         target variable secret\n\
         continue\n\
         target variable secret\n\
         process plugin packet monitor sancus\n\
         breakpoint disable\n\
         continue\n\
         process plugin packet monitor back\n\
         thread step-inst\n\
         frame variable\n\
         disassemble --frame\n\
         process plugin packet monitor backwards\n\
         breakpoint enable\n\
         continue\n\
         target variable secret\n\
         process kill\n\
         quit\n",
        server.address
    );
    std::fs::write(directory.path().join("commands"), commands).expect("written");
    let mut lldb = Command::new("lldb-19");
    lldb.args(["--no-lldbinit", "--source", "commands", "vault.elf"]).current_dir(directory.path());
    let output = lldb.stdin(Stdio::null()).env("HOME", directory.path()).output().expect("it starts");
    let said = text(&output.stdout) + &text(&output.stderr);
    let mut rest = said.as_str();
    for expected in [
        "vault.c:10",
        "(int) secret = 42",
        "vault.c:10",
        "(int) secret = 142",
        "(vault)",
        "signal SIGSEGV",
        "vault.c:17",
        "->  0x",
        "mov    0(r12), &",
        "vault.c:10",
        "(int) secret = 142",
    ] {
        let Some((_, after)) = rest.split_once(expected) else { panic!("{expected:?} is missing in {rest}\n{said}") };
        rest = after;
    }
    assert_eq!(server.ends(), Some(0));
}

/// The same as a script, and what does not hold.
#[test]
fn scripts_test_a_module() {
    let Some(directory) = vault() else { return };
    let script = "# The second deposit makes 142 of the secret.\n\
                  break vault.c:10\ncontinue\nexpect vault.c:10\nexpect module 1 (vault)\nprint secret\nexpect = 42\n\
                  backtrace\nexpect module 1 (vault) entered in cycle\nexpect vault.c:24\n\
                  continue\nprint secret\nexpect = 142\n\
                  delete 2\ncontinue\nexpect secret-read of module 1 (vault)\n\
                  back\nexpect vault.c:17\nexpect <pry+\n\
                  reverse\nexpect time begins here\n\
                  stop entry vault\nc\nexpect entry of module vault\nmodules\nexpect vault\n";
    std::fs::write(directory.path().join("commands"), script).expect("written");
    let output = emulator(directory.path(), &["run", "vault.elf", "--no-events", "--commands", "commands"]);
    assert_eq!(output.status.code(), Some(0), "{}{}", text(&output.stdout), text(&output.stderr));
    assert!(text(&output.stdout).contains("> print secret\nsecret = 142 (0x008e)\n"));
    for line in text(&output.stdout).lines() {
        assert!(line.chars().count() <= 80, "{line}");
    }
    for (script, status, reason) in [
        ("continue\nexpect peace\n", 7, "commands: line 2, \"expect peace\": expected \"peace\""),
        ("print secrte\n", 2, "there is no symbol \"secrte\"; did you mean \"secret\"?"),
        ("break vautl.c:3\n", 2, "did you mean \"vault.c\"?"),
        ("stop entry valut\n", 2, "did you mean \"vault\"?"),
    ] {
        std::fs::write(directory.path().join("commands"), script).expect("written");
        let output = emulator(directory.path(), &["run", "vault.elf", "--no-events", "--commands", "commands"]);
        assert_eq!(output.status.code(), Some(status), "{script}");
        assert!(text(&output.stderr).contains(reason), "{script}: {}", text(&output.stderr));
    }
}

/// Parameters and local variables are found where the compiler says that they are, and are told to be nowhere if it says so.
#[test]
fn scripts_know_the_variables_of_functions() {
    const LOCALS: &str = "#include <sancus_support/sm_io.h>\n\
        static volatile int result;\n\
        static int __attribute__((noinline)) sum(int count, const char *text) {\n\
          int values[3] = {1, 2, 3};\n\
          signed char small = -56;\n\
          for (int index = 0; index < 3; index++) { values[index] += count; }\n\
          result = values[1];\n\
          return values[0] + text[0] + small;\n\
        }\n\
        int main(void) { msp430_io_init(); result = sum(result + 7, \"abc\"); FINISH(); }\n";
    if is_missing("clang-19") || is_missing("ld.lld-19") {
        return;
    }
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("sum.c"), LOCALS).expect("written");
    let built = emulator(directory.path(), &["build", "-g", "sum.c", "-o", "sum.elf"]);
    assert!(built.status.success(), "{}", text(&built.stderr));
    for (script, status, told) in [
        (
            "break sum\ncontinue\nprint count\nexpect count = 7 (0x0007)\nset count = 9\nprint count",
            0,
            "count = 9 (0x0009)",
        ),
        ("break sum.c:7\ncontinue\nprint values\nexpect 08 00 09 00 0a 00\nprint small\nexpect small = -56", 0, ""),
        ("break sum.c:7\ncontinue\nprint *values", 0, "= 8 (0x0008)"),
        ("break sum.c:7\ncontinue\nprint text", 2, "text is optimised out here"),
        ("break sum\ncontinue\nprint *count", 2, "count is in a register, or a constant"),
        ("break main\ncontinue\nprint count", 2, "there is no symbol \"count\""),
    ] {
        std::fs::write(directory.path().join("script"), script).expect("written");
        let output = emulator(directory.path(), &["run", "sum.elf", "--no-events", "--commands", "script"]);
        let said = text(&output.stdout) + &text(&output.stderr);
        assert_eq!(output.status.code(), Some(status), "{script}: {said}");
        assert!(said.contains(told), "{script}: {said}");
    }
}

/// What debuggers need takes nothing of the program.
#[test]
fn debugging_information_changes_no_code() {
    let Some(directory) = vault() else { return };
    let built = emulator(directory.path(), &["build", "vault.c", "-o", "plain.elf"]);
    assert!(built.status.success(), "{}", text(&built.stderr));
    let keys = |name: &str| text(&emulator(directory.path(), &["modules", name]).stdout).replace(name, "");
    assert!(keys("vault.elf").contains("vault"));
    assert_eq!(keys("vault.elf"), keys("plain.elf"));
    let code = |name: &str| text(&emulator(directory.path(), &["disasm", name]).stdout);
    assert_eq!(code("vault.elf"), code("plain.elf"));
}

/// The program survives whatever a debugger does, and another one can connect.
#[test]
fn debuggers_come_and_go() {
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("program.elf"), images::program(&[0x40b2, 0x5a80, 0x0120, 0x3fff]))
        .expect("written");
    let mut server = Server::start(directory.path(), &["program.elf", "--board", "fpga", "--max-cycles", "1G"]);
    let mut stream = server.connect();
    assert!(ask(&mut stream, "?").contains("$T05"));
    assert!(ask(&mut stream, "s").contains("$S05"));
    let place = ask(&mut stream, "p0");
    // It goes without a word.
    drop(stream);
    server.told("the debugger is gone");
    let mut stream = server.connect();
    assert_eq!(ask(&mut stream, "p0"), place, "the program stood still");
    assert!(ask(&mut stream, "p99").contains("$E") || ask(&mut stream, "p99").contains("$#"));
    // Half a packet, and then nothing.
    stream.write_all(b"$m60").expect("sent");
    drop(stream);
    server.told("the debugger is gone");
    // A packet longer than any.
    let mut stream = server.connect();
    let _ = stream.write_all(&[b"$".as_slice(), &[b'm'; 200_000]].concat());
    server.told("the debugger was disconnected");
    drop(stream);
    // Ctrl-C stops a program that runs; detaching lets it run to its end.
    let mut stream = server.connect();
    stream.write_all(b"$c#63").expect("sent");
    std::thread::yield_now();
    stream.write_all(b"\x03").expect("sent");
    let mut answer = [0; 5];
    stream.read_exact(&mut answer).expect("an answer");
    assert_eq!(&answer, b"+$T02");
    drop(stream);
    server.told("the debugger is gone");
    let mut stream = server.connect();
    assert!(ask(&mut stream, "D").contains("OK"));
    assert_eq!(server.ends(), Some(3));
}

#[test]
fn an_address_that_cannot_be_had_is_told() {
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("program.elf"), images::program(&[0x3fff])).expect("written");
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    for (address, reason) in [(address.as_str(), "in use"), ("nonsense", "--gdb nonsense: "), ("127.0.0.1", "--gdb")] {
        let output = emulator(directory.path(), &["run", "program.elf", "--gdb", address]);
        assert_eq!(output.status.code(), Some(2), "{address}");
        assert!(text(&output.stderr).contains(reason), "{address}: {}", text(&output.stderr));
    }
}

/// Lines from a pipe, wrong ones among them; and a reader that has gone.
#[test]
fn the_monitor_reads_lines_and_ends_with_them() {
    let directory = tempfile::tempdir().expect("a directory");
    std::fs::write(directory.path().join("program.elf"), images::greeting()).expect("written");
    let monitor = |lines: &str, output: Stdio| {
        let mut command = Command::new(cargo_bin("sancus-emu"));
        command.args(["run", "program.elf", "--interactive"]).current_dir(directory.path());
        let mut child = command.stdin(Stdio::piped()).stdout(output).stderr(Stdio::piped()).spawn().expect("it starts");
        // It may have ended before all are read.
        let _ = child.stdin.take().expect("a pipe").write_all(lines.as_bytes());
        child.wait_with_output().expect("it ends")
    };
    let output = monitor("stepi 2\nwhree\nprint r1\n\nback\nquit\n", Stdio::piped());
    let said = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{said}{}", text(&output.stderr));
    assert!(said.contains("error: there is no command \"whree\"; did you mean \"where\"?"), "{said}");
    assert_eq!(said.matches("r1 = ").count(), 2, "an empty line repeats: {said}");
    let output = monitor("registers\ncycles\n", Stdio::piped());
    assert_eq!(output.status.code(), Some(0), "the end of the lines ends the session");
    let (reader, writer) = std::io::pipe().expect("a pipe");
    drop(reader);
    let output = monitor("registers\ncontinue\n", writer.into());
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(1), String::new()));
}
