//! All answers of a case.

use std::collections::BTreeMap;

use crate::{Answer, AnswerAddress, GroupId, ItemId, Note, QuestionId};

/// One item of a group, such as one dispute, with its own answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its id inside the group; kept for the life of the case.
    pub id: ItemId,
    /// Its answers by question.
    pub answers: BTreeMap<QuestionId, Answer>,
    /// What the person noted beside its questions, answered or not.
    pub notes: BTreeMap<QuestionId, Note>,
}

impl Item {
    /// An item without an answer.
    #[must_use]
    pub fn new(id: ItemId) -> Self {
        Self { id, answers: BTreeMap::new(), notes: BTreeMap::new() }
    }

    /// Whether nothing was said in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.notes.is_empty()
    }
}

/// Every answer of a case. Plain data: which of them apply is for the questionnaire to say.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Answers {
    /// Answers to the questions outside groups.
    pub single: BTreeMap<QuestionId, Answer>,
    /// What the person noted beside the questions outside groups, answered or not.
    pub notes: BTreeMap<QuestionId, Note>,
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

    /// What the person noted at a place, answered or not.
    #[must_use]
    pub fn note(&self, place: &AnswerAddress) -> Option<&Note> {
        match &place.item {
            Some((group, item)) => self.item(group, item)?.notes.get(&place.question),
            None => self.notes.get(&place.question),
        }
    }

    /// Puts a note at a place, or clears it with `None`; the note that stood there.
    ///
    /// A place in an item that does not exist is left alone.
    pub fn set_note(&mut self, place: &AnswerAddress, note: Option<Note>) -> Option<Note> {
        let slot = match &place.item {
            Some((group, item)) => {
                &mut self.groups.get_mut(group)?.iter_mut().find(|i| &i.id == item)?.notes
            }
            None => &mut self.notes,
        };
        match note {
            Some(note) => slot.insert(place.question.clone(), note),
            None => slot.remove(&place.question),
        }
    }

    /// Every place with an answer or a note.
    pub fn places(&self) -> impl Iterator<Item = AnswerAddress> {
        let single =
            self.single.keys().chain(self.notes.keys().filter(|q| !self.single.contains_key(*q)));
        let in_items = self.groups.iter().flat_map(|(group, items)| {
            items.iter().flat_map(move |item| {
                let noted = item.notes.keys().filter(|q| !item.answers.contains_key(*q));
                item.answers.keys().chain(noted).map(move |question| {
                    AnswerAddress::in_item(group.clone(), item.id.clone(), question.clone())
                })
            })
        });
        single.cloned().map(AnswerAddress::single).chain(in_items)
    }
}
