//! The first look asks for a date as soon as somebody says that there is one.

use candour_case::AnswerAddress;
use candour_case::view_models::{Mode, Next};
use candour_questionnaire::{DateInput, FormInput};

use crate::{app, chosen, english, list, now, page, single};

fn day(day: &str, month: &str, year: &str) -> FormInput {
    let date = DateInput {
        day: day.to_owned(),
        month: month.to_owned(),
        year: year.to_owned(),
        ..DateInput::default()
    };
    FormInput { date, ..FormInput::default() }
}

#[test]
fn a_date_that_is_coming_is_asked_for_at_once_and_stands_first() {
    let mut app = app();
    let mut case = app.case().unwrap();
    let group = "coming-date".parse().unwrap();
    for card in list(case.group(&group, Mode::FirstLook, &english(), now()).unwrap()).cards {
        case.remove_item(&group, &card.item, now()).unwrap();
    }
    let mut go = |place: &AnswerAddress, input: FormInput| -> Next {
        case.answer(place, Mode::FirstLook, input, false, &english(), now()).unwrap()
    };
    // An item that was removed can be brought back, so the list itself comes first.
    let listed = list(go(&single("dates-coming"), chosen(&["yes"])));
    assert_eq!(listed.group, group);
    let mut case = app.case().unwrap();
    let what = page(case.add_item(&group, Mode::FirstLook, &english(), now()).unwrap());
    assert_eq!(what.place.question.as_str(), "coming-date-what");
    assert!(what.progress.contains('4'), "an item counts with its gate: {}", what.progress);
    let mut go = |place: &AnswerAddress, input: FormInput| -> Next {
        case.answer(place, Mode::FirstLook, input, false, &english(), now()).unwrap()
    };
    let when = page(go(&what.place, chosen(&["court-hearing"])));
    assert_eq!(when.place.question.as_str(), "coming-date-when");
    let court = page(go(&when.place, day("6", "декабря", "2026")));
    assert_eq!(court.place.question.as_str(), "coming-date-where");
    assert_eq!(
        list(go(
            &court.place,
            FormInput { text: "The court of the city".to_owned(), ..FormInput::default() }
        ))
        .group,
        group
    );
    let next = page(case.leave_group(&group, Mode::FirstLook, &english(), now()).unwrap());
    assert_eq!(next.place, single("has-journeys"));
    // Back leads the same way.
    let back = case.back(&next.place, Mode::FirstLook, &english(), now()).unwrap();
    assert_eq!(list(back).group, group);
    let back = case.back(&what.place, Mode::FirstLook, &english(), now()).unwrap();
    assert_eq!(list(back).group, group, "an item is left through its list");

    let summary = case.summary(true, &english(), now());
    assert_eq!(summary.issues[0].head.as_str(), "first");
    let ahead: Vec<_> = summary.dates.iter().filter(|date| date.ahead).collect();
    assert!(ahead.iter().any(|date| date.text.contains("ourt hearing")), "{ahead:?}");
}

#[test]
fn a_birth_is_told_by_no_other_date_and_its_name_is_that_of_a_person() {
    let mut app = app();
    let mut case = app.case().unwrap();
    let mut show = |question: &str| {
        page(case.show(&single(question), Mode::Section, &english(), now()).unwrap())
    };
    assert!(show("birth-date").events.is_empty());
    assert!(!show("held-since").events.is_empty(), "another date is told by one");
    let name = show("own-name");
    assert!(name.is_person);
    assert_eq!(name.input.party.kind, Some(candour_model::PartyKind::Person));
    assert!(!show("birth-date").is_person);
}

#[test]
fn a_line_on_when_a_question_is_asked_names_no_row_of_options() {
    let mut app = app();
    let view = app.case().unwrap().questions(&english(), now());
    let rows = view.sections.iter().flat_map(|(_, rows)| rows);
    let lines: Vec<_> = rows.filter_map(|row| row.asked.as_deref()).collect();
    assert!(lines.iter().any(|line| line.starts_with("Asked depending on your answer to")));
    for line in lines {
        assert!(line.split_whitespace().count() < 60, "{line}");
    }
}
