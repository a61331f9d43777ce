//! What the driver adds to a module: entry, exit and interrupt stubs, stubs for calls, tables, room for its state.

use std::fmt::Write as _;

use crate::config::{DATA_MEMORY, ModuleSettings, Stub};
use crate::helpers::Helpers;
use crate::outputs;
use crate::program::{LAST_INTERRUPT, Module, Program, symbol};
use crate::rewrite::{ModuleNeeds, Needs, Target, arguments, call_stub, outside_stub, public_section, secret_section};
use crate::stack::StackUse;

/// Bytes of a connection beside its keys, and how many those are (`stubs/reactive.c`: struct connection).
const CONNECTION_HEADER: u16 = 8;
const CONNECTION_KEYS: u16 = 2;
/// Bytes of a connection without encryption (`stubs/reactive.c`: struct local_connection).
pub const LOCAL_CONNECTION: u16 = 10;
/// Bytes of the registers that the hardware saves on an interrupt, beside SP and PC.
const SAVED_REGISTERS: u16 = 26;

/// Definitions for the stubs' preprocessor: the module's name and what of them it needs.
fn definitions(module: &Module, needs: &ModuleNeeds) -> String {
    let mut text = format!("#define MODULE {}\n#define ENTRIES {}\n", module.name, module.entries.len());
    let options = [
        ("EXCLUSIVE", module.exclusive),
        ("HANDLER", module.handler),
        ("LOCAL", module.local),
        ("VERSION", module.versioned),
        ("CALLER_ID", needs.caller_id),
        ("CALLS", needs.calls),
        ("LOCAL_ATTESTATION", !module.told_peers),
    ];
    for (name, wanted) in options {
        if wanted {
            let _ = writeln!(text, "#define {name}");
        }
    }
    let release = module.symbol("release");
    if let Some(number) = module.entry_order().into_iter().position(|entry| *entry == release) {
        let _ = writeln!(text, "#define RELEASE_ENTRY #{number}");
    }
    text
}

/// What is before a way in that a module brings itself.
pub fn front(module: &Module) -> String {
    let mut text = format!("\t.section\t{}\n\t.p2align\t1\n", public_section(&module.name));
    define(&mut text, &module.symbol("public_start"));
    text
}

/// Bytes of a connection.
pub fn connection(key_size: u16) -> u16 {
    CONNECTION_HEADER + CONNECTION_KEYS * key_size
}

/// The beginning of a module, for the preprocessor and the assembler.
pub fn head(module: &Module, needs: &ModuleNeeds, settings: &ModuleSettings) -> String {
    let mut text = definitions(module, needs);
    let _ = writeln!(text, "#include \"module.inc\"\n\t.section\t{}\n\t.p2align\t1", public_section(&module.name));
    if module.mmio {
        text.push_str("#include \"mmio.S\"\n");
        return text;
    }
    if !module.own_stubs.is_empty() {
        // What stubs need of one another.
        text.push_str("\t.globl\tSM(give_up), SM(returned), SM(resume)\n");
        if module.handler {
            text.push_str("\t.globl\tSM(isr)\n");
        }
    }
    if module.has_own(Stub::Isr) {
        // Only who suspends what was interrupted needs this.
        text.push_str("\t.weak\tSM(resume_suspended)\n");
    }
    let mut stubs = Vec::new();
    for (stub, file) in [(Stub::Entry, "entry.S"), (Stub::Exit, "exit.S"), (Stub::Isr, "isr.S")] {
        if !module.has_own(stub) && (stub != Stub::Isr || module.handler) {
            stubs.push(file);
        }
    }
    if !module.callees.is_empty() {
        stubs.push("verify.S");
    }
    if needs.caller_id || needs.calls {
        stubs.push("calls.S");
    }
    if module.is_reactive() {
        stubs.push("disable.S");
    }
    if module.local {
        stubs.push("local.S");
    }
    for stub in stubs {
        let _ = writeln!(text, "#include \"{stub}\"");
    }
    let _ = writeln!(text, "\t.section\t{}\n\t.p2align\t1", secret_section(&module.name));
    // With peripherals before it, the section begins among them: the data that follows them is first in data memory.
    match settings.peripheral_offset {
        0 => define(&mut text, &module.symbol("secret_start")),
        offset => assign(&mut text, &module.symbol("secret_start"), (DATA_MEMORY - offset).into()),
    }
    text
}

/// The end of a module.
pub fn tail(
    program: &Program,
    module: &Module,
    needs: &ModuleNeeds,
    helpers: &Helpers,
    settings: &ModuleSettings,
    key_size: u16,
) -> String {
    let name = &module.name;
    let mut text = helpers.for_module(name, &needs.helpers);
    for (function, target) in &needs.stubs {
        let words = arguments(&program.units, name, function);
        text.push_str(&call_stub(module, function, target, words, true));
    }
    let _ = writeln!(text, "\t.section\t{}\n\t.p2align\t1", public_section(name));
    define(&mut text, &module.symbol("table"));
    for (number, entry) in module.entry_order().into_iter().enumerate() {
        // Results in four, two, one words: stubs/entry.S.
        let usage = match module.entries[entry] {
            0 => 0,
            1 => 4,
            2 => 2,
            _ => 1,
        };
        let _ = writeln!(text, "\t.short\t{entry}, 0, {usage}");
        assign(&mut text, &module.symbol(&format!("entry_{entry}_idx")), number);
    }
    assign(&mut text, &module.symbol("nentries"), module.entries.len());
    if module.is_reactive() {
        define(&mut text, &module.symbol("input_callbacks"));
        for input in &module.inputs {
            let _ = writeln!(text, "\t.short\t{input}");
        }
        for (number, io) in module.inputs.iter().chain(&module.outputs).enumerate() {
            assign(&mut text, &module.symbol(&format!("io_{io}_idx")), number);
        }
        // How long its events can be; `descriptors` reads the same of inputs.
        for output in &module.outputs {
            if let Some(longest) = outputs::longest(program, module, output) {
                assign(&mut text, &module.symbol(&format!("io_{output}_max")), longest.into());
            }
        }
        assign(&mut text, &module.symbol("num_inputs"), module.inputs.len());
        assign(&mut text, &module.symbol("max_connections"), settings.connections.into());
        if settings.reset_counter {
            assign(&mut text, &module.symbol("reset_counter"), 1);
        }
        if module.local {
            assign(&mut text, &module.symbol("max_local"), settings.local_connections.into());
        }
    }
    if !settings.claims.is_empty() {
        let bytes: Vec<String> = settings.claims.record().iter().map(|byte| format!("{byte:#04x}")).collect();
        let _ = writeln!(text, "\t.byte\t{}", bytes.join(", "));
    }
    if settings.interrupt_vectors {
        let entries = vec![module.symbol("entry"); LAST_INTERRUPT as usize + 1];
        let _ = writeln!(text, "\t.short\t{}", entries.join(", "));
    }
    define(&mut text, &module.symbol("public_end"));
    if !module.mmio {
        secret(&mut text, module, settings, key_size);
    }
    if module.told_peers {
        for (number, callee) in module.callees.iter().enumerate() {
            assign(&mut text, &module.symbol(&format!("peer_{callee}_idx")), number);
        }
        assign(&mut text, &module.symbol("num_peers"), module.callees.len());
        return text;
    }
    for callee in &module.callees {
        let _ = writeln!(text, "\t.section\t.data.sm.{name}.mac.{callee},\"a\",@progbits\n\t.p2align\t1");
        define(&mut text, &module.symbol(&format!("mac_{callee}")));
        let _ = writeln!(text, "\t.zero\t{key_size}");
    }
    text
}

/// What is known of a module's stack once everything in it has been linked: symbols for tools, and the lengths of events that
/// its inputs take, for the stub that takes events.
pub fn stack_use(module: &Module, stack: &StackUse) -> String {
    let mut text = format!("\t.section\t{}\n\t.p2align\t1\n", public_section(&module.name));
    assign(&mut text, &module.symbol("stack_depth"), stack.depth.into());
    if module.is_reactive() {
        define(&mut text, &module.symbol("longest_events"));
        for (input, longest) in &stack.inputs {
            assign(&mut text, &module.symbol(&format!("io_{input}_max")), usize::from(*longest));
            let _ = writeln!(text, "\t.short\t{longest}");
        }
    }
    text
}

/// Room for what enabling an encrypted module takes: nonce and tag.
pub fn wrap_information(text: &mut String, module: &Module, key_size: u16) {
    let _ = writeln!(text, "\t.section\t.data.sm.{}.wrapinfo,\"a\",@progbits\n\t.p2align\t1", module.name);
    define(text, &module.symbol("wrap_nonce"));
    let _ = writeln!(text, "\t.zero\t2");
    define(text, &module.symbol("wrap_tag"));
    let _ = writeln!(text, "\t.zero\t{key_size}");
}

/// The state of a module that its stubs keep, after its own variables. The hardware finds the address of the save area in
/// the last word (`omsp_spm.v`), and fills the area downwards.
fn secret(text: &mut String, module: &Module, settings: &ModuleSettings, key_size: u16) {
    let _ = writeln!(text, "\t.section\t{}\n\t.p2align\t1", secret_section(&module.name));
    let mut variable = |name: &str, size: u16| {
        define(text, &module.symbol(name));
        if size != 0 {
            let _ = writeln!(text, "\t.zero\t{size}");
        }
    };
    variable("peer_ids", 0);
    for callee in &module.callees {
        variable(&format!("id_{callee}"), 2);
    }
    variable("stack", settings.stack);
    variable("stack_init", 2);
    variable("sp", 2);
    variable("ssa_end", SAVED_REGISTERS);
    variable("ssa_sp", 2);
    variable("ssa_base", 0);
    variable("pc", 2);
    variable("ssa_caller_id", 2);
    variable("ssa_ocall_id", 2);
    variable("tmp", 2);
    if module.handler {
        variable("handling", 2);
        variable("suspended", SAVED_REGISTERS + 4);
    }
    if module.local {
        variable("busy_area", SAVED_REGISTERS);
        variable("busy_sp", 2);
        variable("busy_base", 2);
        variable("num_local", 2);
        variable("local_connections", settings.local_connections * LOCAL_CONNECTION);
    }
    if module.versioned {
        variable("released", 2);
    }
    if module.is_reactive() {
        variable("num_connections", 2);
        variable("nonce", 2);
        variable("io_connections", (settings.connections * connection(key_size)).max(2));
    }
    variable("ssa_base_addr", 2);
    variable("secret_end", 0);
}

/// What is outside modules but for them: helpers, and how code there learns who called.
pub fn outside(needs: &Needs, helpers: &Helpers) -> String {
    let mut text = helpers.for_outside(&needs.outside_helpers);
    if needs.outside_caller_id {
        text.push_str(
            "\t.weak\tsancus_get_caller_id\nsancus_get_caller_id:\n\t.word\t0x1387\n\tmov\tr15, r12\n\tret\n",
        );
    }
    text
}

/// The stubs through which code outside modules enters them, for the preprocessor and the assembler.
pub fn ways_in(program: &Program, needs: &Needs) -> String {
    let mut text = String::new();
    for (function, module) in &needs.outside_stubs {
        let stub = outside_stub(function);
        // A module of peripherals leaves with interrupts off, any other with interrupts on.
        let mmio = program.modules.get(module).is_some_and(|module| module.mmio);
        let (save, restore) = if mmio { ("\tpush\tr2\n", "\tpop\tr2\n") } else { ("", "") };
        let _ = writeln!(
            text,
            "\t.globl\t{stub}\n{stub}:\n\tpush\tr6\n\tpush\tr7\n{save}\tmov\t#{}, r6\n\tmov\t#.Lback_{function}, r7\n\
             \tmov\tr1, &__unprotected_sp\n#include \"cross.inc\"\n\tbr\t#{}\n\
             .Lback_{function}:\n\tmov\t&__unprotected_sp, r1\n#include \"cross.inc\"\n{restore}\tpop\tr7\n\tpop\tr6\n\tret",
            symbol(module, &format!("entry_{function}_idx")),
            symbol(module, "entry"),
        );
    }
    text
}

/// Modules that a module verifies before it calls them.
pub fn callees(needs: &ModuleNeeds) -> impl Iterator<Item = &String> {
    needs.stubs.values().filter_map(|target| match target {
        Target::Module(module) => Some(module),
        Target::Outside => None,
    })
}

fn define(text: &mut String, symbol: &str) {
    let _ = writeln!(text, "\t.globl\t{symbol}\n{symbol}:");
}

fn assign(text: &mut String, symbol: &str, value: usize) {
    let _ = writeln!(text, "\t.globl\t{symbol}\n\t.set\t{symbol}, {value}");
}
