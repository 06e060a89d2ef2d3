//! An answer: a value, or one of the other ways to answer.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{OptionId, Value};

/// How an answer stands, without its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum AnswerStatus {
    /// A plain answer.
    Given,
    /// An answer with doubt: "I am not sure, but I think so".
    NotSure,
    /// Second-hand: "someone told me".
    Told,
    /// "I do not know."
    NotKnown,
    /// "I would rather not write this down."
    Withheld,
    /// "Ask me later."
    Later,
    /// Passed over on purpose.
    Blank,
}

/// An answer to one question.
///
/// The ways other than a value are answers too and never count as yes or as no.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Answer {
    /// A plain value.
    Given(Value),
    /// A value with doubt.
    NotSure(Value),
    /// A value that somebody told the person, with who it was if they wish to say.
    Told(Value, Option<String>),
    /// A plain value of several options, of which these are in doubt or second-hand: at least one,
    /// and each of them chosen. Made by [`Answer::with_doubts`].
    InPart(Value, BTreeMap<OptionId, OptionDoubt>),
    /// Not known.
    NotKnown,
    /// Rather not written down; it can be told in person.
    Withheld,
    /// To be asked again later.
    Later,
    /// Left blank on purpose.
    Blank,
}

/// How one option of several is known, where it is not plain.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OptionDoubt {
    /// "I am not sure, but I think so."
    NotSure,
    /// "Somebody told me", with who it was if they wish to say.
    Told(Option<String>),
}

impl OptionDoubt {
    /// How the option stands.
    #[must_use]
    pub fn standing(&self) -> AnswerStatus {
        match self {
            Self::NotSure => AnswerStatus::NotSure,
            Self::Told(_) => AnswerStatus::Told,
        }
    }

    /// Who told it, if they wish to say.
    #[must_use]
    pub fn told_by(&self) -> Option<&str> {
        match self {
            Self::NotSure => None,
            Self::Told(by) => by.as_deref(),
        }
    }

    /// Builds it from its parts; `None` for any other standing.
    #[must_use]
    pub fn from_parts(standing: AnswerStatus, told_by: Option<String>) -> Option<Self> {
        match standing {
            AnswerStatus::NotSure if told_by.is_none() => Some(Self::NotSure),
            AnswerStatus::Told => Some(Self::Told(told_by)),
            _ => None,
        }
    }
}

impl fmt::Debug for OptionDoubt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OptionDoubt::{:?}(…)", self.standing())
    }
}

impl Answer {
    /// A plain value with doubts about single options. Doubts about options that are not chosen
    /// are left out; without any, the value is plain.
    #[must_use]
    pub fn with_doubts(value: Value, mut doubts: BTreeMap<OptionId, OptionDoubt>) -> Self {
        match &value {
            Value::Several(chosen) => doubts.retain(|option, _| chosen.contains(option)),
            _ => doubts.clear(),
        }
        if doubts.is_empty() { Self::Given(value) } else { Self::InPart(value, doubts) }
    }

    /// The doubts about single options; none where the answer stands as a whole.
    #[must_use]
    pub fn doubts(&self) -> Option<&BTreeMap<OptionId, OptionDoubt>> {
        match self {
            Self::InPart(_, doubts) => Some(doubts),
            _ => None,
        }
    }

    /// The value, certain or not; `None` for the ways without one.
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Given(value)
            | Self::NotSure(value)
            | Self::Told(value, _)
            | Self::InPart(value, _) => Some(value),
            Self::NotKnown | Self::Withheld | Self::Later | Self::Blank => None,
        }
    }

    /// How it stands as a whole.
    #[must_use]
    pub fn standing(&self) -> AnswerStatus {
        match self {
            Self::Given(_) | Self::InPart(..) => AnswerStatus::Given,
            Self::NotSure(_) => AnswerStatus::NotSure,
            Self::Told(..) => AnswerStatus::Told,
            Self::NotKnown => AnswerStatus::NotKnown,
            Self::Withheld => AnswerStatus::Withheld,
            Self::Later => AnswerStatus::Later,
            Self::Blank => AnswerStatus::Blank,
        }
    }

    /// Whether what counts of the value is in doubt or second-hand. `counts` are the options that
    /// count; all of the value where none is named.
    #[must_use]
    pub fn is_doubtful(&self, counts: &[OptionId]) -> bool {
        match self {
            Self::NotSure(_) | Self::Told(..) => true,
            Self::InPart(Value::Several(chosen), doubts) => {
                let counts = if counts.is_empty() { chosen } else { counts };
                counts.iter().all(|option| doubts.contains_key(option))
            }
            _ => false,
        }
    }

    /// Builds an answer from its standing and, where that needs one, a value.
    ///
    /// `None` where a value is missing or one is there that does not belong.
    #[must_use]
    pub fn from_parts(
        standing: AnswerStatus,
        value: Option<Value>,
        told_by: Option<String>,
    ) -> Option<Self> {
        match (standing, value) {
            (AnswerStatus::Given, Some(value)) => Some(Self::Given(value)),
            (AnswerStatus::NotSure, Some(value)) => Some(Self::NotSure(value)),
            (AnswerStatus::Told, Some(value)) => Some(Self::Told(value, told_by)),
            (AnswerStatus::NotKnown, None) => Some(Self::NotKnown),
            (AnswerStatus::Withheld, None) => Some(Self::Withheld),
            (AnswerStatus::Later, None) => Some(Self::Later),
            (AnswerStatus::Blank, None) => Some(Self::Blank),
            _ => None,
        }
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Answer::{:?}(…)", self.standing())
    }
}
