//! Writing files so that nothing is lost: who is interrupted finds the old content or the new one.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::Failure;

/// Gives a file new content, all at once. What is not a regular file, such as a device or a pipe, is written to.
pub fn replace(path: &Path, content: &[u8]) -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::file(path, error);
    if fs::metadata(path).is_ok_and(|found| !found.is_file()) {
        return fs::write(path, content).map_err(failed);
    }
    // A link goes on leading to its file.
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let beside = beside(&path);
    let written = fs::File::create(&beside).and_then(|mut file| {
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
