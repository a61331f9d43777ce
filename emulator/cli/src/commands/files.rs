//! Reading files, and writing files so that nothing is lost: whoever is interrupted finds the old content or the new one, and
//! no output overwrites an input or another output.

use std::fs;
use std::io::Write;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use super::{Failure, is_standard_output};

/// The content of a file.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    program::files::read(path).map_err(|error| Failure::file(path, error))
}

/// The content of a text file.
pub fn read_text(path: &Path) -> Result<String, Failure> {
    program::files::read_text(path).map_err(|error| Failure::file(path, error))
}

/// What a command reads and writes, as its options name it.
#[derive(Default)]
pub struct Files<'a> {
    inputs: Vec<(&'static str, &'a Path)>,
    outputs: Vec<(&'static str, &'a Path)>,
}

impl<'a> Files<'a> {
    /// Adds what is read.
    pub fn reads(mut self, name: &'static str, paths: impl IntoIterator<Item = &'a PathBuf>) -> Files<'a> {
        self.inputs.extend(paths.into_iter().map(|path| (name, path.as_path())));
        self
    }

    /// Adds what is written.
    pub fn writes(mut self, name: &'static str, paths: impl IntoIterator<Item = &'a PathBuf>) -> Files<'a> {
        self.outputs.extend(paths.into_iter().map(|path| (name, path.as_path())));
        self
    }

    /// Refuses outputs that have no place, or would overwrite an input or each other, before anything runs or is written.
    pub fn check(&self) -> Result<(), Failure> {
        for (index, (name, path)) in self.outputs.iter().enumerate() {
            let folder = folder(path);
            if path.is_dir() {
                return Err(Failure::file(path, format_args!("{name}: this is a folder")));
            }
            if !is_standard_output(path) && !folder.is_dir() {
                return Err(Failure::file(path, format_args!("{name}: there is no folder {}", folder.display())));
            }
            let Some(file) = identity(path) else { continue };
            let same = |(_, other): &&(&str, &Path)| identity(other).as_ref() == Some(&file);
            if let Some((input, _)) = self.inputs.iter().find(same) {
                return Err(Failure::file(path, format_args!("{name} would overwrite {input}")));
            }
            if let Some((other, _)) = self.outputs[..index].iter().find(same) {
                return Err(Failure::file(path, format_args!("{other} and {name} would share a file")));
            }
        }
        Ok(())
    }
}

/// What makes a file the same under any name.
#[derive(PartialEq, Eq)]
enum Identity {
    StandardOutput,
    Found { device: u64, number: u64 },
    New(PathBuf),
}

/// `None` for a device or pipe, which nothing overwrites, and for what can be no file.
fn identity(path: &Path) -> Option<Identity> {
    if is_standard_output(path) {
        return Some(Identity::StandardOutput);
    }
    if let Ok(found) = fs::metadata(path) {
        let is_file = found.is_file();
        return is_file.then(|| Identity::Found { device: found.dev(), number: found.ino() });
    }
    Some(Identity::New(fs::canonicalize(folder(path)).ok()?.join(path.file_name()?)))
}

/// The folder that a file is in.
fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Gives a file new content, all at once. What is not a regular file, such as a device or a pipe, is written to.
pub fn replace(path: &Path, content: &[u8]) -> Result<(), Failure> {
    replace_with(path, content, 0o666)
}

/// As [`replace`], so that only the user can read it.
pub fn replace_secret(path: &Path, content: &[u8]) -> Result<(), Failure> {
    replace_with(path, content, 0o600)
}

fn replace_with(path: &Path, content: &[u8], mode: u32) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::written(path, error);
    if fs::metadata(path).is_ok_and(|found| !found.is_file()) {
        return fs::write(path, content).map_err(failed);
    }
    // A link goes on leading to its file.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let beside = beside(&path);
    let written =
        fs::OpenOptions::new().write(true).create(true).truncate(true).mode(mode).open(&beside).and_then(|mut file| {
            file.write_all(content)?;
            file.sync_all()
        });
    written.and_then(|()| fs::rename(&beside, &path)).map_err(|error| {
        // Half a file is of no use to anybody.
        let _ = fs::remove_file(&beside);
        failed(error)
    })
}

/// A name in the same folder, so that the file can be renamed.
fn beside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}", std::process::id()));
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outputs_are_apart_from_inputs_and_from_each_other() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = |name: &str| directory.path().join(name);
        let (input, link, new) = (path("input"), path("link"), path("new"));
        fs::write(&input, b"text").expect("written");
        fs::hard_link(&input, &link).expect("a link");
        let [by_folder, absent] = [path("./new"), path("no/file")];
        let folder = directory.path().to_owned();
        let [device, stdout] = ["/dev/null", "-"].map(PathBuf::from);
        let check = |first: &PathBuf, second: &PathBuf| {
            Files::default().reads("PROGRAM", [&input]).writes("--a", [first]).writes("--b", [second]).check()
        };
        for (first, second, message) in [
            (&input, &new, "input: --a would overwrite PROGRAM"),
            (&new, &link, "link: --b would overwrite PROGRAM"),
            (&new, &by_folder, "new: --a and --b would share a file"),
            (&stdout, &stdout, "-: --a and --b would share a file"),
            (&new, &absent, "/no"),
            (&folder, &new, ": --a: this is a folder"),
        ] {
            let failure = check(first, second).expect_err(message);
            assert!(failure.to_string().ends_with(message), "{failure}");
        }
        for (first, second) in [(&new, &stdout), (&device, &device)] {
            check(first, second).unwrap_or_else(|failure| panic!("{failure}"));
        }
    }

    #[test]
    fn files_are_replaced_as_a_whole() {
        let directory = tempfile::tempdir().expect("a directory");
        let path = directory.path().join("file");
        replace(&path, b"old").expect("a new file");
        replace(&path, b"new").expect("another content");
        assert_eq!(fs::read(&path).expect("a file"), b"new");
        let link = directory.path().join("link");
        std::os::unix::fs::symlink(&path, &link).expect("a link");
        replace(&link, b"by link").expect("through a link");
        assert_eq!(fs::read(&path).expect("a file"), b"by link");
        let names = fs::read_dir(directory.path()).expect("a directory").count();
        assert_eq!(names, 2, "nothing is left behind");
        let error = replace(&directory.path().join("no/file"), b"").expect_err("no such folder");
        assert!(error.to_string().contains("no/file: "), "{error}");
        assert!(replace(Path::new("/dev/full"), b"text").is_err());
        replace(Path::new("/dev/null"), b"text").expect("a device takes it");
        assert!(fs::metadata("/dev/null").is_ok_and(|found| !found.is_file()));
    }
}
