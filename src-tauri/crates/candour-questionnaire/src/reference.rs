//! What a condition names: questions, options, groups, parameters, traits, countries.

use candour_model::{CountryCode, GroupId, ParameterId, QuestionId, ValueKind};

use crate::{Condition, ConditionFault, FormIndex};

/// Something outside the form that a condition names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign<'a> {
    /// A parameter.
    Parameter(&'a ParameterId),
    /// A trait of the country table.
    Trait(&'a str),
    /// A country.
    Country(&'a CountryCode),
}

/// Every fault of a condition. `scope` is the group about whose item it speaks.
#[must_use]
pub fn condition_faults(
    index: &FormIndex,
    condition: &Condition,
    scope: Option<&GroupId>,
) -> Vec<ConditionFault> {
    let mut faults = Vec::new();
    let mut scopes: Vec<&GroupId> = scope.into_iter().collect();
    walk(index, condition, &mut scopes, &mut faults);
    faults
}

fn walk<'a>(
    index: &FormIndex,
    condition: &'a Condition,
    scopes: &mut Vec<&'a GroupId>,
    faults: &mut Vec<ConditionFault>,
) {
    let mut test = |id: &QuestionId, fits: fn(ValueKind) -> bool| {
        let Some(question) = index.question(id) else {
            faults.push(ConditionFault::Question(id.clone()));
            return;
        };
        if !fits(question.kind) {
            faults.push(ConditionFault::Kind(id.clone()));
        }
        if index.group_of_question(id).is_some_and(|group| !scopes.contains(&&group.id)) {
            faults.push(ConditionFault::Scope(id.clone()));
        }
    };
    let is_country = |kind| matches!(kind, ValueKind::Country | ValueKind::Countries);
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            if parts.is_empty() {
                faults.push(ConditionFault::Empty);
            }
            for part in parts {
                walk(index, part, scopes, faults);
            }
        }
        Condition::Not(part) => walk(index, part, scopes, faults),
        Condition::Is(choice) => {
            test(&choice.question, |kind| {
                matches!(kind, ValueKind::YesNo | ValueKind::One | ValueKind::Several)
            });
            if let Some(question) = index.question(&choice.question) {
                for option in choice.options.iter().filter(|o| !question.takes(o)) {
                    faults.push(ConditionFault::Option(choice.question.clone(), option.clone()));
                }
            }
        }
        Condition::Answered(question) => test(question, |_| true),
        Condition::Some(over) => {
            if over.at_least == 0 {
                faults.push(ConditionFault::AtLeast);
            }
            if index.group(&over.group).is_none() {
                faults.push(ConditionFault::Group(over.group.clone()));
                return;
            }
            scopes.push(&over.group);
            walk(index, &over.condition, scopes, faults);
            scopes.pop();
            if let Some(different) = &over.different {
                different_faults(index, different, &over.group, faults);
            }
        }
        Condition::CountryTrait(of) => test(&of.question, is_country),
        Condition::CountryIn(choice) => test(&choice.question, is_country),
        Condition::SameCountry(one, other) | Condition::OtherCountry(one, other) => {
            test(one, is_country);
            test(other, is_country);
        }
        Condition::Date(date) => test(&date.question, |kind| kind == ValueKind::Date),
        Condition::Earlier(one, other) => {
            test(one, |kind| kind == ValueKind::Date);
            test(other, |kind| kind == ValueKind::Date);
        }
        Condition::AmountBelow(question, _) => test(question, |kind| kind == ValueKind::Money),
        Condition::ShorterThan(question, _) => test(question, |kind| kind == ValueKind::Duration),
    }
}

/// Items are told apart by a question of their own group for one country.
fn different_faults(
    index: &FormIndex,
    different: &QuestionId,
    group: &GroupId,
    faults: &mut Vec<ConditionFault>,
) {
    let Some(question) = index.question(different) else {
        faults.push(ConditionFault::Question(different.clone()));
        return;
    };
    if question.kind != ValueKind::Country {
        faults.push(ConditionFault::Kind(different.clone()));
    }
    if index.group_of_question(different).is_none_or(|of| of.id != *group) {
        faults.push(ConditionFault::Scope(different.clone()));
    }
}

/// Adds the questions that a condition reads, gates of groups included, to `into`.
pub fn questions_read(index: &FormIndex, condition: &Condition, into: &mut Vec<QuestionId>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                questions_read(index, part, into);
            }
        }
        Condition::Not(part) => questions_read(index, part, into),
        Condition::Is(choice) => into.push(choice.question.clone()),
        Condition::Answered(question)
        | Condition::AmountBelow(question, _)
        | Condition::ShorterThan(question, _) => into.push(question.clone()),
        Condition::Some(over) => {
            into.extend(index.group(&over.group).map(|group| group.gate.clone()));
            questions_read(index, &over.condition, into);
            into.extend(over.different.clone());
        }
        Condition::CountryTrait(of) => into.push(of.question.clone()),
        Condition::CountryIn(choice) => into.push(choice.question.clone()),
        Condition::SameCountry(one, other)
        | Condition::OtherCountry(one, other)
        | Condition::Earlier(one, other) => into.extend([one.clone(), other.clone()]),
        Condition::Date(date) => into.push(date.question.clone()),
    }
}

/// Adds what a condition names outside the form to `into`.
pub fn foreign_names<'a>(condition: &'a Condition, into: &mut Vec<Foreign<'a>>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                foreign_names(part, into);
            }
        }
        Condition::Not(part) => foreign_names(part, into),
        Condition::Some(over) => foreign_names(&over.condition, into),
        Condition::CountryTrait(of) => into.push(Foreign::Trait(&of.name)),
        Condition::CountryIn(choice) => into.extend(choice.countries.iter().map(Foreign::Country)),
        Condition::AmountBelow(_, parameter) | Condition::ShorterThan(_, parameter) => {
            into.push(Foreign::Parameter(parameter));
        }
        Condition::Is(_)
        | Condition::Answered(_)
        | Condition::SameCountry(..)
        | Condition::OtherCountry(..)
        | Condition::Date(_)
        | Condition::Earlier(..) => {}
    }
}
