//! What a firm's vault keeps beside its cases: the firm's identity, and notes that it alone opens.

use super::Vault;
use crate::error::VaultError;
use crate::generations::{Generations, Saved};
use crate::key_files::{identity_line, read_identity};
use crate::sealing::{Contents, Identity, Recipient};
use crate::store::{CaseId, Folder};

impl Vault {
    /// The firm's identity; `None` where this is no firm's vault.
    ///
    /// # Errors
    /// [`VaultError::CaseDamaged`] where no generation of it verifies, or a fault of the store.
    pub fn firm(&self) -> Result<Option<Identity>, VaultError> {
        let (_, reading) = Generations::open(self.store(), &self.identity, Folder::Firm)?;
        let Some(reading) = reading else { return Ok(None) };
        read_identity(&reading.contents).map(Some).ok_or(VaultError::CaseDamaged)
    }

    /// Makes the firm's identity, sealed to this vault's key. One that is there already stays.
    ///
    /// # Errors
    /// As [`Vault::firm`]; there is then none, or the one from before.
    pub fn create_firm(&mut self) -> Result<Identity, VaultError> {
        if let Some(identity) = self.firm()? {
            return Ok(identity);
        }
        self.store().create_folder(&Folder::Firm)?;
        let identity = Identity::generate();
        let line = identity_line(&identity);
        Generations::empty(Folder::Firm).save(self.in_use.store(), &self.recipient, &line)?;
        Ok(identity)
    }

    /// The notes on a case, opened with the firm's identity; `None` where there are none.
    ///
    /// # Errors
    /// [`VaultError::CaseDamaged`] where no generation verifies, or a fault of the store.
    pub fn notes(&self, id: &CaseId, firm: &Identity) -> Result<Option<Contents>, VaultError> {
        let (_, reading) = Generations::open(self.store(), firm, Folder::NotesOn(id.clone()))?;
        Ok(reading.map(|reading| reading.contents))
    }

    /// Saves the notes on a case as a new generation, sealed to the firm's identity and to no other
    /// key. When this returns without an error, they survive a crash or a power cut.
    ///
    /// # Errors
    /// [`VaultError::CaseMissing`], [`VaultError::TooLarge`], [`VaultError::CaseDamaged`] where
    /// none of the earlier ones verifies, or a fault of the store; what was saved before is still
    /// there.
    pub fn save_notes(
        &mut self,
        id: &CaseId,
        firm: &Identity,
        bytes: &[u8],
    ) -> Result<Saved, VaultError> {
        if self.index.entry_mut(id).is_none() {
            return Err(VaultError::CaseMissing);
        }
        let folder = Folder::NotesOn(id.clone());
        let (mut generations, _) = Generations::open(self.store(), firm, folder.clone())?;
        self.store().create_folder(&Folder::Notes)?;
        self.store().create_folder(&folder)?;
        let key: Recipient = firm.recipient();
        generations.save(self.in_use.store(), &key, bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lock::VaultLock;
    use crate::memory_store::MemoryStore;
    use crate::sealing;

    const NOTE: &[u8] = b"a note that nobody else reads";

    fn vault() -> Vault {
        VaultLock::on(Box::new(MemoryStore::new())).unwrap().create_unkept().unwrap()
    }

    #[test]
    fn a_vault_has_no_firm_until_one_is_made_and_then_keeps_it() {
        let mut vault = vault();
        assert!(vault.firm().unwrap().is_none());
        let made = vault.create_firm().unwrap().recipient();
        assert_eq!(vault.firm().unwrap().unwrap().recipient(), made);
        assert_eq!(vault.create_firm().unwrap().recipient(), made, "a second key took its place");
    }

    #[test]
    fn notes_open_with_the_firms_key_and_not_with_the_vaults() {
        let mut vault = vault();
        let id = vault.create_case("One", b"answers", &mut rand::rng()).unwrap();
        let firm = vault.create_firm().unwrap();
        vault.save_notes(&id, &firm, b"an older note").unwrap();
        vault.save_notes(&id, &firm, NOTE).unwrap();
        assert_eq!(&*vault.notes(&id, &firm).unwrap().unwrap(), NOTE);
        let folder = Folder::NotesOn(id.clone());
        for generation in crate::generations::list(vault.store(), &folder).unwrap() {
            let place = crate::store::StorePath::Generation(folder.clone(), generation);
            let sealed = vault.store().read(&place).unwrap();
            assert!(sealing::open(&vault.identity, &sealed).is_err(), "the vault's key opens it");
        }
        assert_eq!(vault.notes(&id, &vault.identity), Err(VaultError::CaseDamaged));
    }

    #[test]
    fn notes_go_with_their_case_and_are_kept_for_no_other() {
        let mut vault = vault();
        let firm = vault.create_firm().unwrap();
        let id = vault.create_case("One", b"answers", &mut rand::rng()).unwrap();
        vault.save_notes(&id, &firm, NOTE).unwrap();
        vault.delete_case(&id).unwrap();
        assert_eq!(vault.notes(&id, &firm), Ok(None));
        assert_eq!(vault.save_notes(&id, &firm, NOTE), Err(VaultError::CaseMissing));
    }

    #[test]
    fn every_generation_of_a_case_can_be_read() {
        let mut vault = vault();
        let id = vault.create_case("One", b"1", &mut rand::rng()).unwrap();
        for bytes in [b"2", b"3"] {
            vault.save_case(&id, bytes).unwrap();
        }
        let all = vault.generations(&id).unwrap();
        let held: Vec<&[u8]> = all.iter().map(|(_, bytes)| &**bytes).collect();
        assert_eq!(held, [b"1", b"2", b"3"]);
    }
}
