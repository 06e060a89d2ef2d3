//! Files from outside, read in a process of its own.
//!
//! A stranger's file can be made so that reading it takes all memory, takes hours, or uses a fault
//! in a library. The program therefore starts itself a second time with [`ARGUMENT`]; that process
//! gives up its rights, reads one file from a pipe and writes what it found into another. What it
//! may take stands in [`limits`]; when it exceeds that it is ended, and the caller is told so.
//!
//! What each system enforces stands in `docs/security.md`.

mod child;
mod confine;
pub mod limits;
mod message;
mod parent;

pub use child::{ARGUMENT, answer_if_asked};
pub use parent::{read_card, read_logo, take_apart};
