//! How the words read: length of sentences, and words that are not said.

use candour_model::Locale;

use super::outcome::tenths;
use super::{Flaw, Proof, Reading};
use crate::Edition;

/// The most words a sentence may have.
pub const LONGEST_SENTENCE: usize = 25;

/// The most words that the sentences of one message may have on average, where it has several.
pub const LONGEST_AVERAGE: usize = 20;

pub(super) fn prove(edition: &Edition, proof: &mut Proof) {
    for locale in edition.words.locales() {
        let listed = edition.forbidden_words.get(locale);
        if listed.is_none_or(Vec::is_empty) {
            proof.flaws.push(Flaw::NoForbiddenWords(locale.clone()));
        }
        let forbidden: Vec<Forbidden> =
            listed.into_iter().flatten().map(|line| Forbidden::read(line)).collect();
        let mut reading = Reading { forbidden: forbidden.len(), ..Reading::default() };
        for (id, shape) in edition.words.shapes(locale).into_iter().flatten() {
            for (attr, pattern) in shape.patterns() {
                let name = attr.map_or_else(|| id.clone(), |attr| format!("{id}.{attr}"));
                message(locale, name, &pattern.texts, &forbidden, &mut reading, proof);
            }
        }
        proof.reading.insert(locale.clone(), reading);
    }
}

/// Reads one message in all its variants.
fn message(
    locale: &Locale,
    id: String,
    texts: &[String],
    forbidden: &[Forbidden],
    reading: &mut Reading,
    proof: &mut Proof,
) {
    let lengths: Vec<usize> = texts.iter().flat_map(|text| sentences(text)).map(words_of).collect();
    let longest = lengths.iter().copied().max().unwrap_or_default();
    let words = lengths.iter().sum::<usize>();
    let average = tenths(words, lengths.len());
    reading.messages += 1;
    reading.sentences += lengths.len();
    reading.words += words;
    reading.longest = reading.longest.max(longest);
    reading.wordiest_tenths = reading.wordiest_tenths.max(average);
    for word in forbidden.iter().filter(|word| !word.allows(&id)) {
        if texts.iter().any(|text| word.stands_in(text)) {
            proof.flaws.push(forbidden_flaw(locale, &id, word));
        }
    }
    let locale = locale.clone();
    if longest > LONGEST_SENTENCE {
        proof.flaws.push(Flaw::LongSentence { locale, id, words: longest });
    } else if lengths.len() > 1 && average > LONGEST_AVERAGE * 10 {
        proof.flaws.push(Flaw::LongAverage { locale, id, tenths: average });
    }
}

/// How many words a sentence has. Where words are not set apart, as in Chinese, two signs count
/// as one.
fn words_of(sentence: &str) -> usize {
    let is_sign = |c: &char| matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}');
    let signs = sentence.chars().filter(is_sign).count();
    let rest: String = sentence.chars().map(|c| if is_sign(&c) { ' ' } else { c }).collect();
    let apart = rest.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric));
    if signs == 0 { sentence.split_whitespace().count() } else { signs.div_ceil(2) + apart.count() }
}

fn forbidden_flaw(locale: &Locale, id: &str, word: &Forbidden) -> Flaw {
    Flaw::ForbiddenWord { locale: locale.clone(), id: id.to_owned(), word: word.phrase.join(" ") }
}

/// Sentences end with a full stop, a question mark, an exclamation mark or a line break. A full
/// stop inside a word, as in a number or an address, ends nothing.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n')
        .flat_map(|line| {
            line.split_inclusive(['.', '?', '!', ':', '。', '？', '！', '؟']).scan(0, {
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
    fn two_signs_of_a_script_without_blanks_count_as_a_word() {
        assert_eq!(words_of("请先联系律师。"), 3);
        assert_eq!(words_of("请看 RPD 第83条"), 4);
        assert_eq!(words_of("See the rules."), 3);
    }

    #[test]
    fn forbidden_words_are_found_whole_and_in_any_case() {
        let word = Forbidden::read("at risk: point-a.means, point-b");
        assert!(word.stands_in("You are AT RISK."));
        assert!(!word.stands_in("A brisk walk"));
        assert!(word.allows("point-b") && !word.allows("point-c"));
    }
}
