//! Whether the files of modules keep to the descriptor's policy, as far as they show what modules do: which others they call, and
//! which functions outside of modules.

use super::binary::Binary;
use super::numbers::Found;
use super::plan::problem;
use crate::schema::error::Problem;
use crate::schema::{Descriptor, Permission, Policy};

/// A problem for each call that the policy does not allow.
pub(super) fn violations(descriptor: &Descriptor, files: &[Found]) -> Vec<Problem> {
    let Some(policy) = &descriptor.policy else { return Vec::new() };
    let with_files = files.iter().enumerate().filter_map(|(index, file)| Some((index, file.binary()?)));
    with_files.flat_map(|(index, binary)| of_module(descriptor, policy, index, binary)).collect()
}

fn of_module(descriptor: &Descriptor, policy: &Policy, index: usize, binary: &Binary) -> Vec<Problem> {
    let module = &descriptor.modules[index];
    let refused = |permission: Permission<'_>, expected: &str, called: &str| {
        let section = permission.section();
        let expected = format!("a module that calls {expected} which {section} lets it call (or a rule for it there)");
        let found = format_args!("one that calls {called:?}");
        let is_allowed = policy.rule_for(permission).is_some();
        (!is_allowed).then(|| problem(format!("modules[{index}].binary"), expected, found))
    };
    let name = module.name.as_str();
    let others = binary.callees().into_iter().filter_map(|callee| {
        let to = descriptor.module_on(&module.node, callee).unwrap_or(callee);
        refused(Permission::Flow { from: Some(name), to }, "only modules", to)
    });
    let outside = binary.calls_outside().into_iter().filter_map(|function| {
        refused(Permission::Call { module: name, function }, "only functions outside of modules", function)
    });
    others.chain(outside).collect()
}
