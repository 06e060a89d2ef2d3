//! The way to the firm: what is in the file that leaves, who opens it, and what arrives.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "what is not as it should be ends the test"
)]

mod arrives;
mod cards;
mod firm;
mod leaves;
mod many;
mod meeting;
mod person;
mod poisoned;
mod saved;

use candour_case::headless::{AnswersFile, ReportOptions, example, read, report_of};
use candour_case::{AnswerAddress, Edition, Locale, Timestamp, embedded};
use candour_model::{Answer, Value};

/// The edition, the made-up case with a marker of its own in its texts, choices and dates, and where they stand.
struct Scene {
    edition: Edition,
    case: AnswersFile,
    marked: Vec<(AnswerAddress, String)>,
}

impl Scene {
    fn new() -> Self {
        let edition = embedded().unwrap();
        let mut case = read(&edition, &example(&edition)).unwrap();
        case.label = None;
        let mut places: Vec<AnswerAddress> =
            case.answers.single.keys().cloned().map(AnswerAddress::single).collect();
        for (group, items) in &case.answers.groups {
            for item in items {
                places.extend(item.answers.keys().map(|question| {
                    AnswerAddress::in_item(group.clone(), item.id.clone(), question.clone())
                }));
            }
        }
        let mut marked = Vec::new();
        for place in places {
            let marker = format!("zqmark{}end", marked.len());
            let answer = match case.answers.get(&place) {
                Some(Answer::Given(Value::Text(_))) => Answer::Given(Value::Text(marker.clone())),
                // A choice cannot hold a marker; who told of it can.
                Some(Answer::Given(
                    value @ (Value::Several(_) | Value::Countries(_) | Value::Date(_)),
                )) => Answer::Told(value.clone(), Some(marker.clone())),
                _ => continue,
            };
            case.answers.set(&place, Some(answer));
            marked.push((place, marker));
        }
        assert!(marked.len() > 20, "the example has few answers");
        Self { edition, case, marked }
    }

    fn report(&self, chosen: &ReportOptions) -> Vec<u8> {
        report_of(&self.edition, &self.case, chosen, now(), &Locale::english()).unwrap()
    }
}

fn now() -> Timestamp {
    "2026-11-24T12:00:00+00:00".parse().unwrap()
}
