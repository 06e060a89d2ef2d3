//! Tables with real header rows.

use candour_typeset::model::Text;

use super::element::Element;
use super::words::{Language, paragraph};

/// The width between the margins, in twentieths of a point: A4 with margins of 20 mm.
const WIDTH: u32 = 9_638;

/// The columns of a table.
pub(super) struct Columns {
    /// Their headers; `None` for a table without a header row.
    pub(super) titles: Option<Vec<Text>>,
    /// The share of the width of each, relative to the others.
    pub(super) shares: Vec<u16>,
    /// Whether the cells of each head their rows.
    pub(super) heads_row: Vec<bool>,
}

/// A table, and the paragraph that has to stand between it and a table after it. Nothing where
/// there are no rows.
pub(super) fn table(
    columns: &Columns,
    rows: &[Vec<Text>],
    language: Language<'_>,
) -> Option<[Element; 2]> {
    if rows.is_empty() {
        return None;
    }
    let widths = widths(&columns.shares);
    let grid = widths.iter().map(|width| Element::new("w:gridCol").with("w:w", width.to_string()));
    let flag = |name, on: bool| (name, if on { "1" } else { "0" });
    let has_head = columns.titles.is_some();
    let heads_row = columns.heads_row.first() == Some(&true);
    let look = [
        flag("w:firstRow", has_head),
        flag("w:lastRow", false),
        flag("w:firstColumn", heads_row),
        flag("w:lastColumn", false),
        flag("w:noHBand", true),
        flag("w:noVBand", true),
    ];
    let look = look.into_iter().fold(Element::new("w:tblLook"), |e, (name, on)| e.with(name, on));
    let properties = Element::new("w:tblPr")
        .and(Element::valued("w:tblStyle", "PaperTable"))
        .and(Element::new("w:tblW").with("w:w", WIDTH.to_string()).with("w:type", "dxa"))
        .and(Element::new("w:tblLayout").with("w:type", "fixed"))
        .and(look);
    let head = columns.titles.as_ref().map(|titles| {
        let properties = Element::new("w:trPr")
            .and(Element::new("w:cantSplit"))
            .and(Element::new("w:tblHeader"));
        row(Some(properties), titles, &widths, |_| "TableHead", language)
    });
    let style = |at: usize| match columns.heads_row.get(at) {
        Some(true) => "TableRowHead",
        _ => "TableText",
    };
    let rows = rows.iter().map(|cells| row(None, cells, &widths, style, language));
    let found = Element::new("w:tbl")
        .and(properties)
        .and(Element::new("w:tblGrid").and_all(grid))
        .and_all(head)
        .and_all(rows);
    Some([found, paragraph("Small", &Text::default(), language)])
}

fn row(
    properties: Option<Element>,
    cells: &[Text],
    widths: &[u32],
    style: impl Fn(usize) -> &'static str,
    language: Language<'_>,
) -> Element {
    let cells = cells.iter().zip(widths).enumerate().map(|(at, (text, width))| {
        let width = Element::new("w:tcW").with("w:w", width.to_string()).with("w:type", "dxa");
        let lines = text.paragraphs();
        let lines = if lines.is_empty() { vec![Text::default()] } else { lines };
        Element::new("w:tc")
            .and(Element::new("w:tcPr").and(width))
            .and_all(lines.iter().map(|line| paragraph(style(at), line, language)))
    });
    Element::new("w:tr").and_all(properties).and_all(cells)
}

/// The width divided by the shares; what is left over goes to the last column.
fn widths(shares: &[u16]) -> Vec<u32> {
    let all: u32 = shares.iter().map(|share| u32::from(*share)).sum::<u32>().max(1);
    let mut found: Vec<u32> = shares.iter().map(|share| WIDTH * u32::from(*share) / all).collect();
    let used: u32 = found.iter().sum();
    if let Some(last) = found.last_mut() {
        *last += WIDTH - used;
    }
    found
}
