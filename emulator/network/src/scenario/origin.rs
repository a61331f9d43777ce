//! Where a descriptor comes from, for messages about it.

use std::path::{Path, PathBuf};

use descriptors::{DescriptorError, Lines};

/// The file and the text of a descriptor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    path: Option<PathBuf>,
    text: String,
}

impl Origin {
    /// A text, and the file that it is of.
    pub fn new(path: Option<&Path>, text: &str) -> Origin {
        Origin { path: path.map(Path::to_owned), text: text.to_owned() }
    }

    /// A line for each problem, which begins with the file and the line in it, as far as they are known.
    pub fn describe(&self, error: &DescriptorError) -> String {
        let file = self.path.as_ref().map_or(String::new(), |path| format!("{}: ", path.display()));
        let DescriptorError::Invalid(problems) = error else { return format!("{file}{error}") };
        let lines = Lines::of(&self.text);
        let described = problems.iter().map(|problem| match lines.of_path(&problem.path) {
            Some(line) => format!("{file}line {line}: {problem}"),
            None => format!("{file}{problem}"),
        });
        described.collect::<Vec<_>>().join("\n")
    }
}
