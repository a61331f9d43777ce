//! The meter of HASE 2016 (`descriptors/high-assurance-meter.json`): its applications, and what it refuses.

use std::path::{Path, PathBuf};
use std::time::Duration;

use network::scenario::{Operation, Scenario, Setup};
use network::{Event, EventKind};
use sancus_hw::{Key, Profile};

/// `high_assurance.h`: kinds of messages, logs by those of their entries, results.
pub const READING: u16 = 1;
pub const BILL: u16 = 2;
pub const BALANCE: u16 = 3;
const LOG_STATUS: u16 = 5;
pub const METROLOGY_ENTRY: u16 = 6;
pub const SECURITY_ENTRY: u16 = 7;
pub const OFF_SWITCH_ENTRY: u16 = 8;
pub const PRICE: u16 = 10;
pub const MASKED_READING: u16 = 11;
pub const OTHER_READING: u16 = 12;
pub const TARIFF: u16 = 0x11;
pub const MODE: u16 = 0x12;
pub const APPLIANCES: u16 = 0x13;
pub const READ_LOG: u16 = 0x14;
pub const CURTAIL: u16 = 0x15;
pub const TOP_UP: u16 = 0x16;
pub const SWITCH_OFF: u16 = 0x21;
pub const SWITCH_ON: u16 = 0x22;
pub const SUPPLY_ON: u16 = 0x31;
const SUPPLY_OFF: u16 = 0x32;
pub const REFUSED: u16 = 0x80;
const REFUSED_TOP_UP: u16 = 0x81;
pub const ACCEPTED: u16 = 0;
pub const FORGED: u16 = 0x01;
const REPLAYED: u16 = 0x02;
const TOO_OLD: u16 = 0x04;
pub const UNKNOWN: u16 = 0x08;
const IMPLAUSIBLE: u16 = 0x10;
const CONFIRMED: u16 = 0x20;
const TIMED_OUT: u16 = 0x40;
/// `sealed.h`: ways.
pub const TO_METER: u16 = 1;
pub const TO_CONCENTRATOR: u16 = 3;
pub const TO_TOP_UP: u16 = 4;
pub const TO_SWITCH: u16 = 5;
pub const FROM_GAS: u16 = 10;
pub const FROM_GENERATION: u16 = 11;
pub const TO_GENERATION: u16 = 12;

/// When the node is switched on: 2026-07-01T21:58:00Z.
pub const START: u32 = 1_782_943_080;
/// The keys of ways in `high-assurance-meter-day.txt`.
pub const KEYS: [(u16, u8); 5] =
    [(TO_METER, 0xa1), (TO_TOP_UP, 0xc4), (TO_SWITCH, 0xd5), (FROM_GAS, 0x67), (FROM_GENERATION, 0x68)];

/// Where the descriptor is.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../descriptors")
}

/// The meter as its descriptor has it.
pub fn scenario() -> Scenario {
    Scenario::read(&folder().join("high-assurance-meter.json")).unwrap_or_else(|error| panic!("{error}"))
}

/// What is sent in a day, with the seconds after the deployment.
pub fn day() -> Vec<(f64, Operation)> {
    let text = std::fs::read_to_string(folder().join("high-assurance-meter-day.txt")).expect("a file");
    let output = |line: &str| {
        let (connection, rest) = line.strip_prefix("--output ")?.split_once('=')?;
        let (data, time) = rest.split_once('@')?;
        Some((time.parse().ok()?, Operation::output(connection, hex::decode(data).ok()?)))
    };
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| output(line).unwrap_or_else(|| panic!("{line}"))).collect()
}

pub struct Meter {
    pub setup: Setup,
    pub events: Vec<Event>,
}

/// A message as a line of hexadecimal words tells it.
pub type Message = [u16; 7];

pub fn message(kind: u16, words: &[u16]) -> Message {
    let mut message = [0; 7];
    message[0] = kind;
    message[1..=words.len()].copy_from_slice(words);
    message
}

pub fn bytes(words: &[u16]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

pub fn double(words: &[u16]) -> u32 {
    u32::from(words[1]) << 16 | u32::from(words[0])
}

/// What somebody who has a key seals.
pub fn envelope(way: u16, number: u32, key: u8, message: &Message) -> Vec<u8> {
    let header = bytes(&[way, number as u16, (number >> 16) as u16]);
    let key = Key::from_bytes(&[key; 16]).expect("a key");
    let wrapped = Profile::Spongent128.crypto().wrap(&key, &header, &bytes(message)).expect("an envelope");
    [header, wrapped.cipher, wrapped.tag.as_bytes().to_vec()].concat()
}

impl Meter {
    /// With what is sent before so many seconds after the deployment.
    pub fn deploy(before: f64) -> Meter {
        Meter::of(&scenario(), before)
    }

    /// The same of another scenario.
    pub fn of(scenario: &Scenario, before: f64) -> Meter {
        let mut setup = scenario.deploy().unwrap_or_else(|error| panic!("{error}"));
        for (time, operation) in day().into_iter().filter(|(time, _)| *time < before) {
            setup.schedule(Duration::from_secs_f64(time), operation);
        }
        Meter { setup, events: Vec::new() }
    }

    pub fn run(&mut self, seconds: u64) {
        self.setup.run_for(Duration::from_secs(seconds)).expect("time passes");
        self.events.extend(self.setup.network.take_events());
    }

    pub fn perform(&mut self, connection: &str, data: impl Into<Vec<u8>>) {
        self.setup
            .perform(&Operation::output(connection, data))
            .unwrap_or_else(|error| panic!("{connection}: {error}"));
    }

    /// By the central system's operator.
    pub fn command(&mut self, way: u16, kind: u16, words: &[u16]) {
        self.perform("operator", bytes(&[&[way][..], &message(kind, words)].concat()));
    }

    /// The number of the connection from a module to another one, or from the deployer.
    fn number(&self, from: Option<&str>, to: &str) -> u16 {
        let mut connections = self.setup.deployer.descriptor().connections.iter();
        let found =
            connections.find(|connection| connection.source.module() == from && connection.destination.module() == to);
        found.and_then(|found| found.id).expect("a number")
    }

    /// What the meter's clock shows.
    pub fn now(&self) -> u32 {
        START + self.setup.network.time().as_secs() as u32
    }

    /// The values that a quantity took at the meter, on either processor, with the seconds since the deployment.
    pub fn values(&self, device: &str, quantity: &str) -> Vec<(u64, i32)> {
        let at_meter = ["meter", "switch"].map(|node| self.values_at(node, device, quantity));
        at_meter.concat()
    }

    /// The same of a node.
    pub fn values_at(&self, node: &str, device: &str, quantity: &str) -> Vec<(u64, i32)> {
        let deployed = self.setup.deployed().as_nanos() as u64;
        let values = self.events.iter().filter_map(|event| match &event.kind {
            EventKind::Physical { device: its, quantity: of, value, .. }
                if event.at == node && (&**its, &**of) == (device, quantity) =>
            {
                Some((event.time.saturating_sub(deployed) / 1_000_000_000, *value))
            }
            _ => None,
        });
        values.collect()
    }

    /// What the line of a node has told, without what is no message.
    pub fn readable_lines(&self, node: &str) -> Vec<Message> {
        let text = self.line(node);
        let message = |line: &str| -> Option<Message> {
            let words: Option<Vec<u16>> = line.split(' ').map(|word| u16::from_str_radix(word, 16).ok()).collect();
            words?.try_into().ok()
        };
        text.lines().filter_map(message).collect()
    }

    fn line(&self, node: &str) -> String {
        let bytes = self.events.iter().filter_map(|event| match &event.kind {
            EventKind::Physical { device: "home_uart", value, .. } if event.at == node => Some(*value as u8 as char),
            _ => None,
        });
        bytes.collect()
    }

    /// What the line of a node has told.
    pub fn lines(&self, node: &str) -> Vec<Message> {
        let text = self.line(node);
        let words = |line: &str| -> Vec<u16> {
            line.split(' ').map(|word| u16::from_str_radix(word, 16).unwrap_or_else(|_| panic!("{line}"))).collect()
        };
        let complete = text.rfind('\n').map_or("", |end| &text[..end]);
        complete.lines().map(|line| words(line).try_into().expect("seven words")).collect()
    }

    pub fn told(&self, node: &str, kind: u16) -> Vec<Message> {
        self.lines(node).into_iter().filter(|message| message[0] == kind).collect()
    }

    /// Kinds and results of the entries of a log, and how many there have been.
    pub fn log(&mut self, way: u16, entries: u16) -> (Vec<[u16; 3]>, u32) {
        self.events.clear();
        self.command(way, READ_LOG, &[entries, 0, 100]);
        self.run(520);
        let told = self.told("central", entries);
        for pair in told.windows(2) {
            assert_eq!(pair[0][1].wrapping_add(1), pair[1][1], "no entry is left out");
            assert!(double(&pair[0][2..]) <= double(&pair[1][2..]), "time goes on");
        }
        let status: Vec<Message> = self.told("central", LOG_STATUS);
        let status = status.iter().find(|status| status[1] == entries).expect("a status");
        (told.iter().map(|entry| [entry[4], entry[5], entry[6]]).collect(), double(&status[2..]))
    }
}

/// Half an hour of the day, and then what leads to the end of the credit.
#[test]
fn the_meter_runs_its_applications() {
    let mut meter = Meter::deploy(1800.0);
    meter.run(1800);

    // Credit is there; the central system commands off and on, and what counts is somebody at the meter.
    let contact = meter.values("relay", "contact");
    let expected = [(10, 40, 1), (600, 602, 0), (770, 800, 1), (900, 902, 0), (1370, 1400, 1)];
    assert_eq!(contact.len(), expected.len(), "{contact:?}");
    for ((time, on), (from, to, expected)) in contact.iter().zip(expected) {
        assert!(*on == expected && (from..to).contains(time), "{contact:?}");
    }
    // Four times in the week, the agreed one, and not too soon.
    let boiler = meter.values("appliances", "appliance_0");
    assert_eq!(boiler.iter().map(|(_, on)| *on).collect::<Vec<_>>(), [1, 0, 1, 0], "{boiler:?}");
    assert!(meter.values("appliances", "appliance_2").is_empty());

    // Each minute a reading goes to the central system and the home, which are told the same, and a masked one to the concentrator, but
    // for the first, as the neighbours' do.
    let readings = meter.told("central", READING);
    assert!((28..=31).contains(&readings.len()), "{}", readings.len());
    let told = meter.told("meter", READING);
    assert!(told.len().abs_diff(readings.len()) <= 1);
    assert!(told.iter().zip(&readings).all(|(told, reading)| told == reading));
    let masked = meter.lines("concentrator");
    assert!(masked.len().abs_diff(3 * (readings.len() - 1)) <= 3, "{}", masked.len());
    assert!(masked.iter().all(|message| message[0] == MASKED_READING), "{masked:?}");
    // The first as soon as the time is known, the others as a minute begins.
    let apart = |pair: &[Message]| double(&pair[1][1..]) - double(&pair[0][1..]);
    assert!(readings[1..].windows(2).all(|pair| apart(pair) == 60), "{readings:?}");
    assert!(readings[1..].iter().all(|reading| double(&reading[1..]) % 60 < 10), "{readings:?}");
    let imported = meter.values("energy_register", "energy_import");
    let last = double(&readings[readings.len() - 1][3..]);
    assert!(last > 0 && imported.iter().any(|(_, energy)| *energy as u32 == last), "{last}: {imported:?}");
    // The display has what was measured within the last ten seconds.
    let (shown, measured) = (meter.values("display", "power"), meter.values("metering_element", "active_power_import"));
    assert!(shown.len() > 20, "{shown:?}");
    for (time, power) in &shown {
        let seen = measured.iter().any(|(at, measured)| measured == power && at <= time);
        assert!(seen, "{power} W at {time}");
    }
    // The night's price from 22:00 on. A bill says what was used at which price.
    assert_eq!(meter.told("meter", PRICE), [message(PRICE, &[30, 1, 0]), message(PRICE, &[10, 1, 1])]);
    let bill = *meter.told("central", BILL).last().expect("a bill");
    let (by_day, by_night, cost) = (double(&bill[1..]), double(&bill[3..]), double(&bill[5..]));
    assert!(by_night > 0 && cost == 30 * by_day + 10 * by_night, "{bill:?}");
    // One token of 1.00 counts once; what was used is taken from it.
    let balance = *meter.told("central", BALANCE).last().expect("a balance");
    let since_the_bill = last - by_day - by_night;
    let expected = 100_000 - cost - 30 * since_the_bill..=100_000 - cost;
    assert!(expected.contains(&double(&balance[1..])), "{balance:?}, {bill:?}");
    assert_eq!(balance[3..], [1, 1, 0, 0], "prepaid, the supply is on, and no word more is told");
    assert_eq!(meter.told("meter", BALANCE).last(), Some(&balance));

    // Prepaid: the supply is off 5 Wh later, and on again with more credit.
    let threshold = double(&balance[1..]) - 50;
    meter.events.clear();
    meter.command(TO_METER, MODE, &[1, threshold as u16, (threshold >> 16) as u16]);
    meter.run(600);
    assert_eq!(meter.values("relay", "contact").last().map(|(_, on)| *on), Some(0));
    let off = *meter.told("central", BALANCE).last().expect("a balance");
    assert!(double(&off[1..]) <= threshold && off[4] == 0, "{off:?}, {threshold}");
    let token = envelope(TO_TOP_UP, START + 1, KEYS[1].1, &message(TOP_UP, &[50_000]));
    meter.perform("top_up", token);
    meter.run(30);
    assert_eq!(meter.values("relay", "contact").last().map(|(_, on)| *on), Some(1));

    let (entries, count) = meter.log(TO_METER, SECURITY_ENTRY);
    assert_eq!(count, entries.len() as u32, "none was overwritten");
    let command = |kind| [kind, ACCEPTED, 1];
    let expected = [
        command(TARIFF),
        command(TOP_UP),
        // The token that was used, and that of another meter.
        [REFUSED_TOP_UP, REPLAYED | FORGED, 2],
        command(APPLIANCES),
        command(APPLIANCES),
        [APPLIANCES, IMPLAUSIBLE, 5],
        command(APPLIANCES),
        [APPLIANCES, IMPLAUSIBLE, 0],
        command(APPLIANCES),
        command(APPLIANCES),
        command(APPLIANCES),
        command(MODE),
        command(APPLIANCES),
        [APPLIANCES, IMPLAUSIBLE, 1],
        // One that was sealed before others, two that are none, one that nobody knows.
        [REFUSED, REPLAYED | UNKNOWN, 4],
        command(MODE),
        command(TOP_UP),
        command(READ_LOG),
    ];
    assert_eq!(entries, expected);
    let (entries, count) = meter.log(TO_SWITCH, OFF_SWITCH_ENTRY);
    assert_eq!(count, entries.len() as u32, "none was overwritten");
    let expected = [
        command(SUPPLY_ON),
        command(SWITCH_OFF),
        command(SWITCH_ON),
        [SWITCH_ON, CONFIRMED, 1],
        command(SWITCH_OFF),
        command(SWITCH_ON),
        [SWITCH_ON, TIMED_OUT, 1],
        command(SWITCH_ON),
        [SWITCH_ON, CONFIRMED, 1],
        // That of another meter.
        [REFUSED, FORGED, 1],
        command(SUPPLY_OFF),
        command(SUPPLY_ON),
        command(READ_LOG),
    ];
    assert_eq!(entries, expected);
    // What was imported, each quarter of an hour.
    let (entries, count) = meter.log(TO_METER, METROLOGY_ENTRY);
    // One more may have come while they were read.
    let read = entries.len() as u32;
    assert!(count >= 3 && (read == count || read == count + 1), "{count}: {entries:?}");
    assert!(entries.windows(2).all(|pair| double(&pair[0]) <= double(&pair[1])), "{entries:?}");
    assert!(double(entries.last().expect("entries")) > 0);
}

/// Whatever is wrong with a message, it is refused and in its log, and nothing else is different.
#[test]
fn bad_input_is_logged_and_changes_nothing() {
    let mut meter = Meter::deploy(61.0);
    meter.run(120);
    let state = |meter: &Meter| *meter.told("central", BALANCE).last().expect("a balance");
    let before = state(&meter);
    assert_eq!(before[3..5], [0, 1], "credit mode, and the supply is on");
    assert_eq!(meter.values("relay", "contact").len(), 1);
    let (security, _) = meter.log(TO_METER, SECURITY_ENTRY);
    let (off_switch, _) = meter.log(TO_SWITCH, OFF_SWITCH_ENTRY);
    meter.events.clear();

    let key = |way: u16| KEYS.iter().find(|(of, _)| *of == way).expect("a key").1;
    let off = message(SWITCH_OFF, &[]);
    let prepaid = message(MODE, &[1, 0xffff, 0x7fff]);
    let token = |number| envelope(TO_TOP_UP, number, key(TO_TOP_UP), &message(TOP_UP, &[1000]));
    let now = meter.now();
    // Where it comes in, what it is, and how many there are then in which log for which reasons.
    let another_meter = 0x4c;
    let mut cut = token(now);
    cut.truncate(20);
    let bad: Vec<(&str, Vec<u8>)> = vec![
        ("maintenance", envelope(TO_METER, now, another_meter, &prepaid)),
        ("maintenance", envelope(TO_METER, now - 130, key(TO_METER), &prepaid)),
        ("maintenance", envelope(TO_METER, now + 300, key(TO_METER), &prepaid)),
        ("maintenance", envelope(TO_CONCENTRATOR, now, key(TO_METER), &prepaid)),
        ("maintenance", envelope(TO_METER, now, key(TO_METER), &prepaid)[2..].to_vec()),
        ("maintenance", vec![0; 64]),
        ("top_up", envelope(TO_TOP_UP, now, another_meter, &message(TOP_UP, &[1000]))),
        ("top_up", token(START)),
        ("top_up", cut),
        ("top_up", envelope(TO_TOP_UP, now, key(TO_TOP_UP), &message(TOP_UP, &[0, 0x8000]))),
        ("maintenance", envelope(TO_SWITCH, now, another_meter, &off)),
        ("maintenance", envelope(TO_SWITCH, now, key(TO_METER), &off)),
        ("maintenance", envelope(TO_SWITCH, now - 130, key(TO_SWITCH), &off)),
    ];
    for (connection, data) in bad {
        meter.perform(connection, data);
        meter.run(3);
    }
    // What has the wrong tag of a connection, and what is longer than any event, as its node hands it over.
    for (module, from) in [("ROUTER", Some("TECHNICIAN")), ("OFF_SWITCH_SECURITY", None)] {
        let number = meter.number(from, module).to_be_bytes();
        for length in [52, 100] {
            let arguments = [&number[..], &vec![0x5a; length]].concat();
            let call = Operation::Call { module: module.to_owned(), entry: "3".to_owned(), arguments };
            assert!(meter.setup.perform(&call).is_err(), "{module} refuses {length} bytes");
        }
    }
    // An unknown command and an unknown tariff, from the central system itself.
    meter.command(TO_METER, 0x1f, &[]);
    meter.run(3);
    meter.command(TO_METER, TARIFF, &[7, 0, 0, 1, 1, 0x6060]);
    meter.run(3);
    meter.command(TO_SWITCH, 0x2f, &[]);
    meter.run(60);

    let after = state(&meter);
    assert!(after[3..5] == before[3..5] && double(&after[1..]) <= double(&before[1..]), "{after:?}");
    assert!(meter.values("relay", "contact").is_empty(), "the supply is on as it was");
    assert!(meter.told("meter", PRICE).is_empty() && meter.values("appliances", "appliance_power").is_empty());

    let (entries, _) = meter.log(TO_METER, SECURITY_ENTRY);
    let expected = [
        [REFUSED, FORGED | TOO_OLD | UNKNOWN, 6],
        [REFUSED_TOP_UP, FORGED | REPLAYED, 2],
        [REFUSED, UNKNOWN, 1],
        [REFUSED_TOP_UP, UNKNOWN, 1],
        // Two by their tags or lengths, and the unknown command.
        [REFUSED, FORGED | UNKNOWN, 3],
        [TARIFF, ACCEPTED, 1],
        [TARIFF, IMPLAUSIBLE, 7],
        [READ_LOG, ACCEPTED, 1],
    ];
    assert_eq!(entries[security.len()..], expected, "{entries:?}");
    let (entries, _) = meter.log(TO_SWITCH, OFF_SWITCH_ENTRY);
    let expected = [[REFUSED, FORGED | TOO_OLD | UNKNOWN, 6], [READ_LOG, ACCEPTED, 1]];
    assert_eq!(entries[off_switch.len()..], expected, "{entries:?}");
}

/// However many commands of other kinds there are, those to the off-switch stay in their log.
#[test]
fn a_log_overflows_into_no_other() {
    const COMMANDS: u16 = 150;
    let mut meter = Meter::deploy(61.0);
    meter.run(120);
    meter.command(TO_SWITCH, SWITCH_OFF, &[]);
    for number in 0..COMMANDS {
        meter.command(TO_METER, MODE, &[0]);
        meter.run(1);
        if number % 3 == 0 {
            meter.perform("maintenance", envelope(TO_SWITCH, START, 0x4c, &message(SWITCH_ON, &[])));
            meter.run(1);
        }
    }
    meter.run(5);
    let (entries, count) = meter.log(TO_METER, SECURITY_ENTRY);
    // The tariff, a token, the modes, and the reading of the log.
    assert_eq!((entries.len(), count), (100, u32::from(COMMANDS) + 3));
    assert!(entries[..99].iter().all(|entry| *entry == [MODE, ACCEPTED, 1]));
    let (entries, count) = meter.log(TO_SWITCH, OFF_SWITCH_ENTRY);
    let off = [SWITCH_OFF, ACCEPTED, 1];
    let expected = [[SUPPLY_ON, ACCEPTED, 1], off, [REFUSED, FORGED, COMMANDS / 3], [READ_LOG, ACCEPTED, 1]];
    assert_eq!((entries, count), (expected.to_vec(), 4));
}

/// A node with all modules of the meter has no room for much more: docs/high-assurance-meter.md.
#[test]
fn the_meter_fits_its_node() {
    let meter = Meter::deploy(0.0);
    let needs = &meter.setup.needs[0];
    println!("{}", network::scenario::table(&meter.setup.needs));
    let program = needs.needs.iter().find(|need| need.what.contains("program memory")).expect("a need");
    assert!(program.needed <= program.available && program.available - program.needed < 2000, "{program:?}");
}
