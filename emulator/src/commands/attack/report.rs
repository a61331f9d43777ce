//! What is said about attacks.

use emulator::attack::{Counts, Examined, GALLERY, NamedAttack, Script, Totals};
use emulator::authentic_execution::Verdict;
use sancus_hw::Protection;
use serde_json::{Value, json};
use std::fmt::Write;
use std::ops::Range;
use std::time::Duration;

/// The first thing that makes a verdict a bad one, in a line.
pub fn finding(verdict: &Verdict) -> String {
    let leak = verdict.leaks.first().map(|leak| format!("leak: {leak}"));
    let output = verdict.unexplained().next().map(|output| format!("unexplained: {output}"));
    leak.or(output).unwrap_or_default()
}

/// The named attacks.
pub fn gallery(attacks: &[NamedAttack]) -> String {
    let width = attacks.iter().map(|attack| attack.name.len()).max().unwrap_or(0);
    attacks.iter().fold(String::new(), |mut text, attack| {
        let _ = writeln!(text, "{:width$}  {}", attack.name, attack.tries);
        let _ = writeln!(text, "{:width$}  stopped by: {}", "", attack.stopped_by);
        text
    })
}

/// The same, for scripts.
pub fn gallery_json() -> Value {
    let attacks = GALLERY.iter().map(|attack| {
        json!({
            "name": attack.name, "tries": attack.tries, "stopped_by": attack.stopped_by,
            "protection": attack.protection.map(|protection| protection.to_string()),
        })
    });
    json!({"schema": "sancus-emu/attacks/1", "attacks": attacks.collect::<Vec<_>>()})
}

fn counts(counts: &Counts) -> String {
    format!(
        "attacker: {} actions ({} found no time), {} messages disturbed or sent, {} words seen\nnodes: {} violations, {} events rejected\n",
        counts.actions, counts.missed, counts.disturbed, counts.observed, counts.violations, counts.rejected
    )
}

/// One attack.
pub fn single(examined: &Examined) -> String {
    let mut text = counts(&examined.outcome.counts);
    for (kind, availability) in &examined.availability {
        let line = format!("{} of {} missed, {} late", availability.missed, availability.expected, availability.late);
        if availability.missed + availability.late > 0 {
            let _ = writeln!(text, "availability: {kind}: {line}");
        }
    }
    let _ = write!(text, "{}", examined.verdict);
    text
}

/// The same, for scripts.
pub fn single_json(examined: &Examined) -> Value {
    json!({
        "schema": "sancus-emu/attack-run/1", "counts": examined.outcome.counts,
        "availability": examined.availability, "verdict": examined.verdict.to_json(),
    })
}

/// A campaign.
pub struct Summary<'a> {
    pub totals: &'a Totals,
    pub wall: Duration,
    pub seeds: Range<u64>,
    pub shortest: Option<(Script, String)>,
}

impl Summary<'_> {
    /// For people.
    pub fn text(&self) -> String {
        let totals = self.totals;
        let mut text = format!(
            "attacks: {} (seeds {}..{}) in {:.0} s\n",
            totals.runs,
            self.seeds.start,
            self.seeds.end,
            self.wall.as_secs_f64()
        );
        text += &counts(&totals.counts);
        let _ = writeln!(
            text,
            "outputs: {} explained, {} unexplained; leaks: {}",
            totals.explained, totals.unexplained, totals.leaks
        );
        let width = totals.availability.keys().map(String::len).max().unwrap_or(0).max(12);
        let _ = writeln!(
            text,
            "{:width$}  {:>8}  {:>8}  {:>8}  longest delay",
            "availability", "expected", "missed", "late"
        );
        for (kind, availability) in &totals.availability {
            let _ = writeln!(
                text,
                "{kind:width$}  {:>8}  {:>8}  {:>8}  {:>8.0} ms",
                availability.expected,
                availability.missed,
                availability.late,
                availability.longest_delay as f64 / 1e6
            );
        }
        if let Some((script, finding)) = &self.shortest {
            let _ = writeln!(text, "an attack succeeded, seed {}: {finding}", totals.succeeded[0]);
            let _ = writeln!(text, "{}", serde_json::to_string_pretty(&script.to_json()).unwrap_or_default());
        }
        text
    }

    /// For scripts.
    pub fn json(&self) -> Value {
        let shortest = self.shortest.as_ref();
        json!({
            "schema": "sancus-emu/attack-campaign/1", "seconds": self.wall.as_secs_f64(),
            "first_seed": self.seeds.start, "next_seed": self.seeds.end, "totals": self.totals,
            "script": shortest.map(|(script, _)| script.to_json()), "found": shortest.map(|(_, finding)| finding),
        })
    }
}

/// What became of a protection that was switched off.
pub struct Ablation {
    pub protection: Protection,
    pub runs: u64,
    pub shortest: Option<(Script, String)>,
}

impl Ablation {
    /// For people.
    pub fn text(&self) -> String {
        let name = self.protection.to_string();
        match &self.shortest {
            Some((script, finding)) => {
                let actions = script.to_json()["actions"].to_string();
                format!("{name:24} after {:>3} runs  {finding}\n{:24} {actions}\n", self.runs, "")
            }
            None => format!("{name:24} nothing found in {} runs\n", self.runs),
        }
    }
}

/// All of them, for scripts.
pub fn ablations_json(rows: &[Ablation]) -> Value {
    let rows = rows.iter().map(|row| {
        let shortest = row.shortest.as_ref();
        json!({
            "protection": row.protection.to_string(), "runs": row.runs,
            "found": shortest.map(|(_, finding)| finding), "script": shortest.map(|(script, _)| script.to_json()),
        })
    });
    json!({"schema": "sancus-emu/ablations/1", "ablations": rows.collect::<Vec<_>>()})
}
