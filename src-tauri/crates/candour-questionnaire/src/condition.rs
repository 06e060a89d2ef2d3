//! Conditions as a tree in the data. There is no language to parse: TOML tables name the node.

use candour_model::{CountryCode, GroupId, OptionId, ParameterId, QuestionId};
use serde::{Deserialize, Serialize};

/// A condition over answers.
///
/// A question id means the answer in the item under evaluation where the question belongs to the
/// group of that item, and the answer outside groups otherwise.
///
/// In TOML a node is a table with one key: `{ is = ["held-now", "yes"] }`,
/// `{ all = [ … ] }`, `{ some = { group = "matters", where = { … } } }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// Every one of these.
    All(Vec<Condition>),
    /// At least one of these.
    Any(Vec<Condition>),
    /// Not this.
    Not(Box<Condition>),
    /// The answer is, or for several choices includes, one of the options: `[question, option, …]`.
    Is(Choice),
    /// The question has a value, whatever it is.
    Answered(QuestionId),
    /// At least one item of a group meets a condition.
    Some(OverGroup),
    /// One of the countries in the answer has a trait of the country table, such as `uk-category-1`.
    CountryTrait(TraitTest),
    /// One of the countries in the answer is among these: `[question, code, …]`.
    CountryIn(CountryChoice),
    /// The two answers name a country in common: `[question, question]`.
    SameCountry(QuestionId, QuestionId),
    /// The first answer names a country that the second does not: `[question, question]`.
    OtherCountry(QuestionId, QuestionId),
    /// A date in relation to the day of assessment.
    Date(DateTest),
    /// The first date lies before the second: `[question, question]`.
    Earlier(QuestionId, QuestionId),
    /// An amount is below a parameter (same currency, or cannot tell).
    AmountBelow(QuestionId, ParameterId),
    /// A length of time is shorter than a parameter.
    ShorterThan(QuestionId, ParameterId),
}

/// A question and one or more of its options, written as an array.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<String>", into = "Vec<String>")]
pub struct Choice {
    /// The question: yes/no, one of, or several of.
    pub question: QuestionId,
    /// The options, at least one.
    pub options: Vec<OptionId>,
}

/// A question and one or more countries, written as an array.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<String>", into = "Vec<String>")]
pub struct CountryChoice {
    /// The question: a country or countries.
    pub question: QuestionId,
    /// The codes, at least one.
    pub countries: Vec<CountryCode>,
}

/// A condition over the items of a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct OverGroup {
    /// The group.
    pub group: GroupId,
    /// What an item must meet.
    #[serde(rename = "where")]
    pub condition: Box<Condition>,
    /// How many items must meet it at least; 1 where not said.
    #[serde(default = "one")]
    pub at_least: usize,
    /// A question of the group for a country: items that name the same one count once, and an item
    /// that names none may be any of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub different: Option<QuestionId>,
}

/// A trait of the country table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TraitTest {
    /// The question: a country or countries.
    pub question: QuestionId,
    /// The trait's name.
    #[serde(rename = "trait")]
    pub name: String,
}

/// A date in relation to the day of assessment, which is passed in and never read from a clock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DateTest {
    /// The question: a date.
    pub question: QuestionId,
    /// The relation.
    pub is: DateRelation,
    /// Whether a date that the person is not sure of tells nothing here.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sure: bool,
    /// The length it needs, where it needs one.
    #[serde(flatten)]
    pub span: Span,
}

/// The position of a date relative to the day of assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateRelation {
    /// Before the day of assessment.
    Past,
    /// On the day of assessment or after it.
    Future,
    /// From the day of assessment, inclusive, to a span later, inclusive.
    WithinNext,
    /// From a span earlier, inclusive, to the day of assessment, inclusive.
    WithinLast,
    /// Longer ago than a span.
    LongerAgoThan,
}

/// A length in calendar units; all zero where a relation needs none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Span {
    /// Years.
    pub years: u32,
    /// Months.
    pub months: u32,
    /// Days.
    pub days: u32,
}

fn one() -> usize {
    1
}

fn head_and_tail<T: std::str::FromStr>(words: Vec<String>) -> Result<(QuestionId, Vec<T>), String> {
    let mut words = words.into_iter();
    let question = words.next().ok_or("names no question")?;
    let question = question.parse().map_err(|_| format!("{question:?} is not an id"))?;
    let rest = words
        .map(|w| w.parse().map_err(|_| format!("{w:?} is not a code")))
        .collect::<Result<Vec<T>, _>>()?;
    if rest.is_empty() {
        Err("names nothing to compare with".to_owned())
    } else {
        Ok((question, rest))
    }
}

impl TryFrom<Vec<String>> for Choice {
    type Error = String;
    fn try_from(words: Vec<String>) -> Result<Self, String> {
        let (question, options) = head_and_tail(words)?;
        Ok(Self { question, options })
    }
}

impl From<Choice> for Vec<String> {
    fn from(choice: Choice) -> Self {
        std::iter::once(choice.question.into())
            .chain(choice.options.into_iter().map(Into::into))
            .collect()
    }
}

impl TryFrom<Vec<String>> for CountryChoice {
    type Error = String;
    fn try_from(words: Vec<String>) -> Result<Self, String> {
        let (question, countries) = head_and_tail(words)?;
        Ok(Self { question, countries })
    }
}

impl From<CountryChoice> for Vec<String> {
    fn from(choice: CountryChoice) -> Self {
        std::iter::once(choice.question.into())
            .chain(choice.countries.into_iter().map(Into::into))
            .collect()
    }
}

/// The questions that a test reads: one, or two together. `None` for what is made of conditions.
pub(crate) fn reads(test: &Condition) -> Option<(&QuestionId, Option<&QuestionId>)> {
    match test {
        Condition::Is(choice) => Some((&choice.question, None)),
        Condition::CountryTrait(of) => Some((&of.question, None)),
        Condition::CountryIn(choice) => Some((&choice.question, None)),
        Condition::Date(date) => Some((&date.question, None)),
        Condition::Answered(question)
        | Condition::AmountBelow(question, _)
        | Condition::ShorterThan(question, _) => Some((question, None)),
        Condition::SameCountry(one, other)
        | Condition::OtherCountry(one, other)
        | Condition::Earlier(one, other) => Some((one, Some(other))),
        Condition::All(_) | Condition::Any(_) | Condition::Not(_) | Condition::Some(_) => None,
    }
}

/// Whether a condition looks over the items of a group.
pub(crate) fn goes_over(condition: &Condition) -> bool {
    match condition {
        Condition::Some(_) => true,
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(goes_over),
        Condition::Not(part) => goes_over(part),
        Condition::Is(_)
        | Condition::Answered(_)
        | Condition::CountryTrait(_)
        | Condition::CountryIn(_)
        | Condition::SameCountry(..)
        | Condition::OtherCountry(..)
        | Condition::Date(_)
        | Condition::Earlier(..)
        | Condition::AmountBelow(..)
        | Condition::ShorterThan(..) => false,
    }
}
