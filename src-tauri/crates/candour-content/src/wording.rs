//! Options in words.

use candour_model::{Locale, QuestionId};

use crate::{Args, Edition};

impl Edition {
    /// The label of an option of a question: its own words there, or those of all questions.
    #[must_use]
    pub fn option_label(&self, locale: &Locale, question: &QuestionId, option: &str) -> String {
        let own = format!("o-{option}");
        self.words
            .find(locale, &format!("q-{question}"), Some(&own), &Args::new())
            .unwrap_or_else(|| self.words.text(locale, &format!("option-{option}")))
    }
}
