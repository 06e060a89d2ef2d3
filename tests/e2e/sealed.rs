//! A whole session in the very program that ships, with marked answers: what the system sees of
//! it, and what lies on the disk after it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rand::Rng;

use crate::desk::{Desk, Running, kill, told, wait_for};
use crate::first_launch::text_of;
use crate::reader::{Reader, Role};
use crate::shipped::{family, save_in_dialog, status};
use crate::words::say;

/// Words that stand nowhere but in what the tests type: a passphrase, the label of a case, a name.
pub(crate) const PASSPHRASE: &str = "quillonzebu harrowmint seventeen larks";
const PASSPHRASE_MARK: &str = "quillonzebu";
pub(crate) const LABEL: &str = "Vexlabelmark";
pub(crate) const NAME: &str = "Zorqnamemark";

/// What must reach the PDF and no other place.
const MARKS: [&str; 3] = [PASSPHRASE_MARK, LABEL, NAME];

/// From the first launch to a case with an answer.
pub(crate) fn interview(desk: &Desk, reader: &Reader) {
    reader.hears(Role::Heading, say("ui-welcome-title"));
    reader.press(Role::Button, say("ui-welcome-start"));
    reader.hears(Role::Heading, say("ui-safety-title"));
    reader.press(Role::Button, say("ui-safety-stay"));
    reader.hears(Role::Heading, say("ui-create-title"));
    reader.types(desk, Role::Secret, say("ui-passphrase"), PASSPHRASE);
    reader.press(Role::Button, say("ui-create-do"));
    reader.hears(Role::Heading, say("ui-recovery-title"));
    reader.press(Role::Button, say("ui-recovery-later"));
    reader.hears(Role::Heading, say("ui-cases-first"));
    reader.types(desk, Role::Field, say("ui-case-label"), LABEL);
    reader.press(Role::Button, say("ui-case-create"));
    reader.hears(Role::Heading, say("ui-home-new"));
    reader.press(Role::Button, say("section-about-you"));
    reader.hears(Role::Heading, say("ui-hiding-title"));
    reader.press(Role::Button, say("ui-continue"));
    reader.hears(Role::Heading, say("q-own-name"));
    reader.press(Role::Radio, say("ui-party-person"));
    reader.types(desk, Role::Field, say("ui-party-name"), NAME);
    reader.press(Role::Button, say("ui-continue"));
    reader.hears(Role::Heading, say("q-birth-date"));
}

/// From a question to the saved PDF.
fn report(desk: &Desk, reader: &Reader) -> PathBuf {
    reader.press(Role::Button, say("ui-foot-home"));
    reader.hears(Role::Heading, say("ui-home-title"));
    reader.press(Role::Button, say("ui-make-pdf"));
    reader.hears(Role::Heading, say("ui-make-pdf"));
    reader.press(Role::Button, say("ui-see-pages"));
    reader.hears(Role::Heading, say("ui-pages-title"));
    reader.press(Role::Button, say("ui-save-pdf"));
    let file = desk.saved().join("chosen.pdf");
    save_in_dialog(desk, &file);
    reader.hears(Role::Heading, say("ui-after-title"));
    file
}

pub(crate) fn lock(reader: &Reader) {
    reader.press(Role::Button, say("ui-lock"));
    reader.hears(Role::Heading, say("ui-unlock-title"));
}

/// The forms in which a text can lie in memory or in a file: UTF-8, and UTF-16 as the page has it.
fn forms(mark: &str) -> [Vec<u8>; 2] {
    [mark.as_bytes().to_vec(), mark.encode_utf16().flat_map(u16::to_le_bytes).collect()]
}

fn holds(bytes: &[u8], mark: &str) -> bool {
    forms(mark).iter().any(|form| bytes.windows(form.len()).any(|part| part == form.as_slice()))
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut open = vec![folder.to_owned()];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).into_iter().flatten().flatten() {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => open.push(entry.path()),
                Ok(kind) if kind.is_file() => found.push(entry.path()),
                _ => {}
            }
        }
    }
    found
}

/// Where marks lie outside the chosen file: home, cache, state, temporary and runtime folders of
/// the desk, shared memory, the system's crash dumps. Gives the places and how many files it read.
fn on_disk(desk: &Desk, chosen: &Path) -> (Vec<String>, usize) {
    let mut places = files(desk.home());
    for folder in ["/dev/shm", "/var/crash", "/var/lib/systemd/coredump"] {
        places.extend(files(Path::new(folder)));
    }
    let mut found = Vec::new();
    for place in places.iter().filter(|place| *place != chosen) {
        let name = place.display().to_string();
        let bytes = std::fs::read(place).unwrap_or_default();
        found.extend(
            MARKS
                .iter()
                .filter(|mark| holds(&bytes, mark) || name.contains(*mark))
                .map(|mark| format!("{mark} in {name}")),
        );
    }
    (found, places.len())
}

/// The marks in what a process tells everybody: its surroundings and its command line.
fn told_by_process(id: u32) -> Vec<String> {
    ["environ", "cmdline", "comm"]
        .iter()
        .flat_map(|file| {
            let bytes = std::fs::read(format!("/proc/{id}/{file}")).unwrap_or_default();
            MARKS
                .iter()
                .filter(move |mark| holds(&bytes, mark))
                .map(move |mark| format!("{mark} in {file} of {id}"))
        })
        .collect()
}

#[test]
fn a_traced_session_opens_local_sockets_alone() {
    let desk = Desk::new();
    let reader = Reader::at(&desk);
    let trace = desk.home().join("calls.trace");
    let window = desk.start_traced(
        &told("CANDOUR_WINDOW_SHIPPED"),
        &["-e", "trace=socket,connect,bind,sendto,io_uring_setup"],
        &trace,
    );
    interview(&desk, &reader);
    report(&desk, &reader);
    lock(&reader);
    drop(window);
    let calls = std::fs::read_to_string(&trace).unwrap();
    let local = calls.lines().filter(|line| line.contains("socket(AF_UNIX")).count();
    assert!(local > 0, "the trace saw nothing:\n{calls}");
    let opened: Vec<&str> = calls
        .lines()
        .filter(|line| line.contains(" socket(") && !line.contains("socket(AF_UNIX"))
        .filter(|line| !line.contains("EACCES"))
        .collect();
    assert_eq!(opened, Vec::<&str>::new(), "sockets that are not local");
    let reached: Vec<&str> =
        calls.lines().filter(|line| line.contains("sa_family=AF_INET")).collect();
    assert_eq!(reached, Vec::<&str>::new(), "an address of the internet was tried");
    println!("count: {local} local sockets in a traced session, 0 others");
}

#[test]
fn marked_answers_reach_the_chosen_file_and_no_other_place() {
    let desk = Desk::new();
    let reader = Reader::at(&desk);
    let window = desk.start(&told("CANDOUR_WINDOW_SHIPPED"));
    interview(&desk, &reader);
    let chosen = report(&desk, &reader);
    let text = text_of(&chosen);
    assert!(text.contains(NAME) && text.contains(LABEL), "the chosen file lacks what was typed");
    assert!(!text.contains(PASSPHRASE_MARK), "the passphrase is in the report");
    let processes = family(window.id());
    let told: Vec<String> = processes.iter().flat_map(|id| told_by_process(*id)).collect();
    assert_eq!(told, Vec::<String>::new());
    let (found, read) = on_disk(&desk, &chosen);
    assert_eq!(found, Vec::<String>::new());
    // Ended at any moment while it locks.
    reader.press(Role::Button, say("ui-lock"));
    std::thread::sleep(Duration::from_millis(rand::rng().random_range(0..400)));
    kill(&format!("-{}", window.id()));
    drop(window);
    let (found, after) = on_disk(&desk, &chosen);
    assert_eq!(found, Vec::<String>::new(), "after the end");
    println!(
        "count: {} marks looked for in {} files and {} processes, found in the chosen file alone",
        MARKS.len(),
        read + after,
        processes.len()
    );
}

fn open(desk: &Desk) -> Running {
    desk.start(&told("CANDOUR_WINDOW_SHIPPED"))
}

#[test]
fn no_process_of_the_window_leaves_a_core() {
    let desk = Desk::new();
    let reader = Reader::at(&desk);
    let window = open(&desk);
    reader.hears(Role::Heading, say("ui-welcome-title"));
    for id in family(window.id()) {
        let limits = std::fs::read_to_string(format!("/proc/{id}/limits")).unwrap();
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        assert_eq!(core.split_whitespace().nth(4), Some("0"), "{}: {core}", status(id, "Name"));
    }
}

#[test]
fn a_start_that_the_system_will_not_confine_is_refused_unless_asked_for_by_name() {
    let desk = Desk::new();
    let reader = Reader::at(&desk);
    let program = told("CANDOUR_WINDOW_SHIPPED");
    let refusing = ["-e", "trace=seccomp", "-e", "inject=seccomp:error=EPERM"];
    let trace = desk.home().join("refusal.trace");
    let mut tried = desk.start_traced(&program, &refusing, &trace);
    assert!(!tried.ends().success(), "it started without confinement");
    assert!(desk.logs().contains("Candour did not start"), "{}", desk.logs());
    let _window = desk.start_traced_with(&program, &["--without-confinement"], &refusing, &trace);
    for (button, title) in [
        ("", "ui-welcome-title"),
        ("ui-welcome-start", "ui-safety-title"),
        ("ui-safety-stay", "ui-create-title"),
    ] {
        if !button.is_empty() {
            reader.press(Role::Button, say(button));
        }
        reader.hears(Role::Heading, say(title));
        wait_for(
            || format!("the notice on {title}\n{}", reader.says()),
            || reader.reads().contains(say("unconfined")).then_some(()),
        );
    }
    desk.picture("43-shipped-unconfined");
}
