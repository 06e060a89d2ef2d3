//! The summary on the screen: cautions, issues, measures, dates, papers, services.

use candour_model::{PointId, ServiceId};
use serde::Serialize;

use super::{AnswerLink, Fact, HelpView, IssueView, KnownLink, PaperView, PointView, SourceView};

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
    /// Whether it is the day of birth, which lies decades before everything else.
    pub birth: bool,
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

/// A question to ask, which can be chosen for the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct AskView {
    /// The point that it belongs to.
    pub point: PointId,
    /// Its number among the questions of that point, from 1.
    pub number: u8,
    /// In words.
    pub text: String,
    /// Whether it is chosen for the meeting.
    pub chosen: bool,
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
    /// The issues that belong to it; empty where none does.
    pub issues: Vec<String>,
}

/// The whole summary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct SummaryView {
    /// Whom to call now, where an answer calls for it; it comes before everything else.
    pub help: Vec<HelpView>,
    /// Whether only the first look was answered.
    pub first_look: bool,
    /// "As at 23 November 2026. Law as at …".
    pub dated: String,
    /// One sentence on what was found, such as "7 things to talk about with a solicitor".
    pub found: String,
    /// The one thing to do first; `None` where nothing calls for a step.
    pub first_step: Option<PointView>,
    /// What to do, and not to do, now.
    pub cautions: Vec<PointView>,
    /// The issues, in the order in which they are to be read.
    pub issues: Vec<IssueView>,
    /// Issues that rest on what the person believes and on nothing else.
    pub also_mentioned: Vec<IssueView>,
    /// The measures.
    pub measures: Vec<MeasureView>,
    /// The questions that would tell what could not be told, those that decide most first.
    pub questions: Vec<KnownLink>,
    /// Things to check.
    pub to_check: Vec<super::CheckItem>,
    /// Dates that may matter, and the timeline.
    pub dates: Vec<DateView>,
    /// The day of assessment, in days since 1 January 1970, for the line on the timeline.
    pub today: i32,
    /// All papers, each once.
    pub papers: Vec<PaperView>,
    /// All questions to ask, each once.
    pub asks: Vec<AskView>,
    /// The firm's services.
    pub services: Vec<ServiceView>,
    /// All sources in the order of their numbers.
    pub sources: Vec<SourceView>,
    /// The firm: name and contact, or "not configured".
    pub firm: Vec<Fact>,
    /// How to reach a lawyer where the firm's number is not known, and any other solicitor.
    pub reach: Vec<String>,
    /// What this is and is not.
    pub disclaimer: Vec<String>,
}
