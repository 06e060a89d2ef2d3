//! "Something is happening now" needs no vault and keeps nothing.

#![allow(clippy::unwrap_used, reason = "a fixture that cannot be made ends the test")]

use std::path::Path;

use candour_case::{AppSession, Locale};
use rand::SeedableRng;
use rand::rngs::StdRng;

fn closed() -> AppSession {
    let randomness = Box::new(StdRng::seed_from_u64(1));
    AppSession::on_folder(Path::new("nowhere"), randomness).unwrap()
}

#[test]
fn three_questions_tell_whom_to_call_before_there_is_a_vault() {
    let view = closed().happening(&Locale::english());
    assert_eq!(view.questions.len(), 3);
    for question in &view.questions {
        assert!(!question.title.is_empty() && question.options.len() > 1, "{question:?}");
        assert!(!question.help.is_empty(), "{} calls nobody", question.id);
        for help in &question.help {
            for option in &help.options {
                assert!(question.options.iter().any(|own| own.id == *option), "{option}");
            }
            let told = help.lines.join(" ");
            assert!(!told.contains("is kept"), "nothing is kept here: {told}");
        }
    }
    assert!(!view.reach.is_empty());
    assert!(view.firm.iter().all(|fact| !fact.text.is_empty()), "no row is empty");
}

#[test]
fn the_card_to_carry_is_one_page() {
    let now = "2026-11-29T14:00:00+00:00".parse().unwrap();
    let file = closed().card_to_carry(&Locale::english(), now).unwrap();
    assert!(file.bytes.starts_with(b"%PDF-"));
    let page = |number| candour_typeset::page_text(&file.bytes, number);
    for said in ["If you are arrested.", "999", "Gherson", "written in by hand"] {
        assert!(page(0).contains(said), "{said}: {}", page(0));
    }
    assert!(!page(0).contains("open it here"), "paper opens nothing: {}", page(0));
    assert_eq!(page(1), "", "it goes on to another page");
}
