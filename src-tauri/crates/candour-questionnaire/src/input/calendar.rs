//! A date of another calendar, as it is typed.

use std::fmt;

use candour_model::{Calendar, Written};
use serde::{Deserialize, Serialize};

/// A date of another calendar as typed: the year, and the month and day as far as they are known.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OtherDate {
    /// The calendar.
    pub calendar: Calendar,
    /// The day of the month.
    pub day: String,
    /// The month by its number.
    pub month: String,
    /// The year of that calendar.
    pub year: String,
}

impl fmt::Debug for OtherDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OtherDate(…)")
    }
}

impl From<Written> for OtherDate {
    fn from(written: Written) -> Self {
        let typed = |part: Option<u8>| part.map(|n| n.to_string()).unwrap_or_default();
        Self {
            calendar: written.calendar,
            day: typed(written.day),
            month: typed(written.month),
            year: written.year.to_string(),
        }
    }
}
