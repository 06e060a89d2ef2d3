//! The generations of one sealed object: each write makes a new file; the newest that verifies is
//! the current one.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use crate::error::VaultError;
use crate::sealing::{self, Contents, Identity, Recipient};
use crate::store::{CaseId, Folder, Generation, Store, StoreFault, StorePath};
use crate::{FORMAT_VERSION, KEPT_GENERATIONS, MOST_BYTES};

/// The longest first line that is accepted, in bytes.
const MOST_HEADER_BYTES: usize = 4096;

/// The first line inside every sealed generation.
///
/// It repeats what the path says, so that a renamed or moved file is noticed.
#[derive(Debug, Serialize, Deserialize, PartialEq, Eq)]
struct Header {
    candour: Kind,
    version: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    case: Option<CaseId>,
    generation: Generation,
}

#[derive(Debug, Clone, Copy, Serialize, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Case,
    Index,
    Firm,
    Notes,
}

/// The version alone, which every later format will still state in the same way.
#[derive(Deserialize)]
struct Stated {
    version: u64,
}

/// That the newest generation did not verify and an older one was opened in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SteppedBack {
    /// The newest generation there is.
    pub from: Generation,
    /// The generation that was opened.
    pub to: Generation,
}

/// What a save did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Saved {
    /// The generation that now holds the bytes.
    pub generation: Generation,
    /// False where the newest generation held the same bytes already and nothing was written.
    pub written: bool,
}

pub(crate) struct Reading {
    pub(crate) contents: Contents,
    pub(crate) generation: Generation,
    pub(crate) stepped_back: Option<SteppedBack>,
}

/// What is known of a folder of generations, ready to write the next.
#[derive(Debug)]
pub(crate) struct Generations {
    folder: Folder,
    /// All that lie on the disk, damaged ones too.
    on_disk: BTreeSet<Generation>,
    damaged: BTreeSet<Generation>,
    /// The newest and the digest of what it holds, while it is known to verify.
    newest_holds: Option<(Generation, Zeroizing<[u8; 32]>)>,
}

impl Generations {
    pub(crate) fn empty(folder: Folder) -> Self {
        Self { folder, on_disk: BTreeSet::new(), damaged: BTreeSet::new(), newest_holds: None }
    }

    /// Finds the newest generation that verifies. `None` where the folder holds none at all.
    pub(crate) fn open(
        store: &dyn Store,
        identity: &Identity,
        folder: Folder,
    ) -> Result<(Self, Option<Reading>), VaultError> {
        let mut generations = Self::empty(folder);
        generations.on_disk = list(store, &generations.folder)?;
        let Some(newest) = generations.on_disk.last().copied() else {
            return Ok((generations, None));
        };
        for generation in generations.on_disk.iter().rev().copied() {
            let place = StorePath::Generation(generations.folder.clone(), generation);
            let Some(sealed) = read_patiently(store, &place)? else {
                generations.damaged.insert(generation);
                continue;
            };
            match unseal(identity, &generations.folder, generation, &sealed)? {
                None => {
                    generations.damaged.insert(generation);
                }
                Some(contents) => {
                    let stepped_back = (generation != newest)
                        .then_some(SteppedBack { from: newest, to: generation });
                    if stepped_back.is_none() {
                        generations.newest_holds = Some((generation, digest(&contents)));
                    }
                    return Ok((generations, Some(Reading { contents, generation, stepped_back })));
                }
            }
        }
        Err(VaultError::CaseDamaged)
    }

    /// Writes the bytes as the next generation, unless the newest holds them already, and removes
    /// old ones. When this returns, the bytes are on the disk.
    pub(crate) fn save(
        &mut self,
        store: &dyn Store,
        recipient: &Recipient,
        bytes: &[u8],
    ) -> Result<Saved, VaultError> {
        let digest = digest(bytes);
        if let Some((generation, held)) = &self.newest_holds
            && *held == digest
        {
            return Ok(Saved { generation: *generation, written: false });
        }
        let generation = match self.on_disk.last() {
            None => Generation::FIRST,
            Some(newest) => newest.next().ok_or(VaultError::Io)?,
        };
        let sealed = seal(recipient, &self.folder, generation, bytes)?;
        // From here on, the content of the newest generation is not certain.
        self.newest_holds = None;
        store.write_synced(&StorePath::Generation(self.folder.clone(), generation), &sealed)?;
        self.on_disk.insert(generation);
        self.newest_holds = Some((generation, digest));
        self.prune(store);
        Ok(Saved { generation, written: true })
    }

    /// The generations that verify, the oldest first, each with what it holds.
    pub(crate) fn whole(
        store: &dyn Store,
        identity: &Identity,
        folder: &Folder,
    ) -> Result<Vec<(Generation, Contents)>, VaultError> {
        let mut found = Vec::new();
        for generation in list(store, folder)? {
            let place = StorePath::Generation(folder.clone(), generation);
            let Some(sealed) = read_patiently(store, &place)? else { continue };
            found.extend(
                unseal(identity, folder, generation, &sealed)?.map(|bytes| (generation, bytes)),
            );
        }
        Ok(found)
    }

    /// Takes note of generations none of which verifies, so that the next gets a higher number.
    pub(crate) fn pass_over_damaged(&mut self, store: &dyn Store) -> Result<(), VaultError> {
        self.on_disk = list(store, &self.folder)?;
        self.damaged.clone_from(&self.on_disk);
        Ok(())
    }

    /// Removes every generation but the newest.
    pub(crate) fn keep_newest_alone(&mut self, store: &dyn Store) -> Result<(), VaultError> {
        let Some(newest) = self.on_disk.last().copied() else { return Ok(()) };
        for generation in self.on_disk.clone() {
            if generation != newest {
                store.remove(&StorePath::Generation(self.folder.clone(), generation))?;
                self.on_disk.remove(&generation);
            }
        }
        Ok(store.sync_folder(&self.folder)?)
    }

    /// Removes what is older than the newest five that may still verify.
    ///
    /// A removal that does not succeed is tried again at the next save; nothing depends on it.
    fn prune(&mut self, store: &dyn Store) {
        let whole = self.on_disk.iter().rev().filter(|g| !self.damaged.contains(g));
        let Some(oldest_kept) = whole.take(KEPT_GENERATIONS).last().copied() else { return };
        for generation in self.on_disk.clone().range(..oldest_kept) {
            if store.remove(&StorePath::Generation(self.folder.clone(), *generation)).is_ok() {
                self.on_disk.remove(generation);
                self.damaged.remove(generation);
            }
        }
    }
}

/// The generations that lie in a folder, by their names alone; none where there is no folder.
pub(crate) fn list(store: &dyn Store, folder: &Folder) -> Result<BTreeSet<Generation>, VaultError> {
    match store.list(folder) {
        Ok(names) => Ok(names.iter().filter_map(|n| Generation::from_file_name(n)).collect()),
        Err(StoreFault::Missing) => Ok(BTreeSet::new()),
        Err(fault) => Err(fault.into()),
    }
}

/// The file's bytes, `None` where the disk does not give them back.
///
/// A temporary fault must not look like damage, because after a step back the next save would build
/// on the older state. So the file is read twice, and a missing permission, which a person can fix,
/// is an error.
fn read_patiently(store: &dyn Store, place: &StorePath) -> Result<Option<Vec<u8>>, VaultError> {
    let read = match store.read(place) {
        Err(StoreFault::Io | StoreFault::NoSpace) => store.read(place),
        other => other,
    };
    match read {
        Ok(sealed) => Ok(Some(sealed)),
        Err(StoreFault::NotPermitted) => Err(VaultError::NotPermitted),
        Err(_) => Ok(None),
    }
}

/// Removes every generation and draft in a folder, oldest first, and then the folder itself.
///
/// If interrupted, it leaves the newest, never an older state as if it were the newest.
pub(crate) fn remove_all(store: &dyn Store, folder: &Folder) -> Result<(), VaultError> {
    let names = match store.list(folder) {
        Ok(names) => names,
        Err(StoreFault::Missing) => return Ok(()),
        Err(fault) => return Err(fault.into()),
    };
    for name in &names {
        if let Some(generation) = name.strip_suffix(".new").and_then(Generation::from_file_name) {
            store.discard_draft(&StorePath::Generation(folder.clone(), generation))?;
        }
    }
    let found: BTreeSet<_> = names.iter().filter_map(|n| Generation::from_file_name(n)).collect();
    for generation in found {
        store.remove(&StorePath::Generation(folder.clone(), generation))?;
    }
    store.sync_folder(folder)?;
    // A file that others put there keeps the folder; that is no fault of the removal.
    let _ = store.remove_folder(folder);
    Ok(store.sync_folder(&folder.parent())?)
}

fn digest(bytes: &[u8]) -> Zeroizing<[u8; 32]> {
    Zeroizing::new(Sha256::digest(bytes).into())
}

fn header(folder: &Folder, generation: Generation) -> Header {
    let (candour, case) = match folder {
        Folder::Case(id) => (Kind::Case, Some(id.clone())),
        Folder::NotesOn(id) => (Kind::Notes, Some(id.clone())),
        Folder::Firm => (Kind::Firm, None),
        Folder::Root | Folder::Index | Folder::Cases | Folder::Notes => (Kind::Index, None),
    };
    Header { candour, version: FORMAT_VERSION, case, generation }
}

fn seal(
    recipient: &Recipient,
    folder: &Folder,
    generation: Generation,
    bytes: &[u8],
) -> Result<Vec<u8>, VaultError> {
    if bytes.len() > MOST_BYTES {
        return Err(VaultError::TooLarge);
    }
    let line = serde_json::to_vec(&header(folder, generation)).map_err(|_| VaultError::Io)?;
    let mut plain = Zeroizing::new(Vec::with_capacity(line.len() + 1 + bytes.len()));
    plain.extend_from_slice(&line);
    plain.push(b'\n');
    plain.extend_from_slice(bytes);
    sealing::seal(&[recipient], &plain).map_err(|_| VaultError::Io)
}

/// The bytes, `None` where the file does not verify, an error where a newer program wrote it.
fn unseal(
    identity: &Identity,
    folder: &Folder,
    generation: Generation,
    sealed: &[u8],
) -> Result<Option<Contents>, VaultError> {
    let Ok(plain) = sealing::open(identity, sealed) else { return Ok(None) };
    let end = plain.iter().take(MOST_HEADER_BYTES).position(|byte| *byte == b'\n');
    let Some(end) = end else { return Ok(None) };
    match serde_json::from_slice::<Stated>(&plain[..end]) {
        Ok(Stated { version }) if version > FORMAT_VERSION => {
            return Err(VaultError::VaultNewer { version });
        }
        Ok(_) => {}
        Err(_) => return Ok(None),
    }
    match serde_json::from_slice::<Header>(&plain[..end]) {
        Ok(found) if found == header(folder, generation) => Ok(Some(plain.without_first(end + 1))),
        _ => Ok(None),
    }
}
