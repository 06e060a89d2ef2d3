//! Issues: what people see. An issue is one head within one matter, or within the whole case, with
//! the points that stand under it as its reason lines.
//!
//! Values in, values out: no wording and no clock. Nothing is scored. The order is by what is due
//! first, then by how the reasons are known, then by the fixed order of the heads.

mod fold;
mod gather;
mod known;
mod matter;
mod open;
mod party;
mod place;
mod rule;
mod sort;

use candour_model::{AnswerAddress, Date, GroupId, HeadId, ItemId, OptionId, PointId};
use serde::{Deserialize, Serialize};

use crate::Deadline;

pub use gather::issues;
pub use known::how_known;
pub use rule::{
    Against, Fold, Gate, Head, Heads, How, KnownRule, Linked, Matters, Move, NotWith, Party, Role,
    SameParty, Scope, Worry,
};

/// How an answer is known, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Known {
    /// The person says so.
    OwnWord,
    /// The person answered that a paper says so.
    Paper,
    /// The person says so and lists a paper of a kind that may say so. What it says was not
    /// checked, so that it counts for the issue and is no remark beside the fact.
    Held,
    /// Others told the person, with who it was if that was said.
    Told(Option<String>),
    /// The person thinks so and is not sure.
    Unsure,
    /// The person believes it.
    Belief,
    /// The person does not know.
    NotKnown,
    /// The person would rather say it in person.
    InPerson,
    /// Passed over on purpose.
    Blank,
    /// Not answered yet, or left for later.
    Open,
    /// Answered, and not exactly enough to tell.
    NotExact,
}

impl Known {
    /// The code under which its words stand: `known-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::OwnWord => "own-word",
            Self::Paper => "paper",
            Self::Held => "held",
            Self::Told(_) => "told",
            Self::Unsure => "unsure",
            Self::Belief => "belief",
            Self::NotKnown => "not-known",
            Self::InPerson => "in-person",
            Self::Blank => "blank",
            Self::Open => "open",
            Self::NotExact => "not-exact",
        }
    }
}

/// An answer on which something rests, with as much of it as counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matched {
    /// Where it stands.
    pub place: AnswerAddress,
    /// The options that count, in the order of the answer; empty where the answer counts whole.
    pub options: Vec<OptionId>,
    /// How it is known.
    pub known: Known,
}

/// A question that would open or decide something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// Where its answer would stand.
    pub place: AnswerAddress,
    /// Why there is none that tells.
    pub known: Known,
}

/// A reason: a point that arises, with the answers on which it rests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The point. `None` where no point is raised and the line only says what is known.
    pub point: Option<PointId>,
    /// The items it is about, where it is about items.
    pub items: Vec<(GroupId, ItemId)>,
    /// The answers on which it rests.
    pub answers: Vec<Matched>,
    /// The last day of its step, where it has one.
    pub last_day: Option<Deadline>,
}

/// How the best known of the reasons of an issue is known. This is what orders issues, after what
/// is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Support {
    /// With a paper that the person lists.
    Paper,
    /// On the person's own word.
    OwnWord,
    /// On what others told.
    Told,
    /// On what the person believes, and nothing else.
    Belief,
}

impl Support {
    /// The code under which its words stand: `support-<code>`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::OwnWord => "own-word",
            Self::Told => "told",
            Self::Belief => "belief",
        }
    }
}

/// A day on which something is or may be due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Due {
    /// The day, from the day of assessment on; the earliest that it may be where it is not exact.
    pub day: Date,
    /// Whether it is that day; otherwise it may be a later one, or have passed.
    pub exact: bool,
}

/// One head within one matter, or within matters whose answers agree on it, or within the whole
/// case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issue {
    /// The head.
    pub head: HeadId,
    /// The matters, in the person's order; empty for the whole case.
    pub matters: Vec<(GroupId, ItemId)>,
    /// How the best known of its reasons is known.
    pub support: Support,
    /// Whether every answer on which a reason rests is known as well as that.
    pub alike: bool,
    /// The first day, from the day of assessment on, on which something of it is or may be due.
    pub due: Option<Due>,
    /// The reasons, at least one.
    pub lines: Vec<Line>,
    /// The answers that weigh the other way.
    pub against: Vec<Matched>,
    /// The questions that would open or decide more of it: first those that decide most.
    pub missing: Vec<Missing>,
}

/// Why a point that arises makes no issue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Aside {
    /// Not enough is known of its matter.
    NotEnoughKnown,
    /// It does not go with another point or answer of its matter.
    DoesNotGo,
}

/// A point that arises and makes no issue in a matter, or in the whole case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// The point.
    pub point: PointId,
    /// The item it is about, where it is about one.
    pub item: Option<(GroupId, ItemId)>,
    /// The matter in which it makes none; `None` for the whole case.
    pub matter: Option<ItemId>,
    /// Why.
    pub why: Aside,
}

/// An open question, with how much hangs on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenQuestion {
    /// Where its answer would stand.
    pub place: AnswerAddress,
    /// Why there is none that tells.
    pub known: Known,
    /// How many heads, each within its matter, it could open or decide.
    pub decides: usize,
}

/// What people see of an assessment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Issues {
    /// The issues, in the order in which they are to be read.
    pub issues: Vec<Issue>,
    /// Issues that rest on what the person believes and on nothing else, in the same order.
    pub also_mentioned: Vec<Issue>,
    /// What to do and not to do, for the person alone.
    pub for_the_person: Vec<Line>,
    /// Points that arise and make no issue.
    pub set_aside: Vec<SetAside>,
    /// What could not be told: the questions that would tell it, first those that decide most.
    pub questions: Vec<OpenQuestion>,
}
