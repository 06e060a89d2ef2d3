//! What is said on standard error, beside what was asked for.

use std::io::{self, IsTerminal, Write};

use candour_case::shown;

/// Says something on standard error, beside what was asked for.
pub(crate) fn say(text: &str) {
    say_line(&format!("candour-cli: {text}"));
}

/// Says a line as it is. Where nobody can hear it, such as on a full disk, the exit code still says
/// how the command ended.
pub(crate) fn say_line(line: &str) {
    let _ = writeln!(io::stderr(), "{}", shown(line));
}

/// Says what is being done, to a person at a terminal.
pub(crate) fn progress(what: &str) {
    if io::stderr().is_terminal() {
        say(&format!("{what} …"));
    }
}
