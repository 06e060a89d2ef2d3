//! A translation as a sheet for whoever reviews it, and the sheet taken back.

use std::collections::BTreeMap;
use std::path::Path;

use candour_case::headless::{self, translations};
use candour_case::{Edition, Locale};

use crate::failure::Failure;
use crate::output::Output;
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

/// Takes the wordings of a sheet: into the files of a folder, or to be read.
pub(crate) fn import(
    edition: &Edition,
    sheet: &[u8],
    folder: Option<&Path>,
) -> Result<(), Failure> {
    let no_sheet = || Failure::Other("this is no sheet of a translation".to_owned());
    let rows = headless::read_translations(sheet).ok_or_else(no_sheet)?;
    let wordings = translations::wordings(edition, &rows).map_err(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        Failure::Other(lines.join("\n"))
    })?;
    match folder {
        Some(folder) => rewrite(folder, &wordings),
        None => print_rows(wordings.into_iter().map(|(id, wording)| [id, wording])),
    }
}

/// Changes the messages in the files of a folder, each file whole or not at all.
fn rewrite(folder: &Path, wordings: &BTreeMap<String, String>) -> Result<(), Failure> {
    let cannot = |error: std::io::Error| Failure::Other(format!("cannot read the folder: {error}"));
    let mut changed = 0;
    for entry in std::fs::read_dir(folder).map_err(cannot)? {
        let path = entry.map_err(cannot)?.path();
        if path.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        let text = std::fs::read_to_string(&path).map_err(cannot)?;
        let new = translations::reworded(&text, wordings);
        if new != text {
            Output::at(&path, &[])?.write(new.as_bytes())?;
            changed += 1;
        }
    }
    print(&format!("{} messages in {changed} files", wordings.len()))
}
