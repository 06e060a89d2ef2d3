//! The check of the content: reads the folder and proves the edition.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use candour_content::{ContentFaults, Edition, proof};
use chrono::NaiveDate;

/// What the check of the content found.
pub(crate) struct Report {
    /// The counts and how each language reads, a line each.
    pub(crate) lines: Vec<String>,
    /// Everything found wanting, a line each.
    pub(crate) flaws: Vec<String>,
    /// How long it took.
    pub(crate) spent: Duration,
}

/// Why the content could not be checked.
#[derive(Debug)]
pub(crate) enum CheckError {
    /// The folder could not be read.
    Folder(io::Error),
    /// The files do not hold together, so that there is no edition to prove.
    Content(ContentFaults),
}

impl std::fmt::Display for CheckError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Folder(error) => write!(f, "the content cannot be read: {error}"),
            Self::Content(faults) => write!(f, "{faults}"),
        }
    }
}

impl std::error::Error for CheckError {}

/// Proves the content in a folder as it stands on a day.
///
/// # Errors
///
/// [`CheckError`] where there is nothing to prove. What the proofs find wanting is in the report.
pub(crate) fn check(content_dir: &Path, today: NaiveDate) -> Result<Report, CheckError> {
    let begin = Instant::now();
    let mut files = Vec::new();
    read(content_dir, "", &mut files).map_err(CheckError::Folder)?;
    let edition = Edition::load(files).map_err(CheckError::Content)?;
    let proof = proof::prove(&edition, today);
    let mut lines: Vec<String> =
        proof.counts.iter().map(|(what, number)| format!("{number:>6}  {what}")).collect();
    lines.extend(proof.reading.iter().map(|(locale, reading)| {
        let tenths = reading.average_tenths();
        format!(
            "{locale}: {} sentences, {}.{} words on average, {} in the longest",
            reading.sentences,
            tenths / 10,
            tenths % 10,
            reading.longest
        )
    }));
    let flaws = proof.flaws.iter().map(ToString::to_string).collect();
    Ok(Report { lines, flaws, spent: begin.elapsed() })
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
