//! Pseudo-locales, derived from English, that show where the layout depends on English.

use std::borrow::Cow;

use candour_model::Locale;

use super::Words;
use super::language::Language;
use crate::ContentFault;

/// How a pseudo-locale changes a run of text.
type Change = fn(&str) -> Cow<'_, str>;

/// Accents on vowels and more length, so that clipped and hard-coded words are visible.
fn accented(text: &str) -> Cow<'_, str> {
    let mut changed = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        let accented = match c {
            'a' => 'á',
            'e' => 'ë',
            'i' => 'ï',
            'o' => 'ö',
            'u' => 'ü',
            'y' => 'ÿ',
            'A' => 'Á',
            'E' => 'Ë',
            'I' => 'Ï',
            'O' => 'Ö',
            'U' => 'Ü',
            'Y' => 'Ÿ',
            'c' => 'ç',
            'n' => 'ñ',
            other => other,
        };
        changed.push(accented);
        // Doubling vowels makes English about two fifths longer.
        if matches!(c, 'a' | 'e' | 'i' | 'o' | 'u') {
            changed.push(accented);
        }
    }
    Cow::Owned(changed)
}

/// Each run of text turned to run from right to left.
fn mirrored(text: &str) -> Cow<'_, str> {
    if text.trim().is_empty() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(format!("\u{202E}{text}\u{202C}"))
}

impl Words {
    /// Adds the pseudo-locales `en-XA`, accented and longer, and `ar-XB`, mirrored. For tests.
    ///
    /// `english` is the text of every English file.
    ///
    /// # Errors
    ///
    /// The same faults as [`Words::load`].
    pub fn with_pseudo_locales(
        mut self,
        english: &[(String, String)],
    ) -> Result<Self, Vec<ContentFault>> {
        let kinds: [(&str, Change); 2] = [("en-XA", accented), ("ar-XB", mirrored)];
        for (tag, change) in kinds {
            let Ok(locale) = tag.parse::<Locale>() else { continue };
            let files = english.iter().map(|(name, text)| (name.clone(), text.clone().into()));
            let language = Language::new(locale.clone(), files.collect()).changed(change);
            self.languages.push(language);
            self.locales.push(locale);
        }
        let faults = self.faults();
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }
}
