//! Types, constants and lists of arguments, from the words of a line.

use super::{Names, structure};
use crate::operand::Constant;
use crate::tokens::unescaped;
use crate::types::Type;

/// How deep types and constants may lie in each other.
const DEPTH: usize = 32;

/// A parameter, or an argument of a call.
pub(super) struct Parameter {
    pub(super) kind: Type,
    /// The name of a local value.
    pub(super) local: Option<String>,
    /// A constant.
    pub(super) constant: Option<Constant>,
    /// Bytes of the structure that is passed by copying it.
    pub(super) copied: Option<u64>,
}

/// A place among words.
pub(super) struct Cursor<'a> {
    tokens: &'a [String],
    names: &'a Names,
    depth: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn new(tokens: &'a [String], names: &'a Names) -> Cursor<'a> {
        Cursor::nested(tokens, names, DEPTH)
    }

    pub(super) fn nested(tokens: &'a [String], names: &'a Names, depth: usize) -> Cursor<'a> {
        Cursor { tokens, names, depth }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.tokens.is_empty()
    }

    pub(super) fn peek(&self) -> &'a str {
        self.tokens.first().map_or("", |token| token)
    }

    pub(super) fn next(&mut self) -> &'a str {
        let next = self.peek();
        self.tokens = self.tokens.get(1..).unwrap_or_default();
        next
    }

    /// Goes past a word or sign if it is next.
    pub(super) fn eat(&mut self, token: &str) -> bool {
        let found = self.peek() == token;
        if found {
            self.next();
        }
        found
    }

    pub(super) fn expect(&mut self, token: &str) -> Result<(), String> {
        match self.eat(token) {
            true => Ok(()),
            false => Err(format!("expected {token:?}, found {:?}", self.peek())),
        }
    }

    fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, String>) -> Result<T, String> {
        self.depth = self.depth.checked_sub(1).ok_or("too deeply nested")?;
        let result = read(self);
        self.depth += 1;
        result
    }

    /// Whether a type is next.
    pub(super) fn is_at_type(&self) -> bool {
        let token = self.peek();
        let integer = token.strip_prefix('i').is_some_and(|bits| bits.parse::<u32>().is_ok());
        integer
            || matches!(token, "void" | "ptr" | "[" | "{" | "<" | "float" | "double" | "half")
            || self.names.structures.contains_key(token)
    }

    pub(super) fn kind(&mut self) -> Result<Type, String> {
        self.deeper(Self::kind_at_depth)
    }

    fn kind_at_depth(&mut self) -> Result<Type, String> {
        if !self.is_at_type() {
            return Err(format!("expected a type, found {:?}", self.peek()));
        }
        Ok(match self.next() {
            "void" => Type::Void,
            "ptr" => Type::Pointer,
            "[" => {
                let length = self.next();
                let length = length.parse().map_err(|_| format!("{length:?} is not a length"))?;
                self.expect("x")?;
                let element = self.kind()?;
                self.expect("]")?;
                Type::Array(length, Box::new(element))
            }
            "{" => Type::Structure(self.members()?, false),
            "<" if self.eat("{") => {
                let members = self.members()?;
                self.expect(">")?;
                Type::Structure(members, true)
            }
            "<" => {
                while !self.is_at_end() && !self.eat(">") {
                    self.next();
                }
                Type::Other("a vector".to_owned())
            }
            name if self.names.structures.contains_key(name) => structure(name, self.names, self.depth),
            number => match number[1..].parse() {
                Ok(bits @ 1..=64) => Type::Integer(bits),
                _ => Type::Other(number.to_owned()),
            },
        })
    }

    fn members(&mut self) -> Result<Vec<Type>, String> {
        let mut members = Vec::new();
        while !self.eat("}") {
            members.push(self.kind()?);
            if !self.eat(",") && self.peek() != "}" {
                return Err(format!("expected '}}', found {:?}", self.peek()));
            }
        }
        Ok(members)
    }

    /// A constant of a type.
    pub(super) fn constant(&mut self, kind: &Type) -> Result<Constant, String> {
        self.deeper(|cursor| cursor.constant_at_depth(kind))
    }

    fn constant_at_depth(&mut self, kind: &Type) -> Result<Constant, String> {
        let token = self.next();
        Ok(match token {
            "true" => Constant::Number(1),
            "false" => Constant::Number(0),
            "null" | "undef" | "poison" | "zeroinitializer" => Constant::Zero,
            "[" | "{" => {
                let end = if token == "[" { "]" } else { "}" };
                let mut members = Vec::new();
                while !self.eat(end) {
                    let kind = self.kind()?;
                    members.push(self.constant(&kind)?);
                    if !self.eat(",") && self.peek() != end {
                        return Err(format!("expected {end:?}, found {:?}", self.peek()));
                    }
                }
                Constant::Members(members)
            }
            "<" => {
                let inner = self.constant(kind)?;
                self.expect(">")?;
                inner
            }
            "getelementptr" => self.address()?,
            "ptrtoint" | "inttoptr" | "bitcast" | "trunc" => {
                self.expect("(")?;
                let kind = self.kind()?;
                let inner = self.constant(&kind)?;
                self.expect("to")?;
                self.kind()?;
                self.expect(")")?;
                inner
            }
            _ if token.starts_with('@') => self.names.symbol(&token[1..]),
            _ if token.starts_with("c") && matches!(kind, Type::Array(..)) => {
                let bytes = unescaped(&token[1..]).ok_or_else(|| format!("{token:?} is not a text"))?;
                Constant::Bytes(bytes)
            }
            _ if token.parse::<i128>().is_ok() => Constant::Number(token.parse::<i128>().unwrap_or_default() as u64),
            _ if !token.starts_with(|first: char| first.is_alphanumeric() || first == '-') => {
                return Err(format!("expected a value, found {token:?}"));
            }
            _ => {
                // What follows belongs to it.
                if self.peek() == "(" {
                    self.skip_list();
                }
                Constant::Unsupported(token.to_owned())
            }
        })
    }

    /// `getelementptr inbounds (type, ptr base, index, ...)`.
    fn address(&mut self) -> Result<Constant, String> {
        while !self.is_at_end() && self.peek() != "(" {
            self.next();
        }
        self.expect("(")?;
        let kind = self.kind()?;
        self.expect(",")?;
        let pointer = self.kind()?;
        let base = self.constant(&pointer)?;
        let mut path = Path::new(kind);
        while self.eat(",") {
            let kind = self.kind()?;
            match self.constant(&kind)? {
                Constant::Number(number) => path.step(Some(number as i64))?,
                Constant::Zero => path.step(Some(0))?,
                other => return Ok(Constant::Unsupported(format!("the index {other:?}"))),
            };
        }
        self.expect(")")?;
        Ok(Constant::Behind(Box::new(base), path.offset))
    }

    /// Goes past a list in brackets, which is next.
    pub(super) fn skip_list(&mut self) {
        let mut depth = 0usize;
        while !self.is_at_end() {
            match self.next() {
                "(" => depth += 1,
                ")" => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return;
            }
        }
    }

    /// The list of parameters or arguments that is next, in brackets.
    pub(super) fn parameters(&mut self) -> Result<Vec<Parameter>, String> {
        self.expect("(")?;
        let mut parameters = Vec::new();
        while !self.eat(")") {
            if self.eat("...") {
                continue;
            }
            let kind = self.kind()?;
            let copied = self.attributes();
            let mut parameter = Parameter { kind, local: None, constant: None, copied };
            match self.peek() {
                "," | ")" | "" => {}
                local if local.starts_with('%') => parameter.local = Some(self.next().to_owned()),
                _ => parameter.constant = Some(self.constant(&parameter.kind)?),
            }
            parameters.push(parameter);
            if !self.eat(",") && self.peek() != ")" {
                return Err(format!("expected ')', found {:?}", self.peek()));
            }
        }
        Ok(parameters)
    }

    /// Goes past words that say how a value is passed. Gives the size of a structure that is passed by copying it.
    pub(super) fn attributes(&mut self) -> Option<u64> {
        let mut copied = None;
        loop {
            match self.peek() {
                "align" => {
                    self.next();
                    self.next();
                }
                "byval" => {
                    self.next();
                    let mut inner = Cursor { tokens: self.tokens, names: self.names, depth: self.depth };
                    copied = inner.eat("(").then(|| inner.kind().ok()).flatten().map(|kind| kind.size());
                    self.skip_list();
                }
                "noundef" | "zeroext" | "signext" | "nonnull" | "noalias" | "nocapture" | "readonly" | "writeonly"
                | "readnone" | "returned" | "inreg" | "immarg" | "nofree" => {
                    self.next();
                }
                "sret" | "dereferenceable" | "dereferenceable_or_null" | "range" | "initializes" | "captures" => {
                    self.next();
                    self.skip_list();
                }
                _ => return copied,
            }
        }
    }
}

/// The way from the address of a value to that of a part of it.
pub(super) struct Path {
    kind: Type,
    first: bool,
    pub(super) offset: i64,
}

impl Path {
    pub(super) fn new(kind: Type) -> Path {
        Path { kind, first: true, offset: 0 }
    }

    /// The next index, if it is a constant. Gives the bytes from one element to the next for one that is not.
    pub(super) fn step(&mut self, index: Option<i64>) -> Result<i64, String> {
        let first = std::mem::take(&mut self.first);
        let (size, kind) = match &self.kind {
            kind if first => (kind.size(), kind.clone()),
            Type::Array(_, element) => (element.size(), (**element).clone()),
            kind @ Type::Structure(members, _) => {
                let member = index.and_then(|index| usize::try_from(index).ok());
                let found = member.and_then(|member| Some((member, members.get(member)?.clone())));
                let (member, found) = found.ok_or("a member that the structure does not have")?;
                self.offset = self.offset.wrapping_add(kind.offset(member) as i64);
                self.kind = found;
                return Ok(0);
            }
            other => return Err(format!("an index into {other:?}")),
        };
        self.kind = kind;
        let size = i64::try_from(size).unwrap_or(i64::MAX);
        self.offset = self.offset.wrapping_add(index.unwrap_or(0).wrapping_mul(size));
        Ok(size)
    }
}
