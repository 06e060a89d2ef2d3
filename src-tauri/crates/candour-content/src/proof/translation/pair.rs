//! A message in both languages.

use crate::words::PatternShape;

/// A message in both languages.
pub(in crate::proof) struct Pair<'a> {
    pub(in crate::proof) id: &'a str,
    pub(in crate::proof) english: &'a PatternShape,
    pub(in crate::proof) own: &'a PatternShape,
}
