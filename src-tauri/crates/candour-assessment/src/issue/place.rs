//! Where a point stands: in which matters, under which head, or nowhere and why.

use std::collections::BTreeSet;

use candour_model::{AnswerAddress, CountryCode, GroupId, HeadId, ItemId, PointId, QuestionId};
use candour_questionnaire::{Condition, Truth};

use super::known::matched;
use super::matter::{Gathering, Matter};
use super::{Aside, Head, Known, Line, Matched, Role, Scope};
use crate::{FoundPoint, Reason};

impl Gathering<'_> {
    /// The matters in which a point stands; the whole case where its head is about that, or where
    /// it belongs to none.
    pub(super) fn matters_of(&self, head: &Head, point: &FoundPoint) -> Vec<Matter> {
        if head.scope == Scope::Case {
            return vec![None];
        }
        let items = match &point.item {
            Some(item) => vec![item],
            None => point.reasons.iter().filter_map(|reason| reason.place.item.as_ref()).collect(),
        };
        let found = self.matters_at(&items);
        if found.is_empty() { vec![None] } else { found.into_iter().map(Some).collect() }
    }

    /// The matters that items are, or belong to by their country, in the person's order.
    pub(super) fn matters_at(&self, items: &[&(GroupId, ItemId)]) -> Vec<ItemId> {
        let of_group = items.iter().filter(|(group, _)| Some(group) == self.group());
        let own: BTreeSet<usize> =
            of_group.filter_map(|(_, item)| self.order.get(item).copied()).collect();
        if !own.is_empty() {
            return own.into_iter().filter_map(|at| self.matters.get(at).cloned()).collect();
        }
        let mut found = BTreeSet::new();
        for item in items {
            let countries = self.countries_of(item);
            let shares = |matter: &ItemId| {
                let address = self.address(matter);
                address
                    .is_some_and(|at| self.countries_of(&at).iter().any(|c| countries.contains(c)))
            };
            let of_country = self.matters.iter().enumerate().filter(|(_, matter)| shares(matter));
            found.extend(self.of_party(item, of_country.map(|(at, _)| at).collect()));
        }
        found.into_iter().filter_map(|at| self.matters.get(at).cloned()).collect()
    }

    /// Whether what is told of the whole case may be told of these matters: no matter is in another
    /// country, or answers of the whole case name none but theirs.
    pub(super) fn is_about_the_whole_case(&self, matters: &[ItemId]) -> bool {
        let countries = |of: &[ItemId]| -> BTreeSet<CountryCode> {
            let items = of.iter().filter_map(|matter| self.address(matter));
            items.flat_map(|item| self.countries_of(&item)).collect()
        };
        let (own, all) = (countries(matters), countries(&self.matters));
        if all.is_subset(&own) {
            return true;
        }
        let questions = self.heads.matters.iter().flat_map(|matters| &matters.whole_case);
        let named =
            questions.flat_map(|q| self.context.countries_at(&AnswerAddress::single(q.clone())));
        let named: BTreeSet<&CountryCode> = named.filter(|c| all.contains(*c)).collect();
        !named.is_empty() && named.iter().all(|country| own.contains(*country))
    }

    /// Whether a line rests on countries and on nothing else, and on none of these matters.
    pub(super) fn is_of_other_country(&self, line: &Line, matters: &[ItemId]) -> bool {
        let own: BTreeSet<CountryCode> = matters
            .iter()
            .filter_map(|matter| self.address(matter))
            .flat_map(|item| self.countries_of(&item))
            .collect();
        let is_elsewhere = |matched: &Matched| {
            let named = self.context.countries_at(&matched.place);
            !named.is_empty() && named.iter().all(|country| !own.contains(country))
        };
        !own.is_empty() && !line.answers.is_empty() && line.answers.iter().all(is_elsewhere)
    }

    /// The countries of an item that is a matter, or that may belong to one.
    fn countries_of(&self, (group, item): &(GroupId, ItemId)) -> Vec<CountryCode> {
        let Some(matters) = &self.heads.matters else { return Vec::new() };
        let question = if group == &matters.group {
            Some(&matters.country)
        } else {
            matters.linked.iter().find(|linked| &linked.group == group).map(|l| &l.country)
        };
        let place = question
            .map(|question| AnswerAddress::in_item(group.clone(), item.clone(), question.clone()));
        place.map(|place| self.context.countries_at(&place).to_vec()).unwrap_or_default()
    }

    /// The head under which a point stands in a matter, or why it makes no issue there.
    pub(super) fn place_of(
        &self,
        own: &Head,
        point: &FoundPoint,
        matter: Option<&ItemId>,
    ) -> Result<HeadId, Aside> {
        if matter.is_none() && own.scope == Scope::Matter && self.is_of_worry_alone(point) {
            return Err(Aside::NotEnoughKnown);
        }
        let is_gated = matter.is_some_and(|matter| self.gated.contains(matter));
        if is_gated && own.scope == Scope::Matter {
            return Err(Aside::NotEnoughKnown);
        }
        if own.scope == Scope::Case && own.role == Role::Issue && self.is_of_rumour_alone(point) {
            return Err(Aside::NotEnoughKnown);
        }
        let is = |when: &Condition| self.truth(when, matter) == Truth::True;
        let stands = |other: &PointId| {
            let arises = self.arisen.contains(&(matter.cloned(), other.clone()))
                || self.arisen.contains(&(None, other.clone()));
            arises && self.is_about_the_same(point, other)
        };
        // What is about the whole case goes by what stands in any matter.
        let is_somewhere = |other: &PointId| {
            stands(other) || matter.is_none() && self.arisen.iter().any(|(_, id)| id == other)
        };
        for rule in &self.heads.not_with {
            let moved = rule
                .moves
                .iter()
                .find(|to| to.points.contains(&point.id) && to.when.as_ref().is_none_or(is));
            let holds = || {
                (rule.with.is_empty() || rule.with.iter().any(stands))
                    && !rule.without.iter().any(is_somewhere)
                    && rule.when.as_ref().is_none_or(is)
                    && !rule.unless.as_ref().is_some_and(is)
            };
            match moved {
                Some(to) if holds() => return Ok(to.to.clone()),
                None if rule.points.contains(&point.id) && holds() => return Err(Aside::DoesNotGo),
                _ => {}
            }
        }
        Ok(own.id.clone())
    }

    /// Whether another point is about the item of this one, where both are about items of a group.
    fn is_about_the_same(&self, point: &FoundPoint, other: &PointId) -> bool {
        let Some((group, _)) = &point.item else { return true };
        let others = self.found.points.iter().filter(|found| found.id == *other);
        let mut items = others.filter_map(|found| found.item.as_ref());
        let mut of_group = items.by_ref().filter(|(of, _)| of == group).peekable();
        of_group.peek().is_none() || of_group.any(|item| Some(item) == point.item.as_ref())
    }

    /// Whether a matter is only a rumour: it is not known to be more, and it comes at second hand.
    pub(super) fn is_rumour(&self, matter: &ItemId) -> bool {
        let Some(gate) = &self.heads.gate else { return false };
        if self.truth(&gate.known, Some(matter)) == Truth::True {
            return false;
        }
        let known: Vec<Known> = gate
            .hearsay
            .iter()
            .filter_map(|question| self.answered(matter, question))
            .map(|answer| answer.known)
            .collect();
        let is_told = known.iter().any(|known| matches!(known, Known::Told(_)));
        let is_own =
            known.iter().any(|known| matches!(known, Known::OwnWord | Known::Paper | Known::Held));
        (is_told && !is_own) || self.truth(&gate.relayed, Some(matter)) == Truth::True
    }

    /// The countries that somebody worries about, where no matter is told of one and nothing says
    /// that it has to do with this person.
    pub(super) fn worries_alone(&self) -> Vec<(GroupId, ItemId)> {
        let worry = self.heads.gate.as_ref().and_then(|gate| gate.worry.as_ref());
        let Some(worry) = worry else { return Vec::new() };
        if !self.context.group_asked(&worry.group).is_true() {
            return Vec::new();
        }
        let items = self.context.items(&worry.group).iter();
        items
            .map(|item| (worry.group.clone(), item.id.clone()))
            .filter(|item| self.matters_at(&[item]).is_empty())
            .filter(|(group, item)| {
                self.context.truth(&worry.known, Some((group, item))) != Truth::True
            })
            .collect()
    }

    /// Whether a point rests on such a country and on nothing that tells more.
    fn is_of_worry_alone(&self, point: &FoundPoint) -> bool {
        let is_worry = |item: &Option<(GroupId, ItemId)>| {
            item.as_ref().is_some_and(|item| self.worries.contains(item))
        };
        if is_worry(&point.item) {
            return true;
        }
        let mut rests = point.reasons.iter().map(|reason| &reason.place);
        let is_frame = |place: &AnswerAddress| self.heads.frame.contains(&place.question);
        point.reasons.iter().any(|reason| is_worry(&reason.place.item))
            && rests.all(|place| match &place.item {
                Some(_) => is_worry(&place.item),
                None => is_frame(place),
            })
    }

    /// Whether a point rests on matters of which not enough is known, and on nothing that tells more.
    fn is_of_rumour_alone(&self, point: &FoundPoint) -> bool {
        let is_rumour = |place: &AnswerAddress| {
            let item = place.item.as_ref().filter(|(group, _)| Some(group) == self.group());
            item.is_some_and(|(_, item)| self.gated.contains(item))
        };
        let is_frame = |place: &AnswerAddress| {
            place.item.is_none() && self.heads.frame.contains(&place.question)
        };
        let mut rests = point.reasons.iter().map(|reason| &reason.place);
        point.reasons.iter().any(|reason| is_rumour(&reason.place))
            && rests.all(|place| is_rumour(place) || is_frame(place))
    }

    /// The answer of a matter to a question that applies, where it has a value.
    pub(super) fn answered(&self, matter: &ItemId, question: &QuestionId) -> Option<Matched> {
        let (group, item) = self.address(matter)?;
        self.told(AnswerAddress::in_item(group, item, question.clone()))
    }

    /// The answer at a place that applies, where it has a value.
    pub(super) fn told(&self, place: AnswerAddress) -> Option<Matched> {
        self.context.applicable_answer(&place)?.value()?;
        matched(self.heads, self.context, &Reason { place, options: Vec::new() }).pop()
    }
}
