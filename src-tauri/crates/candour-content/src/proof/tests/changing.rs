//! What is said to change a finding changes it; what does not apply changes nothing.

use candour_assessment::{Rules, assess};
use candour_model::{Answer, Answers, Value};

use super::super::change::{self, Changing};
use super::super::search::Search;
use super::*;

#[test]
fn an_answer_that_is_said_to_change_a_point_and_does_not_is_named() {
    // The other urgency is the one that the point has anyway.
    let idle = after(POINTS, "{ weight = \"act-now\", when", "{ weight = \"raise\", when");
    let (point, place) = (owned("point held"), owned("where"));
    assert_eq!(idle, [Flaw::IdleChange { point, place }]);
}

#[test]
fn an_open_answer_of_a_measure_that_shows_no_sign_is_named() {
    let two = "when = { any = [{ is = [\"held\", \"yes\"] }, { all = [\
        { is = [\"has-matters\", \"yes\"] }, { is = [\"has-matters\", \"no\"] }] }] }";
    let idle = after(
        POINTS,
        "id = \"told\"\nwhen = { is = [\"held\", \"yes\"] }",
        &format!("id = \"told\"\n{two}"),
    );
    let (point, place) = (owned("measure red"), owned("has-matters"));
    assert_eq!(idle, [Flaw::IdleChange { point, place }]);
}

/// The engine leaves such answers out, so it is made to read them here.
#[test]
fn an_answer_that_does_not_apply_and_is_read_all_the_same_is_named() {
    let mut edition = load(files()).unwrap();
    edition.rules.points[0].when = edition.rules.points[0].urgencies[0].when.clone();
    let today = "2026-11-23".parse().unwrap();
    let search = Search::new(&edition, today);
    let mut not_held = Answers::default();
    let no = Answer::Given(Value::One("no".parse().unwrap()));
    not_held.set(&"held".parse().unwrap(), Some(no));
    let cases = [("where".parse().unwrap(), not_held)];
    let parameters = edition.parameters_on(today);
    let sound = |answers: &Answers, rules: &Rules| {
        assess(rules, &edition.context(answers, today, &parameters))
    };
    let mut proof = Proof::default();
    change::aside(&edition, &search, &cases, &sound, &mut proof);
    assert_eq!(proof.flaws, []);
    let unsound = |answers: &Answers, rules: &Rules| {
        assess(rules, &edition.context(answers, today, &parameters).assuming_all_apply())
    };
    change::aside(&edition, &search, &cases, &unsound, &mut proof);
    let (owner, place) = (owned("a finding"), owned("where"));
    assert_eq!(proof.flaws, [Flaw::RestsOnAside { owner, place }]);
    let point = &edition.rules.points[0];
    let alone = Rules { points: vec![point.clone()], ..Rules::default() };
    let found = |answers: &Answers| unsound(answers, &alone).points.into_iter().next();
    let mut case = cases[0].1.clone();
    let france = Answer::Given(Value::Country("FR".parse().unwrap()));
    case.set(&"where".parse().unwrap(), Some(france));
    let mut proof = Proof::default();
    Changing { edition: &edition, search: &search, point, found: &found }.prove(&case, &mut proof);
    let (owner, place) = (owned("point held"), owned("where"));
    assert_eq!(proof.flaws, [Flaw::RestsOnAside { owner, place }]);
}
