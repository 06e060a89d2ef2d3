//! Values worth trying in a search.

use std::collections::BTreeSet;

use candour_assessment::conditions;
use candour_model::{CountryCode, Date, OptionId, PartialDate, Value, ValueKind};
use candour_questionnaire::{Choice, Condition, Foreign, Question, foreign_names};
use chrono::{Datelike, Days};

use crate::Edition;

/// All options. Those that the condition names come first where it is to hold; where it is not,
/// those that stand alone and `no`, which settle most other tests as well.
pub(super) fn options_first(
    question: &Question,
    condition: &Condition,
    want: bool,
) -> Vec<OptionId> {
    let all: Vec<OptionId> = match question.kind {
        ValueKind::YesNo => ["yes", "no"].iter().filter_map(|word| word.parse().ok()).collect(),
        _ => question.options.clone(),
    };
    let named: &[OptionId] = match condition {
        Condition::Is(Choice { options, .. }) => options,
        _ => &[],
    };
    let comes_first = |option: &OptionId| {
        if want {
            named.contains(option)
        } else {
            question.alone.contains(option) || option.as_str() == "no"
        }
    };
    let (mut first, rest): (Vec<_>, Vec<_>) = all.into_iter().partition(comes_first);
    first.extend(rest);
    first
}

/// The choices with one more, in each way; none beside an option that stands alone.
pub(super) fn added(question: &Question, chosen: &[OptionId], condition: &Condition) -> Vec<Value> {
    if chosen.iter().any(|option| question.alone.contains(option)) {
        return Vec::new();
    }
    options_first(question, condition, true)
        .into_iter()
        .filter(|option| !chosen.contains(option) && !question.alone.contains(option))
        .map(|option| {
            let mut more = chosen.to_vec();
            more.push(option);
            Value::Several(more)
        })
        .collect()
}

/// Every country that a condition names, and one for each set of traits.
pub(super) fn countries(edition: &Edition) -> Vec<CountryCode> {
    let form = &edition.form;
    let mut names = Vec::new();
    for (_, condition, _) in conditions(&edition.rules) {
        foreign_names(condition, &mut names);
    }
    for when in form.questions().filter_map(|question| question.when.as_ref()) {
        foreign_names(when, &mut names);
    }
    let mut found: Vec<CountryCode> = Vec::new();
    let mut seen = BTreeSet::new();
    for country in edition.countries.all() {
        let mut traits = country.traits.clone();
        traits.sort();
        if seen.insert(traits) {
            found.push(country.code.clone());
        }
    }
    for name in names {
        if let Foreign::Country(code) = name
            && !found.contains(code)
        {
            found.push(code.clone());
        }
    }
    found
}

/// Days at several distances on both sides of a day.
pub(super) fn dates(today: Date) -> Vec<PartialDate> {
    let days: [i64; 22] = [
        -1, 1, 0, -5, 5, -12, 12, -25, 25, -40, 40, -80, 80, -150, 150, -300, 300, -500, -1_000,
        -2_500, -5_000, 800,
    ];
    days.iter()
        .filter_map(|offset| {
            let step = Days::new(offset.unsigned_abs());
            let day = if *offset < 0 {
                today.checked_sub_days(step)?
            } else {
                today.checked_add_days(step)?
            };
            PartialDate::exact(day.year(), Some(day.month()), Some(day.day())).ok()
        })
        .collect()
}
