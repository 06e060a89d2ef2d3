//! From points to issues.

use std::collections::{BTreeMap, BTreeSet};

use candour_model::{AnswerAddress, GroupId, HeadId, ItemId, PointId, QuestionId};
use candour_questionnaire::{Context, Truth};

use super::known::{can_tell, matched, missing, support};
use super::matter::{Gathering, Matter};
use super::open::{OpenByHead, OpenPlaces};
use super::sort::{by_content, by_date, due, sort};
use super::{
    Gate, Head, Heads, Issue, Issues, Known, Line, Matched, Missing, OpenQuestion, Role, Scope,
    SetAside, Support,
};
use crate::assess::reasons;
use crate::{Assessment, Deadline, FoundPoint, Reason};

/// Gathers what was found under the heads.
///
/// A point stands in the matters that its item or its answers belong to, under one head, and in
/// the whole case otherwise. A point without a head is passed over; the proofs over an edition
/// allow none.
///
/// What could not be told makes no reason: it gives questions and nothing else.
#[must_use]
pub fn issues(heads: &Heads, context: &Context<'_>, found: &Assessment) -> Issues {
    let gathering = Gathering::new(heads, context, found);
    let open = OpenPlaces::by_head(&gathering);
    let mut sorted = Issues::default();
    let mut lines: BTreeMap<(HeadId, Matter), Vec<Line>> = BTreeMap::new();
    for point in &found.points {
        let Some(own) = heads.of(&point.id) else { continue };
        if own.role == Role::ForThePerson {
            sorted.for_the_person.push(gathering.line(point, None));
            continue;
        }
        for matter in gathering.matters_of(own, point) {
            match gathering.place_of(own, point, matter.as_ref()) {
                Ok(head) => {
                    let line = gathering.line(point, matter.as_ref());
                    lines.entry((head, matter)).or_default().push(line);
                }
                Err(why) => sorted.set_aside.push(SetAside {
                    point: point.id.clone(),
                    item: point.item.clone(),
                    matter,
                    why,
                }),
            }
        }
    }
    let mut all = gathering.put_together(lines, &open);
    all.extend(gathering.not_enough_known());
    sort(heads, &mut all);
    let is_belief = |issue: &Issue| {
        let role = heads.head(&issue.head).map(|head| head.role);
        issue.support == Support::Belief && role == Some(Role::Issue)
    };
    (sorted.also_mentioned, sorted.issues) = all.into_iter().partition(is_belief);
    if heads.fold.as_ref().is_some_and(|fold| sorted.issues.len() > fold.most) {
        gathering.fold(&mut sorted.issues, &open);
        sort(heads, &mut sorted.issues);
    }
    sorted.questions = gathering.questions();
    sorted
}

impl Gathering<'_> {
    /// A point as a reason in a matter: without the answers that belong to other matters.
    fn line(&self, point: &FoundPoint, matter: Option<&ItemId>) -> Line {
        let belongs = |reason: &&Reason| match (&reason.place.item, matter) {
            (Some(place), Some(matter)) if Some(&place.0) == self.group() => place.1 == *matter,
            // What is about another person's complaint says nothing of this one.
            (Some(place), Some(matter)) if self.is_linked(&place.0) => {
                let of = self.matters_at(&[place]);
                of.is_empty() || of.contains(matter)
            }
            _ => true,
        };
        let answers = point.reasons.iter().filter(belongs);
        let answers = answers.flat_map(|reason| matched(self.heads, self.context, reason));
        Line {
            point: Some(point.id.clone()),
            items: point.item.iter().cloned().collect(),
            answers: answers.collect(),
            last_day: point.deadline,
        }
    }

    /// One issue for each head and matter; matters whose answers agree on a head share it, and
    /// what belongs to no matter joins the only issue of its head where nothing speaks of another
    /// country.
    fn put_together(
        &self,
        lines: BTreeMap<(HeadId, Matter), Vec<Line>>,
        open: &OpenByHead<'_>,
    ) -> Vec<Issue> {
        let mut put: Vec<(HeadId, Vec<ItemId>, Vec<Line>)> = Vec::new();
        let mut agreed: BTreeMap<HeadId, Vec<(Agreement, usize)>> = BTreeMap::new();
        let mut whole_case: Vec<(HeadId, Vec<Line>)> = Vec::new();
        for ((head, matter), lines) in lines {
            let Some(matter) = matter else {
                whole_case.push((head, lines));
                continue;
            };
            let agreement = self.agreement(&lines);
            let others = agreed.entry(head.clone()).or_default();
            let same = others.iter().find(|(other, _)| *other == agreement).map(|(_, at)| *at);
            match same.and_then(|at| put.get_mut(at)) {
                Some((_, matters, other)) => {
                    matters.push(matter);
                    join(other, lines);
                }
                None => {
                    others.push((agreement, put.len()));
                    put.push((head, vec![matter], lines));
                }
            }
        }
        for (head, lines) in whole_case {
            let count = put.iter().filter(|(of, ..)| *of == head).count();
            let only = put.iter_mut().find(|(of, ..)| *of == head).filter(|_| count == 1);
            let only = only.filter(|(_, matters, _)| self.is_about_the_whole_case(matters));
            let Some((_, matters, only)) = only else {
                put.push((head, Vec::new(), lines));
                continue;
            };
            // What is about another country is not about this matter.
            let (elsewhere, here): (Vec<Line>, Vec<Line>) =
                lines.into_iter().partition(|line| self.is_of_other_country(line, matters));
            only.extend(here);
            if !elsewhere.is_empty() {
                put.push((head, Vec::new(), elsewhere));
            }
        }
        put.into_iter().filter_map(|(head, m, lines)| self.issue(&head, m, lines, open)).collect()
    }

    /// What must be the same for matters to share an issue: the reasons, the options that count,
    /// and how they are known, and the last day of a step. Where and when may differ. What is joined
    /// later has the same agreement.
    fn agreement(&self, lines: &[Line]) -> Agreement {
        let of = |answer: &Matched| {
            let question = &answer.place.question;
            let is_frame = self.heads.frame.contains(question);
            (!is_frame).then(|| (question.clone(), answer.options.clone(), answer.known.clone()))
        };
        // Each once: a line that is shared already has the answers of several matters.
        let each_once = |line: &Line| {
            let mut told = Vec::new();
            for answer in line.answers.iter().filter_map(of) {
                if !told.contains(&answer) {
                    told.push(answer);
                }
            }
            told
        };
        lines.iter().map(|line| (line.point.clone(), line.last_day, each_once(line))).collect()
    }

    pub(super) fn issue(
        &self,
        id: &HeadId,
        mut matters: Vec<ItemId>,
        mut lines: Vec<Line>,
        open: &OpenByHead<'_>,
    ) -> Option<Issue> {
        let head = self.heads.head(id)?;
        matters.sort_by_key(|matter| self.order.get(matter));
        if head.role == Role::First {
            by_date(self.context, head.date.as_ref(), &mut lines);
        } else {
            by_content(head, &mut lines);
        }
        let (support, alike) = support(self.heads, &lines);
        Some(Issue {
            head: id.clone(),
            support,
            alike,
            due: due(self.context, head.date.as_ref(), &lines),
            against: self.against(head, &matters),
            missing: self.missing_of(open.get(&head.id), &matters),
            matters: matters.iter().filter_map(|matter| self.address(matter)).collect(),
            lines,
        })
    }

    fn against(&self, head: &Head, matters: &[ItemId]) -> Vec<Matched> {
        let scopes: Vec<Option<&ItemId>> = match head.scope {
            Scope::Matter => matters.iter().map(Some).collect(),
            Scope::Case => vec![None],
        };
        let mut answers = Vec::new();
        for against in &head.against {
            for scope in &scopes {
                let item = self.group().zip(*scope);
                if against.conditions().any(|when| self.context.truth(when, item) != Truth::True) {
                    continue;
                }
                let when = against.tells();
                let because = self.context.evaluate(when, item).because;
                for reason in reasons(self.context, when, item, &because) {
                    add(&mut answers, matched(self.heads, self.context, &reason));
                }
            }
        }
        answers
    }

    /// The questions that would open or decide more under a head in some matters, of its open places.
    fn missing_of(&self, open: Option<&OpenPlaces<'_>>, matters: &[ItemId]) -> Vec<Missing> {
        let Some(open) = open else { return Vec::new() };
        let few = matters.is_empty() || self.matters.len() < 2;
        let at = matters.iter().filter_map(|matter| self.order.get(matter).copied());
        open.of(at, few).into_iter().map(|place| missing(self.context, place)).collect()
    }

    /// For each matter of which not enough is known: what is known, and the questions that would
    /// open it.
    fn not_enough_known(&self) -> Vec<Issue> {
        let Some(gate) = &self.heads.gate else { return Vec::new() };
        let country = self.heads.matters.as_ref().map(|matters| &matters.country);
        let issue = |matter: &ItemId| {
            let (group, item) = self.address(matter)?;
            let told = country.into_iter().chain(&gate.hearsay);
            let answers = told.filter_map(|question| self.answered(matter, question)).collect();
            let items = vec![(group.clone(), item.clone())];
            let line = Line { point: None, items, answers, last_day: None };
            let asked = |question: &QuestionId| {
                let place = AnswerAddress::in_item(group.clone(), item.clone(), question.clone());
                let is_settled =
                    self.answered(matter, question).is_some_and(|answer| is_settled(&answer.known));
                let applies = self.context.asked(&place).is_asked();
                (applies && !is_settled).then(|| missing(self.context, &place))
            };
            Some(Issue {
                head: gate.head.clone(),
                matters: vec![(group.clone(), item.clone())],
                support: Support::Told,
                alike: true,
                due: None,
                lines: vec![line],
                against: Vec::new(),
                missing: gate.opens.iter().filter_map(asked).collect(),
            })
        };
        let gated = self.matters.iter().filter(|m| self.gated.contains(*m)).filter_map(issue);
        gated.chain(self.nothing_but_worry(gate)).collect()
    }

    /// The countries that somebody worries about and of which not enough is known, in one issue of
    /// the whole case.
    fn nothing_but_worry(&self, gate: &Gate) -> Option<Issue> {
        let worry = gate.worry.as_ref().filter(|_| !self.worries.is_empty())?;
        let country = self.heads.matters.iter().flat_map(|matters| &matters.linked);
        let country = country.filter(|linked| linked.group == worry.group);
        let told: Vec<&QuestionId> =
            country.map(|linked| &linked.country).chain(&worry.told).collect();
        let at = |(group, item): &(GroupId, ItemId), question: &QuestionId| {
            AnswerAddress::in_item(group.clone(), item.clone(), question.clone())
        };
        let answers = self
            .worries
            .iter()
            .flat_map(|item| told.iter().filter_map(move |question| self.told(at(item, question))));
        let answers: Vec<Matched> = answers.collect();
        if answers.is_empty() {
            return None;
        }
        let lines = vec![Line { point: None, items: Vec::new(), answers, last_day: None }];
        let places = worry.opens.iter().flat_map(|question| {
            let of_item = self.context.form.group_of_question(question).is_some();
            match of_item {
                true => self.worries.iter().map(|item| at(item, question)).collect(),
                false => vec![AnswerAddress::single(question.clone())],
            }
        });
        // What is asked of the country itself opens it by another answer, the rest by any.
        let is_open = |place: &AnswerAddress| {
            let is_settled = |answer: Matched| is_settled(&answer.known);
            self.context.asked(place).is_asked()
                && (place.item.is_some() || !self.told(place.clone()).is_some_and(is_settled))
        };
        let missing = places.filter(is_open).map(|place| missing(self.context, &place)).collect();
        let (support, alike) = support(self.heads, &lines);
        Some(Issue {
            head: gate.head.clone(),
            matters: Vec::new(),
            support,
            alike,
            due: None,
            lines,
            against: Vec::new(),
            missing,
        })
    }

    /// The questions by which what cannot be told could be: those that decide most heads first.
    fn questions(&self) -> Vec<OpenQuestion> {
        let mut decides: BTreeMap<&AnswerAddress, BTreeSet<Decided<'_>>> = BTreeMap::new();
        let mut order: Vec<&AnswerAddress> = Vec::new();
        for undetermined in &self.found.cannot_tell {
            let Some(head) = self.heads.of(&undetermined.id) else { continue };
            if head.role == Role::ForThePerson {
                continue;
            }
            let places = undetermined.unknown.iter().chain(&undetermined.open);
            for place in places.filter(|place| can_tell(self.context, place)) {
                if !decides.contains_key(place) {
                    order.push(place);
                }
                decides.entry(place).or_default().insert((&head.id, &undetermined.item));
            }
        }
        let mut found: Vec<OpenQuestion> = order
            .into_iter()
            .map(|place| {
                let Missing { place, known } = missing(self.context, place);
                let decides = decides.get(&place).map_or(0, BTreeSet::len);
                OpenQuestion { place, known, decides }
            })
            .collect();
        found.sort_by_key(|question| std::cmp::Reverse(question.decides));
        found
    }
}

/// Whether the person says so themselves, with a paper or without.
fn is_settled(known: &Known) -> bool {
    matches!(known, Known::OwnWord | Known::Paper | Known::Held)
}

/// A head, and the item in which a question could decide it.
type Decided<'q> = (&'q HeadId, &'q Option<(GroupId, ItemId)>);

/// Reasons without where they stand: of each its point, its last day, and its answers by question,
/// options and how they are known.
type Agreement = Vec<(
    Option<PointId>,
    Option<Deadline>,
    Vec<(QuestionId, Vec<candour_model::OptionId>, Known)>,
)>;

/// Adds the answers of another matter to reasons that agree with its own.
fn join(lines: &mut [Line], others: Vec<Line>) {
    for (line, other) in lines.iter_mut().zip(others) {
        let new: Vec<_> =
            other.items.into_iter().filter(|item| !line.items.contains(item)).collect();
        line.items.extend(new);
        add(&mut line.answers, other.answers);
    }
}

pub(super) fn add(answers: &mut Vec<Matched>, more: Vec<Matched>) {
    for answer in more {
        if !answers.contains(&answer) {
            answers.push(answer);
        }
    }
}
