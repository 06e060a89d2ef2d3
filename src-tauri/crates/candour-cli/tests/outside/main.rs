//! Files of other people, given to the program as a firm would give them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot be set up fails")]

mod answers;
mod hostile;
mod output;
mod reports;
mod terminal;

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder of its own, in which the program is run.
struct WorkingFolder {
    directory: tempfile::TempDir,
}

/// What a run of the program gave.
struct Run {
    code: Option<i32>,
    out: Vec<u8>,
    said: String,
}

impl Run {
    fn out(&self) -> &str {
        std::str::from_utf8(&self.out).unwrap()
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        let said = String::from_utf8(output.stderr).unwrap();
        Self { code: output.status.code(), out: output.stdout, said }
    }
}

impl WorkingFolder {
    fn new() -> Self {
        Self { directory: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_candour-cli"));
        command.args(arguments).current_dir(self.directory.path()).stdin(Stdio::null());
        command
    }

    fn run(&self, arguments: &[&str]) -> Run {
        self.command(arguments).output().unwrap().into()
    }

    /// The report of an answers file that is there.
    fn report(&self, answers: &str, name: &str) -> Vec<u8> {
        let made = self.run(&["report", answers, "--on", "2026-11-28", "--out", name]);
        assert_eq!(made.code, Some(0), "{}", made.said);
        std::fs::read(self.path(name)).unwrap()
    }

    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.directory.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

/// An answers file with these answers, in JSON.
fn file(answers: &str) -> String {
    format!("{{\"format\": \"candour-answers\", \"version\": 1, \"answers\": {answers}}}")
}

fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}
