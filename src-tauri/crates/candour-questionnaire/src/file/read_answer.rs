//! Reading one answer of an answers file: how it stands, who told it, its value and its note.

use std::collections::BTreeMap;

use candour_model::{Answer, AnswerStatus, Note, OptionDoubt, Value, without_hidden};
use serde::Deserialize;
use serde_json::{Map, Value as Json};

use super::read::Reader;
use super::{FaultCode, VERSION_OF_WHOLE_ANSWERS, VERSION_WITHOUT_NOTES, misfit};
use crate::Question;
use crate::input::goes_with_its_calendar;

impl Reader<'_> {
    /// An answer with its note, or a note alone.
    pub(super) fn answer_and_note(
        &self,
        question: &Question,
        json: &Json,
    ) -> Result<(Option<Answer>, Option<Note>), FaultCode> {
        let has_note = self.version > VERSION_WITHOUT_NOTES
            && json.as_object().is_some_and(|object| object.contains_key("note"));
        if !has_note {
            return Ok((Some(self.answer(question, json)?), None));
        }
        let mut answer = json.as_object().cloned().unwrap_or_default();
        let note = match answer.remove("note") {
            Some(Json::String(note)) => Note::new(&note).ok_or(FaultCode::TextWrong)?,
            _ => return Err(FaultCode::TextWrong),
        };
        if answer.is_empty() {
            return Ok((None, Some(note)));
        }
        // A note stands in an object that says how the answer stands, never inside a value.
        if !["standing", "value"].iter().any(|key| answer.contains_key(*key)) {
            return Err(FaultCode::KeyUnknown);
        }
        Ok((Some(self.answer(question, &Json::Object(answer))?), Some(note)))
    }

    fn answer(&self, question: &Question, json: &Json) -> Result<Answer, FaultCode> {
        let is_answer = |object: &&Map<String, Json>| {
            ["standing", "value"].iter().any(|k| object.contains_key(*k))
        };
        let Some(object) = json.as_object().filter(is_answer) else {
            return Ok(Answer::Given(self.value(question, json)?));
        };
        let takes_doubts = self.version > VERSION_OF_WHOLE_ANSWERS;
        let is_known = |key: &str| {
            matches!(key, "standing" | "value" | "by") || (takes_doubts && key == "options")
        };
        if object.keys().any(|key| !is_known(key)) {
            return Err(FaultCode::KeyUnknown);
        }
        let (standing, by) = how_known(object)?;
        let value = match object.get("value") {
            None | Some(Json::Null) => None,
            Some(json) => Some(self.value(question, json)?),
        };
        if by.is_some() && standing != AnswerStatus::Told {
            return Err(FaultCode::ValueUnexpected);
        }
        if let Some(doubts) = object.get("options") {
            return match value {
                Some(value) if standing == AnswerStatus::Given => in_part(value, doubts),
                Some(_) => Err(FaultCode::ValueUnexpected),
                None => Err(FaultCode::ValueMissing),
            };
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
        if self.strict
            && let Value::Date(date) = &value
            && !goes_with_its_calendar(*date)
        {
            return Err(FaultCode::CalendarContradicts);
        }
        match misfit(question, &value, self.countries) {
            Some(code) => Err(code),
            None => Ok(value),
        }
    }
}

/// How an answer, or one option of it, stands and who told it.
fn how_known(object: &Map<String, Json>) -> Result<(AnswerStatus, Option<String>), FaultCode> {
    let standing = match object.get("standing") {
        None => AnswerStatus::Given,
        Some(standing) => {
            AnswerStatus::deserialize(standing).map_err(|_| FaultCode::StandingUnknown)?
        }
    };
    let by = match object.get("by") {
        None | Some(Json::Null) => None,
        Some(Json::String(by)) if by.len() <= Value::MAX_TEXT => {
            Some(without_hidden(by).into_owned())
        }
        Some(_) => return Err(FaultCode::TextWrong),
    };
    Ok((standing, by))
}

/// A value with doubts about single options, each of which is chosen.
fn in_part(value: Value, doubts: &Json) -> Result<Answer, FaultCode> {
    let doubts = doubts.as_object().ok_or(FaultCode::ShapeWrong)?;
    let Value::Several(chosen) = &value else { return Err(FaultCode::ValueUnexpected) };
    let mut found = BTreeMap::new();
    for (option, doubt) in doubts {
        let option = option.parse().map_err(|_| FaultCode::OptionUnknown)?;
        if !chosen.contains(&option) {
            return Err(FaultCode::OptionUnknown);
        }
        let doubt = doubt.as_object().ok_or(FaultCode::ShapeWrong)?;
        if doubt.keys().any(|key| !matches!(key.as_str(), "standing" | "by")) {
            return Err(FaultCode::KeyUnknown);
        }
        let (standing, by) = how_known(doubt)?;
        let doubt = OptionDoubt::from_parts(standing, by).ok_or(FaultCode::StandingUnknown)?;
        found.insert(option, doubt);
    }
    Ok(Answer::with_doubts(value, found))
}
