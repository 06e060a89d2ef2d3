//! What is wrong with content. Content is no secret, so a fault may quote it.

use std::fmt;

use candour_questionnaire::{ConditionFault, Fault, FormFault};

/// One thing that keeps content from being read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ContentFault {
    /// A file where none is known.
    #[error("{0}: no file of content belongs here")]
    FileUnknown(String),
    /// A file that must be there.
    #[error("{0}: missing")]
    FileMissing(&'static str),
    /// A file that is not UTF-8.
    #[error("{0}: not UTF-8")]
    NotText(String),
    /// TOML or JSON that does not have its form.
    #[error("{file}: {message}")]
    Form {
        /// The file.
        file: String,
        /// What the parser says, with its line.
        message: String,
    },
    /// A Fluent file with an entry that cannot be read.
    #[error("{file}: {message}")]
    Fluent {
        /// The file.
        file: String,
        /// What the parser says.
        message: String,
    },
    /// A message that stands twice in one language.
    #[error("{file}: message {id} stands twice in its language")]
    MessageTwice {
        /// The second file.
        file: String,
        /// The message.
        id: String,
    },
    /// A folder of words whose name is no language tag.
    #[error("{0}: not a language tag")]
    Locale(String),
    /// The questionnaire does not hold together.
    #[error("questionnaire: {0}")]
    Questionnaire(FormFault),
    /// A condition of a rule does not hold together.
    #[error("{rule}: {fault}")]
    Rule {
        /// The point, sign or contradiction.
        rule: String,
        /// What is wrong.
        fault: ConditionFault,
    },
    /// The same id twice.
    #[error("{kind} {id} stands twice")]
    Twice {
        /// What it is an id of.
        kind: &'static str,
        /// The id.
        id: String,
    },
    /// The example case is not accepted.
    #[error("example: {0}")]
    Example(Fault),
}

/// Everything that keeps content from being read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentFaults(pub Vec<ContentFault>);

impl fmt::Display for ContentFaults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, fault) in self.0.iter().enumerate() {
            if number > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{fault}")?;
        }
        Ok(())
    }
}

impl std::error::Error for ContentFaults {}
