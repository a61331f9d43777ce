//! What nodes send to the home (`home_uart`), and where it goes.

use crate::commands::Failure;
use crate::diagnostics::printable;
use crate::terminal::{PortError, PortName, Ports};
use network::scenario::Scenario;
use network::{Event, EventKind};
use std::path::PathBuf;

/// Whose bytes go where, from the options `--home`.
pub struct Homes {
    lines: Vec<(String, PortName)>,
}

impl Homes {
    /// Refuses lines that no node has, and places that nothing can be sent to.
    pub fn new(options: &[String], scenario: &Scenario) -> Result<Homes, Failure> {
        let mut lines: Vec<(String, PortName)> = Vec::new();
        for text in options {
            let wrong = |error: String| Failure::usage(format_args!("--home {text}: {error}"));
            let (node, port) = text.split_once('=').ok_or_else(|| wrong("write NODE=PORT".to_owned()))?;
            let port = match port.parse().map_err(wrong)? {
                PortName::Stdio => return Err(wrong("standard output has the report; give a file".to_owned())),
                port => port,
            };
            let nodes = &scenario.descriptor.nodes;
            let Some(known) = nodes.iter().find(|known| known.name == node) else {
                let meant = descriptors::nearest(node, nodes.iter().map(|known| known.name.as_str()));
                let meant = meant.map_or_else(String::new, |meant| format!("; did you mean {meant:?}?"));
                return Err(wrong(format!("there is no node {node:?}{meant}")));
            };
            let given = scenario.devices.iter().filter(|(name, _)| name == node).map(|(_, device)| device);
            if !known.devices.iter().chain(given).any(|device| device.name() == "home_uart") {
                return Err(wrong(format!("{node} has no home_uart; give it one with --device {node}:home_uart")));
            }
            if lines.iter().any(|(other, _)| other == node) {
                return Err(wrong(format!("{node} has only one line to the home")));
            }
            lines.push((node.to_owned(), port));
        }
        Ok(Homes { lines })
    }

    /// The files that are written.
    pub fn files(&self) -> Vec<PathBuf> {
        let file =
            |(_, port): &(String, PortName)| if let PortName::File(path) = port { Some(path.clone()) } else { None };
        self.lines.iter().filter_map(file).collect()
    }

    /// Opens them all.
    pub fn open(&self) -> Result<HomeLines, PortError> {
        let title = |node: &str| format!("{}: the line to the home", printable(node));
        let ports = Ports::named(self.lines.iter().map(|(node, port)| (title(node), port)), false)?;
        Ok(HomeLines { nodes: self.lines.iter().map(|(node, _)| node.clone()).collect(), ports })
    }
}

/// The ends of the lines.
pub struct HomeLines {
    nodes: Vec<String>,
    ports: Ports,
}

impl HomeLines {
    /// Hands on what a node has sent to its home.
    pub fn take(&mut self, event: &Event) -> Result<(), PortError> {
        let EventKind::Physical { device: "home_uart", quantity: "byte", value, .. } = event.kind else {
            return Ok(());
        };
        let Some(port) = self.nodes.iter().position(|node| *node == event.at) else { return Ok(()) };
        self.ports.write(port as u8, &[value as u8])
    }

    /// Writes out what is buffered. What comes from the home ends here.
    pub fn flush(&mut self) -> Result<(), PortError> {
        while self.ports.take_input().is_some() {}
        self.ports.flush()
    }
}
