//! Attacks with names: what each tries, and what stops it. Made for the smart meter.

use sancus_hw::{Mechanism, Protection, Rule};

use super::script::{Script, ScriptError};

/// An attack with a name.
#[derive(Clone, Copy, Debug)]
pub struct NamedAttack {
    /// Its name.
    pub name: &'static str,
    /// What it tries.
    pub tries: &'static str,
    /// What stops it, in words.
    pub stopped_by: &'static str,
    /// The protection of the hardware without which it succeeds, if it is a single one that can be switched off.
    pub protection: Option<Protection>,
    actions: &'static str,
}

impl NamedAttack {
    /// The attack of a name.
    pub fn find(name: &str) -> Option<&'static NamedAttack> {
        GALLERY.iter().find(|attack| attack.name == name)
    }

    /// What it does.
    ///
    /// # Errors
    ///
    /// Never for the attacks of the gallery, as a test shows.
    pub fn script(&self) -> Result<Script, ScriptError> {
        Script::from_json(&format!("{{\"schema\": \"{}\", \"actions\": [{}]}}", super::script::SCHEMA, self.actions))
    }
}

const fn rule(rule: Rule) -> Option<Protection> {
    Some(Protection::Rule(rule))
}

const fn mechanism(mechanism: Mechanism) -> Option<Protection> {
    Some(Protection::Mechanism(mechanism))
}

/// The attacks.
pub const GALLERY: &[NamedAttack] = &[
    NamedAttack {
        name: "replay-command",
        tries: "sends the operator's first command again after the last one",
        stopped_by: "the nonce of the connection",
        protection: None,
        actions: r#"{"at": 2500000, "do": "replay", "connection": "operator", "back": 2},
                    {"at": 2600000, "do": "replay", "connection": "operator", "back": 1}"#,
    },
    NamedAttack {
        name: "replay-neighbour",
        tries: "has what the central system tells the load switch sent over the wire, and sends it again",
        stopped_by: "the nonce of the connection",
        protection: None,
        actions: r#"{"at": 100000, "do": "reroute", "connection": "CS.ls_out"},
                    {"at": 2500000, "do": "replay", "connection": "CS.ls_out", "back": 0},
                    {"at": 2600000, "do": "replay", "connection": "CS.ls_out", "back": 1}"#,
    },
    NamedAttack {
        name: "forge-command",
        tries: "sends the load switch an event that nobody encrypted",
        stopped_by: "the comparison of the tag",
        protection: mechanism(Mechanism::TagComparison),
        actions: r#"{"at": 500000, "do": "forge", "connection": "CS.ls_out",
                     "data": "00010002a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5"}"#,
    },
    NamedAttack {
        name: "flip-command",
        tries: "inverts a bit of the operator's command",
        stopped_by: "the comparison of the tag",
        protection: mechanism(Mechanism::TagComparison),
        actions: r#"{"at": 0, "do": "flip", "connection": "operator", "count": 1, "bit": 1}"#,
    },
    NamedAttack {
        name: "cross-connect",
        tries: "gives the load switch what the operator sent to the central system",
        stopped_by: "the key of the connection, which makes another tag",
        protection: mechanism(Mechanism::TagComparison),
        actions: r#"{"at": 0, "do": "cross_connect", "connection": "operator", "count": 1, "to": "CS.ls_out"}"#,
    },
    NamedAttack {
        name: "read-keys",
        tries: "reads the secret section of the central system, which holds its connections' keys",
        stopped_by: "secret sections are read by their module alone",
        protection: rule(Rule::SecretRead),
        actions: r#"{"at": 100000, "do": "read", "node": "node1", "address": "CS.secret", "words": 250}"#,
    },
    NamedAttack {
        name: "encrypt-keys",
        tries: "has the crypto unit decrypt what lies in a secret section, under a key of the attacker's",
        stopped_by: "the crypto unit's accesses are checked like the CPU's",
        protection: None,
        actions: r#"{"at": 100000, "do": "execute", "node": "node1", "code": [
            "mov #scratch, r9", "mov #scratch+32, r10", "mov #scratch+34, r11", "mov #CS.secret, r12",
            "mov #CS.secret+64, r13", "mov #scratch+48, r14", "mov #scratch+112, r15", "sm_wrap",
            "mov #scratch+48, r6", "mov #32, r7", "next:", "mov @r6+, &attack_loot", "dec r7", "jne next"]}"#,
    },
    NamedAttack {
        name: "dma-keys",
        tries: "has a bus master read the secret section of the central system",
        stopped_by: "bus masters other than the CPU access no section",
        protection: rule(Rule::DirectMemoryAccess),
        actions: r#"{"at": 100000, "do": "dma_read", "node": "node1", "address": "CS.secret", "words": 250}"#,
    },
    NamedAttack {
        name: "overwrite-state",
        tries: "writes over what the central system remembers",
        stopped_by: "secret sections are written by their module alone",
        protection: rule(Rule::SecretWrite),
        actions: r#"{"at": 100000, "do": "write", "node": "node1", "address": "CS.secret",
                     "values": ["7", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7"]}"#,
    },
    NamedAttack {
        name: "patch-code",
        tries: "replaces the first instructions of the load switch by some that give its keys away",
        stopped_by: "public sections are not written",
        protection: rule(Rule::PublicWrite),
        // mov #keys, r12; mov #88, r13; next: mov @r12+, &attack_loot; dec r13; jne next; br r7
        actions: r#"{"at": 100000, "do": "write", "node": "node1", "address": "HASM_LS.public",
                     "values": ["0x403c", "HASM_LS.secret+320", "0x403d", "88", "0x4cb2", "attack_loot", "0x831d",
                                "0x23fc", "0x4700"]}"#,
    },
    NamedAttack {
        name: "jump-past-checks",
        tries: "enters the interrupted meter behind its entry point",
        stopped_by: "modules are entered at their first address alone",
        protection: rule(Rule::EntryPoint),
        actions: r#"{"at": 100000, "do": "enter", "node": "node2", "address": "ESME.public+134", "inside": true},
                    {"at": 600000, "do": "enter", "node": "node2", "address": "ESME.public+134", "inside": true},
                    {"at": 1100000, "do": "enter", "node": "node2", "address": "ESME.public+134", "inside": true},
                    {"at": 1600000, "do": "enter", "node": "node2", "address": "ESME.public+134", "inside": true},
                    {"at": 2100000, "do": "enter", "node": "node2", "address": "ESME.public+134", "inside": true},
                    {"at": 2600000, "do": "enter", "node": "node2", "address": "ESME.public+134", "inside": true}"#,
    },
    NamedAttack {
        name: "interrupt-and-look",
        tries: "interrupts modules over and over, and looks at their registers",
        stopped_by: "the hardware clears the registers of an interrupted module",
        protection: mechanism(Mechanism::RegisterClearing),
        actions: r#"{"at": 100000, "do": "interrupts", "node": "node1", "period": 401, "count": 12000}"#,
    },
    NamedAttack {
        name: "wrong-pointers",
        tries: "has the load switch write a tag over its own data",
        stopped_by: "modules refuse pointers into themselves",
        protection: None,
        actions: r#"{"at": 100000, "do": "call_entry", "module": "HASM_LS", "entry": 1,
                     "arguments": ["scratch", "16", "HASM_LS.secret"]},
                    {"at": 200000, "do": "call_entry", "module": "HASM_LS", "entry": 3,
                     "arguments": ["0", "HASM_LS.secret", "20"]}"#,
    },
    NamedAttack {
        name: "return-into-module",
        tries: "names a place in the middle of the load switch as the one to return to",
        stopped_by: "modules return only to who has called",
        protection: None,
        actions: r#"{"at": 100000, "do": "enter", "node": "node1", "address": "HASM_LS.public",
                     "registers": [[6, "1"], [7, "HASM_LS.public+200"], [12, "scratch"], [13, "16"], [14, "scratch+32"]]}"#,
    },
    NamedAttack {
        name: "enter-while-interrupted",
        tries: "calls the central system again while it is interrupted",
        stopped_by: "a module that was interrupted goes on with what it did, whoever enters it",
        protection: None,
        actions: r#"{"at": 100000, "do": "call_entry", "module": "CS", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true}"#,
    },
    NamedAttack {
        name: "modified-module",
        tries: "loads the load switch with another text, and sends it what was meant for the right one",
        stopped_by: "keys are derived from the text: the wrong module has none of the right one's",
        protection: None,
        actions: r#"{"at": 100000, "do": "reload", "module": "HASM_LS", "bit": 4800},
                    {"at": 2500000, "do": "replay", "back": 0}"#,
    },
    NamedAttack {
        name: "overlapping-module",
        tries: "enables a module whose secret section is that of the central system",
        stopped_by: "each module's sections are its own; the central system then cannot use it either",
        protection: None,
        actions: r#"{"at": 100000, "do": "protect", "node": "node1",
                     "layout": ["scratch", "scratch+16", "CS.secret", "CS.secret_end"]}"#,
    },
    NamedAttack {
        name: "silence",
        tries: "drops what the operator sends, exhausts the heap, floods the nodes",
        stopped_by: "nothing: availability is not promised",
        protection: None,
        actions: r#"{"at": 0, "do": "drop", "connection": "operator", "count": 1},
                    {"at": 100000, "do": "exhaust_heap", "node": "node1", "milliseconds": 900},
                    {"at": 100000, "do": "flood", "node": "node2", "count": 60, "milliseconds": 30}"#,
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_scripts_can_be_read() {
        for (index, attack) in GALLERY.iter().enumerate() {
            assert_eq!(GALLERY.iter().position(|other| other.name == attack.name), Some(index));
            attack.script().unwrap_or_else(|error| panic!("{}: {error}", attack.name));
        }
    }
}
