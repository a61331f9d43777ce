//! What the Sancus unit does for a module's own code, not for its stubs, as the source has it. The source is not told what came of it: the
//! unit computes a function, which is computed here from what the source gives it, so that a file that opens or seals anything else is
//! found.

use module_source::{Effect, EffectKind, Evaluator, UNWRAPPING, WRAPPING};
use sancus_hw::{Command, Key, Profile, Tag};

use super::source_run::OutOfStep;
use machine::recording::Operation;

/// Something that the source has had the unit do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Computed {
    command: Command,
    key: Vec<u8>,
    associated_data: Vec<u8>,
    /// In the clear; `None` if the tag is wrong.
    body: Option<Vec<u8>>,
}

impl Computed {
    /// Whether the module was seen having the unit do this.
    pub(super) fn is(&self, operation: &Operation) -> bool {
        let body = operation.success.then_some(&operation.body);
        self.command == operation.command
            && Some(&self.key) == operation.key.as_ref()
            && self.associated_data == operation.associated_data
            && self.body.as_ref() == body
    }
}

/// Computes what an effect has the unit do, if that is what it is, and has the source go on.
pub(super) fn compute(
    evaluator: &mut Evaluator,
    profile: Profile,
    effect: &Effect,
) -> Result<Option<Computed>, OutOfStep> {
    let EffectKind::Call { function, arguments, .. } = &effect.kind else { return Ok(None) };
    let command = match &**function {
        WRAPPING => Command::Wrap,
        UNWRAPPING => Command::Unwrap,
        _ => return Ok(None),
    };
    let [key, associated, associated_length, from, length, to, tag] = arguments[..] else { return Ok(None) };
    let unknown = |what: &str| OutOfStep::Unknown(format!("it has the Sancus unit {what}"));
    if key == 0 {
        return Err(unknown("use the module's own key"));
    }
    let security = profile.security().bytes() as u16;
    let read = |address, length| evaluator.bytes(address, length).map(<[u8]>::to_vec);
    let (key, associated_data, given) =
        (read(key, security)?, read(associated, associated_length)?, read(from, length)?);
    let known = Key::from_bytes(&key).map_err(|_| unknown("use a key of another length"))?;
    let body = match command {
        Command::Wrap => {
            let wrapped = profile.crypto().wrap(&known, &associated_data, &given);
            let wrapped = wrapped.map_err(|error| unknown(&error.to_string()))?;
            evaluator.put(to, &wrapped.cipher)?;
            evaluator.put(tag, wrapped.tag.as_bytes())?;
            Some(given)
        }
        _ => {
            let tag =
                Tag::from_bytes(evaluator.bytes(tag, security)?).map_err(|_| unknown("use a tag of another length"))?;
            let body = profile.crypto().unwrap(&known, &associated_data, &given, &tag).ok();
            if let Some(body) = &body {
                evaluator.put(to, body)?;
            }
            body
        }
    };
    evaluator.resume(body.is_some().into())?;
    Ok(Some(Computed { command, key, associated_data, body }))
}
