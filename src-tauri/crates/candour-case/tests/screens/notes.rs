//! The person's own note beside an answer, and what was typed for a country that fits nothing.

use candour_case::view_models::{Mode, Next};
use candour_case::{AnswerAddress, AppSession, CaseSession, FormInput};
use candour_model::{Answer, AnswerStatus, Note, Value};

use crate::{answer, app, chosen, english, list, now, page, single};

fn noted(choices: &[&str], note: &str) -> FormInput {
    FormInput { note: note.to_owned(), ..chosen(choices) }
}

/// What the fields of a page hold.
fn shown(app: &mut AppSession, place: &AnswerAddress) -> FormInput {
    let next = app.case().unwrap().show(place, Mode::Section, &english(), now()).unwrap();
    page(next).input
}

#[test]
fn a_note_stands_beside_an_answer_and_without_one_and_is_shown_with_it() {
    let mut app = app();
    let place = single("held-now");
    answer(&mut app, &place, noted(&["free"], " Since the letter came. "));
    assert_eq!(shown(&mut app, &place).note, "Since the letter came.");
    let view = app.case().unwrap().check(None, &english(), now()).unwrap();
    let rows = view.sections.iter().flat_map(|section| &section.blocks).flat_map(|b| &b.rows);
    let row = rows.clone().find(|row| row.place == place).unwrap();
    assert_eq!(row.note.as_deref(), Some("Since the letter came."));

    answer(&mut app, &place, noted(&[], "I shall ask my sister."));
    let alone = shown(&mut app, &place);
    assert_eq!((alone.standing, alone.note.as_str()), (None, "I shall ask my sister."));

    answer(&mut app, &place, noted(&[], ""));
    assert!(shown(&mut app, &place) == FormInput::default(), "a note is removed like any text");
}

#[test]
fn a_note_stays_where_the_answer_beside_it_is_cleared() {
    let mut app = app();
    let place = single("held-now");
    answer(&mut app, &place, noted(&["free"], "Since the letter came."));
    app.case().unwrap().clear(&place, Mode::Section, &english(), now()).unwrap();
    let kept = noted(&[], "Since the letter came.");
    assert!(shown(&mut app, &place) == kept, "the answer alone is cleared");
    // Beside what could not be read, and where the note itself cannot be kept yet.
    let born = single("birth-date");
    for note in ["My mother knows.".to_owned(), "a".repeat(Value::MAX_TEXT + 1)] {
        let mut input = noted(&[], &note);
        input.date.day = "40".to_owned();
        answer(&mut app, &born, input);
        app.case().unwrap().clear(&born, Mode::Section, &english(), now()).unwrap();
        assert!(shown(&mut app, &born) == noted(&[], &note), "what was typed for the answer stays");
    }
}

#[test]
fn a_note_is_kept_where_the_answer_beside_it_cannot_be_read() {
    let mut app = app();
    let place = single("birth-date");
    let mut input = noted(&[], "My mother has the papers.");
    input.date.day = "40".to_owned();
    input.date.year = "1975".to_owned();
    answer(&mut app, &place, input);
    let view = app.case().unwrap().check(None, &english(), now()).unwrap();
    let rows = view.sections.iter().flat_map(|section| &section.blocks).flat_map(|b| &b.rows);
    let row = rows.clone().find(|row| row.place == place).unwrap();
    assert_eq!(row.note.as_deref(), Some("My mother has the papers."));
    assert_eq!(shown(&mut app, &place).date.day, "40");
}

#[test]
fn a_note_goes_and_comes_back_with_its_item_and_is_one_of_its_own_in_a_copy() {
    let mut app = app();
    let group = "dispute".parse().unwrap();
    let first = app.case().unwrap().add_item(&group, Mode::Section, &english(), now()).unwrap();
    let place = page(first).place;
    let (_, item) = place.item.clone().unwrap();
    answer(&mut app, &place, noted(&[], "He owes it to my brother."));
    let mut case = app.case().unwrap();
    let items = |case: &CaseSession<'_>| {
        list(case.group(&group, Mode::Section, &english(), now()).unwrap()).cards.len()
    };
    let before = items(&case);
    case.back(&place, Mode::Section, &english(), now()).unwrap();
    assert_eq!(items(&case), before, "an item with a note is not empty");
    case.remove_item(&group, &item, now()).unwrap();
    case.undo_remove(&group, now()).unwrap();
    let copy = case.copy_item(&group, &item, Mode::Section, &english(), now()).unwrap();
    let copy = page(copy).place;
    assert_eq!(shown(&mut app, &place).note, "He owes it to my brother.");
    assert_eq!(shown(&mut app, &copy).note, "", "what was noted is about the one item");
}

#[test]
fn an_earlier_note_is_in_the_history_with_its_answer() {
    let mut app = app();
    let place = single("held-now");
    answer(&mut app, &place, noted(&["free"], "First words."));
    let later = now() + chrono::TimeDelta::hours(2);
    let mut case = app.case().unwrap();
    case.draft(&place, noted(&["free"], "Other words."), None, &english(), later).unwrap();
    let earlier = case.earlier(&place);
    let last = earlier.last().unwrap();
    assert_eq!(last.note.as_ref().map(Note::as_str), Some("First words."));
    assert_eq!(last.answer.as_ref().map(Answer::standing), Some(AnswerStatus::Given));
    let rows = case.history(&english(), later).unwrap().rows;
    let row = rows.iter().find(|row| row.place == place).unwrap();
    assert!(row.now.contains("Other words."), "{row:?}");
    assert!(row.earlier.iter().any(|one| one.text.contains("First words.")), "{row:?}");
}

#[test]
fn what_was_typed_for_a_country_is_never_thrown_away() {
    let mut app = app();
    let place = single("lives-in");
    let typed = |standing, text: &str| FormInput {
        standing,
        text: text.to_owned(),
        ..FormInput::default()
    };
    // Left with nothing chosen: it stands there again.
    answer(&mut app, &place, typed(None, "Sealand"));
    assert_eq!(shown(&mut app, &place).text, "Sealand");
    let next = app
        .case()
        .unwrap()
        .answer(&place, Mode::Section, typed(None, "Sealand"), true, &english(), now())
        .unwrap();
    let Next::Errors { errors } = next else { panic!("it is not passed over: {next:?}") };
    assert_eq!(errors[0].field, "choices");

    // Answered in another way: it is a note, and no country for a rule.
    answer(&mut app, &place, typed(Some(AnswerStatus::NotKnown), "Sealand"));
    let kept = shown(&mut app, &place);
    assert_eq!(kept.standing, Some(AnswerStatus::NotKnown));
    assert_eq!((kept.note.as_str(), kept.text.as_str()), ("Sealand", ""));
    let again = FormInput {
        note: "By the sea.\nSealand".to_owned(),
        ..typed(Some(AnswerStatus::Later), "Sealand")
    };
    answer(&mut app, &place, again);
    assert_eq!(shown(&mut app, &place).note, "By the sea.\nSealand");

    // Whoever would rather not have it written down does not have it written down.
    answer(&mut app, &place, typed(Some(AnswerStatus::Withheld), "Sealand"));
    assert_eq!(shown(&mut app, &place).note, "");
}

#[test]
fn what_was_told_in_ones_own_words_stands_beside_the_other_questions() {
    let mut app = app();
    let mut case = app.case().unwrap();
    let mut at =
        |id: &str| page(case.show(&single(id), Mode::Section, &english(), now()).unwrap()).story;
    assert_eq!(at("held-now").len(), 1);
    assert!(at("own-words").is_empty(), "it stands on its own page already");
}
