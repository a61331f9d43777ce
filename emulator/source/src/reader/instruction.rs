//! The body of a function, line by line.

use std::collections::BTreeMap;

use super::Names;
use super::cursor::{Cursor, Path};
use super::metadata::Metadata;
use crate::operand::{Constant, Operand};
use crate::representation::{Argument, Binary, Function, Instruction, Predicate, Statement, Typed};
use crate::types::Type;

/// A function that is being read.
pub(super) struct Body<'a> {
    name: String,
    section: Option<String>,
    parameters: Vec<u32>,
    slots: BTreeMap<String, usize>,
    /// Blocks by name, which are named before they come.
    labels: BTreeMap<String, usize>,
    blocks: Vec<Option<Vec<Statement>>>,
    current: Option<usize>,
    names: &'a Names,
    metadata: &'a Metadata,
}

impl<'a> Body<'a> {
    pub(super) fn new(name: String, section: Option<String>, names: &'a Names, metadata: &'a Metadata) -> Body<'a> {
        let (slots, labels) = (BTreeMap::new(), BTreeMap::new());
        let (parameters, blocks) = (Vec::new(), Vec::new());
        Body { name, section, parameters, slots, labels, blocks, current: None, names, metadata }
    }

    pub(super) fn parameter(&mut self, kind: &Type, local: Option<&str>) {
        let number = format!("%{}", self.parameters.len());
        let local = local.unwrap_or(&number).to_owned();
        self.slot(&local);
        self.parameters.push(kind.bits().unwrap_or(0));
    }

    fn slot(&mut self, local: &str) -> usize {
        let next = self.slots.len();
        *self.slots.entry(local.to_owned()).or_insert(next)
    }

    fn block(&mut self, label: &str) -> usize {
        let next = self.labels.len();
        let index = *self.labels.entry(label.to_owned()).or_insert(next);
        self.blocks.resize_with(self.labels.len(), || None);
        index
    }

    /// Reads a line: a label or an instruction.
    pub(super) fn line(&mut self, tokens: &[String]) -> Result<(), String> {
        let [first, rest @ ..] = tokens else { return Ok(()) };
        if rest.first().is_some_and(|sign| sign == ":") {
            return self.begin(&format!("%{}", first.trim_matches('"')));
        }
        let current = match self.current {
            Some(current) => current,
            // The first block may have no label; its name is then the next number.
            None => {
                let number = self.parameters.len();
                self.begin(&format!("%{number}"))?;
                0
            }
        };
        let location = tokens.iter().position(|word| word == "!dbg");
        let location = location.and_then(|at| self.metadata.location(tokens.get(at + 1)?));
        // Behind the instruction stands what is known of it.
        let end = tokens.iter().position(|word| word.starts_with('!')).unwrap_or(tokens.len());
        let end = if tokens[..end].last().is_some_and(|sign| sign == ",") { end - 1 } else { end };
        let instruction = self.instruction(&tokens[..end])?;
        if let (Some(instruction), Some(Some(block))) = (instruction, self.blocks.get_mut(current)) {
            block.push(Statement { instruction, location });
        }
        Ok(())
    }

    fn begin(&mut self, label: &str) -> Result<(), String> {
        let index = self.block(label);
        if self.current.is_none() && index != 0 {
            return Err(format!("the first block is {label}, and others were named before"));
        }
        if self.blocks[index].is_some() {
            return Err(format!("there are two blocks {label}"));
        }
        self.blocks[index] = Some(Vec::new());
        self.current = Some(index);
        Ok(())
    }

    pub(super) fn finish(self) -> Result<Function, String> {
        let Body { name, section, parameters, slots, labels, blocks, .. } = self;
        let missing = |index: usize| {
            let label = labels.iter().find(|(_, block)| **block == index).map_or("", |(label, _)| label);
            format!("there is no block {label}")
        };
        let blocks = blocks.into_iter().enumerate().map(|(index, block)| block.ok_or_else(|| missing(index)));
        let blocks: Vec<Vec<Statement>> = blocks.collect::<Result<_, _>>()?;
        if blocks.is_empty() {
            return Err(format!("function {name} is empty"));
        }
        Ok(Function { name, parameters, slots: slots.len(), blocks, section })
    }

    /// An instruction; `None` for one that does nothing.
    fn instruction(&mut self, tokens: &[String]) -> Result<Option<Instruction>, String> {
        let named = tokens.first().filter(|_| tokens.get(1).is_some_and(|sign| sign == "="));
        let result = named.map(|local| self.slot(local)).unwrap_or(usize::MAX);
        let mut cursor = Cursor::new(&tokens[if named.is_some() { 2 } else { 0 }..], self.names);
        let mut word = cursor.next();
        while matches!(word, "tail" | "musttail" | "notail") {
            word = cursor.next();
        }
        let instruction = match word {
            "alloca" => self.allocate(&mut cursor, result)?,
            "load" => self.load(&mut cursor, result)?,
            "store" => self.store(&mut cursor)?,
            "getelementptr" => self.address(&mut cursor, result)?,
            "icmp" => self.compare(&mut cursor, result)?,
            "select" => self.select(&mut cursor, result)?,
            "phi" => self.merge(&mut cursor, result)?,
            "br" => self.branch(&mut cursor)?,
            "switch" => self.switch(&mut cursor)?,
            "ret" => self.leave(&mut cursor)?,
            "call" => return self.call(&mut cursor, named.map(|_| result)),
            "zext" | "sext" | "trunc" | "ptrtoint" | "inttoptr" | "bitcast" | "freeze" => {
                self.convert(&mut cursor, result, word)?
            }
            "extractvalue" => self.member(&mut cursor, result)?,
            "unreachable" => Instruction::Unsupported { what: "a place that cannot be reached".to_owned() },
            _ => match binary(word) {
                Some(operation) => self.binary(&mut cursor, result, operation)?,
                None => unsupported(word),
            },
        };
        Ok(Some(instruction))
    }

    /// A value of a type that is known.
    fn operand(&mut self, cursor: &mut Cursor<'_>, kind: &Type) -> Result<Operand, String> {
        match cursor.peek().starts_with('%') {
            true => {
                let local = cursor.next().to_owned();
                Ok(Operand::Slot(self.slot(&local)))
            }
            false => Ok(Operand::Constant(cursor.constant(kind)?)),
        }
    }

    /// A type and a value of it; `None` if no register of the evaluator holds it.
    fn typed(&mut self, cursor: &mut Cursor<'_>) -> Result<Option<Typed>, String> {
        let kind = cursor.kind()?;
        let operand = self.operand(cursor, &kind)?;
        Ok(kind.bits().map(|bits| Typed { bits, operand }))
    }

    fn pointer(&mut self, cursor: &mut Cursor<'_>) -> Result<Operand, String> {
        let kind = cursor.kind()?;
        self.operand(cursor, &kind)
    }

    fn allocate(&mut self, cursor: &mut Cursor<'_>, result: usize) -> Result<Instruction, String> {
        let size = cursor.kind()?.size();
        let count = match cursor.eat(",") && cursor.peek() != "align" {
            true => self.typed(cursor)?,
            false => None,
        };
        Ok(Instruction::Allocate { result, size, count })
    }

    fn load(&mut self, cursor: &mut Cursor<'_>, result: usize) -> Result<Instruction, String> {
        cursor.eat("volatile");
        let kind = cursor.kind()?;
        cursor.expect(",")?;
        let pointer = self.pointer(cursor)?;
        Ok(match kind.bits() {
            Some(bits) => Instruction::Load { result, bits, pointer },
            None => unsupported("a load of a structure"),
        })
    }

    fn store(&mut self, cursor: &mut Cursor<'_>) -> Result<Instruction, String> {
        cursor.eat("volatile");
        let value = self.typed(cursor)?;
        cursor.expect(",")?;
        let pointer = self.pointer(cursor)?;
        Ok(value.map_or_else(|| unsupported("a store of a structure"), |value| Instruction::Store { value, pointer }))
    }

    fn address(&mut self, cursor: &mut Cursor<'_>, result: usize) -> Result<Instruction, String> {
        while !cursor.is_at_end() && !cursor.is_at_type() {
            cursor.next();
        }
        let mut path = Path::new(cursor.kind()?);
        cursor.expect(",")?;
        let base = self.pointer(cursor)?;
        let mut indices = Vec::new();
        while cursor.eat(",") {
            let Some(index) = self.typed(cursor)? else { return Ok(unsupported("an index that is not an integer")) };
            match index.operand {
                Operand::Constant(Constant::Number(number)) => {
                    path.step(Some(extended(number, index.bits)))?;
                }
                Operand::Constant(Constant::Zero) => {
                    path.step(Some(0))?;
                }
                _ => {
                    let size = path.step(None)?;
                    indices.push((index, size));
                }
            }
        }
        Ok(Instruction::Address { result, base, offset: path.offset, indices })
    }

    fn compare(&mut self, cursor: &mut Cursor<'_>, result: usize) -> Result<Instruction, String> {
        cursor.eat("samesign");
        let Some(predicate) = predicate(cursor.next()) else { return Err("an unknown comparison".to_owned()) };
        let kind = cursor.kind()?;
        let left = self.operand(cursor, &kind)?;
        cursor.expect(",")?;
        let right = self.operand(cursor, &kind)?;
        let Some(bits) = kind.bits() else { return Ok(unsupported("a comparison of structures")) };
        Ok(Instruction::Compare { result, predicate, left: Typed { bits, operand: left }, right })
    }

    fn select(&mut self, cursor: &mut Cursor<'_>, result: usize) -> Result<Instruction, String> {
        let condition = self.pointer(cursor)?;
        cursor.expect(",")?;
        let yes = self.typed(cursor)?;
        cursor.expect(",")?;
        let no = self.typed(cursor)?;
        Ok(match (yes, no) {
            (Some(yes), Some(Typed { operand: no, .. })) => Instruction::Select { result, condition, yes, no },
            _ => unsupported("a choice between structures"),
        })
    }

    fn merge(&mut self, cursor: &mut Cursor<'_>, result: usize) -> Result<Instruction, String> {
        let kind = cursor.kind()?;
        let mut from = Vec::new();
        loop {
            cursor.expect("[")?;
            let operand = self.operand(cursor, &kind)?;
            cursor.expect(",")?;
            from.push((operand, self.block(cursor.next())));
            cursor.expect("]")?;
            if !cursor.eat(",") || cursor.peek() != "[" {
                break;
            }
        }
        Ok(match kind.bits() {
            Some(bits) => Instruction::Merge { result, bits, from },
            None => unsupported("a choice between structures"),
        })
    }

    fn label(&mut self, cursor: &mut Cursor<'_>) -> Result<usize, String> {
        cursor.expect("label")?;
        Ok(self.block(cursor.next()))
    }

    fn branch(&mut self, cursor: &mut Cursor<'_>) -> Result<Instruction, String> {
        if cursor.peek() == "label" {
            return Ok(Instruction::Go { to: self.label(cursor)? });
        }
        let condition = self.pointer(cursor)?;
        cursor.expect(",")?;
        let yes = self.label(cursor)?;
        cursor.expect(",")?;
        Ok(Instruction::Branch { condition, yes, no: self.label(cursor)? })
    }

    fn switch(&mut self, cursor: &mut Cursor<'_>) -> Result<Instruction, String> {
        let Some(value) = self.typed(cursor)? else { return Ok(unsupported("a switch over a structure")) };
        cursor.expect(",")?;
        let default = self.label(cursor)?;
        cursor.expect("[")?;
        let mut cases = Vec::new();
        while !cursor.eat("]") {
            let kind = cursor.kind()?;
            let Constant::Number(number) = cursor.constant(&kind)? else {
                return Err("a case that is not a number".into());
            };
            cursor.expect(",")?;
            cases.push((number, self.label(cursor)?));
        }
        Ok(Instruction::Switch { value, default, cases })
    }

    fn leave(&mut self, cursor: &mut Cursor<'_>) -> Result<Instruction, String> {
        if cursor.eat("void") {
            return Ok(Instruction::Return { value: None });
        }
        let value = self.typed(cursor)?;
        Ok(value
            .map_or_else(|| unsupported("a structure as a result"), |value| Instruction::Return { value: Some(value) }))
    }

    /// A member of what an addition or subtraction with a flag gives.
    fn member(&mut self, cursor: &mut Cursor<'_>, result: usize) -> Result<Instruction, String> {
        let kind = cursor.kind()?;
        let Some(bits) = with_flag(&kind) else { return Ok(unsupported("a member of a structure")) };
        let operand = self.operand(cursor, &kind)?;
        cursor.expect(",")?;
        Ok(match cursor.next() {
            "0" => Instruction::Convert { result, value: Typed { bits, operand }, bits, signed: false },
            "1" => {
                let (left, right) = (Typed { bits: bits + 1, operand }, Constant::Number(bits.into()));
                let right = Operand::Constant(right);
                Instruction::Binary { result, operation: Binary::LogicalShiftRight, left, right }
            }
            _ => return Err("a structure without such a member".into()),
        })
    }

    fn convert(&mut self, cursor: &mut Cursor<'_>, result: usize, word: &str) -> Result<Instruction, String> {
        while matches!(cursor.peek(), "nneg" | "nuw" | "nsw") {
            cursor.next();
        }
        let value = self.typed(cursor)?;
        let bits = match cursor.eat("to") {
            true => cursor.kind()?.bits(),
            false => value.as_ref().map(|value| value.bits),
        };
        let signed = word == "sext";
        Ok(match (value, bits) {
            (Some(value), Some(bits)) => Instruction::Convert { result, value, bits, signed },
            _ => unsupported(word),
        })
    }

    fn binary(&mut self, cursor: &mut Cursor<'_>, result: usize, operation: Binary) -> Result<Instruction, String> {
        while matches!(cursor.peek(), "nuw" | "nsw" | "exact" | "disjoint") {
            cursor.next();
        }
        let kind = cursor.kind()?;
        let left = self.operand(cursor, &kind)?;
        cursor.expect(",")?;
        let right = self.operand(cursor, &kind)?;
        let Some(bits) = kind.bits() else { return Ok(unsupported("arithmetic of structures")) };
        Ok(Instruction::Binary { result, operation, left: Typed { bits, operand: left }, right })
    }

    fn call(&mut self, cursor: &mut Cursor<'_>, result: Option<usize>) -> Result<Option<Instruction>, String> {
        while !cursor.is_at_end() && !cursor.is_at_type() {
            cursor.next();
        }
        let kind = cursor.kind()?;
        // A function with a variable number of arguments is called with its whole type.
        if cursor.peek() == "(" {
            cursor.skip_list();
        }
        if cursor.peek() == "asm" {
            return Ok(Some(unsupported("inline assembly")));
        }
        let name = cursor.peek().strip_prefix('@').map(str::to_owned);
        let ignored = ["llvm.lifetime.", "llvm.dbg.", "llvm.assume", "llvm.stackrestore"];
        if name.as_ref().is_some_and(|name| ignored.iter().any(|prefix| name.starts_with(prefix))) {
            return Ok(None);
        }
        let callee = self.operand(cursor, &Type::Pointer)?;
        let mut arguments = Vec::new();
        for parameter in cursor.parameters()? {
            let operand = match (parameter.local, parameter.constant) {
                (Some(local), _) => Operand::Slot(self.slot(&local)),
                (None, Some(constant)) => Operand::Constant(constant),
                (None, None) => return Err("an argument without a value".to_owned()),
            };
            let Some(bits) = parameter.kind.bits() else { return Ok(Some(unsupported("a structure as an argument"))) };
            arguments.push(Argument { value: Typed { bits, operand }, copied: parameter.copied });
        }
        let bits = match &kind {
            Type::Void => 0,
            kind => match kind.bits().or_else(|| with_flag(kind).map(|bits| bits + 1)) {
                Some(bits) => bits,
                None => return Ok(Some(unsupported("a structure as a result"))),
            },
        };
        Ok(Some(Instruction::Call { result, bits, callee, arguments }))
    }
}

/// The bits of the number in a structure of a number and a flag: it is kept as one number, with the flag above the number.
fn with_flag(kind: &Type) -> Option<u32> {
    match kind {
        Type::Structure(members, _) => match members[..] {
            [Type::Integer(bits @ 1..=63), Type::Integer(1)] => Some(bits),
            _ => None,
        },
        _ => None,
    }
}

fn unsupported(what: &str) -> Instruction {
    Instruction::Unsupported { what: what.to_owned() }
}

/// A number of so many bits, with its sign.
pub(super) fn extended(number: u64, bits: u32) -> i64 {
    let unused = 64 - bits.clamp(1, 64);
    (number << unused) as i64 >> unused
}

fn binary(word: &str) -> Option<Binary> {
    Some(match word {
        "add" => Binary::Add,
        "sub" => Binary::Sub,
        "mul" => Binary::Mul,
        "udiv" => Binary::UnsignedDivide,
        "sdiv" => Binary::SignedDivide,
        "urem" => Binary::UnsignedRemainder,
        "srem" => Binary::SignedRemainder,
        "shl" => Binary::ShiftLeft,
        "lshr" => Binary::LogicalShiftRight,
        "ashr" => Binary::ArithmeticShiftRight,
        "and" => Binary::And,
        "or" => Binary::Or,
        "xor" => Binary::Xor,
        _ => return None,
    })
}

fn predicate(word: &str) -> Option<Predicate> {
    Some(match word {
        "eq" => Predicate::Equal,
        "ne" => Predicate::NotEqual,
        "ugt" => Predicate::UnsignedGreater,
        "uge" => Predicate::UnsignedGreaterOrEqual,
        "ult" => Predicate::UnsignedLess,
        "ule" => Predicate::UnsignedLessOrEqual,
        "sgt" => Predicate::SignedGreater,
        "sge" => Predicate::SignedGreaterOrEqual,
        "slt" => Predicate::SignedLess,
        "sle" => Predicate::SignedLessOrEqual,
        _ => return None,
    })
}
