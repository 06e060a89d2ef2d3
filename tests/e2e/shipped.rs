//! The very program that ships: confined, deaf to WebDriver, read through the accessibility bus,
//! saving by the system's own dialog.

use std::path::Path;
use std::process::Command;
use std::sync::mpsc;
use std::time::Instant;

use crate::environment::{Running, TestEnvironment, program_path};
use crate::page_actions::PASSPHRASE;
use crate::reader::{Reader, Role};
use crate::waiting::wait_for;
use crate::words::say;

fn open(environment: &TestEnvironment) -> Running {
    environment.start(&program_path("CANDOUR_WINDOW_SHIPPED"))
}

/// The process and all that it started.
pub(crate) fn family(id: u32) -> Vec<u32> {
    let mut open = vec![id];
    let mut found = Vec::new();
    while let Some(id) = open.pop() {
        found.push(id);
        let children = std::fs::read_to_string(format!("/proc/{id}/task/{id}/children"));
        open.extend(
            children.unwrap_or_default().split_whitespace().filter_map(|id| id.parse::<u32>().ok()),
        );
        // Children belong to the thread that started them.
        for thread in std::fs::read_dir(format!("/proc/{id}/task")).into_iter().flatten().flatten()
        {
            let children = std::fs::read_to_string(thread.path().join("children"));
            open.extend(
                children
                    .unwrap_or_default()
                    .split_whitespace()
                    .filter_map(|id| id.parse::<u32>().ok()),
            );
        }
        open.sort_unstable();
        open.dedup();
        open.retain(|id| !found.contains(id));
    }
    found
}

pub(crate) fn status(id: u32, key: &str) -> String {
    std::fs::read_to_string(format!("/proc/{id}/status"))
        .unwrap_or_default()
        .lines()
        .find_map(|line| {
            line.strip_prefix(key)?.strip_prefix(':').map(|value| value.trim().to_owned())
        })
        .unwrap_or_default()
}

#[test]
fn every_process_of_the_window_is_confined() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let window = open(&environment);
    reader.hears(Role::Heading, say("ui-welcome-title"));
    let family = family(window.id());
    assert!(family.len() >= 3, "the window has its web and its network process: {family:?}");
    for id in family {
        let name = status(id, "Name");
        assert_eq!(status(id, "Seccomp"), "2", "{name} has no filter");
        assert_eq!(status(id, "NoNewPrivs"), "1", "{name} may gain rights");
    }
    environment.picture("40-shipped-welcome");
}

#[test]
fn the_system_refuses_the_window_every_connection_and_the_window_shows_it() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let _window = open(&environment);
    reader.hears(Role::Heading, say("ui-welcome-title"));
    reader.press(Role::Button, say("ui-foot-proof"));
    reader.hears(Role::Heading, say("ui-proof-title"));
    wait_for(
        || format!("the refusal\n{}", reader.says()),
        || reader.reads().contains(say("ui-proof-refused")).then_some(()),
    );
    environment.picture("41-shipped-proof");
}

#[test]
fn the_window_that_ships_cannot_be_driven_from_outside() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    // The driver of this very environment gets hold of the window whose seams are open.
    let begun = Instant::now();
    let opened = environment.open_window();
    opened.reaches("ui-welcome-title");
    let needed = begun.elapsed();
    opened.close();
    wait_for(|| "the end of that window".to_owned(), || reader.heading().is_empty().then_some(()));

    let (_driver, webdriver) = environment.driver();
    let (answers, answer) = mpsc::channel();
    let program = program_path("CANDOUR_WINDOW_SHIPPED").to_string_lossy().into_owned();
    std::thread::spawn(move || answers.send(webdriver.session(&program).map(drop)));
    reader.hears(Role::Heading, say("ui-welcome-title"));
    // The window stands there. The driver now has five times as long as all of the other took.
    match answer.recv_timeout(5 * needed) {
        Ok(Ok(())) => panic!("WebDriver got hold of the window that ships"),
        Ok(Err(fault)) => println!("count: the driver gave the window that ships up: {fault:?}"),
        Err(_) => println!(
            "count: the driver, which held the other window after {:.1} s, got no hold of the one \
             that ships in {:.1} s more than it took to stand",
            needed.as_secs_f64(),
            5.0 * needed.as_secs_f64()
        ),
    }
    assert_eq!(reader.heading(), say("ui-welcome-title"), "the window did not outlast the driver");
}

#[test]
fn the_systems_own_dialog_saves_the_file_and_no_list_remembers_it() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let _window = open(&environment);
    asks_to_save_the_example(&reader);

    let file = environment.saved().join("chosen.pdf");
    save_in_dialog(&environment, &file);
    reader.hears(Role::Heading, say("ui-after-title"));
    let checked = Command::new("qpdf").arg("--check").arg(&file).status().unwrap();
    assert!(checked.success(), "what was saved is no sound PDF");
    let remembered = Command::new("grep")
        .args(["--recursive", "--files-with-matches", "chosen.pdf"])
        .arg(environment.home())
        .args(["--exclude-dir=saved", "--exclude=*.log"])
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&remembered.stdout), "", "something remembers the file");
}

#[test]
fn saving_among_the_systems_own_files_is_refused_and_told() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let _window = open(&environment);
    asks_to_save_the_example(&reader);
    // The suite may write there itself: what refuses is the window's own confinement.
    let file = Path::new("/usr/candour-refused.pdf");
    type_in_dialog(&environment, "save", "ctrl+a", file);
    wait_for(
        || format!("that nothing was saved\n{}", reader.reads()),
        || reader.reads().contains(say("error-save-place-refused")).then_some(()),
    );
    assert!(!file.exists(), "the window wrote among the system's files");
}

/// What lies hidden in the home is read and started by other programs, which are not confined.
#[test]
fn saving_among_the_hidden_files_of_the_home_is_refused_and_told() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let services = environment.home().join(".local/share/dbus-1/services");
    let started = environment.home().join(".config/autostart");
    for folder in [&services, &started] {
        std::fs::create_dir_all(folder).unwrap();
    }
    let _window = open(&environment);
    asks_to_save_the_example(&reader);
    for file in [services.join("x.service"), started.join("x.pdf")] {
        type_in_dialog(&environment, "save", "ctrl+a", &file);
        wait_for(
            || format!("that nothing was saved\n{}", reader.reads()),
            || reader.reads().contains(say("error-save-place-refused")).then_some(()),
        );
        assert!(!file.exists() && !file.with_extension("service.pdf").exists(), "{file:?}");
        reader.press(Role::Button, say("ui-close"));
        reader.press(Role::Button, say("ui-save-pdf"));
    }
}

#[test]
fn the_systems_own_dialog_opens_a_picture_for_the_firms_card() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let _window = open(&environment);
    makes_a_vault(&environment, &reader, PASSPHRASE);
    reader.press(Role::Button, say("ui-foot-settings"));
    reader.hears(Role::Heading, say("ui-settings-title"));
    reader.press(Role::Button, say("ui-firm-open"));
    reader.hears(Role::Heading, say("ui-firm-title"));
    let icons = Path::new(env!("CARGO_MANIFEST_DIR")).join("../icons");
    let picture = environment.saved().join("mark.png");
    std::fs::copy(icons.join("128x128.png"), &picture).unwrap();
    reader.press(Role::Button, say("ui-firm-logo-choose"));
    type_in_dialog(&environment, "open", "ctrl+l", &picture);
    reader.hears(Role::Button, say("ui-firm-logo-remove"));
    environment.picture("43-shipped-firm");
    // What is no picture is told, and the logo that is there stays.
    let text = environment.saved().join("notes.txt");
    std::fs::write(&text, "no picture").unwrap();
    reader.press(Role::Button, say("ui-firm-logo-choose"));
    type_in_dialog(&environment, "open", "ctrl+l", &text);
    wait_for(
        || format!("that no mark was made\n{}", reader.reads()),
        || reader.reads().contains(say("error-card-picture")).then_some(()),
    );
    assert!(reader.has(Role::Button, say("ui-firm-logo-remove")), "the mark is gone");
}

/// From the first page to a new vault whose recovery page is left for later.
pub(crate) fn makes_a_vault(environment: &TestEnvironment, reader: &Reader, passphrase: &str) {
    reader.hears(Role::Heading, say("ui-welcome-title"));
    reader.press(Role::Button, say("ui-welcome-start"));
    reader.hears(Role::Heading, say("ui-safety-title"));
    reader.press(Role::Button, say("ui-safety-stay"));
    reader.hears(Role::Heading, say("ui-doors-title"));
    reader.press(Role::Button, say("ui-door-questions"));
    reader.hears(Role::Heading, say("ui-create-title"));
    reader.types(environment, Role::PasswordText, say("ui-passphrase"), passphrase);
    reader.types(environment, Role::PasswordText, say("ui-passphrase-twice"), passphrase);
    reader.press(Role::Button, say("ui-create-do"));
    reader.hears(Role::Heading, say("ui-recovery-title"));
    reader.press(Role::Button, say("ui-recovery-later"));
    reader.hears(Role::Heading, say("ui-cases-first"));
}

/// From the first page to the dialog that asks where to save the report of the example.
fn asks_to_save_the_example(reader: &Reader) {
    reader.hears(Role::Heading, say("ui-welcome-title"));
    reader.press(Role::Button, say("ui-welcome-example"));
    reader.hears(Role::Heading, say("ui-home-title"));
    reader.press(Role::Button, say("ui-make-pdf"));
    reader.hears(Role::Heading, say("ui-make-pdf"));
    reader.press(Role::Button, say("ui-see-pages"));
    reader.hears(Role::Heading, say("ui-pages-title"));
    reader.press(Role::Button, say("ui-save-pdf"));
}

/// Whether a window is the dialog: its title, unlike the page's, holds a word.
fn is_dialog(environment: &TestEnvironment, id: &str, word: &str) -> bool {
    let name = environment.command("xdotool").args(["getwindowname", id]).output();
    name.is_ok_and(|name| String::from_utf8_lossy(&name.stdout).to_lowercase().contains(word))
}

/// Types a place into the system's own dialog and waits for the file.
pub(crate) fn save_in_dialog(environment: &TestEnvironment, file: &Path) {
    type_in_dialog(environment, "save", "ctrl+a", file);
    wait_for(|| "the saved file".to_owned(), || file.is_file().then_some(()));
}

/// The system's own dialog, whose title holds a word, where one stands on the display.
pub(crate) fn dialog_of(environment: &TestEnvironment, word: &str) -> Option<String> {
    let mut search = environment.command("xdotool");
    let found = search.args(["search", "--onlyvisible", "--class", "candour"]).output().ok()?;
    let ids = String::from_utf8_lossy(&found.stdout).into_owned();
    ids.lines().map(str::to_owned).find(|id| is_dialog(environment, id, word))
}

/// Waits for the system's own dialog.
pub(crate) fn dialog(environment: &TestEnvironment, word: &str) -> String {
    wait_for(|| "the dialog of the system".to_owned(), || dialog_of(environment, word))
}

/// Types a place into the system's own dialog, whose title holds a word; a key leads to its field.
pub(crate) fn type_in_dialog(environment: &TestEnvironment, word: &str, key: &str, file: &Path) {
    let dialog = dialog(environment, word);
    type_into_dialog(environment, &dialog, word, key, file);
}

/// The same, into the dialog of this id.
fn type_into_dialog(
    environment: &TestEnvironment,
    dialog: &str,
    word: &str,
    key: &str,
    file: &Path,
) {
    let type_into = |arguments: &[&str]| {
        let status = environment.command("xdotool").args(arguments).status().unwrap();
        assert!(status.success(), "xdotool {arguments:?}");
    };
    environment.picture(&format!("42-shipped-{word}-dialog"));
    type_into(&["windowfocus", "--sync", dialog]);
    type_into(&["key", key]);
    type_into(&["type", "--delay", "5", &file.to_string_lossy()]);
    type_into(&["key", "Return"]);
}
