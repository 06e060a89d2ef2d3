//! The key files: the identity sealed by the passphrase and to the recovery codes.

use secrecy::{ExposeSecret, SecretString};

use crate::error::VaultError;
use crate::passphrase::Passphrase;
use crate::recovery::RecoveryCode;
use crate::sealing::{self, Contents, Identity, Recipient};
use crate::store::{Store, StoreFault, StorePath};
use crate::work_factor::WorkFactor;

/// Seals the identity by the passphrase and puts `keys.age` in place in one step.
pub(crate) fn write_keys(
    store: &dyn Store,
    identity: &Identity,
    passphrase: &Passphrase,
    work: WorkFactor,
) -> Result<(), VaultError> {
    let sealed = sealing::seal_by_passphrase(passphrase, work, &identity_line(identity))
        .map_err(|_| VaultError::Io)?;
    Ok(store.write_synced(&StorePath::Keys, &sealed)?)
}

/// Seals the identity to the recovery code's recipient and puts the file in place.
pub(crate) fn write_recovery(
    store: &dyn Store,
    place: &StorePath,
    identity: &Identity,
    recipient: &Recipient,
) -> Result<(), VaultError> {
    let sealed =
        sealing::seal(&[recipient], &identity_line(identity)).map_err(|_| VaultError::Io)?;
    Ok(store.write_synced(place, &sealed)?)
}

pub(crate) fn read_recovery(
    store: &dyn Store,
    place: &StorePath,
    code: &RecoveryCode,
) -> Result<Identity, VaultError> {
    let wrong = VaultError::WrongRecoveryCodeOrDamaged;
    let sealed = match store.read(place) {
        Err(StoreFault::Missing) => return Err(VaultError::RecoveryMissing),
        Err(StoreFault::TooLarge) => return Err(wrong),
        other => other?,
    };
    let opened = sealing::open(code.identity(), &sealed).map_err(|_| wrong)?;
    read_identity(&opened).ok_or(wrong)
}

pub(crate) fn read_keys(
    store: &dyn Store,
    passphrase: &Passphrase,
) -> Result<Identity, VaultError> {
    let wrong = VaultError::WrongPassphraseOrDamagedKey;
    let sealed = match store.read(&StorePath::Keys) {
        Err(StoreFault::Missing) => return Err(VaultError::KeyMissing),
        Err(StoreFault::TooLarge) => return Err(wrong),
        other => other?,
    };
    let opened = sealing::open_by_passphrase(passphrase, &sealed).map_err(|_| wrong)?;
    read_identity(&opened).ok_or(wrong)
}

/// One line, so that the opened file is an identity file for stock age.
pub(crate) fn identity_line(identity: &Identity) -> Contents {
    let text = identity.to_text();
    let mut line = Vec::with_capacity(text.expose_secret().len() + 1);
    line.extend_from_slice(text.expose_secret().as_bytes());
    line.push(b'\n');
    Contents::new(line)
}

pub(crate) fn read_identity(opened: &Contents) -> Option<Identity> {
    let text = std::str::from_utf8(opened).ok()?;
    Identity::from_text(&SecretString::from(text)).ok()
}
