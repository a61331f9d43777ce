//! The crypto unit against every instruction measured on the RTL (`data/crypto_cycles.csv.gz`): cycles and results.

use std::io::Read;

use crate::machine::{Machine, Outcome, pattern};
use sancus_hw::{Command, Key, Layout, Profile, Report};

const KEY: u16 = 0x0300;
const AD: u16 = 0x1000;
const BODY: u16 = 0x2000;
const CIPHER: u16 = 0x3000;
const TAG: u16 = 0x3800;
const MODULE: u16 = 0x8000;
const DATA: u16 = 0x0600;
const SPARE: u16 = 0xf000;

/// A row of the table.
struct Row<'a> {
    line: &'a str,
    config: &'a str,
    instruction: &'a str,
    key: &'a str,
    ad: usize,
    body: usize,
    text: Option<usize>,
    data: usize,
    note: &'a str,
    result: &'a str,
    interrupted: bool,
    cycles: u32,
}

impl Row<'_> {
    fn parse(line: &str) -> Row<'_> {
        let fields: Vec<&str> = line.split(',').collect();
        let [_, _, config, instruction, key, ad, body, text, data, note, result, interrupted, _, cycles, _] =
            fields[..]
        else {
            panic!("{line}")
        };
        let number = |field: &str| field.parse::<usize>().ok();
        Row {
            line,
            config,
            instruction,
            key,
            ad: number(ad).unwrap_or(0),
            body: number(body).unwrap_or(0),
            text: number(text),
            data: number(data).unwrap_or(0),
            note,
            result,
            interrupted: interrupted == "1",
            cycles: cycles.parse().unwrap(),
        }
    }

    fn profile(&self) -> Profile {
        if self.config.ends_with("64") { Profile::Spongent64 } else { Profile::Spongent128 }
    }

    fn is_aion(&self) -> bool {
        self.config.starts_with("aion")
    }

    /// Aion cores abort on an interrupt in the cycle after the one that sees it; the next cycle ends the instruction.
    fn aborts(&self) -> bool {
        self.interrupted && self.is_aion()
    }

    /// Bytes of text of the module that the instruction runs over. An invalid layout that starts in an existing module
    /// runs over that one, and the table does not tell its size.
    fn text_of_module(&self) -> usize {
        if self.note == "invalid" && self.result != "0" {
            let words = 4 * self.profile().security().words() as u32;
            let blocks = (self.cycles + words - 13) / (self.profile().security().rounds() + 3);
            return 2 * (blocks - words - 5) as usize;
        }
        if self.note == "invalid" { 0 } else { self.text.unwrap_or(0) }
    }
}

fn module_layout(text: usize, data: usize) -> Layout {
    Layout::new(MODULE..MODULE + text as u16, DATA..DATA + data as u16)
}

/// Sets up what the row's instruction needs, executes it and checks its results; returns the whole machine for
/// comparison.
fn run(row: &Row<'_>, skip: bool) -> (Machine, Outcome) {
    let mut machine = Machine::new(row.profile(), row.is_aion());
    machine.skip = skip;
    machine.load(MODULE, &pattern(row.text_of_module(), 3));
    let outcome = match row.instruction {
        "wrap" | "unwrap" => wrap_or_unwrap(row, &mut machine),
        "enable" => enable(row, &mut machine),
        "verify_addr" | "verify_caller" => verify(row, &mut machine),
        "disable" => disable(row, &mut machine),
        "get_id" => {
            let id = machine.enable(7, module_layout(16, 0));
            machine.registers[15] = if row.result == "0" { SPARE } else { MODULE + 15 };
            let outcome = machine.execute(Command::Identify);
            assert_eq!(machine.registers[15], if row.result == "0" { 0 } else { id });
            outcome
        }
        "caller_id" => {
            machine.caller_id = row.result.parse().unwrap();
            let outcome = machine.execute(Command::IdentifyCaller);
            assert_eq!(machine.registers[15].to_string(), row.result);
            outcome
        }
        other => panic!("{other}"),
    };
    (machine, outcome)
}

fn abort(row: &Row<'_>, machine: &mut Machine) {
    machine.interrupt_at = row.aborts().then(|| row.cycles - 2);
}

fn wrap_or_unwrap(row: &Row<'_>, machine: &mut Machine) -> Outcome {
    let crypto = row.profile().crypto();
    let bytes = crypto.security().bytes();
    machine.enable(0x1234, module_layout(16, 0));
    let mut key = *machine.modules.slots()[0].key();
    if row.key == "mem" {
        machine.registers[9] = KEY;
        key = Key::from_bytes(&pattern(bytes, 99)).unwrap();
        machine.load(KEY, key.as_bytes());
    } else {
        machine.registers[9] = 0;
        // A module has a key; others fail.
        machine.program_counter = if row.cycles == 3 { SPARE } else { MODULE + 2 };
    }
    let (ad, body) = (pattern(row.ad, 1), pattern(row.body, 2));
    let wrapped = crypto.wrap(&key, &ad, &body).unwrap();
    machine.load(AD, &ad);
    let wraps = row.instruction == "wrap";
    machine.load(BODY, if wraps { &body } else { &wrapped.cipher });
    if !wraps {
        machine.load(TAG, wrapped.tag.as_bytes());
        if row.result == "0" {
            machine.load(TAG + 3, &[!wrapped.tag.as_bytes()[3]]);
        }
    }
    machine.registers[10..].copy_from_slice(&[AD, AD + row.ad as u16, BODY, BODY + row.body as u16, CIPHER, TAG]);
    abort(row, machine);
    let outcome = machine.execute(if wraps { Command::Wrap } else { Command::Unwrap });
    if row.aborts() || row.cycles == 3 {
        assert_eq!(machine.registers[15], 0);
    } else if wraps {
        assert_eq!(machine.registers[15], 1);
        assert_eq!(machine.bytes(CIPHER, row.body), wrapped.cipher);
        assert_eq!(machine.bytes(TAG, bytes), wrapped.tag.as_bytes());
    } else {
        assert_eq!(machine.registers[15].to_string(), row.result);
        assert_eq!(machine.bytes(CIPHER, row.body), body);
    }
    outcome
}

fn enable(row: &Row<'_>, machine: &mut Machine) -> Outcome {
    let crypto = row.profile().crypto();
    let mut layout = module_layout(row.text_of_module(), 8);
    let text = machine.bytes(MODULE, row.text_of_module().next_multiple_of(2));
    if row.note == "invalid" {
        if row.result != "0" {
            machine.enable(1, layout);
        }
        layout.public_end = layout.public_start;
    } else if row.cycles == 4 {
        // Refused although valid: all slots are taken, and it does not start in one of their modules.
        for slot in 0..4 {
            let start = SPARE + 0x10 * slot;
            machine.enable(1, Layout::new(start..start + 2, 0..0));
        }
    }
    let vendor_key = crypto.vendor_key(&machine.unit.configuration().master_key, 0x4321).unwrap();
    let Layout { public_start, public_end, secret_start, secret_end, .. } = layout;
    machine.registers[9..].copy_from_slice(&[TAG, 0, 0x4321, public_start, public_end, secret_start, secret_end]);
    if row.note == "decrypt" {
        let wrapped = crypto.wrap(&vendor_key, &[0x34, 0x12], &text).unwrap();
        machine.load(MODULE, &wrapped.cipher);
        machine.load(TAG, wrapped.tag.as_bytes());
        machine.memory[usize::from(TAG / 2)] ^= u16::from(row.result == "0");
        machine.registers[10] = 0x1234;
    }
    abort(row, machine);
    let outcome = machine.execute(Command::Enable);
    if row.aborts() || row.result == "0" {
        assert_eq!(machine.registers[15], 0);
    } else {
        assert_ne!(machine.registers[15], 0);
        if row.note.is_empty() {
            let words = text.len() as u32 / 2;
            assert_eq!(row.profile().security().enabling_cycles(words), u64::from(row.cycles), "{}", row.line);
        }
        let module = machine.modules.slots().iter().find(|module| module.id() == machine.registers[15]).unwrap();
        let identity = sancus_hw::identity(&text, module.layout());
        assert_eq!(*module.key(), crypto.module_key(&vendor_key, &identity).unwrap());
        assert_eq!(machine.bytes(MODULE, text.len()), text);
    }
    outcome
}

fn verify(row: &Row<'_>, machine: &mut Machine) -> Outcome {
    let crypto = row.profile().crypto();
    let mut id = 0;
    if row.note != "no module" {
        let layout = module_layout(row.text_of_module(), 8);
        id = machine.enable(1, layout);
        let identity = sancus_hw::identity(&pattern(row.text_of_module(), 3), &layout);
        let tag = sancus_hw::local_attestation_tag(crypto, &identity).unwrap();
        machine.load(TAG, tag.as_bytes());
        machine.memory[usize::from(TAG / 2)] ^= u16::from(row.result == "0");
    }
    machine.registers[14] = MODULE;
    machine.registers[15] = TAG;
    machine.caller_id = id;
    abort(row, machine);
    let by_caller = row.instruction == "verify_caller";
    let outcome = machine.execute(if by_caller { Command::VerifyCaller } else { Command::VerifyAddress });
    assert_eq!(machine.registers[15], if row.aborts() || row.result == "0" { 0 } else { id });
    outcome
}

fn disable(row: &Row<'_>, machine: &mut Machine) -> Outcome {
    let layout = module_layout(row.text_of_module(), row.data);
    if row.note == "not in module" {
        machine.program_counter = SPARE;
    } else {
        machine.enable(1, layout);
        machine.program_counter = MODULE + 2;
        machine.load(DATA, &pattern(row.data, 1));
    }
    machine.registers[15] = 0x6000;
    let outcome = machine.execute(Command::Disable);
    if row.note != "not in module" {
        assert_eq!(machine.registers[0], 0x6000);
        assert!(!machine.modules.any_enabled());
        assert_eq!(machine.bytes(MODULE, row.text_of_module()), vec![0; row.text_of_module()]);
        assert_eq!(machine.bytes(DATA, row.data), vec![0; row.data]);
    }
    outcome
}

#[test]
fn every_measured_instruction() {
    let mut table = String::new();
    let compressed = include_bytes!("../data/crypto_cycles.csv.gz").as_slice();
    flate2::read::GzDecoder::new(compressed).read_to_string(&mut table).unwrap();
    let mut tested = 0;
    // The other two instructions do not use the unit.
    let rows = table.lines().skip(1).map(Row::parse);
    for row in rows.filter(|row| !matches!(row.instruction, "stack_guard" | "clix")) {
        let (machine, outcome) = run(&row, false);
        assert_eq!(outcome.cycles, row.cycles, "{}", row.line);
        assert_eq!(outcome.zero, Some(row.aborts()), "{}", row.line);
        assert!(machine.unit.is_idle());
        assert!(!machine.events.iter().any(|event| matches!(event, Report::Violation(_))), "{}", row.line);
        let (fast_machine, fast_outcome) = run(&row, true);
        assert_eq!((fast_outcome, fast_machine.registers), (outcome, machine.registers), "{}", row.line);
        assert_eq!((fast_machine.memory, fast_machine.unit), (machine.memory, machine.unit), "{}", row.line);
        tested += 1;
    }
    assert!(tested > 5700, "{tested}");
}
