//! Deployment descriptors: which protected modules run on which nodes, and which outputs feed which inputs.
//!
//! [`Descriptor::read`] reads, as JSON or YAML, two schemas: the one of the 2016 smart-meter paper (WISTP 2016, Listing 1), whose nodes
//! have an `ip_address`, and that of today's reactive-tools, whose nodes have a `host`. Both become the same types;
//! [`Descriptor::write`] writes today's.
//!
//! Three modules, of which each imports only those before it:
//!
//! * `schema`: what is in a descriptor, how it is read and written, and what has to hold between its parts;
//! * `protocol`: the messages of event managers ([`message`]), and how they travel over a node's serial line ([`serial`]). It
//!   knows nothing of descriptors, as `schema` knows nothing of messages;
//! * `deployer`: plans a deployment and carries it out.
//!
//! A [`Deployer`] turns a descriptor and module files ([`Binary`]) into running modules: over a [`Link`], it sends event
//! managers their commands ([`message`]), which reach a node's UART by way of a [`serial::Bridge`].
//!
//! ```
//! use descriptors::{Descriptor, Format};
//! let text = r#"{
//!     "nodes": [{"type": "sancus", "name": "meter", "host": "127.0.0.1", "reactive_port": 6000,
//!                "vendor_id": 4660, "vendor_key": "0b7bf3ae40880a8be430d0da34fb76f0"}],
//!     "modules": [{"type": "sancus", "name": "switch", "node": "metre", "files": ["switch.c"]}],
//!     "connections": []
//! }"#;
//! let error = Descriptor::read(text, Format::Json).unwrap_err();
//! assert_eq!(error.to_string(), r#"modules[0].node: expected a node, found "metre"; did you mean "meter"?"#);
//! ```

mod deployer;
mod protocol;
mod schema;

pub use deployer::{
    Answer, Binary, BinaryError, DeployError, Deployer, DeployerState, HalfConnection, Link, LinkError, Linked,
    LoadedSection, ModuleToLoad, Numbered, PATIENCE, Phase, Placement, PlacementError, PlacementFault, RENEWAL,
    RESETS_LENGTH, Randomness, Reason, Sent, Step, TcpLink, Unfinished, UpdateFault, Version, key_bytes,
};
pub use protocol::{message, pieces, serial};
pub use schema::{
    Appliance, CLOCK_DRIFTS, CLOCK_FREQUENCIES, CalendarClock, CallRule, Carrier, Connection, Core, CutWrite, DEPLOYER,
    Deadline, Deadlines, Descriptor, DescriptorError, Destination, Device, DeviceRule, Encryption, EnergyRegister,
    FlowRule, Format, Group, Handle, Hardware, Lines, Load, MINIMUM_LATENCY_MICROSECONDS, MODULE_SLOTS, MainsCut,
    Module, NetworkLink, Node, NonVolatileMemory, OperatorEvent, PeriodicEvent, Permission, Policy, PowerSupply, Press,
    Problem, Quantity, Route, SCHEDULER, ScheduledThread, Secret, SharedConnection, SharedConnections, SharedMedium,
    Source, StoppedUpdate, Trigger, UnderWay, UpdateStage, Vendor, Within, nearest, vendor_key,
};
