//! A small form with its points and heads, and the issues that answers to it give.

use candour_assessment::{Heads, Issue, Issues, Point, Rules, assess, issues};
use candour_model::{Answers, CountryCode};
use candour_questionnaire::{
    Context, CountryTraits, Form, FormIndex, Parameters, Quantity, Span, read_answers,
};
use serde_json::{Value as Json, json};

const SECTIONS: [&str; 2] = [
    r#"
section = "case"
[[question]]
id = "has-matters"
kind = "yes-no"
[[group]]
id = "matter"
gate = "has-matters"
label = "country"
card = ["country"]
[[group.question]]
id = "country"
kind = "country"
[[group.question]]
id = "stage"
kind = "one"
options = ["complaint", "charged"]
[[group.question]]
id = "alleged"
kind = "several"
options = ["fraud", "tax"]
[[group.question]]
id = "brought-by"
kind = "several"
options = ["partner", "state"]
[[group.question]]
id = "around"
kind = "several"
options = ["after-dispute", "offer-to-drop", "others-lost"]
[[group.question]]
id = "extradition"
kind = "several"
options = ["refused", "never-asked"]
[[group.question]]
id = "belief"
kind = "one"
options = ["political", "as-stated"]
[[group.question]]
id = "penalty"
kind = "one"
options = ["death", "prison"]
[[question]]
id = "background"
kind = "one"
options = ["activist", "none"]
[[question]]
id = "papers"
kind = "several"
options = ["contract", "none"]
"#,
    r#"
section = "now"
[[question]]
id = "threat"
kind = "yes-no"
[[question]]
id = "has-dates"
kind = "yes-no"
[[group]]
id = "date"
gate = "has-dates"
label = "when"
card = ["when"]
[[group.question]]
id = "when"
kind = "date"
[[question]]
id = "has-disputes"
kind = "yes-no"
[[group]]
id = "dispute"
gate = "has-disputes"
label = "dispute-country"
card = ["dispute-country"]
[[group.question]]
id = "dispute-country"
kind = "country"
[[group.question]]
id = "threatened"
kind = "yes-no"
"#,
];

pub(crate) const POINTS: &str = r#"
[[point]]
id = "threat"
topic = "t"
weight = "act-now"
when = { is = ["threat", "yes"] }
sources = []
[[point]]
id = "date-ahead"
topic = "t"
weight = "raise-soon"
per = "date"
when = { answered = "when" }
sources = []
clock = { from = "when" }
[[point]]
id = "dispute"
topic = "t"
weight = "raise"
weights = [{ weight = "note", when = { is = ["around", "others-lost"] } }]
per = "matter"
when = { any = [
    { is = ["brought-by", "partner"] },
    { is = ["around", "after-dispute", "offer-to-drop"] },
] }
sources = []
[[point]]
id = "offer"
topic = "t"
weight = "raise"
per = "matter"
when = { is = ["around", "offer-to-drop"] }
sources = []
[[point]]
id = "threatened"
topic = "t"
weight = "raise"
per = "dispute"
when = { is = ["threatened", "yes"] }
sources = []
[[point]]
id = "tax"
topic = "t"
weight = "raise"
per = "matter"
when = { is = ["alleged", "tax"] }
sources = []
[[point]]
id = "refused"
topic = "t"
weight = "raise"
per = "matter"
when = { is = ["extradition", "refused"] }
sources = []
[[point]]
id = "never-asked"
topic = "t"
weight = "raise"
per = "matter"
when = { is = ["extradition", "never-asked"] }
sources = []
[[point]]
id = "driven"
topic = "t"
weight = "raise"
per = "matter"
when = { all = [{ is = ["belief", "political"] }, { is = ["stage", "complaint", "charged"] }] }
sources = []
[[point]]
id = "activist"
topic = "t"
weight = "raise"
when = { all = [{ is = ["has-matters", "yes"] }, { is = ["background", "activist"] }] }
sources = []
[[point]]
id = "death"
topic = "t"
weight = "raise"
per = "matter"
when = { is = ["penalty", "death"] }
sources = []
[[point]]
id = "keep-papers"
topic = "t"
weight = "note"
when = { is = ["has-matters", "yes"] }
sources = []
caution = true
"#;

pub(crate) const HEADS: &str = r#"
frame = ["has-matters", "stage", "alleged", "country"]

[matters]
group = "matter"
country = "country"
linked = [{ group = "dispute", country = "dispute-country" }]

[gate]
head = "too-little"
known = { is = ["stage", "charged"] }
hearsay = ["stage", "alleged"]
relayed = { all = [{ is = ["stage", "complaint"] }, { is = ["around", "others-lost"] }] }
opens = ["brought-by", "around"]

[[head]]
id = "first"
scope = "case"
role = "first"
date = "when"
points = ["threat", "date-ahead"]
[[head]]
id = "request"
scope = "matter"
points = ["refused", "never-asked", "death"]
[[head]]
id = "politics"
scope = "matter"
points = ["driven", "activist"]
[[head]]
id = "private"
scope = "matter"
points = ["dispute", "offer", "threatened"]
against = [{ is = ["around", "others-lost"] }]
[[head]]
id = "tax"
scope = "matter"
points = ["tax"]
[[head]]
id = "too-little"
scope = "matter"
[[head]]
id = "person"
scope = "case"
role = "for-the-person"
points = ["keep-papers"]

[[not-with]]
points = ["never-asked"]
with = ["refused"]
[[not-with]]
points = ["dispute"]
moves = [{ points = ["offer"], to = "tax", when = { is = ["alleged", "tax"] } }]
when = { is = ["brought-by", "state"] }
unless = { any = [{ is = ["brought-by", "partner"] }, { is = ["around", "after-dispute"] }] }

[[known]]
how = "belief"
questions = ["belief"]
[[known]]
how = "held"
questions = ["around"]
options = ["after-dispute"]
when = { is = ["papers", "contract"] }
only-item = true
"#;

struct NoCountries;

impl CountryTraits for NoCountries {
    fn knows(&self, _: &CountryCode) -> bool {
        true
    }

    fn has(&self, _: &CountryCode, _: &str) -> bool {
        false
    }
}

pub(crate) fn gathered(answers: Json, groups: Json) -> Issues {
    gathered_with(POINTS, HEADS, answers, groups)
}

pub(crate) fn gathered_with(points: &str, heads: &str, answers: Json, groups: Json) -> Issues {
    #[derive(serde::Deserialize)]
    struct File {
        point: Vec<Point>,
    }
    let sections = SECTIONS.iter().map(|text| toml::from_str(text).unwrap()).collect();
    let form = FormIndex::new(Form { sections }).unwrap();
    let file = json!({
        "format": "candour-answers", "version": 2, "answers": answers, "groups": groups,
    });
    let answers: Answers = read_answers(&file.to_string(), &form, &NoCountries).unwrap().answers;
    let points = toml::from_str::<File>(points).unwrap().point;
    let heads: Heads = toml::from_str(heads).unwrap();
    let parameters: Parameters =
        [("none".parse().unwrap(), Quantity::Length(Span::default()))].into();
    let today = "2026-11-23".parse().unwrap();
    let context = Context::new(&form, &answers, today, &NoCountries, &parameters);
    let rules = Rules { points, ..Rules::default() };
    issues(&heads, &context, &assess(&rules, &context))
}

/// The issues of a case with these matters and nothing else.
pub(crate) fn of(matters: Json) -> Issues {
    gathered(json!({ "has-matters": "yes" }), json!({ "matter": matters }))
}

pub(crate) fn one(answers: Json) -> Issues {
    of(json!([{ "id": "m1", "answers": answers }]))
}

/// Each issue as its head, its matters and its points.
pub(crate) fn told(found: &[Issue]) -> Vec<String> {
    found
        .iter()
        .map(|issue| {
            let matters: Vec<_> = issue.matters.iter().map(|(_, item)| item.to_string()).collect();
            let points: Vec<_> = issue
                .lines
                .iter()
                .map(|line| line.point.as_ref().map_or("-", |point| point.as_str()))
                .collect();
            format!("{} [{}]: {}", issue.head, matters.join(" "), points.join(" "))
        })
        .collect()
}

pub(crate) fn options(issue: &Issue, line: usize) -> Vec<String> {
    let answers = issue.lines[line].answers.iter();
    answers.flat_map(|answer| &answer.options).map(ToString::to_string).collect()
}
