//! The compiler with a change in the stub of inputs and outputs.

use module_compiler::Toolchain;

/// `None` without a compiler. What is changed occurs once.
pub fn toolchain_with(change: Option<(&'static str, &'static str)>) -> Option<Toolchain> {
    let Ok(toolchain) = Toolchain::find() else {
        assert!(std::env::var_os("CI").is_none_or(|value| value != "true"), "there is no compiler");
        return None;
    };
    let Some((from, to)) = change else { return Some(toolchain) };
    let changed = toolchain.with_defect("stubs/reactive.c", |text| {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text.replace(from, to)
    });
    Some(changed.expect("a stub"))
}
