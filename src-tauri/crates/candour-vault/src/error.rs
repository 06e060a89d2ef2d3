//! What can go wrong, each with a stable code.

use crate::store::StoreFault;

/// Why the vault did not do what was asked.
///
/// Never holds a path, a label, an answer or a secret, so it may be logged and shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum VaultError {
    /// The passphrase or the keychain's key does not open this vault, or `keys.age` is damaged.
    ///
    /// One case where age cannot tell the two apart; where it can, [`VaultError::KeyDamaged`].
    #[error("the passphrase does not open this vault, or its key file is damaged")]
    WrongPassphraseOrDamagedKey,
    /// Neither copy of `keys.age` opens, and one takes this passphrase or none can take any.
    #[error("the key file is damaged")]
    KeyDamaged,
    /// The recovery code does not open this vault, or `recovery.age` is damaged.
    #[error("the recovery code does not open this vault, or its recovery file is damaged")]
    WrongRecoveryCodeOrDamaged,
    /// No copy of a recovery file opens, and one takes this code or none can take any.
    #[error("the recovery file is damaged")]
    RecoveryDamaged,
    /// There is a vault, but its `keys.age` is gone, and its copy too; a recovery code may still open it.
    #[error("the key file is missing")]
    KeyMissing,
    /// No recovery code was ever made for this vault, or `recovery.age` is gone.
    #[error("there is no recovery file")]
    RecoveryMissing,
    /// The vault was written by a newer Candour; nothing was touched.
    #[error("the vault has format version {version}")]
    VaultNewer {
        /// The version found; this program knows [`crate::FORMAT_VERSION`] and older.
        version: u64,
    },
    /// Another process, or another part of this one, has the vault open.
    #[error("the vault is in use")]
    VaultLockedByOther,
    /// Another program has saved the same case meanwhile; what it saved is there. Saving again puts
    /// the bytes beside it, as the newer of the two.
    #[error("the case was saved by another program meanwhile")]
    SavedElsewhere,
    /// The vault's folder belongs to another account of the computer; nothing was touched.
    #[error("the folder belongs to another account")]
    FolderForeign,
    /// There is no vault in this folder.
    #[error("there is no vault here")]
    VaultMissing,
    /// There is already a vault, or what is left of one; nothing was touched.
    #[error("there is already a vault here")]
    VaultExists,
    /// The case is there, but none of its generations verifies.
    #[error("no generation of the case verifies")]
    CaseDamaged,
    /// There is no such case.
    #[error("there is no such case")]
    CaseMissing,
    /// The case, its label or the settings are larger than [`crate::MOST_BYTES`] allows.
    #[error("more bytes than the vault takes")]
    TooLarge,
    /// The disk or the quota is full.
    #[error("no space left")]
    NoSpace,
    /// The system does not let this person write, or read, there.
    #[error("not permitted by the system")]
    NotPermitted,
    /// The system reported any other fault while reading or writing.
    #[error("the system reported a fault while reading or writing")]
    Io,
    /// The passphrase is empty.
    #[error("the passphrase is empty")]
    PassphraseEmpty,
    /// The passphrase is longer than [`crate::Passphrase::MOST_BYTES`].
    #[error("the passphrase is too long")]
    PassphraseTooLong,
    /// The passphrase holds a line break, a tab or another control character.
    #[error("the passphrase holds a control character")]
    PassphraseControl,
    /// The text is not a recovery code: a character was mistyped or left out.
    #[error("not a recovery code")]
    RecoveryCodeMalformed,
    /// The same part of a recovery code was given twice.
    #[error("the same part of a recovery code twice")]
    RecoveryPartTwice,
    /// Two parts are not of one recovery code, or not of one splitting of it.
    #[error("the parts are not of one recovery code")]
    RecoveryPartsDiffer,
    /// The work factor lies outside the limits of [`crate::WorkFactor`].
    #[error("the work factor is out of range")]
    WorkFactorOutOfRange,
}

impl VaultError {
    /// Every code there is, so that a check can pair codes with messages.
    pub const CODES: &[&str] = &[
        "wrong-passphrase-or-damaged-key",
        "vault-key-damaged",
        "wrong-recovery-code-or-damaged",
        "vault-recovery-damaged",
        "vault-key-missing",
        "vault-recovery-missing",
        "vault-newer",
        "vault-locked-by-other",
        "saved-elsewhere",
        "folder-foreign",
        "vault-missing",
        "vault-exists",
        "case-damaged",
        "case-missing",
        "case-too-large",
        "no-space",
        "not-permitted",
        "io",
        "passphrase-empty",
        "passphrase-too-long",
        "passphrase-control-character",
        "recovery-code-malformed",
        "recovery-part-twice",
        "recovery-parts-differ",
        "work-factor-out-of-range",
    ];

    /// The stable code of this error: lower case, kebab, one of [`VaultError::CODES`].
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongPassphraseOrDamagedKey => "wrong-passphrase-or-damaged-key",
            Self::KeyDamaged => "vault-key-damaged",
            Self::WrongRecoveryCodeOrDamaged => "wrong-recovery-code-or-damaged",
            Self::RecoveryDamaged => "vault-recovery-damaged",
            Self::KeyMissing => "vault-key-missing",
            Self::RecoveryMissing => "vault-recovery-missing",
            Self::VaultNewer { .. } => "vault-newer",
            Self::VaultLockedByOther => "vault-locked-by-other",
            Self::SavedElsewhere => "saved-elsewhere",
            Self::FolderForeign => "folder-foreign",
            Self::VaultMissing => "vault-missing",
            Self::VaultExists => "vault-exists",
            Self::CaseDamaged => "case-damaged",
            Self::CaseMissing => "case-missing",
            Self::TooLarge => "case-too-large",
            Self::NoSpace => "no-space",
            Self::NotPermitted => "not-permitted",
            Self::Io => "io",
            Self::PassphraseEmpty => "passphrase-empty",
            Self::PassphraseTooLong => "passphrase-too-long",
            Self::PassphraseControl => "passphrase-control-character",
            Self::RecoveryCodeMalformed => "recovery-code-malformed",
            Self::RecoveryPartTwice => "recovery-part-twice",
            Self::RecoveryPartsDiffer => "recovery-parts-differ",
            Self::WorkFactorOutOfRange => "work-factor-out-of-range",
        }
    }
}

impl From<StoreFault> for VaultError {
    fn from(fault: StoreFault) -> Self {
        match fault {
            StoreFault::NoSpace => Self::NoSpace,
            StoreFault::NotPermitted => Self::NotPermitted,
            StoreFault::LockedByOther => Self::VaultLockedByOther,
            StoreFault::Exists => Self::SavedElsewhere,
            StoreFault::Foreign => Self::FolderForeign,
            StoreFault::Missing | StoreFault::TooLarge | StoreFault::Io => Self::Io,
        }
    }
}
