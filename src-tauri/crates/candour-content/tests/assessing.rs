//! The shipped example and the shipped rules at work.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::collections::BTreeSet;

use candour_assessment::Weight;
use candour_content::{Edition, Say, embedded};
use candour_model::{Answer, Answers, Date, Item, Locale, Place, QuestionId, Value, ValueKind};
use candour_questionnaire::{AnswersFile, read_answers, write_answers};

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
            items.push(Item { id, answers });
        }
    }
    answers
}

/// Where an answer stands, in lists too.
fn places(answers: &Answers) -> impl Iterator<Item = Place> {
    let inside = answers.groups.iter().flat_map(|(group, items)| {
        items.iter().flat_map(|item| {
            let place =
                |id: &QuestionId| Place::in_item(group.clone(), item.id.clone(), id.clone());
            item.answers.keys().map(place).collect::<Vec<_>>()
        })
    });
    answers.single.keys().cloned().map(Place::single).chain(inside)
}

#[test]
fn a_number_of_law_past_its_review_is_told_with_its_point() {
    let edition = embedded().unwrap();
    let english = Locale::english();
    let say = Say::new(&edition, &english);
    let told = |on: Date| -> Vec<String> {
        let found = edition.assess(&example(&edition), on).points;
        found.iter().flat_map(|point| say.point_warnings(point, on)).collect()
    };
    let is_due = |warning: &String| warning.contains("due for review by");
    assert!(!told(today()).iter().any(is_due));
    let later = "2033-01-01".parse().unwrap();
    assert!(told(later).iter().any(is_due), "{:?}", told(later));
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
    let weights: Vec<Weight> = found.points.iter().map(|point| point.weight).collect();
    assert!(weights.is_sorted(), "the first to act on come first");
    assert_eq!(found.measures.len(), edition.rules.measures.len());
}

#[test]
fn without_answers_there_are_no_points() {
    let edition = embedded().unwrap();
    let found = edition.assess(&Answers::default(), today());
    assert_eq!(found.points, []);
    assert_eq!(found.clashes, []);
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
    let places: Vec<Place> = places(&answers).collect();
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
    let say = Say::new(&edition, &english);
    let answers = example(&edition);
    let parameters = edition.parameters_on(today());
    let context = edition.context(&answers, today(), &parameters);
    for (id, answer) in &answers.single {
        let question = edition.form.question(id).unwrap();
        let lines = say.answer_by_line(&context, question, Some(answer)).join("\n");
        assert!(!lines.is_empty() && !lines.contains("printed-"), "{id}");
        assert!(!say.label(question).starts_with("q-"), "{id}");
    }
}

/// Options hold commas and the word "and"; where one ends has to be seen all the same.
#[test]
fn several_options_in_one_line_can_be_told_apart() {
    let edition = embedded().unwrap();
    let english = Locale::english();
    let say = Say::new(&edition, &english);
    let (answers, parameters) = (Answers::default(), edition.parameters_on(today()));
    let context = edition.context(&answers, today(), &parameters);
    for question in edition.form.questions().filter(|q| q.kind == ValueKind::Several) {
        let answer = Answer::NotSure(Value::Several(question.options.clone()));
        let options: Vec<String> =
            question.options.iter().map(|o| say.option(question, o)).collect();
        let line = say.answer(&context, question, Some(&answer));
        let told: Vec<&str> = line.trim_end_matches(" (not certain)").split("; ").collect();
        assert_eq!(told, options, "{}", question.id);

        let lines = say.answer_by_line(&context, question, Some(&answer));
        let (doubt, lines) = lines.split_last().unwrap();
        assert_eq!((lines, doubt.as_str()), (&*options, "(not certain of these)"));
    }
}
