//! How a command ends that could not do what was asked.

use std::process::ExitCode;

use crate::standard_error::{say, say_line};

/// Why a command did not do what was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// An argument that cannot be used.
    Argument(String),
    /// An answers file that is not accepted: a line for every fault with its place.
    Answers(Vec<String>),
    /// The sheet of a translation that is not taken: a line for every fault.
    Sheet(Vec<String>),
    /// What was asked for is done, and pages or answers may have been exchanged. That was said.
    Exchanged,
    /// Anything else.
    Other(String),
}

impl Failure {
    /// Says why on standard error and gives the exit code.
    pub(crate) fn tell(&self) -> ExitCode {
        match self {
            Self::Argument(why) => {
                say(why);
                ExitCode::from(2)
            }
            Self::Answers(faults) => {
                say("answers not accepted");
                for fault in faults {
                    say_line(&format!("  {fault}"));
                }
                ExitCode::from(3)
            }
            Self::Sheet(faults) => {
                say("the sheet is not taken, nothing was written");
                for fault in faults {
                    say_line(&format!("  {fault}"));
                }
                ExitCode::FAILURE
            }
            Self::Exchanged => ExitCode::from(4),
            Self::Other(why) => {
                say(why);
                ExitCode::FAILURE
            }
        }
    }
}

/// Says what is wrong with the arguments, or prints the help that was asked for. An argument can be
/// the name of a file that somebody else has chosen.
pub(crate) fn of_arguments(error: &clap::Error) -> ExitCode {
    if error.use_stderr() {
        for line in error.render().to_string().lines() {
            say_line(line);
        }
        return ExitCode::from(2);
    }
    match error.print() {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
