//! The vault of this computer: making, opening, locking, deleting.

mod recovery;
pub(crate) mod shown;

use std::time::Duration;

use candour_content::Phrases;
use candour_model::Locale;
use candour_vault::{Passphrase, Strength, WorkFactor, suggest, try_floor};
use secrecy::{ExposeSecret, SecretString};

use crate::app_session::AppSession;
use crate::screens::view_models::StrengthView;
use crate::{CaseError, Timestamp};

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
        let level = Strength::of(passphrase.expose_secret(), &["candour", "gherson"]).level();
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
    /// The vault's: `passphrase-empty`, `vault-exists`, `no-space`, `not-permitted` and others.
    pub fn create_vault(
        &mut self,
        passphrase: &SecretString,
        elapsed: &dyn Fn() -> Duration,
    ) -> Result<(), CaseError> {
        let passphrase = Passphrase::new(passphrase.expose_secret().to_owned())?;
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
    /// [`CaseError::Locked`], and the vault's where the old one is not right.
    pub fn change_passphrase(
        &mut self,
        old: &SecretString,
        new: &SecretString,
        elapsed: &dyn Fn() -> Duration,
    ) -> Result<(), CaseError> {
        let old = Passphrase::new(old.expose_secret().to_owned())?;
        let new = Passphrase::new(new.expose_secret().to_owned())?;
        let work = work_for(elapsed)?;
        Ok(self.own_vault()?.change_passphrase(&old, &new, work)?)
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
            let passphrase = Passphrase::new(passphrase.expose_secret().to_owned())?;
            open.vault.check_passphrase(&passphrase)?;
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

    /// Opens the case on whose question the vault was locked, if it was; whether it did.
    ///
    /// # Errors
    ///
    /// As [`AppSession::open_case`]; the vault is open then, and no case.
    pub fn go_on(&mut self, now: Timestamp) -> Result<bool, CaseError> {
        let Some(left) = self.left.take() else { return Ok(false) };
        self.open_case(left.as_str(), now)?;
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
        // Of what was locked nothing is kept but the random id of the case.
        self.left =
            case.filter(|case| case.on_question).map(|case| case.id.clone()).or(self.left.take());
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

    /// Deletes everything. `confirm` is the word that the screen asks for.
    ///
    /// # Errors
    ///
    /// [`CaseError::ConfirmDifferent`] or [`CaseError::ClientSeat`], and then nothing is deleted;
    /// or the vault's.
    pub fn delete_everything(&mut self, confirm: &str, locale: &Locale) -> Result<(), CaseError> {
        self.beyond_the_case()?;
        let word = Phrases::new(&self.edition, locale).text("ui-delete-all-word");
        if confirm.trim() != word {
            return Err(CaseError::ConfirmDifferent);
        }
        self.open = None;
        self.left = None;
        self.recovery = None;
        self.put_report_away();
        self.received = None;
        self.vault_lock()?.delete_everything()?;
        Ok(())
    }
}

fn work_for(elapsed: &dyn Fn() -> Duration) -> Result<WorkFactor, CaseError> {
    let begin = elapsed();
    try_floor()?;
    Ok(WorkFactor::calibrated(elapsed().saturating_sub(begin), OPENING))
}
