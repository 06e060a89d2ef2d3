//! The file of the settings, which anybody who can write to the folder can change.

use std::os::unix::fs::FileTypeExt;
use std::path::PathBuf;
use std::process::Command;

use crate::environment::{TestEnvironment, program_path};
use crate::page_actions::PASSPHRASE;
use crate::reader::{Reader, Role, State};
use crate::shipped::makes_a_vault;
use crate::waiting::wait_for;
use crate::words::say;

/// The folder in which the window that ships keeps its vault.
fn data(environment: &TestEnvironment) -> PathBuf {
    environment.home().join(".local/share/org.candour.Candour")
}

fn settings(reader: &Reader) {
    reader.press(Role::Button, say("ui-foot-settings"));
    reader.hears(Role::Heading, say("ui-settings-title"));
}

/// A pipe in the place of the settings once kept the window from opening at all.
#[test]
fn a_pipe_in_the_place_of_the_settings_is_told_and_set_aside() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let folder = data(&environment);
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("settings.json");
    assert!(Command::new("mkfifo").arg(&file).status().unwrap().success());
    let _window = environment.start(&program_path("CANDOUR_WINDOW_SHIPPED"));
    reader.hears(Role::Heading, say("ui-welcome-title"));
    let told = || reader.reads().contains(say("settings-unread"));
    wait_for(
        || format!("that the settings could not be read, not:\n{}", reader.reads()),
        || told().then_some(()),
    );
    settings(&reader);
    reader.press(Role::CheckBox, say("ui-hide-speaks"));
    wait_for(|| "settings in a file".to_owned(), || file.metadata().ok()?.is_file().then_some(()));
    let aside = folder.join("settings-unread.json").symlink_metadata().unwrap();
    assert!(aside.file_type().is_fifo(), "what lay there was not kept");
    wait_for(|| "the end of the notice".to_owned(), || (!told()).then_some(()));
}

#[test]
fn what_weakens_the_lock_is_shown_and_cannot_be_changed_while_it_is_locked() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let folder = data(&environment);
    std::fs::create_dir_all(&folder).unwrap();
    // The attack: no time at all until it locks, with which unlocking led back to the lock.
    std::fs::write(folder.join("settings.json"), r#"{"autoLockMinutes":0}"#).unwrap();
    let _window = environment.start(&program_path("CANDOUR_WINDOW_SHIPPED"));
    makes_a_vault(&environment, &reader, PASSPHRASE);
    let changeable = || reader.is(Role::CheckBox, say("ui-hide-speaks"), State::Sensitive);
    settings(&reader);
    wait_for(|| "a setting to change".to_owned(), || changeable().then_some(()));
    reader.press(Role::Button, say("ui-lock"));
    reader.hears(Role::Heading, say("ui-unlock-title"));
    settings(&reader);
    wait_for(
        || format!("that it is to be unlocked first, not:\n{}", reader.reads()),
        || reader.reads().contains(say("ui-settings-guarded")).then_some(()),
    );
    assert!(!changeable(), "a setting of the lock can be changed while it is locked");
}
