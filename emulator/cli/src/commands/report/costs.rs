//! `sancus-emu report costs`: see [`Arguments`].

use super::measure::{Activation, Exchange, activations, exchanges};
use super::paper::{self, event};
use crate::commands::columns::paragraph;
use crate::commands::run::count;
use crate::commands::{Exit, Failure, print, print_json};
use clap::Args;
use machine::Cycle;
use network::Event;
use network::scenario::{Operation, Scenario};
use serde::Serialize;
use std::fmt::Write;
use std::time::Duration;

/// Cycles of each phase and event, beside those measured on the RTL
///
/// Deploys the smart meter, lets 16 seconds pass, and measures: what a deployment costs a node, and how long the modules
/// take for their events, until what they send has left the node. Beside these are the figures of the paper's own
/// modules on the RTL with the existing node software; both use 128-bit keys and a clock of 8 MHz.
#[derive(Args)]
#[command(after_help = "Examples:\n  sancus-emu report costs\n  sancus-emu report costs --json")]
pub struct Arguments {
    /// Print a JSON object instead
    #[arg(long)]
    json: bool,
}

/// What the operator does: has the supply enabled, has the meter report, and later has the supply disabled.
const OPERATOR: [(u64, &[u8]); 3] = [(500, &[1, 0]), (6500, &[16, 0]), (8000, &[2, 0])];
const END_MILLISECONDS: u64 = 16_000;

/// Entry points, by number.
const HANDLE_INPUT: u16 = 3;
const ADVANCE_TIME: u16 = 4;

/// A row of the table.
#[derive(Debug, Serialize)]
struct Row {
    phase: String,
    cycles: Cycle,
    milliseconds: f64,
    rtl_cycles: Cycle,
    rtl_milliseconds: f64,
    /// Why it takes longer than there, if it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'static str>,
}

/// Why some take longer than there.
const NOTES: [(&str, &str); 5] = [
    (ANSWERING, "the node acknowledges the event before it sends the answer"),
    (LOADING, "modules here check more, and hold two keys for a connection while it gets a new one"),
    (ATTESTING, "a module here also proves its ID and layout, encrypted"),
    (
        COUNTING,
        "a module's entry also serves cores with the atomicity monitor, and lets interrupts in: 40 cycles a call",
    ),
    (MEASURING, "the remainder of a division is a loop in C here, and assembly there"),
];
const ANSWERING: &str = "load switch answers ESME";
/// What rows on loading begin with.
const LOADING: &str = "load ";
/// What rows on attestation begin with.
const ATTESTING: &str = "attest: ";
const COUNTING: &str = "CS counts time";
const MEASURING: &str = "ESME measures, sends nothing";

/// Runs the command.
pub fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    let (events, clock) = measure()?;
    let rows = rows(&events, clock);
    match arguments.json {
        true => print_json(&serde_json::json!({"schema": "sancus-emu/costs/1", "clock_hz": clock, "rows": rows}))?,
        false => print(&text(&rows, clock))?,
    }
    Ok(Exit::Success)
}

/// What happens while the smart meter is deployed and runs; and the frequency of the nodes' clocks.
fn measure() -> Result<(Vec<Event>, u64), Failure> {
    let scenario = Scenario::smart_meter();
    let mut meter = scenario.deploy()?;
    for (milliseconds, request) in OPERATOR {
        meter.schedule(Duration::from_millis(milliseconds), Operation::output("operator", request));
    }
    let ran = meter.run_for(Duration::from_millis(END_MILLISECONDS));
    ran.map_err(|error| Failure::deployment(&error))?;
    Ok((meter.network.take_events(), scenario.clock_hz))
}

fn rows(events: &[Event], clock: u64) -> Vec<Row> {
    let exchanges = exchanges(events);
    let activations = activations(events);
    let milliseconds = |cycles: Cycle| cycles as f64 * 1e3 / clock as f64;
    let mut rows = Vec::new();
    let mut row = |phase: String, cycles: Option<Cycle>, rtl_cycles: Cycle| {
        let note = NOTES.iter().find(|(noted, _)| phase.starts_with(noted)).map(|(_, note)| *note);
        rows.extend(cycles.map(|cycles| Row {
            note: note.filter(|_| cycles > rtl_cycles),
            phase,
            cycles,
            milliseconds: milliseconds(cycles),
            rtl_cycles,
            rtl_milliseconds: milliseconds(rtl_cycles),
        }));
    };
    let exchange = |phase: &str, module: &str| {
        exchanges.iter().find(|exchange| exchange.phase == phase && exchange.module == module)
    };
    for paper in &paper::LOADS {
        let module = paper.module;
        let load = exchange("load", module);
        let value = |value: fn(&Exchange) -> Cycle| load.map(value);
        row(format!("load {module}: upload"), value(|load| load.delivered - load.begun), paper.upload);
        row(
            format!("load {module}: last byte to protected"),
            value(|load| load.instruction_ended - load.delivered),
            paper.enable,
        );
        row(format!("load {module}: enable instruction"), value(|load| load.instruction), paper.instruction);
        row(format!("load {module}: last byte to answer"), value(Exchange::answer), paper.answer);
    }
    let attest = exchange("attest", "ESME");
    row("attest: in the module".into(), attest.map(|attest| attest.in_module), paper::ATTEST_IN_MODULE);
    row("attest: MAC instruction".into(), attest.map(|attest| attest.instruction), paper::ATTEST_INSTRUCTION);
    row("attest: last byte to answer".into(), attest.map(Exchange::answer), paper::ATTEST_ANSWER);
    let key = exchange("set_key", "ESME");
    row("set_key: in the module".into(), key.map(|key| key.in_module), paper::SET_KEY_IN_MODULE);
    row("set_key: unwrap instruction".into(), key.map(|key| key.instruction), paper::SET_KEY_INSTRUCTION);
    row("set_key: last byte to answer".into(), key.map(Exchange::answer), paper::SET_KEY_ANSWER);
    let connect = exchange("connect", "ESME");
    row("connect: last byte to answer".into(), connect.map(Exchange::answer), paper::CONNECT_ANSWER);

    let after = |module: &str, entry: u16, start: Cycle| {
        activations.iter().find(|call| call.module == module && call.entry == entry && call.start > start)
    };
    let step = |number: usize| {
        activations.iter().filter(|call| call.module == "ESME" && call.entry == ADVANCE_TIME).nth(number - 1)
    };
    let event = |module: &str, cause: Option<&Activation>| after(module, HANDLE_INPUT, cause?.start);
    let cost = |call: Option<&Activation>| call.map(Activation::cycles);
    let second = after("CS", ADVANCE_TIME, 0).and_then(|first| after("CS", ADVANCE_TIME, first.start));
    row(COUNTING.into(), cost(second), event::CS_ADVANCE);
    row("ESME's first step: asks the load switch".into(), cost(step(1)), event::ESME_FIRST);
    row(MEASURING.into(), cost(step(3)), event::ESME_QUIET);
    row("ESME without supply, sends nothing".into(), cost(step(13)), event::ESME_QUIET_OFF);
    row("ESME with two outgoing events".into(), cost(step(5)), event::ESME_TWO);
    row("ESME with three outgoing events".into(), cost(step(10)), event::ESME_THREE);
    row(ANSWERING.into(), cost(event("HASM_LS", step(5))), event::SWITCH_ANSWERS_ESME);
    row("ESME takes the answer".into(), cost(event("ESME", step(5))), event::ESME_TAKES_ANSWER);
    let switch = after("HASM_LS", HANDLE_INPUT, 0);
    let obeyed = switch.zip(event("CS", switch)).map(|(switch, answer)| answer.done - switch.start);
    row("load switch obeys CS, which takes the answer".into(), obeyed, event::SWITCH_OBEYS);
    row("HAN has the display print".into(), cost(event("HAN", step(5))), event::GATEWAY_DISPLAYS);
    row("CS takes a report".into(), cost(event("CS", step(10))), event::CS_TAKES_REPORT);
    rows
}

fn text(rows: &[Row], clock: u64) -> String {
    let millisecond = format!("(1 ms: {})", count(clock / 1000));
    let mut text = format!("{millisecond:<45}{:>12}{:>12}{:>9}\n", "cycles", "RTL cycles", "of RTL");
    for row in rows {
        // Writing to a string cannot fail.
        let _ = writeln!(
            text,
            "{:<45}{:>12}{:>12}{:>7.1} %",
            row.phase,
            count(row.cycles),
            count(row.rtl_cycles),
            row.cycles as f64 * 100.0 / row.rtl_cycles as f64
        );
    }
    for row in rows {
        if let Some(note) = row.note {
            text += &format!("\n{}", paragraph(&format!("{}: {note}.", row.phase)));
        }
    }
    text
}
