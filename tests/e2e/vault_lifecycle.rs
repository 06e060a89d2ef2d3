//! Step 8: locking, hiding, passphrases, the keychain, several cases, deleting; and bad places.

use crate::environment::TestEnvironment;
use crate::page_actions::{PASSPHRASE, with_a_case};
use crate::waiting::wait_for;
use crate::words::say;

#[test]
fn locking_leaves_nothing_on_the_screen_and_a_wrong_passphrase_opens_nothing() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "A label nobody should see");
    window.does("ui-lock");
    window.reaches("ui-unlock-title");
    assert!(!window.text().contains("A label nobody should see"));
    window.unlocks("not the passphrase");
    window.sees(say("error-wrong-passphrase-or-damaged-key"));
    window.pictured("30-wrong-passphrase", "unlock-wrong");
    window.unlocks(PASSPHRASE);
    window.sees("A label nobody should see");
    window.pictured("31-cases", "cases");
}

#[test]
fn hiding_covers_renames_and_locks_the_window() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    window.opens_section("wishes");
    let asked = window.heading();
    let before = environment.colours();
    assert!(before.len() > 16, "the display shows no page: {before:?}");
    window.does("ui-hide");
    wait_for(
        || "a neutral title".to_owned(),
        || (window.title() == say("ui-neutral-title")).then_some(()),
    );
    window.reaches("ui-unlock-title");
    // Whoever looks at the display sees an empty page and not one letter.
    wait_for(
        || format!("a display of one colour; it shows {:?}", environment.colours()),
        || (environment.colours().len() == 1).then_some(()),
    );
    assert!(!window.text().contains(&asked));
}

#[test]
fn the_new_passphrase_opens_the_vault_and_the_old_one_no_more() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    window.does("ui-foot-settings");
    window.reaches("ui-settings-title");
    window.pictured("32-settings", "settings");
    window.does("ui-change-passphrase");
    window.fill(say("ui-passphrase-old"), PASSPHRASE);
    window.fill(say("ui-passphrase-new"), "nine slow otters under the ice");
    window.fill(say("ui-passphrase-twice"), "nine slow otters under the ice");
    window.presses_last("ui-change-passphrase");
    window.sees(say("ui-passphrase-changed"));
    window.does("ui-lock");
    window.unlocks(PASSPHRASE);
    window.sees(say("error-wrong-passphrase-or-damaged-key"));
    window.unlocks("nine slow otters under the ice");
    window.sees("Case A");
}

#[test]
fn the_system_keychain_opens_the_vault_once_it_was_asked_to() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    window.does("ui-lock");
    window.reaches("ui-unlock-title");
    assert!(!window.has("button", say("ui-unlock-keychain")), "the keychain was used unasked");
    window.unlocks(PASSPHRASE);
    window.sees("Case A");
    window.does("ui-foot-settings");
    window.reaches("ui-settings-title");
    window.does("ui-keychain-use");
    window.fill(say("ui-passphrase-again"), "not the passphrase");
    window.does("ui-keychain-on");
    window.sees(say("error-wrong-passphrase-or-damaged-key"));
    assert!(!window.text().contains(say("ui-keychain-is-on")), "the key went without a passphrase");
    window.fill(say("ui-passphrase-again"), PASSPHRASE);
    window.does("ui-keychain-on");
    window.sees(say("ui-keychain-is-on"));
    window.close();

    let window = environment.open_window();
    window.reaches("ui-unlock-title");
    window.does("ui-unlock-keychain");
    window.sees("Case A");
    window.does("ui-foot-settings");
    window.reaches("ui-settings-title");
    window.does("ui-keychain-off");
    window.has("button", say("ui-keychain-use"));
    window.does("ui-lock");
    window.reaches("ui-unlock-title");
    assert!(!window.has("button", say("ui-unlock-keychain")), "the key is still in the keychain");
}

#[test]
fn a_vault_holds_several_cases_that_can_be_renamed_and_deleted() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "First case");
    window.does("ui-foot-cases");
    window.reaches("ui-cases-title");
    window.does("ui-case-new");
    window.makes_a_case("Second case");
    window.does("ui-foot-settings");
    window.reaches("ui-settings-title");
    window.press("First case");
    window.fill(say("ui-case-label"), "Renamed case");
    window.does("ui-case-rename");
    window.sees(say("ui-case-renamed"));
    window.fill(say("ui-case-delete-type"), "Renamed case");
    window.presses_last("ui-case-delete");
    window.sees(say("ui-case-deleted"));
    window.does("ui-foot-cases");
    window.reaches("ui-cases-title");
    window.sees("Second case");
    assert!(!window.text().contains("Renamed case"));
}

#[test]
fn deleting_everything_leads_back_to_the_first_page_and_leaves_no_file() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    assert!(environment.files().contains(&"keys.age".to_owned()), "{:?}", environment.files());
    window.does("ui-foot-settings");
    window.reaches("ui-settings-title");
    window.does("ui-delete-all");
    window.fill(say("ui-delete-all-type"), say("ui-delete-all-word"));
    window.fill(say("ui-passphrase-again"), "not the passphrase");
    window.presses_last("ui-delete-all");
    window.sees(say("error-wrong-passphrase-or-damaged-key"));
    assert!(environment.files().contains(&"keys.age".to_owned()), "deleted without the passphrase");
    window.fill(say("ui-passphrase-again"), PASSPHRASE);
    window.presses_last("ui-delete-all");
    window.reaches("ui-welcome-title");
    let kept = |name: &String| name.ends_with(".age") || name.ends_with(".json");
    let left: Vec<String> = environment.files().into_iter().filter(kept).collect();
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn a_recovery_page_asks_for_the_passphrase_is_listed_and_can_be_removed() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    let recovery = || environment.files().iter().any(|name| name.starts_with("recovery"));
    window.does("ui-foot-settings");
    window.reaches("ui-settings-title");
    window.does("ui-recovery-title");
    window.reaches("ui-recovery-title");
    window.sees(say("ui-recovery-none"));
    window.does("ui-recovery-make");
    window.sees(say("ui-passphrase-type"));
    window.fill(say("ui-passphrase-again"), "not the passphrase");
    window.does("ui-recovery-make");
    window.sees(say("error-wrong-passphrase-or-damaged-key"));
    assert!(!recovery(), "a code was made without the passphrase");
    window.fill(say("ui-passphrase-again"), PASSPHRASE);
    window.does("ui-recovery-make");
    window.sees(say("ui-recovery-code"));
    window.does("ui-recovery-have");
    window.reaches("ui-home-new");
    assert!(recovery());
    window.does("ui-foot-settings");
    window.reaches("ui-settings-title");
    window.does("ui-recovery-title");
    window.reaches("ui-recovery-title");
    window.sees("Made on");
    window.judged("36-recovery-codes");
    window.does("ui-recovery-remove");
    window.sees(say("ui-recovery-removed"));
    assert!(!recovery(), "the code still opens the vault");
}

#[test]
fn with_everything_older_shut_out_only_the_new_passphrase_opens_the_vault() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    let old_keys = std::fs::read(environment.data().join("keys.age")).unwrap();
    window.does("ui-foot-settings");
    window.reaches("ui-settings-title");
    window.does("ui-change-passphrase");
    window.fill(say("ui-passphrase-old"), PASSPHRASE);
    window.fill(say("ui-passphrase-new"), "nine slow otters under the ice");
    window.fill(say("ui-passphrase-twice"), "nine slow otters under the ice");
    window.click("checkbox", say("ui-change-anew"));
    window.presses_last("ui-change-passphrase");
    window.sees(say("ui-passphrase-changed"));
    // The case that is open is still open, and is saved for the new key.
    window.does("ui-foot-home");
    window.opens_section("where-you-stand");
    window.answers("held-now", "free");
    window.does("ui-lock");
    window.unlocks("nine slow otters under the ice");
    // It opens where the person was.
    window.sees(say("section-where-you-stand"));
    window.does("ui-lock");
    window.reaches("ui-unlock-title");
    std::fs::write(environment.data().join("keys.age"), old_keys).unwrap();
    window.unlocks(PASSPHRASE);
    window.sees(say("error-wrong-passphrase-or-damaged-key"));
}

#[test]
fn a_second_window_says_that_another_one_has_the_vault() {
    let environment = TestEnvironment::new();
    let first = with_a_case(&environment, "Case A");
    let second = environment.open_window();
    second.unlocks(PASSPHRASE);
    second.sees(say("error-vault-locked-by-other"));
    second.judged("33-second-window");
    second.close();
    first.does("ui-lock");
    first.unlocks(PASSPHRASE);
    first.sees("Case A");
}

#[test]
fn a_damaged_newest_copy_is_stepped_over_and_said() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    window.opens_section("where-you-stand");
    window.answers("held-now", "free");
    window.answers("safety-now", "none");
    window.does("ui-foot-home");
    window.close();
    let newest = environment.newest_generation();
    std::fs::write(&newest, b"damaged").unwrap();
    let window = environment.open_window();
    window.unlocks(PASSPHRASE);
    window.press(say("ui-case-open"));
    window.sees("The newest saved copy could not be read");
    window.judged("34-stepped-back");
}

#[test]
fn a_disk_that_does_not_take_a_case_is_told_and_takes_it_once_it_can() {
    let environment = TestEnvironment::new();
    let window = environment.open_window();
    window.makes_a_vault();
    // Root may write into any folder, so a file stands where a folder has to be.
    let cases = environment.data().join("cases");
    let _ = std::fs::remove_dir(&cases);
    std::fs::write(&cases, b"").unwrap();
    window.fill(say("ui-case-label"), "Case A");
    window.does("ui-case-create");
    wait_for(
        || format!("a message, not:\n{}", window.text()),
        || window.has("alert", "").then_some(()),
    );
    window.judged("35-cannot-write");
    std::fs::remove_file(&cases).unwrap();
    window.makes_a_case("Case A");
}
