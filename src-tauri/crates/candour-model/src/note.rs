//! What a person notes beside a question.

use std::fmt;

use crate::{Value, has_words, on_lines};

/// The person's own note beside a question: their words, which no rule reads. It has something to
/// see and no blanks at its ends.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Note(String);

impl Note {
    /// A note from what was typed; `None` where there is nothing to see in it or it is longer than
    /// [`Value::MAX_TEXT`] bytes.
    #[must_use]
    pub fn new(typed: &str) -> Option<Self> {
        let kept = on_lines(typed.trim()).into_owned();
        (has_words(&kept) && kept.len() <= Value::MAX_TEXT).then_some(Self(kept))
    }

    /// The words, on one line or several.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Note(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_has_something_to_see_and_fits() {
        assert_eq!(
            Note::new("  In a drawer.\r\nAt home. ").unwrap().as_str(),
            "In a drawer.\nAt home."
        );
        for nothing in ["", " \n\t", "\u{200B}\u{2800}"] {
            assert_eq!(Note::new(nothing), None, "{nothing:?}");
        }
        let longest = "a".repeat(Value::MAX_TEXT);
        assert!(Note::new(&longest).is_some());
        assert_eq!(Note::new(&format!("{longest}a")), None);
    }

    #[test]
    fn a_note_is_never_printed_in_a_log() {
        assert_eq!(format!("{:?}", Note::new("In a drawer.")), "Some(Note(…))");
    }
}
