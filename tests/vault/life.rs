//! What a person can do with a vault.

use candour_vault::{
    FORMAT_VERSION, MemoryStore, Notice, Presence, Store, StoreFault, StorePath, VaultError,
    WorkFactor,
};
use serde_json::json;

use crate::scene::{PHRASE, add_case, create, labels, lock_any, open, phrase, vault_lock};

fn paths(store: &MemoryStore) -> Vec<String> {
    store.files().into_iter().map(|(path, _)| path).collect()
}

#[test]
fn comes_back_with_every_case_label_and_setting() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let one = add_case(&mut vault, "Mine", b"first");
    let two = add_case(&mut vault, "我的案子", &[]);
    vault.save_case(&one, b"second").unwrap();
    vault.note_opened(&two, 1_800_000_000).unwrap();
    vault.write_settings(json!({"idle-minutes": 5})).unwrap();
    drop(vault);

    let mut vault = open(&store).unwrap();
    assert_eq!(labels(&vault), [Some("Mine".into()), Some("我的案子".into())]);
    assert_eq!(vault.cases()[1].opened, Some(1_800_000_000));
    assert_eq!(*vault.settings(), json!({"idle-minutes": 5}));
    let opened = vault.open_case(&one).unwrap();
    assert_eq!(&*opened.contents, b"second");
    assert_eq!(opened.generation.number(), 2);
    assert_eq!(opened.stepped_back, None);
    assert_eq!(&*vault.open_case(&two).unwrap().contents, b"");
    assert_eq!(vault.notices(), []);
}

#[test]
fn leaves_nothing_in_clear_but_the_marker() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    add_case(&mut vault, "canary-label", b"canary-answer");
    vault.write_settings(json!("canary-setting")).unwrap();
    for (path, bytes) in store.files() {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("canary") && !text.contains("AGE-SECRET"), "{path}");
        assert_eq!(path.ends_with(".age"), text.starts_with("age-encryption.org/v1\n"), "{path}");
    }
    let marker = store.read(&StorePath::Marker).unwrap();
    assert_eq!(marker, b"{\"format\":\"candour-vault\",\"version\":1}\n");
}

#[test]
fn says_when_there_is_no_vault_or_already_one() {
    let store = MemoryStore::new();
    assert_eq!(vault_lock(&store).presence(), Ok(Presence::Nothing));
    assert_eq!(open(&store).err(), Some(VaultError::VaultMissing));
    drop(create(&store));
    assert_eq!(vault_lock(&store).presence(), Ok(Presence::Vault { recovery: false }));
    let before = store.files();
    let again = vault_lock(&store).create(&phrase("other"), WorkFactor::for_tests());
    assert_eq!(again.err(), Some(VaultError::VaultExists));
    assert_eq!(store.files(), before, "the vault that was there is untouched");
}

#[test]
fn lets_one_process_in_and_one_vault_be_open() {
    let store = MemoryStore::new();
    let first = vault_lock(&store);
    assert_eq!(lock_any(store.clone()).err(), Some(VaultError::VaultLockedByOther));
    let vault = first.create(&phrase(PHRASE), WorkFactor::for_tests()).unwrap();
    assert_eq!(first.open(&phrase(PHRASE)).err(), Some(VaultError::VaultLockedByOther));
    assert_eq!(first.delete_everything(), Err(VaultError::VaultLockedByOther));
    drop(first);
    assert_eq!(
        lock_any(store.clone()).err(),
        Some(VaultError::VaultLockedByOther),
        "an open vault keeps the place taken"
    );
    drop(vault);
    assert!(open(&store).is_ok());
}

#[test]
fn refuses_a_vault_of_a_newer_version_without_touching_it() {
    let store = MemoryStore::new();
    drop(create(&store));
    let newer = FORMAT_VERSION + 1;
    let marker = format!("{{\"format\":\"candour-vault\",\"version\":{newer},\"more\":true}}");
    store.put_file("candour.json", marker.into_bytes());
    let before = store.files();
    let refused = VaultError::VaultNewer { version: newer };
    assert_eq!(vault_lock(&store).presence(), Ok(Presence::Newer { version: newer }));
    assert_eq!(open(&store).err(), Some(refused));
    assert_eq!(vault_lock(&store).delete_everything(), Err(refused));
    let created = vault_lock(&store).create(&phrase("x"), WorkFactor::for_tests());
    assert_eq!(created.err(), Some(refused));
    assert_eq!(store.files(), before);
}

/// Seals what a newer program might have written, with the vault's own key.
fn put_sealed(store: &MemoryStore, path: &str, key: &candour_vault::Identity, plain: &str) {
    let sealed = candour_vault::seal(&[&key.recipient()], plain.as_bytes()).unwrap();
    store.put_file(path, sealed);
}

#[test]
fn knows_a_newer_version_from_inside_the_seal_when_the_marker_is_gone() {
    let store = MemoryStore::new();
    let vault = create(&store);
    let key = candour_vault::Identity::from_text(&vault.key_for_keychain()).unwrap();
    drop(vault);
    put_sealed(
        &store,
        "index/000000000002.age",
        &key,
        "{\"candour\":\"index\",\"version\":2,\"generation\":2}\nsomething else",
    );
    store.put_file("candour.json", b"not a marker".to_vec());
    let before = store.files();
    assert_eq!(open(&store).err(), Some(VaultError::VaultNewer { version: 2 }));
    assert_eq!(store.files(), before);
}

#[test]
fn restores_a_marker_that_is_gone_or_damaged() {
    for marker in [None, Some("{}"), Some("{\"format\":\"other\",\"version\":1}"), Some("")] {
        let store = MemoryStore::new();
        drop(create(&store));
        store.remove(&StorePath::Marker).unwrap();
        if let Some(text) = marker {
            store.put_file("candour.json", text.into());
        }
        let vault = open(&store).unwrap();
        assert_eq!(vault.notices(), [Notice::MarkerRestored], "{marker:?}");
        drop(vault);
        assert_eq!(open(&store).unwrap().notices(), [], "{marker:?}");
    }
}

#[test]
fn makes_a_vault_for_an_example_that_nothing_opens_again() {
    let store = MemoryStore::new();
    let mut vault = vault_lock(&store).create_unkept().unwrap();
    let id = add_case(&mut vault, "Example", b"made up");
    vault.save_case(&id, b"changed").unwrap();
    assert_eq!(&*vault.open_case(&id).unwrap().contents, b"changed");
    assert!(!paths(&store).contains(&"keys.age".to_owned()));
    drop(vault);
    assert_eq!(open(&store).err(), Some(VaultError::KeyMissing));
}

#[test]
fn deletes_a_case_with_its_files_and_every_index_that_named_it() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let gone = add_case(&mut vault, "Gone", b"one");
    let kept = add_case(&mut vault, "Kept", b"two");
    vault.save_case(&gone, b"three").unwrap();
    vault.delete_case(&gone).unwrap();
    assert_eq!(labels(&vault), [Some("Kept".into())]);
    let files = paths(&store);
    assert!(!files.iter().any(|path| path.contains(gone.as_str())), "{files:?}");
    assert_eq!(files.iter().filter(|path| path.starts_with("index/")).count(), 1);
    assert_eq!(vault.open_case(&gone).err(), Some(VaultError::CaseMissing));
    drop(vault);
    let mut vault = open(&store).unwrap();
    assert_eq!(labels(&vault), [Some("Kept".into())]);
    assert_eq!(&*vault.open_case(&kept).unwrap().contents, b"two");
}

#[test]
fn deletes_everything_and_can_begin_anew() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    add_case(&mut vault, "Mine", b"one");
    vault.make_recovery_code().unwrap();
    drop(vault);
    vault_lock(&store).delete_everything().unwrap();
    assert_eq!(store.files(), []);
    assert_eq!(vault_lock(&store).presence(), Ok(Presence::Nothing));
    assert_eq!(labels(&create(&store)), []);
}

#[test]
fn does_not_bury_cases_whose_keys_are_gone() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let id = add_case(&mut vault, "Mine", b"one");
    drop(vault);
    let keys = store.read(&StorePath::Keys).unwrap();
    let remove_keys = || {
        store.remove(&StorePath::Keys).unwrap();
        store.remove(&StorePath::KeysCopy).unwrap();
    };
    remove_keys();
    assert_eq!(vault_lock(&store).presence(), Ok(Presence::Remains));
    let created = vault_lock(&store).create(&phrase("x"), WorkFactor::for_tests());
    assert_eq!(created.err(), Some(VaultError::VaultExists));
    store.put_file("keys.age", keys);
    let mut vault = open(&store).unwrap();
    assert_eq!(&*vault.open_case(&id).unwrap().contents, b"one", "a copied key file opens it");
    drop(vault);
    remove_keys();
    vault_lock(&store).delete_everything().unwrap();
    assert_eq!(store.files(), []);
}

#[test]
fn passes_over_files_that_it_did_not_write() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let id = add_case(&mut vault, "Mine", b"one");
    for foreign in ["1.age", "000000000000.age", "000000000009.AGE", "x", "000000000007.age.new"] {
        store.put_file(&format!("cases/{id}/{foreign}"), b"foreign".to_vec());
    }
    store.put_file("cases/.DS_Store", b"foreign".to_vec());
    store.put_file("cases/not-a-case/000000000001.age", b"foreign".to_vec());
    let opened = vault.open_case(&id).unwrap();
    assert_eq!((&*opened.contents, opened.stepped_back), (&b"one"[..], None));
    drop(vault);
    let vault = open(&store).unwrap();
    assert_eq!(vault.cases().len(), 1);
}

#[test]
fn gives_every_error_a_code_of_its_own() {
    let mut codes = VaultError::CODES.to_vec();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), VaultError::CODES.len());
    for fault in [StoreFault::NoSpace, StoreFault::NotPermitted, StoreFault::Io] {
        assert!(codes.contains(&VaultError::from(fault).code()));
    }
    assert!(codes.contains(&VaultError::VaultNewer { version: 2 }.code()));
}
