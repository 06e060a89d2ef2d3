//! How the words read: length of sentences, and words that are not said.

use candour_model::Locale;

use super::{Flaw, Proof};
use crate::Edition;

/// The most words a sentence may have.
pub const LONGEST_SENTENCE: usize = 25;

/// How a language reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reading {
    /// How many sentences there are.
    pub sentences: usize,
    /// How many words they have together.
    pub words: usize,
    /// The most words in one sentence.
    pub longest: usize,
}

impl Reading {
    /// Words a sentence, in tenths, rounded down; nought where there is no sentence.
    #[must_use]
    pub fn average_tenths(&self) -> usize {
        (self.words * 10).checked_div(self.sentences).unwrap_or_default()
    }
}

pub(super) fn prove(edition: &Edition, proof: &mut Proof) {
    for locale in edition.words.locales() {
        let forbidden: Vec<Forbidden> = edition
            .forbidden_words
            .get(locale)
            .into_iter()
            .flatten()
            .map(|line| Forbidden::read(line))
            .collect();
        let mut reading = Reading::default();
        for (id, shape) in edition.words.shapes(locale).into_iter().flatten() {
            for (attr, pattern) in shape.patterns() {
                let name = attr.map_or_else(|| id.clone(), |attr| format!("{id}.{attr}"));
                proof.count("messages read", 1);
                let mut longest = 0;
                for sentence in pattern.texts.iter().flat_map(|text| sentences(text)) {
                    let words = sentence.split_whitespace().count();
                    reading.sentences += 1;
                    reading.words += words;
                    longest = longest.max(words);
                }
                reading.longest = reading.longest.max(longest);
                if longest > LONGEST_SENTENCE {
                    proof.flaws.push(Flaw::LongSentence {
                        locale: locale.clone(),
                        id: name.clone(),
                        words: longest,
                    });
                }
                for word in &forbidden {
                    if pattern.texts.iter().any(|text| word.stands_in(text)) && !word.allows(&name)
                    {
                        proof.flaws.push(forbidden_flaw(locale, &name, word));
                    }
                }
            }
        }
        proof.reading.insert(locale.clone(), reading);
    }
}

fn forbidden_flaw(locale: &Locale, id: &str, word: &Forbidden) -> Flaw {
    Flaw::ForbiddenWord { locale: locale.clone(), id: id.to_owned(), word: word.phrase.join(" ") }
}

/// Sentences end with a full stop, a question mark, an exclamation mark or a line break. A full
/// stop inside a word, as in a number or an address, ends nothing.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n')
        .flat_map(|line| {
            line.split_inclusive(['.', '?', '!', ':', '。', '？', '！']).scan(0, {
                let mut begin = 0;
                move |end: &mut usize, piece: &str| {
                    *end += piece.len();
                    let is_end = line.get(*end..).is_none_or(|rest| {
                        rest.is_empty() || rest.starts_with([' ', '”', '"', ')', '\u{00A0}'])
                    });
                    let found = if is_end { line.get(begin..*end) } else { None };
                    if is_end {
                        begin = *end;
                    }
                    Some(found)
                }
            })
        })
        .flatten()
        .map(str::trim)
        .filter(|sentence| sentence.chars().any(char::is_alphanumeric))
}

/// A line of a list of forbidden words: the word or phrase, and after a colon the messages that
/// may hold it.
struct Forbidden {
    phrase: Vec<String>,
    allowed: Vec<String>,
}

fn bare_words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

impl Forbidden {
    fn read(line: &str) -> Self {
        let (phrase, allowed) = line.split_once(':').unwrap_or((line, ""));
        let allowed = allowed.split(',').map(|id| id.trim().to_owned()).collect();
        Self { phrase: bare_words(phrase), allowed }
    }

    fn stands_in(&self, text: &str) -> bool {
        let words = bare_words(text);
        !self.phrase.is_empty() && words.windows(self.phrase.len()).any(|part| part == self.phrase)
    }

    fn allows(&self, message: &str) -> bool {
        self.allowed.iter().any(|allowed| allowed == message)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_inside_a_word_ends_no_sentence() {
        let found: Vec<_> =
            sentences("See www.interpol.int today. Then ask: what of 2.5 years?").collect();
        assert_eq!(found, ["See www.interpol.int today.", "Then ask:", "what of 2.5 years?"]);
    }

    #[test]
    fn forbidden_words_are_found_whole_and_in_any_case() {
        let word = Forbidden::read("at risk: point-a.means, point-b");
        assert!(word.stands_in("You are AT RISK."));
        assert!(!word.stands_in("A brisk walk"));
        assert!(word.allows("point-b") && !word.allows("point-c"));
    }
}
