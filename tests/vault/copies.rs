//! Key files lie there twice: what a vault of an earlier version gets, and what changes replace.

use candour_vault::{MemoryStore, Notice, Store, StorePath, VaultError, WorkFactor};

use crate::scene::{PHRASE, add_case, create, open, phrase, vault_lock};

const NEW: &str = "another six words of some kind";

fn copies(store: &MemoryStore) -> Vec<(StorePath, Option<Vec<u8>>)> {
    let places = StorePath::KEY_FILES.into_iter().flatten();
    places.map(|place| (place.clone(), store.read(&place).ok())).collect()
}

#[test]
fn a_vault_of_an_earlier_version_opens_and_gets_its_copies_in_silence() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    vault.make_recovery_code().unwrap();
    let newer = vault.make_recovery_code().unwrap();
    let key = vault.key_for_keychain();
    drop(vault);
    let whole = copies(&store);
    assert!(whole.iter().all(|(_, bytes)| bytes.is_some()));
    let remove = || {
        for [_, copy] in StorePath::KEY_FILES {
            store.remove(&copy).unwrap();
        }
    };
    remove();
    assert_eq!(open(&store).unwrap().notices(), [], "by the passphrase");
    assert_eq!(copies(&store), whole);
    remove();
    assert_eq!(vault_lock(&store).open_with_key(&key).unwrap().notices(), [], "by the keychain");
    assert_eq!(copies(&store), whole);
    remove();
    let by_code = vault_lock(&store).recover(&newer, &phrase(NEW), WorkFactor::for_tests());
    assert_eq!(by_code.unwrap().notices(), [], "by a code");
    assert!(copies(&store).iter().all(|(_, bytes)| bytes.is_some()));
}

#[test]
fn a_key_file_that_is_gone_is_made_anew_from_its_copy_and_told() {
    let store = MemoryStore::new();
    drop(create(&store));
    let whole = copies(&store);
    store.remove(&StorePath::Keys).unwrap();
    assert_eq!(open(&store).unwrap().notices(), [Notice::KeyFileRestored]);
    assert_eq!(copies(&store), whole);
}

#[test]
fn a_key_file_of_another_vault_is_passed_over_for_the_copy() {
    let (store, other) = (MemoryStore::new(), MemoryStore::new());
    let mut vault = create(&store);
    let id = add_case(&mut vault, "Mine", b"answers");
    drop((vault, create(&other)));
    let whole = copies(&store);
    store.put_file("keys.age", other.read(&StorePath::Keys).unwrap());
    let mut vault = open(&store).unwrap();
    assert_eq!(vault.notices(), [Notice::KeyFileRestored]);
    assert_eq!(&*vault.open_case(&id).unwrap().contents, b"answers");
    drop(vault);
    assert_eq!(copies(&store), whole);
}

#[test]
fn after_a_change_neither_the_old_passphrase_nor_an_old_code_opens_by_either_copy() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let old = vault.make_recovery_code().unwrap();
    let new = vault.make_recovery_code().unwrap();
    let work = WorkFactor::for_tests();
    vault.change_passphrase(&phrase(PHRASE), &phrase(NEW), work).unwrap();
    vault.confirm_recovery_code(&new).unwrap();
    drop(vault);
    for removed in StorePath::KEY_FILES.into_iter().flatten() {
        let store = store.copy();
        store.remove(&removed).unwrap();
        let what = removed.file_name();
        let wrong = Some(VaultError::WrongPassphraseOrDamagedKey);
        assert_eq!(open(&store).err(), wrong, "{what} gone");
        let by_code = vault_lock(&store).recover(&old, &phrase("x"), work);
        assert_eq!(by_code.err(), Some(VaultError::WrongRecoveryCodeOrDamaged), "{what} gone");
        assert!(vault_lock(&store).open(&phrase(NEW)).is_ok(), "{what} gone");
        assert!(vault_lock(&store).recover(&new, &phrase("x"), work).is_ok(), "{what} gone");
    }
}

/// A code that is removed is not brought back by a copy, and one that holds is not by an older copy.
#[test]
fn a_removed_code_does_not_come_back() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let code = vault.make_recovery_code().unwrap();
    vault.make_recovery_code().unwrap();
    vault.remove_recovery_code().unwrap();
    assert_eq!(vault.has_recovery_code(), Ok(false));
    drop(vault);
    drop(open(&store).unwrap());
    let by_code = vault_lock(&store).recover(&code, &phrase("x"), WorkFactor::for_tests());
    assert_eq!(by_code.err(), Some(VaultError::RecoveryMissing));
}
