//! Whom to call, told on the page of the very answer that says that somebody may need help.

use candour_model::{QuestionId, SourceId};
use candour_questionnaire::Choice;
use serde::Deserialize;

/// Help for whoever gives one of some options. Its words are the message `help-<id>`: a title, and
/// the lines `line-1`, `line-2` and so on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Help {
    /// Its id.
    pub id: String,
    /// The question and the options, any of which calls for it.
    pub is: Choice,
    /// How many lines it has, at least one.
    pub lines: u8,
    /// Whether a lawyer is called for: how to reach one then follows.
    #[serde(default)]
    pub lawyer: bool,
    /// Where its numbers come from.
    pub sources: Vec<SourceId>,
}

/// "Something is happening now": what is asked where nothing is kept yet, and what the card to carry
/// says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct HappeningPlan {
    /// The questions, in their order: what may have to be done within the hour.
    pub questions: Vec<QuestionId>,
    /// What to do: the messages `ui-urgent-<step>` say when, `ui-urgent-<step>-text` what.
    pub steps: Vec<String>,
    /// The help whose first line is the number for an emergency.
    pub emergency: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HelpFile {
    pub(crate) happening: HappeningPlan,
    pub(crate) help: Vec<Help>,
}
