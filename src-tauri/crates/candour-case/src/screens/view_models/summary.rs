//! The summary on the screen: points, measures, dates, papers, services.

use candour_model::{PointId, ServiceId};
use serde::Serialize;

use super::{AnswerLink, Fact};

/// A source, as cited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SourceView {
    /// Number in the list of sources, from 1.
    pub number: usize,
    /// Such as "RPD Article 83(1)(a)".
    pub citation: String,
    /// The whole title.
    pub title: String,
    /// "checked on 23 November 2026".
    pub checked: String,
}

/// A paper to gather.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PaperView {
    /// What it is.
    pub name: String,
    /// Where one gets it.
    pub where_from: String,
    /// In which language.
    pub language: String,
}

/// A point to raise with a solicitor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct PointView {
    /// Its id.
    pub id: PointId,
    /// `act-now`, `raise-soon`, `raise` or `note`.
    pub urgency: String,
    /// The urgency in words.
    pub urgency_text: String,
    /// Its topic in words.
    pub topic: String,
    /// The point in one sentence.
    pub title: String,
    /// The item it is about.
    pub item: Option<String>,
    /// Because you answered.
    pub because: Vec<AnswerLink>,
    /// What to bear in mind, such as "This rests on an answer that is not certain".
    pub warnings: Vec<String>,
    /// What it may mean.
    pub means: String,
    /// The other side of it.
    pub other_side: String,
    /// What people often do next.
    pub next: String,
    /// What would change it, in words.
    pub change: String,
    /// The answers it rests on or that could decide it.
    pub would_change: Vec<AnswerLink>,
    /// Papers to gather.
    pub papers: Vec<PaperView>,
    /// Questions to ask the solicitor.
    pub asks: Vec<String>,
    /// Its sources.
    pub sources: Vec<SourceView>,
    /// The firm's services it belongs to, in words.
    pub services: Vec<String>,
    /// The last day of a step with its uncertainty, in words.
    pub deadline: Option<String>,
}

/// One reason for or against a measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ReasonView {
    /// In words.
    pub text: String,
    /// The answers.
    pub because: Vec<AnswerLink>,
}

/// An INTERPOL measure and its signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct MeasureView {
    /// Its name.
    pub title: String,
    /// `signs-present`, `some-signs`, `no-sign` or `cannot-tell`.
    pub state: String,
    /// The state in words.
    pub state_text: String,
    /// What the measure is.
    pub means: String,
    /// The other side.
    pub other_side: String,
    /// What people often do next.
    pub next: String,
    /// Reasons for.
    pub signs: Vec<ReasonView>,
    /// Reasons against.
    pub against: Vec<ReasonView>,
    /// Open answers that could decide it.
    pub open: Vec<AnswerLink>,
    /// Sources.
    pub sources: Vec<SourceView>,
}

/// What could not be told, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct OpenView {
    /// The point, in words.
    pub title: String,
    /// The answers that are open, not known or withheld.
    pub open: Vec<AnswerLink>,
}

/// A date that may matter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct DateView {
    /// The date in words, with its uncertainty.
    pub date: String,
    /// What happens then, or happened.
    pub text: String,
    /// Whether it lies on or after the day of assessment.
    pub ahead: bool,
    /// Its earliest day, in days since 1 January 1970; open towards the past where `None`.
    pub from: Option<i32>,
    /// Its latest day, in the same days; open towards the future where `None`.
    pub to: Option<i32>,
    /// The stretch without a date that lies before it, in words.
    pub gap: Option<String>,
    /// What it may clash with, in words: unlikely, not wrong.
    pub check: Option<String>,
    /// The answer, with the way to change it.
    pub link: AnswerLink,
}

/// One of the firm's services.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct ServiceView {
    /// Its id.
    pub id: ServiceId,
    /// Its name.
    pub title: String,
    /// What it is about.
    pub about: String,
    /// What to bring to the first meeting.
    pub bring: String,
    /// The points that belong to it; empty where none does.
    pub points: Vec<String>,
}

/// The whole summary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SummaryView {
    /// Whether only the first look was answered.
    pub first_look: bool,
    /// "As at 23 November 2026. Law as at …".
    pub dated: String,
    /// One sentence on what was found, such as "3 points to act on now, 8 to raise soon".
    pub found: String,
    /// What to do, and not to do, now.
    pub cautions: Vec<PointView>,
    /// The points, first the ones to act on now.
    pub points: Vec<PointView>,
    /// The measures.
    pub measures: Vec<MeasureView>,
    /// What could not be told.
    pub cannot_tell: Vec<OpenView>,
    /// Things to check.
    pub to_check: Vec<super::CheckItem>,
    /// Dates that may matter, and the timeline.
    pub dates: Vec<DateView>,
    /// The day of assessment, in days since 1 January 1970, for the line on the timeline.
    pub today: i32,
    /// All papers, each once.
    pub papers: Vec<PaperView>,
    /// All questions to ask, each once.
    pub asks: Vec<String>,
    /// The firm's services.
    pub services: Vec<ServiceView>,
    /// All sources in the order of their numbers.
    pub sources: Vec<SourceView>,
    /// The firm: name and contact, or "not configured".
    pub firm: Vec<Fact>,
    /// What this is and is not.
    pub disclaimer: Vec<String>,
}
