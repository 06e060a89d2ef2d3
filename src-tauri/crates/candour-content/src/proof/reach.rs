//! Every question can be asked, every point can arise and can be absent.

use candour_assessment::{Found, MeasureState, Point, assess};
use candour_model::{Answers, GroupId, ItemId, Place, PointId};
use candour_questionnaire::{Condition, Flow, Stop, Truth};

use super::search::{Goal, Search, make_items};
use super::{Flaw, Proof};
use crate::Edition;

pub(super) fn prove(edition: &Edition, today: candour_model::Date, proof: &mut Proof) {
    let reach = Reach { edition, search: Search::new(edition, today) };
    reach.questions(proof);
    for point in &edition.rules.points {
        reach.point(point, proof);
    }
    for measure in &edition.rules.measures {
        for sign in measure.signs.iter().chain(&measure.against) {
            reach.sign(&sign.id, &sign.when, proof);
        }
        reach.unsigned(measure, proof);
    }
    for clash in &edition.rules.clashes {
        let arises = |answers: &Answers| {
            let found = reach.search.look(answers, |context| assess(&edition.rules, context));
            found.clashes.iter().any(|found| found.id == clash.id)
        };
        let owner = format!("clash {}", clash.id);
        reach.both(&owner, clash.per.as_ref(), &clash.when, &arises, proof);
    }
}

struct Reach<'e> {
    edition: &'e Edition,
    search: Search<'e>,
}

/// A case to start from and the item it is about, where a rule speaks of items.
fn start(per: Option<&GroupId>) -> (Answers, Option<(GroupId, ItemId)>) {
    let mut answers = Answers::default();
    let item = per.and_then(|group| {
        let id = make_items(&mut answers, group, 1).pop()?;
        Some((group.clone(), id))
    });
    (answers, item)
}

impl<'e> Reach<'e> {
    fn truth(
        &self,
        answers: &Answers,
        when: &Condition,
        item: Option<&(GroupId, ItemId)>,
    ) -> Truth {
        let item = item.map(|(group, item)| (group, item));
        self.search.look(answers, |context| context.evaluate(when, item).truth)
    }

    fn questions(&self, proof: &mut Proof) {
        for question in self.edition.form.questions() {
            let group = self.edition.form.group_of_question(&question.id).map(|group| &group.id);
            let (answers, item) = start(group);
            let place = Place { item, question: question.id.clone() };
            let is_page = |answers: &Answers| {
                self.search.look(answers, |context| {
                    context.asked(&place).is_true()
                        && Flow::new(context)
                            .stops()
                            .any(|stop| matches!(stop, Stop::Question(other) if *other == place))
                })
            };
            let goal = vec![Goal::Ask(place.clone(), true)];
            if self.search.find(answers.clone(), goal, &is_page).is_none() {
                proof.flaws.push(Flaw::NeverAsked(question.id.to_string()));
            }
            proof.count("questions reached", 1);
            if let Some(when) = &question.when {
                let item = place.item.clone();
                let is_false =
                    |answers: &Answers| self.truth(answers, when, item.as_ref()) == Truth::False;
                let goal = vec![Goal::Make(when, false, item.clone())];
                if self.search.find(answers, goal, &is_false).is_none() {
                    proof.flaws.push(Flaw::AlwaysAsked(question.id.to_string()));
                }
                proof.count("questions that can be left out", 1);
            }
        }
    }

    /// Searches for a case in which a rule holds, and for one in which it is settled that it
    /// does not.
    fn both(
        &self,
        owner: &str,
        per: Option<&GroupId>,
        when: &'e Condition,
        arises: &dyn Fn(&Answers) -> bool,
        proof: &mut Proof,
    ) -> Option<Answers> {
        let (answers, item) = start(per);
        let open: Vec<Goal<'e>> =
            per.iter().map(|group| Goal::Open((*group).clone(), true)).collect();
        let goals = |want| {
            let mut goals = open.clone();
            goals.push(Goal::Make(when, want, item.clone()));
            goals
        };
        let found = self.search.find(answers.clone(), goals(true), arises);
        if found.is_none() {
            proof.flaws.push(Flaw::NeverArises(owner.to_owned()));
        }
        proof.count("cases in which a rule holds", 1);
        let is_absent = |answers: &Answers| {
            !arises(answers) && self.truth(answers, when, item.as_ref()) == Truth::False
        };
        if self.search.find(answers, goals(false), &is_absent).is_none() {
            proof.flaws.push(Flaw::NeverAbsent(owner.to_owned()));
        }
        proof.count("cases in which a rule does not hold", 1);
        found
    }

    fn found(&self, answers: &Answers, id: &PointId) -> Option<Found> {
        let assessment = self.search.look(answers, |context| assess(&self.edition.rules, context));
        assessment.points.into_iter().find(|found| found.id == *id)
    }

    fn point(&self, point: &'e Point, proof: &mut Proof) {
        let owner = format!("point {}", point.id);
        let arises = |answers: &Answers| self.found(answers, &point.id).is_some();
        let case = self.both(&owner, point.per.as_ref(), &point.when, &arises, proof);
        if let Some(case) = case {
            self.reasons(point, &case, proof);
        }
        for number in 0..point.weights.len() {
            self.weight(point, number, proof);
        }
    }

    /// In a case without an answer too many, taking away any answer that the point rests on
    /// takes the point away.
    fn reasons(&self, point: &Point, case: &Answers, proof: &mut Proof) {
        let Some(found) = self.found(case, &point.id) else { return };
        let item = found.item.as_ref();
        let rests_on = self.search.look(case, |context| {
            context.evaluate(&point.when, item.map(|(group, item)| (group, item))).because
        });
        for place in rests_on {
            proof.count("reasons that change a point", 1);
            let mut without = case.clone();
            without.set(&place, None);
            if self.found(&without, &point.id).is_some() {
                let (point, place) = (format!("point {}", point.id), place.question.to_string());
                proof.flaws.push(Flaw::IdleReason { point, place });
            }
        }
    }

    fn weight(&self, point: &'e Point, number: usize, proof: &mut Proof) {
        let Some(rule) = point.weights.get(number) else { return };
        let (answers, item) = start(point.per.as_ref());
        let mut goals: Vec<Goal<'e>> =
            point.per.iter().map(|group| Goal::Open(group.clone(), true)).collect();
        goals.push(Goal::Make(&point.when, true, item.clone()));
        goals.push(Goal::Make(&rule.when, true, item.clone()));
        let counts = |answers: &Answers| {
            let earlier = point.weights.iter().take(number);
            self.found(answers, &point.id).is_some_and(|found| found.weight == rule.weight)
                && self.truth(answers, &rule.when, item.as_ref()) == Truth::True
                && earlier
                    .into_iter()
                    .all(|other| self.truth(answers, &other.when, item.as_ref()) != Truth::True)
        };
        proof.count("weights", 1);
        if self.search.find(answers, goals, &counts).is_none() {
            let point = format!("point {}", point.id);
            proof.flaws.push(Flaw::NeverWeighs { point, number: number + 1 });
        }
    }

    fn sign(&self, id: &PointId, when: &'e Condition, proof: &mut Proof) {
        let arises = |answers: &Answers| {
            let found = self.search.look(answers, |context| assess(&self.edition.rules, context));
            let mut signs = found.measures.iter().flat_map(|m| m.signs.iter().chain(&m.against));
            signs.any(|sign| sign.id == *id)
        };
        self.both(&format!("sign {id}"), None, when, &arises, proof);
    }

    fn unsigned(&self, measure: &'e candour_assessment::Measure, proof: &mut Proof) {
        let goals = measure.signs.iter().map(|sign| Goal::Make(&sign.when, false, None)).collect();
        let is_unsigned = |answers: &Answers| {
            let found = self.search.look(answers, |context| assess(&self.edition.rules, context));
            let mut measures = found.measures.iter();
            measures.any(|found| found.id == measure.id && found.state == MeasureState::NoSign)
        };
        proof.count("measures without a sign", 1);
        if self.search.find(Answers::default(), goals, &is_unsigned).is_none() {
            proof.flaws.push(Flaw::AlwaysSigned(measure.id.to_string()));
        }
    }
}
