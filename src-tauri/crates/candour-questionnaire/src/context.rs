//! Everything that an evaluation reads, borrowed: form, answers, day, countries, numbers of law.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::rc::Rc;

use candour_model::{
    Answer, AnswerAddress, Answers, CountryCode, Date, GroupId, Item, ItemId, Money, Note,
    ParameterId, QuestionId, Value,
};

use crate::numbered::{At, KnownOver, NumberedEvaluation};
use crate::{Condition, Evaluation, FormIndex, Span, Truth};

/// What is known of countries.
pub trait CountryTraits {
    /// Whether the table knows the code.
    fn knows(&self, country: &CountryCode) -> bool;

    /// Whether the country has the trait; `false` where the table knows neither.
    fn has(&self, country: &CountryCode, name: &str) -> bool;

    /// The number of law that is the length of a period for the country, by the period's name;
    /// `None` where the table names none, as where it was not read.
    fn period(&self, _country: &CountryCode, _name: &str) -> Option<&ParameterId> {
        None
    }
}

/// A number of law as it holds on the day of assessment.
#[derive(Clone, PartialEq, Eq)]
pub enum Quantity {
    /// A length of time.
    Length(Span),
    /// An amount of money.
    Amount(Money),
    /// A count.
    Count(u32),
}

impl fmt::Debug for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length(span) => span.fmt(f),
            // Money hides itself because it may be an answer; a number of law is public.
            Self::Amount(money) => write!(f, "{} {}", money.currency, money.amount),
            Self::Count(count) => count.fmt(f),
        }
    }
}

/// The numbers of law that hold on the day of assessment.
pub type Parameters = BTreeMap<ParameterId, Quantity>;

/// Everything an evaluation reads. Build one for a set of answers and drop it when they change:
/// it remembers which questions apply, so that a whole pass stays linear.
pub struct Context<'a> {
    /// The form.
    pub form: &'a FormIndex,
    /// The answers.
    pub answers: &'a Answers,
    /// The day of assessment.
    pub today: Date,
    /// What is known of countries.
    pub countries: &'a dyn CountryTraits,
    /// The numbers of law on that day.
    pub parameters: &'a Parameters,
    /// The items of each group, by the group's number.
    items: Vec<&'a [Item]>,
    item_numbers: Vec<HashMap<&'a ItemId, usize>>,
    /// For each group, how many of its items bear a name, once it was asked.
    names: RefCell<Vec<Option<HashMap<String, usize>>>>,
    /// For each question, where its remembered evaluations begin.
    cells: Vec<usize>,
    pub(crate) remembered: RefCell<Vec<Option<Rc<NumberedEvaluation>>>>,
    /// What conditions over a whole group are worth that read nothing of another group's item.
    pub(crate) overs: RefCell<Vec<KnownOver>>,
    pub(crate) assumes_all_apply: bool,
}

/// What an item is called by the value of its label. Money and lengths of time call nothing.
fn called(label: &Value) -> Option<String> {
    let list = |codes: &[CountryCode]| codes.iter().map(ToString::to_string).collect::<String>();
    match label {
        Value::One(option) => Some(option.to_string()),
        Value::Several(chosen) => {
            Some(chosen.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "))
        }
        Value::Country(code) => Some(code.to_string()),
        Value::Countries(codes) => Some(list(codes)),
        Value::Date(date) => Some(date.to_string()),
        Value::Text(words) => Some(words.clone()),
        Value::Party(party) => Some(party.name.clone()),
        Value::RelativeDate(_) | Value::Money(_) | Value::Duration(_) => None,
    }
}

impl<'a> Context<'a> {
    /// A context over these values.
    #[must_use]
    pub fn new(
        form: &'a FormIndex,
        answers: &'a Answers,
        today: Date,
        countries: &'a dyn CountryTraits,
        parameters: &'a Parameters,
    ) -> Self {
        let items: Vec<&'a [Item]> = (0..form.group_count())
            .map(|number| {
                let group = form.group_at(number);
                group.and_then(|g| answers.groups.get(&g.id)).map_or(&[][..], Vec::as_slice)
            })
            .collect();
        let item_numbers = items
            .iter()
            .map(|items| items.iter().enumerate().map(|(number, i)| (&i.id, number)).collect())
            .collect();
        let mut next = 0;
        let cells = (0..form.question_count())
            .map(|number| {
                let begin = next;
                let group = form.group_number_at(number).and_then(|g| items.get(g));
                next += group.map_or(1, |items| items.len());
                begin
            })
            .collect();
        let remembered = RefCell::new(vec![None; next]);
        let names = RefCell::new(vec![None; items.len()]);
        Self {
            form,
            answers,
            today,
            countries,
            parameters,
            items,
            item_numbers,
            names,
            cells,
            remembered,
            overs: RefCell::new(Vec::new()),
            assumes_all_apply: false,
        }
    }

    /// The same context in which every question counts as asked: it tells what the values alone
    /// are worth. For proofs; an assessment never assumes this.
    #[must_use]
    pub fn assuming_all_apply(self) -> Self {
        Self { assumes_all_apply: true, ..self }
    }

    /// The truth of a condition. `item` is the item that it is about, if any.
    ///
    /// A condition that reads a question which does not exist or stands in another group cannot
    /// be told; [`crate::condition_faults`] finds such conditions beforehand.
    #[must_use]
    pub fn evaluate(&self, condition: &Condition, item: Option<(&GroupId, &ItemId)>) -> Evaluation {
        self.evaluate_within(condition, item.as_slice())
    }

    /// What a condition evaluates to, without what decided it: the value of [`Self::evaluate`] at a
    /// small part of its cost.
    #[must_use]
    pub fn truth(&self, condition: &Condition, item: Option<(&GroupId, &ItemId)>) -> Truth {
        self.truth_within(condition, item.as_slice())
    }

    /// The value of [`Self::evaluate_within`] at a small part of its cost.
    #[must_use]
    pub fn truth_within(&self, condition: &Condition, items: &[(&GroupId, &ItemId)]) -> Truth {
        self.truth_of(condition, &self.scopes(items))
    }

    /// What a condition evaluates to inside several items at once, each of another group, as inside
    /// one `some` within another.
    #[must_use]
    pub fn evaluate_within(
        &self,
        condition: &Condition,
        items: &[(&GroupId, &ItemId)],
    ) -> Evaluation {
        self.evaluation(&self.evaluation_of(condition, &self.scopes(items)))
    }

    pub(crate) fn scopes(&self, items: &[(&GroupId, &ItemId)]) -> Vec<(usize, usize)> {
        items.iter().filter_map(|(group, item)| self.scope(group, item)).collect()
    }

    /// Whether the question at a place applies: its section, its group's gate and its own `when`.
    /// False, with nothing to rest on, where there is no such place.
    #[must_use]
    pub fn asked(&self, place: &AnswerAddress) -> Evaluation {
        match self.at(place) {
            Some(at) => self.evaluation(&self.applies(at)),
            None => self.evaluation(&NumberedEvaluation::decided(false, Vec::new())),
        }
    }

    /// Whether a group is open: its gate applies and is answered yes.
    #[must_use]
    pub fn group_asked(&self, group: &GroupId) -> Evaluation {
        match self.form.group_number(group) {
            Some(number) => self.evaluation(&self.gate(number)),
            None => self.evaluation(&NumberedEvaluation::decided(false, Vec::new())),
        }
    }

    /// The items of a group in the person's order, whether or not its gate is open.
    #[must_use]
    pub fn items(&self, group: &GroupId) -> &'a [Item] {
        self.form.group_number(group).map_or(&[], |number| self.items_at(number))
    }

    /// The items of a group in the person's order where its gate is open; none where it is not.
    #[must_use]
    pub fn open_items(&self, group: &GroupId) -> &'a [Item] {
        if self.group_asked(group).is_true() { self.items(group) } else { &[] }
    }

    /// The answer at a place, whether or not its question applies. Asking it for every place of a
    /// case takes time in proportion to the case, which [`Answers::get`] does not.
    #[must_use]
    pub fn answer(&self, place: &AnswerAddress) -> Option<&'a Answer> {
        let Some((group, item)) = &place.item else {
            return self.answers.single.get(&place.question);
        };
        let (group, item) = self.scope(group, item)?;
        self.items_at(group).get(item)?.answers.get(&place.question)
    }

    /// The person's note at a place, whether or not its question applies.
    #[must_use]
    pub fn note(&self, place: &AnswerAddress) -> Option<&'a Note> {
        let Some((group, item)) = &place.item else {
            return self.answers.notes.get(&place.question);
        };
        let (group, item) = self.scope(group, item)?;
        self.items_at(group).get(item)?.notes.get(&place.question)
    }

    /// The place of an item among those of its group in the person's order, from 0.
    #[must_use]
    pub fn item_number(&self, group: &GroupId, item: &ItemId) -> Option<usize> {
        self.scope(group, item).map(|(_, item)| item)
    }

    /// Whether another item of its group is called as this one is.
    #[must_use]
    pub fn has_namesake(&self, group: &GroupId, item: &ItemId) -> bool {
        let (Some((number, at)), Some(group)) = (self.scope(group, item), self.form.group(group))
        else {
            return false;
        };
        let name_of = |item: &Item| called(item.answers.get(&group.label)?.value()?);
        let items = self.items_at(number);
        let Some(name) = items.get(at).and_then(name_of) else { return false };
        let mut names = self.names.borrow_mut();
        let Some(slot) = names.get_mut(number) else { return false };
        let counted = slot.get_or_insert_with(|| {
            let mut counted = HashMap::new();
            items
                .iter()
                .filter_map(name_of)
                .for_each(|name| *counted.entry(name).or_insert(0) += 1);
            counted
        });
        counted.get(&name).is_some_and(|times| *times > 1)
    }

    /// The answer at a place if its question applies without doubt about that.
    #[must_use]
    pub fn applicable_answer(&self, place: &AnswerAddress) -> Option<&'a Answer> {
        let at = self.at(place)?;
        if self.applies(at).truth == Truth::True { self.answer_at(at) } else { None }
    }

    /// The countries that an answer names, where its question applies without doubt about that;
    /// none where it names no country.
    #[must_use]
    pub fn countries_at(&self, place: &AnswerAddress) -> &'a [CountryCode] {
        let value = self.applicable_answer(place).and_then(Answer::value);
        value.and_then(Value::countries).unwrap_or_default()
    }

    pub(crate) fn items_at(&self, group: usize) -> &'a [Item] {
        self.items.get(group).copied().unwrap_or_default()
    }

    /// The numbers of a group and of one of its items.
    pub(crate) fn scope(&self, group: &GroupId, item: &ItemId) -> Option<(usize, usize)> {
        let group = self.form.group_number(group)?;
        Some((group, *self.item_numbers.get(group)?.get(item)?))
    }

    /// The place in numbers; `None` where the form or the answers have no such place.
    pub(crate) fn at(&self, place: &AnswerAddress) -> Option<At> {
        let question = self.form.number_of(&place.question)?;
        match (&place.item, self.form.group_number_at(question)) {
            (None, None) => Some(At { question, item: None }),
            (Some((group, item)), Some(number)) => {
                let (found, item) = self.scope(group, item)?;
                (found == number).then_some(At { question, item: Some(item) })
            }
            _ => None,
        }
    }

    /// A question as an item of one of the scopes sees it; `None` where it stands in none of them.
    pub(crate) fn at_in(&self, id: &QuestionId, scopes: &[(usize, usize)]) -> Option<At> {
        let question = self.form.number_of(id)?;
        match self.form.group_number_at(question) {
            None => Some(At { question, item: None }),
            Some(group) => {
                let (_, item) = scopes.iter().rev().find(|(g, _)| *g == group)?;
                Some(At { question, item: Some(*item) })
            }
        }
    }

    pub(crate) fn answer_at(&self, at: At) -> Option<&'a Answer> {
        let question = &self.form.question_at(at.question)?.id;
        match at.item {
            None => self.answers.single.get(question),
            Some(item) => {
                let group = self.form.group_number_at(at.question)?;
                self.items_at(group).get(item)?.answers.get(question)
            }
        }
    }

    pub(crate) fn note_at(&self, at: At) -> Option<&'a Note> {
        let question = &self.form.question_at(at.question)?.id;
        match at.item {
            None => self.answers.notes.get(question),
            Some(item) => {
                let group = self.form.group_number_at(at.question)?;
                self.items_at(group).get(item)?.notes.get(question)
            }
        }
    }

    /// The cell in which the evaluation of a place is remembered.
    pub(crate) fn cell(&self, at: At) -> Option<usize> {
        Some(self.cells.get(at.question)? + at.item.unwrap_or(0))
    }

    pub(crate) fn place(&self, at: At) -> Option<AnswerAddress> {
        let question = self.form.question_at(at.question)?.id.clone();
        let Some(item) = at.item else { return Some(AnswerAddress::single(question)) };
        let group = self.form.group_number_at(at.question)?;
        let item = self.items_at(group).get(item)?.id.clone();
        Some(AnswerAddress::in_item(self.form.group_at(group)?.id.clone(), item, question))
    }

    fn places(&self, found: &[At]) -> Vec<AnswerAddress> {
        let mut sorted = found.to_vec();
        sorted.sort_unstable_by_key(|at| self.order(*at));
        sorted.dedup();
        sorted.into_iter().filter_map(|at| self.place(at)).collect()
    }

    /// Sorts by the place of the group, then by item, then by question.
    pub(crate) fn order(&self, at: At) -> (usize, usize, usize) {
        match self.form.group_number_at(at.question) {
            None => (at.question, 0, 0),
            Some(group) => {
                let first = self.form.group_questions(group).start;
                (first, at.item.map_or(0, |item| item + 1), at.question)
            }
        }
    }

    pub(crate) fn evaluation(&self, numbered: &NumberedEvaluation) -> Evaluation {
        Evaluation {
            truth: numbered.truth,
            because: self.places(&numbered.because),
            open: self.places(&numbered.open),
            unknown: self.places(&numbered.unknown),
            vague: self.places(&numbered.vague),
            doubtful: numbered.doubtful,
        }
    }
}

/// The truth of a condition in a context; the same as [`Context::evaluate`].
#[must_use]
pub fn evaluate(
    condition: &Condition,
    context: &Context<'_>,
    item: Option<(&GroupId, &ItemId)>,
) -> Evaluation {
    context.evaluate(condition, item)
}
