//! The routines that the compiler calls where the CPU has no instruction. Code outside a module could change what they
//! do, so a module gets copies of those it needs, under names of its own.

use std::collections::{BTreeMap, BTreeSet};

use crate::program::symbol;
use crate::rewrite::public_section;
use crate::statement::{Statement, is_symbol};

/// The routines as assembly text, taken apart.
#[derive(Clone, Debug, Default)]
pub struct Helpers {
    bodies: BTreeMap<String, Vec<String>>,
}

impl Helpers {
    /// Takes apart what the compiler made of `stubs/helpers.c`: a section for each function.
    pub fn read(assembly: &str) -> Helpers {
        let mut bodies: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut current: Option<String> = None;
        for line in assembly.lines() {
            let statement = Statement::read(line);
            match statement.directive() {
                Some(".section") => {
                    let name = statement.operands().split(',').next().unwrap_or_default();
                    current = name.strip_prefix(".text.").map(str::to_owned);
                    continue;
                }
                // What is not needed in a copy.
                Some(name) if name.starts_with(".cfi_") || matches!(name, ".globl" | ".type" | ".size" | ".loc") => {
                    continue;
                }
                _ => {}
            }
            if let Some(name) = &current {
                let line = line.split(" ;").next().unwrap_or(line).trim_end();
                if !line.trim().is_empty() && !line.trim_start().starts_with(';') {
                    bodies.entry(name.clone()).or_default().push(line.to_owned());
                }
            }
        }
        Helpers { bodies }
    }

    /// Whether a symbol is a routine.
    pub fn contains(&self, name: &str) -> bool {
        self.bodies.contains_key(name)
    }

    /// The name of a module's copy.
    pub fn name_in(module: &str, name: &str) -> String {
        symbol(module, name.trim_start_matches('_'))
    }

    /// The copies for a module, with what they need themselves.
    pub fn for_module(&self, module: &str, needed: &BTreeSet<String>) -> String {
        let mut text = format!("\t.section\t{}\n", public_section(module));
        for name in self.closure(needed) {
            text.push_str(&format!("\t.globl\t{}\n", Helpers::name_in(module, &name)));
            self.append(&name, |symbol| Helpers::name_in(module, symbol), &mut text);
        }
        text
    }

    /// The routines for code outside modules, unless the program has its own.
    pub fn for_outside(&self, needed: &BTreeSet<String>) -> String {
        let mut text = "\t.text\n".to_owned();
        for name in self.closure(needed) {
            text.push_str(&format!("\t.weak\t{name}\n"));
            self.append(&name, str::to_owned, &mut text);
        }
        text
    }

    fn append(&self, name: &str, renamed: impl Fn(&str) -> String, text: &mut String) {
        text.push_str("\t.p2align\t1\n");
        for line in self.bodies.get(name).into_iter().flatten() {
            let mut rest = line.as_str();
            while !rest.is_empty() {
                let length = rest.find(|c| !is_symbol(c)).unwrap_or(rest.len());
                let (word, after) =
                    rest.split_at(if length == 0 { rest.chars().next().map_or(0, char::len_utf8) } else { length });
                match self.bodies.contains_key(word) {
                    true => text.push_str(&renamed(word)),
                    false => text.push_str(word),
                }
                rest = after;
            }
            text.push('\n');
        }
    }

    /// The routines needed, and those that these need.
    fn closure(&self, needed: &BTreeSet<String>) -> BTreeSet<String> {
        let mut all = BTreeSet::new();
        let mut open: Vec<String> = needed.iter().cloned().collect();
        while let Some(name) = open.pop() {
            let Some(body) = self.bodies.get(&name).filter(|_| all.insert(name.clone())) else { continue };
            let words = body.iter().flat_map(|line| line.split(|c| !is_symbol(c)));
            open.extend(words.filter(|word| self.bodies.contains_key(*word)).map(str::to_owned));
        }
        all
    }
}
