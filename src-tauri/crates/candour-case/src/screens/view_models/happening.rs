//! "Something is happening now".

use candour_model::QuestionId;
use serde::Serialize;

use super::{Fact, HelpView, OptionView};

/// The questions of what is happening now, and whom to call whatever is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct HappeningView {
    /// The questions in their order.
    pub questions: Vec<HappeningQuestion>,
    /// The firm: its name and what is known of how to reach it.
    pub firm: Vec<Fact>,
    /// How to reach a lawyer where the firm's number is not known, and any other solicitor.
    pub reach: Vec<String>,
}

/// One of the questions; what is chosen is kept nowhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct HappeningQuestion {
    /// Its id.
    pub id: QuestionId,
    /// The question.
    pub title: String,
    /// Whether several options can be chosen.
    pub several: bool,
    /// Its options in their order.
    pub options: Vec<OptionView>,
    /// Whom to call, by the options that call for it.
    pub help: Vec<HelpView>,
}
