//! The files that the examples name, and examples with them that take no time.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::sync::LazyLock;
use std::time::UNIX_EPOCH;

use program::loader;

use crate::targets::programs;

#[path = "../../../emulator/program/tests/images/mod.rs"]
mod images;

/// Deployments of a node without modules, which are there at once.
pub const DESCRIPTORS: [&str; 2] = ["small.json", "meter.json"];

/// A deployment of a module, which takes a second on an emulated network, and is refused by a host without nodes.
pub const DEPLOYED: &str = "deployed.json";

/// What the manuals would have, if their readers were as patient as a fuzzer.
pub const MORE_EXAMPLES: [&str; 34] = [
    "network small.json --seconds 1 --seed 7 --threads 2 --clock 8MHz --link loss=0.1 --stacks",
    "network small.json --device node1:relay,dwell=500 --device node1:metering_element,profile=load.csv --events -",
    "network small.json --device node1:calendar_clock,start=2026-07-01T12:00:00Z,drift=-2.5,battery=false",
    "network small.json --device node1:power_supply,hold_up=20,cut=50+9,cut=100+40 --device node1:home_uart --home node1=file:home",
    "network small.json --aion --image node1=program.elf --json --no-deploy",
    "network small.json --link node1-deployer:latency=1ms,bandwidth=57600 --pcap wire.pcap --result keys.json",
    "network small.json --call ESME.advance_time@2 --output operator=0100@0.5",
    "network small.json --device node1:tamper_switch,opened=100 --device node1:display --device node1:real_time_clock",
    "network small.json --device node1:metering_element,seed=1,switched_by=node1,appliances=node1 --device node1:relay \
     --device node1:appliances,kettle=2000,heater=900 --device node1:energy_register,import=7 --device node1:buttons,press=0@5+9",
    "deploy small.json --patience 1 --seed 3 --result deployed.json --output operator=0100 --call CS.poll=00",
    "attack small.json --runs 10 --seed 3 --seconds 3.5 --threads 2 --state state.json --json",
    "attack small.json --script mine.json --events events.jsonl --export folder",
    "attack small.json --name dma-keys --without direct-memory-access --aion",
    "attack small.json --ablate direct-memory-access --runs 3 --search --corpus folder",
    "attack small.json --compromise CS --output operator=0100@1 --show",
    "deploy deployed.json --patience 1 --call CS.advance_time",
    "deploy deployed.json --patience 1 --as 22136 --shared shared.json --share 4660=mine.json --renew conn3",
    "run program.elf --max-cycles 7",
    "run program.elf --board fpga",
    "key unwrap --key 0001020304050607 abcd 798c b8b017392b59f132",
    "run program.elf --board fpga --soc aion-128 --ram 2K --rom 0xA400 --clock 8MHz --slots 7 --engine exact --stats",
    "run rom.bin --max-cycles 2ms --uart0 null --uart1 file:console.txt --trace new.trace --json --show-keys --stacks",
    "run program.hex --master-key deadbeefcafebabe --crypto aes --reset-on-violation --without direct-memory-access",
    "run program.txt --input message.bin --output out.bin --no-events --stop-on-violation --soc openmsp430",
    "lockstep program.elf program.trace --board sim --soc sancus-64 --crypto spongent --json -v",
    "disasm program.elf --start 0x5c00 --end 5c80 --symbol main -vv",
    "disasm module.elf --symbol poll",
    "info module.elf --symbols --json",
    "info program.hex -v",
    "modules program.elf --vendor 1234 --soc sancus-128 --slots 4 --json",
    "key module program.elf led_driver --vendor 1234 --master-key deadbeefcafebabec0defeeddefec8ed",
    "key unwrap --key 0001020304050607 abcd 798c b8b017392b59f131 --crypto spongent --raw",
    "key mac --key 4078d505d82099ba4078d505d82099ba @message.bin --crypto aes",
    "build module.c -o new.elf --soc sancus-128 --relocatable --sm-config meter.yaml -I . -D A=1 --ram 8K --rom 32K -g",
];

static FILES: LazyLock<Vec<(&'static str, Vec<u8>)>> = LazyLock::new(|| {
    let node = r#"{"type": "sancus", "name": "node1", "host": "127.0.0.1", "reactive_port": 1, "vendor_id": 4660,
                   "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0"}"#;
    let module = r#"{"type": "sancus", "name": "CS", "node": "node1", "files": ["firmware/modules/cs.c"]}"#;
    let descriptor = |modules| format!("{{\"nodes\": [{node}], \"modules\": [{modules}]}}").into_bytes();
    let script = r#"{"schema": "sancus-emu/attack/1", "actions": [{"at": 1000, "do": "drop", "count": 1}]}"#;
    let program = images::greeting();
    let image = loader::parse("program.elf", &program).expect("a program");
    let first = |name: &str| crate::find(name).and_then(|target| target.seeds().into_iter().next()).unwrap_or_default();
    vec![
        ("program.elf", program.clone()),
        ("node.elf", program),
        ("rom.bin", images::raw(images::GREETING)),
        ("program.hex", programs::hex(&image)),
        ("program.txt", programs::ti_txt(&image)),
        ("program.trace", programs::trace(&image)),
        ("module.elf", first("relocatable")),
        ("small.json", descriptor("")),
        ("meter.json", descriptor("")),
        (DEPLOYED, descriptor(module)),
        ("mine.json", script.into()),
        ("shared.json", first("shared-connections")),
        ("load.csv", first("load-profile")),
        ("meter.yaml", first("settings")),
        ("module.c", b"int main(void) { return 0; }\n".to_vec()),
        ("message.bin", vec![0; 4]),
    ]
});

/// Makes a folder hold the files as they are here, and no others.
pub fn prepare(folder: &Path) -> io::Result<()> {
    if is_untouched(folder).unwrap_or(false) {
        return Ok(());
    }
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir(folder)?;
    for (name, content) in FILES.iter() {
        let path = folder.join(name);
        fs::write(&path, content)?;
        File::open(path)?.set_modified(UNIX_EPOCH)?;
    }
    Ok(())
}

/// Whether nobody has written to any file, or made another.
fn is_untouched(folder: &Path) -> io::Result<bool> {
    let entries: Vec<fs::DirEntry> = fs::read_dir(folder)?.collect::<io::Result<_>>()?;
    let untouched = |entry: &fs::DirEntry| {
        let known = FILES.iter().any(|(name, _)| entry.file_name() == *name);
        Ok::<bool, io::Error>(known && entry.metadata()?.modified()? == UNIX_EPOCH)
    };
    let all = entries.iter().try_fold(true, |all, entry| Ok::<bool, io::Error>(all && untouched(entry)?))?;
    Ok(all && entries.len() == FILES.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_as_it_was() {
        let scratch = tempfile::tempdir().expect("a folder");
        let folder = scratch.path().join("inside");
        let prepared = || prepare(&folder).expect("a folder");
        prepared();
        assert!(is_untouched(&folder).expect("it is there"));
        let changes: [fn(&Path) -> io::Result<()>; 3] = [
            |folder| fs::write(folder.join("program.elf"), b"text"),
            |folder| fs::write(folder.join("new"), b"text"),
            |folder| fs::remove_file(folder.join("load.csv")),
        ];
        for change in changes {
            change(&folder).expect("changed");
            assert!(!is_untouched(&folder).expect("it is there"));
            prepared();
            assert!(is_untouched(&folder).expect("it is there"));
        }
    }
}
