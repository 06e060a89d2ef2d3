//! What is typed on the attendance note of a meeting.

use serde::{Deserialize, Serialize};

/// What is typed on the attendance note of a meeting, beside what the record says. A text may hold
/// several lines.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
pub struct Attendance {
    /// Who else was there, a line each.
    pub present: String,
    /// The interpreter, and the language.
    pub interpreter: String,
    /// Where it was, or by which channel.
    pub place: String,
    /// The firm's number of the matter.
    pub reference: String,
    /// What the conflict check found.
    pub conflict: String,
    /// What the client instructs the firm to do, a line each.
    pub instructions: String,
    /// The advice that was given, a line each.
    pub advice: String,
    /// The next steps, with who takes each and by when, a line each.
    pub next: String,
    /// What to bring, a line each.
    pub bring: String,
    /// Whether the solicitor's note on the case is printed. It is in no other paper.
    pub notes: bool,
}

impl std::fmt::Debug for Attendance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Attendance(…)")
    }
}

impl Attendance {
    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// What stands among the facts of the note, each with the message that names it.
    pub(crate) fn facts(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [
            ("attendance-present", &*self.present),
            ("attendance-interpreter", &self.interpreter),
            ("attendance-place", &self.place),
            ("attendance-reference", &self.reference),
            ("attendance-conflict", &self.conflict),
        ]
        .into_iter()
    }

    /// Takes over what `begun` says and this note does not.
    pub(crate) fn fill(&mut self, begun: Self) {
        let Self {
            present,
            interpreter,
            place,
            reference,
            conflict,
            instructions,
            advice,
            next,
            bring,
            notes,
        } = begun;
        let take = |text: &mut String, given: String| {
            if text.trim().is_empty() {
                *text = given;
            }
        };
        take(&mut self.present, present);
        take(&mut self.interpreter, interpreter);
        take(&mut self.place, place);
        take(&mut self.reference, reference);
        take(&mut self.conflict, conflict);
        take(&mut self.instructions, instructions);
        take(&mut self.advice, advice);
        take(&mut self.next, next);
        take(&mut self.bring, bring);
        self.notes |= notes;
    }
}
