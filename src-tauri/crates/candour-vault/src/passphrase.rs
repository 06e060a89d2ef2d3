//! Passphrases: what is accepted, and a suggestion.

use std::fmt;

use rand::Rng;
use secrecy::{ExposeSecret, SecretString};
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, Zeroizing};

use crate::error::VaultError;

const WORDS: &str = include_str!("../words/eff-large.txt");

/// A passphrase in Unicode normal form C, which is what keyboards send on most systems.
///
/// The same words, typed with combining accents, open the same vault.
/// Spaces and case count; there are no rules of composition.
#[derive(Clone)]
pub struct Passphrase(SecretString);

impl Passphrase {
    /// The longest passphrase, in bytes of UTF-8, before and after normalising.
    pub const MOST_BYTES: usize = 4096;

    /// Takes over the text and overwrites it.
    ///
    /// # Errors
    /// [`VaultError::PassphraseEmpty`], [`VaultError::PassphraseTooLong`], and
    /// [`VaultError::PassphraseControl`] for a line break or the like, which stock age could not
    /// be given.
    pub fn new(text: String) -> Result<Self, VaultError> {
        let text = Zeroizing::new(text);
        if text.is_empty() {
            return Err(VaultError::PassphraseEmpty);
        }
        if text.len() > Self::MOST_BYTES {
            return Err(VaultError::PassphraseTooLong);
        }
        if text.chars().any(char::is_control) {
            return Err(VaultError::PassphraseControl);
        }
        let mut normal = String::with_capacity(3 * text.len());
        normal.extend(text.nfc());
        if normal.len() > Self::MOST_BYTES {
            normal.zeroize();
            return Err(VaultError::PassphraseTooLong);
        }
        let kept = SecretString::from(normal.as_str());
        normal.zeroize();
        Ok(Self(kept))
    }

    pub(crate) fn secret(&self) -> &SecretString {
        &self.0
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Passphrase([hidden])")
    }
}

/// Six words drawn from the 7,776 of the EFF's large list, split by spaces: 77.5 bits.
pub fn suggest(randomness: &mut dyn rand::CryptoRng) -> SecretString {
    let words: Vec<&str> = WORDS.lines().collect();
    let mut phrase = Zeroizing::new(String::with_capacity(96));
    for place in 0..6 {
        if place > 0 {
            phrase.push(' ');
        }
        phrase.push_str(words[randomness.random_range(0..words.len())]);
    }
    SecretString::from(phrase.as_str())
}

/// The word of the EFF's large list at `number` modulo 7776, counted from 0.
#[must_use]
pub fn word_at(number: u32) -> &'static str {
    let words = WORDS.lines().count();
    let at = usize::try_from(number).unwrap_or_default() % words;
    WORDS.lines().nth(at).unwrap_or_default()
}

/// Whether two passphrases are the same, for "type it again".
impl PartialEq for Passphrase {
    fn eq(&self, other: &Self) -> bool {
        self.0.expose_secret() == other.0.expose_secret()
    }
}

impl Eq for Passphrase {}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use super::*;
    use crate::strength::Strength;

    #[test]
    fn refuses_only_the_empty_the_huge_and_the_unprintable() {
        let fault = |text: &str| Passphrase::new(text.into()).err();
        assert_eq!(fault(""), Some(VaultError::PassphraseEmpty));
        assert_eq!(fault(&"a".repeat(1_000_000)), Some(VaultError::PassphraseTooLong));
        assert_eq!(fault("two\nlines"), Some(VaultError::PassphraseControl));
        for fine in ["a", " ", "密码", "пароль", "كلمة السر", "🔑🔑", &"a".repeat(4096)]
        {
            assert_eq!(fault(fine), None, "{fine}");
        }
    }

    #[test]
    fn is_the_same_however_the_keyboard_composes_an_accent() {
        assert_eq!(Passphrase::new("café".into()), Passphrase::new("cafe\u{301}".into()));
        assert_ne!(Passphrase::new("café".into()), Passphrase::new("cafe".into()));
    }

    #[test]
    fn suggests_six_words_that_are_strong_and_each_time_others() {
        let mut randomness = StdRng::seed_from_u64(7);
        let phrases: BTreeSet<String> =
            (0..200).map(|_| suggest(&mut randomness).expose_secret().to_owned()).collect();
        assert_eq!(phrases.len(), 200, "no suggestion comes twice");
        for phrase in &phrases {
            assert_eq!(phrase.split(' ').count(), 6, "{phrase}");
            assert_eq!(Strength::of(phrase, &[]), Strength::Strong, "{phrase}");
        }
    }

    #[test]
    fn holds_the_whole_word_list_without_doubles() {
        let words: BTreeSet<&str> = WORDS.lines().collect();
        assert_eq!(words.len(), 7776);
        assert!(words.iter().all(|word| word.len() >= 3 && !word.contains(' ')));
    }

    proptest! {
        #[test]
        fn takes_any_text_without_stumbling(text in any::<String>()) {
            let _ = Passphrase::new(text);
        }
    }
}
