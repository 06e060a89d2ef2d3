//! Words that somebody guessing tries first.

/// Frequent words and names, and passwords seen often, of languages that zxcvbn does not know, the
/// most frequent first. Written for this program; `words/README.md` says how.
const LATIN: &str = include_str!("../../words/latin.txt");
const RUSSIAN: &str = include_str!("../../words/russian.txt");
const ARABIC: &str = include_str!("../../words/arabic.txt");
const CHINESE: &str = include_str!("../../words/chinese.txt");

/// The shortest part of a name that is tried by itself.
const SHORT: usize = 3;

/// The words to try on this form of a text, the likeliest first: what is known of the person, then
/// the words in its script.
pub(super) fn tried_first<'a>(form: &str, known: &[&'a str]) -> Vec<&'a str> {
    let parts = known.iter().flat_map(|name| {
        name.split(|c: char| !c.is_alphanumeric()).filter(|part| part.chars().count() >= SHORT)
    });
    let mut tried: Vec<&'a str> = parts.collect();
    let any = |is: fn(char) -> bool| form.chars().any(is);
    let lists = [
        (LATIN, any(|c| c.is_ascii_alphanumeric())),
        (RUSSIAN, any(|c| matches!(c, '\u{400}'..='\u{4FF}'))),
        (ARABIC, any(|c| matches!(c, '\u{600}'..='\u{6FF}'))),
        (CHINESE, any(|c| matches!(c, '\u{4E00}'..='\u{9FFF}'))),
    ];
    for (list, is_of_use) in lists {
        if is_of_use {
            tried.extend(list.split_whitespace());
        }
    }
    tried
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

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
