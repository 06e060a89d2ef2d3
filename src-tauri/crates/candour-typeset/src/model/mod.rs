//! A report as meaning: parts made of blocks, and the words that every page carries.

mod bitmap;
mod block;
mod text;
mod walk;

pub use bitmap::Bitmap;
pub use block::{
    AnswerRow, Bilingual, Block, Choices, Column, Entry, Fact, Heading, Lines, Running, Table,
    TextRole, Tick,
};
use candour_model::Locale;
pub(crate) use text::breaks_line;
pub use text::{Span, Text};

/// A whole report.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The language of its own words.
    pub language: Locale,
    /// The title in the file's properties. Keep it neutral: it shows in file lists.
    pub title: String,
    /// The logo of the firm, at the top of the first page. It is an artifact: the firm's name is on
    /// the page in words.
    pub logo: Option<Bitmap>,
    /// Header and footer of every page.
    pub header_footer: HeaderFooter,
    /// Words that the layout itself needs.
    pub words: Words,
    /// The parts in their order.
    pub parts: Vec<Part>,
}

/// Header and footer of every page. Artifacts: screen readers skip them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HeaderFooter {
    /// Head, left: the name of the document.
    pub document: String,
    /// Head, middle: the reference, or for whom it is.
    pub reference: String,
    /// Head, right: the marking, such as "Confidential".
    pub marking: String,
    /// Foot, left, first line: printed when, rules as at.
    pub printed: String,
    /// Foot, left, second line: version, fingerprint.
    pub origin: String,
}

/// Words that the layout puts on pages by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// The page number; `{page}` and `{pages}` stand for the numbers.
    pub page: String,
    /// After a title that is repeated because its text runs on, such as "(continued)".
    pub continued: String,
    /// At the foot of a page whose last text runs on.
    pub continues: String,
    /// Read aloud for an empty box.
    pub empty_box: String,
    /// Read aloud for a box with a cross.
    pub crossed_box: String,
    /// Below the last line of the last page.
    pub end: String,
    /// Below the foot of a page with the code of a character that no face has.
    pub code: String,
}

/// One part. It begins on a new page, unless its setting says otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// Its title, also its bookmark.
    pub title: Text,
    /// The title in the bookmarks.
    pub bookmark: String,
    /// A name by which other texts lead here.
    pub anchor: String,
    /// How its pages are set.
    pub layout: PartLayout,
    /// Its blocks in order.
    pub blocks: Vec<Block>,
}

/// How the pages of a part are set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartLayout {
    /// The first page: a large title.
    Cover,
    /// Over as many pages as it needs.
    Flow,
    /// Over as many pages as it needs, with room for numbers in the margin.
    Numbered,
    /// The same, below the part before it where that leaves enough of its page.
    NumberedFollows,
    /// On exactly one page: a part that needs more is refused.
    OnePage,
}
