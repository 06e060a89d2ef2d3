//! Whose an item is: a dispute with one person says nothing of the complaint of another.

use std::collections::BTreeSet;

use candour_model::{AnswerAddress, GroupId, ItemId, OptionId, QuestionId, Value};

use super::matter::Gathering;
use super::rule::Party;

/// How the person of an item stands to a matter.
#[derive(PartialEq, Eq)]
enum Stands {
    /// They may be the same.
    Same,
    /// It is not told.
    Open,
    /// Another private person stands behind the matter.
    Other,
}

impl Gathering<'_> {
    /// Of the matters of an item's country, those to which it belongs.
    pub(super) fn of_party(
        &self,
        item: &(GroupId, ItemId),
        matters: BTreeSet<usize>,
    ) -> BTreeSet<usize> {
        let linked = self.heads.matters.iter().flat_map(|matters| &matters.linked);
        let party = linked.filter(|linked| linked.group == item.0).find_map(|l| l.party.as_ref());
        let Some(party) = party else { return matters };
        let stands = |at: &usize| {
            let matter = self.matters.get(*at).and_then(|matter| self.address(matter));
            matter.map_or(Stands::Open, |matter| self.stands_to(party, item, &matter))
        };
        let is = |wanted: Stands| -> BTreeSet<usize> {
            matters.iter().copied().filter(|at| stands(at) == wanted).collect()
        };
        let same = is(Stands::Same);
        if same.is_empty() { is(Stands::Open) } else { same }
    }

    fn stands_to(
        &self,
        party: &Party,
        item: &(GroupId, ItemId),
        matter: &(GroupId, ItemId),
    ) -> Stands {
        let own = self.options_at(item, &party.own);
        let behind = self.options_at(matter, &party.matter);
        let pairs = party.same.iter().filter(|pair| own.iter().any(|o| pair.own.contains(o)));
        let mut can_be = pairs.flat_map(|pair| &pair.matter).peekable();
        if can_be.peek().is_none() || behind.iter().any(|option| party.anybody.contains(option)) {
            return Stands::Open;
        }
        if can_be.any(|option| behind.contains(option)) {
            return Stands::Same;
        }
        let is_private = |option: &OptionId| party.same.iter().any(|p| p.matter.contains(option));
        if behind.iter().any(is_private) { Stands::Other } else { Stands::Open }
    }

    /// The options that were chosen at a place; none where nothing is told.
    fn options_at(
        &self,
        (group, item): &(GroupId, ItemId),
        question: &QuestionId,
    ) -> Vec<OptionId> {
        let place = AnswerAddress::in_item(group.clone(), item.clone(), question.clone());
        match self.context.applicable_answer(&place).and_then(|answer| answer.value()) {
            Some(Value::One(option)) => vec![option.clone()],
            Some(Value::Several(chosen)) => chosen.clone(),
            _ => Vec::new(),
        }
    }
}
