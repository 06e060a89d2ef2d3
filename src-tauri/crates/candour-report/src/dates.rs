//! Dates that were given, and what happens on them.

use candour_assessment::{Ahead, Dated, Days, Deadline, FoundPoint, Urgency, Whose};
use candour_content::Sign;
use candour_model::{AnswerAddress, Date, GroupId};
use candour_typeset::model::Text;

use crate::composer::ReportComposer;

/// For as many days a day that has passed is asked about: half a year.
const ASKED_ABOUT: i64 = 183;

/// A day that lies ahead with all that happens on it, or what is ahead and has no date.
pub(super) struct DayAhead {
    /// The day as it was told or counted, or that there is none.
    pub(super) when: Text,
    /// The day by which it is sorted; `None` where there is no date.
    pub(super) key: Option<Date>,
    /// Where its dates stand; nowhere where it is a last day that was counted.
    pub(super) places: Vec<AnswerAddress>,
    /// What a last day is that was counted.
    pub(super) last_day: Option<LastDay>,
}

/// A last day that was counted.
pub(super) struct LastDay {
    /// What it is the last day of, and how it is known.
    pub(super) says: Text,
    /// Whose time it is.
    pub(super) whose: Whose,
}

impl DayAhead {
    /// Whether it is a day that was told, in these words.
    fn is_told_as(&self, when: &str) -> bool {
        self.key.is_some() && self.last_day.is_none() && self.when.to_plain() == when
    }
}

impl ReportComposer<'_> {
    /// The dates of the answers that apply, earliest first.
    pub(super) fn dated(&self) -> Vec<Dated> {
        candour_assessment::dated(self.context, self.flow)
    }

    pub(super) fn when(&self, dated: &Dated) -> String {
        self.phrases.stated_date(self.context, &dated.told)
    }

    /// What has happened, and what lies ahead.
    pub(super) fn days(&self) -> Days {
        let heads = &self.from.edition.heads;
        candour_assessment::days(heads, self.context, self.flow, &self.assessment.points)
    }

    /// What lies ahead, in the order of the days as they were told or counted, what is told of one
    /// day together; then journeys and other plans without a date.
    pub(super) fn days_ahead(&self) -> Vec<DayAhead> {
        let mut days: Vec<DayAhead> = Vec::new();
        for ahead in self.days().ahead {
            let when = self.phrases.day_ahead(self.context, &ahead);
            let key = ahead.day(self.context.today);
            let day =
                |places, last_day| DayAhead { when: when.as_str().into(), key, places, last_day };
            match ahead {
                Ahead::Told(dated) => match days.last_mut().filter(|day| day.is_told_as(&when)) {
                    Some(same) => same.places.push(dated.place),
                    None => days.push(day(vec![dated.place], None)),
                },
                Ahead::LastDay { deadline, .. } => {
                    let says = self.last_day_named(&deadline);
                    let whose = deadline.whose;
                    days.push(day(Vec::new(), Some(LastDay { says, whose })));
                }
                Ahead::Undated(place) => days.push(day(vec![place], None)),
            }
        }
        days
    }

    /// A last day that was counted: what its point says, with the item it is about, whose day it
    /// is, and that it was worked out.
    fn last_day_named(&self, deadline: &Deadline) -> Text {
        let same = |found: &&FoundPoint| !found.caution && found.deadline == Some(*deadline);
        let mut says = Text::default();
        for found in self.assessment.points.iter().filter(same) {
            let named = self.named_in_full(found);
            if !says.to_plain().contains(&named) {
                says = if says.is_empty() { says } else { says.and(self.sign(Sign::Sentences)) };
                says = says.and_person(named);
            }
        }
        let day = self.phrases.deadline(deadline, self.context.today).unwrap_or_default();
        says = if says.is_empty() { says } else { says.and(self.sign(Sign::Sentences)) };
        says = says.and(self.phrases.without_end(&day));
        self.remarked(says, Some(self.words("report-worked-out")))
    }

    /// The sentence of a point without its end, and the item it is about where it does not say so.
    pub(super) fn named_in_full(&self, found: &FoundPoint) -> String {
        let title = self.of_point(found, None);
        let title = self.phrases.without_end(&title).to_owned();
        let name = self.item_name(found.item.as_ref());
        match name.is_empty() || title.contains(&name) {
            true => title,
            false => self.phrases.joined(Sign::Colon, [name, title]),
        }
    }

    /// Whether what happens on a day belongs to an item about which a point calls for a step at
    /// once.
    pub(super) fn calls_for_a_step(&self, places: &[AnswerAddress]) -> bool {
        let mut points = self.assessment.points.iter();
        points.any(|found| {
            let item = found.item.as_ref();
            found.urgency == Urgency::ActNow
                && item.is_some()
                && places.iter().any(|place| place.item.as_ref() == item)
        })
    }

    /// What was given as a day to come and has passed, for as long as it is asked about: nobody has
    /// said what happened on it.
    pub(super) fn days_passed(&self) -> Vec<DayAhead> {
        let mut days: Vec<DayAhead> = Vec::new();
        for dated in self.dated().iter().filter(|dated| self.has_just_passed(dated)) {
            let when = self.when(dated);
            match days.last_mut().filter(|day| day.when.to_plain() == when) {
                Some(day) => day.places.push(dated.place.clone()),
                None => days.push(DayAhead {
                    when: when.into(),
                    key: Some(dated.told_day().unwrap_or(self.context.today)),
                    places: vec![dated.place.clone()],
                    last_day: None,
                }),
            }
        }
        days
    }

    /// Whether a date was one to come and passed not long ago.
    pub(super) fn has_just_passed(&self, dated: &Dated) -> bool {
        let days = |latest: Date| (self.context.today - latest).num_days();
        self.is_plan(dated)
            && dated.latest.is_some_and(|latest| (1..=ASKED_ABOUT).contains(&days(latest)))
    }

    /// Whether a date is one of those that are asked for because they are to come.
    pub(super) fn is_plan(&self, dated: &Dated) -> bool {
        candour_assessment::is_plan(&self.from.edition.heads, self.context, &dated.place)
    }

    /// What happens on the days of some places that have passed, with what has to be asked.
    pub(super) fn what_was_due(&self, places: &[AnswerAddress]) -> Text {
        self.happening(places)
            .and(self.sign(Sign::Sentences))
            .and_strong(self.phrases.text("report-what-happened"))
    }

    /// What happens on a day, one behind the other.
    pub(super) fn happening(&self, places: &[AnswerAddress]) -> Text {
        let mut says = Text::default();
        for place in places {
            says = if says.is_empty() { says } else { says.and(self.sign(Sign::Semicolon)) };
            says.spans.extend(self.what_happens(place).spans);
            let known = if self.has_value(place) { self.known_of(place) } else { None };
            says = self.remarked(says, known);
        }
        says
    }

    /// What happens on a date: the label of the question that asks for it, with its item.
    pub(crate) fn what_happens(&self, place: &AnswerAddress) -> Text {
        self.phrases.what_happens(self.context, self.flow, place).into()
    }

    /// The groups whose items the first page or the chronology tells.
    pub(super) fn groups_of_dates(&self) -> Vec<GroupId> {
        self.from.edition.heads.groups_of_dates(self.context.form).cloned().collect()
    }
}
