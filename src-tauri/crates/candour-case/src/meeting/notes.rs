//! The solicitor's notes: in the vault of a firm, sealed to the firm's key and to no other.

use std::collections::BTreeMap;

use candour_model::{AnswerAddress, Locale};
use serde::{Deserialize, Serialize};

use crate::history::Author;
use crate::screens::view_models::NotesView;
use crate::session::CaseSession;
use crate::{CaseError, Timestamp};

/// The notes as they are sealed.
#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Stored {
    #[serde(default)]
    case: String,
    #[serde(default)]
    places: BTreeMap<AnswerAddress, String>,
    /// Members that a later program added.
    #[serde(flatten)]
    rest: BTreeMap<String, serde_json::Value>,
}

impl CaseSession<'_> {
    pub(crate) fn has_firm(&self) -> bool {
        !self.example && self.vault.firm().is_ok_and(|firm| firm.is_some())
    }

    /// The notes on this case.
    ///
    /// # Errors
    ///
    /// [`CaseError::NotesHidden`] while the client is editing, [`CaseError::NoFirm`] in a vault
    /// that is no firm's, [`CaseError::NotesUnreadable`], and the vault's.
    pub fn notes(&self) -> Result<NotesView, CaseError> {
        let Stored { case, places, .. } = self.stored_notes()?;
        Ok(NotesView { case, places })
    }

    /// Writes the note on an answer, or without a place on the case as a whole; an empty text
    /// removes the note. Returns the line that says that it is saved.
    ///
    /// # Errors
    ///
    /// As [`CaseSession::notes`], and [`CaseError::PlaceUnknown`].
    pub fn write_note(
        &mut self,
        place: Option<&AnswerAddress>,
        text: &str,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<String, CaseError> {
        let mut notes = self.stored_notes()?;
        match place {
            None => text.clone_into(&mut notes.case),
            Some(place) => {
                self.known(place)?;
                if text.trim().is_empty() {
                    notes.places.remove(place);
                } else {
                    notes.places.insert(place.clone(), text.to_owned());
                }
            }
        }
        let bytes = serde_json::to_vec(&notes).map_err(|_| CaseError::NotesUnreadable)?;
        let firm = self.vault.firm()?.ok_or(CaseError::NoFirm)?;
        self.vault.save_notes(&self.case.id, &firm, &bytes)?;
        Ok(self.phrases(locale).at("notes-saved", now))
    }

    fn stored_notes(&self) -> Result<Stored, CaseError> {
        if self.case.author != Author::Solicitor {
            return Err(CaseError::NotesHidden);
        }
        self.read_notes()
    }

    /// The note on the case, for the attendance note: also once the meeting has ended.
    pub(super) fn case_note(&self) -> Result<String, CaseError> {
        if self.case.in_clients_seat() {
            return Err(CaseError::NotesHidden);
        }
        Ok(self.read_notes()?.case)
    }

    fn read_notes(&self) -> Result<Stored, CaseError> {
        if self.example {
            return Err(CaseError::NoFirm);
        }
        let firm = self.vault.firm()?.ok_or(CaseError::NoFirm)?;
        match self.vault.notes(&self.case.id, &firm)? {
            Some(bytes) => serde_json::from_slice(&bytes).map_err(|_| CaseError::NotesUnreadable),
            None => Ok(Stored::default()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use candour_vault::{MemoryStore, VaultLock};
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    use super::{Author, CaseError, CaseSession, Locale, Timestamp};
    use crate::record::Record;
    use crate::session::OpenCase;

    #[test]
    fn notes_of_another_form_are_refused_as_notes_and_stay_as_they_are() {
        let now: Timestamp = "2026-11-23T18:40:00+00:00".parse().unwrap();
        let vault_lock = VaultLock::on(Box::new(MemoryStore::new())).unwrap();
        let mut vault = vault_lock.create_unkept().unwrap();
        let firm = vault.create_firm().unwrap();
        let id = vault.create_case("One", b"{}", &mut StdRng::seed_from_u64(1)).unwrap();
        let later = br#"{"case": ["a note in parts"]}"#;
        vault.save_notes(&id, &firm, later).unwrap();
        let edition = Arc::new(crate::embedded().unwrap());
        let mut case = OpenCase::new(id.clone(), "One".to_owned(), Record::new(now), None);
        case.author = Author::Solicitor;
        let mut session =
            CaseSession { edition: &edition, vault: &mut vault, case: &mut case, example: false };
        assert_eq!(session.notes().err(), Some(CaseError::NotesUnreadable));
        let written = session.write_note(None, "a new note", &Locale::english(), now);
        assert_eq!(written, Err(CaseError::NotesUnreadable));
        assert_eq!(&*vault.notes(&id, &firm).unwrap().unwrap(), later);
    }
}
