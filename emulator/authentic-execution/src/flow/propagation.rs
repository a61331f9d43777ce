//! How instructions pass labels on.

use std::sync::Arc;

use machine::recording::{Access, Master, Operation as CryptoOperation};
use machine::{Boundary, Cycle, Lanes, Observer};
use msp430_isa::{DestinationMode, FlagEffect, Instruction, Operation, SourceMode, Width};
use sancus_hw::Command;

use super::label::{Label, LabelledMemory, SecretSet, Step, combined};
use super::{Carriers, Shown, ShownIn, Territory};

/// The labels in a session that is being replayed.
pub(crate) struct Flow<'a> {
    territory: Territory<'a>,
    carriers: &'a Carriers,
    /// What the session accesses outside the module.
    accesses: &'a [Access],
    memory: &'a mut LabelledMemory,
    /// Of R0 to R15; the place of R2 has that of the flags.
    registers: [Label; 16],
    /// What the hardware's interrupt entry has written so far, if one is under way.
    entered: Option<u8>,
    /// What the instruction under way is to write outside.
    leaving: Option<(u16, Label)>,
    /// What it has put on the bus for that, in the last cycle: protection may keep it from memory.
    on_bus: Option<Shown>,
    /// The crypto instruction under way.
    crypto: Option<Crypto>,
    now: Cycle,
    program_counter: u16,
    shown: Vec<Shown>,
    /// The secrets in what was encrypted, with the keys.
    encrypted: Vec<(Vec<u8>, SecretSet)>,
}

/// Where a crypto instruction puts its results (`sm_support.h`: R14, R15), and what goes into the cipher.
struct Crypto {
    output: u16,
    tag: u16,
    body: Label,
    /// When it began.
    began: Cycle,
}

/// An operand: where it is, and its label.
#[derive(Clone, Copy)]
enum Place {
    Register(usize),
    Memory(u16),
    Nowhere,
}

const FLAGS: usize = 2;
/// The order in which an interrupt entry saves registers (`omsp_frontend.v`, IRQ states): the stack pointer, where the code goes on,
/// the status, then these.
const FIRST_SAVED: u8 = 3;
const LAST_SAVED: u8 = 14;

impl<'a> Flow<'a> {
    pub(crate) fn new(
        territory: Territory<'a>,
        carriers: &'a Carriers,
        accesses: &'a [Access],
        memory: &'a mut LabelledMemory,
    ) -> Flow<'a> {
        Flow {
            territory,
            carriers,
            accesses,
            memory,
            registers: [const { None }; 16],
            entered: None,
            leaving: None,
            on_bus: None,
            crypto: None,
            now: 0,
            program_counter: 0,
            shown: Vec::new(),
            encrypted: Vec::new(),
        }
    }

    /// What the module was given in registers holds something of secrets.
    pub(crate) fn receive(&mut self, registers: &[usize], cycle: Cycle, secrets: SecretSet) {
        let label = Step::origin(secrets, cycle, self.territory.layout.public_start);
        for register in registers {
            self.registers[*register] = label.clone();
        }
    }

    /// The secrets that registers and flags hold something of now.
    pub(crate) fn held_in_registers(&self) -> SecretSet {
        let held = self.registers.iter().flatten();
        held.fold(SecretSet::default(), |all, step| all.with(step.secrets))
    }

    /// Ends the session: gives what showed, and the secrets that were encrypted, with the keys. `left` says whether whoever
    /// runs next sees the registers.
    pub(crate) fn finish(mut self, left: Option<Cycle>) -> (Vec<Shown>, Vec<(Vec<u8>, SecretSet)>) {
        self.shown.extend(self.on_bus.take());
        if let Some(cycle) = left {
            for (number, label) in self.registers.iter().enumerate() {
                let place = if number == FLAGS { ShownIn::Flags } else { ShownIn::Register(number as u8) };
                self.shown.extend(label.iter().map(|way| Shown { cycle, place, way: Arc::clone(way) }));
            }
        }
        (self.shown, self.encrypted)
    }

    fn both(&self, first: &Label, second: &Label) -> Label {
        combined([first, second], self.now, self.program_counter)
    }

    /// What is read at an address, through a pointer with a label of its own.
    fn read(&self, address: u16, width: Width, pointer: &Label) -> Label {
        let content = if self.territory.is_own_data(address) {
            let (first, bytes) = span(address, width);
            self.memory.label(first..first.saturating_add(bytes), self.now, self.program_counter)
        } else {
            Step::origin(self.carriers.register(address), self.now, self.program_counter)
        };
        match pointer {
            None => content,
            Some(_) => self.both(&content, pointer),
        }
    }

    fn write(&mut self, place: Place, width: Width, label: Label) {
        match place {
            Place::Register(number) => self.registers[number] = label,
            Place::Memory(address) if self.territory.is_own_data(address) => {
                let (first, bytes) = span(address, width);
                self.memory.set((0..bytes).map(|byte| first.wrapping_add(byte)), &label);
            }
            Place::Memory(address) if !self.territory.is_own(address) => self.leaving = Some((address, label)),
            Place::Memory(_) | Place::Nowhere => {}
        }
    }

    fn show(&mut self, place: ShownIn, label: &Label) {
        let cycle = self.now;
        self.shown.extend(label.iter().map(|way| Shown { cycle, place, way: Arc::clone(way) }));
    }

    /// An instruction begins.
    fn instruction(&mut self, word: u16, registers: &[u16; 16]) {
        let instruction = Instruction::decode(word);
        let mut extension = self.program_counter.wrapping_add(2);
        let width = instruction.width;
        let register = |number: u8| registers[usize::from(number)];
        let mut next_extension = |territory: &Territory<'_>| {
            let at = extension;
            extension = extension.wrapping_add(2);
            (at, territory.word(at).unwrap_or(0))
        };
        let source = usize::from(instruction.source);
        let place = match instruction.source_mode {
            SourceMode::Register => Place::Register(source),
            SourceMode::Constant(_) => Place::Nowhere,
            SourceMode::Immediate => {
                next_extension(&self.territory);
                Place::Nowhere
            }
            SourceMode::Indexed => {
                Place::Memory(register(instruction.source).wrapping_add(next_extension(&self.territory).1))
            }
            SourceMode::Symbolic => {
                let (at, word) = next_extension(&self.territory);
                Place::Memory(at.wrapping_add(word))
            }
            SourceMode::Absolute => Place::Memory(next_extension(&self.territory).1),
            SourceMode::Indirect | SourceMode::IndirectIncrement => Place::Memory(register(instruction.source)),
        };
        let pointer = match instruction.source_mode {
            SourceMode::Indexed | SourceMode::Indirect | SourceMode::IndirectIncrement => {
                self.registers[source].clone()
            }
            _ => None,
        };
        let target = match instruction.destination_mode {
            None => Place::Nowhere,
            Some(DestinationMode::Register) => Place::Register(usize::from(instruction.destination)),
            Some(DestinationMode::Indexed) => {
                Place::Memory(register(instruction.destination).wrapping_add(next_extension(&self.territory).1))
            }
            Some(DestinationMode::Symbolic) => {
                let (at, word) = next_extension(&self.territory);
                Place::Memory(at.wrapping_add(word))
            }
            Some(DestinationMode::Absolute) => Place::Memory(next_extension(&self.territory).1),
        };
        let value = self.label_of(place, width, &pointer);
        let stack = registers[1].wrapping_sub(2);
        match instruction.operation {
            Operation::Mov => self.finish_move(target, width, &value),
            Operation::Push => self.finish_move(Place::Memory(stack), Width::Word, &value),
            Operation::Call => self.write(Place::Memory(stack), Width::Word, None),
            Operation::Rrc => {
                let result = self.both(&value, &self.registers[FLAGS].clone());
                self.finish_result(&instruction, place, &result);
            }
            Operation::Swpb | Operation::Rra | Operation::Sxt => self.finish_result(&instruction, place, &value),
            operation if instruction.destination_mode.is_some() => {
                let old = self.label_of(target, width, &None);
                let same = matches!((place, target), (Place::Register(one), Place::Register(other)) if one == other);
                let mut result = match operation {
                    // What is left does not depend on what was there.
                    Operation::Xor | Operation::Sub if same => None,
                    _ => self.both(&value, &old),
                };
                if matches!(operation, Operation::Addc | Operation::Subc | Operation::Dadd) {
                    result = self.both(&result, &self.registers[FLAGS].clone());
                }
                self.finish_result(&instruction, target, &result);
            }
            operation if operation.is_sancus_command() => self.sancus_command(operation, registers),
            _ => {}
        }
    }

    fn label_of(&self, place: Place, width: Width, pointer: &Label) -> Label {
        match place {
            Place::Register(0) | Place::Nowhere => None,
            Place::Register(number) => self.registers[number].clone(),
            Place::Memory(address) => self.read(address, width, pointer),
        }
    }

    fn finish_move(&mut self, target: Place, width: Width, value: &Label) {
        let label = self.both(value, &None);
        self.write(target, width, label);
    }

    fn finish_result(&mut self, instruction: &Instruction, target: Place, result: &Label) {
        if !matches!(instruction.operation.flags(), FlagEffect::None) {
            self.registers[FLAGS] = result.clone();
        }
        if !instruction.operation.discards_result() {
            self.write(target, instruction.width, result.clone());
        }
    }

    fn sancus_command(&mut self, operation: Operation, registers: &[u16; 16]) {
        self.registers[15] = None;
        let [body, body_end, output, tag] = [12, 13, 14, 15].map(|register: usize| registers[register]);
        let wraps = u8::try_from(operation.code())
            .ok()
            .and_then(Command::from_code)
            .is_some_and(|command| command.is_wrap_or_unwrap());
        if wraps {
            let body = self.memory.label(body..body_end.max(body), self.now, self.program_counter);
            self.crypto = Some(Crypto { output, tag, body, began: self.now });
        }
    }

    /// Whether the crypto unit has written outside the module since a cycle: nothing that it was not allowed to write.
    fn is_written_outside(&self, since: Cycle) -> bool {
        let mut accesses =
            self.accesses.iter().filter(|access| access.by == Master::CryptoUnit && access.cycle >= since);
        accesses.any(|access| access.lanes.is_some())
    }

    /// A word that the hardware's interrupt entry saves.
    fn saved(&mut self, number: u8, address: u16) {
        let label = match number {
            2 => self.registers[FLAGS].clone(),
            FIRST_SAVED..=LAST_SAVED => self.registers[usize::from(FIRST_SAVED + 15 - number)].clone(),
            _ => None,
        };
        self.write(Place::Memory(address & !1), Width::Word, label);
    }
}

/// The bytes of an access: the first, and how many.
fn span(address: u16, width: Width) -> (u16, u16) {
    match width {
        Width::Byte => (address, 1),
        Width::Word => (address & !1, 2),
    }
}

impl Observer for Flow<'_> {
    fn boundary(&mut self, boundary: &Boundary<'_>) {
        self.shown.extend(self.on_bus.take());
        self.now = boundary.cycle;
        self.leaving = None;
        self.entered = boundary.interrupt_entry.then_some(0);
        if boundary.interrupt_entry {
            return;
        }
        self.program_counter = boundary.program_counter;
        if let Some(word) = self.territory.word(boundary.program_counter) {
            self.instruction(word, boundary.registers);
        }
    }

    fn write(&mut self, cycle: Cycle, address: u16, _lanes: Lanes, _value: u16) {
        if let Some(number) = self.entered {
            self.saved(number, address);
            self.entered = Some(number.saturating_add(1));
        }
        self.shown.extend(self.on_bus.take());
        if let Some((place, label)) = self.leaving.take_if(|(place, _)| *place & !1 == address & !1) {
            let place = ShownIn::Memory(place);
            self.on_bus = label.map(|way| Shown { cycle, place, way });
        }
    }

    /// Nothing is written in a cycle in which a rule is broken.
    fn violation(&mut self, cycle: Cycle) {
        self.on_bus.take_if(|shown| shown.cycle == cycle);
    }

    fn operation(&mut self, operation: &CryptoOperation) {
        let Some(Crypto { output, tag, body, began }) = self.crypto.take() else { return };
        let length = operation.body.len() as u16;
        let bytes = (0..length).map(|byte| output.wrapping_add(byte));
        let secrets = self.carriers.content(operation.key.as_deref());
        match operation.command {
            Command::Unwrap => {
                let label = Step::origin(secrets, self.now, self.program_counter);
                match self.territory.is_own_data(output) {
                    true => self.memory.set(bytes, &label),
                    false if self.is_written_outside(began) => self.show(ShownIn::Decrypted(output), &label),
                    false => {}
                }
            }
            _ => {
                if let (Some(key), Some(body)) = (&operation.key, &body) {
                    self.encrypted.push((key.clone(), body.secrets));
                }
                if self.territory.is_own_data(output) {
                    self.memory.set(bytes, &None);
                }
                if self.territory.is_own_data(tag) {
                    let bytes = operation.kept_tag.len() as u16;
                    self.memory.set((0..bytes).map(|byte| tag.wrapping_add(byte)), &None);
                }
            }
        }
    }
}
