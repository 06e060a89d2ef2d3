//! Sealing everything anew with another identity (decision 0160).
//!
//! Until `keys.age` and its copy are replaced, the identity from before opens everything as if
//! nothing had begun; from then on the new one does. While one of the two is replaced and the other
//! not, both do. Whatever cuts it short, the next opening goes back or finishes.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::error::VaultError;
use crate::generations::{Generations, Listed};
use crate::key_files::{self, KEYS, RECOVERY, RECOVERY_NEXT};
use crate::sealing::{self, Identity, Recipient};
use crate::store::{Folder, Generation, Store, StoreFault, StorePath, case_folders};

/// What `renewal.age` holds, sealed to the identity from before.
#[derive(Serialize, Deserialize)]
struct Renewal {
    /// SHA-256 of `keys.age`, and of its copy, as it was before.
    keys: String,
    /// By the path of its folder, the generations that may be sealed to the new identity: the first,
    /// and how many numbers.
    written: BTreeMap<String, (Generation, u64)>,
}

/// Before anything is opened: goes back where a change of the identity was cut short before its
/// end, and refuses, with `refusal`, an identity that a change has replaced.
pub(super) fn settle(
    store: &dyn Store,
    identity: &Identity,
    refusal: VaultError,
) -> Result<(), VaultError> {
    let Some(renewal) = read(store, identity)? else { return Ok(()) };
    let lie_there = digests_of_keys(store)?;
    let mut known = lie_there.iter().flatten().peekable();
    if known.peek().is_some() && known.all(|keys| *keys != renewal.keys) {
        return Err(refusal);
    }
    // In a read-only folder the newer generations are passed over as if they were damaged.
    go_back(store, identity).or(Ok(()))
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
    for copies in [RECOVERY, RECOVERY_NEXT] {
        key_files::remove(store, &copies)?;
    }
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
pub(super) fn plan(
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
pub(super) fn seal_anew(
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
pub(super) fn go_back(store: &dyn Store, identity: &Identity) -> Result<(), VaultError> {
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
pub(super) fn folders(store: &dyn Store) -> Result<Vec<Folder>, VaultError> {
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

/// [`digest`] of `keys.age` and of its copy; `None` where there is no such file.
pub(super) fn digests_of_keys(store: &dyn Store) -> Result<[Option<String>; 2], VaultError> {
    let mut found = [None, None];
    for (place, found) in KEYS.iter().zip(&mut found) {
        *found = match store.read(place) {
            Err(StoreFault::Missing) => None,
            // No file that this program wrote.
            Err(StoreFault::TooLarge) => Some(String::new()),
            other => Some(digest(&other?)),
        };
    }
    Ok(found)
}

/// SHA-256 in small hexadecimal digits.
pub(super) fn digest(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
