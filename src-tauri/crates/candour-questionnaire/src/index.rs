//! The form with every question found by its id, checked once when it is built.

use std::collections::HashMap;

use candour_model::{GroupId, Place, QuestionId, SectionId, ValueKind};

use crate::reference::{condition_faults, questions_read};
use crate::{Condition, ConditionFault, Form, Group, Question, Section};

/// What is wrong with a form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormFault {
    /// Two sections of one id.
    #[error("section {0} stands twice")]
    SectionTwice(SectionId),
    /// Two questions of one id.
    #[error("question {0} stands twice")]
    QuestionTwice(QuestionId),
    /// Two groups of one id.
    #[error("group {0} stands twice")]
    GroupTwice(GroupId),
    /// The gate of a group is no yes/no question of the same section outside groups.
    #[error("group {0}: its gate is no yes/no question of the same section")]
    Gate(GroupId),
    /// The label or a card of a group names a question that is not in the group.
    #[error("group {group}: {question} is not one of its questions")]
    Card {
        /// The group.
        group: GroupId,
        /// The question named.
        question: QuestionId,
    },
    /// A group without questions.
    #[error("group {0} has no questions")]
    Empty(GroupId),
    /// A one-of or several-of question without options, or another kind with some; an option
    /// twice; an option that stands alone and is not among the options.
    #[error("question {0}: its options do not fit its kind")]
    Options(QuestionId),
    /// Two questions at the same place of the first look, or one that stands in a group.
    #[error("question {0}: its place in the first look is taken or stands in a group")]
    FirstLook(QuestionId),
    /// The condition of a question or section does not hold together.
    #[error("{owner}: {fault}")]
    When {
        /// The question or section.
        owner: String,
        /// What is wrong.
        fault: ConditionFault,
    },
    /// Whether a question is asked depends on itself, through one or more conditions.
    #[error("question {0}: whether it is asked depends on itself")]
    Circle(QuestionId),
}

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
    /// Numbers and checks a form.
    ///
    /// # Errors
    ///
    /// Every [`FormFault`] found.
    pub fn new(form: Form) -> Result<Self, Vec<FormFault>> {
        let mut index = Self {
            form: Form::default(),
            spots: Vec::new(),
            numbers: HashMap::new(),
            groups: Vec::new(),
            group_numbers: HashMap::new(),
            first_look: Vec::new(),
        };
        let mut faults = index.number(&form);
        index.form = form;
        faults.extend(index.question_faults());
        if faults.is_empty() {
            faults.extend(index.condition_faults());
        }
        if faults.is_empty() {
            faults.extend(index.circles());
        }
        if faults.is_empty() { Ok(index) } else { Err(faults) }
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

    fn question_faults(&mut self) -> Vec<FormFault> {
        let mut faults = Vec::new();
        let mut first_look = std::collections::BTreeMap::new();
        for number in 0..self.spots.len() {
            let Some(question) = self.question_at(number) else { continue };
            let takes_options = matches!(question.kind, ValueKind::One | ValueKind::Several);
            let twice = question
                .options
                .iter()
                .enumerate()
                .any(|(i, option)| question.options.iter().take(i).any(|o| o == option));
            let stray = question.alone.iter().any(|o| !question.options.contains(o))
                || (question.kind != ValueKind::Several && !question.alone.is_empty());
            if takes_options == question.options.is_empty() || twice || stray {
                faults.push(FormFault::Options(question.id.clone()));
            }
            if let Some(place) = question.first_look {
                let in_group = self.spots.get(number).is_some_and(|s| s.group.is_some());
                if first_look.insert(place, number).is_some() || in_group {
                    faults.push(FormFault::FirstLook(question.id.clone()));
                }
            }
        }
        self.first_look = first_look.into_values().collect();
        faults
    }

    fn condition_faults(&self) -> Vec<FormFault> {
        let mut faults = Vec::new();
        let mut check = |owner: &str, when: Option<&Condition>, scope: Option<&GroupId>| {
            let found = when.map(|when| condition_faults(self, when, scope)).unwrap_or_default();
            faults.extend(
                found.into_iter().map(|fault| FormFault::When { owner: owner.to_owned(), fault }),
            );
        };
        for section in &self.form.sections {
            check(section.id.as_str(), section.when.as_ref(), None);
        }
        for number in 0..self.spots.len() {
            if let Some(question) = self.question_at(number) {
                let group = self.group_of(number).map(|g| &g.id);
                check(question.id.as_str(), question.when.as_ref(), group);
            }
        }
        faults
    }

    /// The first question on each way that leads back to itself.
    fn circles(&self) -> Vec<FormFault> {
        #[derive(Clone, Copy, PartialEq)]
        enum Mark {
            New,
            Under,
            Done,
        }
        fn visit(index: &FormIndex, number: usize, marks: &mut [Mark]) -> Option<usize> {
            match marks.get(number).copied() {
                Some(Mark::Under) => return Some(number),
                Some(Mark::New) => {}
                Some(Mark::Done) | None => return None,
            }
            marks[number] = Mark::Under;
            let found =
                index.rests_on(number).into_iter().find_map(|next| visit(index, next, marks));
            marks[number] = Mark::Done;
            found
        }
        let mut marks = vec![Mark::New; self.spots.len()];
        (0..self.spots.len())
            .filter_map(|number| visit(self, number, &mut marks))
            .filter_map(|number| self.question_at(number))
            .map(|question| FormFault::Circle(question.id.clone()))
            .collect()
    }

    /// The numbers of the questions that say whether a question is asked.
    fn rests_on(&self, number: usize) -> Vec<usize> {
        let Some(spot) = self.spots.get(number) else { return Vec::new() };
        let mut ids = Vec::new();
        if let Some(when) = self.section_at(number).and_then(|s| s.when.as_ref()) {
            questions_read(self, when, &mut ids);
        }
        if let Some(when) = self.question_at(number).and_then(|q| q.when.as_ref()) {
            questions_read(self, when, &mut ids);
        }
        let gate = spot.group.and_then(|g| self.groups.get(g)).map(|g| g.gate);
        ids.iter().filter_map(|id| self.number_of(id)).chain(gate).collect()
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
    pub fn asks_a_date(&self, place: &Place) -> bool {
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
