//! All answers of a case.

use std::collections::BTreeMap;

use crate::{Answer, AnswerAddress, GroupId, ItemId, QuestionId};

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

impl Answers {
    /// The item of a group.
    #[must_use]
    pub fn item(&self, group: &GroupId, item: &ItemId) -> Option<&Item> {
        self.groups.get(group)?.iter().find(|i| &i.id == item)
    }

    /// The answer at a place.
    #[must_use]
    pub fn get(&self, place: &AnswerAddress) -> Option<&Answer> {
        match &place.item {
            Some((group, item)) => self.item(group, item)?.answers.get(&place.question),
            None => self.single.get(&place.question),
        }
    }

    /// Puts an answer at a place, or clears it with `None`; the answer that stood there.
    ///
    /// A place in an item that does not exist is left alone.
    pub fn set(&mut self, place: &AnswerAddress, answer: Option<Answer>) -> Option<Answer> {
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
