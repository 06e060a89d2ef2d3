//! Countries that can be chosen: by typing, from other answers, and those that are.

use candour_content::{CountryHit, Edition, Phrases};
use candour_model::{CountryCode, Locale, Value, ValueKind};
use candour_questionnaire::FormInput;

use super::page::{Page, question_of};
use crate::screens::view_models::CountryView;

/// The entry for a country or territory that the table does not name.
const ANOTHER: &str = "XX";

/// The countries of an answer, in their order.
pub(super) fn chosen(
    phrases: &Phrases<'_>,
    input: &FormInput,
    kind: ValueKind,
) -> Vec<CountryView> {
    if !matches!(kind, ValueKind::Country | ValueKind::Countries) {
        return Vec::new();
    }
    let codes = input.choices.iter().filter_map(|code| code.parse::<CountryCode>().ok());
    codes
        .map(|code| CountryView {
            another: code.as_str() == ANOTHER,
            name: phrases.country(&code),
            code,
            by: None,
        })
        .collect()
}

/// How many earlier answers are offered to be reused.
const KNOWN: usize = 8;

/// The values given elsewhere in the answers that apply, in the order of the pages.
fn elsewhere<'p>(page: &'p Page<'_>) -> impl Iterator<Item = &'p Value> {
    page.flow
        .steps()
        .filter_map(question_of)
        .filter(|place| *place != page.place)
        .filter_map(|place| page.context.applicable_answer(place)?.value())
}

/// The countries that other answers name, the first of them.
pub(super) fn known_countries(
    phrases: &Phrases<'_>,
    page: &Page<'_>,
    kind: ValueKind,
) -> Vec<CountryView> {
    if !matches!(kind, ValueKind::Country | ValueKind::Countries) {
        return Vec::new();
    }
    let mut codes: Vec<&CountryCode> = Vec::new();
    for value in elsewhere(page) {
        for code in value.countries().unwrap_or_default() {
            if !codes.contains(&code) {
                codes.push(code);
            }
        }
    }
    codes.truncate(KNOWN);
    codes
        .into_iter()
        .map(|code| CountryView {
            name: phrases.country(code),
            code: code.clone(),
            by: None,
            another: code.as_str() == ANOTHER,
        })
        .collect()
}

/// Countries by any part of a name in any script, best first. Where nothing fits what was typed,
/// "another country or territory" alone.
pub(crate) fn countries(edition: &Edition, text: &str, locale: &Locale) -> Vec<CountryView> {
    let table = &edition.countries;
    let mut found = table.search(text, locale);
    if found.is_empty() && !text.trim().is_empty() {
        let another = ANOTHER.parse().ok().and_then(|code| table.get(&code));
        found.extend(another.map(|country| CountryHit { country, by: None }));
    }
    found
        .into_iter()
        .take(12)
        .map(|CountryHit { country, by }| CountryView {
            code: country.code.clone(),
            name: country.name(locale).to_owned(),
            another: country.code.as_str() == ANOTHER,
            by: by.map(str::to_owned),
        })
        .collect()
}
