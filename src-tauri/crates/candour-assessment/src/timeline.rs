//! Every date that was given, in order, and the stretches in which none was.

use candour_model::{Date, PartialDate, Place, Value};
use candour_questionnaire::{Context, Flow, Stop};

/// A date and where it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// Where it stands.
    pub place: Place,
    /// The date.
    pub date: PartialDate,
}

/// A stretch before today in which no date was given and none may lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// The last day that a date before it may be.
    pub from: Date,
    /// The first day that the date after it may be.
    pub to: Date,
    /// Which date of the list comes after it, from 0.
    pub before: usize,
}

/// Days without any date that are worth a line: three years.
const GAP: i64 = 3 * 365;

/// The dates of the answers that apply, earliest first.
#[must_use]
pub fn dated(context: &Context<'_>, flow: &Flow) -> Vec<Dated> {
    let mut found: Vec<Dated> = flow
        .stops()
        .filter_map(|stop| {
            let Stop::Question(place) = stop else { return None };
            match context.applicable_answer(place)?.value()? {
                Value::Date(date) => Some(Dated { place: place.clone(), date: *date }),
                _ => None,
            }
        })
        .collect();
    found.sort_by_key(|d| (d.date.earliest().or(d.date.latest()), d.date.latest()));
    found
}

/// Stretches of over three years between dates in the order of [`dated`]. The day of birth opens
/// none: the years before anything happened are not missing.
#[must_use]
pub fn gaps(context: &Context<'_>, dated: &[Dated]) -> Vec<Gap> {
    let mut found = Vec::new();
    let mut reached: Option<Date> = None;
    for (before, date) in dated.iter().enumerate() {
        let start = date.date.earliest();
        if let (Some(from), Some(to)) = (reached, start)
            && (to - from).num_days() > GAP
            && to <= context.today
        {
            found.push(Gap { from, to, before });
        }
        if reached.is_some() || !is_of_the_person(context, &date.place) {
            reached = reached.max(date.date.latest().or(start));
        }
    }
    found
}

/// Whether an answer only tells who somebody is: it stands outside every group, and no point
/// reads it.
fn is_of_the_person(context: &Context<'_>, place: &Place) -> bool {
    let question = context.form.question(&place.question);
    place.item.is_none() && question.is_some_and(|question| question.for_the_record)
}
