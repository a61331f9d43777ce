//! Who called: within a module or outside of modules from the stack, and across their boundaries from the past.
//!
//! A module's caller has a stack of its own that the module need not know. But the debugger knows when the module was entered, goes back
//! to that cycle, and looks at the caller's stack there.
//!
//! There are no frame pointers. A word on the stack is taken for a return address if the instruction before that address is a call of
//! the function that is looked at, or an indirect call.

use msp430_isa::{Operation, Statement};
use sancus_hw::{INTERRUPT_ID_BASE, Selector};

use super::describe;
use super::monitor::Monitor;
use crate::timeline::Switch;

/// Frames that are told.
const MOST_FRAMES: usize = 48;
/// Words of a stack that are looked at.
const DEEPEST: u16 = 1024;
/// What the hardware calls the entry after a reset.
const RESET: u16 = INTERRUPT_ID_BASE + 15;
/// What R6 holds when a module is told to go on with what it has begun.
const RESUMES: u16 = 0xffff;

/// The lines of the frames, the innermost first.
pub(super) fn backtrace(monitor: &mut Monitor) -> String {
    let now = monitor.session().machine().cycle();
    let entries = entries(monitor.session().timeline().switches());
    let mut lines = Vec::new();
    frames(monitor, &mut lines);
    for Switch { cycle, from, to, .. } in entries.into_iter().rev() {
        if lines.len() >= MOST_FRAMES {
            break;
        }
        // An interrupt's entry says already who was interrupted.
        if from >= INTERRUPT_ID_BASE {
            continue;
        }
        lines.push(format!("      {} entered in cycle {cycle}", describe::module(monitor, to)));
        monitor.session_mut().timeline_mut().go_to(cycle);
        if !monitor.session_mut().timeline_mut().go_back() {
            break;
        }
        frames(monitor, &mut lines);
    }
    monitor.session_mut().timeline_mut().go_to(now);
    lines.truncate(MOST_FRAMES);
    lines.into_iter().map(|line| line + "\n").collect()
}

/// The entries into modules and interrupts that have not been left, the outermost first.
fn entries(switches: &[Switch]) -> Vec<Switch> {
    let mut entered: Vec<Switch> = Vec::new();
    for switch in switches {
        let inside = entered.iter().rposition(|entry| entry.to == switch.to);
        match inside {
            _ if switch.to == RESET => entered.clear(),
            None if switch.to == 0 && switch.from == RESET => {}
            // Back in a module, or in what an interrupt was handled by.
            Some(place) if switch.to == 0 || switch.entry == RESUMES => entered.truncate(place + 1),
            // Left to code outside of modules, which entered the first of them.
            None if switch.to == 0 && switch.from < INTERRUPT_ID_BASE => entered.clear(),
            _ => entered.push(*switch),
        }
    }
    entered
}

/// The frames in the stack of whoever executes now.
fn frames(monitor: &Monitor, lines: &mut Vec<String>) {
    let machine = monitor.session().machine();
    let executing = |address: u16| {
        let modules = machine.modules();
        modules.and_then(|modules| modules.select(Selector::Address(address))).map(|module| module.id())
    };
    let function = |address: u16| monitor.session().image().symbolic_address(address).map(|place| place.symbol.address);
    let mut address = monitor.session().program_counter();
    let here = executing(address);
    let mut push = |address: u16| lines.push(format!("{:3}  {}", "", monitor.place(address)));
    push(address);
    let stack_pointer = machine.registers()[1] & !1;
    for offset in 0..DEEPEST {
        let Some(place) = stack_pointer.checked_add(2 * offset) else { return };
        let bytes = monitor.session().timeline().read(place, 2);
        let Ok(bytes) = <[u8; 2]>::try_from(bytes) else { return };
        let word = u16::from_le_bytes(bytes);
        if word & 1 != 0 || executing(word) != here {
            continue;
        }
        let called = [2, 4].into_iter().filter_map(|size| call(monitor, word.checked_sub(size)?, word)).next();
        if let Some(called) = called
            && called.is_none_or(|called| function(called) == function(address))
        {
            address = word;
            push(address);
        }
    }
}

/// What the call at an address, after which comes `after`, calls; `Some(None)` if a register or memory says it.
fn call(monitor: &Monitor, address: u16, after: u16) -> Option<Option<u16>> {
    let line = describe::instruction(monitor, address)?;
    let is_before = address.wrapping_add(2 * line.words.len() as u16) == after;
    match line.statement {
        Statement::SingleOperand { operation: Operation::Call, .. } if is_before => Some(line.target()),
        _ => None,
    }
}
