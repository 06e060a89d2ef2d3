//! What is said on standard error, beside what was asked for.

use std::io::{self, IsTerminal};

use candour_case::shown;

/// Says something on standard error, beside what was asked for.
#[allow(clippy::print_stderr, reason = "standard error is where a command says what it noticed")]
pub(crate) fn say(text: &str) {
    eprintln!("candour-cli: {}", shown(text));
}

/// Says what is being done, to a person at a terminal.
pub(crate) fn progress(what: &str) {
    if io::stderr().is_terminal() {
        say(&format!("{what} …"));
    }
}
