//! A paper as a document of a word processor (WordprocessingML, ISO/IEC 29500).
//!
//! It is made from the blocks that the pages are set from, so that both hold the same headings,
//! the same cells and the same order.

mod body;
mod element;
mod package;
mod parts;
mod table;
mod words;

use candour_typeset::model::Report;
use chrono::{DateTime, FixedOffset};

use crate::PackError;
use body::Body;
use package::{KINDS, package};
use parts::{fixed, footer, properties, settings};
use words::Language;

/// The bytes of a document.
///
/// `tag` names its language for a word processor, such as `en-GB`. `made` is the only time in it.
pub(crate) fn document(
    report: &Report,
    tag: &str,
    made: DateTime<FixedOffset>,
) -> Result<Vec<u8>, PackError> {
    let language = Language { locale: &report.language, tag };
    let body = Body::new(language).of(&report.parts)?;
    package(vec![
        (KINDS, fixed::KINDS.into()),
        ("_rels/.rels", fixed::ROOT_LINKS.into()),
        ("docProps/core.xml", properties(report, tag, made).to_part()?),
        ("word/_rels/document.xml.rels", fixed::DOCUMENT_LINKS.into()),
        ("word/document.xml", parts::document(body).to_part()?),
        ("word/footer1.xml", footer(report, language).to_part()?),
        ("word/numbering.xml", fixed::NUMBERING.into()),
        ("word/settings.xml", settings(tag).to_part()?),
        ("word/styles.xml", fixed::STYLES.replace("{language}", tag).into_bytes()),
    ])
}
