//! What the linker has to say, in words of the source: its own are about symbols and files that nobody has written.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use sancus_hw::abi::SYMBOL_PREFIX;

use crate::link::LinkError;
use crate::program::Program;

/// What a failed link of a program means; `None` if it is something else than what a source can cause. The sources are the first
/// files of the program.
pub fn explained(message: &str, program: &Program, sources: &[PathBuf]) -> Option<LinkError> {
    let mut twice = BTreeSet::new();
    let mut undefined: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut overflow: BTreeMap<&str, u32> = BTreeMap::new();
    let mut last = None;
    for line in message.lines().map(|line| line.strip_prefix("ld.lld-19: ").unwrap_or(line)) {
        if let Some(name) = line.strip_prefix("error: undefined symbol: ") {
            last = Some(undefined.entry(name).or_default());
        } else if let Some(name) = line.strip_prefix("error: duplicate symbol: ") {
            twice.insert(defined_twice(name, program, sources));
        } else if let Some((region, bytes)) = line.split_once("will not fit in region '").and_then(|(_, rest)| {
            let (region, rest) = rest.split_once("': overflowed by ")?;
            Some((region, rest.strip_suffix(" bytes")?.parse::<u32>().ok()?))
        }) {
            let most = overflow.entry(region).or_default();
            *most = bytes.max(*most);
        } else if line.starts_with("error: section ") && line.contains(" overlaps with ") {
            // Follows from what does not fit.
        } else if line.starts_with("error: ") {
            return None;
        } else if let (Some(users), Some((_, user))) = (&mut last, line.split_once(":(")) {
            users.extend(user.strip_suffix(')'));
        }
    }
    if !twice.is_empty() {
        return Some(LinkError::Twice(twice.into_iter().collect()));
    }
    if !undefined.is_empty() {
        return Some(nowhere(undefined, program));
    }
    let (region, bytes) = overflow.into_iter().next()?;
    let (memory, option) = if region == "ram" { ("data", "--ram") } else { ("program", "--rom") };
    Some(LinkError::TooLarge { memory, bytes, option })
}

fn defined_twice(name: &str, program: &Program, sources: &[PathBuf]) -> String {
    let files: Vec<String> =
        program.definers(name).filter_map(|unit| Some(sources.get(unit)?.display().to_string())).collect();
    match files.as_slice() {
        [] => format!("{name} is defined twice"),
        [file] => format!("{name}, which {file} defines, is a name of what is added to programs and modules"),
        files => format!("{name} is defined more than once: in {}", files.join(", ")),
    }
}

/// Names that nobody defines, each with who uses it.
pub fn nowhere<'a>(names: impl IntoIterator<Item = (&'a str, BTreeSet<&'a str>)>, program: &Program) -> LinkError {
    let mut lines: Vec<String> = names.into_iter().map(|(name, users)| line(name, &users, program)).collect();
    lines.sort();
    lines.dedup();
    LinkError::Undefined(lines)
}

fn line(name: &str, users: &BTreeSet<&str>, program: &Program) -> String {
    if name == "main" {
        return "there is no function main, which every program needs: a file of modules alone is built with --relocatable"
            .to_owned();
    }
    // A module's name may have the names of others in it.
    let part = name.strip_prefix(SYMBOL_PREFIX);
    let known = |module: &String| part.is_some_and(|part| part.starts_with(&format!("{module}_")));
    if let Some(part) = part.filter(|_| !program.modules.keys().any(known)) {
        let ends = ["_public_start", "_public_end", "_secret_start", "_secret_end", "_entry", "_table"];
        let module = ends.iter().find_map(|end| part.strip_suffix(end));
        let module = module.or_else(|| part.split_once("_entry_").map(|(module, _)| module));
        if let Some(module) = module {
            return format!(
                "module {module} is named (DECLARE_SM, SM_GET_ENTRY), but no source has code of it (SM_ENTRY, SM_FUNC, SM_INPUT)"
            );
        }
    }
    let users: Vec<&str> = users.iter().copied().collect();
    match users.as_slice() {
        [] => format!("no stub, source or loader defines {name}"),
        users => format!("no source or library defines {name}, which {} uses", users.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_and_regions_are_in_words_of_the_source() {
        let program = Program::new(Vec::new());
        let says = |message: &str| explained(message, &program, &[]).map(|error| error.to_string());
        let undefined = "ld.lld-19: error: undefined symbol: helper\n>>> referenced by /tmp/.tmpy/21.o:(f)\n\
             >>> referenced by /tmp/.tmpy/21.o:(g)\n\nld.lld-19: error: undefined symbol: __sm_m_public_start\n\
             >>> referenced by /tmp/.tmpy/21.o:(m)\n\nld.lld-19: error: undefined symbol: __sm_m_public_end\n";
        let expected = "module m is named (DECLARE_SM, SM_GET_ENTRY), but no source has code of it (SM_ENTRY, SM_FUNC, SM_INPUT)\n\
             no source or library defines helper, which f, g uses";
        assert_eq!(says(undefined).as_deref(), Some(expected));
        let large = "ld.lld-19: error: section '.a' will not fit in region 'ram': overflowed by 4 bytes\n\
             ld.lld-19: error: section '.b' will not fit in region 'ram': overflowed by 8 bytes\n\
             ld.lld-19: error: section .a virtual address range overlaps with .text\n>>> .a range is [0x200, 0xEC8B]\n";
        let expected =
            "the program is 8 bytes too large for its data memory: give it more with --ram, or make it smaller";
        assert_eq!(says(large).as_deref(), Some(expected));
        assert_eq!(says("ld.lld-19: error: no such file"), None);
    }
}
