//! The interview of an open case: saving what is typed, and what comes next.

use std::collections::BTreeSet;

use candour_model::{Answer, GroupId, Item, ItemId, Locale, Place, SectionId};
use candour_questionnaire::{Context, Flow, FormInput, Stop};

use crate::present::{self, Page};
use crate::record::Removed;
use crate::session::CaseSession;
use crate::view::{Mode, Next};
use crate::{CaseError, Moment};

impl CaseSession<'_> {
    /// The page of a question, remembered as the place where one was.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where there is no such question or item, and the vault's.
    pub fn show(
        &mut self,
        place: &Place,
        mode: Mode,
        locale: &Locale,
        now: Moment,
    ) -> Result<Next, CaseError> {
        self.known(place)?;
        self.stand(place, mode, now)?;
        self.page(Stop::Question(place.clone()), mode, locale, now)
    }

    /// Saves what is being typed: as an answer where it is one, else as it stands.
    /// Returns the line that says so.
    ///
    /// # Errors
    ///
    /// As [`CaseSession::show`].
    pub fn draft(
        &mut self,
        place: &Place,
        input: FormInput,
        locale: &Locale,
        now: Moment,
    ) -> Result<String, CaseError> {
        self.take(place, input)?;
        self.save(now)?;
        Ok(present::saved_line(&self.say(locale), self.record(), self.is_example()))
    }

    /// Continue: takes the answer, saves it, and says what comes next.
    ///
    /// # Errors
    ///
    /// As [`CaseSession::show`]. Faults of what was typed are no error: they are a [`Next`].
    pub fn answer(
        &mut self,
        place: &Place,
        mode: Mode,
        input: FormInput,
        blank: bool,
        locale: &Locale,
        now: Moment,
    ) -> Result<Next, CaseError> {
        let before = self.open_stops(now);
        let question = self.known(place)?.clone();
        match self.take(place, input.clone())? {
            Taken::Answer => {}
            Taken::Nothing if blank => {
                self.record_mut().answers.set(place, Some(Answer::Blank));
            }
            Taken::Nothing => {
                self.save(now)?;
                return Ok(Next::OfferWays);
            }
            Taken::Faults => {
                self.save(now)?;
                let faults = input.read(&question, &self.edition().countries).err();
                let errors = present::field_errors(&self.say(locale), &question, faults);
                return Ok(Next::Errors { errors });
            }
        }
        let next = self.after(&Stop::Question(place.clone()), mode, &before, now);
        self.go(next, mode, locale, now)
    }

    /// The page with nothing on it: the answer and what was typed are taken away.
    ///
    /// # Errors
    ///
    /// As [`CaseSession::show`].
    pub fn clear(
        &mut self,
        place: &Place,
        mode: Mode,
        locale: &Locale,
        now: Moment,
    ) -> Result<Next, CaseError> {
        self.known(place)?;
        let record = self.record_mut();
        record.answers.set(place, None);
        record.drafts.remove(place);
        self.show(place, mode, locale, now)
    }

    /// The page before this one on the same way.
    ///
    /// # Errors
    ///
    /// As [`CaseSession::show`].
    pub fn back(
        &mut self,
        place: &Place,
        mode: Mode,
        locale: &Locale,
        now: Moment,
    ) -> Result<Next, CaseError> {
        self.known(place)?;
        if let Some(gate) = self.drop_empty_item(place) {
            return self.go(Step::Stop(gate), mode, locale, now);
        }
        let stop = Stop::Question(place.clone());
        let step = self.with_flow(now, |flow, context| match mode {
            Mode::FirstLook => {
                let at = flow.first_look().iter().position(|s| s == &stop);
                at.and_then(|at| at.checked_sub(1))
                    .and_then(|at| flow.first_look().get(at).cloned())
                    .map_or(Step::Home, Step::Stop)
            }
            Mode::Section => before_in_section(flow, context, &stop).map_or(Step::Home, Step::Stop),
            Mode::Change => Step::Check,
        });
        self.go(step, mode, locale, now)
    }

    /// A section, from where it goes on; a finished one as its check page.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where there is no such section, and the vault's.
    pub fn section(
        &mut self,
        section: &SectionId,
        locale: &Locale,
        now: Moment,
    ) -> Result<Next, CaseError> {
        if self.edition().form.section(section).is_none() {
            return Err(CaseError::PlaceUnknown);
        }
        let is_finished = self.record().finished.contains(section);
        let step = self.with_flow(now, |flow, context| {
            if is_finished {
                return Step::CheckOf(section.clone());
            }
            let open = |stop: &&Stop| match stop {
                Stop::Question(place) => context.answers.get(place).is_none(),
                Stop::Group(_) => false,
            };
            let stop =
                flow.in_section(section).find(open).or_else(|| flow.in_section(section).next());
            stop.cloned().map_or_else(|| Step::SectionDone(section.clone()), Step::Stop)
        });
        self.go(step, Mode::Section, locale, now)
    }

    /// "Have you finished this section?" What was removed in it can no longer be brought back.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where there is no such section, and the vault's.
    pub fn finish_section(
        &mut self,
        section: &SectionId,
        finished: bool,
        now: Moment,
    ) -> Result<(), CaseError> {
        let groups: Vec<GroupId> = match self.edition().form.section(section) {
            Some(found) => found.groups.iter().map(|group| group.id.clone()).collect(),
            None => return Err(CaseError::PlaceUnknown),
        };
        let record = self.record_mut();
        record.removed.retain(|gone| !groups.contains(&gone.group));
        if finished {
            record.finished.insert(section.clone());
        } else {
            record.finished.remove(section);
        }
        record.stop = None;
        self.save(now)
    }

    /// The page of a group.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where there is no such group.
    pub fn group(
        &self,
        group: &GroupId,
        mode: Mode,
        locale: &Locale,
        now: Moment,
    ) -> Result<Next, CaseError> {
        let page = self.with_context(now, |context| {
            present::group_view(&self.say(locale), context, self.record(), group)
        });
        Ok(Next::Group { page: Box::new(page.ok_or(CaseError::PlaceUnknown)?), mode })
    }

    /// Adds an item and shows its first question. The id of an item is never used again.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where there is no such group, and the vault's.
    pub fn add_item(
        &mut self,
        group: &GroupId,
        mode: Mode,
        locale: &Locale,
        now: Moment,
    ) -> Result<Next, CaseError> {
        let place = self.new_item(group)?;
        self.show(&place, mode, locale, now)
    }

    /// Removes an item. It can be brought back until the section is left.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where there is no such item, and the vault's.
    pub fn remove_item(
        &mut self,
        group: &GroupId,
        item: &ItemId,
        now: Moment,
    ) -> Result<(), CaseError> {
        let record = self.record_mut();
        let items = record.answers.groups.get_mut(group).ok_or(CaseError::PlaceUnknown)?;
        let position = items.iter().position(|i| &i.id == item).ok_or(CaseError::PlaceUnknown)?;
        let item = items.remove(position);
        record.removed.push(Removed { group: group.clone(), position, item });
        self.save(now)
    }

    /// Brings back the item of a group that was removed last, to where it stood.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where nothing was removed, and the vault's.
    pub fn undo_remove(&mut self, group: &GroupId, now: Moment) -> Result<(), CaseError> {
        let record = self.record_mut();
        let last = record.removed.iter().rposition(|gone| &gone.group == group);
        let gone = record.removed.remove(last.ok_or(CaseError::PlaceUnknown)?);
        let items = record.answers.groups.entry(gone.group).or_default();
        items.insert(gone.position.min(items.len()), gone.item);
        self.save(now)
    }

    /// Moves an item one place up or down; at the end it stays where it is.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where there is no such item, and the vault's.
    pub fn move_item(
        &mut self,
        group: &GroupId,
        item: &ItemId,
        up: bool,
        now: Moment,
    ) -> Result<(), CaseError> {
        let items =
            self.record_mut().answers.groups.get_mut(group).ok_or(CaseError::PlaceUnknown)?;
        let at = items.iter().position(|i| &i.id == item).ok_or(CaseError::PlaceUnknown)?;
        let to = if up { at.checked_sub(1) } else { Some(at + 1).filter(|to| *to < items.len()) };
        if let Some(to) = to {
            items.swap(at, to);
        }
        self.save(now)
    }

    /// "No, there is no other": what comes after a group.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where there is no such group, and the vault's.
    pub fn leave_group(
        &mut self,
        group: &GroupId,
        mode: Mode,
        locale: &Locale,
        now: Moment,
    ) -> Result<Next, CaseError> {
        let before = self.open_stops(now);
        let step = self.after(&Stop::Group(group.clone()), mode, &before, now);
        self.go(step, mode, locale, now)
    }

    /// Going back from an item in which nothing stands takes the item away again. Returns where
    /// to go then: the group, or its gate where nothing else is listed.
    fn drop_empty_item(&mut self, place: &Place) -> Option<Stop> {
        let (group, item) = place.item.as_ref()?;
        let gate = self.edition().form.group(group)?.gate.clone();
        let record = self.record_mut();
        let has_draft = record.drafts.keys().any(|p| p.item == place.item);
        let items = record.answers.groups.get_mut(group)?;
        let position = items.iter().position(|i| &i.id == item && i.answers.is_empty())?;
        if has_draft {
            return None;
        }
        items.remove(position);
        Some(if items.is_empty() {
            Stop::Question(Place::single(gate))
        } else {
            Stop::Group(group.clone())
        })
    }

    fn new_item(&mut self, group: &GroupId) -> Result<Place, CaseError> {
        let first = self
            .edition()
            .form
            .group(group)
            .and_then(|g| g.questions.first())
            .map(|question| question.id.clone())
            .ok_or(CaseError::PlaceUnknown)?;
        let record = self.record_mut();
        let used = record
            .answers
            .groups
            .get(group)
            .into_iter()
            .flatten()
            .chain(record.removed.iter().filter(|gone| &gone.group == group).map(|gone| &gone.item))
            .filter_map(|item| item.id.as_str().strip_prefix('i')?.parse::<u64>().ok())
            .max()
            .unwrap_or(0);
        let id: ItemId = format!("i{}", used + 1).parse().map_err(|_| CaseError::PlaceUnknown)?;
        let item = Item { id: id.clone(), answers: std::collections::BTreeMap::new() };
        record.answers.groups.entry(group.clone()).or_default().push(item);
        Ok(Place::in_item(group.clone(), id, first))
    }

    fn take(&mut self, place: &Place, input: FormInput) -> Result<Taken, CaseError> {
        let question = self.known(place)?.clone();
        let read = input.read(&question, &self.edition().countries);
        let record = self.record_mut();
        Ok(match read {
            Ok(answer) => {
                record.drafts.remove(place);
                let taken = if answer.is_some() { Taken::Answer } else { Taken::Nothing };
                record.answers.set(place, answer);
                taken
            }
            Err(_) => {
                record.drafts.insert(place.clone(), input);
                Taken::Faults
            }
        })
    }

    /// Questions that are asked and not answered, to find out which ones a change has opened.
    fn open_stops(&self, now: Moment) -> BTreeSet<Place> {
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

    fn after(&mut self, stop: &Stop, mode: Mode, before: &BTreeSet<Place>, now: Moment) -> Step {
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
    fn after_change(&mut self, stop: &Stop, before: &BTreeSet<Place>, now: Moment) -> Step {
        let opened: Vec<Place> =
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

    fn go(
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

    fn page(
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

    fn stand(&mut self, place: &Place, mode: Mode, now: Moment) -> Result<(), CaseError> {
        self.record_mut().stop = Some((place.clone(), mode));
        self.save(now)
    }
}

/// What became of what was typed.
enum Taken {
    Answer,
    Nothing,
    Faults,
}

/// Where a step leads.
enum Step {
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

fn before_in_section(flow: &Flow, context: &Context<'_>, stop: &Stop) -> Option<Stop> {
    let previous = flow.previous(context, stop)?;
    if section_of(context, previous) != section_of(context, stop) {
        return None;
    }
    match (item_of(stop), item_of(previous)) {
        (Some((group, _)), other) if other != item_of(stop) => Some(Stop::Group(group.clone())),
        _ => Some(through_group_page(stop, previous.clone())),
    }
}
