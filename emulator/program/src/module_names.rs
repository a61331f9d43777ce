//! The names of a node's modules: known from the symbols of its image, or learned when a module is loaded.

use std::collections::BTreeMap;

use sancus_hw::{Layout, Report};
use serde::{Deserialize, Serialize};

use crate::image::Image;

/// Names by the ids that modules have now.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ModuleNames {
    /// Those in the image, by the start of the public section.
    in_image: BTreeMap<u16, String>,
    by_id: BTreeMap<u16, String>,
}

impl ModuleNames {
    /// Those of the modules in an image.
    pub fn new(image: &Image) -> ModuleNames {
        let names = image.symbols.iter().filter_map(|symbol| {
            let layout = Layout { public_start: symbol.address, ..Layout::default() };
            Some((symbol.address, image.module_name(&layout)?.to_owned()))
        });
        ModuleNames { in_image: names.collect(), by_id: BTreeMap::new() }
    }

    /// Takes note of a module that is created. `loading` is what a module is called that is being loaded and is not in the image.
    pub fn take(&mut self, report: &Report, loading: Option<&str>) {
        if let Report::ModuleCreated { id, layout, .. } = report
            && let Some(name) = self.in_image.get(&layout.public_start).map(String::as_str).or(loading)
        {
            self.by_id.insert(*id, name.to_owned());
        }
    }

    /// The modules are gone.
    pub fn forget(&mut self) {
        self.by_id.clear();
    }

    /// A module is called this.
    pub fn learn(&mut self, id: u16, name: String) {
        self.by_id.insert(id, name);
    }

    /// What a module is called.
    pub fn get(&self, id: u16) -> Option<&str> {
        self.by_id.get(&id).map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::image::{Symbol, SymbolKind};

    fn created(id: u16, public_start: u16) -> Report {
        let layout = Layout { public_start, ..Layout::default() };
        Report::ModuleCreated { id, layout, confidential: false }
    }

    #[test]
    fn names_come_from_the_image_or_from_loading() {
        let name = "__sm_vault_public_start".to_owned();
        let symbol = Symbol { name, address: 0x6000, size: 0, kind: SymbolKind::Label };
        let mut names = ModuleNames::new(&Image { segments: Vec::new(), symbols: vec![symbol] });
        names.take(&created(1, 0x6000), Some("other"));
        names.take(&created(2, 0x7000), Some("loaded"));
        names.take(&created(3, 0x8000), None);
        assert_eq!([1, 2, 3].map(|id| names.get(id)), [Some("vault"), Some("loaded"), None]);
        names.learn(3, "late".into());
        assert_eq!(names.get(3), Some("late"));
        names.forget();
        assert_eq!(names.get(1), None);
    }
}
