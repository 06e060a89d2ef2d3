//! What the tests of the vault start from.

use candour_vault::{
    CaseId, MemoryStore, Passphrase, Store, Vault, VaultError, VaultLock, WorkFactor,
};
use rand::SeedableRng;
use rand::rngs::StdRng;

pub(crate) const PHRASE: &str = "panoramic nectar precut smith banana handclap";

pub(crate) fn phrase(text: &str) -> Passphrase {
    Passphrase::new(text.into()).unwrap()
}

pub(crate) fn randomness(seed: u64) -> StdRng {
    StdRng::seed_from_u64(seed)
}

pub(crate) fn vault_lock(store: &MemoryStore) -> VaultLock {
    lock_any(store.clone()).unwrap()
}

pub(crate) fn lock_any(store: impl Store + 'static) -> Result<VaultLock, VaultError> {
    VaultLock::on(Box::new(store))
}

/// A new vault under [`PHRASE`], made with the least work.
pub(crate) fn create(store: &MemoryStore) -> Vault {
    vault_lock(store).create(&phrase(PHRASE), WorkFactor::for_tests()).unwrap()
}

pub(crate) fn open(store: &MemoryStore) -> Result<Vault, VaultError> {
    vault_lock(store).open(&phrase(PHRASE))
}

/// A new case that holds `bytes`.
pub(crate) fn add_case(vault: &mut Vault, label: &str, bytes: &[u8]) -> CaseId {
    vault.create_case(label, bytes, &mut rand::rng()).unwrap()
}

pub(crate) fn labels(vault: &Vault) -> Vec<Option<String>> {
    vault.cases().into_iter().map(|entry| entry.label).collect()
}
