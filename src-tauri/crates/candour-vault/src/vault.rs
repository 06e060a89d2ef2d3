//! An open vault: its cases, its index, its keys.

mod firm;
mod keys;
mod noted;
mod notice;
mod renewal;

use std::collections::BTreeMap;

use serde_json::Value;
use zeroize::Zeroizing;

pub use keys::RecoveryFile;
pub use notice::Notice;

use crate::MOST_BYTES;
use crate::error::VaultError;
use crate::generations::{self, Generations, Listed, Reading, Saved, SteppedBack};
use crate::in_use::OpenGuard;
use crate::index::{CaseEntry, Entry, Index};
use crate::key_files;
use crate::marker::{self, Sign};
use crate::sealing::{Contents, Identity, Recipient};
use crate::store::{CaseId, Folder, Generation, Store, StorePath, case_folders};

/// Where the identity came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum UnlockMethod {
    KeyFile,
    RecoveryFile,
    /// Outside the vault; it may be what is left of a vault that was deleted.
    Keychain,
}

impl UnlockMethod {
    /// The error where the identity is not that of this vault.
    pub(crate) fn refusal(self) -> VaultError {
        match self {
            Self::KeyFile | Self::Keychain => VaultError::WrongPassphraseOrDamagedKey,
            Self::RecoveryFile => VaultError::WrongRecoveryCodeOrDamaged,
        }
    }
}

/// A case as it was opened.
#[derive(Debug)]
pub struct Opened {
    /// The bytes that were saved.
    pub contents: Contents,
    /// The generation they come from.
    pub generation: Generation,
    /// Set where newer generations did not verify.
    pub stepped_back: Option<SteppedBack>,
    /// How many of the newest generations that the index knew of are not there any more, damaged or
    /// whole. Those that came after it was last written are not known to it.
    pub missing: u64,
    /// How many files lie beside the generations that look like copies of them, as a program that
    /// keeps two computers alike makes where both have saved. None of them is read or removed.
    pub look_alikes: usize,
}

/// An open vault. Dropping it is locking it: the key is overwritten in memory.
pub struct Vault {
    in_use: OpenGuard,
    identity: Identity,
    recipient: Recipient,
    index: Index,
    index_generations: Generations,
    cases: BTreeMap<CaseId, Generations>,
    notices: Vec<Notice>,
    /// Set where it is not certain with which identity the next opening begins: nothing is written.
    uncertain: bool,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault([hidden])")
    }
}

impl Vault {
    pub(crate) fn fresh(in_use: OpenGuard, identity: Identity) -> Result<Self, VaultError> {
        let mut vault = Self::with_index(in_use, identity, Generations::empty(Folder::Index));
        vault.write_index(Index::default())?;
        Ok(vault)
    }

    /// Reads the index with an identity that may be the wrong one.
    pub(crate) fn unlocked(
        in_use: OpenGuard,
        identity: Identity,
        method: UnlockMethod,
    ) -> Result<Self, VaultError> {
        renewal::settle(in_use.store(), &identity, method.refusal())?;
        let (generations, reading) =
            match Generations::open(in_use.store(), &identity, Folder::Index) {
                Ok(found) => found,
                Err(VaultError::CaseDamaged) => {
                    let mut generations = Generations::empty(Folder::Index);
                    generations.pass_over_damaged(in_use.store())?;
                    (generations, None)
                }
                Err(error) => return Err(error),
            };
        let mut vault = Self::with_index(in_use, identity, generations);
        match reading.and_then(|reading| Some((parse(&reading.contents)?, reading))) {
            Some((index, Reading { stepped_back, .. })) => {
                vault.index = index;
                vault.notices.extend(stepped_back.map(Notice::IndexSteppedBack));
            }
            None => {
                // Where there is nothing to try the key on, only a file of this vault proves it.
                if !vault.opens_a_case()?.unwrap_or(method != UnlockMethod::Keychain) {
                    return Err(method.refusal());
                }
                vault.notices.push(Notice::IndexRebuilt);
            }
        }
        vault.repair()?;
        Ok(vault)
    }

    fn with_index(in_use: OpenGuard, identity: Identity, index_generations: Generations) -> Self {
        let recipient = identity.recipient();
        Self {
            in_use,
            identity,
            recipient,
            index: Index::default(),
            index_generations,
            cases: BTreeMap::new(),
            notices: Vec::new(),
            uncertain: false,
        }
    }

    /// What was repaired while opening, in the order it was found.
    #[must_use]
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// The cases, in the order they were made; those that the index does not know come last.
    #[must_use]
    pub fn cases(&self) -> Vec<CaseEntry> {
        self.index.entries()
    }

    /// Makes a case that holds `bytes`. The case is on the disk when this returns.
    ///
    /// `randomness` gives the id.
    ///
    /// # Errors
    /// [`VaultError::TooLarge`] or a fault of the store; there is then no such case.
    pub fn create_case(
        &mut self,
        label: &str,
        bytes: &[u8],
        randomness: &mut dyn rand::CryptoRng,
    ) -> Result<CaseId, VaultError> {
        let id = CaseId::random(randomness);
        let folder = Folder::Case(id.clone());
        self.store().create_folder(&Folder::Cases)?;
        self.store().create_folder(&folder)?;
        let mut generations = Generations::empty(folder.clone());
        let mut index = self.index.clone();
        index.cases.push(Entry::new(id.clone(), Some(label.to_owned())));
        let written = self
            .writable()
            .and_then(|store| generations.save(store, &self.recipient, None, bytes))
            .and_then(|_| self.write_index(index));
        if let Err(error) = written {
            let _ = generations::remove_all(self.store(), &folder);
            return Err(error);
        }
        self.cases.insert(id.clone(), generations);
        Ok(id)
    }

    /// Opens the newest generation of a case that verifies.
    ///
    /// # Errors
    /// [`VaultError::CaseMissing`], [`VaultError::CaseDamaged`] where none verifies,
    /// [`VaultError::VaultNewer`] where a newer program wrote it, or a fault of the store.
    pub fn open_case(&mut self, id: &CaseId) -> Result<Opened, VaultError> {
        let folder = Folder::Case(id.clone());
        let (generations, reading) = Generations::open(self.store(), &self.identity, folder)?;
        let Reading { contents, generation, stepped_back } =
            reading.ok_or(VaultError::CaseMissing)?;
        let look_alikes = generations.look_alikes();
        let known = self.index.entry_mut(id).and_then(|entry| entry.newest).unwrap_or(0);
        let missing = known.saturating_sub(generations.reaches(generation).number());
        self.cases.insert(id.clone(), generations);
        Ok(Opened { contents, generation, stepped_back, missing, look_alikes })
    }

    /// Saves a case as a new generation and keeps the newest five. When this returns without an
    /// error, the bytes survive a crash or a power cut. The same bytes are not written twice.
    ///
    /// # Errors
    /// [`VaultError::CaseMissing`], [`VaultError::TooLarge`], [`VaultError::NoSpace`],
    /// [`VaultError::NotPermitted`] or [`VaultError::Io`]; what was saved before is still there,
    /// and saving may be tried again. [`VaultError::SavedElsewhere`] where another program has saved
    /// meanwhile; [`VaultError::VaultLockedByOther`] where it has taken the vault over.
    pub fn save_case(&mut self, id: &CaseId, bytes: &[u8]) -> Result<Saved, VaultError> {
        if !self.cases.contains_key(id) {
            self.open_case(id)?;
        }
        self.writable()?;
        let generations = self.cases.get_mut(id).ok_or(VaultError::CaseMissing)?;
        generations.save(self.in_use.store(), &self.recipient, None, bytes)
    }

    /// Gives a case another label.
    ///
    /// # Errors
    /// [`VaultError::CaseMissing`] or a fault of the store; the label is then the old one.
    pub fn rename_case(&mut self, id: &CaseId, label: &str) -> Result<(), VaultError> {
        let mut index = self.index.clone();
        index.entry_mut(id).ok_or(VaultError::CaseMissing)?.label = Some(label.to_owned());
        self.write_index(index)
    }

    /// The settings as they were last written; null where there are none.
    #[must_use]
    pub fn settings(&self) -> &Value {
        &self.index.settings
    }

    /// Keeps settings, sealed like the rest.
    ///
    /// # Errors
    /// [`VaultError::TooLarge`] or a fault of the store; the settings are then the old ones.
    pub fn write_settings(&mut self, settings: Value) -> Result<(), VaultError> {
        let mut index = self.index.clone();
        index.settings = settings;
        self.write_index(index)
    }

    /// The folders outside the vault in which a draft of a saved file may have been left.
    #[must_use]
    pub fn saving_in(&self) -> &[String] {
        &self.index.saving_in
    }

    /// Notes, sealed, in which folders outside the vault files are being saved.
    ///
    /// # Errors
    /// A fault of the store; what was noted is then as it was.
    pub fn note_saving_in(&mut self, folders: Vec<String>) -> Result<(), VaultError> {
        let mut index = self.index.clone();
        index.saving_in = folders;
        self.write_index(index)
    }

    /// Deletes a case: all its files, and every older index that named it.
    ///
    /// # Errors
    /// [`VaultError::CaseMissing`] or a fault of the store. The case may then be gone in part; the
    /// next opening finishes it where the intent could be written down.
    pub fn delete_case(&mut self, id: &CaseId) -> Result<(), VaultError> {
        let mut index = self.index.clone();
        if index.entry_mut(id).is_none() {
            return Err(VaultError::CaseMissing);
        }
        index.cases.retain(|entry| entry.id != *id);
        index.removing.push(id.clone());
        let mut done = index.clone();
        done.removing.retain(|other| other != id);
        match self.write_index(index) {
            // A full disk must not keep a person from deleting.
            Ok(()) | Err(VaultError::NoSpace) => {}
            Err(error) => return Err(error),
        }
        self.cases.remove(id);
        self.remove_files_of(id)?;
        self.write_index(done)?;
        self.index_generations.keep_newest_alone(self.in_use.store())
    }

    /// Every generation of a case that verifies, the oldest first.
    ///
    /// # Errors
    /// [`VaultError::VaultNewer`] where a newer program wrote one, or a fault of the store.
    pub fn generations(&self, id: &CaseId) -> Result<Vec<(Generation, Contents)>, VaultError> {
        Generations::whole(self.store(), &self.identity, &Folder::Case(id.clone()))
    }

    /// Removes the notes on a case and then the case.
    fn remove_files_of(&self, id: &CaseId) -> Result<(), VaultError> {
        generations::remove_all(self.store(), &Folder::NotesOn(id.clone()))?;
        generations::remove_all(self.store(), &Folder::Case(id.clone()))
    }

    /// Makes a key file and its copy alike, from the one that opened.
    pub(crate) fn make_alike(&mut self, copies: &key_files::Copies, sealed: &[u8]) {
        if key_files::make_alike(self.store(), copies, sealed) {
            self.notices.push(Notice::KeyFileRestored);
        }
    }

    pub(crate) fn identity(&self) -> &Identity {
        &self.identity
    }

    fn store(&self) -> &dyn Store {
        self.in_use.store()
    }

    /// The store, for writing.
    fn writable(&self) -> Result<&dyn Store, VaultError> {
        if self.uncertain { Err(VaultError::Io) } else { Ok(self.in_use.store()) }
    }

    fn write_index(&mut self, index: Index) -> Result<(), VaultError> {
        let mut bytes = Zeroizing::new(Vec::new());
        serde_json::to_writer(&mut *bytes, &index).map_err(|_| VaultError::Io)?;
        if bytes.len() > MOST_BYTES {
            return Err(VaultError::TooLarge);
        }
        self.writable()?.create_folder(&Folder::Index)?;
        self.index_generations.save(self.in_use.store(), &self.recipient, None, &bytes)?;
        self.index = index;
        Ok(())
    }

    /// Whether the identity opens any case; `None` where there is no case to try.
    fn opens_a_case(&self) -> Result<Option<bool>, VaultError> {
        let mut opens = None;
        for id in case_folders(self.store())? {
            match Generations::open(self.store(), &self.identity, Folder::Case(id)) {
                Ok((_, Some(_))) => return Ok(Some(true)),
                Ok((_, None)) => {}
                Err(VaultError::CaseDamaged) => opens = Some(false),
                Err(error) => return Err(error),
            }
        }
        Ok(opens)
    }

    /// Reconciles index and folders, and restores the marker. Read errors are returned; write
    /// errors are ignored, so that a read-only folder still opens.
    fn repair(&mut self) -> Result<(), VaultError> {
        if marker::read(self.store())? != Sign::Known {
            let _ = marker::write(self.store());
            self.notices.push(Notice::MarkerRestored);
        }
        // What a change of the identity has left is removed as soon as it can be.
        let _ = renewal::finish(self.store(), &self.identity);
        let key_files = StorePath::KEY_FILES.into_iter().flatten();
        for place in key_files.chain([StorePath::Marker, StorePath::Renewal]) {
            let _ = self.store().discard_draft(&place);
        }
        key_files::add_copies(self.store());
        let mut finished = self.index.clone();
        for id in &self.index.removing {
            if self.remove_files_of(id).is_ok() {
                finished.removing.retain(|other| other != id);
            }
        }
        if finished.removing.len() < self.index.removing.len() && self.write_index(finished).is_ok()
        {
            let _ = self.index_generations.keep_newest_alone(self.in_use.store());
        }
        for id in case_folders(self.store())? {
            let known = self.index.entry_mut(&id).is_some() || self.index.removing.contains(&id);
            let listed = Listed::of(self.store(), &Folder::Case(id.clone()))?;
            if !known && !listed.generations.is_empty() {
                self.index.cases.push(Entry::new(id, None));
            }
        }
        if self.index_generations.look_alikes() > 0 {
            self.notices.push(Notice::CopiesBeside);
        }
        // In a read-only folder notes of an older program are accepted until it can be written.
        let _ = self.authenticate_notes();
        Ok(())
    }
}

fn parse(contents: &Contents) -> Option<Index> {
    serde_json::from_slice(contents).ok()
}
