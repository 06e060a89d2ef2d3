//! What opens an open vault the next time: passphrase, recovery codes, the key for the keychain.

use secrecy::SecretString;

use super::{Vault, renewal};
use crate::error::VaultError;
use crate::generations::Generations;
use crate::index::RecoveryDates;
use crate::key_files::{
    self, Copies, KEYS, OpenedWith, RECOVERY, RECOVERY_NEXT, seal_key, write_recovery,
};
use crate::passphrase::Passphrase;
use crate::recovery::RecoveryCode;
use crate::sealing::Identity;
use crate::store::{Folder, Store};
use crate::work_factor::WorkFactor;

/// A recovery code that opens the vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecoveryFile {
    /// When it was made, in seconds since 1970 (UTC); `None` where that was not noted.
    pub made: Option<i64>,
    /// Whether it is the one that holds; false for a newer one that was shown and not confirmed.
    pub confirmed: bool,
}

impl Vault {
    /// Replaces the passphrase, in `keys.age` and its copy. The old one no longer opens the vault
    /// once this returns; a copy of the old file elsewhere still answers to it.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphraseOrDamagedKey`] where `current` is not the passphrase, or a
    /// fault of the store; the old passphrase then still holds, or the new one, and where the fault
    /// lies between the two files, both until the next opening.
    pub fn change_passphrase(
        &mut self,
        current: &Passphrase,
        new: &Passphrase,
        work: WorkFactor,
    ) -> Result<(), VaultError> {
        let before = self.key_file_of(current)?;
        let sealed = seal_key(&self.identity, new, work)?;
        let store = self.writable()?;
        let replaced = key_files::put(store, &KEYS, &sealed);
        if replaced.is_err() {
            // What was told not to have changed is not changed, where the folder still allows it.
            let _ = key_files::put(store, &KEYS, &before);
        }
        replaced
    }

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
        let before = self.key_file_of(current)?;
        let store = self.writable()?;
        // What an earlier change has left would stand in the way of this one.
        renewal::go_back(store, &self.identity)?;
        renewal::finish(store, &self.identity)?;
        let keys = renewal::digest(&before);
        let lay_there = renewal::digests_of_keys(store)?;
        let next = Identity::generate();
        let key_file = seal_key(&next, new, work)?;
        let folders = renewal::folders(store)?;
        let sealed = renewal::plan(store, &self.identity, &keys, &folders).and_then(|()| {
            folders.iter().try_for_each(|folder| {
                renewal::seal_anew(store, &self.identity, &next.recipient(), folder)
            })
        });
        let replaced = sealed.and_then(|()| key_files::put(store, &KEYS, &key_file));
        if let Err(error) = replaced {
            let lie_there = renewal::digests_of_keys(store).unwrap_or_default();
            let new = Some(renewal::digest(&key_file));
            let both_new = lie_there == [new.clone(), new];
            // Both new files may lie there and not be durable: neither way is safe until they are.
            if !(both_new && store.sync_folder(&Folder::Root).is_ok()) {
                let is_back = lie_there == lay_there
                    || (!both_new && key_files::put(store, &KEYS, &before).is_ok());
                if !is_back {
                    self.uncertain = true;
                    return Err(VaultError::Io);
                }
                // Where going back does not work either, the next opening does it.
                let _ = renewal::go_back(store, &self.identity);
                self.reread()?;
                return Err(error);
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
        let _ = renewal::finish(self.store(), &self.identity);
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

    /// Checks that a passphrase is that of this vault. Takes the time that its work factor was
    /// chosen for.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphraseOrDamagedKey`] where it is not, or a fault of the store.
    pub fn check_passphrase(&self, passphrase: &Passphrase) -> Result<(), VaultError> {
        self.key_file_of(passphrase).map(drop)
    }

    /// The key file that this passphrase opens, as it lies there.
    fn key_file_of(&self, passphrase: &Passphrase) -> Result<Vec<u8>, VaultError> {
        let with = OpenedWith::Passphrase(passphrase);
        key_files::find_key(self.store(), &[KEYS], &with, |key| {
            if key.identity.recipient() == self.recipient {
                Ok(key.sealed)
            } else {
                Err(VaultError::WrongPassphraseOrDamagedKey)
            }
        })
    }

    /// Makes a recovery code, which opens the vault once this returns. An earlier code does so too
    /// until [`Vault::confirm_recovery_code`] (decision 0015).
    ///
    /// # Errors
    /// A fault of the store; the earlier code, if any, then still holds.
    pub fn make_recovery_code(&mut self) -> Result<RecoveryCode, VaultError> {
        // A change of the identity that is not finished would remove this code with the old ones.
        renewal::finish(self.writable()?, &self.identity)?;
        let code = RecoveryCode::generate();
        let copies = if self.holds(&RECOVERY)? { RECOVERY_NEXT } else { RECOVERY };
        write_recovery(self.writable()?, &copies, &self.identity, &code.recipient())?;
        Ok(code)
    }

    /// As [`Vault::make_recovery_code`], and notes when: in seconds since 1970 (UTC).
    ///
    /// # Errors
    /// As [`Vault::make_recovery_code`].
    pub fn make_recovery_code_at(&mut self, seconds: i64) -> Result<RecoveryCode, VaultError> {
        let code = self.make_recovery_code()?;
        let mut dates = self.index.recovery;
        if self.holds(&RECOVERY_NEXT)? {
            dates.next = Some(seconds);
        } else {
            dates.confirmed = Some(seconds);
        }
        self.note_recovery(dates);
        Ok(code)
    }

    /// The recovery codes that open the vault, the oldest first. The codes themselves are kept
    /// nowhere.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn recovery_codes(&self) -> Result<Vec<RecoveryFile>, VaultError> {
        let dates = self.index.recovery;
        let mut found = Vec::new();
        if self.holds(&RECOVERY)? {
            found.push(RecoveryFile { made: dates.confirmed, confirmed: true });
        }
        if self.holds(&RECOVERY_NEXT)? {
            found.push(RecoveryFile { made: dates.next, confirmed: false });
        }
        Ok(found)
    }

    /// Keeps the dates of the codes. A fault is passed over: the codes hold without them.
    fn note_recovery(&mut self, dates: RecoveryDates) {
        if dates != self.index.recovery {
            let mut index = self.index.clone();
            index.recovery = dates;
            let _ = self.write_index(index);
        }
    }

    /// Takes a code that was made and that the person has as the only one. Other codes no longer
    /// open the vault once this returns.
    ///
    /// # Errors
    /// [`VaultError::RecoveryMissing`] or [`VaultError::WrongRecoveryCodeOrDamaged`] where the code
    /// opens nothing, or a fault of the store; whatever opened the vault before then still does,
    /// or this code alone.
    pub fn confirm_recovery_code(&mut self, code: &RecoveryCode) -> Result<(), VaultError> {
        let store = self.writable()?;
        let mut dates = RecoveryDates { next: None, ..self.index.recovery };
        if opens(store, &RECOVERY_NEXT, code).is_ok() {
            write_recovery(store, &RECOVERY, &self.identity, &code.recipient())?;
            dates.confirmed = self.index.recovery.next;
        } else {
            let sealed = opens(store, &RECOVERY, code)?;
            // A copy that differs may be one for an earlier code.
            key_files::put(store, &RECOVERY, &sealed)?;
        }
        key_files::remove(store, &RECOVERY_NEXT)?;
        self.note_recovery(dates);
        Ok(())
    }

    /// Removes the recovery codes, if there are any.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn remove_recovery_code(&mut self) -> Result<(), VaultError> {
        for copies in [RECOVERY, RECOVERY_NEXT] {
            key_files::remove(self.store(), &copies)?;
        }
        self.note_recovery(RecoveryDates::default());
        Ok(())
    }

    /// Whether a recovery code was made.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn has_recovery_code(&self) -> Result<bool, VaultError> {
        Ok(self.holds(&RECOVERY)? || self.holds(&RECOVERY_NEXT)?)
    }

    fn holds(&self, copies: &Copies) -> Result<bool, VaultError> {
        Ok(key_files::lies_there(self.store(), copies)?)
    }

    /// The vault's identity as text, to be kept in the system's keychain and nowhere else. Whoever
    /// has it opens everything, whatever the passphrase is changed to.
    #[must_use]
    pub fn key_for_keychain(&self) -> SecretString {
        self.identity.to_text()
    }
}

/// The recovery file that this code opens, as it lies there.
fn opens(store: &dyn Store, copies: &Copies, code: &RecoveryCode) -> Result<Vec<u8>, VaultError> {
    let files = std::slice::from_ref(copies);
    key_files::find_key(store, files, &OpenedWith::Code(code), |key| Ok(key.sealed))
}
