//! Reading an answers file, with every fault named.

use std::collections::{BTreeMap, BTreeSet};

use candour_model::{
    Answer, Answers, GroupId, Item, ItemId, Note, QuestionId, Value, has_words, piles_marks,
    without_hidden,
};
use serde_json::{Map, Value as Json};

use super::events::circles;
use super::limits::{MAX_ANSWERS, MAX_BYTES, MAX_FAULTS, MAX_ITEMS, MAX_KEPT_ITEMS, MAX_TEXTS};
use super::{AnswersFile, FORMAT, Fault, FaultCode, VERSION, VERSION_OF_WHOLE_ANSWERS};
use crate::duplicate_keys::{TOO_MANY, UniqueKeyJson};
use crate::{CountryTraits, FormIndex};

/// Reads an answers file.
///
/// An answer is an object with `standing` (`given` where not said) and, where that needs one,
/// `value` and `by`; or the plain value alone, which counts as given. From version 3 on the object
/// may have a `note`, and may be that alone.
///
/// # Errors
///
/// Every fault with its place, in the order of the file. Nothing is accepted in part.
pub fn read_answers(
    text: &str,
    form: &FormIndex,
    countries: &dyn CountryTraits,
) -> Result<AnswersFile, Vec<Fault>> {
    read(text, form, countries, true)
}

/// Reads the answers of a record that this program has kept: as [`read_answers`], with what an
/// earlier version accepted and a file from outside may not bring any more.
///
/// # Errors
///
/// As [`read_answers`].
pub fn read_kept(
    text: &str,
    form: &FormIndex,
    countries: &dyn CountryTraits,
) -> Result<AnswersFile, Vec<Fault>> {
    read(text, form, countries, false)
}

fn read(
    text: &str,
    form: &FormIndex,
    countries: &dyn CountryTraits,
    strict: bool,
) -> Result<AnswersFile, Vec<Fault>> {
    let (faults, set_aside) = (Vec::new(), BTreeMap::new());
    let mut reader =
        Reader { form, countries, strict, version: 0, answers: 0, faults, more: 0, set_aside };
    let file = reader.file(text);
    let mut faults = reader.faults;
    if reader.more > 0 {
        faults.push(Fault { place: format!("+{}", reader.more), code: FaultCode::MoreFaults });
    }
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

pub(super) struct Reader<'a> {
    pub(super) form: &'a FormIndex,
    pub(super) countries: &'a dyn CountryTraits,
    /// Whether the limits of a file from outside hold, and answers must go together.
    pub(super) strict: bool,
    /// The version of the file.
    pub(super) version: u64,
    /// How many answers were read.
    answers: usize,
    faults: Vec<Fault>,
    /// How many faults there are beside those that are named.
    more: usize,
    set_aside: BTreeMap<String, Json>,
}

fn below(place: &str, key: &str) -> String {
    let key: String = key.chars().filter(|c| !c.is_control()).take(80).collect();
    if place.is_empty() { key } else { format!("{place}/{key}") }
}

impl Reader<'_> {
    fn fault(&mut self, place: impl Into<String>, code: FaultCode) {
        if self.is_full() {
            self.more += 1;
            return;
        }
        self.faults.push(Fault { place: place.into(), code });
    }

    /// Whether as many faults of a file from outside are named as ever are. Of a record each is: what
    /// is at fault is set aside by its place.
    fn is_full(&self) -> bool {
        self.strict && self.faults.len() >= MAX_FAULTS
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
        if self.strict && text.len() > MAX_BYTES {
            self.fault("", FaultCode::TooLarge);
            return None;
        }
        // A record was read as JSON before, and kept answers are its own.
        let read = if self.strict {
            UniqueKeyJson::read(text)
        } else {
            serde_json::from_str(text).map(|json| UniqueKeyJson { json, twice: Vec::new() })
        };
        let UniqueKeyJson { json, twice } = match read {
            Ok(read) => read,
            Err(error) => {
                let is_too_many = error.to_string().starts_with(TOO_MANY);
                self.fault("", if is_too_many { FaultCode::TooLarge } else { FaultCode::NotJson });
                return None;
            }
        };
        for place in twice {
            let place = place.iter().fold(String::new(), |place, key| below(&place, key));
            self.fault(place, FaultCode::KeyTwice);
        }
        if self.strict && text_bytes(&json) > MAX_TEXTS {
            self.fault("", FaultCode::TooLarge);
            return None;
        }
        let top = self.object("", &json)?;
        if top.get("format").and_then(Json::as_str) != Some(FORMAT) {
            self.fault("format", FaultCode::FormatUnknown);
            return None;
        }
        self.version = top.get("version").and_then(Json::as_u64).unwrap_or(0);
        if !(VERSION_OF_WHOLE_ANSWERS..=VERSION).contains(&self.version) {
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
        let (single, notes) = match top.get("answers") {
            Some(json) => self.answers("answers", None, json),
            None => Default::default(),
        };
        let groups = match top.get("groups") {
            Some(json) => self.groups(json),
            None => BTreeMap::new(),
        };
        let answers = Answers { single, notes, groups };
        if self.strict {
            for fault in circles(&answers) {
                self.fault(fault.place, fault.code);
            }
        }
        let set_aside = std::mem::take(&mut self.set_aside);
        Some(AnswersFile { label, language, answers, set_aside })
    }

    fn text(&mut self, top: &Map<String, Json>, key: &str, longest: usize) -> Option<String> {
        match top.get(key) {
            None | Some(Json::Null) => None,
            // A label that an earlier version took is shown as it is.
            Some(Json::String(text))
                if self.strict && !text.trim().is_empty() && !has_words(text) =>
            {
                self.fault(key, FaultCode::ValueEmpty);
                None
            }
            Some(Json::String(text)) if self.strict && piles_marks(text) => {
                self.fault(key, FaultCode::MarksTooMany);
                None
            }
            Some(Json::String(text)) if text.len() <= longest => {
                Some(without_hidden(text).into_owned())
            }
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
            let most = if self.strict { MAX_ITEMS } else { MAX_KEPT_ITEMS };
            if items.len() > most {
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
            let (answers, notes) = match object.get("answers") {
                Some(json) => self.answers(&at, Some(group), json),
                None => Default::default(),
            };
            found.push(Item { id, answers, notes });
        }
        found
    }

    fn answers(
        &mut self,
        place: &str,
        group: Option<&GroupId>,
        json: &Json,
    ) -> (BTreeMap<QuestionId, Answer>, BTreeMap<QuestionId, Note>) {
        let form = self.form;
        let (mut answers, mut notes) = (BTreeMap::new(), BTreeMap::new());
        for (key, json) in self.object(place, json).into_iter().flatten() {
            let at = below(place, key);
            self.answers += 1;
            if self.strict && self.answers > MAX_ANSWERS {
                // Once: each further one would say the same.
                if self.answers == MAX_ANSWERS + 1 {
                    self.fault("", FaultCode::TooManyAnswers);
                }
                break;
            }
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
            if self.strict && has_text(json, &piles_marks) {
                self.fault(at, FaultCode::MarksTooMany);
                continue;
            }
            match self.answer_and_note(question, json) {
                Ok((answer, note)) => {
                    answers.extend(answer.map(|answer| (question.id.clone(), answer)));
                    notes.extend(note.map(|note| (question.id.clone(), note)));
                }
                Err(code) => self.fault(at, code),
            }
        }
        (answers, notes)
    }
}

/// Whether a text anywhere in a value is of a kind.
fn has_text(json: &Json, is: &impl Fn(&str) -> bool) -> bool {
    match json {
        Json::String(text) => is(text),
        Json::Array(items) => items.iter().any(|item| has_text(item, is)),
        Json::Object(entries) => entries.values().any(|value| has_text(value, is)),
        _ => false,
    }
}

/// The bytes of all texts in a value, keys aside.
fn text_bytes(json: &Json) -> usize {
    match json {
        Json::String(text) => text.len(),
        Json::Array(items) => items.iter().map(text_bytes).sum(),
        Json::Object(entries) => entries.values().map(text_bytes).sum(),
        _ => 0,
    }
}
