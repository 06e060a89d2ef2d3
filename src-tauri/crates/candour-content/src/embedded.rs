//! The edition that the program was built with.

use crate::{ContentFaults, Edition};

static FILES: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/files.rs"));

/// The files of the edition by their names below `content/`, with `/` between folders.
pub fn embedded_files() -> impl Iterator<Item = (&'static str, &'static [u8])> {
    FILES.iter().copied()
}

/// Reads the edition that the program was built with.
///
/// # Errors
///
/// [`ContentFaults`] where the files do not hold together, which the checks of a build prevent.
pub fn embedded() -> Result<Edition, ContentFaults> {
    Edition::load(embedded_files().map(|(name, bytes)| (name.to_owned(), bytes.to_vec())))
}
