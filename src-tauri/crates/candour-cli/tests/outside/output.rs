//! `--out` writes plain files, and never over what the command reads.

use std::fs;

use crate::{WorkingFolder, file, is_there};

fn folder() -> WorkingFolder {
    let folder = WorkingFolder::new();
    folder.put("case.json", file("{\"held-now\": \"free\"}"));
    folder
}

fn refused(folder: &WorkingFolder, arguments: &[&str]) -> String {
    let before = folder.names();
    let found = folder.run(arguments);
    assert_eq!(found.code, Some(2), "{arguments:?}: {}", found.said);
    assert!(found.said.contains("nothing was written"), "{}", found.said);
    assert_eq!(folder.names(), before, "{arguments:?}");
    found.said
}

#[test]
fn what_a_command_reads_is_never_replaced_under_any_name() {
    let folder = folder();
    let text = fs::read(folder.path("case.json")).unwrap();
    let whole = folder.path("case.json");
    fs::create_dir(folder.path("sub")).unwrap();
    fs::hard_link(&whole, folder.path("hard.json")).unwrap();
    let mut names = vec!["case.json", "./case.json", "sub/../case.json", "hard.json"];
    names.push(whole.to_str().unwrap());
    for command in [&["report"][..], &["paper", "conflict-sheet"]] {
        for out in &names {
            refused(&folder, &[command, &["case.json", "--out", out]].concat());
        }
    }
    folder.report("case.json", "report.pdf");
    let report = fs::read(folder.path("report.pdf")).unwrap();
    refused(&folder, &["open", "report.pdf", "--out", "report.pdf"]);
    refused(&folder, &["open", "report.pdf", "--identity", "case.json", "--out", "case.json"]);
    refused(&folder, &["seal", "report.pdf", "--card", "case.json", "--out", "case.json"]);
    refused(&folder, &["report", "case.json", "--card", "hard.json", "--out", "hard.json"]);
    refused(
        &folder,
        &["card", "--name", "A", "--key", "age1", "--logo", "case.json", "--out", "case.json"],
    );
    assert_eq!(fs::read(&whole).unwrap(), text);
    assert_eq!(fs::read(folder.path("report.pdf")).unwrap(), report);
}

#[cfg(unix)]
#[test]
fn links_devices_pipes_and_folders_are_left_alone() {
    let folder = folder();
    let target = folder.put("target.pdf", "kept");
    for (name, to) in [("link.pdf", "target.pdf"), ("loop.pdf", "loop.pdf"), ("gone.pdf", "none")] {
        std::os::unix::fs::symlink(to, folder.path(name)).unwrap();
        refused(&folder, &["report", "case.json", "--out", name]);
        assert!(folder.path(name).symlink_metadata().unwrap().is_symlink());
    }
    std::os::unix::fs::symlink("case.json", folder.path("own.json")).unwrap();
    refused(&folder, &["report", "case.json", "--out", "own.json"]);
    assert_eq!(fs::read(target).unwrap(), b"kept");
    let made = std::process::Command::new("mkfifo").arg(folder.path("pipe")).status();
    assert!(made.is_ok_and(|made| made.success()), "the pipe could not be made");
    fs::create_dir(folder.path("folder")).unwrap();
    for name in ["pipe", "folder", "/dev/null", "/dev/full", "/dev/stdout", "-"] {
        refused(&folder, &["report", "case.json", "--out", name]);
    }
    assert!(!fs::metadata("/dev/null").unwrap().is_file());
}

#[cfg(unix)]
#[test]
fn a_file_that_comes_through_standard_input_is_not_replaced() {
    let folder = folder();
    let text = fs::read(folder.path("case.json")).unwrap();
    let mut command = folder.command(&["report", "-", "--out", "case.json"]);
    let found: crate::Run =
        command.stdin(fs::File::open(folder.path("case.json")).unwrap()).output().unwrap().into();
    assert_eq!(found.code, Some(2), "{}", found.said);
    assert_eq!(fs::read(folder.path("case.json")).unwrap(), text);
}

#[test]
fn a_plain_file_is_replaced_as_a_whole_or_not_at_all() {
    let folder = folder();
    folder.put("old.pdf", "old");
    assert!(folder.report("case.json", "old.pdf").starts_with(b"%PDF-"));
    folder.put("broken.json", "{");
    folder.put("kept.pdf", "kept");
    let found = folder.run(&["report", "broken.json", "--out", "kept.pdf"]);
    assert_eq!(found.code, Some(3));
    assert_eq!(fs::read(folder.path("kept.pdf")).unwrap(), b"kept");
    assert!(!is_there(&folder.path("none.pdf")));
}
