//! A meeting over the example: its attendance note is kept as it is typed, and its end is undone.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a fixture that cannot be made ends the test"
)]

use std::path::Path;

use candour_case::view_models::{AttendanceView, Mode};
use candour_case::{
    AnswerAddress, AppSession, Attendance, Author, CaseError, FormInput, Locale, ReviewMarkKind,
    Timestamp,
};
use candour_model::AnswerStatus;
use chrono::TimeDelta;
use rand::SeedableRng;
use rand::rngs::StdRng;

fn at(minute: i64) -> Timestamp {
    let begin: Timestamp = "2026-11-23T14:00:00+00:00".parse().unwrap();
    begin + TimeDelta::minutes(minute)
}

fn english() -> Locale {
    Locale::english()
}

/// A session with the example open; nothing is read or written in a folder.
fn app() -> AppSession {
    let randomness = Box::new(StdRng::seed_from_u64(1));
    let mut app = AppSession::on_folder(Path::new("nowhere"), randomness).unwrap();
    app.open_example(at(0)).unwrap();
    app
}

fn typed() -> Attendance {
    Attendance {
        present: "B. C.".to_owned(),
        instructions: "zqinstruction that was taken".to_owned(),
        advice: "zqadvice that was given".to_owned(),
        next: "A. B.: write to the court, by Friday".to_owned(),
        ..Attendance::default()
    }
}

fn notes(app: &mut AppSession, minute: i64) -> Vec<AttendanceView> {
    app.case().unwrap().attendances(&english(), at(minute)).unwrap()
}

#[test]
fn what_is_typed_on_the_note_stays_with_its_meeting_after_the_end_and_beside_the_next() {
    let mut app = app();
    let begun = Attendance { place: "by telephone".to_owned(), ..Attendance::default() };
    app.case().unwrap().meet("A. B.", begun, at(1)).unwrap();
    let first = notes(&mut app, 2)[0].meeting;
    let mut case = app.case().unwrap();
    let told = case.write_attendance(first, typed(), &english(), at(3)).unwrap();
    assert!(!told.is_empty());
    case.end_meeting(at(30)).unwrap();

    let ended = notes(&mut app, 40);
    assert_eq!(ended[0].note, typed());
    assert!(ended[0].title.contains("14:01 to 14:30"), "{}", ended[0].title);
    assert!(ended[0].ended.is_some());

    // It is completed afterwards, and the next meeting has a note of its own.
    let later = Attendance { bring: "Passports".to_owned(), ..typed() };
    let mut case = app.case().unwrap();
    case.write_attendance(first, later.clone(), &english(), at(41)).unwrap();
    case.meet("A. B.", Attendance::default(), at(60)).unwrap();
    let both = notes(&mut app, 61);
    assert_eq!(both.len(), 2);
    assert!(both[0].note.is_empty() && both[0].ended.is_none());
    assert_eq!(both[1].note, later);
}

#[test]
fn what_is_said_at_the_start_overwrites_nothing_of_a_meeting_that_goes_on() {
    let mut app = app();
    let mut case = app.case().unwrap();
    case.meet("A. B.", typed(), at(1)).unwrap();
    let again = Attendance {
        present: "Somebody else".to_owned(),
        place: "the office".to_owned(),
        ..Attendance::default()
    };
    case.meet("A. B.", again, at(2)).unwrap();
    let found = notes(&mut app, 3);
    assert_eq!(found.len(), 1);
    let wanted = Attendance { place: "the office".to_owned(), ..typed() };
    assert_eq!(found[0].note, wanted);
}

#[test]
fn the_end_of_a_meeting_is_taken_back_with_its_name_note_and_seat() {
    let mut app = app();
    let mut case = app.case().unwrap();
    case.meet("A. B.", typed(), at(1)).unwrap();
    case.end_meeting(at(5)).unwrap();
    assert!(case.bar(&english(), at(6)).is_none());
    case.resume_meeting(at(6)).unwrap();
    assert_eq!(case.author(), Author::Solicitor);
    assert!(case.bar(&english(), at(6)).unwrap().with.contains("A. B."));
    let found = notes(&mut app, 7);
    assert_eq!((found.len(), &found[0].ended), (1, &None));
    assert_eq!(found[0].note, typed());
}

#[test]
fn the_note_of_the_next_meeting_still_lists_what_is_to_be_followed_up() {
    let mut app = app();
    let place = "own-name".parse().unwrap();
    let mut case = app.case().unwrap();
    case.meet("A. B.", Attendance::default(), at(1)).unwrap();
    case.mark_in_meeting(&place, Some(ReviewMarkKind::FollowUp), at(2)).unwrap();
    case.end_meeting(at(3)).unwrap();
    case.meet("A. B.", Attendance::default(), at(60)).unwrap();
    let meeting = notes(&mut app, 61)[0].meeting;
    app.make_attendance(meeting, &english(), at(61)).unwrap();
    let file = app.report_file(&english()).unwrap();
    let page = candour_typeset::page_text(&file.bytes, 0);
    let after = page.split("Still to follow up").nth(1).unwrap();
    assert!(!after.trim_start().starts_with("Nothing"), "{page}");
}

#[test]
fn every_word_of_a_long_attendance_note_is_printed() {
    let mut app = app();
    let advice: Vec<String> = (1..=40)
        .map(|n| {
            format!("Point {n}. {} end-{n}-of-it", "We spoke about the request again. ".repeat(9))
        })
        .collect();
    let long = Attendance { advice: advice.join("\n"), ..Attendance::default() };
    app.case().unwrap().meet("A. B.", long, at(1)).unwrap();
    let meeting = notes(&mut app, 2)[0].meeting;
    let made = app.make_attendance(meeting, &english(), at(2)).unwrap();
    let file = app.report_file(&english()).unwrap();
    let pages = (0..made.pages).map(|page| candour_typeset::page_text(&file.bytes, page));
    let text: String = pages.collect();
    let missing: Vec<usize> =
        (1..=40).filter(|n| !text.contains(&format!("end-{n}-of-it"))).collect();
    assert!(missing.is_empty() && !text.contains('…'), "{missing:?}");
}

#[test]
fn the_agenda_begins_with_what_has_a_date_and_names_blanks_doubts_and_what_changed() {
    let mut app = app();
    let mut case = app.case().unwrap();
    let [blank, doubted, changed] =
        ["safe-contact-detail", "held-now", "own-words"].map(|id| id.parse().unwrap());
    let text = |text: &str| FormInput { text: text.to_owned(), ..FormInput::default() };
    case.clear(&blank, Mode::Section, &english(), at(0)).unwrap();
    case.answer(&blank, Mode::Section, FormInput::default(), true, &english(), at(0)).unwrap();
    let unsure = FormInput {
        standing: Some(AnswerStatus::NotSure),
        choices: vec!["free".to_owned()],
        ..FormInput::default()
    };
    case.draft(&doubted, unsure, None, &english(), at(0)).unwrap();
    case.draft(&changed, text("Before"), None, &english(), at(0)).unwrap();
    case.meet("A. B.", Attendance::default(), at(30)).unwrap();
    let errors = case.enter(&changed, text("After"), &english(), at(31)).unwrap();
    assert!(errors.is_empty(), "{errors:?}");
    let agenda = case.agenda(&english(), at(32));
    let holds = |title: &str, place: &AnswerAddress| {
        let part = agenda.parts.iter().find(|part| part.title.starts_with(title));
        part.is_some_and(|part| part.rows.iter().any(|row| &row.place == place))
    };
    assert!(holds("Left blank", &blank) && !holds("Not yet answered", &blank));
    assert!(holds("Not certain", &doubted));
    assert!(holds("Changed since this meeting began", &changed));
    assert!(!holds("Changed since this meeting began", &blank), "that was before it began");
    assert!(agenda.parts[0].title.ends_with("ahead"), "{}", agenda.parts[0].title);
    let shown = case.history(&english(), at(32)).unwrap();
    assert!(shown.past[0].text.starts_with("Meeting with A. B."), "{}", shown.past[0].text);
}

#[test]
fn the_clock_counts_without_pauses_and_without_the_time_in_which_it_was_locked() {
    let mut app = app();
    let mut case = app.case().unwrap();
    case.meet("A. B.", Attendance::default(), at(1)).unwrap();
    let seconds = |case: &candour_case::CaseSession<'_>, minute| {
        let clock = case.bar(&english(), at(minute)).unwrap().clock;
        (clock.seconds / 60, clock.runs)
    };
    assert_eq!(seconds(&case, 11), (10, true));
    case.set_clock(false, at(11)).unwrap();
    case.set_clock(false, at(13)).unwrap();
    assert_eq!(seconds(&case, 31), (10, false), "it stands still");
    case.set_clock(true, at(31)).unwrap();
    assert_eq!(seconds(&case, 34), (13, true));
    // An end that is taken back did not count meanwhile.
    case.end_meeting(at(41)).unwrap();
    case.resume_meeting(at(61)).unwrap();
    assert_eq!(seconds(&case, 62), (21, true));
    case.end_meeting(at(64)).unwrap();
    assert!(case.set_clock(false, at(65)).is_err(), "no meeting is on");

    let meeting = notes(&mut app, 65)[0].meeting;
    app.make_attendance(meeting, &english(), at(70)).unwrap();
}

#[test]
fn questions_that_are_chosen_stand_on_the_agenda_and_first_in_the_persons_copy() {
    let mut app = app();
    let mut case = app.case().unwrap();
    let asks = case.summary(false, &english(), at(0)).asks;
    let last = asks.last().unwrap().clone();
    assert!(asks.len() > 3 && asks.iter().all(|ask| !ask.chosen));
    let chosen = |case: &candour_case::CaseSession<'_>| {
        let parts = case.agenda(&english(), at(1)).parts;
        let part = parts.into_iter().find(|part| part.title.starts_with("Chosen for this meeting"));
        part.unwrap().rows.into_iter().map(|row| row.label).collect::<Vec<_>>()
    };
    assert!(chosen(&case).is_empty());
    case.choose_ask(&last.point, last.number, true, &english(), at(1)).unwrap();
    assert_eq!(chosen(&case), std::slice::from_ref(&last.text));
    let again = case.summary(false, &english(), at(1)).asks;
    assert!(again.iter().all(|ask| ask.chosen == (ask.text == last.text)), "{again:?}");
    let none = case.choose_ask(&last.point, 99, true, &english(), at(1));
    assert_eq!(none, Err(CaseError::PlaceUnknown));
    // Chosen no more, it is gone.
    case.choose_ask(&last.point, last.number, false, &english(), at(2)).unwrap();
    assert!(chosen(&case).is_empty());
}

#[test]
fn the_two_times_of_a_meeting_its_minutes_and_the_clock_are_one() {
    let mut app = app();
    let seconds = |minute, second| at(minute) + TimeDelta::seconds(second);
    // From 14:01:50 to 14:11:20: less than ten minutes, and ten by the times that are printed.
    app.case().unwrap().meet("A. B.", Attendance::default(), seconds(1, 50)).unwrap();
    let end = seconds(11, 20);
    let case = app.case().unwrap();
    assert_eq!(case.bar(&english(), end).unwrap().clock.seconds / 60, 10);
    let note = case.attendances(&english(), end).unwrap().remove(0);
    assert!(note.title.contains("14:01 to 14:11"), "{}", note.title);
    app.make_attendance(note.meeting, &english(), end).unwrap();
    let file = app.report_file(&english()).unwrap();
    let page = candour_typeset::page_text(&file.bytes, 0);
    assert!(page.contains("10 minutes, 2 units"), "{page}");
}
