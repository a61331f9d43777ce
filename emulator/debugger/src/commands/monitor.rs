//! Carries commands out in a session.

use std::collections::BTreeMap;

use machine::Cycle;
use machine::peripherals::{Input, Port};
use msp430_isa::{Operation, Statement};
use program::disassembly::{self, Line};
use program::image::{Image, Symbol, SymbolKind};

use super::{Command, CommandError, Expression, backtrace, describe, module_names};
use crate::condition::{Condition, Watchpoint};
use crate::loaded::LoadedModule;
use crate::session::{Motion, Reason, Session, World};
use crate::source_lines::{SourceLine, SourceLines};
use crate::timeline::Action;
use crate::variables::{Frame, Place, Scope, Variable};

/// Instructions after which a line of source that does not end is given up.
const LONGEST_LINE: u32 = 10_000_000;

/// Bytes of a variable that are told.
const LONGEST_VALUE: u16 = 1024;

/// What came of a command.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// What it tells: lines, or nothing.
    pub text: String,
    /// The last motion was ended by this.
    pub reason: Option<Reason>,
    /// The session is to end.
    pub quits: bool,
}

/// Something a run stops at, as `stops` lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum StopAt {
    Breakpoint(u16),
    Watchpoint(Watchpoint),
    Condition(Condition),
}

/// A session with the program's source lines and what the user has given names to.
pub struct Monitor {
    session: Session,
    /// The program as it begins.
    program: (Image, SourceLines),
    /// What was loaded since.
    pub(super) loaded: Vec<LoadedModule>,
    pub(super) lines: SourceLines,
    pub(super) show_keys: bool,
    snapshots: BTreeMap<String, Cycle>,
    stops: Vec<StopAt>,
    /// Another debugger moves the program: what leads elsewhere is kept for it.
    is_attached: bool,
    pending: Option<Motion>,
    backwards: bool,
    last: String,
}

impl Monitor {
    /// A monitor of a session. Keys are told only with `show_keys`.
    pub fn new(session: Session, lines: SourceLines, show_keys: bool) -> Monitor {
        Monitor {
            program: (session.image().clone(), lines.clone()),
            loaded: Vec::new(),
            session,
            lines,
            show_keys,
            snapshots: BTreeMap::new(),
            stops: Vec::new(),
            is_attached: false,
            pending: None,
            backwards: false,
            last: String::new(),
        }
    }

    /// The session.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The session, to be moved.
    pub fn session_mut(&mut self) -> &mut Session {
        &mut self.session
    }

    /// A module has been loaded. If there was one of this name, it is forgotten.
    pub fn add_module(&mut self, module: LoadedModule) {
        self.loaded.retain(|known| known.name != module.name);
        self.loaded.push(module);
        let (mut image, mut lines) = self.program.clone();
        for LoadedModule { image: symbols, lines: source, .. } in &self.loaded {
            image.add(symbols);
            lines.add(source);
        }
        *self.session.image_mut() = image;
        self.lines = lines;
    }

    /// The machine as it is now.
    pub fn into_machine(self) -> machine::Machine {
        self.session.into_machine()
    }

    /// Whether another debugger moves the program. It has to see where the program is after each motion, so a command that leads
    /// elsewhere is carried out when that debugger asks for a motion next. Stops that it has set itself are there as long as it is.
    pub fn set_attached(&mut self, is_attached: bool) {
        self.is_attached = is_attached;
        (self.pending, self.backwards) = (None, false);
        let own = |stop: &StopAt| if let StopAt::Breakpoint(address) = stop { Some(*address) } else { None };
        *self.session.breakpoints() = self.stops.iter().filter_map(own).collect();
        let own = |stop: &StopAt| if let StopAt::Watchpoint(watched) = stop { Some(watched.clone()) } else { None };
        *self.session.watchpoints() = self.stops.iter().filter_map(own).collect();
    }

    /// The motion that a command has left to the other debugger.
    pub fn take_pending(&mut self) -> Option<Motion> {
        self.pending.take()
    }

    /// Whether the other debugger's motions lead backwards.
    pub fn leads_backwards(&self) -> bool {
        self.backwards
    }

    /// Has runs stop at a condition.
    ///
    /// # Errors
    ///
    /// If the program has no such module.
    pub fn stop_at(&mut self, condition: Condition) -> Result<(), CommandError> {
        if let Condition::Entry { module } = &condition {
            let names = module_names(self.session.image());
            if !names.contains(&module.as_str()) {
                let meant = descriptors::nearest(module, names);
                return Err(CommandError::NoModule { name: module.clone(), meant });
            }
        }
        if !matches!(condition, Condition::Happening(_)) && self.session.machine().modules().is_none() {
            return Err(CommandError::NoSancus);
        }
        if self.session.conditions().insert(condition.clone()) {
            self.stops.push(StopAt::Condition(condition));
        }
        Ok(())
    }

    /// Carries out a line.
    ///
    /// # Errors
    ///
    /// If it is no command, or cannot be carried out. Nothing has changed then.
    pub fn execute(&mut self, line: &str, world: &mut impl World) -> Result<Answer, CommandError> {
        let Some(command) = Command::parse(line)? else { return Ok(Answer::default()) };
        // What was told can be expected more than once.
        let expects = matches!(command, Command::Expect(_));
        let answer = self.carry_out(command, world)?;
        if !expects {
            self.last.clone_from(&answer.text);
        }
        Ok(answer)
    }

    fn carry_out(&mut self, command: Command, world: &mut impl World) -> Result<Answer, CommandError> {
        let told = |text: String| Ok(Answer { text, ..Answer::default() });
        match command {
            Command::Help(name) => told(describe::help(name.as_deref())?),
            Command::Step(count) => self.repeat(count, world, |monitor, world| monitor.step_line(false, world)),
            Command::Next(count) => self.repeat(count, world, |monitor, world| monitor.step_line(true, world)),
            Command::StepInstruction(count) => {
                self.repeat(count, world, |monitor, world| monitor.session.go(Motion::Step, world))
            }
            Command::NextInstruction(count) => self.repeat(count, world, |monitor, world| {
                let motion = monitor.over_call();
                monitor.session.go(motion, world)
            }),
            Command::Continue => self.repeat(1, world, |monitor, world| monitor.session.go(Motion::Continue, world)),
            Command::Until(place) => {
                let address = self.evaluate(&place)?;
                let motion = Motion::To { address, stack_pointer: 0 };
                self.repeat(1, world, |monitor, world| monitor.session.go(motion, world))
            }
            Command::Back(count) => self.travel(Motion::StepBack, count, world),
            Command::Reverse => self.travel(Motion::ContinueBack, 1, world),
            Command::Goto(cycle) => self.travel(Motion::ToCycle(cycle), 1, world),
            Command::Reset => self.travel(Motion::ToCycle(self.session.timeline().beginning()), 1, world),
            Command::Backwards(_) if !self.is_attached => Err(CommandError::NotAttached),
            Command::Backwards(backwards) => {
                self.backwards = backwards;
                told(format!("steps lead {}\n", if backwards { "backwards" } else { "forwards" }))
            }
            Command::Break(place) => {
                let address = match place {
                    Some(place) => self.evaluate(&place)?,
                    None => self.session.program_counter(),
                };
                if self.session.breakpoints().insert(address) {
                    self.stops.push(StopAt::Breakpoint(address));
                }
                told(format!("break at {}\n", self.place(address)))
            }
            Command::Watch(accesses, place, bytes) => {
                let address = self.evaluate(&place)?;
                let bytes = if bytes == 0 { self.size_of(&place).unwrap_or(2) } else { bytes };
                let last = address.saturating_add(bytes.saturating_sub(1));
                let watchpoint = Watchpoint { addresses: address..=last, accesses };
                self.session.watchpoints().push(watchpoint.clone());
                let text = format!("{}\n", describe::watchpoint(&watchpoint, self));
                self.stops.push(StopAt::Watchpoint(watchpoint));
                told(text)
            }
            Command::Stop(condition) => {
                let text = format!("stop at {condition}\n");
                self.stop_at(condition)?;
                told(text)
            }
            Command::Delete(number) => self.delete(number).map(|()| Answer::default()),
            Command::Stops => told(describe::stops(&self.stops, self)),
            Command::Print(expression) => told(self.print(&expression)?),
            Command::Set(place, value) => {
                let value = self.evaluate(&value)?;
                self.set(&place, value).map(|()| Answer::default())
            }
            Command::Dump(place, bytes) => {
                let address = self.evaluate(&place)?;
                told(describe::dump(address, &self.read(address, bytes)?))
            }
            Command::Disassemble(place, count) => {
                let address = match place {
                    Some(place) => self.evaluate(&place)?,
                    None => self.session.program_counter(),
                };
                told(describe::disassembly(self, address, count)?)
            }
            Command::Registers => told(describe::registers(&self.session.machine().registers())),
            Command::Where => told(describe::whereabouts(self)),
            Command::Modules => told(describe::modules(self)? + &describe::module_files(self)),
            Command::Sancus => told(describe::sancus(self)?),
            Command::Cycles => told(describe::cycles(self)),
            Command::Backtrace => told(backtrace::backtrace(self)),
            Command::Snapshot(name) => {
                let cycle = self.session.machine().cycle();
                self.snapshots.insert(name, cycle);
                told(format!("snapshot of cycle {cycle}\n"))
            }
            Command::Restore(name) => {
                let Some(&cycle) = self.snapshots.get(&name) else {
                    let meant = descriptors::nearest(&name, self.snapshots.keys().map(String::as_str));
                    return Err(CommandError::NoSnapshot { name, meant });
                };
                if cycle > self.session.timeline().end() {
                    return Err(CommandError::Undone { name });
                }
                self.travel(Motion::ToCycle(cycle), 1, world)
            }
            Command::Snapshots => {
                told(self.snapshots.iter().map(|(name, cycle)| format!("{name:24}cycle {cycle}\n")).collect())
            }
            Command::Input(text) => {
                let cycle = self.session.machine().cycle();
                for byte in text.bytes().chain([b'\n']) {
                    self.act(Action::Input(Input { cycle, port: Port::Uart(0), byte, bit_time: None }))?;
                }
                told(String::new())
            }
            Command::Expect(expected) => match self.last.contains(&expected) {
                true => Ok(Answer::default()),
                false => Err(CommandError::Unexpected { expected, found: self.last.clone() }),
            },
            Command::Quit => Ok(Answer { quits: true, ..Answer::default() }),
        }
    }

    /// Moves so often, until something other than the motion's end stops it.
    fn repeat<W: World>(
        &mut self,
        count: u32,
        world: &mut W,
        mut motion: impl FnMut(&mut Monitor, &mut W) -> Reason,
    ) -> Result<Answer, CommandError> {
        if self.is_attached {
            return Err(CommandError::NotHere);
        }
        let mut reason = Reason::Done;
        for _ in 0..count {
            reason = motion(self, world);
            if reason != Reason::Done {
                break;
            }
            if world.interrupts() {
                reason = Reason::Interrupted;
                break;
            }
        }
        Ok(self.arrived(reason))
    }

    /// Goes elsewhere in time, or leaves it to the debugger that is attached.
    fn travel(&mut self, motion: Motion, count: u32, world: &mut impl World) -> Result<Answer, CommandError> {
        if !self.is_attached {
            return self.repeat(count, world, |monitor, world| monitor.session.go(motion, world));
        }
        let motion = match (motion, count) {
            (Motion::StepBack, 2..) => {
                let now = self.session.machine().cycle();
                (1..count).take_while(|_| self.session.timeline_mut().go_back()).count();
                let there = self.session.machine().cycle();
                self.session.timeline_mut().go_to(now);
                Motion::ToCycle(there)
            }
            (motion, _) => motion,
        };
        self.pending = Some(motion);
        let text = "the next step or continue goes there, and stops\n".to_owned();
        Ok(Answer { text, ..Answer::default() })
    }

    fn arrived(&mut self, reason: Reason) -> Answer {
        let text = describe::reason(self, &reason) + &describe::whereabouts(self);
        Answer { text, reason: Some(reason), quits: false }
    }

    /// The motion that carries out an instruction, and if it is a call, what is called.
    fn over_call(&self) -> Motion {
        let (machine, address) = (self.session.machine(), self.session.program_counter());
        let registers = machine.registers();
        match disassembly::line(address, |address| Some(machine.read_word(address))) {
            Some(Line { words, statement: Statement::SingleOperand { operation: Operation::Call, .. }, .. }) => {
                let address = address.wrapping_add(2 * words.len() as u16);
                Motion::To { address, stack_pointer: registers[1] }
            }
            _ => Motion::Step,
        }
    }

    /// Goes to the beginning of another line of source; one instruction if there is no source here.
    fn step_line(&mut self, over_calls: bool, world: &mut impl World) -> Reason {
        let line =
            |monitor: &Monitor| -> Option<SourceLine> { monitor.lines.at(monitor.session.program_counter()).cloned() };
        let begin = line(self);
        for _ in 0..LONGEST_LINE {
            let motion = if over_calls { self.over_call() } else { Motion::Step };
            let reason = self.session.go(motion, world);
            let here = line(self);
            if reason != Reason::Done || begin.is_none() || (here.is_some() && here != begin) {
                return reason;
            }
            if world.interrupts() {
                return Reason::Interrupted;
            }
        }
        Reason::Done
    }

    fn delete(&mut self, number: Option<usize>) -> Result<(), CommandError> {
        let Some(number) = number else {
            for index in (0..self.stops.len()).rev() {
                self.delete(Some(index + 1))?;
            }
            return Ok(());
        };
        let index = number.checked_sub(1).filter(|index| *index < self.stops.len());
        match self.stops.remove(index.ok_or(CommandError::NoStop(number))?) {
            StopAt::Breakpoint(address) => _ = self.session.breakpoints().remove(&address),
            StopAt::Condition(condition) => _ = self.session.conditions().remove(&condition),
            StopAt::Watchpoint(watchpoint) => {
                let watchpoints = self.session.watchpoints();
                let found = watchpoints.iter().position(|known| *known == watchpoint);
                found.map(|found| watchpoints.remove(found));
            }
        }
        Ok(())
    }

    /// The value of an expression.
    ///
    /// # Errors
    ///
    /// If it names what is not there.
    pub fn evaluate(&self, expression: &Expression) -> Result<u16, CommandError> {
        match expression {
            Expression::Number(number) => Ok(*number),
            Expression::Register(number) => Ok(self.session.machine().registers()[*number]),
            Expression::Symbol(name) => match self.variable(expression).as_ref().map(|variable| &variable.parts[..]) {
                Some([(Place::Memory(address), _), ..]) => Ok(*address),
                Some(_) => Err(CommandError::NoAddress(name.clone())),
                None => Ok(self.symbol(name)?.address),
            },
            Expression::Line(file, line) => {
                if self.lines.is_empty() {
                    return Err(CommandError::NoSource);
                }
                self.lines.address(file, *line).ok_or_else(|| {
                    let names = self.lines.files();
                    let names = names.iter().map(|name| name.rsplit('/').next().unwrap_or(name));
                    let meant = descriptors::nearest(file, names).filter(|meant| meant != file);
                    CommandError::NoLine { file: file.clone(), line: *line, meant }
                })
            }
            Expression::Word(address) => {
                let bytes = self.read(self.evaluate(address)? & !1, 2)?;
                Ok(u16::from_le_bytes([bytes[0], bytes[1]]))
            }
            Expression::Byte(address) => Ok(self.read(self.evaluate(address)?, 1)?[0].into()),
            Expression::Sum(left, right) => Ok(self.evaluate(left)?.wrapping_add(self.evaluate(right)?)),
            Expression::Difference(left, right) => Ok(self.evaluate(left)?.wrapping_sub(self.evaluate(right)?)),
        }
    }

    fn symbol(&self, name: &str) -> Result<&Symbol, CommandError> {
        let image = self.session.image();
        image.symbol(name).ok_or_else(|| {
            let meant = descriptors::nearest(name, image.symbols.iter().map(|symbol| symbol.name.as_str()));
            CommandError::NoSymbol { name: name.to_owned(), meant }
        })
    }

    /// Bytes of the variable that an expression names, if it does.
    fn size_of(&self, expression: &Expression) -> Option<u16> {
        let Expression::Symbol(name) = expression else { return None };
        if let Some(variable) = self.variable(expression) {
            return Some(variable.parts.iter().map(|(_, bytes)| bytes).sum()).filter(|size| *size > 0);
        }
        self.symbol(name)
            .ok()
            .filter(|symbol| symbol.kind == SymbolKind::Object && symbol.size > 0)
            .map(|found| found.size)
    }

    /// The variable that an expression names and debugging information knows: one of the present function, or one without symbol.
    fn variable(&self, expression: &Expression) -> Option<Variable> {
        let Expression::Symbol(name) = expression else { return None };
        let machine = self.session.machine();
        let word = |address: u16| machine.read_word(address);
        let frame = Frame { registers: machine.registers(), word: &word };
        let find = |scope| self.lines.variables().find(name, scope, &frame);
        let has_symbol = || self.session.image().symbol(name).is_some();
        find(Scope::Function).or_else(|| if has_symbol() { None } else { find(Scope::File) })
    }

    /// The bytes of a variable.
    fn value_of(&self, expression: &Expression, variable: &Variable) -> Result<Vec<u8>, CommandError> {
        let mut value = Vec::new();
        for (place, bytes) in variable.parts.iter().copied() {
            let length = usize::from(bytes.min(LONGEST_VALUE));
            let registers = self.session.machine().registers();
            match place {
                Place::Memory(address) => value.extend(self.read(address, bytes.min(LONGEST_VALUE))?),
                Place::Register(number) => value.extend(registers[number].to_le_bytes().into_iter().take(length)),
                Place::Value(number) => value.extend(number.to_le_bytes().into_iter().take(length)),
                Place::Nowhere => return Err(CommandError::OptimisedOut(expression.to_string())),
            }
        }
        Ok(value)
    }

    fn print(&self, expression: &Expression) -> Result<String, CommandError> {
        if let Some(variable) = self.variable(expression) {
            let value = self.value_of(expression, &variable)?;
            return Ok(match variable.parts[..] {
                _ if variable.is_scalar && (1..=8).contains(&value.len()) => {
                    describe::scalar(expression, &value, variable.is_signed)
                }
                [(Place::Memory(address), _)] => describe::dump(address, &value),
                _ => describe::bytes(expression, &value),
            });
        }
        let value = self.evaluate(expression)?;
        let number = match self.size_of(expression) {
            Some(1) => self.read(value, 1)?[0].into(),
            Some(2) => self.evaluate(&Expression::Word(Box::new(Expression::Number(value))))?,
            Some(size) => return Ok(describe::dump(value, &self.read(value, size.min(LONGEST_VALUE))?)),
            None => value,
        };
        Ok(describe::number(expression, number))
    }

    /// Bytes of memory, at least one, fewer than asked for where memory ends.
    pub(super) fn read(&self, address: u16, length: u16) -> Result<Vec<u8>, CommandError> {
        let bytes = self.session.timeline().read(address, length.into());
        let enough = if length < 3 { bytes.len() == usize::from(length) } else { !bytes.is_empty() };
        if enough { Ok(bytes) } else { Err(CommandError::NoMemory { address }) }
    }

    fn act(&mut self, action: Action) -> Result<(), CommandError> {
        Ok(self.session.timeline_mut().act(action)?)
    }

    fn set(&mut self, place: &Expression, value: u16) -> Result<(), CommandError> {
        let (address, size) = match place {
            Expression::Register(number) => return self.act(Action::Register(*number, value)),
            Expression::Word(address) => (self.evaluate(address)? & !1, 2),
            Expression::Byte(address) => (self.evaluate(address)?, 1),
            Expression::Symbol(name) if let Some(variable) = self.variable(place) => match variable.parts[..] {
                [(Place::Register(number), _)] => return self.act(Action::Register(number, value)),
                [(Place::Memory(address), bytes @ 1..=2)] => (address, bytes),
                _ => return Err(CommandError::CannotSet(name.clone())),
            },
            Expression::Symbol(_) => {
                let size = self.size_of(place).filter(|size| *size <= 2);
                (self.evaluate(place)?, size.ok_or_else(|| CommandError::CannotSet(place.to_string()))?)
            }
            _ => return Err(CommandError::CannotSet(place.to_string())),
        };
        self.read(address, size)?;
        self.session.timeline_mut().write(address, &value.to_le_bytes()[..usize::from(size)])?;
        Ok(())
    }

    /// An address with what it belongs to.
    pub(super) fn place(&self, address: u16) -> String {
        let mut text = format!("{address:#06x}");
        if let Some(place) = self.session.image().symbolic_address(address) {
            text += &format!(" <{place}>");
        }
        if self.lines.at(address).is_some() {
            text += &format!(", {}", self.source(address));
        }
        text
    }

    /// The line of source of an address, if it is known.
    pub(super) fn source(&self, address: u16) -> String {
        let line = self.lines.at(address);
        line.map_or_else(String::new, |SourceLine { file, line }| {
            format!("{}:{line}", file.rsplit('/').next().unwrap_or(file))
        })
    }
}
