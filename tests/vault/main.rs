//! The vault from outside: what it promises, and what it does when things go wrong.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a fixture that cannot be made ends the test"
)]

mod damage;
mod fault;
mod full_disk;
mod gone;
mod kill;
mod life;
mod other_tool;
mod permission;
mod scene;
#[path = "script.rs"]
mod script;
mod small_disk;
mod trial_store;
mod vectors;
