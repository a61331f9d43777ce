//! What else of the household the meter of HASE 2016 has to do with: the other utility's meter, the local generation, and what its own
//! modules may tell the central system in whose name.

use descriptors::Format;
use network::scenario::Scenario;

use crate::defects;
use crate::high_assurance::{
    BALANCE, CURTAIL, FORGED, FROM_GAS, FROM_GENERATION, KEYS, Meter, OTHER_READING, PRICE, READING, REFUSED,
    SECURITY_ENTRY, START, TO_GENERATION, TO_METER, UNKNOWN, double, envelope, folder, message, scenario,
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

/// III.D: from the home into the meter. HAN has no output, and the policy refuses any connection from it; where there is one, what somebody
/// in the home makes of HAN sets the tariff.
#[test]
fn nothing_comes_back_from_the_home() {
    const BACK: [&str; 3] = [
        "modules/high_assurance/han.c",
        "static __attribute__((noinline)) void SM_FUNC(HAN) tell(const struct message *message) { put_message(message); }",
        "SM_OUTPUT(HAN, back_out);\n\
         static __attribute__((noinline)) void SM_FUNC(HAN) tell(const struct message *message) {\n\
             struct message back = {TARIFF, {.tariff = {9, message->reading.time, 0, 0, 0, 0}}};\n\
             (void)SEND(back_out, back);\n\
             put_message(message);\n\
         }",
    ];
    let text = std::fs::read_to_string(folder().join("high-assurance-meter.json")).expect("a file");
    let mut descriptor: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let connection = serde_json::json!({"from_module": "HAN", "from_output": "back_out", "to_module": "TARIFFS",
                                        "to_input": "tariff_in", "encryption": "none"});
    let connections = descriptor["connections"].as_array_mut().expect("connections");
    // HAN and TARIFFS have room for five.
    connections.retain(|one| {
        one["from_output"] != "home_out" && (one["from_module"] != "TARIFFS" || one["from_output"] != "log_out")
    });
    connections.push(connection);
    let read = |descriptor: &serde_json::Value| {
        Scenario::from_text(&descriptor.to_string(), Format::Json, &folder()).map_err(|error| error.to_string())
    };
    let refused = read(&descriptor).map(drop).expect_err("a policy");
    assert!(refused.contains("policy.flows lets \"HAN\" send to nobody"), "{refused}");
    descriptor.as_object_mut().expect("an object").remove("policy");
    let open = read(&descriptor).unwrap_or_else(|error| panic!("{error}"));
    let Some(open) = defects::with_defect(open, "high_assurance/HAN", BACK) else { return };
    let prices = |scenario: &Scenario| {
        let mut meter = Meter::of(scenario, 61.0);
        meter.run(150);
        meter.told("meter", PRICE)
    };
    assert!(prices(&scenario()).iter().all(|price| price[2] == 1));
    assert!(prices(&open).iter().any(|price| price[2] == 9), "the home's tariff");
}
