//! What the deployer sends of a module's file, loaded as the whole file is.

use descriptors::{Binary, Linked, Placement, SCHEDULER};
use machine::Soc;
use sancus_hw::{Key, Profile};

use crate::node_harness::{Node, VENDOR, words};

/// A node that loads the module of a file as its first, and the module that is then there by the whole file.
fn loaded(whole: &Binary, name: &str, file: &[u8]) -> (Node, Linked) {
    let mut node = Node::boot(Soc::Sancus128);
    let (result, reply) = node.load(name, file);
    assert_eq!(result, 0, "{name}: {}", node.console);
    let script = String::from_utf8(reply[2..].to_vec()).expect("text");
    let placement = Placement::parse(&script).expect("a placement");
    (node, whole.link(&placement).expect("all that it needs"))
}

/// Modules that need no other on their node are in memory as the whole file says, byte for byte, and have the key that follows.
#[test]
fn what_is_sent_is_loaded_as_the_whole_file() {
    let crypto = Profile::Spongent128.crypto();
    let modules = firmware::prebuilt::MODULES.iter().filter(|module| module.bits == 128 && module.name != SCHEDULER);
    let binaries =
        modules.map(|module| (module.name, Binary::parse(module.name, module.elf.to_vec()).expect("a module")));
    for (name, whole) in binaries.filter(|(_, binary)| binary.callees().is_empty()).step_by(4) {
        for file in [whole.bytes().to_vec(), whole.for_loader()] {
            let (mut node, linked) = loaded(&whole, name, &file);
            let words_of_text = (linked.layout.public_start..linked.layout.public_end).step_by(2);
            let memory: Vec<u8> =
                words_of_text.flat_map(|address| node.machine.read_word(address).to_le_bytes()).collect();
            assert!(memory == linked.text, "{name}");
            let master = Key::from_bytes(&node.machine.configuration().master_key).expect("a key");
            let vendor = crypto.vendor_key(&master, VENDOR).expect("a key");
            let tag = crypto.mac(&linked.key(crypto, &vendor).expect("a key"), &[0x5a; 16]).expect("a tag");
            let answer = node.call(1, 1, &[&words(&[16])[..], &[0x5a; 16]].concat());
            assert_eq!(answer, (0, tag.as_bytes().to_vec()), "{name}");
        }
    }
}
