//! Steps 6 and 7: the summary, the pages that are shown, and the file that is saved.

use std::process::Command;

use crate::desk::Desk;
use crate::first_launch::{saved_pdf, text_of};
use crate::window::Window;
use crate::words::say;

pub(crate) fn example(desk: &Desk) -> Window {
    let window = desk.open_window();
    window.reaches("ui-welcome-title");
    window.does("ui-welcome-example");
    window.reaches("ui-home-title");
    window
}

#[test]
fn a_point_shows_what_it_rests_on_the_other_side_and_what_would_change_it() {
    let desk = Desk::new();
    let window = example(&desk);
    window.does("ui-see-summary");
    window.reaches("ui-summary-title");
    let points = window.ask("return document.querySelectorAll('article.point').length", &[]);
    assert!(points.as_u64().unwrap() > 5, "the example has few points: {points}");
    window.ask(
        "document.querySelectorAll('.fold:not(.open) > .handle').forEach((one) => one.click())",
        &[],
    );
    for part in ["ui-because", "ui-other-side", "ui-would-change", "ui-sources", "ui-cannot-tell"] {
        window.sees(say(part));
    }
    window.judged("20-summary-open");
}

#[test]
fn the_saved_file_holds_the_pages_that_were_shown() {
    let desk = Desk::new();
    let window = example(&desk);
    window.does("ui-make-pdf");
    window.arrives_at(say("ui-make-pdf"));
    window.judged("21-make-the-pdf");
    window.does("ui-see-pages");
    window.reaches("ui-pages-title");
    let shown = window.ask(
        "return Number(document.querySelector('.sheetbar [role=status]').textContent.split('/')[1])",
        &[],
    );
    let shown = shown.as_f64().unwrap();
    assert!(shown >= 5.0, "only {shown} pages");
    window.waits_for_the_page();
    window.judged("22-pages");
    window.does("ui-save-pdf");
    window.reaches("ui-after-title");
    window.judged("23-after");

    let file = saved_pdf(&desk);
    let checked = Command::new("qpdf").arg("--check").arg(&file).output().unwrap();
    assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stdout));
    let count = Command::new("qpdf").arg("--show-npages").arg(&file).output().unwrap();
    let count: f64 = String::from_utf8_lossy(&count.stdout).trim().parse().unwrap();
    assert!((count - shown).abs() < f64::EPSILON, "{shown} pages shown, {count} saved");
    let text = text_of(&file);
    for point in ["report-point-because", "report-point-other-side"] {
        assert!(text.contains(say(point)), "the file lacks {:?}", say(point));
    }
}

#[test]
fn what_is_left_out_is_in_no_page() {
    let desk = Desk::new();
    let window = example(&desk);
    window.does("ui-make-pdf");
    window.arrives_at(say("ui-make-pdf"));
    // Each part is a box; only the names for the conflict check stay.
    let taken_out = window.ask(
        "let count = 0;\
         for (const box of document.querySelectorAll('#f-parts input')) {\
           if (box.value !== 'conflict-check') { box.click(); count += 1; }\
         }\
         return count;",
        &[],
    );
    assert!(taken_out.as_u64().unwrap() >= 5);
    window.does("ui-see-pages");
    window.reaches("ui-pages-title");
    window.waits_for_the_page();
    window.judged("24-conflict-check");
    window.does("ui-save-pdf");
    window.reaches("ui-after-title");
    let text = text_of(&saved_pdf(&desk));
    assert!(!text.contains(say("ui-other-side")), "points are in a file of names alone");
}

#[test]
fn the_questions_can_be_had_on_paper_without_any_answer() {
    let desk = Desk::new();
    let window = example(&desk);
    window.does("ui-make-pdf");
    window.arrives_at(say("ui-make-pdf"));
    window.does("ui-blank-save");
    window.sees(say("ui-saved-as"));
    window.judged("25-blank-form");
    let text = text_of(&saved_pdf(&desk));
    assert!(text.contains(say("q-birth-date")), "the form lacks {:?}", say("q-birth-date"));
    assert!(!text.contains("Fanli"), "an answer stands on the blank form");
}

#[test]
fn a_locked_file_opens_with_its_passphrase_alone() {
    let desk = Desk::new();
    let window = example(&desk);
    window.does("ui-make-pdf");
    window.arrives_at(say("ui-make-pdf"));
    window.click("checkbox", say("ui-lock-file"));
    window.fill(say("ui-lock-passphrase"), "by telephone only");
    window.does("ui-see-pages");
    window.reaches("ui-pages-title");
    window.does("ui-save-pdf");
    window.reaches("ui-after-title");
    window.sees(say("ui-after-locked"));
    let file = saved_pdf(&desk);
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
