//! Deadlines: the last day on which a step may still be taken.
//!
//! Calendar arithmetic only. Nothing here reads a clock; the day of assessment is passed in.

use candour_model::{AnswerAddress, Date, GroupId, ItemId, Value};
use candour_questionnaire::{Context, Quantity, Span};
use chrono::{Days, Months};

use crate::{Length, TimeLimit, Whose};

/// The last day of a step, as far as the date of the event is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadline {
    /// The earliest day that it may be, inclusive. `None` where the event's date is open on that
    /// side.
    pub earliest: Option<Date>,
    /// The latest day that it may be, inclusive; the same as `earliest` where the event's day is
    /// known. `None` where the event's date is open on that side.
    pub latest: Option<Date>,
    /// Whose time it is.
    pub whose: Whose,
}

/// How a last day lies to the day of assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lies {
    /// On the day of assessment or after it, whichever day it is.
    Ahead,
    /// Perhaps before the day of assessment.
    MayBePast,
    /// Before the day of assessment, whichever day it is.
    Past,
}

impl Lies {
    /// The code that chooses the form of a message.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ahead => "ahead",
            Self::MayBePast => "perhaps-past",
            Self::Past => "past",
        }
    }
}

impl Deadline {
    /// Whether the last day is known to the day.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.earliest.is_some() && self.earliest == self.latest
    }

    /// How it lies to a day. A day that is open on one side may lie anywhere on that side.
    #[must_use]
    pub fn lies(&self, today: Date) -> Lies {
        match (self.earliest, self.latest) {
            (_, Some(latest)) if latest < today => Lies::Past,
            (Some(earliest), _) if earliest >= today => Lies::Ahead,
            _ => Lies::MayBePast,
        }
    }
}

/// A deadline and the answers from which it was worked out, or whose answer is missing.
pub(crate) struct Worked {
    pub(crate) deadline: Option<Deadline>,
    pub(crate) rests_on: Vec<AnswerAddress>,
}

/// Works out the last day of a time limit.
///
/// Nothing is stated where the event has no date of the calendar, where the length of law is not
/// known on the day of assessment or for the country, or where both ends are open.
pub(crate) fn deadline(
    context: &Context<'_>,
    limit: &TimeLimit,
    item: Option<(&GroupId, &ItemId)>,
) -> Worked {
    let place = |question| {
        let group = context.form.group_of_question(question);
        match (group, item) {
            (None, _) => Some(AnswerAddress::single(question.clone())),
            (Some(group), Some((of, item))) if group.id == *of => {
                Some(AnswerAddress::in_item(of.clone(), item.clone(), question.clone()))
            }
            (Some(_), _) => None,
        }
    };
    let Some(event) = place(&limit.from) else {
        return Worked { deadline: None, rests_on: Vec::new() };
    };
    let asked = |place: &AnswerAddress| context.asked(place).is_asked().then(|| place.clone());
    let mut rests_on = Vec::new();
    let parameter = match &limit.length {
        Some(Length::OfCountry(of)) => {
            let Some(country) = place(&of.country) else {
                return Worked { deadline: None, rests_on };
            };
            rests_on.extend(asked(&country));
            match context.applicable_answer(&country).and_then(|answer| answer.value()) {
                Some(Value::Country(code)) => match context.countries.period(code, &of.period) {
                    Some(named) => Some(named),
                    None => return Worked { deadline: None, rests_on },
                },
                _ => return Worked { deadline: None, rests_on },
            }
        }
        Some(Length::Parameter(parameter)) => Some(parameter),
        None => None,
    };
    rests_on.extend(asked(&event));
    let length = match parameter {
        None => Some(Span::default()),
        Some(parameter) => match context.parameters.get(parameter) {
            Some(Quantity::Length(span)) => Some(*span),
            Some(Quantity::Amount(_) | Quantity::Count(_)) | None => None,
        },
    };
    let deadline = length.and_then(|length| {
        let Value::Date(told) = context.applicable_answer(&event)?.value()? else { return None };
        let (earliest, latest) = (told.earliest(), told.latest());
        let last = |day: Option<Date>| last_day(day?, length, limit.first_day_counts);
        let found = Deadline { earliest: last(earliest), latest: last(latest), whose: limit.whose };
        (found.earliest.is_some() || found.latest.is_some()).then_some(found)
    });
    Worked { deadline, rests_on }
}

/// The last day of a length from the day of an event, which is day one where it counts and day
/// zero otherwise. `None` past the calendar's end.
fn last_day(event: Date, length: Span, first_day_counts: bool) -> Option<Date> {
    let end = event
        .checked_add_months(Months::new(length.whole_months()))?
        .checked_add_days(Days::new(u64::from(length.days)))?;
    if first_day_counts && length != Span::default() { end.pred_opt() } else { Some(end) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn days(days: u32) -> Span {
        Span { days, ..Span::default() }
    }

    const SIX_MONTHS: Span = Span { years: 0, months: 6, days: 0 };

    fn last(event: &str, length: Span, first_day_counts: bool) -> Date {
        last_day(day(event), length, first_day_counts).unwrap()
    }

    #[test]
    fn the_day_of_the_event_is_day_zero_unless_it_counts() {
        assert_eq!(last("2025-03-03", days(7), false), day("2025-03-10"));
        assert_eq!(last("2025-03-03", days(7), true), day("2025-03-09"));
    }

    /// Section 26(4) of the Extradition Act 2003; the dates of Halligen in the Supreme Court; and
    /// sections 93(6) and 74(11), with the longer period of the Order for the United States.
    #[test]
    fn periods_of_the_extradition_act_start_with_the_day() {
        assert_eq!(last("2026-11-25", days(7), true), day("2026-12-01"));
        assert_eq!(last("2010-12-22", days(14), true), day("2011-01-04"));
        let after =
            |length| (last("2026-11-20", days(length), true) - day("2026-11-20")).num_days();
        assert_eq!((after(28), after(45)), (27, 44));
        assert_eq!(last("2026-11-20", days(65), true), day("2027-01-23"));
    }

    #[test]
    fn six_months_from_the_end_of_august_end_with_february() {
        assert_eq!(last("2025-08-31", SIX_MONTHS, false), day("2026-02-28"));
    }

    #[test]
    fn no_length_is_the_day_itself_however_it_counts() {
        for first_day_counts in [false, true] {
            assert_eq!(last("2025-03-03", Span::default(), first_day_counts), day("2025-03-03"));
        }
    }

    #[test]
    fn a_range_that_holds_today_may_be_past() {
        let today = day("2026-11-28");
        let lies = |earliest: Option<&str>, latest: Option<&str>| {
            let (earliest, latest) = (earliest.map(day), latest.map(day));
            Deadline { earliest, latest, whose: Whose::Client }.lies(today)
        };
        assert_eq!(lies(Some("2026-11-28"), Some("2026-11-28")), Lies::Ahead, "today is not past");
        assert_eq!(lies(Some("2026-11-27"), Some("2026-11-27")), Lies::Past);
        assert_eq!(lies(Some("2026-11-01"), Some("2026-12-01")), Lies::MayBePast);
        assert_eq!(lies(None, Some("2026-12-01")), Lies::MayBePast);
        assert_eq!(lies(None, Some("2026-11-27")), Lies::Past);
        assert_eq!(lies(Some("2026-11-28"), None), Lies::Ahead);
        assert_eq!(lies(Some("2026-11-27"), None), Lies::MayBePast);
    }
}
