//! Assembly for mspgcc's calling convention: arguments in r15 down to r12, the result in r15, of 32 bits in r14 and r15. The
//! text stays as it is; where it meets C, registers change places, as they do in the stubs at a module's boundary
//! (`stubs/cross.inc`). Arguments of a word each are understood.
//!
//! Such text is in assembly files, and in functions in C that are nothing but assembly (`naked`).

use crate::ir::{Function, Signature};
use crate::placement::Placement;
use crate::program::Unit;
use crate::statement::Statement;

type Pair = (u8, u8);

/// Adapts sources to the convention of the compiler.
pub fn adapt(units: &mut [Unit]) {
    let known: Vec<Function> = units
        .iter()
        .filter_map(|unit| unit.representation.as_ref())
        .flat_map(|file| file.functions.values().cloned())
        .collect();
    let texts: Vec<String> = units.iter().map(|unit| adapted(unit, &known)).collect();
    for (unit, text) in units.iter_mut().zip(texts) {
        unit.assembly = text;
    }
}

fn adapted(unit: &Unit, known: &[Function]) -> String {
    let signature =
        |name: &str| known.iter().find(|function| function.name == name).map(|function| &function.signature);
    // Whether C calls this text. A module of peripherals gets its arguments at its boundary, where they are in these registers.
    let is_called = |name: &str| {
        let naked = unit.representation.as_ref().is_none_or(|file| file.functions.get(name).is_some_and(|it| it.naked));
        naked && !matches!(unit.placement(name), Some(Placement::Public { mmio: true, .. }))
    };
    // The function that C calls whose text this is.
    let mut current: Option<&Signature> = None;
    let mut text = String::with_capacity(unit.assembly.len());
    for line in unit.assembly.lines() {
        let statement = Statement::read(line);
        let mut before = Vec::new();
        let mut after = Vec::new();
        let called = statement.label().filter(|label| is_called(label)).and_then(signature);
        if let Some(called) = called {
            current = Some(called);
            after = arguments(called);
        } else if statement.label().is_some_and(|label| label.starts_with(".Lfunc_end")) {
            current = None;
        } else if let Some(current) = current {
            match statement.mnemonic() {
                Some("ret") => before = result(current),
                Some("call") => {
                    let callee = statement.operands().strip_prefix('#').and_then(signature);
                    before = callee.map(arguments).unwrap_or_default();
                    after = callee.map(result).unwrap_or_default();
                }
                _ => {}
            }
        }
        text.push_str(&exchanges(&before));
        text.push_str(line);
        text.push('\n');
        text.push_str(&exchanges(&after));
    }
    text
}

fn arguments(signature: &Signature) -> Vec<Pair> {
    match signature.arguments {
        0 => Vec::new(),
        1 => vec![(12, 15)],
        _ => vec![(12, 15), (13, 14)],
    }
}

fn result(signature: &Signature) -> Vec<Pair> {
    match signature.result {
        Some(1) => vec![(12, 15)],
        Some(2) => vec![(12, 14), (13, 15)],
        // None, or all four registers, in the same order.
        _ => Vec::new(),
    }
}

/// Instructions that exchange registers and need no other.
fn exchanges(pairs: &[Pair]) -> String {
    let exchange =
        |(one, other): &Pair| format!("\txor\tr{one}, r{other}\n\txor\tr{other}, r{one}\n\txor\tr{one}, r{other}\n");
    pairs.iter().map(exchange).collect()
}
