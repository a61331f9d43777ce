//! How a divergence from the reference reads.

use std::fmt;

use super::Divergence;
use super::{Access, End};
use crate::bus::Cycle;

impl Divergence {
    /// What showed of the registers in an interrupt's handler, if the module did all that it should and only the hardware
    /// did not clear them.
    pub fn shown_registers(&self) -> Option<String> {
        let Divergence::End { recorded, reference: Some(reference) } = self else { return None };
        let (End::Interrupted { number, registers, .. }, End::Interrupted { registers: cleared, .. }) =
            (recorded, reference)
        else {
            return None;
        };
        let blank = |end: &End| match *end {
            End::Interrupted { cycle, number, .. } => Some((cycle, number)),
            _ => None,
        };
        let differing = (1..16).filter(|&register| registers[register] != cleared[register]);
        let differing: Vec<String> =
            differing.map(|register| format!("r{register} = {:#06x}", registers[register])).collect();
        (blank(recorded) == blank(reference))
            .then(|| format!("{} in the handler of interrupt {number}", differing.join(", ")))
    }

    /// The cycle up to which the reference did what was recorded.
    pub fn cycle(&self) -> Cycle {
        match self {
            Divergence::Entry { cycle } | Divergence::Access { cycle, .. } => *cycle,
            Divergence::End { recorded, reference } => {
                reference.map_or(recorded.cycle(), |reference| reference.cycle().min(recorded.cycle()))
            }
        }
    }
}

impl fmt::Display for Divergence {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("did not do what its code does: ")?;
        match self {
            Divergence::Entry { .. } => formatter.write_str("it began with an instruction that is not its own"),
            Divergence::Access { recorded, reference, .. } => {
                describe(formatter, recorded.as_ref())?;
                formatter.write_str(" instead of ")?;
                describe(formatter, reference.as_ref())
            }
            Divergence::End { recorded, reference } => match (registers(recorded), reference.as_ref().map(registers)) {
                (Some(recorded), Some(Some(reference))) if recorded != reference => {
                    let differ = (1..16).filter(|&register| recorded[register] != reference[register]);
                    formatter.write_str("it was left with")?;
                    for register in differ {
                        let (recorded, reference) = (recorded[register], reference[register]);
                        write!(formatter, " r{register} = {recorded:#06x} instead of {reference:#06x}")?;
                    }
                    Ok(())
                }
                _ => {
                    let reference = reference.map_or("later".to_owned(), |end| format!("in cycle {}", end.cycle()));
                    write!(formatter, "it was left in cycle {} instead of {reference}", recorded.cycle())
                }
            },
        }
    }
}

fn registers(end: &End) -> Option<&[u16; 16]> {
    match end {
        End::Left { registers, .. } | End::Interrupted { registers, .. } => Some(registers),
        End::Reset { .. } | End::Running { .. } => None,
    }
}

fn describe(formatter: &mut fmt::Formatter<'_>, access: Option<&Access>) -> fmt::Result {
    match access {
        None => formatter.write_str("no access"),
        Some(Access { address, lanes: None, .. }) => write!(formatter, "a read of {address:#06x}"),
        Some(Access { address, value, .. }) => write!(formatter, "a write of {value:#06x} to {address:#06x}"),
    }
}
