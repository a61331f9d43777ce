//! Where everything is in a drawing: nodes side by side, by how far they are from the one with the most modules; in each node two
//! columns of modules, with what goes between them in the gap.

use super::chart::{Chart, Module};
use std::collections::{BTreeMap, BTreeSet};

/// Width of a character, and heights of a module's name and of what it has.
pub const CHARACTER: f64 = 6.6;
pub const NAME: f64 = 20.0;
pub const CHIP: f64 = 16.0;
/// Around the modules of a node, and between them.
const PADDING: f64 = 18.0;
const SPACING: f64 = 14.0;
const TITLE: f64 = 24.0;
/// Between nodes, side by side and one below the other.
const BETWEEN: f64 = 150.0;
const BELOW: f64 = 30.0;
/// Room for arrows within a single column.
const BOW: f64 = 60.0;
/// Room for each end of an arrow.
const PORT_HEIGHT: f64 = 8.0;
/// So many modules of a node are put in the best order that is found; more would take long.
const ORDERED: usize = 24;
const ROUNDS: usize = 30;

/// A box.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Frame {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Frame {
    fn middle(&self) -> f64 {
        self.y + self.height / 2.0
    }

    fn edge(&self, side: Side) -> f64 {
        match side {
            Side::Left => self.x,
            Side::Right => self.x + self.width,
        }
    }
}

/// Of a module, or of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    Left,
    Right,
}

impl Side {
    fn other(self) -> Side {
        if self == Side::Left { Side::Right } else { Side::Left }
    }

    /// Which way is out there.
    pub fn outward(self) -> f64 {
        if self == Side::Left { -1.0 } else { 1.0 }
    }
}

/// Where an arrow begins and ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ends {
    pub from: (f64, f64, Side),
    pub to: (f64, f64, Side),
}

/// A place at a side of a module, for an end of an arrow: 0 where it begins.
struct Port {
    /// The height of the module at the other end.
    other: f64,
    flow: usize,
    end: usize,
}

/// Where everything is.
#[derive(Debug, Default)]
pub struct Layout {
    pub width: f64,
    pub height: f64,
    pub nodes: Vec<Frame>,
    pub modules: Vec<Frame>,
    /// Of the chart's flows; `None` for those of the deployer.
    pub arrows: Vec<Option<Ends>>,
}

/// What is written in a module's box below its name.
pub fn chips(chart: &Chart, place: usize) -> Vec<(Chip, String)> {
    let Module { devices, calls, .. } = &chart.modules[place];
    let direct = chart.flows.iter().filter(|flow| flow.from.is_none() && flow.to == place).flat_map(|flow| &flow.ways);
    let direct = direct.filter_map(|way| Some((Chip::Direct, way.connection.as_ref()?[0].clone())));
    let devices = devices.iter().map(|device| (Chip::Device, device.name.clone()));
    let calls = calls.iter().map(|call| (Chip::Call, format!("{}()", call.function)));
    direct.chain(devices).chain(calls).collect()
}

/// Kinds of what a module has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chip {
    /// A direct connection.
    Direct,
    Device,
    /// A function outside of modules.
    Call,
}

impl Layout {
    /// Of a chart.
    pub fn new(chart: &Chart) -> Layout {
        let levels = levels(chart);
        let sides = sides(chart, &levels);
        let mut layout = Layout {
            nodes: vec![Frame::default(); chart.nodes.len()],
            modules: vec![Frame::default(); chart.modules.len()],
            ..Layout::default()
        };
        for node in 0..chart.nodes.len() {
            layout.place_modules(chart, node, &sides);
        }
        layout.place_nodes(chart, &levels);
        layout.place_arrows(chart, &levels, &sides);
        layout
    }

    /// Puts the modules of a node into its columns, relative to the node.
    fn place_modules(&mut self, chart: &Chart, node: usize, sides: &[Side]) {
        let here = |place: &usize| chart.modules[*place].node == node;
        let internal = |from: usize, to: usize| here(&from) && here(&to);
        let gap = chart.flows.iter().filter(|flow| flow.from.is_some_and(|from| internal(from, flow.to))).count();
        let gap = if gap == 0 { 0.0 } else { (90.0 + 7.0 * gap as f64).min(340.0) };
        let [left, right] = columns(chart, node, sides);
        let width = |column: &[usize]| column.iter().map(|place| width(chart, *place)).fold(0.0, f64::max);
        let (left_width, right_width) = (width(&left), width(&right));
        // What leaves a column for itself bows into the gap.
        let gap = if left.is_empty() || right.is_empty() { gap.min(BOW) } else { gap.max(SPACING) };
        let right_x = PADDING + left_width + gap;
        let mut height: f64 = 0.0;
        for (column, x, width) in [(&left, PADDING, left_width), (&right, right_x, right_width)] {
            let mut y = TITLE + PADDING / 2.0;
            for place in column {
                let own = chart.flows.iter().filter(|flow| flow.from.is_some());
                let ends = own.filter(|flow| flow.from == Some(*place) || flow.to == *place).count() as f64;
                let inside = NAME + CHIP * chips(chart, *place).len() as f64 + 6.0;
                self.modules[*place] = Frame { x, y, width, height: inside.max(PORT_HEIGHT * ends) };
                y += self.modules[*place].height + SPACING;
            }
            height = height.max(y);
        }
        // The shorter column is in the middle.
        for column in [&left, &right] {
            let bottom = column.last().map_or(height, |place| self.modules[*place].y + self.modules[*place].height);
            let shift = ((height - SPACING - bottom) / 2.0).max(0.0);
            column.iter().for_each(|place| self.modules[*place].y += shift);
        }
        let title = CHARACTER * chart.nodes[node].chars().count() as f64 + 2.0 * PADDING;
        let inner = right_x + right_width + PADDING;
        self.nodes[node] = Frame { x: 0.0, y: 0.0, width: inner.max(title), height: height + PADDING - SPACING };
    }

    fn place_nodes(&mut self, chart: &Chart, levels: &[usize]) {
        let mut by_level: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        levels.iter().enumerate().for_each(|(node, level)| by_level.entry(*level).or_default().push(node));
        let height_of = |nodes: &[usize], layout: &Layout| {
            let heights: f64 = nodes.iter().map(|node| layout.nodes[*node].height).sum();
            heights + BELOW * nodes.len().saturating_sub(1) as f64
        };
        let tallest = by_level.values().map(|nodes| height_of(nodes, self)).fold(0.0, f64::max);
        let mut x = PADDING;
        for nodes in by_level.values() {
            let mut y = PADDING + (tallest - height_of(nodes, self)) / 2.0;
            let width = nodes.iter().map(|node| self.nodes[*node].width).fold(0.0, f64::max);
            for node in nodes {
                (self.nodes[*node].x, self.nodes[*node].y) = (x, y);
                y += self.nodes[*node].height + BELOW;
            }
            x += width + BETWEEN;
        }
        for (place, module) in chart.modules.iter().enumerate() {
            if let Some(node) = self.nodes.get(module.node) {
                self.modules[place].x += node.x;
                self.modules[place].y += node.y;
            }
        }
        self.width = (x - BETWEEN).max(0.0) + PADDING;
        self.height = tallest + 2.0 * PADDING;
    }

    /// Each arrow leaves and enters modules at places of its own, in the order of where it leads.
    fn place_arrows(&mut self, chart: &Chart, levels: &[usize], sides: &[Side]) {
        let ends = |flow: &super::chart::Flow| {
            let from = flow.from?;
            let [node_from, node_to] = [from, flow.to].map(|place| chart.modules[place].node);
            if node_from == node_to {
                return Some([(from, sides[from].other()), (flow.to, sides[flow.to].other())]);
            }
            let (level_from, level_to) = (levels.get(node_from)?, levels.get(node_to)?);
            let leaves = if level_from > level_to { Side::Left } else { Side::Right };
            let enters = if level_from < level_to { Side::Left } else { Side::Right };
            Some([(from, leaves), (flow.to, enters)])
        };
        let all: Vec<_> = chart.flows.iter().map(ends).collect();
        let mut ports: BTreeMap<(usize, Side), Vec<Port>> = BTreeMap::new();
        for (flow, ends) in all.iter().enumerate() {
            let Some([from, to]) = ends else { continue };
            ports.entry(*from).or_default().push(Port { other: self.modules[to.0].middle(), flow, end: 0 });
            ports.entry(*to).or_default().push(Port { other: self.modules[from.0].middle(), flow, end: 1 });
        }
        let mut heights: BTreeMap<(usize, usize), f64> = BTreeMap::new();
        for ((module, _), ports) in &mut ports {
            ports.sort_by(|a, b| a.other.total_cmp(&b.other).then((a.flow, a.end).cmp(&(b.flow, b.end))));
            let frame = self.modules[*module];
            let step = frame.height / (ports.len() + 1) as f64;
            for (place, Port { flow, end, .. }) in ports.iter().enumerate() {
                heights.insert((*flow, *end), frame.y + step * (place + 1) as f64);
            }
        }
        let arrow = |(flow, ends): (usize, &Option<[(usize, Side); 2]>)| {
            let point = |end: usize, (module, side): (usize, Side)| {
                Some((self.modules[module].edge(side), *heights.get(&(flow, end))?, side))
            };
            let [from, to] = (*ends)?;
            Some(Ends { from: point(0, from)?, to: point(1, to)? })
        };
        self.arrows = all.iter().enumerate().map(arrow).collect();
    }
}

fn width(chart: &Chart, place: usize) -> f64 {
    let chips = chips(chart, place).into_iter().map(|(_, text)| text.chars().count() + 5);
    let longest = chips.chain([chart.modules[place].name.chars().count() + 2]).max().unwrap_or(0);
    CHARACTER * longest as f64 + 6.0
}

/// How far each node is from the one with the most modules.
fn levels(chart: &Chart) -> Vec<usize> {
    let count = |node: usize| chart.modules.iter().filter(|module| module.node == node).count();
    let joined: BTreeSet<(usize, usize)> = chart
        .flows
        .iter()
        .filter_map(|flow| {
            let [from, to] = [flow.from?, flow.to].map(|place| chart.modules[place].node);
            Some([(from, to), (to, from)])
        })
        .flatten()
        .collect();
    let mut levels = vec![0; chart.nodes.len()];
    let Some(first) = (0..chart.nodes.len()).max_by_key(|node| (count(*node), std::cmp::Reverse(*node))) else {
        return levels;
    };
    let (mut seen, mut level, mut depth) = (BTreeSet::from([first]), vec![first], 0);
    while !level.is_empty() {
        depth += 1;
        let next: BTreeSet<usize> =
            level.iter().flat_map(|node| joined.range((*node, 0)..(*node + 1, 0))).map(|(_, to)| *to).collect();
        level = next.into_iter().filter(|node| seen.insert(*node)).collect();
        level.iter().for_each(|node| levels[*node] = depth);
    }
    levels
}

/// The column of each module: towards the nodes that it has to do with, the others where there are fewer.
fn sides(chart: &Chart, levels: &[usize]) -> Vec<Side> {
    let mut towards: Vec<Option<Side>> = vec![None; chart.modules.len()];
    for flow in &chart.flows {
        let Some(from) = flow.from else { continue };
        let [here, there] = [from, flow.to].map(|place| levels.get(chart.modules[place].node).copied().unwrap_or(0));
        if chart.modules[from].node != chart.modules[flow.to].node {
            towards[from].get_or_insert(if here > there { Side::Left } else { Side::Right });
            towards[flow.to].get_or_insert(if there > here { Side::Left } else { Side::Right });
        }
    }
    let mut counts = vec![[0usize; 2]; chart.nodes.len()];
    let mut count = |node: usize, side: Side| counts[node][side as usize] += 1;
    for (module, side) in chart.modules.iter().zip(&towards) {
        if let Some(side) = side {
            count(module.node, *side);
        }
    }
    let side = |(module, side): (&Module, &Option<Side>)| {
        side.unwrap_or_else(|| {
            let [left, right] = counts[module.node];
            let side = if left <= right { Side::Left } else { Side::Right };
            counts[module.node][side as usize] += 1;
            side
        })
    };
    let mut sides: Vec<Side> = chart.modules.iter().zip(&towards).map(side).collect();
    for node in 0..chart.nodes.len() {
        exchange(chart, node, &towards, &mut sides);
    }
    sides
}

/// Exchanges columns of modules as long as more goes from one column to the other.
fn exchange(chart: &Chart, node: usize, towards: &[Option<Side>], sides: &mut [Side]) {
    let free: Vec<usize> = (0..chart.modules.len())
        .filter(|place| chart.modules[*place].node == node && towards[*place].is_none())
        .collect();
    if free.len() > ORDERED {
        return;
    }
    let within = |sides: &[Side]| {
        let flows = chart.flows.iter().filter_map(|flow| Some((flow.from?, flow.to)));
        flows
            .filter(|(from, to)| {
                chart.modules[*from].node == node && chart.modules[*to].node == node && sides[*from] == sides[*to]
            })
            .count()
    };
    let mut best = within(sides);
    for _ in 0..ROUNDS {
        let before = best;
        for (index, one) in free.iter().enumerate() {
            for other in &free[index + 1..] {
                sides.swap(*one, *other);
                let now = within(sides);
                if now < best {
                    best = now;
                } else {
                    sides.swap(*one, *other);
                }
            }
        }
        if best == before {
            return;
        }
    }
}

/// The modules of a node's columns, in an order in which few arrows cross.
fn columns(chart: &Chart, node: usize, sides: &[Side]) -> [Vec<usize>; 2] {
    let column = |side: Side| -> Vec<usize> {
        (0..chart.modules.len()).filter(|place| chart.modules[*place].node == node && sides[*place] == side).collect()
    };
    let mut columns = [column(Side::Left), column(Side::Right)];
    if columns.iter().map(Vec::len).sum::<usize>() > ORDERED {
        return columns;
    }
    let flows: BTreeSet<(usize, usize)> = chart
        .flows
        .iter()
        .filter_map(|flow| {
            let from = flow.from?;
            let is_internal = chart.modules[from].node == node && chart.modules[flow.to].node == node;
            is_internal.then_some((from.min(flow.to), from.max(flow.to)))
        })
        .collect();
    let mut best = disorder(&columns, &flows);
    for _ in 0..ROUNDS {
        let before = best;
        for side in 0..2 {
            for one in 0..columns[side].len() {
                for other in one + 1..columns[side].len() {
                    columns[side].swap(one, other);
                    let now = disorder(&columns, &flows);
                    if now < best {
                        best = now;
                    } else {
                        columns[side].swap(one, other);
                    }
                }
            }
        }
        if best == before {
            break;
        }
    }
    columns
}

/// How many arrows cross, and how far they lead up or down.
fn disorder(columns: &[Vec<usize>; 2], flows: &BTreeSet<(usize, usize)>) -> f64 {
    let [left, right] = columns;
    let row = |column: &[usize], place: usize| {
        let row = column.iter().position(|other| *other == place)?;
        Some((row as f64 + 0.5) / column.len() as f64)
    };
    let mut across = Vec::new();
    let mut sum = 0.0;
    for (one, other) in flows {
        match (row(left, *one).zip(row(right, *other)), row(left, *other).zip(row(right, *one))) {
            (Some(rows), _) | (None, Some(rows)) => across.push(rows),
            (None, None) => {
                let column = if left.contains(one) { left } else { right };
                if let (Some(one), Some(other)) = (row(column, *one), row(column, *other)) {
                    sum += 2.0 * (one - other).abs();
                }
            }
        }
    }
    for (index, (left, right)) in across.iter().enumerate() {
        sum += (left - right).abs();
        let crossing = across[..index]
            .iter()
            .filter(|(other_left, other_right)| (left - other_left) * (right - other_right) < 0.0);
        sum += 0.5 * crossing.count() as f64;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::super::chart::{Device, Flow, Kind, Way};
    use super::*;
    use proptest::prelude::*;

    fn chart(nodes: usize, modules: Vec<(usize, usize)>, flows: BTreeSet<(Option<usize>, usize)>) -> Chart {
        let device = |index| Device { name: format!("device{index}"), blocks: Vec::new(), rule: None };
        let module = |(index, (node, devices)): (usize, (usize, usize))| Module {
            name: format!("MODULE_{}", "X".repeat(index)),
            node: node % nodes,
            devices: (0..devices).map(device).collect(),
            calls: Vec::new(),
        };
        let modules: Vec<Module> = modules.into_iter().enumerate().map(module).collect();
        let count = modules.len();
        let flow = |(from, to): (Option<usize>, usize)| {
            let ways = vec![Way { kind: Kind::Local, connection: None }];
            Flow { from: from.map(|from| from % count), to: to % count, ways, rule: None }
        };
        let flows = flows.into_iter().map(flow).filter(|flow| flow.from != Some(flow.to)).collect();
        Chart { nodes: (0..nodes).map(|node| format!("n{node}")).collect(), modules, flows, has_policy: false }
    }

    fn overlap(one: &Frame, other: &Frame) -> bool {
        let apart =
            |start: f64, length: f64, other: f64, others: f64| start + length <= other || other + others <= start;
        !apart(one.x, one.width, other.x, other.width) && !apart(one.y, one.height, other.y, other.height)
    }

    proptest! {
        /// Nothing lies on anything else, modules are in their nodes, and arrows are at the edges of their modules.
        #[test]
        fn everything_has_a_place(
            nodes in 1..5usize,
            modules in proptest::collection::vec((0..5usize, 0..4usize), 1..14),
            flows in proptest::collection::btree_set((proptest::option::of(0..14usize), 0..14usize), 0..30),
        ) {
            let chart = chart(nodes, modules, flows);
            let layout = Layout::new(&chart);
            for (place, frame) in layout.modules.iter().enumerate() {
                let node = layout.nodes[chart.modules[place].node];
                let is_inside = frame.x > node.x && frame.x + frame.width < node.x + node.width
                    && frame.y > node.y && frame.y + frame.height < node.y + node.height;
                prop_assert!(is_inside, "{frame:?} in {node:?}");
                prop_assert!(layout.modules[..place].iter().all(|other| !overlap(frame, other)));
            }
            for (place, frame) in layout.nodes.iter().enumerate() {
                prop_assert!(layout.nodes[..place].iter().all(|other| !overlap(frame, other)));
                prop_assert!(frame.x + frame.width < layout.width && frame.y + frame.height < layout.height);
            }
            for (flow, ends) in chart.flows.iter().zip(&layout.arrows) {
                prop_assert_eq!(flow.from.is_some(), ends.is_some());
                let (Some(from), Some(Ends { from: start, to: end })) = (flow.from, ends) else { continue };
                for ((x, y, side), frame) in [(start, layout.modules[from]), (end, layout.modules[flow.to])] {
                    prop_assert!(*x == frame.edge(*side) && (frame.y..frame.y + frame.height).contains(y));
                }
            }
        }
    }
}
