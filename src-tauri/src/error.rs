//! What a command answers when it cannot do what was asked: a code, and its words.

use candour_case::{AppSession, CaseError, Locale};
use serde::Serialize;

use crate::ports::KeychainError;

/// An error as the screen gets it. The words come from the message files, by code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct CommandError {
    /// Stable code, such as `no-space`.
    pub(crate) code: &'static str,
    /// What happened.
    pub(crate) text: String,
    /// Whether anything was lost.
    pub(crate) saved: String,
    /// What to do now.
    pub(crate) todo: String,
}

/// Anything that can go wrong between the window and the use cases.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum ShellError {
    /// A use case could not do it.
    #[error(transparent)]
    Case(#[from] CaseError),
    /// The keychain could not do it.
    #[error(transparent)]
    Keychain(#[from] KeychainError),
    /// A file that the person chose could not be written.
    #[error("a chosen file could not be written")]
    SaveTo(std::io::ErrorKind),
    /// A file that the person chose could not be read.
    #[error("a chosen file could not be read")]
    NotRead,
    /// No program for the file could be started.
    #[error("no viewer")]
    Viewer,
    /// Nothing was saved that could be opened.
    #[error("nothing saved yet")]
    NothingSaved,
    /// What was typed last could not be saved before locking.
    #[error("the last save before locking did not work")]
    LockNotSaved,
    /// Everything was deleted, and the keychain still keeps the key.
    #[error("the keychain did not forget the key")]
    KeychainNotForgotten,
    /// Everything was deleted except the settings of the screen.
    #[error("the settings were not removed")]
    SettingsNotRemoved,
    /// What weakens the lock of a vault cannot be changed while it is locked.
    #[error("the vault is locked")]
    SettingsGuarded,
    /// The system's dialog could not be shown.
    #[error("the window did not answer")]
    Window,
}

impl ShellError {
    /// The stable code: the whole contract with the screen.
    #[must_use]
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Case(error) => error.code(),
            Self::Keychain(KeychainError::Unavailable) => "keychain-unavailable",
            Self::Keychain(KeychainError::Missing) => "keychain-missing",
            Self::SaveTo(std::io::ErrorKind::StorageFull) => "save-no-space",
            Self::SaveTo(std::io::ErrorKind::PermissionDenied) => "save-place-refused",
            Self::SaveTo(_) => "save-not-written",
            Self::NotRead => "file-not-read",
            Self::Viewer => "viewer-missing",
            Self::NothingSaved => "nothing-saved",
            Self::LockNotSaved => "lock-not-saved",
            Self::KeychainNotForgotten => "keychain-not-forgotten",
            Self::SettingsNotRemoved => "settings-not-removed",
            Self::SettingsGuarded => "settings-guarded",
            Self::Window => "window",
        }
    }

    /// The error in words.
    #[must_use]
    pub(crate) fn in_words(&self, session: &AppSession, locale: &Locale) -> CommandError {
        let code = self.code();
        let [text, saved, todo] = session.error_words(code, locale);
        // Which folders work is said by name, where the system holds the others shut.
        let todo = match (self, crate::confine::places_to_save()) {
            (Self::SaveTo(std::io::ErrorKind::PermissionDenied), Some(places)) => {
                let names = places.of_home();
                let names = names.iter().filter_map(|place| place.file_name());
                let names = names.map(|name| name.to_string_lossy().into_owned()).collect();
                session.places_to_save(names, locale)
            }
            _ => todo,
        };
        CommandError { code, text, saved, todo }
    }
}
