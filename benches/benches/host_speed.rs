//! How fast the emulator is on this host: programs of each kind, crypto, traces, start-up, sleep, networks; and other
//! simulators on the same images. `benches/README.md` says how to read it.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use benches::measure::{resident_bytes, shortest};
use benches::peers::{Peer, Run};
use benches::report::Report;
use benches::{START, machine};
use machine::{Board, Configuration, Cycle, Machine, Soc};
use network::{LinkSettings, Network, NodeSettings};
use program::image::Image;
use program::loader;
use program::trace::TraceWriter;

/// Programs, what they are heavy on, and the function that they first print with, if other simulators can run them up to there.
const PROGRAMS: [(&str, &str, Option<&str>); 11] = [
    ("alu_loop", "ALU", Some("console_hexadecimal")),
    ("memory_loop", "memory", Some("console_decimal")),
    ("call_loop", "calls", Some("console_decimal")),
    ("byte_loop", "bytes", Some("console_hexadecimal")),
    ("table_loop", "tables in program memory", Some("console_hexadecimal")),
    ("pointer_loop", "function pointers", Some("console_hexadecimal")),
    ("switch_loop", "a jump table", Some("console_hexadecimal")),
    ("decimal_loop", "decimal addition", Some("console_hexadecimal")),
    ("mixed_loop", "some of everything", Some("console_hexadecimal")),
    // Not every simulator has a multiplier, or this core's timer.
    ("multiplier_loop", "the multiplier", None),
    ("interrupt_storm", "interrupts", None),
];
/// The program that sleeps in between.
const METERING: &str = "metering";
/// Clock of the metering nodes in hertz.
const CLOCK: u64 = 20_000_000;
/// Nodes of the networks.
const NODES: [usize; 4] = [1, 10, 100, 1000];

fn image(program: &str) -> Image {
    let elf = firmware::prebuilt::find(program).expect("a prebuilt program");
    loader::parse(program, elf).expect("an ELF file")
}

fn loaded(program: &str, soc: Soc, board: Board) -> Machine {
    let mut machine = Machine::new(&Configuration::new(soc, board)).expect("a stock configuration");
    image(program).load(&mut machine).expect("a program for the stock configuration");
    machine
}

/// Million per second.
fn million(count: u64, time: Duration) -> f64 {
    count as f64 / 1e6 / time.as_secs_f64()
}

fn programs(report: &mut Report) {
    const GROUP: &str = "programs";
    if !report.group(GROUP, "whole programs on sancus-64, access rules on") {
        return;
    }
    for (program, kind, _) in PROGRAMS {
        let prepare = || loaded(program, Soc::Sancus64, Board::Sim);
        let mut ended = prepare();
        ended.run(Cycle::MAX, &mut ());
        let (instructions, cycles) = (ended.statistics().instructions, ended.cycle());
        let time = shortest(prepare, |machine| {
            machine.run(Cycle::MAX, &mut ());
        });
        report.add(GROUP, kind, million(instructions, time), "M instructions/s");
        report.add(GROUP, kind, million(cycles, time), "M cycles/s");
    }
}

fn traces(report: &mut Report) {
    const GROUP: &str = "trace";
    if !report.group(GROUP, "the ALU program with every instruction and write written to nowhere") {
        return;
    }
    let prepare = || loaded("alu_loop", Soc::Sancus64, Board::Sim);
    let mut ended = prepare();
    ended.run(Cycle::MAX, &mut ());
    let instructions = ended.statistics().instructions;
    let without = shortest(prepare, |machine| {
        machine.run(Cycle::MAX, &mut ());
    });
    let with = shortest(prepare, |machine| {
        let mut trace = TraceWriter::new(std::io::BufWriter::new(std::io::sink()));
        machine.run(Cycle::MAX, &mut trace);
    });
    report.add(GROUP, "without", million(instructions, without), "M instructions/s");
    report.add(GROUP, "with", million(instructions, with), "M instructions/s");
}

fn crypto(report: &mut Report) {
    const GROUP: &str = "crypto";
    if !report.group(GROUP, "the whole machine in crypto instructions") {
        return;
    }
    let wrap = "mov #0x0500, r9\nmov #0x0600, r10\nmov #0x0610, r11\nmov #0x0620, r12\nmov #0x0820, r13\n\
                mov #0x0900, r14\nmov #0x0c00, r15\nsm_wrap\n";
    let wrap = format!("{wrap}br #{START:#06x}\n");
    // A write to the watchdog without its password resets the node, and with it the modules.
    let enable = "mov #0x0000, r9\nmov #0x0000, r10\nmov #0x1234, r11\nmov #0x6000, r12\nmov #0x6800, r13\n\
                  mov #0x0400, r14\nmov #0x0440, r15\nsm_enable\nmov #0x6000, r14\nmov #0x0c00, r15\n\
                  sm_verify_address\nmov #0x0000, &0x0120\n";
    const CYCLES: Cycle = 8_000_000;
    for (soc, bits) in [(Soc::Sancus64, 64), (Soc::Sancus128, 128)] {
        let programs = [("wrap of 512 bytes, over and over", &*wrap, 0), ("enable and verify 2 KiB again", enable, 20)];
        for (what, program, resets) in programs {
            let prepare = || machine(&Configuration::new(soc, Board::Sim), &[(START, program)]);
            let time = shortest(prepare, |machine| {
                machine.run(CYCLES, &mut ());
            });
            let mut done = prepare();
            done.run(CYCLES, &mut ());
            assert!(done.statistics().resets >= resets, "{what}: {:?}", done.statistics());
            assert!(done.take_events().iter().all(|event| event.kind.violation().is_none()), "{what}");
            report.add(GROUP, &format!("{bits} bits, {what}"), million(CYCLES, time), "M cycles/s");
        }
    }
}

fn start(report: &mut Report) {
    const GROUP: &str = "start";
    if !report.group(GROUP, "from the bytes of an ELF file to after the first instruction") {
        return;
    }
    let time = shortest(
        || (),
        |()| {
            let mut machine = loaded("clock", Soc::Sancus64, Board::Sim);
            while machine.statistics().instructions < 2 {
                machine.run(machine.cycle() + 1, &mut ());
            }
        },
    );
    report.add(GROUP, "first instruction", time.as_secs_f64() * 1e6, "microseconds");
}

fn sleep(report: &mut Report) {
    const GROUP: &str = "sleep";
    if !report.group(GROUP, "a node that wakes 100 times a second and goes back to sleep") {
        return;
    }
    // A timer interrupt every 200,000 cycles that does nothing, on a clock of 20 MHz.
    let program = format!(
        "mov #0x3000, sp\nmov #0x61a7, &0x0172\nmov #0x0010, &0x0162\nmov #0x02d4, &0x0160\n\
         bis #0x0018, sr\nbr #{:#06x}\n",
        START + 22
    );
    const SECONDS: u64 = 20;
    let prepare = || {
        let mut machine =
            machine(&Configuration::new(Soc::Sancus64, Board::Fpga), &[(START, &program), (HANDLER, "reti")]);
        machine.write_word(0xfff2, HANDLER);
        machine
    };
    const HANDLER: u16 = 0xf000;
    let mut count = prepare();
    count.run(SECONDS * CLOCK, &mut ());
    assert!(count.statistics().interrupts >= SECONDS * 99, "it wakes");
    let time = shortest(prepare, |machine| {
        machine.run(SECONDS * CLOCK, &mut ());
    });
    report.add(GROUP, "does nothing when awake", time.as_secs_f64() * 1e6 / SECONDS as f64, "us per emulated second");
    let prepare = || loaded(METERING, Soc::Sancus64, Board::Fpga);
    let time = shortest(prepare, |machine| {
        machine.run(SECONDS * CLOCK, &mut ());
    });
    report.add(
        GROUP,
        "meters, awake 1 % of the time",
        time.as_secs_f64() * 1e6 / SECONDS as f64,
        "us per emulated second",
    );
}

/// A network of metering nodes, whose clocks differ a little.
fn metering_network(nodes: usize, threads: usize) -> Network {
    let image = image(METERING);
    let mut network = Network::new(1, LinkSettings::default(), threads);
    for node in 0..nodes {
        let mut configuration = Configuration::new(Soc::Sancus64, Board::Fpga);
        configuration.clock_hz = CLOCK - node as u64;
        let address = std::net::SocketAddrV4::new([10, 1, (node >> 8) as u8, node as u8].into(), 6000);
        let settings =
            NodeSettings { name: format!("meter{node}"), address, configuration, image: &image, devices: &[] };
        network.add_node(settings).expect("a node");
    }
    network
}

fn networks(report: &mut Report) {
    const GROUP: &str = "network";
    if !report.group(GROUP, "metering nodes at 20 MHz that are awake 1 % of the time, on all threads of the host") {
        return;
    }
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    for nodes in NODES {
        let before = resident_bytes();
        let mut network = metering_network(nodes, threads);
        // The log is taken now and then, as by who writes it to a file.
        let mut run = |from: u64, to: u64| {
            for time in (from..to).step_by(100) {
                network.run_until(Duration::from_millis(time + 100));
                network.take_events();
            }
        };
        run(0, 500);
        let after = resident_bytes();
        let seconds = 4;
        let start = Instant::now();
        run(500, 500 + 1000 * seconds);
        let time = start.elapsed().as_secs_f64();
        report.add(GROUP, &format!("{nodes} nodes"), seconds as f64 / time, "times real time");
        report.add(
            GROUP,
            &format!("{nodes} nodes"),
            nodes as f64 * CLOCK as f64 / 1e6 * seconds as f64 / time,
            "nodes x MHz",
        );
        if let (Some(before), Some(after)) = (before, after)
            && nodes >= 100
        {
            let each = after.saturating_sub(before) as f64 / nodes as f64 / 1024.0;
            report.add(GROUP, &format!("{nodes} nodes, memory of each"), each, "KiB");
        }
    }
}

/// Other simulators, on the programs that end by themselves.
fn peers(report: &mut Report) {
    const GROUP: &str = "peers";
    if !report.group(GROUP, "times as fast as other simulators on the same image, their start-up taken off") {
        return;
    }
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../firmware/prebuilt");
    let run = |program: &str, end| Run { image: folder.join(program).with_extension("elf"), end };
    // A program that has nothing to do before it prints stands for the time to start and load.
    let empty = run("clock", "console_start");
    for peer in Peer::all() {
        for (program, kind, end) in PROGRAMS.iter().filter_map(|(program, kind, end)| Some((program, kind, (*end)?))) {
            let name = format!("{}, {kind}", peer.name);
            match peer.time(&run(program, end), &empty) {
                Ok(theirs) => {
                    let prepare = || loaded(program, Soc::Sancus64, Board::Sim);
                    let ours = shortest(prepare, |machine| {
                        machine.run(Cycle::MAX, &mut ());
                    });
                    report.add(GROUP, &name, theirs.as_secs_f64() / ours.as_secs_f64(), "times");
                }
                Err(why) => {
                    report.skip(GROUP, peer.name, &why);
                    break;
                }
            }
        }
    }
}

fn main() {
    let mut report = Report::new("host_speed");
    programs(&mut report);
    traces(&mut report);
    crypto(&mut report);
    start(&mut report);
    sleep(&mut report);
    networks(&mut report);
    peers(&mut report);
    report.finish();
}
