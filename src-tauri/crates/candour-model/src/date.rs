//! Dates that are only partly known, in the notation of EDTF (ISO 8601-2:2019).

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::{DateFault, Written};

/// A calendar day without a zone.
pub type Date = NaiveDate;

/// How finely a date was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Precision {
    /// A day of a month of a year.
    Day,
    /// A month of a year.
    Month,
    /// A year.
    Year,
}

/// How well a date is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Qualifier {
    /// As given.
    Exact,
    /// About then; the range is widened on both sides.
    About,
    /// Before the date given.
    Before,
    /// After the date given.
    After,
    /// Between the two dates given, both included.
    Between,
}

/// One end of a partial date: a year, with a month, with a day.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Stamp {
    year: i32,
    month: Option<u32>,
    day: Option<u32>,
}

impl Stamp {
    fn new(year: i32, month: Option<u32>, day: Option<u32>) -> Result<Self, DateFault> {
        if !(1000..=9999).contains(&year) || (month.is_none() && day.is_some()) {
            return Err(DateFault::Calendar);
        }
        NaiveDate::from_ymd_opt(year, month.unwrap_or(1), day.unwrap_or(1))
            .ok_or(DateFault::Calendar)?;
        Ok(Self { year, month, day })
    }

    fn first(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
            .unwrap_or_default()
    }

    fn last(self) -> NaiveDate {
        let first = self.first();
        let next = match (self.month, self.day) {
            (_, Some(_)) => return first,
            (Some(_), None) => first.checked_add_months(Months::new(1)),
            (None, None) => first.checked_add_months(Months::new(12)),
        };
        next.and_then(|d| d.checked_sub_days(Days::new(1))).unwrap_or(first)
    }

    fn precision(self) -> Precision {
        match (self.month, self.day) {
            (_, Some(_)) => Precision::Day,
            (Some(_), None) => Precision::Month,
            (None, None) => Precision::Year,
        }
    }
}

impl FromStr for Stamp {
    type Err = DateFault;
    fn from_str(text: &str) -> Result<Self, DateFault> {
        let number = |part: &str, width: usize| {
            if part.len() == width && part.bytes().all(|b| b.is_ascii_digit()) {
                part.parse::<u32>().map_err(|_| DateFault::Form)
            } else {
                Err(DateFault::Form)
            }
        };
        let mut parts = text.split('-');
        let year = number(parts.next().unwrap_or_default(), 4)?;
        let month = parts.next().map(|m| number(m, 2)).transpose()?;
        let day = parts.next().map(|d| number(d, 2)).transpose()?;
        if parts.next().is_some() {
            return Err(DateFault::Form);
        }
        Self::new(i32::try_from(year).map_err(|_| DateFault::Calendar)?, month, day)
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

/// A date as a person knows it: never made more exact than it was given.
///
/// Written and read as EDTF text (ISO 8601-2): `2017`, `2017-03`, `2017-03-27`; `2017-03~`
/// for "about"; `[2015..2017]` for "between", `[..2019-06]` for "before", `[2019..]` for "after".
/// Where it was written in another calendar, that follows: `2024-03-11 (hijri 1445-09-01)`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    qualifier: Qualifier,
    from: Stamp,
    until: Stamp,
    written: Option<Written>,
}

impl PartialDate {
    /// A date known to the year, the month or the day.
    ///
    /// # Errors
    ///
    /// [`DateFault::Calendar`] where the calendar has no such day or the year has not four digits.
    pub fn exact(year: i32, month: Option<u32>, day: Option<u32>) -> Result<Self, DateFault> {
        let stamp = Stamp::new(year, month, day)?;
        Ok(Self { qualifier: Qualifier::Exact, from: stamp, until: stamp, written: None })
    }

    /// The same date, with what was written in another calendar.
    #[must_use]
    pub fn as_written(self, written: Option<Written>) -> Self {
        Self { written, ..self }
    }

    /// The same date as it was written in another calendar, if it was.
    #[must_use]
    pub fn written(self) -> Option<Written> {
        self.written
    }

    /// The same date under another qualifier other than [`Qualifier::Between`].
    #[must_use]
    pub fn qualified(self, qualifier: Qualifier) -> Self {
        match qualifier {
            Qualifier::Between => self,
            Qualifier::Exact | Qualifier::About | Qualifier::Before | Qualifier::After => {
                Self { qualifier, until: self.from, ..self }
            }
        }
    }

    /// Some time between two dates, both included.
    ///
    /// # Errors
    ///
    /// [`DateFault::Order`] where `until` ends before `from` begins.
    pub fn between(from: Self, until: Self) -> Result<Self, DateFault> {
        if until.until.last() < from.from.first() {
            return Err(DateFault::Order);
        }
        let (from, until) = (from.from, until.until);
        Ok(Self { qualifier: Qualifier::Between, from, until, written: None })
    }

    /// How well the date is known.
    #[must_use]
    pub fn qualifier(self) -> Qualifier {
        self.qualifier
    }

    /// How finely the (first) date was given.
    #[must_use]
    pub fn precision(self) -> Precision {
        self.from.precision()
    }

    /// Year, month and day of the first (or only) date, as far as given.
    #[must_use]
    pub fn first_parts(self) -> (i32, Option<u32>, Option<u32>) {
        (self.from.year, self.from.month, self.from.day)
    }

    /// Year, month and day of the second date of a pair, or of the only one.
    #[must_use]
    pub fn second_parts(self) -> (i32, Option<u32>, Option<u32>) {
        (self.until.year, self.until.month, self.until.day)
    }

    /// The first day on which it may have been, inclusive; `None` where it is open.
    ///
    /// "About" widens by a week for a day, a month for a month, a year for a year.
    #[must_use]
    pub fn earliest(self) -> Option<Date> {
        let first = self.from.first();
        match self.qualifier {
            Qualifier::Exact | Qualifier::Between => Some(first),
            Qualifier::About => match self.precision() {
                Precision::Day => first.checked_sub_days(Days::new(7)),
                Precision::Month => first.checked_sub_months(Months::new(1)),
                Precision::Year => first.checked_sub_months(Months::new(12)),
            },
            Qualifier::Before => None,
            Qualifier::After => self.from.last().succ_opt(),
        }
    }

    /// The last day on which it may have been, inclusive; `None` where it is open.
    #[must_use]
    pub fn latest(self) -> Option<Date> {
        let last = self.until.last();
        match self.qualifier {
            Qualifier::Exact | Qualifier::Between => Some(last),
            Qualifier::About => match self.precision() {
                Precision::Day => last.checked_add_days(Days::new(7)),
                Precision::Month => last.checked_add_months(Months::new(1)),
                Precision::Year => last.checked_add_months(Months::new(12)),
            },
            Qualifier::Before => self.from.first().pred_opt(),
            Qualifier::After => None,
        }
    }

    /// Whether its latest day falls in a year before 1900: unlikely, not wrong.
    #[must_use]
    pub fn is_before_1900(self) -> bool {
        self.until.first().year() < 1900
    }
}

impl fmt::Debug for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PartialDate(…)")
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.qualifier {
            Qualifier::Exact => write!(f, "{}", self.from)?,
            Qualifier::About => write!(f, "{}~", self.from)?,
            Qualifier::Before => write!(f, "[..{}]", self.from)?,
            Qualifier::After => write!(f, "[{}..]", self.from)?,
            Qualifier::Between => write!(f, "[{}..{}]", self.from, self.until)?,
        }
        self.written.map_or(Ok(()), |written| write!(f, " ({written})"))
    }
}

impl FromStr for PartialDate {
    type Err = DateFault;
    fn from_str(text: &str) -> Result<Self, DateFault> {
        if let Some((date, written)) = text.split_once(" (") {
            let written = written.strip_suffix(')').ok_or(DateFault::Form)?.parse()?;
            return Ok(date.parse::<Self>()?.as_written(Some(written)));
        }
        let exact = |text: &str| {
            let stamp: Stamp = text.parse()?;
            let qualifier = Qualifier::Exact;
            Ok::<_, DateFault>(Self { qualifier, from: stamp, until: stamp, written: None })
        };
        if let Some(inner) = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')) {
            let (from, until) = inner.split_once("..").ok_or(DateFault::Form)?;
            return match (from, until) {
                ("", until) => Ok(exact(until)?.qualified(Qualifier::Before)),
                (from, "") => Ok(exact(from)?.qualified(Qualifier::After)),
                (from, until) => Self::between(exact(from)?, exact(until)?),
            };
        }
        match text.strip_suffix('~') {
            Some(about) => Ok(exact(about)?.qualified(Qualifier::About)),
            None => exact(text),
        }
    }
}

impl TryFrom<String> for PartialDate {
    type Error = DateFault;
    fn try_from(text: String) -> Result<Self, DateFault> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(y: i32, m: u32, d: u32) -> Option<Date> {
        NaiveDate::from_ymd_opt(y, m, d)
    }

    fn read(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    #[test]
    fn what_was_written_in_another_calendar_stays_beside_the_date() {
        for text in ["2024-03-11 (hijri 1445-09-01)", "[2023-03-21..2024-03-19] (persian 1402)"] {
            let date = read(text);
            assert_eq!(date.to_string(), text);
            assert_ne!(date, date.as_written(None));
        }
        for never in [
            "2024 (hijri)",
            "2024 (gregorian 2024)",
            "2024 (hijri 01445)",
            "2024 (hijri 1445-13)",
            "2024 (hijri 1445-9)",
            "2024 (hijri 1445",
            "2024 (hijri 1445) (hijri 1445)",
        ] {
            assert!(never.parse::<PartialDate>().is_err(), "{never}");
        }
    }

    #[test]
    fn a_year_spans_all_its_days() {
        let year = read("2017");
        assert_eq!((year.earliest(), year.latest()), (day(2017, 1, 1), day(2017, 12, 31)));
    }

    #[test]
    fn february_ends_where_the_calendar_says() {
        assert_eq!(read("2024-02").latest(), day(2024, 2, 29));
        assert_eq!("2023-02-29".parse::<PartialDate>(), Err(DateFault::Calendar));
    }

    #[test]
    fn before_and_after_are_open_on_one_side_and_exclude_the_date() {
        let before = read("[..2019-06]");
        assert_eq!((before.earliest(), before.latest()), (None, day(2019, 5, 31)));
        let after = read("[2019..]");
        assert_eq!((after.earliest(), after.latest()), (day(2020, 1, 1), None));
    }

    #[test]
    fn about_widens_by_its_own_precision() {
        assert_eq!(read("2017-03~").earliest(), day(2017, 2, 1));
        assert_eq!(read("2017-03~").latest(), day(2017, 4, 30));
    }

    #[test]
    fn every_form_is_written_as_it_was_read() {
        for text in [
            "1899",
            "2017",
            "2017-03",
            "2017-03-27",
            "2017~",
            "[2015..2017-02]",
            "[..2019]",
            "[2019-06-01..]",
        ] {
            assert_eq!(read(text).to_string(), text);
        }
    }

    #[test]
    fn what_is_not_a_date_is_refused() {
        for text in ["", "17", "2017-3", "2017-13", "[2017]", "[..]", "2017-01-01-01", "20１7"] {
            assert!(text.parse::<PartialDate>().is_err(), "{text:?}");
        }
        assert_eq!("[2017..2015]".parse::<PartialDate>(), Err(DateFault::Order));
    }
}
