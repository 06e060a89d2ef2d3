//! What many names cost: ten times as many take about ten times the work, counted in what is
//! asked of memory, which is the same on every machine.

use candour_case::{Edition, embedded, headless};
use candour_model::Locale;
use serde_json::json;

fn asked_of_memory(edition: &Edition, count: usize) -> u64 {
    let item = |number: usize| {
        let name = json!({ "kind": "person", "name": format!("Person Number {number}") });
        json!({ "id": format!("n{number}"), "answers": { "name-party": name } })
    };
    let items: Vec<_> = (0..count).map(item).collect();
    let file = json!({
        "format": "candour-answers",
        "version": 1,
        "answers": { "has-names": "yes" },
        "groups": { "name-to-check": items },
    });
    let answers = headless::read(edition, &file.to_string()).unwrap();
    let chosen = headless::ReportOptions::everything();
    let now = "2026-11-23T12:00:00+00:00".parse().unwrap();
    let make = || {
        let made = headless::report_of(edition, &answers, &chosen, now, &Locale::english());
        assert!(!made.unwrap().is_empty());
    };
    allocation_counter::measure(make).count_total
}

#[test]
fn ten_times_the_names_take_at_most_eleven_times_the_work() {
    let edition = embedded().unwrap();
    let (few, many) = (asked_of_memory(&edition, 40), asked_of_memory(&edition, 400));
    assert!(many <= few * 11, "{many} allocations for 400 names, {few} for 40");
}
