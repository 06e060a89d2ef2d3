//! Terms: what English names by a bound term is named by it in the translation.

use candour_model::Locale;

use super::Pair;
use crate::language::{Language, Term};
use crate::proof::{Flaw, Proof};

/// Of so many messages out of a hundred with an English term, the translation has the bound term. A
/// pronoun or another turn of the sentence may stand in the others.
const TERM_SHARE: usize = 90;

/// The terms of a language with the messages that were seen.
pub(super) struct Terms<'a> {
    locale: &'a Locale,
    terms: Vec<(Term, usize, Vec<String>)>,
}

impl<'a> Terms<'a> {
    pub(super) fn of(locale: &'a Locale, language: Option<&Language>, proof: &mut Proof) -> Self {
        let terms = match language.and_then(Language::terms) {
            None => {
                proof.flaws.push(Flaw::NoTerms { locale: locale.clone(), why: "missing".into() });
                Vec::new()
            }
            Some(Err(why)) => {
                proof.flaws.push(Flaw::NoTerms { locale: locale.clone(), why });
                Vec::new()
            }
            Some(Ok(terms)) => terms,
        };
        Self { locale, terms: terms.into_iter().map(|term| (term, 0, Vec::new())).collect() }
    }

    pub(super) fn see(&mut self, pair: &Pair<'_>) {
        for (term, seen, without) in &mut self.terms {
            if pair.english.texts.iter().any(|text| term.is_in_english(text)) {
                *seen += 1;
                if !pair.own.texts.iter().any(|text| term.is_in(text)) {
                    without.push(pair.id.to_owned());
                }
            }
        }
    }

    pub(super) fn prove(self, proof: &mut Proof) {
        proof.count("bound terms", self.terms.len());
        for (term, seen, without) in self.terms {
            let (locale, term) = (self.locale.clone(), term.english);
            if seen == 0 {
                proof.flaws.push(Flaw::TermUnused { locale, term });
            } else if (seen - without.len()) * 100 < seen * TERM_SHARE {
                proof.flaws.push(Flaw::TermOtherwise { locale, term, seen, without });
            }
        }
    }
}
