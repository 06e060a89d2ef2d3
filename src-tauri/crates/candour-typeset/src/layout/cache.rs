//! Cache of shaped texts, so that a report made again shapes only what has changed.
//!
//! What is cached holds words of reports: the owner drops it where they must not stay in memory.

use std::collections::HashMap;

use super::lines::{Align, SetText};
use super::page_geometry::Family;
use super::script::Script;
use crate::{Text, Warnings};

/// A shaped text, and the warnings about it.
#[derive(Clone)]
pub(super) struct StoredText {
    pub(super) set: SetText,
    pub(super) warnings: Warnings,
}

/// Everything that determines the shape of a text.
#[derive(PartialEq, Eq, Hash)]
pub(super) struct TextKey {
    pub(super) text: Text,
    pub(super) family: Family,
    pub(super) strong: bool,
    /// The bits of size, leading and width.
    pub(super) lengths: [u32; 3],
    pub(super) align: Align,
    pub(super) usual: Script,
    pub(super) mirrored: bool,
}

/// The shaped texts of this report and of the one before it.
#[derive(Default)]
pub(crate) struct TextCache {
    now: HashMap<TextKey, StoredText>,
    before: HashMap<TextKey, StoredText>,
}

impl TextCache {
    /// A further report begins: what the last one did not need is dropped.
    pub(super) fn begin(&mut self) {
        self.before = std::mem::take(&mut self.now);
    }

    pub(super) fn find(&mut self, key: &TextKey) -> Option<StoredText> {
        if let Some(kept) = self.now.get(key) {
            return Some(kept.clone());
        }
        let (key, kept) = self.before.remove_entry(key)?;
        self.now.insert(key, kept.clone());
        Some(kept)
    }

    pub(super) fn keep(&mut self, key: TextKey, kept: StoredText) {
        self.now.insert(key, kept);
    }

    /// Whether it holds no text.
    pub(crate) fn is_empty(&self) -> bool {
        self.now.is_empty() && self.before.is_empty()
    }
}
