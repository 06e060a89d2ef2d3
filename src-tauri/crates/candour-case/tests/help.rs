//! Whom to call is told on the page of the answer that calls for it, and before everything else of
//! the summary; a number that is not known is never made up and never an empty row.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a fixture that cannot be made ends the test"
)]

use std::path::Path;

use candour_case::view_models::{HelpView, Mode, Next, QuestionView};
use candour_case::{AnswerAddress, AppSession, FormInput, Locale, Timestamp};
use rand::SeedableRng;
use rand::rngs::StdRng;

fn now() -> Timestamp {
    "2026-11-29T14:00:00+00:00".parse().unwrap()
}

fn english() -> Locale {
    Locale::english()
}

fn app() -> AppSession {
    let randomness = Box::new(StdRng::seed_from_u64(1));
    let mut app = AppSession::on_folder(Path::new("nowhere"), randomness).unwrap();
    app.open_example(now()).unwrap();
    app
}

fn page(app: &mut AppSession, question: &str) -> QuestionView {
    let place: AnswerAddress = question.parse().unwrap();
    let next = app.case().unwrap().show(&place, Mode::Section, &english(), now()).unwrap();
    match next {
        Next::Question { page, .. } => *page,
        other => panic!("no question: {other:?}"),
    }
}

/// What is told for an option, in one text.
fn told(help: &[HelpView], option: &str) -> String {
    let own = help.iter().filter(|help| help.options.iter().any(|o| o.as_str() == option));
    own.map(|help| format!("{} {}", help.title, help.lines.join(" "))).collect()
}

fn answer(app: &mut AppSession, question: &str, choices: &[&str]) {
    let place: AnswerAddress = question.parse().unwrap();
    let choices = choices.iter().map(|one| (*one).to_owned()).collect();
    let input = FormInput { choices, ..FormInput::default() };
    app.case().unwrap().draft(&place, input, None, &english(), now()).unwrap();
}

#[test]
fn every_answer_that_says_that_somebody_is_in_need_tells_whom_to_call() {
    let mut app = app();
    let safety = page(&mut app, "safety-now").help;
    let harm = told(&safety, "thoughts-of-self-harm");
    for number in ["116 123", "111", "999", "112"] {
        assert!(harm.contains(number), "{number}: {harm}");
    }
    for option in ["threat-to-you", "threat-to-family", "child-at-risk", "urgent-illness"] {
        let told = told(&safety, option);
        assert!(told.contains("999") && told.contains("112"), "{option}: {told}");
    }
    assert!(told(&safety, "none").is_empty());
    let held = page(&mut app, "held-now").help;
    for option in ["held", "stopped-now"] {
        assert!(told(&held, option).contains("lawyer"), "{option}");
    }
    assert!(told(&held, "free").is_empty());
    let papers = page(&mut app, "urgent-papers").help;
    for option in ["arrest-or-extradition", "immigration-removal"] {
        assert!(told(&papers, option).contains("sra.org.uk"), "{option}");
    }
    for help in safety.iter().chain(&held).chain(&papers) {
        let sources = help.sources.as_deref().unwrap_or_default();
        assert!(sources.contains("2026"), "a number without its day: {sources}");
    }
    assert!(page(&mut app, "own-name").help.is_empty());
}

#[test]
fn the_summary_begins_with_whom_to_call_and_leaves_out_what_is_not_known() {
    let mut app = app();
    answer(&mut app, "safety-now", &["none"]);
    answer(&mut app, "held-now", &["free"]);
    let calm = app.case().unwrap().summary(false, &english(), now());
    assert!(calm.help.iter().all(|help| !help.title.contains("listen")));
    answer(&mut app, "safety-now", &["thoughts-of-self-harm", "threat-to-you"]);
    let summary = app.case().unwrap().summary(false, &english(), now());
    assert!(told(&summary.help[..1], "thoughts-of-self-harm").contains("116 123"));
    assert!(told(&summary.help, "threat-to-you").contains("999"));
    // The card that comes with the program has no telephone number.
    assert!(summary.firm.iter().all(|fact| !fact.text.to_lowercase().contains("configured")));
    assert!(summary.firm.iter().all(|fact| fact.label != "Telephone"));
    assert_eq!(summary.reach.len(), 2, "{:?}", summary.reach);
    assert!(summary.reach[0].contains("card") && summary.reach[1].contains("Solicitors Register"));
}

/// Numbers of the UK are not told to somebody who is held in another country.
#[test]
fn who_is_held_abroad_is_told_no_number_of_the_uk() {
    let mut app = app();
    answer(&mut app, "held-now", &["held"]);
    answer(&mut app, "held-country", &["RS"]);
    answer(&mut app, "safety-now", &["thoughts-of-self-harm", "threat-to-you"]);
    let summary = app.case().unwrap().summary(false, &english(), now());
    let told: String = summary.help.iter().flat_map(|help| &help.lines).cloned().collect();
    assert!(told.contains("112"), "{told}");
    for number in ["116 123", "999", "101", "NHS"] {
        assert!(!told.contains(number), "{number}: {told}");
    }
}
