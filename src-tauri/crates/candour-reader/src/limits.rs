//! What reading one file from outside may take.

use std::time::Duration;

/// Memory beyond what the program takes before it reads: 512 MiB. On Linux the kernel enforces it.
pub const MOST_MEMORY: u64 = 512 * 1024 * 1024;

/// Time of one processor, in seconds. On Linux and macOS the kernel enforces it.
pub const MOST_SECONDS: u64 = 10;

/// Time by the clock, on every system: the reader is ended when it is over.
pub const MOST_WAITING: Duration = Duration::from_secs(30);

/// The most bytes that a reader's reply has: a file and the answers inside, each of at most 64 MiB,
/// and what says where each begins and ends.
pub const MOST_REPLY: u64 = 2 * 64 * 1024 * 1024 + 64 * 1024;
