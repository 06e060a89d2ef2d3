//! What is said to change a finding changes it; what does not apply changes nothing.

use std::collections::BTreeSet;

use candour_assessment::{
    Assessment, Contradiction, Deadline, FoundPoint, Measure, Point, Rules, Sign, TimeLimit,
    Urgency,
};
use candour_model::{Answer, AnswerAddress, Answers, QuestionId};
use candour_questionnaire::{Condition, Flow, Truth, questions_read};

use super::answering::values;
use super::search::{Goal, Scope, Search};
use super::{Flaw, Proof};
use crate::Edition;

/// How rules are assessed over answers.
pub(super) type Assess<'a> = &'a dyn Fn(&Answers, &Rules) -> Assessment;

/// What a change of a point is: whether it arises, how soon it matters, its last day.
type Outcome = Option<(Urgency, Option<Deadline>)>;

fn outcome(found: Option<&FoundPoint>) -> Outcome {
    found.map(|found| (found.urgency, found.deadline))
}

/// A point, and how it is found in a case.
pub(super) struct Changing<'a, 'e> {
    pub(super) edition: &'e Edition,
    pub(super) search: &'a Search<'e>,
    pub(super) point: &'e Point,
    pub(super) found: &'a dyn Fn(&Answers) -> Option<FoundPoint>,
}

impl<'e> Changing<'_, 'e> {
    /// Each answer that the point says would change it does so: there is another answer in its
    /// place, with answers to what is open beside it where they are needed, by which the point
    /// goes, or its urgency, or its last day. And each one that it rests on applies.
    pub(super) fn prove(&self, case: &Answers, proof: &mut Proof) {
        let Some(arisen) = (self.found)(case) else { return };
        let now = outcome(Some(&arisen));
        let owner = || format!("point {}", self.point.id);
        for place in &arisen.because {
            if self.search.look(case, |context| context.asked(place).is_true()) {
                proof.count("answers that a point rests on and that apply", 1);
            } else {
                let (owner, place) = (owner(), place.question.to_string());
                proof.flaws.push(Flaw::RestsOnAside { owner, place });
            }
        }
        let scope: Scope = arisen.item.iter().cloned().collect();
        for place in &arisen.would_change {
            let others = others(self.edition, self.search, case, place);
            let is_changed = |other| outcome((self.found)(other).as_ref()) != now;
            if others.iter().any(is_changed) || self.weighs(case, &others, place, &scope) {
                proof.count("answers said to change a point, that do", 1);
            } else {
                let (point, place) = (owner(), place.question.to_string());
                proof.flaws.push(Flaw::IdleChange { point, place });
            }
        }
    }

    /// Whether the answer at a place, together with answers to what else is open, sets another
    /// urgency or last day that it alone holds up.
    fn weighs(
        &self,
        case: &Answers,
        others: &[Answers],
        place: &AnswerAddress,
        scope: &Scope,
    ) -> bool {
        let counts = |answers: &Answers| {
            let mut without = answers.clone();
            without.set(place, None);
            let (with, without) = ((self.found)(answers), (self.found)(&without));
            with.is_some() && outcome(with.as_ref()) != outcome(without.as_ref())
        };
        // What the search finds by itself comes first: it is usually enough.
        let is_found = |goals: Vec<Goal<'e>>| {
            let with_it = others.iter().filter(|other| other.get(place).is_some());
            std::iter::once(case)
                .chain(with_it)
                .any(|from| self.search.find(from.clone(), goals.clone(), &counts).is_some())
        };
        let point = self.point;
        let stays = || Goal::Make(&point.when, true, scope.clone());
        // The date of a time limit may count only once something else is answered.
        let is_date = point.time_limit.as_ref().is_some_and(|time_limit| {
            time_limit.reads().any(|question| question == place.question)
        });
        if is_date && is_found(vec![stays(), Goal::Ask(place.clone(), true)]) {
            return true;
        }
        point
            .urgencies
            .iter()
            .filter(|rule| reads(self.edition, &rule.when, place))
            .any(|rule| is_found(vec![stays(), Goal::Make(&rule.when, true, scope.clone())]))
    }
}

/// The case without the answer at a place, and with each other one there.
fn others(
    edition: &Edition,
    search: &Search<'_>,
    case: &Answers,
    place: &AnswerAddress,
) -> Vec<Answers> {
    let question = edition.form.question(&place.question);
    let given = question.into_iter().flat_map(|question| values(search, question));
    std::iter::once(None)
        .chain(given.map(|value| Some(Answer::Given(value))))
        .filter(|answer| answer.as_ref() != case.get(place))
        .map(|answer| {
            let mut other = case.clone();
            other.set(place, answer);
            other
        })
        .collect()
}

/// Each open question of a measure without answers can show one of its signs or reasons against,
/// which then rests on it.
pub(super) fn measure<'e>(
    edition: &'e Edition,
    search: &Search<'e>,
    measure: &'e Measure,
    assessed: Assess<'_>,
    proof: &mut Proof,
) {
    let alone = Rules { measures: vec![measure.clone()], ..Rules::default() };
    let empty = Answers::default();
    let open: Vec<AnswerAddress> =
        assessed(&empty, &alone).measures.into_iter().flat_map(|found| found.open).collect();
    for place in open {
        let others = others(edition, search, &empty, &place);
        let shows = |sign: &'e Sign| {
            let rests = |answers: &Answers| {
                let mut without = answers.clone();
                without.set(&place, None);
                let truth =
                    |answers| search.look(answers, |context| context.truth(&sign.when, None));
                truth(answers) == Truth::True && truth(&without) != Truth::True
            };
            let goal = || vec![Goal::Make(&sign.when, true, Scope::new())];
            others.iter().any(|other| search.find(other.clone(), goal(), &rests).is_some())
        };
        if measure
            .signs
            .iter()
            .chain(&measure.against)
            .filter(|s| reads(edition, &s.when, &place))
            .any(shows)
        {
            proof.count("open answers of a measure, that show a sign", 1);
        } else {
            let (point, place) = (format!("measure {}", measure.id), place.question.to_string());
            proof.flaws.push(Flaw::IdleChange { point, place });
        }
    }
}

fn reads(edition: &Edition, when: &Condition, place: &AnswerAddress) -> bool {
    behind(edition, when).contains(&place.question)
}

/// The questions that a condition reads, and those that say whether these are asked.
fn behind(edition: &Edition, when: &Condition) -> BTreeSet<QuestionId> {
    let form = &edition.form;
    let mut open = Vec::new();
    questions_read(form, when, &mut open);
    let mut found = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !found.insert(id.clone()) {
            continue;
        }
        let section = form.section_of(&id).and_then(|section| section.when.as_ref());
        let own = form.question(&id).and_then(|question| question.when.as_ref());
        for when in section.into_iter().chain(own) {
            questions_read(form, when, &mut open);
        }
        open.extend(form.group_of_question(&id).map(|group| group.gate.clone()));
    }
    found
}

/// An answer to a question that does not apply is kept, asks nothing, and is read by no rule:
/// whatever it says, every finding that could read it stays as it is.
pub(super) fn aside(
    edition: &Edition,
    search: &Search<'_>,
    places: &[(AnswerAddress, Answers)],
    assessed: Assess<'_>,
    proof: &mut Proof,
) {
    let readers = Readers::new(edition);
    for (place, case) in places {
        let Some(question) = edition.form.question(&place.question) else { continue };
        let rules = readers.of(&question.id);
        let before = assessed(case, &rules);
        let pages = |answers: &Answers| {
            search.look(answers, |context| {
                let flow = Flow::new(context);
                let steps: Vec<_> = flow.steps().cloned().collect();
                (steps, flow.kept_aside().iter().any(|kept| kept.place == *place))
            })
        };
        let (steps, _) = pages(case);
        for (number, value) in values(search, question).into_iter().enumerate() {
            let mut with = case.clone();
            with.set(place, Some(Answer::Given(value)));
            let is_kept = number > 0 || pages(&with) == (steps.clone(), true);
            if is_kept && assessed(&with, &rules) == before {
                proof.count("answers that do not apply, read by nothing", 1);
            } else {
                let (owner, place) = ("a finding".to_owned(), question.id.to_string());
                proof.flaws.push(Flaw::RestsOnAside { owner, place });
                break;
            }
        }
    }
}

/// Which rules can read a question.
struct Readers<'e> {
    points: Vec<(BTreeSet<QuestionId>, &'e Point)>,
    measures: Vec<(BTreeSet<QuestionId>, &'e Measure)>,
    contradictions: Vec<(BTreeSet<QuestionId>, &'e Contradiction)>,
}

impl<'e> Readers<'e> {
    fn new(edition: &'e Edition) -> Self {
        let rules = &edition.rules;
        let read = |whens: Vec<&Condition>| {
            whens.into_iter().flat_map(|when| behind(edition, when)).collect::<BTreeSet<_>>()
        };
        let of_point = |point: &'e Point| {
            let urgencies = point.urgencies.iter().map(|rule| &rule.when);
            let mut found = read(std::iter::once(&point.when).chain(urgencies).collect());
            for question in point.time_limit.iter().flat_map(TimeLimit::reads) {
                found.extend(behind(edition, &Condition::Answered(question)));
            }
            (found, point)
        };
        let of_measure = |measure: &'e Measure| {
            let signs = measure.signs.iter().chain(&measure.against);
            (read(signs.map(|sign| &sign.when).collect()), measure)
        };
        Self {
            points: rules.points.iter().map(of_point).collect(),
            measures: rules.measures.iter().map(of_measure).collect(),
            contradictions: rules
                .contradictions
                .iter()
                .map(|contradiction| (read(vec![&contradiction.when]), contradiction))
                .collect(),
        }
    }

    fn of(&self, id: &QuestionId) -> Rules {
        Rules {
            points: reading(&self.points, id),
            measures: reading(&self.measures, id),
            contradictions: reading(&self.contradictions, id),
            ..Rules::default()
        }
    }
}

fn reading<T: Clone>(rules: &[(BTreeSet<QuestionId>, &T)], id: &QuestionId) -> Vec<T> {
    rules.iter().filter(|(read, _)| read.contains(id)).map(|(_, rule)| (*rule).clone()).collect()
}
