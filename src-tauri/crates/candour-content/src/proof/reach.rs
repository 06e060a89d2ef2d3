//! Every question can be asked, every point can arise and can be absent.

use std::collections::BTreeSet;

use candour_assessment::{
    Assessment, Contradiction, FoundPoint, Measure, MeasureState, Point, Rules, Sign, assess,
};
use candour_model::{AnswerAddress, Answers, GroupId, HeadId};
use candour_questionnaire::{Condition, Flow, FlowStep, Truth};

use super::change::{self, Changing};
use super::search::{Goal, Scope, Search, borrowed, make_items};
use super::{Flaw, Proof, answering, head};
use crate::Edition;

pub(super) fn prove(edition: &Edition, today: candour_model::Date, proof: &mut Proof) {
    let reach = Reach { edition, search: Search::new(edition, today) };
    let (asked, left_out) = reach.questions(proof);
    answering::prove(edition, &reach.search, &asked, proof);
    let assessed = |answers: &Answers, rules: &Rules| reach.assessed(answers, rules);
    change::aside(edition, &reach.search, &left_out, &assessed, proof);
    let mut headed = BTreeSet::new();
    for point in &edition.rules.points {
        headed.extend(reach.point(point, proof));
    }
    for head in edition.heads.heads.iter().filter(|head| !head.points.is_empty()) {
        if headed.contains(&head.id) {
            proof.count("heads under which an issue can stand", 1);
        } else {
            proof.flaws.push(Flaw::HeadEmpty(head.id.to_string()));
        }
    }
    for measure in &edition.rules.measures {
        for sign in measure.signs.iter().chain(&measure.against) {
            reach.sign(measure, sign, proof);
        }
        reach.unsigned(measure, proof);
        change::measure(edition, &reach.search, measure, &assessed, proof);
    }
    for contradiction in &edition.rules.contradictions {
        reach.contradiction(contradiction, proof);
    }
}

/// A place and a case about it.
type Case = (AnswerAddress, Answers);

struct Reach<'e> {
    edition: &'e Edition,
    search: Search<'e>,
}

/// A case to start from and the item it is about, where a rule speaks of items.
fn start(per: Option<&GroupId>) -> (Answers, Scope) {
    let mut answers = Answers::default();
    let item = per.and_then(|group| {
        let id = make_items(&mut answers, group, 1).pop()?;
        Some((group.clone(), id))
    });
    (answers, item.into_iter().collect())
}

impl<'e> Reach<'e> {
    fn truth(&self, answers: &Answers, when: &Condition, scope: &Scope) -> Truth {
        self.search.look(answers, |context| context.truth_within(when, &borrowed(scope)))
    }

    /// Assesses by these rules alone: other rules change nothing of what one finds.
    fn assessed(&self, answers: &Answers, rules: &Rules) -> Assessment {
        self.search.look(answers, |context| assess(rules, context))
    }

    /// For each question, a case in which it is asked, and for each that can be left out, one in
    /// which it is not.
    fn questions(&self, proof: &mut Proof) -> (Vec<Case>, Vec<Case>) {
        let (mut asked, mut left_out) = (Vec::new(), Vec::new());
        for question in self.edition.form.questions() {
            let group = self.edition.form.group_of_question(&question.id).map(|group| &group.id);
            let (answers, scope) = start(group);
            let place =
                AnswerAddress { item: scope.first().cloned(), question: question.id.clone() };
            let is_page = |answers: &Answers| {
                self.search.look(answers, |context| {
                    context.asked(&place).is_true()
                        && Flow::new(context).steps().any(
                            |step| matches!(step, FlowStep::Question(other) if *other == place),
                        )
                })
            };
            let goal = vec![Goal::Ask(place.clone(), true)];
            match self.search.find(answers.clone(), goal, &is_page) {
                Some(case) => {
                    proof.count("questions reached", 1);
                    asked.push((place.clone(), case));
                }
                None => proof.flaws.push(Flaw::NeverAsked(question.id.to_string())),
            }
            if let Some(when) = &question.when {
                let is_false =
                    |answers: &Answers| self.truth(answers, when, &scope) == Truth::False;
                let goal = vec![Goal::Make(when, false, scope.clone())];
                if self.search.find(answers.clone(), goal, &is_false).is_none() {
                    proof.flaws.push(Flaw::AlwaysAsked(question.id.to_string()));
                } else {
                    proof.count("questions that can be left out", 1);
                }
            }
            let does_not_apply = |answers: &Answers| {
                self.search.look(answers, |context| context.asked(&place).truth == Truth::False)
            };
            let goal = vec![Goal::Ask(place.clone(), false)];
            let found = self.search.find(answers, goal, &does_not_apply);
            left_out.extend(found.map(|case| (place, case)));
        }
        (asked, left_out)
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
        let (answers, scope) = start(per);
        let open: Vec<Goal<'e>> =
            per.iter().map(|group| Goal::Open((*group).clone(), true)).collect();
        let goals = |want| {
            let mut goals = open.clone();
            goals.push(Goal::Make(when, want, scope.clone()));
            goals
        };
        let found = self.search.find(answers.clone(), goals(true), arises);
        if found.is_none() {
            proof.flaws.push(Flaw::NeverArises(owner.to_owned()));
        } else {
            proof.count("cases in which a rule holds", 1);
        }
        let is_absent = |answers: &Answers| {
            !arises(answers) && self.truth(answers, when, &scope) == Truth::False
        };
        if self.search.find(answers, goals(false), &is_absent).is_none() {
            proof.flaws.push(Flaw::NeverAbsent(owner.to_owned()));
        } else {
            proof.count("cases in which a rule does not hold", 1);
        }
        found
    }

    /// That a point can arise and be absent, rests on what changes it, and can have each urgency.
    ///
    /// Gives the head under which it then stands.
    fn point(&self, point: &'e Point, proof: &mut Proof) -> Option<HeadId> {
        let owner = format!("point {}", point.id);
        let rules = Rules { points: vec![point.clone()], ..Rules::default() };
        let item = start(point.per.as_ref()).1.pop();
        let found = |answers: &Answers| {
            self.assessed(answers, &rules).points.into_iter().find(|found| found.item == item)
        };
        let changing =
            Changing { edition: self.edition, search: &self.search, point, found: &found };
        let arises = |answers: &Answers| found(answers).is_some();
        if arises(&Answers::default()) {
            proof.flaws.push(Flaw::HoldsInSilence(owner.clone()));
        }
        let case = self.both(&owner, point.per.as_ref(), &point.when, &arises, proof);
        let mut stands = None;
        if let Some(case) = &case {
            self.reasons(point, &found, case, proof);
            changing.prove(case, proof);
            stands = self.search.look(case, |context| {
                head::stands(self.edition, point, context, &assess(&rules, context), proof)
            });
        }
        for number in 0..point.urgencies.len() {
            if let Some(case) = self.urgency(point, &found, number, proof) {
                changing.prove(&case, proof);
            }
        }
        stands
    }

    /// In a case without an answer too many, taking away any answer that the point rests on
    /// takes the point away.
    fn reasons(
        &self,
        point: &Point,
        found: &dyn Fn(&Answers) -> Option<FoundPoint>,
        case: &Answers,
        proof: &mut Proof,
    ) {
        let Some(arisen) = found(case) else { return };
        let scope: Scope = arisen.item.into_iter().collect();
        let rests_on = self
            .search
            .look(case, |context| context.evaluate_within(&point.when, &borrowed(&scope)).because);
        for place in rests_on {
            let mut without = case.clone();
            without.set(&place, None);
            if found(&without).is_some() {
                let (point, place) = (format!("point {}", point.id), place.question.to_string());
                proof.flaws.push(Flaw::IdleReason { point, place });
            } else {
                proof.count("reasons that change a point", 1);
            }
        }
    }

    fn urgency(
        &self,
        point: &'e Point,
        found: &dyn Fn(&Answers) -> Option<FoundPoint>,
        number: usize,
        proof: &mut Proof,
    ) -> Option<Answers> {
        let rule = point.urgencies.get(number)?;
        let (answers, scope) = start(point.per.as_ref());
        let mut goals: Vec<Goal<'e>> =
            point.per.iter().map(|group| Goal::Open(group.clone(), true)).collect();
        goals.push(Goal::Make(&point.when, true, scope.clone()));
        goals.push(Goal::Make(&rule.when, true, scope.clone()));
        let counts = |answers: &Answers| {
            let earlier = point.urgencies.iter().take(number);
            found(answers).is_some_and(|found| found.urgency == rule.urgency)
                && self.truth(answers, &rule.when, &scope) == Truth::True
                && earlier
                    .into_iter()
                    .all(|other| self.truth(answers, &other.when, &scope) != Truth::True)
        };
        let case = self.search.find(answers, goals, &counts);
        if case.is_none() {
            let point = format!("point {}", point.id);
            proof.flaws.push(Flaw::UrgencyNeverApplies { point, number: number + 1 });
        } else {
            proof.count("weights", 1);
        }
        case
    }

    fn sign(&self, measure: &Measure, sign: &'e Sign, proof: &mut Proof) {
        let alone = Measure { signs: vec![sign.clone()], against: Vec::new(), ..measure.clone() };
        let rules = Rules { measures: vec![alone], ..Rules::default() };
        let arises = |answers: &Answers| {
            self.assessed(answers, &rules).measures.iter().any(|found| !found.signs.is_empty())
        };
        self.both(&format!("sign {}", sign.id), None, &sign.when, &arises, proof);
    }

    fn unsigned(&self, measure: &'e Measure, proof: &mut Proof) {
        let signs = measure.signs.iter();
        let goals = signs.map(|sign| Goal::Make(&sign.when, false, Scope::new())).collect();
        let rules = Rules { measures: vec![measure.clone()], ..Rules::default() };
        let is_unsigned = |answers: &Answers| {
            let found = self.assessed(answers, &rules);
            found.measures.iter().all(|found| found.state == MeasureState::NoSign)
        };
        if self.search.find(Answers::default(), goals, &is_unsigned).is_none() {
            proof.flaws.push(Flaw::AlwaysSigned(measure.id.to_string()));
        } else {
            proof.count("measures without a sign", 1);
        }
    }

    fn contradiction(&self, contradiction: &'e Contradiction, proof: &mut Proof) {
        let rules = Rules { contradictions: vec![contradiction.clone()], ..Rules::default() };
        let arises = |answers: &Answers| !self.assessed(answers, &rules).contradictions.is_empty();
        let owner = format!("clash {}", contradiction.id);
        self.both(&owner, contradiction.per.as_ref(), &contradiction.when, &arises, proof);
    }
}
