//! Steps 6 and 7: the summary, the pages that are shown, and the file that is saved.

use std::process::Command;

use serde_json::json;

use crate::environment::TestEnvironment;
use crate::first_launch::{saved_pdf, text_of};
use crate::window::Window;
use crate::words::say;

pub(crate) fn example(environment: &TestEnvironment) -> Window {
    let window = environment.open_window();
    window.reaches("ui-welcome-title");
    window.does("ui-welcome-example");
    window.reaches("ui-home-title");
    window
}

#[test]
fn an_issue_shows_what_it_rests_on_what_weighs_against_it_and_what_is_missing() {
    let environment = TestEnvironment::new();
    let window = example(&environment);
    window.does("ui-see-summary");
    window.reaches("ui-summary-title");
    let issues = window.ask("return document.querySelectorAll('article.issue').length", &[]);
    let issues = issues.as_u64().unwrap();
    assert!((6..=16).contains(&issues), "the example has {issues} issues");
    window.ask(
        "document.querySelectorAll('.disclosure:not(.open) > .handle').forEach((one) => one.click())",
        &[],
    );
    for part in [
        "ui-issue-reasons",
        "ui-issue-against",
        "ui-issue-missing",
        "ui-because",
        "ui-other-side",
        "ui-sources",
        "ui-first-questions",
    ] {
        window.sees(say(part));
    }
    window.pictured("20-summary-open", "summary-open");
}

#[test]
fn the_saved_file_holds_the_pages_that_were_shown() {
    let environment = TestEnvironment::new();
    let window = example(&environment);
    window.does("ui-make-pdf");
    window.arrives_at(say("ui-make-pdf"));
    window.pictured("21-make-the-pdf", "report");
    window.does("ui-see-pages");
    window.reaches("ui-pages-title");
    let shown = window.ask(
        "return Number(document.querySelector('.sheetbar [role=status]').textContent.split('/')[1])",
        &[],
    );
    let shown = shown.as_f64().unwrap();
    assert!(shown >= 5.0, "only {shown} pages");
    window.waits_for_the_page();
    window.pictured("22-pages", "pages");
    window.does("ui-save-pdf");
    window.reaches("ui-after-title");
    window.pictured("23-after", "saved-report");

    let file = saved_pdf(&environment);
    let checked = Command::new("qpdf").arg("--check").arg(&file).output().unwrap();
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    let count = Command::new("qpdf").arg("--show-npages").arg(&file).output().unwrap();
    let count: f64 = String::from_utf8_lossy(&count.stdout).trim().parse().unwrap();
    assert!((count - shown).abs() < f64::EPSILON, "{shown} pages shown, {count} saved");
    let text = text_of(&file);
    for part in ["report-in-short", "report-first", "report-chronology"] {
        assert!(text.contains(say(part)), "the file lacks {:?}", say(part));
    }
}

/// What stands in each paper and in no other.
const CANARIES: [(&str, &str); 4] = [
    ("conflict-sheet", "report-conflict-lead"),
    ("brief", "report-in-short"),
    ("your-copy", "copy-enough"),
    ("annexes", "report-reasons-lead"),
];

/// The papers whose canary is in a text.
fn papers_in(text: &str) -> Vec<&'static str> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_in = |canary: &str| {
        // A long line goes on in the next one, beside other columns.
        let beginning: Vec<&str> = say(canary).split_whitespace().take(5).collect();
        text.contains(&beginning.join(" "))
    };
    CANARIES.iter().filter(|(_, canary)| is_in(canary)).map(|(paper, _)| *paper).collect()
}

#[test]
fn each_paper_is_saved_by_itself_with_nothing_of_another() {
    let environment = TestEnvironment::new();
    let window = example(&environment);
    for (paper, _) in CANARIES {
        window.does("ui-make-pdf");
        window.arrives_at(say("ui-make-pdf"));
        let chosen = window.ask(
            "const box = document.querySelector(`#f-papers input[value=\"${arguments[0]}\"]`);\
             box.click();\
             return box.checked;",
            &[json!(paper)],
        );
        assert_eq!(chosen, json!(true), "{paper} cannot be chosen");
        window.does("ui-see-pages");
        window.reaches("ui-pages-title");
        window.waits_for_the_page();
        window.pictured(&format!("24-{paper}"), "pages");
        window.does("ui-save-pdf");
        window.reaches("ui-after-title");
        let file = saved_pdf(&environment);
        let text = text_of(&file);
        std::fs::remove_file(file).unwrap();
        assert_eq!(papers_in(&text), vec![paper], "{text}");
        window.does("ui-foot-home");
        window.reaches("ui-home-title");
    }
}

#[test]
fn the_questions_can_be_had_on_paper_without_any_answer() {
    let environment = TestEnvironment::new();
    let window = example(&environment);
    window.does("ui-make-pdf");
    window.arrives_at(say("ui-make-pdf"));
    window.does("ui-blank-save");
    window.sees(say("ui-saved-as"));
    window.judged("25-blank-form");
    let text = text_of(&saved_pdf(&environment));
    assert!(text.contains(say("q-birth-date")), "the form lacks {:?}", say("q-birth-date"));
    assert!(!text.contains("Fanli"), "an answer stands on the blank form");
}

#[test]
fn a_locked_file_opens_with_its_passphrase_alone() {
    let environment = TestEnvironment::new();
    let window = example(&environment);
    window.does("ui-make-pdf");
    window.arrives_at(say("ui-make-pdf"));
    window.click("checkbox", say("ui-lock-file"));
    window.fill(say("ui-lock-passphrase"), "by telephone only");
    window.fill(say("ui-passphrase-twice"), "by telephone only");
    window.does("ui-see-pages");
    window.reaches("ui-pages-title");
    window.does("ui-save-pdf");
    window.reaches("ui-after-title");
    window.sees(say("ui-after-locked"));
    let file = saved_pdf(&environment);
    let open = |passphrase: &str| {
        Command::new("qpdf")
            .arg(format!("--password={passphrase}"))
            .arg("--check")
            .arg(&file)
            .output()
            .unwrap()
            .status
            .success()
    };
    assert!(!open(""), "it opens without a passphrase");
    assert!(!open("another"), "it opens with any passphrase");
    assert!(open("by telephone only"), "it does not open with its own passphrase");
}
