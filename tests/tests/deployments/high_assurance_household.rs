//! What else of the household the meter of HASE 2016 has to do with: the other utility's meter, the local generation, and what its own
//! modules may tell the central system in whose name.

use crate::defects;
use crate::high_assurance::{
    BALANCE, CURTAIL, FORGED, FROM_GAS, FROM_GENERATION, KEYS, Meter, OTHER_READING, READING, REFUSED, SECURITY_ENTRY,
    START, TO_GENERATION, TO_METER, UNKNOWN, double, envelope, message, scenario,
};

/// The key of a way in the file of the day.
fn key(way: u16) -> u8 {
    KEYS.iter().find(|(of, _)| *of == way).expect("a key").1
}

/// What the other utility's meter has measured, and what was fed in, come to the central system each quarter of an hour.
#[test]
fn other_meters_are_heard() {
    let mut meter = Meter::deploy(61.0);
    meter.run(1000);
    let told = meter.told("central", OTHER_READING);
    for (node, quantity, way) in [("gas", "energy_import", FROM_GAS), ("generation", "energy_export", FROM_GENERATION)]
    {
        let told: Vec<(u32, i32)> = told
            .iter()
            .filter(|told| told[5] == way)
            .map(|told| (double(&told[1..]) - START, double(&told[3..]) as i32))
            .collect();
        let [first, second] = told[..] else { panic!("{node}: {told:?}") };
        assert_eq!(second.0 - first.0, 900, "{node}: {told:?}");
        let measured = meter.values_at(node, "energy_register", quantity);
        let is_measured = |energy| energy == 0 || measured.iter().any(|(_, value)| *value == energy);
        assert!(is_measured(first.1) && is_measured(second.1), "{node}: {told:?}");
    }
    assert!(told.iter().any(|told| told[5] == FROM_GAS && told[3] > 0), "{told:?}");

    // Whoever has no key, or brings a command from there, is refused and in the log.
    meter.events.clear();
    let now = meter.now();
    for (way, key, kind) in [
        (FROM_GAS, 0x4c, OTHER_READING),
        (FROM_GENERATION, key(FROM_GAS), OTHER_READING),
        (FROM_GAS, key(FROM_GAS), CURTAIL),
        (TO_GENERATION, key(FROM_GENERATION), CURTAIL),
    ] {
        meter.perform("maintenance", envelope(way, now, key, &message(kind, &[1])));
        meter.run(3);
    }
    meter.run(30);
    assert!(meter.told("central", OTHER_READING).is_empty());
    assert!(meter.values_at("generation", "relay", "contact").is_empty());
    let (entries, _) = meter.log(TO_METER, SECURITY_ENTRY);
    assert!(entries.contains(&[REFUSED, FORGED | UNKNOWN, 4]), "{entries:?}");
}

/// The central system curtails the local generation; the message is sealed for it by CS_SECURITY.
#[test]
fn local_generation_is_curtailed() {
    let mut meter = Meter::deploy(61.0);
    meter.run(70);
    let contact = |meter: &Meter| -> Vec<i32> {
        meter.values_at("generation", "relay", "contact").into_iter().map(|(_, on)| on).collect()
    };
    assert_eq!(contact(&meter), [1]);
    for off in [1, 0] {
        meter.command(TO_METER, CURTAIL, &[off]);
        meter.run(25);
    }
    assert_eq!(contact(&meter), [1, 0, 1]);
    let (entries, _) = meter.log(TO_METER, SECURITY_ENTRY);
    assert_eq!(entries.iter().filter(|entry| entry[0] == CURTAIL).count(), 2, "{entries:?}");
}

/// A log that is the attacker's tells the central system a reading and a balance: CS_SECURITY takes from each module what it is there to tell.
#[test]
fn nobody_tells_the_central_system_anything_in_anothers_name() {
    const LYING: [&str; 3] = ["modules/high_assurance/log.h", "message.kind = LOG_STATUS;", "message.kind = READING;"];
    const NAMES: [&str; 3] = [
        "modules/high_assurance/cs_security.c",
        "(is_of_log(message, first) || (uint16_t)(message->kind - first) <= last - first)",
        "(first | last)",
    ];
    let told = |names: bool| {
        let lying = defects::with_defect(scenario(), "high_assurance/METROLOGY_LOG", LYING)?;
        let lying = if names { lying } else { defects::with_defect(lying, "high_assurance/CS_SECURITY", NAMES)? };
        let mut meter = Meter::of(&lying, 61.0);
        meter.run(70);
        meter.command(TO_METER, 0x14, &[6, 0, 1]);
        meter.run(40);
        let central = meter.lines("central").into_iter();
        Some(central.filter(|told| told[0] == READING || told[0] == BALANCE).filter(|told| told[1] == 6).count())
    };
    let (Some(with), Some(without)) = (told(true), told(false)) else { return };
    assert_eq!(with, 0);
    assert!(without > 0);
}
