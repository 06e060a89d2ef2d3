//! Which options of an answer a condition asked for and found.

use std::collections::{BTreeMap, BTreeSet};

use candour_model::{AnswerAddress, GroupId, ItemId, OptionId, Value};

use crate::condition::reads;
use crate::evaluate::Seen;
use crate::numbered::At;
use crate::over_group::MOST_WITHIN;
use crate::{Condition, Context, OverGroup, Truth};

impl Context<'_> {
    /// Of the answers that decide a condition, the options that it asks for and that are chosen,
    /// in the order of the answer. An answer that decides it otherwise, such as a date or an
    /// option that it must not have, is not listed: it counts whole.
    ///
    /// `item` is the item about which the condition speaks, if any.
    #[must_use]
    pub fn matched(
        &self,
        condition: &Condition,
        item: Option<(&GroupId, &ItemId)>,
    ) -> BTreeMap<AnswerAddress, Vec<OptionId>> {
        let mut found = Vec::new();
        self.matched_in(condition, &self.scopes(item.as_slice()), &mut found);
        let mut by_place: BTreeMap<AnswerAddress, Vec<OptionId>> = BTreeMap::new();
        for (at, option) in found {
            let Some(place) = self.place(at) else { continue };
            let options = by_place.entry(place).or_default();
            if !options.contains(&option) {
                options.push(option);
            }
        }
        for (place, options) in &mut by_place {
            if let Some(Value::Several(chosen)) = self.answers.get(place).and_then(|a| a.value()) {
                options.sort_by_key(|option| chosen.iter().position(|other| other == option));
            }
        }
        by_place
    }

    /// Of the answers that decide a condition, those that do so only by an option that they do not
    /// have: "not closed" holds of a case that was moved, which is no reason for anything.
    ///
    /// `item` is the item about which the condition speaks, if any.
    #[must_use]
    pub fn ruled_out(
        &self,
        condition: &Condition,
        item: Option<(&GroupId, &ItemId)>,
    ) -> BTreeSet<AnswerAddress> {
        let (mut told, mut lacking) = (BTreeSet::new(), BTreeSet::new());
        self.sides(condition, &self.scopes(item.as_slice()), true, (&mut told, &mut lacking));
        lacking.difference(&told).filter_map(|at| self.place(*at)).collect()
    }

    /// The places that a condition tests for what they hold, and for what they do not hold.
    fn sides(
        &self,
        condition: &Condition,
        scopes: &[(usize, usize)],
        holds: bool,
        (told, lacking): (&mut BTreeSet<At>, &mut BTreeSet<At>),
    ) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                let settles = Truth::from(matches!(condition, Condition::Any(_)));
                for part in self.deciding(parts, scopes, settles).1 {
                    self.sides(part, scopes, holds, (told, lacking));
                }
            }
            Condition::Not(part) => self.sides(part, scopes, !holds, (told, lacking)),
            Condition::Some(over) => {
                let Some(group) = self.form.group_number(&over.group) else { return };
                let truth = self.some_truth(over, scopes);
                for inner in self.deciding_items(over, group, truth, scopes).take(MOST_WITHIN) {
                    self.sides(&over.condition, inner.scopes(), holds, (told, lacking));
                }
            }
            Condition::Is(choice) if !holds => {
                lacking.extend(self.at_in(&choice.question, scopes));
            }
            test => {
                if let Some((one, other)) = reads(test) {
                    let places = std::iter::once(one).chain(other);
                    told.extend(places.filter_map(|id| self.at_in(id, scopes)));
                }
            }
        }
    }

    fn matched_in(
        &self,
        condition: &Condition,
        scopes: &[(usize, usize)],
        found: &mut Vec<(At, OptionId)>,
    ) {
        match condition {
            Condition::All(parts) => {
                for part in self.deciding(parts, scopes, Truth::False).1 {
                    self.matched_in(part, scopes, found);
                }
            }
            Condition::Any(parts) => {
                for part in self.deciding(parts, scopes, Truth::True).1 {
                    self.matched_in(part, scopes, found);
                }
            }
            Condition::Not(part) => self.matched_in(part, scopes, found),
            Condition::Some(over) => self.matched_over(over, scopes, found),
            Condition::Is(choice) => {
                let Some(at) = self.at_in(&choice.question, scopes) else { return };
                let Seen::Value(value, ..) = self.look(at) else { return };
                let chosen = match value {
                    Value::One(option) => std::slice::from_ref(option),
                    Value::Several(chosen) => chosen,
                    _ => return,
                };
                let asked_for = chosen.iter().filter(|option| choice.options.contains(option));
                found.extend(asked_for.map(|option| (at, option.clone())));
            }
            Condition::Answered(_)
            | Condition::CountryTrait(_)
            | Condition::CountryIn(_)
            | Condition::SameCountry(..)
            | Condition::OtherCountry(..)
            | Condition::Date(_)
            | Condition::Earlier(..)
            | Condition::AmountBelow(..)
            | Condition::ShorterThan(..) => {}
        }
    }

    fn matched_over(
        &self,
        over: &OverGroup,
        scopes: &[(usize, usize)],
        found: &mut Vec<(At, OptionId)>,
    ) {
        let Some(group) = self.form.group_number(&over.group) else { return };
        let truth = self.some_truth(over, scopes);
        let most = if scopes.is_empty() { usize::MAX } else { MOST_WITHIN };
        for inner in self.deciding_items(over, group, truth, scopes).take(most) {
            self.matched_in(&over.condition, inner.scopes(), found);
        }
    }
}
