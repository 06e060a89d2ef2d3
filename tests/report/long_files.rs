//! Files with many items, for what they cost.

use candour_case::{Edition, headless};
use serde_json::{Value, json};

/// A file with so many names to check, and nothing else.
pub(crate) fn names(_: &Edition, count: usize) -> Value {
    let item = |number: usize| {
        let name = json!({ "kind": "person", "name": format!("Person Number {number}") });
        json!({ "id": format!("n{number}"), "answers": { "name-party": name } })
    };
    let items: Vec<_> = (0..count).map(item).collect();
    file(json!({ "has-names": "yes" }), json!({ "name-to-check": items }))
}

/// A file with so many matters, each with twenty answers of the first of the example: five hundred
/// of them are the most that a file may hold.
pub(crate) fn matters(edition: &Edition, count: usize) -> Value {
    let example: Value = serde_json::from_str(&headless::example(edition)).unwrap();
    let all = example["groups"]["matter"][0]["answers"].as_object().unwrap();
    let first: serde_json::Map<String, Value> =
        all.iter().take(20).map(|(id, answer)| (id.clone(), answer.clone())).collect();
    let item = |number: usize| json!({ "id": format!("m{number}"), "answers": first });
    let items: Vec<_> = (0..count).map(item).collect();
    file(json!({ "has-matters": "yes" }), json!({ "matter": items }))
}

fn file(answers: Value, groups: Value) -> Value {
    json!({ "format": "candour-answers", "version": 1, "answers": answers, "groups": groups })
}
