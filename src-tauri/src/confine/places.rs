//! Where a person may save a file, as the kernel was told at the start.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The folders in which may be written.
#[derive(Debug)]
pub(crate) struct PlacesToSave {
    home: PathBuf,
    places: Vec<PathBuf>,
}

static TO_SAVE: OnceLock<PlacesToSave> = OnceLock::new();

/// Notes what the kernel was told, once.
#[cfg(all(target_os = "linux", not(feature = "e2e")))]
pub(super) fn note(home: PathBuf, places: Vec<PathBuf>) {
    // It is told once, before the first thread.
    let _ = TO_SAVE.set(PlacesToSave::new(home, places));
}

/// Where a person may save; nothing where the system holds nothing back.
#[must_use]
pub(crate) fn places_to_save() -> Option<&'static PlacesToSave> {
    TO_SAVE.get()
}

impl PlacesToSave {
    #[cfg(all(target_os = "linux", not(feature = "e2e")))]
    pub(super) fn new(home: PathBuf, places: Vec<PathBuf>) -> Self {
        Self { home, places }
    }

    /// Whether a file may be written in a folder.
    #[must_use]
    pub(crate) fn allows(&self, folder: &Path) -> bool {
        let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        self.places.iter().any(|place| folder.starts_with(place))
    }

    /// The folders of the home in which may be saved.
    #[must_use]
    pub(crate) fn of_home(&self) -> Vec<PathBuf> {
        let is_of_home = |place: &&PathBuf| place.parent() == Some(&self.home);
        let mut found: Vec<PathBuf> = self.places.iter().filter(is_of_home).cloned().collect();
        found.sort();
        found.dedup();
        found
    }
}
