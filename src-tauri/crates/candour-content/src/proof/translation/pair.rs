//! A message in both languages.

use crate::words::PatternShape;

/// A message in both languages.
pub(super) struct Pair<'a> {
    pub(super) id: &'a str,
    pub(super) english: &'a PatternShape,
    pub(super) own: &'a PatternShape,
}
