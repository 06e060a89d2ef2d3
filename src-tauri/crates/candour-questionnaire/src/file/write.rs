//! Writing an answers file: the same answers, the same bytes.

use std::collections::{BTreeMap, BTreeSet};

use candour_model::{Answer, Answers, GroupId, Item, Note, OptionDoubt, QuestionId};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::{AnswersFile, FORMAT, VERSION, VERSION_OF_WHOLE_ANSWERS, VERSION_WITHOUT_NOTES};
use crate::FormIndex;

/// Writes an answers file: two spaces of indent, answers in the order of the form and then by id,
/// a line break at the end. The same answers give the same bytes, and what is written is read
/// back to the same answers.
#[must_use]
pub fn write_answers(file: &AnswersFile, form: &FormIndex) -> String {
    let mut text = serde_json::to_string_pretty(&Written { file, form }).unwrap_or_default();
    text.push('\n');
    text
}

/// Whether an answer says of single options how they are known.
fn has_doubts(answers: &Answers) -> bool {
    let of_items = answers.groups.values().flatten().flat_map(|item| item.answers.values());
    answers.single.values().chain(of_items).any(|answer| answer.doubts().is_some())
}

/// The earliest version that has all that these answers say.
fn version_of(answers: &Answers) -> u64 {
    let has_notes = |item: &Item| !item.notes.is_empty();
    if !answers.notes.is_empty() || answers.groups.values().flatten().any(has_notes) {
        VERSION
    } else if has_doubts(answers) {
        VERSION_WITHOUT_NOTES
    } else {
        VERSION_OF_WHOLE_ANSWERS
    }
}

struct Written<'a> {
    file: &'a AnswersFile,
    form: &'a FormIndex,
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut top = serializer.serialize_map(None)?;
        top.serialize_entry("format", FORMAT)?;
        top.serialize_entry("version", &version_of(&self.file.answers))?;
        if let Some(label) = &self.file.label {
            top.serialize_entry("label", label)?;
        }
        if let Some(language) = &self.file.language {
            top.serialize_entry("language", language)?;
        }
        let answers = &self.file.answers;
        top.serialize_entry(
            "answers",
            &WrittenAnswers { answers: &answers.single, notes: &answers.notes, form: self.form },
        )?;
        if !answers.groups.is_empty() {
            top.serialize_entry(
                "groups",
                &WrittenGroups { groups: &answers.groups, form: self.form },
            )?;
        }
        top.end()
    }
}

struct WrittenGroups<'a> {
    groups: &'a BTreeMap<GroupId, Vec<Item>>,
    form: &'a FormIndex,
}

impl Serialize for WrittenGroups<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut order: Vec<_> = self.groups.iter().collect();
        order.sort_by_key(|(id, _)| self.form.group_number(id).unwrap_or(usize::MAX));
        let mut map = serializer.serialize_map(Some(order.len()))?;
        for (id, items) in order {
            map.serialize_entry(id, &WrittenItems { items, form: self.form })?;
        }
        map.end()
    }
}

struct WrittenItems<'a> {
    items: &'a [Item],
    form: &'a FormIndex,
}

impl Serialize for WrittenItems<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.items.len()))?;
        for item in self.items {
            list.serialize_element(&WrittenItem { item, form: self.form })?;
        }
        list.end()
    }
}

struct WrittenItem<'a> {
    item: &'a Item,
    form: &'a FormIndex,
}

impl Serialize for WrittenItem<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("id", &self.item.id)?;
        let Item { answers, notes, .. } = self.item;
        map.serialize_entry("answers", &WrittenAnswers { answers, notes, form: self.form })?;
        map.end()
    }
}

struct WrittenAnswers<'a> {
    answers: &'a BTreeMap<QuestionId, Answer>,
    notes: &'a BTreeMap<QuestionId, Note>,
    form: &'a FormIndex,
}

impl Serialize for WrittenAnswers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let ids: BTreeSet<_> = self.answers.keys().chain(self.notes.keys()).collect();
        let mut order: Vec<_> = ids.into_iter().collect();
        order.sort_by_key(|id| self.form.number_of(id).unwrap_or(usize::MAX));
        let mut map = serializer.serialize_map(Some(order.len()))?;
        for id in order {
            let (answer, note) = (self.answers.get(id), self.notes.get(id));
            map.serialize_entry(id, &WrittenAnswer { answer, note })?;
        }
        map.end()
    }
}

struct WrittenAnswer<'a> {
    answer: Option<&'a Answer>,
    note: Option<&'a Note>,
}

impl Serialize for WrittenAnswer<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(answer) = self.answer {
            map.serialize_entry("standing", &answer.standing())?;
        }
        if let Some(value) = self.answer.and_then(Answer::value) {
            map.serialize_entry("value", value)?;
        }
        if let Some(Answer::Told(_, Some(by))) = self.answer {
            map.serialize_entry("by", by)?;
        }
        if let Some(doubts) = self.answer.and_then(Answer::doubts) {
            let doubts: BTreeMap<_, _> =
                doubts.iter().map(|(option, doubt)| (option, WrittenDoubt { doubt })).collect();
            map.serialize_entry("options", &doubts)?;
        }
        if let Some(note) = self.note {
            map.serialize_entry("note", note.as_str())?;
        }
        map.end()
    }
}

struct WrittenDoubt<'a> {
    doubt: &'a OptionDoubt,
}

impl Serialize for WrittenDoubt<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("standing", &self.doubt.standing())?;
        if let Some(by) = self.doubt.told_by() {
            map.serialize_entry("by", by)?;
        }
        map.end()
    }
}
