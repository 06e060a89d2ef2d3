//! The report: from answers, assessment and words to blocks of text, which `candour-typeset` sets.
//!
//! Nothing is decided here about law or about what is asked: this only arranges what the
//! questionnaire and the assessment say, in the order in which a solicitor reads.

mod annex;
mod answers;
mod blank;
mod brief;
mod composer;
mod conflict;
mod copy;
mod dates;
mod now;
mod paper;
mod papers_there;
mod reader;
mod reasons;
mod reference;
mod sources;

use std::collections::BTreeSet;

pub use blank::compose_blank;
pub use brief::{
    Brief, BriefBlock, BriefColumn, BriefSection, BriefTable, FactLine, IssueSheet, SectionKind,
    is_no,
};
pub use paper::{Asked, PaperKind, kept_in_person};
pub use reference::drawn_reference;

use candour_assessment::{assess, issues};
use candour_content::{Edition, Phrases};
use candour_model::{Answer, AnswerAddress, Answers, Locale, PointId};
use candour_questionnaire::Flow;
use candour_typeset::model::{
    Bitmap, Block, HeaderFooter, Part, PartLayout, Report, TextRole, Words,
};
use chrono::{DateTime, FixedOffset};
use composer::ReportComposer;

/// What of a firm's card stands on a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letterhead {
    /// The name of the firm.
    pub name: String,
    /// Its telephone number.
    pub telephone: Option<String>,
    /// A line on purpose and confidentiality, for every page.
    pub marking: Option<String>,
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
    /// The paper.
    pub paper: PaperKind,
    /// The answers to withhold.
    pub withheld: &'a BTreeSet<AnswerAddress>,
    /// The questions to ask that were chosen for the meeting: a point, and the number of one of its
    /// questions.
    pub chosen: &'a BTreeSet<(PointId, u8)>,
    /// Whether the answers are attached to the file.
    pub attached: bool,
    /// Whether it is set in large print: its first page then holds less.
    pub large_print: bool,
    /// The person's own label for the case; empty where they chose none.
    pub label: &'a str,
    /// The reference, of its own for each case. Where it is empty the paper draws one from what it
    /// shows, so that it gives away nothing else.
    pub reference: &'a str,
    /// The fingerprint of the answers, in groups: for the last page. Empty where the answers are not
    /// on or in the paper: whoever has it could try answers until one fits.
    pub fingerprint: &'a str,
    /// When the report is made, with the zone. Its day is the day of assessment.
    pub date: DateTime<FixedOffset>,
    /// The version of the program.
    pub version: &'a str,
}

/// The answers without those that are withheld: each counts as "I would rather not write this
/// down", so that nothing in the report rests on it, and its note goes. Of a withheld label of an item the item stays.
#[must_use]
pub fn without(answers: &Answers, withheld: &BTreeSet<AnswerAddress>) -> Answers {
    let mut shown = answers.clone();
    for place in withheld {
        if shown.get(place).is_some() {
            shown.set(place, Some(Answer::Withheld));
        }
        shown.set_note(place, None);
    }
    shown
}

/// Composes a paper.
#[must_use]
pub fn compose(from: &Composition<'_>) -> Report {
    let phrases = Phrases::new(from.edition, from.locale);
    let code = from.paper.code();
    let mut client = None;
    let parts = composing(from, |composer| {
        client = composer.own_party().map(|party| party.name.replace(['\n', '\r'], " "));
        let mut parts = match from.paper {
            PaperKind::ConflictSheet => return vec![composer.conflict_sheet()],
            PaperKind::Brief => vec![brief_part(composer)],
            PaperKind::YourCopy => vec![composer.your_copy()],
            PaperKind::Annexes => composer.annexes(),
            PaperKind::Report => {
                let mut parts = vec![brief_part(composer)];
                parts.extend(composer.annexes());
                parts
            }
        };
        if let Some(last) = parts.last_mut().filter(|_| !from.fingerprint.is_empty()) {
            let is_form = matches!(from.paper, PaperKind::Annexes | PaperKind::Report);
            // Below the lines for notes nothing else has room.
            let place = if is_form { 0 } else { last.blocks.len() };
            last.blocks.insert(place, composer.whole_fingerprint());
        }
        parts
    });
    let name = phrases.text(&format!("paper-kind-{code}"));
    let parts = with_review_note(phrases, parts);
    // A paper that has no reference of its case draws one from what it shows.
    let drawn = drawn_reference(&parts, from.date);
    let reference = if from.reference.is_empty() { drawn.as_str() } else { from.reference };
    let from = &Composition { reference, ..*from };
    let title = titled(from, phrases, &name);
    Report {
        language: from.locale.clone(),
        // The client's copy does not name them on its first look either.
        title: match client.filter(|_| from.paper != PaperKind::YourCopy) {
            Some(client) => phrases.in_brackets(&title, &client),
            None => title,
        },
        logo: from.firm.and_then(|firm| firm.logo.clone()),
        header_footer: header_footer(from, phrases, name),
        words: page_words(phrases),
        parts,
    }
}

/// Parts of a paper that begin by saying that nobody has reviewed their language, while that is so.
#[must_use]
pub fn with_review_note(phrases: Phrases<'_>, mut parts: Vec<Part>) -> Vec<Part> {
    let note = phrases.not_reviewed();
    if let Some((first, note)) = parts.first_mut().zip(note) {
        first.blocks.insert(0, Block::Paragraph(note.into(), TextRole::Meta));
    }
    parts
}

/// The content of the brief, without its drawing.
#[must_use]
pub fn brief(from: &Composition<'_>) -> Brief {
    composing(from, |composer| composer.brief())
}

fn composing<T>(from: &Composition<'_>, make: impl FnOnce(&ReportComposer<'_>) -> T) -> T {
    let phrases = Phrases::new(from.edition, from.locale);
    let today = from.date.date_naive();
    let parameters = from.edition.parameters_on(today);
    let shown = without(from.answers, from.withheld);
    let context = from.edition.context(&shown, today, &parameters);
    let assessment = assess(&from.edition.rules, &context);
    let issues = issues(&from.edition.heads, &context, &assessment);
    let flow = Flow::new(&context);
    make(&ReportComposer::new(*from, phrases, &context, &flow, &assessment, &issues))
}

fn brief_part(composer: &ReportComposer<'_>) -> Part {
    let brief = composer.brief();
    let blocks = composer.draw(&brief);
    Part {
        title: brief.title,
        bookmark: composer.phrases.text("paper-kind-brief"),
        anchor: "brief".to_owned(),
        layout: PartLayout::Flow,
        blocks,
    }
}

/// The name of a paper with its reference.
fn titled(from: &Composition<'_>, phrases: Phrases<'_>, name: &str) -> String {
    phrases.with("report-titled", &[("paper", name), ("reference", from.reference)])
}

fn header_footer(from: &Composition<'_>, phrases: Phrases<'_>, name: String) -> HeaderFooter {
    let document = titled(from, phrases, &name);
    let marking = from.firm.and_then(|firm| firm.marking.clone());
    HeaderFooter {
        document,
        // For whom it is, on every page.
        reference: from.firm.map(|firm| firm.name.clone()).unwrap_or_default(),
        marking: phrases.day(from.date.date_naive()),
        printed: marking.unwrap_or_else(|| phrases.text("report-confidential")),
        origin: String::new(),
    }
}

/// The words that the layout of every page needs, in the language of `phrases`.
#[must_use]
pub fn page_words(phrases: Phrases<'_>) -> Words {
    Words {
        page: phrases.with("report-page", &[("page", "{page}"), ("pages", "{pages}")]),
        continued: phrases.text("report-continued"),
        continues: phrases.text("report-continues"),
        empty_box: phrases.text("report-box-empty"),
        crossed_box: phrases.text("report-box-crossed"),
        end: phrases.text("report-end"),
        code: phrases.text("report-code"),
    }
}
