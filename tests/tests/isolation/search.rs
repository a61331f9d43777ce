//! Looks for holes: every Sancus instruction, wherever it can be executed, with every kind of operand that has to do with
//! another module's sections. What becomes of the modules, their memory and their keys is looked at from outside.
//!
//! With all gates nothing is found; without any, what [`super::holes`] knows about and nothing else.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::time::Duration;

use machine::peripherals::PhysicalDevice;
use machine::{Board, Configuration, Crypto, GateSet, Machine, Soc};
use sancus_hw::{Key, Layout, Module, Report};
use tests::programs::assemble_into;

use super::ALL;

/// Module 1 owns a relay's registers, module 2 is the attacker's, module 3 the victim. The first is not interrupted on the
/// Aion cores.
const DRIVER: Layout = Layout::new(0x6080..0x60c0, 0x01f0..0x01f4);
const ATTACKER: Layout = Layout::new(0x6100..0x61c0, 0x0500..0x0540);
const VICTIM: Layout = Layout::new(0x6000..0x6040, 0x0400..0x0440);
/// Registers r9 to r15 of the instruction that is tried, where it is in the attacker's module, and what lets it begin.
const OPERANDS: u16 = 0x0800;
const PLACE: u16 = 0x080e;
const GO: u16 = 0x0810;
/// Where unprotected code executes the instruction.
const OUTSIDE: u16 = 0x5f00;
/// Where the attacker's module executes the first of all instructions.
const INSIDE: u16 = 0x6140;
/// A key of the attacker's, and memory of its own.
const KEY: u16 = 0x0900;
const OWN: Range<u16> = 0x0a00..0x0a08;
const CYCLES: u64 = 40_000;

/// Where the instruction is executed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Context {
    Unprotected,
    Module,
    /// By the handler of an interrupt of the victim.
    HandlerOfModule,
    /// By the handler of an interrupt of unprotected code.
    Handler,
    /// An interrupt comes while unprotected code executes it.
    Interrupted,
    /// An interrupt comes while the attacker's module executes it.
    InterruptedModule,
}

impl Context {
    const ALL: [Context; 6] = [
        Context::Unprotected,
        Context::Module,
        Context::HandlerOfModule,
        Context::Handler,
        Context::Interrupted,
        Context::InterruptedModule,
    ];

    fn is_inside(self) -> bool {
        matches!(self, Context::Module | Context::InterruptedModule)
    }
}

/// What should not be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Finding {
    /// A module is gone that nobody may have ended.
    Removed,
    /// A module has ended with something left in its sections.
    Uncleared,
    /// A module has another key, id or layout.
    Changed,
    /// A module's memory is not as it was.
    Overwritten,
    /// A new module's sections have something in common with those of another.
    Overlapping,
    /// Two modules have the same id or the same key.
    Confused,
    /// Words of a secret section or of a key lie in unprotected memory or in a register.
    Leaked,
    /// A device of another module was written.
    Device,
}

/// The memories' words in a section; no devices.
fn words(machine: &Machine, start: u16, end: u16) -> Vec<u16> {
    (start..end).step_by(2).filter(|address| *address >= 0x0200).map(|address| machine.read_word(address)).collect()
}

fn sections(machine: &Machine, layout: &Layout) -> Vec<u16> {
    let mut all = words(machine, layout.public_start, layout.public_end);
    all.extend(words(machine, layout.secret_start, layout.secret_end));
    all
}

fn modules(machine: &Machine) -> Vec<Module> {
    let slots = machine.modules().expect("a core with modules").slots();
    slots.iter().filter(|module| module.is_enabled()).cloned().collect()
}

/// A node on which an instruction is about to be tried.
struct Stage {
    machine: Machine,
    keys: Vec<Key>,
    context: Context,
    end: BTreeSet<u16>,
}

impl Stage {
    fn new(soc: Soc, full: bool, gates: bool, context: Context) -> Stage {
        let gates = if gates { GateSet::ALL } else { GateSet::NONE };
        let configuration = Configuration { gates, ..Configuration::new(soc, Board::Sim).with_crypto(Crypto::Aes) };
        let mut machine = Machine::new(&configuration).expect("a machine");
        let relay = PhysicalDevice::Relay { dwell: Duration::ZERO }.build(configuration.clock_hz);
        machine.peripherals().attach(relay, 0).expect("room for a relay");
        let labels = assemble_into(&mut machine, &source(full, context));
        machine.write_word(0xfffe, 0x5c00);
        let mut stage = Stage { machine, keys: Vec::new(), context, end: BTreeSet::from([labels["done"]]) };
        // Until it waits for what is to be tried.
        let mut enabled = false;
        for _ in 0..2_000 {
            stage.machine.run(stage.machine.cycle() + 500, &mut ());
            for event in stage.machine.take_events() {
                if let Some(Report::ModuleKey(key) | Report::VendorKey(key)) = event.kind.report() {
                    stage.keys.push(*key);
                }
            }
            // Modules fill their memory when all are there; the hardware saves the state of those that are interrupted.
            if !enabled && stage.machine.read_word(GO) == 1 {
                enabled = true;
                for section in [&VICTIM, &ATTACKER] {
                    for address in (section.secret_start..section.secret_end).step_by(2) {
                        stage.machine.write_word(address, 0xbe00 | address >> 1 & 0xff | section.secret_start & 0x0100);
                    }
                    stage.machine.write_word(section.secret_end - 2, section.secret_end - 2);
                }
                stage.machine.write_word(GO, 2);
            }
            if stage.machine.read_word(GO) == 3 {
                let module_was_interrupted = stage.machine.registers()[2] & 0x8000 != 0;
                assert_eq!(module_was_interrupted, context == Context::HandlerOfModule, "{soc}, {context:?}");
                return stage;
            }
        }
        panic!("{soc} never gets to {context:?}");
    }

    /// Tries an instruction with r9 to r15.
    fn try_instruction(&self, code: u16, operands: [u16; 7]) -> BTreeSet<Finding> {
        let mut machine = self.machine.clone();
        for (address, word) in (OPERANDS..).step_by(2).zip(operands) {
            machine.write_word(address, word);
        }
        machine.write_word(OUTSIDE, 0x1380 | code);
        machine.write_word(PLACE, INSIDE + 8 * code);
        machine.write_word(GO, 4);
        let before = machine.clone();
        let end = machine.cycle() + CYCLES;
        while machine.cycle() < end && !self.end.contains(&machine.registers()[0]) {
            machine.run(machine.cycle() + 200, &mut ());
        }
        self.examine(&before, &mut machine, code)
    }

    fn examine(&self, before: &Machine, after: &mut Machine, code: u16) -> BTreeSet<Finding> {
        let mut found = BTreeSet::new();
        let (old, new) = (modules(before), modules(after));
        for module in &old {
            let layout = module.layout();
            // The instruction ends the module that executes it.
            let may_end = code == 0 && self.context.is_inside() && *layout == ATTACKER;
            let own = self.context.is_inside() && *layout == ATTACKER;
            match new.iter().find(|candidate| candidate.id() == module.id()) {
                None if !may_end => drop(found.insert(Finding::Removed)),
                None if sections(after, layout).iter().any(|word| *word != 0) => {
                    found.insert(Finding::Uncleared);
                }
                None => {}
                Some(candidate) if candidate != module => drop(found.insert(Finding::Changed)),
                Some(_) if !own && sections(after, layout) != sections(before, layout) => {
                    found.insert(Finding::Overwritten);
                }
                Some(_) => {}
            }
        }
        for (index, module) in new.iter().enumerate() {
            let known = |candidate: &Module| old.iter().any(|module| module.layout() == candidate.layout());
            for other in new.iter().skip(index + 1) {
                if module.id() == other.id() || module.key() == other.key() {
                    found.insert(Finding::Confused);
                }
                if !(known(module) && known(other)) && module.layout().touches(other.layout()) {
                    found.insert(Finding::Overlapping);
                }
            }
        }
        if self.leaks(before, after) {
            found.insert(Finding::Leaked);
        }
        let (then, now) = (before.cycle(), after.cycle());
        let command = before.clone().peripherals().peek(DRIVER.secret_start, then);
        if after.peripherals().peek(DRIVER.secret_start, now) != command {
            found.insert(Finding::Device);
        }
        found
    }

    /// Whether two words of what is secret, one behind the other, are in unprotected memory, or one is in a register.
    fn leaks(&self, before: &Machine, after: &Machine) -> bool {
        let secret = words(before, VICTIM.secret_start, VICTIM.secret_end);
        let pairs_of = |words: &[u16]| words.windows(2).map(|pair| (pair[0], pair[1])).collect::<Vec<_>>();
        let mut pairs: BTreeSet<(u16, u16)> =
            pairs_of(&secret).into_iter().filter(|pair| pair.0 >> 8 == 0xbe).collect();
        for key in &self.keys {
            let words: Vec<u16> = (0..key.security().words()).map(|index| key.word(index)).collect();
            for (high, low) in pairs_of(&words) {
                pairs.extend([(high, low), (high.swap_bytes(), low.swap_bytes())]);
            }
        }
        let open = |address: &u16| {
            !modules(after)
                .iter()
                .any(|module| module.layout().secret_contains(*address) || module.layout().public_contains(*address))
        };
        let memory: Vec<u16> = (0x0200..0x0c00).step_by(2).collect();
        let shown = memory.windows(2).filter(|place| open(&place[0]) && open(&place[1]));
        let in_memory = shown.map(|place| (after.read_word(place[0]), after.read_word(place[1])));
        let in_memory = in_memory.into_iter().any(|pair| pairs.contains(&pair));
        in_memory || after.registers()[4..].iter().any(|register| register >> 8 == 0xbe)
    }
}

/// The program: enables the modules, waits until their memory has been filled, goes where the instruction is tried, waits
/// until it is there.
fn source(full: bool, context: Context) -> String {
    let enable = |layout: &Layout, vendor: u16| {
        let Layout { public_start, public_end, secret_start, secret_end, .. } = *layout;
        format!(
            "mov #{vendor}, r11\nmov #{public_start}, r12\nmov #{public_end}, r13\nmov #{secret_start}, r14\n\
             mov #{secret_end}, r15\nsm_enable\n"
        )
    };
    let mut text = String::from(".org 0x5c00\nmov #0x5a80, &0x0120\nmov #0x1000, sp\nmov #0, r9\nmov #0, r10\n");
    for (module, vendor) in [(&DRIVER, 0x1111), (&ATTACKER, 0x2222), (&VICTIM, 0x1234)] {
        text += &enable(module, vendor);
    }
    if full {
        // Modules of a word each, until there is no slot any more.
        text += "mov #0x6400, r12\nmov #0x6402, r13\nmov #0x0c00, r14\nmov #0x0c02, r15\nfill:\n\
                 mov r14, r15\nadd #2, r15\nsm_enable\nadd #2, r12\nadd #2, r13\nadd #2, r14\ntst r15\njne fill\n";
    }
    let operands: String =
        (9..16).map(|register| format!("mov &{:#06x}, r{register}\n", OPERANDS + 2 * (register - 9))).collect();
    let wait = format!("mov #3, &{GO:#06x}\nwait:\nmov &{GO:#06x}, r4\ncmp #4, r4\njne wait\n");
    let timer = "mov #0x0060, &0x0172\nmov #0x0010, &0x0162\n";
    let start = "mov #0x0212, &0x0160\neint\nnop\n";
    text += &format!("mov #1, &{GO:#06x}\nready:\nmov &{GO:#06x}, r4\ncmp #2, r4\njne ready\n");
    let unprotected = format!("{operands}br #{OUTSIDE:#06x}\n");
    text += &match context {
        Context::Unprotected => format!("{wait}{unprotected}"),
        Context::Module => format!("{wait}br #{:#06x}\n", ATTACKER.public_start),
        Context::Interrupted => format!("{timer}{wait}{start}{unprotected}"),
        Context::InterruptedModule => format!("{timer}{wait}{start}br #{:#06x}\n", ATTACKER.public_start),
        Context::HandlerOfModule => format!("{timer}{start}br #{:#06x}\n", VICTIM.public_start),
        Context::Handler => format!("{timer}{start}idle:\njmp idle\n"),
    };
    // The handler of the timer, where it does not just end the run.
    let handles = matches!(context, Context::HandlerOfModule | Context::Handler);
    text += &format!(
        ".org 0x6600\nhandler:\n{}\n",
        if handles { format!("{wait}{unprotected}") } else { "jmp done_too\n".into() }
    );
    text += "done_too:\nbr #done\n.org 0x7000\ndone:\njmp done\n";
    text += &format!(".org {OUTSIDE:#x}\nnop\nbr #done\n");
    text += &format!(".org {:#x}\nhere:\njmp here\n", VICTIM.public_start);
    text += &format!(".org {:#x}\n{operands}mov &{PLACE:#06x}, pc\n.org {INSIDE:#x}\n", ATTACKER.public_start);
    for code in 0x1380..0x1390 {
        text += &format!(".word {code:#06x}\nbr #done\nnop\n");
    }
    text += ".org 0xfffa\n.word 0x7000\n.org 0xfff2\n.word 0x6600\n";
    text
}

/// Ranges that have to do with a section in every way.
fn ranges(start: u16, end: u16) -> Vec<(u16, u16)> {
    let middle = (start + (end - start) / 2) & !1;
    vec![
        (start, end),
        (start - 8, end + 8),
        (start - 8, start),
        (end, end + 8),
        (start - 8, start + 8),
        (end - 8, end + 8),
        (middle, middle + 8),
        (start, start + 8),
        (end - 8, end),
        (start, start),
        (middle, middle),
        (end, end),
        (start, start - 2),
        (middle, start - 8),
        (start + 1, end - 1),
        (start - 1, start + 1),
        (end - 1, end + 1),
    ]
}

/// Ranges that have to do with the victim's sections, and one that has not.
fn all_ranges(clear: Range<u16>) -> Vec<(u16, u16)> {
    let mut all = vec![(clear.start, clear.end)];
    all.extend(ranges(VICTIM.public_start, VICTIM.public_end));
    all.extend(ranges(VICTIM.secret_start, VICTIM.secret_end));
    all.push((DRIVER.secret_start, DRIVER.secret_end));
    all
}

fn pointers() -> Vec<u16> {
    let mut all = vec![OWN.start, DRIVER.public_start, DRIVER.secret_start, ATTACKER.public_start, INSIDE];
    for (start, end) in [(VICTIM.public_start, VICTIM.public_end), (VICTIM.secret_start, VICTIM.secret_end)] {
        all.extend([start - 2, start - 1, start, start + 1, start + 8, end - 2, end - 1, end]);
    }
    all
}

/// What is in r9 to r15 when enabling.
fn layouts() -> Vec<[u16; 7]> {
    let (public, secret) = (0x6300..0x6308, 0x0b00..0x0b08);
    let mut all = Vec::new();
    for nonce in [0, 1] {
        for (start, end) in all_ranges(public.clone()) {
            all.push([KEY, nonce, 0x4321, start, end, secret.start, secret.end]);
        }
        for (start, end) in all_ranges(secret.clone()) {
            all.push([KEY, nonce, 0x4321, public.start, public.end, start, end]);
        }
        for (start, end) in ranges(INSIDE, INSIDE + 0x40).into_iter().chain(ranges(OUTSIDE, OUTSIDE + 8)) {
            all.push([KEY, nonce, 0x4321, start, end, secret.start, secret.end]);
        }
    }
    all
}

/// What is in r9 to r15 when wrapping and unwrapping.
fn messages() -> Vec<[u16; 7]> {
    let (associated, body, out, tag) = (OWN, 0x0a10..0x0a18, 0x0a20, 0x0a40);
    let mut all = Vec::new();
    for key in [0, KEY] {
        let plain = [key, associated.start, associated.end, body.start, body.end, out, tag];
        for (start, end) in all_ranges(OWN) {
            all.push([key, start, end, body.start, body.end, out, tag]);
            all.push([key, associated.start, associated.end, start, end, out, tag]);
        }
        for pointer in pointers() {
            for register in [0, 5, 6] {
                let mut operands = plain;
                operands[register] = pointer;
                all.push(operands);
            }
        }
    }
    all
}

/// What is in r9 to r15 for all other instructions.
fn addresses() -> Vec<[u16; 7]> {
    let mut all = Vec::new();
    for pointer in pointers() {
        all.push([0, 0, 0, 0, 0, pointer, OWN.start]);
        all.push([0, 0, 0, 0, 0, VICTIM.public_start, pointer]);
    }
    all
}

/// What is found, by instruction, with where it is executed.
type Findings = BTreeMap<(Finding, u16), BTreeSet<Context>>;

fn search(soc: Soc, gates: bool) -> (Findings, usize) {
    let (mut findings, mut tried) = (Findings::new(), 0);
    for (full, context) in [false, true].into_iter().flat_map(|full| Context::ALL.map(|context| (full, context))) {
        let stage = Stage::new(soc, full, gates, context);
        // Only enabling looks at the slots.
        let codes = if full { 1..2 } else { 0..16 };
        for code in codes {
            let operands = match code {
                1 => layouts(),
                4 | 5 => messages(),
                _ => addresses(),
            };
            for operands in operands {
                tried += 1;
                for finding in stage.try_instruction(code, operands) {
                    findings.entry((finding, code)).or_default().insert(context);
                    assert!(!gates, "{soc}, {context:?}, {:#06x}, {operands:04x?}: {finding:?}", 0x1380 | code);
                }
            }
        }
    }
    (findings, tried)
}

#[test]
fn nothing_is_found_with_all_gates() {
    for &soc in ALL {
        let (findings, tried) = search(soc, true);
        assert!(findings.is_empty() && tried > 3000, "{soc}: {tried}");
    }
}

/// Where an instruction is executed that goes on to its end.
const TO_THE_END: [Context; 4] = [Context::Unprotected, Context::Module, Context::HandlerOfModule, Context::Handler];

/// What is known: what is found, with which instruction, on cores with the atomicity monitor or without, where.
const KNOWN: [(Finding, u16, bool, &[Context]); 13] = [
    (Finding::Removed, 1, false, &Context::ALL),
    (Finding::Changed, 1, false, &Context::ALL),
    (Finding::Overlapping, 1, false, &Context::ALL),
    (Finding::Confused, 1, false, &Context::ALL),
    (Finding::Leaked, 1, false, &Context::ALL),
    (Finding::Device, 1, false, &Context::ALL),
    (Finding::Device, 4, false, &Context::ALL),
    (Finding::Device, 5, false, &Context::ALL),
    (Finding::Removed, 1, true, &Context::ALL),
    (Finding::Leaked, 1, true, &Context::ALL),
    (Finding::Changed, 1, true, &TO_THE_END),
    (Finding::Overlapping, 1, true, &TO_THE_END),
    (Finding::Uncleared, 0, true, &[Context::InterruptedModule]),
];

#[test]
fn what_is_found_without_gates_is_known() {
    for &soc in ALL {
        let (found, _) = search(soc, false);
        let known = KNOWN.iter().filter(|(_, _, aion, _)| *aion == soc.has_atomicity_monitor());
        let known: Findings =
            known.map(|(finding, code, _, contexts)| ((*finding, *code), contexts.iter().copied().collect())).collect();
        assert_eq!(found, known, "{soc}");
    }
}
