//! Randomness: the one place that asks the system for it.

use candour_case::Randomness;
use rand::TryRngCore;
use rand::rngs::OsRng;

/// The randomness of this system. Each draw asks the system anew, so that no state of a generator
/// lies in memory.
#[must_use]
pub(crate) fn randomness() -> Randomness {
    Box::new(OsRng.unwrap_err())
}
