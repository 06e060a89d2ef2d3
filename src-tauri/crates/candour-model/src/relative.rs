//! A date that is known only by another one: "after the dispute began".

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::{AnswerAddress, DateFault};

/// How something lies in time to an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// Before it.
    Before,
    /// At about the same time.
    Around,
    /// After it.
    After,
}

impl Relation {
    /// Every relation, in the order of time.
    pub const ALL: [Self; 3] = [Self::Before, Self::Around, Self::After];

    /// The word by which it is written.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Around => "around",
            Self::After => "after",
        }
    }
}

/// A date told by an event: another place at which a date is asked.
///
/// Written as a relation and a place: `after disputes/dispute-1/dispute-began`. Whether a date
/// stands at that place is not said here.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct RelativeDate {
    /// How it lies to the event.
    pub relation: Relation,
    /// The place of the event.
    pub event: AnswerAddress,
}

impl fmt::Debug for RelativeDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RelativeDate(…)")
    }
}

impl fmt::Display for RelativeDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.relation.code(), self.event)
    }
}

impl FromStr for RelativeDate {
    type Err = DateFault;
    fn from_str(text: &str) -> Result<Self, DateFault> {
        let (relation, event) = text.split_once(' ').ok_or(DateFault::Form)?;
        let relation = Relation::ALL.into_iter().find(|known| known.code() == relation);
        Ok(Self {
            relation: relation.ok_or(DateFault::Form)?,
            event: event.parse().map_err(|_| DateFault::Form)?,
        })
    }
}

impl TryFrom<String> for RelativeDate {
    type Error = DateFault;
    fn try_from(text: String) -> Result<Self, DateFault> {
        text.parse()
    }
}

impl From<RelativeDate> for String {
    fn from(date: RelativeDate) -> Self {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_relation_is_written_as_it_was_read() {
        for text in ["before birth-date", "around a/b/c", "after disputes/dispute-1/dispute-began"]
        {
            assert_eq!(text.parse::<RelativeDate>().unwrap().to_string(), text);
        }
        for never in ["", "after", "after ", "since birth-date", "After birth-date", "after a/b"] {
            assert_eq!(never.parse::<RelativeDate>(), Err(DateFault::Form), "{never:?}");
        }
    }
}
