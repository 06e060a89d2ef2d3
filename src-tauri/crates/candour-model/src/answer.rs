//! An answer: a value, or one of the other ways to answer.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Value;

/// How an answer stands, without its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
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
    /// Not known.
    NotKnown,
    /// Rather not written down; it can be told in person.
    Withheld,
    /// To be asked again later.
    Later,
    /// Left blank on purpose.
    Blank,
}

impl Answer {
    /// The value, certain or not; `None` for the ways without one.
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Given(value) | Self::NotSure(value) | Self::Told(value, _) => Some(value),
            Self::NotKnown | Self::Withheld | Self::Later | Self::Blank => None,
        }
    }

    /// How it stands.
    #[must_use]
    pub fn standing(&self) -> AnswerStatus {
        match self {
            Self::Given(_) => AnswerStatus::Given,
            Self::NotSure(_) => AnswerStatus::NotSure,
            Self::Told(..) => AnswerStatus::Told,
            Self::NotKnown => AnswerStatus::NotKnown,
            Self::Withheld => AnswerStatus::Withheld,
            Self::Later => AnswerStatus::Later,
            Self::Blank => AnswerStatus::Blank,
        }
    }

    /// Whether a value stands there that is in doubt or second-hand.
    #[must_use]
    pub fn is_doubtful(&self) -> bool {
        matches!(self, Self::NotSure(_) | Self::Told(..))
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
