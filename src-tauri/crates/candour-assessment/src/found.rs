//! What the rules find: points, measures, what could not be told, and contradictions.

use candour_model::{
    AnswerAddress, CountryCode, Date, GroundCode, GroupId, ItemId, MeasureId, OptionId, PaperId,
    ParameterId, PointId, ServiceId, SourceId, TopicId,
};
use serde::{Deserialize, Serialize};

use crate::{Deadline, SignStrength, UkLaw, Urgency};

/// A point that arises from the answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundPoint {
    /// Its id.
    pub id: PointId,
    /// The item it is about, where it arises for each item of a group.
    pub item: Option<(GroupId, ItemId)>,
    /// Where the label of that item stands.
    pub item_label: Option<AnswerAddress>,
    /// The topic under which it stands.
    pub topic: TopicId,
    /// How soon it matters.
    pub urgency: Urgency,
    /// Codes of the fixed vocabulary of grounds.
    pub grounds: Vec<GroundCode>,
    /// Which of the firm's services it belongs to.
    pub services: Vec<ServiceId>,
    /// Where the rule comes from.
    pub sources: Vec<SourceId>,
    /// Papers to gather.
    pub papers: Vec<PaperId>,
    /// How many questions to ask its words hold.
    pub asks: u8,
    /// Dated numbers of law that its words quote.
    pub parameters: Vec<ParameterId>,
    /// The answers it rests on: those that made it arise, in the order of the form, then those
    /// that set its urgency and date its last day.
    pub because: Vec<AnswerAddress>,
    /// Of those answers, the ones that made it arise, with as much of each as counts.
    pub reasons: Vec<Reason>,
    /// Whether an answer it rests on is in doubt or second-hand.
    pub doubtful: bool,
    /// What would change it: the answers it rests on, and open ones that could change its urgency
    /// or its last day.
    pub would_change: Vec<AnswerAddress>,
    /// The last day of its step, where it has one and it can be worked out.
    pub deadline: Option<Deadline>,
    /// Whether it is a caution: what to do or not to do now.
    pub caution: bool,
    /// Whether it shows after the first look.
    pub first_look: bool,
    /// Whether its words may speak of the law of the United Kingdom.
    pub uk: UkLaw,
    /// Of the countries that its item is called by, those that another answer on which it rests
    /// names as well, in the order of the item.
    pub shared: Vec<CountryCode>,
}

/// An answer that made a rule true, with as much of it as counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Where it stands.
    pub place: AnswerAddress,
    /// The options that the rule asks for and that are chosen, in the order of the answer; empty
    /// where the answer counts whole.
    pub options: Vec<OptionId>,
}

/// How the signs of a measure stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeasureState {
    /// A strong sign stands in the answers.
    SignsPresent,
    /// A sign stands in the answers, none of them strong.
    SomeSigns,
    /// Every sign can be told, and none stands in the answers.
    NoSign,
    /// No sign stands, and at least one cannot be told.
    CannotTell,
}

impl MeasureState {
    /// The code under which its words stand: `measure-state-<code>`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::SignsPresent => "signs-present",
            Self::SomeSigns => "some-signs",
            Self::NoSign => "no-sign",
            Self::CannotTell => "cannot-tell",
        }
    }
}

/// A sign that stands in the answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundSign {
    /// Its id.
    pub id: PointId,
    /// How much it says.
    pub strength: SignStrength,
    /// The answers it rests on.
    pub because: Vec<AnswerAddress>,
    /// Whether one of them is in doubt or second-hand.
    pub doubtful: bool,
}

/// A measure with its signs side by side. Every measure of the rules is in the assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundMeasure {
    /// Its id.
    pub id: MeasureId,
    /// How its signs stand.
    pub state: MeasureState,
    /// Reasons to think it may exist, strong ones first.
    pub signs: Vec<FoundSign>,
    /// Reasons to think it may not.
    pub against: Vec<FoundSign>,
    /// Open questions whose answer could show a sign or a reason against.
    pub open: Vec<AnswerAddress>,
    /// Where its rules stand.
    pub sources: Vec<SourceId>,
    /// Which service it belongs to.
    pub services: Vec<ServiceId>,
}

/// A point or a sign that could not be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undetermined {
    /// The point or sign.
    pub id: PointId,
    /// The item, where it is about one.
    pub item: Option<(GroupId, ItemId)>,
    /// Unanswered questions, and those left for later, that could decide it.
    pub open: Vec<AnswerAddress>,
    /// Answers that are settled as not known or withheld, or are not exact enough.
    pub unknown: Vec<AnswerAddress>,
}

/// Answers that do not go together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundContradiction {
    /// Its id.
    pub id: PointId,
    /// The item, where it is about one.
    pub item: Option<(GroupId, ItemId)>,
    /// The answers to check.
    pub because: Vec<AnswerAddress>,
}

/// What the rules find in a set of answers on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The day of assessment.
    pub day: Date,
    /// The points: by urgency, then those that stand first, then those with a step that may be lost
    /// after a day, then in the order of the rules and of the items.
    pub points: Vec<FoundPoint>,
    /// Every measure, in the order of the rules.
    pub measures: Vec<FoundMeasure>,
    /// What could not be told, in the order of the rules.
    pub cannot_tell: Vec<Undetermined>,
    /// Pairs of answers that a person may want to check.
    pub contradictions: Vec<FoundContradiction>,
}

impl Assessment {
    /// Whether a point of this id arises.
    #[must_use]
    pub fn has(&self, id: &PointId) -> bool {
        self.points.iter().any(|point| &point.id == id)
    }
}
