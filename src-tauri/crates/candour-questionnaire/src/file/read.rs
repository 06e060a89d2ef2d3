//! Reading an answers file, with every fault named.

use std::collections::{BTreeMap, BTreeSet};

use candour_model::{Answer, AnswerStatus, Answers, GroupId, Item, ItemId, QuestionId, Value};
use serde::Deserialize;
use serde_json::{Map, Value as Json};

use super::{AnswersFile, FORMAT, Fault, FaultCode, MAX_ITEMS, VERSION, misfit};
use crate::duplicate_keys::UniqueKeyJson;
use crate::{CountryTraits, FormIndex, Question};

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
    let mut reader = Reader { form, countries, faults: Vec::new(), set_aside: BTreeMap::new() };
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
    set_aside: BTreeMap<String, Json>,
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
        let UniqueKeyJson { json, twice } = match serde_json::from_str(text) {
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
        let set_aside = std::mem::take(&mut self.set_aside);
        Some(AnswersFile { label, language, answers: Answers { single, groups }, set_aside })
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
            if id.as_ref().is_some_and(|id| form.is_retired(id)) {
                self.set_aside.insert(at, json.clone());
                continue;
            }
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
            None => AnswerStatus::Given,
            Some(standing) => {
                AnswerStatus::deserialize(standing).map_err(|_| FaultCode::StandingUnknown)?
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
        if by.is_some() && standing != AnswerStatus::Told {
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
        if matches!(&value, Value::RelativeDate(date) if !self.form.asks_a_date(&date.event)) {
            return Err(FaultCode::EventUnknown);
        }
        match misfit(question, &value, self.countries) {
            Some(code) => Err(code),
            None => Ok(value),
        }
    }
}
