//! Everything can be asked, arise and be absent.

use candour_model::{Answer, AnswerAddress, Answers, Value};
use candour_questionnaire::Question;

use super::super::answering;
use super::super::search::Search;
use super::*;

#[test]
fn the_tiny_edition_holds_as_it_stands() {
    let proof = prove(&load(files()).unwrap(), "2026-11-23".parse().unwrap());
    assert_eq!(proof.flaws, []);
    assert_eq!(proof.counts["questions reached"], 5);
    assert_eq!(proof.counts["cases in which a rule holds"], 4);
    assert_eq!(proof.counts["cases in which a rule does not hold"], 4);
    assert_eq!(proof.counts["weights"], 1);
}

#[test]
fn a_question_that_no_case_reaches_is_named() {
    let never = after(
        FORM,
        "when = { is = [\"held\", \"yes\"] }",
        "when = { all = [{ is = [\"held\", \"yes\"] }, { is = [\"held\", \"no\"] }] }",
    );
    assert!(never.contains(&Flaw::NeverAsked(owned("where"))), "{never:?}");
    let always = after(
        FORM,
        "when = { is = [\"held\", \"yes\"] }",
        "when = { is = [\"held\", \"yes\", \"no\"] }",
    );
    assert_eq!(always, [Flaw::AlwaysAsked(owned("where"))]);
}

#[test]
fn a_point_that_cannot_arise_and_one_that_cannot_be_absent_are_named() {
    let when = "when = { is = [\"held\", \"yes\"] }\ngrounds";
    let never = "when = { all = [{ is = [\"held\", \"yes\"] }, { not = { is = [\"held\", \"yes\"] } }] }\ngrounds";
    let flaws = after(POINTS, when, never);
    assert!(flaws.contains(&Flaw::NeverArises(owned("point held"))), "{flaws:?}");
    let always =
        "when = { any = [{ is = [\"held\", \"yes\"] }, { is = [\"held\", \"no\"] }] }\ngrounds";
    let flaws = after(POINTS, when, always);
    assert!(flaws.contains(&Flaw::NeverAbsent(owned("point held"))), "{flaws:?}");
}

#[test]
fn an_urgency_a_sign_and_a_contradiction_that_cannot_be_are_named() {
    let urgency = after(
        POINTS,
        "when = { country-trait = { question = \"where\", trait = \"eu-member\" } }",
        "when = { is = [\"held\", \"no\"] }",
    );
    let (point, number) = (owned("point held"), 1);
    assert!(urgency.contains(&Flaw::UrgencyNeverApplies { point, number }), "{urgency:?}");
    let sign = after(
        POINTS,
        "id = \"told\"\nwhen = { is = [\"held\", \"yes\"] }",
        "id = \"told\"\nwhen = { is = [\"held\", \"yes\", \"no\"] }",
    );
    assert!(sign.contains(&Flaw::NeverAbsent(owned("sign told"))), "{sign:?}");
    assert!(sign.contains(&Flaw::AlwaysSigned(owned("red"))), "{sign:?}");
    let contradiction = after(
        POINTS,
        "{ is = [\"held\", \"no\"] }, {",
        "{ is = [\"held\", \"no\"] }, { is = [\"held\", \"yes\"] }, {",
    );
    assert!(contradiction.contains(&Flaw::NeverArises(owned("clash both"))), "{contradiction:?}");
}

#[test]
fn a_question_without_a_value_to_give_is_named() {
    let flaws = after(COUNTRY_FILE, COUNTRIES, "country = []");
    assert!(flaws.contains(&Flaw::Unanswerable(owned("where"))), "{flaws:?}");
}

fn edition() -> Edition {
    load(files()).unwrap()
}

fn today() -> Date {
    "2026-11-23".parse().unwrap()
}

#[test]
fn a_way_to_answer_that_no_page_takes_is_named() {
    let edition = edition();
    let search = Search::new(&edition, today());
    let place: AnswerAddress = "where".parse().unwrap();
    let mut proof = Proof::default();
    answering::prove(&edition, &search, &[(place.clone(), Answers::default())], &mut proof);
    assert_eq!(proof.flaws, []);
    // In this case the question is not asked, so that no answer to it counts.
    let mut not_held = Answers::default();
    let no = Answer::Given(Value::One("no".parse().unwrap()));
    not_held.set(&"held".parse().unwrap(), Some(no));
    answering::prove(&edition, &search, &[(place, not_held)], &mut proof);
    let refused = Flaw::Refused { question: owned("where"), way: owned("NotKnown") };
    assert!(proof.flaws.contains(&refused), "{:?}", proof.flaws);
}

#[test]
fn a_section_that_leaves_something_to_ask_is_named() {
    let edition = edition();
    let search = Search::new(&edition, today());
    let section = "now".parse().unwrap();
    let mut proof = Proof::default();
    let withheld = |_: &Question| Some(Answer::Withheld);
    answering::ends(&edition, &search, &section, &withheld, &mut proof);
    assert_eq!(proof.flaws, []);
    let passed_over =
        |question: &Question| (question.id.as_str() != "held").then_some(Answer::Withheld);
    answering::ends(&edition, &search, &section, &passed_over, &mut proof);
    assert_eq!(proof.flaws, [Flaw::SectionOpen(owned("now"))]);
}
