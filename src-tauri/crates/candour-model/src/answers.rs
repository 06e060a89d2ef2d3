//! All answers of a case, and the places where they stand.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::{Answer, GroupId, IdFault, ItemId, QuestionId};

/// One item of a group, such as one dispute, with its own answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its id inside the group; kept for the life of the case.
    pub id: ItemId,
    /// Its answers by question.
    pub answers: BTreeMap<QuestionId, Answer>,
}

/// Every answer of a case. Plain data: which of them apply is for the questionnaire to say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    /// Answers to the questions outside groups.
    pub single: BTreeMap<QuestionId, Answer>,
    /// Items of each group in the person's order.
    pub groups: BTreeMap<GroupId, Vec<Item>>,
}

/// Where an answer stands: a question, or a question of one item of a group.
///
/// Written `question` or `group/item/question`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", ts(as = "String"))]
pub struct Place {
    /// The item, where the question belongs to a group.
    pub item: Option<(GroupId, ItemId)>,
    /// The question.
    pub question: QuestionId,
}

impl Place {
    /// A question outside every group.
    #[must_use]
    pub fn single(question: QuestionId) -> Self {
        Self { item: None, question }
    }

    /// A question of one item.
    #[must_use]
    pub fn in_item(group: GroupId, item: ItemId, question: QuestionId) -> Self {
        Self { item: Some((group, item)), question }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.item {
            Some((group, item)) => write!(f, "{group}/{item}/{}", self.question),
            None => write!(f, "{}", self.question),
        }
    }
}

impl FromStr for Place {
    type Err = IdFault;
    fn from_str(text: &str) -> Result<Self, IdFault> {
        match text.split('/').collect::<Vec<_>>()[..] {
            [question] => Ok(Self::single(question.parse()?)),
            [group, item, question] => {
                Ok(Self::in_item(group.parse()?, item.parse()?, question.parse()?))
            }
            _ => Err(IdFault),
        }
    }
}

impl TryFrom<String> for Place {
    type Error = IdFault;
    fn try_from(text: String) -> Result<Self, IdFault> {
        text.parse()
    }
}

impl From<Place> for String {
    fn from(place: Place) -> Self {
        place.to_string()
    }
}

impl Answers {
    /// The item of a group.
    #[must_use]
    pub fn item(&self, group: &GroupId, item: &ItemId) -> Option<&Item> {
        self.groups.get(group)?.iter().find(|i| &i.id == item)
    }

    /// The answer at a place.
    #[must_use]
    pub fn get(&self, place: &Place) -> Option<&Answer> {
        match &place.item {
            Some((group, item)) => self.item(group, item)?.answers.get(&place.question),
            None => self.single.get(&place.question),
        }
    }

    /// Puts an answer at a place, or clears it with `None`; the answer that stood there.
    ///
    /// A place in an item that does not exist is left alone.
    pub fn set(&mut self, place: &Place, answer: Option<Answer>) -> Option<Answer> {
        let slot = match &place.item {
            Some((group, item)) => {
                &mut self.groups.get_mut(group)?.iter_mut().find(|i| &i.id == item)?.answers
            }
            None => &mut self.single,
        };
        match answer {
            Some(answer) => slot.insert(place.question.clone(), answer),
            None => slot.remove(&place.question),
        }
    }
}
