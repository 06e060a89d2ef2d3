//! States that may be on the other side, and the other countries that the answers name.

use std::collections::{BTreeMap, BTreeSet};

use candour_content::Sign;
use candour_model::{Answer, AnswerAddress, ItemId, QuestionId, Value};
use candour_questionnaire::Truth;
use candour_typeset::model::Text;

use super::FactLine;
use crate::composer::ReportComposer;

/// Whether it is told beside a state what it does or did: that it holds the client, or is said to
/// be behind an alert, is of the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StateRoles {
    /// In the brief.
    Told,
    /// On the sheet that a firm reads before it may read of the case.
    KeptOut,
}

impl ReportComposer<'_> {
    /// The states of the matters, with what is known of the authority there, then those that hold,
    /// decide, freeze or are feared; each with what it does or did, where `tells` says so.
    pub(crate) fn states(&self, tells: StateRoles) -> Vec<FactLine> {
        let Some(plan) = &self.from.edition.brief.states else { return Vec::new() };
        let mut states: BTreeMap<String, Vec<ItemId>> = BTreeMap::new();
        if let Some(matters) = &self.from.edition.heads.matters {
            for item in self.open_items(&matters.group) {
                let place = AnswerAddress::in_item(
                    matters.group.clone(),
                    item.clone(),
                    plan.country.clone(),
                );
                let answer = self.context.applicable_answer(&place);
                if let Some(Value::Country(country)) = answer.and_then(Answer::value) {
                    states.entry(self.phrases.country(country)).or_default().push(item);
                }
            }
        }
        let mut roles = self.roles_of_states();
        let mut lines: Vec<FactLine> = Vec::new();
        for (country, items) in states {
            let mut line = self.authorities(&items).unwrap_or_else(|| FactLine {
                label: Text::default(),
                says: self.words("report-state-authority-missing"),
                known: None,
                answers: Vec::new(),
            });
            let mut says = Text::plain(country.clone()).and(self.sign(Sign::Colon));
            says.spans.append(&mut line.says.spans);
            if let Some((told, answers)) = roles.remove(&country)
                && tells == StateRoles::Told
            {
                says = says
                    .and(self.sign(Sign::Beside))
                    .and(self.phrases.joined(Sign::Semicolon, &told));
                line.answers.extend(answers);
            }
            lines.push(FactLine { says, ..line });
        }
        lines.extend(roles.into_iter().map(|(country, (told, answers))| {
            let says = Text::plain(country);
            let (says, answers) = match tells {
                StateRoles::Told => {
                    let told = self.phrases.joined(Sign::Semicolon, &told);
                    (says.and(self.sign(Sign::Colon)).and(told), answers)
                }
                StateRoles::KeptOut => (says, Vec::new()),
            };
            FactLine { label: Text::default(), says, known: None, answers }
        }));
        self.name_first(&mut lines, "report-states");
        lines
    }

    /// What is known of the authorities of some matters.
    fn authorities(&self, items: &[ItemId]) -> Option<FactLine> {
        let plan = self.from.edition.brief.states.as_ref()?;
        let matters = self.from.edition.heads.matters.as_ref()?;
        let places: Vec<AnswerAddress> = items
            .iter()
            .flat_map(|item| plan.told.iter().map(move |question| (item, question)))
            .map(|(item, question)| {
                AnswerAddress::in_item(matters.group.clone(), item.clone(), question.clone())
            })
            .collect();
        self.line_of_several(Text::default(), &places, false)
    }

    /// What states do beside those of the matters, by their names: each once.
    fn roles_of_states(&self) -> BTreeMap<String, (Vec<String>, Vec<AnswerAddress>)> {
        let mut found: BTreeMap<String, (Vec<String>, Vec<AnswerAddress>)> = BTreeMap::new();
        let plans = self.from.edition.brief.states.iter().flat_map(|states| &states.beside);
        for plan in plans {
            for place in self.asked().filter(|place| place.question == plan.country) {
                let item = place.item.as_ref().map(|(group, item)| (group, item));
                let holds = |when| self.context.truth(when, item) == Truth::True;
                if !plan.when.as_ref().is_none_or(holds) {
                    continue;
                }
                let role = self.phrases.text(&format!("brief-state-{}", plan.role));
                for country in self.country_names_at(place) {
                    let (roles, answers) = found.entry(country).or_default();
                    if !roles.contains(&role) {
                        roles.push(role.clone());
                    }
                    answers.push(place.clone());
                }
            }
        }
        found
    }

    /// The countries of an answer by their names.
    fn country_names_at(&self, place: &AnswerAddress) -> Vec<String> {
        self.phrases.country_names_at(self.context, place)
    }

    /// The other countries that answers name, apart from the person's own and those that may be on
    /// the other side: each once, by its name.
    pub(crate) fn other_countries(&self) -> Vec<String> {
        let plan = self.from.edition.brief.states.as_ref();
        let is_own = |question: &QuestionId| {
            plan.is_some_and(|plan| {
                plan.own.contains(question)
                    || plan.easy.contains(question)
                    || plan.country == *question
            })
        };
        let named = |told_by: &dyn Fn(&QuestionId) -> bool| {
            let places = self.asked().filter(|place| told_by(&place.question));
            places.flat_map(|place| self.country_names_at(place)).collect::<BTreeSet<String>>()
        };
        let mut against =
            named(&|question: &QuestionId| plan.is_some_and(|plan| plan.country == *question));
        against.extend(self.roles_of_states().into_keys());
        let others = named(&|question: &QuestionId| !is_own(question));
        others.into_iter().filter(|country| !against.contains(country)).collect()
    }
}
