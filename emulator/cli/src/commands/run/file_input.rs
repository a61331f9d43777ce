//! What the test bench's file I/O peripheral reads: a file, which may grow while the program runs, or a named pipe.
//!
//! As on the test bench (`sim/verilator/main.cpp`: eval_fileio), the end of a file is only that for now, and a byte that is written
//! later is read later. What is there at the start is read from the first cycle on, so such a run is reproducible to the cycle.

use super::super::Failure;
use program::files;
use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::os::unix::fs::FileTypeExt;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Bytes taken at a time of what arrives during a run.
const BLOCK: usize = 1 << 16;

/// The file, at what has been read of it.
pub struct FileInput {
    path: PathBuf,
    source: Source,
}

enum Source {
    /// All there ever is has been read.
    Ended,
    File(File),
    /// Another thread waits for what comes over a pipe: opening it waits, too, until somebody writes.
    Pipe(Receiver<io::Result<Vec<u8>>>),
}

impl FileInput {
    /// Opens a file, and reads what it has.
    pub fn open(path: &Path) -> Result<(FileInput, Vec<u8>), Failure> {
        let failed = |error| Failure::file(path, error);
        let kind = fs::metadata(path).map_err(failed)?.file_type();
        let mut start = Vec::new();
        let source = if kind.is_fifo() {
            let (sender, receiver) = sync_channel(1);
            let path = path.to_owned();
            thread::spawn(move || pump(&path, &sender));
            Source::Pipe(receiver)
        } else {
            start = files::read(path).map_err(failed)?;
            match kind.is_file() {
                false => Source::Ended,
                true => {
                    let mut file = File::open(path).map_err(failed)?;
                    file.seek(SeekFrom::Start(start.len() as u64)).map_err(failed)?;
                    Source::File(file)
                }
            }
        };
        Ok((FileInput { path: path.to_owned(), source }, start))
    }

    /// What has arrived since.
    pub fn take(&mut self) -> io::Result<Vec<u8>> {
        match &mut self.source {
            Source::Ended => Ok(Vec::new()),
            Source::File(file) => {
                let mut bytes = Vec::new();
                file.take(BLOCK as u64).read_to_end(&mut bytes)?;
                Ok(bytes)
            }
            Source::Pipe(receiver) => receiver.try_recv().unwrap_or(Ok(Vec::new())),
        }
    }

    /// Its name.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Hands on what comes over a pipe until its writer is gone, or nobody listens any more.
fn pump(path: &Path, sender: &SyncSender<io::Result<Vec<u8>>>) {
    let mut pipe = match File::open(path) {
        Ok(pipe) => pipe,
        Err(error) => return drop(sender.send(Err(error))),
    };
    let mut block = vec![0; BLOCK];
    loop {
        match pipe.read(&mut block) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Ok(0) => return,
            read => {
                let failed = read.is_err();
                if sender.send(read.map(|length| block[..length].to_vec())).is_err() || failed {
                    return;
                }
            }
        }
    }
}
