//! Reading files that end.

use std::fs::File;
use std::io::{Error, ErrorKind, Read, Result};
use std::path::Path;

/// The most bytes that are read of a file: far more than programs, module files and descriptors have, even with debug
/// information. Devices such as /dev/zero have no end.
pub const LIMIT: u64 = 64 << 20;

/// The content of a file.
///
/// # Errors
///
/// If the file cannot be read, or is larger than [`LIMIT`].
pub fn read(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(LIMIT + 1).read_to_end(&mut bytes)?;
    match bytes.len() as u64 > LIMIT {
        true => Err(Error::new(ErrorKind::FileTooLarge, format!("is larger than {LIMIT} bytes"))),
        false => Ok(bytes),
    }
}

/// The content of a text file.
///
/// # Errors
///
/// As [`read`], and if the file is not UTF-8.
pub fn read_text(path: &Path) -> Result<String> {
    String::from_utf8(read(path)?).map_err(|error| Error::new(ErrorKind::InvalidData, error.utf8_error()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_never_ends_is_not_read() {
        let error = read(Path::new("/dev/zero")).expect_err("no end");
        assert_eq!(error.to_string(), "is larger than 67108864 bytes");
    }
}
