//! The structure of the questionnaire: sections, questions, groups, without their words.

use candour_model::{GroupId, OptionId, QuestionId, SectionId, ValueKind};
use serde::{Deserialize, Serialize};

use crate::Condition;

/// The whole questionnaire in its order.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Form {
    /// The sections in their order.
    pub sections: Vec<Section>,
}

/// One section: one file of `content/questionnaire/`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Section {
    /// Its id.
    #[serde(rename = "section")]
    pub id: SectionId,
    /// Whether a warning stands before it, because many find it hard.
    #[serde(default)]
    pub hard: bool,
    /// Whether the section is asked at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// Questions of earlier editions that nobody is asked any more. Their ids stay theirs: an
    /// answers file may hold them, in any group.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub retired: Vec<QuestionId>,
    /// Its questions in order.
    #[serde(rename = "question", default)]
    pub questions: Vec<Question>,
    /// Its groups. Each stands right after its gate question.
    #[serde(rename = "group", default)]
    pub groups: Vec<Group>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Question {
    /// Its id, unique in the whole questionnaire and kept for ever.
    pub id: QuestionId,
    /// What kind of value it takes.
    pub kind: ValueKind,
    /// When it is asked; always where nothing is said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// Questions without an answer, or answered with "not known", that do not keep this one from being
    /// asked: where nothing but one of them leaves it open whether it applies, it does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub asked_when_unsure: Vec<QuestionId>,
    /// The options of a one-of or several-of question, in order. Empty for the other kinds;
    /// yes/no has `yes` and `no` by itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<OptionId>,
    /// Headings between the options of a long list, in the order of the options.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headings: Vec<OptionHeading>,
    /// Options of a several-of question that exclude all others, such as `none`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alone: Vec<OptionId>,
    /// Its place in the first look, from 1; `None` where it is asked in the full interview only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_look: Option<u8>,
    /// How hard it may be to answer.
    #[serde(default)]
    pub sensitivity: Sensitivity,
    /// For dates: which side of today is usual. The other side is a question to check, not an error.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tense: Option<Tense>,
    /// For dates: whether a day after today cannot be, such as a birth, and is refused.
    #[serde(default)]
    pub never_future: bool,
    /// For dates outside of groups: whether it tells who the person is, as a birth does, and not when
    /// something of the case happened.
    #[serde(default)]
    pub tells_who: bool,
    /// Read by the report or by people alone (a name, a private label), so that no point needs to.
    #[serde(default)]
    pub for_the_record: bool,
}

impl Question {
    /// Whether it takes this option: one of its own, or `yes` and `no` of a yes/no question.
    #[must_use]
    pub fn takes(&self, option: &OptionId) -> bool {
        match self.kind {
            ValueKind::YesNo => matches!(option.as_str(), "yes" | "no"),
            _ => self.options.contains(option),
        }
    }

    /// The heading that stands before an option, if one does.
    #[must_use]
    pub fn heading_before(&self, option: &OptionId) -> Option<&OptionHeading> {
        self.headings.iter().find(|heading| heading.before == *option)
    }
}

/// A heading between the options of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OptionHeading {
    /// Its id, unique in the question: the name of its words.
    pub id: OptionId,
    /// The first option that stands under it.
    pub before: OptionId,
}

/// How hard a question may be to answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sensitivity {
    /// As any other.
    #[default]
    Plain,
    /// Hard: "you can tell your solicitor in person" stands beside it.
    Hard,
}

/// Which side of today a date usually lies on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tense {
    /// Usually past.
    Past,
    /// Usually to come.
    Future,
}

/// A group of questions that repeats: one item for each dispute, proceeding, asset.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Group {
    /// Its id, unique.
    pub id: GroupId,
    /// The yes/no question that opens it; it stands outside the group, in the same section.
    /// The group is asked while the answer is yes.
    pub gate: QuestionId,
    /// The question whose answer names an item (a private label, a name, a country).
    pub label: QuestionId,
    /// Two or three questions whose answers stand on an item's card.
    pub card: Vec<QuestionId>,
    /// Whether its items are asked in the first look as well, right after its gate, because what
    /// comes first depends on them. They do not count among the questions of the first look.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub first_look: bool,
    /// Its questions in order.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
}
