//! Letters: those of the language, and Latin words only where English has the same.

use crate::proof::translation_fault::TranslationFault;
use crate::{Script, Writing};

/// What stands inside a Latin word or reference.
fn is_of_latin_word(c: char) -> bool {
    Script::of(c) == Some(Script::Latin) || matches!(c, '\'' | '’' | '.' | '&' | '/' | '-' | '@')
}

pub(super) fn faults(text: &str, english: &[String], writing: &Writing) -> Vec<TranslationFault> {
    let mut faults = Vec::new();
    let small: Vec<String> = english.iter().map(|text| text.to_lowercase()).collect();
    let in_english = |word: &str| {
        let word = word.to_lowercase();
        small.iter().any(|text| text.contains(&word))
    };
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        let scripts: Vec<Script> = word.chars().filter_map(Script::of).collect();
        let is_own = |script: &Script| *script == writing.script;
        let is_latin = |script: &Script| *script == Script::Latin;
        let mixed = scripts.iter().any(is_own)
            && scripts.iter().any(|script| is_latin(script) && !is_own(script))
            // Without blanks a Latin word stands directly beside others.
            && writing.script != Script::Han;
        let foreign = scripts.iter().any(|script| !is_own(script) && !is_latin(script));
        if (foreign || mixed) && !in_english(word) {
            faults.push(TranslationFault::WrongScript(word.to_owned()));
        }
    }
    if writing.script != Script::Latin {
        for run in text.split(|c: char| !is_of_latin_word(c)) {
            let word = run.trim_matches(|c: char| !c.is_alphabetic());
            let is_allowed = |allowed: &String| allowed.eq_ignore_ascii_case(word);
            if !word.is_empty() && !in_english(word) && !writing.latin_words.iter().any(is_allowed)
            {
                faults.push(TranslationFault::LatinWord(word.to_owned()));
            }
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<TranslationFault> {
        let russian = include_str!("../../../../../content/locales/ru/language.toml");
        let english = ["The letter of Acme Ltd, report.pdf".to_owned()];
        faults(text, &english, &toml::from_str(russian).unwrap())
    }

    #[test]
    fn latin_words_stand_where_english_has_them_or_the_language_allows_them() {
        assert_eq!(of("Письмо Acme Ltd: отчёт.pdf (Red Notice)"), []);
        assert_eq!(of("Письмо letters"), [TranslationFault::LatinWord("letters".into())]);
    }

    #[test]
    fn letters_of_another_script_and_words_of_two_are_named() {
        assert_eq!(of("Слово 通报"), [TranslationFault::WrongScript("通报".into())]);
        let found = of("Cлово");
        assert!(found.contains(&TranslationFault::WrongScript("Cлово".into())), "a Latin C");
    }
}
