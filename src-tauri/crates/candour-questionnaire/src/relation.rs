//! Tests of plain values: options, countries, dates as intervals, amounts, lengths.

use candour_model::{CountryCode, Date, Duration, OptionId, PartialDate, Value};
use chrono::{Days, Months};

use crate::{DateRelation, DateTest, Quantity, Span, Truth};

/// Whether the value is, or includes, one of the options.
pub(crate) fn is_one_of(value: &Value, options: &[OptionId]) -> Truth {
    match value {
        Value::One(option) => options.contains(option).into(),
        Value::Several(chosen) => chosen.iter().any(|option| options.contains(option)).into(),
        _ => Truth::CannotTell,
    }
}

/// Whether one of the countries fits.
pub(crate) fn any_country(value: &Value, fits: impl Fn(&CountryCode) -> bool) -> Truth {
    value.countries().map_or(Truth::CannotTell, |found| found.iter().any(fits).into())
}

/// Whether the values name a country in common.
pub(crate) fn share_a_country(one: &Value, other: &Value) -> Truth {
    match (one.countries(), other.countries()) {
        (Some(one), Some(other)) => one.iter().any(|country| other.contains(country)).into(),
        _ => Truth::CannotTell,
    }
}

/// Whether the first value names a country that the second does not.
pub(crate) fn names_another_country(one: &Value, other: &Value) -> Truth {
    match (one.countries(), other.countries()) {
        (Some(one), Some(other)) => one.iter().any(|country| !other.contains(country)).into(),
        _ => Truth::CannotTell,
    }
}

/// The day a span after another; `None` past the calendar's end.
pub(crate) fn day_after(day: Date, span: Span) -> Option<Date> {
    day.checked_add_months(Months::new(span.whole_months()))?
        .checked_add_days(Days::new(u64::from(span.days)))
}

/// The day a span before another; `None` before the calendar's beginning.
pub(crate) fn day_before(day: Date, span: Span) -> Option<Date> {
    day.checked_sub_months(Months::new(span.whole_months()))?
        .checked_sub_days(Days::new(u64::from(span.days)))
}

/// Whether every day the date may mean lies in the range, or none does. Open ends are `None`.
fn lies_within(date: PartialDate, from: Option<Date>, until: Option<Date>) -> Truth {
    let not_before = |day: Option<Date>| match (from, day) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(from), Some(day)) => day >= from,
    };
    let not_after = |day: Option<Date>| match (until, day) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(until), Some(day)) => day <= until,
    };
    let (first, last) = (date.earliest(), date.latest());
    if not_before(first) && not_after(last) {
        return Truth::True;
    }
    let ends_too_early = matches!((from, last), (Some(from), Some(last)) if last < from);
    let begins_too_late = matches!((until, first), (Some(until), Some(first)) if first > until);
    if ends_too_early || begins_too_late { Truth::False } else { Truth::CannotTell }
}

/// The truth of a date's relation to the day of assessment.
pub(crate) fn date_lies(value: &Value, test: &DateTest, today: Date) -> Truth {
    let Value::Date(date) = value else { return Truth::CannotTell };
    match test.is {
        DateRelation::Past => lies_within(*date, None, today.pred_opt()),
        DateRelation::Future => lies_within(*date, Some(today), None),
        DateRelation::WithinNext => lies_within(*date, Some(today), day_after(today, test.span)),
        DateRelation::WithinLast => lies_within(*date, day_before(today, test.span), Some(today)),
        DateRelation::LongerAgoThan => match day_before(today, test.span) {
            Some(day) => lies_within(*date, None, day.pred_opt()),
            None => Truth::False,
        },
    }
}

/// Whether the first date lies before the second whatever days they mean.
pub(crate) fn is_earlier(one: &Value, other: &Value) -> Truth {
    let (Value::Date(one), Value::Date(other)) = (one, other) else { return Truth::CannotTell };
    if matches!((one.latest(), other.earliest()), (Some(a), Some(b)) if a < b) {
        return Truth::True;
    }
    let is_not = matches!((one.earliest(), other.latest()), (Some(a), Some(b)) if a >= b);
    if is_not { Truth::False } else { Truth::CannotTell }
}

/// Whether an amount is below a number of law in the same currency.
pub(crate) fn is_below(value: &Value, limit: Option<&Quantity>) -> Truth {
    let (Value::Money(money), Some(Quantity::Amount(limit))) = (value, limit) else {
        return Truth::CannotTell;
    };
    match (money.hundredths(), limit.hundredths()) {
        (Some(amount), Some(bound)) if money.currency == limit.currency => (amount < bound).into(),
        _ => Truth::CannotTell,
    }
}

/// Whether a length of time is shorter than a number of law.
pub(crate) fn is_shorter(value: &Value, limit: Option<&Quantity>) -> Truth {
    let (Value::Duration(length), Some(Quantity::Length(limit))) = (value, limit) else {
        return Truth::CannotTell;
    };
    let months = |years: u16, months: u16| u32::from(years) * 12 + u32::from(months);
    if length.days == 0 && limit.days == 0 {
        return (months(length.years, length.months) < limit.whole_months()).into();
    }
    let (shortest, longest) = length.day_range();
    let (limit_shortest, limit_longest) = limit.day_range();
    if longest < limit_shortest {
        Truth::True
    } else if shortest >= limit_longest {
        Truth::False
    } else {
        Truth::CannotTell
    }
}

impl Span {
    /// Years and months together, in months.
    #[must_use]
    pub fn whole_months(self) -> u32 {
        self.years.saturating_mul(12).saturating_add(self.months)
    }

    /// The shortest and longest number of days it may mean.
    #[must_use]
    pub fn day_range(self) -> (u32, u32) {
        let small = |n: u32| u16::try_from(n).unwrap_or(u16::MAX);
        Duration { years: small(self.years), months: small(self.months), days: small(self.days) }
            .day_range()
    }
}
