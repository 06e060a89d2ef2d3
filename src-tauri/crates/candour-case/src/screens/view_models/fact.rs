//! What several screens show: a name with a text, an answer with the way to change it.

use candour_model::AnswerAddress;
use serde::Serialize;

/// A name and a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Fact {
    /// The name.
    pub label: String,
    /// The text.
    pub text: String,
}

/// An answer that something rests on, with the way to change it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct AnswerLink {
    /// Where it stands.
    pub place: AnswerAddress,
    /// Its number.
    pub number: String,
    /// Short label.
    pub label: String,
    /// The answer in words.
    pub answer: String,
}
