//! What the rules find, on a small form.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use candour_assessment::{Assessment, Deadline, MeasureState, Rules, Urgency, Whose, assess};
use candour_model::{Answers, CountryCode, ParameterId};
use candour_questionnaire::{
    Context, CountryTraits, Form, FormIndex, Parameters, Quantity, Span, read_answers,
};
use serde_json::{Value as Json, json};

const SECTION: &str = r#"
section = "now"
[[question]]
id = "held"
kind = "yes-no"
[[question]]
id = "listed"
kind = "one"
options = ["public", "rumour", "no"]
[[question]]
id = "hearing"
kind = "date"
[[question]]
id = "has-matters"
kind = "yes-no"
[[group]]
id = "matter"
gate = "has-matters"
label = "title"
card = ["title"]
[[group.question]]
id = "title"
kind = "line"
[[group.question]]
id = "told-on"
kind = "date"
[[group.question]]
id = "private"
kind = "yes-no"
[[group.question]]
id = "country"
kind = "country"
"#;

const RULES: &str = r#"
[[point]]
id = "private-dispute"
topic = "grounds"
weight = "raise"
weights = [
    { weight = "act-now", when = { is = ["held", "yes"] } },
    { weight = "raise-soon", when = { is = ["private", "yes"] } },
]
per = "matter"
when = { is = ["private", "yes"] }
sources = ["a"]

[[point]]
id = "held"
topic = "urgent"
weight = "act-now"
when = { is = ["held", "yes"] }
sources = ["a"]
first = true

[[point]]
id = "revision"
topic = "clocks"
weight = "raise-soon"
per = "matter"
when = { answered = "told-on" }
sources = ["a"]
clock = { from = "told-on", length = "half-year" }

[[point]]
id = "running"
topic = "clocks"
weight = "act-now"
per = "matter"
when = { all = [{ answered = "told-on" }, { is = ["held", "yes"] }] }
sources = ["a"]
clock = { from = "told-on", length = "half-year" }

[[point]]
id = "papers"
topic = "clocks"
weight = "note"
per = "matter"
when = { all = [{ answered = "country" }, { is = ["held", "yes"] }] }
sources = ["a"]
clock = { from = "hearing", length = { country = "country", period = "papers" }, first-day-counts = true, whose = "state" }

[[measure]]
id = "red"
sources = ["a"]
[[measure.sign]]
id = "rumour"
when = { is = ["listed", "rumour"] }
[[measure.sign]]
id = "public-list"
strength = "strong"
when = { is = ["listed", "public"] }
[[measure.sign]]
id = "arrest"
when = { is = ["held", "yes"] }
[[measure.against]]
id = "no-matter"
when = { is = ["has-matters", "no"] }

[[clash]]
id = "held-and-listed-nowhere"
when = { all = [{ is = ["held", "yes"] }, { is = ["listed", "no"] }] }
"#;

/// Countries of two letters, of which one has a period.
struct Table(ParameterId);

impl CountryTraits for Table {
    fn knows(&self, _: &CountryCode) -> bool {
        true
    }

    fn has(&self, _: &CountryCode, _: &str) -> bool {
        false
    }

    fn period(&self, country: &CountryCode, name: &str) -> Option<&ParameterId> {
        (country.as_str() == "AA" && name == "papers").then_some(&self.0)
    }
}

fn rules() -> Rules {
    #[derive(serde::Deserialize)]
    struct File {
        point: Vec<candour_assessment::Point>,
        measure: Vec<candour_assessment::Measure>,
        clash: Vec<candour_assessment::Contradiction>,
    }
    let file: File = toml::from_str(RULES).unwrap();
    Rules {
        points: file.point,
        measures: file.measure,
        contradictions: file.clash,
        ..Rules::default()
    }
}

fn assessed(answers: Json, items: Json) -> Assessment {
    let form = FormIndex::new(Form { sections: vec![toml::from_str(SECTION).unwrap()] }).unwrap();
    let file = json!({
        "format": "candour-answers", "version": 1,
        "answers": answers, "groups": { "matter": items },
    });
    let table = Table("long".parse().unwrap());
    let answers: Answers = read_answers(&file.to_string(), &form, &table).unwrap().answers;
    let half_year = Quantity::Length(Span { months: 6, ..Span::default() });
    let long = Quantity::Length(Span { days: 65, ..Span::default() });
    let parameters: Parameters =
        [("half-year".parse().unwrap(), half_year), ("long".parse().unwrap(), long)].into();
    let today = "2026-11-23".parse().unwrap();
    assess(&rules(), &Context::new(&form, &answers, today, &table, &parameters))
}

fn ids(found: &Assessment) -> Vec<String> {
    found
        .points
        .iter()
        .map(|point| match &point.item {
            Some((_, item)) => format!("{} {item}", point.id),
            None => point.id.to_string(),
        })
        .collect()
}

fn texts<T: ToString>(things: &[T]) -> Vec<String> {
    things.iter().map(ToString::to_string).collect()
}

#[test]
fn one_point_arises_for_each_item_that_meets_it() {
    let items = json!([
        { "id": "m1", "answers": { "private": "yes" } },
        { "id": "m2", "answers": { "private": "no" } },
        { "id": "m3", "answers": { "private": "yes" } },
        { "id": "m4", "answers": {} },
    ]);
    let found = assessed(json!({ "has-matters": "yes", "held": "no" }), items);
    assert_eq!(ids(&found), ["private-dispute m1", "private-dispute m3"]);
    assert_eq!(found.points[0].item_label.as_ref().unwrap().to_string(), "matter/m1/title");
    let undetermined =
        found.cannot_tell.iter().find(|undetermined| undetermined.id.as_str() == "private-dispute");
    assert_eq!(texts(&undetermined.unwrap().open), ["matter/m4/private"]);
}

#[test]
fn items_behind_a_gate_that_is_not_open_raise_nothing() {
    let items = json!([{ "id": "m1", "answers": { "private": "yes" } }]);
    for gate in [json!("no"), json!({ "standing": "withheld" })] {
        assert_eq!(ids(&assessed(json!({ "has-matters": gate }), items.clone())), [""; 0]);
    }
}

#[test]
fn the_first_urgency_that_is_met_counts_and_points_come_by_urgency() {
    let items = json!([{ "id": "m1", "answers": { "private": "yes" } }]);
    let answers = |held: &str| json!({ "has-matters": "yes", "held": held });
    let heavy = assessed(answers("yes"), items.clone());
    assert_eq!(ids(&heavy), ["held", "private-dispute m1"], "both to act on now");
    assert_eq!(texts(&heavy.points[1].because), ["matter/m1/private", "held"]);
    let light = assessed(answers("no"), items);
    assert_eq!(light.points[0].urgency, Urgency::RaiseSoon);
}

#[test]
fn an_open_answer_that_could_change_the_weight_is_named() {
    let items = json!([{ "id": "m1", "answers": { "private": "yes" } }]);
    let found = assessed(json!({ "has-matters": "yes" }), items);
    assert_eq!(texts(&found.points[0].would_change), ["matter/m1/private", "held"]);
    assert_eq!(texts(&found.points[0].because), ["matter/m1/private"]);
}

#[test]
fn a_second_hand_answer_makes_a_point_doubtful() {
    let told = assessed(json!({ "held": { "standing": "told", "value": "yes" } }), json!([]));
    assert!(told.points[0].doubtful);
    let given = assessed(json!({ "held": "yes" }), json!([]));
    assert!(!given.points[0].doubtful);
}

fn deadline_of(found: &Assessment, id: &str) -> Option<Deadline> {
    found.points.iter().find(|point| point.id.as_str() == id).unwrap().deadline
}

fn days(found: Option<Deadline>) -> Option<(Option<String>, Option<String>)> {
    let text = |day: Option<candour_model::Date>| day.map(|day| day.to_string());
    found.map(|found| (text(found.earliest), text(found.latest)))
}

fn some(earliest: &str, latest: &str) -> Option<(Option<String>, Option<String>)> {
    let day = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    Some((day(earliest), day(latest)))
}

#[test]
fn a_last_day_is_stated_with_its_uncertainty_and_however_long_it_has_passed() {
    let last_day = |told: &str| {
        let items = json!([{ "id": "m1", "answers": { "told-on": told } }]);
        let found = assessed(json!({ "has-matters": "yes" }), items);
        days(deadline_of(&found, "revision"))
    };
    assert_eq!(last_day("2026-09-10"), some("2027-03-10", "2027-03-10"));
    assert_eq!(last_day("2026-09"), some("2027-03-01", "2027-03-30"));
    assert_eq!(last_day("2019-08-01"), some("2020-02-01", "2020-02-01"));
    assert_eq!(last_day("[..2026-09-10]"), some("", "2027-03-09"), "before that day");
}

/// What was told by another date is never turned into a date of the calendar.
#[test]
fn a_date_told_by_an_event_gives_no_last_day() {
    for told in ["after hearing", "before hearing", "around hearing"] {
        let items = json!([{ "id": "m1", "answers": { "told-on": told } }]);
        let found = assessed(json!({ "has-matters": "yes", "hearing": "2026-01" }), items);
        assert_eq!(deadline_of(&found, "revision"), None, "{told}");
    }
}

#[test]
fn a_length_of_law_that_a_country_has_none_of_gives_no_last_day() {
    let papers = |country: &str| {
        let items = json!([{ "id": "m1", "answers": { "country": country } }]);
        let answers = json!({ "has-matters": "yes", "held": "yes", "hearing": "2026-11-20" });
        let found = assessed(answers, items);
        deadline_of(&found, "papers")
    };
    assert_eq!(days(papers("AA")), some("2027-01-23", "2027-01-23"));
    assert_eq!(papers("AA").unwrap().whose, Whose::State);
    assert_eq!(papers("BB"), None);
}

/// Somebody who is held reads of that first, then of what is lost after a day, then of the rest.
#[test]
fn of_one_weight_what_stands_first_and_what_runs_out_come_before_the_rest() {
    let items = json!([{ "id": "m1", "answers": { "private": "yes", "told-on": "2026-11-01" } }]);
    let found = assessed(json!({ "has-matters": "yes", "held": "yes" }), items);
    let now: Vec<&str> = found
        .points
        .iter()
        .filter(|point| point.urgency == Urgency::ActNow)
        .map(|point| point.id.as_str())
        .collect();
    assert_eq!(now, ["held", "running", "private-dispute"]);
}

#[test]
fn a_measure_is_as_strong_as_its_strongest_sign() {
    let state = |answers: Json| assessed(answers, json!([])).measures[0].state;
    assert_eq!(state(json!({ "listed": "public", "held": "no" })), MeasureState::SignsPresent);
    assert_eq!(state(json!({ "listed": "rumour" })), MeasureState::SomeSigns);
    assert_eq!(state(json!({ "listed": "no", "held": "no" })), MeasureState::NoSign);
    assert_eq!(state(json!({ "listed": "no" })), MeasureState::CannotTell);
    let withheld = json!({ "listed": "no", "held": { "standing": "withheld" } });
    assert_eq!(state(withheld), MeasureState::CannotTell);
}

#[test]
fn signs_and_reasons_against_stand_side_by_side_and_do_not_outweigh_each_other() {
    let answers = json!({ "listed": "public", "held": "yes", "has-matters": "no" });
    let found = assessed(answers, json!([]));
    let red = &found.measures[0];
    let signs: Vec<_> = red.signs.iter().map(|sign| sign.id.as_str()).collect();
    assert_eq!(signs, ["public-list", "arrest"], "strong ones first");
    assert_eq!(red.against.len(), 1);
    assert_eq!(red.state, MeasureState::SignsPresent);
}

#[test]
fn answers_that_do_not_go_together_are_named() {
    let found = assessed(json!({ "listed": "no", "held": "yes" }), json!([]));
    assert_eq!(texts(&found.contradictions[0].because), ["held", "listed"]);
    assert_eq!(assessed(json!({ "listed": "no" }), json!([])).contradictions, []);
}
