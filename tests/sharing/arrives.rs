//! What arrives is opened whole or not at all, and compared, never mixed.

use candour_case::compare::changes;
use candour_case::headless::{Asked, PaperKind, ReportOptions, fingerprint};
use candour_case::sharing::{make_card, receive, seal_report, take_apart};
use candour_case::{AnswerAddress, Locale};
use candour_model::{Answer, Value};
use candour_vault::Identity;
use secrecy::ExposeSecret;

use crate::firm::{Firm, after, english};
use crate::{Scene, now};

fn with_answers() -> ReportOptions {
    ReportOptions {
        included: Asked::ALL.into_iter().collect(),
        attach: true,
        ..ReportOptions::paper(PaperKind::Brief)
    }
}

#[test]
fn a_firm_opens_what_was_sealed_for_it_and_compares_the_second_version() {
    let mut scene = Scene::new();
    let firm = Identity::generate();
    let key = firm.to_text();
    // As `age-keygen` writes it: with comments above the key.
    let key = format!("# created: today\n# public key: x\n{}\n", key.expose_secret());
    let card = make_card("A firm", &firm.recipient().to_string()).unwrap();
    let send = |scene: &Scene| seal_report(&card, &scene.report(&with_answers())).unwrap();

    let first = receive(&scene.edition, Some(&key), None, &send(&scene)).unwrap();
    assert!(first.parts.was_sealed());
    assert!(first.parts.warnings().is_empty(), "{:?}", first.parts.warnings());
    assert_eq!(first.answers.as_ref().unwrap().answers, scene.case.answers);
    assert_eq!(first.fingerprint, Some(fingerprint(&scene.edition, &scene.case, now())));

    let is_text = |place: &AnswerAddress| {
        matches!(scene.case.answers.get(place), Some(Answer::Given(Value::Text(_))))
    };
    let (place, marker) = scene.marked.iter().find(|(place, _)| is_text(place)).cloned().unwrap();
    scene.case.answers.set(&place, Some(Answer::Given(Value::Text("another text".into()))));
    let second = receive(&scene.edition, Some(&key), None, &send(&scene)).unwrap();
    assert_ne!(first.fingerprint, second.fingerprint);
    let (first, second) = (first.answers.unwrap(), second.answers.unwrap());
    let found = changes(&scene.edition, &first, &second, now(), &Locale::english());
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].place, place);
    assert_eq!(found[0].before.as_deref(), Some(marker.as_str()));
    assert_eq!(found[0].after.as_deref(), Some("another text"));
    assert!(changes(&scene.edition, &second, &second, now(), &Locale::english()).is_empty());
}

#[test]
fn a_report_that_was_cut_off_or_changed_gives_an_error_and_never_other_answers() {
    let scene = Scene::new();
    let report = scene.report(&with_answers());
    let whole = receive(&scene.edition, None, None, &report).unwrap().answers;
    assert!(whole.is_some(), "the report holds no answers as data");
    let mut refused = 0;
    for part in 1..40 {
        let cut = &report[..report.len() * part / 40];
        assert!(receive(&scene.edition, None, None, cut).is_err(), "cut at {part}/40");
        let mut changed = report.clone();
        changed[report.len() * part / 40] ^= 0xff;
        // A changed drawing leaves the answers as they are; changed answers do not unfold.
        match receive(&scene.edition, None, None, &changed) {
            Ok(found) => {
                assert!(found.answers.is_none() || found.answers == whole, "changed at {part}/40");
            }
            Err(_) => refused += 1,
        }
    }
    assert!((1..39).contains(&refused), "{refused} of 39 changes are refused");
}

#[test]
fn a_wrong_key_a_letter_and_no_key_each_say_what_is_wrong() {
    let scene = Scene::new();
    let (firm, other) = (Identity::generate(), Identity::generate());
    let card = make_card("A firm", &firm.recipient().to_string()).unwrap();
    let sealed =
        seal_report(&card, &scene.report(&ReportOptions::paper(PaperKind::ConflictSheet))).unwrap();
    let code = |key: Option<&str>, bytes: &[u8]| {
        receive(&scene.edition, key, None, bytes).unwrap_err().code()
    };
    assert_eq!(code(Some(other.to_text().expose_secret()), &sealed), "outside-not-opened");
    assert_eq!(code(None, &sealed), "outside-no-key");
    assert_eq!(code(Some("not a key"), &sealed), "identity-unreadable");
    assert_eq!(code(None, b"Dear client,"), "outside-foreign");
    assert_eq!(seal_report(&card, b"Dear firm,").unwrap_err().code(), "outside-foreign");
    let names = receive(&scene.edition, Some(firm.to_text().expose_secret()), None, &sealed);
    assert!(names.unwrap().answers.is_none(), "the conflict sheet holds answers as data");
}

/// The answers of the first edition, with one to every question that is asked no longer.
const FIRST_EDITION: &str =
    include_str!("../../src-tauri/crates/candour-content/tests/vectors/answers-1.json");

#[test]
fn what_an_old_report_holds_that_is_asked_no_longer_is_kept_and_told_once() {
    let mut firm = Firm::new();
    let report = firm.scene.report(&with_answers());
    let mut parts = take_apart(None, None, &report).unwrap();
    parts.data = Some(FIRST_EDITION.as_bytes().to_vec());
    firm.session.hold_received(parts, &english(), after(1)).unwrap();
    firm.session.take_received("An old report", after(2)).unwrap();
    let moved = firm.session.case().unwrap().home(&english(), after(3)).moved;
    assert!(moved.len() >= 17, "{moved:?}");
    firm.session.case().unwrap().moved_read(after(4)).unwrap();
    let id = firm.session.cases(&english(), after(5)).unwrap();
    let id = id.iter().find(|case| case.label == "An old report").unwrap().id.clone();
    firm.session.close_case(after(6)).unwrap();
    firm.session.open_case(&id, after(7)).unwrap();
    let again = firm.session.case().unwrap().home(&english(), after(8)).moved;
    assert_eq!(again, Vec::<String>::new());
}
