//! Who may send what to whom, as text.

use super::chart::{Chart, Flow, Kind, Module, Rule, Way};
use crate::commands::columns::{hanging, paragraph};
use crate::commands::run::counted;
use std::fmt::Write;

/// Where what the policy says begins, unless names are longer.
const POLICY_COLUMN: usize = 36;

/// The whole chart: a block for the deployer and for each module.
pub fn text(chart: &Chart) -> String {
    let (modules, nodes) = (counted(chart.modules.len() as u64, "module"), counted(chart.nodes.len() as u64, "node"));
    let ways = || chart.flows.iter().flat_map(|flow| &flow.ways);
    let count = |kind| ways().filter(|way| way.kind == kind).count() as u64;
    let connections = counted(count(Kind::Encrypted) + count(Kind::Local), "connection");
    let mut text = paragraph(&format!(
        "{modules} on {nodes}; {connections}, {} of them local; {} between modules",
        count(Kind::Local),
        counted(count(Kind::Call), "call"),
    ));
    if !chart.has_policy {
        text += &paragraph(
            "The descriptor has no policy: nothing but its connections and the modules' files restricts this.",
        );
    }
    text += &block(chart, None, "deployer");
    for (place, module) in chart.modules.iter().enumerate() {
        let title = format!("{} on {}", module.name, chart.nodes.get(module.node).map_or("?", String::as_str));
        text += &block(chart, Some(place), &title);
    }
    if chart.has_policy {
        let unused = chart.unused();
        let list = if unused.is_empty() { "nothing".to_owned() } else { unused.join("; ") };
        text.push('\n');
        text += &paragraph(&format!("allowed by the policy, and used by nothing: {list}"));
    }
    text
}

fn block(chart: &Chart, sender: Option<usize>, title: &str) -> String {
    let mut text = format!("\n{title}\n");
    if let Some(module) = sender.map(|place| &chart.modules[place]) {
        text += &belongings(module, chart.has_policy);
    }
    let flows: Vec<&Flow> = chart.flows.iter().filter(|flow| flow.from == sender).collect();
    for flow in &flows {
        let to = &chart.modules[flow.to];
        let is_elsewhere = sender.is_none_or(|sender| chart.modules[sender].node != to.node);
        let node = chart.nodes.get(to.node).filter(|_| is_elsewhere);
        let label = format!("  to {}{}", to.name, node.map_or(String::new(), |node| format!(" on {node}")));
        text += &ruled(&label, flow.rule.as_ref(), chart.has_policy, flow.ways.is_empty());
        for way in &flow.ways {
            // Writing to a string cannot fail.
            let _ = writeln!(text, "    {}", way_text(way));
        }
    }
    if flows.is_empty() {
        text += "  sends nothing\n";
    }
    text
}

fn belongings(module: &Module, has_policy: bool) -> String {
    let mut text = String::new();
    for device in &module.devices {
        let label = format!("  has {}", device.name);
        text += &ruled(&label, device.rule.as_ref(), has_policy, device.blocks.is_empty());
        if !device.blocks.is_empty() {
            let addresses: Vec<String> = device.blocks.iter().map(|block| format!("{block:#06x}")).collect();
            text += &hanging("    ", &addresses.join(", "));
        }
    }
    for call in &module.calls {
        text += &ruled(&format!("  calls {}", call.function), call.rule.as_ref(), has_policy, !call.is_used);
    }
    text
}

/// Something with the rule that allows it.
fn ruled(label: &str, rule: Option<&Rule>, has_policy: bool, is_unused: bool) -> String {
    let rule = match rule {
        Some(Rule { section, index, why }) => {
            let section = section.strip_prefix("policy.").unwrap_or(section);
            let why = why.as_ref().map_or(String::new(), |why| format!(" {why}"));
            format!("{section}[{index}]{why}{}", if is_unused { " - UNUSED" } else { "" })
        }
        // A scheduler has what it schedules with.
        None if has_policy => "by the schedule".to_owned(),
        None => return format!("{label}\n"),
    };
    hanging(&format!("{label:<width$}", width = POLICY_COLUMN.max(label.chars().count() + 2)), &rule)
}

fn way_text(way: &Way) -> String {
    let kind = way.kind.name();
    match &way.connection {
        Some([name, output, input]) if output.is_empty() => format!("{kind:<9}  {name}: {input}"),
        Some([name, output, input]) => format!("{kind:<9}  {name}: {output} to {input}"),
        None => kind.to_owned(),
    }
}
