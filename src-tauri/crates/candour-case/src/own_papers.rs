//! Papers of the program itself, each of one part: the attendance note, a print of the changes, the
//! recovery page, the card to carry.

use candour_content::Phrases;
use candour_model::Locale;
use candour_report::{page_words, with_review_note};
use candour_typeset::model::{HeaderFooter, Report, Words};
use candour_typeset::{Block, Part, PartLayout};

use crate::Timestamp;
use crate::report::PRODUCER;

/// A paper of the meeting. Its title is the message `<name>-title`, and `name` is its anchor.
pub(crate) fn paper_of_meeting(
    phrases: &Phrases<'_>,
    locale: &Locale,
    name: &str,
    reference: &str,
    (layout, blocks): (PartLayout, Vec<Block>),
    now: Timestamp,
) -> Report {
    let title = phrases.text(&format!("{name}-title"));
    let header_footer = HeaderFooter {
        document: title,
        reference: reference.to_owned(),
        marking: phrases.text("report-confidential"),
        printed: phrases.at("meeting-paper-printed", now),
        origin: PRODUCER.to_owned(),
    };
    let words = page_words(*phrases);
    of_one_part(phrases, locale, name, header_footer, words, layout, blocks)
}

/// A page that somebody keeps by itself, apart from any case. `name` is its anchor and begins the
/// messages `<name>-made-at` and `<name>-end`.
pub(crate) fn page_to_keep(
    phrases: &Phrases<'_>,
    locale: &Locale,
    name: &str,
    title: String,
    blocks: Vec<Block>,
    now: Timestamp,
) -> Report {
    let header_footer = HeaderFooter {
        document: title,
        printed: phrases.at(&format!("{name}-made-at"), now),
        origin: PRODUCER.to_owned(),
        ..HeaderFooter::default()
    };
    let words = Words { end: phrases.text(&format!("{name}-end")), ..page_words(*phrases) };
    of_one_part(phrases, locale, name, header_footer, words, PartLayout::Flow, blocks)
}

/// The name of the document in its head is its title.
fn of_one_part(
    phrases: &Phrases<'_>,
    locale: &Locale,
    anchor: &str,
    header_footer: HeaderFooter,
    words: Words,
    layout: PartLayout,
    blocks: Vec<Block>,
) -> Report {
    let title = header_footer.document.clone();
    let part = Part {
        bookmark: title.clone(),
        title: title.clone().into(),
        anchor: anchor.to_owned(),
        layout,
        blocks,
    };
    Report {
        language: locale.clone(),
        title,
        logo: None,
        header_footer,
        words,
        parts: with_review_note(*phrases, vec![part]),
    }
}
