//! What a language carries beside its messages: how it is written, the terms it is bound to, and who
//! has read it.

mod review;
mod term;
mod writing;

use std::borrow::Cow;
use std::collections::BTreeMap;

use candour_model::Locale;

pub use review::{Review, Reviewed};
pub use term::Term;
pub use writing::{DateOrder, Script, Writing};

use crate::ContentFault;

/// One language beside its messages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Language {
    /// How it is written: `language.toml`.
    pub writing: Option<Writing>,
    /// Who has read it: `review.toml`.
    pub review: Option<Review>,
    /// Its terms, as the lines of `terms.tsv` stand.
    terms: Option<Cow<'static, str>>,
}

impl Language {
    /// Its terms, in the order of the file; `None` where it has no such file.
    ///
    /// # Errors
    ///
    /// The first line without its columns.
    pub fn terms(&self) -> Option<Result<Vec<Term>, String>> {
        self.terms.as_deref().map(term::read)
    }

    /// Whether somebody who is named has read the whole of it.
    #[must_use]
    pub fn is_reviewed(&self) -> bool {
        self.review.as_ref().is_some_and(Review::is_of_all)
    }
}

/// The languages of an edition beside their messages.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Languages(BTreeMap<Locale, Language>);

impl Languages {
    /// Takes a file of a language. False where no file of that name belongs to a language.
    pub(crate) fn take(
        &mut self,
        locale: &Locale,
        file: &str,
        text: Cow<'static, str>,
    ) -> Result<bool, ContentFault> {
        let form = |error: toml::de::Error| ContentFault::Form {
            file: format!("locales/{locale}/{file}"),
            message: error.to_string(),
        };
        let of = self.0.entry(locale.clone()).or_default();
        match file {
            "language.toml" => of.writing = Some(toml::from_str(&text).map_err(form)?),
            "review.toml" => of.review = Some(toml::from_str(&text).map_err(form)?),
            "terms.tsv" => of.terms = Some(text),
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// The order of countries by their names, of each language that has one.
    pub(crate) fn country_orders(&self) -> impl Iterator<Item = (&Locale, &str)> {
        let written = self.0.iter().filter_map(|(locale, of)| Some((locale, of.writing.as_ref()?)));
        written.map(|(locale, writing)| (locale, writing.countries.as_str()))
    }

    /// The order in which the parts of a date are asked for in a language.
    #[must_use]
    pub fn date_order(&self, locale: &Locale) -> DateOrder {
        let writing = self.get(locale).and_then(|of| of.writing.as_ref());
        writing.map(|writing| writing.date_order).unwrap_or_default()
    }

    /// What a language carries.
    #[must_use]
    pub fn get(&self, locale: &Locale) -> Option<&Language> {
        self.0.get(locale)
    }

    /// Whether what stands in a language has been read by somebody who is named. English always
    /// has: it is what counts.
    #[must_use]
    pub fn is_reviewed(&self, locale: &Locale) -> bool {
        *locale == Locale::english() || self.get(locale).is_some_and(Language::is_reviewed)
    }
}
