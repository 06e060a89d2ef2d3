//! Where the program meets the machine: clock, randomness, files, keychain, viewer.

mod clock;
mod folder;
mod keychain;
mod viewer;

pub use clock::{elapsed, now};
pub use folder::{Folders, folders, size_of_files, write_whole};
pub use keychain::{Keychain, KeychainError};
pub use viewer::{open_with_viewer};
