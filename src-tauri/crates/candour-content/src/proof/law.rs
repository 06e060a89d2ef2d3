//! Numbers of law are dated, sourced and fresh.

use std::collections::BTreeSet;

use candour_assessment::{Length, conditions};
use candour_model::{Date, ParameterId};
use candour_questionnaire::{Foreign, foreign_names};

use super::{Flaw, Proof};
use crate::Edition;

pub(super) fn prove(edition: &Edition, today: Date, proof: &mut Proof) {
    for source in edition.sources.iter().filter(|source| {
        source.checked_on > today || source.as_at.is_some_and(|law| law > source.checked_on)
    }) {
        proof.flaws.push(Flaw::Dates(format!("source {}", source.id)));
    }
    for entry in edition.parameters.iter() {
        proof.count("numbers of law", 1);
        let ends_before = entry.until.is_some_and(|until| until < entry.from);
        if entry.checked_on > today || entry.review_by < entry.checked_on || ends_before {
            proof.flaws.push(Flaw::Dates(format!("parameter {}", entry.id)));
        }
        let is_current = edition.parameters.get(&entry.id, today) == Some(entry);
        if is_current {
            let due = proof.next_review.map_or(entry.review_by, |day| day.min(entry.review_by));
            proof.next_review = Some(due);
        }
        if is_current && entry.is_stale(today) {
            let flaw = Flaw::Stale { id: entry.id.to_string(), by: entry.review_by };
            proof.flaws.push(flaw);
        }
    }
    let read = read(edition);
    let unread: BTreeSet<_> =
        edition.parameters.iter().map(|entry| &entry.id).filter(|id| !read.contains(id)).collect();
    for id in unread {
        proof.flaws.push(Flaw::ParameterUnused(id.to_string()));
    }
    for id in read {
        if edition.parameters.knows(&id) && edition.parameters.get(&id, today).is_none() {
            proof.flaws.push(Flaw::NoValue(id.to_string()));
        }
    }
}

/// Every number that a rule, a time limit or a point's words read.
fn read(edition: &Edition) -> BTreeSet<ParameterId> {
    let mut names = Vec::new();
    for (_, condition, _) in conditions(&edition.rules) {
        foreign_names(condition, &mut names);
    }
    for when in edition.form.questions().filter_map(|question| question.when.as_ref()) {
        foreign_names(when, &mut names);
    }
    let in_conditions = names.into_iter().filter_map(|name| match name {
        Foreign::Parameter(id) => Some(id.clone()),
        Foreign::Trait(_) | Foreign::Country(_) => None,
    });
    let points = &edition.rules.points;
    let lengths = points.iter().flat_map(|point| {
        match point.time_limit.as_ref().and_then(|time_limit| time_limit.length.as_ref()) {
            Some(Length::Parameter(parameter)) => vec![parameter.clone()],
            Some(Length::OfCountry(of)) => {
                let countries = edition.countries.all().iter();
                countries.filter_map(|country| country.periods.get(&of.period).cloned()).collect()
            }
            None => Vec::new(),
        }
    });
    let quoted = points.iter().flat_map(|point| point.parameters.iter().cloned());
    in_conditions.chain(lengths).chain(quoted).collect()
}
