//! The places where answers stand.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::{GroupId, IdFault, ItemId, QuestionId};

/// Where an answer stands: a question, or a question of one item of a group.
///
/// Written `question` or `group/item/question`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(feature = "typescript", ts(as = "String"))]
pub struct AnswerAddress {
    /// The item, where the question belongs to a group.
    pub item: Option<(GroupId, ItemId)>,
    /// The question.
    pub question: QuestionId,
}

impl AnswerAddress {
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

impl fmt::Display for AnswerAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.item {
            Some((group, item)) => write!(f, "{group}/{item}/{}", self.question),
            None => write!(f, "{}", self.question),
        }
    }
}

impl FromStr for AnswerAddress {
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

impl TryFrom<String> for AnswerAddress {
    type Error = IdFault;
    fn try_from(text: String) -> Result<Self, IdFault> {
        text.parse()
    }
}

impl From<AnswerAddress> for String {
    fn from(place: AnswerAddress) -> Self {
        place.to_string()
    }
}
