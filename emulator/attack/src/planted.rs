//! Defects that are planted in modules before they are deployed: what a stub's author, a compiler or a linker could have done wrong.
//! Somebody has to notice.
//!
//! Modules are built anew with them, so what they do is what their files say; the source of their C stays as it was.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use descriptors::{Descriptor, Module};
use firmware::defect::Defect;
use module_compiler::Toolchain;

/// A planted defect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Planted {
    /// What it is called.
    pub name: &'static str,
    /// The modules that have it; none if all do.
    pub modules: &'static [&'static str],
    /// Where it is.
    pub defect: Defect,
}

impl Planted {
    /// The defect of a name.
    pub fn find(name: &str) -> Option<&'static Planted> {
        PLANTED.iter().find(|planted| planted.name == name)
    }

    /// Gives the files of modules that have the defect, built when they are first asked for; `None` for modules that do not.
    pub(crate) fn files(
        &'static self,
        descriptor: Descriptor,
    ) -> impl Fn(&Module) -> Result<Option<Vec<u8>>, String> + Send + Sync + 'static {
        let built: Mutex<BTreeMap<String, Vec<u8>>> = Mutex::default();
        move |module| {
            if !self.modules.is_empty() && !self.modules.contains(&module.name_in_file()) {
                return Ok(None);
            }
            let mut built = built.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(file) = built.get(&module.name) {
                return Ok(Some(file.clone()));
            }
            let node = descriptor.nodes.iter().find(|node| node.name == module.node);
            let bits = node.map_or(128, |node| node.key_bytes() as u16 * 8);
            let prebuilt =
                firmware::prebuilt::variant(module.name_in_file(), &module.cflags, bits).ok_or_else(|| {
                    format!("{} cannot have the defect {}: it is not of the smart meter", module.name, self.name)
                })?;
            let toolchain = Toolchain::find().map_err(|error| error.to_string())?;
            let file = self.defect.build(&toolchain, prebuilt).map_err(|error| error.to_string())?.elf;
            built.insert(module.name.clone(), file.clone());
            Ok(Some(file))
        }
    }
}

const ALL: &[&str] = &[];
const REACTIVE: &str = "stubs/reactive.c";
const ENTRY: &str = "stubs/entry.S";
const EXIT: &str = "stubs/exit.S";

const fn planted(
    name: &'static str,
    modules: &'static [&'static str],
    file: &'static str,
    from: &'static str,
    to: &'static str,
) -> Planted {
    Planted { name, modules, defect: Defect { file, from, to } }
}

/// The result of decrypting an event is ignored.
const fn tag_ignored(name: &'static str, modules: &'static [&'static str]) -> Planted {
    let from = "!sancus_unwrap_with_key(key, &head, ad_length, payload, piece, payload + piece, data)";
    let to = "(sancus_unwrap_with_key(key, &head, ad_length, payload, piece, payload + piece, data), 0)";
    planted(name, modules, REACTIVE, from, to)
}

/// Every defect: of the stubs, of the compiler in the modules' own code, of the linker.
pub const PLANTED: &[Planted] = &[
    tag_ignored("relay-ignores-tag", &["RELAY"]),
    tag_ignored("load-switch-ignores-tag", &["HASM_LS"]),
    tag_ignored("meter-ignores-tag", &["ESME"]),
    tag_ignored("central-system-ignores-tag", &["CS"]),
    tag_ignored("gateway-ignores-tag", &["HAN"]),
    planted(
        "key-ignores-tag",
        ALL,
        REACTIVE,
        "!sancus_unwrap(request, sizeof request, cipher, SANCUS_KEY_SIZE, tag, key)",
        "(sancus_unwrap(request, sizeof request, cipher, SANCUS_KEY_SIZE, tag, key), 0)",
    ),
    planted(
        "receiver-keeps-number",
        ALL,
        REACTIVE,
        "    connection->nonce++;\n    SM(input_callbacks)",
        "    SM(input_callbacks)",
    ),
    planted(
        "sender-keeps-number",
        ALL,
        REACTIVE,
        "    connection->nonce++;\n    reactive_handle_output",
        "    reactive_handle_output",
    ),
    planted("key-keeps-number", ALL, REACTIVE, "    SM(nonce)++;\n    *slot = index;", "    *slot = index;"),
    planted(
        "long-event",
        ALL,
        REACTIVE,
        "    if (data_length > SM(longest_events)[connection->io]) {\n        return ILLEGAL_PARAMETERS;\n    }\n",
        "",
    ),
    planted("unused-slot", ALL, REACTIVE, " || slot >= SM(num_connections)) {", ") {"),
    planted(
        "attest-into-module",
        ALL,
        REACTIVE,
        "    if (!is_outside(challenge, length) || !is_outside(tag, SANCUS_TAG_SIZE)) {",
        "    if (!is_outside(challenge, length)) {",
    ),
    planted(
        "output-into-module",
        ALL,
        REACTIVE,
        "    if (!is_outside(payload, payload_length)) {\n        return BUFFER_INSIDE_MODULE;\n    }\n",
        "",
    ),
    planted(
        "end-for-anybody",
        ALL,
        REACTIVE,
        "    uint16_t plain;\n    if",
        "    uint16_t plain;\n    return OK;\n    if",
    ),
    planted(
        "foreign-stack",
        ALL,
        ENTRY,
        "    mov     #SM(stack_init), r1\n.Lstack:\n",
        "    mov     &SM(tmp), r1\n.Lstack:\n",
    ),
    planted("results-not-cleared", ALL, ENTRY, "    clr     r15\n    clr     r14\n", ""),
    planted(
        "registers-not-cleared",
        ALL,
        EXIT,
        "    clr     r4\n    clr     r5\n    clr     r9\n    clr     r10\n    clr     r11\n",
        "",
    ),
    planted("arguments-not-cleared", ALL, EXIT, "    clr     r15\n    rra     r7\n", "    rra     r7\n"),
    planted(
        "relay-inverted",
        &["RELAY"],
        "modules/relay.c",
        "request->command == ENABLE",
        "request->command != ENABLE",
    ),
    planted("request-not-done", &["HASM_LS"], "modules/hasm_ls.c", "    switching.command = 0;\n", ""),
    planted(
        "answer-inverted",
        &["HASM_LS"],
        "modules/hasm_ls.c",
        "answering == GET_SWITCH_LOG",
        "answering != GET_SWITCH_LOG",
    ),
    planted(
        "receiver-inverted",
        &["CS"],
        "modules/cs.c",
        "command == GET_CONSUMPTION ?",
        "command != GET_CONSUMPTION ?",
    ),
    planted("request-not-numbered", &["CS"], "modules/cs.c", "{sequence++, *", "{sequence, *"),
    planted("power-not-stored", &["ESME"], "modules/esme.c", "        power = reading->active_power_import;\n", ""),
    planted(
        "listener-inverted",
        &["ESME"],
        "modules/esme.c",
        "central_system_listens ? TELL_CENTRAL_SYSTEM : 0",
        "central_system_listens ? 0 : TELL_CENTRAL_SYSTEM",
    ),
    planted("second-not-stored", &["METER"], "modules/meter.c", "        seconds++;\n", ""),
    planted(
        "energy-swapped",
        &["METER"],
        "modules/meter.c",
        "METERING_IMPORT, METERING_EXPORT",
        "METERING_EXPORT, METERING_IMPORT",
    ),
    planted(
        "display-swapped",
        &["HAN"],
        "modules/han.c",
        "report->power, report->total",
        "report->total, report->power",
    ),
    planted(
        "power-outside",
        &["ESME"],
        "modules/esme.c",
        "static uint16_t SM_DATA(ESME) power;",
        "static uint16_t power;",
    ),
    planted(
        "stack-over-data",
        ALL,
        ENTRY,
        "    mov     #SM(stack_init), r1\n.Lstack:\n",
        "    mov     #SM(stack_init) - 128, r1\n.Lstack:\n",
    ),
];
