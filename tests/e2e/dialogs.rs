//! Hide and Lock while a dialog of the system stands, and while GTK shows an error of its own over it.

use crate::environment::{Running, TestEnvironment, program_path};
use crate::page_actions::PASSPHRASE;
use crate::reader::{Reader, Role};
use crate::shipped::{dialog, makes_a_vault, type_in_dialog};
use crate::waiting::wait_for;
use crate::words::say;

const CONTROL_SHIFT_H: &[&str] = &["ctrl+shift+h"];
const THREE_TIMES_SHIFT: &[&str] = &["Shift_L", "Shift_L", "Shift_L"];

fn open(environment: &TestEnvironment, reader: &Reader) -> Running {
    let window = environment.start(&program_path("CANDOUR_WINDOW_SHIPPED"));
    makes_a_vault(environment, reader, PASSPHRASE);
    window
}

/// The windows of the program that can be seen, the dialogs among them. A window that goes while the
/// display is searched ends the search with a fault: it is searched again.
fn shown(environment: &TestEnvironment) -> Vec<String> {
    wait_for(
        || "the windows of the program".to_owned(),
        || {
            let mut search = environment.command("xdotool");
            let found =
                search.args(["search", "--onlyvisible", "--class", "candour"]).output().ok()?;
            let ids = String::from_utf8_lossy(&found.stdout).into_owned();
            found.status.success().then(|| ids.lines().map(str::to_owned).collect())
        },
    )
}

/// From an open vault to the dialog that asks for a picture.
fn asks_for_a_picture(environment: &TestEnvironment, reader: &Reader) {
    reader.press(Role::Button, say("ui-foot-settings"));
    reader.hears(Role::Heading, say("ui-settings-title"));
    reader.press(Role::Button, say("ui-firm-open"));
    reader.hears(Role::Heading, say("ui-firm-title"));
    reader.press(Role::Button, say("ui-firm-logo-choose"));
    dialog(environment, "open");
}

/// Types a place whose folder is missing, and gives the window in which GTK says so.
fn is_told_of_a_missing_folder(environment: &TestEnvironment) -> String {
    let before = shown(environment);
    let missing = environment.saved().join("missing/picture.png");
    type_in_dialog(environment, "open", "ctrl+l", &missing);
    wait_for(
        || "the error of GTK over the dialog".to_owned(),
        || shown(environment).into_iter().find(|id| !before.contains(id)),
    )
}

/// Strikes keys while a window of the program has the keyboard.
fn strikes_in(environment: &TestEnvironment, window: &str, keys: &[&str]) {
    let mut strike = environment.command("xdotool");
    let struck =
        strike.args(["windowfocus", "--sync", window, "key", "--delay", "40"]).args(keys).status();
    assert!(struck.is_ok_and(|status| status.success()), "{keys:?} were not struck");
}

/// Waits until no dialog is there and the page, uncovered by a key, asks for the passphrase.
fn is_gone_and_locked(environment: &TestEnvironment, reader: &Reader) {
    wait_for(
        || format!("the end of every dialog, not {:?}", shown(environment)),
        || (shown(environment).len() == 1).then_some(()),
    );
    wait_for(
        || format!("the page that asks for the passphrase, not:\n{}", reader.reads()),
        || {
            reader.strikes(environment, &["Tab"]);
            reader.reads().contains(say("ui-unlock-title")).then_some(())
        },
    );
}

fn unlock(environment: &TestEnvironment, reader: &Reader) {
    reader.types(environment, Role::PasswordText, say("ui-passphrase"), PASSPHRASE);
    reader.press(Role::Button, say("ui-unlock"));
    reader.hears(Role::Heading, say("ui-cases-first"));
}

#[test]
fn the_keys_of_hide_work_while_a_dialog_has_the_keyboard() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let _window = open(&environment, &reader);
    for keys in [CONTROL_SHIFT_H, THREE_TIMES_SHIFT] {
        asks_for_a_picture(&environment, &reader);
        strikes_in(&environment, &dialog(&environment, "open"), keys);
        is_gone_and_locked(&environment, &reader);
        unlock(&environment, &reader);
    }
}

#[test]
fn hide_and_lock_work_under_an_error_over_a_dialog() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let _window = open(&environment, &reader);
    let ways: [fn(&TestEnvironment, &Reader, &str); 4] = [
        |environment, _, error| strikes_in(environment, error, CONTROL_SHIFT_H),
        |environment, _, error| strikes_in(environment, error, THREE_TIMES_SHIFT),
        |environment, reader, _| reader.clicks(environment, Role::Button, say("ui-hide")),
        |environment, reader, _| reader.clicks(environment, Role::Button, say("ui-lock")),
    ];
    for (at, way) in ways.into_iter().enumerate() {
        asks_for_a_picture(&environment, &reader);
        let error = is_told_of_a_missing_folder(&environment);
        if at == 0 {
            environment.picture("44-shipped-error-over-dialog");
        }
        way(&environment, &reader, &error);
        is_gone_and_locked(&environment, &reader);
        unlock(&environment, &reader);
    }
}
