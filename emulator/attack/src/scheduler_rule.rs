//! What a scheduler's promises rest on, taken out one at a time: node software and modules are built anew without it, which takes a
//! compiler. Somebody has to notice.

use descriptors::Module;
use firmware::build;
use firmware::defect::Defect;
use firmware::prebuilt::{MODULES, PrebuiltModule};
use module_compiler::{Memory, Toolchain};
use network::scenario::Scenario;
use program::loader;

/// A rule of the scheduler or, for its sake, of the stubs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SchedulerRule {
    /// What it is called.
    pub name: &'static str,
    /// What it says.
    pub says: &'static str,
    defect: Defect,
}

const SCHEDULER: &str = "modules/scheduler/scheduler.c";
const ENTRY: &str = "modules/scheduler/entry.S";
const STUB: &str = "stubs/entry.S";

const fn rule(
    name: &'static str,
    says: &'static str,
    file: &'static str,
    from: &'static str,
    to: &'static str,
) -> SchedulerRule {
    SchedulerRule { name, says, defect: Defect { file, from, to } }
}

/// Every rule.
pub const SCHEDULER_RULES: &[SchedulerRule] = &[
    rule(
        "resumer-check",
        "an interrupted module is resumed by the scheduler alone",
        STUB,
        "    jne     .Lrefused\nSM(resumer_checked):",
        "    jmp     .Lresume\nSM(resumer_checked):",
    ),
    rule(
        "scheduler-target-check",
        "the scheduler goes on outside modules only where there is no module",
        ENTRY,
        "    jnz     .Lnot_outside\nSM(target_checked):",
        "SM(target_checked):",
    ),
    rule(
        "scheduler-caller-check",
        "the scheduler returns only to its caller",
        ENTRY,
        "    jne     .Lrefused\nSM(caller_checked):",
        "SM(caller_checked):",
    ),
    rule(
        "scheduler-entry-check",
        "the scheduler refuses numbers of entry points that it does not have",
        ENTRY,
        "    jhs     .Lrefused\nSM(entry_checked):",
        "SM(entry_checked):",
    ),
    rule(
        "loan-count",
        "handlers borrow the processor so often in an activation",
        SCHEDULER,
        " && loans < MOST_LOANS;",
        ";",
    ),
    rule(
        "loan-end",
        "a handler that borrows the processor has it taken after a while",
        SCHEDULER,
        "    TACCR0 = loan_began + LONGEST_LOAN;\n",
        "",
    ),
    rule(
        "loan-alarm",
        "a handler that borrows the processor does not put off the end of its loan",
        SCHEDULER,
        "    if (!is_borrowed) { /* or a handler would put off the end of its loan */\n        set_timer();\n    }\n",
        "    set_timer();\n",
    ),
    rule(
        "loan-once",
        "who has not given the processor back borrows no more in that activation",
        SCHEDULER,
        "    loans = MOST_LOANS;\n",
        "",
    ),
    rule(
        "look-after-violations",
        "handlers of threads look at their devices after each violation",
        SCHEDULER,
        "        if (threads[number].index >= INTERRUPT_ENTRY) {\n            have_look(&threads[number]);\n        }\n",
        "",
    ),
    rule(
        "late-activations",
        "an activation that is late is given up",
        SCHEDULER,
        "    if (is_due(thread->limit)) {\n",
        "    if (false) {\n",
    ),
    rule(
        "patience",
        "a thread waits for others only so long",
        SCHEDULER,
        "bool for_any = thread->patience <= LONGEST_YIELD;",
        "bool for_any = true;",
    ),
    rule(
        "own-module",
        "a thread does not go on with what its module does for another thread",
        SCHEDULER,
        "(for_any || inside == thread->entry)",
        "for_any",
    ),
    rule(
        "kept-modules",
        "no module is forgotten that was interrupted for the operating system",
        SCHEDULER,
        "if (!is_kept(inside) && module.violations",
        "if (kept_count == 0 && module.violations",
    ),
    rule(
        "left-module",
        "who calls a module again and again keeps no thread from it",
        SCHEDULER,
        "        MODULE_INTERRUPT_MASK = 1u << TIMERA0_VECTOR;\n",
        "",
    ),
];

impl SchedulerRule {
    /// The rule of a name.
    pub fn find(name: &str) -> Option<&'static SchedulerRule> {
        SCHEDULER_RULES.iter().find(|rule| rule.name == name)
    }

    /// A scenario without the rule.
    ///
    /// # Errors
    ///
    /// If something cannot be built without it.
    pub fn lacking(&'static self, mut scenario: Scenario) -> Result<Scenario, String> {
        let toolchain = Toolchain::find().map_err(|error| error.to_string())?;
        let of_stubs = self.defect.file == STUB;
        let mut files: Vec<(String, Vec<u8>)> = Vec::new();
        for module in &scenario.descriptor.modules {
            let Some(node) = scenario.descriptor.nodes.iter().find(|node| node.name == module.node) else { continue };
            let is_scheduler = module.name_in_file() == descriptors::SCHEDULER;
            if is_scheduler == of_stubs || scenario.descriptor.scheduler_of(&node.name).is_none() {
                continue;
            }
            let prebuilt = prebuilt(module, 8 * node.key_bytes() as u16).ok_or_else(|| {
                format!("{} is not one of firmware/modules, and {} is a rule of theirs", module.name, self.name)
            })?;
            let elf = self.defect.build(&toolchain, prebuilt).map_err(|error| error.to_string())?.elf;
            if is_scheduler {
                let image = build::node_with(&toolchain, &elf, Memory::STOCK).map_err(|error| error.to_string())?;
                let image = loader::parse("node", &image).map_err(|error| error.to_string())?;
                scenario.node_images.insert(node.name.clone(), image);
            }
            files.push((module.name.clone(), elf));
        }
        let genuine = scenario.clone();
        Ok(scenario.finding(move |module| match files.iter().find(|(name, _)| *name == module.name) {
            Some((_, file)) => Ok(Some(file.clone())),
            None => genuine.module_file(module).map_err(|error| error.to_string()),
        }))
    }
}

/// What a module of a descriptor is built of.
fn prebuilt(module: &Module, bits: u16) -> Option<&'static PrebuiltModule> {
    let is_given =
        |source: &&str| module.files.iter().any(|file| file.ends_with(&format!("firmware/modules/{source}")));
    let named = MODULES.iter().filter(|known| known.name == module.name_in_file() && known.bits == bits);
    named.filter(|known| known.flags == module.cflags).find(|known| known.sources.iter().all(is_given))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn the_manual_has_every_rule() {
        let manual = include_str!("../../../docs/availability.md");
        for SchedulerRule { name, says, .. } in SCHEDULER_RULES {
            assert!(manual.contains(&format!("| `{name}` | {says} | ")), "{name}");
        }
    }

    #[test]
    fn each_rule_is_in_its_file_once() {
        let firmware = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../firmware");
        for SchedulerRule { name, defect: Defect { file, from, to }, .. } in SCHEDULER_RULES {
            let file = if *file == STUB { format!("module-compiler/{file}") } else { (*file).to_owned() };
            let text = std::fs::read_to_string(firmware.join(file)).expect("a source");
            assert_eq!(text.matches(from).count(), 1, "{name}");
            assert_ne!(from, to, "{name}");
        }
    }
}
