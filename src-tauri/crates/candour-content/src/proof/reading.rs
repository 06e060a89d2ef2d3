//! How the words read: length of sentences, and words that are not said.

use std::fmt;

use candour_model::Locale;

use super::outcome::tenths;
use super::{Flaw, Proof, Reading};
use crate::{Edition, Script};

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
    let bare: Vec<Bare> = texts.iter().map(|text| Bare::of(text)).collect();
    for word in forbidden {
        if bare.iter().any(|text| word.stands_in(text)) && !word.allows(&id) {
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
    let signs = sentence.chars().filter(|c| is_sign(*c)).count();
    let rest: String = sentence.chars().map(|c| if is_sign(c) { ' ' } else { c }).collect();
    // What a variable holds counts as a word, a dash does not.
    let is_word = |word: &&str| word.chars().any(|c| c.is_alphanumeric() || c == '…');
    let apart = rest.split_whitespace().filter(is_word);
    signs.div_ceil(2) + apart.count()
}

/// A character of a script without blanks.
fn is_sign(c: char) -> bool {
    Script::of(c) == Some(Script::Han)
}

fn forbidden_flaw(locale: &Locale, id: &str, word: &Forbidden) -> Flaw {
    Flaw::ForbiddenWord { locale: locale.clone(), id: id.to_owned(), word: word.to_string() }
}

/// Sentences end with a full stop, a question mark, an exclamation mark, a colon or a line break. A
/// full stop inside a word, as in a number or an address, ends nothing; the signs of Chinese need no
/// blank after them.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n')
        .flat_map(|line| {
            line.split_inclusive(['.', '?', '!', ':', '؟', '。', '？', '！', '：']).scan(0, {
                let mut begin = 0;
                move |end: &mut usize, piece: &str| {
                    *end += piece.len();
                    let is_end = piece.ends_with(['。', '？', '！', '：'])
                        || line.get(*end..).is_none_or(|rest| {
                            rest.is_empty()
                                || rest.starts_with([' ', '”', '"', '»', ')', '\u{00A0}'])
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
/// may hold it. A word that ends with `*` is the beginning of a word; what is written without blanks
/// is found anywhere.
struct Forbidden {
    /// Each word, and whether it is a beginning alone.
    phrase: Vec<(String, bool)>,
    /// The phrase as it stands where words are not set apart.
    signs: Option<String>,
    allowed: Vec<String>,
}

/// A text in small letters, whole and in words.
struct Bare {
    text: String,
    words: Vec<String>,
}

impl Bare {
    fn of(text: &str) -> Self {
        Self { text: text.to_lowercase(), words: bare_words(text) }
    }
}

fn bare_words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

impl fmt::Display for Forbidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (word, is_stem)) in self.phrase.iter().enumerate() {
            let (blank, star) = (if at > 0 { " " } else { "" }, if *is_stem { "*" } else { "" });
            write!(f, "{blank}{word}{star}")?;
        }
        Ok(())
    }
}

impl Forbidden {
    fn read(line: &str) -> Self {
        let (phrase, allowed) = line.split_once(':').unwrap_or((line, ""));
        let allowed = allowed.split(',').map(|id| id.trim().to_owned()).collect();
        let words = phrase.split_whitespace().flat_map(|word| {
            let parts = bare_words(word);
            let last = parts.len();
            let is_stem = word.ends_with('*');
            parts.into_iter().enumerate().map(move |(at, part)| (part, is_stem && at + 1 == last))
        });
        let phrase: Vec<(String, bool)> = words.collect();
        let whole: String = phrase.iter().map(|(word, _)| word.as_str()).collect();
        Self { signs: whole.chars().any(is_sign).then_some(whole), phrase, allowed }
    }

    fn stands_in(&self, text: &Bare) -> bool {
        if let Some(signs) = &self.signs {
            return text.text.contains(signs);
        }
        let fits = |(word, (part, is_stem)): (&String, &(String, bool))| {
            if *is_stem { word.starts_with(part.as_str()) } else { word == part }
        };
        !self.phrase.is_empty()
            && text
                .words
                .windows(self.phrase.len())
                .any(|part| part.iter().zip(&self.phrase).all(fits))
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
        assert_eq!(words_of("Это … — правило."), 3, "a variable is a word, a dash is none");
    }

    #[test]
    fn a_sentence_of_chinese_ends_without_a_blank() {
        let found: Vec<_> = sentences("请稍候。然后：保存？「好」").collect();
        assert_eq!(found, ["请稍候。", "然后：", "保存？", "「好」"]);
        let found: Vec<_> = sentences("Это «важно?» Да. 5.3").collect();
        assert_eq!(found, ["Это «важно?", "» Да.", "5.3"]);
    }

    #[test]
    fn a_stem_is_found_with_any_ending_and_chinese_anywhere() {
        let stem = Forbidden::read("преступник*: point-a");
        assert!(
            stem.stands_in(&Bare::of("О Преступниках."))
                && !stem.stands_in(&Bare::of("непреступник"))
        );
        assert!(stem.allows("point-a"));
        let phrase = Forbidden::read("высок* риск*");
        assert!(
            phrase.stands_in(&Bare::of("высокого риска"))
                && !phrase.stands_in(&Bare::of("высоко. Без риска"))
        );
        let phrase = Forbidden::read("высокий риск*");
        assert!(
            phrase.stands_in(&Bare::of("Высокий риска"))
                && !phrase.stands_in(&Bare::of("высокий дом"))
        );
        assert!(Forbidden::read("逃犯").stands_in(&Bare::of("他是逃犯。")));
        assert!(!Forbidden::read("逃犯").stands_in(&Bare::of("逃离")));
    }

    #[test]
    fn forbidden_words_are_found_whole_and_in_any_case() {
        let word = Forbidden::read("at risk: point-a.means, point-b");
        assert!(word.stands_in(&Bare::of("You are AT RISK.")));
        assert!(!word.stands_in(&Bare::of("A brisk walk")));
        assert!(word.allows("point-b") && !word.allows("point-c"));
    }
}
