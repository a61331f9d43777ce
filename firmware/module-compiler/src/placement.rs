//! Where code and data belong: outside modules, or to a section of one.

/// Where something is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Placement {
    /// In no module.
    Outside,
    /// In the public section of a module.
    Public {
        /// The module.
        module: String,
        /// Whether it may be called from outside.
        entry: bool,
        /// Whether the module is one of peripherals, without a stack.
        mmio: bool,
    },
    /// In the secret section of a module.
    Secret {
        /// The module.
        module: String,
    },
}

impl Placement {
    /// What a section that the compiler was given says (`sancus/sm_support.h`).
    pub fn of_section(section: &str) -> Placement {
        let Some(rest) = section.strip_prefix(".sm.") else { return Placement::Outside };
        if let Some(module) = rest.strip_prefix("mmio.").and_then(|rest| rest.strip_suffix(".text")) {
            return Placement::Public { module: module.to_owned(), entry: true, mmio: true };
        }
        let Some((module, kind)) = rest.rsplit_once('.') else { return Placement::Outside };
        let module = module.to_owned();
        match kind {
            "text" => Placement::Public { module, entry: false, mmio: false },
            "entry" => Placement::Public { module, entry: true, mmio: false },
            "data" => Placement::Secret { module },
            _ => Placement::Outside,
        }
    }

    /// What an annotation says of data.
    pub fn of_annotation(annotation: &str, constant: bool) -> Placement {
        match annotation.strip_prefix("sm:") {
            Some(module) if constant => Placement::Public { module: module.to_owned(), entry: false, mmio: false },
            Some(module) => Placement::Secret { module: module.to_owned() },
            None => Placement::Outside,
        }
    }

    /// The section the compiler is given for data placed so.
    pub fn section(&self) -> Option<String> {
        match self {
            Placement::Outside => None,
            Placement::Public { module, .. } => Some(format!(".sm.{module}.text")),
            Placement::Secret { module } => Some(format!(".sm.{module}.data")),
        }
    }

    /// The module, if any.
    pub fn module(&self) -> Option<&str> {
        match self {
            Placement::Outside => None,
            Placement::Public { module, .. } | Placement::Secret { module } => Some(module),
        }
    }
}
