//! Writing an answers file: the same answers, the same bytes.

use std::collections::BTreeMap;

use candour_model::{Answer, Answers, GroupId, Item, OptionDoubt, QuestionId};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Serialize, Serializer};

use super::{AnswersFile, FORMAT, VERSION, VERSION_OF_WHOLE_ANSWERS};
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

struct Written<'a> {
    file: &'a AnswersFile,
    form: &'a FormIndex,
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut top = serializer.serialize_map(None)?;
        top.serialize_entry("format", FORMAT)?;
        let has_doubts = has_doubts(&self.file.answers);
        let version = if has_doubts { VERSION } else { VERSION_OF_WHOLE_ANSWERS };
        top.serialize_entry("version", &version)?;
        if let Some(label) = &self.file.label {
            top.serialize_entry("label", label)?;
        }
        if let Some(language) = &self.file.language {
            top.serialize_entry("language", language)?;
        }
        let answers = &self.file.answers;
        top.serialize_entry(
            "answers",
            &WrittenAnswers { answers: &answers.single, form: self.form },
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
        let answers = WrittenAnswers { answers: &self.item.answers, form: self.form };
        map.serialize_entry("answers", &answers)?;
        map.end()
    }
}

struct WrittenAnswers<'a> {
    answers: &'a BTreeMap<QuestionId, Answer>,
    form: &'a FormIndex,
}

impl Serialize for WrittenAnswers<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut order: Vec<_> = self.answers.iter().collect();
        order.sort_by_key(|(id, _)| self.form.number_of(id).unwrap_or(usize::MAX));
        let mut map = serializer.serialize_map(Some(order.len()))?;
        for (id, answer) in order {
            map.serialize_entry(id, &WrittenAnswer { answer })?;
        }
        map.end()
    }
}

struct WrittenAnswer<'a> {
    answer: &'a Answer,
}

impl Serialize for WrittenAnswer<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("standing", &self.answer.standing())?;
        if let Some(value) = self.answer.value() {
            map.serialize_entry("value", value)?;
        }
        if let Answer::Told(_, Some(by)) = self.answer {
            map.serialize_entry("by", by)?;
        }
        if let Some(doubts) = self.answer.doubts() {
            let doubts: BTreeMap<_, _> =
                doubts.iter().map(|(option, doubt)| (option, WrittenDoubt { doubt })).collect();
            map.serialize_entry("options", &doubts)?;
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
