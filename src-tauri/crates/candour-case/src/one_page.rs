//! Papers of the program itself, each on one page: the attendance note, a print of the changes.

use candour_content::Phrases;
use candour_model::Locale;
use candour_report::page_words;
use candour_typeset::model::{HeaderFooter, Report};
use candour_typeset::{Block, Part, PartLayout};

use crate::Timestamp;
use crate::report::PRODUCER;

/// A paper on one page. Its title is the message `<name>-title`, and `name` is its anchor.
pub(crate) fn one_page(
    phrases: &Phrases<'_>,
    locale: &Locale,
    name: &str,
    reference: &str,
    blocks: Vec<Block>,
    now: Timestamp,
) -> Report {
    let title = phrases.text(&format!("{name}-title"));
    Report {
        language: locale.clone(),
        title: title.clone(),
        logo: None,
        header_footer: HeaderFooter {
            document: title.clone(),
            reference: reference.to_owned(),
            marking: phrases.text("report-confidential"),
            printed: phrases.at("meeting-paper-printed", now),
            origin: PRODUCER.to_owned(),
        },
        words: page_words(*phrases),
        parts: vec![Part {
            bookmark: title.clone(),
            title: title.into(),
            anchor: name.to_owned(),
            layout: PartLayout::OnePage,
            blocks,
        }],
    }
}
