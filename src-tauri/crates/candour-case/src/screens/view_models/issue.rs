//! Issues on the screen.

use candour_model::HeadId;
use serde::Serialize;

use super::{AnswerLink, PointView};

/// An answer with how it is known, or a question with why there is no answer that tells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct KnownLink {
    /// The answer, as much of it as counts, with the way to change it.
    pub link: AnswerLink,
    /// How it is known, in words; `None` for the person's own word.
    pub known: Option<String>,
}

/// A reason of an issue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct LineView {
    /// The answers on which it rests.
    pub answers: Vec<KnownLink>,
    /// The point; `None` where the line only says what is known.
    pub point: Option<PointView>,
}

/// One head within one matter, within matters that agree on it, or within the whole case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct IssueView {
    /// Its head.
    pub head: HeadId,
    /// The head in words.
    pub title: String,
    /// The matters in words; `None` for the whole case.
    pub matters: Option<String>,
    /// How the best known of its reasons is known, in words.
    pub support: String,
    /// The first day on which something is or may be due, in words.
    pub due: Option<String>,
    /// What it is about, in a line.
    pub about: String,
    /// The reasons.
    pub lines: Vec<LineView>,
    /// The answers that weigh the other way.
    pub against: Vec<KnownLink>,
    /// What weighs the other way in law.
    pub other_side: Option<String>,
    /// The questions that would open or decide more of it.
    pub missing: Vec<KnownLink>,
}
