//! The generations of one sealed object: each write makes a new file; the newest that verifies is
//! the current one.

mod sealed_file;

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

pub(crate) use self::sealed_file::{Author, OpenedBy};
use self::sealed_file::{seal, unseal};
use crate::KEPT_GENERATIONS;
use crate::author::AuthorKey;
use crate::error::VaultError;
use crate::sealing::{Contents, Identity, Recipient};
use crate::store::{Folder, Generation, Store, StoreFault, StorePath};

/// How far above the newest whole generation a number may lie that is taken for one of this
/// program's, damaged. Whoever writes one file with a higher number must not use up the numbers.
const NEAR: u64 = 1000;

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

/// What lies in a folder of generations, by the names alone.
#[derive(Default)]
pub(crate) struct Listed {
    pub(crate) generations: BTreeSet<Generation>,
    drafts: BTreeSet<Generation>,
    look_alikes: usize,
}

impl Listed {
    /// Looks into a folder; nothing where there is none.
    pub(crate) fn of(store: &dyn Store, folder: &Folder) -> Result<Self, VaultError> {
        let names = match store.list(folder) {
            Ok(names) => names,
            Err(StoreFault::Missing) => Vec::new(),
            Err(fault) => return Err(fault.into()),
        };
        Ok(Self {
            generations: names.iter().filter_map(|n| Generation::from_file_name(n)).collect(),
            drafts: names.iter().filter_map(|n| Generation::of_draft(n)).collect(),
            look_alikes: names.iter().filter(|n| Generation::is_look_alike(n)).count(),
        })
    }
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
    /// The generation whose writing ended in a fault last, and the digest of the sealed file: it may
    /// lie there all the same.
    uncertain: Option<(Generation, [u8; 32])>,
    /// How many files lie there that look like generations and are none of this program's.
    look_alikes: usize,
}

impl Generations {
    pub(crate) fn empty(folder: Folder) -> Self {
        Self {
            folder,
            on_disk: BTreeSet::new(),
            damaged: BTreeSet::new(),
            newest_holds: None,
            uncertain: None,
            look_alikes: 0,
        }
    }

    /// How many files lie there that another program has put beside the generations.
    pub(crate) fn look_alikes(&self) -> usize {
        self.look_alikes
    }

    /// Finds the newest generation that verifies. `None` where the folder holds none at all.
    pub(crate) fn open<'a>(
        store: &dyn Store,
        by: impl Into<OpenedBy<'a>>,
        folder: Folder,
    ) -> Result<(Self, Option<Reading>), VaultError> {
        let by = by.into();
        let mut generations = Self::empty(folder);
        let listed = Listed::of(store, &generations.folder)?;
        for draft in listed.drafts {
            // In a read-only folder a draft stays; nothing reads it.
            let _ = store.discard_draft(&StorePath::Generation(generations.folder.clone(), draft));
        }
        generations.on_disk = listed.generations;
        generations.look_alikes = listed.look_alikes;
        if generations.on_disk.is_empty() {
            return Ok((generations, None));
        }
        for generation in generations.on_disk.iter().rev().copied() {
            let place = StorePath::Generation(generations.folder.clone(), generation);
            let Some(sealed) = read_patiently(store, &place)? else {
                generations.damaged.insert(generation);
                continue;
            };
            match unseal(by, &generations.folder, generation, &sealed)? {
                None => {
                    generations.damaged.insert(generation);
                }
                Some(contents) => {
                    let newest = generations.nearest_to(generation.number());
                    let far = generations.on_disk.iter().rev().take_while(|g| **g > newest).count();
                    generations.look_alikes += far;
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
        author: Option<&AuthorKey>,
        bytes: &[u8],
    ) -> Result<Saved, VaultError> {
        let digest = digest(bytes);
        if let Some((generation, held)) = &self.newest_holds
            && *held == digest
        {
            return Ok(Saved { generation: *generation, written: false });
        }
        let generation = self.add(store, recipient, author, bytes)?;
        self.newest_holds = Some((generation, digest));
        self.prune(store);
        Ok(Saved { generation, written: true })
    }

    /// Writes the bytes as the next generation, and removes none.
    pub(crate) fn add(
        &mut self,
        store: &dyn Store,
        recipient: &Recipient,
        author: Option<&AuthorKey>,
        bytes: &[u8],
    ) -> Result<Generation, VaultError> {
        // From here on, the content of the newest generation is not certain.
        self.newest_holds = None;
        loop {
            let generation = self.next()?;
            let place = StorePath::Generation(self.folder.clone(), generation);
            let sealed = seal(recipient, author, &self.folder, generation, bytes)?;
            match store.write_new_synced(&place, &sealed) {
                Ok(()) => {
                    self.uncertain = None;
                    self.on_disk.insert(generation);
                    return Ok(generation);
                }
                Err(StoreFault::Exists) => {
                    let lies_there = store.read(&place).map(|bytes| Sha256::digest(bytes).into());
                    let own = self.uncertain.take().is_some_and(|(tried, digest)| {
                        tried == generation && lies_there == Ok(digest)
                    });
                    self.on_disk.insert(generation);
                    if !own {
                        return Err(VaultError::SavedElsewhere);
                    }
                }
                Err(fault) => {
                    self.uncertain = Some((generation, Sha256::digest(&sealed).into()));
                    return Err(fault.into());
                }
            }
        }
    }

    /// The number for the next generation: after the newest whole one and after all that lie near it.
    pub(crate) fn next(&self) -> Result<Generation, VaultError> {
        let whole = self.newest_whole().map_or(0, Generation::number);
        let mut next = match self.on_disk.first() {
            Some(first) if first.number() <= whole + NEAR => self.nearest_to(whole).next(),
            _ => Some(Generation::FIRST),
        };
        while let Some(taken) = next.filter(|next| self.on_disk.contains(next)) {
            next = taken.next();
        }
        next.ok_or(VaultError::Io)
    }

    /// The highest number on the disk that is not far above `whole`; the lowest where all are.
    fn nearest_to(&self, whole: u64) -> Generation {
        let near = self.on_disk.iter().rev().find(|one| one.number() <= whole + NEAR);
        near.or(self.on_disk.first()).copied().unwrap_or(Generation::FIRST)
    }

    /// The highest number that lies there, damaged or not, where `opened` is the newest that verifies.
    pub(crate) fn reaches(&self, opened: Generation) -> Generation {
        self.nearest_to(opened.number())
    }

    /// The newest that is not known to be damaged.
    pub(crate) fn newest_whole(&self) -> Option<Generation> {
        self.on_disk.iter().rev().find(|one| !self.damaged.contains(one)).copied()
    }

    /// The generations that verify, the oldest first, each with what it holds.
    pub(crate) fn whole(
        store: &dyn Store,
        identity: &Identity,
        folder: &Folder,
    ) -> Result<Vec<(Generation, Contents)>, VaultError> {
        let mut found = Vec::new();
        for generation in Listed::of(store, folder)?.generations {
            let place = StorePath::Generation(folder.clone(), generation);
            let Some(sealed) = read_patiently(store, &place)? else { continue };
            found.extend(
                unseal(identity.into(), folder, generation, &sealed)?
                    .map(|bytes| (generation, bytes)),
            );
        }
        Ok(found)
    }

    /// Takes note of generations none of which verifies, so that the next gets a higher number.
    pub(crate) fn pass_over_damaged(&mut self, store: &dyn Store) -> Result<(), VaultError> {
        self.on_disk = Listed::of(store, &self.folder)?.generations;
        self.damaged.clone_from(&self.on_disk);
        Ok(())
    }

    /// Removes every generation but the newest whole one.
    pub(crate) fn keep_newest_alone(&mut self, store: &dyn Store) -> Result<(), VaultError> {
        let Some(newest) = self.newest_whole() else { return Ok(()) };
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
    match store.list(folder) {
        Err(StoreFault::Missing) => return Ok(()),
        other => drop(other?),
    }
    let listed = Listed::of(store, folder)?;
    for generation in listed.drafts {
        store.discard_draft(&StorePath::Generation(folder.clone(), generation))?;
    }
    for generation in listed.generations {
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
