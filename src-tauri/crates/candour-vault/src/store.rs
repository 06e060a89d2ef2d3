//! The port through which a vault reaches its files.
//!
//! The steps of a durable write are separate (draft, rename, sync the folder) so that a test can
//! make each of them fail.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The name of a case's folder: 128 random bits as 32 lower-case hexadecimal digits.
///
/// It says nothing about the case. Case-insensitive file systems keep two of them apart.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseId(String);

/// The text is not 32 lower-case hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the id of a case")]
pub struct CaseIdFault;

impl CaseId {
    /// Draws a new id from `randomness`.
    pub fn random(randomness: &mut dyn rand::CryptoRng) -> Self {
        let mut bits = [0_u8; 16];
        randomness.fill_bytes(&mut bits);
        Self(bits.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// The 32 digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for CaseId {
    type Err = CaseIdFault;

    fn from_str(text: &str) -> Result<Self, CaseIdFault> {
        let is_hex = |c: char| matches!(c, '0'..='9' | 'a'..='f');
        if text.len() == 32 && text.chars().all(is_hex) {
            Ok(Self(text.to_owned()))
        } else {
            Err(CaseIdFault)
        }
    }
}

impl TryFrom<String> for CaseId {
    type Error = CaseIdFault;

    fn try_from(text: String) -> Result<Self, CaseIdFault> {
        text.parse()
    }
}

impl From<CaseId> for String {
    fn from(id: CaseId) -> Self {
        id.0
    }
}

impl fmt::Display for CaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The number of one write of a case or of the index: 1 for the first, counting up by one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Generation(u64);

impl Generation {
    /// The first generation, 1.
    pub const FIRST: Self = Self(1);
    const MOST: u64 = 999_999_999_999;
    /// The length of a file name.
    const NAME: usize = 16;

    /// The one after this, or `None` after 999,999,999,999.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        (self.0 < Self::MOST).then_some(Self(self.0 + 1))
    }

    /// The number, 1 or more.
    #[must_use]
    pub fn number(self) -> u64 {
        self.0
    }

    /// The file name: twelve digits and `.age`.
    #[must_use]
    pub fn file_name(self) -> String {
        format!("{:012}.age", self.0)
    }

    /// The generation whose draft a name is: a generation's name, with or without the number of the
    /// process that wrote it, and `.new`.
    #[must_use]
    pub fn of_draft(name: &str) -> Option<Self> {
        let name = name.strip_suffix(".new")?;
        let (whole, process) = name.split_at_checked(Self::NAME)?;
        let of_process = |text: &str| {
            text.strip_prefix('.').is_some_and(|digits| {
                !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())
            })
        };
        (process.is_empty() || of_process(process)).then(|| Self::from_file_name(whole))?
    }

    /// Whether a name looks like a generation and is not one that this program writes: a copy that
    /// another program has put beside it, such as "000000000007 (conflicted copy).age".
    #[must_use]
    pub fn is_look_alike(name: &str) -> bool {
        let numbered = name.len() >= 12 && name.bytes().take(12).all(|b| b.is_ascii_digit());
        let ends = name.get(name.len().saturating_sub(4)..);
        let sealed = ends.is_some_and(|ending| ending.eq_ignore_ascii_case(".age"));
        (numbered || sealed)
            && Self::from_file_name(name).is_none()
            && Self::of_draft(name).is_none()
    }

    /// Reads a file name back; `None` for any name that [`Generation::file_name`] does not write.
    #[must_use]
    pub fn from_file_name(name: &str) -> Option<Self> {
        let digits = name.strip_suffix(".age")?;
        if digits.len() != 12 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        digits.parse().ok().filter(|number| *number > 0).map(Self)
    }
}

/// A folder of the vault.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Folder {
    /// The vault itself.
    Root,
    /// `index`: the generations of the sealed index.
    Index,
    /// `cases`: one folder a case.
    Cases,
    /// `cases/<id>`: the generations of one case.
    Case(CaseId),
    /// `firm`: the generations of the firm's identity, in the vault of a firm.
    Firm,
    /// `notes`: one folder for the notes on a case.
    Notes,
    /// `notes/<id>`: the generations of the notes on one case, sealed to the firm's identity.
    NotesOn(CaseId),
}

impl Folder {
    /// The path from the vault's root, parts split by `/`; empty for the root.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Root => String::new(),
            Self::Index => "index".into(),
            Self::Cases => "cases".into(),
            Self::Case(id) => format!("cases/{id}"),
            Self::Firm => "firm".into(),
            Self::Notes => "notes".into(),
            Self::NotesOn(id) => format!("notes/{id}"),
        }
    }

    /// The folder above; the root is its own.
    #[must_use]
    pub fn parent(&self) -> Self {
        match self {
            Self::Root | Self::Index | Self::Cases | Self::Firm | Self::Notes => Self::Root,
            Self::Case(_) => Self::Cases,
            Self::NotesOn(_) => Self::Notes,
        }
    }
}

/// A file of the vault. A store can be asked for these and for nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum StorePath {
    /// `candour.json`: what this folder is, in clear.
    Marker,
    /// `keys.age`: the identity, sealed by the passphrase.
    Keys,
    /// `keys-copy.age`: the same bytes once more.
    KeysCopy,
    /// `recovery.age`: the identity, sealed to the recovery code.
    Recovery,
    /// `recovery-copy.age`: the same bytes once more.
    RecoveryCopy,
    /// `recovery-next.age`: the same for a newer code that was shown and not yet confirmed.
    RecoveryNext,
    /// `recovery-next-copy.age`: the same bytes once more.
    RecoveryNextCopy,
    /// `renewal.age`: that the vault is being sealed anew, sealed to its identity before that.
    Renewal,
    /// A generation in one of the folders that hold them: `cases/<id>/<generation>.age`.
    Generation(Folder, Generation),
}

impl StorePath {
    /// The files that hold the vault's identity, each with its copy after it.
    pub const KEY_FILES: [[Self; 2]; 3] = [
        [Self::Keys, Self::KeysCopy],
        [Self::Recovery, Self::RecoveryCopy],
        [Self::RecoveryNext, Self::RecoveryNextCopy],
    ];

    /// The folder that holds the file.
    #[must_use]
    pub fn folder(&self) -> Folder {
        match self {
            Self::Generation(folder, _) => folder.clone(),
            _ => Folder::Root,
        }
    }

    /// The name inside its folder.
    #[must_use]
    pub fn file_name(&self) -> String {
        match self {
            Self::Marker => "candour.json".into(),
            Self::Keys => "keys.age".into(),
            Self::KeysCopy => "keys-copy.age".into(),
            Self::Recovery => "recovery.age".into(),
            Self::RecoveryCopy => "recovery-copy.age".into(),
            Self::RecoveryNext => "recovery-next.age".into(),
            Self::RecoveryNextCopy => "recovery-next-copy.age".into(),
            Self::Renewal => "renewal.age".into(),
            Self::Generation(_, generation) => generation.file_name(),
        }
    }

    /// The most bytes such a file may have; a larger one is [`StoreFault::TooLarge`].
    #[must_use]
    pub fn most_bytes(&self) -> u64 {
        match self {
            Self::Renewal => 16 * 1024 * 1024,
            Self::Generation(..) => 80 * 1024 * 1024,
            _ => 64 * 1024,
        }
    }
}

/// Why a store did not do what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreFault {
    /// There is no such file or folder.
    #[error("not there")]
    Missing,
    /// The file is larger than [`StorePath::most_bytes`].
    #[error("too large")]
    TooLarge,
    /// The disk or the quota is full.
    #[error("no space left")]
    NoSpace,
    /// The system does not permit it, or the file system is read-only.
    #[error("not permitted")]
    NotPermitted,
    /// Another holder has the lock.
    #[error("locked by another")]
    LockedByOther,
    /// Something is there already.
    #[error("already there")]
    Exists,
    /// The folder belongs to another account of the computer.
    #[error("belongs to another account")]
    Foreign,
    /// Any other fault.
    #[error("fault while reading or writing")]
    Io,
}

/// Proof that this process alone uses the vault; dropping it releases the vault.
pub trait StoreLock: Send + Sync {}

/// Where a vault's files lie.
pub trait Store: Send + Sync {
    /// The whole file.
    ///
    /// # Errors
    /// [`StoreFault::Missing`] where there is none, [`StoreFault::TooLarge`] past its limit.
    fn read(&self, place: &StorePath) -> Result<Vec<u8>, StoreFault>;

    /// The names in a folder, files and folders, in any order.
    ///
    /// # Errors
    /// [`StoreFault::Missing`] where there is no such folder.
    fn list(&self, folder: &Folder) -> Result<Vec<String>, StoreFault>;

    /// Writes the bytes to the draft beside `place` (same name and `.new`) and syncs it. An
    /// existing draft is replaced by another file, never written through; `place` itself stays as it
    /// is.
    ///
    /// # Errors
    /// Any fault; the draft is then removed where possible.
    fn write_draft(&self, place: &StorePath, bytes: &[u8]) -> Result<(), StoreFault>;

    /// Renames the draft to `place` in one step, replacing what was there.
    ///
    /// # Errors
    /// Any fault; `place` then holds either the old bytes or the new, whole.
    fn put_in_place(&self, place: &StorePath) -> Result<(), StoreFault>;

    /// Renames the draft to `place` in one step, unless something is there already.
    ///
    /// # Errors
    /// [`StoreFault::Exists`] where something is there; it stays as it is, and the draft is gone.
    fn put_new_in_place(&self, place: &StorePath) -> Result<(), StoreFault> {
        match self.read(place) {
            Err(StoreFault::Missing) => self.put_in_place(place),
            _ => self.discard_draft(place).and(Err(StoreFault::Exists)),
        }
    }

    /// Removes every draft beside `place`, whoever left it; a missing draft is no fault.
    ///
    /// # Errors
    /// Any fault.
    fn discard_draft(&self, place: &StorePath) -> Result<(), StoreFault>;

    /// Syncs a folder: the names in it reach the disk.
    ///
    /// # Errors
    /// Any fault; a rename or a removal may then be undone by a power cut.
    fn sync_folder(&self, folder: &Folder) -> Result<(), StoreFault>;

    /// Removes a file; a missing file is no fault. Durable after [`Store::sync_folder`].
    ///
    /// # Errors
    /// Any fault.
    fn remove(&self, place: &StorePath) -> Result<(), StoreFault>;

    /// Makes a folder, and the parents of the root, durably; an existing folder is no fault.
    ///
    /// # Errors
    /// Any fault.
    fn create_folder(&self, folder: &Folder) -> Result<(), StoreFault>;

    /// Removes an empty folder; a missing folder is no fault.
    ///
    /// # Errors
    /// Any fault, also that the folder is not empty.
    fn remove_folder(&self, folder: &Folder) -> Result<(), StoreFault>;

    /// Takes the vault for this process alone, without waiting.
    ///
    /// # Errors
    /// [`StoreFault::LockedByOther`] while another holds it.
    fn lock(&self) -> Result<Box<dyn StoreLock>, StoreFault>;

    /// Writes a file that is not there yet, so that after success it survives a power cut.
    ///
    /// # Errors
    /// [`StoreFault::Exists`], and then nothing was changed, or any other fault.
    fn write_new_synced(&self, place: &StorePath, bytes: &[u8]) -> Result<(), StoreFault> {
        self.write_draft(place, bytes)?;
        self.put_new_in_place(place)?;
        self.sync_folder(&place.folder())
    }

    /// Writes a file so that after success it survives a power cut.
    ///
    /// # Errors
    /// Any fault; `place` then holds either the old bytes or the new, whole.
    fn write_synced(&self, place: &StorePath, bytes: &[u8]) -> Result<(), StoreFault> {
        self.write_draft(place, bytes)?;
        self.put_in_place(place)?;
        self.sync_folder(&place.folder())
    }
}

/// The ids that folders under `cases` are named for, in order; other names are passed over.
pub(crate) fn case_folders(store: &dyn Store) -> Result<Vec<CaseId>, StoreFault> {
    folders_of_cases(store, &Folder::Cases)
}

/// The ids that the folders inside `folder` are named for, in order.
pub(crate) fn folders_of_cases(
    store: &dyn Store,
    folder: &Folder,
) -> Result<Vec<CaseId>, StoreFault> {
    match store.list(folder) {
        Ok(names) => {
            let mut ids: Vec<CaseId> = names.iter().filter_map(|n| n.parse().ok()).collect();
            ids.sort();
            Ok(ids)
        }
        Err(StoreFault::Missing) => Ok(Vec::new()),
        Err(fault) => Err(fault),
    }
}
