//! "Check for yourself".

use serde::Deserialize;

use crate::view::{LibraryView, ProofView};
use candour_content::Say;

/// Every library in the program, written when it is built.
const LIBRARIES: &str = include_str!(concat!(env!("OUT_DIR"), "/libraries.json"));

/// The texts of their licences, each once.
const LICENCES: &str = include_str!(concat!(env!("OUT_DIR"), "/licences.json"));

/// A library as the build wrote it down.
#[derive(Deserialize)]
struct Library {
    name: String,
    version: String,
    licence: String,
    /// Its licences, by their number in the list of texts.
    texts: Vec<usize>,
}

fn libraries() -> Vec<Library> {
    serde_json::from_str(LIBRARIES).unwrap_or_default()
}

/// The licences of a library in full; empty where it came without a text of its own.
pub(crate) fn licence(name: &str, version: &str) -> Vec<String> {
    let texts: Vec<String> = serde_json::from_str(LICENCES).unwrap_or_default();
    libraries()
        .iter()
        .filter(|library| library.name == name && library.version == version)
        .flat_map(|library| &library.texts)
        .filter_map(|number| texts.get(*number).cloned())
        .collect()
}

/// What was tried and refused, what was written, what is inside.
pub(crate) fn proof(
    say: &Say<'_>,
    attempts: &[(&str, bool)],
    files: &[(String, u64)],
    folder: String,
) -> ProofView {
    let attempted = attempts
        .iter()
        .map(|(name, refused)| {
            let attempt = say.text(&format!("proof-{name}"));
            let id = if *refused { "proof-refused" } else { "proof-not-refused" };
            say.with(id, &[("attempt", &attempt)])
        })
        .collect();
    let files = files
        .iter()
        .map(|(name, bytes)| {
            say.with("proof-file", &[("name", name), ("size", &size(say, *bytes))])
        })
        .collect();
    let libraries = libraries()
        .into_iter()
        .map(|Library { name, version, licence, .. }| LibraryView { name, version, licence })
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
pub(crate) fn size(say: &Say<'_>, bytes: u64) -> String {
    let (id, count) = match bytes {
        0..1_000 => ("size-bytes", bytes),
        1_000..1_000_000 => ("size-kilobytes", bytes.div_ceil(1_000)),
        _ => ("size-megabytes", bytes.div_ceil(1_000_000)),
    };
    say.counted(id, usize::try_from(count).unwrap_or(usize::MAX), &[])
}
