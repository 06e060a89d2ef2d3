//! The vault's folder goes away in the middle of the work, as a pulled stick does, and comes back.

use candour_vault::{FolderStore, VaultError, VaultLock, WorkFactor};

use crate::scene::{PHRASE, add_case, labels, phrase};

#[test]
fn calls_nothing_saved_while_its_folder_is_gone_and_finds_all_when_it_is_back() {
    let place = tempfile::tempdir().unwrap();
    let (folder, elsewhere) = (place.path().join("vault"), place.path().join("elsewhere"));
    let vault_lock = VaultLock::on(Box::new(FolderStore::new(&folder))).unwrap();
    let mut vault = vault_lock.create(&phrase(PHRASE), WorkFactor::for_tests()).unwrap();
    let id = add_case(&mut vault, "Mine", b"saved");

    std::fs::rename(&folder, &elsewhere).unwrap();
    assert_eq!(vault.save_case(&id, b"not saved").err(), Some(VaultError::Io));
    assert_eq!(vault.rename_case(&id, "Other").err(), Some(VaultError::Io));
    let created = vault.create_case("New", b"new", &mut rand::rng());
    assert_eq!(created.err(), Some(VaultError::Io));
    let changed = vault.change_passphrase(&phrase(PHRASE), &phrase("x"), WorkFactor::for_tests());
    assert_eq!(changed.err(), Some(VaultError::KeyMissing));
    assert_eq!(vault.make_recovery_code().err(), Some(VaultError::Io));
    assert!(!folder.exists(), "nothing was made where the vault had been");

    std::fs::rename(&elsewhere, &folder).unwrap();
    assert_eq!(&*vault.open_case(&id).unwrap().contents, b"saved");
    vault.save_case(&id, b"again").unwrap();
    drop((vault, vault_lock));
    let vault_lock = VaultLock::on(Box::new(FolderStore::new(&folder))).unwrap();
    let mut vault = vault_lock.open(&phrase(PHRASE)).unwrap();
    assert_eq!(labels(&vault), [Some("Mine".into())]);
    assert_eq!(&*vault.open_case(&id).unwrap().contents, b"again");
}
