//! What a blank form is composed from.

use candour_content::{Edition, Phrases};
use candour_model::Locale;

/// The form that is being composed.
#[derive(Clone, Copy)]
pub(super) struct BlankForm<'a> {
    pub(super) edition: &'a Edition,
    pub(super) locale: &'a Locale,
    pub(super) phrases: Phrases<'a>,
    /// A second language, in which each question and its options stand as well.
    pub(super) beside: Option<&'a Locale>,
}

impl<'a> BlankForm<'a> {
    pub(super) fn new(
        edition: &'a Edition,
        locale: &'a Locale,
        beside: Option<&'a Locale>,
    ) -> Self {
        let beside = beside.filter(|beside| *beside != locale);
        Self { edition, locale, phrases: Phrases::new(edition, locale), beside }
    }

    /// The form in its second language alone.
    pub(super) fn second(&self) -> Option<Self> {
        self.beside.map(|locale| Self::new(self.edition, locale, None))
    }
}
