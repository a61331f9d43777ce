//! What the software of a smart meter consists of, as the paper's Table 1 divides it: for who wants to know how much of it
//! has to be trusted.

use crate::prebuilt::{self, PrebuiltModule};

/// A source file.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// Its path below `firmware/`.
    pub path: &'static str,
    /// What is in it.
    pub text: &'static str,
}

/// A part of the software.
#[derive(Clone, Copy, Debug)]
pub struct Component {
    /// Its name.
    pub name: &'static str,
    /// Its files.
    pub sources: &'static [Source],
}

macro_rules! sources {
    ($($path:literal)*) => { &[$(Source { path: $path, text: include_str!(concat!("../", $path)) }),*] };
}

/// The software of a node, [`prebuilt::NODE`]. Nobody has to trust it.
pub const NODE: [Component; 3] = [
    Component {
        name: "Contiki-like OS",
        sources: sources! {
            "include/msp430.h"
            "runtime/arithmetic.c" "runtime/start.S"
            "node/main.c"
            "os/boundary.S"
            "os/clock.c" "os/include/clock.h"
            "os/devices.c" "os/include/devices.h" "include/physical.h"
            "os/heap.c" "os/include/heap.h"
            "os/include/interrupt.h"
            "os/process.c" "os/include/process.h"
            "os/random.c" "os/include/random.h"
            "os/stdio.c" "os/include/stdio.h" "os/include/stdlib.h"
            "os/string.c" "os/include/string.h"
            "os/include/timer.h"
            "os/uart.c" "os/include/uart.h"
        },
    },
    Component {
        name: "Event manager",
        sources: sources! {
            "os/connection.c" "os/include/connection.h"
            "os/event_manager.c" "os/include/event_manager.h"
            "os/outbox.c" "os/include/outbox.h"
        },
    },
    Component {
        name: "Module loader",
        sources: sources! {
            "os/loader.c" "os/include/loader.h"
            "os/module.c" "os/include/module.h"
            "os/symbols.c"
        },
    },
];

/// What all modules of the smart meter include: the messages they exchange.
pub const MESSAGES: Component = Component { name: "Messages", sources: sources! { "modules/smart_meter.h" } };

/// The in-home display, which is linked to the gateway's module but is outside of it.
pub const DISPLAY: Component =
    Component { name: "In-home display", sources: sources! { "modules/ihd.c" "modules/ihd.h" } };

/// What the toolchain adds to every module.
pub const STUBS: Component = Component {
    name: "Stubs of modules",
    sources: sources! {
        "module-compiler/stubs/calls.S" "module-compiler/stubs/disable.S" "module-compiler/stubs/entry.S"
        "module-compiler/stubs/exit.S" "module-compiler/stubs/helpers.c" "module-compiler/stubs/isr.S"
        "module-compiler/stubs/local.S" "module-compiler/stubs/mmio.S" "module-compiler/stubs/module.inc" "module-compiler/stubs/reactive.c"
        "module-compiler/stubs/verify.S"
    },
};

/// The module of the paper's name, and its sources.
pub const MODULES: [(&str, Component); 4] = [
    ("ESME", Component { name: "ESME/HASM core", sources: sources! { "modules/esme.c" } }),
    ("HASM_LS", Component { name: "Load switch", sources: sources! { "modules/hasm_ls.c" } }),
    ("HAN", Component { name: "HAN gateway", sources: sources! { "modules/han.c" } }),
    ("CS", Component { name: "Central system", sources: sources! { "modules/cs.c" } }),
];

/// The modules of the high-assurance meter, by their names in its descriptor.
pub const HIGH_ASSURANCE: [Component; 20] = [
    Component { name: "ROUTER", sources: sources! { "modules/high_assurance/router.c" } },
    Component { name: "PARAMETERS", sources: sources! { "modules/high_assurance/parameters.c" } },
    Component { name: "CS_SECURITY", sources: sources! { "modules/high_assurance/cs_security.c" } },
    Component { name: "DC_SECURITY", sources: sources! { "modules/high_assurance/dc_security.c" } },
    Component { name: "TOP_UP_SECURITY", sources: sources! { "modules/high_assurance/top_up_security.c" } },
    Component { name: "COMPUTATIONS", sources: sources! { "modules/high_assurance/computations.c" } },
    Component { name: "CREDIT", sources: sources! { "modules/high_assurance/credit.c" } },
    Component { name: "TARIFFS", sources: sources! { "modules/high_assurance/tariffs.c" } },
    Component { name: "METROLOGY_LOG", sources: sources! { "modules/high_assurance/metrology_log.c" } },
    Component { name: "SECURITY_LOG", sources: sources! { "modules/high_assurance/security_log.c" } },
    Component { name: "METROLOGY", sources: sources! { "modules/high_assurance/metrology.c" } },
    Component { name: "HAN", sources: sources! { "modules/high_assurance/han.c" } },
    Component { name: "OFF_SWITCH_SECURITY", sources: sources! { "modules/high_assurance/off_switch_security.c" } },
    Component { name: "OFF_SWITCH_LOG", sources: sources! { "modules/high_assurance/off_switch_log.c" } },
    Component { name: "CONCENTRATOR", sources: sources! { "modules/high_assurance/concentrator.c" } },
    Component { name: "FEEDER", sources: sources! { "modules/aggregation/feeder.c" } },
    Component { name: "CENTRAL", sources: sources! { "modules/high_assurance/central.c" } },
    Component { name: "GAS", sources: sources! { "modules/high_assurance/gas.c" } },
    Component { name: "GENERATION", sources: sources! { "modules/high_assurance/generation.c" } },
    Component { name: "BEARER", sources: sources! { "modules/high_assurance/bearer.c" } },
];

/// What they include.
pub const HIGH_ASSURANCE_HEADERS: Component = Component {
    name: "Headers",
    sources: sources! {
        "modules/high_assurance/high_assurance.h" "modules/high_assurance/sealed.h" "modules/high_assurance/log.h"
        "modules/high_assurance/command_log.h" "modules/high_assurance/line.h" "modules/high_assurance/other_meter.h"
        "modules/aggregation/mask.h" "modules/home/transmitter.h"
    },
};

/// The prebuilt file of a module for keys of so many bits.
pub fn prebuilt_module(name: &str, bits: u16) -> Option<&'static PrebuiltModule> {
    prebuilt::MODULES.iter().find(|module| module.name == name && module.bits == bits && module.flags.is_empty())
}

impl Source {
    /// Its lines that hold code: those with something else than white space and comments.
    pub fn lines(&self) -> usize {
        let assembly = self.path.ends_with(".S") || self.path.ends_with(".inc");
        let mut in_comment = false;
        self.text.lines().filter(|line| holds_code(line, assembly, &mut in_comment)).count()
    }
}

impl Component {
    /// The lines of its files that hold code.
    pub fn lines(&self) -> usize {
        self.sources.iter().map(Source::lines).sum()
    }
}

/// Whether a line has code. `in_comment`: a comment that began before is still open.
fn holds_code(line: &str, assembly: bool, in_comment: &mut bool) -> bool {
    let mut rest = line;
    let mut code = false;
    loop {
        if *in_comment {
            let Some((_, after)) = rest.split_once("*/") else { return code };
            (rest, *in_comment) = (after, false);
        }
        rest = rest.trim_start();
        if rest.is_empty() || rest.starts_with("//") || assembly && rest.starts_with(';') {
            return code;
        }
        if let Some(after) = rest.strip_prefix("/*") {
            (rest, *in_comment) = (after, true);
            continue;
        }
        code = true;
        // To the next comment. A text with a comment's beginning in it is code all the same.
        let Some(start) = rest.find("/*") else { return true };
        rest = &rest[start..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::Path;

    fn lines(path: &'static str, text: &'static str) -> usize {
        Source { path, text }.lines()
    }

    #[test]
    fn comments_and_empty_lines_do_not_count() {
        assert_eq!(lines("a.c", "/* one\n two */\n\n  // three\nint x; /* four */\n/* five */ int y;\n"), 2);
        assert_eq!(lines("a.c", "int x; /* one\n   two */ int y;\n/**/\n"), 2);
        assert_eq!(lines("a.S", "; one\n    .globl x   ; two\nx:\n"), 2);
        assert_eq!(lines("a.c", "int a; /* x */ /* y\n z */\n"), 1);
    }

    /// Every file of the high-assurance meter is, too.
    #[test]
    fn every_file_of_the_high_assurance_meter_is_counted() {
        let components = HIGH_ASSURANCE.iter().chain([&HIGH_ASSURANCE_HEADERS]);
        let listed: BTreeSet<&str> = components.flat_map(|part| part.sources).map(|source| source.path).collect();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("modules/high_assurance");
        for entry in std::fs::read_dir(folder).expect("a directory") {
            let name = entry.expect("an entry").file_name().into_string().expect("a name");
            let path = format!("modules/high_assurance/{name}");
            assert!(name.ends_with(".yaml") || listed.contains(path.as_str()), "{path} is in no component");
        }
    }

    /// Every file of the node's software is counted, and counted once.
    #[test]
    fn every_file_belongs_to_a_component() {
        let listed: Vec<&str> = NODE.iter().flat_map(|part| part.sources).map(|source| source.path).collect();
        let unique: BTreeSet<&str> = listed.iter().copied().collect();
        assert_eq!(unique.len(), listed.len());
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        for directory in ["os", "os/include", "node"] {
            for entry in std::fs::read_dir(root.join(directory)).expect("a directory") {
                let name = entry.expect("an entry").file_name().into_string().expect("a name");
                let path = format!("{directory}/{name}");
                let is_source = [".c", ".h", ".S"].iter().any(|end| name.ends_with(end));
                assert!(!is_source || unique.contains(path.as_str()), "{path} is in no component of components.rs");
            }
        }
    }
}
