//! A store in memory.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::store::{Folder, Store, StoreFault, StoreLock, StorePath};

/// A store without a disk, for the throwaway example vault and for tests.
///
/// Clones share the same files. All is gone when the last clone is dropped.
#[derive(Clone, Default)]
pub struct MemoryStore {
    inner: Arc<Inner>,
}

#[derive(Default)]
struct Inner {
    files: Mutex<Files>,
    locked: AtomicBool,
}

#[derive(Default)]
struct Files {
    by_path: BTreeMap<String, Vec<u8>>,
    folders: BTreeSet<String>,
}

impl std::fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("MemoryStore([files hidden])")
    }
}

impl MemoryStore {
    /// An empty store.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Every file as (path from the root with `/`, bytes), in the order of the paths.
    #[must_use]
    pub fn files(&self) -> Vec<(String, Vec<u8>)> {
        self.guard().by_path.iter().map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
    }

    /// Puts raw bytes at a path from the root, as something outside the program might.
    pub fn put_file(&self, path: &str, bytes: Vec<u8>) {
        let mut files = self.guard();
        for (end, _) in path.match_indices('/') {
            files.folders.insert(path[..end].to_owned());
        }
        files.by_path.insert(path.to_owned(), bytes);
    }

    /// An independent copy of this store.
    #[must_use]
    pub fn copy(&self) -> Self {
        let copy = Self::new();
        {
            let (from, mut to) = (self.guard(), copy.guard());
            to.by_path.clone_from(&from.by_path);
            to.folders.clone_from(&from.folders);
        }
        copy
    }

    fn guard(&self) -> MutexGuard<'_, Files> {
        // Each change below is one insertion or removal, so a poisoned map is still whole.
        self.inner.files.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct MemoryLock(Arc<Inner>);

impl StoreLock for MemoryLock {}

impl Drop for MemoryLock {
    fn drop(&mut self) {
        self.0.locked.store(false, Ordering::SeqCst);
    }
}

fn path(place: &StorePath) -> String {
    match place.folder() {
        Folder::Root => place.file_name(),
        folder => format!("{}/{}", folder.path(), place.file_name()),
    }
}

fn draft(place: &StorePath) -> String {
    format!("{}.new", path(place))
}

impl Store for MemoryStore {
    fn read(&self, place: &StorePath) -> Result<Vec<u8>, StoreFault> {
        let bytes = self.guard().by_path.get(&path(place)).cloned().ok_or(StoreFault::Missing)?;
        if u64::try_from(bytes.len()).is_ok_and(|length| length <= place.most_bytes()) {
            Ok(bytes)
        } else {
            Err(StoreFault::TooLarge)
        }
    }

    fn list(&self, folder: &Folder) -> Result<Vec<String>, StoreFault> {
        let files = self.guard();
        let prefix = match folder.path() {
            root if root.is_empty() => root,
            other if files.folders.contains(&other) => format!("{other}/"),
            _ => return Err(StoreFault::Missing),
        };
        let names: BTreeSet<String> = files
            .by_path
            .keys()
            .chain(&files.folders)
            .filter_map(|path| path.strip_prefix(&prefix))
            .filter_map(|rest| rest.split('/').next())
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect();
        Ok(names.into_iter().collect())
    }

    fn write_draft(&self, place: &StorePath, bytes: &[u8]) -> Result<(), StoreFault> {
        let mut files = self.guard();
        let folder = place.folder().path();
        if !folder.is_empty() && !files.folders.contains(&folder) {
            return Err(StoreFault::Missing);
        }
        files.by_path.insert(draft(place), bytes.to_vec());
        Ok(())
    }

    fn put_in_place(&self, place: &StorePath) -> Result<(), StoreFault> {
        let mut files = self.guard();
        let bytes = files.by_path.remove(&draft(place)).ok_or(StoreFault::Missing)?;
        files.by_path.insert(path(place), bytes);
        Ok(())
    }

    fn put_new_in_place(&self, place: &StorePath) -> Result<(), StoreFault> {
        let mut files = self.guard();
        let bytes = files.by_path.remove(&draft(place)).ok_or(StoreFault::Missing)?;
        if files.by_path.contains_key(&path(place)) {
            return Err(StoreFault::Exists);
        }
        files.by_path.insert(path(place), bytes);
        Ok(())
    }

    fn discard_draft(&self, place: &StorePath) -> Result<(), StoreFault> {
        self.guard().by_path.remove(&draft(place));
        Ok(())
    }

    fn sync_folder(&self, _folder: &Folder) -> Result<(), StoreFault> {
        Ok(())
    }

    fn remove(&self, place: &StorePath) -> Result<(), StoreFault> {
        self.guard().by_path.remove(&path(place));
        Ok(())
    }

    fn create_folder(&self, folder: &Folder) -> Result<(), StoreFault> {
        self.guard().folders.insert(folder.path());
        Ok(())
    }

    fn remove_folder(&self, folder: &Folder) -> Result<(), StoreFault> {
        let mut files = self.guard();
        let prefix = format!("{}/", folder.path());
        if files.by_path.keys().any(|path| path.starts_with(&prefix)) {
            return Err(StoreFault::Io);
        }
        files.folders.remove(&folder.path());
        Ok(())
    }

    fn lock(&self) -> Result<Box<dyn StoreLock>, StoreFault> {
        if self.inner.locked.swap(true, Ordering::SeqCst) {
            Err(StoreFault::LockedByOther)
        } else {
            Ok(Box::new(MemoryLock(Arc::clone(&self.inner))))
        }
    }
}
