//! The clock: the one place that asks what time it is.

use chrono::{DateTime, FixedOffset, Local};

/// The time now, in the zone of this computer.
#[must_use]
pub fn now() -> DateTime<FixedOffset> {
    Local::now().fixed_offset()
}
