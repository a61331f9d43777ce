//! Whether the drivers of a node claim different registers: of two that claim the same ones, the core enables only the first.

use sancus_hw::Claim;

use super::numbers::Found;
use super::plan::problem;
use crate::schema::Descriptor;
use crate::schema::error::Problem;

/// A problem for each module that claims what another one before it on its node does. Nodes without devices look at no claims.
pub(super) fn conflicts(descriptor: &Descriptor, files: &[Found]) -> Vec<Problem> {
    let claim = |index: usize| files[index].binary().map_or(Claim::NONE, |binary| binary.claim());
    let conflict = |index: usize| {
        let module = &descriptor.modules[index];
        let node = descriptor.nodes.iter().find(|node| node.name == module.node)?;
        let is_here = |other: usize| !node.devices.is_empty() && descriptor.modules[other].node == module.node;
        let other = (0..index).find(|other| is_here(*other) && claim(*other).overlaps(claim(index)))?;
        let address = claim(index).blocks().find(|address| claim(other).contains(*address)).unwrap_or_default();
        let expected = "a module that claims registers which no other module of its node does";
        let found = format!("one that claims {address:#06x}, as {} does", descriptor.modules[other].name);
        Some(problem(format!("modules[{index}].binary"), expected, found))
    };
    (0..descriptor.modules.len()).filter_map(conflict).collect()
}
