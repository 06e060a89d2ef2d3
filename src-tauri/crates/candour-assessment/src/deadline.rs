//! Deadlines: the last day on which a step may still be taken.
//!
//! Calendar arithmetic only. Nothing here reads a clock; the day of assessment is passed in.

use candour_model::{Date, GroupId, ItemId, PartialDate, Place, Value};
use candour_questionnaire::{Context, Quantity, Span};
use chrono::{Days, Months};

use crate::Clock;

/// The last day of a step, as far as the date of the event is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// The earliest day that it may be, inclusive. `None` where the event's date is open on that
    /// side.
    pub earliest: Option<Date>,
    /// The latest day that it may be, inclusive; the same as `earliest` where the event's day is
    /// known. `None` where the event's date is open on that side.
    pub latest: Option<Date>,
}

impl Deadline {
    /// Whether the last day is known to the day.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.earliest.is_some() && self.earliest == self.latest
    }
}

/// A deadline and the answer from which it was worked out, or whose answer is missing.
pub(crate) struct Worked {
    pub(crate) deadline: Option<Deadline>,
    pub(crate) rests_on: Vec<Place>,
}

/// Works out the last day of a clock.
///
/// Nothing is stated where the event has no date, where the length of law is not known on the day
/// of assessment, where both ends are open, or where even the latest day lies more than a year
/// before the day of assessment.
pub(crate) fn deadline(
    context: &Context<'_>,
    clock: &Clock,
    item: Option<(&GroupId, &ItemId)>,
) -> Worked {
    let group = context.form.group_of_question(&clock.from);
    let place = match (group, item) {
        (None, _) => Place::single(clock.from.clone()),
        (Some(group), Some((of, item))) if group.id == *of => {
            Place::in_item(of.clone(), item.clone(), clock.from.clone())
        }
        (Some(_), _) => return Worked { deadline: None, rests_on: Vec::new() },
    };
    let rests_on = if context.asked(&place).is_asked() { vec![place.clone()] } else { Vec::new() };
    let length = match &clock.length {
        None => Some(Span::default()),
        Some(parameter) => match context.parameters.get(parameter) {
            Some(Quantity::Length(span)) => Some(*span),
            Some(Quantity::Amount(_) | Quantity::Count(_)) | None => None,
        },
    };
    let event = match context.applicable_answer(&place).and_then(|answer| answer.value()) {
        Some(Value::Date(date)) => Some(*date),
        _ => None,
    };
    let deadline = event.zip(length).and_then(|(event, length)| last_day(event, length));
    let is_stated = |found: &Deadline| {
        let year_ago = context.today.checked_sub_months(Months::new(12));
        !matches!((found.latest, year_ago), (Some(latest), Some(ago)) if latest < ago)
    };
    Worked { deadline: deadline.filter(is_stated), rests_on }
}

/// The day of the event is day zero.
fn last_day(event: PartialDate, length: Span) -> Option<Deadline> {
    let add = |day: Date| {
        day.checked_add_months(Months::new(length.whole_months()))?
            .checked_add_days(Days::new(u64::from(length.days)))
    };
    let found =
        Deadline { earliest: event.earliest().and_then(add), latest: event.latest().and_then(add) };
    (found.earliest.is_some() || found.latest.is_some()).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Option<Date> {
        Some(text.parse().unwrap())
    }

    fn last(event: &str, length: Span) -> Deadline {
        last_day(event.parse().unwrap(), length).unwrap()
    }

    const WEEK: Span = Span { years: 0, months: 0, days: 7 };
    const SIX_MONTHS: Span = Span { years: 0, months: 6, days: 0 };

    #[test]
    fn the_day_of_the_event_is_day_zero() {
        assert_eq!(last("2025-03-03", WEEK).latest, day("2025-03-10"));
    }

    #[test]
    fn six_months_from_the_end_of_august_end_with_february() {
        assert_eq!(last("2025-08-31", SIX_MONTHS).latest, day("2026-02-28"));
    }

    #[test]
    fn a_month_gives_an_earliest_and_a_latest_day() {
        let found = last("2025-03", SIX_MONTHS);
        assert_eq!((found.earliest, found.latest), (day("2025-09-01"), day("2025-09-30")));
        assert!(!found.is_certain());
    }

    #[test]
    fn a_date_open_on_one_side_leaves_that_side_open() {
        let found = last("[..2025-03-01]", WEEK);
        assert_eq!((found.earliest, found.latest), (None, day("2025-03-07")));
    }
}
