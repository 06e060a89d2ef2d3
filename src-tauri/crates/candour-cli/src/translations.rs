//! A translation as a sheet for whoever reviews it, and the sheet taken back.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use candour_case::headless::{self, translations};
use candour_case::{Edition, Locale};

use crate::failure::Failure;
use crate::output::Output;
use crate::standard_error::say;
use crate::terminal::{print, print_rows};

/// Writes the sheet of a language.
pub(crate) fn export(edition: &Edition, locale: &Locale, out: &Path) -> Result<(), Failure> {
    let out = Output::at(out, &[])?;
    let rows = translations::rows(edition, locale);
    let sheet = headless::write_translations(&rows)
        .map_err(|error| Failure::Other(format!("cannot make the sheet: {error}")))?;
    out.write(&sheet)?;
    print(&format!("{} messages", rows.len()))
}

/// Takes the wordings of a sheet: into the files of a folder, or to be read. Remarks are said.
pub(crate) fn import(
    edition: &Edition,
    locale: &Locale,
    sheet: &[u8],
    folder: Option<&Path>,
) -> Result<(), Failure> {
    let refused = |why: &str| Failure::Other(format!("this is no sheet of a translation: {why}"));
    let text = headless::text_of(sheet)
        .map_err(|_| refused("it is larger than 16 MB, or not in UTF-8 or UTF-16"))?;
    let rows = headless::read_translations(text.as_bytes()).ok_or_else(|| {
        refused("it has not the six columns of an exported one, parted by comma, semicolon or tab")
    })?;
    let wordings = translations::wordings(edition, locale, &rows)
        .map_err(|faults| Failure::Sheet(faults.iter().map(ToString::to_string).collect()))?;
    match folder {
        Some(folder) => rewrite(folder, &wordings)?,
        None => print_rows(wordings.into_iter().map(|(id, wording)| [id, wording]))?,
    }
    for row in rows.iter().filter(|row| !row.remark.trim().is_empty()) {
        say(&format!("remark on {}: {}", row.id, row.remark.trim()));
    }
    Ok(())
}

/// Changes the messages in the files of a folder, each file whole or not at all. Nothing is written
/// where a message is in none of them.
fn rewrite(folder: &Path, wordings: &BTreeMap<String, String>) -> Result<(), Failure> {
    let cannot = |error: std::io::Error| Failure::Other(format!("cannot read the folder: {error}"));
    let mut missing: BTreeSet<&str> = wordings.keys().map(String::as_str).collect();
    let mut changed = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(cannot)? {
        let path = entry.map_err(cannot)?.path();
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let text = std::fs::read_to_string(&path).map_err(cannot)?;
        let ids = translations::ids_of(&text);
        missing.retain(|id| !ids.contains(*id));
        let new = translations::reworded(&text, wordings);
        if new != text {
            changed.push((Output::at(&path, &[])?, new));
        }
    }
    if !missing.is_empty() {
        let lines = missing.iter().map(|id| format!("{id}: it is in no file of the folder"));
        return Err(Failure::Sheet(lines.collect()));
    }
    for (out, new) in &changed {
        out.write(new.as_bytes())?;
    }
    print(&format!("{} messages in {} files", wordings.len(), changed.len()))
}
