//! A table as comma-separated values (RFC 4180).

use csv::{QuoteStyle, Terminator, WriterBuilder};

use crate::PackError;
use crate::sheet::Sheet;

/// The mark by which Excel reads a file as UTF-8.
pub(crate) const MARK: &[u8] = "\u{FEFF}".as_bytes();

/// The bytes of a table: UTF-8 with its mark, every cell in quotation marks, lines ended by CRLF.
pub(crate) fn comma_separated(sheet: &Sheet) -> Result<Vec<u8>, PackError> {
    let mut writer = WriterBuilder::new()
        .quote_style(QuoteStyle::Always)
        .terminator(Terminator::CRLF)
        .from_writer(MARK.to_vec());
    for line in sheet.lines() {
        writer.write_record(line).map_err(|_| PackError::NotMade)?;
    }
    writer.into_inner().map_err(|_| PackError::NotMade)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::cell::{cell, starts_formula};

    fn read(bytes: &[u8], separator: u8) -> Vec<Vec<String>> {
        let text = bytes.strip_prefix(MARK).unwrap();
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .from_reader(text);
        let records = reader.records().map(Result::unwrap);
        records.map(|record| record.iter().map(str::to_owned).collect()).collect()
    }

    proptest! {
        #[test]
        fn every_cell_is_read_as_it_was_written(
            rows in prop::collection::vec(prop::collection::vec("\\PC*|[\"',;\r\n=a]{0,8}", 2), 0..4)
        ) {
            let columns = vec![("One".to_owned(), 9), ("=Two, or more".to_owned(), 9)];
            let mut sheet = Sheet::new("Rows", columns);
            for row in &rows {
                sheet.push(row.clone());
            }
            let bytes = comma_separated(&sheet).unwrap();
            let mut expected = vec![vec!["One".to_owned(), "'=Two, or more".to_owned()]];
            expected.extend(rows.iter().map(|row| row.iter().map(|words| cell(words)).collect()));
            prop_assert_eq!(read(&bytes, b','), expected);
            // The same file where the semicolon parts cells.
            let parted = read(&bytes, b';');
            prop_assert!(parted.iter().flatten().all(|part| !starts_formula(part)));
        }
    }
}
