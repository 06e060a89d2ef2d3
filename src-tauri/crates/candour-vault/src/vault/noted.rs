//! What the index notes of a case: when it was opened, and its newest generation.

use super::Vault;
use crate::error::VaultError;
use crate::store::{CaseId, Generation};

impl Vault {
    /// Notes when a case was last opened, in seconds since 1970 (UTC), and its newest generation.
    ///
    /// # Errors
    /// [`VaultError::CaseMissing`] or a fault of the store.
    pub fn note_opened(&mut self, id: &CaseId, seconds: i64) -> Result<(), VaultError> {
        let newest = self.newest_of(id);
        let mut index = self.index.clone();
        let entry = index.entry_mut(id).ok_or(VaultError::CaseMissing)?;
        entry.opened = Some(seconds);
        entry.newest = newest.or(entry.newest);
        self.write_index(index)
    }

    /// Notes the newest generation of a case, so that its loss is noticed at the next opening
    /// ([`crate::Opened::missing`]). Nothing is written where the index knows it.
    ///
    /// # Errors
    /// [`VaultError::CaseMissing`] or a fault of the store.
    pub fn note_newest(&mut self, id: &CaseId) -> Result<(), VaultError> {
        let newest = self.newest_of(id);
        let mut index = self.index.clone();
        let entry = index.entry_mut(id).ok_or(VaultError::CaseMissing)?;
        if newest.is_none() || entry.newest == newest {
            return Ok(());
        }
        entry.newest = newest;
        self.write_index(index)
    }

    /// The number of the newest generation of a case that was opened or saved.
    fn newest_of(&self, id: &CaseId) -> Option<u64> {
        self.cases.get(id)?.newest_whole().map(Generation::number)
    }
}
