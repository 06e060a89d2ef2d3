//! The vault of this computer: making, opening, locking, deleting.

mod recovery;
pub(crate) mod shown;

use std::time::Duration;

use candour_content::Phrases;
use candour_model::{Locale, Value};
use candour_vault::{Passphrase, Presence, Strength, VaultError, WorkFactor, suggest, try_floor};
use secrecy::{ExposeSecret, SecretString};

use crate::app_session::{AppSession, Left};
use crate::record::Record;
use crate::screens::view_models::StrengthView;
use crate::solicitor_view::SolicitorView;
use crate::{CaseError, Timestamp};

/// The weakest strength that a passphrase may have, of 0 to 4 ([`Strength::level`]): whoever has a
/// copy of what it seals can try without end.
const FLOOR: u8 = 3;

/// How long opening the vault should take on the computer that made it.
const OPENING: Duration = Duration::from_millis(1000);

impl AppSession {
    /// A passphrase of six words, a new one each time.
    #[must_use]
    pub fn suggest_passphrase(&mut self) -> String {
        suggest(&mut *self.randomness).expose_secret().to_owned()
    }

    /// How strong a passphrase is, in words.
    #[must_use]
    pub fn strength(&self, passphrase: &SecretString, locale: &Locale) -> StrengthView {
        let level = self.level_of(passphrase);
        StrengthView {
            level,
            text: Phrases::new(&self.edition, locale).text(&format!("strength-{level}")),
        }
    }

    /// Makes the vault. `elapsed` returns the time that has passed since any fixed point: it
    /// measures how much work this computer does in a second.
    ///
    /// # Errors
    ///
    /// [`CaseError::PassphraseWeak`]; the vault's: `passphrase-empty`, `vault-exists`, `no-space`,
    /// `not-permitted` and others.
    pub fn create_vault(
        &mut self,
        passphrase: &SecretString,
        elapsed: &dyn Fn() -> Duration,
    ) -> Result<(), CaseError> {
        if self.vault_lock()?.presence()? != Presence::Nothing {
            return Err(VaultError::VaultExists.into());
        }
        let passphrase = self.strong(passphrase)?;
        let work = work_for(elapsed)?;
        let vault = self.vault_lock()?.create(&passphrase, work)?;
        self.take(vault);
        Ok(())
    }

    /// Opens the vault by its passphrase.
    ///
    /// # Errors
    ///
    /// The vault's: `wrong-passphrase-or-damaged-key`, `vault-newer`, `vault-locked-by-other`.
    pub fn open_vault(&mut self, passphrase: &SecretString) -> Result<(), CaseError> {
        let passphrase = Passphrase::new(passphrase.expose_secret().to_owned())?;
        let vault = self.vault_lock()?.open(&passphrase)?;
        self.take(vault);
        Ok(())
    }

    /// Opens the vault by the key that the keychain kept.
    ///
    /// # Errors
    ///
    /// As [`AppSession::open_vault`].
    pub fn open_vault_with_key(&mut self, key: &SecretString) -> Result<(), CaseError> {
        let vault = self.vault_lock()?.open_with_key(key)?;
        self.take(vault);
        Ok(())
    }

    /// Gives the vault another passphrase.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`], [`CaseError::PassphraseWeak`], and the vault's where the old one is not
    /// right.
    pub fn change_passphrase(
        &mut self,
        old: &SecretString,
        new: &SecretString,
        elapsed: &dyn Fn() -> Duration,
    ) -> Result<(), CaseError> {
        let old = Passphrase::new(old.expose_secret().to_owned())?;
        let new = self.strong(new)?;
        let work = work_for(elapsed)?;
        Ok(self.own_vault()?.change_passphrase(&old, &new, work)?)
    }

    /// Gives the vault another passphrase and another key, and seals everything anew with it. No
    /// earlier passphrase, recovery code or copy of a key opens what is saved from then on. The open
    /// case stays open.
    ///
    /// # Errors
    ///
    /// As [`AppSession::change_passphrase`]; everything then opens as before.
    pub fn change_everything(
        &mut self,
        old: &SecretString,
        new: &SecretString,
        elapsed: &dyn Fn() -> Duration,
    ) -> Result<(), CaseError> {
        let old = Passphrase::new(old.expose_secret().to_owned())?;
        let new = self.strong(new)?;
        let work = work_for(elapsed)?;
        self.own_vault()?.change_identity(&old, &new, work)?;
        self.recovery = None;
        Ok(())
    }

    /// Checks that whoever asks knows the passphrase of the open vault: before what would open it for
    /// good, or end it.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`], and the vault's where it is not right.
    pub fn prove(&mut self, passphrase: &SecretString) -> Result<(), CaseError> {
        let passphrase = Passphrase::new(passphrase.expose_secret().to_owned())?;
        Ok(self.vault_that_asks()?.check_passphrase(&passphrase)?)
    }

    /// A passphrase for a file that leaves this computer: strong enough, and not that of the vault,
    /// which whoever gets the file may be told.
    ///
    /// # Errors
    ///
    /// [`CaseError::PassphraseWeak`], [`CaseError::PassphraseShared`].
    pub(crate) fn check_for_file(&mut self, passphrase: &str) -> Result<(), CaseError> {
        let passphrase = self.strong(&SecretString::from(passphrase))?;
        let vault = self.vault_that_asks();
        let of_the_vault = vault.is_ok_and(|vault| vault.check_passphrase(&passphrase).is_ok());
        if of_the_vault { Err(CaseError::PassphraseShared) } else { Ok(()) }
    }

    /// "Back to the solicitor's view": whoever has the seat after the client knows the passphrase.
    /// The example has none and asks for none.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`], [`CaseError::NotOpen`], and the vault's where the passphrase is not
    /// right: the client then keeps the seat.
    pub fn take_back_seat(&mut self, passphrase: &SecretString) -> Result<(), CaseError> {
        let open = self.open.as_ref().ok_or(CaseError::Locked)?;
        if !open.example {
            self.prove(passphrase)?;
        }
        self.case()?.solicitors_turn();
        Ok(())
    }

    /// The key for the keychain.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`].
    pub fn key_for_keychain(&mut self) -> Result<SecretString, CaseError> {
        Ok(self.own_vault()?.key_for_keychain())
    }

    /// Notes in the vault that a file is being saved in a folder where that needs a draft, so that a
    /// draft which a crash leaves is removed at the next opening. Nothing is noted where no vault is
    /// open; what is saved then holds no answers.
    pub fn begin_saving_in(&mut self, folder: &str) {
        if let Ok(vault) = self.own_vault() {
            let mut folders = vault.saving_in().to_vec();
            if !folders.iter().any(|known| known == folder) {
                folders.push(folder.to_owned());
                // A vault that cannot be written keeps nobody from saving elsewhere.
                let _ = vault.note_saving_in(folders);
            }
        }
    }

    /// The folders of [`AppSession::begin_saving_in`] since the last [`AppSession::end_saving`].
    pub fn saving_in(&mut self) -> Vec<String> {
        self.own_vault().map(|vault| vault.saving_in().to_vec()).unwrap_or_default()
    }

    /// Notes that no draft is left in these folders.
    pub fn end_saving(&mut self) {
        if let Ok(vault) = self.own_vault()
            && !vault.saving_in().is_empty()
        {
            let _ = vault.note_saving_in(Vec::new());
        }
    }

    /// Opens the case on whose question the vault was locked, or in whose meeting, which then goes
    /// on; whether it did.
    ///
    /// # Errors
    ///
    /// As [`AppSession::open_case`]; the vault is open then, and no case.
    pub fn go_on(&mut self, now: Timestamp) -> Result<bool, CaseError> {
        let Some(left) = self.left.take() else { return Ok(false) };
        self.open_case(left.case.as_str(), now)?;
        if let Some((author, solicitor_view)) = left.meeting {
            self.case()?.go_on_meeting(author, solicitor_view, now)?;
        }
        Ok(true)
    }

    /// Locks: closes the case and drops the key, the answers and any report in memory.
    ///
    /// # Errors
    ///
    /// The vault's, where the last save did not work; it is locked all the same.
    pub fn lock(&mut self, now: Timestamp) -> Result<(), CaseError> {
        let open = self.open.as_ref().filter(|open| !open.example);
        let case = open.and_then(|open| open.case.as_ref());
        let left = case.filter(|case| case.on_question || case.meeting.is_some()).map(|case| {
            let solicitor_view = || SolicitorView { open: None, ..case.solicitor_view.clone() };
            let meeting = case.meeting.as_ref().map(|_| (case.author, solicitor_view()));
            Left { case: case.id.clone(), meeting }
        });
        self.left = left.or(self.left.take());
        let closed = self.leave_case(now);
        self.open = None;
        self.recovery = None;
        self.put_report_away();
        self.received = None;
        match closed {
            Ok(()) | Err(CaseError::Locked | CaseError::NotOpen) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Checks that everything may be deleted. `confirm` is the word that the screen asks for.
    ///
    /// # Errors
    ///
    /// [`CaseError::ConfirmDifferent`], [`CaseError::ClientSeat`], or as [`AppSession::prove`].
    pub fn may_delete_everything(
        &mut self,
        confirm: &str,
        passphrase: &SecretString,
        locale: &Locale,
    ) -> Result<(), CaseError> {
        self.beyond_the_case()?;
        let word = Phrases::new(&self.edition, locale).text("ui-delete-all-word");
        if confirm.trim() != word {
            return Err(CaseError::ConfirmDifferent);
        }
        self.prove(passphrase)
    }

    /// Deletes everything that [`AppSession::may_delete_everything`] allowed.
    ///
    /// # Errors
    ///
    /// The vault's; what is open is closed all the same.
    pub fn delete_everything(&mut self) -> Result<(), CaseError> {
        self.open = None;
        self.left = None;
        self.recovery = None;
        self.put_report_away();
        self.received = None;
        self.vault_lock()?.delete_everything()?;
        Ok(())
    }

    /// How strong a passphrase is against somebody who knows the names of the case.
    fn level_of(&self, passphrase: &SecretString) -> u8 {
        let open = self.open.as_ref();
        let labels = open.map(|open| open.vault.cases()).unwrap_or_default();
        let mut known: Vec<&str> = labels.iter().filter_map(|case| case.label.as_deref()).collect();
        if let Some(case) = open.and_then(|open| open.case.as_ref()) {
            known.extend(names_of(&case.record));
        }
        Strength::of(passphrase.expose_secret(), &known).level()
    }

    /// A new passphrase that is not below the floor.
    fn strong(&self, passphrase: &SecretString) -> Result<Passphrase, CaseError> {
        let taken = Passphrase::new(passphrase.expose_secret().to_owned())?;
        if self.level_of(passphrase) < FLOOR { Err(CaseError::PassphraseWeak) } else { Ok(taken) }
    }
}

/// The names in a record, in every form: whoever guesses knows them.
fn names_of(record: &Record) -> Vec<&str> {
    let items = record.answers.groups.values().flatten();
    let in_items = items.flat_map(|item| item.answers.values());
    let mut names = Vec::new();
    for answer in record.answers.single.values().chain(in_items) {
        if let Some(Value::Party(party)) = answer.value() {
            names.push(party.name.as_str());
            names.extend(party.also.iter().map(|other| other.name.as_str()));
        }
    }
    names
}

fn work_for(elapsed: &dyn Fn() -> Duration) -> Result<WorkFactor, CaseError> {
    let begin = elapsed();
    try_floor()?;
    Ok(WorkFactor::calibrated(elapsed().saturating_sub(begin), OPENING))
}
