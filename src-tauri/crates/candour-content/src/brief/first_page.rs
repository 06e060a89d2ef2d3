//! What of the answers the first page tells by itself, and what answers are called by what they say.

use candour_model::{OptionId, PointId, QuestionId};
use candour_questionnaire::Condition;
use serde::Deserialize;

/// What was decided already: answers that are told on the first page with what stands beside them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DecidedPlan {
    /// The question that tells it.
    pub question: QuestionId,
    /// Its options that say that something was decided.
    pub options: Vec<OptionId>,
    /// What stands beside it, in the same item or outside of a group.
    #[serde(default)]
    pub told: Vec<QuestionId>,
}

/// What cannot wait though no point says so: it stands among what comes first, without a date.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ForemostPlan {
    /// The question that tells it.
    pub question: QuestionId,
    /// The options that do.
    pub options: Vec<OptionId>,
    /// Where it cannot wait; everywhere where nothing is said.
    #[serde(default)]
    pub when: Option<Condition>,
    /// What has to be asked about it: the message `brief-first-<id>`.
    #[serde(default)]
    pub ask: Option<String>,
    /// The points that call for it, any one of them without a date; the options alone where none is
    /// named.
    #[serde(default)]
    pub points: Vec<PointId>,
}

/// What an answer is called in the papers where other answers say what it is: `report-labels`
/// has the words under `.<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct LabelPlan {
    /// The question.
    pub question: QuestionId,
    /// When, within the item of the question.
    pub when: Condition,
    /// The words.
    pub id: String,
}

/// Whose act a date of a matter tells, where that is not the country of the matter.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ActedPlan {
    /// The question that asks for the date.
    pub question: QuestionId,
    /// The question of the same item that names the countries that acted.
    pub countries: QuestionId,
    /// Where it was they; everywhere where they are named and nothing is said.
    #[serde(default)]
    pub when: Option<Condition>,
}
