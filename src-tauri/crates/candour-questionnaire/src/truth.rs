//! Three values, and what an evaluation rests on.

use candour_model::AnswerAddress;
use serde::{Deserialize, Serialize};

/// A truth value of Kleene's strong logic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Truth {
    /// It is so.
    True,
    /// It is not so.
    False,
    /// The answers do not tell.
    CannotTell,
}

impl Truth {
    /// The opposite; "cannot tell" stays.
    #[must_use]
    pub fn negated(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::CannotTell => Self::CannotTell,
        }
    }

    /// Both: false as soon as one is false.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::False, _) | (_, Self::False) => Self::False,
            (Self::True, Self::True) => Self::True,
            _ => Self::CannotTell,
        }
    }

    /// Either: true as soon as one is true.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.negated().and(other.negated()).negated()
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::True } else { Self::False }
    }
}

/// The truth of a condition, and why. Places are in the order of the form, none twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evaluation {
    /// The value.
    pub truth: Truth,
    /// The answers that decided it; empty where it cannot be told.
    pub because: Vec<AnswerAddress>,
    /// Unanswered questions, and those left for later, whose answer could decide it.
    /// Empty where it is decided.
    pub open: Vec<AnswerAddress>,
    /// Answers that leave it undecided and are settled: not known, withheld, left blank.
    pub unknown: Vec<AnswerAddress>,
    /// Answers with a value that is not exact enough to decide it, such as a year.
    pub vague: Vec<AnswerAddress>,
    /// Whether an answer that decided it is in doubt or second-hand.
    pub doubtful: bool,
}

impl Evaluation {
    /// Whether it is true.
    #[must_use]
    pub fn is_true(&self) -> bool {
        self.truth == Truth::True
    }

    /// Whether a question with this evaluation is asked: where it applies, and where that cannot
    /// be told because something is still open or not exact. Where the deciding answer is
    /// settled as not known or withheld, it is not asked.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        match self.truth {
            Truth::True => true,
            Truth::False => false,
            Truth::CannotTell => !self.open.is_empty() || !self.vague.is_empty(),
        }
    }
}
