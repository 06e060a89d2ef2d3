//! The answers file: how answers leave and enter as JSON.

mod events;
mod fault;
pub mod limits;
mod read;
mod read_answer;
mod syntax;
mod text;
mod write;

use std::collections::BTreeMap;
use std::fmt;

use candour_model::{Answers, Locale};
use serde_json::Value as Json;

pub use events::told_by_nothing;
pub use fault::{Fault, FaultCode, misfit};
pub use read::{read_answers, read_kept};
pub use syntax::{SyntaxCode, SyntaxFault, syntax_fault};
pub use text::{damaged_place, text_of};
pub use write::write_answers;

/// The name that stands under `format`.
pub const FORMAT: &str = "candour-answers";

/// The latest version that may stand under `version`. Version 2 says of single options how they
/// are known, version 3 what the person noted beside a question.
pub const VERSION: u64 = 3;

/// The version of a file without a note. Such a file is still written in it.
pub(crate) const VERSION_WITHOUT_NOTES: u64 = 2;

/// The version of a file whose answers each stand as a whole. Such a file is still written in it:
/// the same answers keep the same bytes, and an older program reads them.
pub(crate) const VERSION_OF_WHOLE_ANSWERS: u64 = 1;

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
