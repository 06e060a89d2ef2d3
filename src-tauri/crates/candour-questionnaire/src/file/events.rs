//! Dates told by other answers: by themselves, by each other in a circle, by an item that is not
//! there.

use std::collections::{BTreeMap, BTreeSet};

use candour_model::{AnswerAddress, Answers, Value};

use super::{Fault, FaultCode};

/// Every date that is told by an item that is not there, with its place in the file. It is no fault
/// of a file: whoever removes an item leaves what was told by it.
#[must_use]
pub fn told_by_nothing(answers: &Answers) -> Vec<Fault> {
    let is_gone = |event: &AnswerAddress| {
        event.item.as_ref().is_some_and(|(group, item)| answers.item(group, item).is_none())
    };
    let told = told(answers);
    let gone = told.iter().filter(|(_, event)| is_gone(event));
    gone.map(|(place, _)| fault(place, FaultCode::EventMissing)).collect()
}

/// Every date that is told by itself, or by others that are told by it, with its place in the file.
pub(super) fn circles(answers: &Answers) -> Vec<Fault> {
    let told = told(answers);
    let mut faults = Vec::new();
    let mut settled: BTreeSet<&AnswerAddress> = BTreeSet::new();
    for (place, event) in &told {
        if place == event {
            faults.push(fault(place, FaultCode::EventItself));
        }
        // Each chain is followed until it ends, or reaches what was followed before.
        let mut chain: Vec<&AnswerAddress> = Vec::new();
        let mut on_chain: BTreeSet<&AnswerAddress> = BTreeSet::new();
        let mut at = place;
        while settled.insert(at) {
            chain.push(at);
            on_chain.insert(at);
            match told.get(at) {
                Some(next) => at = next,
                None => break,
            }
        }
        if on_chain.contains(at) && told.contains_key(at) && told.get(at) != Some(at) {
            let circle = chain.iter().skip_while(|one| **one != at);
            faults.extend(circle.map(|place| fault(place, FaultCode::EventCircle)));
        }
    }
    faults
}

/// The events of all dates that are told by one, by place.
fn told(answers: &Answers) -> BTreeMap<AnswerAddress, AnswerAddress> {
    let single = answers
        .single
        .iter()
        .map(|(question, answer)| (AnswerAddress::single(question.clone()), answer));
    let grouped = answers.groups.iter().flat_map(|(group, items)| {
        items.iter().flat_map(move |item| {
            item.answers.iter().map(move |(question, answer)| {
                let place =
                    AnswerAddress::in_item(group.clone(), item.id.clone(), question.clone());
                (place, answer)
            })
        })
    });
    let event = |answer: &candour_model::Answer| match answer.value() {
        Some(Value::RelativeDate(date)) => Some(date.event.clone()),
        _ => None,
    };
    single.chain(grouped).filter_map(|(place, answer)| Some((place, event(answer)?))).collect()
}

fn fault(place: &AnswerAddress, code: FaultCode) -> Fault {
    let under = if place.item.is_some() { "groups" } else { "answers" };
    Fault { place: format!("{under}/{place}"), code }
}
