//! A table for spreadsheets and case programs: plain text in rows.

use crate::cell::cell;

/// A table with the names of its columns. Every row has as many cells as there are columns.
pub(crate) struct Sheet {
    /// Its name inside a workbook, at most 31 characters.
    pub(crate) name: String,
    /// What stands above the rows: each column, with how many characters wide it is shown.
    columns: Vec<(String, u8)>,
    rows: Vec<Vec<String>>,
}

impl Sheet {
    /// An empty table.
    pub(crate) fn new(name: &str, columns: Vec<(String, u8)>) -> Self {
        let columns = columns.into_iter().map(|(title, width)| (cell(&title), width)).collect();
        Self { name: name.to_owned(), columns, rows: Vec::new() }
    }

    /// Adds a row. Whatever its words are, no program computes them.
    pub(crate) fn push(&mut self, row: Vec<String>) {
        self.rows.push(row.iter().map(|words| cell(words)).collect());
    }

    /// How wide each column is shown, in characters.
    pub(crate) fn widths(&self) -> impl Iterator<Item = u8> {
        self.columns.iter().map(|(_, width)| *width)
    }

    /// The names of the columns, then the rows.
    pub(crate) fn lines(&self) -> impl Iterator<Item = Vec<&str>> {
        let head = self.columns.iter().map(|(title, _)| title.as_str()).collect();
        let rows = self.rows.iter().map(|row| row.iter().map(String::as_str).collect());
        std::iter::once(head).chain(rows)
    }
}
