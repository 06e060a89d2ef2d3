//! The evaluation itself: conditions over answers in three values, with what decided them.

use std::rc::Rc;

use candour_model::{Answer, OptionId, QuestionId, Value};

use crate::condition::{goes_over, reads};
use crate::numbered::{At, NumberedEvaluation};
use crate::relation;
use crate::{Condition, Context, Truth};

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
        let numbered = Rc::new(self.work_out(at).kept());
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
        let whole = self.with_few_items(NumberedEvaluation::all(&parts));
        if self.is_asked_all_the_same(at, &whole) {
            return NumberedEvaluation::decided(true, whole.unknown);
        }
        whole
    }

    /// Whether nothing leaves it open that a question applies but questions without an answer that do
    /// not keep it from being asked, such as whether there is a case.
    fn is_asked_all_the_same(&self, at: At, applies: &NumberedEvaluation) -> bool {
        let allowed = self.form.question_at(at.question).map(|q| q.asked_when_unsure.as_slice());
        let Some(allowed) = allowed.filter(|allowed| !allowed.is_empty()) else { return false };
        let is_allowed = |at: &At| {
            self.form.question_at(at.question).is_some_and(|other| allowed.contains(&other.id))
        };
        let mut undecided = applies.open.iter().chain(&applies.unknown).peekable();
        applies.truth == Truth::CannotTell
            && applies.vague.is_empty()
            && undecided.peek().is_some()
            && undecided.all(is_allowed)
    }

    /// Whether a group's gate applies and is answered yes.
    pub(crate) fn gate(&self, group: usize) -> NumberedEvaluation {
        let gate = self.form.gate_of(group);
        match gate.and_then(|number| self.form.question_at(number)) {
            Some(gate) => self.test(&gate.id, &[], &[], |value, _| {
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
                    let of_value =
                        |value: &Value, answer: &Answer| self.of_value(test, value, answer);
                    self.test(one, asked_for(test), scopes, of_value)
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
                    Some(Seen::Value(value, answer, applies)) => {
                        counting(self.of_value(test, value, answer), &[&applies])
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

    /// The truth of a test of one answer, for its value.
    fn of_value(&self, test: &Condition, value: &Value, answer: &Answer) -> Truth {
        match test {
            Condition::Date(date) if date.sure && matches!(answer, Answer::NotSure(_)) => {
                Truth::CannotTell
            }
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
            | Condition::OtherCountry(..)
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
    /// About an item it goes over groups only if nothing else settles it: otherwise a rule about each
    /// item that also looks over a group would cost items times items. About the whole case it
    /// always does: what rests on an item as well is told with that item. Where something else does
    /// settle it, what a further part tells outside of groups decides it too: a fact is not left out
    /// because a belief was enough.
    pub(crate) fn deciding<'c>(
        &self,
        parts: &'c [Condition],
        scopes: &[(usize, usize)],
        settles: Truth,
    ) -> (Truth, Vec<&'c Condition>) {
        let truth_of = |part: &'c Condition| (self.truth_of(part, scopes), part);
        let mut found: Vec<_> =
            parts.iter().filter(|part| !goes_over(part)).map(truth_of).collect();
        let over_groups = parts.iter().filter(|part| goes_over(part));
        if scopes.is_empty() || found.iter().all(|(truth, _)| *truth != settles) {
            found.extend(over_groups.map(truth_of));
        } else if settles == Truth::True {
            let beside = over_groups.flat_map(|part| self.told_beside(part, scopes));
            found.extend(beside.map(|part| (settles, part)));
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
        of_value: impl Fn(&Value, &Answer) -> Truth,
    ) -> NumberedEvaluation {
        let Some(at) = self.at_in(id, scopes) else { return NumberedEvaluation::undecided() };
        match self.look(at) {
            Seen::Not(applies) => NumberedEvaluation::clone(&applies),
            Seen::None(numbered) => numbered,
            Seen::Value(value, answer, applies) => {
                let doubtful = answer.is_doubtful(&chosen_of(value, options));
                settle(of_value(value, answer), &[(at, doubtful)], &[&applies])
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
        Condition::OtherCountry(..) => relation::names_another_country,
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
