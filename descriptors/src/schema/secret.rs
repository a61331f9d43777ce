//! What an application keeps secret besides its keys.

/// Something that nobody outside the modules may learn, and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Secret {
    /// What it is called where it shows.
    pub name: String,
    /// Where it comes from.
    pub carrier: Carrier,
    /// The functions outside modules that may be told it, as `MODULE.function`.
    pub shown_by: Vec<String>,
}

/// Where a secret comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Carrier {
    /// The events of a connection: its name, or `MODULE.output`.
    Connection(String),
    /// What a device measures.
    Device {
        /// The node.
        node: String,
        /// The type of the device.
        device: String,
    },
}
