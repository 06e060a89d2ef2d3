//! What a language carries beside its messages: the record of who has read it, and the names of
//! countries in their order.

use candour_model::{Date, Locale};

use crate::Edition;
use crate::proof::{Flaw, Proof};

pub(super) fn prove_countries(edition: &Edition, locale: &Locale, proof: &mut Proof) {
    let tag = locale.as_str();
    let language = tag.split('-').next().unwrap_or(tag);
    let writing = edition.languages.get(locale).and_then(|language| language.writing.as_ref());
    let order: Vec<&str> = writing.iter().flat_map(|w| w.countries.split_whitespace()).collect();
    for country in edition.countries.all() {
        proof.count("names of countries in translations", 1);
        let is_named = [tag, language].iter().any(|tag| country.names.contains_key(*tag));
        let times = order.iter().filter(|code| **code == country.code.as_str()).count();
        let country = country.code.to_string();
        if !is_named || times != 1 {
            proof.flaws.push(Flaw::CountryName { locale: locale.clone(), country });
        }
    }
    for code in
        order.iter().filter(|code| !code.parse().is_ok_and(|c| edition.countries.get(&c).is_some()))
    {
        let (locale, country) = (locale.clone(), (*code).to_owned());
        proof.flaws.push(Flaw::CountryName { locale, country });
    }
}

pub(super) fn prove(edition: &Edition, locale: &Locale, today: Date, proof: &mut Proof) {
    let record = edition.languages.get(locale).and_then(|language| language.review.as_ref());
    let Some(record) = record else {
        let what = "missing".to_owned();
        proof.flaws.push(Flaw::Review { locale: locale.clone(), what });
        return;
    };
    let files: Vec<&str> =
        edition.words.files(locale).filter_map(|(name, _)| name.rsplit('/').next()).collect();
    for what in record.flaws(&files, today) {
        proof.flaws.push(Flaw::Review { locale: locale.clone(), what });
    }
}
