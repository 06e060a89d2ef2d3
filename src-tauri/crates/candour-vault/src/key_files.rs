//! The key files: the identity sealed by the passphrase and to the recovery codes.
//!
//! Each lies there twice, byte for byte the same (decision 0391). Either copy opens the vault. The
//! copy is written first and the file itself last, each synced before the next, so that whatever
//! cuts a change short, one of the two is whole.

use secrecy::{ExposeSecret, SecretString};

use crate::error::VaultError;
use crate::passphrase::Passphrase;
use crate::recovery::RecoveryCode;
use crate::sealing::{self, Contents, Identity, Recipient, SealFault};
use crate::store::{Folder, Store, StoreFault, StorePath};
use crate::work_factor::WorkFactor;

/// A file and its copy.
pub(crate) type Copies = [StorePath; 2];

/// `keys.age` and its copy.
pub(crate) const KEYS: Copies = [StorePath::Keys, StorePath::KeysCopy];
/// `recovery.age` and its copy.
pub(crate) const RECOVERY: Copies = [StorePath::Recovery, StorePath::RecoveryCopy];
/// `recovery-next.age` and its copy.
pub(crate) const RECOVERY_NEXT: Copies = [StorePath::RecoveryNext, StorePath::RecoveryNextCopy];

/// What a key file is opened with.
pub(crate) enum OpenedWith<'a> {
    Passphrase(&'a Passphrase),
    Code(&'a RecoveryCode),
}

impl OpenedWith<'_> {
    fn open(&self, sealed: &[u8]) -> Result<Contents, SealFault> {
        match self {
            Self::Passphrase(passphrase) => sealing::open_by_passphrase(passphrase, sealed),
            Self::Code(code) => sealing::open(code.identity(), sealed),
        }
    }

    fn missing(&self) -> VaultError {
        match self {
            Self::Passphrase(_) => VaultError::KeyMissing,
            Self::Code(_) => VaultError::RecoveryMissing,
        }
    }

    fn damaged(&self) -> VaultError {
        match self {
            Self::Passphrase(_) => VaultError::KeyDamaged,
            Self::Code(_) => VaultError::RecoveryDamaged,
        }
    }

    fn wrong(&self) -> VaultError {
        match self {
            Self::Passphrase(_) => VaultError::WrongPassphraseOrDamagedKey,
            Self::Code(_) => VaultError::WrongRecoveryCodeOrDamaged,
        }
    }
}

/// An identity out of a key file, and the file as it lies there.
pub(crate) struct FoundKey {
    pub(crate) identity: Identity,
    pub(crate) sealed: Vec<u8>,
    /// Which file it was, with its copy.
    pub(crate) copies: Copies,
}

/// Gives the identity of each copy that opens to `take`, until it takes one. `take` refuses an
/// identity that is not of this vault with the error of a wrong passphrase or code, and the next
/// copy is tried. Copies that are alike are opened once.
pub(crate) fn find_key<T>(
    store: &dyn Store,
    files: &[Copies],
    with: &OpenedWith<'_>,
    mut take: impl FnMut(FoundKey) -> Result<T, VaultError>,
) -> Result<T, VaultError> {
    let (mut fits, mut other_key, mut unreadable) = (false, false, false);
    let mut fault = None;
    let mut tried: Vec<Vec<u8>> = Vec::new();
    for copies in files {
        for copy in copies {
            let sealed = match store.read(copy) {
                Ok(sealed) if tried.contains(&sealed) => continue,
                Ok(sealed) => sealed,
                Err(StoreFault::Missing) => continue,
                Err(StoreFault::TooLarge) => {
                    unreadable = true;
                    continue;
                }
                Err(other) => {
                    fault = Some(other);
                    continue;
                }
            };
            tried.push(sealed.clone());
            match with.open(&sealed) {
                Ok(opened) => match read_identity(&opened) {
                    Some(identity) => {
                        match take(FoundKey { identity, sealed, copies: copies.clone() }) {
                            Err(refused) if refused == with.wrong() => other_key = true,
                            taken_or_fault => return taken_or_fault,
                        }
                    }
                    None => fits = true,
                },
                Err(SealFault::Damaged) => fits = true,
                Err(SealFault::Unreadable) => unreadable = true,
                Err(_) => other_key = true,
            }
        }
    }
    Err(match fault {
        _ if fits => with.damaged(),
        // A copy that could not be read may be the one that opens.
        Some(fault) if fault == StoreFault::NotPermitted || !other_key => fault.into(),
        _ if other_key => with.wrong(),
        _ if unreadable => with.damaged(),
        _ => with.missing(),
    })
}

/// Seals the identity by the passphrase, as a key file holds it.
pub(crate) fn seal_key(
    identity: &Identity,
    passphrase: &Passphrase,
    work: WorkFactor,
) -> Result<Vec<u8>, VaultError> {
    sealing::seal_by_passphrase(passphrase, work, &identity_line(identity))
        .map_err(|_| VaultError::Io)
}

/// Seals the identity to the recovery code's recipient, and puts file and copy in place.
pub(crate) fn write_recovery(
    store: &dyn Store,
    copies: &Copies,
    identity: &Identity,
    recipient: &Recipient,
) -> Result<(), VaultError> {
    let sealed =
        sealing::seal(&[recipient], &identity_line(identity)).map_err(|_| VaultError::Io)?;
    put(store, copies, &sealed)
}

/// Puts the same bytes in the place of the copy and then of the file itself, each in one step.
pub(crate) fn put(store: &dyn Store, copies: &Copies, sealed: &[u8]) -> Result<(), VaultError> {
    for place in copies.iter().rev() {
        store.write_synced(place, sealed)?;
    }
    Ok(())
}

/// Writes what opened into the copy that is not the same, where the folder allows: whether one that
/// did not open was replaced. A vault of an earlier version has no copy; it gets one in silence.
pub(crate) fn make_alike(store: &dyn Store, copies: &Copies, sealed: &[u8]) -> bool {
    let [file, copy] = copies;
    let mut replaced = false;
    for place in [file, copy] {
        let there = store.read(place);
        if there.as_deref() != Ok(sealed) && store.write_synced(place, sealed).is_ok() {
            replaced |= place == file || there != Err(StoreFault::Missing);
        }
    }
    replaced
}

/// Gives each key file of a vault of an earlier version the copy that it lacks. Only bytes that may
/// be a key file are copied; where the folder does not allow it, the next opening does it.
pub(crate) fn add_copies(store: &dyn Store) {
    for [file, copy] in StorePath::KEY_FILES {
        if store.read(&copy) == Err(StoreFault::Missing)
            && let Ok(sealed) = store.read(&file)
            && sealing::begins_as_sealed(&sealed)
        {
            let _ = store.write_synced(&copy, &sealed);
        }
    }
}

/// Removes a key file and its copy.
pub(crate) fn remove(store: &dyn Store, copies: &Copies) -> Result<(), StoreFault> {
    for place in copies {
        store.remove(place)?;
    }
    store.sync_folder(&Folder::Root)
}

/// Whether a key file or its copy is there, in whatever state.
pub(crate) fn lies_there(store: &dyn Store, copies: &Copies) -> Result<bool, StoreFault> {
    for place in copies {
        match store.read(place) {
            Ok(_) | Err(StoreFault::TooLarge | StoreFault::Io) => return Ok(true),
            Err(StoreFault::Missing) => {}
            Err(fault) => return Err(fault),
        }
    }
    Ok(false)
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
