//! Images that others built with the existing Sancus toolchain run as on the hardware: the text they print, the keys of
//! their modules, the cycles of their console, the answers to a host.
//!
//! The images are not part of the project. The environment variable `SANCUS_IMAGES` names a directory with them, at any
//! depth: `examples/*/macs.elf` of sancus-riot, `demo/bin/*.elf` of vulcan, `app/*.elf` of event-manager-sancus. Without
//! it the test says so and passes.

use std::path::{Path, PathBuf};

use machine::event::EventKind;
use machine::peripherals::{Input, Port};
use machine::{Board, Configuration, Cycle, Engine, Machine, Soc, Stop};
use program::image::Image;
use program::loader;
use sancus_hw::Report;

/// How an image is to be run, and what it does.
struct Expected {
    /// The end of its path.
    path: &'static str,
    socs: &'static [Soc],
    board: Board,
    /// Bytes of data and program memory; `None` for the stock sizes.
    memory: Option<(u32, u32)>,
    limit: Cycle,
    stop: Stop,
    /// What it prints, in this order.
    console: &'static [&'static str],
    /// The keys of its modules, in the order in which they are enabled.
    keys: &'static [&'static str],
}

const RIOT: &[Soc] = &[Soc::Sancus64, Soc::Aion64];
const WIDE: &[Soc] = &[Soc::Sancus128];
const BOOTED: &str = "Sancus-enabled RIOT MSP430 hardware initialization complete.";
const MAIN: &str = "main(): This is RIOT! (Version: c1ab-reactive-app)";

const IMAGES: &[Expected] = &[
    Expected {
        path: "secure_threads/macs.elf",
        socs: RIOT,
        board: Board::Sim,
        memory: None,
        limit: 10_000_000,
        stop: Stop::ProgramEnded,
        console: &[BOOTED, "Hi from FOO SM with ID 2", "Hi from BAR SM with ID 3"],
        keys: &["3cf171bec4d88b16", "f7f603c285085f25", "a82a4d1620319660"],
    },
    Expected {
        path: "unprotected_threads/macs.elf",
        socs: RIOT,
        board: Board::Sim,
        memory: None,
        limit: 10_000_000,
        stop: Stop::ProgramEnded,
        console: &[BOOTED, "Thread 1: Done!", "Thread 2: Done!", "Exiting main thread by shutting down CPU"],
        keys: &["cbccca619884e9e6"],
    },
    Expected {
        path: "secure_mintimer/macs.elf",
        socs: RIOT,
        board: Board::Sim,
        memory: None,
        limit: 10_000_000,
        stop: Stop::ProgramEnded,
        console: &[BOOTED, "1000 microseconds passed", "1 seconds passed", "done"],
        keys: &["ae990b2f64103f40"],
    },
    Expected {
        path: "violation/macs.elf",
        socs: RIOT,
        board: Board::Sim,
        memory: None,
        limit: 10_000_000,
        stop: Stop::ProgramEnded,
        console: &[BOOTED, "Normal clix works!", "attempting to create violation", "Exiting main thread"],
        keys: &["354450d1d73b1e52", "f487339afe1fd1a8", "819dce288214161e"],
    },
    Expected {
        path: "evaluation/macs.elf",
        socs: RIOT,
        board: Board::Sim,
        memory: None,
        limit: 3_000_000,
        stop: Stop::Cycle,
        console: &[BOOTED, "Cycle accurate riot evaluation", "SM fooC with ID 4 enabled"],
        keys: &["26dfe8a6b18a052e", "b59f2d83e5457e81", "f4897ed0bf26ad83", "e7b14ae013914430"],
    },
    Expected {
        path: "gateway.elf",
        socs: WIDE,
        board: Board::Sim,
        memory: None,
        limit: 10_000_000,
        stop: Stop::Cycle,
        console: &["SM sm_gateway with ID 1 enabled", "CAN controller initialized", "busy waiting for recv"],
        keys: &["7b04d5aa93f936905949a18d8164eb83", "36d17ca328774f8960faadd2a7e2e471"],
    },
    Expected {
        path: "rpm_insecure.elf",
        socs: WIDE,
        board: Board::Sim,
        memory: None,
        limit: 10_000_000,
        stop: Stop::Cycle,
        console: &["SM sm_rpm with ID 1 enabled", "busy waiting for recv (ID=0x022)"],
        keys: &["b306b494e775fb0af56f9abe5e549fe8", "f3450dd6d2fa4f856a48fc56fcce6eae"],
    },
    Expected {
        path: "rpm_secure.elf",
        socs: WIDE,
        board: Board::Sim,
        memory: None,
        limit: 10_000_000,
        stop: Stop::Cycle,
        console: &["SM sm_rpm with ID 1 enabled", "busy waiting for recv (ID=0x020)"],
        keys: &["ff943631a5ab321d5e6b95e322b7122a", "34f407e0ec226cf5b9788007fef47099"],
    },
    Expected {
        path: "tcs.elf",
        socs: WIDE,
        board: Board::Sim,
        memory: Some((24 * 1024, 32 * 1024)),
        limit: 10_000_000,
        stop: Stop::Cycle,
        console: &["SM sm_tcs with ID 1 enabled", "polling attacker keypad", "key 'D' pressed!"],
        keys: &["4ea846e4ee163a1166bd7903688101b8", "60ba62f42bf90017e590c1e47eb4dcf4"],
    },
    Expected {
        path: "reactive.elf",
        socs: WIDE,
        board: Board::Fpga,
        memory: None,
        limit: 20_000_000,
        stop: Stop::Cycle,
        console: &[BOOTED, MAIN],
        keys: &[],
    },
    Expected {
        path: "reactive_debug.elf",
        socs: WIDE,
        board: Board::Fpga,
        memory: None,
        limit: 30_000_000,
        stop: Stop::Cycle,
        console: &[BOOTED, MAIN, "[EM] Running", "[UR] Running"],
        keys: &[],
    },
    Expected {
        path: "reactive_slim.elf",
        socs: WIDE,
        board: Board::Fpga,
        memory: None,
        limit: 20_000_000,
        stop: Stop::Cycle,
        console: &[],
        keys: &[],
    },
    Expected {
        path: "reactive_led.elf",
        socs: WIDE,
        board: Board::Fpga,
        memory: None,
        limit: 16_000_000,
        stop: Stop::Cycle,
        console: &[BOOTED, MAIN],
        keys: &["2fad83949557b707c1bcedd0a8084ef2", "d80cfcf5779cec587848153b1d9628a9"],
    },
];

/// The directory of images.
fn directory() -> Option<PathBuf> {
    let directory = std::env::var_os("SANCUS_IMAGES").map(PathBuf::from);
    if directory.is_none() {
        println!("skipped: SANCUS_IMAGES names no directory with images of the Sancus toolchain");
    }
    directory
}

fn elf_files(directory: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(directory) else { return };
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        match path.is_dir() {
            true => elf_files(&path, found),
            false if path.extension().is_some_and(|extension| extension == "elf") => found.push(path),
            false => {}
        }
    }
}

fn find(directory: &Path, tail: &str) -> Option<Image> {
    let mut found = Vec::new();
    elf_files(directory, &mut found);
    let path = found.into_iter().find(|path| path.ends_with(tail))?;
    Some(loader::load_file(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}

/// A run: what was printed on each UART, with cycles, and the module keys.
struct Run {
    machine: Machine,
    printed: Vec<(Cycle, u8, u8)>,
    keys: Vec<String>,
}

impl Run {
    fn new(expected: &Expected, soc: Soc, image: &Image) -> Run {
        let mut configuration = Configuration::new(soc, expected.board);
        if let Some((data, program)) = expected.memory {
            (configuration.data_memory_size, configuration.program_memory_size) = (data, program);
        }
        let mut machine = Machine::new(&configuration).expect("a machine");
        image.load(&mut machine).expect("the image fits");
        Run { machine, printed: Vec::new(), keys: Vec::new() }
    }

    fn run(&mut self, limit: Cycle) -> Stop {
        loop {
            let stop = self.machine.run(limit.min(self.machine.cycle() + 1_000_000), &mut ());
            for event in self.machine.take_events() {
                match event.kind {
                    EventKind::Reported(Report::ModuleKey(key)) => self.keys.push(key.to_string()),
                    EventKind::Output { port: Port::Uart(number), byte } => {
                        self.printed.push((event.cycle, number, byte));
                    }
                    _ => {}
                }
            }
            if stop != Stop::Cycle || self.machine.cycle() >= limit {
                return stop;
            }
        }
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.printed.iter().map(|(_, _, byte)| *byte).collect::<Vec<_>>()).into_owned()
    }
}

#[test]
fn images_of_the_sancus_toolchain_run() {
    let Some(directory) = directory() else { return };
    let mut runs = 0;
    for expected in IMAGES {
        let Some(image) = find(&directory, expected.path) else {
            println!("{}: not there", expected.path);
            continue;
        };
        for soc in expected.socs {
            let mut run = Run::new(expected, *soc, &image);
            let stop = run.run(expected.limit);
            let what = format!("{} on {soc}", expected.path);
            assert_eq!(stop, expected.stop, "{what}");
            let console = run.text();
            let mut rest = console.as_str();
            for part in expected.console {
                let at = rest.find(part).unwrap_or_else(|| panic!("{what} does not print {part:?}, but {rest}"));
                rest = &rest[at + part.len()..];
            }
            assert_eq!(run.keys, expected.keys, "{what}");
            assert_eq!(run.machine.accounting().total(), run.machine.cycle(), "{what}");
            runs += 1;
            println!(
                "{what}: {} cycles, {} bytes printed, {} keys",
                run.machine.cycle(),
                console.len(),
                run.keys.len()
            );
        }
    }
    println!("{runs} runs");
}

/// What a host sends to the event manager of `reactive_led.elf`, and what it answers; recorded from the RTL.
const SESSION: &[(&str, &str)] = &[
    ("01040000", "00 00 0000"),
    ("0101001600010001001000 0102030405060708090a0b0c0d0e0f", "02 00 00 0010 3ee71a4a48bdefc8efdaf8cdc14e9aab"),
    ("0101002a00010000000000000000 2fb92d03fd30ff355d744cc99ed3b0e1 7152a5bd2db58906cd4beddf2bb8193c", "02 00 00 0000"),
    ("0101002a00010000000100010001 5e231953cc42815635356f6d4729d03b 7aa28b97eca96cd44b4aebb85f95eb85", "02 00 00 0000"),
    ("0101002a00010000000200020002 059076deccfbcaa81f4a6b3bd6501f20 d484bc46a531b71e6175542de075a48b", "02 00 00 0000"),
    ("0102001600010001 e50ad9a9da3c23ba77baf4d7cbefa360047a", "02"),
    ("0102001600010000 236aa7a52db5c5b67d30ed0920ac55cee286", "02"),
    ("0102001600010002 d45236133c92d37645dce249d04524acfa1f", "02"),
    ("0102001600010001 8e452b4a5d35ecf3b58c7bcb1d51b890e315", "02"),
    ("0102001600010001 8e452b4a5d35ecf3b58c7bcb1d51b890e315", "02"),
    ("0101001600090001001000 0102030405060708090a0b0c0d0e0f", "02 00 03 0000"),
];

fn bytes(text: &str) -> Vec<u8> {
    let digits: Vec<u8> = text.chars().filter_map(|digit| Some(digit.to_digit(16)? as u8)).collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

#[test]
fn the_event_manager_answers_a_host() {
    let Some(directory) = directory() else { return };
    let Some(expected) = IMAGES.iter().find(|image| image.path == "reactive_led.elf") else { return };
    let Some(image) = find(&directory, expected.path) else { return };
    for engine in [Engine::Fast, Engine::Exact] {
        let mut run = Run::new(expected, Soc::Sancus128, &image);
        run.machine.set_engine(engine);
        run.run(15_200_000);
        run.printed.clear();
        for (request, answer) in SESSION {
            // Every command is preceded by a handshake; the host waits for its echo.
            exchange(&mut run, &[0xff], &[0xff], 20_000);
            exchange(&mut run, &bytes(request), &bytes(answer), 400_000);
        }
        let console: Vec<u8> = run.printed.iter().filter(|(_, port, _)| *port == 1).map(|(_, _, byte)| *byte).collect();
        let console = String::from_utf8_lossy(&console).into_owned();
        let mut rest = console.as_str();
        for part in [
            "error: LED not initialized.",
            "initializing LED and attesting MMIO SM",
            "Turning LED on",
            "Turning LED off",
            "handle_input failed: 5",
            "attest failed",
        ] {
            let at = rest.find(part).unwrap_or_else(|| panic!("no {part:?} in {rest}"));
            rest = &rest[at + part.len()..];
        }
        println!("{engine:?}: {} commands answered, cycle {}", SESSION.len(), run.machine.cycle());
    }
}

/// Sends bytes to UART 0 and compares what comes back within some cycles.
fn exchange(run: &mut Run, request: &[u8], answer: &[u8], cycles: Cycle) {
    let start = run.machine.cycle();
    let before = run.printed.len();
    for byte in request {
        let input = Input { cycle: start, port: Port::Uart(0), byte: *byte, bit_time: None };
        run.machine.peripherals().input(input).expect("UART 0 takes input");
    }
    run.run(start + cycles);
    let received: Vec<u8> =
        run.printed[before..].iter().filter(|(_, port, _)| *port == 0).map(|(_, _, byte)| *byte).collect();
    assert_eq!(received, answer, "to {request:02x?} at cycle {start}");
}

/// Cycles from the end of the line before to the end of each line that `reactive_led.elf` prints while it boots, as the
/// RTL takes them.
const BOOT_LINES: &[(Cycle, &str)] = &[
    (37_854, "Riot on Sancus booting..."),
    (40_658, "Board initialized correctly"),
    (86_924, "Sancus-enabled RIOT MSP430 hardware initialization complete."),
    (73_967, MAIN),
];

#[test]
fn the_console_takes_its_time() {
    let Some(directory) = directory() else { return };
    let Some(expected) = IMAGES.iter().find(|image| image.path == "reactive_led.elf") else { return };
    let Some(image) = find(&directory, expected.path) else { return };
    let mut run = Run::new(expected, Soc::Sancus128, &image);
    run.run(15_000_000);
    let ends = run.printed.iter().enumerate().filter(|(_, (_, _, byte))| *byte == b'\n');
    let ends: Vec<(usize, Cycle)> = ends.map(|(index, (cycle, _, _))| (index, *cycle)).collect();
    let lines: Vec<(Cycle, String)> = ends
        .windows(2)
        .map(|pair| {
            let [(before, start), (end, cycle)] = [pair[0], pair[1]];
            let bytes: Vec<u8> = run.printed[before + 1..=end].iter().map(|(_, _, byte)| *byte).collect();
            (cycle - start, String::from_utf8_lossy(&bytes).into_owned())
        })
        .filter(|(_, line)| !line.trim().is_empty())
        .collect();
    assert_eq!(lines.len(), BOOT_LINES.len(), "{lines:?}");
    for ((cycles, line), (expected, text)) in lines.iter().zip(BOOT_LINES) {
        assert!(line.contains(text), "{line:?}");
        assert_eq!(cycles, expected, "{line:?}");
    }
}
