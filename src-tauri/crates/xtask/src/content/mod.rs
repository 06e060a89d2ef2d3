//! The check of the content: reads the folder and proves the edition.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use candour_content::{Edition, proof};
use chrono::{DateTime, NaiveDate, Utc};

use crate::step::Tally;
use crate::{Outcome, workspace};

/// Proves the content of this repository as it stands today, and prints what was counted.
///
/// # Errors
///
/// Where the files cannot be read or do not hold together. What a proof finds wanting is counted.
pub(crate) fn step() -> Outcome<Tally> {
    let today = DateTime::<Utc>::from(SystemTime::now()).date_naive();
    let proved = check(&workspace::root().join("src-tauri/content"), today)?;
    for line in proved.to_string().lines() {
        println!("    {line}");
    }
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    Ok(Tally::new(count(proved.counts.values().sum()), count(proved.flaws.len())))
}

/// Proves the content in a folder as it stands on a day.
///
/// # Errors
///
/// Where the folder cannot be read, or its files make no edition; the text names every fault.
pub(crate) fn check(content: &Path, today: NaiveDate) -> Outcome<proof::Proof> {
    let mut files = Vec::new();
    read(content, "", &mut files)?;
    Ok(proof::prove(&Edition::load(files)?, today))
}

fn read(folder: &Path, name: &str, files: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<io::Result<_>>()?;
    entries.sort();
    for path in entries {
        let Some(own) = path.file_name().map(|own| own.to_string_lossy().into_owned()) else {
            continue;
        };
        if own.starts_with('.') {
            continue;
        }
        let name = if name.is_empty() { own } else { format!("{name}/{own}") };
        if path.is_dir() {
            read(&path, &name, files)?;
        } else {
            files.push((name, fs::read(&path)?));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_without_content_is_no_edition_that_holds() {
        let empty = tempfile::tempdir().unwrap();
        let proved = check(empty.path(), NaiveDate::default());
        assert!(proved.is_ok_and(|proof| !proof.holds()));
        let gone = empty.path().join("gone");
        assert!(check(&gone, NaiveDate::default()).is_err());
    }
}
