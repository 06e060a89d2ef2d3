//! "Check for yourself".

use crate::Libraries;
use crate::screens::view_models::{LibraryView, ProofView};
use candour_content::Phrases;

/// What was tried and refused, what was written, what is inside.
pub(crate) fn proof(
    phrases: &Phrases<'_>,
    attempts: &[(&str, bool)],
    files: &[(String, u64)],
    folder: String,
    libraries: &Libraries,
) -> ProofView {
    let attempted = attempts
        .iter()
        .map(|(name, refused)| {
            let attempt = phrases.text(&format!("proof-{name}"));
            let id = if *refused { "proof-refused" } else { "proof-not-refused" };
            phrases.with(id, &[("attempt", &attempt)])
        })
        .collect();
    let files = files
        .iter()
        .map(|(name, bytes)| {
            phrases.with("proof-file", &[("name", name), ("size", &size(phrases, *bytes))])
        })
        .collect();
    let libraries = libraries
        .libraries
        .iter()
        .map(|library| LibraryView {
            name: library.name.clone(),
            version: library.version.clone(),
            licence: library.licence.clone(),
        })
        .collect();
    ProofView {
        attempts: attempted,
        refused: attempts.iter().all(|(_, refused)| *refused),
        files,
        folder,
        libraries,
    }
}

/// A size in words: bytes, kilobytes of 1000 bytes, megabytes of 1000 kilobytes.
pub(crate) fn size(phrases: &Phrases<'_>, bytes: u64) -> String {
    let (id, count) = match bytes {
        0..1_000 => ("size-bytes", bytes),
        1_000..1_000_000 => ("size-kilobytes", bytes.div_ceil(1_000)),
        _ => ("size-megabytes", bytes.div_ceil(1_000_000)),
    };
    phrases.counted(id, usize::try_from(count).unwrap_or(usize::MAX), &[])
}
