//! The flow: which pages a person sees, in which order, and which answers are kept aside.

use std::ops::Range;

use candour_model::{Answer, AnswerAddress, GroupId, SectionId};
use serde::Serialize;

use crate::numbered::At;
use crate::{Context, Truth};

/// One page of the interview.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FlowStep {
    /// A question.
    Question(AnswerAddress),
    /// The items of a group, where one is added or left; it stands after the items' questions.
    Group(GroupId),
}

/// An answer that is kept although its question does not apply, or is not asked because what
/// decides that is settled as not known or withheld.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptAside {
    /// Where it stands.
    pub place: AnswerAddress,
    /// The answers that made its question not apply, or left it not asked.
    pub because: Vec<AnswerAddress>,
}

/// How far a section is answered. Questions that are not asked do not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The section.
    pub section: SectionId,
    /// How many questions are asked, those of each item of a group counted.
    pub asked: usize,
    /// How many of them have an answer other than "later" and "left blank".
    pub answered: usize,
    /// How many of them were left blank on purpose.
    pub blank: usize,
    /// How many of them are left for later.
    pub later: usize,
    /// How many lists are asked for and hold nothing yet: how many questions they bring is not known.
    pub unlisted: usize,
}

impl Progress {
    /// Whether nothing is left to go through.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.asked == self.answered + self.blank && self.unlisted == 0
    }
}

/// The pages of one set of answers, worked out from them alone.
#[derive(Debug, Clone)]
pub struct Flow {
    steps: Vec<(Key, FlowStep)>,
    sections: Vec<(SectionId, Range<usize>)>,
    first_look: Vec<FlowStep>,
    kept_aside: Vec<KeptAside>,
    progress: Vec<Progress>,
}

/// Sorts pages: a group stands with its first question, its items in order, its own page last.
type Key = (usize, usize, usize);

impl Flow {
    /// Works out the pages. One pass over the form and the answers.
    #[must_use]
    pub fn new(context: &Context<'_>) -> Self {
        let mut pass = Pass { context, steps: Vec::new(), kept_aside: Vec::new() };
        let mut sections: Vec<(SectionId, Range<usize>)> = Vec::new();
        let mut progress: Vec<Progress> = Vec::new();
        let form = context.form;
        let mut number = 0;
        for (at, section) in form.form().sections.iter().enumerate() {
            let begin = pass.steps.len();
            let mut counts = Progress {
                section: section.id.clone(),
                asked: 0,
                answered: 0,
                blank: 0,
                later: 0,
                unlisted: 0,
            };
            while number < form.question_count() && form.section_number_at(number) == at {
                match form.group_number_at(number) {
                    Some(group) => {
                        pass.group(group, &mut counts);
                        number = form.group_questions(group).end.max(number + 1);
                    }
                    None => {
                        pass.question(At { question: number, item: None }, &mut counts);
                        number += 1;
                    }
                }
            }
            sections.push((section.id.clone(), begin..pass.steps.len()));
            progress.push(counts);
        }
        let Pass { steps, kept_aside, .. } = pass;
        let first_look = first_look(context, &steps);
        Self { steps, sections, first_look, kept_aside, progress }
    }

    /// Every page in order.
    pub fn steps(&self) -> impl Iterator<Item = &FlowStep> {
        self.steps.iter().map(|(_, step)| step)
    }

    /// The pages of a section in order; none where it is unknown or nothing in it is asked.
    pub fn in_section(&self, section: &SectionId) -> impl Iterator<Item = &FlowStep> {
        let range = self.sections.iter().find(|(id, _)| id == section).map(|(_, r)| r.clone());
        self.steps.get(range.unwrap_or(0..0)).unwrap_or_default().iter().map(|(_, step)| step)
    }

    /// The pages of the first look in their order.
    #[must_use]
    pub fn first_look(&self) -> &[FlowStep] {
        &self.first_look
    }

    /// The first page.
    #[must_use]
    pub fn first(&self) -> Option<&FlowStep> {
        self.steps.first().map(|(_, step)| step)
    }

    /// The page after another, across sections; also where that other is no longer asked.
    #[must_use]
    pub fn next(&self, context: &Context<'_>, step: &FlowStep) -> Option<&FlowStep> {
        let key = key(context, step)?;
        let after = self.steps.partition_point(|(other, _)| *other <= key);
        self.steps.get(after).map(|(_, step)| step)
    }

    /// The page before another, across sections; also where that other is no longer asked.
    #[must_use]
    pub fn previous(&self, context: &Context<'_>, step: &FlowStep) -> Option<&FlowStep> {
        let key = key(context, step)?;
        let before = self.steps.partition_point(|(other, _)| *other < key).checked_sub(1)?;
        self.steps.get(before).map(|(_, step)| step)
    }

    /// The page of the first look after another.
    #[must_use]
    pub fn next_in_first_look(&self, step: &FlowStep) -> Option<&FlowStep> {
        let at = self.first_look.iter().position(|other| other == step)?;
        self.first_look.get(at + 1)
    }

    /// Answers and notes that are kept although their questions do not apply, in the order of the form.
    #[must_use]
    pub fn kept_aside(&self) -> &[KeptAside] {
        &self.kept_aside
    }

    /// How far each section is answered, in the order of the form.
    #[must_use]
    pub fn progress(&self) -> &[Progress] {
        &self.progress
    }
}

/// The questions of the first look in their order, each with the items of the group that it opens
/// and that belongs to the first look.
fn first_look(context: &Context<'_>, steps: &[(Key, FlowStep)]) -> Vec<FlowStep> {
    let mut found = Vec::new();
    for question in context.form.first_look() {
        let place = AnswerAddress::single(question.id.clone());
        if !context.asked(&place).is_asked() {
            continue;
        }
        found.push(FlowStep::Question(place));
        let groups = context.form.form().sections.iter().flat_map(|section| &section.groups);
        for group in groups.filter(|group| group.first_look && group.gate == question.id) {
            let belongs = |step: &&FlowStep| match step {
                FlowStep::Question(place) => {
                    place.item.as_ref().is_some_and(|(of, _)| *of == group.id)
                }
                FlowStep::Group(id) => *id == group.id,
            };
            found.extend(steps.iter().map(|(_, step)| step).filter(belongs).cloned());
        }
    }
    found
}

struct Pass<'c, 'a> {
    context: &'c Context<'a>,
    steps: Vec<(Key, FlowStep)>,
    kept_aside: Vec<KeptAside>,
}

impl Pass<'_, '_> {
    fn question(&mut self, at: At, counts: &mut Progress) {
        let numbered = self.context.applies(at);
        let answer = self.context.answer_at(at);
        let is_false = numbered.truth == Truth::False;
        let is_kept = answer.is_some() || self.context.note_at(at).is_some();
        if is_false && !is_kept {
            return;
        }
        let Some(place) = self.context.place(at) else { return };
        let is_asked = numbered.truth == Truth::True
            || !numbered.open.is_empty()
            || !numbered.vague.is_empty();
        if is_false || !is_asked {
            if is_kept {
                let found = self.context.evaluation(&numbered);
                let because = if is_false { found.because } else { found.unknown };
                self.kept_aside.push(KeptAside { place, because });
            }
            return;
        }
        counts.asked += 1;
        match answer {
            Some(Answer::Later) => counts.later += 1,
            Some(Answer::Blank) => counts.blank += 1,
            Some(_) => counts.answered += 1,
            None => {}
        }
        self.steps.push((self.context.order(at), FlowStep::Question(place)));
    }

    fn group(&mut self, group: usize, counts: &mut Progress) {
        let questions = self.context.form.group_questions(group);
        for item in 0..self.context.items_at(group).len() {
            for question in questions.clone() {
                self.question(At { question, item: Some(item) }, counts);
            }
        }
        self.group_page(group, counts);
    }

    fn group_page(&mut self, group: usize, counts: &mut Progress) {
        if self.context.gate(group).truth == Truth::True
            && let Some(found) = self.context.form.group_at(group)
        {
            counts.unlisted += usize::from(self.context.items_at(group).is_empty());
            let first = self.context.form.group_questions(group).start;
            self.steps.push(((first, usize::MAX, 0), FlowStep::Group(found.id.clone())));
        }
    }
}

fn key(context: &Context<'_>, step: &FlowStep) -> Option<Key> {
    match step {
        FlowStep::Question(place) => {
            // An item that was deleted sorts before the items that are left.
            let at = context.at(place).or_else(|| {
                let question = context.form.number_of(&place.question)?;
                Some(At { question, item: None })
            })?;
            Some(context.order(at))
        }
        FlowStep::Group(group) => {
            let number = context.form.group_number(group)?;
            Some((context.form.group_questions(number).start, usize::MAX, 0))
        }
    }
}
