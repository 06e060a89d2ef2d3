//! Randomness: the only place that reads it from the system.

use candour_case::Randomness;
use rand::TryRngCore;
use rand::rngs::OsRng;

/// The randomness of this system. Each draw is a call to the system, so that no state of a
/// generator is in memory.
#[must_use]
pub(crate) fn randomness() -> Randomness {
    Box::new(OsRng.unwrap_err())
}
