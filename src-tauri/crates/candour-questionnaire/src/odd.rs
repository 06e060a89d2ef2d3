//! Implausible answers: to be checked, never an error.

use candour_model::{Answer, Date, PartialDate, Value};
use serde::{Deserialize, Serialize};

use crate::{Question, Tense};

/// What is implausible about an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Oddity {
    /// The date lies wholly after today where a past one is usual.
    DateInFuture,
    /// The date lies wholly before today where one to come is usual.
    DateInPast,
    /// The date lies before the year 1900.
    DateBefore1900,
}

impl Oddity {
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

/// What a person may want to check about an answer. Empty for most answers.
#[must_use]
pub fn oddities(question: &Question, answer: &Answer, today: Date) -> Vec<Oddity> {
    match answer.value() {
        Some(Value::Date(date)) => of_date(question.tense, *date, today),
        _ => Vec::new(),
    }
}

fn of_date(tense: Option<Tense>, date: PartialDate, today: Date) -> Vec<Oddity> {
    let mut found = Vec::new();
    if tense == Some(Tense::Past) && date.earliest().is_some_and(|day| day > today) {
        found.push(Oddity::DateInFuture);
    }
    if tense == Some(Tense::Future) && date.latest().is_some_and(|day| day < today) {
        found.push(Oddity::DateInPast);
    }
    if date.is_before_1900() {
        found.push(Oddity::DateBefore1900);
    }
    found
}
