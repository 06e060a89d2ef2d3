//! Forms that do not hold together are refused by name.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

mod sample;

use candour_questionnaire::{ConditionFault, Form, FormFault, FormIndex, condition_faults};
use sample::{MATTERS, NOW, condition, form};

fn faults(sections: &[&str]) -> Vec<FormFault> {
    let sections = sections.iter().map(|text| toml::from_str(text).unwrap()).collect();
    FormIndex::new(Form { sections }).unwrap_err()
}

fn section(questions: &str) -> String {
    format!("section = \"s\"\n{questions}")
}

#[test]
fn ids_stand_once() {
    let twice = faults(&[NOW, NOW, MATTERS]);
    assert!(twice.contains(&FormFault::SectionTwice("now".parse().unwrap())));
    assert!(twice.contains(&FormFault::QuestionTwice("held".parse().unwrap())));
    let matters = MATTERS.replace("section = \"matters\"", "section = \"other\"");
    let twice = faults(&[MATTERS, &matters]);
    assert!(twice.contains(&FormFault::GroupTwice("matter".parse().unwrap())));
    let back = NOW.replace("retired = [\"colour\"]", "retired = [\"held\"]");
    assert_eq!(faults(&[&back, MATTERS]), [FormFault::QuestionTwice("held".parse().unwrap())]);
}

#[test]
fn a_gate_is_a_yes_no_question_of_the_same_section() {
    let wrong = MATTERS.replace("gate = \"has-matters\"", "gate = \"held\"");
    assert!(faults(&[NOW, &wrong]).contains(&FormFault::Gate("matter".parse().unwrap())));
}

/// A question with three options under these headings.
fn under(headings: &str) -> String {
    let options = "options = [\"x\", \"y\", \"z\"]";
    format!("[[question]]\nid = \"a\"\nkind = \"one\"\n{options}\nheadings = [{headings}]\n")
}

#[test]
fn headings_stand_between_the_options_in_their_order() {
    let right = section(&under("{ id = \"h\", before = \"x\" }, { id = \"i\", before = \"z\" }"));
    let form = Form { sections: vec![toml::from_str(&right).unwrap()] };
    let form = FormIndex::new(form).unwrap();
    let question = form.question(&"a".parse().unwrap()).unwrap();
    let before =
        |option: &str| question.heading_before(&option.parse().unwrap()).map(|h| h.id.to_string());
    assert_eq!([before("x"), before("y"), before("z")], [Some("h".into()), None, Some("i".into())]);
}

#[test]
fn options_fit_the_kind() {
    for wrong in [
        "[[question]]\nid = \"a\"\nkind = \"one\"\n",
        "[[question]]\nid = \"a\"\nkind = \"yes-no\"\noptions = [\"x\"]\n",
        "[[question]]\nid = \"a\"\nkind = \"one\"\noptions = [\"x\", \"x\"]\n",
        "[[question]]\nid = \"a\"\nkind = \"several\"\noptions = [\"x\"]\nalone = [\"y\"]\n",
        &under("{ id = \"h\", before = \"y\" }"),
        &under("{ id = \"h\", before = \"x\" }, { id = \"i\", before = \"other\" }"),
        &under("{ id = \"h\", before = \"x\" }, { id = \"h\", before = \"y\" }"),
        &under(
            "{ id = \"h\", before = \"x\" }, { id = \"i\", before = \"z\" }, { id = \"j\", before = \"y\" }",
        ),
        "[[question]]\nid = \"a\"\nkind = \"line\"\nheadings = [{ id = \"h\", before = \"x\" }]\n",
    ] {
        let found = faults(&[&section(wrong)]);
        assert_eq!(found, [FormFault::Options("a".parse().unwrap())], "{wrong}");
    }
}

#[test]
fn a_place_in_the_first_look_is_taken_once_and_outside_groups() {
    let wrong = "[[question]]\nid = \"a\"\nkind = \"yes-no\"\nfirst-look = 1\n\
                 [[question]]\nid = \"b\"\nkind = \"yes-no\"\nfirst-look = 1\n";
    let found = faults(&[&section(wrong)]);
    assert_eq!(found, [FormFault::FirstLook("b".parse().unwrap())]);
}

#[test]
fn whether_a_question_is_asked_does_not_depend_on_itself() {
    let wrong = "[[question]]\nid = \"a\"\nkind = \"yes-no\"\nwhen = { is = [\"b\", \"yes\"] }\n\
                 [[question]]\nid = \"b\"\nkind = \"yes-no\"\nwhen = { is = [\"a\", \"yes\"] }\n";
    assert_eq!(faults(&[&section(wrong)]), [FormFault::Circle("a".parse().unwrap())]);
}

#[test]
fn conditions_name_what_exists_and_what_they_can_read() {
    let form = form();
    let found = |text: &str| condition_faults(&form, &condition(text), None);
    let id = |text: &str| text.parse().unwrap();
    assert_eq!(found(r#"is = ["gone", "yes"]"#), [ConditionFault::Question(id("gone"))]);
    assert_eq!(
        found(r#"is = ["held", "maybe"]"#),
        [ConditionFault::Option(id("held"), "maybe".parse().unwrap())]
    );
    assert_eq!(found(r#"country-in = ["held", "GB"]"#), [ConditionFault::Kind(id("held"))]);
    assert_eq!(found(r#"is = ["stage", "ended"]"#), [ConditionFault::Scope(id("stage"))]);
    assert_eq!(found("all = []"), [ConditionFault::Empty]);
    let some = r#"some = { group = "matter", where = { is = ["stage", "ended"] } }"#;
    assert_eq!(found(some), []);
    let none = r#"some = { group = "x", where = { answered = "held" } }"#;
    assert_eq!(found(none), [ConditionFault::Group("x".parse().unwrap())]);
    let nought = r#"some = { group = "matter", where = { answered = "stage" }, at-least = 0 }"#;
    assert_eq!(found(nought), [ConditionFault::AtLeast]);
    let told_apart = |by: &str| {
        let over = r#"group = "matter", where = { answered = "stage" }, at-least = 2"#;
        found(&format!(r#"some = {{ {over}, different = "{by}" }}"#))
    };
    assert_eq!(told_apart("stage"), [ConditionFault::Kind(id("stage"))]);
    assert_eq!(told_apart("held-where"), [ConditionFault::Scope(id("held-where"))]);
    assert_eq!(told_apart("nowhere"), [ConditionFault::Question(id("nowhere"))]);
}
