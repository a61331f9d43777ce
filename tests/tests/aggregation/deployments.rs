//! `descriptors/masked-readings.json` and `descriptors/homomorphic-meter.json`: the sum and what is missing from it are found, single
//! readings are not needed, and the display goes on.

use std::path::Path;
use std::time::Duration;

use descriptors::{Device, Format};
use network::scenario::Scenario;
use network::{Event, EventKind};
use num_bigint::BigUint;
use serde_json::Value;

use crate::key::KEY;
use crate::workbench::{TOOLCHAIN, WORDS};

const SECOND: u64 = 1_000_000_000;

fn directory() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../descriptors"))
}

fn scenario(name: &str) -> Scenario {
    Scenario::read(&directory().join(name)).unwrap_or_else(|error| panic!("{error}"))
}

fn run(scenario: &Scenario, seconds: u64) -> Vec<Event> {
    let mut setup = scenario.deploy().unwrap_or_else(|error| panic!("{error}"));
    setup.run_until(Duration::from_secs(seconds)).expect("time passes");
    setup.network.take_events()
}

/// The values of a quantity of a node, with the times from which they hold.
fn values<'a>(events: &'a [Event], node: &'a str, quantity: &'a str) -> impl DoubleEndedIterator<Item = (u64, i32)> {
    events.iter().filter_map(move |event| match &event.kind {
        EventKind::Physical { quantity: of, value, .. } if *of == quantity && event.at == node => {
            Some((event.time, *value))
        }
        _ => None,
    })
}

/// What the registers of some meters had counted together at a time, Wh.
fn counted(events: &[Event], meters: usize, time: u64) -> i32 {
    let of_meter = |meter: usize| {
        let node = format!("meter{meter}");
        let before = values(events, &node, "energy_import").take_while(|(at, _)| *at <= time).last();
        before.map_or(0, |(_, energy)| energy)
    };
    (1..=meters).map(of_meter).sum()
}

/// Whether a sum is that of the readings of the round that had begun two seconds before at most: drivers look once a second.
fn is_sum(events: &[Event], meters: usize, sum: i32, minute: u64) -> bool {
    let beginning = minute * 60 * SECOND;
    (counted(events, meters, beginning - 2 * SECOND)..=counted(events, meters, beginning + 2 * SECOND)).contains(&sum)
}

#[test]
fn a_concentrator_learns_the_sum_and_finds_the_theft() {
    let events = run(&scenario("masked-readings.json"), 430);
    let sums: Vec<(u64, i32)> = values(&events, "concentrator", "energy").collect();
    // A sum in each minute, the first two for the keys.
    assert!(sums.len() >= 6, "{sums:?}");
    for (time, sum) in &sums {
        assert!(is_sum(&events, 4, *sum, time / SECOND / 60), "{} s: {sum} Wh", time / SECOND);
    }
    // Somebody leads a heater around the meter from 300 s on.
    let alarms: Vec<(u64, i32)> =
        values(&events, "concentrator", "supply").map(|(time, is_missing)| (time / SECOND, is_missing)).collect();
    assert_eq!(alarms, [(360, 1)]);
}

/// The street of `masked-readings.json`, so many times over. The heater that is not measured is there once.
/// The module in the concentrator is built for it: with `-g`, as it would be looked for among the prebuilt ones otherwise.
fn longer_street(times: usize, feeder: &Path) -> String {
    const HEATER: (u32, u32) = (300, 2200);
    let read = |name: &str| std::fs::read_to_string(directory().join(name)).expect("a file");
    let load = read("street/feeder.csv");
    let load = load.lines().skip(2).map(|line| {
        let (time, power) = line.split_once(',').expect("a load");
        let (time, power): (u32, u32) = (time.parse().expect("a time"), power.parse().expect("a power"));
        let heater = if time < HEATER.0 { 0 } else { HEATER.1 };
        format!("{time},{}\n", (power - heater) * times as u32 + heater)
    });
    std::fs::write(feeder, format!("seconds,active_power_import\n{}", load.collect::<String>())).expect("a file");

    let mut street: Value = serde_json::from_str(&read("masked-readings.json")).expect("a descriptor");
    let meters = 4 * times;
    for (list, name) in
        [("nodes", "name"), ("modules", "node"), ("connections", "from_module"), ("periodic-events", "module")]
    {
        let entries = street[list].as_array_mut().expect("a list");
        let of_first = |entry: &Value| entry[name].as_str().is_some_and(|name| name.ends_with('1'));
        let first: Vec<String> = entries.iter().filter(|entry| of_first(entry)).map(Value::to_string).collect();
        entries
            .retain(|entry| !entry[name].as_str().is_some_and(|name| name.ends_with(|end: char| end.is_ascii_digit())));
        for meter in 1..=meters {
            for entry in &first {
                let names = ["meter", "CALENDAR", "ENERGY", "READER", "RANDOM", "MASK"];
                let entry = names.iter().fold(entry.replace("MASK2\"", "NEXT\""), |entry, name| {
                    entry.replace(&format!("{name}1\""), &format!("{name}{meter}\""))
                });
                let entry = entry.replace("NEXT\"", &format!("MASK{}\"", meter % meters + 1));
                let entry = entry.replace("meter-1.csv", &format!("meter-{}.csv", (meter - 1) % 4 + 1));
                let mut entry: Value = serde_json::from_str(&entry).expect("an entry");
                if list == "nodes" {
                    entry["reactive_port"] = (7000 + meter).into();
                    entry["master_key"] = format!("{meter:032x}").into();
                }
                entries.push(entry);
            }
        }
    }
    let built = format!(r#""-DMETERS={meters}", "-I../firmware/include", "-g""#);
    street.to_string().replace(r#""-DMETERS=4""#, &built).replace("street/feeder.csv", &feeder.to_string_lossy())
}

#[test]
fn a_theft_at_one_of_a_dozen_meters_is_found() {
    let folder = tempfile::tempdir().expect("a directory");
    let text = longer_street(3, &folder.path().join("feeder.csv"));
    let scenario = Scenario::from_text(&text, Format::Json, directory()).unwrap_or_else(|error| panic!("{error}"));
    if TOOLCHAIN.is_none() {
        return;
    }
    let events = run(&scenario, 500);
    let sums: Vec<(u64, i32)> = values(&events, "concentrator", "energy").collect();
    assert!(sums.len() >= 6, "{sums:?}");
    for (time, sum) in &sums {
        assert!(is_sum(&events, 12, *sum, time / SECOND / 60), "{} s: {sum} Wh", time / SECOND);
    }
    // What one meter does not measure stands out of what all registers round, one minute later than in the street of four.
    let alarms: Vec<(u64, i32)> =
        values(&events, "concentrator", "supply").map(|(time, is_missing)| (time / SECOND, is_missing)).collect();
    assert_eq!(alarms, [(420, 1)]);
}

/// A meter loses its power, and its module: nothing is said of the rounds after, though all others tell their readings.
#[test]
fn without_one_meter_a_round_is_void() {
    let cut = r#"{"at": 130000, "for": 1000}"#;
    let text = std::fs::read_to_string(directory().join("masked-readings.json")).expect("a descriptor");
    let meter = r#"{"type": "metering_element", "profile": "street/meter-2.csv"}"#;
    let text = text.replace(meter, &format!(r#"{meter}, {{"type": "power_supply", "cuts": [{cut}]}}"#));
    let scenario = Scenario::from_text(&text, Format::Json, directory()).unwrap_or_else(|error| panic!("{error}"));
    let is_cut = |device: &Device| matches!(device, Device::PowerSupply(_));
    assert!(scenario.descriptor.nodes[1].devices.iter().any(is_cut));
    let events = run(&scenario, 310);
    let shown: Vec<u64> = values(&events, "concentrator", "energy").map(|(time, _)| time / SECOND).collect();
    assert!(shown.contains(&120) && shown.iter().all(|second| *second < 130), "{shown:?}");
    let told = |from: &str| {
        let told = events.iter().filter(|event| match &event.kind {
            EventKind::Received { from: its, content } => its == from && content.message == "event",
            _ => false,
        });
        told.filter(|event| event.at == "concentrator" && event.time > 180 * SECOND).count()
    };
    assert_eq!(["meter1", "meter2", "meter3", "meter4"].map(told), [2 + 1, 0, 2 + 1, 2 + 1]);
}

/// What the concentrator tells whoever decrypts: round, what the feeder has delivered, the product.
const TOTAL: usize = 8 + 2 * WORDS;

#[test]
fn meters_encrypt_beside_a_display_and_their_sum_is_decrypted() {
    let events = run(&scenario("homomorphic-meter.json"), 150);
    let line: Vec<u8> = values(&events, "concentrator", "byte").map(|(_, byte)| byte as u8).collect();
    let totals: Vec<(i32, i32)> = line
        .chunks(TOTAL)
        .map(|total| {
            let delivered = i32::from_le_bytes(total[4..8].try_into().expect("four bytes"));
            let sum = KEY.decrypt(&BigUint::from_bytes_le(&total[8..]));
            (delivered, i32::try_from(sum).expect("a sum of readings"))
        })
        .collect();
    assert_eq!(line.len(), totals.len() * TOTAL);
    assert_eq!(totals.len(), 3, "{totals:?}");
    for (minute, (_, sum)) in totals.iter().enumerate().skip(1) {
        assert!(is_sum(&events, 3, *sum, minute as u64), "{totals:?}");
    }
    // From 60 s on somebody draws 2200 W around a meter.
    let missing: Vec<i32> = totals.iter().map(|(delivered, sum)| delivered - sum).collect();
    assert!(missing[1] < 5 && (32..42).contains(&missing[2]), "{totals:?}");

    // A call of the encryption, with what comes after interrupts, and when the display was written.
    let sessions = |name: &'static str| {
        events.iter().filter_map(move |event| match &event.kind {
            EventKind::Session { module, entry, cycles } if event.at == "meter1" && module.starts_with(name) => {
                Some((event.time, *entry, *cycles))
            }
            _ => None,
        })
    };
    let mut calls: Vec<u64> = Vec::new();
    for (_, entry, cycles) in sessions("PAILLIER") {
        match (entry, calls.last_mut()) {
            (None, Some(call)) => *call += cycles,
            _ => calls.push(cycles),
        }
    }
    let products = calls.iter().filter(|cycles| (400_000..800_000).contains(*cycles)).count();
    assert_eq!((products, calls.iter().filter(|cycles| **cycles >= 800_000).count()), (3 * 160, 0));
    let shown: Vec<u64> = sessions("SHOW").map(|(time, ..)| time).collect();
    let longest = shown.windows(2).map(|two| two[1] - two[0]).max().expect("updates");
    assert!(shown.len() > 130 && longest < 2 * SECOND, "{} {longest}", shown.len());
    // What is measured is shown soon after.
    let measured = values(&events, "meter1", "active_power_import").last().expect("a power");
    let power = values(&events, "meter1", "power").last().expect("a power");
    assert_eq!((measured.1, measured.0), (2310, 95 * SECOND));
    assert!(power.1 == 2310 && power.0 - measured.0 < 2 * SECOND, "{power:?}");
}
