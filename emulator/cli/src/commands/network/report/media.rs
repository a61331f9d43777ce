//! The summary of the media that several parties share: what went over each, and what did not.

use crate::commands::run::{count, seconds};
use network::MediumUse;
use serde_json::{Value, json};
use std::fmt::Write;
use std::time::Duration;

/// For people; empty if there are none. `time` is how long the network has run.
pub fn table(media: &[MediumUse], time: Duration) -> String {
    let mut text = String::new();
    if media.is_empty() {
        return text;
    }
    // Writing to a string cannot fail.
    let [name, messages, bytes, busy] = ["medium", "messages", "bytes", "busy"];
    let [wait, lost, congested] = ["longest wait", "lost", "congested"];
    let _ = writeln!(text, "\n{name:<14} {messages:>9} {bytes:>12} {busy:>8} {wait:>14} {lost:>7} {congested:>10}");
    for medium in media {
        let MediumUse { name, messages, bytes, longest_wait, lost, congested, .. } = medium;
        let (messages, bytes, busy) = (count(*messages), count(*bytes), medium.utilisation(time));
        let (wait, lost) = (seconds(longest_wait.as_nanos() as u64, 1_000_000_000), count(*lost));
        let congested = count(*congested);
        let _ =
            writeln!(text, "{name:<14} {messages:>9} {bytes:>12} {busy:>6.1} % {wait:>14} {lost:>7} {congested:>10}");
    }
    text
}

/// For programs.
pub fn json(media: &[MediumUse], time: Duration) -> Vec<Value> {
    let row = |medium: &MediumUse| {
        json!({
            "name": medium.name, "messages": medium.messages, "bytes": medium.bytes,
            "utilisation": medium.utilisation(time), "longest_wait": medium.longest_wait.as_secs_f64(),
            "lost": medium.lost, "congested": medium.congested,
        })
    };
    media.iter().map(row).collect()
}
