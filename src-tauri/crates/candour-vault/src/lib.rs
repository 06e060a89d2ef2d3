//! Seals, stores and opens: keys, generations, recovery.
//!
//! A vault is a folder of age files (age-encryption.org/v1); `docs/format.md` describes it so that
//! a stranger with the passphrase can open it with other tools. This crate knows nothing of what
//! the bytes of a case mean, draws nothing on a screen, reads no clock and no environment, and
//! never leaves the store it is given. Its randomness for ids and suggestions is passed in; that
//! for keys is drawn inside the crate `age` (decision 0005).
//!
//! ```
//! # use candour_vault::{VaultLock, MemoryStore, Passphrase, VaultError, WorkFactor};
//! # fn main() -> Result<(), VaultError> {
//! let vault_lock = VaultLock::on(Box::new(MemoryStore::new()))?;
//! let passphrase = Passphrase::new("panoramic nectar precut smith banana handclap".into())?;
//! let mut vault = vault_lock.create(&passphrase, WorkFactor::new(WorkFactor::FLOOR)?)?;
//! let id = vault.create_case("My case", b"first answers", &mut rand::rng())?;
//! vault.save_case(&id, b"more answers")?;
//! drop(vault);
//!
//! let mut vault = vault_lock.open(&passphrase)?;
//! assert_eq!(&*vault.open_case(&id)?.contents, b"more answers");
//! # Ok(())
//! # }
//! ```

mod author;
mod error;
mod folder;
mod generations;
mod in_use;
mod index;
mod key_files;
mod lock;
mod marker;
mod memory_store;
mod passphrase;
mod recovery;
mod recovery_parts;
mod sealing;
mod store;
mod strength;
mod vault;
mod work_factor;

pub use error::VaultError;
pub use folder::FolderStore;
pub use generations::{Saved, SteppedBack};
pub use index::CaseEntry;
pub use lock::{Presence, VaultLock};
pub use memory_store::MemoryStore;
pub use passphrase::{Passphrase, suggest, word_at};
pub use recovery::RecoveryCode;
pub use recovery_parts::{PARTS, RecoveryPart};
pub use sealing::{Contents, Identity, Recipient, SealFault, open, seal, try_floor};
pub use store::{CaseId, CaseIdFault, Folder, Generation, Store, StoreFault, StoreLock, StorePath};
pub use strength::Strength;
pub use vault::{Notice, Opened, RecoveryFile, Vault};
pub use work_factor::WorkFactor;

/// The version of the vault's format that this program writes, and the newest it opens.
pub const FORMAT_VERSION: u64 = 1;

/// How many generations of a case are kept after a save, damaged ones not counted.
pub const KEPT_GENERATIONS: usize = 5;

/// The most bytes of one case, or of the index with labels and settings: 64 MiB.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;
