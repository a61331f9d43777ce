//! What a protected module is protected from: one test for each rule of the hardware, on whole nodes.

mod isolation;
