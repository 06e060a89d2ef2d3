//! Conditions over the items of a group: how many items meet them, and which items decide that.

use std::rc::Rc;

use candour_model::{QuestionId, Value};

use crate::condition::{goes_over, reads};
use crate::evaluate::Seen;
use crate::numbered::{KnownOver, NumberedEvaluation};
use crate::{Condition, Context, OverGroup, Truth};

impl Context<'_> {
    /// Whether enough items of a group meet a condition, with what decides it.
    pub(crate) fn some(&self, over: &OverGroup, scopes: &[(usize, usize)]) -> NumberedEvaluation {
        let Some(group) = self.form.group_number(&over.group) else {
            return NumberedEvaluation::undecided();
        };
        let gate = self.gate(group);
        if gate.truth != Truth::True {
            return gate;
        }
        let count = self.items_at(group).len();
        if count == 0 {
            let open = gate.because;
            return NumberedEvaluation { open, ..NumberedEvaluation::undecided() };
        }
        if scopes.is_empty() {
            return self.some_of_all(over, group, gate, scopes);
        }
        let alone = self.is_of_its_own(&over.condition, &mut vec![group]);
        let known = || self.overs.borrow().iter().find(|known| known.over == *over)?.few.clone();
        if alone && let Some(known) = known() {
            return NumberedEvaluation::clone(&known);
        }
        let few = self.with_few_items(self.some_of_all(over, group, gate, scopes));
        if alone {
            let mut overs = self.overs.borrow_mut();
            if let Some(known) = overs.iter_mut().find(|known| known.over == *over) {
                known.few = Some(Rc::new(few.clone()));
            }
        }
        few
    }

    fn some_of_all(
        &self,
        over: &OverGroup,
        group: usize,
        gate: NumberedEvaluation,
        scopes: &[(usize, usize)],
    ) -> NumberedEvaluation {
        let truth = self.some_truth(over, scopes);
        let mut whole = NumberedEvaluation { truth, ..NumberedEvaluation::undecided() };
        for inner in self.deciding_items(over, group, truth, scopes) {
            whole.absorb(&self.evaluation_of(&over.condition, inner.scopes()));
        }
        if truth == Truth::False && whole.because.is_empty() {
            whole.because.extend(gate.because);
        }
        whole
    }

    /// The items that make a condition over a group worth what it is.
    ///
    /// Within an item of another group, as many items as decide it are reason enough: otherwise
    /// each of many items would rest on each of many others.
    pub(crate) fn deciding_items(
        &self,
        over: &OverGroup,
        group: usize,
        truth: Truth,
        scopes: &[(usize, usize)],
    ) -> impl Iterator<Item = Within> {
        let count = self.items_at(group).len();
        let most = if truth == Truth::True && !scopes.is_empty() { over.at_least } else { count };
        Within::each(group, count, scopes)
            .filter(move |inner| self.truth_of(&over.condition, inner.scopes()) == truth)
            .take(most)
    }

    pub(crate) fn some_truth(&self, over: &OverGroup, scopes: &[(usize, usize)]) -> Truth {
        let Some(group) = self.form.group_number(&over.group) else { return Truth::CannotTell };
        let gate = self.gate(group).truth;
        let count = self.items_at(group).len();
        if gate != Truth::True || count == 0 {
            return gate.and(Truth::CannotTell);
        }
        let alone = scopes.is_empty() || self.is_of_its_own(&over.condition, &mut vec![group]);
        if alone && let Some(known) = self.known_over(over) {
            return known;
        }
        let truth = self.counted(over, group, count, scopes);
        if alone {
            self.overs.borrow_mut().push(KnownOver { over: over.clone(), truth, few: None });
        }
        truth
    }

    /// What was worked out for the same condition over the same group before. There are as many as
    /// the rules have, not as many as there are items.
    fn known_over(&self, over: &OverGroup) -> Option<Truth> {
        self.overs.borrow().iter().find(|known| known.over == *over).map(|known| known.truth)
    }

    /// What a part that holds and goes over groups tests besides, if those groups are the same for
    /// every item.
    pub(crate) fn told_beside<'c>(
        &self,
        part: &'c Condition,
        scopes: &[(usize, usize)],
    ) -> Vec<&'c Condition> {
        let Condition::All(tests) = part else { return Vec::new() };
        let (over, plain): (Vec<_>, Vec<_>) = tests.iter().partition(|test| goes_over(test));
        let holds = |test: &&Condition| self.truth_of(test, scopes) == Truth::True;
        let all_hold = plain.iter().all(holds)
            && over.iter().all(|test| self.goes_over_its_own(test))
            && over.iter().all(holds);
        if all_hold { plain } else { Vec::new() }
    }

    /// Whether each group that a condition goes over is looked at in the same way within every item.
    fn goes_over_its_own(&self, condition: &Condition) -> bool {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().all(|part| self.goes_over_its_own(part))
            }
            Condition::Not(part) => self.goes_over_its_own(part),
            Condition::Some(_) => self.is_of_its_own(condition, &mut Vec::new()),
            _ => true,
        }
    }

    /// Whether a condition over a group is the same within every item of every other: it reads
    /// nothing but these groups and what stands outside groups.
    fn is_of_its_own(&self, condition: &Condition, within: &mut Vec<usize>) -> bool {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().all(|part| self.is_of_its_own(part, within))
            }
            Condition::Not(part) => self.is_of_its_own(part, within),
            Condition::Some(over) => {
                let Some(group) = self.form.group_number(&over.group) else { return false };
                within.push(group);
                let of_its_own = self.is_of_its_own(&over.condition, within);
                within.pop();
                of_its_own
            }
            test => reads(test).is_some_and(|(one, other)| {
                std::iter::once(one).chain(other).all(|id| {
                    let number = self.form.number_of(id);
                    number.is_some_and(|number| {
                        self.form.group_number_at(number).is_none_or(|at| within.contains(&at))
                    })
                })
            }),
        }
    }

    fn counted(
        &self,
        over: &OverGroup,
        group: usize,
        count: usize,
        scopes: &[(usize, usize)],
    ) -> Truth {
        let (mut met, mut may) = (0, 0);
        let mut named: Vec<&Value> = Vec::new();
        for inner in Within::each(group, count, scopes) {
            match (self.truth_of(&over.condition, inner.scopes()), &over.different) {
                (Truth::True, None) => met += 1,
                (Truth::True, Some(question)) => match self.value_in(question, inner.scopes()) {
                    None => may += 1,
                    Some(value) if named.contains(&value) => {}
                    Some(value) => {
                        named.push(value);
                        met += 1;
                    }
                },
                (Truth::CannotTell, _) => may += 1,
                (Truth::False, _) => {}
            }
            if met >= over.at_least {
                return Truth::True;
            }
        }
        if met + may < over.at_least { Truth::False } else { Truth::CannotTell }
    }

    /// The value of a question that counts within these scopes.
    fn value_in(&self, question: &QuestionId, scopes: &[(usize, usize)]) -> Option<&Value> {
        match self.look(self.at_in(question, scopes)?) {
            Seen::Value(value, ..) => Some(value),
            Seen::None(_) | Seen::Not(_) => None,
        }
    }

    /// An evaluation that names no more than [`MOST_WITHIN`] items in each of its lists: those that
    /// stand first. Its truth and its doubt are those of all.
    pub(crate) fn with_few_items(&self, mut whole: NumberedEvaluation) -> NumberedEvaluation {
        let lists = [&mut whole.because, &mut whole.open, &mut whole.unknown, &mut whole.vague];
        for list in lists {
            let mut named: Vec<(Option<usize>, usize)> = Vec::new();
            list.retain(|at| {
                let Some(item) = at.item else { return true };
                let item = (self.form.group_number_at(at.question), item);
                let is_named = named.contains(&item);
                if !is_named && named.len() < MOST_WITHIN {
                    named.push(item);
                    return true;
                }
                is_named
            });
        }
        whole
    }
}

/// How many items stand for all where whether a question applies, or a condition within an item of
/// another group, rests on more of them.
pub(crate) const MOST_WITHIN: usize = 8;

/// Scopes with one more item, the innermost.
pub(crate) struct Within(Vec<(usize, usize)>);

impl Within {
    /// One for each item of a group.
    fn each(
        group: usize,
        count: usize,
        outer: &[(usize, usize)],
    ) -> impl Iterator<Item = Self> + use<'_> {
        (0..count).map(move |item| {
            Self(outer.iter().copied().chain(std::iter::once((group, item))).collect())
        })
    }

    pub(crate) fn scopes(&self) -> &[(usize, usize)] {
        &self.0
    }
}
