//! The questionnaire: which question comes next, whether an answer is allowed, and what a
//! condition over answers evaluates to in three values.
//!
//! It knows no file, no wording and no clock: structure, tables and the day come in as values.
//! Nothing is patched: the flow and every value are worked out from the answers each time.
//!
//! ```
//! use candour_questionnaire::{Form, FormIndex, Section};
//! let section: Section = serde_json::from_str(
//!     r#"{"section": "now", "question": [{"id": "held", "kind": "yes-no"}]}"#,
//! )?;
//! let form = FormIndex::new(Form { sections: vec![section] }).map_err(|faults| faults.len());
//! assert_eq!(form.map(|form| form.question_count()), Ok(1));
//! # Ok::<(), serde_json::Error>(())
//! ```

mod condition;
mod context;
mod duplicate_keys;
mod evaluate;
mod fault;
mod file;
mod flow;
mod form;
mod index;
mod input;
mod matched;
mod number;
mod numbered;
mod over_group;
mod plausibility;
mod reference;
mod relation;
mod schema;
mod truth;

pub use condition::{
    Choice, Condition, CountryChoice, DateRelation, DateTest, OverGroup, Span, TraitTest,
};
pub use context::{Context, CountryTraits, Parameters, Quantity, evaluate};
pub use fault::{ConditionFault, FormFault};
pub use file::{
    AnswersFile, FORMAT, Fault, FaultCode, SyntaxCode, SyntaxFault, VERSION, damaged_place, limits,
    misfit, read_answers, read_kept, syntax_fault, text_of, told_by_nothing, write_answers,
};
pub use flow::{Flow, FlowStep, KeptAside, Progress};
pub use form::{Form, Group, OptionHeading, Question, Section, Sensitivity, Tense};
pub use index::FormIndex;
pub use input::{
    AltNameInput, DateInput, DoubtInput, FormInput, InputCode, InputFault, OtherDate, PartyInput,
    RelativeInput,
};
pub use plausibility::{PlausibilityWarning, is_not_yet, not_yet, plausibility_warnings};
pub use reference::{Foreign, condition_faults, foreign_names, questions_read};
pub use schema::answers_schema;
pub use truth::{Evaluation, Truth};
