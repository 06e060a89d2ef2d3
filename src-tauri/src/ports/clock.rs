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

/// The time since a fixed point, the sleep of the computer included where the system counts it.
#[must_use]
#[cfg(target_os = "linux")]
pub(crate) fn with_sleep() -> Duration {
    use rustix::time::{ClockId, clock_gettime};
    let time = clock_gettime(ClockId::Boottime);
    Duration::new(
        u64::try_from(time.tv_sec).unwrap_or_default(),
        u32::try_from(time.tv_nsec).unwrap_or_default(),
    )
}

/// The time since a fixed point.
#[must_use]
#[cfg(not(target_os = "linux"))]
pub(crate) fn with_sleep() -> Duration {
    elapsed()
}

/// The time now, in the zone of this computer.
#[must_use]
pub(crate) fn now() -> DateTime<FixedOffset> {
    Local::now().fixed_offset()
}
