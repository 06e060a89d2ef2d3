//! The questionnaire: which question comes next, whether an answer is allowed, and what a
//! condition over answers is worth in three values.
//!
//! It knows no file, no wording and no clock: structure, tables and the day come in as values.

mod condition;
mod context;
mod flow;
mod form;
mod index;
mod odd;
mod reference;
mod relation;
mod trace;
mod truth;

pub use condition::{
    Choice, Condition, CountryChoice, DateRelation, DateTest, OverGroup, Span, TraitTest,
};
pub use context::{Context, CountryTraits, Parameters, Quantity, evaluate};
pub use flow::{Flow, KeptAside, Progress, Stop};
pub use form::{Form, Group, Question, Section, Sensitivity, Tense};
pub use index::{FormFault, FormIndex};
pub use odd::{Oddity, oddities};
pub use reference::{ConditionFault, Foreign, condition_faults, foreign_names, questions_read};
pub use truth::{Evaluation, Truth};
