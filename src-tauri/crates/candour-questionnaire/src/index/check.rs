//! The checks of a form, made once when its index is built.

use candour_model::{GroupId, ValueKind};

use super::FormIndex;
use crate::reference::{condition_faults, questions_read};
use crate::{Condition, Form, FormFault, Question};

impl FormIndex {
    /// Numbers and checks a form.
    ///
    /// # Errors
    ///
    /// Every [`FormFault`] found.
    pub fn new(form: Form) -> Result<Self, Vec<FormFault>> {
        let mut index = Self::empty();
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
            if takes_options == question.options.is_empty()
                || twice
                || stray
                || !headings_fit(question)
            {
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
        enum Visit {
            New,
            Under,
            Done,
        }
        fn visit(index: &FormIndex, number: usize, visits: &mut [Visit]) -> Option<usize> {
            match visits.get(number).copied() {
                Some(Visit::Under) => return Some(number),
                Some(Visit::New) => {}
                Some(Visit::Done) | None => return None,
            }
            visits[number] = Visit::Under;
            let found =
                index.rests_on(number).into_iter().find_map(|next| visit(index, next, visits));
            visits[number] = Visit::Done;
            found
        }
        let mut visits = vec![Visit::New; self.spots.len()];
        (0..self.spots.len())
            .filter_map(|number| visit(self, number, &mut visits))
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
}

/// Headings begin with the first option and stand in the order of the options, each once.
fn headings_fit(question: &Question) -> bool {
    let headings = &question.headings;
    let places: Vec<_> = (headings.iter())
        .map(|heading| question.options.iter().position(|option| *option == heading.before))
        .collect();
    let twice = headings
        .iter()
        .enumerate()
        .any(|(i, heading)| headings.iter().take(i).any(|other| other.id == heading.id));
    places.first().is_none_or(|first| *first == Some(0))
        && places.is_sorted_by(|one, next| one.is_some() && one < next)
        && !twice
}
