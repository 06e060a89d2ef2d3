//! Every message of an edition: Fluent messages by language, with English as the fallback.

mod args;
mod format;
mod language;
mod pseudo;
mod shape;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use candour_model::Locale;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast;

pub use args::Args;
pub use shape::{Choice, MessageShape, PatternShape};

use self::language::Language;
use crate::ContentFault;

/// Every word of an edition.
///
/// A message that a language lacks is taken from English. One that English lacks shows as its own
/// id, which the proofs of a build prevent. A language is read when one of its messages is first
/// asked for; English is read at once.
pub struct Words {
    languages: Vec<Language>,
    locales: Vec<Locale>,
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("locales", &self.locales).finish_non_exhaustive()
    }
}

impl Words {
    /// Takes Fluent files: the language, the file's name, its text. English is read.
    ///
    /// # Errors
    ///
    /// Every English entry that cannot be read and every message that stands twice in English.
    /// Those of another language are named by [`Self::faults`].
    pub fn load<T: Into<Cow<'static, str>>>(
        files: impl IntoIterator<Item = (Locale, String, T)>,
    ) -> Result<Self, Vec<ContentFault>> {
        let mut by_locale: BTreeMap<Locale, Vec<_>> = BTreeMap::new();
        for (locale, file, text) in files {
            by_locale.entry(locale).or_default().push((file, text.into()));
        }
        let mut languages: Vec<Language> =
            by_locale.into_iter().map(|(locale, files)| Language::new(locale, files)).collect();
        // English first, then by tag.
        languages.sort_by_key(|language| language.locale != Locale::english());
        let locales = languages.iter().map(|language| language.locale.clone()).collect();
        let english = languages.iter().filter(|language| language.locale == Locale::english());
        let faults: Vec<ContentFault> = english.flat_map(Language::faults).cloned().collect();
        if faults.is_empty() { Ok(Self { languages, locales }) } else { Err(faults) }
    }

    /// Reads every language, and names each entry that cannot be read and each message that stands
    /// twice in its language.
    #[must_use]
    pub fn faults(&self) -> Vec<ContentFault> {
        self.languages.iter().flat_map(Language::faults).cloned().collect()
    }

    /// The languages whose files have been read.
    #[must_use]
    pub fn read_so_far(&self) -> Vec<&Locale> {
        let read = self.languages.iter().filter(|language| language.is_read());
        read.map(|language| &language.locale).collect()
    }

    /// What a language calls itself, without reading it; its tag where it does not say.
    #[must_use]
    pub fn own_name(&self, locale: &Locale) -> String {
        let name = self.language(locale).and_then(Language::own_name);
        name.map_or_else(|| locale.to_string(), str::to_owned)
    }

    /// The files of a language by their names, as they stand.
    pub fn files(&self, locale: &Locale) -> impl Iterator<Item = (&str, &str)> {
        self.language(locale).into_iter().flat_map(Language::files)
    }

    fn language(&self, locale: &Locale) -> Option<&Language> {
        self.languages.iter().find(|language| language.locale == *locale)
    }

    /// The languages, English first.
    #[must_use]
    pub fn locales(&self) -> &[Locale] {
        &self.locales
    }

    /// Whether English has the message, or the language itself.
    #[must_use]
    pub fn has(&self, locale: &Locale, id: &str) -> bool {
        self.pattern(locale, id, None).is_some()
    }

    /// Whether English has the attribute of the message, or the language itself.
    #[must_use]
    pub fn has_attr(&self, locale: &Locale, id: &str, attr: &str) -> bool {
        self.pattern(locale, id, Some(attr)).is_some()
    }

    /// The text of a message without variables; its id where no language has it.
    #[must_use]
    pub fn text(&self, locale: &Locale, id: &str) -> String {
        self.text_with(locale, id, &Args::new())
    }

    /// The text of a message; its id where no language has it.
    #[must_use]
    pub fn text_with(&self, locale: &Locale, id: &str, args: &Args) -> String {
        self.find(locale, id, None, args).unwrap_or_else(|| id.to_owned())
    }

    /// The text of an attribute without variables; `id.attr` where no language has it.
    #[must_use]
    pub fn attr(&self, locale: &Locale, id: &str, attr: &str) -> String {
        self.attr_with(locale, id, attr, &Args::new())
    }

    /// The text of an attribute; `id.attr` where no language has it.
    #[must_use]
    pub fn attr_with(&self, locale: &Locale, id: &str, attr: &str, args: &Args) -> String {
        self.find(locale, id, Some(attr), args).unwrap_or_else(|| format!("{id}.{attr}"))
    }

    /// The text of a message or, with `attr`, of its attribute; `None` where no language has it.
    #[must_use]
    pub fn find(
        &self,
        locale: &Locale,
        id: &str,
        attr: Option<&str>,
        args: &Args,
    ) -> Option<String> {
        let (language, pattern) = self.pattern(locale, id, attr)?;
        let args: FluentArgs<'_> = args.fluent(language.locale.direction());
        let mut errors = Vec::new();
        let text = language.bundle().format_pattern(pattern, Some(&args), &mut errors);
        Some(text.into_owned())
    }

    /// Messages for the screen by id, and attributes by `id.attr`: those whose id begins with
    /// `prefix` and that hold no choice by number or kind in English. A variable stands as `{name}`.
    #[must_use]
    pub fn plain_messages(&self, locale: &Locale, prefix: &str) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        for (id, shape) in self.languages.iter().take(1).flat_map(|l| l.shapes_from(prefix)) {
            for (attr, pattern) in shape.patterns().filter(|(_, pattern)| !pattern.chooses()) {
                let key = attr.map_or_else(|| id.clone(), |attr| format!("{id}.{attr}"));
                let text = self.find(locale, &id, attr, &Args::placeholders(pattern));
                found.extend(text.map(|text| (key, text)));
            }
        }
        found
    }

    /// What the messages of a language are made of, by id, without those it takes from English.
    #[must_use]
    pub fn shapes(&self, locale: &Locale) -> Option<&BTreeMap<String, MessageShape>> {
        self.language(locale).map(Language::shapes)
    }

    /// The ids of English messages that begin with a prefix.
    #[must_use]
    pub fn ids(&self, prefix: &str) -> BTreeSet<&str> {
        let shapes = self.shapes(&Locale::english());
        shapes
            .into_iter()
            .flatten()
            .map(|(id, _)| id.as_str())
            .filter(|id| id.starts_with(prefix))
            .collect()
    }

    fn pattern(
        &self,
        locale: &Locale,
        id: &str,
        attr: Option<&str>,
    ) -> Option<(&Language, &ast::Pattern<&str>)> {
        let own = self.languages.iter().filter(|l| l.locale == *locale);
        let english = self.languages.iter().filter(|l| l.locale == Locale::english());
        own.chain(english).find_map(|language| Some((language, language.pattern(id, attr)?)))
    }
}

/// What the messages of one text are made of.
pub(crate) fn shape_of(resource: &FluentResource) -> Vec<(String, MessageShape)> {
    shape::of(resource, "", "")
}

#[cfg(test)]
mod tests;
