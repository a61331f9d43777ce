//! Deployed networks: the smart meter at work, on bad links, and under attack.

mod attack;
mod availability;
mod busy_meter;
mod compromise;
mod connections;
mod dead_system;
mod deadline_gallery;
mod defects;
mod gallery;
mod high_assurance;
mod high_assurance_envelopes;
mod high_assurance_fraud;
mod high_assurance_policy;
mod high_assurance_threats;
mod high_assurance_traces;
mod home;
mod interrupt_entry;
mod many_meters;
mod peers;
mod persistent_account;
mod persistent_log;
mod reaction;
mod scenario;
mod scheduler_costs;
mod scheduler_rules;
mod whole_node;
