//! Readings of which only the sum becomes known (docs/homomorphic-readings.md): the cryptosystem beside one on the host, the masks, and
//! the meters of the two descriptors.

mod deployments;
mod key;
mod mask;
mod paillier;
mod product;
mod workbench;
