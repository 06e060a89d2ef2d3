//! `candour-cli`: the use cases without a window, for firms that script and for tests.
//!
//! Exit codes: 0 done, 2 bad arguments, 3 answers not accepted, 1 otherwise.
//! What was asked for goes to standard output; progress goes to standard error, and only where
//! that is a terminal.

mod arguments;
mod command;
mod failure;

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    match command::run(&arguments::Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell(),
    }
}
