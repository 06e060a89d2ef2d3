//! The clock: the one place that asks what time it is, and how long something took.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset, Local};

static BEGIN: OnceLock<Instant> = OnceLock::new();

/// The time that has passed since this was asked first; never goes back.
#[must_use]
pub(crate) fn elapsed() -> Duration {
    BEGIN.get_or_init(Instant::now).elapsed()
}

/// The time now, in the zone of this computer.
#[must_use]
pub(crate) fn now() -> DateTime<FixedOffset> {
    Local::now().fixed_offset()
}
