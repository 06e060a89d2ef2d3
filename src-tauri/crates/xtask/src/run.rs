//! Running other programs: cargo, npm, apt and the tests.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::{Error, Result, fail, paths};

/// The cargo that runs this task, in the root of the repository.
pub(crate) fn cargo() -> Command {
    // Variables that cargo sets for this very run would make the inner one rebuild.
    let mut command =
        clean(Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())));
    command.current_dir(paths::root());
    command
}

/// A command without the variables that cargo sets for this very run.
pub(crate) fn clean(mut command: Command) -> Command {
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST") {
            command.env_remove(&name);
        }
    }
    command
}

/// npm, in the folder of the screens.
pub(crate) fn npm() -> Command {
    let mut command = tool(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(paths::root().join("ui"));
    command
}

/// Another program, in the root of the repository.
pub(crate) fn tool(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(paths::root());
    command
}

/// A command as a person would type it.
pub(crate) fn line(command: &Command) -> String {
    let name = Path::new(command.get_program())
        .file_stem()
        .map_or_else(String::new, |n| n.to_string_lossy().into_owned());
    command.get_args().fold(name, |text, argument| format!("{text} {}", argument.to_string_lossy()))
}

/// Runs a command on this terminal.
///
/// # Errors
///
/// Where it cannot start or ends with anything but success.
pub(crate) fn run(command: &mut Command) -> Result {
    println!("    $ {}", line(command));
    let status = command.status().map_err(|error| missing(command, &error))?;
    if status.success() { Ok(()) } else { fail(format!("`{}` ended with {status}", line(command))) }
}

/// Runs a command and gives back what it wrote to standard output.
///
/// # Errors
///
/// Where it cannot start or ends with anything but success.
pub(crate) fn read(command: &mut Command) -> Result<String> {
    let output =
        command.stderr(Stdio::inherit()).output().map_err(|error| missing(command, &error))?;
    if !output.status.success() {
        return fail(format!("`{}` ended with {}", line(command), output.status));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a command, shows its standard output as it comes, and gives it back with its success.
///
/// # Errors
///
/// Where it cannot start.
pub(crate) fn show(command: &mut Command) -> Result<(bool, String)> {
    println!("    $ {}", line(command));
    let mut text = String::new();
    let held = follow(command, |line| {
        println!("{line}");
        text.push_str(line);
        text.push('\n');
    })?;
    Ok((held, text))
}

/// Runs a command, hands over each line of its standard output as it comes, and tells whether it
/// ended with success.
///
/// # Errors
///
/// Where it cannot start.
pub(crate) fn follow(command: &mut Command, mut each: impl FnMut(&str)) -> Result<bool> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| missing(command, &error))?;
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).split(b'\n') {
            each(&String::from_utf8_lossy(&line?));
        }
    }
    Ok(child.wait()?.success())
}

/// Whether a program of this name is found.
pub(crate) fn is_there(program: &str) -> bool {
    Command::new(program)
        .arg("--version")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok()
}

fn missing(command: &Command, error: &std::io::Error) -> Error {
    Error(format!("`{}` did not start: {error}", line(command)))
}
