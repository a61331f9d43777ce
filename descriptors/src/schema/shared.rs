//! What one vendor tells another of the connections that they share: from modules of the one who reads it to modules of the one who
//! wrote it. It has the keys of these connections, and no other.

use serde_json::{Value, json};

use super::check::unique;
use super::error::DescriptorError;
use super::json::{Cursor, Problems};
use super::read::{destination, source};
use super::write::{self, key, object};
use super::{Destination, Format, Source};

/// What the file says that it is.
const SCHEMA: &str = "sancus-emu/shared-connections/1";

/// Connections from the modules of one vendor to those of another, of which the receiving one has made the keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedConnections {
    /// Who has made the keys: the vendor of the receiving modules.
    pub from_vendor: u16,
    /// Who is to have them, and nobody else: the vendor of the sending modules.
    pub to_vendor: u16,
    /// The connections; names are unique.
    pub connections: Vec<SharedConnection>,
}

/// What the deployer of a sending module has to know of its connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedConnection {
    /// Its name.
    pub name: String,
    /// Its number on the wire.
    pub id: u16,
    /// Where events come from.
    pub source: Source,
    /// Where they go to.
    pub destination: Destination,
    /// The identity of the receiving module on its node, at least 1.
    pub module_id: u16,
    /// The most bytes that the input takes, as far as that is known.
    pub longest_event: Option<u16>,
    /// Connection key, 8 or 16 bytes.
    pub key: Vec<u8>,
}

impl SharedConnections {
    /// Reads what [`write`](SharedConnections::write) has written. An error names everything that is wrong.
    ///
    /// # Errors
    ///
    /// If the text is not JSON, or not of this schema, or contradicts itself.
    pub fn read(text: &str) -> Result<SharedConnections, DescriptorError> {
        let value = Format::Json.parse(text)?;
        let problems = Problems::default();
        let shared = shared_connections(&Cursor::root(&value, &problems));
        let mut problems = problems.into_vec();
        if let Some(shared) = &shared {
            unique(&mut problems, "connections", "name", shared.connections.iter().map(|known| Some(&known.name)));
        }
        match shared {
            Some(shared) if problems.is_empty() => Ok(shared),
            _ => Err(DescriptorError::Invalid(problems)),
        }
    }

    /// As JSON.
    pub fn write(&self) -> String {
        Format::Json.print(&json!({
            "schema": SCHEMA,
            "from_vendor": self.from_vendor,
            "to_vendor": self.to_vendor,
            "connections": self.connections.iter().map(written).collect::<Vec<_>>(),
        }))
    }
}

fn shared_connections(cursor: &Cursor<'_>) -> Option<SharedConnections> {
    let mut object = cursor.object()?;
    if let Some(schema) = object.required("schema", &format!("{SCHEMA:?}")) {
        schema.one_of(&[((), SCHEMA)]);
    }
    let mut vendor = |name| object.required(name, "a number from 0 to 65535").and_then(|id| id.word());
    let (from_vendor, to_vendor) = (vendor("from_vendor"), vendor("to_vendor"));
    if from_vendor.is_some() && from_vendor == to_vendor {
        object.field("to_vendor").inspect(|vendor| vendor.expected("another vendor than from_vendor"));
    }
    let connections = object.required("connections", "a list of connections").and_then(|list| list.list(connection));
    object.finish();
    Some(SharedConnections { from_vendor: from_vendor?, to_vendor: to_vendor?, connections: connections? })
}

fn connection(cursor: &Cursor<'_>) -> Option<SharedConnection> {
    let mut object = cursor.object()?;
    let name = object.required("name", "a name").and_then(|name| name.name());
    let id = object.required("id", "a number from 0 to 65535").and_then(|id| id.word());
    if let Some(direct) = object.field("direct") {
        direct.expected("no such field: a direct connection has one vendor");
        return None;
    }
    let (source, destination) = (source(&mut object), destination(&mut object));
    let module_id = object.required("module_id", "the identity of the receiving module");
    let module_id = module_id.and_then(|id| id.integer("an identity", 1..=0xffff));
    let longest_event = object.field("longest_event").map_or(Some(None), |bytes| bytes.word().map(Some));
    let key = object.required("key", "a key of 16 or 32 hexadecimal digits").and_then(|key| key.key());
    object.finish();
    Some(SharedConnection {
        name: name?,
        id: id?,
        source: source?,
        destination: destination?,
        module_id: module_id?,
        longest_event: longest_event?,
        key: key?,
    })
}

fn written(connection: &SharedConnection) -> Value {
    let [from_module, from_output, from_request] = write::source(&connection.source);
    let [to_module, to_input, to_handler] = write::destination(&connection.destination);
    object([
        ("name", Some(connection.name.as_str().into())),
        ("id", Some(connection.id.into())),
        ("from_module", from_module),
        ("from_output", from_output),
        ("from_request", from_request),
        ("to_module", to_module),
        ("to_input", to_input),
        ("to_handler", to_handler),
        ("module_id", Some(connection.module_id.into())),
        ("longest_event", connection.longest_event.map(Value::from)),
        ("key", Some(key(&connection.key))),
    ])
}
