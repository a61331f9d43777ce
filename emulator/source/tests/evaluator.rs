//! What the evaluator makes of C that clang has translated without optimisation.

use std::sync::Arc;

use module_source::{Effect, EffectKind, EvaluationError, Evaluator, ModuleSource, Pause};

fn module(text: &str) -> Evaluator {
    let source = ModuleSource::read(text).unwrap_or_else(|error| panic!("{error}"));
    Evaluator::new(Arc::new(source)).expect("a source that fits")
}

/// Runs a function that reaches nothing outside.
fn run(evaluator: &mut Evaluator, function: &str, arguments: &[u64]) -> u64 {
    evaluator.call(function, arguments).expect("a function");
    match evaluator.run() {
        Ok(Pause::Done(value)) => value,
        other => panic!("{function}: {other:?}"),
    }
}

/// The driver of the relay: `poll` reads the tamper switch, drives the relay, and reports.
#[test]
fn a_driver_stops_at_its_devices_and_outputs() {
    let mut relay = module(include_str!("relay.ll"));
    assert_eq!(relay.source().functions_of("RELAY").collect::<Vec<_>>(), ["contact_out", "poll", "switch_in"]);
    // The request to enable the supply, as it comes over the wire.
    relay.call_with_data("switch_in", &[7, 0, 1, 0]).expect("an input");
    let mut seen = Vec::new();
    loop {
        match relay.run().expect("known instructions") {
            Pause::Done(_) => break,
            Pause::Effect(Effect { kind, location, .. }) => {
                let line = location.expect("a line").line;
                let value = match &kind {
                    EffectKind::Read { address: 0x1f8, .. } => 0,
                    EffectKind::Read { .. } => 1,
                    EffectKind::Call { function, arguments, .. } => {
                        assert_eq!(function, "__sm_RELAY_send_output");
                        assert_eq!(relay.external(arguments[0]), Some("__sm_RELAY_io_contact_out_idx"));
                        let event = relay.bytes(arguments[1], arguments[2]).expect("an event");
                        assert_eq!(event, [0, 0, 0, 0, 0, 0]);
                        0
                    }
                    EffectKind::Write { .. } => 0,
                };
                seen.push((line, kind));
                relay.resume(value).expect("it waits");
            }
        }
    }
    assert_eq!(seen[0], (15, EffectKind::Read { address: 0x1f8, bytes: 2 }));
    assert_eq!(seen[1], (16, EffectKind::Write { address: 0x1f0, bytes: 2, value: 1 }));
    assert_eq!(seen[2], (17, EffectKind::Read { address: 0x1f2, bytes: 2 }));
    assert_eq!(seen.len(), 4);
    assert_eq!(relay.source().writes(0x1f0).iter().map(|at| at.line).collect::<Vec<_>>(), [16]);
    // Too short an event is none.
    relay.call_with_data("switch_in", &[7, 0]).expect("an input");
    assert_eq!(relay.run(), Ok(Pause::Done(0)));
}

#[test]
fn the_language_is_evaluated() {
    let mut program = module(include_str!("language.ll"));
    assert_eq!(run(&mut program, "factorial", &[7]), 5040);
    assert_eq!(run(&mut program, "divide", &[0xfff9, 2]), 0xfffd); // -7 / 2
    assert_eq!(run(&mut program, "choose", &[2]), 30);
    assert_eq!(run(&mut program, "choose", &[9]), 99);
    assert_eq!(run(&mut program, "sum_of_structure", &[]), 1 + 2 + 0x0003_0000 + 4);
    assert_eq!(run(&mut program, "through_a_pointer", &[1, 20]), 23);
    assert_eq!(run(&mut program, "through_a_pointer", &[0, 20]), 17);
    assert_eq!(run(&mut program, "copied", &[5]), 5);
    assert_eq!(run(&mut program, "count", &[]), 1);
    assert_eq!(run(&mut program, "count", &[]), 2);
    assert_eq!(run(&mut program, "letters", &[]), 2);
    assert_eq!(run(&mut program, "shifted", &[0x8001, 1]), 0xc000);
}

#[test]
fn what_is_not_known_is_told_with_its_line() {
    let mut program = module(include_str!("language.ll"));
    program.call("in_assembly", &[]).expect("a function");
    let Err(EvaluationError::Unsupported { what, location: Some(location) }) = program.run() else {
        panic!("it is not known");
    };
    assert_eq!((what.as_str(), location.file.as_str()), ("inline assembly", "language.c"));
    program.call("endless", &[]).expect("a function");
    assert_eq!(program.run(), Err(EvaluationError::Endless));
    program.call("deep", &[0]).expect("a function");
    assert_eq!(program.run(), Err(EvaluationError::StackFull));
    assert_eq!(program.call("nothing", &[]), Err(EvaluationError::NoFunction("nothing".into())));
    program.call("count", &[]).expect("what failed before does not stay");
    assert_eq!(program.run(), Ok(Pause::Done(1)));
}

/// A call of the module's own code in another file is no call outside; calls of stubs and of other modules are.
#[test]
fn a_function_of_the_module_in_another_file_is_not_known() {
    for (function, section, is_known) in [
        ("product", " section \".sm.M.text\"", false),
        ("product", "", true),
        ("draw", " section \".sm.RANDOM.entry\"", true),
        ("__sm_M_send_output", " section \".sm.M.text\"", true),
    ] {
        let mut program = module(&format!(
            "define void @f() {{\nentry:\n  call void @{function}()\n  ret void\n}}\ndeclare void @{function}(){section}\n"
        ));
        program.call("f", &[]).expect("a function");
        let called = match program.run() {
            Ok(Pause::Effect(Effect { kind: EffectKind::Call { function: called, .. }, .. })) => called == function,
            Err(EvaluationError::Unsupported { .. }) => false,
            other => panic!("{other:?}"),
        };
        assert_eq!(called, is_known, "{function}{section}");
    }
}

#[test]
fn what_is_no_representation_is_refused_with_its_line() {
    for (text, line) in [
        ("define void @f() {\nentry:\n  br label %x\n}\n", 1),
        ("\ndefine void @f() {\n  %0 = add\n}\n", 3),
        ("define void @f() {\n", 1),
        ("@x = global [2 x i8] (\n", 1),
    ] {
        let error = ModuleSource::read(text).expect_err("an error");
        assert_eq!(error.line, line, "{text:?}: {error}");
    }
}

/// Sizes of types are up to the text.
#[test]
fn variables_that_fit_no_memory_are_refused() {
    let most = u64::MAX;
    for kind in [
        format!("[{most} x i8]"),
        format!("{{ [{most} x i8], i16 }}"),
        format!("{{ i8, [{most} x i16], i16 }}"),
        "[32769 x i8]".to_owned(),
    ] {
        let text = format!(
            "@large = internal global {kind} zeroinitializer, align 2\n@next = internal global i16 0, align 2\n"
        );
        let source = Arc::new(ModuleSource::read(&text).unwrap_or_else(|error| panic!("{kind}: {error}")));
        assert_eq!(Evaluator::new(source).err(), Some(EvaluationError::TooLarge), "{kind}");
    }
}

/// Additions and subtractions that tell whether they went beyond the type, as `__builtin_sub_overflow` makes them.
#[test]
fn what_goes_beyond_a_type_is_told() {
    let function = |operation: &str, bits: u32| {
        format!(
            "define i{bits} @{operation}(i{bits} %0, i{bits} %1) {{\n  \
             %3 = call {{ i{bits}, i1 }} @llvm.{operation}.with.overflow.i{bits}(i{bits} %0, i{bits} %1)\n  \
             %4 = extractvalue {{ i{bits}, i1 }} %3, 1\n  \
             %5 = extractvalue {{ i{bits}, i1 }} %3, 0\n  \
             %6 = select i1 %4, i{bits} 77, i{bits} %5\n  \
             ret i{bits} %6\n}}\n\
             declare {{ i{bits}, i1 }} @llvm.{operation}.with.overflow.i{bits}(i{bits}, i{bits})\n"
        )
    };
    let mut source =
        module(&["uadd", "usub", "sadd", "ssub", "smul"].map(|operation| function(operation, 32)).concat());
    let values = [0, 1, 5, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe, 0xffff_ffff_u32];
    for (one, other) in values.into_iter().flat_map(|one| values.map(|other| (one, other))) {
        let (signed, with) = (one as i32, other as i32);
        for (operation, expected) in [
            ("uadd", one.checked_add(other)),
            ("usub", one.checked_sub(other)),
            ("sadd", signed.checked_add(with).map(|sum| sum as u32)),
            ("ssub", signed.checked_sub(with).map(|difference| difference as u32)),
            ("smul", signed.checked_mul(with).map(|product| product as u32)),
        ] {
            let found = run(&mut source, operation, &[one.into(), other.into()]);
            assert_eq!(found, u64::from(expected.unwrap_or(77)), "{operation} {one:x} {other:x}");
        }
    }
}

/// What the Sancus unit does is not looked into: it is a call of a function outside.
#[test]
fn the_sancus_unit_is_outside() {
    let mut source = module(
        "define i16 @seal() {\n  %1 = call i16 @sancus_wrapping(i16 1, i16 2)\n  ret i16 %1\n}\n\
         define internal i16 @sancus_wrapping(i16 %0, i16 %1) {\n  %3 = call i16 asm sideeffect \"x\", \"r\"(i16 %0)\n  ret i16 %3\n}\n",
    );
    source.call("seal", &[]).expect("a function");
    let Ok(Pause::Effect(Effect { kind: EffectKind::Call { function, arguments, .. }, .. })) = source.run() else {
        panic!("it does not stop at the unit")
    };
    assert_eq!((&*function, &arguments[..]), (module_source::WRAPPING, &[1, 2][..]));
    source.resume(1).expect("it waits");
    assert_eq!(source.run(), Ok(Pause::Done(1)));
}
