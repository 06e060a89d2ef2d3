//! Answers and questions in words, as pages and screens show them.

use candour_model::{Locale, QuestionId};

use crate::{Args, Edition};

impl Edition {
    /// The short label of a question, for check pages and the report; the question itself where it
    /// has none.
    #[must_use]
    pub fn question_label(&self, locale: &Locale, question: &QuestionId) -> String {
        let id = format!("q-{question}");
        self.words
            .find(locale, &id, Some("label"), &Args::new())
            .unwrap_or_else(|| self.words.text(locale, &id))
    }

    /// The label of an option of a question.
    #[must_use]
    pub fn option_label(&self, locale: &Locale, question: &QuestionId, option: &str) -> String {
        let own = format!("o-{option}");
        self.words
            .find(locale, &format!("q-{question}"), Some(&own), &Args::new())
            .unwrap_or_else(|| self.words.text(locale, &format!("option-{option}")))
    }
}
