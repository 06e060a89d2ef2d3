//! A tiny form, and cases over it, for the tests of this crate.
#![allow(dead_code, reason = "each test file uses a part")]
#![allow(clippy::unwrap_used, unreachable_pub, reason = "only tests use this")]

use candour_model::{AnswerAddress, Answers, CountryCode};
use candour_questionnaire::{
    AnswersFile, Condition, Context, CountryTraits, Evaluation, FlowStep, Form, FormIndex,
    Parameters, Quantity, Span, read_kept,
};
use serde_json::{Value as Json, json};

pub const TODAY: &str = "2026-11-23";

pub const NOW: &str = r#"
section = "now"
retired = ["colour"]
[[question]]
id = "held"
kind = "yes-no"
first-look = 2
[[question]]
id = "held-where"
kind = "country"
when = { is = ["held", "yes"] }
[[question]]
id = "travel"
kind = "yes-no"
first-look = 1
[[question]]
id = "signs"
kind = "several"
options = ["border", "visa", "bank", "none"]
alone = ["none"]
[[question]]
id = "hearing"
kind = "date"
tense = "future"
[[question]]
id = "visit"
kind = "date"
tense = "past"
[[question]]
id = "concern"
kind = "countries"
[[question]]
id = "owed"
kind = "money"
[[question]]
id = "sentence"
kind = "duration"
[[question]]
id = "story"
kind = "text"
"#;

pub const MATTERS: &str = r#"
section = "matters"
[[question]]
id = "has-matters"
kind = "yes-no"
[[group]]
id = "matter"
gate = "has-matters"
label = "title"
card = ["stage"]
[[group.question]]
id = "title"
kind = "line"
[[group.question]]
id = "stage"
kind = "one"
options = ["complaint", "charged", "ended"]
[[group.question]]
id = "charge-date"
kind = "date"
when = { is = ["stage", "charged"] }
"#;

pub struct Table;

impl CountryTraits for Table {
    fn knows(&self, country: &CountryCode) -> bool {
        matches!(country.as_str(), "GB" | "FR" | "CN")
    }

    fn has(&self, country: &CountryCode, name: &str) -> bool {
        country.as_str() == "FR" && name == "eu"
    }
}

pub fn form() -> FormIndex {
    let sections = vec![toml::from_str(NOW).unwrap(), toml::from_str(MATTERS).unwrap()];
    FormIndex::new(Form { sections }).unwrap()
}

pub fn parameters() -> Parameters {
    let amount = candour_model::Money { amount: "10000".into(), currency: "USD".into() };
    [
        ("threshold".parse().unwrap(), Quantity::Amount(amount)),
        ("half-year".parse().unwrap(), Quantity::Length(Span { months: 6, ..Span::default() })),
    ]
    .into()
}

pub fn condition(text: &str) -> Condition {
    let table: toml::Table = toml::from_str(&format!("c = {{ {text} }}")).unwrap();
    table["c"].clone().try_into().unwrap()
}

pub fn place(text: &str) -> AnswerAddress {
    text.parse().unwrap()
}

pub fn places(found: &[AnswerAddress]) -> Vec<String> {
    found.iter().map(ToString::to_string).collect()
}

pub fn step_text(step: &FlowStep) -> String {
    match step {
        FlowStep::Question(place) => place.to_string(),
        FlowStep::Group(group) => format!("group {group}"),
    }
}

/// Answers built up in the shape of an answers file.
#[derive(Clone)]
pub struct Case {
    single: serde_json::Map<String, Json>,
    items: Vec<Json>,
}

impl Case {
    pub fn new() -> Self {
        Self { single: serde_json::Map::new(), items: Vec::new() }
    }

    /// A plain value, as JSON.
    pub fn give(self, question: &str, value: &str) -> Self {
        self.full(question, value)
    }

    /// A way to answer without a value.
    pub fn way(self, question: &str, standing: &str) -> Self {
        self.full(question, &format!(r#"{{"standing": "{standing}"}}"#))
    }

    pub fn full(mut self, question: &str, json: &str) -> Self {
        self.single.insert(question.to_owned(), serde_json::from_str(json).unwrap());
        self
    }

    /// An item of the group `matter` with its answers, as JSON.
    pub fn item(mut self, id: &str, answers: &str) -> Self {
        let answers: Json = serde_json::from_str(answers).unwrap();
        self.items.push(json!({ "id": id, "answers": answers }));
        self
    }

    pub fn json(&self) -> Json {
        json!({
            "format": "candour-answers",
            "version": candour_questionnaire::VERSION,
            "answers": self.single,
            "groups": { "matter": self.items },
        })
    }

    pub fn answers(&self) -> Answers {
        let AnswersFile { answers, .. } =
            read_kept(&self.json().to_string(), &form(), &Table).unwrap();
        answers
    }

    pub fn with<T>(&self, look: impl FnOnce(&Context<'_>) -> T) -> T {
        with(&self.answers(), look)
    }

    pub fn evaluate(&self, text: &str) -> Evaluation {
        self.with(|context| context.evaluate(&condition(text), None))
    }
}

pub fn with<T>(answers: &Answers, look: impl FnOnce(&Context<'_>) -> T) -> T {
    let (form, parameters) = (form(), parameters());
    look(&Context::new(&form, answers, TODAY.parse().unwrap(), &Table, &parameters))
}
