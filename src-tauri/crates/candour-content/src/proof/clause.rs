//! Every clause in scope is weighed or left to the solicitor with a reason, and every source of its
//! texts belongs to one.

use std::collections::BTreeSet;

use super::{Flaw, Proof};
use crate::Edition;

pub(super) fn prove(edition: &Edition, proof: &mut Proof) {
    let clauses = || edition.law.iter().flat_map(|text| &text.clauses);
    for clause in clauses() {
        let owner = || format!("clause {}", clause.at);
        let mut unknown = |kind, id: String| {
            proof.flaws.push(Flaw::Unknown { owner: owner(), kind, id });
        };
        for id in clause.sources.iter().filter(|id| edition.source(id).is_none()) {
            unknown("source", id.to_string());
        }
        let found = edition.covered(clause);
        for id in &clause.points {
            if !found.points.iter().any(|point| point.id == *id) {
                unknown("point on its sources", id.to_string());
            }
        }
        match (found.is_empty(), &clause.left) {
            (true, None) => proof.flaws.push(Flaw::ClauseOpen(clause.at.clone())),
            (true, Some(_)) => proof.count("clauses left to the solicitor", 1),
            (false, _) => proof.count("clauses weighed", 1),
        }
    }
    let behind: BTreeSet<_> = clauses().flat_map(|clause| &clause.sources).collect();
    for text in &edition.law {
        let is_own = |id: &str| {
            text.families
                .iter()
                .any(|own| id.strip_prefix(own.as_str()).is_some_and(|rest| rest.starts_with('-')))
        };
        let sources = edition.sources.iter().map(|source| &source.id);
        for id in sources.filter(|id| is_own(id.as_str()) && !behind.contains(id)) {
            proof.flaws.push(Flaw::SourceOutsideLaw(id.to_string()));
        }
    }
}
