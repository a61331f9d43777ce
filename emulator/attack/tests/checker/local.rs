//! Modules of a node that hand each other events without encryption: what the devices do is explained, and so it is when the
//! operating system is gone.

use std::path::Path;
use std::time::Duration;

use attack::Outcome;
use authentic_execution::Verdict;
use descriptors::Format;
use machine::Engine;
use module_compiler::Toolchain;
use network::EventKind;
use network::scenario::{Scenario, Setup};
use sancus_hw::Layout;

use crate::meter::{Attacked, Meter, script};

/// The clock's second goes to the meter, and from there to the relay and the display.
const DESCRIPTOR: &str = r#"{
    "nodes": [{"type": "sancus", "name": "node1", "host": "10.0.0.1", "reactive_port": 6001, "vendor_id": 4660,
               "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0", "slots": 6,
               "devices": [{"type": "real_time_clock"}, {"type": "relay"}, {"type": "display"},
                           {"type": "metering_element", "seed": 3}]}],
    "modules": [MODULES],
    "connections": [
        {"name": "second", "from_module": "clock", "from_output": "tick", "to_module": "meter", "to_input": "second",
         "encryption": "none"},
        {"name": "switching", "from_module": "meter", "from_output": "command", "to_module": "contact", "to_input": "drive",
         "encryption": "none"},
        {"name": "showing", "from_module": "meter", "from_output": "shown", "to_module": "panel", "to_input": "show",
         "encryption": "none"},
        {"name": "operator", "direct": true, "to_module": "meter", "to_input": "operate", "encryption": "spongent"}],
    "secrets": [{"name": "consumption", "node": "node1", "device": "metering_element"}]
}"#;

/// The driver of the clock and of the metering element: the clock's interrupt enters it.
const CLOCK: &str = "
#include <physical.h>
#include <sancus/reactive.h>
SM_OUTPUT(clock, tick)
static uint16_t SM_DATA(clock) unsent;
SM_ISR(clock, number) {
    (void)number;
    uint16_t now[7] = {CLOCK_SECONDS, METERING_IMPORT, METERING_EXPORT, METERING_VOLTAGE, METERING_FREQUENCY, METERING_PULSES, unsent};
    unsent += tick((const io_data *)now, sizeof now) != 0;
}
SM_HANDLE_IRQ(clock, 11);
void SM_ENTRY(clock) begin(void) { CLOCK_PERIOD = 1; }
";

const METER: &str = "
#include <sancus/reactive.h>
SM_OUTPUT(meter, command)
SM_OUTPUT(meter, shown)
static uint16_t SM_DATA(meter) seconds, refused;
SM_INPUT(meter, second, data, length) {
    const uint16_t *reading = (const uint16_t *)(const void *)data;
    uint16_t drive = ++seconds & 1, show[3] = {seconds, reading[1], refused};
    if (command((const io_data *)&drive, sizeof drive) != 0 || shown((const io_data *)show, sizeof show) != 0) {
        seconds--;
    }
}
SM_INPUT(meter, operate, data, length) { seconds = 0; }
SM_REJECTED(meter, connection) { refused += 1 + (connection != SM_NO_CONNECTION); }
";

const CONTACT: &str = "
#include <physical.h>
#include <sancus/reactive.h>
SM_INPUT(contact, drive, data, length) { RELAY_COMMAND = data[0] ? RELAY_CLOSED : 0; }
";

const PANEL: &str = "
#include <physical.h>
#include <sancus/reactive.h>
SM_INPUT(panel, show, data, length) {
    const uint16_t *words = (const uint16_t *)(const void *)data;
    DISPLAY_SUPPLY = words[0];
    DISPLAY_POWER = words[1];
    DISPLAY_ENERGY = words[2];
}
";

const SETTINGS: &str = "
clock:
    - num_local_connections: 1
    - num_connections: 1
    - claims: [0x01d0, 0x01d8, 0x01e0]
meter:
    - num_local_connections: 3
    - num_connections: 2
contact:
    - num_local_connections: 1
    - num_connections: 1
    - claims: [0x01f0]
panel:
    - num_local_connections: 1
    - num_connections: 1
    - claims: [0x01c0]
";

/// The vector of the clock's interrupt.
const CLOCK_VECTOR: u16 = 0xffe0 + 2 * 11;
/// `jmp $`.
const JUMP_TO_ITSELF: u16 = 0x3fff;

/// The four modules on their node, with a change in their stubs; `None` without a compiler. The loader has not put the clock's
/// entry into its vector: the node's software does not do so.
fn deployed(change: Option<(&'static str, &'static str, &'static str)>) -> Option<Meter> {
    let Ok(toolchain) = Toolchain::find() else {
        assert!(std::env::var_os("CI").is_none_or(|value| value != "true"), "there is no compiler");
        return None;
    };
    let toolchain = match change {
        None => toolchain,
        Some((file, from, to)) => toolchain
            .with_defect(file, |text| {
                assert_eq!(text.matches(from).count(), 1, "{from}");
                text.replace(from, to)
            })
            .expect("a stub"),
    };
    let directory = tempfile::tempdir().expect("a directory");
    let modules = [("contact", CONTACT), ("panel", PANEL), ("meter", METER), ("clock", CLOCK)];
    let built = modules.map(|(name, text)| {
        let path = directory.path().join(format!("{name}.c"));
        std::fs::write(&path, text).expect("a source");
        let build = module_compiler::Build {
            sources: vec![path],
            include: vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../../firmware/include")],
            flags: vec!["-Wno-unused-parameter".into()],
            security: module_compiler::Security::Bits128,
            settings: module_compiler::Settings::read(&section_of(SETTINGS, name)).expect("settings"),
            output: module_compiler::Output::Relocatable,
            confidential: None,
            included: Vec::new(),
            abi: module_compiler::Abi::Eabi,
            debug: false,
        };
        (name, toolchain.build_modules(&build).unwrap_or_else(|error| panic!("{name}: {error}")))
    });
    let listed = modules
        .map(|(name, _)| format!(r#"{{"type": "sancus", "name": "{name}", "node": "node1", "files": ["{name}.c"]}}"#));
    let text = DESCRIPTOR.replace("MODULES", &listed.join(",\n"));
    let files: Vec<(&str, Vec<u8>)> = built.iter().map(|(name, built)| (*name, built.elf.clone())).collect();
    let scenario = Scenario::from_text(&text, Format::Json, directory.path()).expect("a descriptor");
    let scenario = Scenario { seed: 1, ..scenario }
        .finding(move |module| Ok(files.iter().find(|(name, _)| *name == module.name).map(|(_, file)| file.clone())));
    let meter = Meter::with_sources(&scenario, |sources| {
        sources.extend(built.iter().map(|(name, built)| ((*name).to_owned(), built.representations[0].text.clone())));
    });
    Some(meter)
}

/// The settings of one module.
fn section_of(settings: &str, module: &str) -> String {
    let mut lines = settings.lines().skip_while(|line| *line != format!("{module}:"));
    let first = lines.next().unwrap_or_default().to_owned();
    let own = lines.take_while(|line| line.starts_with(' '));
    [first].into_iter().chain(own.map(str::to_owned)).collect::<Vec<_>>().join("\n")
}

fn layout(setup: &Setup, module: &str) -> Layout {
    setup.deployer.linked(module).expect("a module").layout
}

/// Has the clock's interrupt enter its driver, each second.
fn connect_interrupt(setup: &mut Setup) {
    let entry = layout(setup, "clock").public_start;
    setup.network.machine_mut("node1").expect("a node").write_word(CLOCK_VECTOR, entry);
    setup.deployer.call(&mut setup.network, "clock", "begin", &[]).expect("it begins");
}

/// What the contact of the relay and the display did.
fn shown(setup: &mut Setup) -> (Vec<i32>, Vec<i32>, Vec<i32>) {
    let events = setup.network.take_events();
    let values = |device: &str, quantity: &str| {
        let values = events.iter().filter_map(|event| match event.kind {
            EventKind::Physical { device: of, quantity: which, value, .. } if (of, which) == (device, quantity) => {
                Some(value)
            }
            _ => None,
        });
        values.collect()
    };
    (values("relay", "contact"), values("display", "supply"), values("display", "energy"))
}

fn run(setup: &mut Setup, milliseconds: u64) {
    setup.run_for(Duration::from_millis(milliseconds)).expect("nothing is due");
}

fn assert_explained(verdict: &Verdict) {
    assert!(verdict.is_clean() && verdict.findings.is_empty(), "{verdict}");
    // The clock's handler is not known by its source, all else is.
    assert_eq!(verdict.by_file_alone.keys().collect::<Vec<_>>(), ["clock"]);
}

/// Each second of the clock gets to the relay and to the display, and what they do is explained by it.
#[test]
fn a_second_passes_from_the_clock_to_relay_and_display() {
    let Some(mut meter) = deployed(None) else { return };
    connect_interrupt(&mut meter.setup);
    shown(&mut meter.setup);
    meter.check();
    run(&mut meter.setup, 3100);
    let (contact, seconds, _) = shown(&mut meter.setup);
    assert_eq!((contact, seconds), (vec![1, 0, 1], vec![1, 2, 3]));
    let verdict = meter.check();
    assert_explained(&verdict);
    let closed = verdict.outputs.iter().find(|output| output.step.to_string() == "relay contact 1").expect("a contact");
    let history = closed.to_string();
    assert!(
        history.starts_with("relay contact 1 <- contact.relay.RELAY_COMMAND := 1 <- contact.drive 1 <- meter.command 1 <- meter.second 1 <- clock.tick 1 <- "),
        "{history}"
    );
    // Unlike what is encrypted, nothing of that is on the node's queue.
    assert!(verdict.outputs.iter().any(|output| output.step.to_string() == "meter.shown 3"), "{verdict}");
}

/// The text of the node's software is overwritten with jumps to themselves, and a second still passes. What nobody comes back to
/// after that is the interrupted code.
#[test]
fn a_second_passes_without_an_operating_system() {
    let Some(mut meter) = deployed(None) else { return };
    connect_interrupt(&mut meter.setup);
    // The node sleeps, with its clock off.
    run(&mut meter.setup, 2050);
    shown(&mut meter.setup);
    let modules = ["contact", "panel", "meter", "clock"].map(|module| layout(&meter.setup, module));
    let machine = meter.setup.network.machine_mut("node1").expect("a node");
    machine.set_engine(Engine::Interpreter);
    let program = machine.configuration().program_memory();
    let free = program.start..u32::from(0xffe0_u16);
    for address in free.step_by(2).map(|address| address as u16) {
        if !modules.iter().any(|layout| layout.public_contains(address)) {
            machine.write_word(address, JUMP_TO_ITSELF);
        }
    }
    run(&mut meter.setup, 1100);
    let (contact, seconds, _) = shown(&mut meter.setup);
    assert_eq!((contact.len(), seconds.len()), (1, 1), "{contact:?} {seconds:?}");
    assert_explained(&meter.check());
}

/// The four modules at work, for attackers; `None` without a compiler.
fn attacked_at_work() -> Option<Attacked> {
    let mut meter = deployed(None)?;
    connect_interrupt(&mut meter.setup);
    run(&mut meter.setup, 1500);
    Some(meter.attacked())
}

/// A reset of the node ends its modules, and with them their ids. What they handed each other before is explained.
#[test]
fn what_was_handed_over_before_a_reset_is_explained() {
    let Some(mut attacked) = attacked_at_work() else { return };
    // The watchdog's register without its password.
    let reset = r#"{"at": 3500000, "do": "write", "node": "node1", "address": "0x0120", "values": ["0"]}"#;
    let reset = script(&[reset]);
    assert_eq!(attacked.outcome(&reset).counts.resets, 1);
    let verdict = attacked.run(&reset);
    let handed_over = verdict.outputs.iter().filter(|output| output.step.to_string().starts_with("meter.command"));
    assert!(handed_over.count() >= 2, "{verdict}");
    // What is left in memory, without the reset gate, is another question.
    assert!(verdict.findings.is_empty() && verdict.unexplained().next().is_none(), "{verdict}");
}

/// After a reset nobody owns the display, and it shows what anybody writes.
#[test]
fn what_a_display_shows_that_nobody_owns_is_not_judged() {
    let Some(mut attacked) = attacked_at_work() else { return };
    let write = r#"{"at": 3800000, "do": "write", "node": "node1", "address": "0x01c4", "values": ["77"]}"#;
    let reset = r#"{"at": 2500000, "do": "write", "node": "node1", "address": "0x0120", "values": ["0"]}"#;
    let shown = |outcome: &Outcome| {
        let events = outcome.recording.nodes.iter().flat_map(|node| &node.physical);
        events.filter(|event| event.device == "display" && event.value == 77).count()
    };
    let refused = attacked.outcome(&script(&[write]));
    assert_eq!((shown(&refused), refused.counts.violations > 0), (0, true));
    let obeyed = script(&[reset, write]);
    assert_eq!(shown(&attacked.outcome(&obeyed)), 1);
    let verdict = attacked.run(&obeyed);
    assert!(verdict.findings.is_empty() && verdict.unexplained().next().is_none(), "{verdict}");
}

/// Whoever is not at the other end is refused: code outside, for each connection and for none.
#[test]
fn what_others_hand_over_is_refused_and_counted() {
    let Some(mut meter) = deployed(None) else { return };
    connect_interrupt(&mut meter.setup);
    let entry = |module: &str| {
        let entries = meter.setup.deployer.entries(module);
        let handler = entries.iter().find(|(_, name)| name.ends_with("_handle_local")).expect("an entry point");
        handler.0
    };
    let handler = entry("meter");
    let second = meter.setup.deployer.descriptor().connections[0].id.expect("a number");
    let mut attacked: Attacked = meter.attacked();
    let call = |at: u32, number: u16| {
        format!(
            r#"{{"at": {at}, "do": "call_entry", "module": "meter", "entry": {handler}, "arguments": ["{number}", "4", "1", "2"]}}"#
        )
    };
    let calls = [call(1_100_000, second), call(1_200_000, 77)];
    let calls: Vec<&str> = calls.iter().map(String::as_str).collect();
    let outcome = attacked.outcome(&script(&calls));
    let mut history = attacked.history.clone();
    let verdict = attacked.checker.check(&mut history, &outcome.recording, &outcome.sent);
    assert_explained(&verdict);
    let mut shown = outcome.events.iter().filter_map(|event| match event.kind {
        EventKind::Physical { device: "display", quantity: "energy", value, .. } => Some(value),
        _ => None,
    });
    assert_eq!(shown.next_back(), Some(3), "{verdict}");
}

/// Stubs that take events from anybody, or leave something out of them.
#[test]
fn stubs_that_take_what_nobody_sent_are_found() {
    let anybody = ("stubs/reactive.c", " && connection->peer == SM(ssa_caller_id)", "");
    let Some(meter) = deployed(Some(anybody)) else { return };
    let entries = meter.setup.deployer.entries("contact");
    let handler = entries.iter().find(|(_, name)| name.ends_with("_handle_local")).expect("an entry point").0;
    let number = meter.setup.deployer.descriptor().connections[1].id.expect("a number");
    let mut attacked = meter.attacked();
    let call = format!(
        r#"{{"at": 1100000, "do": "call_entry", "module": "contact", "entry": {handler}, "arguments": ["{number}", "2", "1", "0"]}}"#
    );
    let verdict = attacked.run(&script(&[&call]));
    let finding = verdict.findings.first().unwrap_or_else(|| panic!("{verdict}"));
    assert!(finding.text.starts_with("writes 0x1 to 0x01f0, where its source does nothing more"), "{finding}");

    let swapped = (
        "stubs/local.S",
        "    push    r15\n    push    r14\n    mov     r1, r14\n",
        "    push    r14\n    push    r15\n    mov     r1, r14\n",
    );
    let Some(mut meter) = deployed(Some(swapped)) else { return };
    connect_interrupt(&mut meter.setup);
    run(&mut meter.setup, 1100);
    let verdict = meter.check();
    assert!(!verdict.findings.is_empty() && verdict.unexplained().next().is_some(), "{verdict}");
}
