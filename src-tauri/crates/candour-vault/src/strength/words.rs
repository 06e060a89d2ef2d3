//! Words that somebody guessing tries first.

use std::collections::BTreeSet;

/// Frequent words and names, and passwords seen often, of languages that zxcvbn does not know, the
/// most frequent first. Written for this program; `words/README.md` says how.
const LATIN: &str = include_str!("../../words/latin.txt");
const RUSSIAN: &str = include_str!("../../words/russian.txt");
const ARABIC: &str = include_str!("../../words/arabic.txt");
const CHINESE: &str = include_str!("../../words/chinese.txt");

/// The shortest part of a name that is tried by itself.
const SHORT: usize = 3;

/// Signs that often stand for a letter, as zxcvbn reads them.
const FOR_LETTERS: [(char, &str); 20] = [
    ('4', "a"),
    ('@', "a"),
    ('8', "b"),
    ('(', "c"),
    ('{', "c"),
    ('[', "c"),
    ('<', "c"),
    ('3', "e"),
    ('6', "g"),
    ('9', "g"),
    ('1', "il"),
    ('!', "i"),
    ('|', "il"),
    ('0', "o"),
    ('$', "s"),
    ('5', "s"),
    ('+', "t"),
    ('7', "lt"),
    ('%', "x"),
    ('2', "z"),
];

/// The words to try on this form of a text, the likeliest first: what is known of the person, then
/// the words in its script. Those whose letters are not in the text are left out, because zxcvbn
/// takes time for each.
pub(super) fn tried_first<'a>(form: &str, known: &[&'a str]) -> Vec<&'a str> {
    let parts = known.iter().flat_map(|name| {
        name.split(|c: char| !c.is_alphanumeric()).filter(|part| part.chars().count() >= SHORT)
    });
    let mut letters: BTreeSet<char> = form.chars().flat_map(char::to_lowercase).collect();
    for (sign, stands_for) in FOR_LETTERS {
        if form.contains(sign) {
            letters.extend(stands_for.chars());
        }
    }
    let fits =
        |word: &&str| word.chars().flat_map(char::to_lowercase).all(|c| letters.contains(&c));
    let lists = [LATIN, RUSSIAN, ARABIC, CHINESE];
    parts.chain(lists.iter().flat_map(|list| list.split_whitespace())).filter(fits).collect()
}

/// Whether one of these words, of more than [`SHORT`] letters, is in the text.
pub(super) fn holds_one(form: &str, known: &[&str]) -> bool {
    let is_in = |word: &&str| word.chars().count() > SHORT && form.contains(&word.to_lowercase());
    tried_first(form, known).iter().any(is_in)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_list_holds_words_of_its_script_in_small_letters_and_none_twice() {
        for (name, list, least) in [
            ("latin", LATIN, 300),
            ("russian", RUSSIAN, 250),
            ("arabic", ARABIC, 150),
            ("chinese", CHINESE, 100),
        ] {
            let words: Vec<&str> = list.split_whitespace().collect();
            let different: BTreeSet<&str> = words.iter().copied().collect();
            assert_eq!(words.len(), different.len(), "{name}");
            assert!(words.len() >= least, "{name}: {}", words.len());
            assert!(words.iter().all(|word| word.to_lowercase() == **word), "{name}");
            let is_of_script = words.iter().all(|word| tried_first(word, &[]).contains(word));
            assert!(is_of_script, "{name}");
        }
    }
}
