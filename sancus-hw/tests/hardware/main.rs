//! The Sancus unit: algorithms, cycles, rules, and what the RTL recorded.

mod cycles;
mod known_answers;
mod machine;
mod messages;
mod profiles;
mod quirks;
mod recorded;
mod rules;
