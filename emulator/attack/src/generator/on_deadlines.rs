//! What keeps a node busy, or its clock from running, drawn and combined in time. Code of the attacker's is bounded, so that other code
//! comes after it, but for the last.

use super::Draw;
use crate::action::{Action, HostAction, NodeAction};
use crate::place::{Boundary, Place};
use crate::script::Timed;

/// The least and the most of what is combined.
const MOVES: (u64, u64) = (2, 8);
/// Cycles that code of the attacker's takes in a node's time, about.
const LENGTHS: (u64, u64) = (100_000, 24_000_000);
/// The case is opened this long before the end at least, in microseconds.
const AFTER_OPENING: u64 = 500_000;

/// Scratch memory of the attacker's: what is turned how often, and stacks that are put back.
const INNER: &str = "scratch+0xe0";
const OUTER: &str = "scratch+0xe2";
const RELOAD: &str = "scratch+0xe4";
const OWN_STACK: &str = "scratch+0xe6";
const FRAME: &str = "scratch+0xe8";

/// Code with a turn of a loop that takes so many cycles, about.
struct Turn {
    before: Vec<String>,
    body: Vec<String>,
    after: Vec<String>,
    cycles: u64,
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

impl Turn {
    fn of(body: &str, cycles: u64) -> Turn {
        Turn { before: Vec::new(), body: lines(body), after: Vec::new(), cycles: cycles.max(1) }
    }

    /// The code: so many cycles of it, or without end.
    fn code(self, length: Option<u64>) -> Vec<String> {
        let Turn { before, body, after, cycles } = self;
        let turns = length.map(|length| length.div_ceil(cycles + 20).max(1));
        let inner = turns.map_or(1, |turns| turns.min(50_000));
        let outer = turns.map_or(1, |turns| turns.div_ceil(inner));
        let mut code = before;
        code.extend(lines(&format!("mov #{inner}, &{INNER}\nmov #{inner}, &{RELOAD}\nmov #{outer}, &{OUTER}\nturn:")));
        code.extend(body);
        match turns {
            None => code.push("jmp turn".to_owned()),
            Some(_) => {
                let count = format!(
                    "mov &{INNER}, r15\ndec r15\nmov r15, &{INNER}\njz outer\nbr #turn\nouter:\nmov &{RELOAD}, &{INNER}\n\
                     mov &{OUTER}, r15\ndec r15\nmov r15, &{OUTER}\njz over\nbr #turn\nover:"
                );
                code.extend(lines(&count));
                code.extend(after);
            }
        }
        code
    }
}

impl Draw<'_> {
    pub(super) fn on_deadlines(&mut self, node: usize, first: u64, last: u64) -> Vec<Timed> {
        let name = self.scene.nodes()[node].name.clone();
        let mut actions = Vec::new();
        let opened = self.between(first, last.saturating_sub(AFTER_OPENING).max(first));
        actions.push(Timed { at: opened, action: HostAction::OpenCase { node: name }.into() });
        for _ in 0..self.between(MOVES.0, MOVES.1) {
            let at = self.between(first, last);
            actions.push(Timed { at, action: self.move_on(node) });
        }
        if self.chance(40) {
            let at = self.between(first, last);
            let action = self.hold(node, None);
            actions.push(Timed { at, action });
        }
        actions.retain(|timed| timed.action.check(self.scene).is_ok());
        actions
    }

    /// Something that has an end.
    fn move_on(&mut self, node: usize) -> Action {
        let name = self.scene.nodes()[node].name.clone();
        match self.between(0, 29) {
            0..=2 => {
                let period = match self.between(0, 2) {
                    0 => self.short(1, 100),
                    _ => self.short(100, 3000),
                };
                NodeAction::Interrupts { node: name, period, count: self.short(500, 0xffff) }.into()
            }
            3 => NodeAction::ExhaustHeap { node: name, milliseconds: self.short(10, 10_000) }.into(),
            4 | 5 => {
                HostAction::Flood { node: name, count: self.short(50, 2000), milliseconds: self.short(0, 20) }.into()
            }
            6 => {
                let module = self.name(Some(node));
                HostAction::Reload { module, bit: self.chance(50).then_some(77) }.into()
            }
            7 => {
                let address = self.inside(node, true, 40);
                NodeAction::DmaWrite { node: name, address, values: (0..8).map(|_| self.value()).collect() }.into()
            }
            8 => {
                let (address, words) = (self.inside(node, true, 40), self.short(100, 0xffff));
                NodeAction::DmaRead { node: name, address, words }.into()
            }
            9 => {
                let module = self.name(Some(node));
                let address = Place::Module { name: module, boundary: Boundary::Disabling, offset: 0 };
                let (registers, meanwhile) = (self.registers(node), None);
                NodeAction::Enter { node: name, address, registers, meanwhile, inside: false }.into()
            }
            10 => self.module_in_the_way(node),
            11 => {
                let module = self.name(Some(node));
                HostAction::Register { module, entry: self.short(3, 8), milliseconds: self.short(1, 50) }.into()
            }
            _ => {
                let length = self.between(LENGTHS.0, LENGTHS.1);
                self.hold(node, Some(length))
            }
        }
    }

    /// Code that has the processor, for so many cycles or until the end.
    fn hold(&mut self, node: usize, length: Option<u64>) -> Action {
        let turn = match self.between(0, 27) {
            0 | 1 => Turn::of("mov #1000, r14\nspin:\ndec r14\njnz spin", 3000),
            2..=4 => self.section(),
            5..=8 => self.devices(),
            9 | 10 => self.status(),
            11..=13 => self.stolen_stack(node),
            14..=17 => self.call(node),
            18..=20 => self.violation(node),
            21..=23 => self.handler(node),
            24 => Turn::of("mov &0x012e, r4\nmov &0x011e, r4", 6),
            25 | 26 => self.illegal(),
            _ => Turn::of("mov &0xfffe, r4\nbr r4", 100_000),
        };
        let name = self.scene.nodes()[node].name.clone();
        NodeAction::Execute { node: name, code: turn.code(length), inside: false }.into()
    }

    /// Atomic sections, one after another.
    fn section(&mut self) -> Turn {
        // One that begins when the one before ends, to the cycle: no interrupt may slip between.
        if self.chance(40) {
            let cycles = if self.chance(50) { 10_000 } else { self.short(60, 2000) };
            let left = u64::from(cycles) + self.between(0, 24) - 12;
            let (loops, rest) = ((left - 30) / 3, (left - 30) % 3);
            let nops = "nop\n".repeat(rest as usize + 3 * self.between(0, 3) as usize);
            let body = format!(
                "mov #{cycles}, r15\n.word 0x1389\nmov #{loops}, r14\nwait:\ndec r14\njnz wait\n{nops}\
                 mov #{cycles}, r15\n.word 0x1389\nmov #{loops}, r14\nagain:\ndec r14\njnz again"
            );
            return Turn::of(&body, 2 * left);
        }
        let cycles = match self.between(0, 3) {
            0 => self.short(100, 10_000),
            1 => self.short(10_000, 0xffff),
            _ => 10_000,
        };
        let wait = if self.chance(80) { cycles.min(20_000) / 3 } else { self.short(1, 4000) }.max(1);
        let end = if self.chance(30) { "eint\n" } else { "" };
        let body = format!("mov #{cycles}, r15\n.word 0x1389\nmov #{wait}, r14\nwait:\ndec r14\njnz wait\n{end}");
        Turn::of(&body, u64::from(wait) * 3)
    }

    /// Registers of the timer, the clock module, the watchdog, the ports and the UART.
    fn devices(&mut self) -> Turn {
        let value = match self.between(0, 2) {
            0 => self.short(0, 0xffff),
            1 => 0,
            _ => 1 << self.short(0, 15),
        };
        let word = [0x0160, 0x0162, 0x0170, 0x0172, 0x0120, 0x012e, 0x0082];
        let byte = [0x0056, 0x0057, 0x0058, 0x0022, 0x0025, 0x002a, 0x002d, 0x0080, 0x0084];
        let write = match self.chance(55) {
            true => format!("mov #{value}, &{:#06x}", self.of(&word).unwrap_or(0x0160)),
            false => format!("mov.b #{}, &{:#06x}", value & 0xff, self.of(&byte).unwrap_or(0x0056)),
        };
        let spin = self.short(1, 3000);
        Turn::of(&format!("{write}\nmov #{spin}, r14\nspin:\ndec r14\njnz spin"), 3 * u64::from(spin) + 1500)
    }

    /// Words that no manual has, some of which never end on a core without `hang-gate`, and what comes after them.
    fn illegal(&mut self) -> Turn {
        let words: Vec<u16> = (0..self.between(2, 6))
            .map(|_| match self.between(0, 3) {
                0 => self.short(0, 0x1fff) & !0x000f,
                1 => self.short(0, 0x1fff),
                2 => 0x1380 + self.short(0, 0x7f),
                _ => self.short(0, 0xffff),
            })
            .collect();
        let words: Vec<String> = words.iter().map(|word| format!(".word {word:#06x}")).collect();
        let body = format!("mov #1000, r14\nspin:\ndec r14\njnz spin\n{}\nmov &{OWN_STACK}, sp", words.join("\n"));
        Turn { before: lines(&format!("mov sp, &{OWN_STACK}")), ..Turn::of(&body, 3000) }
    }

    /// Bits of the status register.
    fn status(&mut self) -> Turn {
        let bits = match self.between(0, 4) {
            0 | 1 => 0x0080,
            2 => 0x0010,
            3 => 0x00d0,
            _ => self.short(0, 0xffff),
        };
        Turn::of(&format!("bis #{bits:#06x}, r2\nmov #1000, r14\nspin:\ndec r14\njnz spin"), 3000)
    }

    /// The stack pointer leads into a module, to a device, or nowhere, while interrupts come.
    fn stolen_stack(&mut self, node: usize) -> Turn {
        let secret = self.chance(60);
        let stack = match self.between(0, 4) {
            0 => Place::Number(0),
            1 => Place::Number(self.short(0, 0x01ff) & !1),
            2 => Place::Number(self.short(0, 0xffff) & !1),
            3 => Place::Module { name: "SCHEDULER".into(), boundary: Boundary::SecretEnd, offset: 0 },
            _ => self.inside(node, secret, 0),
        };
        let body = format!("mov #{stack}, sp\nmov #1000, r14\nspin:\ndec r14\njnz spin\nmov &{OWN_STACK}, sp");
        Turn { before: lines(&format!("mov sp, &{OWN_STACK}")), ..Turn::of(&body, 3000) }
    }

    /// Modules are entered as fast as they can be. The stack is as node software leaves it (`firmware/os/boundary.S`: exit).
    fn call(&mut self, node: usize) -> Turn {
        let module = match self.between(0, 1) {
            0 => "SCHEDULER".to_owned(),
            _ => self.name(Some(node)),
        };
        let entry = match self.between(0, 9) {
            0 => 1,
            1..=6 => self.short(0, 9),
            7 => 0x8000,
            8 => 0xffff,
            _ => self.short(0xffe0, 0xffef),
        };
        let back = match self.between(0, 4) {
            0 => self.inside(node, false, 0).to_string(),
            1 => format!("{module}.public+{}", 2 * self.short(0, 200)),
            _ => "back".to_owned(),
        };
        let (challenge, length) = (self.short(0x0200, 0x3000), 2 * self.short(1, 40));
        let arguments = match (entry, self.between(0, 1)) {
            (1, _) => [format!("{challenge}"), format!("{length}"), "scratch".to_owned()],
            (_, 0) => ["scratch".to_owned(), format!("{}", self.short(1, 40)), "scratch+0x40".to_owned()],
            _ => [self.short(0, 300).to_string(), self.short(0, 1).to_string(), self.pointer(node).to_string()],
        };
        let section = if self.chance(15) { "mov #10000, r15\n.word 0x1389\n" } else { "" };
        let body = format!(
            "mov &{OWN_STACK}, sp
            push #back
            sub #14, sp
            push #scratch
            push #8
            mov sp, &__unprotected_sp
            mov #{entry}, r6
            mov #{back}, r7
            mov #{}, r12
            mov #{}, r13
            mov #{}, r14
            {section}
            br #{module}.public
            back:
            mov &{OWN_STACK}, sp",
            arguments[0], arguments[1], arguments[2]
        );
        Turn {
            before: lines(&format!("mov &__unprotected_sp, &{FRAME}\nmov sp, &{OWN_STACK}")),
            after: lines(&format!("mov &{OWN_STACK}, sp\nmov &{FRAME}, &__unprotected_sp")),
            ..Turn::of(&body, 700)
        }
    }

    /// Violations as fast as they come.
    fn violation(&mut self, node: usize) -> Turn {
        let (secret, public) = (self.inside(node, true, 0), self.inside(node, false, 0));
        let body = match self.between(0, 5) {
            0 => "mov #1, &0x0160".to_owned(),
            1 => format!("mov &{secret}, r14"),
            2 => format!("mov #1, &{secret}"),
            3 => format!("mov #{secret}, sp\npush r4\nmov &{OWN_STACK}, sp"),
            4 => format!("call #{public}"),
            _ => format!("mov #1, &{public}"),
        };
        Turn { before: lines(&format!("mov sp, &{OWN_STACK}")), ..Turn::of(&body, 2000) }
    }

    /// A handler of code outside modules does something else, for a while.
    fn handler(&mut self, node: usize) -> Turn {
        let number = match self.between(0, 4) {
            0 => 13,
            1 => 6,
            2 => 7,
            3 => 9,
            _ => self.short(2, 17),
        };
        let place = format!("__unprotected_handlers+{}", 4 * number);
        let secret = self.inside(node, true, 0);
        // In a handler the stack is another's.
        let (alarm, entry) = (self.short(0, 2000), self.short(0, 8));
        let does = match self.between(0, 8) {
            0 => "own:\njmp own".to_owned(),
            1 => "mov #1000, r14\nagain:\ndec r14\njnz again\nreti".to_owned(),
            2 => format!("again:\nmov #1, &{secret}\njmp again"),
            3 => format!(
                "mov #4, r6\nmov #again, r7\nmov #{alarm}, r12\nclr r13\neint\nbr #SCHEDULER.public\nagain:\njmp again"
            ),
            4 => "mov #-1, r6\nmov #handler, r7\neint\nbr #SCHEDULER.public".to_owned(),
            5 => format!("mov #{entry}, r6\nmov #handler, r7\nbr #SCHEDULER.public"),
            6 => "eint\nagain:\nmov #10000, r15\n.word 0x1389\nmov #3320, r14\nhold:\ndec r14\njnz hold\njmp again"
                .to_owned(),
            7 => "clr sp\nagain:\npush r4\njmp again".to_owned(),
            _ => format!("mov #{entry}, r6\nmov #back, r7\neint\nbr #SCHEDULER.public\nback:\nreti"),
        };
        let transmit = if self.chance(60) { "mov.b #0x55, &0x0084\nmov.b #0x41, &0x0080\n" } else { "" };
        let before = format!(
            "mov &{place}, &scratch+0xf0
            mov &{place}+2, &scratch+0xf2
            mov #0x4030, &{place}
            mov #handler, &{place}+2
            {transmit}
            br #beyond
            handler:
            {does}
            beyond:"
        )
        .replace(&format!("{place}+2"), &format!("__unprotected_handlers+{}", 4 * number + 2));
        let after = format!(
            "mov.b #0x11, &0x0080
            mov &scratch+0xf0, &{place}
            mov &scratch+0xf2, &__unprotected_handlers+{}",
            4 * number + 2
        );
        let spin = self.short(1, 3000);
        let body = match self.between(0, 2) {
            0 => format!("mov #1, &{secret}\nmov #{spin}, r14\nspin:\ndec r14\njnz spin"),
            _ => format!("mov #{spin}, r14\nspin:\ndec r14\njnz spin"),
        };
        Turn { before: lines(&before), after: lines(&after), ..Turn::of(&body, 3 * u64::from(spin)) }
    }

    /// A module of the attacker's lies where code outside modules is to go on.
    fn module_in_the_way(&mut self, node: usize) -> Action {
        let scratch = |offset| Place::Symbol { name: "scratch".into(), offset };
        let (start, end) = match self.between(0, 2) {
            0 => (scratch(0), scratch(0x40)),
            1 => {
                let handlers = |offset| Place::Symbol { name: "__unprotected_handlers".into(), offset };
                let start = i32::from(self.short(0, 36)) & !1;
                (handlers(start), handlers(start + 2 * i32::from(self.short(1, 20))))
            }
            _ => {
                let action = |offset| Place::Symbol { name: "attack_action".into(), offset };
                (action(0x40), action(0x80))
            }
        };
        let layout = [start, end, scratch(0x80), scratch(0xc0)];
        let node = self.scene.nodes()[node].name.clone();
        NodeAction::Protect { node, layout, confidential: false }.into()
    }
}
