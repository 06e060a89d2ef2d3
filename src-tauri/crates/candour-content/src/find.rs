//! Words of lawyers by which a question is found.

use candour_model::QuestionId;
use serde::Deserialize;

/// A term that leads to questions. Its words are the message `find-<id>`, parted by commas.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct FindTerm {
    /// Its id.
    pub id: String,
    /// The questions to which it leads.
    pub questions: Vec<QuestionId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FindFile {
    pub(crate) term: Vec<FindTerm>,
}
