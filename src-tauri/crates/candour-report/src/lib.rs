//! The report: from answers, assessment and words to blocks of text, which `candour-typeset` sets.
//!
//! Nothing is decided here about law or about what is asked: this only arranges what the
//! questionnaire and the assessment say, in the order in which a solicitor reads.

mod answers;
mod back;
mod blank;
mod composer;
mod dates;
mod front;
mod measures;
mod open;
mod points;

use std::collections::BTreeSet;

pub use blank::compose_blank;

use candour_assessment::{Assessment, assess};
use candour_content::{Edition, Phrases};
use candour_model::{Answer, AnswerAddress, Answers, Locale};
use candour_questionnaire::Flow;
use candour_typeset::model::{Bitmap, Block, HeaderFooter, Part, PartLayout, Report, Words};
use chrono::{DateTime, FixedOffset};
use composer::ReportComposer;
use serde::{Deserialize, Serialize};

/// A part of the report that a person may leave out. The cover is always there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum ReportPart {
    /// Names for the conflict check, and nothing else.
    ConflictCheck,
    /// The summary on one page.
    Summary,
    /// Points with reasons.
    Points,
    /// Dates, drawn and as a table.
    Timeline,
    /// The answers by section.
    Answers,
    /// What is not known, for the meeting, or to check.
    Open,
    /// Papers with boxes.
    Papers,
    /// Questions to ask.
    Questions,
    /// A page for notes.
    Notes,
    /// Lines to sign on.
    Signature,
    /// Sources with dates.
    Sources,
}

impl ReportPart {
    /// Every part in the order of the report.
    pub const ALL: [Self; 11] = [
        Self::ConflictCheck,
        Self::Summary,
        Self::Points,
        Self::Timeline,
        Self::Answers,
        Self::Open,
        Self::Papers,
        Self::Questions,
        Self::Notes,
        Self::Signature,
        Self::Sources,
    ];

    /// Its code: `conflict-check`, `summary`, … The words stand under `report-part-<code>`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::ConflictCheck => "conflict-check",
            Self::Summary => "summary",
            Self::Points => "points",
            Self::Timeline => "timeline",
            Self::Answers => "answers",
            Self::Open => "open",
            Self::Papers => "papers",
            Self::Questions => "questions",
            Self::Notes => "notes",
            Self::Signature => "signature",
            Self::Sources => "sources",
        }
    }

    fn anchor(self) -> String {
        format!("part-{}", self.code())
    }
}

/// What a firm's card says that stands on the cover.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letterhead {
    /// The name of the firm.
    pub name: String,
    /// Its telephone number.
    pub telephone: Option<String>,
    /// What the firm wants said, in the language of the report.
    pub disclaimer: Option<String>,
    /// Its mark.
    pub logo: Option<Bitmap>,
}

/// What a report is composed from.
#[derive(Debug, Clone, Copy)]
pub struct Composition<'a> {
    /// The content.
    pub edition: &'a Edition,
    /// The language of the report.
    pub locale: &'a Locale,
    /// A second language: the questions then stand in both, beside each other.
    pub beside: Option<&'a Locale>,
    /// All answers of the case. Those in `withheld` are taken out here.
    pub answers: &'a Answers,
    /// The firm that the report is for.
    pub firm: Option<&'a Letterhead>,
    /// The parts to include.
    pub parts: &'a BTreeSet<ReportPart>,
    /// The answers to withhold.
    pub withheld: &'a BTreeSet<AnswerAddress>,
    /// The person's own label for the case; empty where they chose none.
    pub label: &'a str,
    /// The reference, the same on everything that is printed at one time.
    pub reference: &'a str,
    /// The beginning of the fingerprint of the answers, in groups: for every page.
    pub fingerprint: &'a str,
    /// The whole fingerprint, in groups: for the last page.
    pub full_fingerprint: &'a str,
    /// When the report is made, with the zone. Its day is the day of assessment.
    pub date: DateTime<FixedOffset>,
    /// The version of the program.
    pub version: &'a str,
}

/// The answers without those that are withheld: each counts as "I would rather not write this
/// down", so that nothing in the report rests on it. Of a withheld label of an item the item stays.
#[must_use]
pub fn without(answers: &Answers, withheld: &BTreeSet<AnswerAddress>) -> Answers {
    let mut shown = answers.clone();
    for place in withheld {
        if shown.get(place).is_some() {
            shown.set(place, Some(Answer::Withheld));
        }
    }
    shown
}

/// Composes a report.
#[must_use]
pub fn compose(from: &Composition<'_>) -> Report {
    let phrases = Phrases::new(from.edition, from.locale);
    let today = from.date.date_naive();
    let parameters = from.edition.parameters_on(today);
    let shown = without(from.answers, from.withheld);
    let context = from.edition.context(&shown, today, &parameters);
    let assessment: Assessment = assess(&from.edition.rules, &context);
    let flow = Flow::new(&context);
    let composer = ReportComposer::new(*from, phrases, &context, &flow, &assessment);

    let mut parts = Vec::new();
    for part in ReportPart::ALL.into_iter().filter(|p| from.parts.contains(p)) {
        if part == ReportPart::Summary {
            parts.push(composer.cover());
        }
        parts.push(Part {
            title: phrases.text(&format!("report-part-{}", part.code())).into(),
            bookmark: phrases.text(&format!("report-part-{}", part.code())),
            anchor: part.anchor(),
            layout: match part {
                ReportPart::Summary => PartLayout::OnePage,
                ReportPart::Answers | ReportPart::Questions => PartLayout::Notes,
                ReportPart::Papers => PartLayout::Follows,
                _ => PartLayout::Flow,
            },
            blocks: composer.blocks(part),
        });
    }
    if !from.parts.contains(&ReportPart::Summary) {
        // The sheet for the conflict check comes before everything else.
        let at = usize::from(from.parts.contains(&ReportPart::ConflictCheck));
        parts.insert(at, composer.cover());
    }
    if let Some(last) = parts.last_mut() {
        last.blocks.push(composer.whole_fingerprint());
    }
    Report {
        language: from.locale.clone(),
        title: phrases.text("report-title"),
        logo: from.firm.and_then(|firm| firm.logo.clone()),
        header_footer: header_footer(from, phrases),
        words: page_words(phrases),
        parts,
    }
}

impl ReportComposer<'_> {
    fn blocks(&self, part: ReportPart) -> Vec<Block> {
        match part {
            ReportPart::ConflictCheck => self.conflict_check(),
            ReportPart::Summary => self.summary(),
            ReportPart::Points => self.points(),
            ReportPart::Timeline => self.timeline(),
            ReportPart::Answers => self.answers(),
            ReportPart::Open => self.open(),
            ReportPart::Papers => self.papers(),
            ReportPart::Questions => self.questions(),
            ReportPart::Notes => self.notes(),
            ReportPart::Signature => self.signature(),
            ReportPart::Sources => self.sources(),
        }
    }
}

fn header_footer(from: &Composition<'_>, phrases: Phrases<'_>) -> HeaderFooter {
    let timestamp = [
        ("date", phrases.day(from.date.date_naive())),
        ("time", from.date.format("%H:%M").to_string()),
        ("zone", from.date.format("%:z").to_string()),
        ("law", phrases.law_as_at()),
    ];
    let timestamp: Vec<(&str, &str)> = timestamp.iter().map(|(k, v)| (*k, v.as_str())).collect();
    HeaderFooter {
        document: phrases.text("report-title"),
        reference: if from.label.trim().is_empty() {
            from.reference.to_owned()
        } else {
            phrases
                .with("report-reference", &[("reference", from.reference), ("label", from.label)])
        },
        marking: phrases.text("report-confidential"),
        printed: phrases.with("report-printed", &timestamp),
        origin: phrases
            .with("report-origin", &[("version", from.version), ("fingerprint", from.fingerprint)]),
    }
}

/// The words that the layout of every page needs, in the language of `phrases`.
#[must_use]
pub fn page_words(phrases: Phrases<'_>) -> Words {
    Words {
        page: phrases.with("report-page", &[("page", "{page}"), ("pages", "{pages}")]),
        continued: phrases.text("report-continued"),
        continues: phrases.text("report-continues"),
        notes: phrases.text("report-notes-column"),
        empty_box: phrases.text("report-box-empty"),
        crossed_box: phrases.text("report-box-crossed"),
        end: phrases.text("report-end"),
        code: phrases.text("report-code"),
    }
}
