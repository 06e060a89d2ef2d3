//! The blocks that a report is made of: meaning, not appearance.

use super::Text;

/// One block.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Block {
    /// A heading inside a part.
    Heading(Heading),
    /// One or more paragraphs.
    Paragraph(Text, TextRole),
    /// A question with its answer.
    Answer(AnswerRow),
    /// Questions in two languages beside each other, below the names of both on every page.
    Bilingual(Bilingual),
    /// Lines with a box to tick.
    Ticks(Vec<Tick>),
    /// Boxes to tick, several in a row.
    Choices(Choices),
    /// A list with dots.
    List(Vec<Text>),
    /// Label and value beside each other.
    Facts(Vec<Fact>),
    /// A table with a header row that repeats on every page.
    Table(Table),
    /// Ruled lines for handwriting.
    Lines(Lines),
    /// Numbered entries that citations in the text lead to.
    Sources(Vec<Entry>),
    /// Blocks that stay on one page where they fit.
    Together(Vec<Block>),
    /// Blocks below a heading that is said again where they go on to another page.
    Running(Running),
    /// Blocks at the foot of the page on which their part begins; the blocks before them go on to
    /// the next page instead. Where they would take too much of that page, they stand where they
    /// come.
    Foot(Vec<Block>),
    /// A thick line across the column.
    Rule,
}

/// A heading. The title of a part stands above level 2.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// 2, 3 or 4. Other numbers count as the nearest of these.
    pub level: u8,
    /// A number that hangs in the margin, as in the numbers of the questions below it.
    pub number: Option<String>,
    /// The words.
    pub text: Text,
    /// A name by which other texts lead here.
    pub anchor: Option<String>,
}

/// Blocks below a heading that is said again on every page to which they go on.
#[derive(Debug, Clone, PartialEq)]
pub struct Running {
    /// The heading.
    pub heading: Heading,
    /// What stands below it.
    pub blocks: Vec<Block>,
}

/// Whose words a paragraph holds, and how prominent it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextRole {
    /// An opening sentence, larger.
    Lead,
    /// The report.
    Report,
    /// The person: their own words.
    Person,
    /// A small label.
    Label,
    /// What supports the text above it, a little smaller.
    Detail,
    /// Small print.
    Meta,
}

/// A question with its answer.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswerRow {
    /// The number that hangs in the margin, such as `4.7`.
    pub number: String,
    /// A name by which other texts lead here.
    pub anchor: Option<String>,
    /// The question.
    pub question: Text,
    /// The same question in a second language, to stand beside it.
    pub beside: Option<Text>,
    /// The answer, line by line.
    pub answer: Vec<(Text, TextRole)>,
}

/// Questions in two languages, each with one answer below both.
#[derive(Debug, Clone, PartialEq)]
pub struct Bilingual {
    /// The names of the languages, each in itself: that of the report first.
    pub names: [Text; 2],
    /// The blocks.
    pub blocks: Vec<Block>,
}

/// A line with a box.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    /// Whether the box holds a cross.
    pub ticked: bool,
    /// The words beside the box.
    pub text: Text,
    /// Smaller words below.
    pub note: Option<Text>,
}

/// Boxes to tick beside each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Choices {
    /// The boxes, row by row.
    pub ticks: Vec<Tick>,
    /// How many stand in a row; in large print they stand below each other.
    pub columns: u16,
    /// Whether the words are smaller.
    pub small: bool,
}

/// A label and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// The label.
    pub label: Text,
    /// The value; a line feed begins a new line.
    pub value: Text,
}

/// A table. Every row has as many cells as there are columns. Where no column has a title there is
/// no header row.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Vec<Text>>,
}

impl Table {
    /// Whether it has a header row: whether any of its columns has a title.
    #[must_use]
    pub fn has_header(&self) -> bool {
        self.columns.iter().any(|column| !column.title.is_empty())
    }
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its header.
    pub title: Text,
    /// Its share of the width, relative to the other columns.
    pub share: u16,
    /// Whether its cells head their rows.
    pub heads_row: bool,
}

/// Ruled lines for handwriting, 9 mm apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// This many lines.
    Rows(u16),
    /// As many as the page still holds.
    RestOfPage,
}

/// A numbered entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The number in the margin.
    pub citation: String,
    /// A name by which citations in the text lead here.
    pub anchor: Option<String>,
    /// The words.
    pub text: Text,
    /// Smaller words below.
    pub detail: Option<Text>,
}
