//! How long the events of a module's outputs can be, where the lengths in the source are constants: the deployer compares them
//! with what the inputs take that they go to.

use crate::ir::{Call, Callee, Origin, Representation};
use crate::program::{Module, Program};

/// The most bytes that an output sends at once; `None` if that cannot be told, or nothing is sent.
pub fn longest(program: &Program, module: &Module, output: &str) -> Option<u16> {
    let representations = program.units.iter().filter_map(|unit| unit.representation.as_ref());
    let mut longest = None;
    for length in representations.flat_map(|representation| lengths(representation, module, output)) {
        longest = longest.max(Some(length?));
    }
    longest
}

/// The lengths in a file: `None` for each that is no constant.
fn lengths(file: &Representation, module: &Module, output: &str) -> Vec<Option<u16>> {
    let (send, number) = (module.symbol("send_output"), format!("@{} ", module.symbol(&format!("io_{output}_idx"))));
    let length = |call: &Call| match &call.callee {
        // output(data, length)
        Callee::Function(name) if name == output => Some(constant(call, 1)),
        // Where the compiler has put its body there: send_output(number, data, length)
        Callee::Function(name) if *name == send && call.arguments.first()?.contains(&number) => Some(constant(call, 2)),
        Callee::Pointer(None) => Some(None),
        Callee::Pointer(Some(origins)) if origins.contains(&Origin::Address(output.to_owned())) => {
            Some(constant(call, 1))
        }
        _ => None,
    };
    // What the output's own body passes on is what it gets.
    let senders = file.functions.values().filter(|function| function.name != output);
    senders.flat_map(|function| &function.calls).filter_map(length).collect()
}

fn constant(call: &Call, argument: usize) -> Option<u16> {
    call.arguments.get(argument)?.rsplit(' ').next()?.parse().ok()
}
