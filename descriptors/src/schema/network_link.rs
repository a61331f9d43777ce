//! What the links of an emulated network are like: between two parties, shared by several, and one after another.

/// A link between two parties, or what all links without a description of their own are like. What is left out is as on
/// all links, or as the network has it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkLink {
    /// The two ends: names of nodes, or [`DEPLOYER`]. `None`: all links.
    pub between: Option<[String; 2]>,
    /// From the last bit sent to the last bit received, in microseconds.
    pub latency_microseconds: Option<u32>,
    /// Probability that a message is lost: 0 to 1.
    pub loss: Option<f64>,
    /// Bits per second.
    pub bandwidth_bits_per_second: Option<u64>,
}

/// A medium that several parties share, such as a radio cell: one transmission at a time, whoever sends it.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedMedium {
    /// Name; unique.
    pub name: String,
    /// Names of nodes, or [`DEPLOYER`]: at least two. Two parties have one medium in common at most.
    pub members: Vec<String>,
    /// Bits per second, of all members together.
    pub bandwidth_bits_per_second: u64,
    /// From the last bit sent to the last bit received, in microseconds.
    pub latency_microseconds: u32,
    /// Probability that a message is lost: 0 to 1.
    pub loss: f64,
    /// How many messages may wait, at least 1.
    pub queue: u32,
}

impl SharedMedium {
    /// The latency where none is given, in microseconds.
    pub const LATENCY_MICROSECONDS: u32 = 1000;
    /// How many messages may wait where it is not said.
    pub const QUEUE: u32 = 64;
}

/// A route over nodes that pass messages on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// Who sends: the name of a node, or [`DEPLOYER`].
    pub from: String,
    /// Who receives, likewise.
    pub to: String,
    /// The nodes on the way; for the other direction in reverse, unless that has a route of its own.
    pub via: Vec<String>,
}

impl Route {
    /// The sender, the nodes on the way, and the receiver.
    pub fn stations(&self) -> impl DoubleEndedIterator<Item = &str> {
        let all = [&self.from].into_iter().chain(&self.via).chain([&self.to]);
        all.map(String::as_str)
    }
}

/// The name of the deployer as the end of a link.
pub const DEPLOYER: &str = "deployer";

/// The shortest latency of a link, in microseconds: a network goes forward in steps of the shortest one.
pub const MINIMUM_LATENCY_MICROSECONDS: u32 = 10;
