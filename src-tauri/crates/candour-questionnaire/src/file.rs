//! The answers file: how answers leave and enter as JSON.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use candour_model::{
    Answer, Answers, GroupId, Item, ItemId, Locale, QuestionId, Standing, Value, ValueFault,
    ValueKind,
};
use serde::ser::{SerializeMap, SerializeSeq};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Map, Value as Json};

use crate::strict::Strict;
use crate::{CountryTraits, FormIndex, Question};

/// The name that stands under `format`.
pub const FORMAT: &str = "candour-answers";

/// The version that stands under `version`.
pub const VERSION: u64 = 1;

/// The most items of one group that are read.
pub const MAX_ITEMS: usize = 10_000;

/// An answers file in memory.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct AnswersFile {
    /// The case's name, given by the person.
    pub label: Option<String>,
    /// The language of the interview.
    pub language: Option<Locale>,
    /// The answers.
    pub answers: Answers,
}

impl fmt::Debug for AnswersFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnswersFile(…)")
    }
}

/// Why something in an answers file is not accepted.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, ts_rs::TS,
)]
#[serde(rename_all = "kebab-case")]
pub enum FaultCode {
    /// Not JSON at all, or nested too deeply.
    NotJson,
    /// The same key twice in one object.
    KeyTwice,
    /// Not an object where one is needed, or not an array.
    ShapeWrong,
    /// `format` is not `candour-answers`.
    FormatUnknown,
    /// `version` is one that this edition does not read.
    VersionUnknown,
    /// A key that has no meaning there.
    KeyUnknown,
    /// `label` or `language` is not a text of its kind.
    TextWrong,
    /// No such question.
    QuestionUnknown,
    /// The question belongs to a group and stands outside it, or in another group.
    QuestionElsewhere,
    /// No such group.
    GroupUnknown,
    /// An item without an id, or with one that is not a lower-case word.
    ItemIdWrong,
    /// Two items of one group with one id.
    ItemIdTwice,
    /// More items than are read.
    TooManyItems,
    /// No such way to answer.
    StandingUnknown,
    /// A way to answer that needs a value, without one.
    ValueMissing,
    /// A way to answer that takes no value, with one; or `by` where nobody told.
    ValueUnexpected,
    /// A value of another kind than the question takes.
    KindWrong,
    /// An empty text or list.
    ValueEmpty,
    /// The same option or country twice.
    ValueTwice,
    /// Several lines where one is asked.
    MoreThanOneLine,
    /// A text longer than is kept.
    TextTooLong,
    /// An option that the question does not have.
    OptionUnknown,
    /// An option that stands alone, together with others.
    OptionAlone,
    /// A country that the table does not know.
    CountryUnknown,
}

impl FaultCode {
    /// The code in kebab-case, under which its words stand.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotJson => "not-json",
            Self::KeyTwice => "key-twice",
            Self::ShapeWrong => "shape-wrong",
            Self::FormatUnknown => "format-unknown",
            Self::VersionUnknown => "version-unknown",
            Self::KeyUnknown => "key-unknown",
            Self::TextWrong => "text-wrong",
            Self::QuestionUnknown => "question-unknown",
            Self::QuestionElsewhere => "question-elsewhere",
            Self::GroupUnknown => "group-unknown",
            Self::ItemIdWrong => "item-id-wrong",
            Self::ItemIdTwice => "item-id-twice",
            Self::TooManyItems => "too-many-items",
            Self::StandingUnknown => "standing-unknown",
            Self::ValueMissing => "value-missing",
            Self::ValueUnexpected => "value-unexpected",
            Self::KindWrong => "kind-wrong",
            Self::ValueEmpty => "value-empty",
            Self::ValueTwice => "value-twice",
            Self::MoreThanOneLine => "more-than-one-line",
            Self::TextTooLong => "text-too-long",
            Self::OptionUnknown => "option-unknown",
            Self::OptionAlone => "option-alone",
            Self::CountryUnknown => "country-unknown",
        }
    }
}

/// One thing in an answers file that is not accepted. Names the place and never the value.
#[derive(
    Debug,
    Clone,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    thiserror::Error,
    ts_rs::TS,
)]
#[error("{place}: {}", code.code())]
pub struct Fault {
    /// The place: keys from the top with `/` between them, as `groups/matter/m1/matter-stage`.
    /// Each key is cut after 80 characters.
    pub place: String,
    /// What is wrong.
    pub code: FaultCode,
}

impl From<ValueFault> for FaultCode {
    fn from(fault: ValueFault) -> Self {
        match fault {
            ValueFault::Empty => Self::ValueEmpty,
            ValueFault::Twice => Self::ValueTwice,
            ValueFault::Lines => Self::MoreThanOneLine,
            ValueFault::TooLong => Self::TextTooLong,
            _ => Self::KindWrong,
        }
    }
}

/// Why a value that has the right shape does not fit its question; `None` where it does.
#[must_use]
pub fn misfit(
    question: &Question,
    value: &Value,
    countries: &dyn CountryTraits,
) -> Option<FaultCode> {
    let is_unknown = |country| !countries.knows(country);
    match (question.kind, value) {
        (ValueKind::YesNo | ValueKind::One, Value::One(option)) => {
            (!question.takes(option)).then_some(FaultCode::OptionUnknown)
        }
        (ValueKind::Several, Value::Several(chosen)) => {
            if !chosen.iter().all(|option| question.takes(option)) {
                Some(FaultCode::OptionUnknown)
            } else if chosen.len() > 1 && chosen.iter().any(|o| question.alone.contains(o)) {
                Some(FaultCode::OptionAlone)
            } else {
                None
            }
        }
        (ValueKind::Country, Value::Country(country)) => {
            is_unknown(country).then_some(FaultCode::CountryUnknown)
        }
        (ValueKind::Countries, Value::Countries(found)) => {
            found.iter().any(is_unknown).then_some(FaultCode::CountryUnknown)
        }
        (ValueKind::Date, Value::Date(_))
        | (ValueKind::Line | ValueKind::Text, Value::Text(_))
        | (ValueKind::Money, Value::Money(_))
        | (ValueKind::Duration, Value::Duration(_))
        | (ValueKind::Party, Value::Party(_)) => None,
        _ => Some(FaultCode::KindWrong),
    }
}

/// Reads an answers file.
///
/// An answer is an object with `standing` (`given` where not said) and, where that needs one,
/// `value` and `by`; or the plain value alone, which counts as given.
///
/// # Errors
///
/// Every fault with its place, in the order of the file. Nothing is accepted in part.
pub fn read_answers(
    text: &str,
    form: &FormIndex,
    countries: &dyn CountryTraits,
) -> Result<AnswersFile, Vec<Fault>> {
    let mut reader = Reader { form, countries, faults: Vec::new() };
    let file = reader.file(text);
    let mut faults = reader.faults;
    match file {
        Some(file) if faults.is_empty() => Ok(file),
        _ => {
            if faults.is_empty() {
                faults.push(Fault { place: String::new(), code: FaultCode::ShapeWrong });
            }
            Err(faults)
        }
    }
}

struct Reader<'a> {
    form: &'a FormIndex,
    countries: &'a dyn CountryTraits,
    faults: Vec<Fault>,
}

fn below(place: &str, key: &str) -> String {
    let key: String = key.chars().filter(|c| !c.is_control()).take(80).collect();
    if place.is_empty() { key } else { format!("{place}/{key}") }
}

impl Reader<'_> {
    fn fault(&mut self, place: impl Into<String>, code: FaultCode) {
        self.faults.push(Fault { place: place.into(), code });
    }

    fn object<'j>(&mut self, place: &str, json: &'j Json) -> Option<&'j Map<String, Json>> {
        let object = json.as_object();
        if object.is_none() {
            self.fault(place, FaultCode::ShapeWrong);
        }
        object
    }

    fn only(&mut self, place: &str, object: &Map<String, Json>, known: &[&str]) {
        for key in object.keys().filter(|key| !known.contains(&key.as_str())) {
            self.fault(below(place, key), FaultCode::KeyUnknown);
        }
    }

    fn file(&mut self, text: &str) -> Option<AnswersFile> {
        let Strict { json, twice } = match serde_json::from_str(text) {
            Ok(read) => read,
            Err(_) => {
                self.fault("", FaultCode::NotJson);
                return None;
            }
        };
        for place in twice {
            let place = place.iter().fold(String::new(), |place, key| below(&place, key));
            self.fault(place, FaultCode::KeyTwice);
        }
        let top = self.object("", &json)?;
        if top.get("format").and_then(Json::as_str) != Some(FORMAT) {
            self.fault("format", FaultCode::FormatUnknown);
            return None;
        }
        if top.get("version").and_then(Json::as_u64) != Some(VERSION) {
            self.fault("version", FaultCode::VersionUnknown);
            return None;
        }
        self.only("", top, &["format", "version", "label", "language", "answers", "groups"]);
        let label = self.text(top, "label", Value::MAX_TEXT);
        let language = self.text(top, "language", 16).and_then(|tag| match tag.parse() {
            Ok(locale) => Some(locale),
            Err(_) => {
                self.fault("language", FaultCode::TextWrong);
                None
            }
        });
        let single = match top.get("answers") {
            Some(json) => self.answers("answers", None, json),
            None => BTreeMap::new(),
        };
        let groups = match top.get("groups") {
            Some(json) => self.groups(json),
            None => BTreeMap::new(),
        };
        Some(AnswersFile { label, language, answers: Answers { single, groups } })
    }

    fn text(&mut self, top: &Map<String, Json>, key: &str, longest: usize) -> Option<String> {
        match top.get(key) {
            None | Some(Json::Null) => None,
            Some(Json::String(text)) if text.len() <= longest => Some(text.clone()),
            Some(_) => {
                self.fault(key, FaultCode::TextWrong);
                None
            }
        }
    }

    fn groups(&mut self, json: &Json) -> BTreeMap<GroupId, Vec<Item>> {
        let mut groups = BTreeMap::new();
        for (key, items) in self.object("groups", json).into_iter().flatten() {
            let place = below("groups", key);
            let id = key.parse::<GroupId>().ok().filter(|id| self.form.group(id).is_some());
            let Some(id) = id else {
                self.fault(place, FaultCode::GroupUnknown);
                continue;
            };
            let Some(items) = items.as_array() else {
                self.fault(place, FaultCode::ShapeWrong);
                continue;
            };
            if items.len() > MAX_ITEMS {
                self.fault(place, FaultCode::TooManyItems);
                continue;
            }
            let items = self.items(&place, &id, items);
            groups.insert(id, items);
        }
        groups
    }

    fn items(&mut self, place: &str, group: &GroupId, items: &[Json]) -> Vec<Item> {
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        for (number, json) in items.iter().enumerate() {
            let at = below(place, &(number + 1).to_string());
            let Some(object) = self.object(&at, json) else { continue };
            let Some(id) = object.get("id").and_then(|id| id.as_str()?.parse::<ItemId>().ok())
            else {
                self.fault(at, FaultCode::ItemIdWrong);
                continue;
            };
            let at = below(place, id.as_str());
            self.only(&at, object, &["id", "answers"]);
            if !seen.insert(id.clone()) {
                self.fault(at, FaultCode::ItemIdTwice);
                continue;
            }
            let answers = match object.get("answers") {
                Some(json) => self.answers(&at, Some(group), json),
                None => BTreeMap::new(),
            };
            found.push(Item { id, answers });
        }
        found
    }

    fn answers(
        &mut self,
        place: &str,
        group: Option<&GroupId>,
        json: &Json,
    ) -> BTreeMap<QuestionId, Answer> {
        let form = self.form;
        let mut answers = BTreeMap::new();
        for (key, json) in self.object(place, json).into_iter().flatten() {
            let at = below(place, key);
            let id = key.parse::<QuestionId>().ok();
            let Some(question) = id.as_ref().and_then(|id| form.question(id)) else {
                self.fault(at, FaultCode::QuestionUnknown);
                continue;
            };
            if form.group_of_question(&question.id).map(|g| &g.id) != group {
                self.fault(at, FaultCode::QuestionElsewhere);
                continue;
            }
            match self.answer(question, json) {
                Ok(answer) => {
                    answers.insert(question.id.clone(), answer);
                }
                Err(code) => self.fault(at, code),
            }
        }
        answers
    }

    fn answer(&self, question: &Question, json: &Json) -> Result<Answer, FaultCode> {
        let is_answer = |object: &&Map<String, Json>| {
            ["standing", "value"].iter().any(|k| object.contains_key(*k))
        };
        let Some(object) = json.as_object().filter(is_answer) else {
            return Ok(Answer::Given(self.value(question, json)?));
        };
        if object.keys().any(|key| !matches!(key.as_str(), "standing" | "value" | "by")) {
            return Err(FaultCode::KeyUnknown);
        }
        let standing = match object.get("standing") {
            None => Standing::Given,
            Some(standing) => {
                Standing::deserialize(standing).map_err(|_| FaultCode::StandingUnknown)?
            }
        };
        let by = match object.get("by") {
            None | Some(Json::Null) => None,
            Some(Json::String(by)) if by.len() <= Value::MAX_TEXT => Some(by.clone()),
            Some(_) => return Err(FaultCode::TextWrong),
        };
        let value = match object.get("value") {
            None | Some(Json::Null) => None,
            Some(json) => Some(self.value(question, json)?),
        };
        if by.is_some() && standing != Standing::Told {
            return Err(FaultCode::ValueUnexpected);
        }
        let has_value = value.is_some();
        Answer::from_parts(standing, value, by).ok_or(if has_value {
            FaultCode::ValueUnexpected
        } else {
            FaultCode::ValueMissing
        })
    }

    fn value(&self, question: &Question, json: &Json) -> Result<Value, FaultCode> {
        let value = Value::from_json(question.kind, json)?;
        match misfit(question, &value, self.countries) {
            Some(code) => Err(code),
            None => Ok(value),
        }
    }
}

/// Writes an answers file: two spaces of indent, answers in the order of the form and then by id,
/// a line break at the end. The same answers give the same bytes, and what is written is read
/// back to the same answers.
#[must_use]
pub fn write_answers(file: &AnswersFile, form: &FormIndex) -> String {
    let mut text = serde_json::to_string_pretty(&Written { file, form }).unwrap_or_default();
    text.push('\n');
    text
}

struct Written<'a> {
    file: &'a AnswersFile,
    form: &'a FormIndex,
}

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut top = serializer.serialize_map(None)?;
        top.serialize_entry("format", FORMAT)?;
        top.serialize_entry("version", &VERSION)?;
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
        map.end()
    }
}
