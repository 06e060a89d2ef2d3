//! The parts of a document in one file (ISO/IEC 29500-2).

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::PackError;

/// The bytes of a document. The list of kinds comes first, as the standard advises; the other
/// parts are sorted by name, and no part has a time.
pub(super) fn package(mut parts: Vec<(&'static str, Vec<u8>)>) -> Result<Vec<u8>, PackError> {
    parts.sort_by_key(|(name, _)| (*name != KINDS, *name));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut file = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        file.start_file(name, options).map_err(|_| PackError::NotMade)?;
        file.write_all(&bytes).map_err(|_| PackError::NotMade)?;
    }
    Ok(file.finish().map_err(|_| PackError::NotMade)?.into_inner())
}

/// The part that lists of what kind each part is.
pub(super) const KINDS: &str = "[Content_Types].xml";
