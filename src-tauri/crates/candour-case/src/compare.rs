//! Two sets of answers beside each other: what changed, and nothing else.

use std::collections::BTreeSet;

use candour_content::{Edition, Phrases};
use candour_model::{Answer, AnswerAddress, Locale, Note, Party, Value};
use candour_questionnaire::{AnswersFile, Context};
use serde::Serialize;
use unicode_normalization::UnicodeNormalization;

use crate::Timestamp;

/// An answer that differs between two versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Change {
    /// Where it stands.
    pub place: AnswerAddress,
    /// The printed number of its question, such as `4.7`.
    pub number: String,
    /// The short label of its question.
    pub label: String,
    /// The name of the item it belongs to, where it belongs to one: in the later version if it is
    /// there, else in the earlier one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<String>,
    /// The answer in words before; `None` where there was none.
    pub before: Option<String>,
    /// The answer in words now; `None` where there is none any more.
    pub after: Option<String>,
}

/// Every answer that differs, in the order of the questions; answers to one question in the order
/// of their items' ids. The order of items is no difference.
///
/// An answer that an edition no longer asks counts as well.
#[must_use]
pub fn changes(
    edition: &Edition,
    before: &AnswersFile,
    after: &AnswersFile,
    now: Timestamp,
    locale: &Locale,
) -> Vec<Change> {
    let phrases = Phrases::new(edition, locale);
    let today = now.date_naive();
    let parameters = edition.parameters_on(today);
    let older = edition.context(&before.answers, today, &parameters);
    let newer = edition.context(&after.answers, today, &parameters);
    let mut places: BTreeSet<AnswerAddress> = before.answers.places().collect();
    places.extend(after.answers.places());
    let order =
        |place: &AnswerAddress| edition.form.questions().position(|q| q.id == place.question);
    let mut found: Vec<(Option<usize>, Change)> = places
        .into_iter()
        .filter(|place| {
            let (one, other) = (&before.answers, &after.answers);
            let (before, after) = (one.get(place), other.get(place));
            let is_same = before == after || are_written_alike(before, after);
            !is_same || !are_noted_alike(one.note(place), other.note(place))
        })
        .filter_map(|place| {
            let question = edition.form.question(&place.question)?;
            let words = |context: &Context<'_>| {
                let note = context.answers.note(&place);
                let answer = context.answers.get(&place);
                (answer.is_some() || note.is_some())
                    .then(|| phrases.with_note(phrases.answer(context, question, answer), note))
            };
            let item = place.item.as_ref().map(|(group, item)| {
                let context =
                    if after.answers.item(group, item).is_some() { &newer } else { &older };
                phrases.item(context, group, item)
            });
            let change = Change {
                number: edition.form.printed_number(&question.id),
                label: phrases.label(question),
                item,
                before: words(&older),
                after: words(&newer),
                place: place.clone(),
            };
            Some((order(&place), change))
        })
        .collect();
    found.sort_by_key(|(order, _)| *order);
    found.into_iter().map(|(_, change)| change).collect()
}

/// Whether two texts are the same, with marks written in either way.
fn same(one: &str, other: &str) -> bool {
    one.nfc().eq(other.nfc())
}

fn are_noted_alike(one: Option<&Note>, other: Option<&Note>) -> bool {
    let text = |note: Option<&Note>| note.map_or_else(String::new, |n| n.as_str().to_owned());
    same(&text(one), &text(other))
}

/// Whether two answers are the same text in two ways of writing it with marks: composed, as Windows
/// and Linux type it, or letter and mark apart, as macOS does (Unicode, canonical equivalence).
fn are_written_alike(one: Option<&Answer>, other: Option<&Answer>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return false };
    let told_by = |answer: &Answer| match answer {
        Answer::Told(_, by) => by.clone().unwrap_or_default(),
        _ => String::new(),
    };
    let values = match (one.value(), other.value()) {
        (Some(Value::Text(one)), Some(Value::Text(other))) => same(one, other),
        (Some(Value::Party(one)), Some(Value::Party(other))) => {
            let kinds = |party: &Party| party.also.iter().map(|also| also.kind).collect::<Vec<_>>();
            let names = |party: &Party| {
                let also = party.also.iter().map(|also| also.name.clone());
                std::iter::once(party.name.clone()).chain(also).collect::<Vec<_>>()
            };
            one.kind == other.kind
                && kinds(one) == kinds(other)
                && names(one).iter().zip(names(other)).all(|(one, other)| same(one, &other))
        }
        (one, other) => one == other,
    };
    values
        && one.standing() == other.standing()
        && one.doubts() == other.doubts()
        && same(&told_by(one), &told_by(other))
}
