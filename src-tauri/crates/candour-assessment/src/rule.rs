//! The rules: points, measures and contradictions as data, without their words.

use candour_model::{
    GroundCode, GroupId, MeasureId, PaperId, ParameterId, PointId, QuestionId, ServiceId, SourceId,
    TopicId,
};
use candour_questionnaire::Condition;
use serde::{Deserialize, Serialize};

/// How soon a point matters. About timing, never about danger.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Urgency {
    /// Before anything else.
    ActNow,
    /// At the first meeting.
    RaiseSoon,
    /// Worth raising.
    Raise,
    /// To know.
    Note,
}

/// All rules of one edition.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rules {
    /// The points in the order of their files.
    pub points: Vec<Point>,
    /// The measures in their order.
    pub measures: Vec<Measure>,
    /// Pairs of answers that a person may want to check.
    pub contradictions: Vec<Contradiction>,
    /// Whether the law of the United Kingdom has a part in the case. `None` where words do not
    /// depend on it.
    pub uk: Option<UkPart>,
    /// Sources and papers that the answers may exclude.
    pub only_where: Vec<OnlyWhere>,
}

/// Whether the law of the United Kingdom has a part in a case. The words of points choose by it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct UkPart {
    /// When it has one.
    pub yes: Condition,
    /// When it has none, where `yes` is not known to be true.
    pub no: Condition,
    /// Sources that no point has where it has none.
    #[serde(default)]
    pub sources: Vec<SourceId>,
    /// Papers that no point asks for where it has none.
    #[serde(default)]
    pub papers: Vec<PaperId>,
}

/// What the answers say of the law of the United Kingdom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum UkLaw {
    /// It has a part in the case.
    Yes,
    /// It has none.
    No,
    /// The answers do not tell.
    #[default]
    Open,
}

impl UkLaw {
    /// The code by which words choose, as `$uk`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Open => "open",
        }
    }
}

/// A point to raise with a solicitor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Point {
    /// Its id, unique and kept for ever.
    pub id: PointId,
    /// The topic under which it stands.
    pub topic: TopicId,
    /// How soon it matters, unless a rule in `urgencies` says otherwise.
    #[serde(rename = "weight")]
    pub urgency: Urgency,
    /// Other urgencies: the first whose condition is true counts.
    #[serde(rename = "weights", default)]
    pub urgencies: Vec<UrgencyRule>,
    /// When it arises. It arises only where this is true; where it cannot be told, the point is
    /// listed among what could not be told.
    pub when: Condition,
    /// When it does not arise all the same. What cannot be told keeps nothing out.
    #[serde(default)]
    pub unless: Option<Condition>,
    /// One point for each item of this group that meets `when`, instead of one in all.
    #[serde(default)]
    pub per: Option<GroupId>,
    /// Codes of the fixed vocabulary of grounds.
    #[serde(default)]
    pub grounds: Vec<GroundCode>,
    /// Which of the firm's services it belongs to.
    #[serde(default)]
    pub services: Vec<ServiceId>,
    /// Where the rule comes from; at least one.
    pub sources: Vec<SourceId>,
    /// Papers to gather.
    #[serde(default)]
    pub papers: Vec<PaperId>,
    /// How many questions to ask the solicitor its messages hold (`.ask-1` to `.ask-n`).
    #[serde(default)]
    pub asks: u8,
    /// A step that is lost after a day.
    #[serde(default)]
    #[serde(rename = "clock")]
    pub time_limit: Option<TimeLimit>,
    /// Dated numbers of law that its words quote, as message variables of the same name.
    #[serde(default)]
    pub parameters: Vec<ParameterId>,
    /// Whether it is a caution: what to do or not to do now.
    #[serde(default)]
    pub caution: bool,
    /// Whether it shows after the first look, when only twelve questions are answered.
    #[serde(default)]
    pub first_look: bool,
    /// Whether it stands before every other point of its urgency: somebody is not safe, or is held.
    #[serde(default)]
    pub first: bool,
}

/// Another urgency under a condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct UrgencyRule {
    /// The urgency.
    #[serde(rename = "weight")]
    pub urgency: Urgency,
    /// When it counts.
    pub when: Condition,
}

/// The last day of a step: a length from an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TimeLimit {
    /// The question that dates the event.
    pub from: QuestionId,
    /// The length. `None` where the event's own date counts.
    #[serde(default)]
    pub length: Option<Length>,
    /// Whether the day of the event is day one, as where a law counts "starting with the day". It
    /// is day zero otherwise.
    #[serde(default)]
    pub first_day_counts: bool,
    /// Whose time it is.
    #[serde(default)]
    pub whose: Whose,
}

impl TimeLimit {
    /// The questions that it reads.
    pub fn reads(&self) -> impl Iterator<Item = QuestionId> {
        let country = match &self.length {
            Some(Length::OfCountry(of)) => Some(of.country.clone()),
            Some(Length::Parameter(_)) | None => None,
        };
        std::iter::once(self.from.clone()).chain(country)
    }
}

/// How long a time limit runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Length {
    /// A number of law in days, months or years, whatever the country.
    Parameter(ParameterId),
    /// The length that the country table names for a country; none where it names none.
    OfCountry(PeriodOf),
}

/// A length that depends on a country.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PeriodOf {
    /// The question that names the country.
    pub country: QuestionId,
    /// The name of the period in the country table.
    pub period: String,
}

/// Whose time a time limit measures. Only the client's own has a last day to act.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Default, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    /// The client's: a step is lost after the last day.
    #[default]
    Client,
    /// The time of INTERPOL's Commission.
    Commission,
    /// The time of the state that asks.
    State,
    /// A day that was set and told, such as a hearing or a journey.
    Given,
}

impl Whose {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Client, Self::Commission, Self::State, Self::Given];

    /// The code under which its words stand: `deadline-<code>-day` and so on.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Commission => "commission",
            Self::State => "state",
            Self::Given => "given",
        }
    }
}

/// An INTERPOL measure whose signs are weighed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Measure {
    /// Its id.
    pub id: MeasureId,
    /// Where its rules stand; at least one.
    pub sources: Vec<SourceId>,
    /// Which service it belongs to.
    #[serde(default)]
    pub services: Vec<ServiceId>,
    /// Reasons to think it may exist.
    #[serde(rename = "sign")]
    pub signs: Vec<Sign>,
    /// Reasons to think it may not. They stand beside the signs and never outweigh them.
    #[serde(rename = "against", default)]
    pub against: Vec<Sign>,
}

/// One reason for or against a measure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Sign {
    /// Its id, unique among signs: words under `sign-<id>`.
    pub id: PointId,
    /// How much it says. For reasons against: always `some`.
    #[serde(default)]
    pub strength: SignStrength,
    /// When it stands.
    pub when: Condition,
    /// It does not stand where this is known to be true.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unless: Option<Condition>,
}

/// How much a sign says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SignStrength {
    /// Enough alone for "signs present".
    Strong,
    /// Enough for "some signs".
    #[default]
    Some,
}

/// Answers that do not go together: "you may want to check".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Contradiction {
    /// Its id: words under `clash-<id>`.
    pub id: PointId,
    /// One contradiction for each item of this group, instead of one in all.
    #[serde(default)]
    pub per: Option<GroupId>,
    /// When it stands.
    pub when: Condition,
}

/// Sources and papers that a point has only where the answers do not exclude it: a section for
/// people who were convicted, a paper that only a held person is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OnlyWhere {
    /// The sources.
    #[serde(default)]
    pub sources: Vec<SourceId>,
    /// The papers.
    #[serde(default)]
    pub papers: Vec<PaperId>,
    /// The group about whose items `when` speaks. A point about one of them is told by that one, a
    /// point about the whole case by those on which it rests, or by all of them where it rests on
    /// none. What is about an item of another group is left as it is.
    #[serde(default)]
    pub per: Option<GroupId>,
    /// The condition. What cannot be told excludes nothing.
    pub when: Condition,
    /// Whether the condition has to hold: what cannot be told then excludes as well.
    #[serde(default)]
    pub told: bool,
}
