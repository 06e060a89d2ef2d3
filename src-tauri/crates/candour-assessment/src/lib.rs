//! The assessment: from answers to points to raise with a solicitor, each with the answers it
//! rests on, its sources, and what would change it.
//!
//! It knows no file, no wording and no clock: rules, answers, tables and the day come in as values.

mod rule;

pub use rule::{Clock, Clash, Measure, Point, Rules, Sign, SignStrength, Weight, WeightRule};
