//! The state behind the window: the vault of this computer or the temporary example, and the open
//! case.
//!
//! Each area adds its own use cases, in a module with the name of the area's commands.

use std::path::Path;
use std::sync::Arc;

use candour_content::Edition;
use candour_typeset::Fonts;
use candour_vault::{CaseId, FolderStore, Vault, VaultError, VaultLock};

use crate::history::Author;
use crate::report::made::MadeReport;
use crate::session::{CaseSession, OpenCase};
use crate::sharing::Received;
use crate::solicitor_view::SolicitorView;
use crate::vault::shown::ShownRecovery;
use crate::{CaseError, Randomness};

/// Everything that the window works on.
pub struct AppSession {
    pub(crate) edition: Arc<Edition>,
    pub(crate) fonts: Fonts,
    pub(crate) randomness: Randomness,
    place: Box<dyn Fn() -> Result<VaultLock, VaultError> + Send>,
    vault_lock: Option<VaultLock>,
    pub(crate) open: Option<OpenVault>,
    pub(crate) recovery: Option<ShownRecovery>,
    pub(crate) report: Option<MadeReport>,
    /// A file from outside, held until it is imported or dropped.
    pub(crate) received: Option<Received>,
    /// Where the vault was locked: whoever unlocks goes on there.
    pub(crate) left: Option<Left>,
}

/// Where the vault was locked: the random id of the case, and of a meeting whose seat it was and
/// which page of the form was open. Nothing that anybody said is kept.
pub(crate) struct Left {
    pub(crate) case: CaseId,
    /// Nothing where no meeting was on.
    pub(crate) meeting: Option<(Author, SolicitorView)>,
}

/// The open vault, with the case that is open in it.
pub(crate) struct OpenVault {
    pub(crate) vault: Vault,
    /// Whether it is the temporary vault of the example.
    pub(crate) example: bool,
    pub(crate) case: Option<OpenCase>,
}

impl AppSession {
    /// A session over the vault in a folder. Nothing is read or written yet.
    ///
    /// Ids of cases, suggested passphrases and keys of locked reports are drawn from `randomness`.
    ///
    /// # Errors
    ///
    /// [`CaseError::ContentBroken`] where the content inside the program does not hold together.
    pub fn on_folder(folder: &Path, randomness: Randomness) -> Result<Self, CaseError> {
        let edition = candour_content::embedded().map_err(|_| CaseError::ContentBroken)?;
        let folder = folder.to_owned();
        let place = move || VaultLock::on(Box::new(FolderStore::new(&folder)));
        Ok(Self {
            edition: Arc::new(edition),
            fonts: Fonts::embedded(),
            randomness,
            place: Box::new(place),
            vault_lock: None,
            open: None,
            recovery: None,
            report: None,
            received: None,
            left: None,
        })
    }

    /// The same, with the two pseudo-locales as well. For tests alone.
    ///
    /// # Errors
    ///
    /// [`CaseError::ContentBroken`] as [`AppSession::on_folder`].
    pub fn with_pseudo_locales(self) -> Result<Self, CaseError> {
        let edition = candour_content::embedded_with_pseudo_locales()
            .map_err(|_| CaseError::ContentBroken)?;
        Ok(Self { edition: Arc::new(edition), ..self })
    }

    /// The lock on the folder, taken when it is first needed.
    pub(crate) fn vault_lock(&mut self) -> Result<&VaultLock, CaseError> {
        match &mut self.vault_lock {
            Some(vault_lock) => Ok(vault_lock),
            none => Ok(none.insert((self.place)()?)),
        }
    }

    /// Drops the report in memory, and the words of it that the fonts have cached.
    pub(crate) fn put_report_away(&mut self) {
        self.report = None;
        self.fonts.forget();
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

    /// The vault of this computer; not that of the example.
    pub(crate) fn own_vault(&mut self) -> Result<&mut Vault, CaseError> {
        self.beyond_the_case()?;
        self.vault_that_asks()
    }

    /// The same for asking its passphrase alone, which the client's seat in a meeting does not close.
    pub(crate) fn vault_that_asks(&mut self) -> Result<&mut Vault, CaseError> {
        match &mut self.open {
            Some(open) if !open.example => Ok(&mut open.vault),
            _ => Err(CaseError::Locked),
        }
    }

    /// Whatever is not of the open case is closed while the client has the seat in a meeting.
    pub(crate) fn beyond_the_case(&self) -> Result<(), CaseError> {
        let case = self.open.as_ref().and_then(|open| open.case.as_ref());
        match case {
            Some(case) if case.in_clients_seat() => Err(CaseError::ClientSeat),
            _ => Ok(()),
        }
    }

    /// Takes a vault that was opened.
    pub(crate) fn take(&mut self, vault: Vault) {
        self.open = Some(OpenVault { vault, example: false, case: None });
    }
}

impl OpenVault {
    /// The id and label of a case that this vault has.
    pub(crate) fn known(&self, id: &str) -> Result<(CaseId, String), CaseError> {
        let found = self.vault.cases().into_iter().find(|case| case.id.as_str() == id);
        let case = found.ok_or(VaultError::CaseMissing)?;
        Ok((case.id, case.label.unwrap_or_default()))
    }
}
