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

mod all_screens;
mod beside;
mod canaries;
mod dates;
mod dialogs;
mod environment;
mod first_launch;
mod hide;
mod interview;
mod keyboard;
mod languages;
mod leaks;
mod locking;
mod meeting;
mod page_actions;
mod ram_scan;
mod reader;
mod screen_reader;
mod screens;
mod scripted_interview;
mod settings;
mod sharing;
mod shipped;
mod vault_lifecycle;
mod waiting;
mod webdriver;
mod window;
mod words;
