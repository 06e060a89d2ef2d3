//! Groups that repeat: adding, removing with undo, moving, leaving.

use candour_model::{Answer, AnswerAddress, GroupId, Item, ItemId, Locale, Value};
use candour_questionnaire::{FlowStep, limits};

use crate::record::Removed;
use crate::screens::presenters;
use crate::screens::view_models::{Mode, Next};
use crate::session::CaseSession;
use crate::{CaseError, Timestamp};

impl CaseSession<'_> {
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
        now: Timestamp,
    ) -> Result<Next, CaseError> {
        let page = self.with_context(now, |context| {
            presenters::group_view(&self.phrases(locale), context, self.record(), group)
        });
        Ok(Next::Group { page: Box::new(page.ok_or(CaseError::PlaceUnknown)?), mode })
    }

    /// Adds an item and shows its first question. The id of an item is never used again.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where there is no such group, [`CaseError::TooManyItems`], and the
    /// vault's.
    pub fn add_item(
        &mut self,
        group: &GroupId,
        mode: Mode,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<Next, CaseError> {
        let place = self.new_item(group)?;
        self.show(&place, mode, locale, now)
    }

    /// Adds an item with the answers of another, except its name, and shows its first question.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where there is no such item, and the vault's.
    pub fn copy_item(
        &mut self,
        group: &GroupId,
        item: &ItemId,
        mode: Mode,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<Next, CaseError> {
        let label = self.edition().form.group(group).map(|g| g.label.clone());
        let items = self.record().answers.groups.get(group);
        let found = items.and_then(|items| items.iter().find(|one| &one.id == item));
        let mut answers = found.ok_or(CaseError::PlaceUnknown)?.answers.clone();
        answers.retain(|question, answer| {
            Some(question) != label.as_ref() && answer.value().is_some()
        });
        let place = self.new_item(group)?;
        for answer in answers.values_mut() {
            follow(answer, group, item, &place);
        }
        let made = self.record_mut().answers.groups.get_mut(group).and_then(|all| all.last_mut());
        made.ok_or(CaseError::PlaceUnknown)?.answers = answers;
        self.save(now)?;
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
        now: Timestamp,
    ) -> Result<(), CaseError> {
        let record = self.record_mut();
        let items = record.answers.groups.get_mut(group).ok_or(CaseError::PlaceUnknown)?;
        let position = items.iter().position(|i| &i.id == item).ok_or(CaseError::PlaceUnknown)?;
        let item = items.remove(position);
        record.removed.push(Removed { group: group.clone(), position, item });
        self.save(now)
    }

    /// Restores the item of a group that was removed last, at its former position.
    ///
    /// # Errors
    ///
    /// [`CaseError::PlaceUnknown`] where nothing was removed, and the vault's.
    pub fn undo_remove(&mut self, group: &GroupId, now: Timestamp) -> Result<(), CaseError> {
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
        now: Timestamp,
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
        now: Timestamp,
    ) -> Result<Next, CaseError> {
        let before = self.open_steps(now);
        let step = self.after(&FlowStep::Group(group.clone()), mode, &before, now);
        self.go(step, mode, locale, now)
    }

    /// Going back from an item without answers removes the item again. Returns the page to go to:
    /// the group, or its gate where nothing else is listed.
    pub(crate) fn drop_empty_item(&mut self, place: &AnswerAddress) -> Option<FlowStep> {
        let (group, item) = place.item.as_ref()?;
        let gate = self.edition().form.group(group)?.gate.clone();
        let record = self.record_mut();
        let has_draft = record.drafts.keys().any(|p| p.item == place.item);
        let items = record.answers.groups.get_mut(group)?;
        let position = items.iter().position(|i| &i.id == item && i.is_empty())?;
        if has_draft {
            return None;
        }
        items.remove(position);
        Some(if items.is_empty() {
            FlowStep::Question(AnswerAddress::single(gate))
        } else {
            FlowStep::Group(group.clone())
        })
    }

    fn new_item(&mut self, group: &GroupId) -> Result<AnswerAddress, CaseError> {
        let first = self
            .edition()
            .form
            .group(group)
            .and_then(|g| g.questions.first())
            .map(|question| question.id.clone())
            .ok_or(CaseError::PlaceUnknown)?;
        // An item made at the firm never has the id of one that the client makes at home.
        let prefix = if self.has_firm() { 's' } else { 'i' };
        let record = self.record_mut();
        let there = record.answers.groups.get(group).map_or(0, Vec::len);
        if there >= limits::MAX_ITEMS {
            return Err(CaseError::TooManyItems);
        }
        let used = record
            .answers
            .groups
            .get(group)
            .into_iter()
            .flatten()
            .chain(record.removed.iter().filter(|gone| &gone.group == group).map(|gone| &gone.item))
            .filter_map(|item| item.id.as_str().strip_prefix(prefix)?.parse::<u64>().ok())
            .max()
            .unwrap_or(0);
        let id: ItemId =
            format!("{prefix}{}", used + 1).parse().map_err(|_| CaseError::PlaceUnknown)?;
        let item = Item::new(id.clone());
        record.answers.groups.entry(group.clone()).or_default().push(item);
        Ok(AnswerAddress::in_item(group.clone(), id, first))
    }
}

/// A date of a copied item that is relative to another date of the same item refers to the copy.
fn follow(answer: &mut Answer, group: &GroupId, from: &ItemId, copy: &AnswerAddress) {
    if let Answer::Given(value) | Answer::NotSure(value) | Answer::Told(value, _) = answer
        && let Value::RelativeDate(date) = value
        && date.event.item.as_ref().is_some_and(|(of, item)| (of, item) == (group, from))
    {
        date.event.item.clone_from(&copy.item);
    }
}
