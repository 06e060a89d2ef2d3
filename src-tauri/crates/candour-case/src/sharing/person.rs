//! Whether two sets of answers look like those of one person: what tells who somebody is, beside
//! each other.

use std::collections::BTreeSet;

use candour_content::{Edition, Phrases};
use candour_model::{
    Answer, AnswerAddress, Answers, Locale, PartialDate, Party, QuestionId, Value,
};
use candour_questionnaire::Context;
use unicode_normalization::UnicodeNormalization;

use crate::Timestamp;
use crate::screens::view_models::{PersonRow, PersonView};

/// What differs in who the person is, or that it cannot be compared; nothing where the two agree.
///
/// Nothing is guessed: a name differs where no form of it is the same in both, a date where the two
/// cannot be one day, and the numbers of cases where both have some and share none.
pub(super) fn person_view(
    edition: &Edition,
    here: &Answers,
    file: &Answers,
    locale: &Locale,
    now: Timestamp,
) -> Option<PersonView> {
    let phrases = Phrases::new(edition, locale);
    let today = now.date_naive();
    let parameters = edition.parameters_on(today);
    let contexts = [here, file].map(|answers| edition.context(answers, today, &parameters));
    let [name, born] = [&edition.brief.name, &edition.brief.born].map(|id| {
        let id = id.as_ref()?;
        let compared = same(&values(here, id), &values(file, id))?;
        Some((id, compared))
    });
    let numbers: Vec<&QuestionId> = edition.brief.case_numbers.iter().collect();
    let of = |answers| numbers.iter().flat_map(|id| values(answers, id)).collect::<Vec<_>>();
    let cases = same(&of(here), &of(file));
    let mut rows = Vec::new();
    let row = |label: String, [here, file]: [String; 2]| PersonRow { label, here, file };
    for (id, _) in [name, born].into_iter().flatten().filter(|(_, is_same)| !is_same) {
        let Some(question) = edition.form.question(id) else { continue };
        let told = |context: &Context<'_>| told(&phrases, context, &[id]);
        rows.push(row(phrases.label(question), [told(&contexts[0]), told(&contexts[1])]));
    }
    if cases == Some(false) {
        let told = |context: &Context<'_>| told(&phrases, context, &numbers);
        rows.push(row(
            phrases.text("received-case-numbers"),
            [told(&contexts[0]), told(&contexts[1])],
        ));
    }
    let message = match (rows.is_empty(), name.is_some() || born.is_some()) {
        (false, _) => "received-other-person",
        (true, false) => "received-unknown-person",
        (true, true) => return None,
    };
    Some(PersonView { title: phrases.text(message), about: phrases.attr(message, "about"), rows })
}

/// The values that are given to a question, in every item that asks it.
fn values<'a>(answers: &'a Answers, question: &QuestionId) -> Vec<&'a Value> {
    let places = answers.places().filter(|place| &place.question == question);
    places.filter_map(|place| answers.get(&place)?.value()).collect()
}

/// Whether one of these values may be the same in both; nothing where one of the two has none.
fn same(here: &[&Value], file: &[&Value]) -> Option<bool> {
    if here.is_empty() || file.is_empty() {
        return None;
    }
    Some(here.iter().any(|one| file.iter().any(|other| may_be_one(one, other))))
}

fn may_be_one(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Party(one), Value::Party(other)) => !forms(one).is_disjoint(&forms(other)),
        (Value::Text(one), Value::Text(other)) => plain(one) == plain(other),
        (Value::Date(one), Value::Date(other)) => may_be_one_day(*one, *other),
        (one, other) => one == other,
    }
}

/// Every form of a name.
fn forms(party: &Party) -> BTreeSet<String> {
    let also = party.also.iter().map(|also| &also.name);
    std::iter::once(&party.name).chain(also).map(|name| plain(name)).collect()
}

/// A text without capitals, and with one blank between its words.
fn plain(text: &str) -> String {
    let text: String = text.nfkc().flat_map(char::to_lowercase).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether two dates, each as far as it is known, can be one day.
fn may_be_one_day(one: PartialDate, other: PartialDate) -> bool {
    let begins_in_time = |one: PartialDate, other: PartialDate| {
        one.earliest().zip(other.latest()).is_none_or(|(begin, end)| begin <= end)
    };
    begins_in_time(one, other) && begins_in_time(other, one)
}

/// What is given to these questions, in words.
fn told(phrases: &Phrases<'_>, context: &Context<'_>, questions: &[&QuestionId]) -> String {
    let answers = context.answers;
    let mut found = Vec::new();
    for id in questions {
        let Some(question) = context.form.question(id) else { continue };
        let places: Vec<AnswerAddress> =
            answers.places().filter(|place| &place.question == *id).collect();
        for place in places {
            let given = answers.get(&place).and_then(Answer::value).cloned().map(Answer::Given);
            if given.is_some() {
                let text = phrases.answer(context, question, given.as_ref());
                found.extend(text.lines().map(str::to_owned));
            }
        }
    }
    phrases.list(found)
}
