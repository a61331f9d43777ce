//! How long the keys are that a program was built for.

use machine::Soc;
use program::image::Symbol;
use program::loader::Section;
use sancus_hw::abi;

/// The core whose keys have the length that a file shows, and what shows it. `None` if nothing does.
pub fn evidence(symbols: &[Symbol], sections: &[Section]) -> Option<(Soc, String)> {
    let (bytes, reason) = by_tags(sections).or_else(|| by_connections(symbols))?;
    Some((if bytes == 16 { Soc::Sancus128 } else { Soc::Sancus64 }, reason))
}

/// Room for a tag, which is as long as a key. A wrapped module has a nonce of two bytes in front of it.
fn by_tags(sections: &[Section]) -> Option<(u32, String)> {
    sections.iter().filter(|section| section.name.starts_with(".data.sm.")).find_map(|section| {
        let bytes = match section.name.contains(".mac.") {
            true => section.size,
            false if section.name.ends_with(".wrapinfo") => section.size.checked_sub(2)?,
            false => return None,
        };
        matches!(bytes, 8 | 16).then(|| (bytes, format!("{bytes} bytes for a tag in {}", section.name)))
    })
}

/// Room for the keys of connections: the table ends where the next variable begins.
fn by_connections(symbols: &[Symbol]) -> Option<(u32, String)> {
    let modules = symbols.iter().filter_map(|symbol| abi::module_with(&symbol.name, "io_connections"));
    modules.into_iter().find_map(|module| {
        let value = |part: &str| {
            let name = abi::symbol(module, part);
            symbols.iter().find(|symbol| symbol.name == name).map(|symbol| symbol.address)
        };
        let table = value("ssa_base_addr")?.checked_sub(value("io_connections")?)?;
        let bytes = descriptors::key_bytes(table, value("max_connections")?)?;
        Some((bytes.into(), format!("{bytes} bytes for each key of a connection of {module}")))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn connections_show_the_length_of_keys() {
        let modules = concat!(env!("CARGO_MANIFEST_DIR"), "/../../firmware/prebuilt/modules/");
        for (file, soc, bytes) in [("CS-64.elf", Soc::Sancus64, 8), ("METER-128.elf", Soc::Sancus128, 16)] {
            let content = std::fs::read(format!("{modules}{file}")).expect("a prebuilt module");
            let object = program::loader::relocatable(&content).expect("no damage").expect("relocatable");
            let (found, reason) = evidence(&object.symbols(), &object.sections()).expect("connections");
            assert_eq!(found, soc);
            assert!(reason.starts_with(&format!("{bytes} bytes for each key of a connection of ")), "{reason}");
        }
        assert_eq!(evidence(&[], &[]), None);
    }
}
