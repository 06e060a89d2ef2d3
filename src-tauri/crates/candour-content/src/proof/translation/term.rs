//! Terms: what English names by a bound term is named by it in the translation.

use candour_model::Locale;

use super::pair::Pair;
use crate::language::{Language, Term};
use crate::proof::{Flaw, Proof};

/// Of so many messages with an English term, one may say it in other words: by a pronoun, or by
/// another turn of the sentence.
const ONE_IN: usize = 10;
/// From so many messages on, one may.
const FEWEST: usize = 5;

/// How many of these messages may be without the bound term.
fn allowed(seen: usize) -> usize {
    (seen / ONE_IN).max(usize::from(seen >= FEWEST))
}

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
        let small = |texts: &[String]| texts.iter().map(|text| text.to_lowercase()).collect();
        let (english, own): (Vec<String>, Vec<String>) =
            (small(&pair.english.texts), small(&pair.own.texts));
        for (term, seen, without) in &mut self.terms {
            if english.iter().any(|text| term.is_in_english(text)) {
                *seen += 1;
                if !own.iter().any(|text| term.is_in(text)) {
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
            } else if without.len() > allowed(seen) {
                proof.flaws.push(Flaw::TermOtherwise { locale, term, seen, without });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::allowed;

    #[test]
    fn one_message_in_ten_may_say_it_in_other_words() {
        let found = [1, 4, 5, 10, 19, 20, 100].map(allowed);
        assert_eq!(found, [0, 0, 1, 1, 1, 2, 10]);
    }
}
