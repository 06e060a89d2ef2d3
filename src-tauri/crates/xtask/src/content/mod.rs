//! The check of the content: reads the folder and proves the edition.

mod spoken;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use candour_content::{Edition, proof};
use chrono::{DateTime, NaiveDate, Utc};

use crate::step::Tally;
use crate::{Outcome, trouble, workspace};

/// The page of the law in scope, made from the content.
const COVERAGE: &str = "src-tauri/docs/law-coverage.md";

/// Proves the content of this repository as it stands today, and prints what was counted.
///
/// # Errors
///
/// Where the files cannot be read or do not hold together. What a proof finds wanting is counted.
pub(crate) fn step() -> Outcome<Tally> {
    let proved = proof::prove(&shipped()?, today());
    for line in proved.to_string().lines() {
        println!("    {line}");
    }
    let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
    Ok(Tally::new(count(proved.counts.values().sum()), count(proved.flaws.len())))
}

/// Compares the words of the window, the report and the errors with the code.
///
/// # Errors
///
/// Where a message is said by nothing, or something said is no message.
pub(crate) fn spoken() -> Outcome {
    spoken::check(&shipped()?)
}

/// Compares the page of the law in scope with the content.
///
/// # Errors
///
/// Where they differ, or one of them cannot be read.
pub(crate) fn coverage() -> Outcome {
    let written = fs::read_to_string(workspace::root().join(COVERAGE))?;
    compare(&written, &shipped()?.coverage_page())
}

/// Writes the page of the law in scope.
///
/// # Errors
///
/// Where the content cannot be read or the page not be written.
pub(crate) fn write_coverage() -> Outcome {
    Ok(fs::write(workspace::root().join(COVERAGE), shipped()?.coverage_page())?)
}

fn compare(written: &str, made: &str) -> Outcome {
    let differ = written.lines().zip(made.lines()).position(|(one, other)| one != other);
    let shorter = written.lines().count().min(made.lines().count());
    if written == made {
        return Ok(());
    }
    trouble(format!(
        "{COVERAGE} differs from the content in line {}; \
         `cargo xtask check --write-coverage` writes it again.",
        differ.unwrap_or(shorter) + 1
    ))
}

fn today() -> NaiveDate {
    DateTime::<Utc>::from(SystemTime::now()).date_naive()
}

/// The content of this repository.
fn shipped() -> Outcome<Edition> {
    edition(&workspace::root().join("src-tauri/content"))
}

/// The content in a folder.
///
/// # Errors
///
/// Where the folder cannot be read, or its files make no edition; the text names every fault.
fn edition(content: &Path) -> Outcome<Edition> {
    let mut files = Vec::new();
    read(content, "", &mut files)?;
    Ok(Edition::load(files)?)
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
        let found = edition(empty.path()).unwrap();
        assert!(!proof::prove(&found, NaiveDate::default()).holds());
        assert!(edition(&empty.path().join("gone")).is_err());
    }

    #[test]
    fn a_page_that_drifted_is_named_with_its_line() {
        assert!(compare("one\ntwo\n", "one\ntwo\n").is_ok());
        let Err(crate::Trouble(text)) = compare("one\ntwo\n", "one\n2\n") else { panic!() };
        assert!(text.contains("line 2"), "{text}");
        let Err(crate::Trouble(text)) = compare("one\n", "one\ntwo\n") else { panic!() };
        assert!(text.contains("line 2"), "{text}");
    }
}
