//! What lies in the files that a meeting leaves.

use std::path::Path;

use crate::first_launch::text_of;

pub(super) fn sealed_files(folder: &Path) -> Vec<Vec<u8>> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .flat_map(|entry| {
            let path = entry.path();
            match path.extension() {
                _ if path.is_dir() => sealed_files(&path),
                Some(ending) if ending == "age" => vec![std::fs::read(&path).unwrap()],
                _ => Vec::new(),
            }
        })
        .collect()
}

pub(super) fn names_changes(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("changes-"))
}

/// Whether a text is in any file below a folder, PDF files unfolded.
pub(super) fn holds(folder: &Path, text: &str) -> bool {
    std::fs::read_dir(folder).unwrap().flatten().any(|entry| {
        let path = entry.path();
        if path.is_dir() {
            return holds(&path, text);
        }
        let bytes = std::fs::read(&path).unwrap();
        let plain = String::from_utf8_lossy(&bytes).contains(text);
        let is_pdf = path.extension().is_some_and(|ending| ending == "pdf");
        plain || (is_pdf && text_of(&path).contains(text))
    })
}
