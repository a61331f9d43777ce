//! What is said about attacks.

use crate::commands::columns::{hanging, paragraph};
use attack::{
    Availability, Cast, Commands, Counts, DEADLINE_GALLERY, DeadlineAttack, Evidence, Examined, GALLERY, NamedAttack,
    Placed, Role, Script, Totals, Undisturbed, Unplaced,
};
use authentic_execution::{NOT_COVERED, Verdict};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Range;
use std::time::Duration;

/// The first thing that makes a verdict a bad one, in a line.
pub fn finding(verdict: &Verdict) -> String {
    let leak = verdict.leaks.first().map(|leak| format!("leak: {leak}"));
    let output = verdict.unexplained().next().map(|output| format!("unexplained: {output}"));
    let outside = verdict.outside().first().map(|outside| format!("outside of the policy: {outside}"));
    leak.or(output).or(outside).unwrap_or_default()
}

/// The named attacks.
pub fn gallery(attacks: &[NamedAttack]) -> String {
    let width = attacks.iter().map(|attack| attack.name.len()).max().unwrap_or(0);
    attacks.iter().map(|attack| described([attack.name, attack.tries, attack.stopped_by], width)).collect()
}

/// A named attack, with room for names of some width: its name, what it tries, and what stops it.
fn described([name, tries, stopped_by]: [&str; 3], width: usize) -> String {
    let stopped_by = format!("stopped by: {stopped_by}");
    hanging(&format!("{name:width$}  "), tries) + &hanging(&format!("{:width$}  ", ""), &stopped_by)
}

/// The attacks on deadlines, for whoever asks for a list.
pub fn deadline_gallery(attacks: &[DeadlineAttack]) -> String {
    let width = attacks.iter().map(|attack| attack.name.len()).max().unwrap_or(0);
    attacks.iter().map(|attack| described([attack.name, attack.tries, attack.stopped_by], width)).collect()
}

/// The same, for scripts.
pub fn deadline_gallery_json() -> Value {
    let attacks = DEADLINE_GALLERY.iter().map(|attack| {
        let protection = attack.defence().map(|defence| defence.to_string());
        json!({"name": attack.name, "tries": attack.tries, "stopped_by": attack.stopped_by, "protection": protection})
    });
    json!({"schema": "sancus-emu/deadline-attacks/1", "attacks": attacks.collect::<Vec<_>>()})
}

/// The same, for scripts.
pub fn gallery_json() -> Value {
    json!({"schema": GALLERY_SCHEMA, "attacks": GALLERY.iter().map(attack_json).collect::<Vec<_>>()})
}

const GALLERY_SCHEMA: &str = "sancus-emu/attacks/1";

fn attack_json(attack: &NamedAttack) -> Value {
    let needs: Vec<String> = attack.needs.iter().map(Evidence::to_string).collect();
    json!({
        "name": attack.name, "tries": attack.tries, "stopped_by": attack.stopped_by,
        "protection": attack.defence.map(|defence| defence.to_string()), "needs": needs,
        "roles": attack.roles.iter().map(Role::called).collect::<Vec<_>>(),
    })
}

/// The named attacks with what plays their roles in a deployment.
pub fn placed(attacks: &[(NamedAttack, Result<Placed, Unplaced>)]) -> String {
    let width = attacks.iter().map(|(attack, _)| attack.name.len()).max().unwrap_or(0);
    let lines = attacks.iter().map(|(attack, placed)| {
        let here = match placed {
            Ok(placed) => format!("here: {}", placed.cast),
            Err(unplaced) => format!("NOT HERE: no {unplaced}"),
        };
        described([attack.name, attack.tries, attack.stopped_by], width) + &hanging(&format!("{:width$}  ", ""), &here)
    });
    lines.collect()
}

/// The same, for scripts.
pub fn placed_json(attacks: &[(NamedAttack, Result<Placed, Unplaced>)]) -> Value {
    let attacks = attacks.iter().map(|(attack, placed)| {
        let mut fields = attack_json(attack);
        match placed {
            Ok(placed) => fields["here"] = cast_json(&placed.cast),
            Err(unplaced) => {
                fields["here"] = cast_json(&unplaced.placed);
                fields["missing"] = json!({"role": unplaced.role, "reason": unplaced.reason});
            }
        }
        fields
    });
    json!({"schema": GALLERY_SCHEMA, "attacks": attacks.collect::<Vec<_>>()})
}

fn cast_json(cast: &Cast) -> Value {
    cast.roles().map(|(role, name)| (role.to_owned(), Value::from(name))).collect::<Map<_, _>>().into()
}

/// Seeds that a report tells of a kind.
const SEEDS_TOLD: usize = 8;

fn counts(counts: &Counts) -> String {
    format!(
        "attacker: {} actions ({} missed their time),\n          {} messages disturbed or sent, {} words seen\n\
         nodes:    {} violations, {} resets, {} events rejected\n",
        counts.actions,
        counts.missed,
        counts.disturbed,
        counts.observed,
        counts.violations,
        counts.resets,
        counts.rejected
    )
}

fn commands(commands: Commands) -> String {
    let Commands { sent, delivered, performed, unhindered } = commands;
    format!(
        "operator: {sent} commands sent,\n          {delivered} delivered untouched and in order, {performed} performed;\n          \
         to nodes on which the attacker ran no code: {} delivered, {} performed\n",
        unhindered.delivered, unhindered.performed
    )
}

/// Whoever compares with a deployment that does nothing has to know.
fn nothing_performed(undisturbed: &Undisturbed) -> String {
    let Commands { sent, performed, .. } = undisturbed.commands;
    match (sent, performed) {
        (0, _) | (_, 1..) => String::new(),
        (_, 0) => paragraph(&format!(
            "WITHOUT AN ATTACKER, none of the operator's {sent} commands is performed either: the figures on commands \
             mean nothing"
        )),
    }
}

/// What became of the outputs, and of the commands among them, as tables.
fn availability(kinds: &BTreeMap<String, Availability>, undisturbed: &Undisturbed) -> String {
    let (outputs, latency) = ("availability", "latency of commands");
    let width = kinds.keys().map(String::len).max().unwrap_or(0).max(latency.len());
    let mut text =
        format!("\n{outputs:width$}  {:>8}  {:>15}  {:>15}  {:>9}\n", "expected", "missed", "late", "at most");
    for (kind, found) in kinds {
        let share = |count: u64| format!("{count} {:5.1} %", 100.0 * count as f64 / found.expected.max(1) as f64);
        let _ = writeln!(
            text,
            "{kind:width$}  {:>8}  {:>15}  {:>15}  {:>6.0} ms",
            found.expected,
            share(found.missed),
            share(found.late),
            found.longest_delay as f64 / 1e6,
        );
    }
    let _ = writeln!(text, "\n{latency:width$}  {:>11}  {:>11}  {:>11}", "alone", "median", "longest");
    let milliseconds = |latency: Option<u64>| latency.map_or_else(|| "-".into(), |latency| format!("{latency} ms"));
    for (kind, found) in kinds.iter().filter(|(_, found)| found.median_latency().is_some()) {
        let alone = undisturbed.availability.get(kind).and_then(Availability::median_latency);
        let [alone, median, longest] = [alone, found.median_latency(), found.longest_latency()].map(milliseconds);
        let _ = writeln!(text, "{kind:width$}  {alone:>11}  {median:>11}  {longest:>11}");
    }
    text + "\n"
}

/// One attack.
pub fn single(examined: &Examined, undisturbed: &Undisturbed, unmet: &[String], cast: &Cast) -> String {
    let roles = cast.to_string();
    let mut text = if roles.is_empty() { roles } else { format!("roles: {roles}\n") };
    text += &counts(&examined.outcome.counts);
    text += &commands(examined.commands);
    text += &nothing_performed(undisturbed);
    for (kind, availability) in &examined.availability {
        let line = format!("{} of {} missed, {} late", availability.missed, availability.expected, availability.late);
        if availability.missed + availability.late > 0 {
            let _ = writeln!(text, "availability: {kind}: {line}");
        }
    }
    for evidence in unmet {
        let _ = writeln!(text, "THE ATTACK DID NOT HAPPEN and proves nothing: it requires that {evidence}");
    }
    let _ = write!(text, "{}", examined.verdict);
    text + &conclusion(examined.verdict.is_clean())
}

/// The last line of every attack: the verdict, and what it does not say.
fn conclusion(is_clean: bool) -> String {
    let verdict = match is_clean {
        true => "everything is explained and no secret was seen",
        false => "NOT everything is explained, or a secret was seen, or something was outside of the policy",
    };
    paragraph(&format!("verdict: {verdict}. It does not say {} (docs/authentic-execution.md)", NOT_COVERED.join("; ")))
}

/// The same, for scripts.
pub fn single_json(examined: &Examined, unmet: &[String], cast: &Cast) -> Value {
    json!({
        "schema": "sancus-emu/attack-run/1", "counts": examined.outcome.counts,
        "availability": examined.availability, "commands": examined.commands, "verdict": examined.verdict.to_json(),
        "unmet": unmet, "roles": cast_json(cast),
    })
}

/// Seeds in words: the last one is one of them.
fn seeds(seeds: &Range<u64>) -> String {
    match seeds.end.saturating_sub(seeds.start) {
        0 => "no seed".to_owned(),
        1 => format!("seed {}", seeds.start),
        _ => format!("seeds {} to {}", seeds.start, seeds.end - 1),
    }
}

/// A campaign.
pub struct Summary<'a> {
    pub totals: &'a Totals,
    pub wall: Duration,
    pub seeds: Range<u64>,
    pub shortest: Option<(Script, String)>,
    pub undisturbed: &'a Undisturbed,
}

impl Summary<'_> {
    /// For people.
    pub fn text(&self) -> String {
        let totals = self.totals;
        let mut text =
            format!("attacks: {} ({}) in {:.0} s\n", totals.runs, seeds(&self.seeds), self.wall.as_secs_f64());
        text += &counts(&totals.counts);
        text += &commands(totals.commands);
        if !totals.unperformed.is_empty() {
            let seeds: Vec<String> = totals.unperformed.iter().take(SEEDS_TOLD).map(u64::to_string).collect();
            let more = if totals.unperformed.len() > SEEDS_TOLD { ", ..." } else { "" };
            let unperformed = format!(
                "in {} runs the nodes' software or modules did not survive to perform the commands: seeds {}{more}",
                totals.unperformed.len(),
                seeds.join(", ")
            );
            text += &hanging("operator: ", &unperformed);
        }
        text += &nothing_performed(self.undisturbed);
        let _ = writeln!(
            text,
            "outputs: {} explained, {} unexplained; leaks: {} ({} runs with a twin)",
            totals.explained, totals.unexplained, totals.leaks, totals.twins
        );
        if totals.allowed + totals.outside > 0 {
            let _ = writeln!(text, "policy: {} flows and uses allowed, {} not", totals.allowed, totals.outside);
        }
        if totals.incomparable > 0 {
            text += &paragraph(&format!(
                "twins: in {} runs compared only until a device or software acted on cipher",
                totals.incomparable
            ));
        }
        text += &availability(&totals.availability, self.undisturbed);
        if let Some((script, finding)) = &self.shortest {
            text += &paragraph(&format!("an attack succeeded, seed {}: {finding}", totals.succeeded[0]));
            let _ = writeln!(text, "{}", serde_json::to_string_pretty(&script.to_json()).unwrap_or_default());
        }
        text + &conclusion(totals.succeeded.is_empty())
    }

    /// For scripts.
    pub fn json(&self) -> Value {
        let shortest = self.shortest.as_ref();
        json!({
            "schema": "sancus-emu/attack-campaign/1",
            "first_seed": self.seeds.start, "next_seed": self.seeds.end, "totals": self.totals,
            "undisturbed": {
                "commands": self.undisturbed.commands, "availability": self.undisturbed.availability,
            },
            "script": shortest.map(|(script, _)| script.to_json()), "found": shortest.map(|(_, finding)| finding),
            "not_covered": NOT_COVERED,
        })
    }
}
