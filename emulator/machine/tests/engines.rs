//! Devices on all engines. Translated code has the multiplier to itself, and goes on after reads without effects; nobody can tell.

use machine::peripherals::{Access, FunctionDevice, Output, Peripheral, Register, Strobe, Wires};
use machine::{Board, Bounded, Configuration, Cycle, Engine, Machine, NEVER, RESET_VECTOR, Soc};
use proptest::prelude::*;

const START: u16 = 0x5c00;
/// The multiplier's registers.
const REGISTERS: std::ops::Range<u16> = 0x0130..0x0140;

/// The register of the device that interrupts when it is read, and the vector of its interrupt.
const READ: u16 = 0x0078;
const READ_VECTOR: u16 = 0xffe4;

/// Copies of a machine: on the exact core, interpreted, and translated as soon as possible.
struct Engines([Machine; 3]);

impl Engines {
    fn new(soc: Soc, source: &str) -> Engines {
        let mut exact = Machine::new(&Configuration::new(soc, Board::Sim)).unwrap();
        let assembly = msp430_isa::assemble(source, START).unwrap_or_else(|error| panic!("{error}"));
        assembly.words.iter().for_each(|(address, word)| exact.write_word(*address, *word));
        exact.write_word(RESET_VECTOR, START);
        for vector in [READ_VECTOR, 0xfff0, 0xfff2, 0xfffa] {
            assembly.labels.get("handler").into_iter().for_each(|handler| exact.write_word(vector, *handler));
        }
        let (mut interpreted, mut translated) = (exact.clone(), exact.clone());
        exact.set_engine(Engine::Exact);
        interpreted.set_engine(Engine::Interpreter);
        translated.set_translation_threshold(2);
        Engines([exact, interpreted, translated])
    }

    /// Runs all to a cycle and compares them; the multiplier also as it will be in the cycles that follow.
    fn run(&mut self, until: Cycle) {
        let seen = self.0.each_mut().map(|machine| {
            let stop = machine.run(until, &mut ());
            let (now, registers) = (machine.cycle(), machine.registers());
            let peripherals = machine.peripherals();
            let multiplier: Vec<u16> = (now..now + 4)
                .flat_map(|cycle| REGISTERS.step_by(2).map(move |at| (at, cycle)))
                .map(|(at, cycle)| peripherals.peek(at, cycle))
                .collect();
            let words: Vec<u16> = (0x0200..0x0400).step_by(2).map(|address| machine.read_word(address)).collect();
            (stop, now, registers, machine.statistics().clone(), multiplier, words)
        });
        let [exact, interpreted, translated] = seen;
        assert_eq!(exact, interpreted, "exact core and interpreter");
        assert_eq!(exact, translated, "exact core and translation");
    }

    fn violations(&mut self) -> usize {
        let events = self.0.each_mut().map(Machine::take_events);
        let violations = events.map(|events| events.iter().filter(|event| event.kind.violation().is_some()).count());
        assert_eq!(violations, [violations[0]; 3]);
        violations[0]
    }
}

/// A line that uses the multiplier, or lets a cycle or some pass.
fn line() -> impl Strategy<Value = String> {
    let register = (4..8_u16).prop_map(|number| format!("r{number}"));
    let address = prop_oneof![9 => (0..8_u16).prop_map(|index| 0x0130 + 2 * index), 1 => REGISTERS];
    let moves = prop::sample::select(vec!["mov", "mov", "mov", "add", "addc", "sub", "xor", "bis", "cmp", "bit"]);
    let one = prop::sample::select(vec!["rra", "rrc", "swpb", "sxt", "push", "swpb"]);
    prop_oneof![
        6 => (moves.clone(), register.clone(), address.clone()).prop_map(|(what, register, at)| format!("{what} {register}, &{at:#06x}")),
        4 => (register.clone(), address.clone()).prop_map(|(register, at)| format!("mov &{at:#06x}, {register}")),
        2 => (moves.clone(), address.clone(), register.clone()).prop_map(|(what, at, register)| format!("{what} &{at:#06x}, {register}")),
        2 => (moves.clone(), address.clone(), address.clone()).prop_map(|(what, from, to)| format!("{what} &{from:#06x}, &{to:#06x}")),
        2 => (moves.clone(), any::<u16>(), address.clone()).prop_map(|(what, value, at)| format!("{what} #{value:#06x}, &{at:#06x}")),
        1 => (one, address.clone()).prop_map(|(what, at)| match what {
            "push" => format!("push &{at:#06x}\npop r11"),
            _ => format!("{what} &{at:#06x}"),
        }),
        // What is left to the interpreter: bytes, and addresses that the code does not say.
        1 => (moves, register.clone(), address.clone()).prop_map(|(what, register, at)| format!("{what}.b {register}, &{at:#06x}")),
        1 => (address.clone(), register.clone()).prop_map(|(at, register)| format!("mov #{at:#06x}, r10\nmov @r10, {register}")),
        1 => (address.clone(), register.clone()).prop_map(|(at, register)| format!("mov #{at:#06x}, r10\nmov {register}, 0(r10)\nmov @r10+, {register}")),
        // Just when a product begins.
        2 => (register.clone(), address.clone()).prop_map(|(register, at)| format!("mov #{at:#06x}, r9\nmov {register}, &0x0138\nmov @r9, {register}")),
        1 => (register.clone(), address.clone()).prop_map(|(register, at)| format!("mov #{at:#06x}, r9\nmov {register}, &0x0138\nadd @r9, {register}\nmov {register}, 0(r9)")),
        1 => (register.clone(), address.clone()).prop_map(|(register, at)| format!("mov #{at:#06x}, r9\nmov {register}, &0x0138\npush @r9\npop {register}")),
        2 => (register.clone(), any::<u16>()).prop_map(|(register, value)| format!("add #{value:#06x}, {register}")),
        2 => (register.clone(), register).prop_map(|(from, to)| format!("xor {from}, {to}")),
        1 => Just("mov r4, 0(r8)\nadd @r8, r5".to_string()),
        1 => Just("add &0x0170, r6".to_string()),
        1 => Just("mov #0x0138, &0x0070\nmov #9, &0x0072".to_string()),
    ]
}

fn program(lines: &[String], handler: &[String], period: u16) -> String {
    let (lines, handler) = (lines.join("\n"), handler.join("\n"));
    format!(
        ".org {START:#06x}\nmov #0x5a80, &0x0120\nmov #0x1000, sp\nmov #0x0210, r8\nmov #1, r4\nmov #0x8001, r5\n\
         mov #{period:#06x}, &0x0172\nmov #0x0010, &0x0162\nmov #0x0210, &0x0160\neint\n\
         again:\n{lines}\nadd #1, &0x0222\njmp again\n\
         handler:\n{handler}\nadd #1, &0x0220\nreti"
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_program_that_multiplies_runs_equally_on_all_engines(
        lines in prop::collection::vec(line(), 4..30),
        handler in prop::collection::vec(line(), 0..3),
        period in 150..900_u16,
        chunks in prop::collection::vec(1..400_u64, 1..20),
        upstream in any::<bool>(),
    ) {
        let soc = if upstream { Soc::OpenMsp430 } else { Soc::Sancus64 };
        let mut engines = Engines::new(soc, &program(&lines, &handler, period));
        let mut until = 4000;
        engines.run(until);
        for chunk in chunks {
            until += chunk;
            engines.run(until);
        }
    }
}

/// Multiplies all the time.
const MULTIPLIES: &str = "
    again:
    mov #0x4321, &0x0132
    mov r10, &0x0138
    mov &0x013a, r4
    mov &0x013c, &0x0204
    add #1, &0x0200
    sub #1, r10
    jne again";

#[test]
fn code_that_multiplied_obeys_the_module_that_gets_the_multiplier() {
    let source = format!(
        ".org {START:#06x}\nmov #0x5a80, &0x0120\nmov #0x1000, sp\nmov #0x0100, r10\ncall #work\n\
         mov #0, r9\nmov #0, r10\nmov #0x1234, r11\nmov #0x7000, r12\nmov #0x7010, r13\n\
         mov #0x0130, r14\nmov #0x0140, r15\nsm_enable\nmov #0x0040, r10\ncall #work\n\
         stays: jmp stays\nwork:{MULTIPLIES}\nret\nhandler: add #1, &0x0202\nreti"
    );
    let mut engines = Engines::new(Soc::Sancus64, &source);
    (1..40).for_each(|chunk| engines.run(1013 * chunk));
    assert!(engines.violations() > 0x40);
}

#[test]
fn code_that_multiplied_sees_a_device_that_is_attached_at_a_register() {
    let source = format!(".org {START:#06x}\nmov #0x5a80, &0x0120\nmov #0x1000, sp\nround:{MULTIPLIES}\njmp round");
    let mut engines = Engines::new(Soc::Sancus64, &source);
    engines.run(20_000);
    for machine in &mut engines.0 {
        let now = machine.cycle();
        let device = FunctionDevice::new("ones", 0x013a, |cycle| cycle as u16 | 0x00ff);
        machine.peripherals().attach(Box::new(device), now).unwrap();
    }
    (1..10).for_each(|chunk| engines.run(20_000 + 997 * chunk));
    assert_eq!(engines.0[0].registers()[4] & 0x00ff, 0x00ff);
}

#[test]
fn the_same_product_is_computed_anew() {
    // The interpreter reads the result in the cycle after OP2 was written.
    let source = format!(
        ".org {START:#06x}\nmov #0x5a80, &0x0120\nmov #0x1000, sp\nmov #0x013a, r9\n\
         again:\nmov #3, &0x0130\nmov #5, &0x0138\nmov @r9, r4\nadd r4, &0x0200\nmov &0x013a, r5\nadd r5, &0x0202\njmp again"
    );
    let mut engines = Engines::new(Soc::Sancus64, &source);
    (1..10).for_each(|chunk| engines.run(997 * chunk));
}

/// A device that interrupts when it is read.
#[derive(Clone, Debug, Default)]
struct Bell {
    rings: bool,
}

impl Peripheral for Bell {
    fn name(&self) -> String {
        "bell".into()
    }

    fn description(&self) -> &'static str {
        "Interrupts in the cycle after it is read, until the interrupt is accepted."
    }

    fn registers(&self) -> Vec<Register> {
        vec![Register::word("BELL", READ, Access::ReadOnly, "")]
    }

    fn value(&self, _address: u16, _now: Cycle, _wires: &Wires) -> u16 {
        0
    }

    fn read_has_effects(&self, _address: u16) -> bool {
        true
    }

    fn clock(&mut self, strobe: Strobe, _now: Cycle, _wires: &Wires, _outputs: &mut Bounded<Output>) {
        self.rings = strobe.reads(READ) || self.rings && !strobe.accepts(2);
    }

    fn next_event(&self, _now: Cycle, _wires: &Wires) -> Cycle {
        NEVER
    }

    fn interrupts(&self) -> u16 {
        u16::from(self.rings) << 2
    }

    fn power_up_clear(&mut self, _now: Cycle) {
        self.rings = false;
    }

    machine::saved_state!(Bell { rings });

    fn boxed_clone(&self) -> Box<dyn Peripheral> {
        Box::new(self.clone())
    }
}

#[test]
fn a_read_that_interrupts_does_so_at_once() {
    let source = format!(
        ".org {START:#06x}\nmov #0x5a80, &0x0120\nmov #0x1000, sp\neint\n\
         again:\nadd #1, r4\nmov &{READ:#06x}, r5\nadd #1, r6\nadd #1, r7\njmp again\n\
         handler:\nsub r6, r4\nadd r4, &0x0200\nmov r6, r4\nadd #1, &0x0202\nreti"
    );
    let mut engines = Engines::new(Soc::Sancus64, &source);
    engines.0.iter_mut().for_each(|machine| machine.peripherals().attach(Box::<Bell>::default(), 0).unwrap());
    (1..10).for_each(|chunk| engines.run(997 * chunk));
    assert!(engines.0[0].statistics().interrupts > 100);
}
