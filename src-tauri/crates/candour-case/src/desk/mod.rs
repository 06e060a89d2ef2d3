//! The state behind the window: the vault of this computer or the temporary example, and the open
//! case.

mod cases;
mod firm;
mod received;
mod recovery;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use candour_content::Edition;
use candour_model::Locale;
use candour_questionnaire::OtherDate;
use candour_typeset::Fonts;
use candour_vault::{
    Claim, FolderStore, MemoryStore, Passphrase, Presence, Strength, Vault, VaultError, WorkFactor,
    suggest,
};
use secrecy::{ExposeSecret, SecretString};

use crate::record::Record;
use crate::report::MadeReport;
use crate::session::{CaseSession, OpenCase};
use crate::sharing::Received;
use crate::view::{
    CountryView, KeychainView, LanguageView, ProofView, Settings, Stage, StartView, StrengthView,
    WorkedOut,
};
use crate::{CaseError, Libraries, Moment, Randomness};
use crate::{file, present};
use candour_content::Say;
use recovery::ShownRecovery;

/// How long opening the vault should take on the computer that made it.
const OPENING: Duration = Duration::from_millis(1000);

/// Everything that the window works on.
pub struct Desk {
    pub(crate) edition: Arc<Edition>,
    pub(crate) fonts: Fonts,
    pub(crate) randomness: Randomness,
    place: Box<dyn Fn() -> Result<Claim, VaultError> + Send>,
    claim: Option<Claim>,
    open: Option<OpenVault>,
    recovery: Option<ShownRecovery>,
    pub(crate) report: Option<MadeReport>,
    /// A file from outside, held until it is imported or dropped.
    pub(crate) received: Option<Received>,
}

struct OpenVault {
    vault: Vault,
    example: bool,
    case: Option<OpenCase>,
}

impl Desk {
    /// A desk over the vault in a folder. Nothing is read or written yet.
    ///
    /// Ids of cases, suggested passphrases and keys of locked reports are drawn from `randomness`.
    ///
    /// # Errors
    ///
    /// [`CaseError::ContentBroken`] where the content inside the program does not hold together.
    pub fn on_folder(folder: &Path, randomness: Randomness) -> Result<Self, CaseError> {
        let edition = candour_content::embedded().map_err(|_| CaseError::ContentBroken)?;
        let folder = folder.to_owned();
        let place = move || Claim::on(Box::new(FolderStore::new(&folder)));
        Ok(Self {
            edition: Arc::new(edition),
            fonts: Fonts::embedded(),
            randomness,
            place: Box::new(place),
            claim: None,
            open: None,
            recovery: None,
            report: None,
            received: None,
        })
    }

    /// The same, with the two pseudo-locales as well. For tests alone.
    ///
    /// # Errors
    ///
    /// [`CaseError::ContentBroken`] as [`Desk::on_folder`].
    pub fn with_pseudo_locales(self) -> Result<Self, CaseError> {
        let edition = candour_content::embedded_with_pseudo_locales()
            .map_err(|_| CaseError::ContentBroken)?;
        Ok(Self { edition: Arc::new(edition), ..self })
    }

    fn claim(&mut self) -> Result<&Claim, CaseError> {
        match &mut self.claim {
            Some(claim) => Ok(claim),
            none => Ok(none.insert((self.place)()?)),
        }
    }

    fn stage(&mut self) -> Stage {
        match &self.open {
            Some(OpenVault { case: Some(_), .. }) => return Stage::Case,
            Some(_) => return Stage::Cases,
            None => {}
        }
        let presence = self.claim().and_then(|claim| Ok(claim.presence()?));
        match presence {
            Ok(Presence::Nothing) => Stage::Welcome,
            // What prevents opening is said when it is tried, with what to do.
            _ => Stage::Locked,
        }
    }

    /// What the first screen needs.
    pub fn start_view(
        &mut self,
        settings: &Settings,
        keychain: KeychainView,
        confined: bool,
    ) -> StartView {
        let stage = self.stage();
        let say = Say::new(&self.edition, &settings.language);
        let languages = self
            .edition
            .words
            .locales()
            .iter()
            .map(|tag| LanguageView {
                name: Say::new(&self.edition, tag).text("language-name"),
                direction: tag.direction(),
                tag: tag.clone(),
            })
            .collect();
        StartView {
            stage,
            languages,
            direction: settings.language.direction(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            law_as_at: say.law_as_at(),
            unconfined: (!confined).then(|| say.text("unconfined")),
            captures_refused: false,
            example: self.open.as_ref().is_some_and(|open| open.example),
            hidden: false,
            keychain,
            words: say.screen_words(),
            settings: settings.clone(),
        }
    }

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
            text: Say::new(&self.edition, locale).text(&format!("strength-{level}")),
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
        let vault = self.claim()?.create(&passphrase, work)?;
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
        let vault = self.claim()?.open(&passphrase)?;
        self.take(vault);
        Ok(())
    }

    /// Opens the vault by the key that the keychain kept.
    ///
    /// # Errors
    ///
    /// As [`Desk::open_vault`].
    pub fn open_vault_with_key(&mut self, key: &SecretString) -> Result<(), CaseError> {
        let vault = self.claim()?.open_with_key(key)?;
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

    /// The key for the keychain.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`].
    pub fn key_for_keychain(&mut self) -> Result<SecretString, CaseError> {
        Ok(self.own_vault()?.key_for_keychain())
    }

    /// Locks: closes the case and drops the key, the answers and any report in memory.
    ///
    /// # Errors
    ///
    /// The vault's, where the last save did not work; it is locked all the same.
    pub fn lock(&mut self, now: Moment) -> Result<(), CaseError> {
        let closed = self.close_case(now);
        self.open = None;
        self.recovery = None;
        self.put_report_away();
        self.received = None;
        match closed {
            Ok(()) | Err(CaseError::Locked | CaseError::NotOpen) => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Drops the report in memory, and the words of it that the fonts have cached.
    pub(super) fn put_report_away(&mut self) {
        self.report = None;
        self.fonts.forget();
    }

    /// Deletes everything. `confirm` is the word that the screen asks for.
    ///
    /// # Errors
    ///
    /// [`CaseError::ConfirmDifferent`], and then nothing is deleted; or the vault's.
    pub fn delete_everything(&mut self, confirm: &str, locale: &Locale) -> Result<(), CaseError> {
        let word = Say::new(&self.edition, locale).text("ui-delete-all-word");
        if confirm.trim() != word {
            return Err(CaseError::ConfirmDifferent);
        }
        self.open = None;
        self.recovery = None;
        self.put_report_away();
        self.received = None;
        self.claim()?.delete_everything()?;
        Ok(())
    }

    /// Opens the example in a vault that exists in memory only and has no passphrase that anyone
    /// knows.
    ///
    /// # Errors
    ///
    /// [`CaseError::ContentBroken`] where the content has no example, and the vault's.
    pub fn open_example(&mut self, now: Moment) -> Result<(), CaseError> {
        let claim = Claim::on(Box::new(MemoryStore::new()))?;
        let mut vault = claim.create_unkept()?;
        let mut record = Record::new(now);
        let example = self.edition.example.as_ref().ok_or(CaseError::ContentBroken)?;
        record.answers = example.answers.clone();
        let label = Say::new(&self.edition, &Locale::english()).text("example-label");
        let bytes = record.to_bytes(&self.edition.form)?;
        let id = vault.create_case(&label, &bytes, &mut *self.randomness)?;
        self.put_report_away();
        let case = OpenCase::new(id, label, record, None);
        self.open = Some(OpenVault { vault, example: true, case: Some(case) });
        Ok(())
    }

    /// The open case, for one operation.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`], [`CaseError::NotOpen`].
    pub fn case(&mut self) -> Result<CaseSession<'_>, CaseError> {
        let OpenVault { vault, example, case } = self.open.as_mut().ok_or(CaseError::Locked)?;
        let case = case.as_mut().ok_or(CaseError::NotOpen)?;
        Ok(CaseSession { edition: &self.edition, vault, case, example: *example })
    }

    /// Countries and territories by any part of a name in any script, best first.
    #[must_use]
    pub fn countries(&self, text: &str, locale: &Locale) -> Vec<CountryView> {
        present::countries(&self.edition, text, locale)
    }

    /// A date of another calendar in the fields of the common one.
    #[must_use]
    pub fn work_out(&self, date: &OtherDate, locale: &Locale) -> WorkedOut {
        present::worked_out(&Say::new(&self.edition, locale), date)
    }

    /// A neutral title for the window.
    #[must_use]
    pub fn neutral_title(&self, locale: &Locale) -> String {
        Say::new(&self.edition, locale).text("window-neutral")
    }

    /// The words of an error: what happened, whether anything was lost, what to do now.
    #[must_use]
    pub fn error_words(&self, code: &str, locale: &Locale) -> [String; 3] {
        file::error_words(&self.edition, code, locale)
    }

    /// What "Check for yourself" shows: attempts and whether each was refused, files with sizes,
    /// and the libraries of the program.
    #[must_use]
    pub fn proof(
        &self,
        attempts: &[(&str, bool)],
        files: &[(String, u64)],
        folder: String,
        libraries: &Libraries,
        locale: &Locale,
    ) -> ProofView {
        present::proof(&Say::new(&self.edition, locale), attempts, files, folder, libraries)
    }

    fn own_vault(&mut self) -> Result<&mut Vault, CaseError> {
        match &mut self.open {
            Some(open) if !open.example => Ok(&mut open.vault),
            _ => Err(CaseError::Locked),
        }
    }

    fn take(&mut self, vault: Vault) {
        self.open = Some(OpenVault { vault, example: false, case: None });
    }
}

fn work_for(elapsed: &dyn Fn() -> Duration) -> Result<WorkFactor, CaseError> {
    let begin = elapsed();
    WorkFactor::try_floor()?;
    Ok(WorkFactor::calibrated(elapsed().saturating_sub(begin), OPENING))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    #[test]
    fn content_without_an_example_is_broken_and_no_case_is_opened() {
        let randomness = Box::new(StdRng::seed_from_u64(1));
        let mut desk = Desk::on_folder(Path::new("nowhere"), randomness).unwrap();
        Arc::get_mut(&mut desk.edition).unwrap().example = None;
        let now = "2026-11-23T18:40:00+00:00".parse().unwrap();
        assert_eq!(desk.open_example(now), Err(CaseError::ContentBroken));
        assert!(desk.open.is_none());
    }
}
