//! Locking with AES-256 (ISO 32000-2, revision 6).

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::Document;
use lopdf::encryption::crypt_filters::{Aes256CryptFilter, CryptFilter};
use lopdf::{EncryptionState, EncryptionVersion, Permissions};
use secrecy::ExposeSecret;

use crate::{Lock, ReportError, Stage};

/// Locks every string and stream. Whoever opens the file may do anything with it: rights that
/// only some programs honour would protect nothing.
pub(super) fn apply(document: &mut Document, lock: &Lock) -> Result<(), ReportError> {
    let (key, owner) = lock.randomness.split_at(32);
    // Nobody knows the owner's password; it only has to differ from the other.
    let owner: String = owner.iter().map(|b| format!("{b:02x}")).collect();
    let filter: Arc<dyn CryptFilter> = Arc::new(Aes256CryptFilter);
    let version = EncryptionVersion::V5 {
        encrypt_metadata: true,
        crypt_filters: BTreeMap::from([(b"StdCF".to_vec(), filter)]),
        file_encryption_key: key,
        stream_filter: b"StdCF".to_vec(),
        string_filter: b"StdCF".to_vec(),
        owner_password: &owner,
        user_password: lock.passphrase.expose_secret(),
        permissions: Permissions::all(),
    };
    let state =
        EncryptionState::try_from(version).map_err(|_| ReportError::Writing(Stage::Lock))?;
    document.version = "2.0".to_owned();
    document.encrypt(&state).map_err(|_| ReportError::Writing(Stage::Lock))
}
