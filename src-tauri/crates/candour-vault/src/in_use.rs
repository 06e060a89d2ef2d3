//! A locked store, and that a vault is open from it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::error::VaultError;
use crate::store::{Folder, Store, StoreLock};

/// A store that this process has locked, and whether a vault is open from it.
pub(crate) struct SharedStore {
    pub(crate) store: Box<dyn Store>,
    in_use: AtomicBool,
    _lock: Box<dyn StoreLock>,
}

impl SharedStore {
    /// Takes the lock, making the folder if there is none.
    pub(crate) fn on(store: Box<dyn Store>) -> Result<Self, VaultError> {
        store.create_folder(&Folder::Root)?;
        let lock = store.lock()?;
        Ok(Self { store, in_use: AtomicBool::new(false), _lock: lock })
    }
}

/// That a vault is open; ends when dropped.
pub(crate) struct OpenGuard(Arc<SharedStore>);

impl OpenGuard {
    /// Marks the store as in use, unless a vault is open from it.
    pub(crate) fn begin(held: &Arc<SharedStore>) -> Result<Self, VaultError> {
        if held.in_use.swap(true, Ordering::SeqCst) {
            Err(VaultError::VaultLockedByOther)
        } else {
            Ok(Self(Arc::clone(held)))
        }
    }

    pub(crate) fn store(&self) -> &dyn Store {
        &*self.0.store
    }
}

impl Drop for OpenGuard {
    fn drop(&mut self) {
        self.0.in_use.store(false, Ordering::SeqCst);
    }
}
