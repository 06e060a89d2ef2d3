//! The same use cases over an answers file, without a vault and without a window.

use std::collections::BTreeSet;

use candour_content::{Edition, Phrases};
use candour_model::{
    AnswerAddress, Date, GroupId, Locale, OptionId, QuestionId, SectionId, ValueKind,
};
pub use candour_questionnaire::AnswersFile;
use candour_questionnaire::{
    Condition, Fault, answers_schema, not_yet, read_answers, write_answers,
};
use candour_report::ReportPart;
use candour_sharing::Card;
use candour_typeset::Fonts;
use serde::Serialize;

pub use crate::assessment::{
    AsideEntry, AssessmentFile, ContradictionEntry, IssueEntry, IssuesEntry, KnownEntry, LineEntry,
    MeasureEntry, MissingEntry, PointEntry, QuestionToAsk, UndeterminedEntry, assess,
};
use crate::report::{ReportRequest, blank_form, letterhead, plain};
use crate::screens::presenters::warnings;
use crate::sharing::KnownFirm;
use crate::{CaseError, Fingerprint, Timestamp};

/// A question as a program reads it.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct QuestionEntry {
    /// Its id.
    pub id: QuestionId,
    /// Its printed number, such as `4.7`.
    pub number: String,
    /// Its section.
    pub section: SectionId,
    /// The title of its section.
    pub section_title: String,
    /// The group it belongs to: asked once for each item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<GroupId>,
    /// The yes/no question that opens its group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gate: Option<QuestionId>,
    /// The kind of its value: it says which plain JSON an answer is.
    pub kind: ValueKind,
    /// The question in words.
    pub text: String,
    /// Its short label.
    pub label: String,
    /// Its hint.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// What it is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// Its options, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<OptionEntry>,
    /// When it is asked; always where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked_when: Option<Condition>,
    /// Its place in the first look, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_look: Option<u8>,
}

/// An option as a program reads it.
#[derive(Debug, Clone, Serialize)]
pub struct OptionEntry {
    /// Its id.
    pub id: OptionId,
    /// Its words.
    pub text: String,
    /// Whether it excludes the others.
    pub alone: bool,
}

/// Every question of the edition in its order.
#[must_use]
pub fn questions(edition: &Edition, locale: &Locale) -> Vec<QuestionEntry> {
    let phrases = Phrases::new(edition, locale);
    let form = &edition.form;
    form.questions()
        .filter_map(|question| {
            let section = form.section_of(&question.id)?;
            let group = form.group_of_question(&question.id);
            let yes_no = || ["yes", "no"].iter().filter_map(|id| id.parse().ok()).collect();
            let options: Vec<OptionId> = match question.kind {
                ValueKind::YesNo => yes_no(),
                _ => question.options.clone(),
            };
            Some(QuestionEntry {
                id: question.id.clone(),
                number: form.printed_number(&question.id),
                section: section.id.clone(),
                section_title: phrases.section(&section.id),
                group: group.map(|group| group.id.clone()),
                gate: group.map(|group| group.gate.clone()),
                kind: question.kind,
                text: phrases.question(question),
                label: phrases.label(question),
                hint: phrases.question_attr(question, "hint"),
                why: phrases.question_attr(question, "why"),
                options: options
                    .into_iter()
                    .map(|id| OptionEntry {
                        text: phrases.option(question, &id),
                        alone: question.alone.contains(&id),
                        id,
                    })
                    .collect(),
                asked_when: question.when.clone(),
                first_look: question.first_look,
            })
        })
        .collect()
}

/// The JSON Schema (2020-12) of an answers file of this edition.
#[must_use]
pub fn schema(edition: &Edition) -> serde_json::Value {
    answers_schema(&edition.form)
}

/// The made-up case as an answers file; empty where the edition has none.
#[must_use]
pub fn example(edition: &Edition) -> String {
    edition.example.as_ref().map(|file| write_answers(file, &edition.form)).unwrap_or_default()
}

/// Reads an answers file.
///
/// # Errors
///
/// Every fault with its place and never the value.
pub fn read(edition: &Edition, text: &str) -> Result<AnswersFile, Vec<Fault>> {
    read_answers(text, &edition.form, &edition.countries)
}

/// Reads an answers file for an assessment on a day.
///
/// # Errors
///
/// As [`read`], and every answer that cannot be on that day, such as a birth to come.
pub fn read_on(edition: &Edition, text: &str, on: Date) -> Result<AnswersFile, Vec<Fault>> {
    let file = read(edition, text)?;
    let faults = not_yet(&edition.form, &file.answers, on);
    if faults.is_empty() { Ok(file) } else { Err(faults) }
}

/// What of an answers file goes into a report.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReportOptions {
    /// The parts.
    pub parts: BTreeSet<ReportPart>,
    /// Answers to withhold.
    pub withheld: BTreeSet<AnswerAddress>,
    /// Whether the answers are attached as data.
    pub attach: bool,
    /// Whether it is set in large type.
    pub large_print: bool,
    /// The card of the firm that it is for; the firm that came with the program where none is
    /// given.
    pub firm: Option<Card>,
}

impl ReportOptions {
    /// Every part, with the answers inside.
    #[must_use]
    pub fn everything() -> Self {
        Self { parts: ReportPart::ALL.into_iter().collect(), attach: true, ..Self::default() }
    }

    /// The sheet of names for the conflict check, and nothing else.
    #[must_use]
    pub fn names_alone() -> Self {
        Self { parts: BTreeSet::from([ReportPart::ConflictCheck]), ..Self::default() }
    }
}

/// The report of what was chosen of an answers file, as a PDF.
///
/// # Errors
///
/// [`CaseError::ReportNotMade`].
pub fn report_of(
    edition: &Edition,
    file: &AnswersFile,
    options: &ReportOptions,
    now: Timestamp,
    locale: &Locale,
) -> Result<Vec<u8>, CaseError> {
    report_and_warnings(edition, file, options, now, locale).map(|(pdf, _)| pdf)
}

/// The same, and what a person should know about their words on its pages, a sentence each: which
/// character could not be printed, for one.
///
/// # Errors
///
/// [`CaseError::ReportNotMade`].
pub fn report_and_warnings(
    edition: &Edition,
    file: &AnswersFile,
    options: &ReportOptions,
    now: Timestamp,
    locale: &Locale,
) -> Result<(Vec<u8>, Vec<String>), CaseError> {
    let firm = match &options.firm {
        Some(card) => Some(card.into()),
        None => KnownFirm::first_shipped(edition, locale),
    };
    let firm = firm.map(letterhead);
    let request = ReportRequest {
        edition,
        fonts: &Fonts::embedded(),
        locale,
        answers: &file.answers,
        label: file.label.as_deref().unwrap_or_default(),
        firm: firm.as_ref(),
        parts: options.parts.clone(),
        withheld: options.withheld.clone(),
        large_print: options.large_print,
        attach: options.attach,
        now,
    };
    let (made, ..) = request.make(None).map_err(|_| CaseError::ReportNotMade)?;
    let warnings = warnings(&Phrases::new(edition, locale), &made.warnings);
    Ok((made.pdf, warnings))
}

/// The blank form of the whole questionnaire, as a PDF.
///
/// # Errors
///
/// [`CaseError::ReportNotMade`].
pub fn blank(edition: &Edition, locale: &Locale, now: Timestamp) -> Result<Vec<u8>, CaseError> {
    blank_form(edition, &Fonts::embedded(), locale, now)
}

/// The words of an error by its code: what happened, whether anything was lost, what to do now.
#[must_use]
pub fn error_words(edition: &Edition, code: &str, locale: &Locale) -> [String; 3] {
    let phrases = Phrases::new(edition, locale);
    let id = format!("error-{code}");
    [phrases.text(&id), phrases.attr(&id, "saved"), phrases.attr(&id, "do")]
}

/// The fingerprint that a report of these answers bears.
#[must_use]
pub fn fingerprint(edition: &Edition, file: &AnswersFile) -> Fingerprint {
    Fingerprint::of(plain(edition, file.answers.clone()).as_bytes())
}

/// The answers inside a report, byte for byte as they were attached. `None` where the file is no
/// report, where the passphrase does not open it, or where it holds no answers that can be read.
#[must_use]
pub fn answers_of_report(pdf: &[u8], passphrase: Option<&str>) -> Option<Vec<u8>> {
    candour_typeset::attached(pdf, passphrase).ok().flatten()
}

/// The fingerprint of the answers inside a report; `None` as for [`answers_of_report`].
#[must_use]
pub fn fingerprint_of_report(pdf: &[u8], passphrase: Option<&str>) -> Option<Fingerprint> {
    answers_of_report(pdf, passphrase).map(|bytes| Fingerprint::of(&bytes))
}
