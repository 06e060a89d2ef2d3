//! The vault from outside: what it promises, and what it does when things go wrong.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a fixture that cannot be made ends the test"
)]

#[cfg(unix)]
mod attack;
#[path = "../../src-tauri/fuzz/src/bodies.rs"]
#[allow(unreachable_pub, reason = "the fuzz targets use it from another crate")]
mod bodies;
mod copies;
mod damage;
mod fault;
#[cfg(target_os = "linux")]
mod full_disk;
mod fuzz;
mod generations;
mod gone;
mod hostile;
mod keys;
mod kill;
mod life;
mod losses;
mod other_tool;
mod permission;
mod places;
mod renewal;
mod scene;
#[path = "script.rs"]
mod script;
#[cfg(target_os = "linux")]
mod small_disk;
mod trial_store;
mod vectors;
