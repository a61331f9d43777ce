//! What the links of an emulated network are like.

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

/// The name of the deployer as the end of a link.
pub const DEPLOYER: &str = "deployer";

/// The shortest latency of a link, in microseconds: a network goes forward in steps of the shortest one.
pub const MINIMUM_LATENCY_MICROSECONDS: u32 = 10;
