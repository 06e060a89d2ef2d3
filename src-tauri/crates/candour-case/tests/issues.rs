//! What people see of a case: issues and not points, each reason with how it is known, and no
//! sentence from silence.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a fixture that cannot be made ends the test"
)]

use std::path::Path;

use candour_case::view_models::{IssueView, SummaryView};
use candour_case::{AnswerAddress, AppSession, FormInput, Locale, Timestamp, embedded, headless};
use rand::SeedableRng;
use rand::rngs::StdRng;

fn now() -> Timestamp {
    "2026-11-28T14:32:00+00:00".parse().unwrap()
}

fn english() -> Locale {
    Locale::english()
}

/// The summary of the made-up case.
fn summary(first_look: bool) -> SummaryView {
    let mut session =
        AppSession::on_folder(Path::new("nowhere"), Box::new(StdRng::seed_from_u64(1))).unwrap();
    session.open_example(now()).unwrap();
    session.case().unwrap().summary(first_look, &english(), now())
}

fn issue<'s>(summary: &'s SummaryView, head: &str) -> &'s IssueView {
    summary.issues.iter().find(|issue| issue.head.as_str() == head).unwrap()
}

#[test]
fn the_summary_shows_issues_with_their_reasons() {
    let summary = summary(false);
    assert!(summary.issues.len() <= 14, "{} issues", summary.issues.len());
    assert_eq!(summary.issues[0].head.as_str(), "first", "what is due comes first");
    let private = issue(&summary, "private-dispute");
    assert_eq!(private.matters.as_deref(), Some("Criminal matter: China"));
    assert_eq!(private.support, "Partly with a paper that you list");
    assert!(!private.lines.is_empty() && !private.against.is_empty());
    let told = issue(&summary, "not-enough-known");
    let known: Vec<_> = told.lines[0].answers.iter().filter_map(|a| a.known.as_deref()).collect();
    assert!(known.contains(&"told: the freight company’s driver"), "{known:?}");
    assert!(!told.missing.is_empty(), "what would open it is asked");
    let of_kazakhstan = |issue: &&IssueView| {
        issue.matters.as_deref().is_some_and(|matters| matters.contains("Kazakhstan"))
    };
    assert_eq!(summary.issues.iter().filter(of_kazakhstan).count(), 1, "a rumour is one line");
}

/// Who is not safe is helped first, above the step of the day, which does not say it once more; then
/// what bears a date, before the caution about travel.
#[test]
fn the_first_step_is_what_is_due() {
    let mut session =
        AppSession::on_folder(Path::new("nowhere"), Box::new(StdRng::seed_from_u64(1))).unwrap();
    session.open_example(now()).unwrap();
    let step = |session: &mut AppSession| {
        let summary = session.case().unwrap().summary(false, &english(), now());
        (summary.first_step.unwrap().id, summary.issues, summary.help)
    };
    let (first, issues, help) = step(&mut session);
    assert!(!help.is_empty(), "who is threatened is told whom to call");
    assert_ne!(first.as_str(), "caution-urgent", "the same is said twice");
    let mut due = issues[0].lines.iter().filter_map(|line| line.point.as_ref());
    assert!(due.any(|point| point.id == first), "{first} is not due");
    let input = FormInput { choices: vec!["none".to_owned()], ..FormInput::default() };
    let place: AnswerAddress = "safety-now".parse().unwrap();
    session.case().unwrap().draft(&place, input, None, &english(), now()).unwrap();
    let (step, issues, _) = step(&mut session);
    let mut due = issues[0].lines.iter().filter_map(|line| line.point.as_ref());
    assert!(due.any(|point| point.id == step), "{step} is not due");
}

#[test]
fn nothing_that_has_happened_is_a_date_ahead() {
    let summary = summary(false);
    let past = ["Held since", "Alert since", "Opened", "Judgment"];
    for date in summary.dates.iter().filter(|date| date.ahead) {
        assert!(past.iter().all(|label| !date.text.contains(label)), "{}", date.text);
    }
}

#[test]
fn only_the_options_that_count_are_quoted() {
    let summary = summary(false);
    let private = issue(&summary, "private-dispute");
    let offer = private
        .lines
        .iter()
        .find(|line| {
            line.point.as_ref().is_some_and(|point| point.id.as_str() == "case-offer-to-drop")
        })
        .unwrap();
    assert_eq!(offer.answers.len(), 1);
    assert_eq!(offer.answers[0].link.answer, "Somebody offered to drop it in return for something");
}

#[test]
fn what_was_not_answered_makes_no_sentence() {
    let summary = summary(false);
    let said = serde_json::to_string(&summary).unwrap().to_lowercase();
    assert!(!said.contains("the death penalty may"), "two open questions say nothing");
    assert!(summary.questions.len() <= 10);
    assert!(!summary.questions.is_empty());
}

#[test]
fn the_first_look_shows_issues_and_asks_nothing_of_later_parts() {
    let first = summary(true);
    assert_eq!(first.issues[0].head.as_str(), "first");
    assert!(first.issues.len() < summary(false).issues.len());
    assert!(first.issues.iter().all(|issue| issue.missing.is_empty()));
    assert_eq!(first.questions, []);
}

#[test]
fn the_assessment_file_holds_the_issues_beside_the_points() {
    let edition = embedded().unwrap();
    let answers = headless::read(&edition, &headless::example(&edition)).unwrap();
    let found = headless::assess(&edition, &answers, now().date_naive(), &english());
    let json = serde_json::to_value(&found).unwrap();
    for key in ["points", "measures", "cannot-tell", "to-check"] {
        assert!(json[key].is_array(), "{key} stays");
    }
    let issues = json["issues"].as_array().unwrap();
    let private = issues.iter().find(|issue| issue["head"] == "private-dispute").unwrap();
    assert_eq!(private["matters"][0], "matter/m1");
    assert_eq!(private["rests-on"], "paper");
    let line = &private["lines"][0];
    assert!(line["point"].is_string() && line["answers"][0]["place"].is_string());
    let told = issues.iter().find(|issue| issue["head"] == "not-enough-known").unwrap();
    let by: Vec<_> = told["lines"][0]["answers"].as_array().unwrap().iter().collect();
    assert!(by.iter().any(|answer| {
        answer["known"] == "told" && answer["by"] == "the freight company’s driver"
    }));
    assert!(told["missing"].as_array().is_some_and(|missing| !missing.is_empty()));
}
