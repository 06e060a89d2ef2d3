//! The sheet of a translation: comma-separated values that are read back as they were written.

use candour_content::translations::TranslationRow;
use csv::{QuoteStyle, ReaderBuilder, Terminator, WriterBuilder};

use crate::PackError;
use crate::cell::starts_formula;
use crate::comma_separated::MARK;

/// The names of the columns, in their order.
const COLUMNS: [&str; 6] =
    ["message", "where it is shown", "English", "translation", "your wording", "remark"];
/// What is set before a part of a cell that a spreadsheet would compute, and taken away again.
const GUARD: char = '\'';

/// The sheet of a translation: UTF-8 with its mark, every cell in quotation marks.
///
/// # Errors
///
/// [`PackError::NotMade`].
pub fn write_translations(rows: &[TranslationRow]) -> Result<Vec<u8>, PackError> {
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer(MARK.to_vec());
    writer.write_record(COLUMNS).map_err(|_| PackError::NotMade)?;
    for row in rows {
        let cells =
            [&row.id, &row.place, &row.english, &row.translation, &row.wording, &row.remark];
        writer.write_record(cells.map(|cell| guarded(cell))).map_err(|_| PackError::NotMade)?;
    }
    writer.into_inner().map_err(|_| PackError::NotMade)
}

/// What parts the cells of a row: a spreadsheet writes another sign in other countries.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// Reads a sheet back. `None` where it has not got the columns.
#[must_use]
pub fn read_translations(bytes: &[u8]) -> Option<Vec<TranslationRow>> {
    let text = bytes.strip_prefix(MARK).unwrap_or(bytes);
    SEPARATORS.into_iter().find_map(|separator| read_parted_by(separator, text))
}

fn read_parted_by(separator: u8, text: &[u8]) -> Option<Vec<TranslationRow>> {
    let mut reader = ReaderBuilder::new().delimiter(separator).flexible(false).from_reader(text);
    if reader.headers().ok()?.iter().ne(COLUMNS) {
        return None;
    }
    reader
        .records()
        .map(|record| {
            let record = record.ok()?;
            let cell = |at: usize| record.get(at).map(unguarded);
            Some(TranslationRow {
                id: cell(0)?,
                place: cell(1)?,
                english: cell(2)?,
                translation: cell(3)?,
                wording: cell(4)?,
                remark: cell(5)?,
            })
        })
        .collect()
}

/// Whether a part of a cell is marked: what a spreadsheet would compute, and what looks marked.
fn needs_guard(part: &str) -> bool {
    starts_formula(part) || part.starts_with(GUARD)
}

/// The words of a cell such that no spreadsheet computes them, also where the semicolon parts cells.
fn guarded(text: &str) -> String {
    let parts = text.split(';');
    let parts = parts.map(|part| match needs_guard(part) {
        true => format!("{GUARD}{part}"),
        false => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join(";")
}

/// The same words as they were. Line feeds are those of the files, whatever a spreadsheet writes.
fn unguarded(cell: &str) -> String {
    let cell = cell.replace("\r\n", "\n");
    let parts = cell.split(';').map(|part| match part.strip_prefix(GUARD) {
        Some(rest) if needs_guard(rest) => rest,
        _ => part,
    });
    parts.collect::<Vec<_>>().join(";")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text() -> impl Strategy<Value = String> {
        "[=+@;,\"'|a\u{FF1D}\t\n{}$ -]{0,16}|\\PC*"
    }

    proptest! {
        #[test]
        fn a_sheet_is_read_back_as_it_was_written(
            cells in prop::collection::vec(prop::array::uniform6(text()), 0..5)
        ) {
            let rows: Vec<TranslationRow> = cells
                .into_iter()
                .map(|[id, place, english, translation, wording, remark]| {
                    TranslationRow { id, place, english, translation, wording, remark }
                })
                .collect();
            let bytes = write_translations(&rows).unwrap();
            prop_assert_eq!(read_translations(&bytes).unwrap(), rows);
        }

        #[test]
        fn no_part_of_a_cell_is_computed(text in text()) {
            prop_assert!(guarded(&text).split(';').all(|part| !starts_formula(part)));
            // Cells may be shown with line feeds, after which nothing is computed.
            prop_assert_eq!(unguarded(&guarded(&text)), text);
        }
    }

    #[test]
    fn a_sheet_with_other_columns_is_refused() {
        assert_eq!(read_translations(b"a,b\n1,2\n"), None);
        for separator in [";", "\t"] {
            let head = COLUMNS.join(separator);
            let cells = ["ui-lock", "", "\"Save; go\"", "", "", ""].join(separator);
            let read = read_translations(format!("{head}\n{cells}\n").as_bytes()).unwrap();
            assert_eq!((read[0].id.as_str(), read[0].english.as_str()), ("ui-lock", "Save; go"));
        }
        let bytes = write_translations(&[TranslationRow::default()]).unwrap();
        assert_eq!(read_translations(&bytes).unwrap(), [TranslationRow::default()]);
    }
}
