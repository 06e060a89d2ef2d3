//! Seals, stores and opens: keys, generations, recovery.
//!
//! A vault is a folder of age files (age-encryption.org/v1); `docs/format.md` describes it so that
//! a stranger with the passphrase can open it with other tools. This crate knows nothing of what
//! the bytes of a case mean, draws nothing on a screen, reads no clock and no environment, and
//! never leaves the store it is given. Its randomness for ids and suggestions is passed in; that
//! for keys is drawn inside the crate `age` (decision 0005).
//!
//! ```
//! # use candour_vault::{Claim, MemoryStore, Passphrase, VaultError, WorkFactor};
//! # fn main() -> Result<(), VaultError> {
//! let claim = Claim::on(Box::new(MemoryStore::new()))?;
//! let passphrase = Passphrase::new("panoramic nectar precut smith banana handclap".into())?;
//! let mut vault = claim.create(&passphrase, WorkFactor::new(WorkFactor::FLOOR)?)?;
//! let id = vault.create_case("My case", b"first answers", &mut rand::rng())?;
//! vault.save_case(&id, b"more answers")?;
//! drop(vault);
//!
//! let mut vault = claim.open(&passphrase)?;
//! assert_eq!(&*vault.open_case(&id)?.contents, b"more answers");
//! # Ok(())
//! # }
//! ```

mod claim;
mod error;
mod folder;
mod in_use;
mod index;
mod key_files;
mod marker;
mod memory;
mod passphrase;
mod recovery;
mod sealing;
mod series;
mod split;
mod store;
mod vault;
mod work;

pub use claim::{Claim, Presence};
pub use error::VaultError;
pub use folder::FolderStore;
pub use index::CaseEntry;
pub use memory::MemoryStore;
pub use passphrase::{Passphrase, Strength, suggest, word_at};
pub use recovery::RecoveryCode;
pub use sealing::{Contents, Identity, Recipient, SealFault, open, seal, try_floor};
pub use series::{Saved, SteppedBack};
pub use split::{PARTS, RecoveryPart};
pub use store::{CaseId, CaseIdFault, Folder, Generation, Place, Store, StoreFault, StoreLock};
pub use vault::{Notice, Opened, Vault};
pub use work::WorkFactor;

/// The version of the vault's format that this program writes, and the newest it opens.
pub const FORMAT_VERSION: u64 = 1;

/// How many generations of a case are kept after a save, damaged ones not counted.
pub const KEPT_GENERATIONS: usize = 5;

/// The most bytes of one case, or of the index with labels and settings: 64 MiB.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;
