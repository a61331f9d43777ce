//! What an attacker keeps from happening: the outputs of a run beside those that there are without an attacker.

use std::collections::BTreeMap;
use std::ops::AddAssign;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::campaign::Commands;
use authentic_execution::{Cause, Output, Verdict};

/// An output is late if it comes so much later than without an attacker.
const LATE: Duration = Duration::from_millis(100);

/// What became of the outputs of one kind.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Availability {
    /// How many there are without an attacker.
    pub expected: u64,
    /// How many of them there were not.
    pub missed: u64,
    /// How many came more than 100 ms later.
    pub late: u64,
    /// The longest delay, in nanoseconds.
    pub longest_delay: u64,
    /// How long after the operator's commands the outputs came that they led to: milliseconds, and how many outputs.
    #[serde(default)]
    pub latencies: BTreeMap<u64, u64>,
}

impl Availability {
    /// The latency in milliseconds that half of the outputs do not exceed; `None` if no command leads to outputs of this kind.
    pub fn median_latency(&self) -> Option<u64> {
        let half = self.latencies.values().sum::<u64>().div_ceil(2);
        let mut passed = 0;
        self.latencies.iter().find_map(|(latency, count)| {
            passed += count;
            (passed >= half).then_some(*latency)
        })
    }

    /// The longest latency in milliseconds.
    pub fn longest_latency(&self) -> Option<u64> {
        self.latencies.last_key_value().map(|(latency, _)| *latency)
    }
}

impl AddAssign<&Availability> for Availability {
    fn add_assign(&mut self, other: &Availability) {
        self.expected += other.expected;
        self.missed += other.missed;
        self.late += other.late;
        self.longest_delay = self.longest_delay.max(other.longest_delay);
        for (latency, count) in &other.latencies {
            *self.latencies.entry(*latency).or_default() += count;
        }
    }
}

/// What there is without an attacker.
#[derive(Clone, Debug, Default)]
pub struct Undisturbed {
    /// What became of the operator's commands.
    pub commands: Commands,
    /// The outputs, as if they were those of a run.
    pub availability: BTreeMap<String, Availability>,
    outputs: Outputs,
}

/// The outputs by kind and by the command of the operator that led to them, if one did: when the command was sent and when
/// they came, in nanoseconds.
type Outputs = BTreeMap<(String, Option<(String, usize)>), Vec<(u64, u64)>>;

impl Undisturbed {
    /// What a run without an attacker came to.
    pub(super) fn new(verdict: &Verdict, commands: Commands) -> Undisturbed {
        let mut undisturbed = Undisturbed { commands, availability: BTreeMap::new(), outputs: outputs(verdict) };
        undisturbed.availability = undisturbed.compare(verdict);
        undisturbed
    }

    /// What became of these outputs in a run. Outputs that a command led to are compared with those that the same command
    /// led to, others in the order in which they came.
    pub(super) fn compare(&self, verdict: &Verdict) -> BTreeMap<String, Availability> {
        let there = outputs(verdict);
        let mut kinds = BTreeMap::<String, Availability>::new();
        for (key, expected) in &self.outputs {
            let (kind, command) = key;
            let there = there.get(key).map_or(&[][..], Vec::as_slice);
            let availability = kinds.entry(kind.clone()).or_default();
            availability.expected += expected.len() as u64;
            availability.missed += expected.len().saturating_sub(there.len()) as u64;
            for ((_, expected), (sent, time)) in expected.iter().zip(there) {
                let delay = time.saturating_sub(*expected);
                availability.late += u64::from(delay > LATE.as_nanos() as u64);
                availability.longest_delay = availability.longest_delay.max(delay);
                if command.is_some() {
                    *availability.latencies.entry(time.saturating_sub(*sent) / 1_000_000).or_default() += 1;
                }
            }
        }
        kinds
    }
}

/// What devices do, what modules send, what they tell the outside.
fn outputs(verdict: &Verdict) -> Outputs {
    let mut outputs = Outputs::new();
    for output in verdict.outputs.iter().filter(|output| output.explained) {
        let step = &output.step;
        let module = step.module.as_deref().unwrap_or(&step.at);
        let kind = match &step.cause {
            Cause::Device { device, quantity, .. } => format!("{} {device} {quantity}", step.at),
            Cause::Sent { output, .. } => format!("{module}.{output}"),
            Cause::Told { function, .. } => format!("{module} {function}"),
            _ => continue,
        };
        let (command, sent) = command(output).unzip();
        outputs.entry((kind, command)).or_default().push((sent.unwrap_or(0), step.time));
    }
    outputs
}

/// The command of the operator that led to an output, and when it was sent.
fn command(output: &Output) -> Option<((String, usize), u64)> {
    output.history.iter().rev().find_map(|step| match &step.cause {
        Cause::Deployer { connection, number } => Some(((connection.clone(), *number), step.time)),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use authentic_execution::HistoryEntry;

    const MILLISECOND: u64 = 1_000_000;

    fn switched(times: &[(usize, u64)]) -> Verdict {
        let step = |milliseconds: u64, cause| HistoryEntry {
            time: milliseconds * MILLISECOND,
            at: "node1".into(),
            module: None,
            cause,
        };
        let outputs = times.iter().map(|(number, time)| Output {
            step: step(*time, Cause::Device { device: "relay".into(), quantity: "contact".into(), value: 1 }),
            explained: true,
            history: vec![step(
                1000 * *number as u64,
                Cause::Deployer { connection: "operator".into(), number: *number },
            )],
            finding: None,
            depends: false,
        });
        Verdict { outputs: outputs.collect(), ..Verdict::default() }
    }

    #[test]
    fn an_output_is_compared_with_the_one_of_the_same_command() {
        let alone = Undisturbed::new(&switched(&[(1, 1040), (2, 2041), (3, 3044)]), Commands::default());
        assert_eq!(alone.availability["node1 relay contact"].missed, 0);
        // The first never comes, and the third 200 ms later than without an attacker.
        let compared = &alone.compare(&switched(&[(2, 2041), (3, 3244)]))["node1 relay contact"];
        let latencies = BTreeMap::from([(41, 1), (244, 1)]);
        let (expected, missed, late, longest_delay) = (3, 1, 1, 200 * MILLISECOND);
        assert_eq!(*compared, Availability { expected, missed, late, longest_delay, latencies });
        assert_eq!((compared.median_latency(), compared.longest_latency()), (Some(41), Some(244)));
        assert_eq!(Availability::default().median_latency(), None);
    }
}
