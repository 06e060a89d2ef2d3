//! The messages that content needs, with what each must and may have.

use std::collections::{BTreeMap, BTreeSet};

/// The messages that content needs.
#[derive(Default)]
pub(super) struct Needed {
    /// By message: its attributes, `None` for its own text.
    pub(super) patterns: BTreeMap<String, BTreeSet<Option<String>>>,
    /// By message: attributes that may be there.
    pub(super) optional: BTreeMap<String, BTreeSet<&'static str>>,
    /// By message: the variables that it may read.
    pub(super) variables: BTreeMap<String, BTreeSet<String>>,
}

impl Needed {
    pub(super) fn text(&mut self, id: impl Into<String>) {
        self.patterns.entry(id.into()).or_default().insert(None);
    }

    pub(super) fn with(&mut self, id: impl Into<String>, attributes: &[&str]) {
        let own = self.patterns.entry(id.into()).or_default();
        own.insert(None);
        own.extend(attributes.iter().map(|attr| Some((*attr).to_owned())));
    }

    pub(super) fn attr(&mut self, id: impl Into<String>, attr: String) {
        self.patterns.entry(id.into()).or_default().insert(Some(attr));
    }

    pub(super) fn may(&mut self, id: impl Into<String>, attribute: &'static str) {
        self.optional.entry(id.into()).or_default().insert(attribute);
    }

    pub(super) fn allows(&self, id: &str, attr: Option<&str>) -> bool {
        let is_needed =
            self.patterns.get(id).is_some_and(|own| own.contains(&attr.map(str::to_owned)));
        is_needed
            || attr.is_some_and(|attr| self.optional.get(id).is_some_and(|own| own.contains(attr)))
    }
}
