//! The timeline: every date that was given, in order, and the periods without a date.

use candour_model::{AnswerAddress, Date, PartialDate, Qualifier, Relation, RelativeDate, Value};
use candour_questionnaire::{Context, Flow, FlowStep, Tense};

/// A date and where it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// Where it stands.
    pub place: AnswerAddress,
    /// The date as it was told.
    pub told: StatedDate,
    /// The first day on which it may have been, inclusive; `None` where it is open.
    pub earliest: Option<Date>,
    /// The last day on which it may have been, inclusive; `None` where it is open.
    pub latest: Option<Date>,
    /// Whether it dates what has happened: a later day is then a slip, and nothing that is to come.
    pub is_of_past: bool,
}

/// How a date was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StatedDate {
    /// By the calendar.
    ByCalendar(PartialDate),
    /// By another date of the list.
    ByEvent(RelativeDate),
}

impl Dated {
    fn by_calendar(context: &Context<'_>, place: &AnswerAddress, date: PartialDate) -> Self {
        Self {
            place: place.clone(),
            told: StatedDate::ByCalendar(date),
            earliest: date.earliest(),
            latest: date.latest(),
            is_of_past: is_of_past(context, place),
        }
    }

    /// A date told by an event, between the ends that the event leaves to it. Days before and
    /// after are not excluded from the event's own, for "after March" may be said of its last day.
    fn by_event(
        context: &Context<'_>,
        place: &AnswerAddress,
        date: &RelativeDate,
        event: &Self,
    ) -> Self {
        let (earliest, latest) = match date.relation {
            Relation::Before => (None, event.latest),
            Relation::Around => (event.earliest, event.latest),
            Relation::After => (event.earliest, None),
        };
        let (place, told) = (place.clone(), StatedDate::ByEvent(date.clone()));
        let is_of_past = is_of_past(context, &place);
        Self { place, told, earliest, latest, is_of_past }
    }

    /// Where it stands among others: by the year, the month and the day that were told, and what was
    /// told less exactly behind what was told exactly in the same month or year. "About" and the
    /// ends of a period move nothing.
    fn place(&self) -> Option<(i32, u32, u32)> {
        let parts = |(year, month, day): (i32, Option<u32>, Option<u32>)| {
            (year, month.unwrap_or(LAST), day.unwrap_or(LAST))
        };
        match &self.told {
            StatedDate::ByCalendar(date) => Some(parts(date.first_parts())),
            StatedDate::ByEvent(_) => None,
        }
    }

    /// The day that it names, by which it stands among days to come: "about 20 December" stands at
    /// the 20th, and a month or a year behind each day of it.
    #[must_use]
    pub fn told_day(&self) -> Option<Date> {
        let named = match &self.told {
            StatedDate::ByCalendar(date)
                if matches!(date.qualifier(), Qualifier::About | Qualifier::Exact) =>
            {
                date.qualified(Qualifier::Exact).latest()
            }
            _ => None,
        };
        named.or(self.earliest).or(self.latest)
    }

    /// Whether it is to come: no day before `today` is one that it may be, and it does not date what
    /// has happened.
    #[must_use]
    pub fn is_ahead(&self, today: Date) -> bool {
        !self.is_of_past && self.earliest.is_some_and(|first| first >= today)
    }
}

/// A period before today in which no date was given and none is possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// The last day that a date before it may be.
    pub from: Date,
    /// The first day that the date after it may be.
    pub to: Date,
    /// Which date of the list comes after it, from 0.
    pub before: usize,
}

/// Stands for a month or a day that was not told: behind every one that was.
const LAST: u32 = 99;

/// Days without any date that are worth a line: three years.
const GAP: i64 = 3 * 365;

/// The dates of the answers that apply, in one order from the earliest: a day before the month or the
/// year that it lies in.
///
/// A date told by an event stands beside it: before it, or after it and what else happened about
/// then. One whose event has no date of the calendar is left out.
#[must_use]
pub fn dated(context: &Context<'_>, flow: &Flow) -> Vec<Dated> {
    let mut found: Vec<Dated> = Vec::new();
    let mut told: Vec<(&AnswerAddress, &RelativeDate)> = Vec::new();
    for step in flow.steps() {
        let FlowStep::Question(place) = step else { continue };
        match context.applicable_answer(place).and_then(|answer| answer.value()) {
            Some(Value::Date(date)) => found.push(Dated::by_calendar(context, place, *date)),
            Some(Value::RelativeDate(date)) => told.push((place, date)),
            _ => {}
        }
    }
    found.sort_by_key(|d| (d.place(), d.latest));
    // Of several beside one event, what lies about then comes before what lies after.
    told.sort_by_key(|(_, date)| date.relation == Relation::After);
    for (place, date) in told {
        let by_calendar = |d: &Dated| matches!(d.told, StatedDate::ByCalendar(_));
        let event = found.iter().position(|d| d.place == date.event && by_calendar(d));
        let Some(at) = event else { continue };
        let Some(new) = found.get(at).map(|event| Dated::by_event(context, place, date, event))
        else {
            continue;
        };
        let is_beside = |d: &Dated| {
            matches!(&d.told, StatedDate::ByEvent(other)
                if other.event == date.event && other.relation != Relation::Before)
        };
        let behind = found.iter().skip(at + 1).take_while(|d| is_beside(d)).count();
        found.insert(if date.relation == Relation::Before { at } else { at + 1 + behind }, new);
    }
    found
}

/// Stretches of over three years between dates in the order of [`dated`]. The day of birth opens
/// none: the years before anything happened are not missing.
#[must_use]
pub fn gaps(context: &Context<'_>, dated: &[Dated]) -> Vec<Gap> {
    let mut found = Vec::new();
    let mut reached: Option<Date> = None;
    for (before, date) in dated.iter().enumerate() {
        let start = date.earliest;
        if let (Some(from), Some(to)) = (reached, start)
            && (to - from).num_days() > GAP
            && to <= context.today
        {
            found.push(Gap { from, to, before });
        }
        if reached.is_some() || !is_of_the_person(context, &date.place) {
            reached = reached.max(date.latest.or(start));
        }
    }
    found
}

/// Whether a question asks when something happened.
fn is_of_past(context: &Context<'_>, place: &AnswerAddress) -> bool {
    let question = context.form.question(&place.question);
    question.is_some_and(|question| question.tense == Some(Tense::Past))
}

/// Whether an answer tells who somebody is.
fn is_of_the_person(context: &Context<'_>, place: &AnswerAddress) -> bool {
    let question = context.form.question(&place.question);
    question.is_some_and(|question| question.tells_who)
}
