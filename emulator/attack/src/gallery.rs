//! Attacks with names: what each tries, and what stops it. They are stated in roles, for any deployment.

use sancus_hw::{Mechanism, Protection, Rule};

use super::defence::{Check, Defence};
use super::evidence::Evidence::{
    Broken, Enabled, EnabledAgain, Entered, Executed, Found, Held, Injected, Reached, Reentered, Reset, Tampered,
    Transferred, Written,
};
use super::named_attack::NamedAttack;
use super::role::{Between, First, Need, Role};
use machine::Gate;

const COMMANDED: Role = Role::Module { called: "commanded", first: First::Commanded, needs: &[Need::Keys] };
const RECEIVER: Role = Role::Module { called: "receiver", first: First::Commanded, needs: &[Need::Input] };
const NEIGHBOUR: Role = Role::Module { called: "neighbour", first: First::Neighbour, needs: &[Need::Keys] };
const ENDING: Role =
    Role::Module { called: "neighbour", first: First::Neighbour, needs: &[Need::Keys, Need::Disabling] };
const SENDER: Role = Role::Module { called: "sender", first: First::Neighbour, needs: &[Need::Output] };
const LAST_SENDER: Role =
    Role::Module { called: "sender", first: First::Neighbour, needs: &[Need::Output, Need::Room] };
const REMOTE: Role = Role::Module { called: "remote", first: First::Remote, needs: &[Need::Keys] };
const REMOTE_SENDER: Role = Role::Module { called: "remote", first: First::Remote, needs: &[Need::Output] };
const DRIVER: Role = Role::Module { called: "driver", first: First::Commanded, needs: &[Need::Device] };
const RELAY_DRIVER: Role = Role::Module { called: "driver", first: First::Commanded, needs: &[Need::RelayDriver] };
const LOCAL: Role = Role::Connection { called: "local", between: Between::Neighbours };
const LINK: Role = Role::Connection { called: "link", between: Between::Nodes };
const OTHER: Role = Role::Connection { called: "other", between: Between::Anything };

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
        roles: &[Role::Operator(3)],
        needs: &[Injected("$operator", 2)],
        actions: r#"{"at": 2500000, "do": "replay", "connection": "$operator", "back": 2},
                    {"at": 2600000, "do": "replay", "connection": "$operator", "back": 1}"#,
    },
    NamedAttack {
        name: "replay-neighbour",
        tries: "reroutes what a module sends to another on its node over the wire, and sends it again",
        stopped_by: "the nonce of the connection",
        defence: None,
        aion: false,
        roles: &[LOCAL],
        needs: &[Injected("$local", 2)],
        actions: r#"{"at": 100000, "do": "reroute", "connection": "$local"},
                    {"at": 2500000, "do": "replay", "connection": "$local", "back": 0},
                    {"at": 2600000, "do": "replay", "connection": "$local", "back": 1}"#,
    },
    NamedAttack {
        name: "forge-command",
        tries: "sends a module an event that nobody encrypted",
        stopped_by: "the comparison of the tag",
        defence: mechanism(Mechanism::TagComparison),
        aion: false,
        roles: &[OTHER],
        needs: &[Injected("$other", 1)],
        actions: r#"{"at": 500000, "do": "forge", "connection": "$other",
                     "data": "00010002a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5"}"#,
    },
    NamedAttack {
        name: "flip-command",
        tries: "inverts a bit of the operator's command",
        stopped_by: "the comparison of the tag",
        defence: mechanism(Mechanism::TagComparison),
        aion: false,
        roles: &[Role::Operator(1)],
        needs: &[Tampered("$operator")],
        actions: r#"{"at": 0, "do": "flip", "connection": "$operator", "count": 1, "bit": 1}"#,
    },
    NamedAttack {
        name: "cross-connect",
        tries: "gives another module what the operator sent to the commanded one",
        stopped_by: "the key of the connection, which makes another tag",
        defence: mechanism(Mechanism::TagComparison),
        aion: false,
        roles: &[Role::Operator(1), OTHER],
        needs: &[Tampered("$operator"), Injected("$other", 1)],
        actions: r#"{"at": 0, "do": "cross_connect", "connection": "$operator", "count": 1, "to": "$other"}"#,
    },
    NamedAttack {
        name: "read-keys",
        tries: "reads the secret section of the commanded module, which holds its connections' keys",
        stopped_by: "only the module itself reads its secret section",
        defence: rule(Rule::SecretRead),
        aion: false,
        roles: &[COMMANDED],
        needs: &[Broken(Rule::SecretRead, "$commanded"), Found("$commanded.node", 150)],
        actions: r#"{"at": 100000, "do": "read", "node": "$commanded.node", "address": "$commanded.secret",
                     "words": $commanded.words}"#,
    },
    NamedAttack {
        name: "encrypt-keys",
        tries: "has the crypto unit encrypt the keys in a secret section under a key of the attacker's, and decrypts that",
        stopped_by: "the crypto unit's accesses are checked like the CPU's",
        defence: mechanism(Mechanism::CryptoAccessCheck),
        aion: false,
        roles: &[COMMANDED],
        needs: &[Broken(Rule::SecretRead, "$commanded"), Found("$commanded.node", 32)],
        actions: r#"{"at": 100000, "do": "execute", "node": "$commanded.node", "code": [
            "mov #scratch, r9", "mov #scratch+32, r10", "mov #scratch+34, r11", "mov #$commanded.nonce, r12",
            "mov #$commanded.nonce+64, r13", "mov #scratch+48, r14", "mov #scratch+112, r15", "sm_wrap",
            "mov #scratch, r9", "mov #scratch+32, r10", "mov #scratch+34, r11", "mov #scratch+48, r12",
            "mov #scratch+112, r13", "mov #scratch+128, r14", "mov #scratch+112, r15", "sm_unwrap",
            "mov #scratch+128, r6", "mov #32, r7", "next:", "mov @r6+, r5", "mov r5, &attack_loot", "dec r7", "jne next"]}"#,
    },
    NamedAttack {
        name: "dma-keys",
        tries: "has a bus master read the secret section of the commanded module",
        stopped_by: "bus masters other than the CPU cannot access any section",
        defence: rule(Rule::DirectMemoryAccess),
        aion: false,
        roles: &[COMMANDED],
        needs: &[Broken(Rule::DirectMemoryAccess, "$commanded")],
        actions: r#"{"at": 100000, "do": "dma_read", "node": "$commanded.node", "address": "$commanded.secret",
                     "words": $commanded.words}"#,
    },
    NamedAttack {
        name: "overwrite-state",
        tries: "overwrites the commanded module's data",
        stopped_by: "only the module itself writes its secret section",
        defence: rule(Rule::SecretWrite),
        aion: false,
        roles: &[COMMANDED],
        needs: &[Broken(Rule::SecretWrite, "$commanded")],
        actions: r#"{"at": 100000, "do": "write", "node": "$commanded.node", "address": "$commanded.secret",
                     "values": ["7", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7", "7"]}"#,
    },
    NamedAttack {
        name: "patch-code",
        tries: "replaces the first instructions of a module with some that reveal its keys",
        stopped_by: "nothing can write public sections",
        defence: rule(Rule::PublicWrite),
        aion: false,
        roles: &[NEIGHBOUR],
        needs: &[Broken(Rule::PublicWrite, "$neighbour")],
        // mov #keys, r12; mov #88, r13; next: mov @r12+, &attack_loot; dec r13; jne next; br r7
        actions: r#"{"at": 100000, "do": "write", "node": "$neighbour.node", "address": "$neighbour.public",
                     "values": ["0x403c", "$neighbour.num_connections", "0x403d", "88", "0x4cb2", "attack_loot", "0x831d",
                                "0x23fc", "0x4700"]}"#,
    },
    NamedAttack {
        name: "jump-past-checks",
        tries: "enters an interrupted module behind its entry point",
        stopped_by: "modules can be entered only at their first address",
        defence: rule(Rule::EntryPoint),
        aion: false,
        roles: &[REMOTE],
        needs: &[Broken(Rule::EntryPoint, "$remote")],
        actions: r#"{"at": 100000, "do": "enter", "node": "$remote.node", "address": "$remote.public+134", "inside": true},
                    {"at": 600000, "do": "enter", "node": "$remote.node", "address": "$remote.public+134", "inside": true},
                    {"at": 1100000, "do": "enter", "node": "$remote.node", "address": "$remote.public+134", "inside": true},
                    {"at": 1600000, "do": "enter", "node": "$remote.node", "address": "$remote.public+134", "inside": true},
                    {"at": 2100000, "do": "enter", "node": "$remote.node", "address": "$remote.public+134", "inside": true},
                    {"at": 2600000, "do": "enter", "node": "$remote.node", "address": "$remote.public+134", "inside": true}"#,
    },
    NamedAttack {
        name: "interrupt-and-look",
        tries: "interrupts modules again and again, and looks at their registers",
        stopped_by: "the hardware clears the registers of an interrupted module",
        defence: mechanism(Mechanism::RegisterClearing),
        aion: false,
        roles: &[COMMANDED],
        needs: &[Found("$commanded.node", 24)],
        actions: r#"{"at": 100000, "do": "interrupts", "node": "$commanded.node", "period": 401, "count": 12000}"#,
    },
    NamedAttack {
        name: "wrong-pointers",
        tries: "has a module write a tag over its own data",
        stopped_by: "modules refuse pointers into themselves",
        defence: check(Check::Pointer),
        aion: false,
        roles: &[NEIGHBOUR],
        needs: &[
            Entered("$neighbour", &[(6, "1"), (14, "$neighbour.secret")]),
            Entered("$neighbour", &[(6, "3"), (13, "$neighbour.secret")]),
        ],
        actions: r#"{"at": 100000, "do": "call_entry", "module": "$neighbour", "entry": 1,
                     "arguments": ["scratch", "16", "$neighbour.secret"]},
                    {"at": 200000, "do": "call_entry", "module": "$neighbour", "entry": 3,
                     "arguments": ["0", "$neighbour.secret", "20"]}"#,
    },
    NamedAttack {
        name: "return-into-module",
        tries: "gives a module's code that sends an event as the return address",
        stopped_by: "modules return only to their caller",
        defence: check(Check::Caller),
        aion: false,
        roles: &[SENDER],
        needs: &[Entered("$sender", &[(6, "1"), (7, "$sender.send_output")])],
        actions: r#"{"at": 100000, "do": "enter", "node": "$sender.node", "address": "$sender.public",
                     "registers": [[6, "1"], [7, "$sender.send_output"], [12, "scratch"], [13, "16"], [14, "scratch+32"]]}"#,
    },
    NamedAttack {
        name: "interrupt-into-module",
        tries: "points an interrupt at a module, with a stack at address 0 as if a module had been interrupted, and with \
                the address of the code that sends an event wherever a resume address could be",
        stopped_by: "modules return only to their caller, and an interrupt is not a caller",
        defence: check(Check::Caller),
        aion: false,
        roles: &[SENDER],
        needs: &[Entered("$sender", &[(1, "0"), (6, "1"), (7, "$sender.send_output"), (15, "$sender.send_output")])],
        actions: r#"{"at": 100000, "do": "execute", "node": "$sender.node", "code": [
            "mov #$sender.public, &0xffe2", "mov #4, sp", "mov #1, r6", "mov #$sender.send_output, r7", "mov #scratch, r12",
            "mov #16, r13", "mov #scratch+32, r14", "mov #$sender.send_output, r15", "mov #2, &attack_lines", "eint",
            "here:", "jmp here"]}"#,
    },
    NamedAttack {
        name: "call-no-entry-point",
        tries: "puts the code of a module that sends an event where entry points beyond its last one would be",
        stopped_by: "modules refuse numbers of entry points that they do not have",
        defence: check(Check::Entry),
        aion: false,
        roles: &[LAST_SENDER],
        needs: &[
            Written("$sender.node", "$sender.public_end", &["$sender.send_output"]),
            Entered("$sender", &[(6, "$sender.beyond"), (12, "scratch")]),
        ],
        actions: r#"{"at": 100000, "do": "write", "node": "$sender.node", "address": "$sender.public_end",
                     "values": ["$sender.send_output", "$sender.send_output", "$sender.send_output", "$sender.send_output",
                                "$sender.send_output", "$sender.send_output", "$sender.send_output", "$sender.send_output"]},
                    {"at": 200000, "do": "call_entry", "module": "$sender", "entry": $sender.beyond,
                     "arguments": ["scratch", "16"]}"#,
    },
    NamedAttack {
        name: "return-for-another",
        tries: "has a module of the attacker's return to one that has called the node's software",
        stopped_by: "while a call is under way, only the callee may enter the module",
        defence: check(Check::Return),
        aion: false,
        roles: &[REMOTE_SENDER],
        needs: &[Executed("$remote.node", "scratch")],
        // The module: mov #-1, r6; br r7. What takes the place of __unprotected_entry, once: put its own words back,
        // mov #scratch+128, r12; br #scratch.
        actions: r#"{"at": 100000, "do": "execute", "node": "$remote.node", "code": [
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
        tries: "writes to the register of a relay, or of another device that acts, itself",
        stopped_by: "a write that breaks a rule does not reach peripherals",
        defence: gate(Gate::Peripheral),
        aion: false,
        roles: &[DRIVER],
        needs: &[Broken(Rule::SecretWrite, "$driver")],
        actions: r#"{"at": 100000, "do": "write", "node": "$driver.node", "address": "$driver.register", "values": ["1"]},
                    {"at": 800000, "do": "write", "node": "$driver.node", "address": "$driver.register", "values": ["0"]},
                    {"at": 1500000, "do": "write", "node": "$driver.node", "address": "$driver.register", "values": ["1"]}"#,
    },
    NamedAttack {
        name: "reset-keys",
        tries: "has the watchdog reset the node, and finds the keys of its modules in memory",
        stopped_by: "a reset overwrites data memory",
        defence: gate(Gate::Reset),
        aion: false,
        roles: &[COMMANDED],
        needs: &[Reset("$commanded.node")],
        actions: r#"{"at": 500000, "do": "write", "node": "$commanded.node", "address": "0x0120", "values": ["0"]}"#,
    },
    NamedAttack {
        name: "jump-to-disabling",
        tries: "jumps to the instruction with which a module disables itself, and reads its data",
        stopped_by: "an instruction that breaks a rule disables no module",
        defence: gate(Gate::Disabling),
        aion: false,
        roles: &[ENDING],
        needs: &[Broken(Rule::EntryPoint, "$neighbour")],
        // mov #MODULE.secret, r6; next: mov @r6+, &attack_loot; cmp #MODULE.secret_end, r6; jne next; br r7
        actions: r#"{"at": 400000, "do": "execute", "node": "$neighbour.node", "code": [
                     "mov #0x4036, &scratch", "mov #$neighbour.secret, &scratch+2", "mov #0x46b2, &scratch+4",
                     "mov #attack_loot, &scratch+6", "mov #0x9036, &scratch+8", "mov #$neighbour.secret_end, &scratch+10",
                     "mov #0x23fb, &scratch+12", "mov #0x4700, &scratch+14"]},
                    {"at": 500000, "do": "enter", "node": "$neighbour.node", "address": "$neighbour.disabling",
                     "registers": [[15, "scratch"]]}"#,
    },
    NamedAttack {
        name: "cancel-module",
        tries: "tries to load a module in the place of the commanded one, and reads the data of the latter",
        stopped_by: "enabling that cannot succeed leaves other modules alone",
        defence: gate(Gate::Creation),
        roles: &[COMMANDED],
        needs: &[Found("$commanded.node", 150)],
        aion: false,
        actions: r#"{"at": 500000, "do": "execute", "node": "$commanded.node", "code": [
            "mov #scratch, r9", "mov #1, r10", "mov #0x1234, r11", "mov #$commanded.public, r12", "mov r12, r13",
            "mov #$commanded.secret, r14", "mov r14, r15", "sm_enable",
            "mov #$commanded.secret, r6", "mov #$commanded.words, r7", "next:", "mov @r6+, r5",
            "mov r5, &attack_loot", "dec r7", "jne next"]}"#,
    },
    NamedAttack {
        name: "overlap-module",
        tries: "on a core with the atomicity monitor, enables a module in the middle of another, and reads the \
                latter's data",
        stopped_by: "enabling that cannot succeed leaves other modules alone",
        defence: gate(Gate::Creation),
        roles: &[REMOTE],
        needs: &[Found("$remote.node", 150)],
        aion: true,
        actions: r#"{"at": 500000, "do": "protect", "node": "$remote.node",
                     "layout": ["$remote.public+16", "$remote.public+32", "0x3000", "0x3010"]},
                    {"at": 600000, "do": "read", "node": "$remote.node", "address": "$remote.secret",
                     "words": $remote.words}"#,
    },
    NamedAttack {
        name: "prepare-relay",
        tries: "resets the node, has the relay's driver loaded again, and leaves in its memory that the supply is enabled",
        stopped_by: "enabling a module overwrites its memory",
        defence: gate(Gate::Enabling),
        roles: &[RELAY_DRIVER],
        needs: &[Reset("$driver.node"), EnabledAgain("$driver"), Entered("$driver", &[(6, "4"), (12, "scratch")])],
        aion: false,
        // In place of the first words of sancus_protect: mov #1, &enabled, which is the first of RELAY's variables; push r9; push
        // r10; br #sancus_protect+4.
        actions: r#"{"at": 100000, "do": "write", "node": "$driver.node", "address": "scratch",
                     "values": ["0x4392", "$driver.stack-6", "0x1209", "0x120a", "0x4030", "sancus_protect+4"]},
                    {"at": 110000, "do": "write", "node": "$driver.node", "address": "sancus_protect",
                     "values": ["0x4030", "scratch"]},
                    {"at": 120000, "do": "write", "node": "$driver.node", "address": "0x0120", "values": ["0"]},
                    {"at": 300000, "do": "reload", "module": "$driver"},
                    {"at": 3000000, "do": "call_entry", "module": "$driver", "entry": 4, "arguments": ["scratch"]}"#,
    },
    NamedAttack {
        name: "interrupt-past-checks",
        tries: "interrupts the relay's driver, with a vector to the instructions that close the relay",
        stopped_by: "an interrupt enters modules only at their entry points",
        defence: gate(Gate::Vector),
        roles: &[RELAY_DRIVER],
        needs: &[Reentered("$driver", &[(0, "$driver.poll+22")]), Broken(Rule::EntryPoint, "$driver")],
        aion: false,
        // mov #RELAY.poll+22, &0xffe2; mov #2, &attack_period; mov #1, &attack_count; br #RELAY.public
        actions: r#"{"at": 100000, "do": "write", "node": "$driver.node", "address": "scratch",
                     "values": ["0x40b2", "$driver.poll+22", "0xffe2", "0x40b2", "2", "attack_period",
                                "0x40b2", "1", "attack_count", "0x4030", "$driver.public"]},
                    {"at": 110000, "do": "enter", "node": "$driver.node", "address": "scratch", "registers": [[6, "4"]]}"#,
    },
    NamedAttack {
        name: "listen-on-the-bus",
        tries: "has a module decrypt something while a bus master reads an address without memory",
        stopped_by: "such reads give zero, not the last word of data memory",
        defence: gate(Gate::Unmapped),
        roles: &[RECEIVER],
        needs: &[Transferred("$receiver.node", 3000), Entered("$receiver", &[(6, "3"), (13, "scratch+64")])],
        aion: false,
        // mov #0x4200, &attack_dma_address; mov #3000, &attack_dma_read; br #MODULE.public
        actions: r#"{"at": 100000, "do": "write", "node": "$receiver.node", "address": "scratch",
                     "values": ["0x40b2", "0x4200", "attack_dma_address", "0x40b2", "3000", "attack_dma_read",
                                "0x4030", "$receiver.public"]},
                    {"at": 110000, "do": "enter", "node": "$receiver.node", "address": "scratch",
                     "registers": [[6, "3"], [12, "$receiver.slot"], [13, "scratch+64"], [14, "20"]]}"#,
    },
    NamedAttack {
        name: "guard-return-address",
        tries: "leaves an address on the stack of the relay's driver, interrupts it, and has a stack guard keep the next return \
                address from taking its place",
        stopped_by: "a stack guard applies only to the code that has set it",
        defence: gate(Gate::Guard),
        roles: &[RELAY_DRIVER],
        needs: &[Reentered("$driver", &[(15, "$driver.stack_init-14")])],
        aion: false,
        // The entry stub drops the guard, by a stack pointer of 0, unless it goes on with what was interrupted. At scratch:
        // mov #scratch+22, &0xffe2; mov #2, &attack_period; mov #1, &attack_count; br #RELAY.public. The handler: mov
        // &__unprotected_sp, sp; mov #RELAY.stack_init-14, r15; sm_stack_guard; br #RELAY.public. handle_input saves r4 where
        // disable, which is interrupted, puts its first return address. That leads by the instructions that close the relay to
        // the end of the entry stub.
        actions: r#"{"at": 100000, "do": "write", "node": "$driver.node", "address": "scratch",
                     "values": ["0x40b2", "scratch+22", "0xffe2", "0x40b2", "2", "attack_period", "0x40b2", "1", "attack_count",
                                "0x4030", "$driver.public", "0x4211", "__unprotected_sp", "0x403f", "$driver.stack_init-14",
                                "0x1388", "0x4030", "$driver.public"]},
                    {"at": 110000, "do": "enter", "node": "$driver.node", "address": "$driver.public",
                     "registers": [[4, "$driver.poll+30"], [6, "3"], [12, "0"], [13, "scratch"], [14, "0"]]},
                    {"at": 110000, "do": "enter", "node": "$driver.node", "address": "scratch",
                     "registers": [[6, "2"], [8, "$driver.public+154"], [12, "0xffff"]]},
                    {"at": 110000, "do": "enter", "node": "$driver.node", "address": "$driver.public",
                     "registers": [[6, "2"], [8, "$driver.public+154"], [12, "0xffff"]]}"#,
    },
    NamedAttack {
        name: "take-relay",
        tries: "resets the node, and writes to a device's register while nobody owns it",
        stopped_by: "the relay obeys its driver and nobody else",
        defence: gate(Gate::Ownership),
        roles: &[DRIVER],
        needs: &[Reset("$driver.node")],
        aion: false,
        actions: r#"{"at": 500000, "do": "write", "node": "$driver.node", "address": "0x0120", "values": ["0"]},
                    {"at": 1500000, "do": "write", "node": "$driver.node", "address": "$driver.register", "values": ["1"]}"#,
    },
    NamedAttack {
        name: "own-relay",
        tries: "resets the node, and makes the attacker's own module the driver of a device that acts",
        stopped_by: "the relay obeys the first driver since power-up and nobody else",
        defence: gate(Gate::Ownership),
        roles: &[DRIVER],
        needs: &[Reset("$driver.node"), Executed("$driver.node", "scratch")],
        aion: false,
        // The module: mov #1, &register; br r7.
        actions: r#"{"at": 500000, "do": "write", "node": "$driver.node", "address": "0x0120", "values": ["0"]},
                    {"at": 1500000, "do": "execute", "node": "$driver.node", "code": [
            "mov #0x4392, &scratch", "mov #$driver.register, &scratch+2", "mov #0x4700, &scratch+4", "mov #0, r9",
            "mov #0, r10", "mov #0x1234, r11", "mov #scratch, r12", "mov #scratch+6, r13", "mov #$driver.register, r14",
            "mov #0x0200, r15",
            "sm_enable", "mov #back, r7", "br #scratch", "back:"]}"#,
    },
    NamedAttack {
        name: "begin-anew",
        tries: "gives the commanded module the operator's key again, and then sends the first command again",
        stopped_by: "commands of the deployer have numbers",
        defence: check(Check::Nonce),
        aion: false,
        roles: &[Role::Operator(4)],
        needs: &[Reached("$operator.to.node", 2), Injected("$operator", 1)],
        actions: r#"{"at": 2500000, "do": "replay_key", "module": "$operator.to", "back": $operator.back},
                    {"at": 2700000, "do": "replay", "connection": "$operator", "back": 3}"#,
    },
    NamedAttack {
        name: "enter-while-interrupted",
        tries: "calls a module again while it is interrupted",
        stopped_by: "an interrupted module continues what it was doing, whoever enters it",
        defence: None,
        aion: false,
        roles: &[RECEIVER],
        needs: &[Reentered("$receiver", &[(6, "3"), (13, "scratch")])],
        actions: r#"{"at": 300000, "do": "call_entry", "module": "$receiver", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 304000, "do": "call_entry", "module": "$receiver", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 308000, "do": "call_entry", "module": "$receiver", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 312000, "do": "call_entry", "module": "$receiver", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 316000, "do": "call_entry", "module": "$receiver", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 320000, "do": "call_entry", "module": "$receiver", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 324000, "do": "call_entry", "module": "$receiver", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 328000, "do": "call_entry", "module": "$receiver", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 700000, "do": "call_entry", "module": "$receiver", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 704000, "do": "call_entry", "module": "$receiver", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 708000, "do": "call_entry", "module": "$receiver", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true},
                    {"at": 712000, "do": "call_entry", "module": "$receiver", "entry": 3,
                     "arguments": ["0", "scratch", "20"], "inside": true}"#,
    },
    NamedAttack {
        name: "modified-module",
        tries: "loads a module again with another text, and replays what was meant for the genuine one",
        stopped_by: "keys are derived from the text: the wrong module has no key of the genuine one",
        defence: None,
        aion: false,
        roles: &[LINK],
        needs: &[Enabled("$link.to.node"), Injected("$link", 1)],
        actions: r#"{"at": 100000, "do": "reload", "module": "$link.to", "bit": 4800},
                    {"at": 2500000, "do": "replay", "connection": "$link", "back": 0}"#,
    },
    NamedAttack {
        name: "overlapping-module",
        tries: "enables a module whose secret section is another's, and has it read the keys there",
        stopped_by: "enabling refuses sections that overlap; without that gate each module's sections are still its own",
        defence: None,
        aion: false,
        roles: &[REMOTE],
        needs: &[Broken(Rule::SecretRead, "$remote")],
        // mov #MODULE.secret, r6; next: mov @r6+, &attack_loot; cmp #MODULE.secret_end, r6; jne next; br r7
        actions: r#"{"at": 100000, "do": "execute", "node": "$remote.node", "code": [
                     "mov #0x4036, &scratch", "mov #$remote.secret, &scratch+2", "mov #0x46b2, &scratch+4",
                     "mov #attack_loot, &scratch+6", "mov #0x9036, &scratch+8", "mov #$remote.secret_end, &scratch+10",
                     "mov #0x23fb, &scratch+12", "mov #0x4700, &scratch+14"]},
                    {"at": 150000, "do": "protect", "node": "$remote.node",
                     "layout": ["scratch", "scratch+16", "$remote.secret", "$remote.secret_end"]},
                    {"at": 200000, "do": "enter", "node": "$remote.node", "address": "scratch"}"#,
    },
    NamedAttack {
        name: "silence",
        tries: "drops what the operator sends, exhausts the heap, floods the nodes",
        stopped_by: "nothing: availability is not promised",
        defence: None,
        aion: false,
        roles: &[Role::Operator(1), COMMANDED, REMOTE],
        needs: &[Tampered("$operator"), Reached("$remote.node", 60)],
        actions: r#"{"at": 0, "do": "drop", "connection": "$operator", "count": 1},
                    {"at": 100000, "do": "exhaust_heap", "node": "$commanded.node", "milliseconds": 900},
                    {"at": 100000, "do": "flood", "node": "$remote.node", "count": 60, "milliseconds": 30}"#,
    },
    NamedAttack {
        name: "interrupt-storm",
        tries: "interrupts two nodes every 2000 cycles, all the time",
        stopped_by: "the Sancus unit finishes what it has begun; with the atomicity monitor, nothing: it starts again \
                     each time",
        defence: None,
        aion: false,
        roles: &[COMMANDED, REMOTE],
        needs: &[Found("$commanded.node", 24), Found("$remote.node", 24)],
        actions: r#"{"at": 0, "do": "interrupts", "node": "$commanded.node", "period": 2000, "count": 14000},
                    {"at": 0, "do": "interrupts", "node": "$remote.node", "period": 2000, "count": 14000}"#,
    },
    NamedAttack {
        name: "endless-loop",
        tries: "turns interrupts off on two nodes and never gives the CPU back",
        stopped_by: "nothing: availability is not promised",
        defence: None,
        aion: false,
        roles: &[COMMANDED, REMOTE],
        needs: &[Held("$commanded.node"), Held("$remote.node")],
        actions: r#"{"at": 0, "do": "execute", "node": "$commanded.node", "code": ["dint", "nop", "here:", "jmp here"]},
                    {"at": 0, "do": "execute", "node": "$remote.node", "code": ["dint", "nop", "here:", "jmp here"]}"#,
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique() {
        for (index, attack) in GALLERY.iter().enumerate() {
            assert_eq!(GALLERY.iter().position(|other| other.name == attack.name), Some(index));
        }
    }

    /// No entry names what only one deployment has.
    #[test]
    fn what_scripts_name_is_a_role() {
        for attack in GALLERY {
            let text = format!("{} {:?}", attack.actions, attack.needs);
            for name in ["CS.", "HASM_LS", "ESME", "RELAY", "METER", "node1", "node2", "\"operator\"", "0x01f0"] {
                assert!(!text.contains(name), "{}: {name}", attack.name);
            }
            for named in text.split('$').skip(1) {
                let known = |role: &Role| named.starts_with(role.called());
                assert!(attack.roles.iter().any(known), "{}: ${named}", attack.name);
            }
        }
    }
}
