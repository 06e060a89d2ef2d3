//! What a screen shows: `view` has the types, `present` fills them from values.
//!
//! Every sentence on a screen is put together here, and none in a use case.

pub(crate) mod presenters;
pub mod view_models;
