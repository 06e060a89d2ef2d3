//! Ports to the machine: clock, randomness, files, keychain, viewer.

mod clock;
mod folder;
mod keychain;
mod randomness;
mod synchronised;
mod viewer;

pub(crate) use clock::{elapsed, now};
pub(crate) use folder::{Folders, folders, read_some, size_of_files, write_whole};
pub(crate) use keychain::{Keychain, KeychainError};
pub(crate) use randomness::randomness;
pub(crate) use synchronised::synchronised;
pub(crate) use viewer::open_with_viewer;
