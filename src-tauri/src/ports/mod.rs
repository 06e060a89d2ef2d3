//! Ports to the machine: clock, randomness, files, keychain, viewer.

mod clock;
mod folder;
mod keychain;
mod randomness;
mod synchronised;
mod viewer;

pub(crate) use candour_file::{needs_draft, read_own, read_some, remove_drafts, write_whole};
pub(crate) use clock::{elapsed, now, with_sleep};
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
pub(crate) use folder::make_own_folders;
pub(crate) use folder::{Folders, folders, remove_if_there, size_of_files};
pub(crate) use keychain::{Keychain, KeychainError};
pub(crate) use randomness::randomness;
pub(crate) use synchronised::synchronised;
pub(crate) use viewer::open_with_viewer;
