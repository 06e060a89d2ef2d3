//! Sealing everything anew with another identity (decision 0160).
//!
//! Until `keys.age` is replaced, the identity from before opens everything as if nothing had begun;
//! from then on the new one does. Whatever cuts it short, the next opening goes back or finishes.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{UnlockMethod, Vault};
use crate::error::VaultError;
use crate::generations::{Generations, Listed};
use crate::index::RecoveryDates;
use crate::key_files::write_keys;
use crate::passphrase::Passphrase;
use crate::sealing::{self, Identity, Recipient};
use crate::store::{Folder, Generation, Store, StoreFault, StorePath, case_folders};
use crate::work_factor::WorkFactor;

/// What `renewal.age` holds, sealed to the identity from before.
#[derive(Serialize, Deserialize)]
struct Renewal {
    /// SHA-256 of `keys.age` as it was before.
    keys: String,
    /// By the path of its folder, the generations that may be sealed to the new identity: the first,
    /// and how many numbers.
    written: BTreeMap<String, (Generation, u64)>,
}

impl Vault {
    /// Replaces the passphrase and the identity, and seals everything that verifies anew. Once this
    /// returns, no earlier passphrase, recovery code, key in a keychain or copy of `keys.age` opens
    /// what the folder holds. The firm's own key stays, because it is on its cards.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphraseOrDamagedKey`] where `current` is not the passphrase, or a fault
    /// of the store; everything then opens as before. [`VaultError::Io`] where the fault leaves it
    /// uncertain which passphrase holds: one of the two opens everything, and nothing more is
    /// written until the vault is opened again.
    pub fn change_identity(
        &mut self,
        current: &Passphrase,
        new: &Passphrase,
        work: WorkFactor,
    ) -> Result<(), VaultError> {
        self.check_passphrase(current)?;
        let store = self.writable()?;
        // What an earlier change has left would stand in the way of this one.
        go_back(store, &self.identity)?;
        finish(store, &self.identity)?;
        let keys = digest_of_keys(store)?.ok_or(VaultError::KeyMissing)?;
        let next = Identity::generate();
        let folders = folders(store)?;
        let sealed = plan(store, &self.identity, &keys, &folders).and_then(|()| {
            folders
                .iter()
                .try_for_each(|folder| seal_anew(store, &self.identity, &next.recipient(), folder))
        });
        let replaced = sealed.and_then(|()| write_keys(store, &next, new, work));
        if let Err(error) = replaced {
            if digest_of_keys(store).ok().flatten() == Some(keys) {
                // Where going back does not work either, the next opening does it.
                let _ = go_back(store, &self.identity);
                self.reread()?;
                return Err(error);
            }
            // The new file may lie there and not be durable: neither way is safe until it is.
            if store.sync_folder(&Folder::Root).is_err() {
                self.uncertain = true;
                return Err(VaultError::Io);
            }
        }
        self.recipient = next.recipient();
        self.identity = next;
        // From here on it has taken place, whatever is left to do.
        if self.reread().is_err() {
            self.uncertain = true;
            return Ok(());
        }
        // What is left is removed at the next opening where it cannot be now.
        let _ = finish(self.store(), &self.identity);
        let mut index = self.index.clone();
        index.recovery = RecoveryDates::default();
        let _ = self.write_index(index);
        Ok(())
    }

    /// Finds out anew what lies in the folders, after the generations in them have changed.
    fn reread(&mut self) -> Result<(), VaultError> {
        self.cases.clear();
        let (generations, _) = Generations::open(self.store(), &self.identity, Folder::Index)?;
        self.index_generations = generations;
        Ok(())
    }
}

/// Before anything is opened: goes back where a change of the identity was cut short before its
/// end, and refuses an identity that a change has replaced.
pub(super) fn settle(
    store: &dyn Store,
    identity: &Identity,
    method: UnlockMethod,
) -> Result<(), VaultError> {
    let Some(renewal) = read(store, identity)? else { return Ok(()) };
    match digest_of_keys(store)? {
        Some(keys) if keys != renewal.keys => Err(method.refusal()),
        // In a read-only folder the newer generations are passed over as if they were damaged.
        _ => go_back(store, identity).or(Ok(())),
    }
}

/// Removes what a change of the identity has left behind it: recovery files, and generations that
/// only the identity from before opens. Nothing is removed from a folder in which this identity
/// opens nothing.
pub(super) fn finish(store: &dyn Store, identity: &Identity) -> Result<(), VaultError> {
    match store.read(&StorePath::Renewal) {
        Err(StoreFault::Missing) => return Ok(()),
        other => drop(other?),
    }
    if read(store, identity)?.is_some() {
        return Ok(());
    }
    for place in [StorePath::Recovery, StorePath::RecoveryNext] {
        store.remove(&place)?;
    }
    store.sync_folder(&Folder::Root)?;
    for folder in folders(store)? {
        let whole = Generations::whole(store, identity, &folder)?;
        let Some((lowest, _)) = whole.first() else { continue };
        for generation in Listed::of(store, &folder)?.generations.range(..*lowest) {
            store.remove(&StorePath::Generation(folder.clone(), *generation))?;
        }
        store.sync_folder(&folder)?;
    }
    store.remove(&StorePath::Renewal)?;
    Ok(store.sync_folder(&Folder::Root)?)
}

/// The plan of a change of the identity that this one began; `None` where there is none.
fn read(store: &dyn Store, identity: &Identity) -> Result<Option<Renewal>, VaultError> {
    let sealed = match store.read(&StorePath::Renewal) {
        Err(StoreFault::Missing | StoreFault::TooLarge) => return Ok(None),
        other => other?,
    };
    let opened = sealing::open(identity, &sealed).ok();
    Ok(opened.and_then(|opened| serde_json::from_slice(&opened).ok()))
}

/// Writes down what is about to be done.
fn plan(
    store: &dyn Store,
    identity: &Identity,
    keys: &str,
    folders: &[Folder],
) -> Result<(), VaultError> {
    let mut written = BTreeMap::new();
    for folder in folders {
        if let Some(generations) = opened(store, identity, folder)? {
            let whole = Generations::whole(store, identity, folder)?.len();
            let count = u64::try_from(whole).unwrap_or(u64::MAX);
            written.insert(folder.path(), (generations.next()?, count));
        }
    }
    let renewal = Renewal { keys: keys.to_owned(), written };
    let bytes = serde_json::to_vec(&renewal).map_err(|_| VaultError::Io)?;
    let sealed = sealing::seal(&[&identity.recipient()], &bytes).map_err(|_| VaultError::Io)?;
    Ok(store.write_synced(&StorePath::Renewal, &sealed)?)
}

/// Writes every generation of a folder that verifies once more, for another recipient.
fn seal_anew(
    store: &dyn Store,
    identity: &Identity,
    recipient: &Recipient,
    folder: &Folder,
) -> Result<(), VaultError> {
    let Some(mut generations) = opened(store, identity, folder)? else { return Ok(()) };
    for (_, bytes) in Generations::whole(store, identity, folder)? {
        generations.add(store, recipient, None, &bytes)?;
    }
    Ok(())
}

/// A folder's generations; `None` where none lies there or none verifies. What does not verify is
/// left as it is.
fn opened(
    store: &dyn Store,
    identity: &Identity,
    folder: &Folder,
) -> Result<Option<Generations>, VaultError> {
    match Generations::open(store, identity, folder.clone()) {
        Ok((generations, Some(_))) => Ok(Some(generations)),
        Ok((_, None)) | Err(VaultError::CaseDamaged) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Removes the generations that were written for the new identity, and then the plan.
fn go_back(store: &dyn Store, identity: &Identity) -> Result<(), VaultError> {
    let Some(renewal) = read(store, identity)? else { return Ok(()) };
    for folder in folders(store)? {
        let Some((first, count)) = renewal.written.get(&folder.path()) else { continue };
        let whole: Vec<Generation> = Generations::whole(store, identity, &folder)?
            .into_iter()
            .map(|(generation, _)| generation)
            .collect();
        // Only where the state from before is there.
        if !whole.iter().any(|generation| generation < first) {
            continue;
        }
        let end = first.number().saturating_add(*count);
        for generation in Listed::of(store, &folder)?.generations.range(*first..) {
            if generation.number() < end && !whole.contains(generation) {
                store.remove(&StorePath::Generation(folder.clone(), *generation))?;
            }
        }
        store.sync_folder(&folder)?;
    }
    store.remove(&StorePath::Renewal)?;
    Ok(store.sync_folder(&Folder::Root)?)
}

/// The folders whose generations are sealed to the vault's identity.
fn folders(store: &dyn Store) -> Result<Vec<Folder>, VaultError> {
    let mut found = Vec::new();
    let cases = case_folders(store)?.into_iter().map(Folder::Case);
    for folder in [Folder::Index, Folder::Firm].into_iter().chain(cases) {
        match store.list(&folder) {
            Ok(_) => found.push(folder),
            Err(StoreFault::Missing) => {}
            // A folder that is left out would be lost with the identity.
            Err(fault) => return Err(fault.into()),
        }
    }
    Ok(found)
}

fn digest_of_keys(store: &dyn Store) -> Result<Option<String>, VaultError> {
    let bytes = match store.read(&StorePath::Keys) {
        Err(StoreFault::Missing) => return Ok(None),
        other => other?,
    };
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(&bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    Ok(Some(text))
}
