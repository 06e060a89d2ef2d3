//! What each fuzz target does with its bytes.
//!
//! `cargo xtask fuzz --seconds 900` builds all of them and runs each for a quarter of an hour under a
//! coverage-guided fuzzer, on the stable compiler.
//! The test command replays each over seeds and changed seeds (`tests/vault/fuzz.rs`).

mod bodies;

pub use bodies::{
    answers_file, firm_card, firm_picture, paper, reader_facts, report, sealed_file, typed_text, vault_file,
};
