//! The exclusive lock on a vault's folder; with it a vault is made, opened or deleted.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use secrecy::{ExposeSecret, SecretString};

use crate::error::VaultError;
use crate::marker::{self, Sign};
use crate::passphrase::Passphrase;
use crate::recovery::RecoveryCode;
use crate::sealing::{self, Contents, Identity, Recipient};
use crate::series;
use crate::store::{CaseId, Folder, Place, Store, StoreFault, StoreLock};
use crate::vault::{Origin, Vault};
use crate::work::WorkFactor;

/// What a folder holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// No vault; one can be made.
    Nothing,
    /// A vault that can be opened by its passphrase, or by its recovery code alone where
    /// `keys.age` is gone.
    Vault {
        /// Whether a recovery code was made.
        recovery: bool,
    },
    /// Sealed files without any key file: what is left of a vault. Nothing can open them unless
    /// the key file is restored from a copy.
    Remains,
    /// A vault of a newer version than this program knows.
    Newer {
        /// Its version.
        version: u64,
    },
}

pub(crate) struct Held {
    pub(crate) store: Box<dyn Store>,
    in_use: AtomicBool,
    _lock: Box<dyn StoreLock>,
}

/// That a vault is open; ends when dropped.
pub(crate) struct Use(Arc<Held>);

impl Use {
    pub(crate) fn store(&self) -> &dyn Store {
        &*self.0.store
    }
}

impl Drop for Use {
    fn drop(&mut self) {
        self.0.in_use.store(false, Ordering::SeqCst);
    }
}

/// The lock of this process on a vault's folder. It is released when this, and any vault opened
/// from it, is dropped.
///
/// A second start of the program tries to take it first and gets an error that the vault is in use.
#[derive(Clone)]
pub struct Claim {
    held: Arc<Held>,
}

impl std::fmt::Debug for Claim {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Claim([store hidden])")
    }
}

impl Claim {
    /// Takes the lock, making the folder if there is none.
    ///
    /// # Errors
    /// [`VaultError::VaultLockedByOther`] where another process has it,
    /// [`VaultError::NotPermitted`] where the system does not allow it, or a fault of the store.
    pub fn on(store: Box<dyn Store>) -> Result<Self, VaultError> {
        store.create_folder(&Folder::Root)?;
        let lock = store.lock()?;
        Ok(Self { held: Arc::new(Held { store, in_use: AtomicBool::new(false), _lock: lock }) })
    }

    /// Finds out what the folder holds. Writes nothing.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] or another fault of the store.
    pub fn presence(&self) -> Result<Presence, VaultError> {
        if let Sign::Newer(version) = marker::read(self.store())? {
            return Ok(Presence::Newer { version });
        }
        let recovery = self.exists(&Place::Recovery)? || self.exists(&Place::RecoveryNext)?;
        if recovery || self.exists(&Place::Keys)? {
            return Ok(Presence::Vault { recovery });
        }
        for id in case_folders(self.store())? {
            if !series::generations(self.store(), &Folder::Case(id))?.is_empty() {
                return Ok(Presence::Remains);
            }
        }
        Ok(Presence::Nothing)
    }

    /// Makes a new vault and opens it. `keys.age` is written last: until then there is no vault.
    ///
    /// # Errors
    /// [`VaultError::VaultExists`] where there is one, or [`Presence::Remains`] of one;
    /// [`VaultError::VaultNewer`]; [`VaultError::VaultLockedByOther`]; a fault of the store.
    pub fn create(&self, passphrase: &Passphrase, work: WorkFactor) -> Result<Vault, VaultError> {
        let identity = Identity::generate();
        let vault = self.lay_out(identity.clone())?;
        write_keys(self.store(), &identity, passphrase, work)?;
        Ok(vault)
    }

    /// Makes a vault that nothing opens again once it is dropped: its key is never written, and no
    /// work factor is spent. For an example in a [`crate::MemoryStore`].
    ///
    /// # Errors
    /// As [`Claim::create`].
    pub fn create_unkept(&self) -> Result<Vault, VaultError> {
        self.lay_out(Identity::generate())
    }

    fn lay_out(&self, identity: Identity) -> Result<Vault, VaultError> {
        match self.presence()? {
            Presence::Nothing => {}
            Presence::Vault { .. } | Presence::Remains => return Err(VaultError::VaultExists),
            Presence::Newer { version } => return Err(VaultError::VaultNewer { version }),
        }
        let in_use = self.begin()?;
        let store = self.store();
        // A creation that was cut short leaves an index that no key opens any more.
        series::remove_all(store, &Folder::Index)?;
        marker::write(store)?;
        store.create_folder(&Folder::Cases)?;
        store.create_folder(&Folder::Index)?;
        Vault::fresh(in_use, identity)
    }

    /// Opens the vault by its passphrase. Takes the time that its work factor was chosen for.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphraseOrDamagedKey`], [`VaultError::KeyMissing`],
    /// [`VaultError::VaultMissing`], [`VaultError::VaultNewer`],
    /// [`VaultError::VaultLockedByOther`], or a fault of the store.
    pub fn open(&self, passphrase: &Passphrase) -> Result<Vault, VaultError> {
        let in_use = self.begin_existing()?;
        let identity = read_keys(self.store(), passphrase)?;
        Vault::unlocked(in_use, identity, Origin::KeyFile)
    }

    /// Opens the vault by the key that [`Vault::key_for_keychain`] gave.
    ///
    /// # Errors
    /// As [`Claim::open`]; the missing `keys.age` does not matter here.
    pub fn open_with_key(&self, key: &SecretString) -> Result<Vault, VaultError> {
        let in_use = self.begin_existing()?;
        let identity = Identity::from_text(key).map_err(|_| Origin::Keychain.refusal())?;
        Vault::unlocked(in_use, identity, Origin::Keychain)
    }

    /// Opens the vault by its recovery code and gives it a new passphrase.
    ///
    /// The recovery code stays as it is; the identity, and with it every file, too.
    ///
    /// # Errors
    /// [`VaultError::RecoveryMissing`], [`VaultError::WrongRecoveryCodeOrDamaged`], otherwise as
    /// [`Claim::open`]. Nothing is changed unless the code opened the vault.
    pub fn recover(
        &self,
        code: &RecoveryCode,
        new: &Passphrase,
        work: WorkFactor,
    ) -> Result<Vault, VaultError> {
        let in_use = self.begin_existing()?;
        let identity = match read_recovery(self.store(), &Place::Recovery, code) {
            Err(VaultError::RecoveryMissing | VaultError::WrongRecoveryCodeOrDamaged)
                if self.exists(&Place::RecoveryNext)? =>
            {
                read_recovery(self.store(), &Place::RecoveryNext, code)
            }
            other => other,
        }?;
        let vault = Vault::unlocked(in_use, identity.clone(), Origin::RecoveryFile)?;
        write_keys(self.store(), &identity, new, work)?;
        Ok(vault)
    }

    /// Deletes the vault, or what is left of one: the key file first, then the recovery files, then
    /// the rest. The folder, the empty lock file and files that this program did not write stay.
    ///
    /// Once the key files are gone nothing opens the rest, even if deleting is cut short there;
    /// calling this again finishes it.
    ///
    /// # Errors
    /// [`VaultError::VaultLockedByOther`] while a vault is open from this claim,
    /// [`VaultError::VaultNewer`], or the first fault of the store; after a fault the rest is
    /// still tried, unless a key file could not be removed.
    pub fn delete_everything(&self) -> Result<(), VaultError> {
        let _in_use = self.begin()?;
        if let Sign::Newer(version) = marker::read(self.store())? {
            return Err(VaultError::VaultNewer { version });
        }
        let store = self.store();
        for place in [Place::Keys, Place::Recovery, Place::RecoveryNext] {
            store.remove(&place)?;
            store.discard_draft(&place)?;
            store.sync_folder(&Folder::Root)?;
        }
        let mut first_fault = Ok(());
        let mut attempt = |result: Result<(), VaultError>| {
            if first_fault.is_ok() {
                first_fault = result;
            }
        };
        attempt(series::remove_all(store, &Folder::Index));
        for id in case_folders(store)? {
            attempt(series::remove_all(store, &Folder::Case(id)));
        }
        let _ = store.remove_folder(&Folder::Cases);
        attempt(series::remove_all(store, &Folder::Firm));
        for id in folders_of_cases(store, &Folder::Notes)? {
            attempt(series::remove_all(store, &Folder::NotesOn(id)));
        }
        let _ = store.remove_folder(&Folder::Notes);
        attempt(store.discard_draft(&Place::Marker).map_err(VaultError::from));
        attempt(store.remove(&Place::Marker).map_err(VaultError::from));
        attempt(store.sync_folder(&Folder::Root).map_err(VaultError::from));
        first_fault
    }

    fn store(&self) -> &dyn Store {
        &*self.held.store
    }

    fn begin(&self) -> Result<Use, VaultError> {
        if self.held.in_use.swap(true, Ordering::SeqCst) {
            Err(VaultError::VaultLockedByOther)
        } else {
            Ok(Use(Arc::clone(&self.held)))
        }
    }

    fn begin_existing(&self) -> Result<Use, VaultError> {
        match self.presence()? {
            Presence::Vault { .. } | Presence::Remains => self.begin(),
            Presence::Nothing => Err(VaultError::VaultMissing),
            Presence::Newer { version } => Err(VaultError::VaultNewer { version }),
        }
    }

    fn exists(&self, place: &Place) -> Result<bool, VaultError> {
        match self.store().read(place) {
            Ok(_) | Err(StoreFault::TooLarge | StoreFault::Io) => Ok(true),
            Err(StoreFault::Missing) => Ok(false),
            Err(fault) => Err(fault.into()),
        }
    }
}

/// Seals the identity by the passphrase and puts `keys.age` in place in one step.
pub(crate) fn write_keys(
    store: &dyn Store,
    identity: &Identity,
    passphrase: &Passphrase,
    work: WorkFactor,
) -> Result<(), VaultError> {
    let sealed = sealing::seal_by_passphrase(passphrase, work, &identity_line(identity))
        .map_err(|_| VaultError::Io)?;
    Ok(store.write_synced(&Place::Keys, &sealed)?)
}

/// Seals the identity to the recovery code's recipient and puts the file in place.
pub(crate) fn write_recovery(
    store: &dyn Store,
    place: &Place,
    identity: &Identity,
    recipient: &Recipient,
) -> Result<(), VaultError> {
    let sealed =
        sealing::seal(&[recipient], &identity_line(identity)).map_err(|_| VaultError::Io)?;
    Ok(store.write_synced(place, &sealed)?)
}

pub(crate) fn read_recovery(
    store: &dyn Store,
    place: &Place,
    code: &RecoveryCode,
) -> Result<Identity, VaultError> {
    let wrong = Origin::RecoveryFile.refusal();
    let sealed = match store.read(place) {
        Err(StoreFault::Missing) => return Err(VaultError::RecoveryMissing),
        Err(StoreFault::TooLarge) => return Err(wrong),
        other => other?,
    };
    let opened = sealing::open(code.identity(), &sealed).map_err(|_| wrong)?;
    read_identity(&opened).ok_or(wrong)
}

pub(crate) fn read_keys(
    store: &dyn Store,
    passphrase: &Passphrase,
) -> Result<Identity, VaultError> {
    let wrong = VaultError::WrongPassphraseOrDamagedKey;
    let sealed = match store.read(&Place::Keys) {
        Err(StoreFault::Missing) => return Err(VaultError::KeyMissing),
        Err(StoreFault::TooLarge) => return Err(wrong),
        other => other?,
    };
    let opened = sealing::open_by_passphrase(passphrase, &sealed).map_err(|_| wrong)?;
    read_identity(&opened).ok_or(wrong)
}

/// The ids that folders under `cases` are named for, in order; other names are passed over.
pub(crate) fn case_folders(store: &dyn Store) -> Result<Vec<CaseId>, VaultError> {
    folders_of_cases(store, &Folder::Cases)
}

fn folders_of_cases(store: &dyn Store, folder: &Folder) -> Result<Vec<CaseId>, VaultError> {
    match store.list(folder) {
        Ok(names) => {
            let mut ids: Vec<CaseId> = names.iter().filter_map(|n| n.parse().ok()).collect();
            ids.sort();
            Ok(ids)
        }
        Err(StoreFault::Missing) => Ok(Vec::new()),
        Err(fault) => Err(fault.into()),
    }
}

/// One line, so that the opened file is an identity file for stock age.
pub(crate) fn identity_line(identity: &Identity) -> Contents {
    let text = identity.to_text();
    let mut line = Vec::with_capacity(text.expose_secret().len() + 1);
    line.extend_from_slice(text.expose_secret().as_bytes());
    line.push(b'\n');
    Contents::new(line)
}

pub(crate) fn read_identity(opened: &Contents) -> Option<Identity> {
    let text = std::str::from_utf8(opened).ok()?;
    Identity::from_text(&SecretString::from(text)).ok()
}
