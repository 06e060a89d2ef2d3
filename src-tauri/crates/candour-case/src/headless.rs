//! The same use cases over an answers file, without a vault and without a window.

use std::collections::BTreeSet;

pub use candour_content::translations;
use candour_content::{Edition, Phrases, Words};
use candour_model::{
    AnswerAddress, Date, GroupId, Locale, OptionId, QuestionId, SectionId, ValueKind, shown,
};
pub use candour_pack::{Pack, read_translations, save as save_pack, write_translations};
pub use candour_questionnaire::{AnswersFile, text_of};
use candour_questionnaire::{
    Condition, Fault, FaultCode, answers_schema, damaged_place, not_yet, read_answers,
    syntax_fault, told_by_nothing, write_answers,
};
pub use candour_report::{Asked, PaperKind};
use candour_sharing::Card;
use candour_typeset::Fonts;
use serde::Serialize;

pub use crate::assessment::{
    AsideEntry, AssessmentFile, ContradictionEntry, IssueEntry, IssuesEntry, KnownEntry, LineEntry,
    MeasureEntry, MissingEntry, PointEntry, QuestionToAsk, UndeterminedEntry, assess,
};
pub use crate::changes_paper::changes_between;
use crate::report::{ReportRequest, applying, blank_form, letterhead, plain};
use crate::screens::presenters::warnings;
use crate::sharing::{KnownFirm, OutsideParts, OutsideWarning};
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

/// Reads an answers file as it lies on a disk: UTF-8 or UTF-16, with or without a mark.
///
/// # Errors
///
/// As [`read`].
pub fn read_file(edition: &Edition, bytes: &[u8]) -> Result<AnswersFile, Vec<Fault>> {
    read(edition, &text_of(bytes).map_err(|fault| vec![fault])?)
}

/// The faults of an answers file in words, a line each: its place, its code, and what is wrong. Where
/// the file is no JSON, the first line and column at fault, and why.
#[must_use]
pub fn fault_lines(
    edition: &Edition,
    bytes: &[u8],
    faults: &[Fault],
    locale: &Locale,
) -> Vec<String> {
    let phrases = Phrases::new(edition, locale);
    let mut lines = Vec::new();
    for Fault { place, code } in faults {
        let place = if place.is_empty() { "(file)" } else { place };
        let words = phrases.text(&format!("answers-{}", code.code()));
        lines.push(format!("{}: {}: {words}", shown(place), code.code()));
    }
    let damaged = damaged_place(bytes).map(|(line, column)| {
        let (line, column) = (line.to_string(), column.to_string());
        let place = phrases.with("syntax-place", &[("line", &line), ("column", &column)]);
        format!("{place}: {}", FaultCode::EncodingUnknown.code())
    });
    lines.extend(damaged);
    let text = text_of(bytes).ok().filter(|_| faults.iter().any(|fault| fault.place.is_empty()));
    let syntax = text.as_deref().and_then(syntax_fault);
    lines.extend(syntax.map(|found| {
        let (line, column) = (found.line.to_string(), found.column.to_string());
        let place = phrases.with("syntax-place", &[("line", &line), ("column", &column)]);
        let words = phrases.text(&format!("syntax-{}", found.code.code()));
        format!("{place}: {}: {words}", found.code.code())
    }));
    lines
}

/// What is noticed about the answers of a file that was accepted, a line each.
#[must_use]
pub fn notes(edition: &Edition, file: &AnswersFile, locale: &Locale) -> Vec<String> {
    let phrases = Phrases::new(edition, locale);
    let missing = told_by_nothing(&file.answers);
    let words = |code: FaultCode| phrases.text(&format!("answers-{}", code.code()));
    missing.iter().map(|f| format!("{}: {}: {}", f.place, f.code.code(), words(f.code))).collect()
}

/// Where what was set aside is told now, a line each.
#[must_use]
pub fn moved(edition: &Edition, file: &AnswersFile, locale: &Locale) -> Vec<String> {
    Phrases::new(edition, locale).moved(file.set_aside.keys())
}

/// Reads an answers file for an assessment on a day.
///
/// # Errors
///
/// As [`read`], and every answer that cannot be on that day, such as a birth to come.
pub fn read_on(edition: &Edition, bytes: &[u8], on: Date) -> Result<AnswersFile, Vec<Fault>> {
    let file = read_file(edition, bytes)?;
    let faults = not_yet(&edition.form, &file.answers, on);
    if faults.is_empty() { Ok(file) } else { Err(faults) }
}

/// What is made of an answers file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportOptions {
    /// The paper.
    pub paper: PaperKind,
    /// A second language, in which questions and answers stand as well.
    pub beside: Option<Locale>,
    /// What goes in of that which is otherwise kept for the meeting.
    pub included: BTreeSet<Asked>,
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
    /// A paper by itself: nothing attached, and nothing in it that is kept for the meeting unless
    /// somebody asks.
    #[must_use]
    pub fn paper(paper: PaperKind) -> Self {
        Self {
            paper,
            beside: None,
            included: BTreeSet::new(),
            withheld: BTreeSet::new(),
            attach: false,
            large_print: false,
            firm: None,
        }
    }

    /// Brief and annexes with everything in them, and the answers inside.
    #[must_use]
    pub fn everything() -> Self {
        Self {
            included: Asked::ALL.into_iter().collect(),
            attach: true,
            ..Self::paper(PaperKind::Report)
        }
    }
}

/// The paper that was chosen, made of an answers file, as a PDF.
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
    Ok(report_with_warnings(edition, file, options, now, locale)?.0)
}

/// The brief of an answers file as files for a firm's programs. Of the options, the paper, the
/// size of its type and the attachment count for nothing.
///
/// # Errors
///
/// [`CaseError::Pack`].
pub fn pack_of(
    edition: &Edition,
    file: &AnswersFile,
    options: &ReportOptions,
    now: Timestamp,
    locale: &Locale,
) -> Result<Pack, CaseError> {
    let made = with_request(edition, file, options, now, locale, |request| request.pack());
    made.map_err(CaseError::Pack)
}

/// The paper as by [`report_of`], and what the person should know about their words on its pages, a
/// sentence each.
///
/// # Errors
///
/// [`CaseError::ReportNotMade`].
pub fn report_with_warnings(
    edition: &Edition,
    file: &AnswersFile,
    options: &ReportOptions,
    now: Timestamp,
    locale: &Locale,
) -> Result<(Vec<u8>, Vec<String>), CaseError> {
    let made = with_request(edition, file, options, now, locale, |request| request.make(None));
    let (made, ..) = made.map_err(|_| CaseError::ReportNotMade)?;
    Ok((made.pdf, warnings(&Phrases::new(edition, locale), &made.warnings)))
}

fn with_request<T>(
    edition: &Edition,
    file: &AnswersFile,
    options: &ReportOptions,
    now: Timestamp,
    locale: &Locale,
    make: impl FnOnce(&ReportRequest<'_>) -> T,
) -> T {
    let firm = match &options.firm {
        Some(card) => Some(card.into()),
        None => KnownFirm::first_shipped(edition, locale),
    };
    let firm = firm.map(letterhead);
    make(&ReportRequest {
        edition,
        fonts: &Fonts::embedded(),
        locale,
        beside: options.beside.as_ref(),
        answers: &file.answers,
        label: file.label.as_deref().unwrap_or_default(),
        case: None,
        firm: firm.as_ref(),
        paper: options.paper,
        included: options.included.clone(),
        withheld: options.withheld.clone(),
        // An answers file holds none.
        chosen: BTreeSet::new(),
        large_print: options.large_print,
        attach: options.attach,
        now,
    })
}

/// The blank form of the whole questionnaire, as a PDF; with `beside`, each question and its options
/// in that language as well.
///
/// # Errors
///
/// [`CaseError::ReportNotMade`].
pub fn blank(
    edition: &Edition,
    locale: &Locale,
    beside: Option<&Locale>,
    now: Timestamp,
) -> Result<Vec<u8>, CaseError> {
    blank_form(edition, &Fonts::embedded(), locale, beside, now)
}

/// The words of an error by its code: what happened, whether anything was lost, what to do now.
#[must_use]
pub fn error_words(words: &Words, code: &str, locale: &Locale) -> [String; 3] {
    let id = format!("error-{code}");
    [words.text(locale, &id), words.attr(locale, &id, "saved"), words.attr(locale, &id, "do")]
}

/// The fingerprint that a report of these answers bears.
#[must_use]
pub fn fingerprint(edition: &Edition, file: &AnswersFile, now: Timestamp) -> Fingerprint {
    let answers = applying(edition, file.answers.clone(), now);
    Fingerprint::of(plain(edition, answers).as_bytes())
}

/// What is noticed about a file from outside, a sentence each.
#[must_use]
pub fn warning_words(edition: &Edition, parts: &OutsideParts, locale: &Locale) -> Vec<String> {
    words_of_warnings(edition, parts.warnings().iter().copied(), locale)
}

/// Warnings in words, a sentence each.
#[must_use]
pub fn words_of_warnings(
    edition: &Edition,
    warnings: impl Iterator<Item = OutsideWarning>,
    locale: &Locale,
) -> Vec<String> {
    let phrases = Phrases::new(edition, locale);
    warnings.map(|warning| phrases.text(warning.words())).collect()
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
