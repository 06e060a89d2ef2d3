//! The questionnaire: which question comes next, whether an answer is allowed, and what a
//! condition over answers is worth in three values.
//!
//! It knows no file, no wording and no clock: structure, tables and the day come in as values.

mod condition;
mod form;

pub use condition::{
    Choice, Condition, CountryChoice, DateRelation, DateTest, OverGroup, Span, TraitTest,
};
pub use form::{Form, Group, Question, Section, Sensitivity, Tense};
