//! What the scheduler costs, beside Aion's (docs/availability.md): cycles of its sessions, as the hardware sees them.

use std::collections::BTreeMap;
use std::time::Duration;

use machine::recording::{End, Session};
use network::scenario::Operation;

use super::availability::descriptor;

/// The scheduler's number among modules.
const SCHEDULER: u16 = 1;
/// R6 of who returns.
const RETURN: u16 = 0xffff;
/// The lowest number of an interrupt.
const INTERRUPTS: u16 = 0xfff0;

/// What the scheduler was entered for.
fn kind(session: &Session) -> String {
    let outside = matches!(session.end, End::Left { to: 0, .. });
    let on = if outside { "to code outside" } else { "to a module" };
    match (session.from, session.registers[6]) {
        (from, _) if from >= INTERRUPTS => {
            // Bit 15 of R2: a module was interrupted.
            let whom = if session.registers[2] & 0x8000 == 0 { "code outside" } else { "a module" };
            format!("an interrupt of {whom}, {on}")
        }
        (0, 3) => "an event: create".to_owned(),
        (0, 4) => "alarm".to_owned(),
        (0, 5) => format!("resume, {on}"),
        (0, 6) => "time".to_owned(),
        (0, entry) => format!("entry point {entry}"),
        (_, RETURN) => format!("the end of an activation, {on}"),
        (from, _) => format!("a call of module {from}"),
    }
}

/// Cycles in the scheduler, least and most of each kind.
#[test]
fn the_scheduler_costs_what_the_documentation_says() {
    let scenario = descriptor(None);
    let mut setup = scenario.prepare().unwrap_or_else(|error| panic!("{error}"));
    setup.network.record();
    setup.deploy().unwrap_or_else(|error| panic!("{error}"));
    for event in &scenario.descriptor.deadlines.before {
        setup.perform(&Operation::output(&event.connection, event.data.clone())).expect("an event");
    }
    setup.run_for(Duration::from_secs(10)).expect("time passes");
    let recording = setup.network.take_recording();
    let node = recording.nodes.iter().find(|node| node.name == "meter").expect("a meter");
    let mut costs = BTreeMap::<String, (u64, u64, u64)>::new();
    for session in node.modules.sessions.iter().filter(|session| session.module == SCHEDULER) {
        let cycles = session.end.cycle() - session.start;
        let (count, least, most) = costs.entry(kind(session)).or_insert((0, u64::MAX, 0));
        (*count, *least, *most) = (*count + 1, (*least).min(cycles), (*most).max(cycles));
    }
    for (kind, (count, least, most)) in &costs {
        println!("{kind}: {least} to {most} cycles, {count} times");
    }
    let documented = include_str!("../../../docs/availability.md");
    for (kind, (_, least, most)) in &costs {
        if let Some(row) = documented.lines().find(|line| line.starts_with(&format!("| {kind} |"))) {
            let cells: Vec<u64> = row.split('|').filter_map(|cell| cell.trim().replace(',', "").parse().ok()).collect();
            assert_eq!(cells[..2], [*least, *most], "{row}");
        }
    }
}
