//! What a person can do with a vault.

use candour_vault::{
    FORMAT_VERSION, Generation, KEPT_GENERATIONS, MemoryStore, Notice, Place, Presence,
    RecoveryCode, Store, StoreFault, VaultError, WorkFactor,
};
use serde_json::json;

use crate::scene::{PHRASE, add_case, claim, claim_any, create, labels, open, phrase};

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
    let marker = store.read(&Place::Marker).unwrap();
    assert_eq!(marker, b"{\"format\":\"candour-vault\",\"version\":1}\n");
}

#[test]
fn does_not_open_with_another_passphrase() {
    let store = MemoryStore::new();
    drop(create(&store));
    for wrong in ["", "x", "panoramic nectar precut smith banana handclap ", "PANORAMIC"] {
        let Ok(passphrase) = candour_vault::Passphrase::new(wrong.into()) else {
            assert_eq!(wrong, "");
            continue;
        };
        let opened = claim(&store).open(&passphrase);
        assert_eq!(opened.err(), Some(VaultError::WrongPassphraseOrDamagedKey), "{wrong}");
    }
    assert!(open(&store).is_ok(), "and still opens with the right one");
}

#[test]
fn says_when_there_is_no_vault_or_already_one() {
    let store = MemoryStore::new();
    assert_eq!(claim(&store).presence(), Ok(Presence::Nothing));
    assert_eq!(open(&store).err(), Some(VaultError::VaultMissing));
    drop(create(&store));
    assert_eq!(claim(&store).presence(), Ok(Presence::Vault { recovery: false }));
    let before = store.files();
    let again = claim(&store).create(&phrase("other"), WorkFactor::for_tests());
    assert_eq!(again.err(), Some(VaultError::VaultExists));
    assert_eq!(store.files(), before, "the vault that was there is untouched");
}

#[test]
fn lets_one_claim_in_and_one_vault_be_open() {
    let store = MemoryStore::new();
    let first = claim(&store);
    assert_eq!(claim_any(store.clone()).err(), Some(VaultError::VaultLockedByOther));
    let vault = first.create(&phrase(PHRASE), WorkFactor::for_tests()).unwrap();
    assert_eq!(first.open(&phrase(PHRASE)).err(), Some(VaultError::VaultLockedByOther));
    assert_eq!(first.delete_everything(), Err(VaultError::VaultLockedByOther));
    drop(first);
    assert_eq!(
        claim_any(store.clone()).err(),
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
    assert_eq!(claim(&store).presence(), Ok(Presence::Newer { version: newer }));
    assert_eq!(open(&store).err(), Some(refused));
    assert_eq!(claim(&store).delete_everything(), Err(refused));
    let created = claim(&store).create(&phrase("x"), WorkFactor::for_tests());
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
        store.remove(&Place::Marker).unwrap();
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
fn keeps_the_newest_five_generations_in_order() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let id = add_case(&mut vault, "Mine", b"1");
    for n in 2..=9_u32 {
        let saved = vault.save_case(&id, n.to_string().as_bytes()).unwrap();
        assert_eq!((saved.generation.number(), saved.written), (u64::from(n), true));
    }
    let folder = format!("cases/{id}/");
    let kept: Vec<String> =
        paths(&store).iter().filter_map(|p| p.strip_prefix(&folder)).map(str::to_owned).collect();
    assert_eq!(kept.len(), KEPT_GENERATIONS);
    assert_eq!(kept.first().map(String::as_str), Some("000000000005.age"));
    assert_eq!(kept.last().map(String::as_str), Some("000000000009.age"));
}

#[test]
fn does_not_write_the_same_bytes_twice() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let id = add_case(&mut vault, "Mine", b"same");
    let before = store.files();
    let saved = vault.save_case(&id, b"same").unwrap();
    assert_eq!((saved.generation.number(), saved.written), (1, false));
    drop(vault);
    let mut vault = open(&store).unwrap();
    assert!(!vault.save_case(&id, b"same").unwrap().written, "nor after opening again");
    assert_eq!(store.files(), before);
}

#[test]
fn writes_the_same_bytes_again_after_stepping_back() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let id = add_case(&mut vault, "Mine", b"one");
    vault.save_case(&id, b"two").unwrap();
    store.put_file(&format!("cases/{id}/000000000002.age"), b"damaged".to_vec());
    let opened = vault.open_case(&id).unwrap();
    let back = opened.stepped_back.unwrap();
    assert_eq!((back.from.number(), back.to.number()), (2, 1));
    assert_eq!(&*opened.contents, b"one");
    let saved = vault.save_case(&id, b"one").unwrap();
    assert_eq!((saved.generation.number(), saved.written), (3, true));
    assert_eq!(vault.open_case(&id).unwrap().stepped_back, None);
}

#[test]
fn damaged_generations_never_push_out_whole_ones() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let id = add_case(&mut vault, "Mine", b"whole");
    for n in 2..12 {
        store.put_file(&format!("cases/{id}/{n:012}.age"), b"damaged".to_vec());
    }
    drop(vault);
    let mut vault = open(&store).unwrap();
    assert_eq!(&*vault.open_case(&id).unwrap().contents, b"whole");
    for n in 0..4_u8 {
        vault.save_case(&id, &[n]).unwrap();
    }
    assert!(paths(&store).contains(&format!("cases/{id}/000000000001.age")));
    vault.save_case(&id, b"fifth").unwrap();
    assert_eq!(
        paths(&store).iter().filter(|path| path.contains(id.as_str())).count(),
        KEPT_GENERATIONS,
        "once five newer whole ones exist, the old and the damaged go"
    );
}

#[test]
fn notices_a_generation_renamed_or_moved_from_another_case() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let one = add_case(&mut vault, "One", b"one, old");
    vault.save_case(&one, b"one, new").unwrap();
    let two = add_case(&mut vault, "Two", b"two");
    let file = |id: &candour_vault::CaseId, n: u64| format!("cases/{id}/{n:012}.age");
    let bytes_of = |path: &str| store.files().into_iter().find(|(p, _)| p == path).unwrap().1;
    store.put_file(&file(&one, 3), bytes_of(&file(&one, 1)));
    store.put_file(&file(&two, 2), bytes_of(&file(&one, 2)));
    store.put_file(&file(&two, 3), bytes_of("index/000000000001.age"));

    let opened = vault.open_case(&one).unwrap();
    assert_eq!(&*opened.contents, b"one, new");
    assert_eq!(opened.stepped_back.map(|back| back.from.number()), Some(3));
    let opened = vault.open_case(&two).unwrap();
    assert_eq!(&*opened.contents, b"two");
    assert_eq!(opened.stepped_back.map(|back| back.from.number()), Some(3));
}

#[test]
fn says_when_a_case_is_damaged_throughout_or_not_there() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let id = add_case(&mut vault, "Mine", b"one");
    store.put_file(&format!("cases/{id}/000000000001.age"), b"damaged".to_vec());
    assert_eq!(vault.open_case(&id).err(), Some(VaultError::CaseDamaged));
    drop(vault);
    let mut vault = open(&store).unwrap();
    let before = store.files();
    assert_eq!(vault.save_case(&id, b"two").err(), Some(VaultError::CaseDamaged));
    assert_eq!(store.files(), before, "saving does not bury what a repair might still save");
    let other = "00112233445566778899aabbccddeeff".parse().unwrap();
    assert_eq!(vault.open_case(&other).err(), Some(VaultError::CaseMissing));
    assert_eq!(vault.save_case(&other, b"").err(), Some(VaultError::CaseMissing));
    assert_eq!(vault.rename_case(&other, "x").err(), Some(VaultError::CaseMissing));
    assert_eq!(vault.delete_case(&other).err(), Some(VaultError::CaseMissing));
}

#[test]
fn takes_large_cases_and_refuses_larger_ones_than_it_could_open() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let id = add_case(&mut vault, "Mine", b"small");
    let most = vec![7; candour_vault::MOST_BYTES];
    vault.save_case(&id, &most).unwrap();
    assert!(*vault.open_case(&id).unwrap().contents == *most);
    let more = vec![7; candour_vault::MOST_BYTES + 1];
    assert_eq!(vault.save_case(&id, &more).err(), Some(VaultError::TooLarge));
    assert!(*vault.open_case(&id).unwrap().contents == *most);
}

#[test]
fn rebuilds_a_lost_index_from_the_cases() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let id = add_case(&mut vault, "Mine", b"answers");
    drop(vault);
    for (path, _) in store.files() {
        if path.starts_with("index/") {
            store.put_file(&path, b"damaged".to_vec());
        }
    }
    let mut vault = open(&store).unwrap();
    assert_eq!(vault.notices(), [Notice::IndexRebuilt]);
    assert_eq!(labels(&vault), [None]);
    assert_eq!(&*vault.open_case(&id).unwrap().contents, b"answers");
    vault.rename_case(&id, "Mine again").unwrap();
    drop(vault);
    let vault = open(&store).unwrap();
    assert_eq!(vault.notices(), []);
    assert_eq!(labels(&vault), [Some("Mine again".into())]);
}

#[test]
fn changes_the_passphrase_and_keeps_everything_else() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let id = add_case(&mut vault, "Mine", b"answers");
    let work = WorkFactor::for_tests();
    let wrong = vault.change_passphrase(&phrase("wrong"), &phrase("new"), work);
    assert_eq!(wrong, Err(VaultError::WrongPassphraseOrDamagedKey));
    vault.change_passphrase(&phrase(PHRASE), &phrase("новый пароль"), work).unwrap();
    drop(vault);
    assert_eq!(open(&store).err(), Some(VaultError::WrongPassphraseOrDamagedKey));
    let mut vault = claim(&store).open(&phrase("новый пароль")).unwrap();
    assert_eq!(&*vault.open_case(&id).unwrap().contents, b"answers");
}

#[test]
fn recovers_with_the_printed_code_and_a_new_passphrase() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let id = add_case(&mut vault, "Mine", b"answers");
    assert_eq!(vault.has_recovery_code(), Ok(false));
    let code = vault.make_recovery_code().unwrap();
    assert_eq!(vault.has_recovery_code(), Ok(true));
    let printed = code.groups().join(" ");
    let key = vault.key_for_keychain();
    drop(vault);

    let work = WorkFactor::for_tests();
    let other = RecoveryCode::generate();
    let refused = claim(&store).recover(&other, &phrase("new"), work);
    assert_eq!(refused.err(), Some(VaultError::WrongRecoveryCodeOrDamaged));
    assert!(open(&store).is_ok(), "a wrong code changes nothing");

    let typed = RecoveryCode::parse(&printed.to_lowercase()).unwrap();
    store.remove(&Place::Keys).unwrap();
    assert_eq!(open(&store).err(), Some(VaultError::KeyMissing));
    let mut vault = claim(&store).recover(&typed, &phrase("new"), work).unwrap();
    assert_eq!(&*vault.open_case(&id).unwrap().contents, b"answers");
    drop(vault);
    assert!(claim(&store).open(&phrase("new")).is_ok());
    assert!(claim(&store).open_with_key(&key).is_ok(), "the identity is the same");
}

#[test]
fn a_recovery_code_holds_until_the_person_has_a_newer_one() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let old = vault.make_recovery_code().unwrap();
    let forgotten = vault.make_recovery_code().unwrap();
    let new = vault.make_recovery_code().unwrap();
    drop(vault);
    let recover = |code| claim(&store).recover(code, &phrase("x"), WorkFactor::for_tests());
    let wrong = Some(VaultError::WrongRecoveryCodeOrDamaged);
    assert!(recover(&old).is_ok(), "nobody has said that they have the newer one");
    assert!(recover(&new).is_ok());
    assert_eq!(recover(&forgotten).err(), wrong, "the one that was shown last counts");

    let mut vault = claim(&store).open(&phrase("x")).unwrap();
    assert_eq!(vault.confirm_recovery_code(&forgotten).err(), wrong);
    vault.confirm_recovery_code(&new).unwrap();
    drop(vault);
    assert_eq!(recover(&old).err(), wrong);
    let mut vault = recover(&new).unwrap();
    vault.confirm_recovery_code(&new).unwrap();
    vault.make_recovery_code().unwrap();
    vault.confirm_recovery_code(&new).unwrap();
    assert_eq!(store.files().iter().filter(|(path, _)| path.contains("recovery")).count(), 1);
    vault.make_recovery_code().unwrap();
    vault.remove_recovery_code().unwrap();
    drop(vault);
    assert_eq!(recover(&new).err(), Some(VaultError::RecoveryMissing));
}

#[test]
fn a_newer_recovery_code_opens_where_the_older_file_is_gone() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    vault.make_recovery_code().unwrap();
    let new = vault.make_recovery_code().unwrap();
    drop(vault);
    store.remove(&Place::Recovery).unwrap();
    store.remove(&Place::Keys).unwrap();
    assert_eq!(claim(&store).presence(), Ok(Presence::Vault { recovery: true }));
    claim(&store).recover(&new, &phrase("x"), WorkFactor::for_tests()).unwrap();
}

#[test]
fn opens_with_the_key_that_a_keychain_kept_and_with_no_other() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    add_case(&mut vault, "Mine", b"answers");
    let key = vault.key_for_keychain();
    drop(vault);
    assert_eq!(labels(&claim(&store).open_with_key(&key).unwrap()), [Some("Mine".into())]);
    let stranger = candour_vault::Identity::generate().to_text();
    for wrong in [stranger, String::new().into(), "not a key".to_owned().into()] {
        let opened = claim(&store).open_with_key(&wrong);
        assert_eq!(opened.err(), Some(VaultError::WrongPassphraseOrDamagedKey));
    }
}

#[test]
fn refuses_the_key_that_a_deleted_vault_left_in_the_keychain() {
    let store = MemoryStore::new();
    let key = create(&store).key_for_keychain();
    claim(&store).delete_everything().unwrap();
    drop(create(&store));
    let before = store.files();
    let opened = claim(&store).open_with_key(&key);
    assert_eq!(opened.err(), Some(VaultError::WrongPassphraseOrDamagedKey));
    assert_eq!(store.files(), before, "the new vault, still empty, is not taken over");
}

#[test]
fn opens_an_empty_vault_whose_index_is_lost_by_its_passphrase() {
    let store = MemoryStore::new();
    drop(create(&store));
    store.put_file("index/000000000001.age", b"damaged".to_vec());
    assert_eq!(open(&store).unwrap().notices(), [Notice::IndexRebuilt]);
}

#[test]
fn makes_a_vault_for_an_example_that_nothing_opens_again() {
    let store = MemoryStore::new();
    let mut vault = claim(&store).create_unkept().unwrap();
    let id = add_case(&mut vault, "Example", b"made up");
    vault.save_case(&id, b"changed").unwrap();
    assert_eq!(&*vault.open_case(&id).unwrap().contents, b"changed");
    assert!(!paths(&store).contains(&"keys.age".to_owned()));
    drop(vault);
    assert_eq!(open(&store).err(), Some(VaultError::KeyMissing));
}

#[test]
fn refuses_a_key_file_that_belongs_to_another_vault() {
    let (store, other) = (MemoryStore::new(), MemoryStore::new());
    let mut vault = create(&store);
    add_case(&mut vault, "Mine", b"answers");
    drop((vault, create(&other)));
    store.put_file("keys.age", other.read(&Place::Keys).unwrap());
    let before = store.files();
    assert_eq!(open(&store).err(), Some(VaultError::WrongPassphraseOrDamagedKey));
    assert_eq!(store.files(), before);
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
    claim(&store).delete_everything().unwrap();
    assert_eq!(store.files(), []);
    assert_eq!(claim(&store).presence(), Ok(Presence::Nothing));
    assert_eq!(labels(&create(&store)), []);
}

#[test]
fn does_not_bury_cases_whose_keys_are_gone() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let id = add_case(&mut vault, "Mine", b"one");
    drop(vault);
    let keys = store.read(&Place::Keys).unwrap();
    store.remove(&Place::Keys).unwrap();
    assert_eq!(claim(&store).presence(), Ok(Presence::Remains));
    let created = claim(&store).create(&phrase("x"), WorkFactor::for_tests());
    assert_eq!(created.err(), Some(VaultError::VaultExists));
    store.put_file("keys.age", keys);
    let mut vault = open(&store).unwrap();
    assert_eq!(&*vault.open_case(&id).unwrap().contents, b"one", "a copied key file opens it");
    drop(vault);
    store.remove(&Place::Keys).unwrap();
    claim(&store).delete_everything().unwrap();
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
fn reads_file_names_back_and_no_look_alikes() {
    assert_eq!(Generation::FIRST.file_name(), "000000000001.age");
    assert_eq!(Generation::from_file_name("000000000001.age"), Some(Generation::FIRST));
    let last = Generation::from_file_name("999999999999.age").unwrap();
    assert_eq!(last.next(), None);
    for name in ["", ".age", "1.age", "0000000000001.age", "+00000000001.age", "00000000000१.age"]
    {
        assert_eq!(Generation::from_file_name(name), None, "{name}");
    }
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
