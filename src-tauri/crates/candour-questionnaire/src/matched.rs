//! Which options of an answer a condition asked for and found.

use std::collections::BTreeMap;

use candour_model::{AnswerAddress, GroupId, ItemId, OptionId, Value};

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
