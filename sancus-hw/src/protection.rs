//! Everything that protects modules, under one name each.

use std::fmt;
use std::str::FromStr;

use crate::{Mechanism, Rule};

/// A rule or a mechanism.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Protection {
    /// Something forbidden.
    Rule(Rule),
    /// Something done.
    Mechanism(Mechanism),
}

impl Protection {
    /// Every rule, then every mechanism. No two have the same name.
    pub fn all() -> impl Iterator<Item = Protection> {
        let rules = Rule::ALL.iter().map(|(rule, _)| Protection::Rule(*rule));
        rules.chain(Mechanism::ALL.iter().map(|(mechanism, _)| Protection::Mechanism(*mechanism)))
    }
}

impl From<Rule> for Protection {
    fn from(rule: Rule) -> Protection {
        Protection::Rule(rule)
    }
}

impl From<Mechanism> for Protection {
    fn from(mechanism: Mechanism) -> Protection {
        Protection::Mechanism(mechanism)
    }
}

impl fmt::Display for Protection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Protection::Rule(rule) => rule.fmt(formatter),
            Protection::Mechanism(mechanism) => mechanism.fmt(formatter),
        }
    }
}

/// A name that no protection has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no protection {name:?}; the rules are {}, the mechanisms are {}",
    Rule::ALL.map(|(_, name)| name).join(", "), Mechanism::ALL.map(|(_, name)| name).join(", "))]
pub struct UnknownProtection {
    /// The name.
    pub name: String,
}

impl FromStr for Protection {
    type Err = UnknownProtection;

    fn from_str(name: &str) -> Result<Protection, UnknownProtection> {
        Protection::all()
            .find(|protection| protection.to_string() == name)
            .ok_or_else(|| UnknownProtection { name: name.into() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{MechanismSet, RuleSet};

    #[test]
    fn names_are_unique_and_read_back() {
        for protection in Protection::all() {
            assert_eq!(protection.to_string().parse(), Ok(protection));
        }
        assert!("gravity".parse::<Protection>().unwrap_err().to_string().contains("the rules are public-read, "));
    }

    #[test]
    fn a_set_is_without_what_was_taken_out_alone() {
        for (rule, _) in Rule::ALL {
            let set = RuleSet::ALL.without(rule);
            assert!(Rule::ALL.iter().all(|(other, _)| set.contains(*other) == (*other != rule)));
        }
        for (mechanism, _) in Mechanism::ALL {
            let set = MechanismSet::ALL.without(mechanism);
            assert!(Mechanism::ALL.iter().all(|(other, _)| set.contains(*other) == (*other != mechanism)));
        }
    }
}
