//! Every message of an edition: Fluent messages by language, with English as the fallback.

mod args;
mod format;
mod pseudo;
mod shape;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use candour_model::Locale;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast;

pub use args::Args;
pub use shape::{MessageShape, PatternShape};

use crate::ContentFault;

/// One language: its bundle, and what its messages are made of.
struct Language {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
    shapes: BTreeMap<String, MessageShape>,
}

/// Every word of an edition.
///
/// A message that a language lacks is taken from English. One that English lacks shows as its own
/// id, which the proofs of a build prevent.
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
    /// Reads Fluent files: the language, the file's name, its text.
    ///
    /// # Errors
    ///
    /// Every entry that cannot be read and every message that stands twice in a language.
    pub fn load(
        files: impl IntoIterator<Item = (Locale, String, String)>,
    ) -> Result<Self, Vec<ContentFault>> {
        let mut by_locale: BTreeMap<Locale, Vec<(String, String)>> = BTreeMap::new();
        for (locale, file, text) in files {
            by_locale.entry(locale).or_default().push((file, text));
        }
        let mut faults = Vec::new();
        let mut languages = Vec::new();
        for (locale, files) in by_locale {
            languages.push(Language::load(locale, files, &mut faults));
        }
        // English first, then by tag.
        languages.sort_by_key(|language| language.locale != Locale::english());
        let locales = languages.iter().map(|language| language.locale.clone()).collect();
        if faults.is_empty() { Ok(Self { languages, locales }) } else { Err(faults) }
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
        let text = language.bundle.format_pattern(pattern, Some(&args), &mut errors);
        Some(text.into_owned())
    }

    /// Messages for the screen by id, and attributes by `id.attr`: those whose id begins with
    /// `prefix` and that hold no choice by number or kind. A variable stands as `{name}`.
    #[must_use]
    pub fn plain_messages(&self, locale: &Locale, prefix: &str) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        // English first, so that each language overrides it.
        let own = self.languages.iter().filter(|l| l.locale == *locale);
        for language in self.languages.iter().take(1).chain(own) {
            let shapes = language.shapes.range(prefix.to_owned()..);
            for (id, shape) in shapes.take_while(|(id, _)| id.starts_with(prefix)) {
                for (attr, pattern) in shape.patterns().filter(|(_, pattern)| !pattern.chooses) {
                    let key = attr.map_or_else(|| id.clone(), |attr| format!("{id}.{attr}"));
                    let text = self.find(&language.locale, id, attr, &Args::placeholders(pattern));
                    found.extend(text.map(|text| (key, text)));
                }
            }
        }
        found
    }

    /// What the messages of a language are made of, by id, without those it takes from English.
    #[must_use]
    pub fn shapes(&self, locale: &Locale) -> Option<&BTreeMap<String, MessageShape>> {
        self.languages.iter().find(|l| l.locale == *locale).map(|l| &l.shapes)
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
        own.chain(english).find_map(|language| {
            let message = language.bundle.get_message(id)?;
            let pattern = match attr {
                Some(attr) => message.get_attribute(attr)?.value(),
                None => message.value()?,
            };
            Some((language, pattern))
        })
    }
}

impl Language {
    fn load(locale: Locale, files: Vec<(String, String)>, faults: &mut Vec<ContentFault>) -> Self {
        let tag = locale.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Variables are set apart where their direction needs it, see `Args`.
        bundle.set_use_isolating(false);
        let mut shapes: BTreeMap<String, MessageShape> = BTreeMap::new();
        for (file, text) in files {
            let resource = match FluentResource::try_new(text) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    faults.extend(errors.iter().map(|error| ContentFault::Fluent {
                        file: file.clone(),
                        message: format!("{error} at byte {}", error.pos.start),
                    }));
                    resource
                }
            };
            for (id, shape) in shape::of(&resource, &file) {
                if shapes.insert(id.clone(), shape).is_some() {
                    faults.push(ContentFault::MessageTwice { file: file.clone(), id });
                }
            }
            // A message that stands twice is named above.
            let _ = bundle.add_resource(resource);
        }
        Self { locale, bundle, shapes }
    }
}

#[cfg(test)]
mod tests;
