//! The printed number of a question: the same on screen, on the blank form and in the report.

use candour_model::QuestionId;

use crate::FormIndex;

impl FormIndex {
    /// The number of a question, such as `4.7`: its section from 1, then its place in the section
    /// from 1. It never depends on the answers. Empty for a question that does not exist.
    #[must_use]
    pub fn printed_number(&self, id: &QuestionId) -> String {
        let Some(number) = self.number_of(id) else { return String::new() };
        let section = self.section_number_at(number);
        let first =
            (0..=number).rev().take_while(|other| self.section_number_at(*other) == section).last();
        format!("{}.{}", section + 1, number - first.unwrap_or(number) + 1)
    }
}
