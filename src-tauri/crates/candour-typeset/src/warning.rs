//! Warnings: what a person should know about how their words are shown on the page.

use std::collections::BTreeMap;

/// One kind of warning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Warning {
    /// No font has a glyph for the character; its code stands in its place, such as `[U+1F600]`.
    NoGlyph {
        /// The character.
        character: char,
    },
    /// A text held marks that turn the direction of other words; they were taken out.
    DirectionMarks,
}

/// All warnings, each with how often it came up.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Warnings {
    found: BTreeMap<Warning, usize>,
}

impl Warnings {
    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The warnings in a fixed order, each with how often it came up while the pages were set.
    pub fn iter(&self) -> impl Iterator<Item = (Warning, usize)> + '_ {
        self.found.iter().map(|(&warning, &times)| (warning, times))
    }

    pub(crate) fn add(&mut self, warning: Warning, times: usize) {
        *self.found.entry(warning).or_insert(0) += times;
    }

    pub(crate) fn absorb(&mut self, others: &Self) {
        others.iter().for_each(|(warning, times)| self.add(warning, times));
    }
}
