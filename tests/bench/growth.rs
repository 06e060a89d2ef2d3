//! What many answers cost: ten times as many take about ten times as long, not a hundred times.

use candour_case::{Edition, embedded, headless};
use candour_model::{Answers, Date, Item, Locale};
use candour_questionnaire::Flow;
use serde_json::Value;

use crate::long_files::{matters, names};
use crate::{middle, row, took};

/// Times that each case is gone through.
const RUNS: usize = 9;

/// Far from a hundred times, and with room for what does not grow along.
const AIM: f64 = 25.0;
/// Ten times the items take at most eleven times as long.
const AIM_IN_LINE: f64 = 11.0;

pub(crate) fn measure() {
    let edition = embedded().unwrap();
    let (small, large) = (both(&edition, 20), both(&edition, 200));
    row("pages and points, 200 items a list", large, "20 items a list", small, AIM, false);
    let (small, large) = (pages(&edition, 200), pages(&edition, 2000));
    row("pages, 2,000 items a list", large, "200 items a list", small, AIM, false);
    // As many as a file may hold.
    let of = |file| report(&edition, &file);
    let (small, large) = (of(names(&edition, 50)), of(names(&edition, 500)));
    row("report, 500 names", large, "50 names", small, AIM_IN_LINE, false);
    let (small, large) = (of(matters(&edition, 50)), of(matters(&edition, 500)));
    row("report, 500 matters", large, "50 matters", small, AIM_IN_LINE, false);
}

/// Milliseconds for the report of a file, once: the whole file.
fn report(edition: &Edition, file: &Value) -> f64 {
    let answers = headless::read(edition, &file.to_string()).unwrap();
    let chosen = headless::ReportOptions::everything();
    let now = "2026-11-23T12:00:00+00:00".parse().unwrap();
    took(|| {
        let made = headless::report_of(edition, &answers, &chosen, now, &Locale::english());
        assert!(!std::hint::black_box(made.unwrap()).is_empty());
    })
}

fn today() -> Date {
    Date::from_ymd_opt(2026, 11, 23).unwrap()
}

/// The example with every list that has an item filled up to so many.
fn filled(edition: &Edition, count: usize) -> Answers {
    let mut answers = edition.example.as_ref().unwrap().answers.clone();
    for items in answers.groups.values_mut().filter(|items| !items.is_empty()) {
        let first = items.clone();
        for number in items.len()..count {
            let id = format!("copy{number}").parse().unwrap();
            items.push(Item { id, ..first[number % first.len()].clone() });
        }
    }
    answers
}

/// Milliseconds for the pages of a case.
fn pages(edition: &Edition, count: usize) -> f64 {
    let answers = filled(edition, count);
    let parameters = edition.parameters_on(today());
    let once = || {
        took(|| {
            let context = edition.context(&answers, today(), &parameters);
            assert!(std::hint::black_box(Flow::new(&context).steps().count()) > count);
        })
    };
    middle((0..RUNS).map(|_| once()).collect())
}

/// Milliseconds for the pages of a case and its points.
fn both(edition: &Edition, count: usize) -> f64 {
    let answers = filled(edition, count);
    let once = || took(|| drop(std::hint::black_box(edition.assess(&answers, today()))));
    pages(edition, count) + middle((0..RUNS).map(|_| once()).collect())
}
