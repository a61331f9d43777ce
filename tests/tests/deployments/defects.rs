//! Deployments with a module whose source reads otherwise in one place.

use firmware::defect::Defect;
use module_compiler::Toolchain;
use network::scenario::Scenario;

/// A compiler, without which some of what protects modules cannot be taken out.
pub(super) fn compiler() -> Option<Toolchain> {
    let toolchain = Toolchain::find().ok();
    let is_needed = std::env::var_os("CI").is_some_and(|value| value == "true");
    assert!(toolchain.is_some() || !is_needed, "there is no compiler");
    toolchain
}

/// A scenario with the module of a file (`prepaid/MEASURE`), for keys of 128 bits, built with `to` in the place of `from` in one of
/// its sources or its stubs; `None` without a compiler.
pub(super) fn with_defect(genuine: Scenario, module: &str, [file, from, to]: [&'static str; 3]) -> Option<Scenario> {
    let toolchain = compiler()?;
    let mut prebuilt = firmware::prebuilt::MODULES.iter();
    let prebuilt = prebuilt.find(|known| known.file == module && known.bits == 128).expect("a module");
    let built = Defect { file, from, to }.build(&toolchain, prebuilt).unwrap_or_else(|error| panic!("{error}")).elf;
    Some(genuine.clone().finding(move |wanted| match wanted.name == prebuilt.name {
        true => Ok(Some(built.clone())),
        false => genuine.module_file(wanted).map_err(|error| error.to_string()),
    }))
}
