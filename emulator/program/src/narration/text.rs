//! Events as lines for people.

use std::fmt::{Display, Formatter, Result};

use super::{Broken, CodeAddress, DescribedIncident, IncidentKind, ModuleName, Sections};

impl Display for CodeAddress {
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

impl Display for DescribedIncident {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> Result {
        write!(formatter, "cycle {}: ", self.cycle)?;
        match &self.kind {
            IncidentKind::ModuleCreated { module, layout, confidential } => {
                write!(formatter, "{module} created: {layout}")?;
                if *confidential { formatter.write_str(", confidential") } else { Ok(()) }
            }
            IncidentKind::LayoutRefused { layout, .. } => {
                write!(formatter, "module refused, impossible layout: {layout}")
            }
            IncidentKind::ModuleCancelled { module } => write!(formatter, "{module} cancelled"),
            IncidentKind::ModuleDisabled { module } => write!(formatter, "{module} disabled"),
            IncidentKind::VendorKey { key } => write!(formatter, "vendor key {}", key.as_deref().unwrap_or("derived")),
            IncidentKind::ModuleKey { module, key } => {
                match module {
                    Some(module) => write!(formatter, "key of {module}")?,
                    None => formatter.write_str("module key")?,
                }
                write!(formatter, " {}", key.as_deref().unwrap_or("derived"))
            }
            IncidentKind::CryptoInterrupted => formatter.write_str("crypto aborted by an interrupt"),
            IncidentKind::Violation(broken) => broken.fmt(formatter),
            IncidentKind::Reset { cause } => write!(formatter, "reset: {}", cause.replace('-', " ")),
        }?;
        if let (Some(pc), false) = (&self.program_counter, matches!(self.kind, IncidentKind::VendorKey { .. })) {
            write!(formatter, ", pc {pc}")?;
        }
        match &self.kind {
            IncidentKind::Violation(Broken { cycles, .. }) if *cycles > 1 => write!(formatter, " ({cycles} cycles)"),
            _ => Ok(()),
        }
    }
}
