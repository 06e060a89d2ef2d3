//! Locking always goes through, by whatever it comes, and nothing begun before it ends after it.

use std::fs::File;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use zbus::blocking::connection::Builder;

use crate::environment::{Running, TestEnvironment, program_path};
use crate::page_actions::{PASSPHRASE, with_a_case};
use crate::reader::{Reader, Role};
use crate::shipped::{dialog, dialog_of, family, makes_a_vault, status};
use crate::waiting::{wait_for, wait_past};
use crate::words::say;

/// The folder in which the window that ships keeps its vault.
fn data(environment: &TestEnvironment) -> PathBuf {
    environment.home().join(".local/share/org.candour.Candour")
}

fn open(environment: &TestEnvironment, reader: &Reader) -> Running {
    let window = environment.start(&program_path("CANDOUR_WINDOW_SHIPPED"));
    makes_a_vault(environment, reader, PASSPHRASE);
    window
}

fn unlock(environment: &TestEnvironment, reader: &Reader) {
    reader.types(environment, Role::PasswordText, say("ui-passphrase"), PASSPHRASE);
    reader.press(Role::Button, say("ui-unlock"));
    reader.hears(Role::Heading, say("ui-cases-first"));
}

fn settings(reader: &Reader) {
    reader.press(Role::Button, say("ui-foot-settings"));
    reader.hears(Role::Heading, say("ui-settings-title"));
}

/// Takes the lock on a vault away from the window, as a program that removes lock files and a second
/// window do: no save works from now on.
fn take_over(folder: &std::path::Path) -> File {
    std::fs::remove_file(folder.join("lock")).unwrap();
    let lock = File::options().create_new(true).write(true).open(folder.join("lock")).unwrap();
    lock.try_lock().unwrap();
    lock
}

#[test]
fn a_dialog_that_stands_is_closed_by_the_lock_and_saves_nothing() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let _window = open(&environment, &reader);
    // The recovery code, which opens the vault: the save dialog stands, and somebody comes in.
    settings(&reader);
    reader.press(Role::Button, say("ui-recovery-title"));
    reader.hears(Role::Heading, say("ui-recovery-title"));
    reader.types(&environment, Role::PasswordText, say("ui-passphrase-again"), PASSPHRASE);
    reader.press(Role::Button, say("ui-recovery-make"));
    reader.hears(Role::Heading, say("ui-recovery-code"));
    reader.press(Role::Button, say("ui-recovery-save"));
    dialog(&environment, "save");
    reader.press(Role::Button, say("ui-lock"));
    reader.hears(Role::Heading, say("ui-unlock-title"));
    let gone = |word: &'static str| {
        wait_for(
            || format!("the end of the dialog to {word}"),
            || dialog_of(&environment, word).is_none().then_some(()),
        );
    };
    gone("save");

    // The dialog that opens a file, and Hide.
    unlock(&environment, &reader);
    settings(&reader);
    reader.press(Role::Button, say("ui-firm-open"));
    reader.hears(Role::Heading, say("ui-firm-title"));
    reader.press(Role::Button, say("ui-firm-logo-choose"));
    dialog(&environment, "open");
    reader.press(Role::Button, say("ui-hide"));
    gone("open");
    let saved = |folder: PathBuf| std::fs::read_dir(folder).unwrap().flatten().count();
    assert_eq!(saved(environment.saved()), 0, "something was saved after the lock");
}

#[test]
fn the_lock_goes_through_where_the_last_save_fails_and_the_next_page_says_so() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let _window = open(&environment, &reader);
    reader.types(&environment, Role::Entry, say("ui-case-label"), "Case A");
    reader.press(Role::Button, say("ui-case-create"));
    reader.hears(Role::Heading, say("ui-home-new"));
    let lock = take_over(&data(&environment));
    reader.press(Role::Button, say("ui-lock"));
    reader.hears(Role::Heading, say("ui-unlock-title"));
    wait_for(
        || format!("what could not be saved, not:\n{}", reader.reads()),
        || reader.reads().contains(say("error-lock-not-saved")).then_some(()),
    );
    assert!(!reader.reads().contains("Case A"), "the page of before is still there");
    drop(lock);
}

/// Waits for the page that asks for the passphrase: a page that is drawn anew shows it where the vault
/// is locked, and nowhere else. `known` is what the program itself lets pass before.
fn is_locked(reader: &Reader, known: Duration) {
    let asks = say("ui-unlock-title");
    wait_past(
        known,
        || format!("the page that asks for the passphrase, not:\n{}", reader.reads()),
        || reader.reads().contains(asks).then_some(()),
    );
    reader.hears(Role::Heading, asks);
}

#[test]
fn a_window_whose_page_hangs_locks_by_itself() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    std::fs::create_dir_all(data(&environment)).unwrap();
    let settings = data(&environment).join("settings.json");
    std::fs::write(settings, r#"{"autoLockMinutes":1}"#).unwrap();
    let window = open(&environment, &reader);
    let page =
        family(window.id()).into_iter().find(|id| status(*id, "Name").starts_with("WebKitWeb"));
    let page = page.expect("the page has a process of its own");
    let stopped = Command::new("kill").args(["-s", "STOP", &page.to_string()]).status();
    assert!(stopped.unwrap().success());
    // A new page takes the place of the one that hung.
    is_locked(&reader, Duration::from_secs(60));
}

#[test]
fn a_page_that_crashes_leaves_a_locked_window() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let window = open(&environment, &reader);
    let page =
        family(window.id()).into_iter().find(|id| status(*id, "Name").starts_with("WebKitWeb"));
    let killed = Command::new("kill").args(["-s", "KILL", &page.unwrap().to_string()]).status();
    assert!(killed.unwrap().success());
    is_locked(&reader, Duration::ZERO);
}

/// How long the program itself lets a window show nothing.
const BLANK: Duration = Duration::from_secs(15);

fn signal(process: u32, name: &str) {
    let sent = Command::new("kill").args(["-s", name, &process.to_string()]).status();
    assert!(sent.unwrap().success());
}

/// The process of the page that is none of these. `known` is what the program itself lets pass before.
fn page_after(window: &Running, before: &[u32], known: Duration) -> u32 {
    let is_page = |id: &u32| status(*id, "Name").starts_with("WebKitWeb");
    wait_past(
        known,
        || "the process of the page".to_owned(),
        || family(window.id()).into_iter().filter(is_page).find(|id| !before.contains(id)),
    )
}

#[test]
fn a_window_that_stays_blank_begins_anew_and_then_says_so() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let window = environment.start(&program_path("CANDOUR_WINDOW_SHIPPED"));
    // Stopped before it could draw anything: another takes its place.
    let first = page_after(&window, &[], Duration::ZERO);
    signal(first, "STOP");
    let second = page_after(&window, &[first], BLANK);
    signal(second, "STOP");
    // That did not help: a dialog of the system says so.
    let shown = || {
        let mut search = environment.command("xdotool");
        let found = search.args(["search", "--onlyvisible", "--class", "candour"]).output();
        let found = String::from_utf8_lossy(&found.unwrap().stdout).into_owned();
        found.lines().map(str::to_owned).collect::<Vec<_>>()
    };
    let alone = shown();
    let dialog = wait_past(
        BLANK,
        || "a dialog beside the blank window".to_owned(),
        || shown().into_iter().find(|id| !alone.contains(id)),
    );
    environment.picture("62-shipped-blank");
    signal(second, "CONT");
    // The button to try again is the first one at the foot of the dialog.
    let mut ask = environment.command("xdotool");
    let size = ask.args(["getwindowgeometry", "--shell", &dialog]).output().unwrap().stdout;
    let size = String::from_utf8_lossy(&size).into_owned();
    let of = |name: &str| -> u32 {
        let line = size.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
        line.unwrap().parse().unwrap()
    };
    let (across, down) = ((of("WIDTH") / 4).to_string(), (of("HEIGHT") - 16).to_string());
    let mut click = environment.command("xdotool");
    let at = ["mousemove", "--sync", "--window", &dialog, &across, &down, "click", "1"];
    assert!(click.args(at).status().unwrap().success());
    page_after(&window, &[first, second], Duration::ZERO);
    reader.hears(Role::Heading, say("ui-welcome-title"));
}

#[test]
fn a_computer_about_to_sleep_or_a_session_that_is_locked_locks_the_window() {
    for (interface, signal) in [("Manager", "PrepareForSleep"), ("Session", "Lock")] {
        let environment = TestEnvironment::new();
        let reader = Reader::at(&environment);
        let program = program_path("CANDOUR_WINDOW_SHIPPED");
        let (_window, _bus, address) = environment.start_with_system_bus(&program);
        makes_a_vault(&environment, &reader, PASSPHRASE);
        let system = Builder::address(address.as_str()).unwrap();
        let system = system.name("org.freedesktop.login1").unwrap().build().unwrap();
        let interface = format!("org.freedesktop.login1.{interface}");
        let path = "/org/freedesktop/login1";
        let told = if signal == "Lock" {
            system.emit_signal(None::<&str>, path, interface.as_str(), signal, &())
        } else {
            system.emit_signal(None::<&str>, path, interface.as_str(), signal, &(true,))
        };
        told.unwrap();
        is_locked(&reader, Duration::ZERO);
    }
}

#[test]
fn what_was_copied_is_taken_back_by_the_lock() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let _window = open(&environment, &reader);
    reader.types(&environment, Role::Entry, say("ui-case-label"), "Vexlabelmark");
    reader.strikes(&environment, &["ctrl+a", "ctrl+c"]);
    wait_for(|| "a copy".to_owned(), || environment.holds_selection("CLIPBOARD").then_some(()));
    reader.press(Role::Button, say("ui-lock"));
    reader.hears(Role::Heading, say("ui-unlock-title"));
    for selection in ["CLIPBOARD", "PRIMARY"] {
        wait_for(
            || format!("the end of what is in {selection}"),
            || (!environment.holds_selection(selection)).then_some(()),
        );
    }
}

#[test]
fn the_title_of_the_window_names_no_question_until_it_is_asked_to() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    window.opens_section("wishes");
    window.is_asked("what-you-want");
    let asked = window.heading();
    let names = |text: &str| environment.titles().iter().any(|title| title.contains(text));
    assert!(!names(&asked), "{:?}", environment.titles());
    window.does("ui-foot-settings");
    window.reaches("ui-settings-title");
    assert!(!names(say("ui-settings-title")), "{:?}", environment.titles());
    window.click("checkbox", say("ui-title-names-page"));
    window.does("ui-foot-home");
    wait_for(
        || format!("a title that names the page, not {:?}", environment.titles()),
        || names(&format!("{} - ", say("ui-home-window"))).then_some(()),
    );
}

#[test]
fn a_window_that_cannot_save_what_was_typed_asks_before_it_closes() {
    let environment = TestEnvironment::new();
    let window = with_a_case(&environment, "Case A");
    let question = window.is_asked_for_own_words();
    let lock = take_over(&environment.data());
    window.fill(&question, "Typed while the disk takes nothing");
    environment.asks_to_close();
    window.sees(say("ui-close-title"));
    window.judged("37-close-unsaved");
    // Longer than a page was once given before the window closed without it.
    std::thread::sleep(Duration::from_secs(7));
    assert!(!environment.titles().is_empty(), "the window closed without a word");
    window.does("ui-close-stay");
    assert_eq!(window.value(&question), "Typed while the disk takes nothing");
    drop(lock);
    environment.closes_the_window();
}
