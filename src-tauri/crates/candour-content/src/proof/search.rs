//! A search for a case in which something holds.
//!
//! It works back from the goal: to make a test true it gives an answer that does, and then makes
//! the conditions of that question true. The caller replays each proposal through the real engine;
//! only that replay counts.

use std::cell::Cell;

use candour_model::{
    Answer, AnswerAddress, Answers, CountryCode, Date, Duration, GroupId, Item, ItemId, Money,
    OptionId, PartialDate, Party, PartyKind, QuestionId, Value, ValueKind,
};
use candour_questionnaire::{
    Condition, Context, Foreign, Parameters, Quantity, Question, Truth, foreign_names,
};

use super::candidate::{added, countries, dates, options_first};
use crate::Edition;

/// The most steps of one search.
const MAX_STEPS: usize = 20_000;

/// The items about which a condition speaks, the innermost last.
pub(super) type Scope = Vec<(GroupId, ItemId)>;

/// A scope as the questionnaire takes it.
pub(super) fn borrowed(scope: &Scope) -> Vec<(&GroupId, &ItemId)> {
    scope.iter().map(|(group, item)| (group, item)).collect()
}

fn within(scope: &Scope, group: &GroupId, item: ItemId) -> Scope {
    scope.iter().cloned().chain([(group.clone(), item)]).collect()
}

/// Something to bring about.
#[derive(Clone)]
pub(super) enum Goal<'e> {
    /// A condition is true, or is false.
    Make(&'e Condition, bool, Scope),
    /// A question is asked, or is not.
    Ask(AnswerAddress, bool),
    /// A gate is answered yes, or not.
    Open(GroupId, bool),
    /// A condition has come out as wanted.
    Check(&'e Condition, bool, Scope),
}

/// What the search needs to know of an edition.
pub(super) struct Search<'e> {
    edition: &'e Edition,
    today: Date,
    parameters: Parameters,
    countries: Vec<CountryCode>,
    dates: Vec<PartialDate>,
    steps: Cell<usize>,
}

impl<'e> Search<'e> {
    pub(super) fn new(edition: &'e Edition, today: Date) -> Self {
        Self {
            edition,
            today,
            parameters: edition.parameters_on(today),
            countries: countries(edition),
            dates: dates(today),
            steps: Cell::new(0),
        }
    }

    pub(super) fn look<T>(&self, answers: &Answers, look: impl FnOnce(&Context<'_>) -> T) -> T {
        look(&self.edition.context(answers, self.today, &self.parameters))
    }

    /// A minimal case that meets the goals and that `accepts` accepts.
    pub(super) fn find(
        &self,
        start: Answers,
        goals: Vec<Goal<'e>>,
        accepts: &dyn Fn(&Answers) -> bool,
    ) -> Option<Answers> {
        self.steps.set(0);
        // The last goal is worked on first.
        let goals = goals.into_iter().rev().collect();
        self.solve(start, goals, accepts).map(|found| pared(found, accepts))
    }

    fn solve(
        &self,
        answers: Answers,
        mut goals: Vec<Goal<'e>>,
        accepts: &dyn Fn(&Answers) -> bool,
    ) -> Option<Answers> {
        self.steps.set(self.steps.get() + 1);
        if self.steps.get() > MAX_STEPS {
            return None;
        }
        let Some(goal) = goals.pop() else {
            return accepts(&answers).then_some(answers);
        };
        self.ways(&answers, &goal).into_iter().find_map(|(answers, more)| {
            let mut goals = goals.clone();
            goals.extend(more.into_iter().rev());
            self.solve(answers, goals, accepts)
        })
    }

    /// The ways to come nearer to a goal: answers to go on with, and goals to meet first.
    fn ways(&self, answers: &Answers, goal: &Goal<'e>) -> Vec<(Answers, Vec<Goal<'e>>)> {
        let stay = |goals| (answers.clone(), goals);
        match goal {
            Goal::Check(condition, want, scope) => {
                let found =
                    self.look(answers, |context| context.truth_within(condition, &borrowed(scope)));
                if found == Truth::from(*want) { vec![stay(Vec::new())] } else { Vec::new() }
            }
            Goal::Open(group, want) => {
                let Some(gate) = self.edition.form.group(group).map(|g| g.gate.clone()) else {
                    return Vec::new();
                };
                self.gate_ways(answers, &AnswerAddress::single(gate), *want)
            }
            Goal::Ask(place, want) => self.ask_ways(answers, place, *want),
            Goal::Make(condition, want, scope) => match (condition, want) {
                (Condition::Not(part), _) => {
                    vec![stay(vec![Goal::Make(part, !want, scope.clone())])]
                }
                (Condition::All(parts), true) | (Condition::Any(parts), false) => {
                    let goals = parts.iter().map(|part| Goal::Make(part, *want, scope.clone()));
                    vec![stay(goals.collect())]
                }
                (Condition::All(parts), false) | (Condition::Any(parts), true) => parts
                    .iter()
                    .map(|part| stay(vec![Goal::Make(part, *want, scope.clone())]))
                    .collect(),
                (Condition::Some(over), true) => {
                    let mut answers = answers.clone();
                    let items = make_items(&mut answers, &over.group, over.at_least);
                    if let Some(question) = &over.different {
                        self.tell_apart(&mut answers, question, &over.group, &items);
                    }
                    let mut goals = vec![Goal::Open(over.group.clone(), true)];
                    goals.extend(items.into_iter().map(|item| {
                        Goal::Make(&over.condition, true, within(scope, &over.group, item))
                    }));
                    vec![(answers, goals)]
                }
                (Condition::Some(over), false) => {
                    let closed = stay(vec![Goal::Open(over.group.clone(), false)]);
                    let mut answers = answers.clone();
                    make_items(&mut answers, &over.group, 1);
                    let all = answers.groups.get(&over.group).cloned().unwrap_or_default();
                    let mut goals = vec![Goal::Open(over.group.clone(), true)];
                    goals.extend(all.into_iter().map(|item| {
                        Goal::Make(&over.condition, false, within(scope, &over.group, item.id))
                    }));
                    vec![closed, (answers, goals)]
                }
                _ => self.test_ways(answers, condition, *want, scope),
            },
        }
    }

    /// Gives each item a country of its own.
    fn tell_apart(
        &self,
        answers: &mut Answers,
        question: &QuestionId,
        group: &GroupId,
        items: &[ItemId],
    ) {
        for (item, country) in items.iter().zip(&self.countries) {
            let place = AnswerAddress::in_item(group.clone(), item.clone(), question.clone());
            answers.set(&place, Some(Answer::Given(Value::Country(country.clone()))));
        }
    }

    fn gate_ways(
        &self,
        answers: &Answers,
        gate: &AnswerAddress,
        want: bool,
    ) -> Vec<(Answers, Vec<Goal<'e>>)> {
        let ask = vec![Goal::Ask(gate.clone(), true)];
        let not_asked = (answers.clone(), vec![Goal::Ask(gate.clone(), false)]);
        let given = answers.get(gate).and_then(Answer::value).and_then(Value::option);
        match given.map(|option| option.as_str() == "yes") {
            Some(is_yes) if is_yes == want => vec![(answers.clone(), ask)],
            Some(_) if want => Vec::new(),
            Some(_) => vec![not_asked],
            None => {
                let mut ways = Vec::new();
                if let Ok(option) = if want { "yes" } else { "no" }.parse::<OptionId>() {
                    ways.push((with(answers, gate, Value::One(option)), ask));
                }
                if !want {
                    ways.push(not_asked);
                }
                ways
            }
        }
    }

    fn ask_ways(
        &self,
        answers: &Answers,
        place: &AnswerAddress,
        want: bool,
    ) -> Vec<(Answers, Vec<Goal<'e>>)> {
        let form = &self.edition.form;
        let Some(question) = form.question(&place.question) else { return Vec::new() };
        let mut goals = Vec::new();
        let section = form.section_of(&place.question).and_then(|section| section.when.as_ref());
        goals.extend(section.map(|when| Goal::Make(when, want, Scope::new())));
        goals.extend(place.item.as_ref().map(|(group, _)| Goal::Open(group.clone(), want)));
        let scope: Scope = place.item.iter().cloned().collect();
        goals.extend(question.when.as_ref().map(|when| Goal::Make(when, want, scope)));
        if want {
            vec![(answers.clone(), goals)]
        } else {
            goals.into_iter().map(|goal| (answers.clone(), vec![goal])).collect()
        }
    }

    /// Ways to make a test of one or two answers come out.
    fn test_ways(
        &self,
        answers: &Answers,
        condition: &'e Condition,
        want: bool,
        scope: &Scope,
    ) -> Vec<(Answers, Vec<Goal<'e>>)> {
        let mut ids = Vec::new();
        candour_questionnaire::questions_read(&self.edition.form, condition, &mut ids);
        let Some(places) = ids.iter().map(|id| self.place(id, scope)).collect::<Option<Vec<_>>>()
        else {
            return Vec::new();
        };
        let check = Goal::Check(condition, want, scope.clone());
        let mut ways = Vec::new();
        let is_met = self.look(answers, |context| {
            context.truth_within(condition, &borrowed(scope)) == Truth::from(want)
        });
        if is_met {
            return vec![(answers.clone(), Vec::new())];
        }
        let mut goals: Vec<Goal<'e>> =
            places.iter().map(|place| Goal::Ask(place.clone(), true)).collect();
        goals.push(check.clone());
        for proposed in self.proposals(answers, condition, want, &places) {
            let context = self.edition.context(&proposed, self.today, &self.parameters);
            let values = context.assuming_all_apply().truth_within(condition, &borrowed(scope));
            if values == Truth::from(want) {
                ways.push((proposed, goals.clone()));
            }
        }
        if !want {
            let not_asked = places.iter().map(|place| Goal::Ask(place.clone(), false));
            ways.extend(not_asked.map(|goal| (answers.clone(), vec![goal, check.clone()])));
        }
        ways
    }

    /// The place of a question, as an item of the scope sees it.
    fn place(&self, id: &QuestionId, scope: &Scope) -> Option<AnswerAddress> {
        let Some(group) = self.edition.form.group_of_question(id) else {
            return Some(AnswerAddress::single(id.clone()));
        };
        let (of, item) = scope.iter().rev().find(|(of, _)| *of == group.id)?;
        Some(AnswerAddress::in_item(of.clone(), item.clone(), id.clone()))
    }

    /// Answers with values for the places that have none. Places that have one keep it, but
    /// for several choices, to which one can be added.
    fn proposals(
        &self,
        answers: &Answers,
        condition: &Condition,
        want: bool,
        places: &[AnswerAddress],
    ) -> Vec<Answers> {
        let mut found = vec![answers.clone()];
        for place in places {
            let Some(question) = self.edition.form.question(&place.question) else { continue };
            let values = match answers.get(place).and_then(Answer::value) {
                None => self.values(question, condition, want),
                Some(Value::Several(chosen)) if want => added(question, chosen, condition),
                Some(_) => continue,
            };
            found = found
                .iter()
                .flat_map(|answers| values.iter().map(|value| with(answers, place, value.clone())))
                .collect();
        }
        found
    }

    /// Values worth trying for a question under a condition.
    pub(super) fn values(
        &self,
        question: &Question,
        condition: &Condition,
        want: bool,
    ) -> Vec<Value> {
        let options = || options_first(question, condition, want);
        match question.kind {
            ValueKind::YesNo | ValueKind::One => options().into_iter().map(Value::One).collect(),
            ValueKind::Several => {
                options().into_iter().map(|option| Value::Several(vec![option])).collect()
            }
            ValueKind::Country => self.countries.iter().cloned().map(Value::Country).collect(),
            ValueKind::Countries => {
                self.countries.iter().map(|c| Value::Countries(vec![c.clone()])).collect()
            }
            ValueKind::Date => self.dates.iter().copied().map(Value::Date).collect(),
            ValueKind::Line | ValueKind::Text => vec![Value::Text("text".to_owned())],
            ValueKind::Money => self.amounts(condition),
            ValueKind::Duration => {
                let length = |years, days| Value::Duration(Duration { years, months: 0, days });
                vec![length(0, 1), length(50, 0)]
            }
            ValueKind::Party => vec![Value::Party(Party {
                kind: Some(PartyKind::Person),
                name: "name".to_owned(),
                also: Vec::new(),
            })],
        }
    }

    fn amounts(&self, condition: &Condition) -> Vec<Value> {
        let mut names = Vec::new();
        foreign_names(condition, &mut names);
        let limit = names.iter().find_map(|name| match name {
            Foreign::Parameter(id) => self.parameters.get(*id),
            Foreign::Trait(_) | Foreign::Country(_) => None,
        });
        let currency = match limit {
            Some(Quantity::Amount(money)) => money.currency.clone(),
            _ => "USD".to_owned(),
        };
        ["0", "999999999999"]
            .into_iter()
            .map(|amount| {
                Value::Money(Money { amount: amount.to_owned(), currency: currency.clone() })
            })
            .collect()
    }
}

fn with(answers: &Answers, place: &AnswerAddress, value: Value) -> Answers {
    let mut changed = answers.clone();
    changed.set(place, Some(Answer::Given(value)));
    changed
}

/// Ensures that the group has at least `count` items, and returns the ids of the first `count`.
pub(super) fn make_items(answers: &mut Answers, group: &GroupId, count: usize) -> Vec<ItemId> {
    let items = answers.groups.entry(group.clone()).or_default();
    while items.len() < count {
        match format!("i{}", items.len() + 1).parse() {
            Ok(id) => items.push(Item::new(id)),
            Err(_) => break,
        }
    }
    items.iter().take(count).map(|item| item.id.clone()).collect()
}

/// Removes every answer and item without which the case is still accepted.
fn pared(mut answers: Answers, accepts: &dyn Fn(&Answers) -> bool) -> Answers {
    for place in places(&answers) {
        let kept = answers.set(&place, None);
        if !accepts(&answers) {
            answers.set(&place, kept);
        }
    }
    answers
}

/// Every place that has an answer.
pub(super) fn places(answers: &Answers) -> Vec<AnswerAddress> {
    let single = answers.single.keys().cloned().map(AnswerAddress::single);
    let in_items = answers.groups.iter().flat_map(|(group, items)| {
        items.iter().flat_map(|item| {
            let of =
                |q: &QuestionId| AnswerAddress::in_item(group.clone(), item.id.clone(), q.clone());
            item.answers.keys().map(of)
        })
    });
    single.chain(in_items).collect()
}
