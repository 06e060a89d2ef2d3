//! The words of the screen, looked up where the program has them: tests name messages, not wordings.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use candour_content::{Edition, embedded_with_pseudo_locales};
use candour_model::Locale;

/// The content of the program, with the two languages that its e2e build speaks beside English.
pub(crate) fn edition() -> &'static Edition {
    static EDITION: OnceLock<Edition> = OnceLock::new();
    EDITION.get_or_init(|| embedded_with_pseudo_locales().unwrap())
}

/// A language that the window is seen in.
#[derive(Debug, Clone)]
pub(crate) struct Language(Locale);

impl Language {
    /// The language of this tag.
    pub(crate) fn of(tag: &str) -> Self {
        Self(tag.parse().unwrap())
    }

    /// The language of this tag, if it ships.
    pub(crate) fn shipped(tag: &str) -> Option<Self> {
        let mut shipped = edition().words.locales().iter();
        shipped.find(|locale| locale.as_str() == tag).cloned().map(Self)
    }

    /// The language itself.
    pub(crate) fn locale(&self) -> &Locale {
        &self.0
    }

    /// Its tag.
    pub(crate) fn tag(&self) -> &str {
        self.0.as_str()
    }

    /// The text of a message in it, as [`say`] gives the English one.
    pub(crate) fn say(&self, key: &str) -> String {
        let words = &edition().words;
        match key.split_once('.') {
            Some((id, attribute)) => words.attr(&self.0, id, attribute),
            None => words.text(&self.0, key),
        }
    }
}

/// The text of a message of the English edition: `ui-unlock`, or `q-held-now.o-free` for a part.
///
/// Only plain messages: those with a variable part have no one text.
pub(crate) fn say(key: &str) -> &'static str {
    static WORDS: OnceLock<BTreeMap<String, String>> = OnceLock::new();
    WORDS
        .get_or_init(|| edition().words.plain_messages(&Locale::english(), ""))
        .get(key)
        .unwrap_or_else(|| panic!("there is no message {key}"))
}
