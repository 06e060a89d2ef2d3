//! Any byte changed or cut off, in any file: a clear error or a step back, never wrong data.

use candour_vault::{CaseId, MemoryStore, Notice, RecoveryCode, Vault, VaultError, WorkFactor};
use proptest::prelude::*;
use secrecy::SecretString;

use crate::scene::{PHRASE, add_case, create, open, phrase, vault_lock};

struct Sample {
    store: MemoryStore,
    key: SecretString,
    code: RecoveryCode,
    one: CaseId,
    two: CaseId,
}

const ONE: [&[u8]; 3] = [b"one, first", b"one, second", b"one, third"];
const TWO: &[u8] = b"two, only";

fn sample() -> Sample {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let one = add_case(&mut vault, "One", ONE[0]);
    let two = add_case(&mut vault, "Two", TWO);
    vault.save_case(&one, ONE[1]).unwrap();
    vault.save_case(&one, ONE[2]).unwrap();
    let code = vault.make_recovery_code().unwrap();
    let key = vault.key_for_keychain();
    drop(vault);
    Sample { store, key, code, one, two }
}

/// Every file with every byte changed in one bit, in all bits, and the file cut before it.
fn damages(store: &MemoryStore, wanted: &dyn Fn(&str) -> bool) -> Vec<(String, MemoryStore)> {
    let mut damaged = Vec::new();
    for (path, bytes) in store.files().into_iter().filter(|(path, _)| wanted(path)) {
        for place in 0..bytes.len() {
            let mut one_bit = bytes.clone();
            one_bit[place] ^= 1 << (place % 8);
            let mut all_bits = bytes.clone();
            all_bits[place] ^= 0xff;
            let cut = bytes[..place].to_vec();
            for (how, changed) in [("bit", one_bit), ("byte", all_bits), ("cut", cut)] {
                let copy = store.copy();
                copy.put_file(&path, changed);
                damaged.push((format!("{path}, {how} {place}"), copy));
            }
        }
    }
    assert!(!damaged.is_empty(), "no such file in the vault");
    damaged
}

/// Checks an opened vault in which one file, named in `scene`, may be damaged.
fn verify(sample: &Sample, mut vault: Vault, scene: &str) {
    let notices = vault.notices().to_vec();
    let index_damaged = scene.starts_with("index/");
    for (id, label) in [(&sample.one, "One"), (&sample.two, "Two")] {
        let entry = vault.cases().into_iter().find(|entry| entry.id == *id);
        let found = entry.unwrap_or_else(|| panic!("{scene}: a case is missing")).label;
        let stepped = notices.iter().any(|n| matches!(n, Notice::IndexSteppedBack(_)));
        assert!(found.as_deref() == Some(label) || (index_damaged && stepped), "{scene}");
    }
    if scene.starts_with("candour.json") {
        assert!(notices.is_empty() || notices == [Notice::MarkerRestored], "{scene}");
    } else {
        assert!(notices.is_empty() || index_damaged, "{scene}: {notices:?}");
    }

    let newest_damaged = scene.contains(&format!("{}/000000000003", sample.one));
    let opened = vault.open_case(&sample.one).unwrap();
    assert_eq!(&*opened.contents, ONE[if newest_damaged { 1 } else { 2 }], "{scene}");
    assert_eq!(opened.stepped_back.is_some(), newest_damaged, "{scene}");

    let only_damaged = scene.contains(sample.two.as_str());
    match vault.open_case(&sample.two) {
        Ok(opened) => assert!(!only_damaged && &*opened.contents == TWO, "{scene}"),
        Err(error) => assert!(only_damaged && error == VaultError::CaseDamaged, "{scene}"),
    }
}

#[test]
fn steps_back_or_says_so_for_any_damaged_byte_of_a_sealed_case_or_index() {
    let sample = sample();
    let damages = damages(&sample.store, &|path| path.contains('/'));
    assert!(damages.len() > 5000, "{}", damages.len());
    for (scene, store) in damages {
        let vault = vault_lock(&store).open_with_key(&sample.key).unwrap();
        verify(&sample, vault, &scene);
    }
}

#[test]
fn opens_or_names_the_fault_for_any_damaged_byte_of_the_marker() {
    let sample = sample();
    for (scene, store) in damages(&sample.store, &|path| path == "candour.json") {
        match vault_lock(&store).open_with_key(&sample.key) {
            Ok(vault) => verify(&sample, vault, &scene),
            Err(VaultError::VaultNewer { version }) => assert!(version > 1, "{scene}"),
            Err(error) => panic!("{scene}: {error}"),
        }
    }
}

#[test]
fn refuses_any_damaged_byte_of_the_key_file_and_recovery_still_opens() {
    let sample = sample();
    let work = WorkFactor::for_tests();
    for (place, (scene, store)) in
        damages(&sample.store, &|path| path == "keys.age").into_iter().enumerate()
    {
        assert_eq!(open(&store).err(), Some(VaultError::WrongPassphraseOrDamagedKey), "{scene}");
        if place % 50 == 0 {
            let recovered = vault_lock(&store).recover(&sample.code, &phrase("new"), work).unwrap();
            verify(&sample, recovered, &scene);
        }
    }
}

#[test]
fn refuses_any_damaged_byte_of_the_recovery_file_and_the_passphrase_still_opens() {
    let sample = sample();
    let work = WorkFactor::for_tests();
    for (place, (scene, store)) in
        damages(&sample.store, &|path| path == "recovery.age").into_iter().enumerate()
    {
        let recovered = vault_lock(&store).recover(&sample.code, &phrase("new"), work);
        assert_eq!(recovered.err(), Some(VaultError::WrongRecoveryCodeOrDamaged), "{scene}");
        if place % 50 == 0 {
            verify(&sample, vault_lock(&store).open(&phrase(PHRASE)).unwrap(), &scene);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn gives_back_any_bytes_and_never_changed_ones(
        bytes in proptest::collection::vec(any::<u8>(), 0..200_000),
        place in any::<proptest::sample::Index>(),
        bit in 0..8_u32,
        cut in any::<bool>(),
    ) {
        let store = MemoryStore::new();
        let mut vault = create(&store);
        let id = add_case(&mut vault, "Mine", b"before");
        vault.save_case(&id, &bytes).unwrap();
        prop_assert_eq!(&*vault.open_case(&id).unwrap().contents, &bytes[..]);

        let path = format!("cases/{id}/000000000002.age");
        let mut sealed = store.files().into_iter().find(|(p, _)| *p == path).unwrap().1;
        let place = place.index(sealed.len());
        if cut {
            sealed.truncate(place);
        } else {
            sealed[place] ^= 1 << bit;
        }
        store.put_file(&path, sealed);
        let opened = vault.open_case(&id).unwrap();
        prop_assert_eq!(&*opened.contents, &b"before"[..]);
        prop_assert!(opened.stepped_back.is_some());
    }

    #[test]
    fn never_takes_arbitrary_bytes_for_a_vault(
        keys in proptest::collection::vec(any::<u8>(), 0..400),
        marker in proptest::collection::vec(any::<u8>(), 0..60),
        index in proptest::collection::vec(any::<u8>(), 0..400),
    ) {
        let store = MemoryStore::new();
        for (path, bytes) in
            [("keys.age", keys), ("candour.json", marker), ("index/000000000001.age", index)]
        {
            store.put_file(path, bytes);
        }
        prop_assert!(open(&store).is_err());
    }
}

#[test]
fn a_draft_that_was_left_over_changes_nothing_and_does_not_stay() {
    let sample = sample();
    let beside = |path: &str| format!("{path}.new");
    let half = |bytes: &[u8]| bytes[..bytes.len() / 2].to_vec();
    for (path, bytes) in sample.store.files() {
        for draft in [Vec::new(), half(&bytes), bytes.clone()] {
            let store = sample.store.copy();
            store.put_file(&beside(&path), draft);
            let vault = vault_lock(&store).open_with_key(&sample.key).unwrap();
            assert_eq!(vault.notices(), [], "{path}");
            verify(&sample, vault, &beside("nothing"));
            let left = store.files().iter().any(|(name, _)| *name == beside(&path));
            assert!(!left, "{path}: what is opened keeps a draft");
        }
    }
    // What a kill leaves lies where the next save writes.
    let store = sample.store.copy();
    let next = [format!("cases/{}/000000000004.age", sample.one), "index/000000000004.age".into()];
    for path in &next {
        store.put_file(&beside(path), b"half of a".to_vec());
    }
    let mut vault = vault_lock(&store).open_with_key(&sample.key).unwrap();
    vault.save_case(&sample.one, b"one, fourth").unwrap();
    vault.rename_case(&sample.one, "Renamed").unwrap();
    assert_eq!(&*vault.open_case(&sample.one).unwrap().contents, b"one, fourth");
    let files = store.files();
    assert!(next.iter().all(|path| files.iter().any(|(name, _)| name == path)));
    assert!(!files.iter().any(|(name, _)| name.ends_with(".new")));
}
