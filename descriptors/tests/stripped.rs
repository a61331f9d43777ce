//! What the deployer sends to loaders is the same module in fewer bytes.

use std::path::Path;

use descriptors::{Binary, Placement};
use goblin::elf::Elf;
use proptest::prelude::*;

/// The prebuilt modules, with their names.
fn modules() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../firmware/prebuilt/modules");
    let entries = std::fs::read_dir(folder).expect("the prebuilt modules").map(|entry| entry.expect("a file").path());
    let read = |path: std::path::PathBuf| {
        let file = path.file_stem().and_then(|stem| stem.to_str()).expect("a name");
        let name = file.split('-').next().expect("a name").to_owned();
        (name, std::fs::read(&path).expect("a file"))
    };
    entries.filter(|path| path.extension().is_some_and(|extension| extension == "elf")).map(read).collect()
}

fn placement(file: &[u8]) -> Placement {
    let elf = Elf::parse(file).expect("an ELF file");
    let mut placement = Placement::default();
    let sections = elf.section_headers.iter().filter(|section| section.is_alloc());
    for (section, address) in sections.zip((0x6000..).step_by(0x2000)) {
        placement.set_section(elf.shdr_strtab.get_at(section.sh_name).expect("a name"), address);
    }
    for (symbol, address) in elf.syms.iter().filter(|symbol| symbol.st_shndx == 0).zip((0x5c00..).step_by(2)) {
        placement.set_symbol(elf.strtab.get_at(symbol.st_name).expect("a name"), address);
    }
    placement
}

#[test]
fn a_loader_gets_the_same_module_without_labels_for_tests() {
    let modules = modules();
    assert!(modules.len() > 10);
    for (name, file) in modules {
        let whole = Binary::parse(&name, file.clone()).expect("a module");
        let sent = whole.for_loader();
        assert!(sent.len() + 100 < file.len(), "{name}: {} of {} bytes", sent.len(), file.len());
        let stripped = Binary::parse(&name, sent.clone()).expect("a module");
        let placement = placement(&file);
        let linked = whole.link(&placement).expect("all that it needs");
        assert_eq!(stripped.link(&placement).as_ref(), Ok(&linked), "{name}");
        assert_eq!(stripped.is_driver(), whole.is_driver(), "{name}");
        assert_eq!(stripped.for_loader(), sent, "{name}: nothing is left to be stripped");

        let (before, after) = (Elf::parse(&file).expect("an ELF file"), Elf::parse(&sent).expect("an ELF file"));
        let names = |elf: &Elf<'_>| -> Vec<String> {
            elf.syms.iter().filter_map(|symbol| elf.strtab.get_at(symbol.st_name)).map(str::to_owned).collect()
        };
        let mut expected = names(&before);
        expected.retain(|name| !name.ends_with("_checked"));
        assert_eq!(names(&after), expected, "{name}");
    }
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
            prop_assert!(binary.for_loader().len() <= file.len());
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
