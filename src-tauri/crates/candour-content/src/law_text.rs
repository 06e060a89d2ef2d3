//! The texts of law in scope, as `coverage/*.toml` lists them.

use candour_model::{PointId, SourceId};
use serde::Deserialize;

/// A text of law in scope: a table of `coverage/<file>.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LawText {
    /// Its title, as a heading.
    pub title: String,
    /// The prefixes of the ids of its sources: each of these sources belongs to some clause.
    #[serde(default)]
    pub families: Vec<String>,
    /// Its clauses in order.
    #[serde(rename = "clause")]
    pub clauses: Vec<Clause>,
}

/// A clause of a text.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Clause {
    /// Where it stands, such as `Article 83(1)(b)`.
    pub at: String,
    /// What it is about, in our own words.
    pub about: String,
    /// The sources by which points rest on it.
    #[serde(default)]
    pub sources: Vec<SourceId>,
    /// Those of the points resting on these sources that weigh this clause; all where none is
    /// named.
    #[serde(default)]
    pub points: Vec<PointId>,
    /// What of it is left to the solicitor, and why.
    #[serde(default)]
    pub left: Option<String>,
}
