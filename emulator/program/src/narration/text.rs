//! Events as lines for people.

use std::fmt::{Display, Formatter, Result};

use super::{Broken, Facts, ModuleName, Place, Record, Sections};

impl Display for Place {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        write!(formatter, "{:#06x}", self.address)?;
        match &self.symbol {
            Some(symbol) => write!(formatter, " <{symbol}>"),
            None => Ok(()),
        }
    }
}

impl Display for ModuleName {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        write!(formatter, "module {}", self.id)?;
        match &self.name {
            Some(name) => write!(formatter, " ({name})"),
            None => Ok(()),
        }
    }
}

impl Display for Sections {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        let Sections { public_start, public_end, secret_start, secret_end } = self;
        write!(formatter, "public {public_start:04x}..{public_end:04x}, secret {secret_start:04x}..{secret_end:04x}")
    }
}

impl Display for Broken {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        write!(formatter, "violation: {}", self.rule)?;
        if let Some(module) = &self.module {
            write!(formatter, " of {module}")?;
        }
        match (&self.from, &self.address) {
            (Some(from), Some(to)) => write!(formatter, ", entered at {to} from {from}")?,
            (None, Some(address)) => write!(formatter, " at {address}")?,
            _ => {}
        }
        if let (Some(existing), Some(new)) = (&self.existing, &self.new) {
            write!(formatter, " ({existing}) by a new one ({new})")?;
        }
        if let (Some(stack_pointer), Some(guard)) = (self.stack_pointer, self.guard) {
            write!(formatter, ", stack pointer {stack_pointer:#06x} sinks below {guard:#06x}")?;
        }
        if let Some(length) = self.length {
            write!(formatter, ", {length} cycles asked for")?;
        }
        if self.interrupt_entry {
            formatter.write_str(", by the interrupt entry")?;
        }
        Ok(())
    }
}

impl Display for Record {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        write!(formatter, "cycle {}: ", self.cycle)?;
        match &self.facts {
            Facts::ModuleCreated { module, layout, confidential } => {
                write!(formatter, "{module} created: {layout}")?;
                if *confidential { formatter.write_str(", confidential") } else { Ok(()) }
            }
            Facts::LayoutRefused { layout, .. } => write!(formatter, "module refused, impossible layout: {layout}"),
            Facts::ModuleCancelled { module } => write!(formatter, "{module} cancelled"),
            Facts::ModuleDisabled { module } => write!(formatter, "{module} disabled"),
            Facts::VendorKey { key } => write!(formatter, "vendor key {}", key.as_deref().unwrap_or("derived")),
            Facts::ModuleKey { module, key } => {
                match module {
                    Some(module) => write!(formatter, "key of {module}")?,
                    None => formatter.write_str("module key")?,
                }
                write!(formatter, " {}", key.as_deref().unwrap_or("derived"))
            }
            Facts::CryptoInterrupted => formatter.write_str("crypto aborted by an interrupt"),
            Facts::Violation(broken) => broken.fmt(formatter),
            Facts::Reset { cause } => write!(formatter, "reset: {}", cause.replace('-', " ")),
        }?;
        if let (Some(pc), false) = (&self.program_counter, matches!(self.facts, Facts::VendorKey { .. })) {
            write!(formatter, ", pc {pc}")?;
        }
        match &self.facts {
            Facts::Violation(Broken { cycles, .. }) if *cycles > 1 => write!(formatter, " ({cycles} cycles)"),
            _ => Ok(()),
        }
    }
}
