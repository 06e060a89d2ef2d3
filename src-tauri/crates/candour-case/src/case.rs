//! The cases of the open vault.

use std::sync::Arc;

use candour_content::Phrases;
use candour_model::Locale;
use candour_vault::{MemoryStore, Notice, VaultError, VaultLock};
use chrono::{DateTime, FixedOffset, TimeZone};

use crate::app_session::{AppSession, OpenVault};
use crate::record::Record;
use crate::screens::view_models::CaseView;
use crate::session::{OpenCase, Recovered};
use crate::{CaseError, Timestamp};

/// The longest label of a case, in characters.
const LABEL: usize = 120;

impl AppSession {
    /// Opens the example in a vault that exists in memory only and has no passphrase that anyone
    /// knows.
    ///
    /// # Errors
    ///
    /// [`CaseError::ContentBroken`] where the content has no example, and the vault's.
    pub fn open_example(&mut self, now: Timestamp) -> Result<(), CaseError> {
        let vault_lock = VaultLock::on(Box::new(MemoryStore::new()))?;
        let mut vault = vault_lock.create_unkept()?;
        let mut record = Record::new(now);
        let example = self.edition.example.as_ref().ok_or(CaseError::ContentBroken)?;
        record.answers = example.answers.clone();
        let label = Phrases::new(&self.edition, &Locale::english()).text("example-label");
        let bytes = record.to_bytes(&self.edition.form)?;
        let id = vault.create_case(&label, &bytes, &mut *self.randomness)?;
        self.put_report_away();
        let case = OpenCase::new(id, label, record, None);
        self.open = Some(OpenVault { vault, example: true, case: Some(case) });
        Ok(())
    }

    /// The cases, the one opened last first.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`], and [`CaseError::ClientSeat`] while the client has the seat.
    pub fn cases(&self, locale: &Locale, now: Timestamp) -> Result<Vec<CaseView>, CaseError> {
        self.beyond_the_case()?;
        let phrases = Phrases::new(&self.edition, locale);
        let vault = &self.open.as_ref().ok_or(CaseError::Locked)?.vault;
        let mut cases = vault.cases();
        cases.sort_by_key(|case| std::cmp::Reverse(case.opened));
        Ok(cases
            .into_iter()
            .enumerate()
            .map(|(position, case)| CaseView {
                id: case.id.to_string(),
                label: case.label.unwrap_or_else(|| phrases.numbered("case-unnamed", position + 1)),
                opened: match case.opened.and_then(|seconds| at(seconds, *now.offset())) {
                    Some(timestamp) => phrases.at("opened-at", timestamp),
                    None => phrases.text("opened-never"),
                },
            })
            .collect())
    }

    /// Makes a case and opens it.
    ///
    /// # Errors
    ///
    /// [`CaseError::LabelEmpty`], [`CaseError::LabelTooLong`], [`CaseError::Locked`],
    /// [`CaseError::ClientSeat`], the vault's.
    pub fn create_case(&mut self, label: &str, now: Timestamp) -> Result<(), CaseError> {
        let label = checked_label(label)?;
        self.close_open_case(now)?;
        let record = Record::new(now);
        let bytes = record.to_bytes(&self.edition.form)?;
        let open = self.open.as_mut().ok_or(CaseError::Locked)?;
        let id = open.vault.create_case(&label, &bytes, &mut *self.randomness)?;
        open.vault.note_opened(&id, now.timestamp())?;
        open.case = Some(OpenCase::new(id, label, record, None));
        Ok(())
    }

    /// Opens a case; another one that is open is closed first.
    ///
    /// # Errors
    ///
    /// The vault's, [`CaseError::RecordNewer`], [`CaseError::RecordUnreadable`],
    /// [`CaseError::ClientSeat`].
    pub fn open_case(&mut self, id: &str, now: Timestamp) -> Result<(), CaseError> {
        self.close_open_case(now)?;
        let edition = Arc::clone(&self.edition);
        let open = self.open.as_mut().ok_or(CaseError::Locked)?;
        let (id, label) = open.known(id)?;
        let found = open.vault.open_case(&id)?;
        let mut record = Record::from_bytes(&found.contents, &edition.form, &edition.countries)?;
        let copies = |notice: &Notice| *notice == Notice::CopiesBeside;
        let recovered = if found.stepped_back.is_some() {
            Some(Recovered::Older(record.saved))
        } else if found.missing > 0 {
            Some(Recovered::Missing(record.saved))
        } else if found.look_alikes > 0 || open.vault.notices().iter().any(copies) {
            Some(Recovered::Copies)
        } else if record.in_session {
            Some(Recovered::Sudden(record.saved))
        } else {
            Recovered::of_list(open.vault.notices())
        };
        record.in_session = true;
        record.stop_clock();
        let bytes = record.to_bytes(&edition.form)?;
        let vault = &mut open.vault;
        let noted = vault.save_case(&id, &bytes);
        let recovered = match noted.and_then(|_| vault.note_opened(&id, now.timestamp())) {
            Ok(()) => recovered,
            // What is there can be read all the same.
            Err(VaultError::NoSpace | VaultError::NotPermitted) => Some(Recovered::NotWritten),
            Err(error) => return Err(error.into()),
        };
        open.case = Some(OpenCase::new(id, label, record, recovered));
        Ok(())
    }

    /// Closes the open case.
    ///
    /// # Errors
    ///
    /// [`CaseError::ClientSeat`], and then it stays open; [`CaseError::Locked`],
    /// [`CaseError::NotOpen`], or the vault's: the case is closed nevertheless, and opens next time
    /// as after a session that ended suddenly.
    pub fn close_case(&mut self, now: Timestamp) -> Result<(), CaseError> {
        self.beyond_the_case()?;
        self.leave_case(now)
    }

    /// Closes the open case, whoever has the seat.
    pub(crate) fn leave_case(&mut self, now: Timestamp) -> Result<(), CaseError> {
        let mut session = self.case()?;
        session.record_mut().in_session = false;
        let saved = session.save(now);
        if let Some(open) = &mut self.open
            && let Some(case) = open.case.take()
        {
            // Where this is not written, a loss of the newest copies is noticed in part.
            let _ = open.vault.note_newest(&case.id);
        }
        self.put_report_away();
        saved
    }

    /// Closes the open case, if one is.
    pub(crate) fn close_open_case(&mut self, now: Timestamp) -> Result<(), CaseError> {
        match self.close_case(now) {
            Ok(()) | Err(CaseError::NotOpen) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Gives a case another label.
    ///
    /// # Errors
    ///
    /// As [`AppSession::create_case`].
    pub fn rename_case(&mut self, id: &str, label: &str) -> Result<(), CaseError> {
        self.beyond_the_case()?;
        let label = checked_label(label)?;
        let open = self.open.as_mut().ok_or(CaseError::Locked)?;
        let (id, _) = open.known(id)?;
        open.vault.rename_case(&id, &label)?;
        if let Some(case) = open.case.as_mut().filter(|case| case.id == id) {
            case.label = label;
        }
        Ok(())
    }

    /// Deletes a case and its files. `confirm` is its label, typed.
    ///
    /// # Errors
    ///
    /// [`CaseError::ConfirmDifferent`] or [`CaseError::ClientSeat`], and then nothing is deleted;
    /// or the vault's.
    pub fn delete_case(&mut self, id: &str, confirm: &str) -> Result<(), CaseError> {
        self.beyond_the_case()?;
        let open = self.open.as_mut().ok_or(CaseError::Locked)?;
        let (id, label) = open.known(id)?;
        if confirm.trim() != label.trim() {
            return Err(CaseError::ConfirmDifferent);
        }
        if open.case.as_ref().is_some_and(|case| case.id == id) {
            open.case = None;
            self.report = None;
            self.fonts.forget();
        }
        open.vault.delete_case(&id)?;
        Ok(())
    }
}

/// A label without spaces around it.
pub(crate) fn checked_label(label: &str) -> Result<String, CaseError> {
    let label = label.trim();
    if label.is_empty() {
        return Err(CaseError::LabelEmpty);
    }
    if label.chars().count() > LABEL {
        return Err(CaseError::LabelTooLong);
    }
    Ok(label.to_owned())
}

fn at(seconds: i64, zone: FixedOffset) -> Option<DateTime<FixedOffset>> {
    zone.timestamp_opt(seconds, 0).single()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    #[test]
    fn content_without_an_example_is_broken_and_no_case_is_opened() {
        let randomness = Box::new(StdRng::seed_from_u64(1));
        let mut session = AppSession::on_folder(Path::new("nowhere"), randomness).unwrap();
        Arc::get_mut(&mut session.edition).unwrap().example = None;
        let now = "2026-11-23T18:40:00+00:00".parse().unwrap();
        assert_eq!(session.open_example(now), Err(CaseError::ContentBroken));
        assert!(session.open.is_none());
    }
}
