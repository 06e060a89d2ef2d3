//! Published cases, INTERPOL's own examples, public cases and a control, answered as a person
//! would: every ground that their facts carry is among the points, and few others are.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a situation that cannot be read ends the test"
)]

mod elsewhere;
mod heads;
mod told;
mod written;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use candour_assessment::{Assessment, Issues, MeasureState, issues};
use candour_content::{Edition, embedded};
use candour_model::{AnswerAddress, ItemId, Value};
use candour_questionnaire::{Flow, FlowStep, read_answers};
use toml::Table;
use written::{Written, written};

/// The most grounds beyond the expected ones that a situation may show on average.
const MOST_EXTRA: usize = 1;

/// Grounds that any foreign matter brings: they are not counted as extra.
const EVERYWHERE: [&str; 2] = ["access-to-data", "travel-risk"];

struct Situation {
    name: String,
    text: Table,
    assessment: Assessment,
    issues: Issues,
    asked: usize,
    unanswered: Vec<String>,
    /// Every question that is a page of the interview.
    pages: BTreeSet<String>,
    /// The country of each matter, by its item.
    matter_countries: BTreeMap<ItemId, String>,
    plans_a_journey: bool,
}

impl Situation {
    fn grounds(&self) -> BTreeSet<String> {
        let points = self.assessment.points.iter();
        points.flat_map(|point| &point.grounds).map(ToString::to_string).collect()
    }

    fn list(&self, key: &str) -> BTreeSet<String> {
        let listed = self.text.get(key).and_then(|value| value.as_array());
        listed.into_iter().flatten().filter_map(|code| Some(code.as_str()?.to_owned())).collect()
    }

    fn is_control(&self) -> bool {
        self.text.get("no-other-grounds").and_then(|value| value.as_bool()).unwrap_or(false)
    }
}

fn situations(edition: &Edition) -> Vec<Situation> {
    written()
        .into_iter()
        .map(|(Written { name, answers, day }, text)| {
            let file = read_answers(&answers, &edition.form, &edition.countries)
                .unwrap_or_else(|faults| panic!("{name}: {faults:?}"));
            let assessment = edition.assess(&file.answers, day);
            let parameters = edition.parameters_on(day);
            let context = edition.context(&file.answers, day, &parameters);
            let issues = issues(&edition.heads, &context, &assessment);
            let flow = Flow::new(&context);
            let asked = flow.progress().iter().map(|section| section.asked).sum();
            let unanswered = flow
                .steps()
                .filter_map(|step| match step {
                    FlowStep::Question(place) => Some(place),
                    FlowStep::Group(_) => None,
                })
                .filter(|place| context.applicable_answer(place).is_none())
                .map(|place| place.question.to_string())
                .collect();
            let places: Vec<&AnswerAddress> = flow
                .steps()
                .filter_map(|step| match step {
                    FlowStep::Question(place) => Some(place),
                    FlowStep::Group(_) => None,
                })
                .collect();
            let pages = places.iter().map(|place| place.question.to_string()).collect();
            let value = |place| context.applicable_answer(place)?.value().cloned();
            let matter_countries = places
                .iter()
                .filter(|place| place.question.as_str() == "matter-country")
                .filter_map(|place| match value(place)? {
                    Value::Country(country) => Some((place.item.clone()?.1, country.to_string())),
                    _ => None,
                })
                .collect();
            let journeys = AnswerAddress::single("has-journeys".parse().unwrap());
            let plans_a_journey = value(&journeys)
                .is_some_and(|value| value.option().is_some_and(|o| o.as_str() == "yes"));
            Situation {
                name,
                text,
                assessment,
                issues,
                asked,
                unanswered,
                pages,
                matter_countries,
                plans_a_journey,
            }
        })
        .collect()
}

#[test]
fn every_ground_that_the_facts_carry_is_among_the_points() {
    let edition = embedded().unwrap();
    let found = situations(&edition);
    assert!(found.len() >= 94, "only {} situations were read", found.len());
    for situation in found {
        let grounds = situation.grounds();
        let missing: Vec<_> = situation.list("grounds").difference(&grounds).cloned().collect();
        assert!(missing.is_empty(), "{}: {missing:?} missing", situation.name);
    }
}

#[test]
fn no_ground_that_the_facts_exclude_is_among_the_points() {
    let edition = embedded().unwrap();
    let mut excluded = 0;
    for situation in situations(&edition) {
        let (grounds, absent) = (situation.grounds(), situation.list("absent"));
        let wrong: Vec<_> = absent.intersection(&grounds).cloned().collect();
        assert!(wrong.is_empty(), "{}: {wrong:?} should not be there", situation.name);
        excluded += absent.len();
    }
    println!("count: {excluded} grounds that facts exclude");
    assert!(excluded >= 1, "only {excluded} grounds are excluded");
}

#[test]
fn few_grounds_arise_beside_the_expected_ones() {
    let edition = embedded().unwrap();
    let counted: BTreeSet<String> = edition
        .grounds
        .iter()
        .filter(|ground| ground.family == "interpol")
        .map(|ground| ground.code.to_string())
        .filter(|code| !EVERYWHERE.contains(&code.as_str()))
        .collect();
    let found = situations(&edition);
    let extra: usize = found
        .iter()
        .map(|situation| {
            let expected = situation.list("grounds");
            let grounds = situation.grounds();
            grounds.difference(&expected).filter(|code| counted.contains(*code)).count()
        })
        .sum();
    println!("count: {extra} extra grounds in {} situations", found.len());
    assert!(extra <= MOST_EXTRA * found.len(), "{extra} in {} situations", found.len());
}

#[test]
fn an_ordinary_debt_shows_no_ground_and_no_sign_of_any_measure() {
    let edition = embedded().unwrap();
    let controls: Vec<_> = situations(&edition).into_iter().filter(Situation::is_control).collect();
    assert!(!controls.is_empty(), "no control was read");
    for control in controls {
        assert_eq!(control.grounds(), BTreeSet::new(), "{}", control.name);
        for measure in &control.assessment.measures {
            assert_eq!(measure.state, MeasureState::NoSign, "{}: {}", control.name, measure.id);
        }
    }
}

/// A sign says what was answered, and nothing that lies near it.
#[test]
fn the_signs_are_those_that_were_told() {
    let edition = embedded().unwrap();
    let mut told = 0;
    for situation in situations(&edition) {
        let measures = situation.assessment.measures.iter();
        let signs: BTreeSet<String> =
            measures.flat_map(|measure| &measure.signs).map(|sign| sign.id.to_string()).collect();
        let (expected, absent) = (situation.list("signs"), situation.list("signs-absent"));
        told += usize::from(!expected.is_empty());
        let missing: Vec<_> = expected.difference(&signs).collect();
        assert!(missing.is_empty(), "{}: {missing:?} missing of {signs:?}", situation.name);
        let wrong: Vec<_> = absent.intersection(&signs).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?} should not be there", situation.name);
    }
    assert!(told >= 1, "no situation names its signs");
}

/// How many questions a person answers: one with a case or a dispute, one with nothing but a
/// worry, one held, one judged while away.
fn length(kind: &str) -> RangeInclusive<usize> {
    match kind {
        "typical" => 35..=52,
        "quiet" => 20..=35,
        "held" => 50..=70,
        "judged" => 45..=58,
        other => panic!("{other} is no kind of interview"),
    }
}

/// These people answer every question that the flow asks them.
#[test]
fn a_typical_person_answers_35_to_52_questions() {
    let edition = embedded().unwrap();
    let mut people = 0;
    for situation in situations(&edition) {
        let Some(kind) = situation.text.get("interview").and_then(|value| value.as_str()) else {
            continue;
        };
        let Situation { name, asked, unanswered, .. } = &situation;
        assert!(unanswered.is_empty(), "{name}: {unanswered:?} have no answer");
        println!("{asked} questions: {name}");
        let length = length(kind);
        assert!(length.contains(asked), "{name}: {asked} questions, and {length:?} is {kind}");
        people += 1;
    }
    assert!(people >= 7, "only {people} people answer everything");
}
