//! Passphrases: what is accepted, how strong one is, and a suggestion.

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

/// How well a passphrase resists guessing, from weakest to strongest (zxcvbn's 0 to 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Among the first thousand guesses, or empty.
    VeryWeak,
    /// Within a million guesses.
    Weak,
    /// Within a hundred million guesses.
    Fair,
    /// Within ten thousand million guesses.
    Good,
    /// Beyond that.
    Strong,
}

impl Strength {
    /// Estimates from the first 100 characters, of any text, also one that is no passphrase.
    ///
    /// `known` are words that someone guessing would try first: the person's own names, say.
    #[must_use]
    pub fn of(text: &str, known: &[&str]) -> Self {
        match u8::from(zxcvbn::zxcvbn(text, known).score()) {
            0 => Self::VeryWeak,
            1 => Self::Weak,
            2 => Self::Fair,
            3 => Self::Good,
            _ => Self::Strong,
        }
    }

    /// The number 0 to 4.
    #[must_use]
    pub fn level(self) -> u8 {
        match self {
            Self::VeryWeak => 0,
            Self::Weak => 1,
            Self::Fair => 2,
            Self::Good => 3,
            Self::Strong => 4,
        }
    }

    /// The stable code of its message.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::VeryWeak => "very-weak",
            Self::Weak => "weak",
            Self::Fair => "fair",
            Self::Good => "good",
            Self::Strong => "strong",
        }
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
    fn measures_strength_by_how_guessable_a_passphrase_is() {
        assert_eq!(Strength::of("", &[]), Strength::VeryWeak);
        assert_eq!(Strength::of("password", &[]), Strength::VeryWeak);
        assert_eq!(Strength::of("panoramic nectar precut smith banana", &[]), Strength::Strong);
        assert!(Strength::of("Volkonskaya", &["Volkonskaya"]) < Strength::of("Volkonskaya", &[]));
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
        fn takes_any_text_without_stumbling(text in any::<String>(), known in any::<String>()) {
            let _ = Strength::of(&text, &[&known]);
            let _ = Passphrase::new(text);
        }
    }
}
