//! Navigation: the next page, from the answers and the mode (first look, section, change).

use std::collections::BTreeSet;

use candour_model::{AnswerAddress, GroupId, ItemId, Locale, SectionId};
use candour_questionnaire::{Context, Flow, FlowStep};

use crate::screens::presenters::{self, Page};
use crate::screens::view_models::{Mode, Next};
use crate::session::CaseSession;
use crate::{CaseError, Timestamp};

impl CaseSession<'_> {
    /// Questions that are asked and not answered, to find out which ones a change has opened.
    pub(crate) fn open_steps(&self, now: Timestamp) -> BTreeSet<AnswerAddress> {
        self.with_flow(now, |flow, context| {
            flow.steps()
                .filter_map(|step| match step {
                    FlowStep::Question(place) if context.answers.get(place).is_none() => {
                        Some(place.clone())
                    }
                    _ => None,
                })
                .collect()
        })
    }

    /// As [`CaseSession::open_steps`], from before the answer at a place was changed at all.
    pub(crate) fn open_before(
        &self,
        place: &AnswerAddress,
        now: Timestamp,
    ) -> BTreeSet<AnswerAddress> {
        match &self.case.changing {
            Some((changed, open)) if changed == place => open.clone(),
            _ => self.open_steps(now),
        }
    }

    pub(crate) fn after(
        &mut self,
        step: &FlowStep,
        mode: Mode,
        before: &BTreeSet<AnswerAddress>,
        now: Timestamp,
    ) -> Destination {
        if mode == Mode::Change {
            return self.after_change(step, before, now);
        }
        self.with_flow(now, |flow, context| match mode {
            Mode::FirstLook => {
                flow.next_in_first_look(step).cloned().map_or(Destination::FirstLookDone, |next| {
                    Destination::Step(through_group_page(step, next))
                })
            }
            Mode::Section | Mode::Change => after_in_section(flow, context, step),
        })
    }

    /// After a change: first what it opened, then back to the check page.
    fn after_change(
        &mut self,
        step: &FlowStep,
        before: &BTreeSet<AnswerAddress>,
        now: Timestamp,
    ) -> Destination {
        let opened: Vec<AnswerAddress> =
            self.open_steps(now).into_iter().filter(|place| !before.contains(place)).collect();
        let pending = self.pending_mut();
        for place in opened {
            if !pending.contains(&place) {
                pending.push(place);
            }
        }
        let empty_group = self.with_flow(now, |flow, context| {
            let next = flow.next(context, step)?;
            match next {
                FlowStep::Group(group) if context.items(group).is_empty() => Some(next.clone()),
                FlowStep::Group(_) | FlowStep::Question(_) => None,
            }
        });
        if let (Some(group), FlowStep::Question(_)) = (empty_group, step) {
            return Destination::Step(group);
        }
        let open = self.open_steps(now);
        let pending = self.pending_mut();
        pending.retain(|place| open.contains(place));
        match pending.first() {
            Some(place) => Destination::Step(FlowStep::Question(place.clone())),
            None => Destination::Check,
        }
    }

    pub(crate) fn go(
        &mut self,
        destination: Destination,
        mode: Mode,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<Next, CaseError> {
        match destination {
            Destination::Step(FlowStep::Question(place)) => {
                self.stand(&place, mode, now)?;
                self.page(FlowStep::Question(place), mode, locale, now)
            }
            Destination::Step(FlowStep::Group(group)) => {
                let is_empty = self.record().answers.groups.get(&group).is_none_or(Vec::is_empty);
                if is_empty && !self.record().removed.iter().any(|gone| gone.group == group) {
                    return self.add_item(&group, mode, locale, now);
                }
                self.save(now)?;
                self.group(&group, mode, locale, now)
            }
            Destination::SectionDone(section) => {
                self.save(now)?;
                let title = self.phrases(locale).section(&section);
                Ok(Next::SectionDone { section, title })
            }
            Destination::FirstLookDone => {
                let record = self.record_mut();
                record.first_look_done = true;
                record.resume_at = None;
                self.save(now)?;
                Ok(Next::FirstLookDone)
            }
            Destination::Check => {
                self.pending_mut().clear();
                self.record_mut().resume_at = None;
                self.save(now)?;
                Ok(Next::Check { section: self.check_of() })
            }
            Destination::CheckOf(section) => Ok(Next::Check { section: Some(section) }),
            Destination::Home => Ok(Next::Home),
        }
    }

    pub(crate) fn page(
        &mut self,
        step: FlowStep,
        mode: Mode,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<Next, CaseError> {
        let FlowStep::Question(place) = step else { return Err(CaseError::PlaceUnknown) };
        let has_back = true;
        let saved = presenters::saved_line(&self.phrases(locale), self.record(), self.is_example());
        let firm = self.known_firm(locale);
        let page = self.with_flow(now, |flow, context| {
            let firm = firm.as_ref();
            let page = Page { flow, context, place: &place, mode, has_back, firm, saved };
            presenters::question_view(&self.phrases(locale), self.edition(), self.record(), &page)
        });
        let page = page.ok_or(CaseError::PlaceUnknown)?;
        Ok(Next::Question { page: Box::new(page), mode })
    }

    pub(crate) fn stand(
        &mut self,
        place: &AnswerAddress,
        mode: Mode,
        now: Timestamp,
    ) -> Result<(), CaseError> {
        let is_begun = self.case.changing.as_ref().is_some_and(|(changed, _)| changed == place);
        if mode != Mode::Change {
            self.case.changing = None;
        } else if !is_begun {
            self.case.changing = Some((place.clone(), self.open_steps(now)));
        }
        let record = self.record_mut();
        if record.resume_at.as_ref().is_none_or(|(step, _)| step != place) {
            record.caret = None;
        }
        record.resume_at = Some((place.clone(), mode));
        self.case.on_question = true;
        self.save(now)
    }
}

/// Where a step leads.
pub(crate) enum Destination {
    Step(FlowStep),
    SectionDone(SectionId),
    FirstLookDone,
    Check,
    CheckOf(SectionId),
    Home,
}

fn section_of(context: &Context<'_>, step: &FlowStep) -> Option<SectionId> {
    match step {
        FlowStep::Question(place) => context.form.section_of(&place.question),
        FlowStep::Group(group) => context.form.section_of_group(group),
    }
    .map(|section| section.id.clone())
}

fn item_of(step: &FlowStep) -> Option<(&GroupId, &ItemId)> {
    match step {
        FlowStep::Question(place) => place.item.as_ref().map(|(group, item)| (group, item)),
        FlowStep::Group(_) => None,
    }
}

/// The items of a group are reached through its page, not one after the other.
fn through_group_page(from: &FlowStep, to: FlowStep) -> FlowStep {
    match item_of(&to) {
        Some((group, _)) if item_of(from) != item_of(&to) => FlowStep::Group(group.clone()),
        _ => to,
    }
}

fn after_in_section(flow: &Flow, context: &Context<'_>, step: &FlowStep) -> Destination {
    let section = section_of(context, step);
    match flow.next(context, step) {
        Some(next) if section_of(context, next) == section => {
            Destination::Step(through_group_page(step, next.clone()))
        }
        _ => section.map_or(Destination::Home, Destination::SectionDone),
    }
}

pub(crate) fn before_in_section(
    flow: &Flow,
    context: &Context<'_>,
    step: &FlowStep,
) -> Option<FlowStep> {
    let previous = flow.previous(context, step)?;
    if section_of(context, previous) != section_of(context, step) {
        return None;
    }
    stepped_back(step, previous)
}

/// The page of the first look before another.
pub(crate) fn before_in_first_look(flow: &Flow, step: &FlowStep) -> Option<FlowStep> {
    let at = flow.first_look().iter().position(|other| other == step)?;
    stepped_back(step, flow.first_look().get(at.checked_sub(1)?)?)
}

/// An item is left backwards through the page of its group, as it is reached through it.
fn stepped_back(step: &FlowStep, previous: &FlowStep) -> Option<FlowStep> {
    match (item_of(step), item_of(previous)) {
        (Some((group, _)), other) if other != item_of(step) => Some(FlowStep::Group(group.clone())),
        _ => Some(through_group_page(step, previous.clone())),
    }
}
