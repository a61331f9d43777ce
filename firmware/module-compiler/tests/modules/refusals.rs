//! What is refused or warned of.

use std::error::Error;

use module_compiler::{Build, BuildError, Memory, Output, Security, Settings};

use crate::workbench::{TOOLCHAIN, example, source};

fn refusal(text: &str) -> String {
    let Some(toolchain) = &*TOOLCHAIN else { return String::new() };
    let directory = tempfile::tempdir().expect("a scratch directory");
    match toolchain.build_modules(&source(directory.path(), text)) {
        Err(BuildError::Refused(problems)) => {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            // The compiler tells of a file near the directory it runs in from there.
            let name = directory.path().file_name().unwrap_or_default().display();
            let text = lines.join("\n").replace(&format!("{}/", directory.path().display()), "");
            text.replace(&format!("{name}/"), "")
        }
        other => panic!("{:?}", other.map(|built| built.warnings)),
    }
}

#[test]
fn what_is_not_safe_is_refused_with_file_and_line() {
    if TOOLCHAIN.is_none() {
        return;
    }
    let registers =
        "across a module's boundary, where only the four registers r12 to r15 carry arguments and results: ";
    for (text, expected) in [
        (
            "static int SM_FUNC(m) inside(int x) { return x + 1; }\nint SM_ENTRY(m) e(void) { return inside(1); }\n\
             int outside(void) { return inside(2); }",
            "module.c:4: inside is inside module m but not an entry point: outside cannot call it".to_owned(),
        ),
        (
            "void far(int, int, int, int, int);\nvoid SM_ENTRY(m) e(int x) {\n  far(x, 1, 2, 3, 4);\n}",
            format!("module.c:4: e calls far {registers}there are more, and those are passed on the stack"),
        ),
        (
            "int printf(const char *, ...);\nvoid SM_ENTRY(m) e(int x) { printf(\"%d\", x); }",
            format!(
                "module.c:3: e calls printf {registers}structures and variable numbers of arguments are passed on the stack"
            ),
        ),
        (
            "struct s { int a, b, c, d, e; };\nstruct s far(void);\nint SM_ENTRY(m) e(int x) { return far().e; }",
            format!(
                "module.c:4: e calls far {registers}structures and variable numbers of arguments are passed on the stack"
            ),
        ),
        (
            "long long SM_ENTRY(m)\ne(long a, long b, int c) { return a + b + c; }",
            "module.c:3: entry point e of module m gets only the four registers r12 to r15: there are more, and those \
             are passed on the stack"
                .to_owned(),
        ),
        (
            "static void (*SM_DATA(m) hook)(void);\nvoid SM_ENTRY(m) e(void) {\n  hook();\n}\n\
             void SM_ENTRY(m) set(void (*p)(void)) { hook = p; }",
            "module.c:4: e in module m calls through a function pointer that is not a constant of the module: use a constant \
             table with SM_DATA(m), or sancus_call"
                .to_owned(),
        ),
        (
            "double SM_ENTRY(m) half(double x) {\n  return x * 0.5;\n}\ndouble third(double x) { return x / 3; }",
            ["3: half needs __mspabi_mpyd", "5: third needs __mspabi_divd"]
                .map(|what| {
                    format!(
                        "module.c:{what}, which does not exist: there is arithmetic of float, but none of double (a number \
                         without f, as 1.5f has it, is a double, and so is a float that printf gets)"
                    )
                })
                .join("\n"),
        ),
        (
            "static int SM_DATA(m) lonely;\nint SM_FUNC(m) f(void) { return lonely++; }",
            "module m has no entry point (SM_ENTRY), input or interrupt handler: nothing could enter it".to_owned(),
        ),
        (
            "static int SM_DATA(m) x;\nint SM_MMIO_ENTRY(m) e(void) { __asm__(\"mov %0, r12\" :: \"m\"(x)); }",
            "module m owns a peripheral (SM_MMIO_ENTRY): it cannot have variables (SM_DATA)".to_owned(),
        ),
        (
            "void far(void);\nvoid SM_MMIO_ENTRY(m) e(void) {\n  __asm__(\"call #far\");\n}",
            "module.c:4: e in module m calls far: a module that owns a peripheral (SM_MMIO_ENTRY) has no stack"
                .to_owned(),
        ),
        (
            "__attribute__((used)) static int SM_FUNC(n) private(void) { return 1; }\nint SM_ENTRY(n) entry(void) { return private(); }\n\
             int SM_ENTRY(m) e(int x) {\n  __asm__(\"call #private\" ::: \"r12\");\n  return x;\n}",
            "module.c:5: private is inside module n but not an entry point: module m cannot call it".to_owned(),
        ),
        (
            "SM_ISR(m, number) {}\nSM_HANDLE_IRQ(m, 9);\nSM_HANDLE_IRQ(m, 99);\nSM_HANDLE_IRQ(m, TIMER);\nint SM_ENTRY(n) e(void) { return 1; }\n\
             SM_HANDLE_IRQ(n, 9);",
            "module m is to handle interrupt 99: the interrupts are the numbers from 0 to 14\n\
             module m is to handle interrupt TIMER: the interrupts are the numbers from 0 to 14\n\
             module m and module n are both to handle interrupt 9 (SM_HANDLE_IRQ): only one of them can\n\
             module n is to handle interrupt 9 (SM_HANDLE_IRQ) and has no handler (SM_ISR)"
                .to_owned(),
        ),
        (
            "int SM_ENTRY(m) e(void) { return 1; }\n__attribute__((interrupt(15))) void on_reset(void) {}",
            "module.c:2: on_reset is to handle interrupt 15: the interrupts are the numbers from 0 to 14".to_owned(),
        ),
    ] {
        assert_eq!(refusal(text), expected, "{text}");
    }
}

#[test]
fn a_call_that_may_lead_back_is_a_warning() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let build = source(
        directory.path(),
        "int SM_ENTRY(m) down(int x);\n__attribute__((noinline)) int through(int x) { return down(x - 1); }\n\
         __attribute__((noinline)) int outside(int x) { return x < 0 ? 0 : through(x); }\n\
         int SM_ENTRY(m) down(int x) {\n  return outside(x) + 1;\n}\n\
         int SM_ENTRY(n) elsewhere(int x) {\n  return outside(x) + 1;\n}",
    );
    let warnings = toolchain.build_modules(&build)?.warnings;
    assert_eq!(warnings.len(), 1, "{warnings:?}");
    let expected = "module.c:6: down in module m calls outside, which may call down of the same module: a module cannot be \
                    entered while it waits for a call, and takes that entry for the call's return";
    assert!(warnings[0].ends_with(expected), "{warnings:?}");
    Ok(())
}

#[test]
fn constant_tables_of_functions_are_allowed() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    toolchain.build_modules(&source(
        directory.path(),
        "int SM_FUNC(m) one(int x) { return x + 1; }\nint SM_FUNC(m) two(int x) { return x * 7; }\n\
         static int (*const SM_DATA(m) table[2])(int) = {one, two};\n\
         int SM_ENTRY(m) e(unsigned i) { return table[i & 1](5); }",
    ))?;
    Ok(())
}

#[test]
fn a_lost_initial_value_is_a_warning() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let build =
        source(directory.path(), "static int SM_DATA(m) count = 5;\nint SM_ENTRY(m) e(void) { return count++; }");
    let warnings = toolchain.build_modules(&build)?.warnings.join("\n");
    let expected =
        "module.c:2: count is in the secret section of module m, which starts as zero: its initial value is lost";
    assert!(warnings.ends_with(expected), "{warnings}");
    Ok(())
}

#[test]
fn a_variable_outside_every_module_is_a_warning() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let outside = "warning: 2 bytes of variables lie outside every module";
    for (variable, warns) in [
        ("static enum { IDLE, BUSY } SM_DATA(m) state;", true),
        ("enum state { IDLE, BUSY };\nstatic enum state SM_DATA(m) state;", false),
    ] {
        let entry = "int SM_ENTRY(m) e(void) { state = state == IDLE ? BUSY : IDLE; return state; }";
        let mut build = source(directory.path(), &format!("{variable}\n{entry}"));
        build.output = Output::Relocatable;
        let warnings = toolchain.build_modules(&build)?.warnings;
        assert_eq!(warnings.iter().any(|warning| warning.starts_with(outside)), warns, "{variable}: {warnings:?}");
    }
    Ok(())
}

#[test]
fn an_event_whose_sending_nobody_looks_at_is_a_warning() -> Result<(), Box<dyn Error>> {
    let Some(toolchain) = &*TOOLCHAIN else { return Ok(()) };
    let directory = tempfile::tempdir()?;
    let text = "SM_OUTPUT(a, out); SM_INPUT(a, in, data, length) { out((const io_data *)data, length); }";
    let mut build = source(directory.path(), text);
    let warnings = toolchain.build_modules(&build)?.warnings;
    assert!(warnings.iter().any(|warning| warning.contains("-Wunused-result")), "{warnings:?}");
    build.flags.push("-Werror=unused-result".into());
    assert!(toolchain.build_modules(&build).is_err());
    Ok(())
}

#[test]
fn settings_have_to_be_of_modules_that_exist() {
    let Some(toolchain) = &*TOOLCHAIN else { return };
    let settings = Settings::read("relai:\n  - num_connections: 3\n").expect("settings");
    let built = toolchain.build_modules(&Build { settings, ..example("relay", Security::Bits64, Output::Relocatable) });
    let message = built.map(|built| built.modules).map_err(|error| error.to_string());
    assert_eq!(message, Err("settings of module \"relai\": there is no such module, but relay".to_owned()));
}

/// What is more than any memory holds is found before its size is computed in 16 bits.
#[test]
fn settings_have_to_leave_room() {
    let Some(toolchain) = &*TOOLCHAIN else { return };
    let directory = tempfile::tempdir().expect("a scratch directory");
    let executable = Output::Executable(Memory { data_size: 0x4000, program_size: 0xa400 });
    let built = |text: &str, settings: &str, output| {
        let settings = Settings::read(settings).expect("settings");
        let build = Build { settings, output, ..source(directory.path(), text) };
        toolchain.build_modules(&build).map(|built| built.modules).map_err(|error| error.to_string())
    };
    let (plain, reactive) =
        ("int SM_ENTRY(m) e(void) { return 1; }", "SM_INPUT(m, in, data, length) { (void)data; (void)length; }");
    let ends = "lower num_connections or stack_size in the settings of the module (--sm-config)";
    for (text, settings, output, expected) in [
        (
            reactive,
            "m:\n - num_connections: 60000",
            Output::Relocatable,
            format!("module m: 60000 connections and 256 bytes of stack take 1440256 bytes of data memory, and there are 65024: {ends}"),
        ),
        (
            plain,
            "m:\n - stack_size: 16386",
            executable,
            format!("module m: 16386 bytes of stack take 16386 bytes of data memory, and there are 16384: {ends}"),
        ),
        (
            "int SM_ENTRY(m) e(void) { return 1; } int SM_ENTRY(n) f(void) { return 1; }",
            "m:\n - peripheral_offset: 16\nn:\n - peripheral_offset: 32",
            Output::Relocatable,
            "modules m and n both have a peripheral_offset in their settings (--sm-config): only one module's data can come first in \
             data memory".to_owned(),
        ),
    ] {
        assert_eq!(built(text, settings, output), Err(expected));
    }
}

/// The linker's words are about symbols that nobody has written, and files that nobody has.
#[test]
fn what_the_linker_misses_is_told_in_words_of_the_source() {
    let Some(toolchain) = &*TOOLCHAIN else { return };
    let directory = tempfile::tempdir().expect("a scratch directory");
    let output = Output::Executable(Memory { data_size: 0x4000, program_size: 0xa400 });
    let error = |text: &str| {
        let built = toolchain.build_modules(&Build { output, ..source(directory.path(), text) });
        built.map(|built| built.modules).expect_err(text).to_string()
    };
    let main = error("DECLARE_SM(m, 1);\nint SM_ENTRY(m) e(void) { return 1; }");
    assert_eq!(
        main,
        "there is no function main, which every program needs: a file of modules alone is built with --relocatable"
    );
    let module = error("DECLARE_SM(m, 1);\nint helper(int);\nint main(void) { sancus_enable(&m); return helper(1); }");
    let expected = "module m is named (DECLARE_SM, SM_GET_ENTRY), but no source has code of it (SM_ENTRY, SM_FUNC, SM_INPUT)\n\
                    no source or library defines helper, which main uses";
    assert_eq!(module, expected);
    let quoted = error("int SM_ENTRY(\"m\") e(void) { return 1; }\nint main(void) { return e(); }");
    let expected = "the name of module m is written with something around it: write SM_ENTRY(m), without quotes";
    assert_eq!(quoted, expected);
    let stubs =
        error("char __unprotected_sp = 1;\nint SM_ENTRY(m) e(void) { return 1; }\nint main(void) { return e(); }");
    let own = directory.path().join("module.c").display().to_string();
    assert_eq!(
        stubs,
        format!("__unprotected_sp, which {own} defines, is a name of what is added to programs and modules")
    );
    let other = directory.path().join("other.c");
    std::fs::write(&other, "int main(void) { return 2; }").expect("a scratch file");
    let mut build = source(directory.path(), "int main(void) { return 1; }");
    build.sources.push(other.clone());
    let twice = toolchain.build_modules(&Build { output, ..build }).map(|built| built.modules).expect_err("two mains");
    assert_eq!(twice.to_string(), format!("main is defined more than once: in {own}, {}", other.display()));
    let scratch = error("int main(void) { __asm__(\"mvo r1, r2\"); }");
    assert!(!scratch.contains("/.tmp"), "{scratch}");
    // What the compiler warns of may come from a header.
    let text = "SM_OUTPUT(m, out);\nint SM_ENTRY(m) e(const char *text) { return out(text, 1); }";
    let warnings = toolchain.build_modules(&source(directory.path(), text)).expect("a module").warnings.join("\n");
    let header = "include/sancus/reactive.h";
    let in_scratch = warnings.lines().filter(|line| line.contains(header) && !line.starts_with(header));
    assert_eq!(in_scratch.collect::<Vec<&str>>(), [""; 0], "{warnings}");
    assert!(warnings.contains(header), "{warnings}");
}

/// What no stub, source or loader defines is found when a module is built, not when it is loaded.
#[test]
fn names_that_nobody_defines_are_refused() {
    let Some(toolchain) = &*TOOLCHAIN else { return };
    let directory = tempfile::tempdir().expect("a scratch directory");
    let build = |name: &str| {
        let text = format!(
            "extern char {name};\n\
             uint16_t SM_ENTRY(m) ask(void) {{\n  return sancus_call(SM_GET_ENTRY(other), SM_GET_ENTRY_IDX(other, answer))\
             + (uint16_t)(uintptr_t)&{name};\n}}\n"
        );
        toolchain.build_modules(&source(directory.path(), &text))
    };
    for name in ["__sm_m_tmp", "__sm_other_secret_end", "printf"] {
        build(name).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    for name in ["__sm_m_temp", "__sm_other_tmp"] {
        let error = build(name).map(|built| built.modules).expect_err(name).to_string();
        assert_eq!(error, format!("no stub, source or loader defines {name}"));
    }
}
