//! `candour-cli`: the use cases without a window, for firms that script and for tests.
//!
//! Exit codes: 0 done, 2 bad arguments, 3 answers not accepted, 4 done although pages or answers of a
//! report may have been exchanged, 1 otherwise.
//! What was asked for goes to standard output. What was noticed about a file goes to standard error;
//! so does progress, and only where that is a terminal.

mod arguments;
mod command;
mod failure;
mod input;
mod output;
mod outside;
mod standard_error;
mod terminal;
mod translations;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    if let Some(code) = candour_reader::answer_if_asked() {
        return code;
    }
    let arguments = match arguments::Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return failure::of_arguments(&error),
    };
    match command::run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell(),
    }
}
