//! Dates that were given, and what happens on them.

use candour_assessment::{Dated, StatedDate};
use candour_model::{
    Answer, AnswerAddress, Date, GroupId, ItemId, Qualifier, QuestionId, Value, ValueKind,
};
use candour_typeset::model::Text;

use crate::composer::{ReportComposer, remarked};

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
            says = if says.is_empty() { says } else { says.and("; ") };
            says.spans.extend(self.what_happens(place).spans);
            let known = if self.has_value(place) { self.known_of(place) } else { None };
            says = remarked(says, known);
        }
        says
    }

    /// What happens on a date: the label of the question that asks for it, with its item.
    pub(crate) fn what_happens(&self, place: &AnswerAddress) -> Text {
        let dates = self.groups_of_dates();
        let Some((group, item)) = place.item.as_ref().filter(|(group, _)| dates.contains(group))
        else {
            let label = self.short_label(&place.question);
            return match &place.item {
                Some((group, item)) if self.needs_a_name(group) => {
                    self.item_and_country(group, item).and(" · ").and(label)
                }
                _ => label.into(),
            };
        };
        // A date ahead says itself what it is; a journey is named by its countries alone.
        let label = self.context.form.group(group).map(|group| &group.label);
        let kind = label.and_then(|label| self.context.form.question(label)).map(|q| q.kind);
        let says_itself = kind == Some(ValueKind::One);
        let what = Text::person(if says_itself {
            self.phrases.item_name(self.context, group, item)
        } else {
            self.phrases.item(self.context, group, item)
        });
        self.told_of_day(group, item)
            .into_iter()
            .fold(what, |what, told| what.and(": ").and_person(told))
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
/// 20th, and not at the first day that it may be.
pub(super) fn told_day(dated: &Dated) -> Option<Date> {
    let named = match &dated.told {
        StatedDate::ByCalendar(date) if date.qualifier() == Qualifier::About => {
            date.qualified(Qualifier::Exact).earliest()
        }
        _ => None,
    };
    named.or(dated.earliest).or(dated.latest)
}
