//! What of the answers leaves with a paper: one rule for the window and the command line.

use candour_content::Edition;
use candour_model::{AnswerAddress, AnswerStatus, Answers, Value};
use candour_questionnaire::{Context, Flow};

use crate::Timestamp;

/// The answers that apply on a day, with their notes. What no longer applies is on no page, so it is
/// in no file either: nobody who sends a paper would know that it goes along.
pub(crate) fn applying(edition: &Edition, answers: Answers, now: Timestamp) -> Answers {
    let today = now.date_naive();
    let parameters = edition.parameters_on(today);
    let context = Context::new(&edition.form, &answers, today, &edition.countries, &parameters);
    let aside: Vec<AnswerAddress> =
        Flow::new(&context).kept_aside().iter().map(|kept| kept.place.clone()).collect();
    let is_open = |place: &AnswerAddress| {
        let value = context.answer(place).and_then(|answer| answer.value());
        value.and_then(Value::option).is_some_and(|option| option.as_str() == "yes")
    };
    let closed: Vec<_> = answers
        .groups
        .keys()
        .filter(|id| {
            let gate = edition.form.group(id).map(|group| group.gate.clone());
            !gate.is_some_and(|gate| is_open(&AnswerAddress::single(gate)))
        })
        .cloned()
        .collect();
    let mut left = answers.clone();
    for place in &aside {
        left.set(place, None);
        left.set_note(place, None);
    }
    left.groups.retain(|id, _| !closed.contains(id));
    left
}

/// The same without the notes beside answers that the person would rather not write down: only a
/// paper with the answers in full prints them.
pub(crate) fn without_unprinted_notes(mut answers: Answers) -> Answers {
    let places: Vec<AnswerAddress> = answers.places().collect();
    for place in places {
        let answer = answers.get(&place).map(|answer| answer.standing());
        if answer == Some(AnswerStatus::Withheld) {
            answers.set_note(&place, None);
        }
    }
    answers
}
