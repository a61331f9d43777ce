//! Which modules may send to which, which devices they may use, and what outside of modules they may call. If a descriptor says so,
//! everything else is refused (`docs/flow-policy.md`).

use std::collections::HashSet;
use std::fmt;

use serde_json::Value;

use super::check::{known, unexpected, unique};
use super::error::Problem;
use super::json::{Cursor, Object};
use super::read::optional;
use super::write::{object, text};
use super::{DEPLOYER, Descriptor};

/// What modules may do. Whatever no rule allows is refused.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    /// Names for several modules; unique, and no module's.
    pub groups: Vec<Group>,
    /// Who may send to whom.
    pub flows: Vec<FlowRule>,
    /// Who may use which devices.
    pub devices: Vec<DeviceRule>,
    /// Who may call which functions outside of modules.
    pub calls: Vec<CallRule>,
}

/// Several modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What they are called in rules.
    pub name: String,
    /// The modules.
    pub modules: Vec<String>,
}

/// Each of some may send events to each of others, and call its functions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlowRule {
    /// Modules, groups, or [`DEPLOYER`], whose events come over direct connections.
    pub from: Vec<String>,
    /// Modules or groups.
    pub to: Vec<String>,
    /// What it is for.
    pub why: Option<String>,
}

/// Each of some modules may use each of some devices of its node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceRule {
    /// Modules or groups.
    pub module: Vec<String>,
    /// Types of devices.
    pub devices: Vec<String>,
    /// What it is for.
    pub why: Option<String>,
}

/// Each of some modules may call each of some functions outside of modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallRule {
    /// Modules or groups.
    pub module: Vec<String>,
    /// The functions' names.
    pub functions: Vec<String>,
    /// What it is for.
    pub why: Option<String>,
}

/// Something that a policy can allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Permission<'a> {
    /// An event or a call from one module to another.
    Flow {
        /// Who sends; `None`: the deployer.
        from: Option<&'a str>,
        /// Who is sent to.
        to: &'a str,
    },
    /// The use of a device.
    Device {
        /// Who uses it.
        module: &'a str,
        /// Its type.
        device: &'a str,
    },
    /// A call of a function outside of modules.
    Call {
        /// Who calls.
        module: &'a str,
        /// Which function.
        function: &'a str,
    },
}

impl Permission<'_> {
    /// Where rules for such are in a descriptor.
    pub fn section(&self) -> &'static str {
        match self {
            Permission::Flow { .. } => "policy.flows",
            Permission::Device { .. } => "policy.devices",
            Permission::Call { .. } => "policy.calls",
        }
    }
}

impl fmt::Display for Permission<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Permission::Flow { from, to } => write!(formatter, "{:?} to {to:?}", from.unwrap_or(DEPLOYER)),
            Permission::Device { module, device } => write!(formatter, "{device:?} of {module:?}"),
            Permission::Call { module, function } => write!(formatter, "{function:?} by {module:?}"),
        }
    }
}

impl Policy {
    /// One to begin with: what the connections of a descriptor need, with a rule for each sender and receiver, and nothing else.
    pub fn of_connections(descriptor: &Descriptor) -> Policy {
        let mut policy = Policy::default();
        for connection in &descriptor.connections {
            let (from, to) = (connection.source.module(), connection.destination.module());
            if policy.rule_for(Permission::Flow { from, to }).is_none() {
                let (from, to) = (from.unwrap_or(DEPLOYER).to_owned(), to.to_owned());
                policy.flows.push(FlowRule { from: vec![from], to: vec![to], why: None });
            }
        }
        policy
    }

    /// Everything that it allows, with the place of the rule in its section.
    pub fn permissions(&self) -> impl Iterator<Item = (usize, Permission<'_>)> {
        let flows = self.flows.iter().enumerate();
        let flows = flows.flat_map(|(index, rule)| self.flows_of(rule).map(move |flow| (index, flow)));
        let devices = self.devices.iter().enumerate();
        let devices = devices.flat_map(|(index, rule)| self.devices_of(rule).map(move |device| (index, device)));
        let calls = self.calls.iter().enumerate();
        let calls = calls.flat_map(|(index, rule)| self.calls_of(rule).map(move |call| (index, call)));
        flows.chain(devices).chain(calls)
    }

    fn flows_of<'a>(&'a self, rule: &'a FlowRule) -> impl Iterator<Item = Permission<'a>> {
        let pairs = self.members(&rule.from).flat_map(|from| self.members(&rule.to).map(move |to| (from, to)));
        // A group may be on both sides; nobody sends to itself.
        pairs.filter(|(from, to)| from != to).map(|(from, to)| {
            let from = Some(from).filter(|from| *from != DEPLOYER);
            Permission::Flow { from, to }
        })
    }

    fn devices_of<'a>(&'a self, rule: &'a DeviceRule) -> impl Iterator<Item = Permission<'a>> {
        self.members(&rule.module)
            .flat_map(|module| rule.devices.iter().map(move |device| Permission::Device { module, device }))
    }

    fn calls_of<'a>(&'a self, rule: &'a CallRule) -> impl Iterator<Item = Permission<'a>> {
        self.members(&rule.module)
            .flat_map(|module| rule.functions.iter().map(move |function| Permission::Call { module, function }))
    }

    /// The place in its section of the rule that allows something; `None` if none does.
    pub fn rule_for(&self, wanted: Permission<'_>) -> Option<usize> {
        self.permissions().find(|(_, allowed)| *allowed == wanted).map(|(index, _)| index)
    }

    /// What the rule at a place in the section of such is for, if it says so.
    pub fn why(&self, allowed: Permission<'_>, index: usize) -> Option<&str> {
        let why = match allowed {
            Permission::Flow { .. } => &self.flows.get(index)?.why,
            Permission::Device { .. } => &self.devices.get(index)?.why,
            Permission::Call { .. } => &self.calls.get(index)?.why,
        };
        why.as_deref()
    }

    /// The modules of some names.
    fn members<'a>(&'a self, names: &'a [String]) -> impl Iterator<Item = &'a str> {
        names.iter().flat_map(|name| {
            let group = self.groups.iter().find(|group| group.name == *name);
            group.map_or(std::slice::from_ref(name), |group| &group.modules).iter().map(String::as_str)
        })
    }
}

pub(super) fn read(cursor: &Cursor<'_>) -> Option<Policy> {
    let mut fields = cursor.object()?;
    let groups = fields.field("groups").map_or(Some(Vec::new()), |groups| groups.list(group));
    let flows = fields.required("flows", "a list of rules").and_then(|rules| rules.list(flow_rule));
    let devices = fields.field("devices").map_or(Some(Vec::new()), |rules| rules.list(device_rule));
    let calls = fields.field("calls").map_or(Some(Vec::new()), |rules| rules.list(call_rule));
    fields.finish();
    Some(Policy { groups: groups?, flows: flows?, devices: devices?, calls: calls? })
}

fn group(cursor: &Cursor<'_>) -> Option<Group> {
    let mut fields = cursor.object()?;
    let name = fields.required("name", "a name").and_then(|name| name.name());
    let modules = fields.required("modules", "a list of modules").and_then(|modules| modules.list(Cursor::name));
    fields.finish();
    Some(Group { name: name?, modules: modules? })
}

fn flow_rule(cursor: &Cursor<'_>) -> Option<FlowRule> {
    let mut fields = cursor.object()?;
    let (from, to) = (names(&mut fields, "from"), names(&mut fields, "to"));
    let why = optional(fields.field("why").map(|why| why.text()));
    fields.finish();
    Some(FlowRule { from: from?, to: to?, why: why? })
}

fn device_rule(cursor: &Cursor<'_>) -> Option<DeviceRule> {
    let mut fields = cursor.object()?;
    let module = names(&mut fields, "module");
    let devices = fields.required("devices", "a list of devices").and_then(|devices| devices.list(Cursor::name));
    let why = optional(fields.field("why").map(|why| why.text()));
    fields.finish();
    Some(DeviceRule { module: module?, devices: devices?, why: why? })
}

fn call_rule(cursor: &Cursor<'_>) -> Option<CallRule> {
    let mut fields = cursor.object()?;
    let module = names(&mut fields, "module");
    let functions = fields.required("functions", "a list of functions");
    let functions = functions.and_then(|functions| functions.list(Cursor::name));
    let why = optional(fields.field("why").map(|why| why.text()));
    fields.finish();
    Some(CallRule { module: module?, functions: functions?, why: why? })
}

/// One name, or a list of them.
fn names(fields: &mut Object<'_>, field: &'static str) -> Option<Vec<String>> {
    let names = fields.required(field, "a module or a group, or a list of them")?;
    if names.is_text() { names.name().map(|name| vec![name]) } else { names.list(Cursor::name) }
}

pub(super) fn write(policy: &Policy) -> Value {
    let Policy { groups, flows, devices, calls } = policy;
    let list = |items: Vec<Value>| (!items.is_empty()).then(|| Value::from(items));
    let group = |Group { name, modules }: &Group| {
        object([("name", Some(name.as_str().into())), ("modules", Some(modules.as_slice().into()))])
    };
    let flow = |FlowRule { from, to, why }: &FlowRule| {
        object([("from", Some(written_names(from))), ("to", Some(written_names(to))), ("why", text(why))])
    };
    let device = |DeviceRule { module, devices, why }: &DeviceRule| {
        let devices = Some(devices.as_slice().into());
        object([("module", Some(written_names(module))), ("devices", devices), ("why", text(why))])
    };
    let call = |CallRule { module, functions, why }: &CallRule| {
        let functions = Some(functions.as_slice().into());
        object([("module", Some(written_names(module))), ("functions", functions), ("why", text(why))])
    };
    object([
        ("groups", list(groups.iter().map(group).collect())),
        ("flows", Some(flows.iter().map(flow).collect())),
        ("devices", list(devices.iter().map(device).collect())),
        ("calls", list(calls.iter().map(call).collect())),
    ])
}

fn written_names(names: &[String]) -> Value {
    if let [name] = names { name.as_str().into() } else { names.into() }
}

/// What of the policy does not fit the rest of the descriptor, or itself; then what it does not allow.
pub(super) fn check(problems: &mut Vec<Problem>, descriptor: &Descriptor) {
    let Some(policy) = &descriptor.policy else { return };
    let before = problems.len();
    check_names(problems, descriptor, policy);
    let mut seen = HashSet::new();
    for (index, rule) in policy.flows.iter().enumerate() {
        problems.extend(own(&mut seen, format!("policy.flows[{index}]"), policy.flows_of(rule)));
    }
    for (index, rule) in policy.devices.iter().enumerate() {
        problems.extend(own(&mut seen, format!("policy.devices[{index}]"), policy.devices_of(rule)));
    }
    for (index, rule) in policy.calls.iter().enumerate() {
        problems.extend(own(&mut seen, format!("policy.calls[{index}]"), policy.calls_of(rule)));
    }
    // A policy that is wrong would refuse what it means to allow.
    if problems.len() == before {
        check_devices(problems, descriptor, policy);
        check_connections(problems, descriptor, policy);
    }
}

/// What is wrong with a rule at `path`, if it allows nothing, or what is `seen` in another.
fn own<'a>(
    seen: &mut HashSet<Permission<'a>>,
    path: String,
    permissions: impl Iterator<Item = Permission<'a>>,
) -> Option<Problem> {
    let mut permissions = permissions.peekable();
    let is_empty = permissions.peek().is_none();
    let again = permissions.find(|permission| !seen.insert(*permission));
    let found = again.map(|permission| format!("{permission} again")).or(is_empty.then(|| "nothing".to_owned()))?;
    Some(Problem { path, expected: "what no other rule allows".to_owned(), found: Some(found), nearest: None })
}

fn check_names(problems: &mut Vec<Problem>, Descriptor { modules, .. }: &Descriptor, policy: &Policy) {
    let Policy { groups, flows, devices, calls } = policy;
    let module_names: Vec<&str> = modules.iter().map(|module| module.name.as_str()).collect();
    if let Some(index) = module_names.iter().position(|name| *name == DEPLOYER) {
        let expected = "another name, since \"deployer\" is somebody else in the policy";
        problems.push(unexpected(format!("modules[{index}].name"), expected, DEPLOYER));
    }
    unique(problems, "policy.groups", "name", groups.iter().map(|group| Some(&group.name)));
    for (index, Group { name, modules }) in groups.iter().enumerate() {
        if name == DEPLOYER || module_names.contains(&name.as_str()) {
            let path = format!("policy.groups[{index}].name");
            problems.push(unexpected(path, "a name that is no module's, and not \"deployer\"", name));
        }
        for (place, module) in modules.iter().enumerate() {
            known(problems, format!("policy.groups[{index}].modules[{place}]"), "a module", module, &module_names);
        }
    }
    let of_groups = groups.iter().map(|group| group.name.as_str());
    let parties: Vec<&str> = module_names.iter().copied().chain(of_groups).collect();
    let senders: Vec<&str> = parties.iter().copied().chain([DEPLOYER]).collect();
    let mut check = |rule: String, field: &str, expected: &str, names: &[String], known_names: &[&str]| {
        for (place, name) in names.iter().enumerate() {
            let path = if names.len() == 1 { format!("{rule}.{field}") } else { format!("{rule}.{field}[{place}]") };
            known(problems, path, expected, name, known_names);
        }
    };
    for (index, rule) in flows.iter().enumerate() {
        let path = format!("policy.flows[{index}]");
        check(path.clone(), "from", "a module, a group or \"deployer\"", &rule.from, &senders);
        check(path, "to", "a module or a group", &rule.to, &parties);
    }
    for (index, rule) in devices.iter().enumerate() {
        check(format!("policy.devices[{index}]"), "module", "a module or a group", &rule.module, &parties);
    }
    for (index, rule) in calls.iter().enumerate() {
        check(format!("policy.calls[{index}]"), "module", "a module or a group", &rule.module, &parties);
    }
}

/// Modules have devices of their own nodes.
fn check_devices(problems: &mut Vec<Problem>, Descriptor { nodes, modules, .. }: &Descriptor, policy: &Policy) {
    for (index, permission) in policy.permissions() {
        let Permission::Device { module, device } = permission else { continue };
        let module = modules.iter().find(|known| known.name == module);
        let Some(node) = module.and_then(|module| nodes.iter().find(|node| node.name == module.node)) else { continue };
        let names: Vec<&str> = node.devices.iter().map(|device| device.name()).collect();
        let place = policy.devices[index].devices.iter().position(|name| name == device).unwrap_or_default();
        let path = format!("policy.devices[{index}].devices[{place}]");
        known(problems, path, &format!("a device of {:?}", node.name), device, &names);
    }
}

/// Every connection is a flow that is allowed.
fn check_connections(problems: &mut Vec<Problem>, descriptor: &Descriptor, policy: &Policy) {
    for (index, connection) in descriptor.connections.iter().enumerate() {
        let (from, to) = (connection.source.module(), connection.destination.module());
        let is_known = |name: &str| descriptor.modules.iter().any(|module| module.name == name);
        let are_known = from.is_none_or(is_known) && is_known(to);
        if !are_known || policy.rule_for(Permission::Flow { from, to }).is_some() {
            continue;
        }
        let receivers = policy.permissions().filter_map(|(_, allowed)| match allowed {
            Permission::Flow { from: sender, to } if sender == from => Some(format!("{to:?}")),
            _ => None,
        });
        let receivers: Vec<String> = receivers.collect();
        let sender = from.unwrap_or(DEPLOYER);
        let expected = match receivers.as_slice() {
            [] => format!("no connection, since policy.flows lets {sender:?} send to nobody (or a rule for it there)"),
            receivers => {
                let receivers = receivers.join(" or ");
                format!("a module that policy.flows lets {sender:?} send to, {receivers} (or a rule for it there)")
            }
        };
        problems.push(unexpected(format!("connections[{index}].to_module"), &expected, to));
    }
}
