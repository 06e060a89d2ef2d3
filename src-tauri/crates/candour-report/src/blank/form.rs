//! What a blank form is composed from.

use candour_content::{Edition, Phrases};

/// The form that is being composed.
pub(super) struct BlankForm<'a> {
    pub(super) edition: &'a Edition,
    pub(super) phrases: Phrases<'a>,
}
