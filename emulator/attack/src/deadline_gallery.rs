//! Attacks on deadlines with names: what each tries, and what stops it. They work on any node with threads.

use super::deadlines::DeadlineCampaign;
use super::defence::Defence;
use super::equipment::STORM_LINE;
use super::script::{SCHEMA, Script, ScriptError};

/// An attack on deadlines with a name.
#[derive(Clone, Copy, Debug)]
pub struct DeadlineAttack {
    /// Its name.
    pub name: &'static str,
    /// What it tries.
    pub tries: &'static str,
    /// What stops it, in words.
    pub stopped_by: &'static str,
    /// The protection without which it succeeds, if it is a single one that can be switched off.
    alone: Option<&'static str>,
    how: How,
}

/// How it is done. `$scheduler` is the node's, `$first` and `$thread` are the modules of the first and the last of its threads that have
/// periods.
#[derive(Clone, Copy, Debug)]
enum How {
    /// By code outside modules, that of an interrupt handler: a line an instruction.
    Code(&'static str),
    /// By an action of a script, without its time and node.
    Action(&'static str),
    /// By code outside modules that handles an interrupt, and meanwhile by other code.
    Handler { of: Interrupts, handler: &'static str, meanwhile: &'static str },
}

/// The lines of the UART's transmitter and of violations.
const TRANSMITTER_LINE: u8 = 6;
const VIOLATION_LINE: u8 = 13;

/// Which interrupts code of the attacker's handles.
#[derive(Clone, Copy, Debug)]
enum Interrupts {
    /// Those of the UART's transmitter, which asks for another byte until it is switched off.
    Transmitter,
    /// So many, of a device of the attacker's, so many cycles after one another.
    Device { period: u16, count: u16 },
    /// Violations.
    Violations,
}

/// When it is done, and when the case is opened, in microseconds.
const BEGINS: u64 = 500_000;
const OPENED: u64 = 2_500_000;

/// Has a thread's module answer a challenge, again and again.
const CALLS: &str = "again: mov #1, r6\nmov #again, r7\nmov #scratch, r12\nmov #16, r13\nmov #scratch+0x80, r14\neint\n\
                     br #$thread.public";

/// The attacks.
pub const DEADLINE_GALLERY: &[DeadlineAttack] = &[
    DeadlineAttack {
        name: "hold-the-processor",
        tries: "never gives the processor back, and leaves interrupts off",
        stopped_by: "the scheduler, which has the vectors: interrupts that are off stay so for as long as an atomic section at most",
        alone: None,
        how: How::Code("here: jmp here"),
    },
    DeadlineAttack {
        name: "switch-the-processor-off",
        tries: "sets CPUOFF, again and again",
        stopped_by: "the next interrupt of the scheduler's clock",
        alone: None,
        how: How::Code("again: bis #0x0010, r2\njmp again"),
    },
    DeadlineAttack {
        name: "stop-the-clock",
        tries: "sets SCG1, which stops what Timer A counts",
        stopped_by: "clock-gate: SCG1 is the first module's",
        alone: Some("clock-gate"),
        how: How::Code("again: bis #0x0080, r2\njmp again"),
    },
    DeadlineAttack {
        name: "slow-the-clock",
        tries: "has the clock module divide SMCLK by eight",
        stopped_by: "the scheduler claims the clock module (claim-gate, without which its drivers have no devices)",
        alone: None,
        how: How::Code("again: mov.b #0x0e, &0x0058\njmp again"),
    },
    DeadlineAttack {
        name: "stop-the-timer",
        tries: "clears TACTL",
        stopped_by: "the scheduler claims Timer A",
        alone: None,
        how: How::Code("again: mov #0, &0x0160\njmp again"),
    },
    DeadlineAttack {
        name: "take-the-timers-interrupt",
        tries: "reads TAIV, which takes back the interrupt that it names",
        stopped_by: "the scheduler uses TACCR0, which TAIV does not name",
        alone: None,
        how: How::Code("again: mov &0x012e, r4\nmov &0x011e, r4\njmp again"),
    },
    DeadlineAttack {
        name: "reset-the-node",
        tries: "writes to the watchdog's register without its password",
        stopped_by: "the scheduler claims it, and peripheral-gate: what violates a rule is not written",
        alone: Some("peripheral-gate"),
        how: How::Code("mov #0, &0x0120\nagain: jmp again"),
    },
    DeadlineAttack {
        name: "take-the-vectors",
        tries: "writes an address of its own into the vectors",
        stopped_by: "the vectors are the scheduler's text",
        alone: None,
        how: How::Code("again: mov #scratch, &0xfff2\njmp again"),
    },
    DeadlineAttack {
        name: "lend-a-stack",
        tries: "has the stack pointer lead into the scheduler's data when an interrupt comes",
        stopped_by: "the scheduler has a stack of its own, and the hardware leaves another's alone",
        alone: None,
        how: How::Code("again: mov #$scheduler.secret+32, sp\njmp again"),
    },
    DeadlineAttack {
        name: "have-no-stack",
        tries: "has the stack pointer lead nowhere when an interrupt comes",
        stopped_by: "the scheduler has a stack of its own",
        alone: None,
        how: How::Code("again: clr sp\njmp again"),
    },
    DeadlineAttack {
        name: "repeat-atomic-sections",
        tries: "holds interrupts off in one atomic section after another",
        stopped_by: "the monitor: one ends before the next begins, and interrupts come in between",
        alone: None,
        how: How::Code("again: mov #10000, r15\n.word 0x1389\nmov #3330, r14\nwait: dec r14\njnz wait\njmp again"),
    },
    DeadlineAttack {
        name: "repeat-violations",
        tries: "commits a violation in the handler of violations, again and again: they come before all other interrupts",
        stopped_by: "the scheduler: after each it looks at its clock, and has handlers of threads look at their devices",
        alone: Some("look-after-violations"),
        // The stack would be used up.
        how: How::Handler {
            of: Interrupts::Violations,
            handler: "again: mov r10, sp\nmov #1, &0x0160\njmp again",
            meanwhile: "mov sp, r10\njmp again",
        },
    },
    DeadlineAttack {
        name: "storm",
        tries: "interrupts each 45 cycles",
        stopped_by: "line-gate: the scheduler holds back the lines that are no thread's",
        alone: Some("line-gate"),
        how: How::Action(r#""do": "interrupts", "period": 45, "count": 65535"#),
    },
    DeadlineAttack {
        name: "flood",
        tries: "sends the node nonsense",
        stopped_by: "the scheduler: handlers borrow the processor for a while, and so often in an activation",
        alone: None,
        how: How::Action(r#""do": "flood", "count": 3000, "milliseconds": 1"#),
    },
    DeadlineAttack {
        name: "exhaust-the-heap",
        tries: "takes all of the heap",
        stopped_by: "no thread needs any",
        alone: None,
        how: How::Action(r#""do": "exhaust_heap", "milliseconds": 10000"#),
    },
    DeadlineAttack {
        name: "overwrite-the-scheduler",
        tries: "has a bus master write into the scheduler's data",
        stopped_by: "the rules for bus masters",
        alone: None,
        how: How::Action(r#""do": "dma_write", "address": "$scheduler.secret", "values": ["0", "0", "0", "0"]"#),
    },
    DeadlineAttack {
        name: "disable-a-module",
        tries: "jumps to the instruction with which a thread's module ends itself",
        stopped_by: "the rule for entry points",
        alone: None,
        how: How::Action(r#""do": "enter", "address": "$thread.disabling""#),
    },
    DeadlineAttack {
        name: "execute-without-end",
        tries: "executes an illegal instruction that never ends, and that no interrupt ends, by the RTL",
        stopped_by: "hang-gate",
        alone: Some("hang-gate"),
        how: How::Code("again: .word 0x1000\nmov #1, &scratch\njmp again"),
    },
    DeadlineAttack {
        name: "change-a-text",
        tries: "has a Sancus instruction with an operand in memory executed where no memory is: it changes words of text, by the RTL",
        stopped_by: "operand-gate",
        alone: Some("operand-gate"),
        how: How::Code("clr r15\nbr #0x2810\n.word 0x1bd0"),
    },
    DeadlineAttack {
        name: "lose-an-interrupt",
        tries: "commits a violation within a Sancus instruction with an operand in memory: its interrupt leads nowhere, by the RTL, and leaves \
                interrupts off",
        stopped_by: "operand-gate",
        alone: Some("operand-gate"),
        how: How::Code(
            "mov #0x3000, r6\nclr r15\n.word 0x13e6\nsubc $scheduler.secret+0x1e(r15), 0x0010(sp)\nover: jmp over",
        ),
    },
    DeadlineAttack {
        name: "violate-for-ever",
        tries: "has a thread's module answer a challenge that lies in the scheduler's data: it violates a rule, and tries again, by the RTL",
        stopped_by: "restart-gate",
        alone: Some("restart-gate"),
        how: How::Code(
            "again: mov #1, r6\nmov #back, r7\nmov #$scheduler.secret+0x1e, r12\nmov #14, r13\nmov #scratch+0x80, r14\n\
             br #$thread.public\nback: jmp again",
        ),
    },
    DeadlineAttack {
        name: "keep-a-module-busy",
        tries: "calls a thread's module again and again",
        stopped_by: "the scheduler, which is told as soon as the module is left (MODULE_INTERRUPT_MASK)",
        alone: Some("left-module"),
        how: How::Code(CALLS),
    },
    DeadlineAttack {
        name: "leave-a-module-interrupted",
        tries: "interrupts a thread's module, and never goes on with it",
        stopped_by: "the scheduler, which goes on with the module itself",
        alone: None,
        how: How::Handler { of: Interrupts::Transmitter, handler: "stay: jmp stay", meanwhile: CALLS },
    },
    DeadlineAttack {
        name: "resume-a-module",
        tries: "interrupts a thread's module, and enters it from the handler",
        stopped_by: "the module's stub: the scheduler alone has it go on",
        alone: None,
        how: How::Handler {
            of: Interrupts::Transmitter,
            handler: "enter: mov #1, r6\nmov #enter, r7\neint\nbr #$thread.public",
            meanwhile: CALLS,
        },
    },
    DeadlineAttack {
        name: "keep-the-loan",
        tries: "has the handler of the transmitter, which borrows the processor from threads, never give it back",
        stopped_by: "the scheduler, which takes it back",
        alone: Some("loan-once"),
        how: How::Handler { of: Interrupts::Transmitter, handler: "stay: jmp stay", meanwhile: "again: jmp again" },
    },
    DeadlineAttack {
        name: "keep-the-loan-without-violations",
        tries: "never gives it back, with interrupts on and nothing that interrupts: to leave them off for long is a violation, which ends \
                the loan, too",
        stopped_by: "the scheduler, which has its clock interrupt after a while",
        alone: Some("loan-end"),
        how: How::Handler {
            of: Interrupts::Transmitter,
            // Code outside modules keeps its registers, and has none while the processor is lent.
            handler: "cmp #0x1234, r4\njeq own\nclr.b &0x0080\neint\nstay: jmp stay\nown: reti",
            meanwhile: "mov #0x1234, r4\nagain: jmp again",
        },
    },
    DeadlineAttack {
        name: "prolong-the-loan",
        tries: "has such a handler ask for an alarm, in the place of the one by which the processor is taken back",
        stopped_by: "the scheduler, which leaves its clock alone while the processor is lent",
        alone: Some("loan-alarm"),
        how: How::Handler {
            of: Interrupts::Transmitter,
            handler: "cmp #0x1234, r4\njeq own\nclr.b &0x0080\nmov #4, r6\nmov #spin, r7\nmov #0xffff, r12\nclr r13\neint\n\
                      br #$scheduler.public\nspin: jmp spin\nown: reti",
            meanwhile: "mov #0x1234, r4\nagain: jmp again",
        },
    },
    DeadlineAttack {
        name: "borrow-again",
        tries: "has a handler give the processor back at once, and its device interrupt again as soon as the thread goes on",
        stopped_by: "the scheduler, which lends it so often in an activation",
        alone: Some("loan-count"),
        how: How::Handler {
            of: Interrupts::Device { period: 340, count: 1 },
            handler: "mov #340, &attack_period\nmov #1, &attack_count\nreti",
            meanwhile: "again: jmp again",
        },
    },
    DeadlineAttack {
        name: "leave-two-modules-interrupted",
        tries: "interrupts a thread's module, and another one that the handler enters, and goes on with neither",
        stopped_by: "the scheduler, which keeps all of them",
        alone: Some("kept-modules"),
        how: How::Handler {
            of: Interrupts::Device { period: 3000, count: 0xffff },
            handler: "mov #1, r6\nmov #over, r7\nmov #scratch, r12\nmov #16, r13\nmov #scratch+0x80, r14\neint\nbr #$first.public\n\
                      over: jmp over",
            meanwhile: CALLS,
        },
    },
    DeadlineAttack {
        name: "stay-in-a-module",
        tries: "enables a module of the attacker's that does not come to its end, and enters it",
        stopped_by: "the scheduler: threads wait for modules that were interrupted, and only for a while",
        alone: Some("patience"),
        // The module is `jmp $`.
        how: How::Code(
            "mov #0x3fff, &scratch\nmov #scratch, r12\nmov #scratch+2, r13\nmov #scratch+64, r14\nmov #scratch+66, r15\nclr r9\nclr r10\n\
             mov #0x1234, r11\nsm_enable\neint\nbr #scratch",
        ),
    },
    DeadlineAttack {
        name: "call-beyond-the-table",
        tries: "calls the scheduler with a number so high that its entry point is read from the attacker's memory, which says where the \
                scheduler disables itself",
        stopped_by: "the scheduler, which refuses numbers that it does not have",
        alone: Some("scheduler-entry-check"),
        // Records of the table have six bytes.
        how: How::Code(
            "mov #$scheduler.disabling, &scratch\nmov #$scheduler.disabling, &scratch+2\nmov #$scheduler.disabling, &scratch+4\n\
             mov #$scheduler.table, r4\nclr r6\nnext: add #6, r4\ninc r6\nmov r4, r5\nsub #scratch, r5\ncmp #6, r5\njhs next\n\
             mov #back, r7\neint\nbr #$scheduler.public\nback: jmp back",
        ),
    },
];

impl Interrupts {
    /// Has code at `handler` handle them, and has them come.
    fn begin(self) -> String {
        let (number, device) = match self {
            Interrupts::Transmitter => (TRANSMITTER_LINE, "mov.b #0x55, &0x0084\nmov.b #0x41, &0x0080".to_owned()),
            Interrupts::Device { period, count } => {
                (STORM_LINE, format!("mov #{period}, &attack_period\nmov #{count}, &attack_count"))
            }
            Interrupts::Violations => (VIOLATION_LINE, String::new()),
        };
        // Code outside modules has a `br` of four bytes for each.
        let place = 4 * u16::from(number);
        format!(
            "mov #0x4030, &__unprotected_handlers+{place}\nmov #handler, &__unprotected_handlers+{}\n{device}",
            place + 2
        )
    }
}

impl DeadlineAttack {
    /// The attack of a name.
    pub fn find(name: &str) -> Option<&'static DeadlineAttack> {
        DEADLINE_GALLERY.iter().find(|attack| attack.name == name)
    }

    /// The protection without which it succeeds, if it is a single one that can be switched off.
    pub fn defence(&self) -> Option<Defence> {
        self.alone?.parse().ok()
    }

    /// What it does where it is to happen; in the end somebody opens the case.
    ///
    /// # Errors
    ///
    /// If it cannot be carried out there, and would show nothing.
    pub fn script(&self, campaign: &DeadlineCampaign) -> Result<Script, ScriptError> {
        let [node, scheduler, first, thread] = campaign.target();
        let code = |code: &str| {
            // A label stands on a line of its own.
            let code = code.replace(": ", ":\n");
            format!(r#""do": "execute", "code": {}"#, serde_json::json!(code.lines().collect::<Vec<_>>()))
        };
        let action = match self.how {
            How::Code(text) => code(text),
            How::Action(action) => action.to_owned(),
            How::Handler { of, handler, meanwhile } => {
                code(&format!("{}\n{meanwhile}\nhandler: {handler}", of.begin()))
            }
        };
        let roles =
            [("$scheduler", "scheduler", scheduler), ("$first", "thread", first), ("$thread", "thread", thread)];
        let action = cast(&action, roles).map_err(|role| {
            let reason = format!("{} is an attack on a {role} of node {node:?}, which has none", self.name);
            ScriptError::new("name", reason)
        })?;
        let script = |actions: &str| Script::from_json(&format!(r#"{{"schema": "{SCHEMA}", "actions": [{actions}]}}"#));
        let mut attack = script(&format!(r#"{{"at": {BEGINS}, "node": "{node}", {action}}}"#))?;
        campaign.check(&attack)?;
        // A node may have no case.
        let opening = script(&format!(r#"{{"at": {OPENED}, "do": "open_case", "node": "{node}"}}"#))?;
        attack.actions.extend(campaign.possible(&opening).actions);
        Ok(attack)
    }
}

/// Puts names in the place of the roles that an action has; fails with a role that nobody has.
fn cast<'a>(action: &str, roles: [(&str, &'a str, &str); 3]) -> Result<String, &'a str> {
    let mut action = action.to_owned();
    for (placeholder, role, name) in roles {
        if name.is_empty() && action.contains(placeholder) {
            return Err(role);
        }
        action = action.replace(placeholder, name);
    }
    Ok(action)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_attacks_what_is_not_there() {
        let roles = [("$scheduler", "scheduler", ""), ("$first", "thread", "SWITCH"), ("$thread", "thread", "CREDIT")];
        assert_eq!(
            cast("br #$first.public; br #$thread.public", roles).as_deref(),
            Ok("br #SWITCH.public; br #CREDIT.public")
        );
        assert_eq!(cast("br #$scheduler.public", roles), Err("scheduler"));
    }

    #[test]
    fn names_are_unique() {
        for (index, attack) in DEADLINE_GALLERY.iter().enumerate() {
            assert_eq!(DEADLINE_GALLERY.iter().position(|other| other.name == attack.name), Some(index));
        }
    }

    #[test]
    fn the_manual_has_every_attack() {
        let manual = include_str!("../../../docs/availability.md");
        for attack in DEADLINE_GALLERY {
            let DeadlineAttack { name, tries, stopped_by, alone, .. } = attack;
            assert_eq!(attack.defence().map(|defence| defence.to_string()).as_deref(), *alone, "{name}");
            let alone = alone.map_or_else(String::new, |alone| format!("`{alone}` "));
            let row = format!("| `{name}` | {tries} | {stopped_by} | {alone}|");
            assert!(manual.contains(&row), "{row}");
        }
    }
}
