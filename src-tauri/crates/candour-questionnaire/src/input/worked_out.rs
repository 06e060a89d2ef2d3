//! Dates of other calendars, worked out in the common one.

use candour_model::{Calendar, PartialDate, Precision, Qualifier, Written};
use chrono::Days;
use icu_calendar::cal::{Hijri, Iso, Persian};
use icu_calendar::{AsCalendar, Date};

use super::calendar::OtherDate;
use super::date::DateInput;
use super::fault::{InputCode, InputFault, fault};
use super::number;

/// How many days a date of the Islamic calendar may lie beside the one that is worked out: where the
/// moon is watched, a month begins a day or two apart.
const DAYS_BESIDE: u64 = 3;

/// Whether a date and what it was written as in another calendar can be the same day. Always true of
/// a date that was written in the common calendar alone.
pub(crate) fn goes_with_its_calendar(date: PartialDate) -> bool {
    let Some(written) = date.written() else { return true };
    let Ok((_, worked_out)) = OtherDate::from(written).worked_out() else { return false };
    let beside = Days::new(if written.calendar == Calendar::Hijri { DAYS_BESIDE } else { 0 });
    let begins_in_time = worked_out.earliest().zip(date.latest()).is_none_or(|(first, last)| {
        first.checked_sub_days(beside).is_none_or(|first| first <= last)
    });
    let ends_in_time = date
        .earliest()
        .zip(worked_out.latest())
        .is_none_or(|(first, last)| last.checked_add_days(beside).is_none_or(|last| first <= last));
    begins_in_time && ends_in_time
}

/// The first and last day that a date may be: year, month, day of the common calendar.
type Range = [(i32, u8, u8); 2];

impl OtherDate {
    /// The same date as the fields of the common calendar, no finer than it was typed: a year or
    /// month that does not fall together with one of the common calendar becomes a time between
    /// two days.
    ///
    /// # Errors
    ///
    /// Faults of the fields `other-day`, `other-month` and `other-year`.
    pub fn worked_out(&self) -> Result<(DateInput, PartialDate), Vec<InputFault>> {
        let read = |field: &str, typed: &str, code| {
            number::whole(typed).map_err(|()| vec![fault(field, code)])
        };
        let year = read("other-year", &self.year, InputCode::DateYearFourDigits)?
            .ok_or_else(|| vec![fault("other-year", InputCode::DateYearMissing)])?;
        let month = read("other-month", &self.month, InputCode::DateMonthUnknown)?;
        let day = read("other-day", &self.day, InputCode::DateDayNotANumber)?;
        if day.is_some() && month.is_none() {
            return Err(vec![fault("other-month", InputCode::DateMonthMissing)]);
        }
        let small = |n: Option<u16>, field: &str| {
            n.map(u8::try_from)
                .transpose()
                .map_err(|_| vec![fault(field, InputCode::DateNoSuchDay)])
        };
        let (month, day) = (small(month, "other-month")?, small(day, "other-day")?);
        let range = (year > 0)
            .then(|| self.range(i32::from(year), month, day))
            .flatten()
            .ok_or_else(|| vec![fault("other-year", InputCode::DateNoSuchDay)])?;
        let input = input_of(range);
        let written = Written { calendar: self.calendar, year, month, day };
        match input.read() {
            Ok(Some(date)) => {
                let input = DateInput { other: Some(self.clone()), ..input };
                Ok((input, date.as_written(Some(written))))
            }
            _ => Err(vec![fault("other-year", InputCode::DateNoSuchDay)]),
        }
    }

    fn range(&self, year: i32, month: Option<u8>, day: Option<u8>) -> Option<Range> {
        // These count the years of the common calendar from another beginning.
        let from = |first: i32| range(Iso, first + year - 1, month, day);
        match self.calendar {
            Calendar::Hijri => range(Hijri::new_umm_al_qura(), year, month, day),
            Calendar::Persian => range(Persian, year, month, day),
            Calendar::Buddhist => from(-542),
            Calendar::Taisho => from(1912),
            Calendar::Showa => from(1926),
            Calendar::Heisei => from(1989),
            Calendar::Reiwa => from(2019),
        }
    }
}

fn range<C: AsCalendar + Copy>(
    calendar: C,
    year: i32,
    month: Option<u8>,
    day: Option<u8>,
) -> Option<Range> {
    let date = |month: u8, day: u8| Date::try_new(year.into(), month.into(), day, calendar).ok();
    let first = date(month.unwrap_or(1), day.unwrap_or(1))?;
    let last_month = month.unwrap_or_else(|| first.months_in_year());
    let last_day = match day {
        Some(day) => day,
        None => date(last_month, 1)?.days_in_month(),
    };
    let last = date(last_month, last_day)?;
    let common = |date: Date<C>| {
        let date = date.to_calendar(Iso);
        (date.era_year().year, date.month().ordinal, date.day_of_month().0)
    };
    Some([common(first), common(last)])
}

/// The fields of a range: a day, a whole month, a whole year, or the time between two days.
fn input_of([first, last]: Range) -> DateInput {
    let (year, month, day) = first;
    let exact = |precision| DateInput {
        precision: Some(precision),
        qualifier: Some(Qualifier::Exact),
        year: year.to_string(),
        ..DateInput::default()
    };
    let ends_month = Date::try_new(year.into(), month.into(), 1, Iso)
        .is_ok_and(|begin| last == (year, month, begin.days_in_month()));
    if first == last {
        DateInput { day: day.to_string(), month: month.to_string(), ..exact(Precision::Day) }
    } else if (month, day) == (1, 1) && last == (year, 12, 31) {
        exact(Precision::Year)
    } else if day == 1 && ends_month {
        DateInput { month: month.to_string(), ..exact(Precision::Month) }
    } else {
        DateInput {
            precision: None,
            qualifier: Some(Qualifier::Between),
            day: day.to_string(),
            month: month.to_string(),
            year: year.to_string(),
            day2: last.2.to_string(),
            month2: last.1.to_string(),
            year2: last.0.to_string(),
            ..exact(Precision::Day)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_that_contradicts_what_it_was_written_as_is_noticed() {
        let goes = |text: &str| goes_with_its_calendar(text.parse().unwrap());
        for text in [
            "2024-03-11 (hijri 1445-09-01)",
            "2024-03-12 (hijri 1445-09-01)",
            "2024-03 (hijri 1445-09-01)",
            "[2023-03-21..2024-03-19] (persian 1402)",
            "2024 (reiwa 6)",
            "1975-03-02 (buddhist 2518-03-02)",
            "[..2025] (hijri 1445-09-01)",
            "1975-03-02",
        ] {
            assert!(goes(text), "{text}");
        }
        for text in [
            "1975-03-02 (hijri 1300-01-01)",
            "2024-03-20 (hijri 1445-09-01)",
            "2024 (reiwa 65535-12-31)",
            "2024 (reiwa 5)",
            "2024-03-12 (persian 1402-12-21)",
            "1975-03-02 (buddhist 1975-03-02)",
            "2023-03-01 (hijri 1445-02-30)",
            "[2025..] (hijri 1445-09-01)",
        ] {
            assert!(!goes(text), "{text}");
        }
    }

    fn worked_out(calendar: Calendar, typed: [&str; 3]) -> String {
        let [day, month, year] = typed.map(str::to_owned);
        let (_, date) = OtherDate { calendar, day, month, year }.worked_out().unwrap();
        date.as_written(None).to_string()
    }

    fn faults(calendar: Calendar, typed: [&str; 3]) -> Vec<(String, InputCode)> {
        let [day, month, year] = typed.map(str::to_owned);
        let other = OtherDate { calendar, day, month, year };
        other.worked_out().unwrap_err().into_iter().map(|f| (f.field, f.code)).collect()
    }

    #[test]
    fn days_that_calendars_of_the_world_agree_on() {
        // The new year of 1445 and of 1403, and days of eras whose years are those of the common one.
        assert_eq!(worked_out(Calendar::Hijri, ["1", "1", "1445"]), "2023-07-19");
        assert_eq!(worked_out(Calendar::Persian, ["1", "1", "1403"]), "2024-03-20");
        assert_eq!(worked_out(Calendar::Buddhist, ["13", "4", "2567"]), "2024-04-13");
        assert_eq!(worked_out(Calendar::Reiwa, ["1", "5", "1"]), "2019-05-01");
        assert_eq!(worked_out(Calendar::Heisei, ["8", "1", "1"]), "1989-01-08");
        assert_eq!(worked_out(Calendar::Showa, ["15", "8", "20"]), "1945-08-15");
    }

    #[test]
    fn a_month_or_year_is_no_finer_than_it_was_typed() {
        assert_eq!(worked_out(Calendar::Hijri, ["", "9", "1445"]), "[2024-03-11..2024-04-09]");
        assert_eq!(worked_out(Calendar::Persian, ["", "", "1402"]), "[2023-03-21..2024-03-19]");
        assert_eq!(worked_out(Calendar::Buddhist, ["", "", "2560"]), "2017");
        assert_eq!(worked_out(Calendar::Heisei, ["", "2", "29"]), "2017-02");
    }

    #[test]
    fn what_was_written_is_kept_until_the_date_is_changed() {
        let other = OtherDate {
            calendar: Calendar::Hijri,
            day: "١".to_owned(),
            month: "9".to_owned(),
            year: "1445".to_owned(),
        };
        let (mut input, date) = other.worked_out().unwrap();
        assert_eq!(date.to_string(), "2024-03-11 (hijri 1445-09-01)");
        assert_eq!(input.read(), Ok(Some(date)));
        assert_eq!(DateInput::from(date).read(), Ok(Some(date)), "as it is shown once more");
        input.day = "12".to_owned();
        assert_eq!(input.read().unwrap().unwrap().to_string(), "2024-03-12");
    }

    #[test]
    fn digits_of_any_script_are_read() {
        assert_eq!(worked_out(Calendar::Hijri, ["١", "١", "١٤٤٥"]), "2023-07-19");
        assert_eq!(worked_out(Calendar::Persian, ["۱", "۱", "۱۴۰۳"]), "2024-03-20");
    }

    #[test]
    fn what_is_missing_or_in_no_calendar_is_told_by_its_field() {
        assert_eq!(
            faults(Calendar::Hijri, ["1", "1", ""]),
            [("other-year".to_owned(), InputCode::DateYearMissing)]
        );
        assert_eq!(
            faults(Calendar::Hijri, ["1", "", "1445"]),
            [("other-month".to_owned(), InputCode::DateMonthMissing)]
        );
        assert_eq!(
            faults(Calendar::Reiwa, ["", "", "0"]),
            [("other-year".to_owned(), InputCode::DateNoSuchDay)]
        );
        assert_eq!(
            faults(Calendar::Persian, ["32", "1", "1403"]),
            [("other-year".to_owned(), InputCode::DateNoSuchDay)]
        );
    }
}
