//! What a translation must keep of its English, and how its language is written.
//!
//! That every message is there with the variables of English is proved beside this, and that none
//! holds a forbidden word or a long sentence.

mod choice;
mod number;
mod pair;
mod punctuation;
mod quoted;
mod record;
mod script;
mod term;

use candour_model::{Date, Locale};

use self::pair::Pair;
use super::translation_fault::TranslationFault;
use super::{Flaw, Proof};
use crate::{Edition, Writing};

pub(super) fn prove(edition: &Edition, today: Date, proof: &mut Proof) {
    let Some(english) = edition.words.shapes(&Locale::english()) else { return };
    let numbers = number::Numbers::of(&edition.words);
    let names = quoted::Names::of(english);
    for locale in edition.words.locales().iter().filter(|locale| **locale != Locale::english()) {
        let language = edition.languages.get(locale);
        record::prove(edition, locale, today, proof);
        record::prove_countries(edition, locale, proof);
        let Some(writing) = language.and_then(|language| language.writing.as_ref()) else {
            proof.flaws.push(Flaw::NoRulesOfWriting(locale.clone()));
            continue;
        };
        let Some(own) = edition.words.shapes(locale) else { continue };
        let forms = choice::Forms::of(locale);
        let mut terms = term::Terms::of(locale, language, proof);
        for (id, shape) in english {
            let Some(translated) = own.get(id) else { continue };
            for (attr, english) in shape.patterns() {
                let other = match attr {
                    None => translated.value.as_ref(),
                    Some(attr) => translated.attributes.get(attr),
                };
                let Some(own) = other else { continue };
                let name = attr.map_or_else(|| id.clone(), |attr| format!("{id}.{attr}"));
                let pair = Pair { id: &name, english, own };
                let mut found = message(&pair, writing, &forms, &numbers);
                found.extend(names.faults(&pair, own_text(&edition.words, locale)));
                terms.see(&pair);
                proof.count("messages of translations", 1);
                proof.flaws.extend(found.into_iter().map(|fault| Flaw::Translation {
                    locale: locale.clone(),
                    id: name.clone(),
                    fault,
                }));
            }
        }
        terms.prove(proof);
    }
}

/// The text of a message in a language, for comparing what is quoted.
fn own_text<'a>(words: &'a crate::Words, locale: &'a Locale) -> impl Fn(&str) -> String + 'a {
    move |id| match id.split_once('.') {
        Some((id, attr)) => words.attr(locale, id, attr),
        None => words.text(locale, id),
    }
}

fn message(
    pair: &Pair<'_>,
    writing: &Writing,
    forms: &choice::Forms,
    numbers: &number::Numbers,
) -> Vec<TranslationFault> {
    let mut faults = forms.faults(pair);
    if !writing.other_numbers.contains_key(pair.id) {
        faults.extend(numbers.fault(pair));
    }
    for text in &pair.own.texts {
        faults.extend(script::faults(text, &pair.english.texts, writing));
        faults.extend(punctuation::faults(text, writing));
    }
    // A fault in the usual text is one in every variant that shares it.
    let mut told = Vec::new();
    faults.retain(|fault| {
        let is_new = !told.contains(fault);
        told.extend(is_new.then(|| fault.clone()));
        is_new
    });
    faults
}
