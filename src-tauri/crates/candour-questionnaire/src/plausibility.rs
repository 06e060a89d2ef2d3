//! Implausible answers: to be checked, never an error.

use candour_model::{Answer, Answers, Date, PartialDate, QuestionId, Value};
use serde::{Deserialize, Serialize};

use crate::{Fault, FaultCode, FormIndex, Question, Tense};

/// What is implausible about an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum PlausibilityWarning {
    /// The date lies wholly after today where a past one is usual.
    DateInFuture,
    /// The date lies wholly before today where one to come is usual.
    DateInPast,
    /// The date lies before the year 1900.
    DateBefore1900,
}

impl PlausibilityWarning {
    /// The code under which its words stand.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::DateInFuture => "date-in-future",
            Self::DateInPast => "date-in-past",
            Self::DateBefore1900 => "date-before-1900",
        }
    }
}

/// Whether an answer cannot be on a day: whichever day it means lies after that day, where its
/// question never has a date to come.
#[must_use]
pub fn is_not_yet(question: &Question, answer: &Answer, today: Date) -> bool {
    let is_ahead = |value: &Value| match value {
        Value::Date(date) => date.earliest().is_some_and(|day| day > today),
        _ => false,
    };
    question.never_future && answer.value().is_some_and(is_ahead)
}

/// Every answer of a form that cannot be on a day, with its place and never the value.
#[must_use]
pub fn not_yet(form: &FormIndex, answers: &Answers, today: Date) -> Vec<Fault> {
    let is_fault = |id: &QuestionId, answer: &Answer| {
        form.question(id).is_some_and(|question| is_not_yet(question, answer, today))
    };
    let fault = |place: String| Fault { place, code: FaultCode::DateNotYet };
    let single = answers.single.iter().filter(|(id, answer)| is_fault(id, answer));
    let mut found: Vec<Fault> = single.map(|(id, _)| fault(format!("answers/{id}"))).collect();
    for (group, items) in &answers.groups {
        for item in items {
            let own = item.answers.iter().filter(|(id, answer)| is_fault(id, answer));
            found.extend(own.map(|(id, _)| fault(format!("groups/{group}/{}/{id}", item.id))));
        }
    }
    found
}

/// What a person may want to check about an answer. Empty for most answers.
#[must_use]
pub fn plausibility_warnings(
    question: &Question,
    answer: &Answer,
    today: Date,
) -> Vec<PlausibilityWarning> {
    match answer.value() {
        Some(Value::Date(date)) => of_date(question.tense, *date, today),
        _ => Vec::new(),
    }
}

fn of_date(tense: Option<Tense>, date: PartialDate, today: Date) -> Vec<PlausibilityWarning> {
    let mut found = Vec::new();
    if tense == Some(Tense::Past) && date.earliest().is_some_and(|day| day > today) {
        found.push(PlausibilityWarning::DateInFuture);
    }
    if tense == Some(Tense::Future) && date.latest().is_some_and(|day| day < today) {
        found.push(PlausibilityWarning::DateInPast);
    }
    if date.is_before_1900() {
        found.push(PlausibilityWarning::DateBefore1900);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(never_future: bool) -> Question {
        let text = format!("id = \"born\"\nkind = \"date\"\nnever-future = {never_future}\n");
        toml::from_str(&text).unwrap()
    }

    fn given(date: &str) -> Answer {
        Answer::Given(Value::Date(date.parse().unwrap()))
    }

    #[test]
    fn a_birth_is_refused_only_where_every_day_it_may_be_lies_ahead() {
        let today = "2026-11-28".parse().unwrap();
        let is_refused = |date: &str| is_not_yet(&question(true), &given(date), today);
        assert!(is_refused("2030-01-01") && is_refused("2026-11-29") && is_refused("9999-12-31"));
        assert!(!is_refused("2026-11-28") && !is_refused("2026-11") && !is_refused("[1990..2030]"));
        assert!(!is_not_yet(&question(false), &given("2030-01-01"), today));
    }
}
