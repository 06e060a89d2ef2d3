//! How a command ends that could not do what was asked.

use std::process::ExitCode;

use candour_case::Fault;

/// Why a command did not do what was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// An argument that cannot be used.
    Argument(String),
    /// An answers file that is not accepted: every fault with its place.
    Answers(Vec<Fault>),
    /// Anything else.
    Other(String),
}

impl Failure {
    /// Says why on standard error and gives the exit code.
    #[allow(clippy::print_stderr, reason = "standard error is where a command says why it ended")]
    pub(crate) fn tell(&self) -> ExitCode {
        match self {
            Self::Argument(why) => {
                eprintln!("candour-cli: {why}");
                ExitCode::from(2)
            }
            Self::Answers(faults) => {
                eprintln!("candour-cli: answers not accepted");
                for fault in faults {
                    let place = if fault.place.is_empty() { "(file)" } else { &fault.place };
                    eprintln!("  {place}: {}", fault.code.code());
                }
                ExitCode::from(3)
            }
            Self::Other(why) => {
                eprintln!("candour-cli: {why}");
                ExitCode::FAILURE
            }
        }
    }
}
