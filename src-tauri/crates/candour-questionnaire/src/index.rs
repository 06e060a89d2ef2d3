//! The form with every question found by its id, checked once when it is built.

mod check;

use std::collections::HashMap;

use candour_model::{AnswerAddress, GroupId, QuestionId, SectionId, ValueKind};

use crate::{Form, FormFault, Group, Question, Section};

/// Where a question stands.
#[derive(Debug, Clone, Copy)]
struct Spot {
    section: usize,
    group: Option<usize>,
    at: usize,
}

/// Where a group stands.
#[derive(Debug, Clone)]
struct GroupSpot {
    section: usize,
    at: usize,
    gate: usize,
    questions: std::ops::Range<usize>,
}

/// A checked form. Questions have numbers in the order in which they are asked, from 0.
#[derive(Debug, Clone)]
pub struct FormIndex {
    form: Form,
    spots: Vec<Spot>,
    numbers: HashMap<QuestionId, usize>,
    groups: Vec<GroupSpot>,
    group_numbers: HashMap<GroupId, usize>,
    first_look: Vec<usize>,
}

impl FormIndex {
    /// An index without a question.
    fn empty() -> Self {
        Self {
            form: Form::default(),
            spots: Vec::new(),
            numbers: HashMap::new(),
            groups: Vec::new(),
            group_numbers: HashMap::new(),
            first_look: Vec::new(),
        }
    }

    fn number(&mut self, form: &Form) -> Vec<FormFault> {
        let mut faults = Vec::new();
        for (section, owner) in form.sections.iter().enumerate() {
            if form.sections.iter().take(section).any(|s| s.id == owner.id) {
                faults.push(FormFault::SectionTwice(owner.id.clone()));
            }
            for group in &owner.groups {
                let gate = owner.questions.iter().find(|q| q.id == group.gate);
                if gate.is_none_or(|g| g.kind != ValueKind::YesNo) {
                    faults.push(FormFault::Gate(group.id.clone()));
                }
            }
            for (at, question) in owner.questions.iter().enumerate() {
                let gate = self.spots.len();
                self.enter(question, Spot { section, group: None, at }, &mut faults);
                for (at, group) in owner.groups.iter().enumerate() {
                    if group.gate == question.id {
                        self.enter_group(group, gate, section, at, &mut faults);
                    }
                }
            }
        }
        let retired = form.sections.iter().flat_map(|section| &section.retired);
        faults.extend(
            retired
                .filter(|id| self.numbers.contains_key(id))
                .map(|id| FormFault::QuestionTwice(id.clone())),
        );
        faults
    }

    fn enter(&mut self, question: &Question, spot: Spot, faults: &mut Vec<FormFault>) {
        if self.numbers.insert(question.id.clone(), self.spots.len()).is_some() {
            faults.push(FormFault::QuestionTwice(question.id.clone()));
        }
        self.spots.push(spot);
    }

    fn enter_group(
        &mut self,
        group: &Group,
        gate: usize,
        section: usize,
        at: usize,
        faults: &mut Vec<FormFault>,
    ) {
        let number = self.groups.len();
        if self.group_numbers.insert(group.id.clone(), number).is_some() {
            faults.push(FormFault::GroupTwice(group.id.clone()));
        }
        if group.questions.is_empty() {
            faults.push(FormFault::Empty(group.id.clone()));
        }
        let first = self.spots.len();
        for (at, question) in group.questions.iter().enumerate() {
            self.enter(question, Spot { section, group: Some(number), at }, faults);
        }
        self.groups.push(GroupSpot { section, at, gate, questions: first..self.spots.len() });
        for named in std::iter::once(&group.label).chain(&group.card) {
            if !group.questions.iter().any(|q| &q.id == named) {
                faults.push(FormFault::Card { group: group.id.clone(), question: named.clone() });
            }
        }
    }

    /// The form itself.
    #[must_use]
    pub fn form(&self) -> &Form {
        &self.form
    }

    /// How many questions there are, those of groups counted once.
    #[must_use]
    pub fn question_count(&self) -> usize {
        self.spots.len()
    }

    /// Every question in the order in which they are asked.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        (0..self.spots.len()).filter_map(|number| self.question_at(number))
    }

    /// A question by its id.
    #[must_use]
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.question_at(self.number_of(id)?)
    }

    /// Whether a question of an earlier edition is no longer asked of anybody.
    #[must_use]
    pub fn is_retired(&self, id: &QuestionId) -> bool {
        self.form.sections.iter().any(|section| section.retired.contains(id))
    }

    /// The section in which a question stands.
    #[must_use]
    pub fn section_of(&self, id: &QuestionId) -> Option<&Section> {
        self.section_at(self.number_of(id)?)
    }

    /// The group to which a question belongs; `None` outside groups.
    #[must_use]
    pub fn group_of_question(&self, id: &QuestionId) -> Option<&Group> {
        self.group_of(self.number_of(id)?)
    }

    /// Whether a date is asked at a place, be the item there or not.
    #[must_use]
    pub fn asks_a_date(&self, place: &AnswerAddress) -> bool {
        let group = place.item.as_ref().map(|(group, _)| group);
        self.question(&place.question).is_some_and(|question| {
            question.kind == ValueKind::Date
                && self.group_of_question(&question.id).map(|of| &of.id) == group
        })
    }

    /// A section by its id.
    #[must_use]
    pub fn section(&self, id: &SectionId) -> Option<&Section> {
        self.form.sections.iter().find(|s| &s.id == id)
    }

    /// A group by its id.
    #[must_use]
    pub fn group(&self, id: &GroupId) -> Option<&Group> {
        self.group_at(*self.group_numbers.get(id)?)
    }

    /// The section in which a group stands.
    #[must_use]
    pub fn section_of_group(&self, id: &GroupId) -> Option<&Section> {
        let spot = self.groups.get(*self.group_numbers.get(id)?)?;
        self.form.sections.get(spot.section)
    }

    /// The groups in the order in which they are asked.
    pub fn groups(&self) -> impl Iterator<Item = &Group> {
        (0..self.groups.len()).filter_map(|number| self.group_at(number))
    }

    /// The groups that a yes/no question opens, in order; most questions open none.
    pub fn groups_behind(&self, gate: &QuestionId) -> impl Iterator<Item = &Group> {
        let gate = self.number_of(gate);
        (0..self.groups.len())
            .filter(move |number| self.groups.get(*number).map(|g| g.gate) == gate)
            .filter_map(|number| self.group_at(number))
    }

    /// The questions of the first look in their order.
    pub fn first_look(&self) -> impl Iterator<Item = &Question> {
        self.first_look.iter().filter_map(|number| self.question_at(*number))
    }

    pub(crate) fn number_of(&self, id: &QuestionId) -> Option<usize> {
        self.numbers.get(id).copied()
    }

    pub(crate) fn group_number(&self, id: &GroupId) -> Option<usize> {
        self.group_numbers.get(id).copied()
    }

    pub(crate) fn question_at(&self, number: usize) -> Option<&Question> {
        let spot = self.spots.get(number)?;
        match spot.group {
            Some(group) => self.group_at(group)?.questions.get(spot.at),
            None => self.form.sections.get(spot.section)?.questions.get(spot.at),
        }
    }

    pub(crate) fn section_at(&self, number: usize) -> Option<&Section> {
        self.form.sections.get(self.spots.get(number)?.section)
    }

    pub(crate) fn section_number_at(&self, number: usize) -> usize {
        self.spots.get(number).map_or(0, |spot| spot.section)
    }

    pub(crate) fn group_number_at(&self, number: usize) -> Option<usize> {
        self.spots.get(number)?.group
    }

    fn group_of(&self, number: usize) -> Option<&Group> {
        self.group_at(self.group_number_at(number)?)
    }

    pub(crate) fn group_at(&self, group: usize) -> Option<&Group> {
        let spot = self.groups.get(group)?;
        self.form.sections.get(spot.section)?.groups.get(spot.at)
    }

    pub(crate) fn group_count(&self) -> usize {
        self.groups.len()
    }

    pub(crate) fn gate_of(&self, group: usize) -> Option<usize> {
        self.groups.get(group).map(|g| g.gate)
    }

    pub(crate) fn group_questions(&self, group: usize) -> std::ops::Range<usize> {
        self.groups.get(group).map_or(0..0, |g| g.questions.clone())
    }
}
