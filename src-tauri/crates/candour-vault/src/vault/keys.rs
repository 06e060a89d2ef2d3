//! What opens an open vault the next time: passphrase, recovery codes, the key for the keychain.

use secrecy::SecretString;

use super::Vault;
use crate::error::VaultError;
use crate::key_files::{read_keys, read_recovery, write_keys, write_recovery};
use crate::passphrase::Passphrase;
use crate::recovery::RecoveryCode;
use crate::store::{Folder, StoreFault, StorePath};
use crate::work_factor::WorkFactor;

impl Vault {
    /// Checks that a passphrase is that of this vault. Nothing is changed.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphraseOrDamagedKey`] where it is not, or a fault of the store.
    pub fn check_passphrase(&self, passphrase: &Passphrase) -> Result<(), VaultError> {
        let identity = read_keys(self.store(), passphrase)?;
        if identity.recipient() != self.recipient {
            return Err(VaultError::WrongPassphraseOrDamagedKey);
        }
        Ok(())
    }

    /// Replaces the passphrase. The old one no longer opens the vault once this returns; a copy
    /// of the old `keys.age` elsewhere still answers to it.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphraseOrDamagedKey`] where `current` is not the passphrase, or a
    /// fault of the store; the old passphrase then still holds.
    pub fn change_passphrase(
        &mut self,
        current: &Passphrase,
        new: &Passphrase,
        work: WorkFactor,
    ) -> Result<(), VaultError> {
        self.check_passphrase(current)?;
        write_keys(self.store(), &self.identity, new, work)
    }

    /// Makes a recovery code, which opens the vault once this returns. An earlier code does so too
    /// until [`Vault::confirm_recovery_code`] (decision 0015).
    ///
    /// # Errors
    /// A fault of the store; the earlier code, if any, then still holds.
    pub fn make_recovery_code(&mut self) -> Result<RecoveryCode, VaultError> {
        let code = RecoveryCode::generate();
        let place = match self.store().read(&StorePath::Recovery) {
            Err(StoreFault::Missing) => StorePath::Recovery,
            _ => StorePath::RecoveryNext,
        };
        write_recovery(self.store(), &place, &self.identity, &code.recipient())?;
        Ok(code)
    }

    /// Takes a code that was made and that the person has as the only one. Other codes no longer
    /// open the vault once this returns.
    ///
    /// # Errors
    /// [`VaultError::RecoveryMissing`] or [`VaultError::WrongRecoveryCodeOrDamaged`] where the code
    /// opens nothing, or a fault of the store; whatever opened the vault before then still does,
    /// or this code alone.
    pub fn confirm_recovery_code(&mut self, code: &RecoveryCode) -> Result<(), VaultError> {
        let store = self.in_use.store();
        if read_recovery(store, &StorePath::RecoveryNext, code).is_ok() {
            write_recovery(store, &StorePath::Recovery, &self.identity, &code.recipient())?;
        } else {
            read_recovery(store, &StorePath::Recovery, code)?;
        }
        store.remove(&StorePath::RecoveryNext)?;
        Ok(store.sync_folder(&Folder::Root)?)
    }

    /// Removes the recovery codes, if there are any.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn remove_recovery_code(&mut self) -> Result<(), VaultError> {
        for place in [StorePath::Recovery, StorePath::RecoveryNext] {
            self.store().remove(&place)?;
        }
        Ok(self.store().sync_folder(&Folder::Root)?)
    }

    /// Whether a recovery code was made.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn has_recovery_code(&self) -> Result<bool, VaultError> {
        Ok(self.holds(&StorePath::Recovery)? || self.holds(&StorePath::RecoveryNext)?)
    }

    fn holds(&self, place: &StorePath) -> Result<bool, VaultError> {
        match self.store().read(place) {
            Ok(_) => Ok(true),
            Err(StoreFault::Missing) => Ok(false),
            Err(fault) => Err(fault.into()),
        }
    }

    /// The vault's identity as text, to be kept in the system's keychain and nowhere else. Whoever
    /// has it opens everything, whatever the passphrase is changed to.
    #[must_use]
    pub fn key_for_keychain(&self) -> SecretString {
        self.identity.to_text()
    }
}
