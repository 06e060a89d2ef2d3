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

/// A program that the system ends in the middle of writing, as a crash or a pulled stick does.
#[cfg(target_os = "linux")]
#[test]
fn a_program_that_is_ended_while_it_writes_leaves_no_answer_in_clear() {
    let folder = folder();
    let before = folder.names();
    let program = env!("CARGO_BIN_EXE_candour-cli");
    for (command, out) in [("report", "x.pdf"), ("pack", "pack")] {
        // The system ends a program at the first byte past 2 KiB of a file.
        let script =
            format!("ulimit -c 0; ulimit -f 4; exec '{program}' {command} case.json --out {out}");
        let mut command = std::process::Command::new("sh");
        let ended = command.args(["-c", &script]).current_dir(folder.directory.path());
        assert_eq!(ended.output().unwrap().status.code(), None, "{out} was written");
    }
    let left: Vec<String> = folder.names().into_iter().filter(|name| name != "pack").collect();
    assert_eq!(left, before);
    assert_eq!(fs::read_dir(folder.path("pack")).unwrap().count(), 0);
}

/// Standard error on a full disk: what cannot be said is not said, and the exit code stays.
#[cfg(target_os = "linux")]
#[test]
fn what_nobody_can_hear_changes_no_exit_code() {
    let folder = folder();
    folder.put("broken.json", "{");
    let calls: [(&[&str], i32); 3] =
        [(&["assess", "missing.json"], 1), (&["nonsense"], 2), (&["assess", "broken.json"], 3)];
    for (arguments, code) in calls {
        let full = fs::File::options().write(true).open("/dev/full").unwrap();
        let found: crate::Run = folder.command(arguments).stderr(full).output().unwrap().into();
        assert_eq!(found.code, Some(code), "{arguments:?}");
    }
}
