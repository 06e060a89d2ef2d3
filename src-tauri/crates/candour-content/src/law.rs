//! Sources, and dated numbers of law.

use std::collections::BTreeMap;

use candour_model::{Date, Money, ParameterId, SourceId};
use candour_questionnaire::{Parameters, Quantity, Span};
use serde::de::Error;
use serde::{Deserialize, Deserializer};

/// Where a rule comes from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Source {
    /// Its id.
    pub id: SourceId,
    /// How it is cited, such as `RPD Article 83(1)(a)`. Not translated.
    pub citation: String,
    /// Its title. Not translated.
    pub title: String,
    /// Its public address, printed and never opened by the program.
    #[serde(default)]
    pub url: Option<String>,
    /// The day as at which the text stood that was read, where later changes are to be expected.
    #[serde(default, deserialize_with = "maybe_day")]
    pub as_at: Option<Date>,
    /// The day on which it was last read for this edition.
    #[serde(deserialize_with = "day")]
    pub checked_on: Date,
    /// Remarks for those who keep the content.
    #[serde(default)]
    pub note: Option<String>,
}

/// A number of law, from a day on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Parameter {
    /// Its id; entries with the same id are successive in time.
    pub id: ParameterId,
    /// The number.
    #[serde(deserialize_with = "quantity")]
    pub value: Quantity,
    /// The first day on which it holds, inclusive.
    #[serde(deserialize_with = "day")]
    pub from: Date,
    /// The last day on which it holds, inclusive, where nothing follows it.
    #[serde(default, deserialize_with = "maybe_day")]
    pub until: Option<Date>,
    /// Where it is laid down.
    pub source: SourceId,
    /// The day on which it was last compared with its source.
    #[serde(deserialize_with = "day")]
    pub checked_on: Date,
    /// The last day before it must be compared again.
    #[serde(deserialize_with = "day")]
    pub review_by: Date,
    /// Remarks for those who keep the content.
    #[serde(default)]
    pub note: Option<String>,
}

impl Parameter {
    /// Whether it should have been compared with its source again.
    #[must_use]
    pub fn is_stale(&self, today: Date) -> bool {
        today > self.review_by
    }
}

/// All numbers of law of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ParameterTable {
    entries: BTreeMap<ParameterId, Vec<Parameter>>,
}

impl ParameterTable {
    /// A table of these entries. The order does not matter.
    #[must_use]
    pub fn new(entries: Vec<Parameter>) -> Self {
        let mut table: BTreeMap<ParameterId, Vec<Parameter>> = BTreeMap::new();
        for entry in entries {
            table.entry(entry.id.clone()).or_default().push(entry);
        }
        for values in table.values_mut() {
            values.sort_by_key(|entry| entry.from);
        }
        Self { entries: table }
    }

    /// The entry that holds on a day. `None` before the first and after the end of the last:
    /// there is no fallback to the nearest.
    #[must_use]
    pub fn get(&self, id: &ParameterId, day: Date) -> Option<&Parameter> {
        let entries = self.entries.get(id)?;
        entries
            .iter()
            .rev()
            .find(|entry| entry.from <= day)
            .filter(|entry| entry.until.is_none_or(|until| day <= until))
    }

    /// The numbers that hold on a day, for a [`candour_questionnaire::Context`].
    #[must_use]
    pub fn on(&self, day: Date) -> Parameters {
        self.entries
            .keys()
            .filter_map(|id| Some((id.clone(), self.get(id, day)?.value.clone())))
            .collect()
    }

    /// Every entry, by id and then by day.
    pub fn iter(&self) -> impl Iterator<Item = &Parameter> {
        self.entries.values().flatten()
    }

    /// Whether an entry of this id exists, on whatever day.
    #[must_use]
    pub fn knows(&self, id: &ParameterId) -> bool {
        self.entries.contains_key(id)
    }
}

pub(crate) fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let written = toml::value::Datetime::deserialize(deserializer)?;
    match (written.date, written.time) {
        (Some(date), None) => {
            Date::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
                .ok_or_else(|| D::Error::custom("no such day"))
        }
        _ => Err(D::Error::custom("not a day without a time")),
    }
}

fn maybe_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    day(deserializer).map(Some)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenQuantity {
    years: Option<u32>,
    months: Option<u32>,
    days: Option<u32>,
    count: Option<u32>,
    amount: Option<String>,
    currency: Option<String>,
}

fn quantity<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Quantity, D::Error> {
    let written = WrittenQuantity::deserialize(deserializer)?;
    let is_length = written.years.is_some() || written.months.is_some() || written.days.is_some();
    match (is_length, written.count, written.amount, written.currency) {
        (true, None, None, None) => Ok(Quantity::Length(Span {
            years: written.years.unwrap_or_default(),
            months: written.months.unwrap_or_default(),
            days: written.days.unwrap_or_default(),
        })),
        (false, Some(count), None, None) => Ok(Quantity::Count(count)),
        (false, None, Some(amount), Some(currency)) => {
            let money = Money { amount, currency };
            if money.hundredths().is_none() {
                return Err(D::Error::custom("not an amount"));
            }
            Ok(Quantity::Amount(money))
        }
        _ => Err(D::Error::custom("neither a length, nor an amount with currency, nor a count")),
    }
}
