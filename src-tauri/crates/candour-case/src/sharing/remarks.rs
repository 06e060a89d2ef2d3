//! What a person should know of a firm's card before they choose it, in words.

use candour_content::{Edition, Phrases};
use candour_model::Locale;
use candour_sharing::{Card, looks_like, mixes_alphabets};

use super::{StoredCard, StoredCards};

/// What about the name of a card may mislead somebody who reads it, a sentence each: letters of more
/// than one alphabet in a word, and a name that looks like that of a firm which came with the
/// program.
#[must_use]
pub fn name_remarks(edition: &Edition, card: &Card, locale: &Locale) -> Vec<String> {
    let phrases = Phrases::new(edition, locale);
    let shipped = edition.firms.iter().map(|firm| firm.name.as_str());
    let alike = alike(&phrases, &card.name, shipped);
    mixed(&phrases, &card.name).into_iter().chain(alike).collect()
}

/// The remarks on an imported card among those of a vault: that nobody has compared it, and what
/// about its name may mislead. A card that was compared may look like another.
pub(super) fn remarks(
    edition: &Edition,
    phrases: &Phrases<'_>,
    kept: &StoredCards,
    imported: &StoredCard,
) -> Vec<String> {
    let name = imported.card.name.as_str();
    let mixed = mixed(phrases, name);
    if imported.compared.is_some() {
        return mixed.into_iter().collect();
    }
    let shipped = edition.firms.iter().map(|firm| firm.name.as_str());
    let others = kept.all().filter(|card| card.public_key != imported.card.public_key);
    let alike = alike(phrases, name, shipped.chain(others.map(|card| card.name.as_str())));
    let first = phrases.text("share-not-compared");
    std::iter::once(first).chain(mixed).chain(alike).collect()
}

fn mixed(phrases: &Phrases<'_>, name: &str) -> Option<String> {
    mixes_alphabets(name).then(|| phrases.text("share-name-mixed"))
}

fn alike<'a>(
    phrases: &Phrases<'_>,
    name: &str,
    mut others: impl Iterator<Item = &'a str>,
) -> Option<String> {
    let other = others.find(|other| looks_like(name, other))?;
    Some(phrases.with("share-name-alike", &[("name", other)]))
}
