//! What a firm's vault keeps beside its cases: the firm's identity, and notes that it alone opens.

use super::Vault;
use crate::author::AuthorKey;
use crate::error::VaultError;
use crate::generations::{Author, Generations, OpenedBy, Saved};
use crate::key_files::{identity_line, read_identity};
use crate::sealing::{Contents, Identity};
use crate::store::{CaseId, Folder, folders_of_cases};

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
        self.writable()?.create_folder(&Folder::Firm)?;
        let identity = Identity::generate();
        let line = identity_line(&identity);
        let store = self.in_use.store();
        Generations::empty(Folder::Firm).save(store, &self.recipient, None, &line)?;
        // Where this does not work, the next opening tries again.
        let _ = self.authenticate_notes();
        Ok(identity)
    }

    /// The notes on a case, opened with the firm's identity; `None` where there are none.
    ///
    /// Whoever has the firm's card could seal a file that this identity opens: only notes that bear
    /// the firm's own mark are taken (decision 0161).
    ///
    /// # Errors
    /// [`VaultError::CaseDamaged`] where no generation verifies, or a fault of the store.
    pub fn notes(&self, id: &CaseId, firm: &Identity) -> Result<Option<Contents>, VaultError> {
        let key = AuthorKey::of(firm);
        let by = self.notes_by(firm, &key);
        let (_, reading) = Generations::open(self.store(), by, Folder::NotesOn(id.clone()))?;
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
        let key = AuthorKey::of(firm);
        let by = self.notes_by(firm, &key);
        let (mut generations, _) = Generations::open(self.store(), by, folder.clone())?;
        self.writable()?.create_folder(&Folder::Notes)?;
        self.store().create_folder(&folder)?;
        generations.save(self.in_use.store(), &firm.recipient(), Some(&key), bytes)
    }

    fn notes_by<'a>(&self, identity: &'a Identity, key: &'a AuthorKey) -> OpenedBy<'a> {
        let author = if self.index.notes_authenticated {
            Author::Has(key)
        } else {
            Author::HasOrIsOlder(key)
        };
        OpenedBy { identity, author }
    }

    /// Gives the notes of an older program the firm's mark, once; from then on no others are taken.
    pub(super) fn authenticate_notes(&mut self) -> Result<(), VaultError> {
        if self.index.notes_authenticated {
            return Ok(());
        }
        let Some(firm) = self.firm()? else { return Ok(()) };
        let key = AuthorKey::of(&firm);
        let by = OpenedBy { identity: &firm, author: Author::HasOrIsOlder(&key) };
        for id in folders_of_cases(self.store(), &Folder::Notes)? {
            match Generations::open(self.store(), by, Folder::NotesOn(id)) {
                Ok((mut generations, Some(reading))) => {
                    let recipient = firm.recipient();
                    let store = self.writable()?;
                    generations.add(store, &recipient, Some(&key), &reading.contents)?;
                }
                // What cannot be read keeps nobody from the notes on other cases.
                Ok((_, None)) | Err(VaultError::CaseDamaged) => {}
                Err(error) => return Err(error),
            }
        }
        let mut index = self.index.clone();
        index.notes_authenticated = true;
        self.write_index(index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lock::VaultLock;
    use crate::memory_store::MemoryStore;
    use crate::sealing;
    use crate::store::{Generation, StorePath};

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
        let listed = crate::generations::Listed::of(vault.store(), &folder).unwrap();
        for generation in listed.generations {
            let place = crate::store::StorePath::Generation(folder.clone(), generation);
            let sealed = vault.store().read(&place).unwrap();
            assert!(sealing::open(&vault.identity, &sealed).is_err(), "the vault's key opens it");
        }
        assert_eq!(vault.notes(&id, &vault.identity), Err(VaultError::CaseDamaged));
    }

    /// The attack of whoever can write to the folder and has the firm's card: a file sealed to the
    /// key on it.
    #[test]
    fn a_note_made_from_the_card_alone_is_never_shown_as_the_firms() {
        let mut vault = vault();
        let id = vault.create_case("One", b"answers", &mut rand::rng()).unwrap();
        let firm = vault.create_firm().unwrap();
        vault.save_notes(&id, &firm, NOTE).unwrap();
        let folder = Folder::NotesOn(id.clone());
        let forge = |number: u64, mac: &str| {
            let line = format!(
                r#"{{"candour":"notes","version":1,"case":"{id}","generation":{number}{mac}}}"#
            );
            let plain = format!("{line}\nforged").into_bytes();
            let sealed = sealing::seal(&[&firm.recipient()], &plain).unwrap();
            let name = format!("{number:012}.age");
            let place = Generation::from_file_name(&name).unwrap();
            let place = StorePath::Generation(folder.clone(), place);
            vault.store().write_synced(&place, &sealed).unwrap();
        };
        forge(2, "");
        forge(3, &format!(r#","mac":"{}""#, "0".repeat(64)));
        assert_eq!(&*vault.notes(&id, &firm).unwrap().unwrap(), NOTE, "a forged note was taken");
        vault.save_notes(&id, &firm, b"the next note").unwrap();
        assert_eq!(&*vault.notes(&id, &firm).unwrap().unwrap(), b"the next note");
    }

    #[test]
    fn notes_of_an_older_program_are_kept_and_bear_the_mark_from_the_next_opening() {
        let store = MemoryStore::new();
        let vault_lock = VaultLock::on(Box::new(store)).unwrap();
        let mut vault = vault_lock.create_unkept().unwrap();
        let id = vault.create_case("One", b"answers", &mut rand::rng()).unwrap();
        let firm = vault.create_firm().unwrap();
        let mut index = vault.index.clone();
        index.notes_authenticated = false;
        vault.write_index(index).unwrap();
        let folder = Folder::NotesOn(id.clone());
        vault.store().create_folder(&Folder::Notes).unwrap();
        vault.store().create_folder(&folder).unwrap();
        let mut older = Generations::empty(folder.clone());
        older.save(vault.store(), &firm.recipient(), None, NOTE).unwrap();
        assert_eq!(&*vault.notes(&id, &firm).unwrap().unwrap(), NOTE);
        let key = vault.key_for_keychain();
        drop(vault);
        let vault = vault_lock.open_with_key(&key).unwrap();
        assert!(vault.index.notes_authenticated);
        assert_eq!(&*vault.notes(&id, &firm).unwrap().unwrap(), NOTE, "an older note was lost");
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
