//! An attack as a directory: its script, and for each node on which it runs code a program with its trace.

use super::super::{Failure, files};
use attack::{Defence, ExportedNode, Scene, Script};
use machine::{Cycle, Machine, Stop};
use program::loader;
use program::trace;
use std::fmt::Write;
use std::path::Path;

/// Programs that do not end are traced for so long: filling memory and enabling modules takes about a million cycles.
const LIMIT: Cycle = 3_000_000;

/// Writes the directory, and says what is in it.
pub fn export(directory: &Path, scene: &Scene, script: &Script, without: Option<Defence>) -> Result<String, Failure> {
    let exported = scene.export(script).map_err(Failure::usage)?;
    std::fs::create_dir_all(directory).map_err(|error| Failure::written(directory, error))?;
    let text = serde_json::to_string_pretty(&script.to_json()).unwrap_or_default() + "\n";
    files::replace(&directory.join("script.json"), text.as_bytes())?;
    let mut readme = readme(script, &exported, without);
    for node in &exported {
        let (image, recorded) = (format!("{}.bin", node.name), format!("{}.trace.gz", node.name));
        files::replace(&directory.join(&image), &node.program)?;
        let (cycles, ended) = record(node, &directory.join(&image), &directory.join(&recorded))?;
        let end = if ended { "ends" } else { "has not ended, and its trace stops," };
        let hardware = hardware(node, without);
        let _ = write!(
            readme,
            "\n{}: actions {} of script.json; {end} after {cycles} cycles\n    sancus-emu run {image}{hardware}\n    \
             sancus-emu lockstep {image} {recorded}{hardware}\n",
            node.name,
            list(&node.actions),
        );
    }
    files::replace(&directory.join("README.txt"), readme.as_bytes())?;
    let nodes: Vec<&str> = exported.iter().map(|node| node.name.as_str()).collect();
    let nodes = if nodes.is_empty() {
        "no node runs code in it".to_owned()
    } else {
        format!("programs of {}", nodes.join(", "))
    };
    Ok(format!("exported to {}: {nodes}; README.txt says what is not in them\n", directory.display()))
}

/// Runs the program and records a trace: for how long, and whether it came to its end.
fn record(node: &ExportedNode, image: &Path, path: &Path) -> Result<(Cycle, bool), Failure> {
    let failed = |error: std::io::Error| Failure::written(path, error);
    let program = loader::parse(&image.to_string_lossy(), &node.program).map_err(Failure::usage)?;
    let mut machine = Machine::new(&node.configuration).map_err(Failure::usage)?;
    program.load(&mut machine).map_err(Failure::usage)?;
    let mut trace = trace::create(path).map_err(failed)?;
    let stop = machine.run(LIMIT, &mut trace);
    trace.finish(None).map_err(failed)?;
    Ok((machine.cycle(), stop == Stop::ProgramEnded))
}

/// The options of the hardware that the program runs on.
fn hardware(node: &ExportedNode, without: Option<Defence>) -> String {
    let soc = node.configuration.soc;
    match without {
        Some(Defence::Hardware(protection)) => format!(" --soc {soc} --without {protection}"),
        Some(Defence::Gate(_) | Defence::Check(_) | Defence::Sound(_) | Defence::Scheduler | Defence::Rule(_))
        | None => format!(" --soc {soc}"),
    }
}

fn list(places: &[usize]) -> String {
    places.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")
}

fn readme(script: &Script, exported: &[ExportedNode], without: Option<Defence>) -> String {
    let left_out: Vec<usize> =
        (0..script.actions.len()).filter(|place| !exported.iter().any(|node| node.actions.contains(place))).collect();
    let left_out = match left_out.is_empty() {
        true => "none".to_owned(),
        false => list(&left_out),
    };
    let without = without.map_or_else(String::new, |without| format!(", without {without}"));
    format!(
        "An attack, exported by `sancus-emu attack --export`{without}.

script.json  the whole attack, for `sancus-emu attack --script`
NODE.bin     what it does by instructions on a node: program memory from 0x5c00 on, as the RTL's test bench loads it
NODE.trace.gz  what the program did, in the format of the traces recorded from the RTL

A program begins at reset. It fills data memory with what was there when the attacker came, enables the modules as they were (so \
that they have their keys, numbers and data), and then does its actions, in order, with the attacker's own handler of violations. \
What the attacker finds is written to 0x00a0.

Not in the programs:
* Actions {left_out}, counted from 0: those on links and by messages, by the bus master and by interrupts, and those that wait for \
a module to be interrupted.
* What else goes on: events, the operator, other nodes, the interrupts of the node's software, the time between actions.
* Devices of the physical world and UARTs: their registers are addresses where nothing is.
* Gates (docs/attack.md): the programs run on the core as it is in the RTL, so that an attack that a gate alone stops succeeds.
"
    )
}
