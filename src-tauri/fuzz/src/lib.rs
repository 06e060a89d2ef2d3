//! What each fuzz target does with its bytes.
//!
//! `cargo +nightly fuzz run firm_card`, in `src-tauri`, runs one without end. The test command
//! replays each over seeds and changed seeds (`tests/vault/fuzz.rs`), on the stable compiler.

mod bodies;

pub use bodies::{
    answers_file, firm_card, firm_picture, reader_facts, report, sealed_file, typed_text, vault_file,
};
