//! Events without data. The hardware does not accept the tag that it makes over an empty body itself
//! (`docs/isolation.md`), so modules make the tag anew, keep it, and compare it with the one they were given
//! (`sm_support.h`: sancus_untag_with_key). That is an unwrap in software, and is told as one.

use sancus_hw::Command;

use machine::Cycle;
use machine::recording::Operation;
use machine::recording::{Access, Master};

/// A tag that a module compares, byte by byte.
#[derive(Clone, Debug)]
pub(super) struct TagCheck {
    made: Operation,
    /// Where the tag begins that the module was given, once it has been looked at.
    given: Option<u16>,
    compared: usize,
}

impl TagCheck {
    /// Goes through what a module did in a session, after `check` was under way. Gives the events without data that it has
    /// accepted, as the unwrapping they are.
    pub(super) fn follow(
        check: &mut Option<TagCheck>,
        operations: &[Operation],
        accesses: &[Access],
        until: Cycle,
    ) -> Vec<Operation> {
        let made = |operation: &&Operation| {
            operation.success && operation.key.is_some() && operation.body.is_empty() && !operation.kept_tag.is_empty()
        };
        let mut operations = operations.iter().filter(made).peekable();
        let begin = |made: &Operation| TagCheck { made: made.clone(), given: None, compared: 0 };
        let mut accepted = Vec::new();
        // What the crypto unit reads is not compared.
        let read =
            |access: &&Access| access.lanes.is_none() && access.by == Master::Instruction && access.cycle < until;
        for access in accesses.iter().filter(read) {
            while let Some(operation) = operations.next_if(|operation| operation.cycle <= access.cycle) {
                *check = Some(begin(operation));
            }
            let Some(under_way) = check.take() else { continue };
            match under_way.compare(access) {
                Ok(done) => accepted.push(done),
                Err(more) => *check = more,
            }
        }
        if let Some(operation) = operations.last() {
            *check = Some(begin(operation));
        }
        accepted
    }

    /// The next byte. Gives the operation if all are equal; otherwise what is left to be compared, if anything.
    fn compare(mut self, access: &Access) -> Result<Operation, Option<TagCheck>> {
        let given = *self.given.get_or_insert(access.address);
        let byte = (access.value >> (8 * (access.address & 1))) as u8;
        let next = given.wrapping_add(self.compared as u16) == access.address;
        if !next || self.made.kept_tag[self.compared] != byte {
            return Err(None);
        }
        self.compared += 1;
        if self.compared < self.made.kept_tag.len() {
            return Err(Some(self));
        }
        Ok(Operation { cycle: access.cycle, command: Command::Unwrap, ..self.made })
    }
}
