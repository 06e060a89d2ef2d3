//! What an answers file may hold. Every limit of it stands here, and in `docs/format.md`.
//!
//! A questionnaire that is filled in by a person stays far below each of them.

/// The most bytes of a file that are read: 16 MiB.
pub const MAX_BYTES: usize = 16 * 1024 * 1024;

/// The most values in the JSON of a file, of every kind and at every depth.
pub const MAX_VALUES: usize = 200_000;

/// How deep objects and arrays may stand inside each other.
pub const MAX_DEPTH: usize = 32;

/// The most items of one group.
pub const MAX_ITEMS: usize = 500;

/// The most answers of a file, those of all items counted.
pub const MAX_ANSWERS: usize = 10_000;

/// The most bytes of all texts of a file: 2 MiB, some 300,000 words.
pub const MAX_TEXTS: usize = 2 * 1024 * 1024;

/// The most faults that are named; of the others their number is told.
pub const MAX_FAULTS: usize = 200;

/// The most items of one group in a record that the vault keeps: as many as an earlier version
/// accepted.
pub const MAX_KEPT_ITEMS: usize = 10_000;
