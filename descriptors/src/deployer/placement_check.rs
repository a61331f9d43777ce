//! Whether a module can trust the place that a node gave it. A loader is nobody's friend: it chooses where sections lie and
//! what stands for the names of the node's software, and both become part of the module.

use std::ops::Range;

use sancus_hw::Layout;

use super::placement::Placement;

/// Below this address there are peripherals: what a module stored there would be theirs to change.
const DATA_MEMORY: u16 = 0x0200;

/// A place that would let a node into a module.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlacementFault {
    /// A section that ends before it begins.
    #[error("its {section} section is [{start:#06x}, {end:#06x}), which is not a section")]
    Reversed {
        /// "Public" or "secret".
        section: &'static str,
        /// First address.
        start: u16,
        /// First address after it.
        end: u16,
    },
    /// Peripherals in place of memory.
    #[error("its {section} section is at {start:#06x}, among the peripherals: they could change what is in it")]
    Peripherals {
        /// "Public" or "secret".
        section: &'static str,
        /// First address.
        start: u16,
    },
    /// Two sections in one place.
    #[error("its {section} section overlaps the {other_section} section of {other:?}")]
    Overlap {
        /// "Public" or "secret".
        section: &'static str,
        /// The section in its way.
        other_section: &'static str,
        /// Whose that is.
        other: String,
    },
    /// What is to be outside of modules is in one: a call of it would lead into the middle of the module.
    #[error("{symbol} would be at {address:#06x}, which is in the {section} section of {module:?}")]
    Inside {
        /// Something of the node's software.
        symbol: String,
        /// Where the node says that it is.
        address: u16,
        /// "Public" or "secret".
        section: &'static str,
        /// Whose section that is.
        module: String,
    },
}

/// A module in memory.
pub(super) struct Placed<'a> {
    pub(super) name: &'a str,
    pub(super) layout: Layout,
    /// Whether its file says that its secret section begins among the peripherals.
    pub(super) driver: bool,
}

impl Placed<'_> {
    fn sections(&self) -> [(&'static str, Range<u16>); 2] {
        let Layout { public_start, public_end, secret_start, secret_end, .. } = self.layout;
        [("public", public_start..public_end), ("secret", secret_start..secret_end)]
    }

    /// Checks the place of a module beside those of the node's other modules.
    pub(super) fn check(&self, placement: &Placement, others: &[Placed<'_>]) -> Result<(), PlacementFault> {
        let sections = self.sections();
        for (section, range) in &sections {
            let (section, Range { start, end }) = (*section, range.clone());
            if start >= end {
                return Err(PlacementFault::Reversed { section, start, end });
            }
            if start < DATA_MEMORY && !(self.driver && section == "secret") {
                return Err(PlacementFault::Peripherals { section, start });
            }
            let own = sections.iter().filter(|(name, _)| *name != section).map(|other| (self.name, other.clone()));
            let foreign = others.iter().flat_map(|other| other.sections().map(|section| (other.name, section)));
            if let Some((other, (other_section, _))) =
                own.chain(foreign).find(|(_, (_, other))| start < other.end && other.start < end)
            {
                return Err(PlacementFault::Overlap { section, other_section, other: other.to_owned() });
            }
        }
        for (symbol, address) in placement.symbols() {
            for module in others.iter().chain([self]) {
                if let Some((section, _)) = module.sections().into_iter().find(|(_, range)| range.contains(&address)) {
                    let (symbol, module) = (symbol.to_owned(), module.name.to_owned());
                    return Err(PlacementFault::Inside { symbol, address, section, module });
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placed(name: &str, public: Range<u16>, secret: Range<u16>) -> Placed<'_> {
        let layout = Layout::new(public, secret);
        Placed { name, layout, driver: false }
    }

    fn entry_at(address: u16) -> Placement {
        let mut placement = Placement::default();
        placement.set_symbol("__unprotected_entry", address);
        placement
    }

    /// Each fault is found; beside it, the same without it is not one.
    #[test]
    fn a_place_that_lets_a_node_in_is_refused() {
        let other = placed("other", 0x7000..0x7100, 0x0400..0x0500);
        let check = |public, secret, entry| {
            placed("module", public, secret)
                .check(&entry_at(entry), std::slice::from_ref(&other))
                .map_err(|fault| fault.to_string())
        };
        let good = 0x5c00;
        assert_eq!(check(0x6000..0x6100, 0x0500..0x0600, good), Ok(()));
        assert_eq!(check(0x6f00..0x7000, 0x0300..0x0400, good), Ok(()));
        assert_eq!(check(0x6000..0x6100, 0x0500..0x0600, 0x6100), Ok(()));
        let cases = [
            (
                (Range { start: 0x6100, end: 0x6000 }, 0x0500..0x0600, good),
                "its public section is [0x6100, 0x6000), which is not a section",
            ),
            ((0x6000..0x6100, 0x0180..0x0280, good), "its secret section is at 0x0180, among the peripherals"),
            ((0x6000..0x6100, 0x04fe..0x0600, good), "its secret section overlaps the secret section of \"other\""),
            ((0x6000..0x7002, 0x0500..0x0600, good), "its public section overlaps the public section of \"other\""),
            ((0x6000..0x6100, 0x60fe..0x6200, good), "its public section overlaps the secret section of \"module\""),
            (
                (0x6000..0x6100, 0x0500..0x0600, 0x60fe),
                "__unprotected_entry would be at 0x60fe, which is in the public",
            ),
            ((0x6000..0x6100, 0x0500..0x0600, 0x0400), "which is in the secret section of \"other\""),
        ];
        for ((public, secret, entry), expected) in cases {
            let found = check(public, secret, entry).expect_err(expected);
            assert!(found.contains(expected), "{found}");
        }
    }

    /// A driver's secret section begins where its devices' registers are.
    #[test]
    fn a_driver_begins_among_the_peripherals() {
        let driver = Placed { driver: true, ..placed("driver", 0x6000..0x6100, 0x01f0..0x0280) };
        assert_eq!(driver.check(&entry_at(0x5c00), &[]), Ok(()));
        assert!(Placed { driver: false, ..driver }.check(&entry_at(0x5c00), &[]).is_err());
    }
}
