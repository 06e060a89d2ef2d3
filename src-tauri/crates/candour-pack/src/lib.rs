//! The pack: the same paper as files for a firm's own programs.
//!
//! The brief as a document of a word processor, the chronology and the people of the case as
//! tables, the days ahead as a calendar. Nothing is decided here about law or about what may leave:
//! a pack is made from the [`Composition`] of the paper, and holds no answer that the paper would
//! not hold. The same composition gives the same bytes. [`save`] alone touches the file system.

mod calendar;
mod case;
mod cell;
mod chronology;
mod comma_separated;
mod deadlines;
mod document;
mod error;
mod folder;
mod people;
mod sheet;
mod translations;
mod workbook;

use candour_assessment::{assess, issues};
use candour_content::Phrases;
use candour_questionnaire::Flow;
use candour_report::{Composition, PaperKind, compose, drawn_reference, without};

pub use error::PackError;
pub use folder::{LIST, save};
pub use translations::{read_translations, write_translations};

use calendar::calendar;
use case::Case;
use chronology::chronology;
use comma_separated::comma_separated;
use deadlines::deadlines;
use document::document;
use people::people;

use workbook::workbook;

/// One file of a pack.
#[derive(Clone, PartialEq, Eq)]
pub struct PackFile {
    /// Its name. It says nothing about the person.
    pub name: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A pack in memory.
#[derive(Clone, PartialEq, Eq)]
pub struct Pack {
    /// Its files, by name.
    pub files: Vec<PackFile>,
    /// What whoever gets it has to know of it, in words.
    pub warnings: Vec<String>,
}

/// The file in which every cell of the chronology stands whole.
const CHRONOLOGY_CSV: &str = "chronology.csv";

/// The names of the files of every pack, in their order.
pub const NAMES: [&str; 5] =
    ["brief.docx", CHRONOLOGY_CSV, "chronology.xlsx", "dates.ics", "people.csv"];

/// Makes a pack from what the paper is composed from.
///
/// # Errors
///
/// [`PackError::NotMade`] where a file could not be put into its format.
pub fn make(from: &Composition<'_>) -> Result<Pack, PackError> {
    let phrases = Phrases::new(from.edition, from.locale);
    let today = from.date.date_naive();
    let parameters = from.edition.parameters_on(today);
    let shown = without(from.answers, from.withheld);
    let context = from.edition.context(&shown, today, &parameters);
    let assessment = assess(&from.edition.rules, &context);
    let issues = issues(&from.edition.heads, &context, &assessment);
    let brief = compose(&Composition { paper: PaperKind::Brief, attached: false, ..*from });
    // The files bear the reference of the brief in them.
    let drawn = drawn_reference(&brief.parts, from.date);
    let reference = if from.reference.is_empty() { drawn.as_str() } else { from.reference };
    let from = &Composition { reference, ..*from };
    let case = Case {
        from,
        phrases,
        context: &context,
        flow: &Flow::new(&context),
        assessment: &assessment,
        issues: &issues,
    };
    let paper = document(&brief, &phrases.text("pack-language"), from.date)?;
    let events = chronology(&case);
    let too_long = phrases.with("pack-cell-too-long", &[("file", CHRONOLOGY_CSV)]);
    let ahead = deadlines(&case);
    let producer = phrases.with("pack-producer", &[("version", from.version)]);
    let days = calendar(&ahead.days, from.date, &producer, from.locale.as_str());
    let left = ahead.without_day;
    let warning = (left > 0).then(|| phrases.counted("pack-without-day", left, &[]));
    let bytes = [
        paper,
        comma_separated(&events)?,
        workbook(&events, from.date, &too_long)?,
        days,
        comma_separated(&people(&case))?,
    ];
    Ok(Pack {
        files: NAMES.into_iter().zip(bytes).map(|(name, bytes)| PackFile { name, bytes }).collect(),
        warnings: warning.into_iter().collect(),
    })
}
