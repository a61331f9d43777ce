//! In place of [`emit`](super), without the feature `translator`: there is no code generator.

use super::region::RegionPlan;

/// A host to generate code for: none.
pub(super) enum Target {}

/// The host.
pub(super) fn target() -> Option<Target> {
    None
}

/// Generates code.
pub(super) fn emit(target: &Target, _: &RegionPlan) -> Option<Vec<u8>> {
    match *target {}
}

/// Generates the code that enters other code.
pub(super) fn entrance(target: &Target) -> Option<Vec<u8>> {
    match *target {}
}
