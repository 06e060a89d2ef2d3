//! Navigation: the next page, from the answers and the mode (first look, section, change).

use std::collections::BTreeSet;

use candour_model::{AnswerAddress, GroupId, ItemId, Locale, SectionId};
use candour_questionnaire::{Context, Flow, Stop};

use crate::screens::present::{self, Page};
use crate::screens::view::{Mode, Next};
use crate::session::CaseSession;
use crate::{CaseError, Moment};

impl CaseSession<'_> {
    /// Questions that are asked and not answered, to find out which ones a change has opened.
    pub(crate) fn open_stops(&self, now: Moment) -> BTreeSet<AnswerAddress> {
        self.with_flow(now, |flow, context| {
            flow.stops()
                .filter_map(|stop| match stop {
                    Stop::Question(place) if context.answers.get(place).is_none() => {
                        Some(place.clone())
                    }
                    _ => None,
                })
                .collect()
        })
    }

    /// As [`CaseSession::open_stops`], from before the answer at a place was changed at all.
    pub(crate) fn open_before(
        &self,
        place: &AnswerAddress,
        now: Moment,
    ) -> BTreeSet<AnswerAddress> {
        match &self.case.changing {
            Some((changed, open)) if changed == place => open.clone(),
            _ => self.open_stops(now),
        }
    }

    pub(crate) fn after(
        &mut self,
        stop: &Stop,
        mode: Mode,
        before: &BTreeSet<AnswerAddress>,
        now: Moment,
    ) -> Step {
        if mode == Mode::Change {
            return self.after_change(stop, before, now);
        }
        self.with_flow(now, |flow, context| match mode {
            Mode::FirstLook => {
                flow.next_in_first_look(stop).cloned().map_or(Step::FirstLookDone, Step::Stop)
            }
            Mode::Section | Mode::Change => after_in_section(flow, context, stop),
        })
    }

    /// After a change: first what it opened, then back to the check page.
    fn after_change(&mut self, stop: &Stop, before: &BTreeSet<AnswerAddress>, now: Moment) -> Step {
        let opened: Vec<AnswerAddress> =
            self.open_stops(now).into_iter().filter(|place| !before.contains(place)).collect();
        let pending = self.pending_mut();
        for place in opened {
            if !pending.contains(&place) {
                pending.push(place);
            }
        }
        let empty_group = self.with_flow(now, |flow, context| {
            let next = flow.next(context, stop)?;
            match next {
                Stop::Group(group) if context.items(group).is_empty() => Some(next.clone()),
                Stop::Group(_) | Stop::Question(_) => None,
            }
        });
        if let (Some(group), Stop::Question(_)) = (empty_group, stop) {
            return Step::Stop(group);
        }
        let open = self.open_stops(now);
        let pending = self.pending_mut();
        pending.retain(|place| open.contains(place));
        match pending.first() {
            Some(place) => Step::Stop(Stop::Question(place.clone())),
            None => Step::Check,
        }
    }

    pub(crate) fn go(
        &mut self,
        step: Step,
        mode: Mode,
        locale: &Locale,
        now: Moment,
    ) -> Result<Next, CaseError> {
        match step {
            Step::Stop(Stop::Question(place)) => {
                self.stand(&place, mode, now)?;
                self.page(Stop::Question(place), mode, locale, now)
            }
            Step::Stop(Stop::Group(group)) => {
                let is_empty = self.record().answers.groups.get(&group).is_none_or(Vec::is_empty);
                if is_empty && !self.record().removed.iter().any(|gone| gone.group == group) {
                    return self.add_item(&group, mode, locale, now);
                }
                self.save(now)?;
                self.group(&group, mode, locale, now)
            }
            Step::SectionDone(section) => {
                self.save(now)?;
                let title = self.say(locale).section(&section);
                Ok(Next::SectionDone { section, title })
            }
            Step::FirstLookDone => {
                let record = self.record_mut();
                record.first_look_done = true;
                record.stop = None;
                self.save(now)?;
                Ok(Next::FirstLookDone)
            }
            Step::Check => {
                self.pending_mut().clear();
                self.record_mut().stop = None;
                self.save(now)?;
                Ok(Next::Check { section: self.check_of() })
            }
            Step::CheckOf(section) => Ok(Next::Check { section: Some(section) }),
            Step::Home => Ok(Next::Home),
        }
    }

    pub(crate) fn page(
        &mut self,
        stop: Stop,
        mode: Mode,
        locale: &Locale,
        now: Moment,
    ) -> Result<Next, CaseError> {
        let Stop::Question(place) = stop else { return Err(CaseError::PlaceUnknown) };
        let has_back = true;
        let saved = present::saved_line(&self.say(locale), self.record(), self.is_example());
        let page = self.with_flow(now, |flow, context| {
            let page = Page { flow, context, place: &place, mode, has_back, saved };
            present::question_view(&self.say(locale), self.edition(), self.record(), &page)
        });
        let page = page.ok_or(CaseError::PlaceUnknown)?;
        Ok(Next::Question { page: Box::new(page), mode })
    }

    pub(crate) fn stand(
        &mut self,
        place: &AnswerAddress,
        mode: Mode,
        now: Moment,
    ) -> Result<(), CaseError> {
        let is_begun = self.case.changing.as_ref().is_some_and(|(changed, _)| changed == place);
        if mode != Mode::Change {
            self.case.changing = None;
        } else if !is_begun {
            self.case.changing = Some((place.clone(), self.open_stops(now)));
        }
        let record = self.record_mut();
        if record.stop.as_ref().is_none_or(|(stop, _)| stop != place) {
            record.caret = None;
        }
        record.stop = Some((place.clone(), mode));
        self.save(now)
    }
}

/// Where a step leads.
pub(crate) enum Step {
    Stop(Stop),
    SectionDone(SectionId),
    FirstLookDone,
    Check,
    CheckOf(SectionId),
    Home,
}

fn section_of(context: &Context<'_>, stop: &Stop) -> Option<SectionId> {
    match stop {
        Stop::Question(place) => context.form.section_of(&place.question),
        Stop::Group(group) => context.form.section_of_group(group),
    }
    .map(|section| section.id.clone())
}

fn item_of(stop: &Stop) -> Option<(&GroupId, &ItemId)> {
    match stop {
        Stop::Question(place) => place.item.as_ref().map(|(group, item)| (group, item)),
        Stop::Group(_) => None,
    }
}

/// The items of a group are reached through its page, not one after the other.
fn through_group_page(from: &Stop, to: Stop) -> Stop {
    match item_of(&to) {
        Some((group, _)) if item_of(from) != item_of(&to) => Stop::Group(group.clone()),
        _ => to,
    }
}

fn after_in_section(flow: &Flow, context: &Context<'_>, stop: &Stop) -> Step {
    let section = section_of(context, stop);
    match flow.next(context, stop) {
        Some(next) if section_of(context, next) == section => {
            Step::Stop(through_group_page(stop, next.clone()))
        }
        _ => section.map_or(Step::Home, Step::SectionDone),
    }
}

pub(crate) fn before_in_section(flow: &Flow, context: &Context<'_>, stop: &Stop) -> Option<Stop> {
    let previous = flow.previous(context, stop)?;
    if section_of(context, previous) != section_of(context, stop) {
        return None;
    }
    match (item_of(stop), item_of(previous)) {
        (Some((group, _)), other) if other != item_of(stop) => Some(Stop::Group(group.clone())),
        _ => Some(through_group_page(stop, previous.clone())),
    }
}
