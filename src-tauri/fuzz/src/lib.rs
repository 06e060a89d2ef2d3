//! What each fuzz target does with its bytes.
//!
//! `cargo +nightly fuzz run firm_card`, in `src-tauri`, runs one without end; it needs the nightly
//! compiler and `cargo install cargo-fuzz`. All of them, a quarter of an hour each:
//!
//! ```sh
//! for target in $(cargo +nightly fuzz list); do
//!     cargo +nightly fuzz run "$target" -- -max_total_time=900 -rss_limit_mb=2048 || break
//! done
//! ```
//!
//! The test command replays each over seeds and changed seeds (`tests/vault/fuzz.rs`), on the
//! stable compiler.

mod bodies;

pub use bodies::{
    answers_file, firm_card, firm_picture, paper, reader_facts, report, sealed_file, typed_text, vault_file,
};
