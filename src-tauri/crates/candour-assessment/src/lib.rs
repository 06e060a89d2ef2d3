//! The assessment: from answers to points to raise with a solicitor, each with the answers it
//! rests on, its sources, and what would change it.
//!
//! It knows no file, no wording and no clock: rules, answers, tables and the day come in as values.
//! It gives no score and no probability, and predicts nothing.
//!
//! ```
//! use candour_assessment::{Assessment, Rules, assess};
//! use candour_questionnaire::Context;
//!
//! /// How many things are to be raised before anything else.
//! fn urgent(rules: &Rules, context: &Context<'_>) -> usize {
//!     let Assessment { points, .. } = assess(rules, context);
//!     points.iter().filter(|p| p.urgency == candour_assessment::Urgency::ActNow).count()
//! }
//! ```

mod ahead;
mod assess;
mod deadline;
mod found;
pub mod issue;
mod narrow;
mod rule;
mod timeline;

pub use ahead::{Ahead, Days, days, is_plan};
pub use assess::{assess, conditions, uk_law};
pub use deadline::{Deadline, Lies};
pub use found::{
    Assessment, FoundContradiction, FoundMeasure, FoundPoint, FoundSign, MeasureState, Reason,
    Undetermined,
};
pub use issue::{Heads, Issue, Issues, issues};
pub use rule::{
    Contradiction, Length, Measure, OnlyWhere, PeriodOf, Point, Rules, Sign, SignStrength,
    TimeLimit, UkLaw, UkPart, Urgency, UrgencyRule, Whose,
};
pub use timeline::{Dated, Gap, StatedDate, dated, gaps};
