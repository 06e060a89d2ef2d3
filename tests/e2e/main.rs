//! The real window, driven as a person would: through the accessibility names of what is on the
//! page, with a real display, message bus and keychain.
//!
//! `cargo xtask test --part window` builds what is driven and runs this where no network is.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "what is not as it should be ends the test, and counts go into its output"
)]

mod answering;
mod environment;
mod first_launch;
mod hide;
mod interview;
mod keeping;
mod keyboard;
mod marked;
mod meeting;
mod memory;
mod person;
mod reader;
mod screens;
mod sealed;
mod sharing;
mod shipped;
mod spoken;
mod telling;
mod tour;
mod waiting;
mod window;
mod wire;
mod words;
