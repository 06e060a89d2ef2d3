//! The clock: the only place that reads the time of day and measures durations.

use std::sync::OnceLock;
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset, Local};

static BEGIN: OnceLock<Instant> = OnceLock::new();

/// The time since the first call; monotonic.
#[must_use]
pub(crate) fn elapsed() -> Duration {
    BEGIN.get_or_init(Instant::now).elapsed()
}

/// The time now, in the zone of this computer.
#[must_use]
pub(crate) fn now() -> DateTime<FixedOffset> {
    Local::now().fixed_offset()
}
