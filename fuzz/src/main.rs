//! Runs mutated inputs of fuzz targets, or mutated command lines. Built by cargo-fuzz, it is the harness of the target that
//! the environment variable `FUZZ_TARGET` names.

#![cfg_attr(fuzzing, no_main)]

#[cfg(fuzzing)]
libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    static TARGET: std::sync::LazyLock<&fuzz::Target> = std::sync::LazyLock::new(|| {
        let name = std::env::var("FUZZ_TARGET").expect("FUZZ_TARGET=NAME says what to fuzz");
        fuzz::find(&name).expect("FUZZ_TARGET is a target of the table")
    });
    TARGET.check(input);
});

#[cfg(not(fuzzing))]
mod driver;

#[cfg(not(fuzzing))]
fn main() -> std::process::ExitCode {
    driver::main()
}
