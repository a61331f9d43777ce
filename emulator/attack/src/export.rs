//! Attacks as programs: what an attack does by instructions on a node, for `sancus-emu run`, the RTL's test bench or a board.
//!
//! The program begins at reset. It fills data memory with what was there when the attacker came, enables the modules as they
//! were, and then does on the node what the script does, one action after the other. It lacks the attacker's equipment: what code
//! would tell that goes to addresses where nothing is, and shows as writes in a trace.

use std::fmt::Write as _;

use machine::{Board, Configuration, DATA_MEMORY_BASE, GateSet, Machine, RESET_VECTOR};
use msp430_isa::{Assembly, AssemblyError, assemble_with};
use program::image::VECTORS;
use sancus_hw::Layout;

use super::action::Action;
use super::foothold;
use super::scene::Scene;
use super::script::Script;

/// The vector of the Sancus unit's violations.
const VIOLATION: u16 = VECTORS + 2 * 13;
/// Words of zeros that a run of data memory goes over rather than end.
const GAP: usize = 2;

/// Where a violation leads: as in `firmware/os/boundary.S`, but it says nothing on the console.
const HANDLER: &str = "
    bit #0x8000, sr
    jz unprotected
    br #exit
unprotected:
    reti";

/// A node's part of an attack.
#[derive(Clone, Debug)]
pub struct ExportedNode {
    /// The node.
    pub name: String,
    /// What it runs on: the node's core as in the RTL, without gates, on the RTL's test bench.
    pub configuration: Configuration,
    /// Program memory, all of it: a raw image.
    pub program: Vec<u8>,
    /// Places in the script of what the program does, in order.
    pub actions: Vec<usize>,
}

/// A node whose part cannot be a program.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExportError {
    /// Not enough program memory is left.
    #[error("node {0:?} has too little program memory left for its data memory and the attack's code")]
    NoRoom(String),
    /// A reset gives modules other numbers.
    #[error("node {0:?}: its modules have numbers that they would not get after a reset")]
    Numbers(String),
    /// Something the node's software lacks.
    #[error("node {node:?}: {error}")]
    Code {
        /// The node.
        node: String,
        /// What cannot be assembled.
        error: AssemblyError,
    },
}

impl Scene {
    /// What a script does by instructions, as a program for each node on which it does something.
    ///
    /// # Errors
    ///
    /// If a node's part cannot be a program.
    pub fn export(&self, script: &Script) -> Result<Vec<ExportedNode>, ExportError> {
        let mut exported = Vec::new();
        for node in 0..self.nodes().len() {
            let code = |action: &Action| match action {
                Action::Node(action) if action.node(self) == Some(node) => action.program(),
                Action::Node(_) | Action::Link(_) | Action::Host(_) => None,
            };
            let actions = script.actions.iter().enumerate();
            let (actions, codes): (Vec<usize>, Vec<String>) =
                actions.filter_map(|(place, timed)| Some((place, code(&timed.action)?))).unzip();
            if !actions.is_empty() {
                exported.push(self.export_node(node, actions, &codes)?);
            }
        }
        Ok(exported)
    }

    fn export_node(&self, node: usize, actions: Vec<usize>, codes: &[String]) -> Result<ExportedNode, ExportError> {
        let name = self.nodes()[node].name.clone();
        let Some(mut program) = self.with_machine(node, |machine| Program::of(machine, self, node)) else {
            return Err(ExportError::NoRoom(name));
        };
        let mut enabled = std::mem::take(&mut program.enabled);
        enabled.sort_by_key(|(id, _)| *id);
        if !enabled.iter().map(|(id, _)| *id).eq(1..=enabled.len() as u16) {
            return Err(ExportError::Numbers(name));
        }
        let table = program.put_data_memory().ok_or_else(|| ExportError::NoRoom(name.clone()))?;
        let mut start = fill_data_memory(table);
        let vendor = self.modules().iter().find(|module| module.node == node).map_or(0, |module| module.vendor);
        for (_, layout) in enabled {
            let Layout { public_start, public_end, secret_start, secret_end, .. } = layout;
            let _ = writeln!(
                start,
                "mov #{public_start}, r12\nmov #{public_end}, r13\nmov #{secret_start}, r14\nmov #{secret_end}, r15
                mov #0, r9\nmov #0, r10\nmov #{vendor}, r11\nsm_enable"
            );
        }
        let _ = writeln!(start, "mov #{}, sp", program.stack);
        let handler = program.put_code(HANDLER)?;
        for code in codes {
            let action = program.put_code(&format!("{code}\nret"))?;
            let _ = writeln!(start, "call #{action}");
        }
        let start = program.put_code(&(start + "end:\ndint\nbis #0x0010, sr\njmp end"))?;
        program.set(VIOLATION, handler);
        program.set(RESET_VECTOR, start);
        let first = program.configuration.program_memory().start as usize / 2;
        let bytes = program.memory[first..].iter().flat_map(|word| word.to_le_bytes()).collect();
        Ok(ExportedNode { name, configuration: program.configuration, program: bytes, actions })
    }
}

/// Copies runs of words from a table: where to, how many, the words; it ends with a zero.
fn fill_data_memory(table: u16) -> String {
    format!(
        "mov #0x5a80, &0x0120
        mov #{table}, r4
        run:
        mov @r4+, r5
        tst r5
        jz filled
        mov @r4+, r6
        word:
        mov @r4+, 0(r5)
        incd r5
        dec r6
        jnz word
        jmp run
        filled:\n"
    )
}

/// A program under construction.
struct Program<'a> {
    scene: &'a Scene,
    node: usize,
    configuration: Configuration,
    /// Every word of the address space.
    memory: Vec<u16>,
    enabled: Vec<(u16, Layout)>,
    stack: u16,
    /// Program memory that nobody uses: in front of the attacker's scratch memory, and behind it.
    free: [std::ops::Range<u16>; 2],
}

impl<'a> Program<'a> {
    fn of(machine: &Machine, scene: &'a Scene, node: usize) -> Program<'a> {
        let known = &scene.nodes()[node];
        let own = machine.configuration();
        let bench = Configuration::new(own.soc, Board::Sim);
        let configuration = Configuration {
            board: Board::Sim,
            cpu_off_limit: bench.cpu_off_limit,
            gates: GateSet::NONE,
            ..own.clone()
        };
        let slots = machine.modules().into_iter().flat_map(|table| table.slots());
        Program {
            scene,
            node,
            configuration,
            memory: (0..=u16::MAX / 2).map(|word| machine.read_word(2 * word)).collect(),
            enabled: slots.filter(|slot| slot.is_enabled()).map(|slot| (slot.id(), *slot.layout())).collect(),
            stack: machine.registers()[1],
            free: [
                known.unused.start..known.foothold.start + foothold::SCRATCH,
                known.foothold.start + foothold::SIZE..known.unused.end,
            ],
        }
    }

    fn set(&mut self, address: u16, word: u16) {
        self.memory[usize::from(address / 2)] = word;
    }

    /// Takes so many words of free memory.
    fn take(&mut self, words: usize) -> Option<u16> {
        let size = u16::try_from(2 * words).ok()?;
        let free = self.free.iter_mut().find(|free| free.end - free.start >= size)?;
        let start = free.start;
        free.start += size;
        Some(start)
    }

    /// Puts code somewhere, which may use the names of scripts.
    fn put_code(&mut self, code: &str) -> Result<u16, ExportError> {
        let node = || self.scene.nodes()[self.node].name.clone();
        let assemble = |address| -> Result<Assembly, ExportError> {
            let names = |name: &str| self.scene.resolve_name(self.node, name).ok();
            assemble_with(code, address, names).map_err(|error| ExportError::Code { node: node(), error })
        };
        let size = assemble(self.free[0].start)?.words.len();
        let no_room = ExportError::NoRoom(node());
        let start = self.take(size).ok_or(no_room)?;
        let names = |name: &str| self.scene.resolve_name(self.node, name).ok();
        let words = assemble_with(code, start, names).map(|assembly| assembly.words).unwrap_or_default();
        words.into_iter().for_each(|(address, word)| self.set(address, word));
        Ok(start)
    }

    /// Puts what data memory holds into a table, and gives its address; `None` if there is no room.
    fn put_data_memory(&mut self) -> Option<u16> {
        let end = self.configuration.data_memory().end as usize / 2;
        let mut runs: Vec<(usize, usize)> = Vec::new();
        for word in (usize::from(DATA_MEMORY_BASE / 2)..end).filter(|word| self.memory[*word] != 0) {
            match runs.last_mut() {
                Some((_, last)) if word - *last <= GAP => *last = word,
                _ => runs.push((word, word)),
            }
        }
        let mut table = Vec::new();
        for (first, last) in runs {
            table.extend([2 * first as u16, (last - first + 1) as u16]);
            table.extend(&self.memory[first..=last]);
        }
        table.push(0);
        let start = self.take(table.len())?;
        for (address, word) in (start..).step_by(2).zip(table) {
            self.set(address, word);
        }
        Some(start)
    }
}
