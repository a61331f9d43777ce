//! What the applications of the high-assurance meter take: each is carried out once, in a window of time in which nothing else than the
//! usual goes on, and the usual is subtracted.

use crate::commands::Failure;
use machine::Cycle;
use network::scenario::{Operation, Setup};
use network::{Event, EventKind};
use sancus_hw::{CryptoError, Key, Profile};
use serde::Serialize;
use std::time::Duration;

/// What an application takes, on all nodes but those of other meters.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Application {
    pub name: &'static str,
    /// Cycles in modules.
    pub cycles: Cycle,
    /// Of these, those of the meter's first processor.
    pub on_meter: Cycle,
    /// Events between nodes, and their bytes on the links.
    pub events: u64,
    pub bytes: u64,
}

/// Everything is polled as often in one window as in another (`periodic-events` of the descriptor), and all but readings goes on in each.
const WINDOW: Duration = Duration::from_secs(10);
/// Windows from one reading to the next (`mask.h`: SECONDS_OF_ROUND).
const WINDOWS_OF_READING: usize = 6;
/// How the nodes of other meters are called.
const NEIGHBOUR: &str = "neighbour";
/// Until all has been told once.
const SETTLING: Duration = Duration::from_secs(90);
/// What the node's clock shows when it is switched on (`start` in the descriptor): 2026-07-01T21:58:00Z.
const START: u32 = 1_782_943_080;

/// Ways of envelopes (`sealed.h`), with the keys that are given to their ends.
const TO_METER: u16 = 1;
const TO_CONCENTRATOR: u16 = 3;
const TO_TOP_UP: u16 = 4;
const TO_SWITCH: u16 = 5;
const CREDIT_TO_SWITCH: u16 = 7;
/// Keys of masks (`sealed.h`).
const MASKS: [u16; 2] = [8, 9];
const FROM_GENERATION: u16 = 11;
const KEYS: [(u16, &[&str]); 8] = [
    (TO_METER, &["install_meter", "install_central"]),
    (TO_CONCENTRATOR, &["install_meter", "install_concentrator"]),
    (TO_TOP_UP, &["install_meter"]),
    (TO_SWITCH, &["install_switch", "install_central"]),
    (CREDIT_TO_SWITCH, &["install_meter", "install_switch"]),
    (MASKS[0], &["install_meter"]),
    (MASKS[1], &["install_meter"]),
    (FROM_GENERATION, &["install_meter", "install_generation"]),
];

/// Carries out each.
///
/// # Errors
///
/// If something that is sent is not taken.
pub fn measure(setup: &mut Setup) -> Result<Vec<Application>, Failure> {
    for (way, connections) in KEYS {
        for connection in connections {
            perform(setup, connection, &[&words(&[way])[..], &[way as u8; 16]].concat())?;
        }
    }
    // Two appliances, as often as one likes.
    perform(setup, "install_meter", &words(&[0, 3, 100, 0, 0, 0, 0, 0, 0]))?;
    pass(setup, SETTLING)?;
    let turns = (0..WINDOWS_OF_READING).map(|_| window(setup, "", None)).collect::<Result<Vec<_>, _>>()?;
    let is_usual = |turn: &Application| turn.events == 0;
    let quiet = turns.iter().find(|turn| is_usual(turn)).cloned().unwrap_or_default();
    let mut all = vec![Application { name: "measurement, each 10 s, with all polls", ..quiet.clone() }];
    let mut telling = Application { name: "readings and balance, each minute", ..Application::default() };
    for turn in turns.iter().filter(|turn| !is_usual(turn)) {
        telling = sum(&telling, &without(turn, &quiet));
    }
    all.push(telling);
    let number = now(setup);
    let [token, forged] = [(TO_TOP_UP, TO_TOP_UP, [0x16, 1000]), (TO_SWITCH, TO_METER, [0x21, 0])]
        .map(|(way, key, message)| envelope(way, number, key, &message));
    let failed = |error: CryptoError| Failure::host("an envelope", error);
    let tariff = [TO_METER, 0x11, 1, number as u16, (number >> 16) as u16, 30, 10, 0x1c58];
    let operated: [(&str, &str, Vec<u8>); 8] = [
        ("tariff", "operator", command(&tariff)),
        ("mode", "operator", command(&[TO_METER, 0x12])),
        ("reading of a log", "operator", command(&[TO_METER, 0x14, 7])),
        ("top-up", "top_up", token.map_err(failed)?),
        ("appliances, with their line", "operator", command(&[TO_METER, 0x13, 1])),
        ("curtailing", "operator", command(&[TO_METER, 0x15, 1])),
        ("switch off", "operator", command(&[TO_SWITCH, 0x21])),
        ("refused switch-off", "maintenance", forged.map_err(failed)?),
    ];
    let mut turn = 0;
    for (name, connection, data) in operated {
        while !is_usual(&turns[turn % WINDOWS_OF_READING]) {
            pass(setup, WINDOW)?;
            turn += 1;
        }
        all.push(without(&window(setup, name, Some((connection, &data)))?, &quiet));
        turn += 1;
    }
    Ok(all)
}

/// What goes on in a window, in which somebody may send something first.
fn window(setup: &mut Setup, name: &'static str, sent: Option<(&str, &[u8])>) -> Result<Application, Failure> {
    setup.network.take_events();
    let end = setup.network.time() + WINDOW;
    if let Some((connection, data)) = sent {
        perform(setup, connection, data)?;
    }
    pass(setup, end.saturating_sub(setup.network.time()))?;
    let mut all = Application { name, ..Application::default() };
    for Event { at, kind, .. } in setup.network.take_events() {
        if at.starts_with(NEIGHBOUR) {
            continue;
        }
        match kind {
            EventKind::Session { cycles, .. } => {
                all.cycles += cycles;
                all.on_meter += if at == "meter" { cycles } else { 0 };
            }
            // What the host sends is no part of the meter.
            EventKind::Sent { content, .. } if content.message == "event" && at != network::DEPLOYER => {
                all.events += 1;
                all.bytes += content.bytes as u64;
            }
            _ => {}
        }
    }
    Ok(all)
}

fn sum(one: &Application, other: &Application) -> Application {
    Application {
        name: one.name,
        cycles: one.cycles + other.cycles,
        on_meter: one.on_meter + other.on_meter,
        events: one.events + other.events,
        bytes: one.bytes + other.bytes,
    }
}

fn without(all: &Application, usual: &Application) -> Application {
    Application {
        name: all.name,
        cycles: all.cycles.saturating_sub(usual.cycles),
        on_meter: all.on_meter.saturating_sub(usual.on_meter),
        events: all.events - usual.events,
        bytes: all.bytes - usual.bytes,
    }
}

fn pass(setup: &mut Setup, time: Duration) -> Result<(), Failure> {
    setup.run_for(time).map_err(|error| Failure::deployment(&error))
}

fn perform(setup: &mut Setup, connection: &str, data: &[u8]) -> Result<(), Failure> {
    setup.perform(&Operation::output(connection, data)).map_err(|error| Failure::deployment(&error))
}

/// What the meter's clock shows.
fn now(setup: &Setup) -> u32 {
    START + setup.network.time().as_secs() as u32
}

fn words(words: &[u16]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// A way and a message of seven words, of which these are the first.
fn command(given: &[u16]) -> Vec<u8> {
    let mut command = [0; 8];
    command[..given.len()].copy_from_slice(given);
    words(&command)
}

/// What somebody seals who has the key of a way.
fn envelope(way: u16, number: u32, key: u16, message: &[u16]) -> Result<Vec<u8>, CryptoError> {
    let header = words(&[way, number as u16, (number >> 16) as u16]);
    let mut body = [0; 7];
    body[..message.len()].copy_from_slice(message);
    let key = Key::from_bytes(&[key as u8; 16]).map_err(|_| CryptoError::WrongTag)?;
    let sealed = Profile::Spongent128.crypto().wrap(&key, &header, &words(&body))?;
    Ok([header, sealed.cipher, sealed.tag.as_bytes().to_vec()].concat())
}
