//! What of the answers the first page tells by itself, and what answers are called by what they say.

use candour_model::{OptionId, QuestionId};
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
    /// What has to be asked about it: the message `report-first-<id>`.
    #[serde(default)]
    pub ask: Option<FirstAsk>,
}

/// What has to be asked about something that cannot wait.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FirstAsk {
    /// By when the papers of a request have to be there.
    PapersLimit,
}

impl FirstAsk {
    /// Its code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::PapersLimit => "papers-limit",
        }
    }
}

/// What a state does in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StateRole {
    /// It holds the person or set conditions.
    Holds,
    /// It decides on extradition.
    Decides,
    /// It is said to be behind an alert.
    Alert,
    /// The person fears steps from there.
    Feared,
    /// It froze or took property, or asks about it.
    Freezes,
    /// It sent official papers.
    Sent,
}

impl StateRole {
    /// Its code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Decides => "decides",
            Self::Alert => "alert",
            Self::Feared => "feared",
            Self::Freezes => "freezes",
            Self::Sent => "sent",
        }
    }
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
