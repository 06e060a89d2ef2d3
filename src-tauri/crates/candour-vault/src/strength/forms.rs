//! The forms in which somebody guessing would try a text.

use std::collections::BTreeSet;

/// The keys of a keyboard by the letters that they type, and by those of the Latin one.
struct Keyboard {
    latin: &'static str,
    other: &'static str,
}

const RUSSIAN: Keyboard = Keyboard {
    latin: "qwertyuiop[]asdfghjkl;'zxcvbnm,.`",
    other: "йцукенгшщзхъфывапролджэячсмитьбюё",
};

const TURKISH: Keyboard = Keyboard { latin: "i[];',.", other: "ığüşiöç" };

/// The key "b" types two letters, lam and alef; they are replaced before.
const ARABIC: Keyboard = Keyboard {
    latin: "qwertyuiop[]asdfghjkl;'zxcvnm,./`",
    other: "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ",
};

/// The letters of Turkish without their marks, as many write them.
const TURKISH_PLAIN: Keyboard = Keyboard { latin: "igusoc", other: "ığüşöç" };

impl Keyboard {
    fn has(&self, text: &str) -> bool {
        text.chars().any(|c| !c.is_ascii() && self.other.contains(c))
    }

    /// The text as the same keys type it on the Latin keyboard.
    fn to_latin(&self, text: &str) -> String {
        exchanged(text, self.other, self.latin)
    }

    /// The text as the keys of the Latin keyboard type it on this one.
    fn latin_as_own(&self, text: &str) -> String {
        exchanged(text, self.latin, self.other)
    }
}

fn exchanged(text: &str, from: &str, to: &str) -> String {
    let of_key =
        |c: char| from.chars().zip(to.chars()).find(|(one, _)| *one == c).map(|(_, key)| key);
    text.chars().map(|c| of_key(c).unwrap_or(c)).collect()
}

/// Digits of other scripts as the Latin ones.
fn plain_digit(c: char) -> char {
    let zero = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6F0}'..='\u{6F9}' => 0x6F0,
        '\u{FF10}'..='\u{FF19}' => 0xFF10,
        _ => return c,
    };
    let digit = u32::from(c).saturating_sub(zero);
    char::from_digit(digit, 10).unwrap_or(c)
}

/// A text as it is, and in every other form that is worth a try: with the keys of another keyboard,
/// without the marks of Turkish, and each word once.
pub(super) fn of(text: &str) -> BTreeSet<String> {
    let digits: String = text.chars().map(plain_digit).collect();
    // In small letters: which of them were capitals is judged in the text as it is.
    let small = digits.replace('İ', "i").to_lowercase();
    let mut forms = BTreeSet::from([text.to_owned(), digits]);
    if RUSSIAN.has(&small) {
        forms.insert(RUSSIAN.to_latin(&small));
    }
    if TURKISH.has(&small) || text.contains('İ') {
        forms.insert(TURKISH.to_latin(&small));
        forms.insert(TURKISH_PLAIN.to_latin(&small));
    }
    if ARABIC.has(&small) {
        forms.insert(ARABIC.to_latin(&small.replace("لا", "b")));
    }
    forms.iter().map(|form| each_word_once(form)).collect()
}

/// A text in Latin letters as the same keys type it on the Russian keyboard.
pub(super) fn on_russian_keyboard(text: &str) -> String {
    each_word_once(&RUSSIAN.latin_as_own(&text.to_lowercase()))
}

/// The words of a text, each once, without what stands between them where any is repeated; otherwise
/// the text as it is.
fn each_word_once(text: &str) -> String {
    let words = || text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut seen = BTreeSet::new();
    let once: Vec<&str> = words().filter(|word| seen.insert(word.to_lowercase())).collect();
    if once.len() == words().count() { text.to_owned() } else { once.join(" ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_keyboard_has_as_many_keys_on_both_sides() {
        for keyboard in [&RUSSIAN, &TURKISH, &ARABIC, &TURKISH_PLAIN] {
            assert_eq!(keyboard.latin.chars().count(), keyboard.other.chars().count());
        }
        assert_eq!(RUSSIAN.to_latin("йцукен"), "qwerty");
        assert_eq!(RUSSIAN.latin_as_own("ghbdtn"), "привет");
        assert_eq!(TURKISH.to_latin("qwertyuıopğü"), "qwertyuiop[]");
    }

    #[test]
    fn a_text_without_a_repeated_word_stays_as_it_is() {
        assert_eq!(each_word_once("a-b c!"), "a-b c!");
        assert_eq!(each_word_once("Lake, lake! heron"), "Lake heron");
    }
}
