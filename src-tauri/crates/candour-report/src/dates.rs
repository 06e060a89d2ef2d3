//! Dates that were given, and what happens on them.

use candour_assessment::{Dated, StatedDate};
use candour_content::Sign;
use candour_model::{
    Answer, AnswerAddress, Date, GroupId, ItemId, Qualifier, QuestionId, Value, ValueKind,
};
use candour_typeset::model::Text;

use crate::composer::ReportComposer;

/// For as many days a day that has passed is asked about: half a year.
const ASKED_ABOUT: i64 = 183;

/// A day that lies ahead with all that happens on it, or what is ahead and has no date.
pub(super) struct DayAhead {
    /// The day as it was told, or that there is none.
    pub(super) when: Text,
    /// The day by which it is sorted; `None` where there is no date.
    pub(super) key: Option<Date>,
    /// Where its dates stand, at least one place.
    pub(super) places: Vec<AnswerAddress>,
}

impl ReportComposer<'_> {
    /// The dates of the answers that apply, earliest first.
    pub(super) fn dated(&self) -> Vec<Dated> {
        candour_assessment::dated(self.context, self.flow)
    }

    pub(super) fn when(&self, dated: &Dated) -> String {
        self.phrases.stated_date(self.context, &dated.told)
    }

    /// What lies ahead, in the order of the days as they were told, what is told of one day
    /// together; then journeys and other plans without a date.
    pub(super) fn days_ahead(&self) -> Vec<DayAhead> {
        let dated = self.dated();
        let mut ahead: Vec<(&Dated, Date)> = dated
            .iter()
            .filter(|dated| self.lies_ahead(dated))
            .map(|dated| (dated, told_day(dated).unwrap_or(self.context.today)))
            .collect();
        ahead.sort_by_key(|(_, day)| *day);
        let mut days: Vec<DayAhead> = Vec::new();
        for (dated, key) in ahead {
            let when = self.when(dated);
            let same = days.last_mut().filter(|day| day.when.to_plain() == when);
            match same {
                Some(day) => day.places.push(dated.place.clone()),
                None => days.push(DayAhead {
                    when: when.into(),
                    key: Some(key),
                    places: vec![dated.place.clone()],
                }),
            }
        }
        let plans = self.plans_without_date(&dated);
        days.extend(plans.into_iter().map(|place| DayAhead {
            when: self.words("report-no-date"),
            key: None,
            places: vec![place],
        }));
        days
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
                    key: Some(told_day(dated).unwrap_or(self.context.today)),
                    places: vec![dated.place.clone()],
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
        let item = dated.place.item.as_ref();
        item.is_some_and(|(group, _)| self.groups_of_dates().contains(group))
    }

    /// What happens on the days of some places that have passed, with what has to be asked.
    pub(super) fn what_was_due(&self, places: &[AnswerAddress]) -> Text {
        self.happening(places)
            .and(self.sign(Sign::Sentences))
            .and_strong(self.phrases.text("report-what-happened"))
    }

    /// Journeys and other plans that are listed and have no date.
    fn plans_without_date(&self, dated: &[Dated]) -> Vec<AnswerAddress> {
        let heads = &self.from.edition.heads.heads;
        let dates = heads.iter().filter_map(|head| head.date.as_ref());
        let places = dates.flat_map(|date| {
            let group = self.context.form.group_of_question(date).map(|group| &group.id);
            group.into_iter().flat_map(move |group| {
                let items = self.open_items(group).into_iter();
                items.map(move |item| AnswerAddress::in_item(group.clone(), item, date.clone()))
            })
        });
        let known: std::collections::BTreeSet<_> = dated.iter().map(|dated| &dated.place).collect();
        places.filter(|place| !known.contains(place)).collect()
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
        let dates = self.groups_of_dates();
        let Some((group, item)) = place.item.as_ref().filter(|(group, _)| dates.contains(group))
        else {
            let label = self.label_of(place);
            let matters = self.from.edition.heads.matters.as_ref();
            return match &place.item {
                // A matter is called by its country.
                Some((group, item)) if matters.is_some_and(|matters| matters.group == *group) => {
                    let name = self.phrases.item_name(self.context, group, item);
                    Text::person(name).and(self.sign(Sign::Beside)).and(label)
                }
                Some((group, item)) if self.needs_a_name(group) => {
                    self.item_and_country(group, item).and(self.sign(Sign::Beside)).and(label)
                }
                _ => label.into(),
            };
        };
        // A date ahead says itself what it is; a journey is named by its countries alone.
        let label = self.context.form.group(group).map(|group| &group.label);
        let kind = label.and_then(|label| self.context.form.question(label)).map(|q| q.kind);
        let says_itself = kind == Some(ValueKind::One);
        let name = Text::person(if says_itself {
            self.phrases.item_name(self.context, group, item)
        } else {
            self.phrases.item(self.context, group, item)
        });
        let told = self.told_of_day(group, item).into_iter();
        let what = told.fold(name, |what, told| what.and(self.sign(Sign::Colon)).and_person(told));
        if says_itself {
            return what;
        }
        // Where a journey touches a state of the case, that is what matters of it.
        let label = self.context.form.group(group).map(|found| found.label.clone());
        let place = label.map(|label| AnswerAddress::in_item(group.clone(), item.clone(), label));
        let touched = place.map(|place| self.states_touched(&place)).unwrap_or_default();
        if touched.is_empty() {
            return what;
        }
        let list = self.phrases.list(touched);
        let told = self.phrases.with("report-journey-to", &[("countries", &list)]);
        self.remarked(what, Some(told.into()))
    }

    /// What the person wrote of a day beside its kind, such as the court and what it decides.
    fn told_of_day(&self, group: &GroupId, item: &ItemId) -> Vec<String> {
        let told = |question: &QuestionId| {
            let place = AnswerAddress::in_item(group.clone(), item.clone(), question.clone());
            match self.context.applicable_answer(&place).and_then(Answer::value)? {
                Value::Text(words) => Some(words.replace(['\n', '\r'], " ")),
                _ => None,
            }
        };
        self.from.edition.brief.days.iter().filter_map(told).collect()
    }

    /// The groups whose items the first page or the chronology tells.
    pub(super) fn groups_of_dates(&self) -> Vec<GroupId> {
        let heads = &self.from.edition.heads.heads;
        let dates = heads.iter().filter_map(|head| head.date.as_ref());
        let groups = dates.filter_map(|date| self.context.form.group_of_question(date));
        groups.map(|group| group.id.clone()).collect()
    }
}

/// The day that a date names, by which it stands among others: "about 20 December" stands at the
/// 20th, and a month or a year behind each day of it, as in the chronology.
pub(super) fn told_day(dated: &Dated) -> Option<Date> {
    let named = match &dated.told {
        StatedDate::ByCalendar(date)
            if matches!(date.qualifier(), Qualifier::About | Qualifier::Exact) =>
        {
            date.qualified(Qualifier::Exact).latest()
        }
        _ => None,
    };
    named.or(dated.earliest).or(dated.latest)
}
