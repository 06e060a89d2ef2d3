//! `--out` writes plain files, and never over what the command reads.

use std::fs;

use crate::{Desk, file, is_there};

fn desk() -> Desk {
    let desk = Desk::new();
    desk.put("case.json", file("{\"held-now\": \"free\"}"));
    desk
}

fn refused(desk: &Desk, arguments: &[&str]) -> String {
    let before = desk.names();
    let found = desk.run(arguments);
    assert_eq!(found.code, Some(2), "{arguments:?}: {}", found.said);
    assert!(found.said.contains("nothing was written"), "{}", found.said);
    assert_eq!(desk.names(), before, "{arguments:?}");
    found.said
}

#[test]
fn what_a_command_reads_is_never_replaced_under_any_name() {
    let desk = desk();
    let text = fs::read(desk.path("case.json")).unwrap();
    let whole = desk.path("case.json");
    fs::create_dir(desk.path("sub")).unwrap();
    fs::hard_link(&whole, desk.path("hard.json")).unwrap();
    let mut names = vec!["case.json", "./case.json", "sub/../case.json", "hard.json"];
    names.push(whole.to_str().unwrap());
    for command in ["report", "names"] {
        for out in &names {
            refused(&desk, &[command, "case.json", "--out", out]);
        }
    }
    desk.report("case.json", "report.pdf");
    let report = fs::read(desk.path("report.pdf")).unwrap();
    refused(&desk, &["open", "report.pdf", "--out", "report.pdf"]);
    refused(&desk, &["open", "report.pdf", "--identity", "case.json", "--out", "case.json"]);
    refused(&desk, &["seal", "report.pdf", "--card", "case.json", "--out", "case.json"]);
    refused(&desk, &["report", "case.json", "--card", "hard.json", "--out", "hard.json"]);
    refused(
        &desk,
        &["card", "--name", "A", "--key", "age1", "--logo", "case.json", "--out", "case.json"],
    );
    assert_eq!(fs::read(&whole).unwrap(), text);
    assert_eq!(fs::read(desk.path("report.pdf")).unwrap(), report);
}

#[cfg(unix)]
#[test]
fn links_devices_pipes_and_folders_are_left_alone() {
    let desk = desk();
    let target = desk.put("target.pdf", "kept");
    for (name, to) in [("link.pdf", "target.pdf"), ("loop.pdf", "loop.pdf"), ("gone.pdf", "none")] {
        std::os::unix::fs::symlink(to, desk.path(name)).unwrap();
        refused(&desk, &["report", "case.json", "--out", name]);
        assert!(desk.path(name).symlink_metadata().unwrap().is_symlink());
    }
    std::os::unix::fs::symlink("case.json", desk.path("own.json")).unwrap();
    refused(&desk, &["report", "case.json", "--out", "own.json"]);
    assert_eq!(fs::read(target).unwrap(), b"kept");
    let made = std::process::Command::new("mkfifo").arg(desk.path("pipe")).status();
    assert!(made.is_ok_and(|made| made.success()), "the pipe could not be made");
    fs::create_dir(desk.path("folder")).unwrap();
    for name in ["pipe", "folder", "/dev/null", "/dev/full", "/dev/stdout", "-"] {
        refused(&desk, &["report", "case.json", "--out", name]);
    }
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
}

#[cfg(unix)]
#[test]
fn a_file_that_comes_through_standard_input_is_not_replaced() {
    let desk = desk();
    let text = fs::read(desk.path("case.json")).unwrap();
    let mut command = desk.command(&["report", "-", "--out", "case.json"]);
    let found: crate::Run =
        command.stdin(fs::File::open(desk.path("case.json")).unwrap()).output().unwrap().into();
    assert_eq!(found.code, Some(2), "{}", found.said);
    assert_eq!(fs::read(desk.path("case.json")).unwrap(), text);
}

#[test]
fn a_plain_file_is_replaced_as_a_whole_or_not_at_all() {
    let desk = desk();
    desk.put("old.pdf", "old");
    assert!(desk.report("case.json", "old.pdf").starts_with(b"%PDF-"));
    desk.put("broken.json", "{");
    desk.put("kept.pdf", "kept");
    let found = desk.run(&["report", "broken.json", "--out", "kept.pdf"]);
    assert_eq!(found.code, Some(3));
    assert_eq!(fs::read(desk.path("kept.pdf")).unwrap(), b"kept");
    assert!(!is_there(&desk.path("none.pdf")));
}
