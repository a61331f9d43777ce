//! What the nodes, modules and connections of a deployment are called: all of a script that can be judged before anything is
//! deployed.

use descriptors::{Descriptor, Handle, Source, nearest};
use msp430_isa::{AssemblyError, AssemblyErrorKind, assemble_with};

use super::action::Action;
use super::place::Place;
use super::script::{Script, ScriptError};

/// Stands for what is known only after a deployment.
const LATER: u16 = 0x5c00;

/// The names of a deployment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    nodes: Vec<String>,
    modules: Vec<String>,
    /// The nodes of the modules.
    homes: Vec<String>,
    connections: Vec<String>,
}

/// What an action is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject<'a> {
    Node(&'a str),
    Module(&'a str),
    Connection(&'a str),
}

impl Names {
    /// The names of what a descriptor describes.
    pub fn of(descriptor: &Descriptor) -> Names {
        let mut connections: Vec<String> = Vec::new();
        for (index, connection) in descriptor.connections.iter().enumerate() {
            let label = match &connection.source {
                Source::Direct => connection.name.clone().unwrap_or_else(|| format!("direct{index}")),
                Source::Output { module, output: handle } | Source::Request { module, request: handle } => {
                    format!("{module}.{}", text(handle))
                }
            };
            // Outputs may feed several inputs.
            let is_taken = connections.contains(&label);
            connections.push(if is_taken { format!("{label}#{index}") } else { label });
        }
        Names {
            nodes: descriptor.nodes.iter().map(|node| node.name.clone()).collect(),
            modules: descriptor.modules.iter().map(|module| module.name.clone()).collect(),
            homes: descriptor.modules.iter().map(|module| module.node.clone()).collect(),
            connections,
        }
    }

    /// The labels of the connections, in the order of the descriptor.
    pub(super) fn connections(&self) -> &[String] {
        &self.connections
    }

    /// Checks that a script names nothing that there is not. Addresses are known only to a [`Scene`](super::Scene).
    ///
    /// # Errors
    ///
    /// The first name that nothing has, with the path to it and what was probably meant.
    pub fn check(&self, script: &Script) -> Result<(), ScriptError> {
        for (index, timed) in script.actions.iter().enumerate() {
            self.check_action(&timed.action).map_err(|reason| ScriptError::new(format!("actions[{index}]"), reason))?;
        }
        Ok(())
    }

    /// Says that there is no such module.
    ///
    /// # Errors
    ///
    /// If so, with what was probably meant.
    pub fn check_module(&self, name: &str) -> Result<(), String> {
        known("module", name, &self.modules)
    }

    pub(super) fn check_action(&self, action: &Action) -> Result<(), String> {
        for subject in action.subjects() {
            match subject {
                Subject::Node(name) => known("node", name, &self.nodes)?,
                Subject::Module(name) => known("module", name, &self.modules)?,
                Subject::Connection(name) => known("connection", name, &self.connections)?,
            };
        }
        let Action::Node(action) = action else { return Ok(()) };
        let node = action.subjects().into_iter().find_map(|subject| match subject {
            Subject::Node(name) => Some(name),
            Subject::Module(name) => self.home(name),
            Subject::Connection(_) => None,
        });
        node.map_or(Ok(()), |node| self.check_code(node, &action.code()))
    }

    /// Says which module that code for a node names is not there.
    fn check_code(&self, node: &str, code: &str) -> Result<(), String> {
        let reason = |name: &str| match name.parse() {
            Ok(Place::Module { name, .. } | Place::Member { module: name, .. }) => self.check_home(node, &name).err(),
            Ok(Place::Number(_) | Place::Symbol { .. }) | Err(_) => None,
        };
        match assemble_with(code, LATER, |name| reason(name).is_none().then_some(LATER)) {
            Err(AssemblyError { kind: AssemblyErrorKind::UnknownName(name), .. }) => reason(&name).map_or(Ok(()), Err),
            // Everything else is judged with the addresses.
            Ok(_) | Err(_) => Ok(()),
        }
    }

    /// Says why a module is not on a node.
    pub(super) fn check_home(&self, node: &str, module: &str) -> Result<(), String> {
        known("module", module, &self.modules)?;
        match self.home(module) {
            Some(there) if there != node => {
                Err(format!("module {module:?} is on node {there:?}, out of reach from here"))
            }
            _ => Ok(()),
        }
    }

    fn home(&self, module: &str) -> Option<&str> {
        let place = self.modules.iter().position(|name| name == module)?;
        self.homes.get(place).map(String::as_str)
    }
}

/// Says that nothing has a name, what has one, and what was probably meant.
fn known(what: &str, name: &str, names: &[String]) -> Result<(), String> {
    if names.iter().any(|known| known == name) {
        return Ok(());
    }
    let meant = nearest(name, names.iter().map(String::as_str));
    let meant = meant.map_or_else(String::new, |meant| format!("; did you mean {meant:?}?"));
    let meant = if meant.is_empty() { format!("; the {what}s are {}", names.join(", ")) } else { meant };
    Err(format!("there is no {what} {name:?}{meant}"))
}

fn text(handle: &Handle) -> String {
    match handle {
        Handle::Name(name) => name.clone(),
        Handle::Index(index) => index.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use network::scenario::Scenario;

    use super::*;

    #[test]
    fn wrong_names_are_found_before_a_deployment() {
        let names = Names::of(&Scenario::smart_meter_with_drivers().descriptor);
        let check = |action: &str| {
            let text = format!(r#"{{"schema": "sancus-emu/attack/1", "actions": [{{"at": 0, {action}}}]}}"#);
            names.check(&Script::from_json(&text).expect("a script")).err().map(|error| error.to_string())
        };
        let cases = [
            (r#""do": "flood", "node": "nod1", "count": 1, "milliseconds": 1"#, r#"did you mean "node1"?"#),
            (r#""do": "call", "module": "ESNE", "entry": 1, "data": """#, r#"did you mean "ESME"?"#),
            (
                r#""do": "reorder", "connection": "CS.ls_otu""#,
                r#"no connection "CS.ls_otu"; did you mean "CS.ls_out"?"#,
            ),
            (
                r#""do": "cross_connect", "connection": "operator", "count": 1, "to": "x""#,
                "the connections are METER.re",
            ),
            (
                r#""do": "read", "node": "node1", "address": "HASM_LT.secret", "words": 1"#,
                r#"actions[0]: there is no module "HASM_LT"; did you mean "HASM_LS"?"#,
            ),
            (
                r#""do": "execute", "node": "node1", "code": ["nop", "mov &ESME.secret, r5"]"#,
                r#"module "ESME" is on node "node2""#,
            ),
        ];
        for (action, expected) in cases {
            let found = check(action).unwrap_or_default();
            assert!(found.contains(expected), "{action}: {found}");
        }
        assert_eq!(
            check(r#""do": "call_entry", "module": "CS", "entry": 1, "arguments": ["CS.secret", "malloc"]"#),
            None
        );
    }
}
