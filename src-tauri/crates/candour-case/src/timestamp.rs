//! A time as the shell passes it in: the time with its zone.

use chrono::{DateTime, FixedOffset};

/// A time with the zone of the computer.
pub type Timestamp = DateTime<FixedOffset>;
