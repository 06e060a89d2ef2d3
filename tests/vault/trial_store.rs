//! A store that lets any one step go wrong, the process die, or the power fail.
//!
//! It keeps apart what a running program sees and what a disk holds for certain. A change of names
//! (a rename, a removal, a new draft) is certain once its folder was synced; until then a power cut
//! may keep it or lose it, each on its own.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use candour_vault::{Folder, MemoryStore, Store, StoreFault, StoreLock, StorePath};
use rand::Rng;
use rand::rngs::StdRng;

/// What the step that goes wrong has done before it reports the fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Nothing.
    None,
    /// Half of what was asked: half the bytes of a draft; otherwise nothing.
    Half,
    /// All of it: the fault is only in the reporting.
    All,
}

/// Which step goes wrong, and how.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Mishap {
    /// Counting every call of the store from 0.
    pub(crate) step: usize,
    pub(crate) effect: Effect,
    pub(crate) fault: StoreFault,
    /// Whether every later step goes wrong too, as after a kill.
    pub(crate) for_good: bool,
}

/// What a step was asked to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    Look,
    Draft,
    Rename,
    Sync,
    Remove,
    MakeFolder,
}

#[derive(Clone, Default)]
pub(crate) struct TrialStore {
    inner: Arc<Mutex<Inner>>,
}

#[derive(Default)]
struct Inner {
    seen: BTreeMap<String, Vec<u8>>,
    certain: BTreeMap<String, Vec<u8>>,
    folders: BTreeSet<String>,
    unsynced: Vec<Change>,
    steps: Vec<Asked>,
    mishap: Option<Mishap>,
}

#[derive(Clone)]
struct Change {
    folder: String,
    removed: Option<String>,
    put: Option<(String, Vec<u8>)>,
}

impl Change {
    fn apply(&self, files: &mut BTreeMap<String, Vec<u8>>) {
        if let Some(path) = &self.removed {
            files.remove(path);
        }
        if let Some((path, bytes)) = &self.put {
            files.insert(path.clone(), bytes.clone());
        }
    }
}

fn path(place: &StorePath) -> String {
    format!("{}/{}", place.folder().path(), place.file_name())
}

fn draft(place: &StorePath) -> String {
    format!("{}.new", path(place))
}

impl Inner {
    /// The effect that this step may have, and what it reports.
    fn step(&mut self, asked: Asked) -> (Effect, Result<(), StoreFault>) {
        let step = self.steps.len();
        self.steps.push(asked);
        match self.mishap {
            Some(m) if m.step == step => (m.effect, Err(m.fault)),
            Some(m) if m.for_good && m.step < step => (Effect::None, Err(m.fault)),
            _ => (Effect::All, Ok(())),
        }
    }

    fn change(&mut self, folder: &Folder, removed: Option<String>, put: Option<(String, Vec<u8>)>) {
        let change = Change { folder: folder.path(), removed, put };
        change.apply(&mut self.seen);
        self.unsynced.push(change);
    }

    fn sync(&mut self, folder: &Folder) {
        let folder = folder.path();
        let (synced, rest) = self.unsynced.drain(..).partition(|change| change.folder == folder);
        self.unsynced = rest;
        let synced: Vec<Change> = synced;
        for change in synced {
            change.apply(&mut self.certain);
        }
    }
}

impl TrialStore {
    pub(crate) fn new(mishap: Option<Mishap>) -> Self {
        let store = Self::default();
        store.inner.lock().unwrap().mishap = mishap;
        store
    }

    /// How many steps were asked for so far.
    pub(crate) fn steps(&self) -> usize {
        self.asked().len()
    }

    /// What each step so far was asked to do.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.inner.lock().unwrap().steps.clone()
    }

    /// The disk as the next process finds it after a kill: all that the program saw.
    pub(crate) fn after_kill(&self) -> MemoryStore {
        let inner = self.inner.lock().unwrap();
        image(&inner.seen, &inner.folders)
    }

    /// The disk after a power cut: what was certain, and any of the rest.
    pub(crate) fn after_power_cut(&self, randomness: &mut StdRng) -> MemoryStore {
        let inner = self.inner.lock().unwrap();
        let mut files = inner.certain.clone();
        for change in &inner.unsynced {
            if randomness.random_bool(0.5) {
                change.apply(&mut files);
            }
        }
        image(&files, &inner.folders)
    }
}

fn image(files: &BTreeMap<String, Vec<u8>>, folders: &BTreeSet<String>) -> MemoryStore {
    let store = MemoryStore::new();
    for folder in folders {
        // An empty folder is made by a file in it that nobody knows.
        store.put_file(&format!("{folder}/.folder"), Vec::new());
    }
    for (path, bytes) in files {
        store.put_file(path.trim_start_matches('/'), bytes.clone());
    }
    store
}

struct Free;

impl StoreLock for Free {}

impl Store for TrialStore {
    fn read(&self, place: &StorePath) -> Result<Vec<u8>, StoreFault> {
        let mut inner = self.inner.lock().unwrap();
        inner.step(Asked::Look).1?;
        inner.seen.get(&path(place)).cloned().ok_or(StoreFault::Missing)
    }

    fn list(&self, folder: &Folder) -> Result<Vec<String>, StoreFault> {
        let mut inner = self.inner.lock().unwrap();
        inner.step(Asked::Look).1?;
        let prefix = format!("{}/", folder.path());
        if *folder != Folder::Root && !inner.folders.contains(&folder.path()) {
            return Err(StoreFault::Missing);
        }
        let names = inner.seen.keys().chain(&inner.folders);
        let names: BTreeSet<String> = names
            .filter_map(|path| path.strip_prefix(&prefix)?.split('/').next().map(str::to_owned))
            .collect();
        Ok(names.into_iter().collect())
    }

    fn write_draft(&self, place: &StorePath, bytes: &[u8]) -> Result<(), StoreFault> {
        let mut inner = self.inner.lock().unwrap();
        let (effect, result) = inner.step(Asked::Draft);
        let written = match effect {
            Effect::None => return result,
            Effect::Half => &bytes[..bytes.len() / 2],
            Effect::All => bytes,
        };
        inner.change(&place.folder(), None, Some((draft(place), written.to_vec())));
        result
    }

    fn put_in_place(&self, place: &StorePath) -> Result<(), StoreFault> {
        let mut inner = self.inner.lock().unwrap();
        let (effect, result) = inner.step(Asked::Rename);
        if effect == Effect::All {
            let bytes = inner.seen.get(&draft(place)).cloned().ok_or(StoreFault::Missing)?;
            inner.change(&place.folder(), Some(draft(place)), Some((path(place), bytes)));
        }
        result
    }

    fn put_new_in_place(&self, place: &StorePath) -> Result<(), StoreFault> {
        if self.inner.lock().unwrap().seen.contains_key(&path(place)) {
            self.discard_draft(place)?;
            return Err(StoreFault::Exists);
        }
        self.put_in_place(place)
    }

    fn discard_draft(&self, place: &StorePath) -> Result<(), StoreFault> {
        let mut inner = self.inner.lock().unwrap();
        let (effect, result) = inner.step(Asked::Remove);
        if effect == Effect::All {
            inner.change(&place.folder(), Some(draft(place)), None);
        }
        result
    }

    fn sync_folder(&self, folder: &Folder) -> Result<(), StoreFault> {
        let mut inner = self.inner.lock().unwrap();
        let (effect, result) = inner.step(Asked::Sync);
        if effect == Effect::All {
            inner.sync(folder);
        }
        result
    }

    fn remove(&self, place: &StorePath) -> Result<(), StoreFault> {
        let mut inner = self.inner.lock().unwrap();
        let (effect, result) = inner.step(Asked::Remove);
        if effect == Effect::All {
            inner.change(&place.folder(), Some(path(place)), None);
        }
        result
    }

    fn create_folder(&self, folder: &Folder) -> Result<(), StoreFault> {
        let mut inner = self.inner.lock().unwrap();
        let (effect, result) = inner.step(Asked::MakeFolder);
        if effect == Effect::All && *folder != Folder::Root {
            inner.folders.insert(folder.path());
        }
        result
    }

    fn remove_folder(&self, folder: &Folder) -> Result<(), StoreFault> {
        let mut inner = self.inner.lock().unwrap();
        let (effect, result) = inner.step(Asked::Remove);
        let prefix = format!("{}/", folder.path());
        if inner.seen.keys().any(|path| path.starts_with(&prefix)) {
            return Err(StoreFault::Io);
        }
        if effect == Effect::All {
            inner.folders.remove(&folder.path());
        }
        result
    }

    fn lock(&self) -> Result<Box<dyn StoreLock>, StoreFault> {
        Ok(Box::new(Free))
    }
}
