//! Attacks with names: what each tries, and what stops it. Made for the smart meter.

use sancus_hw::{Mechanism, Protection, Rule};

use super::defence::{Check, Defence};
use super::evidence::Evidence::{
    self, Broken, Enabled, EnabledAgain, Entered, Executed, Found, Held, Injected, Reached, Reentered, Reset, Tampered,
    Transferred, Written,
};
use super::run::Outcome;
use super::scene::Scene;
use super::script::{Script, ScriptError};
use machine::Gate;

/// An attack with a name.
#[derive(Clone, Copy, Debug)]
pub struct NamedAttack {
    /// Its name.
    pub name: &'static str,
    /// What it tries.
    pub tries: &'static str,
    /// What stops it, in words.
    pub stopped_by: &'static str,
    /// The defence without which it succeeds, if it is a single one that can be switched off.
    pub defence: Option<Defence>,
    /// What has to happen where nothing is switched off, or the attack shows nothing.
    pub needs: &'static [Evidence],
    /// Whether only cores with the atomicity monitor have what it makes use of.
    pub aion: bool,
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

    /// What it needs and did not happen.
    pub fn unmet(&self, scene: &Scene, outcome: &Outcome) -> Vec<Evidence> {
        self.needs.iter().copied().filter(|evidence| !evidence.happened(scene, outcome)).collect()
    }
}

const fn rule(rule: Rule) -> Option<Defence> {
    Some(Defence::Hardware(Protection::Rule(rule)))
}

const fn mechanism(mechanism: Mechanism) -> Option<Defence> {
    Some(Defence::Hardware(Protection::Mechanism(mechanism)))
}

const fn check(check: Check) -> Option<Defence> {
    Some(Defence::Check(check))
}

const fn gate(gate: Gate) -> Option<Defence> {
    Some(Defence::Gate(gate))
}

/// The attacks.
pub const GALLERY: &[NamedAttack] = &[
    NamedAttack {
        name: "replay-command",
        tries: "sends the operator's first command again after the last one",
        stopped_by: "the nonce of the connection",
        defence: None,
        aion: false,
        needs: &[Injected("operator", 2)],
        actions: r#"{"at": 2500000, "do": "replay", "connection": "operator", "back": 2},
                    {"at": 2600000, "do": "replay", "connection": "operator", "back": 1}"#,
    },
    NamedAttack {
        name: "replay-neighbour",
        tries: "reroutes the central system's command to the load switch over the wire, and sends it again",
        stopped_by: "the nonce of the connection",
        defence: None,
        aion: false,
        needs: &[Injected("CS.ls_out", 2)],
        actions: r#"{"at": 100000, "do": "reroute", "connection": "CS.ls_out"},
                    {"at": 2500000, "do": "replay", "connection": "CS.ls_out", "back": 0},
                    {"at": 2600000, "do": "replay", "connection": "CS.ls_out", "back": 1}"#,
    },
    NamedAttack {
        name: "forge-command",
        tries: "sends the load switch an event that nobody encrypted",
        stopped_by: "the comparison of the tag",
        defence: mechanism(Mechanism::TagComparison),
        aion: false,
        needs: &[Injected("CS.ls_out", 1)],
        actions: r#"{"at": 500000, "do": "forge", "connection": "CS.ls_out",
                     "data": "00010002a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5"}"#,
    },
    NamedAttack {
        name: "flip-command",
        tries: "inverts a bit of the operator's command",
        stopped_by: "the comparison of the tag",
        defence: mechanism(Mechanism::TagComparison),
        aion: false,
        needs: &[Tampered("operator")],
        actions: r#"{"at": 0, "do": "flip", "connection": "operator", "count": 1, "bit": 1}"#,
    },
    NamedAttack {
        name: "cross-connect",
        tries: "gives the load switch what the operator sent to the central system",
        stopped_by: "the key of the connection, which makes another tag",
        defence: mechanism(Mechanism::TagComparison),
        aion: false,
        needs: &[Tampered("operator"), Injected("CS.ls_out", 1)],
        actions: r#"{"at": 0, "do": "cross_connect", "connection": "operator", "count": 1, "to": "CS.ls_out"}"#,
    },
    NamedAttack {
        name: "read-keys",
        tries: "reads the secret section of the central system, which holds its connections' keys",
        stopped_by: "only the module itself reads its secret section",
        defence: rule(Rule::SecretRead),
        aion: false,
        needs: &[Broken(Rule::SecretRead, "CS"), Found("node1", 250)],
        actions: r#"{"at": 100000, "do": "read", "node": "node1", "address": "CS.secret", "words": 250}"#,
    },
    NamedAttack {
        name: "encrypt-keys",
        tries: "has the crypto unit encrypt the keys in a secret section under a key of the attacker's, and decrypts that",
        stopped_by: "the crypto unit's accesses are checked like the CPU's",
        defence: mechanism(Mechanism::CryptoAccessCheck),
        aion: false,
        needs: &[Broken(Rule::SecretRead, "CS"), Found("node1", 32)],
        actions: r#"{"at": 100000, "do": "execute", "node": "node1", "code": [
            "mov #scratch, r9", "mov #scratch+32, r10", "mov #scratch+34, r11", "mov #CS.secret+332, r12",
            "mov #CS.secret+396, r13", "mov #scratch+48, r14", "mov #scratch+112, r15", "sm_wrap",
            "mov #scratch, r9", "mov #scratch+32, r10", "mov #scratch+34, r11", "mov #scratch+48, r12",
            "mov #scratch+112, r13", "mov #scratch+128, r14", "mov #scratch+112, r15", "sm_unwrap",
            "mov #scratch+128, r6", "mov #32, r7", "next:", "mov @r6+, r5", "mov r5, &attack_loot", "dec r7", "jne next"]}"#,
    },
    NamedAttack {
        name: "dma-keys",
        tries: "has a bus master read the secret section of the central system",
        stopped_by: "bus masters other than the CPU cannot access any section",
        defence: rule(Rule::DirectMemoryAccess),
        aion: false,
        needs: &[Broken(Rule::DirectMemoryAccess, "CS")],
        actions: r#"{"at": 100000, "do": "dma_read", "node": "node1", "address": "CS.secret", "words": 250}"#,
    },
    NamedAttack {
        name: "overwrite-state",
        tries: "overwrites the central system's data",
        stopped_by: "only the module itself writes its secret section",
        defence: rule(Rule::SecretWrite),
        aion: false,
        needs: &[Broken(Rule::SecretWrite, "CS")],
        actions: r#"{"at": 100000, "do": "write", "node": "node1", "address": "CS.secret",
                     "values": ["7", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7"]}"#,
    },
    NamedAttack {
        name: "patch-code",
        tries: "replaces the first instructions of the load switch with some that reveal its keys",
        stopped_by: "nothing can write public sections",
        defence: rule(Rule::PublicWrite),
        aion: false,
        needs: &[Broken(Rule::PublicWrite, "HASM_LS")],
        // mov #keys, r12; mov #88, r13; next: mov @r12+, &attack_loot; dec r13; jne next; br r7
        actions: r#"{"at": 100000, "do": "write", "node": "node1", "address": "HASM_LS.public",
                     "values": ["0x403c", "HASM_LS.secret+320", "0x403d", "88", "0x4cb2", "attack_loot", "0x831d",
                                "0x23fc", "0x4700"]}"#,
    },
    NamedAttack {
        name: "jump-past-checks",
        tries: "enters the interrupted meter behind its entry point",
        stopped_by: "modules can be entered only at their first address",
        defence: rule(Rule::EntryPoint),
        aion: false,
        needs: &[Broken(Rule::EntryPoint, "ESME")],
        actions: r#"{"at": 100000, "do": "enter", "node": "node2", "address": "ESME.public+134", "inside": true},
                    {"at": 600000, "do": "enter", "node": "node2", "address": "ESME.public+134", "inside": true},
                    {"at": 1100000, "do": "enter", "node": "node2", "address": "ESME.public+134", "inside": true},
                    {"at": 1600000, "do": "enter", "node": "node2", "address": "ESME.public+134", "inside": true},
                    {"at": 2100000, "do": "enter", "node": "node2", "address": "ESME.public+134", "inside": true},
                    {"at": 2600000, "do": "enter", "node": "node2", "address": "ESME.public+134", "inside": true}"#,
    },
    NamedAttack {
        name: "interrupt-and-look",
        tries: "interrupts modules again and again, and looks at their registers",
        stopped_by: "the hardware clears the registers of an interrupted module",
        defence: mechanism(Mechanism::RegisterClearing),
        aion: false,
        needs: &[Found("node1", 120)],
        actions: r#"{"at": 100000, "do": "interrupts", "node": "node1", "period": 401, "count": 12000}"#,
    },
    NamedAttack {
        name: "wrong-pointers",
        tries: "has the load switch write a tag over its own data",
        stopped_by: "modules refuse pointers into themselves",
        defence: check(Check::Pointer),
        aion: false,
        needs: &[
            Entered("HASM_LS", &[(6, "1"), (14, "HASM_LS.secret")]),
            Entered("HASM_LS", &[(6, "3"), (13, "HASM_LS.secret")]),
        ],
        actions: r#"{"at": 100000, "do": "call_entry", "module": "HASM_LS", "entry": 1,
                     "arguments": ["scratch", "16", "HASM_LS.secret"]},
                    {"at": 200000, "do": "call_entry", "module": "HASM_LS", "entry": 3,
                     "arguments": ["0", "HASM_LS.secret", "20"]}"#,
    },
    NamedAttack {
        name: "return-into-module",
        tries: "gives the load switch's code that sends an event as the return address",
        stopped_by: "modules return only to their caller",
        defence: check(Check::Caller),
        aion: false,
        needs: &[Entered("HASM_LS", &[(6, "1"), (7, "HASM_LS.send_output")])],
        actions: r#"{"at": 100000, "do": "enter", "node": "node1", "address": "HASM_LS.public",
                     "registers": [[6, "1"], [7, "HASM_LS.send_output"], [12, "scratch"], [13, "16"], [14, "scratch+32"]]}"#,
    },
    NamedAttack {
        name: "interrupt-into-module",
        tries: "points an interrupt at the load switch, with a stack at address 0 as if a module had been interrupted, and with \
                the address of the code that sends an event wherever a resume address could be",
        stopped_by: "modules return only to their caller, and an interrupt is not a caller",
        defence: check(Check::Caller),
        aion: false,
        needs: &[Entered("HASM_LS", &[(1, "0"), (6, "1"), (7, "HASM_LS.send_output"), (15, "HASM_LS.send_output")])],
        actions: r#"{"at": 100000, "do": "execute", "node": "node1", "code": [
            "mov #HASM_LS.public, &0xffe2", "mov #4, sp", "mov #1, r6", "mov #HASM_LS.send_output, r7", "mov #scratch, r12",
            "mov #16, r13", "mov #scratch+32, r14", "mov #HASM_LS.send_output, r15", "mov #2, &attack_lines", "eint",
            "here:", "jmp here"]}"#,
    },
    NamedAttack {
        name: "call-no-entry-point",
        tries: "puts the code of the load switch that sends an event where entry points beyond its last one would be",
        stopped_by: "modules refuse numbers of entry points that they do not have",
        defence: check(Check::Entry),
        aion: false,
        needs: &[
            Written("node1", "HASM_LS.public_end", &["HASM_LS.send_output"]),
            Entered("HASM_LS", &[(6, "6"), (12, "scratch")]),
        ],
        actions: r#"{"at": 100000, "do": "write", "node": "node1", "address": "HASM_LS.public_end",
                     "values": ["HASM_LS.send_output", "HASM_LS.send_output", "HASM_LS.send_output", "HASM_LS.send_output",
                                "HASM_LS.send_output", "HASM_LS.send_output", "HASM_LS.send_output", "HASM_LS.send_output"]},
                    {"at": 200000, "do": "call_entry", "module": "HASM_LS", "entry": 6, "arguments": ["scratch", "16"]}"#,
    },
    NamedAttack {
        name: "return-for-another",
        tries: "has a module of the attacker's return to one that has called the node's software",
        stopped_by: "while a call is under way, only the callee may enter the module",
        defence: check(Check::Return),
        aion: false,
        needs: &[Executed("node2", "scratch")],
        // The module: mov #-1, r6; br r7. What takes the place of __unprotected_entry, once: put its own words back,
        // mov #scratch+128, r12; br #scratch.
        actions: r#"{"at": 100000, "do": "execute", "node": "node2", "code": [
            "mov #0x4336, &scratch", "mov #0x4700, &scratch+2", "mov #scratch, r12", "mov #scratch+4, r13",
            "mov #scratch+64, r14", "mov #scratch+66, r15", "mov #0, r9", "mov #0, r10", "mov #0x1234, r11", "sm_enable",
            "mov &__unprotected_entry, r5", "mov &__unprotected_entry+2, r6",
            "mov #0x40b2, &scratch+80", "mov r5, &scratch+82", "mov #__unprotected_entry, &scratch+84",
            "mov #0x40b2, &scratch+86", "mov r6, &scratch+88", "mov #__unprotected_entry+2, &scratch+90",
            "mov #0x403c, &scratch+92", "mov #scratch+128, &scratch+94", "mov #0x4030, &scratch+96",
            "mov #scratch, &scratch+98",
            "mov #0x4030, &__unprotected_entry", "mov #scratch+80, &__unprotected_entry+2"]}"#,
    },
    NamedAttack {
        name: "drive-relay",
        tries: "writes to the relay's register itself",
        stopped_by: "a write that breaks a rule does not reach peripherals",
        defence: gate(Gate::Peripheral),
        aion: false,
        needs: &[Broken(Rule::SecretWrite, "RELAY")],
        actions: r#"{"at": 100000, "do": "write", "node": "node1", "address": "0x01f0", "values": ["1"]},
                    {"at": 800000, "do": "write", "node": "node1", "address": "0x01f0", "values": ["0"]},
                    {"at": 1500000, "do": "write", "node": "node1", "address": "0x01f0", "values": ["1"]}"#,
    },
    NamedAttack {
        name: "reset-keys",
        tries: "has the watchdog reset the node, and finds the keys of its modules in memory",
        stopped_by: "a reset overwrites data memory",
        defence: gate(Gate::Reset),
        aion: false,
        needs: &[Reset("node1")],
        actions: r#"{"at": 500000, "do": "write", "node": "node1", "address": "0x0120", "values": ["0"]}"#,
    },
    NamedAttack {
        name: "jump-to-disabling",
        tries: "jumps to the instruction with which the load switch disables itself, and reads its data",
        stopped_by: "an instruction that breaks a rule disables no module",
        defence: gate(Gate::Disabling),
        aion: false,
        needs: &[Broken(Rule::EntryPoint, "HASM_LS")],
        // mov #HASM_LS.secret, r6; next: mov @r6+, &attack_loot; cmp #HASM_LS.secret_end, r6; jne next; br r7
        actions: r#"{"at": 400000, "do": "execute", "node": "node1", "code": [
                     "mov #0x4036, &scratch", "mov #HASM_LS.secret, &scratch+2", "mov #0x46b2, &scratch+4",
                     "mov #attack_loot, &scratch+6", "mov #0x9036, &scratch+8", "mov #HASM_LS.secret_end, &scratch+10",
                     "mov #0x23fb, &scratch+12", "mov #0x4700, &scratch+14"]},
                    {"at": 500000, "do": "enter", "node": "node1", "address": "HASM_LS.disabling",
                     "registers": [[15, "scratch"]]}"#,
    },
    NamedAttack {
        name: "cancel-module",
        tries: "tries to load a module in the place of the central system, and reads the data of the latter",
        stopped_by: "enabling that cannot succeed leaves other modules alone",
        defence: gate(Gate::Creation),
        needs: &[Found("node1", 250)],
        aion: false,
        actions: r#"{"at": 500000, "do": "execute", "node": "node1", "code": [
            "mov #scratch, r9", "mov #1, r10", "mov #0x1234, r11", "mov #CS.public, r12", "mov r12, r13",
            "mov #CS.secret, r14", "mov r14, r15", "sm_enable",
            "mov #CS.secret, r6", "mov #250, r7", "next:", "mov @r6+, r5", "mov r5, &attack_loot", "dec r7", "jne next"]}"#,
    },
    NamedAttack {
        name: "overlap-module",
        tries: "on a core with the atomicity monitor, enables a module in the middle of the meter, and reads the \
                meter's data",
        stopped_by: "enabling that cannot succeed leaves other modules alone",
        defence: gate(Gate::Creation),
        needs: &[Found("node2", 250)],
        aion: true,
        actions: r#"{"at": 500000, "do": "protect", "node": "node2",
                     "layout": ["ESME.public+16", "ESME.public+32", "0x3000", "0x3010"]},
                    {"at": 600000, "do": "read", "node": "node2", "address": "ESME.secret", "words": 250}"#,
    },
    NamedAttack {
        name: "prepare-relay",
        tries: "resets the node, has the relay's driver loaded again, and leaves in its memory that the supply is enabled",
        stopped_by: "enabling a module overwrites its memory",
        defence: gate(Gate::Enabling),
        needs: &[Reset("node1"), EnabledAgain("RELAY"), Entered("RELAY", &[(6, "4"), (12, "scratch")])],
        aion: false,
        // In place of the first words of sancus_protect: mov #1, &enabled, which is the first of RELAY's variables; push r9; push
        // r10; br #sancus_protect+4.
        actions: r#"{"at": 100000, "do": "write", "node": "node1", "address": "scratch",
                     "values": ["0x4392", "RELAY.stack-6", "0x1209", "0x120a", "0x4030", "sancus_protect+4"]},
                    {"at": 110000, "do": "write", "node": "node1", "address": "sancus_protect",
                     "values": ["0x4030", "scratch"]},
                    {"at": 120000, "do": "write", "node": "node1", "address": "0x0120", "values": ["0"]},
                    {"at": 300000, "do": "reload", "module": "RELAY"},
                    {"at": 3000000, "do": "call_entry", "module": "RELAY", "entry": 4, "arguments": ["scratch"]}"#,
    },
    NamedAttack {
        name: "interrupt-past-checks",
        tries: "interrupts the relay's driver, with a vector to the instructions that close the relay",
        stopped_by: "an interrupt enters modules only at their entry points",
        defence: gate(Gate::Vector),
        needs: &[Reentered("RELAY", &[(0, "RELAY.poll+22")]), Broken(Rule::EntryPoint, "RELAY")],
        aion: false,
        // mov #RELAY.poll+22, &0xffe2; mov #2, &attack_period; mov #1, &attack_count; br #RELAY.public
        actions: r#"{"at": 100000, "do": "write", "node": "node1", "address": "scratch",
                     "values": ["0x40b2", "RELAY.poll+22", "0xffe2", "0x40b2", "2", "attack_period",
                                "0x40b2", "1", "attack_count", "0x4030", "RELAY.public"]},
                    {"at": 110000, "do": "enter", "node": "node1", "address": "scratch", "registers": [[6, "4"]]}"#,
    },
    NamedAttack {
        name: "listen-on-the-bus",
        tries: "has the central system decrypt something while a bus master reads an address without memory",
        stopped_by: "such reads give zero, not the last word of data memory",
        defence: gate(Gate::Unmapped),
        needs: &[Transferred("node1", 3000), Entered("CS", &[(6, "3"), (13, "scratch+64")])],
        aion: false,
        // mov #0x4200, &attack_dma_address; mov #3000, &attack_dma_read; br #CS.public
        actions: r#"{"at": 100000, "do": "write", "node": "node1", "address": "scratch",
                     "values": ["0x40b2", "0x4200", "attack_dma_address", "0x40b2", "3000", "attack_dma_read",
                                "0x4030", "CS.public"]},
                    {"at": 110000, "do": "enter", "node": "node1", "address": "scratch",
                     "registers": [[6, "3"], [12, "1"], [13, "scratch+64"], [14, "20"]]}"#,
    },
    NamedAttack {
        name: "guard-return-address",
        tries: "leaves an address on the stack of the relay's driver, interrupts it, and has a stack guard keep the next return \
                address from taking its place",
        stopped_by: "a stack guard applies only to the code that has set it",
        defence: gate(Gate::Guard),
        needs: &[Reentered("RELAY", &[(15, "RELAY.stack_init-14")])],
        aion: false,
        // The entry stub drops the guard, by a stack pointer of 0, unless it goes on with what was interrupted. At scratch:
        // mov #scratch+22, &0xffe2; mov #2, &attack_period; mov #1, &attack_count; br #RELAY.public. The handler: mov
        // &__unprotected_sp, sp; mov #RELAY.stack_init-14, r15; sm_stack_guard; br #RELAY.public. handle_input saves r4 where
        // disable, which is interrupted, puts its first return address. That leads by the instructions that close the relay to
        // the end of the entry stub.
        actions: r#"{"at": 100000, "do": "write", "node": "node1", "address": "scratch",
                     "values": ["0x40b2", "scratch+22", "0xffe2", "0x40b2", "2", "attack_period", "0x40b2", "1", "attack_count",
                                "0x4030", "RELAY.public", "0x4211", "__unprotected_sp", "0x403f", "RELAY.stack_init-14",
                                "0x1388", "0x4030", "RELAY.public"]},
                    {"at": 110000, "do": "enter", "node": "node1", "address": "RELAY.public",
                     "registers": [[4, "RELAY.poll+30"], [6, "3"], [12, "0"], [13, "scratch"], [14, "0"]]},
                    {"at": 110000, "do": "enter", "node": "node1", "address": "scratch",
                     "registers": [[6, "2"], [8, "RELAY.public+154"], [12, "0xffff"]]},
                    {"at": 110000, "do": "enter", "node": "node1", "address": "RELAY.public",
                     "registers": [[6, "2"], [8, "RELAY.public+154"], [12, "0xffff"]]}"#,
    },
    NamedAttack {
        name: "take-relay",
        tries: "resets the node, and writes to the relay's register while nobody owns it",
        stopped_by: "the relay obeys its driver and nobody else",
        defence: gate(Gate::Ownership),
        needs: &[Reset("node1")],
        aion: false,
        actions: r#"{"at": 500000, "do": "write", "node": "node1", "address": "0x0120", "values": ["0"]},
                    {"at": 1500000, "do": "write", "node": "node1", "address": "0x01f0", "values": ["1"]}"#,
    },
    NamedAttack {
        name: "own-relay",
        tries: "resets the node, and makes the attacker's own module the relay's driver",
        stopped_by: "the relay obeys the first driver since power-up and nobody else",
        defence: gate(Gate::Ownership),
        needs: &[Reset("node1"), Executed("node1", "scratch")],
        aion: false,
        // The module: mov #1, &0x01f0; br r7.
        actions: r#"{"at": 500000, "do": "write", "node": "node1", "address": "0x0120", "values": ["0"]},
                    {"at": 1500000, "do": "execute", "node": "node1", "code": [
            "mov #0x4392, &scratch", "mov #0x01f0, &scratch+2", "mov #0x4700, &scratch+4", "mov #0, r9", "mov #0, r10",
            "mov #0x1234, r11", "mov #scratch, r12", "mov #scratch+6, r13", "mov #0x01f0, r14", "mov #0x0200, r15",
            "sm_enable", "mov #back, r7", "br #scratch", "back:"]}"#,
    },
    NamedAttack {
        name: "begin-anew",
        tries: "gives the central system the operator's key again, and then sends the first command again",
        stopped_by: "commands of the deployer have numbers",
        defence: check(Check::Nonce),
        aion: false,
        needs: &[Reached("node1", 2), Injected("operator", 1)],
        actions: r#"{"at": 2500000, "do": "replay_key", "module": "CS", "back": 0},
                    {"at": 2700000, "do": "replay", "connection": "operator", "back": 3}"#,
    },
    NamedAttack {
        name: "enter-while-interrupted",
        tries: "calls the central system again while it is interrupted",
        stopped_by: "an interrupted module continues what it was doing, whoever enters it",
        defence: None,
        aion: false,
        needs: &[Reentered("CS", &[(6, "3"), (13, "scratch")])],
        actions: r#"{"at": 300000, "do": "call_entry", "module": "CS", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 304000, "do": "call_entry", "module": "CS", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 308000, "do": "call_entry", "module": "CS", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 312000, "do": "call_entry", "module": "CS", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 316000, "do": "call_entry", "module": "CS", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 320000, "do": "call_entry", "module": "CS", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 324000, "do": "call_entry", "module": "CS", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 328000, "do": "call_entry", "module": "CS", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 700000, "do": "call_entry", "module": "CS", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 704000, "do": "call_entry", "module": "CS", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 708000, "do": "call_entry", "module": "CS", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 712000, "do": "call_entry", "module": "CS", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true}"#,
    },
    NamedAttack {
        name: "modified-module",
        tries: "loads the meter again with another text, and replays what was meant for the genuine one",
        stopped_by: "keys are derived from the text: the wrong module has no key of the genuine one",
        defence: None,
        aion: false,
        needs: &[Enabled("node2"), Injected("CS.esme_out", 1)],
        actions: r#"{"at": 100000, "do": "reload", "module": "ESME", "bit": 4800},
                    {"at": 2500000, "do": "replay", "connection": "CS.esme_out", "back": 0}"#,
    },
    NamedAttack {
        name: "overlapping-module",
        tries: "enables a module whose secret section is the meter's, and has it read the keys there",
        stopped_by: "enabling refuses sections that overlap; without that gate each module's sections are still its own",
        defence: None,
        aion: false,
        needs: &[Broken(Rule::SecretRead, "ESME")],
        // mov #ESME.secret, r6; next: mov @r6+, &attack_loot; cmp #ESME.secret_end, r6; jne next; br r7
        actions: r#"{"at": 100000, "do": "execute", "node": "node2", "code": [
                     "mov #0x4036, &scratch", "mov #ESME.secret, &scratch+2", "mov #0x46b2, &scratch+4",
                     "mov #attack_loot, &scratch+6", "mov #0x9036, &scratch+8", "mov #ESME.secret_end, &scratch+10",
                     "mov #0x23fb, &scratch+12", "mov #0x4700, &scratch+14"]},
                    {"at": 150000, "do": "protect", "node": "node2",
                     "layout": ["scratch", "scratch+16", "ESME.secret", "ESME.secret_end"]},
                    {"at": 200000, "do": "enter", "node": "node2", "address": "scratch"}"#,
    },
    NamedAttack {
        name: "silence",
        tries: "drops what the operator sends, exhausts the heap, floods the nodes",
        stopped_by: "nothing: availability is not promised",
        defence: None,
        aion: false,
        needs: &[Tampered("operator"), Reached("node2", 60)],
        actions: r#"{"at": 0, "do": "drop", "connection": "operator", "count": 1},
                    {"at": 100000, "do": "exhaust_heap", "node": "node1", "milliseconds": 900},
                    {"at": 100000, "do": "flood", "node": "node2", "count": 60, "milliseconds": 30}"#,
    },
    NamedAttack {
        name: "interrupt-storm",
        tries: "interrupts both nodes every 2000 cycles, all the time",
        stopped_by: "the Sancus unit finishes what it has begun; with the atomicity monitor, nothing: it starts again \
                     each time",
        defence: None,
        aion: false,
        needs: &[Found("node1", 120), Found("node2", 120)],
        actions: r#"{"at": 0, "do": "interrupts", "node": "node1", "period": 2000, "count": 14000},
                    {"at": 0, "do": "interrupts", "node": "node2", "period": 2000, "count": 14000}"#,
    },
    NamedAttack {
        name: "endless-loop",
        tries: "turns interrupts off on both nodes and never gives the CPU back",
        stopped_by: "nothing: availability is not promised",
        defence: None,
        aion: false,
        needs: &[Held("node1"), Held("node2")],
        actions: r#"{"at": 0, "do": "execute", "node": "node1", "code": ["dint", "nop", "here:", "jmp here"]},
                    {"at": 0, "do": "execute", "node": "node2", "code": ["dint", "nop", "here:", "jmp here"]}"#,
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
