//! An update of a module that has stopped on its way, as result files have it.

use serde_json::Value;

use super::Module;
use super::json::Cursor;
use super::read::optional;
use super::write::{flag, key, number, object, text};

/// An update that was begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoppedUpdate {
    /// The key under which the state travels, as long as the node's other keys. The old version may have released its state under
    /// it, so another update has to have the same.
    pub state_key: Vec<u8>,
    /// How far it has come; `None` if it was given up.
    pub under_way: Option<UnderWay>,
}

/// How far an update has come, and what is known of the other one of the two versions: the new one until that has the state, then
/// the old one. The module's own fields are those of the one that is to be talked to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnderWay {
    /// What has been done.
    pub stage: UpdateStage,
    /// ELF file of the other version.
    pub binary: Option<String>,
    /// Linker script with the symbols of the other version, once loaded.
    pub symtab: Option<String>,
    /// Identity of the other version on its node.
    pub id: Option<u16>,
    /// Module key of the other version, 8 or 16 bytes.
    pub key: Option<Vec<u8>>,
    /// Nonce of the next authenticated command to the other version.
    pub nonce: u16,
    /// Whether the other version is on its node.
    pub deployed: bool,
}

/// How far an update has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UpdateStage {
    /// The old version is at work, or has released its state.
    Loaded,
    /// The new version has the state.
    Adopted,
    /// The old version is gone.
    Ended,
}

impl UpdateStage {
    /// Every stage, with its name in result files.
    pub const ALL: [(UpdateStage, &'static str); 3] =
        [(UpdateStage::Loaded, "loaded"), (UpdateStage::Adopted, "adopted"), (UpdateStage::Ended, "ended")];
}

impl UnderWay {
    /// The other version as a module: it differs from the one given, of which it is a version, by what is said here.
    pub fn other(&self, module: &Module) -> Module {
        let UnderWay { stage: _, binary, symtab, id, key, nonce, deployed } = self.clone();
        Module { binary, symtab, id, key, nonce, deployed, attested: deployed, update: None, ..module.clone() }
    }

    /// What there is to say of the other version.
    pub fn of(stage: UpdateStage, other: &Module) -> UnderWay {
        let Module { binary, symtab, id, key, nonce, deployed, .. } = other.clone();
        UnderWay { stage, binary, symtab, id, key, nonce, deployed }
    }
}

pub(super) fn read(cursor: &Cursor<'_>) -> Option<StoppedUpdate> {
    let mut object = cursor.object()?;
    let state_key = object.required("state_key", "the key of the state").and_then(|key| key.key());
    let stage = object.field("stage").map(|stage| stage.one_of(&UpdateStage::ALL));
    let stage = optional(stage)?;
    let mut under_way = None;
    if let Some(stage) = stage {
        let binary = object.required("binary", "the file of the other version").and_then(|file| file.name());
        let symtab = object.field("symtab").map(|file| file.text());
        let id = object.required("id", "the identity of the other version");
        let id = id.and_then(|id| id.integer("an identity", 1..=0xffff));
        let key = object.required("key", "the key of the other version").and_then(|key| key.key());
        let nonce = object.field("nonce").map_or(Some(0), |nonce| nonce.word());
        let deployed = object.field("deployed").map_or(Some(false), |deployed| deployed.boolean());
        let (symtab, nonce, deployed) = (optional(symtab)?, nonce?, deployed?);
        under_way =
            Some(UnderWay { stage, binary: Some(binary?), symtab, id: Some(id?), key: Some(key?), nonce, deployed });
    }
    object.finish();
    Some(StoppedUpdate { state_key: state_key?, under_way })
}

pub(super) fn write(update: &StoppedUpdate) -> Value {
    let StoppedUpdate { state_key, under_way } = update;
    let other = under_way.as_ref();
    let stage = other.and_then(|other| UpdateStage::ALL.iter().find(|(stage, _)| *stage == other.stage));
    object([
        ("state_key", Some(key(state_key))),
        ("stage", stage.map(|(_, name)| Value::from(*name))),
        ("binary", other.and_then(|other| text(&other.binary))),
        ("symtab", other.and_then(|other| text(&other.symtab))),
        ("id", other.and_then(|other| other.id).map(Value::from)),
        ("key", other.and_then(|other| other.key.as_deref()).map(key)),
        ("nonce", other.and_then(|other| number(other.nonce))),
        ("deployed", other.and_then(|other| flag(other.deployed))),
    ])
}
