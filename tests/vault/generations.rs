//! Generations of a case: what is kept, what is taken, what is passed over.

use candour_vault::{Generation, KEPT_GENERATIONS, MemoryStore, Notice, VaultError};

use crate::scene::{add_case, create, labels, open};

fn paths(store: &MemoryStore) -> Vec<String> {
    store.files().into_iter().map(|(path, _)| path).collect()
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
