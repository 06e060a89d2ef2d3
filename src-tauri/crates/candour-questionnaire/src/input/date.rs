//! Dates as people type them: names or numbers of months, digits of any script.

use candour_model::{DateFault, PartialDate, Precision, Qualifier, Relation, RelativeDate, Value};
use serde::{Deserialize, Serialize};

use super::calendar::OtherDate;
use super::fault::{InputCode, InputFault, Reading, fault};
use super::month::month_of;
use super::number;

/// A date as typed. The second date is read for "between" alone.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct DateInput {
    /// How finely it is given. Where nothing is said, as finely as it was typed.
    pub precision: Option<Precision>,
    /// How well it is known; exactly where nothing is said.
    pub qualifier: Option<Qualifier>,
    /// The day of the month.
    pub day: String,
    /// The month, by number or by name.
    pub month: String,
    /// The year, in four digits.
    pub year: String,
    /// The second day.
    pub day2: String,
    /// The second month.
    pub month2: String,
    /// The second year.
    pub year2: String,
    /// What it was worked out from. It counts as long as it still gives the date in the fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<OtherDate>,
    /// How it lies to another answer. Where this is there, it is read in place of the fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relative: Option<RelativeInput>,
}

/// A date told by another answer, as chosen.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct RelativeInput {
    /// How it lies to the event; open until it is chosen.
    pub relation: Option<Relation>,
    /// The place of the event; empty until it is chosen.
    pub event: String,
}

impl RelativeInput {
    fn read(&self) -> Reading<Value> {
        let event = self.event.parse().ok();
        let mut faults = Vec::new();
        if self.relation.is_none() {
            faults.push(fault("relation", InputCode::DateRelationMissing));
        }
        if event.is_none() {
            faults.push(fault("event", InputCode::DateEventMissing));
        }
        match self.relation.zip(event) {
            Some((relation, event)) => {
                Ok(Some(Value::RelativeDate(RelativeDate { relation, event })))
            }
            None => Err(faults),
        }
    }
}

impl From<&RelativeDate> for DateInput {
    fn from(date: &RelativeDate) -> Self {
        let (relation, event) = (Some(date.relation), date.event.to_string());
        Self { relative: Some(RelativeInput { relation, event }), ..Self::default() }
    }
}

/// The names of the fields of one date, in the order day, month, year.
type Fields = [&'static str; 3];

const FIRST: Fields = ["day", "month", "year"];
const SECOND: Fields = ["day2", "month2", "year2"];

impl DateInput {
    pub(super) fn value(&self) -> Reading<Value> {
        match &self.relative {
            Some(relative) => relative.read(),
            None => Ok(self.read()?.map(Value::Date)),
        }
    }

    pub(super) fn read(&self) -> Reading<PartialDate> {
        let date = self.read_fields()?;
        let Some(Ok((_, written))) = self.other.as_ref().map(OtherDate::worked_out) else {
            return Ok(date);
        };
        Ok(date.map(|date| if written.as_written(None) == date { written } else { date }))
    }

    fn read_fields(&self) -> Reading<PartialDate> {
        let first = self.part(FIRST, [&self.day, &self.month, &self.year]);
        if self.qualifier != Some(Qualifier::Between) {
            let qualifier = self.qualifier.unwrap_or(Qualifier::Exact);
            return Ok(first?.map(|date| date.qualified(qualifier)));
        }
        let second = self.part(SECOND, [&self.day2, &self.month2, &self.year2]);
        match (first, second) {
            (Err(mut faults), Err(more)) => {
                faults.extend(more);
                Err(faults)
            }
            (Err(faults), Ok(_)) | (Ok(_), Err(faults)) => Err(faults),
            (Ok(None), Ok(None)) => Ok(None),
            (Ok(None), Ok(Some(_))) => Err(vec![fault("year", InputCode::DateYearMissing)]),
            (Ok(Some(_)), Ok(None)) => Err(vec![fault("year2", InputCode::DateYearMissing)]),
            (Ok(Some(from)), Ok(Some(until))) => PartialDate::between(from, until)
                .map(Some)
                .map_err(|_| vec![fault("year2", InputCode::DateOrder)]),
        }
    }

    fn part(&self, fields: Fields, typed: [&str; 3]) -> Reading<PartialDate> {
        let [mut day, mut month, year] = typed.map(number::plain);
        match self.precision {
            Some(Precision::Year) => {
                day.clear();
                month.clear();
            }
            Some(Precision::Month) => day.clear(),
            Some(Precision::Day) | None => {}
        }
        if day.is_empty() && month.is_empty() && year.is_empty() {
            return Ok(None);
        }
        let [day_field, month_field, year_field] = fields;
        let mut faults: Vec<InputFault> = Vec::new();
        let mut keep = |field: &str, found: Result<Option<u32>, InputCode>| {
            found.unwrap_or_else(|code| {
                faults.push(fault(field, code));
                None
            })
        };
        let day = keep(day_field, read_day(&day));
        let month = keep(month_field, read_month(&month));
        let year = keep(year_field, read_year(&year));
        if !faults.is_empty() {
            return Err(faults);
        }
        let needs_month =
            day.is_some() || matches!(self.precision, Some(Precision::Day | Precision::Month));
        if needs_month && month.is_none() {
            faults.push(fault(month_field, InputCode::DateMonthMissing));
        }
        if self.precision == Some(Precision::Day) && day.is_none() {
            faults.push(fault(day_field, InputCode::DateDayMissing));
        }
        let Some(year) =
            year.and_then(|year| i32::try_from(year).ok()).filter(|_| faults.is_empty())
        else {
            return Err(faults);
        };
        PartialDate::exact(year, month, day).map(Some).map_err(|found| {
            let code = match found {
                DateFault::Order => InputCode::DateOrder,
                _ => InputCode::DateNoSuchDay,
            };
            vec![fault(if day.is_some() { day_field } else { month_field }, code)]
        })
    }
}

/// Strips what people write after a number: `27th`, `27.`, `3月`, `2017年`, `2017 г.`.
fn bare(typed: &str, endings: &[&str]) -> String {
    let mut text = typed.trim().trim_end_matches(['.', ',', ' ']).to_lowercase();
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        for ending in endings {
            if let Some(rest) = text.strip_suffix(ending) {
                text = rest.trim_end().to_owned();
                break;
            }
        }
    }
    text
}

fn digits(text: &str) -> Option<u32> {
    if text.bytes().all(|b| b.is_ascii_digit()) { text.parse().ok() } else { None }
}

fn read_day(typed: &str) -> Result<Option<u32>, InputCode> {
    if typed.is_empty() {
        return Ok(None);
    }
    let day = digits(&bare(typed, &["st", "nd", "rd", "th", "日", "号"]));
    match day.ok_or(InputCode::DateDayNotANumber)? {
        day @ 1..=31 => Ok(Some(day)),
        _ => Err(InputCode::DateNoSuchDay),
    }
}

fn read_month(typed: &str) -> Result<Option<u32>, InputCode> {
    if typed.is_empty() {
        return Ok(None);
    }
    let text = bare(typed, &["月"]);
    if let Some(month) = digits(&text) {
        return if (1..=12).contains(&month) {
            Ok(Some(month))
        } else {
            Err(InputCode::DateMonthUnknown)
        };
    }
    // A capital dotted I leaves a dot above of its own.
    month_of(&text.replace('\u{307}', "")).map(Some).ok_or(InputCode::DateMonthUnknown)
}

fn read_year(typed: &str) -> Result<Option<u32>, InputCode> {
    if typed.is_empty() {
        return Err(InputCode::DateYearMissing);
    }
    let text = bare(typed, &["年", "г"]);
    match digits(&text) {
        Some(year @ 1000..=9999) if text.len() == 4 => Ok(Some(year)),
        _ => Err(InputCode::DateYearFourDigits),
    }
}

impl From<PartialDate> for DateInput {
    fn from(date: PartialDate) -> Self {
        let typed = |part: Option<u32>| part.map(|n| n.to_string()).unwrap_or_default();
        let (year, month, day) = date.first_parts();
        let mut input = Self {
            precision: Some(date.precision()),
            qualifier: Some(date.qualifier()),
            day: typed(day),
            month: typed(month),
            year: year.to_string(),
            other: date.written().map(OtherDate::from),
            ..Self::default()
        };
        if date.qualifier() == Qualifier::Between {
            let (year2, month2, day2) = date.second_parts();
            if (month.is_some(), day.is_some()) != (month2.is_some(), day2.is_some()) {
                input.precision = None;
            }
            input.day2 = typed(day2);
            input.month2 = typed(month2);
            input.year2 = year2.to_string();
        }
        input
    }
}
