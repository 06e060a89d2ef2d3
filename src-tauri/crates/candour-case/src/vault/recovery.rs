//! Recovery when the passphrase is lost: one page, or three parts of which two are enough.

use std::time::Duration;

use candour_content::Phrases;
use candour_model::Locale;
use candour_typeset::model::{Fact, Heading, Lines, Report, TextRole};
use candour_typeset::{Block, render};
use candour_vault::{RecoveryCode, RecoveryFile, RecoveryPart, VaultError};
use chrono::TimeZone;
use secrecy::{ExposeSecret, SecretString};

use super::shown::ShownRecovery;
use super::work_for;
use crate::app_session::AppSession;
use crate::own_papers::page_to_keep;
use crate::report::without_answers;
use crate::screens::view_models::{RecoveryCodeView, RecoveryView};
use crate::{CaseError, FileToSave, Timestamp};

impl AppSession {
    /// Opens the vault by a whole recovery code, or by two parts of one, and gives it a new
    /// passphrase. `elapsed` is that of [`AppSession::create_vault`].
    ///
    /// # Errors
    ///
    /// The vault's: `recovery-code-malformed`, `recovery-part-twice`, `recovery-parts-differ`,
    /// `wrong-recovery-code-or-damaged`, `vault-recovery-damaged` and others. Nothing is changed then.
    pub fn recover_vault(
        &mut self,
        codes: &[SecretString],
        passphrase: &SecretString,
        elapsed: &dyn Fn() -> Duration,
    ) -> Result<(), CaseError> {
        let code = match codes {
            [whole] => RecoveryCode::parse(whole.expose_secret())?,
            [one, other] => RecoveryCode::from_parts(
                &RecoveryPart::parse(one.expose_secret())?,
                &RecoveryPart::parse(other.expose_secret())?,
            )?,
            _ => return Err(VaultError::RecoveryCodeMalformed.into()),
        };
        let passphrase = self.strong(passphrase)?;
        let work = work_for(elapsed)?;
        let vault = self.vault_lock()?.recover(&code, &passphrase, work)?;
        self.take(vault);
        Ok(())
    }

    /// Makes a recovery code and shows it, whole or in three parts. A code from before opens the
    /// vault until this one is confirmed.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`], and the vault's.
    pub fn make_recovery(
        &mut self,
        in_parts: bool,
        now: Timestamp,
    ) -> Result<RecoveryView, CaseError> {
        let code = self.own_vault()?.make_recovery_code_at(now.timestamp())?;
        let parts = if in_parts { code.split()?.into() } else { Vec::new() };
        let shown = ShownRecovery { code, parts };
        let pages = shown.pages();
        self.recovery = Some(shown);
        Ok(RecoveryView { pages })
    }

    /// Notes that the person has the code that was shown, and forgets it: no other code opens the
    /// vault from then on. Where none is shown, nothing is done.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`], and the vault's: the code that was shown then holds, and stays shown.
    pub fn confirm_recovery(&mut self) -> Result<(), CaseError> {
        let Some(shown) = self.recovery.take() else { return Ok(()) };
        let confirmed =
            self.own_vault().and_then(|vault| Ok(vault.confirm_recovery_code(&shown.code)?));
        if confirmed.is_err() {
            self.recovery = Some(shown);
        }
        confirmed
    }

    /// The recovery codes that open the vault, the oldest first.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`], and the vault's.
    pub fn recovery_codes(
        &mut self,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<Vec<RecoveryCodeView>, CaseError> {
        let codes = self.own_vault()?.recovery_codes()?;
        let phrases = Phrases::new(&self.edition, locale);
        let made = |seconds: Option<i64>| match seconds
            .and_then(|seconds| now.offset().timestamp_opt(seconds, 0).single())
        {
            Some(made) => phrases.at("recovery-code-made", made),
            None => phrases.text("recovery-code-made-unknown"),
        };
        let view = |code: RecoveryFile| RecoveryCodeView {
            made: made(code.made),
            confirmed: code.confirmed,
        };
        Ok(codes.into_iter().map(view).collect())
    }

    /// Removes the recovery codes: none opens the vault any more, and none is shown.
    ///
    /// # Errors
    ///
    /// [`CaseError::Locked`], and the vault's.
    pub fn remove_recovery(&mut self) -> Result<(), CaseError> {
        self.own_vault()?.remove_recovery_code()?;
        self.recovery = None;
        Ok(())
    }

    /// A page of the code that is shown, as a file to save. `page` counts from 0; there is one
    /// page, or one for each of the three parts.
    ///
    /// # Errors
    ///
    /// [`CaseError::RecoveryNotMade`], [`CaseError::PageMissing`], [`CaseError::ReportNotMade`].
    pub fn recovery_page(
        &self,
        page: usize,
        locale: &Locale,
        now: Timestamp,
    ) -> Result<FileToSave, CaseError> {
        let shown = self.recovery.as_ref().ok_or(CaseError::RecoveryNotMade)?;
        let groups = shown.pages().into_iter().nth(page).ok_or(CaseError::PageMissing)?;
        let part = shown.parts.get(page).map(RecoveryPart::number);
        let phrases = Phrases::new(&self.edition, locale);
        let report = recovery_report(&phrases, locale, &groups, part, now);
        let made = render(&report, &self.fonts, &without_answers(now))
            .map_err(|_| CaseError::ReportNotMade)?;
        let file_name = match part {
            None => phrases.text("recovery-file-name"),
            Some(part) => phrases.numbered("recovery-part-file-name", part.into()),
        };
        Ok(FileToSave { file_name, bytes: made.pdf.into() })
    }
}

/// The page for a whole code, or with `part` for one of its three parts.
fn recovery_report(
    phrases: &Phrases<'_>,
    locale: &Locale,
    groups: &[String],
    part: Option<u8>,
    now: Timestamp,
) -> Report {
    let text = |whole: &str, of_part: &str| match part {
        None => phrases.text(whole),
        Some(part) => phrases.numbered(of_part, part.into()),
    };
    let paragraph = |text: String| Block::Paragraph(text.into(), TextRole::Report);
    let heading = |id: &str| {
        Block::Heading(Heading {
            level: 2,
            number: None,
            text: phrases.text(id).into(),
            anchor: None,
        })
    };
    let fact =
        |id: &str, value: String| Fact { label: phrases.text(id).into(), value: value.into() };
    let title = text("recovery-title", "recovery-part-title");
    let code = groups.chunks(4).map(|row| row.join("  ")).collect::<Vec<_>>().join("\n");
    let blocks = vec![
        Block::Paragraph(text("recovery-lead", "recovery-part-lead").into(), TextRole::Lead),
        Block::Facts(vec![
            fact("recovery-code", code),
            fact("recovery-made", phrases.at("recovery-made-at", now)),
        ]),
        heading("recovery-use-title"),
        paragraph(text("recovery-use", "recovery-part-use")),
        heading("recovery-keep-title"),
        paragraph(text("recovery-keep", "recovery-part-keep")),
        Block::Lines(Lines::Rows(3)),
    ];
    page_to_keep(phrases, locale, "recovery", title, blocks, now)
}
