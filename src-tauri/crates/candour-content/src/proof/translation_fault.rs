//! What can be wrong with one message of a translation.

use std::fmt;

/// What is wrong with one message of a translation.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TranslationFault {
    /// A choice by number without forms that the language has.
    PluralForms {
        /// The number by which it chooses.
        variable: String,
        /// The forms that it lacks.
        lacks: Vec<String>,
    },
    /// A choice by word whose keys are not those of English.
    ChoiceKeys(String),
    /// Numbers that only one of the two messages has.
    Numbers(Vec<String>),
    /// A letter of a script that the language is not written in.
    WrongScript(String),
    /// A Latin word that the English message has not got.
    LatinWord(String),
    /// A sign that the language does not have, or not there.
    Sign(String),
    /// The name of a button or page, quoted in other words than it has.
    QuotedOtherwise(String),
}

impl fmt::Display for TranslationFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PluralForms { variable, lacks } => {
                write!(f, "the choice by ${variable} lacks {}", lacks.join(", "))
            }
            Self::ChoiceKeys(variable) => {
                write!(f, "the choice by ${variable} has other keys than English")
            }
            Self::Numbers(numbers) => write!(f, "other numbers: {}", numbers.join(", ")),
            Self::WrongScript(word) => write!(f, "letters of another script: {word}"),
            Self::LatinWord(word) => write!(f, "a Latin word that English has not got: {word}"),
            Self::Sign(text) => write!(f, "a sign that does not belong there: {text}"),
            Self::QuotedOtherwise(name) => write!(f, "names {name:?} in other words"),
        }
    }
}
