//! Where a command writes its file: never over what it reads, and through nothing but a plain file.

use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// A place for a file that was found usable before the work begins.
#[derive(Debug)]
pub(crate) struct Output {
    path: PathBuf,
    inputs: Vec<Metadata>,
}

impl Output {
    /// The place of `--out`. A plain file that is there is replaced as a whole.
    ///
    /// `inputs` are the files that the command reads; `-` is standard input.
    ///
    /// # Errors
    ///
    /// [`Failure::Argument`] for `-`, for a link, a folder, a device, a pipe or a socket, and for a
    /// file that the command reads, under whichever name.
    pub(crate) fn at(path: &Path, inputs: &[&Path]) -> Result<Self, Failure> {
        let read = inputs.iter().filter_map(|input| {
            let is_standard = *input == Path::new("-");
            if is_standard { standard_input() } else { fs::metadata(input).ok() }
        });
        let output = Self { path: path.to_owned(), inputs: read.collect() };
        output.check()?;
        Ok(output)
    }

    fn check(&self) -> Result<(), Failure> {
        let refuse =
            |why: &str| Err(Failure::Argument(format!("--out: {why}; nothing was written")));
        if self.path == Path::new("-") {
            return refuse("a file needs a name, standard output is not used for it");
        }
        let found = match fs::symlink_metadata(&self.path) {
            Ok(found) => found,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return refuse(&format!("the place cannot be looked at: {error}")),
        };
        if found.is_symlink() {
            return refuse("there is a link of this name; name the file that it leads to");
        }
        if !found.is_file() {
            return refuse("there is a folder, a device or a pipe of this name");
        }
        if self.inputs.iter().any(|input| is_same(input, &found)) {
            return refuse("this is a file that the command reads");
        }
        Ok(())
    }

    /// Writes the file whole or not at all.
    ///
    /// # Errors
    ///
    /// As [`Output::at`], because the place may have changed meanwhile, and [`Failure::Other`].
    pub(crate) fn write(&self, bytes: &[u8]) -> Result<(), Failure> {
        self.check()?;
        candour_file::write_whole(&self.path, bytes)
            .map_err(|error| Failure::Other(format!("cannot write the file: {error}")))
    }
}

/// What standard input is read from, where that is a file.
fn standard_input() -> Option<Metadata> {
    if cfg!(unix) { fs::metadata("/dev/stdin").ok().filter(Metadata::is_file) } else { None }
}

#[cfg(unix)]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// The standard library tells no number of a file on Windows that is stable: two files of the same
/// size, made and changed at the same moments, count as one.
#[cfg(not(unix))]
fn is_same(one: &Metadata, other: &Metadata) -> bool {
    let moments = |file: &Metadata| (file.len(), file.created().ok(), file.modified().ok());
    moments(one) == moments(other)
}
