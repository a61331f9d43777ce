//! What the deployer sends to loaders is the same module in fewer bytes.

use std::path::Path;

use descriptors::{Binary, Placement};
use goblin::elf::Elf;
use proptest::prelude::*;

/// The prebuilt modules, with their names.
fn modules() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../firmware/prebuilt/modules");
    let (mut folders, mut modules) = (vec![folder], Vec::new());
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).expect("the prebuilt modules").map(|entry| entry.expect("a file").path())
        {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "elf") {
                let file = path.file_stem().and_then(|stem| stem.to_str()).expect("a name");
                let name = file.split('-').next().expect("a name").to_owned();
                modules.push((name, std::fs::read(&path).expect("a file")));
            }
        }
    }
    modules
}

fn placement(file: &[u8]) -> Placement {
    let elf = Elf::parse(file).expect("an ELF file");
    let mut placement = Placement::default();
    let sections = elf.section_headers.iter().filter(|section| section.is_alloc());
    for (section, address) in sections.zip((0x6000..).step_by(0x2000)) {
        placement.set_section(elf.shdr_strtab.get_at(section.sh_name).unwrap_or(""), address);
    }
    for (symbol, address) in elf.syms.iter().filter(|symbol| symbol.st_shndx == 0).zip((0x5c00..).step_by(2)) {
        placement.set_symbol(elf.strtab.get_at(symbol.st_name).unwrap_or(""), address);
    }
    placement
}

/// The names of symbols, those in sections of modules or all.
fn names<'a>(elf: &'a Elf<'_>, all: bool) -> Vec<&'a str> {
    let is_own = |section: usize| {
        let section = elf.section_headers.get(section).filter(|_| section != 0);
        section.and_then(|section| elf.shdr_strtab.get_at(section.sh_name)).is_some_and(|name| name.contains(".sm."))
    };
    let symbols = elf.syms.iter().filter(|symbol| symbol.st_name != 0 && (all || is_own(symbol.st_shndx)));
    symbols.filter_map(|symbol| elf.strtab.get_at(symbol.st_name)).collect()
}

#[test]
fn a_loader_gets_the_same_module_in_fewer_bytes() {
    let modules = modules();
    assert!(modules.len() > 80);
    for (name, file) in modules {
        let whole = Binary::parse(&name, file.clone()).expect("a module");
        let sent = whole.for_loader();
        assert!(sent.len() + 1000 < file.len(), "{name}: {} of {} bytes", sent.len(), file.len());
        let stripped = Binary::parse(&name, sent.clone()).expect("a module");
        let placement = placement(&file);
        let linked = whole.link(&placement).expect("all that it needs");
        assert_eq!(stripped.link(&placement).as_ref(), Ok(&linked), "{name}");
        assert_eq!(stripped.loaded_sections(), whole.loaded_sections(), "{name}");
        assert_eq!(stripped.is_driver(), whole.is_driver(), "{name}");
        assert_eq!(stripped.for_loader(), sent, "{name}: nothing is left to be stripped");

        // What is left of its symbols are its bounds.
        let elf = Elf::parse(&sent).expect("an ELF file");
        let is_bound = |symbol: &&str| symbol.ends_with("_start") || symbol.ends_with("_end");
        assert_eq!(names(&elf, true).iter().filter(|symbol| is_bound(symbol)).count(), 4, "{name}");
        assert!(names(&elf, false).iter().all(is_bound), "{name}: {:?}", names(&elf, false));
    }
}

/// A loader with a symbol table for all files can give others what a file defines outside of its module.
#[test]
fn what_is_outside_of_the_module_keeps_its_name() {
    let file = include_bytes!("../../firmware/prebuilt/modules/HAN-128.elf").to_vec();
    let sent = Binary::parse("HAN", file.clone()).expect("a module").for_loader();
    let function = |file: &[u8]| {
        let elf = Elf::parse(file).expect("an ELF file");
        let symbol = elf.syms.iter().find(|symbol| elf.strtab.get_at(symbol.st_name) == Some("ihd_show"));
        let symbol = symbol.expect("the function");
        let section = elf.shdr_strtab.get_at(elf.section_headers[symbol.st_shndx].sh_name).expect("a name");
        (section.to_owned(), symbol.st_value, symbol.st_info)
    };
    assert_eq!(function(&sent), function(&file));
}

proptest! {
    /// A file that is not as linkers make them is sent as it is; nothing in it makes the deployer fail.
    #[test]
    fn damaged_files_are_stripped_or_left_alone(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20)) {
        let mut file = include_bytes!("../../firmware/prebuilt/modules/CS-128.elf").to_vec();
        for (place, byte) in changes {
            *place.get_mut(&mut file) = byte;
        }
        if let Ok(binary) = Binary::parse("CS", file.clone()) {
            let sent = binary.for_loader();
            prop_assert!(sent.len() <= file.len());
            let stripped = Binary::parse("CS", sent).expect("a module");
            let placement = placement(&file);
            if let Ok(linked) = binary.link(&placement) {
                prop_assert_eq!(stripped.link(&placement), Ok(linked));
            }
        }
    }

    /// The same for the headers of its sections, where what is wrong matters most.
    #[test]
    fn damaged_headers_are_stripped_or_left_alone(section in 0..16usize, field in 0..10usize, value in any::<u32>()) {
        let mut file = include_bytes!("../../firmware/prebuilt/modules/CS-128.elf").to_vec();
        let headers = u32::from_le_bytes(*file[32..].first_chunk().expect("a header")) as usize;
        let place = headers + section * 40 + field * 4;
        if let Some(bytes) = file.get_mut(place..place + 4) {
            bytes.copy_from_slice(&value.to_le_bytes());
        }
        if let Ok(binary) = Binary::parse("CS", file) {
            binary.for_loader();
        }
    }
}
