//! How stacks of modules that were watched are shown, by `run` and `network`.

use super::run::count;
use program::stacks::{Departure, WatchedStack};
use serde::Serialize;

/// A stack, for programs.
#[derive(Serialize)]
pub struct JsonStack<'a> {
    module: &'a str,
    size: u16,
    used: u16,
    computed: Option<u16>,
    left: Option<JsonDeparture>,
}

#[derive(Serialize)]
struct JsonDeparture {
    cycle: u64,
    pc: u16,
}

/// Stacks, for programs.
pub fn json(stacks: &[WatchedStack]) -> Vec<JsonStack<'_>> {
    stacks.iter().map(JsonStack::from).collect()
}

impl<'a> From<&'a WatchedStack> for JsonStack<'a> {
    fn from(stack: &'a WatchedStack) -> JsonStack<'a> {
        JsonStack {
            module: &stack.module,
            size: stack.size(),
            used: stack.used,
            computed: stack.computed,
            left: stack.left.map(|left| JsonDeparture { cycle: left.cycle, pc: left.program_counter }),
        }
    }
}

/// A stack, for people. `module` is who has it, and `place` says what an address belongs to.
pub fn line(stack: &WatchedStack, module: &str, place: impl Fn(u16) -> String) -> String {
    let (used, size) = (stack.used, stack.size());
    match stack.left {
        Some(Departure { cycle, program_counter }) => format!(
            "warning: the stack of module {module} left its section: it uses {used} bytes and has {size}; first in \
             cycle {}, pc {}",
            count(cycle),
            place(program_counter)
        ),
        None => format!("the stack of module {module}: {used} bytes used of {size}"),
    }
}
