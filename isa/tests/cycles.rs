//! The schedule against measurements of the RTL, against the closed rules, and the walk against itself.

use std::io::Read as _;

use msp430_isa::{
    Destination, DestinationMode, Encoding, ExecutionState, Format, Instruction, Operation, Schedule, Source,
    SourceMode, Statement, Walk, Width,
};

/// Instructions measured on the RTL, a line each: `opcode,bw,src_mode,dst_mode,region,cycles`. The region is where the
/// source and the destination (of PUSH and CALL: the stack) lie: `ram`, `rom` for program memory, `per` for peripherals.
fn measurements() -> String {
    let compressed = include_bytes!("golden/cycle_table.csv.gz");
    let mut text = String::new();
    flate2::read::GzDecoder::new(&compressed[..]).read_to_string(&mut text).expect("a text compressed by gzip");
    text
}

fn source(mode: &str) -> Source {
    match mode {
        "PC" => Source::Register(0),
        "SP" => Source::Register(1),
        "SR" => Source::Register(2),
        "Rn" => Source::Register(4),
        "x(Rn)" => Source::Indexed { register: 4, offset: 2 },
        "x(SP)" => Source::Indexed { register: 1, offset: 2 },
        "@Rn" => Source::Indirect(4),
        "@SP" => Source::Indirect(1),
        "@PC" => Source::Indirect(0),
        "@Rn+" => Source::IndirectIncrement(4),
        "@SP+" => Source::IndirectIncrement(1),
        "sym" => Source::Symbolic(0x0200),
        "abs" => Source::Absolute(0x0200),
        "#imm" => Source::Immediate(0x1234),
        constant => {
            let value: i16 = constant.trim_start_matches('#').parse().expect("a generated constant");
            Source::Constant(value as u16)
        }
    }
}

fn destination(mode: &str) -> Destination {
    match mode {
        "R3" => Destination::Register(3),
        _ => source(mode).try_into().expect("a destination"),
    }
}

#[test]
fn schedule_matches_the_measurements() {
    let table = measurements();
    let mut checked = 0;
    for line in table.lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let [mnemonic, width, source_mode, destination_mode, region, cycles] = fields[..] else {
            panic!("{line}");
        };
        let operation = *Operation::ALL.iter().find(|operation| operation.mnemonic() == mnemonic).expect(line);
        let width = if width == "b" { Width::Byte } else { Width::Word };
        let statement = match operation.format() {
            Format::Jump => Statement::Jump { operation, target: 0 },
            Format::TwoOperand => Statement::TwoOperand {
                operation,
                width,
                source: source(source_mode),
                destination: destination(destination_mode),
            },
            _ if operation == Operation::Reti => Statement::NoOperand { operation },
            _ => Statement::SingleOperand { operation, width, operand: source(source_mode) },
        };
        let word = match statement {
            // The flags of a generated constant can be measured, but no canonical encoding has it.
            Statement::SingleOperand { operand, .. } if statement.encode(0).is_err() => {
                let (register, mode) = operand.bits().expect(line);
                0x1000 | operation.code() << 7 | u16::from(width == Width::Byte) << 6 | mode << 4 | u16::from(register)
            }
            _ => statement.encode(0).expect(line)[0],
        };
        let schedule = Schedule::of(&Instruction::decode(word));
        let written = region.split_once(':').expect(line).1;
        let penalty = u8::from(written == "rom" && schedule.program_memory_penalty);
        assert_eq!((schedule.cycles + penalty).to_string(), cycles, "{line}");
        checked += 1;
    }
    println!("{checked} measured instructions match their schedule");
    assert_eq!(checked, 14_714);
}

/// Length, and whether a write to program memory costs a cycle, by the closed rules that were fitted to the measurements.
fn closed_rule(instruction: &Instruction) -> (u8, bool) {
    let address =
        u8::from(matches!(instruction.source_mode, SourceMode::Indexed | SourceMode::Symbolic | SourceMode::Absolute));
    let read = u8::from(!matches!(instruction.source_mode, SourceMode::Register | SourceMode::Constant(_)));
    let compares = matches!(instruction.operation, Operation::Cmp | Operation::Bit);
    match (instruction.operation, instruction.destination_mode) {
        (_, Some(DestinationMode::Register)) if instruction.destination == 0 => (2 + address + read, false),
        (_, Some(DestinationMode::Register)) => (1 + address + read, false),
        (_, Some(_)) => (4 + address + read, !compares),
        (Operation::Push | Operation::Call, _) => (3 + address + read, true),
        (Operation::Reti, _) => (5, false),
        (operation, _) if operation.format() == Format::Jump => (2, false),
        // The cycle in the Sancus unit; reserved operations do not get there.
        (operation, _) if operation.format() == Format::Sancus => (1 + u8::from(operation.is_sancus_command()), false),
        _ => (1 + address + 2 * read, false),
    }
}

/// Encodings that the rules, fitted to register forms, do not speak of.
fn is_beyond_the_rules(instruction: &Instruction) -> bool {
    matches!(instruction.operation.format(), Format::Sancus)
        && !matches!(instruction.source_mode, SourceMode::Register | SourceMode::Constant(_))
        || instruction.operation == Operation::Reti && instruction.source_mode != SourceMode::Register
}

#[test]
fn schedule_matches_the_closed_rules() {
    let mut checked = 0;
    for word in 0..=u16::MAX {
        let instruction = Instruction::decode(word);
        if is_beyond_the_rules(&instruction) {
            continue;
        }
        let schedule = Schedule::of(&instruction);
        assert_eq!((schedule.cycles, schedule.program_memory_penalty), closed_rule(&instruction), "{word:#06x}");
        checked += 1;
    }
    println!("{checked} first words take the cycles of the closed rules");
}

/// The offsets of bus accesses follow from where the states stand (`cycle_rules`: reads at A, writes in the last cycle).
#[test]
fn bus_accesses_have_their_cycles() {
    for word in 0..=u16::MAX {
        let instruction = Instruction::decode(word);
        if instruction.encoding() != Encoding::Canonical {
            continue;
        }
        let schedule = Schedule::of(&instruction);
        let address = u8::from(matches!(
            instruction.source_mode,
            SourceMode::Indexed | SourceMode::Symbolic | SourceMode::Absolute
        ));
        let reads = instruction.operation == Operation::Reti
            || !matches!(
                instruction.source_mode,
                SourceMode::Register | SourceMode::Constant(_) | SourceMode::Immediate
            );
        assert_eq!(schedule.source_read, reads.then_some(address), "{word:#06x}");
        if let Some(write) = schedule.write {
            assert_eq!(write, schedule.cycles - 1, "{word:#06x}");
        }
        if let (Some(read), Some(write)) = (schedule.destination_read, schedule.write) {
            assert_eq!(write, read + 2, "{word:#06x}");
        }
    }
}

/// A walk through `instruction`: its states, and in which of them the hardware takes it for done.
fn walk(instruction: &Instruction, program_memory: bool) -> (Vec<ExecutionState>, Vec<usize>) {
    let mut memory = Walk::default();
    memory.decoded(instruction);
    let mut state = Walk::first_state(instruction);
    let (mut states, mut done) = (vec![], vec![]);
    loop {
        assert!(states.len() < 16, "the walk of {:#06x} does not end", instruction.word);
        let writes = matches!(state, ExecutionState::DestinationWrite | ExecutionState::SourceWrite);
        let discards = instruction.operation.discards_result() || instruction.operation == Operation::Reti;
        let program_memory_write = program_memory && writes && !discards;
        let next = memory.next(state, instruction, true, program_memory_write, false);
        let following = next.unwrap_or(ExecutionState::Idle);
        if memory.is_done(state, instruction, program_memory_write, following) {
            done.push(states.len());
        }
        states.push(state);
        memory.leave(state, instruction);
        match next {
            Some(following) => state = following,
            None => return (states, done),
        }
    }
}

#[test]
fn every_walk_ends_and_is_done_in_its_last_state() {
    for word in 0..=u16::MAX {
        let instruction = Instruction::decode(word);
        let schedule = Schedule::of(&instruction);
        for program_memory in [false, true] {
            let (states, done) = walk(&instruction, program_memory);
            let penalty = usize::from(program_memory && schedule.program_memory_penalty);
            assert_eq!(states.len(), usize::from(schedule.cycles) + penalty, "{word:#06x}");
            // A Sancus operation counts as done in each state before the unit works: with a memory operand there are
            // such states, and the next instruction is decoded too early.
            let early = instruction.operation.is_sancus_command()
                && !matches!(instruction.source_mode, SourceMode::Register | SourceMode::Constant(_));
            if early {
                assert_ne!(done, [states.len() - 1], "{word:#06x}: {states:?}");
            } else {
                assert_eq!(done, [states.len() - 1], "{word:#06x}: {states:?}");
            }
        }
    }
}

/// Waiting for an extension word or for the Sancus unit repeats the state and nothing else.
#[test]
fn waiting_repeats_the_state() {
    for word in 0..=u16::MAX {
        let instruction = Instruction::decode(word);
        let memory = Walk::default();
        for state in [ExecutionState::SourceAddress, ExecutionState::DestinationAddress] {
            assert_eq!(memory.next(state, &instruction, false, false, false), Some(state));
        }
        let sancus = ExecutionState::Sancus;
        assert_eq!(memory.next(sancus, &instruction, true, false, true), Some(sancus));
        assert_eq!(memory.next(sancus, &instruction, true, false, false), None);
    }
}
