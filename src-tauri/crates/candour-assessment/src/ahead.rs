//! What has happened and what lies ahead: one order for the summary, the agenda and the papers.

use std::collections::BTreeSet;

use candour_model::{AnswerAddress, Date};
use candour_questionnaire::{Context, Flow};

use crate::{Dated, Deadline, FoundPoint, Heads, Whose, dated};

/// Something that lies ahead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ahead {
    /// A date that was given.
    Told(Dated),
    /// A last day that is counted from an answer and not told itself, where it is known to the day.
    LastDay {
        /// The day.
        day: Date,
        /// The last day as it was worked out.
        deadline: Deadline,
        /// The answer from which it is counted.
        place: AnswerAddress,
    },
    /// A journey or another plan that is listed and has no date: where its date is asked for.
    Undated(AnswerAddress),
}

impl Ahead {
    /// The day by which it stands among others; `None` where it has no date.
    #[must_use]
    pub fn day(&self, today: Date) -> Option<Date> {
        match self {
            Self::Told(dated) => Some(dated.told_day().unwrap_or(today)),
            Self::LastDay { day, .. } => Some(*day),
            Self::Undated(_) => None,
        }
    }

    /// The answer that it stands by.
    #[must_use]
    pub fn place(&self) -> &AnswerAddress {
        match self {
            Self::Told(dated) => &dated.place,
            Self::LastDay { place, .. } | Self::Undated(place) => place,
        }
    }
}

/// The days of a case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Days {
    /// What has happened, in the order of [`dated`].
    pub past: Vec<Dated>,
    /// What lies ahead, by the days as they were told; what has no date stands last.
    pub ahead: Vec<Ahead>,
}

/// The days of a case: what was told, the last days that these points count, and plans without a
/// date.
#[must_use]
pub fn days(heads: &Heads, context: &Context<'_>, flow: &Flow, points: &[FoundPoint]) -> Days {
    let today = context.today;
    let told = dated(context, flow);
    let undated = without_date(heads, context, &told);
    let (to_come, past): (Vec<_>, Vec<_>) =
        told.into_iter().partition(|dated| lies_ahead(heads, context, dated));
    let mut ahead: Vec<Ahead> = to_come.into_iter().map(Ahead::Told).collect();
    ahead.extend(last_days(points, today));
    // A stable sort: what was told of a day comes before what is counted to it.
    ahead.sort_by_key(|one| one.day(today));
    ahead.extend(undated.into_iter().map(Ahead::Undated));
    Days { past, ahead }
}

/// Whether a date is one of those that are asked for because they are to come.
#[must_use]
pub fn is_plan(heads: &Heads, context: &Context<'_>, place: &AnswerAddress) -> bool {
    let group = place.item.as_ref().map(|(group, _)| group);
    group.is_some_and(|group| heads.groups_of_dates(context.form).any(|known| known == group))
}

/// Whether a date is, or may be, one that lies ahead.
fn lies_ahead(heads: &Heads, context: &Context<'_>, dated: &Dated) -> bool {
    let today = context.today;
    dated.is_ahead(today)
        || (is_plan(heads, context, &dated.place)
            && dated.latest.is_none_or(|latest| latest >= today))
}

/// Last days that are not past, each once.
fn last_days(points: &[FoundPoint], today: Date) -> Vec<Ahead> {
    let mut seen: Vec<Deadline> = Vec::new();
    let counted = points.iter().filter_map(|found| {
        let deadline = found.deadline?;
        let is_counted = matches!(deadline.whose, Whose::Client | Whose::State);
        let day = deadline.earliest.filter(|day| deadline.is_certain() && *day >= today)?;
        if !is_counted || seen.contains(&deadline) {
            return None;
        }
        seen.push(deadline);
        Some(Ahead::LastDay { day, deadline, place: found.because.last()?.clone() })
    });
    counted.collect()
}

/// Where the dates of listed plans are asked for and none was given.
fn without_date(heads: &Heads, context: &Context<'_>, told: &[Dated]) -> Vec<AnswerAddress> {
    let known: BTreeSet<_> = told.iter().map(|dated| &dated.place).collect();
    let dates = heads.heads.iter().filter_map(|head| head.date.as_ref());
    let places = dates.flat_map(|date| {
        let group = context.form.group_of_question(date).map(|group| &group.id);
        group.into_iter().flat_map(move |group| {
            let items = context.open_items(group).iter();
            items.map(move |i| AnswerAddress::in_item(group.clone(), i.id.clone(), date.clone()))
        })
    });
    places.filter(|place| !known.contains(place)).collect()
}
