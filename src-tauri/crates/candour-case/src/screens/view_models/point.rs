//! Points on the screen: what is said of each, its papers and its sources.

use candour_model::{PaperId, PointId};
use serde::Serialize;

use super::AnswerLink;
use crate::record::PaperState;

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
    /// Its id.
    pub id: PaperId,
    /// What it is.
    pub name: String,
    /// Where one gets it.
    pub where_from: String,
    /// In which language.
    pub language: String,
    /// Where it stands, as the person said; told in the list of the summary alone.
    pub state: PaperState,
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
