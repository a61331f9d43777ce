//! Names that compiler, linker, loaders and tools agree on: how the symbols and sections of a module are called.

/// How the symbols of all modules begin.
pub const SYMBOL_PREFIX: &str = "__sm_";
/// How the text sections of all modules begin.
pub const TEXT_SECTION_PREFIX: &str = ".text.sm.";
/// How the symbols begin of where the node's software is left to and entered from modules, interrupts included.
pub const BOUNDARY_PREFIX: &str = "__unprotected_";
/// The functions outside of modules that the stubs of every module call to send an event, with the numbers of their arguments.
pub const SERVICES: [(&str, usize); 2] = [("reactive_reserve_output", 2), ("reactive_handle_output", 3)];

/// The symbol of a part of a module, such as `public_start`: `__sm_MODULE_public_start`.
pub fn symbol(module: &str, part: &str) -> String {
    format!("{SYMBOL_PREFIX}{module}_{part}")
}

/// The module of which `symbol` is this part.
pub fn module_with<'a>(symbol: &'a str, part: &str) -> Option<&'a str> {
    symbol.strip_prefix(SYMBOL_PREFIX)?.strip_suffix(part)?.strip_suffix('_')
}

/// What a symbol is of a module, if it is the module's.
pub fn part_of<'a>(symbol: &'a str, module: &str) -> Option<&'a str> {
    symbol.strip_prefix(SYMBOL_PREFIX)?.strip_prefix(module)?.strip_prefix('_')
}

/// The section with the text of a module.
pub fn text_section(module: &str) -> String {
    format!("{TEXT_SECTION_PREFIX}{module}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_and_their_parts() {
        assert_eq!(symbol("LS", "public_start"), "__sm_LS_public_start");
        assert_eq!(module_with("__sm_HASM_LS_public_start", "public_start"), Some("HASM_LS"));
        assert_eq!(module_with("__sm_public_start", "public_start"), None);
        assert_eq!(part_of("__sm_HASM_LS_io_done_max", "HASM_LS"), Some("io_done_max"));
        assert_eq!(part_of("__sm_HASM_LSX", "HASM_LS"), None);
        assert_eq!(text_section("LS"), ".text.sm.LS");
    }
}
