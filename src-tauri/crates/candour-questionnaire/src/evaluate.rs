//! The evaluation itself: conditions over answers in three values, with what decided them.

use std::rc::Rc;

use candour_model::{Answer, OptionId, QuestionId, Value};

use crate::condition::{goes_over, reads};
use crate::numbered::{At, NumberedEvaluation};
use crate::relation;
use crate::{Condition, Context, OverGroup, Truth};

/// The value at a place, as a test sees it.
pub(crate) enum Seen<'a> {
    /// The question does not apply, or it cannot be told whether it does and no value stands.
    Not(Rc<NumberedEvaluation>),
    /// A value with its answer. The evaluation says whether the question applies.
    Value(&'a Value, &'a Answer, Rc<NumberedEvaluation>),
    /// No value.
    None(NumberedEvaluation),
}

impl Context<'_> {
    /// Whether the question at a place applies, worked out once.
    pub(crate) fn applies(&self, at: At) -> Rc<NumberedEvaluation> {
        if self.assumes_all_apply {
            return Rc::new(NumberedEvaluation::decided(true, Vec::new()));
        }
        let cell = self.cell(at);
        let known = cell.and_then(|cell| self.remembered.borrow().get(cell).cloned().flatten());
        if let Some(known) = known {
            return known;
        }
        let numbered = Rc::new(self.work_out(at));
        let mut remembered = self.remembered.borrow_mut();
        if let Some(slot) = cell.and_then(|cell| remembered.get_mut(cell)) {
            *slot = Some(Rc::clone(&numbered));
        }
        numbered
    }

    fn work_out(&self, at: At) -> NumberedEvaluation {
        let mut parts = Vec::new();
        if let Some(when) = self.form.section_at(at.question).and_then(|s| s.when.as_ref()) {
            parts.push(self.evaluation_of(when, &[]));
        }
        let group = self.form.group_number_at(at.question);
        if let Some(group) = group {
            parts.push(self.gate(group));
        }
        if let Some(when) = self.form.question_at(at.question).and_then(|q| q.when.as_ref()) {
            let scope: Vec<_> = group.zip(at.item).into_iter().collect();
            parts.push(self.evaluation_of(when, &scope));
        }
        self.with_few_items(NumberedEvaluation::all(&parts))
    }

    /// An evaluation that names no more than [`MOST_WITHIN`] items in each of its lists: those that
    /// stand first. Its truth and its doubt are those of all.
    fn with_few_items(&self, mut whole: NumberedEvaluation) -> NumberedEvaluation {
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

    /// Whether a group's gate applies and is answered yes.
    pub(crate) fn gate(&self, group: usize) -> NumberedEvaluation {
        let gate = self.form.gate_of(group);
        match gate.and_then(|number| self.form.question_at(number)) {
            Some(gate) => self.test(&gate.id, &[], &[], |value| {
                Truth::from(value.option().is_some_and(|option| option.as_str() == "yes"))
            }),
            None => NumberedEvaluation::undecided(),
        }
    }

    /// The truth of a condition, and what decided it. Only the deciding parts are traced; which
    /// parts those are follows from their truth alone.
    pub(crate) fn evaluation_of(
        &self,
        condition: &Condition,
        scopes: &[(usize, usize)],
    ) -> NumberedEvaluation {
        match condition {
            Condition::All(parts) => self.several(parts, scopes, Truth::False),
            Condition::Any(parts) => self.several(parts, scopes, Truth::True),
            Condition::Not(part) => self.evaluation_of(part, scopes).negated(),
            Condition::Some(over) => self.some(over, scopes),
            test => match reads(test) {
                Some((one, None)) => {
                    self.test(one, asked_for(test), scopes, |value| self.of_value(test, value))
                }
                Some((one, Some(other))) => self.test_pair(one, other, scopes, of_two(test)),
                None => NumberedEvaluation::undecided(),
            },
        }
    }

    /// The truth of a condition, without what decided it: no list is made, and evaluation stops
    /// where the value is determined. Always the same value as that of [`Self::evaluation_of`].
    pub(crate) fn truth_of(&self, condition: &Condition, scopes: &[(usize, usize)]) -> Truth {
        match condition {
            Condition::All(parts) => {
                all_of(cheap_first(parts).map(|part| self.truth_of(part, scopes)))
            }
            Condition::Any(parts) => {
                all_of(cheap_first(parts).map(|part| self.truth_of(part, scopes).negated()))
                    .negated()
            }
            Condition::Not(part) => self.truth_of(part, scopes).negated(),
            Condition::Some(over) => self.some_truth(over, scopes),
            test => match reads(test) {
                Some((one, None)) => match self.at_in(one, scopes).map(|at| self.look(at)) {
                    Some(Seen::Value(value, _, applies)) => {
                        counting(self.of_value(test, value), &[&applies])
                    }
                    Some(Seen::Not(_)) => Truth::False,
                    Some(Seen::None(..)) | None => Truth::CannotTell,
                },
                Some((one, Some(other))) => self.pair_truth(one, other, scopes, of_two(test)),
                None => Truth::CannotTell,
            },
        }
    }

    fn pair_truth(
        &self,
        one: &QuestionId,
        other: &QuestionId,
        scopes: &[(usize, usize)],
        of_values: fn(&Value, &Value) -> Truth,
    ) -> Truth {
        let (Some(one), Some(other)) = (self.at_in(one, scopes), self.at_in(other, scopes)) else {
            return Truth::CannotTell;
        };
        match (self.look(one), self.look(other)) {
            (Seen::Not(_), _) | (_, Seen::Not(_)) => Truth::False,
            (Seen::Value(a, _, applies_a), Seen::Value(b, _, applies_b)) => {
                counting(of_values(a, b), &[&applies_a, &applies_b])
            }
            _ => Truth::CannotTell,
        }
    }

    /// The truth of a test of one answer, for a value.
    fn of_value(&self, test: &Condition, value: &Value) -> Truth {
        match test {
            Condition::Is(choice) => relation::is_one_of(value, &choice.options),
            Condition::Answered(_) => Truth::True,
            Condition::CountryTrait(of) => {
                relation::any_country(value, |country| self.countries.has(country, &of.name))
            }
            Condition::CountryIn(choice) => {
                relation::any_country(value, |country| choice.countries.contains(country))
            }
            Condition::Date(date) => relation::date_lies(value, date, self.today),
            Condition::AmountBelow(_, parameter) => {
                relation::is_below(value, self.parameters.get(parameter))
            }
            Condition::ShorterThan(_, parameter) => {
                relation::is_shorter(value, self.parameters.get(parameter))
            }
            Condition::All(_)
            | Condition::Any(_)
            | Condition::Not(_)
            | Condition::Some(_)
            | Condition::SameCountry(..)
            | Condition::Earlier(..) => Truth::CannotTell,
        }
    }

    /// Several conditions together, of which one that evaluates to `settles` is enough: resting on
    /// every such one, otherwise open where the undecided ones are, otherwise resting on all.
    fn several(
        &self,
        parts: &[Condition],
        scopes: &[(usize, usize)],
        settles: Truth,
    ) -> NumberedEvaluation {
        let (truth, deciding) = self.deciding(parts, scopes, settles);
        let mut whole = NumberedEvaluation { truth, ..NumberedEvaluation::undecided() };
        for part in deciding {
            whole.absorb(&self.evaluation_of(part, scopes));
        }
        whole
    }

    /// The truth of several together, and the parts that decide it.
    ///
    /// It goes over groups only if nothing else settles it: otherwise a rule about each item that
    /// also looks over a group would cost items times items.
    pub(crate) fn deciding<'c>(
        &self,
        parts: &'c [Condition],
        scopes: &[(usize, usize)],
        settles: Truth,
    ) -> (Truth, Vec<&'c Condition>) {
        let truth_of = |part: &'c Condition| (self.truth_of(part, scopes), part);
        let mut found: Vec<_> =
            parts.iter().filter(|part| !goes_over(part)).map(truth_of).collect();
        if found.iter().all(|(truth, _)| *truth != settles) {
            found.extend(parts.iter().filter(|part| goes_over(part)).map(truth_of));
        }
        let whole = [settles, Truth::CannotTell]
            .into_iter()
            .find(|wanted| found.iter().any(|(truth, _)| truth == wanted))
            .unwrap_or(settles.negated());
        let deciding = found.into_iter().filter(|(truth, _)| *truth == whole);
        (whole, deciding.map(|(_, part)| part).collect())
    }

    /// Looks at a place.
    pub(crate) fn look(&self, at: At) -> Seen<'_> {
        let applies = self.applies(at);
        if applies.truth == Truth::False {
            return Seen::Not(applies);
        }
        match self.answer_at(at) {
            Some(answer) => match answer.value() {
                Some(value) => Seen::Value(value, answer, applies),
                None if *answer == Answer::Later => Seen::None(left_open(at, &applies)),
                None => Seen::None(NumberedEvaluation {
                    unknown: vec![at],
                    ..NumberedEvaluation::clone(&applies).without_truth()
                }),
            },
            None => Seen::None(left_open(at, &applies)),
        }
    }

    /// A test of one answer for these options, or for all of it where none is named. False where
    /// the question does not apply, with what made it so.
    fn test(
        &self,
        id: &QuestionId,
        options: &[OptionId],
        scopes: &[(usize, usize)],
        of_value: impl Fn(&Value) -> Truth,
    ) -> NumberedEvaluation {
        let Some(at) = self.at_in(id, scopes) else { return NumberedEvaluation::undecided() };
        match self.look(at) {
            Seen::Not(applies) => NumberedEvaluation::clone(&applies),
            Seen::None(numbered) => numbered,
            Seen::Value(value, answer, applies) => {
                let doubtful = answer.is_doubtful(&chosen_of(value, options));
                settle(of_value(value), &[(at, doubtful)], &[&applies])
            }
        }
    }

    /// A test of two answers together.
    fn test_pair(
        &self,
        one: &QuestionId,
        other: &QuestionId,
        scopes: &[(usize, usize)],
        of_values: fn(&Value, &Value) -> Truth,
    ) -> NumberedEvaluation {
        let (Some(one), Some(other)) = (self.at_in(one, scopes), self.at_in(other, scopes)) else {
            return NumberedEvaluation::undecided();
        };
        match (self.look(one), self.look(other)) {
            (Seen::Not(applies), _) | (_, Seen::Not(applies)) => {
                NumberedEvaluation::clone(&applies)
            }
            (Seen::Value(a, answer_a, applies_a), Seen::Value(b, answer_b, applies_b)) => {
                let rests_on =
                    [(one, answer_a.is_doubtful(&[])), (other, answer_b.is_doubtful(&[]))];
                settle(of_values(a, b), &rests_on, &[&applies_a, &applies_b])
            }
            (Seen::None(mut numbered), Seen::None(more)) => {
                numbered.absorb(&more);
                numbered
            }
            (Seen::None(numbered), Seen::Value(..)) | (Seen::Value(..), Seen::None(numbered)) => {
                numbered
            }
        }
    }

    fn some(&self, over: &OverGroup, scopes: &[(usize, usize)]) -> NumberedEvaluation {
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
}

/// What a condition over a whole group is worth that is the same within every item of another.
pub(crate) struct KnownOver {
    over: OverGroup,
    truth: Truth,
    /// What decides it, with few items; worked out where an item asks first.
    few: Option<Rc<NumberedEvaluation>>,
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

/// All of these: false as soon as one is.
fn all_of(mut parts: impl Iterator<Item = Truth>) -> Truth {
    let settled = parts.try_fold(Truth::True, |truth, part| match truth.and(part) {
        Truth::False => None,
        other => Some(other),
    });
    settled.unwrap_or(Truth::False)
}

/// The parts that look over no group, then those that do.
fn cheap_first(parts: &[Condition]) -> impl Iterator<Item = &Condition> {
    let plain = parts.iter().filter(|part| !goes_over(part));
    plain.chain(parts.iter().filter(|part| goes_over(part)))
}

/// The options that a test asks for; none where it takes an answer whole.
fn asked_for(test: &Condition) -> &[OptionId] {
    match test {
        Condition::Is(choice) => &choice.options,
        _ => &[],
    }
}

/// Of these options, those that are chosen.
fn chosen_of(value: &Value, options: &[OptionId]) -> Vec<OptionId> {
    match value {
        Value::Several(chosen) => {
            chosen.iter().filter(|option| options.contains(option)).cloned().collect()
        }
        _ => Vec::new(),
    }
}

/// The relation that a test of two answers asks for.
fn of_two(test: &Condition) -> fn(&Value, &Value) -> Truth {
    match test {
        Condition::SameCountry(..) => relation::share_a_country,
        Condition::Earlier(..) => relation::is_earlier,
        _ => |_, _| Truth::CannotTell,
    }
}

/// An unanswered place. Its own answer could decide, unless it is not asked because what says so
/// is settled as not known.
fn left_open(at: At, applies: &NumberedEvaluation) -> NumberedEvaluation {
    let mut numbered = applies.clone().without_truth();
    let is_settled = numbered.open.is_empty() && numbered.vague.is_empty();
    if applies.truth == Truth::True || !is_settled {
        numbered.open.push(at);
    }
    numbered
}

/// The truth of a test on values whose questions apply, or may apply.
///
/// A value that says no settles it. A value that says yes counts only if its question applies:
/// otherwise an answer of "not known" could bring an old answer back.
fn settle(
    truth: Truth,
    rests_on: &[(At, bool)],
    applies: &[&NumberedEvaluation],
) -> NumberedEvaluation {
    let places = || rests_on.iter().map(|(at, _)| *at).collect::<Vec<_>>();
    let decided = |holds| NumberedEvaluation {
        doubtful: rests_on.iter().any(|(_, doubtful)| *doubtful),
        ..NumberedEvaluation::decided(holds, places())
    };
    let mut undecided = NumberedEvaluation::undecided();
    for numbered in applies.iter().filter(|numbered| numbered.truth != Truth::True) {
        undecided.absorb(numbered);
    }
    match counting(truth, applies) {
        Truth::False => decided(false),
        Truth::True => decided(true),
        Truth::CannotTell => {
            if truth == Truth::CannotTell {
                undecided.vague.extend(places());
            }
            undecided
        }
    }
}

/// What the truth of values counts for where their questions apply, or may apply.
fn counting(truth: Truth, applies: &[&NumberedEvaluation]) -> Truth {
    let is_certain = applies.iter().all(|numbered| numbered.truth == Truth::True);
    if truth == Truth::True && !is_certain { Truth::CannotTell } else { truth }
}
