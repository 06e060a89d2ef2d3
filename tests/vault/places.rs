//! A vault on a real disk, in folders with names as people have them.

use std::path::{Path, PathBuf};

use candour_vault::{FolderStore, VaultError, VaultLock, WorkFactor};

use crate::scene::{PHRASE, add_case, labels, lock_any, phrase};

fn on(folder: &Path) -> Result<VaultLock, VaultError> {
    lock_any(FolderStore::new(folder))
}

/// A path of more than 260 characters, the length at which Windows once ended.
fn long() -> PathBuf {
    ["a".repeat(120), "b".repeat(120), "c".repeat(60)].iter().collect()
}

#[test]
fn a_vault_is_at_home_in_a_folder_of_any_name() {
    let place = tempfile::tempdir().unwrap();
    let names =
        ["with two  blanks", "Прокуратура", "Müller Ängström", "我的案子", "it's (mine) & yours"];
    for inside in names.map(PathBuf::from).into_iter().chain([long()]) {
        let folder = place.path().join(&inside);
        let mut vault =
            on(&folder).unwrap().create(&phrase(PHRASE), WorkFactor::for_tests()).unwrap();
        let id = add_case(&mut vault, "Mine", b"first");
        for save in [b"second", b"third.", b"fourth"] {
            vault.save_case(&id, save).unwrap();
        }
        drop(vault);
        let mut vault = on(&folder).unwrap().open(&phrase(PHRASE)).unwrap();
        assert_eq!(labels(&vault), [Some("Mine".to_owned())], "{}", inside.display());
        let opened = vault.open_case(&id).unwrap();
        assert_eq!(*opened.contents, *b"fourth", "{}", inside.display());
        assert_eq!(vault.notices(), [], "{}", inside.display());
    }
}

/// Windows has no folder of these names; elsewhere they are names like any other. Either way no
/// vault is said to be there that is not.
#[test]
fn a_name_that_the_system_keeps_for_itself_ends_in_a_vault_or_in_an_error() {
    let place = tempfile::tempdir().unwrap();
    for name in ["NUL", "CON", "aux.txt", "COM1"] {
        let folder = place.path().join(name);
        let made = on(&folder)
            .and_then(|lock| lock.create(&phrase(PHRASE), WorkFactor::for_tests()))
            .is_ok();
        assert!(made || cfg!(windows), "{name} is a name like any other here");
        if made {
            let opened = on(&folder).and_then(|lock| lock.open(&phrase(PHRASE)));
            assert!(opened.is_ok(), "{name}: made, and then gone: {:?}", opened.err());
        }
    }
}
