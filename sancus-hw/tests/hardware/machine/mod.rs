//! Drives the crypto unit with a plain memory and the access rules, as the execution unit does.

// Every test file uses another part of it.
#![allow(dead_code)]

use sancus_hw::{
    AccessCycle, BusAccess, Claim, Command, CryptoUnit, Key, Layout, MechanismSet, ModuleTable, Profile, Report,
    RuleSet, TableUpdate, UnitConfiguration, UnitInputs, UnitOutputs, violations,
};

/// What an instruction did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// From its first cycle to the next instruction's first.
    pub cycles: u32,
    /// The zero flag, if it was written.
    pub zero: Option<bool>,
    /// Words written: the cycle within the instruction, and address and word.
    pub writes: Vec<(u32, (u16, u16))>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Machine {
    pub unit: CryptoUnit,
    pub modules: ModuleTable,
    pub memory: Vec<u16>,
    pub registers: [u16; 16],
    pub program_counter: u16,
    pub caller_id: u16,
    pub events: Vec<Report>,
    /// The cycle of the next instruction from which on an interrupt is pending.
    pub interrupt_at: Option<u32>,
    /// Whether quiet cycles are passed at once.
    pub skip: bool,
}

impl Machine {
    /// A core with four slots and the stock master key.
    pub fn new(profile: Profile, restartable: bool) -> Machine {
        let security = profile.security();
        let stock = [0xde, 0xad, 0xbe, 0xef, 0xca, 0xfe, 0xba, 0xbe, 0xc0, 0xde, 0xfe, 0xed, 0xde, 0xfe, 0xc8, 0xed];
        let master_key = Key::from_bytes(&stock[..security.bytes()]).unwrap();
        Machine {
            unit: CryptoUnit::new(UnitConfiguration {
                profile,
                restartable,
                master_key,
                mechanisms: MechanismSet::ALL,
            })
            .unwrap(),
            modules: ModuleTable::new(4, security),
            memory: vec![0; 0x8000],
            registers: [0; 16],
            program_counter: 0x5c00,
            caller_id: 0,
            events: Vec::new(),
            interrupt_at: None,
            skip: false,
        }
    }

    pub fn word(&self, address: u16) -> u16 {
        self.memory[usize::from(address / 2)]
    }

    pub fn bytes(&self, address: u16, length: usize) -> Vec<u8> {
        (0..length)
            .map(|at| {
                let address = address.wrapping_add(at as u16);
                self.word(address).to_le_bytes()[usize::from(address & 1)]
            })
            .collect()
    }

    pub fn load(&mut self, address: u16, bytes: &[u8]) {
        for (at, byte) in bytes.iter().enumerate() {
            let address = address.wrapping_add(at as u16);
            let mut word = self.word(address).to_le_bytes();
            word[usize::from(address & 1)] = *byte;
            self.memory[usize::from(address / 2)] = u16::from_le_bytes(word);
        }
    }

    /// Executes one instruction.
    pub fn execute(&mut self, command: Command) -> Outcome {
        let mut outcome = Outcome::default();
        let mut memory_in = 0xdead;
        let mut violated = false;
        loop {
            let interrupt_pending = violated || self.interrupt_at.is_some_and(|at| outcome.cycles >= at);
            let registers = self.registers;
            let mut inputs = UnitInputs {
                command: Some(command),
                start: outcome.cycles == 0,
                refuses: false,
                claim: Claim::NONE,
                interrupt_pending,
                memory_in,
                program_counter: self.program_counter,
                registers: &registers,
                caller_id: self.caller_id,
            };
            let quiet = self.unit.quiet();
            if self.skip && quiet.cycles > 0 && self.interrupt_at.is_none() {
                outcome.cycles += quiet.cycles;
                self.unit.skip(quiet.cycles);
                memory_in = quiet.read.map_or(0xdead, |address| self.word(address));
                continue;
            }
            let mut outputs = self.unit.evaluate(&inputs, &self.modules);
            let found: Vec<Report> = violations(&self.modules, &self.access_cycle(command, &outputs), RuleSet::ALL)
                .map(Report::Violation)
                .collect();
            let violates = !found.is_empty();
            violated |= violates;
            self.events.extend(found);
            if violates && outputs.bus.is_some() {
                inputs.interrupt_pending = true;
                outputs = self.unit.evaluate(&inputs, &self.modules);
            }
            if quiet.cycles > 0 && !interrupt_pending {
                // What was promised to need no evaluation.
                let read = outputs.bus.map(|request| (request.address, request.write));
                assert_eq!(read, quiet.read.map(|address| (address, None)));
                assert!(outputs.busy && outputs.register_write.is_none());
                assert!(outputs.status_zero.is_none() && outputs.update.is_none());
            }
            memory_in = 0xdead;
            if let Some(request) = outputs.bus {
                match request.write {
                    // Until the instruction ends, memory is neither read nor written (`omsp_mem_backbone.v`).
                    _ if violated => memory_in = 0,
                    Some(word) => {
                        outcome.writes.push((outcome.cycles, (request.address, word)));
                        self.memory[usize::from(request.address / 2)] = word;
                    }
                    None => memory_in = self.word(request.address),
                }
            }
            outcome.zero = outputs.status_zero.or(outcome.zero);
            self.unit.clock(&inputs, &outputs, &mut self.modules, &mut self.events);
            if let Some((register, value)) = outputs.register_write {
                self.registers[usize::from(register)] = value;
            }
            outcome.cycles += 1;
            if !outputs.busy {
                return outcome;
            }
        }
    }

    fn access_cycle(&self, command: Command, outputs: &UnitOutputs) -> AccessCycle {
        AccessCycle {
            program_counter: self.program_counter,
            previous_program_counter: self.program_counter,
            access: outputs.bus.map(|request| match request.write {
                Some(_) => BusAccess::write_word(request.address),
                None => BusAccess::read(request.address),
            }),
            command: Some(command),
            creating: match outputs.update {
                Some(TableUpdate::Create { layout, .. }) => Some(layout),
                _ => None,
            },
            interrupt_entry: false,
        }
    }

    /// Enables a module and returns its id.
    pub fn enable(&mut self, vendor_id: u16, layout: Layout) -> u16 {
        let Layout { public_start, public_end, secret_start, secret_end, .. } = layout;
        self.registers[9..].copy_from_slice(&[0, 0, vendor_id, public_start, public_end, secret_start, secret_end]);
        self.execute(Command::Enable);
        self.registers[15]
    }

    /// The console so far.
    pub fn console(&self) -> Vec<String> {
        self.events.iter().map(Report::to_string).collect()
    }
}

/// Some bytes that differ from their neighbours.
pub fn pattern(length: usize, seed: u8) -> Vec<u8> {
    (0..length).map(|at| (at as u8).wrapping_mul(37).wrapping_add(seed)).collect()
}
