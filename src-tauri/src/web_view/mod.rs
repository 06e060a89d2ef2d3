//! The web view of each system: whether it is there, and what keeps it silent.
//!
//! WebKit on Linux and macOS is part of the system. On Windows the web view is a program of its own
//! that may be missing, and that speaks to its maker unless it is told not to.

mod arguments;
#[cfg(target_os = "linux")]
mod features;
mod presence;
mod rules;

#[cfg(windows)]
mod windows;

pub(crate) use arguments::arguments;
#[cfg(target_os = "linux")]
pub(crate) use features::look_nothing_up_ahead;
#[cfg(windows)]
pub(crate) use presence::refuse;
pub(crate) use rules::refuse_remote_loads;
#[cfg(windows)]
pub(crate) use windows::forget_overrides;
