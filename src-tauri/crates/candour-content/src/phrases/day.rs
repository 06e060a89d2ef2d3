//! What happens on a day, in the same words on the screen and on paper.

use std::collections::BTreeSet;

use candour_assessment::Ahead;
use candour_model::{
    Answer, AnswerAddress, GroupId, ItemId, QuestionId, Value, ValueKind, printable,
};
use candour_questionnaire::{Context, Flow, FlowStep, Truth};

use super::Phrases;

impl Phrases<'_> {
    /// The label of a question alone, in the words of the papers where these differ from those of
    /// its page.
    #[must_use]
    pub fn short_label(&self, question: &QuestionId) -> String {
        if let Some(own) = self.maybe_attr("report-labels", question.as_str()) {
            return own;
        }
        let found = self.edition.form.question(question);
        found.map(|question| self.label(question)).unwrap_or_default()
    }

    /// The label of an answer: that of its question, or what other answers make of it.
    #[must_use]
    pub fn label_of(&self, context: &Context<'_>, place: &AnswerAddress) -> String {
        let item = place.item.as_ref().map(|(group, item)| (group, item));
        let mut own =
            self.edition.brief.labels.iter().filter(|plan| plan.question == place.question);
        let own = own.find(|plan| context.truth(&plan.when, item) == Truth::True);
        own.and_then(|plan| self.maybe_attr("report-labels", &plan.id))
            .unwrap_or_else(|| self.short_label(&place.question))
    }

    /// The day of something that lies ahead, as it was told or counted.
    #[must_use]
    pub fn day_ahead(&self, context: &Context<'_>, ahead: &Ahead) -> String {
        match ahead {
            Ahead::Told(dated) => self.stated_date(context, &dated.told),
            Ahead::LastDay { day, .. } => self.day(*day),
            Ahead::Undated(_) => self.text("report-no-date"),
        }
    }

    /// What lies ahead: what happens on the day, or whose last day it is.
    #[must_use]
    pub fn what_lies_ahead(&self, context: &Context<'_>, flow: &Flow, ahead: &Ahead) -> String {
        match ahead {
            Ahead::Told(_) | Ahead::Undated(_) => self.what_happens(context, flow, ahead.place()),
            Ahead::LastDay { deadline, .. } => {
                self.deadline(deadline, context.today).unwrap_or_default()
            }
        }
    }

    /// What happens on the day that an answer tells: the label of its question, with its item. A
    /// date ahead says itself what it is; a journey is called by its countries alone, with those of
    /// the case.
    #[must_use]
    pub fn what_happens(
        &self,
        context: &Context<'_>,
        flow: &Flow,
        place: &AnswerAddress,
    ) -> String {
        let Some((group, item)) = &place.item else { return self.label_of(context, place) };
        let mut dates = self.edition.heads.groups_of_dates(context.form);
        if !dates.any(|known| known == group) {
            return self.dated_in_item(context, place, group, item);
        }
        let label = context.form.group(group).map(|found| &found.label);
        let kind = label.and_then(|label| context.form.question(label)).map(|found| found.kind);
        let says_itself = kind == Some(ValueKind::One);
        let name = if says_itself {
            self.item_name(context, group, item)
        } else {
            self.item(context, group, item)
        };
        let told = self.told_of_day(context, group, item).into_iter();
        let what = told.fold(name, |what, told| {
            self.with("word-told-of", &[("what", &what), ("told", &told)])
        });
        // Where a journey touches a state of the case, that is what matters of it.
        let touched = label.filter(|_| !says_itself).map(|label| {
            let place = AnswerAddress::in_item(group.clone(), item.clone(), label.clone());
            self.states_touched(context, flow, &place)
        });
        match touched.filter(|touched| !touched.is_empty()) {
            None => what,
            Some(touched) => {
                let countries = self.list(touched);
                let remark = self.with("report-journey-to", &[("countries", &countries)]);
                self.with("word-remarked", &[("what", &what), ("remark", &remark)])
            }
        }
    }

    fn dated_in_item(
        &self,
        context: &Context<'_>,
        place: &AnswerAddress,
        group: &GroupId,
        item: &ItemId,
    ) -> String {
        let label = self.label_of(context, place);
        let matters = self.edition.heads.matters.as_ref();
        if let Some(who) = self.who_acted(context, place) {
            let countries = self.list(who);
            let what = self.with("word-place-in-item", &[("item", &countries), ("label", &label)]);
            let remark = self.item_name(context, group, item);
            return self.with("word-remarked", &[("what", &what), ("remark", &remark)]);
        }
        let item = if matters.is_some_and(|matters| matters.group == *group) {
            // A matter is called by its country.
            self.item_name(context, group, item)
        } else {
            self.item_and_country(context, group, item)
        };
        self.with("word-place-in-item", &[("item", &item), ("label", &label)])
    }

    /// The countries that did what a date tells, where that is not the country of its matter.
    fn who_acted(&self, context: &Context<'_>, place: &AnswerAddress) -> Option<Vec<String>> {
        let plans = &self.edition.brief.acted;
        let plan = plans.iter().find(|plan| plan.question == place.question)?;
        let item = place.item.as_ref().map(|(group, item)| (group, item));
        if plan.when.as_ref().is_some_and(|when| context.truth(when, item) != Truth::True) {
            return None;
        }
        let at = AnswerAddress { item: place.item.clone(), question: plan.countries.clone() };
        Some(self.country_names_at(context, &at)).filter(|countries| !countries.is_empty())
    }

    /// The name of an item with its country, where it has one that the name does not say.
    #[must_use]
    pub fn item_and_country(
        &self,
        context: &Context<'_>,
        group: &GroupId,
        item: &ItemId,
    ) -> String {
        let name = self.item(context, group, item);
        match self.country_of(context, group, item).filter(|country| !name.contains(country)) {
            Some(country) => self.with("word-remarked", &[("what", &name), ("remark", &country)]),
            None => name,
        }
    }

    /// The country of an item, where it has one.
    #[must_use]
    pub fn country_of(
        &self,
        context: &Context<'_>,
        group: &GroupId,
        item: &ItemId,
    ) -> Option<String> {
        let found = context.form.group(group);
        let questions = found.iter().flat_map(|group| &group.questions);
        questions.filter(|question| question.kind == ValueKind::Country).find_map(|q| {
            let place = AnswerAddress::in_item(group.clone(), item.clone(), q.id.clone());
            self.country_names_at(context, &place).pop()
        })
    }

    /// The countries of an answer by their names.
    #[must_use]
    pub fn country_names_at(&self, context: &Context<'_>, place: &AnswerAddress) -> Vec<String> {
        context.countries_at(place).iter().map(|code| self.country(code)).collect()
    }

    /// The countries of an answer in which a matter lies, or from which steps are feared.
    fn states_touched(
        &self,
        context: &Context<'_>,
        flow: &Flow,
        place: &AnswerAddress,
    ) -> Vec<String> {
        let Some(matters) = &self.edition.heads.matters else { return Vec::new() };
        let linked = matters.linked.iter().map(|linked| &linked.country);
        let questions: Vec<&QuestionId> = std::iter::once(&matters.country).chain(linked).collect();
        let asked = flow.steps().filter_map(|step| match step {
            FlowStep::Question(place) => Some(place),
            FlowStep::Group(_) => None,
        });
        let of_case: BTreeSet<String> = asked
            .filter(|place| questions.contains(&&place.question))
            .flat_map(|place| self.country_names_at(context, place))
            .collect();
        let mut touched = self.country_names_at(context, place);
        touched.retain(|country| of_case.contains(country));
        touched
    }

    /// What the person wrote of a day beside its kind, such as the court and what it decides.
    fn told_of_day(&self, context: &Context<'_>, group: &GroupId, item: &ItemId) -> Vec<String> {
        let told = |question: &QuestionId| {
            let place = AnswerAddress::in_item(group.clone(), item.clone(), question.clone());
            match context.applicable_answer(&place).and_then(Answer::value)? {
                Value::Text(words) => Some(printable(words).replace(['\n', '\r'], " ")),
                _ => None,
            }
        };
        self.edition.brief.days.iter().filter_map(told).collect()
    }
}
