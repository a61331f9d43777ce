//! `descriptors/home.json`: a driver for each device of a home, and an application on top of them, also under attack.

use std::path::Path;
use std::time::Duration;

use network::scenario::{Operation, Scenario};
use network::{Event, EventKind};

fn home() -> Scenario {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../descriptors/home.json");
    Scenario::read(&path).unwrap_or_else(|error| panic!("{error}"))
}

/// The values of a quantity, with the seconds in which they were reached.
fn values(events: &[Event], device: &str, quantity: &str) -> Vec<(u64, i32)> {
    let values = events.iter().filter_map(|event| match &event.kind {
        EventKind::Physical { device: its, quantity: of, value, .. } if (&**its, &**of) == (device, quantity) => {
            Some((event.time / 1_000_000_000, *value))
        }
        _ => None,
    });
    values.collect()
}

#[test]
fn every_driver_of_the_home_does_its_work() {
    let mut setup = home().deploy().unwrap_or_else(|error| panic!("{error}"));
    let began = setup.network.time().as_secs();
    // A minute before the full one, by the clock; the application waits up to 16 s.
    let time = 2_000_000_040_u32;
    let mut set: Vec<u8> = time.to_le_bytes().to_vec();
    set.extend([0, 0]);
    setup.schedule(Duration::from_secs(1), Operation::output("clock", set));
    setup.run_for(Duration::from_secs(110)).expect("time passes");
    let events = setup.network.take_events();
    let consoles = events.iter().filter(|event| matches!(event.kind, EventKind::Console { .. }));
    let failed: Vec<&Event> = consoles.filter(|event| format!("{event:?}").contains("failed")).collect();
    assert!(failed.is_empty(), "{failed:?}");

    assert_eq!(values(&events, "calendar_clock", "set"), [(began + 1, time as i32)]);
    // The application switches all on after its wait, and the heater off when its button is pressed.
    let heater = values(&events, "appliances", "appliance_1");
    assert_eq!(heater.iter().map(|(_, on)| *on).collect::<Vec<_>>(), [1, 0], "{heater:?}");
    assert!((40..43).contains(&heater[1].0), "{heater:?}");
    // A day begins, and the mains fail: each is kept before the counter says so.
    let counts = values(&events, "monotonic_counter", "count");
    assert!(counts.len() >= 2, "{counts:?}");
    assert!(counts.iter().any(|(second, _)| *second == 90), "{counts:?}");
    // What the home has drawn, in the full minute.
    let text: String = values(&events, "home_uart", "byte").into_iter().map(|(_, byte)| byte as u8 as char).collect();
    let drawn: Vec<u32> = text.lines().filter_map(|line| line.strip_suffix("Wh")?.parse().ok()).collect();
    let counted = values(&events, "energy_register", "energy_import").last().map(|(_, energy)| *energy as u32);
    assert!(
        !drawn.is_empty() && drawn.iter().all(|drawn| Some(*drawn) <= counted) && *drawn.last().unwrap_or(&0) > 0,
        "{text}"
    );
}
