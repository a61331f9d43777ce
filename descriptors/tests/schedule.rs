//! What a node's scheduler is to run: read, written, and refused with the arithmetic that shows why.

use descriptors::{Deployer, Descriptor, DescriptorError, Format, Module, Randomness};

/// A node with a scheduler, a module, and a thread of it.
const NODE: &str = r#"{"type": "sancus", "name": "meter", "host": "localhost", "reactive_port": 6001, "vendor_id": 4660,
    "core": "aion-64", "master_key": "deadbeefcafebabe"}"#;
const SCHEDULER: &str = r#"{"type": "sancus", "name": "SCHEDULER", "node": "meter", "files": []}"#;
const SCHEDULE: &str = r#"{"name": "schedule", "direct": true, "to_module": "SCHEDULER", "to_input": "create",
    "encryption": "spongent"}"#;
const THREAD: &str = r#"{"module": "ESME", "entry": "tick", "period_milliseconds": 1000, "deadline_milliseconds": 50}"#;

fn read(node: &str, scheduler: &str, connection: &str, threads: &str) -> Result<Descriptor, DescriptorError> {
    let module = r#"{"type": "sancus", "name": "ESME", "node": "meter", "files": []}"#;
    let modules = if scheduler.is_empty() { module.to_owned() } else { format!("{scheduler}, {module}") };
    let text = format!(
        r#"{{"nodes": [{node}], "modules": [{modules}], "connections": [{connection}], "schedule": [{threads}]}}"#
    );
    Descriptor::read(&text, Format::Json)
}

#[test]
fn a_schedule_is_read_and_written() {
    let interrupt = r#"{"module": "ESME", "interrupt": 12, "deadline_milliseconds": 10}"#;
    let descriptor = read(NODE, SCHEDULER, SCHEDULE, &format!("{interrupt}, {THREAD}")).expect("a descriptor");
    assert_eq!(descriptor.schedule.len(), 2);
    let again = Descriptor::read(&descriptor.write(Format::Json), Format::Json).expect("a descriptor");
    assert_eq!(again, descriptor);
    assert!(!read(NODE, SCHEDULER, SCHEDULE, "").expect("no schedule").write(Format::Json).contains("\"schedule\": ["));
}

#[test]
fn what_cannot_be_met_is_refused_with_the_arithmetic() {
    let replaced = |from: &str, to: &str| THREAD.replace(from, to);
    let many = [THREAD; 8].join(", ");
    let often = replaced("1000", "1").replace("50", "3");
    for (node, scheduler, connection, threads, expected) in [
        (NODE, SCHEDULER, SCHEDULE, replaced("ESME", "ESNE"), "schedule[0].module: expected a module, found \"ESNE\""),
        (NODE, "", "", THREAD.into(), "schedule[0].module: expected a module of a node with a scheduler"),
        (
            NODE,
            SCHEDULER,
            "",
            THREAD.into(),
            "modules[0]: missing; expected a direct connection to its input \"create\"",
        ),
        (
            NODE,
            SCHEDULER,
            SCHEDULE,
            replaced("50", "2"),
            "schedule[0].deadline_milliseconds: expected at least 3: up to 20000 cycles",
        ),
        (
            NODE,
            SCHEDULER,
            SCHEDULE,
            replaced("50", "1001"),
            "schedule[0].deadline_milliseconds: expected at most the period, 1000",
        ),
        (NODE, SCHEDULER, SCHEDULE, often, "deadline_milliseconds: expected at most the period, 1"),
        (NODE, SCHEDULER, SCHEDULE, many, "modules[0]: expected a scheduler for 7 threads at most, found 8"),
        (
            NODE,
            SCHEDULER,
            SCHEDULE,
            replaced("\"entry\"", "\"entri\""),
            "schedule[0]: expected a known field, found \"entri\"",
        ),
        (
            NODE,
            SCHEDULER,
            SCHEDULE,
            replaced("\"entry\": \"tick\"", "\"interrupt\": 12"),
            "expected no period, since the device says when",
        ),
        (
            NODE,
            SCHEDULER,
            SCHEDULE,
            replaced("1000", "\"soon\""),
            "schedule[0].period_milliseconds: expected a number of milliseconds",
        ),
        (
            NODE,
            SCHEDULER,
            SCHEDULE,
            r#"{"module": "ESME", "interrupt": 15, "deadline_milliseconds": 10}"#.into(),
            "the number of an interrupt, 0 to 14",
        ),
        (
            NODE,
            SCHEDULER,
            SCHEDULE,
            r#"{"module": "ESME", "deadline_milliseconds": 10}"#.into(),
            "schedule[0].entry: missing; expected an entry point (or interrupt)",
        ),
    ] {
        let error = read(node, scheduler, connection, &threads).expect_err(expected).to_string();
        assert!(error.contains(expected), "{error}\nexpected: {expected}");
    }
    let plain = NODE.replace("aion-64", "sancus-64");
    let error = read(&plain, SCHEDULER, SCHEDULE, THREAD).expect_err("no monitor").to_string();
    assert!(error.contains("nodes[0].core: expected \"aion-64\" or \"aion-128\""), "{error}");
}

/// The scheduler has room for so many modules that were interrupted.
#[test]
fn a_node_with_a_scheduler_has_no_more_slots_than_that() {
    let with = |slots: u16, scheduler| {
        let node = NODE.replace("\"core\"", &format!("\"slots\": {slots}, \"core\""));
        read(&node, scheduler, if scheduler.is_empty() { "" } else { SCHEDULE }, "")
    };
    assert!(with(33, SCHEDULER).is_ok() && with(34, "").is_ok());
    let error = with(34, SCHEDULER).expect_err("too many").to_string();
    assert!(error.contains("nodes[0].slots: expected at most 33"), "{error}");
}

/// The smallest deadline is that of the arithmetic, and one millisecond less is too small.
#[test]
fn the_bound_of_deadlines_follows_the_clock() {
    for (clock, least) in [("8000000", 3), ("20000000", 1), ("1000000", 20)] {
        let node = NODE.replace("\"core\"", &format!("\"clock\": {clock}, \"core\""));
        let with = |deadline: u32| read(&node, SCHEDULER, SCHEDULE, &THREAD.replace("50", &deadline.to_string()));
        assert!(with(least).is_ok(), "{clock} Hz: {:?}", with(least));
        assert!(with(least - 1).is_err(), "{clock} Hz");
    }
}

/// A module's file with a longer public section, at its end.
fn enlarged(file: &[u8], module: &str, bytes: usize) -> Vec<u8> {
    let elf = goblin::elf::Elf::parse(file).expect("an ELF file");
    let name = sancus_hw::abi::text_section(module);
    let text = elf.section_headers.iter().position(|section| elf.shdr_strtab.get_at(section.sh_name) == Some(&name));
    let text = text.expect("a public section");
    let mut enlarged = file.to_vec();
    let section = &elf.section_headers[text];
    enlarged.extend(&file[section.sh_offset as usize..][..section.sh_size as usize]);
    enlarged.resize(file.len() + bytes, 0);
    // e_shoff, and of each header sh_offset and sh_size.
    let header = elf.header.e_shoff as usize + text * usize::from(elf.header.e_shentsize);
    for (field, value) in [(16, file.len()), (20, bytes)] {
        enlarged[header + field..][..4].copy_from_slice(&(value as u32).to_le_bytes());
    }
    enlarged
}

#[test]
fn a_module_that_the_scheduler_does_not_let_be_enabled_is_refused() {
    let text = include_str!("../smart-meter-prepaid.json");
    let descriptor = Descriptor::read(text, Format::Json).expect("a descriptor");
    let with = |bytes: usize| {
        let find = |module: &Module| {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../firmware/prebuilt/modules");
            let name = if module.name == "SCHEDULER" { "SCHEDULER".into() } else { format!("prepaid/{}", module.name) };
            let file = std::fs::read(format!("{folder}/{name}-128.elf")).expect("a file");
            Ok(Some(if module.name == "CREDIT" { enlarged(&file, "CREDIT", bytes) } else { file }))
        };
        Deployer::new(descriptor.clone(), Randomness::seeded(7), find).map(|_| ()).map_err(|error| error.to_string())
    };
    // So many ticks of eight cycles.
    let scheduler = include_str!("../../firmware/modules/scheduler/scheduler.c");
    assert!(scheduler.contains("#define LONGEST_WAIT 60000u"));
    assert_eq!(with(5_474), Ok(()));
    let expected = "modules[2].binary: expected a module of at most 5474 bytes: enabling it is interrupted by the scheduler after \
                    480000 cycles, and begins anew, found 5476, which take 480056";
    assert_eq!(with(5_476), Err(expected.to_owned()));
}
