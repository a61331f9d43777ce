//! Modules of the smart meter with a defect in a source file, to see who notices.

use std::path::Path;
use std::{fs, io};

use module_compiler::Toolchain;
use tempfile::TempDir;

use crate::build::{BuiltModule, FirmwareError, MODULES, build_module, directory};
use crate::prebuilt::PrebuiltModule;

/// A place in a source file that reads otherwise than it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Defect {
    /// The file: of the stubs (`stubs/entry.S`) or of the smart meter (`modules/relay.c`).
    pub file: &'static str,
    /// What is there, once.
    pub from: &'static str,
    /// What is there instead.
    pub to: &'static str,
}

impl Defect {
    /// Builds a module with it.
    ///
    /// # Errors
    ///
    /// If the file is not as expected, or the module cannot be built.
    pub fn build(&self, toolchain: &Toolchain, module: &PrebuiltModule) -> Result<BuiltModule, FirmwareError> {
        if self.module_file().is_none() {
            let mut planted = false;
            let toolchain = toolchain.clone().with_defect(self.file, |text| {
                planted = text.matches(self.from).count() == 1;
                text.replace(self.from, self.to)
            });
            let missing = FirmwareError::Defect { file: self.file, text: self.from };
            let toolchain = toolchain.filter(|_| planted).ok_or(missing)?;
            return build_module(&toolchain, module, &directory().join(MODULES));
        }
        build_module(toolchain, module, self.plant()?.path())
    }

    /// A copy of the modules with it.
    ///
    /// # Errors
    ///
    /// If the file is none of a module, or not as expected.
    pub fn plant(&self) -> Result<TempDir, FirmwareError> {
        let missing = || FirmwareError::Defect { file: self.file, text: self.from };
        let file = self.module_file().ok_or_else(missing)?;
        let at = |path: &Path| {
            let path = path.to_owned();
            move |source| FirmwareError::Program(module_compiler::ToolchainError::File { path, source })
        };
        let (original, copy) = (directory().join(MODULES), tempfile::tempdir().map_err(at(Path::new("a copy")))?);
        // All of them: modules include files of other folders.
        copy_folder(&original, copy.path()).map_err(at(&original))?;
        let path = copy.path().join(file);
        let text = fs::read_to_string(&path).map_err(at(&path))?;
        if text.matches(self.from).count() != 1 {
            return Err(missing());
        }
        fs::write(&path, text.replace(self.from, self.to)).map_err(at(&path))?;
        Ok(copy)
    }

    fn module_file(&self) -> Option<&'static str> {
        self.file.strip_prefix(MODULES)?.strip_prefix('/')
    }
}

fn copy_folder(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            fs::create_dir(&to)?;
            copy_folder(&from, &to)?;
        } else {
            fs::copy(&from, &to)?;
        }
    }
    Ok(())
}
