//! A table as a workbook of Excel.

use chrono::{DateTime, FixedOffset};
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use crate::PackError;
use crate::sheet::Sheet;

/// The most characters that a cell of Excel holds, in units of UTF-16.
const MOST: usize = 32_767;

/// The bytes of a workbook with one table, whose head stays in sight and repeats on every page.
///
/// Every cell is text. One that Excel cannot hold is replaced whole by `too_long`, which names the
/// file where it stands whole.
pub(crate) fn workbook(
    sheet: &Sheet,
    made: DateTime<FixedOffset>,
    too_long: &str,
) -> Result<Vec<u8>, PackError> {
    let written = || -> Result<Vec<u8>, XlsxError> {
        let mut book = Workbook::new();
        let created = ExcelDateTime::from_timestamp(made.timestamp())?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&created));
        fill(book.add_worksheet(), sheet, too_long)?;
        book.save_to_buffer()
    };
    written().map_err(|_| PackError::NotMade)
}

fn fill(page: &mut Worksheet, sheet: &Sheet, too_long: &str) -> Result<(), XlsxError> {
    let head = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let text = Format::new().set_num_format("@").set_text_wrap().set_align(FormatAlign::Top);
    page.set_name(&sheet.name)?.set_freeze_panes(1, 0)?.set_repeat_rows(0, 0)?;
    page.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
    for (column, width) in (0..).zip(sheet.widths()) {
        page.set_column_width(column, f64::from(width))?;
    }
    let mut last = (0, 0);
    for (row, line) in (0..).zip(sheet.lines()) {
        for (column, words) in (0..).zip(line) {
            let words = if words.encode_utf16().count() > MOST { too_long } else { words };
            let format = if row == 0 { &head } else { &text };
            page.write_string_with_format(row, column, words, format)?;
            last = (row, column);
        }
    }
    page.autofilter(0, 0, last.0, last.1)?;
    Ok(())
}
