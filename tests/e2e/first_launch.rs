//! Steps 1 and 2: the first launch, the vault, and the example.

use std::process::Command;

use crate::environment::TestEnvironment;
use crate::page_actions::PASSPHRASE;
use crate::waiting::wait_for;
use crate::words::say;

/// The text of a PDF, page after page.
pub(crate) fn text_of(pdf: &std::path::Path) -> String {
    let output = Command::new("pdftotext").arg("-layout").arg(pdf).arg("-").output().unwrap();
    assert!(output.status.success(), "pdftotext could not read {}", pdf.display());
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The one PDF that was saved at an environment.
pub(crate) fn saved_pdf(environment: &TestEnvironment) -> std::path::PathBuf {
    wait_for(
        || "a saved PDF".to_owned(),
        || {
            std::fs::read_dir(environment.saved())
                .ok()?
                .filter_map(|entry| Some(entry.ok()?.path()))
                .find(|path| path.extension().is_some_and(|extension| extension == "pdf"))
        },
    )
}

#[test]
fn the_first_launch_says_what_it_is_and_makes_a_vault() {
    let environment = TestEnvironment::new();
    let window = environment.open_window();
    window.reaches("ui-welcome-title");
    for promise in ["ui-promise-leaves", "ui-promise-lost", "ui-promise-guessed", "ui-welcome-not"]
    {
        window.sees(say(promise));
    }
    assert!(window.has("select", say("ui-language")), "no choice of language");
    window.pictured("01-welcome", "welcome");

    window.does("ui-welcome-start");
    window.reaches("ui-safety-title");
    window.pictured("02-safety", "safety");
    window.does("ui-safety-stay");
    window.reaches("ui-doors-title");
    window.does("ui-door-questions");

    window.reaches("ui-create-title");
    assert!(
        !window.is_chosen("checkbox", say("ui-keychain-use")),
        "the keychain is on before anybody asked for it"
    );
    window.does("ui-create-do");
    window.sees(say("ui-passphrase-needed"));
    window.fill(say("ui-passphrase"), "password");
    window.does("ui-create-do");
    window.sees(say("ui-passphrase-differs"));
    window.fill(say("ui-passphrase-twice"), "password");
    window.does("ui-create-do");
    window.sees(say("error-passphrase-weak"));
    let weak = window.text();
    window.paste(say("ui-passphrase"), PASSPHRASE);
    wait_for(
        || "another word on the strength".to_owned(),
        || (window.text() != weak).then_some(()),
    );
    window.does("ui-offer-words");
    window.sees(say("ui-offered-words"));
    window.judged("03-passphrase");
    window.fill(say("ui-passphrase-twice"), PASSPHRASE);
    window.does("ui-create-do");

    window.reaches("ui-recovery-title");
    window.fill(say("ui-passphrase-again"), PASSPHRASE);
    window.does("ui-recovery-make");
    window.sees(say("ui-recovery-code"));
    window.pictured("04-recovery", "recovery");
    let code = window.ask("return document.querySelector('.code').innerText", &[]);
    window.does("ui-recovery-save");
    window.sees(say("ui-saved-as"));
    let page: String = text_of(&saved_pdf(&environment)).split_whitespace().collect();
    for group in code.as_str().unwrap().split_whitespace() {
        assert!(page.contains(group), "the recovery page lacks a group of the code");
    }
    window.does("ui-recovery-have");
    window.reaches("ui-cases-first");
    window.pictured("05-cases-first", "cases-first");
}

#[test]
fn the_recovery_page_opens_the_vault_after_the_passphrase_is_lost() {
    let environment = TestEnvironment::new();
    let window = environment.open_window();
    window.is_offered_recovery();
    window.fill(say("ui-passphrase-again"), PASSPHRASE);
    window.does("ui-recovery-make");
    window.sees(say("ui-recovery-code"));
    let code = window.ask("return document.querySelector('.code').innerText", &[]);
    let code = code.as_str().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
    window.does("ui-recovery-have");
    window.makes_a_case("Before it was lost");
    window.does("ui-lock");

    window.reaches("ui-unlock-title");
    window.does("ui-unlock-recover");
    window.reaches("ui-recover-title");
    window.pictured("06-recover", "recover");
    window.fill(say("ui-recover-code"), &code);
    window.fill(say("ui-passphrase-new"), "another lake another heron");
    window.fill(say("ui-passphrase-twice"), "another lake another heron");
    window.does("ui-recover-do");
    window.sees("Before it was lost");

    window.does("ui-lock");
    window.unlocks(PASSPHRASE);
    window.sees(say("error-wrong-passphrase-or-damaged-key"));
    window.unlocks("another lake another heron");
    window.sees("Before it was lost");
}

#[test]
fn any_two_of_three_parts_open_the_vault() {
    let environment = TestEnvironment::new();
    let window = environment.open_window();
    window.is_offered_recovery();
    window.click("radio", say("ui-recovery-parts"));
    window.fill(say("ui-passphrase-again"), PASSPHRASE);
    window.does("ui-recovery-make");
    window.sees(say("ui-recovery-parts-copy"));
    window.judged("06-recovery-in-parts");
    let codes = window
        .ask("return [...document.querySelectorAll('.code')].map((one) => one.innerText)", &[]);
    let codes: Vec<&str> = codes.as_array().unwrap().iter().filter_map(|c| c.as_str()).collect();
    assert_eq!(codes.len(), 3);
    window.does("ui-recovery-have-parts");
    window.makes_a_case("Kept in three parts");
    window.does("ui-lock");

    window.reaches("ui-unlock-title");
    window.does("ui-unlock-recover");
    window.reaches("ui-recover-title");
    window.click("radio", say("ui-recover-parts"));
    window.fill(say("ui-recover-part-first"), codes[2]);
    window.fill(say("ui-recover-part-second"), codes[2]);
    window.fill(say("ui-passphrase-new"), "another lake another heron");
    window.fill(say("ui-passphrase-twice"), "another lake another heron");
    window.does("ui-recover-do");
    window.sees(say("error-recovery-part-twice"));
    window.fill(say("ui-recover-part-second"), codes[0]);
    window.judged("06-recover-from-parts");
    window.does("ui-recover-do");
    window.sees("Kept in three parts");
}

#[test]
fn the_example_shows_everything_and_keeps_nothing() {
    let environment = TestEnvironment::new();
    let window = environment.open_window();
    window.reaches("ui-welcome-title");
    window.does("ui-welcome-example");
    window.reaches("ui-home-title");
    window.sees(say("ui-example-notice"));
    window.pictured("07-example", "home-example");
    window.does("ui-see-answers");
    window.reaches("ui-check-title");
    window.pictured("08-check-answers", "check");
    window.does("ui-make-summary");
    window.reaches("ui-summary-title");
    for part in ["ui-issues", "ui-measures", "ui-papers", "ui-asks", "ui-services"] {
        window.sees(say(part));
    }
    window.pictured("09-summary", "summary");
    window.does("ui-example-leave");
    window.reaches("ui-welcome-title");
    let kept: Vec<String> = environment
        .files()
        .into_iter()
        // The web view of the suite is not private as the one that ships; the lock is empty.
        .filter(|name| !name.starts_with("web/") && name != "lock")
        .collect();
    assert_eq!(kept, Vec::<String>::new(), "the example left something behind");
}
