//! The exclusive lock on a vault's folder; with it a vault is made, opened or deleted.

use std::sync::Arc;

use secrecy::SecretString;

use crate::error::VaultError;
use crate::generations::{self, Listed};
use crate::in_use::{OpenGuard, SharedStore};
use crate::key_files::{self, KEYS, OpenedWith, RECOVERY, RECOVERY_NEXT};
use crate::marker::{self, Sign};
use crate::passphrase::Passphrase;
use crate::recovery::RecoveryCode;
use crate::sealing::Identity;
use crate::store::{Folder, Store, StorePath, case_folders, folders_of_cases};
use crate::vault::{UnlockMethod, Vault};
use crate::work_factor::WorkFactor;

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

/// The lock of this process on a vault's folder. It is released when this, and any vault opened
/// from it, is dropped.
///
/// A second start of the program tries to take it first and gets an error that the vault is in use.
#[derive(Clone)]
pub struct VaultLock {
    shared: Arc<SharedStore>,
}

impl std::fmt::Debug for VaultLock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("VaultLock([store hidden])")
    }
}

impl VaultLock {
    /// Takes the lock, making the folder if there is none.
    ///
    /// # Errors
    /// [`VaultError::VaultLockedByOther`] where another process has it,
    /// [`VaultError::NotPermitted`] where the system does not allow it, or a fault of the store.
    pub fn on(store: Box<dyn Store>) -> Result<Self, VaultError> {
        Ok(Self { shared: Arc::new(SharedStore::on(store)?) })
    }

    /// Finds out what the folder holds. Writes nothing.
    ///
    /// # Errors
    /// [`VaultError::NotPermitted`] or another fault of the store.
    pub fn presence(&self) -> Result<Presence, VaultError> {
        if let Sign::Newer(version) = marker::read(self.store())? {
            return Ok(Presence::Newer { version });
        }
        let lies_there = |copies| key_files::lies_there(self.store(), copies);
        let recovery = lies_there(&RECOVERY)? || lies_there(&RECOVERY_NEXT)?;
        if recovery || lies_there(&KEYS)? {
            return Ok(Presence::Vault { recovery });
        }
        for id in case_folders(self.store())? {
            if !Listed::of(self.store(), &Folder::Case(id))?.generations.is_empty() {
                return Ok(Presence::Remains);
            }
        }
        Ok(Presence::Nothing)
    }

    /// Makes a new vault and opens it. The key file is written last: until then there is no vault.
    ///
    /// # Errors
    /// [`VaultError::VaultExists`] where there is one, or [`Presence::Remains`] of one;
    /// [`VaultError::VaultNewer`]; [`VaultError::VaultLockedByOther`]; a fault of the store.
    pub fn create(&self, passphrase: &Passphrase, work: WorkFactor) -> Result<Vault, VaultError> {
        let identity = Identity::generate();
        let vault = self.lay_out(identity.clone())?;
        let sealed = key_files::seal_key(&identity, passphrase, work)?;
        key_files::put(self.store(), &KEYS, &sealed)?;
        Ok(vault)
    }

    /// Makes a vault that nothing opens again once it is dropped: its key is never written, and no
    /// work factor is spent. For an example in a [`crate::MemoryStore`].
    ///
    /// # Errors
    /// As [`VaultLock::create`].
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
        generations::remove_all(store, &Folder::Index)?;
        marker::write(store)?;
        store.create_folder(&Folder::Cases)?;
        store.create_folder(&Folder::Index)?;
        Vault::fresh(in_use, identity)
    }

    /// Opens the vault by its passphrase. Takes the time that its work factor was chosen for.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphraseOrDamagedKey`], [`VaultError::KeyDamaged`],
    /// [`VaultError::KeyMissing`], [`VaultError::VaultMissing`], [`VaultError::VaultNewer`],
    /// [`VaultError::VaultLockedByOther`], or a fault of the store.
    pub fn open(&self, passphrase: &Passphrase) -> Result<Vault, VaultError> {
        let with = OpenedWith::Passphrase(passphrase);
        self.open_by_file(&[KEYS], &with, UnlockMethod::KeyFile)
    }

    /// Opens the vault by a key file, or by its copy, and makes the two alike.
    fn open_by_file(
        &self,
        files: &[key_files::Copies],
        with: &OpenedWith<'_>,
        method: UnlockMethod,
    ) -> Result<Vault, VaultError> {
        let mut in_use = Some(self.begin_existing()?);
        key_files::find_key(self.store(), files, with, |key| {
            let in_use = in_use.take().map_or_else(|| self.begin(), Ok)?;
            let mut vault = Vault::unlocked(in_use, key.identity, method)?;
            vault.make_alike(&key.copies, &key.sealed);
            Ok(vault)
        })
    }

    /// Opens the vault by the key that [`Vault::key_for_keychain`] gave.
    ///
    /// # Errors
    /// As [`VaultLock::open`]; the missing `keys.age` does not matter here.
    pub fn open_with_key(&self, key: &SecretString) -> Result<Vault, VaultError> {
        let in_use = self.begin_existing()?;
        let identity = Identity::from_text(key).map_err(|_| UnlockMethod::Keychain.refusal())?;
        Vault::unlocked(in_use, identity, UnlockMethod::Keychain)
    }

    /// Opens the vault by its recovery code and gives it a new passphrase.
    ///
    /// The recovery code stays as it is; the identity, and with it every file, too.
    ///
    /// # Errors
    /// [`VaultError::RecoveryMissing`], [`VaultError::WrongRecoveryCodeOrDamaged`],
    /// [`VaultError::RecoveryDamaged`], otherwise as [`VaultLock::open`]. Nothing is changed unless the code opened the vault.
    pub fn recover(
        &self,
        code: &RecoveryCode,
        new: &Passphrase,
        work: WorkFactor,
    ) -> Result<Vault, VaultError> {
        let with = OpenedWith::Code(code);
        let files = [RECOVERY, RECOVERY_NEXT];
        let vault = self.open_by_file(&files, &with, UnlockMethod::RecoveryFile)?;
        let sealed = key_files::seal_key(vault.identity(), new, work)?;
        key_files::put(self.store(), &KEYS, &sealed)?;
        Ok(vault)
    }

    /// Deletes the vault, or what is left of one: the key file first, then the recovery files, then
    /// the rest. The folder, the empty lock file and files that this program did not write stay.
    ///
    /// Once the key files are gone nothing opens the rest, even if deleting is cut short there;
    /// calling this again finishes it.
    ///
    /// # Errors
    /// [`VaultError::VaultLockedByOther`] while a vault is open under this lock,
    /// [`VaultError::VaultNewer`], or the first fault of the store; after a fault the rest is
    /// still tried, unless a key file could not be removed.
    pub fn delete_everything(&self) -> Result<(), VaultError> {
        let _in_use = self.begin()?;
        if let Sign::Newer(version) = marker::read(self.store())? {
            return Err(VaultError::VaultNewer { version });
        }
        let store = self.store();
        for place in StorePath::KEY_FILES.into_iter().flatten().chain([StorePath::Renewal]) {
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
        attempt(generations::remove_all(store, &Folder::Index));
        for id in case_folders(store)? {
            attempt(generations::remove_all(store, &Folder::Case(id)));
        }
        let _ = store.remove_folder(&Folder::Cases);
        attempt(generations::remove_all(store, &Folder::Firm));
        for id in folders_of_cases(store, &Folder::Notes)? {
            attempt(generations::remove_all(store, &Folder::NotesOn(id)));
        }
        let _ = store.remove_folder(&Folder::Notes);
        attempt(store.discard_draft(&StorePath::Marker).map_err(VaultError::from));
        attempt(store.remove(&StorePath::Marker).map_err(VaultError::from));
        attempt(store.sync_folder(&Folder::Root).map_err(VaultError::from));
        first_fault
    }

    fn store(&self) -> &dyn Store {
        &*self.shared.store
    }

    fn begin(&self) -> Result<OpenGuard, VaultError> {
        OpenGuard::begin(&self.shared)
    }

    fn begin_existing(&self) -> Result<OpenGuard, VaultError> {
        match self.presence()? {
            Presence::Vault { .. } | Presence::Remains => self.begin(),
            Presence::Nothing => Err(VaultError::VaultMissing),
            Presence::Newer { version } => Err(VaultError::VaultNewer { version }),
        }
    }
}
