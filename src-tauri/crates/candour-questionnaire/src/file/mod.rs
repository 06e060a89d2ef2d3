//! The answers file: how answers leave and enter as JSON.

mod fault;
mod read;
mod write;

use std::collections::BTreeMap;
use std::fmt;

use candour_model::{Answers, Locale};
use serde_json::Value as Json;

pub use fault::{Fault, FaultCode, misfit};
pub use read::read_answers;
pub use write::write_answers;

/// The name that stands under `format`.
pub const FORMAT: &str = "candour-answers";

/// The version that stands under `version`.
pub const VERSION: u64 = 1;

/// The most items of one group that are read.
pub const MAX_ITEMS: usize = 10_000;

/// An answers file in memory.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct AnswersFile {
    /// The case's name, given by the person.
    pub label: Option<String>,
    /// The language of the interview.
    pub language: Option<Locale>,
    /// The answers.
    pub answers: Answers,
    /// Answers to questions that are no longer asked, as they stand in the file, by their place:
    /// `answers/<question>` or `groups/<group>/<item>/<question>`. They are not written.
    pub set_aside: BTreeMap<String, Json>,
}

impl fmt::Debug for AnswersFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnswersFile(…)")
    }
}
