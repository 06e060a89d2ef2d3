//! The tasks of this repository: start, test, check, torture, fuzz, bench, fresh, windows,
//! reproducible, bundle.
//!
//! `cargo xtask start` and `cargo xtask test` are the two commands a newcomer needs.
//! Both name and install what a Debian or Ubuntu system lacks; elsewhere they say what to install.
//! Nothing here is part of the product.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line speaks on its streams"
)]

mod bench;
mod bundle;
mod check;
mod display;
mod fresh;
mod fuzz;
#[cfg(target_os = "linux")]
mod other_systems;
mod packages;
mod paths;
mod programs;
#[cfg(target_os = "linux")]
mod reproducible;
mod run;
mod sbom;
mod start;
mod step;
mod tally;
mod test;
mod torture;
mod ui;
mod window;
#[cfg(target_os = "linux")]
mod windows;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// What went wrong, in one sentence for the person at the terminal.
#[derive(Debug)]
pub(crate) struct Error(pub(crate) String);

impl<E: std::error::Error> From<E> for Error {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// The result of a task.
pub(crate) type Result<T = ()> = std::result::Result<T, Error>;

/// Makes an [`Error`] from a text.
pub(crate) fn fail<T>(text: impl Into<String>) -> Result<T> {
    Err(Error(text.into()))
}

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The tasks of Candour", version)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what is missing, build, and open the window
    Start,
    /// Install what the tests need and run all of them
    Test(test::Options),
    /// Formatting, lints, layers, content, licences and the ban on network code
    Check(check::Options),
    /// Inject faults, kill processes, and count what was lost
    Torture(torture::Options),
    /// Run every target for files from outside under a coverage-guided fuzzer
    Fuzz(fuzz::Options),
    /// Measure, each figure as a ratio against something run beside it
    Bench(bench::Options),
    /// Run the commands of the README on a bare Debian, each from nothing (root on Debian)
    Fresh(fresh::Options),
    /// Build for Windows, and run what was built under Wine (Debian only)
    #[cfg(target_os = "linux")]
    Windows(windows::Options),
    /// Make the packages twice, in other surroundings each time, and compare the bytes (Debian only)
    #[cfg(target_os = "linux")]
    Reproducible,
    /// Make the .deb and the .rpm, the list of parts, and try the installed program
    Bundle(bundle::Options),
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().task {
        Task::Start => start::start(),
        Task::Test(options) => test::test(&options),
        Task::Check(options) => check::check(&options),
        Task::Torture(options) => torture::torture(&options),
        Task::Fuzz(options) => fuzz::fuzz(&options),
        Task::Bench(options) => bench::bench(&options),
        Task::Fresh(options) => fresh::fresh(&options),
        #[cfg(target_os = "linux")]
        Task::Windows(options) => windows::windows(&options),
        #[cfg(target_os = "linux")]
        Task::Reproducible => reproducible::reproducible(),
        Task::Bundle(options) => bundle::bundle(&options),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(Error(text)) => {
            eprintln!("\n{text}");
            ExitCode::FAILURE
        }
    }
}
