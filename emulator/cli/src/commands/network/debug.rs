//! `network --gdb NODE=ADDRESS`: a debugger on one node, for which the network waits.

use crate::commands::gdb_server::{Pause, Server};
use crate::commands::{Failure, files};
use crate::diagnostics::say;
use clap::Args;
use debugger::{Action, Condition, Happening, LoadedModule, Monitor, Reason, Session, SourceLines, World};
use descriptors::Placement;
use descriptors::message::{Message, Reply, Request, ResultCode};
use machine::event::Event;
use machine::peripherals::{HomeChange, Input};
use machine::{Cycle, Machine};
use network::scenario::{Operation, Scenario, Setup};
use network::{Driver, Network};
use program::image::Image;
use program::loader;
use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// How a node is debugged. `docs/debugging.md` is the manual.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Debugging")]
// Clap names the group of a command's arguments after its type, too.
#[group(skip)]
pub struct Arguments {
    /// Wait for a debugger (lldb, GDB) of one node at an address, and let it run the node, for which the network waits:
    /// node1=127.0.0.1:3333; port 0 takes a free one
    #[arg(long, value_name = "NODE=ADDRESS", conflicts_with = "stacks")]
    gdb: Option<String>,
    /// Write the modules that the node loads to a directory, as they are in its memory: for debuggers
    #[arg(long, value_name = "DIRECTORY", requires = "gdb")]
    gdb_modules: Option<PathBuf>,
}

/// What the command line wants debugged.
pub struct Target<'a> {
    node: &'a str,
    address: &'a str,
    directory: Option<&'a Path>,
    image: Image,
    lines: SourceLines,
}

impl Arguments {
    /// The node that is to be debugged, if one is. `program` gives the file of a node's program, if it is not built in.
    pub fn target(
        &self,
        scenario: &Scenario,
        program: impl Fn(&str) -> Option<PathBuf>,
    ) -> Result<Option<Target<'_>>, Failure> {
        let Some(text) = &self.gdb else { return Ok(None) };
        let wrong = |error: String| Failure::usage(format_args!("--gdb {text}: {error}"));
        let (node, address) = text.split_once('=').ok_or_else(|| wrong("write NODE=ADDRESS".to_owned()))?;
        let names = || scenario.descriptor.nodes.iter().map(|node| node.name.as_str());
        let Some(place) = names().position(|name| name == node) else {
            let meant = descriptors::nearest(node, names());
            let meant = meant.map_or_else(String::new, |meant| format!("; did you mean {meant:?}?"));
            return Err(wrong(format!("there is no node {node:?}{meant}")));
        };
        let image = scenario.images()?.swap_remove(place);
        let lines = match program(node) {
            Some(path) => SourceLines::read(&loader::read_file(&path).map_err(|error| Failure::file(&path, error))?),
            None => SourceLines::default(),
        };
        Ok(Some(Target { node, address, directory: self.gdb_modules.as_deref(), image, lines }))
    }
}

impl Target<'_> {
    /// Puts a server for debuggers on the node. What is deployed already is known to it, and what comes.
    pub fn attach(self, setup: &mut Setup, interrupted: &Arc<AtomicBool>) -> Result<Attached, Failure> {
        let (mut loaded, mut files) = (Vec::new(), BTreeMap::<String, VecDeque<Vec<u8>>>::new());
        let deployer = &setup.deployer;
        for module in deployer.descriptor().modules.iter().filter(|module| module.node == self.node) {
            let name = module.name_in_file().to_owned();
            match (deployer.file(&module.name), deployer.placement(&module.name)) {
                (Some(file), Some(placement)) => loaded.push((name.clone(), file.to_vec(), placement.clone())),
                (Some(file), None) => files.entry(name.clone()).or_default().push_back(file.to_vec()),
                (None, _) => {}
            }
            for (_, operation) in setup.operations() {
                if let Operation::Update { module: updated, file } = operation
                    && *updated == module.name
                {
                    files.entry(name.clone()).or_default().push_back(file.elf.clone());
                }
            }
        }
        self.attach_to(&mut setup.network, files, loaded, interrupted)
    }

    /// The same for a network whose modules others deploy.
    pub fn attach_to_network(self, network: &mut Network, interrupted: &Arc<AtomicBool>) -> Result<Attached, Failure> {
        self.attach_to(network, BTreeMap::new(), Vec::new(), interrupted)
    }

    fn attach_to(
        self,
        network: &mut Network,
        files: BTreeMap<String, VecDeque<Vec<u8>>>,
        loaded: Vec<(String, Vec<u8>, Placement)>,
        interrupted: &Arc<AtomicBool>,
    ) -> Result<Attached, Failure> {
        if let Some(directory) = self.directory {
            std::fs::create_dir_all(directory).map_err(|error| Failure::written(directory, error))?;
        }
        let Some(machine) = network.machine(self.node) else {
            return Err(Failure::usage(format_args!("--gdb: there is no node {:?}", self.node)));
        };
        let substitute = machine.clone();
        let mut session = Session::new(machine.clone(), self.image);
        // The network has been told, too.
        session.timeline_mut().take_fresh();
        let mut monitor = Monitor::new(session, self.lines, false);
        // A core without a Sancus unit has no violations.
        let _ = monitor.stop_at(Condition::Violation);
        let is_over = Arc::new(AtomicBool::new(false));
        let mut driver = Debugger {
            server: Server::open(self.address, monitor)?,
            substitute: Some(substitute),
            done: Vec::new(),
            told: Vec::new(),
            files,
            directory: self.directory.map(Path::to_owned),
            loaded: None,
            interrupted: Arc::clone(interrupted),
            is_over: Arc::clone(&is_over),
        };
        for (name, file, placement) in loaded {
            driver.add(&name, &file, &placement);
        }
        network.set_driver(self.node, Box::new(driver)).map_err(Failure::usage)?;
        Ok(Attached { is_over })
    }
}

/// A node that is debugged.
pub struct Attached {
    is_over: Arc<AtomicBool>,
}

impl Attached {
    /// Whether the debugger has ended the run.
    pub fn is_over(&self) -> bool {
        self.is_over.load(Ordering::Relaxed)
    }
}

/// Runs the node as debuggers say.
struct Debugger {
    server: Server,
    /// A machine that is where the node's is not: on the node while it is debugged, else here.
    substitute: Option<Machine>,
    /// What the network has done to the node's machine since the debugger had it.
    done: Vec<(Cycle, Action)>,
    /// What has happened on the machine.
    told: Vec<Event>,
    /// The files of modules that will be loaded, by the names in them.
    files: BTreeMap<String, VecDeque<Vec<u8>>>,
    directory: Option<PathBuf>,
    /// A module that the debugger is to be told of.
    loaded: Option<String>,
    interrupted: Arc<AtomicBool>,
    is_over: Arc<AtomicBool>,
}

/// What the debugger sees of the network.
struct Surroundings<'a> {
    told: &'a mut Vec<Event>,
    interrupted: &'a AtomicBool,
}

impl World for Surroundings<'_> {
    fn tell(&mut self, events: Vec<Event>, _: Cycle) {
        self.told.extend(events);
    }

    fn interrupts(&mut self) -> bool {
        self.interrupted.load(Ordering::Relaxed)
    }
}

impl Debugger {
    /// Has the debugger move the node's machine, up to a cycle.
    fn serve(&mut self, machine: &mut Machine, until: Cycle) -> Option<Pause> {
        let substitute = self.substitute.take()?;
        let machine_of_node = std::mem::replace(machine, substitute);
        let session = self.server.monitor().session_mut();
        session.set_limit(until);
        self.substitute = Some(session.timeline_mut().take_back(machine_of_node, self.done.drain(..)));
        if let Some(module) = self.loaded.take() {
            self.server.tell(&Reason::Loaded(module));
        }
        let mut world = Surroundings { told: &mut self.told, interrupted: &self.interrupted };
        Some(self.server.serve(&mut world))
    }

    /// Gives the node its machine back, at that cycle.
    fn give_back(&mut self, machine: &mut Machine, until: Cycle) {
        let Some(substitute) = self.substitute.take() else { return };
        let (machine_of_node, events) = self.server.monitor().session_mut().timeline_mut().lend(until, substitute);
        self.told.extend(events);
        self.substitute = Some(std::mem::replace(machine, machine_of_node));
    }

    /// Lets the node run without debugger from now on.
    fn leave(&mut self) {
        self.server.monitor().session_mut().breakpoints().clear();
        self.is_over.store(true, Ordering::Relaxed);
    }

    /// Takes note of what the network has done to the machine.
    fn note(&mut self, machine: &Machine, action: Action) {
        if !self.is_over.load(Ordering::Relaxed) {
            self.done.push((machine.cycle(), action));
        }
    }

    /// Takes note of where a module is.
    fn add(&mut self, name: &str, file: &[u8], placement: &Placement) {
        let placed = match loader::placed(file, |section| placement.section(section)) {
            Ok(placed) => placed,
            Err(error) => return say!("gdb: module {name}: {error}"),
        };
        let path = self.directory.as_ref().map(|directory| directory.join(format!("{name}.elf")));
        if let Some(path) = &path
            && let Err(failure) = files::replace(path, &placed)
        {
            say!("gdb: {failure}");
        }
        self.server.monitor().add_module(LoadedModule::read(name, path, &placed));
    }
}

impl Driver for Debugger {
    fn run(&mut self, machine: &mut Machine, until: Cycle) -> Vec<Event> {
        if self.is_over.load(Ordering::Relaxed) {
            machine.run(until, &mut ());
            return machine.take_events();
        }
        match self.serve(machine, until) {
            None | Some(Pause::Program(_)) => {}
            Some(Pause::Over | Pause::Killed | Pause::Interrupted) => self.leave(),
        }
        self.give_back(machine, until);
        std::mem::take(&mut self.told)
    }

    fn input(&mut self, machine: &Machine, input: Input) {
        self.note(machine, Action::Input(input));
    }

    fn change_home(&mut self, machine: &Machine, change: HomeChange) {
        self.note(machine, Action::Home(change));
    }

    fn answered(&mut self, command: &Message, reply: &Reply) {
        let (Ok(Request::Load { name, file, .. }), Some(ResultCode::Ok)) = (Request::decode(command), reply.result())
        else {
            return;
        };
        let name = String::from_utf8_lossy(&name).into_owned();
        match Placement::of_loaded(reply) {
            Ok((_, placement)) => {
                // What was sent lacks what debuggers need.
                let known = self.files.get_mut(&name).and_then(VecDeque::pop_front);
                self.add(&name, &known.unwrap_or(file), &placement);
                let condition = Condition::Happening(Happening::ModuleLoaded);
                let stops = self.server.monitor().session_mut().conditions().contains(&condition);
                self.loaded = stops.then_some(name);
            }
            Err(reason) => say!("gdb: module {name}: {reason}"),
        }
    }

    fn end(&mut self, machine: &mut Machine) {
        let now = machine.cycle();
        while !self.is_over.load(Ordering::Relaxed) {
            let pause = self.serve(machine, now);
            // The debugger may want to go back.
            let goes_on = matches!(pause, Some(Pause::Program(_))) && self.server.tell(&Reason::Limit);
            if !goes_on {
                self.leave();
            }
            self.give_back(machine, now);
        }
    }
}
