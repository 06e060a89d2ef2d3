//! The system keychain: Secret Service, macOS Keychain, Windows Credential Manager.

use std::sync::OnceLock;

use secrecy::{ExposeSecret, SecretString};

/// Service name of the entry.
const SERVICE: &str = "org.candour.Candour";
/// User name of the entry.
const ENTRY: &str = "vault key";

/// Why the keychain did not do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub(crate) enum KeychainError {
    /// There is no keychain, or it is locked and nobody opened it.
    #[error("no keychain, or a locked one")]
    Unavailable,
    /// It holds no key of this app.
    #[error("no key of this app")]
    Missing,
}

/// Whether a keychain answers, once that is known.
static ANSWERS: OnceLock<bool> = OnceLock::new();

/// The keychain of the system.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Keychain;

impl Keychain {
    /// Finds out in the background whether a keychain answers: the window does not wait for it.
    pub(crate) fn look(self) {
        std::thread::spawn(|| ANSWERS.get_or_init(|| keyring::Entry::store_status().is_ok()));
    }

    /// Whether a keychain answers; yes as long as that is not known. Asks nobody, because a locked
    /// keychain would open a dialog of its own.
    #[must_use]
    pub(crate) fn is_available(self) -> bool {
        ANSWERS.get().copied().unwrap_or(true)
    }

    /// Keeps the key.
    ///
    /// # Errors
    ///
    /// [`KeychainError::Unavailable`].
    pub(crate) fn keep(self, key: &SecretString) -> Result<(), KeychainError> {
        entry()?.set_password(key.expose_secret()).map_err(|_| KeychainError::Unavailable)
    }

    /// The key that was kept.
    ///
    /// # Errors
    ///
    /// [`KeychainError`] as it says.
    pub(crate) fn key(self) -> Result<SecretString, KeychainError> {
        match entry()?.get_password() {
            Ok(key) => Ok(SecretString::from(key)),
            Err(keyring::Error::NoEntry) => Err(KeychainError::Missing),
            Err(_) => Err(KeychainError::Unavailable),
        }
    }

    /// Forgets the key. It is no fault if there was none.
    ///
    /// # Errors
    ///
    /// [`KeychainError::Unavailable`].
    pub(crate) fn forget(self) -> Result<(), KeychainError> {
        match entry()?.delete_credential() {
            Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
            Err(_) => Err(KeychainError::Unavailable),
        }
    }
}

fn entry() -> Result<keyring::Entry, KeychainError> {
    named(ENTRY)
}

fn named(user: &str) -> Result<keyring::Entry, KeychainError> {
    keyring::Entry::new(SERVICE, user).map_err(|_| KeychainError::Unavailable)
}

/// The store of Windows answers without a dialog; those of other systems are tried by the suite of
/// the window, which opens one for itself.
#[cfg(all(test, windows))]
mod tests {
    use super::*;

    #[test]
    fn the_store_of_windows_keeps_gives_back_and_forgets() {
        let entry = named("a key of the tests").unwrap();
        assert!(matches!(entry.get_password(), Err(keyring::Error::NoEntry)));
        let key = "AGE-SECRET-KEY-1 Ключ";
        entry.set_password(key).unwrap();
        assert_eq!(named("a key of the tests").unwrap().get_password().unwrap(), key);
        entry.delete_credential().unwrap();
        assert!(matches!(entry.get_password(), Err(keyring::Error::NoEntry)));
    }
}
