//! Who may send what to whom: the facts, from the descriptor and the files of its modules.

use descriptors::{DEPLOYER, Deployer, Destination, Handle, Permission, Policy, Source};
use network::scenario::{OwnedDevice, Scenario};
use serde_json::{Value, json};

/// A deployment.
#[derive(Debug, Default)]
pub struct Chart {
    /// The nodes' names.
    pub nodes: Vec<String>,
    /// In the order of the descriptor.
    pub modules: Vec<Module>,
    /// By senders, then by receivers, each in the order of the descriptor.
    pub flows: Vec<Flow>,
    pub has_policy: bool,
}

/// The place in its section of the rule that allows something, and what it is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub section: &'static str,
    pub index: usize,
    pub why: Option<String>,
}

/// A module.
#[derive(Debug)]
pub struct Module {
    pub name: String,
    /// The place of its node.
    pub node: usize,
    pub devices: Vec<Device>,
    pub calls: Vec<Call>,
}

/// A device of a module's.
#[derive(Debug)]
pub struct Device {
    pub name: String,
    /// The first addresses of the blocks that the module's file makes its own; none if only the policy names the device.
    pub blocks: Vec<u16>,
    pub rule: Option<Rule>,
}

/// A function outside of modules.
#[derive(Debug)]
pub struct Call {
    pub function: String,
    /// Whether the module's file names it, not only the policy.
    pub is_used: bool,
    pub rule: Option<Rule>,
}

/// All that goes from one module to another.
#[derive(Debug)]
pub struct Flow {
    /// The place of the module; `None`: the deployer.
    pub from: Option<usize>,
    pub to: usize,
    /// None if only the policy knows of it.
    pub ways: Vec<Way>,
    pub rule: Option<Rule>,
}

/// How something goes from one module to another.
#[derive(Debug)]
pub struct Way {
    pub kind: Kind,
    /// Of a connection: its name, output and input.
    pub connection: Option<[String; 3]>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Encrypted,
    /// In registers, on a node.
    Local,
    /// A call of a function, with its results.
    Call,
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Kind::Encrypted => "encrypted",
            Kind::Local => "local",
            Kind::Call => "call",
        }
    }
}

impl Chart {
    /// What is known of a deployment that its policy allows.
    pub fn new(scenario: &Scenario, deployer: &Deployer) -> Chart {
        let descriptor = deployer.descriptor();
        let policy = descriptor.policy.as_ref();
        let rule = |permission: Permission<'_>| Rule::of(policy?, permission);
        let place = |name: &str| descriptor.modules.iter().position(|module| module.name == name);
        let mut modules = Vec::new();
        for module in &descriptor.modules {
            let name = module.name.as_str();
            let binary = deployer.binary(name);
            let owned = binary.map_or(Vec::new(), |binary| scenario.owned_devices(module, binary));
            let devices = owned.into_iter().map(|OwnedDevice { name: device, blocks }| {
                let rule = rule(Permission::Device { module: name, device: &device });
                Device { name: device, blocks, rule }
            });
            let calls = binary.map(|binary| binary.calls_outside()).unwrap_or_default().into_iter().map(|function| {
                let rule = rule(Permission::Call { module: name, function });
                Call { function: function.to_owned(), is_used: true, rule }
            });
            let node = descriptor.nodes.iter().position(|node| node.name == module.node).unwrap_or_default();
            modules.push(Module { name: name.to_owned(), node, devices: devices.collect(), calls: calls.collect() });
        }
        let mut chart = Chart {
            nodes: descriptor.nodes.iter().map(|node| node.name.clone()).collect(),
            modules,
            flows: Vec::new(),
            has_policy: policy.is_some(),
        };
        for (connection, name) in descriptor.connections.iter().zip(deployer.connection_names()) {
            let output = match &connection.source {
                Source::Direct => String::new(),
                Source::Output { output: handle, .. } | Source::Request { request: handle, .. } => shown(handle),
            };
            let (Destination::Input { input: handle, .. } | Destination::Handler { handler: handle, .. }) =
                &connection.destination;
            let kind = if connection.is_local() { Kind::Local } else { Kind::Encrypted };
            let way = Way { kind, connection: Some([name.clone(), output, shown(handle)]) };
            if let Some(to) = place(connection.destination.module()) {
                chart.add(connection.source.module().and_then(place), to, Some(way));
            }
        }
        for (from, module) in descriptor.modules.iter().enumerate() {
            let callees = deployer.binary(&module.name).map(|binary| binary.callees()).unwrap_or_default();
            let callees = callees.into_iter().filter_map(|callee| descriptor.module_on(&module.node, callee));
            for to in callees.filter_map(place) {
                chart.add(Some(from), to, Some(Way { kind: Kind::Call, connection: None }));
            }
        }
        if let Some(policy) = policy {
            chart.add_what_is_allowed(policy);
        }
        chart.flows.sort_by_key(|flow| (flow.from, flow.to));
        chart
    }

    /// Adds a way between two modules; without one, they have at least the flow.
    fn add(&mut self, from: Option<usize>, to: usize, way: Option<Way>) {
        let known = self.flows.iter_mut().find(|flow| (flow.from, flow.to) == (from, to));
        match known {
            Some(flow) => flow.ways.extend(way),
            None => self.flows.push(Flow { from, to, ways: way.into_iter().collect(), rule: None }),
        }
    }

    fn add_what_is_allowed(&mut self, policy: &Policy) {
        let place = |chart: &Chart, name: &str| chart.modules.iter().position(|module| module.name == name);
        for (index, permission) in policy.permissions() {
            let rule = Some(Rule::at(policy, permission, index));
            match permission {
                Permission::Flow { from, to } => {
                    let (from, to) = (from.map(|from| place(self, from)), place(self, to));
                    let (None | Some(Some(_)), Some(to)) = (from, to) else { continue };
                    self.add(from.flatten(), to, None);
                    let flow = self.flows.iter_mut().find(|flow| (flow.from, flow.to) == (from.flatten(), to));
                    flow.into_iter().for_each(|flow| flow.rule.clone_from(&rule));
                }
                Permission::Device { module, device } => {
                    let Some(module) = place(self, module).map(|place| &mut self.modules[place]) else { continue };
                    if !module.devices.iter().any(|known| known.name == device) {
                        module.devices.push(Device { name: device.to_owned(), blocks: Vec::new(), rule });
                    }
                }
                Permission::Call { module, function } => {
                    let Some(module) = place(self, module).map(|place| &mut self.modules[place]) else { continue };
                    if !module.calls.iter().any(|known| known.function == function) {
                        module.calls.push(Call { function: function.to_owned(), is_used: false, rule });
                    }
                }
            }
        }
    }

    /// The name of who sends.
    pub fn sender(&self, flow: &Flow) -> &str {
        flow.from.map_or(DEPLOYER, |from| &self.modules[from].name)
    }

    /// What the policy allows and nothing uses, in words.
    pub fn unused(&self) -> Vec<String> {
        let flows = self.flows.iter().filter(|flow| flow.ways.is_empty());
        let flows = flows.map(|flow| format!("{} to {}", self.sender(flow), self.modules[flow.to].name));
        let of_modules = self.modules.iter().flat_map(|module| {
            let devices = module.devices.iter().filter(|device| device.blocks.is_empty());
            let devices = devices.map(|device| format!("{} of {}", device.name, module.name));
            let calls = module.calls.iter().filter(|call| !call.is_used);
            devices.chain(calls.map(|call| format!("{} by {}", call.function, module.name)))
        });
        flows.chain(of_modules).collect()
    }

    /// Schema `sancus-emu/flows/1`.
    pub fn json(&self) -> Value {
        let node = |module: usize| self.nodes.get(self.modules[module].node);
        let rule = |rule: &Option<Rule>| {
            rule.as_ref().map(|Rule { section, index, why }| json!({"section": section, "index": index, "why": why}))
        };
        let modules = self.modules.iter().enumerate().map(|(place, module)| {
            let devices = module.devices.iter().map(|device| {
                json!({"name": device.name, "addresses": device.blocks, "used": !device.blocks.is_empty(), "rule": rule(&device.rule)})
            });
            let calls = module.calls.iter().map(|call| {
                json!({"function": call.function, "used": call.is_used, "rule": rule(&call.rule)})
            });
            json!({
                "name": module.name, "node": node(place),
                "devices": devices.collect::<Vec<_>>(), "calls": calls.collect::<Vec<_>>(),
            })
        });
        let flows = self.flows.iter().map(|flow| {
            let ways = flow.ways.iter().map(|Way { kind, connection }| match connection {
                Some([name, output, input]) => {
                    let output = Some(output).filter(|output| !output.is_empty());
                    json!({"kind": kind.name(), "connection": name, "output": output, "input": input})
                }
                None => json!({"kind": kind.name()}),
            });
            json!({
                "from": self.sender(flow), "from_node": flow.from.map(node), "to": self.modules[flow.to].name,
                "to_node": node(flow.to), "ways": ways.collect::<Vec<_>>(), "used": !flow.ways.is_empty(), "rule": rule(&flow.rule),
            })
        });
        json!({
            "schema": "sancus-emu/flows/1", "nodes": self.nodes, "policy": self.has_policy,
            "modules": modules.collect::<Vec<_>>(), "flows": flows.collect::<Vec<_>>(), "unused": self.unused(),
        })
    }
}

impl Rule {
    fn of(policy: &Policy, permission: Permission<'_>) -> Option<Rule> {
        policy.rule_for(permission).map(|index| Rule::at(policy, permission, index))
    }

    fn at(policy: &Policy, permission: Permission<'_>, index: usize) -> Rule {
        let why = policy.why(permission, index).map(str::to_owned);
        Rule { section: permission.section(), index, why }
    }
}

fn shown(handle: &Handle) -> String {
    match handle {
        Handle::Name(name) => name.clone(),
        Handle::Index(index) => index.to_string(),
    }
}
