//! The assessment: from answers to points to raise with a solicitor, each with the answers it
//! rests on, its sources, and what would change it.
//!
//! It knows no file, no wording and no clock: rules, answers, tables and the day come in as values.

mod assess;
mod deadline;
mod rule;

pub use assess::{
    Assessment, ClashFound, Found, MeasureFound, MeasureState, SignFound, Untold, assess,
    conditions,
};
pub use deadline::Deadline;
pub use rule::{Clash, Clock, Measure, Point, Rules, Sign, SignStrength, Weight, WeightRule};
