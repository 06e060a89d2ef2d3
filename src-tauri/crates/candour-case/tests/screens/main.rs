//! What the screens are given, over the made-up case and over answers of one's own.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a fixture that cannot be made ends the test"
)]

mod dates;
mod first_look;
mod notes;
mod progress;

use std::path::Path;

use candour_case::view_models::{
    Captures, CardView, GroupView, Mode, Next, QuestionView, Settings,
};
use candour_case::{
    AnswerAddress, AppSession, Attendance, CaseError, FormInput, Locale, Randomness,
    ReviewMarkKind, Timestamp,
};
use rand::SeedableRng;
use rand::rngs::StdRng;

fn now() -> Timestamp {
    "2026-11-23T14:32:00+00:00".parse().unwrap()
}

fn english() -> Locale {
    Locale::english()
}

fn seeded(seed: u64) -> Randomness {
    Box::new(StdRng::seed_from_u64(seed))
}

/// A session with the example open; nothing is read or written in a folder.
fn app() -> AppSession {
    let mut app = AppSession::on_folder(Path::new("nowhere"), seeded(1)).unwrap();
    app.open_example(now()).unwrap();
    app
}

fn page(next: Next) -> QuestionView {
    match next {
        Next::Question { page, .. } => *page,
        other => panic!("no question: {other:?}"),
    }
}

fn list(next: Next) -> GroupView {
    match next {
        Next::Group { page, .. } => *page,
        other => panic!("no group: {other:?}"),
    }
}

fn chosen(choices: &[&str]) -> FormInput {
    let choices = choices.iter().map(|one| (*one).to_owned()).collect();
    FormInput { choices, ..FormInput::default() }
}

fn answer(app: &mut AppSession, place: &AnswerAddress, input: FormInput) {
    app.case().unwrap().draft(place, input, None, &english(), now()).unwrap();
}

/// Adds an item to the disputes and answers some of its questions.
fn dispute(app: &mut AppSession, answers: &[(&str, &[&str])]) {
    let group = "dispute".parse().unwrap();
    let first = app.case().unwrap().add_item(&group, Mode::Section, &english(), now()).unwrap();
    let (group, item) = page(first).place.item.unwrap();
    for (question, choices) in answers {
        let place = AnswerAddress::in_item(group.clone(), item.clone(), question.parse().unwrap());
        answer(app, &place, chosen(choices));
    }
}

fn single(question: &str) -> AnswerAddress {
    AnswerAddress::single(question.parse().unwrap())
}

#[test]
fn a_question_in_the_list_is_reached_or_left_out_and_never_both() {
    let mut app = app();
    let view = app.case().unwrap().questions(&english(), now());
    let rows: Vec<_> = view.sections.iter().flat_map(|(_, rows)| rows).collect();
    for row in &rows {
        let reached = row.place.is_some() || row.group.is_some();
        assert!(!reached || row.skipped.is_empty(), "{} is asked and was skipped", row.number);
        assert!(row.skipped.iter().all(|line| !line.is_empty()), "{}", row.number);
    }
    assert!(rows.iter().any(|row| row.place.as_ref().is_some_and(|p| p.item.is_some())));
    assert!(rows.iter().any(|row| !row.skipped.is_empty()), "nothing was skipped in the example");
}

#[test]
fn a_list_that_is_not_begun_has_left_nothing_out() {
    let mut app = app();
    let group = "dispute".parse().unwrap();
    let mut case = app.case().unwrap();
    let cards = list(case.group(&group, Mode::Section, &english(), now()).unwrap()).cards;
    for card in cards {
        case.remove_item(&group, &card.item, now()).unwrap();
    }
    case.clear(&single("has-disputes"), Mode::Section, &english(), now()).unwrap();
    let inside = |view: &candour_case::view_models::QuestionListView, text: &str| {
        let rows = view.sections.iter().flat_map(|(_, rows)| rows);
        rows.clone().find(|row| row.text == text).cloned().unwrap()
    };
    let open = case.questions(&english(), now());
    let row = inside(&open, "Who is on the other side of this dispute?");
    assert_eq!((row.place, row.skipped.len()), (None, 0), "nothing has been answered yet");
    case.draft(&single("has-disputes"), chosen(&["no"]), None, &english(), now()).unwrap();
    let closed = case.questions(&english(), now());
    assert_eq!(inside(&closed, "Who is on the other side of this dispute?").skipped.len(), 1);
}

#[test]
fn a_change_that_opens_a_question_asks_it_before_going_back() {
    let mut app = app();
    let place = |question: &str| {
        let (group, item) = ("matter".parse().unwrap(), "m1".parse().unwrap());
        AnswerAddress::in_item(group, item, question.parse().unwrap())
    };
    let penalty = place("matter-penalty");
    let mut case = app.case().unwrap();
    page(case.show(&penalty, Mode::Change, &english(), now()).unwrap());
    // What is chosen is saved before Continue is pressed.
    case.draft(&penalty, chosen(&["prison-short"]), None, &english(), now()).unwrap();
    let next =
        case.answer(&penalty, Mode::Change, chosen(&["prison-short"]), false, &english(), now());
    assert_eq!(page(next.unwrap()).place, place("matter-max-penalty"));
}

#[test]
fn a_question_that_an_answer_left_out_names_that_answer() {
    let mut app = app();
    answer(&mut app, &single("has-disputes"), chosen(&["no"]));
    let view = app.case().unwrap().questions(&english(), now());
    let row = |text: &str| {
        view.sections.iter().flat_map(|(_, rows)| rows).find(|row| row.text.contains(text)).unwrap()
    };
    let gate = row("dispute").text.clone();
    let inside = view
        .sections
        .iter()
        .flat_map(|(_, rows)| rows)
        .find(|row| {
            row.asked.as_deref() == Some("Asked for each one you list.") && !row.skipped.is_empty()
        })
        .unwrap();
    assert!(inside.skipped[0].contains("“No”"), "{gate}: {:?}", inside.skipped);
}

#[test]
fn sections_that_do_not_apply_say_why() {
    let mut app = app();
    let mut case = app.case().unwrap();
    // Somebody who is charged and whom nobody presses is asked of no other country.
    let pressure = AnswerAddress::single("pressure".parse().unwrap());
    case.answer(&pressure, Mode::Change, chosen(&["none"]), false, &english(), now()).unwrap();
    let check = case.check(None, &english(), now()).unwrap();
    for (title, lines) in check.not_applicable.iter().flat_map(|found| &found.sections) {
        assert!(!lines.is_empty(), "{title} does not say why");
    }
    assert!(check.not_applicable.is_some(), "every section applies");
    let shown = check.sections.len();
    let left = check.not_applicable.map_or(0, |found| found.sections.len());
    let home = app.case().unwrap().home(&english(), now());
    assert_eq!(shown + left, home.sections.len());
}

#[test]
fn countries_that_other_answers_name_are_offered_and_the_pages_own_are_not() {
    let mut app = app();
    answer(&mut app, &single("nationalities"), chosen(&["KZ", "TR"]));
    answer(&mut app, &single("lives-in"), chosen(&["MN"]));
    let show = |app: &mut AppSession, id: &str| {
        page(app.case().unwrap().show(&single(id), Mode::Section, &english(), now()).unwrap())
    };
    let codes = |page: &QuestionView| -> Vec<String> {
        page.known_countries.iter().map(|one| one.code.to_string()).collect()
    };
    let lives = show(&mut app, "lives-in");
    assert!(codes(&lives).contains(&"KZ".to_owned()), "{:?}", codes(&lives));
    assert!(!codes(&lives).contains(&"MN".to_owned()), "its own answer is no other answer");
    assert!(codes(&lives).len() <= 8);
    assert!(codes(&show(&mut app, "held-now")).is_empty(), "no country is asked there");
}

#[test]
fn two_items_that_read_alike_are_asked_about_and_never_merged() {
    let mut app = app();
    let group = "dispute".parse().unwrap();
    let before = list(app.case().unwrap().group(&group, Mode::Section, &english(), now()).unwrap());
    let same: &[(&str, &[&str])] = &[
        ("dispute-with", &["investor"]),
        ("dispute-criminal", &["complaint-threatened"]),
        ("dispute-about", &["contract"]),
        ("dispute-country", &["MN"]),
    ];
    dispute(&mut app, same);
    dispute(&mut app, same);
    let other: Vec<_> =
        same.iter().copied().take(3).chain([("dispute-country", &["TR"][..])]).collect();
    dispute(&mut app, &other);
    let after = list(app.case().unwrap().group(&group, Mode::Section, &english(), now()).unwrap());
    let cards = &after.cards[before.cards.len()..];
    assert_eq!(cards.len(), 3);
    assert!(cards[0].double.is_none(), "the first of two is not the double");
    assert!(cards[1].double.as_deref().is_some_and(|text| text.starts_with("Check:")));
    assert!(cards[2].double.is_none(), "one that says something else is no double");
}

#[test]
fn an_item_with_the_same_answers_as_another_has_no_name_yet() {
    let mut app = app();
    let group = "dispute".parse().unwrap();
    dispute(&mut app, &[("dispute-with", &["investor"]), ("dispute-about", &["contract"])]);
    let cards = |app: &mut AppSession| {
        list(app.case().unwrap().group(&group, Mode::Section, &english(), now()).unwrap()).cards
    };
    let before = cards(&mut app);
    let item = before.last().unwrap().item.clone();
    let first = {
        let mut case = app.case().unwrap();
        page(case.copy_item(&group, &item, Mode::Section, &english(), now()).unwrap())
    };
    assert_eq!(first.place.question.as_str(), "dispute-with");
    assert_eq!(first.input.choices, Vec::<String>::new(), "the name of another was taken over");

    let after = cards(&mut app);
    let [.., one, other] = after.as_slice() else { panic!("no second card") };
    assert_eq!(after.len(), before.len() + 1);
    assert_eq!((&one.item, Some(&other.item)), (&item, first.place.item.map(|(_, i)| i).as_ref()));
    assert_ne!(one.title, other.title);
    let told = |card: &CardView| {
        let facts = card.facts.iter();
        facts.map(|fact| (fact.label.clone(), fact.text.clone())).collect::<Vec<_>>()
    };
    assert!(!told(one).is_empty());
    assert_eq!(told(one), told(other));
    let unknown = "i99".parse().unwrap();
    let none = app.case().unwrap().copy_item(&group, &unknown, Mode::Section, &english(), now());
    assert_eq!(none.unwrap_err(), CaseError::PlaceUnknown);
}

#[test]
fn what_would_change_a_point_stands_in_the_order_of_labels() {
    let mut app = app();
    let summary = app.case().unwrap().summary(false, &english(), now());
    let lines = summary.issues.iter().flat_map(|issue| &issue.lines);
    let lists: Vec<Vec<String>> = lines
        .filter_map(|line| line.point.as_ref())
        .map(|point| point.would_change.iter().map(|link| link.label.to_lowercase()).collect())
        .collect();
    assert!(lists.iter().any(|labels| labels.len() > 1), "no point of the example has two");
    for labels in lists {
        let mut sorted = labels.clone();
        sorted.sort();
        assert_eq!(labels, sorted);
    }
}

#[test]
fn what_was_allowed_until_the_lock_is_not_allowed_after_it() {
    let with = |captures| Settings { captures, ..Settings::default() };
    assert_eq!(Settings::default().captures, Captures::KeptOut);
    assert_eq!(with(Captures::UntilLocked).after_lock().captures, Captures::KeptOut);
    assert_eq!(with(Captures::Allowed).after_lock().captures, Captures::Allowed);
}

#[test]
fn a_country_that_no_longer_exists_is_found_and_an_unknown_one_has_a_place() {
    let app = app();
    let names = |typed: &str| -> Vec<String> {
        app.countries(typed, &english()).into_iter().map(|one| one.name).collect()
    };
    assert_eq!(names("ссср").len(), 1, "an unknown name leads to one entry");
    assert!(names("soviet")[0].starts_with("Soviet Union"));
    assert!(names("Югослав")[0].starts_with("Yugoslavia"));
    assert_eq!(names("Freedonia"), ["Another country or territory"]);
    assert!(names(" ").is_empty());
}

#[test]
fn whoever_comes_back_to_a_text_goes_on_where_they_were_typing() {
    let mut app = app();
    let words = single("own-words");
    let mut case = app.case().unwrap();
    page(case.show(&words, Mode::Section, &english(), now()).unwrap());
    let input = FormInput { text: "A few words.".to_owned(), ..FormInput::default() };
    case.draft(&words, input, Some(5), &english(), now()).unwrap();
    let back = page(case.show(&words, Mode::Section, &english(), now()).unwrap());
    assert_eq!(back.caret, Some(5));
    // Another page in between, and it is a page like any other.
    page(case.show(&single("what-you-want"), Mode::Section, &english(), now()).unwrap());
    let back = page(case.show(&words, Mode::Section, &english(), now()).unwrap());
    assert_eq!((back.caret, back.input.text.as_str()), (None, "A few words."));
}

#[test]
fn a_meeting_wants_a_name_of_its_own_and_a_mark_wants_a_meeting() {
    let mut app = app();
    let mut case = app.case().unwrap();
    let place = single("own-name");
    let kind = Some(ReviewMarkKind::Confirmed);
    assert_eq!(case.mark_in_meeting(&place, kind, now()), Err(CaseError::NoMeeting));
    assert_eq!(case.meet("  ", Attendance::default(), now()), Err(CaseError::NameEmpty));
    assert_eq!(
        case.meet(&"a".repeat(121), Attendance::default(), now()),
        Err(CaseError::NameTooLong)
    );
    case.meet(&"a".repeat(120), Attendance::default(), now()).unwrap();
    assert_eq!(case.mark_in_meeting(&place, kind, now()), Ok(()));
    case.end_meeting(now()).unwrap();
    assert_eq!(case.mark_in_meeting(&place, kind, now()), Err(CaseError::NoMeeting));
}

#[test]
fn a_case_wants_a_label_before_anything_else() {
    let mut app = app();
    assert_eq!(app.create_case("  ", now()), Err(CaseError::LabelEmpty));
    assert_eq!(app.create_case(&"a".repeat(121), now()), Err(CaseError::LabelTooLong));
}

#[test]
fn what_is_drawn_comes_from_the_randomness_that_was_passed_in() {
    let drawn = |seed: u64| {
        let mut app = AppSession::on_folder(Path::new("nowhere"), seeded(seed)).unwrap();
        app.open_example(now()).unwrap();
        app.create_case("A second case", now()).unwrap();
        let mut ids: Vec<String> =
            app.cases(&english(), now()).unwrap().into_iter().map(|case| case.id).collect();
        ids.sort();
        (ids, app.suggest_passphrase())
    };
    assert_eq!(drawn(1), drawn(1));
    let (one, other) = (drawn(1), drawn(2));
    assert!(one.0.iter().all(|id| !other.0.contains(id)) && one.1 != other.1);
}
