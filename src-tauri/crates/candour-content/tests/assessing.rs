//! The shipped example and the shipped rules at work.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::collections::BTreeSet;

use candour_assessment::Urgency;
use candour_content::{Edition, Phrases, embedded};
use candour_model::{
    Answer, AnswerAddress, Answers, Date, Item, Locale, QuestionId, Value, ValueKind,
};
use candour_questionnaire::{AnswersFile, Flow, FlowStep, read_answers, write_answers};
use serde_json::{Value as Json, json};

fn today() -> Date {
    "2026-11-23".parse().unwrap()
}

fn example(edition: &Edition) -> Answers {
    edition.example.as_ref().unwrap().answers.clone()
}

/// The example with every group filled up to so many items.
fn filled(edition: &Edition, count: usize) -> Answers {
    let mut answers = example(edition);
    for items in answers.groups.values_mut().filter(|items| !items.is_empty()) {
        let first = items.clone();
        for number in items.len()..count {
            let id = format!("copy{number}").parse().unwrap();
            let answers = first[number % first.len()].answers.clone();
            items.push(Item { answers, ..Item::new(id) });
        }
    }
    answers
}

/// Where an answer stands, in lists too.
fn places(answers: &Answers) -> impl Iterator<Item = AnswerAddress> {
    let inside = answers.groups.iter().flat_map(|(group, items)| {
        items.iter().flat_map(|item| {
            let place = |id: &QuestionId| {
                AnswerAddress::in_item(group.clone(), item.id.clone(), id.clone())
            };
            item.answers.keys().map(place).collect::<Vec<_>>()
        })
    });
    answers.single.keys().cloned().map(AnswerAddress::single).chain(inside)
}

#[test]
fn a_number_of_law_past_its_review_is_told_with_its_point() {
    let edition = embedded().unwrap();
    let english = Locale::english();
    let phrases = Phrases::new(&edition, &english);
    let told = |on: Date| -> Vec<String> {
        let found = edition.assess(&example(&edition), on).points;
        found.iter().flat_map(|point| phrases.point_warnings(point, on)).collect()
    };
    let is_due = |warning: &String| warning.contains("due for review by");
    assert!(!told(today()).iter().any(is_due));
    let later = "2033-01-01".parse().unwrap();
    assert!(told(later).iter().any(is_due), "{:?}", told(later));
}

/// The answers of a file of this form, given in short.
fn answers(edition: &Edition, single: Json, groups: Json) -> Answers {
    let file = json!({
        "format": "candour-answers", "version": 1, "answers": single, "groups": groups,
    });
    read_answers(&file.to_string(), &edition.form, &edition.countries).unwrap().answers
}

/// What a point says of itself and of its last day, on a day; empty where it does not arise.
fn told(edition: &Edition, answers: &Answers, id: &str, on: &str) -> (String, String) {
    let english = Locale::english();
    let (phrases, on) = (Phrases::new(edition, &english), on.parse().unwrap());
    let found = edition.assess(answers, on).points;
    let Some(point) = found.iter().find(|point| point.id.as_str() == id) else {
        return (String::new(), String::new());
    };
    let words = phrases.point_words(&edition.parameters_on(on), point, on);
    let title = phrases.of_law(&format!("point-{id}"), None, "it", &words).unwrap();
    let day = point.deadline.and_then(|deadline| phrases.deadline(&deadline, on));
    (title, day.unwrap_or_default())
}

/// A request in the UK by one country, at a stage, decided or held on a day.
fn extradition(edition: &Edition, country: &str, stage: &str, on: &str) -> Answers {
    let single = json!({
        "held-now": "held", "held-country": "GB", "held-since": on, "held-reason": "extradition-request",
        "lives-in": "GB", "has-matters": "yes", "extradition-in": "GB", "extradition-stage": stage,
        "extradition-decision-date": on,
    });
    let matter = json!({ "id": "m1", "answers": {
        "matter-country": country, "matter-stage": "charged", "matter-extradition": ["pending"],
    } });
    answers(edition, single, json!({ "matter": [matter] }))
}

/// The law counts the day of the order, of the notice and of the arrest as day one.
#[test]
fn the_last_days_of_extradition_are_those_of_the_law() {
    let edition = embedded().unwrap();
    let last = |country: &str, stage: &str, id: &str| {
        let answers = extradition(&edition, country, stage, "2026-11-25");
        told(&edition, &answers, id, "2026-11-28").1
    };
    let own = |day: &str| format!("Last day: {day}.");
    assert_eq!(last("PL", "ordered", "clock-appeal-part-1"), own("1 December 2026"));
    assert_eq!(last("IN", "ordered", "clock-appeal-part-2"), own("8 December 2026"));
    assert_eq!(last("IN", "court-agreed", "clock-representations"), own("22 December 2026"));
    let papers =
        |country: &str| last(country, "arrested-papers-awaited", "clock-provisional-papers");
    for country in ["IN", "SH"] {
        assert_eq!(
            papers(country),
            "The other country must send its papers by 28 January 2027.",
            "{country}"
        );
    }
    assert_eq!(papers("SM"), "The other country must send its papers by 8 January 2027.");
    for unread in ["US", "KW", "CL", "BR", "TR"] {
        assert_eq!(papers(unread), "", "{unread}: its period was not read");
    }
}

/// An arrest before the warrant has its day before a judge, and no other arrest has one.
#[test]
fn the_day_before_a_judge_is_that_of_an_arrest_before_the_warrant() {
    let edition = embedded().unwrap();
    let held = |country: &str, stage: &str| {
        let single = json!({
            "held-now": "held", "held-country": "GB", "held-since": "2026-11-28",
            "held-hour": "Ten at night", "held-reason": "extradition-request",
            "has-matters": "yes", "extradition-stage": stage,
        });
        let matter = json!({ "id": "m1", "answers": {
            "matter-country": country, "matter-stage": "charged", "matter-extradition": ["pending"],
        } });
        answers(&edition, single, json!({ "matter": [matter] }))
    };
    let before = held("PL", "arrested-papers-awaited");
    let (title, day) = told(&edition, &before, "clock-first-hearing", "2026-11-29");
    assert!(title.contains("must see you soon"), "{title}");
    assert_eq!(day, "The other country must send its papers by 30 November 2026.");
    for (country, stage) in [("PL", "papers-received"), ("IN", "arrested-papers-awaited")] {
        let after = held(country, stage);
        let (title, day) = told(&edition, &after, "first-hearing", "2026-11-29");
        assert!(title.contains("before a judge") && day.is_empty(), "{country}: {title} {day}");
    }
    let later = edition.assess(&before, "2026-12-20".parse().unwrap()).points;
    assert!(!later.iter().any(|point| point.id.as_str().ends_with("first-hearing")));
}

/// Nothing that ended is said to run, and nothing past to come.
#[test]
fn a_past_date_is_told_as_past() {
    let edition = embedded().unwrap();
    let request = json!({ "id": "r1", "answers": {
        "request-kind": "revision", "request-state": "answered", "request-answer": "kept",
        "request-new-fact": "yes", "request-new-fact-date": "2019-08-01",
    } });
    let single = json!({ "notice-known": ["red"], "has-interpol-requests": "yes" });
    let revision = answers(&edition, single, json!({ "interpol-request": [request] }));
    let (title, day) = told(&edition, &revision, "clock-revision", "2026-11-28");
    assert!(title.contains("may be over"), "{title}");
    assert!(day.starts_with("The last day was 1 February 2020. It has passed."), "{day}");

    let date = json!({ "id": "c1", "answers": {
        "coming-date-what": "reply-deadline", "coming-date-when": "2026-01-15",
    } });
    let reply =
        answers(&edition, json!({ "dates-coming": "yes" }), json!({ "coming-date": [date] }));
    let (title, day) = told(&edition, &reply, "clock-coming", "2026-11-28");
    assert!(title.contains("has passed") && !title.contains("coming"), "{title}");
    assert_eq!(day, "The date was 15 January 2026. It has passed.");
    let point = |on: &str| {
        let found = edition.assess(&reply, on.parse().unwrap()).points;
        found.into_iter().find(|point| point.id.as_str() == "clock-coming").unwrap().urgency
    };
    assert_eq!(point("2026-11-28"), Urgency::Raise, "not the lowest");

    let journey = json!({ "id": "j1", "answers": {
        "journey-countries": ["RU"], "journey-date": "2025-11-10",
    } });
    let matter =
        json!({ "id": "m1", "answers": { "matter-country": "RU", "matter-stage": "charged" } });
    let single = json!({ "held-now": "free", "has-journeys": "yes", "has-matters": "yes" });
    let trip = answers(&edition, single, json!({ "journey": [journey], "matter": [matter] }));
    let (title, _) = told(&edition, &trip, "journey-to-concern", "2026-11-28");
    assert!(title.contains("has passed"), "{title}");
    let found = edition.assess(&trip, "2026-11-28".parse().unwrap()).points;
    let of_journeys = found.iter().filter(|point| point.id.as_str().starts_with("journey-"));
    assert!(of_journeys.clone().count() > 0);
    assert!(of_journeys.clone().all(|point| point.urgency == Urgency::Note), "{of_journeys:?}");
}

/// Somebody in custody reads of custody and of running time first, and nothing of journeys.
#[test]
fn custody_comes_before_travel() {
    let edition = embedded().unwrap();
    let answers = extradition(&edition, "PL", "ordered", "2026-11-25");
    let found = edition.assess(&answers, "2026-11-28".parse().unwrap()).points;
    let ids: Vec<&str> = found.iter().map(|point| point.id.as_str()).collect();
    let at = |id: &str| ids.iter().position(|other| *other == id);
    assert!(at("held") < at("clock-appeal-part-1"), "{ids:?}");
    assert!(at("clock-appeal-part-1") < at("extradition-pending"), "{ids:?}");
    assert!(!ids.iter().any(|id| *id == "caution-travel" || id.starts_with("journey-")), "{ids:?}");
    assert!(!ids.contains(&"advance-request"), "{ids:?}");
}

/// No date of English law is printed for a claim, and no UK law for an account abroad.
#[test]
fn uk_law_speaks_of_the_uk_alone() {
    let edition = embedded().unwrap();
    let asset = json!({ "id": "a1", "answers": {
        "asset-kind": "company-or-shares", "asset-country": "AE", "asset-event": ["taken-by-deceit"],
        "asset-date": "2021-06-10",
    } });
    let bank = json!({ "id": "b1", "answers": {
        "bank-measure-country": "CN", "bank-measure-what": ["blocked"],
        "bank-measure-reason": ["no-reason"],
    } });
    let single = json!({ "has-assets": "yes", "has-bank-measures": "yes", "lives-in": "GB" });
    let case = answers(&edition, single, json!({ "asset": [asset], "bank-measure": [bank] }));
    let found = edition.assess(&case, "2026-11-28".parse().unwrap()).points;
    let ids: Vec<&str> = found.iter().map(|point| point.id.as_str()).collect();
    assert!(ids.contains(&"recovery-limits") && ids.contains(&"bank-abroad"), "{ids:?}");
    assert!(!ids.contains(&"account-frozen") && !ids.contains(&"silent-block"), "{ids:?}");
    assert!(found.iter().all(|point| point.deadline.is_none()));
}

#[test]
fn the_example_yields_points_that_name_their_answers_and_sources() {
    let edition = embedded().unwrap();
    let answers = example(&edition);
    let found = edition.assess(&answers, today());
    assert!(found.points.len() > 10, "{} points", found.points.len());
    for point in &found.points {
        assert!(!point.because.is_empty(), "{} rests on nothing", point.id);
        assert!(!point.sources.is_empty(), "{} has no source", point.id);
        for place in &point.because {
            assert!(answers.get(place).is_some(), "{}: {place} is unanswered", point.id);
            assert!(point.would_change.contains(place));
        }
    }
    let urgencies: Vec<Urgency> = found.points.iter().map(|point| point.urgency).collect();
    assert!(urgencies.is_sorted(), "the first to act on come first");
    assert_eq!(found.measures.len(), edition.rules.measures.len());
}

#[test]
fn without_answers_there_are_no_points() {
    let edition = embedded().unwrap();
    let found = edition.assess(&Answers::default(), today());
    assert_eq!(found.points, []);
    assert_eq!(found.contradictions, []);
}

#[test]
fn everything_withheld_yields_no_points_either() {
    let edition = embedded().unwrap();
    let mut answers = filled(&edition, 2);
    let hide = |answer: &mut Answer| *answer = Answer::Withheld;
    answers.single.values_mut().for_each(hide);
    for item in answers.groups.values_mut().flatten() {
        item.answers.values_mut().for_each(hide);
    }
    let found = edition.assess(&answers, today());
    assert_eq!(found.points, []);
}

#[test]
fn hiding_any_answer_of_the_example_never_brings_up_a_point() {
    let edition = embedded().unwrap();
    let answers = example(&edition);
    let ids = |answers: &Answers| -> BTreeSet<String> {
        let found = edition.assess(answers, today());
        found.points.iter().map(|point| format!("{} {:?}", point.id, point.item)).collect()
    };
    let whole = ids(&answers);
    let places: Vec<AnswerAddress> = places(&answers).collect();
    assert!(places.len() > answers.single.len(), "the example lists nothing");
    for place in places {
        let mut hidden = answers.clone();
        hidden.set(&place, Some(Answer::NotKnown));
        let left = ids(&hidden);
        assert!(left.is_subset(&whole), "{place}: {:?}", left.difference(&whole));
    }
}

#[test]
fn the_example_is_written_as_it_was_read() {
    let edition = embedded().unwrap();
    let file = edition.example.clone().unwrap();
    let written = write_answers(&file, &edition.form);
    let read = read_answers(&written, &edition.form, &edition.countries).unwrap();
    assert_eq!(read, file);
    let empty = AnswersFile::default();
    assert_ne!(write_answers(&empty, &edition.form), written);
}

#[test]
fn every_answer_of_the_example_is_told_in_words() {
    let edition = embedded().unwrap();
    let english = Locale::english();
    let phrases = Phrases::new(&edition, &english);
    let answers = example(&edition);
    let parameters = edition.parameters_on(today());
    let context = edition.context(&answers, today(), &parameters);
    for (id, answer) in &answers.single {
        let question = edition.form.question(id).unwrap();
        let lines = phrases.answer_by_line(&context, question, Some(answer)).join("\n");
        assert!(!lines.is_empty() && !lines.contains("printed-"), "{id}");
        assert!(!phrases.label(question).starts_with("q-"), "{id}");
    }
}

/// Options hold commas and the word "and"; where one ends has to be seen all the same.
#[test]
fn several_options_in_one_line_can_be_told_apart() {
    let edition = embedded().unwrap();
    let english = Locale::english();
    let phrases = Phrases::new(&edition, &english);
    let (answers, parameters) = (Answers::default(), edition.parameters_on(today()));
    let context = edition.context(&answers, today(), &parameters);
    for question in edition.form.questions().filter(|q| q.kind == ValueKind::Several) {
        let answer = Answer::NotSure(Value::Several(question.options.clone()));
        let options: Vec<String> =
            question.options.iter().map(|o| phrases.option(question, o)).collect();
        let line = phrases.answer(&context, question, Some(&answer));
        let told: Vec<&str> = line.trim_end_matches(" (not certain)").split("; ").collect();
        assert_eq!(told, options, "{}", question.id);

        let lines = phrases.answer_by_line(&context, question, Some(&answer));
        let (doubt, lines) = lines.split_last().unwrap();
        assert_eq!((lines, doubt.as_str()), (&*options, "(not certain of these)"));
    }
}

/// Whether the flow asks for the country behind pressure, with criminal matters of these countries.
fn asks_for_the_country(edition: &Edition, countries: &[&str]) -> bool {
    let matters: Vec<Json> = (countries.iter().enumerate())
        .map(|(number, country)| {
            json!({"id": format!("m{number}"), "answers": {"matter-country": country}})
        })
        .collect();
    let file = json!({
        "format": "candour-answers",
        "version": 1,
        "answers": {"has-matters": "yes", "pressure": ["followed"]},
        "groups": {"matter": matters}
    });
    let file = read_answers(&file.to_string(), &edition.form, &edition.countries).unwrap();
    let parameters = edition.parameters_on(today());
    let context = edition.context(&file.answers, today(), &parameters);
    let place = AnswerAddress::single("pressure-country".parse().unwrap());
    Flow::new(&context).steps().any(|step| *step == FlowStep::Question(place.clone()))
}

#[test]
fn two_matters_of_one_country_are_one_country() {
    let edition = embedded().unwrap();
    assert!(!asks_for_the_country(&edition, &["IN"]));
    assert!(!asks_for_the_country(&edition, &["IN", "IN"]), "only one country can be meant");
    assert!(asks_for_the_country(&edition, &["IN", "AE"]));
    assert!(asks_for_the_country(&edition, &["IN", "IN", "AE"]));
}
