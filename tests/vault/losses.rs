//! What has been lost is told apart: a list made anew, copies that are gone, a session that ended.

use std::path::Path;

use candour_case::view_models::{KeychainView, Settings};
use candour_case::{AppSession, Locale, Timestamp};
use candour_content::embedded;
use candour_vault::{FolderStore, MemoryStore, VaultLock, WorkFactor};
use secrecy::SecretString;

use crate::scene::{PHRASE, add_case, create, open, phrase, randomness};

fn now() -> Timestamp {
    Timestamp::parse_from_rfc3339("2026-11-30T16:22:00+00:00").unwrap()
}

fn unlocked(folder: &Path) -> AppSession {
    let mut session = AppSession::on_folder(folder, Box::new(randomness(1))).unwrap();
    session.open_vault(&SecretString::from(PHRASE)).unwrap();
    session
}

/// A session with a case that was saved some times, in a new folder.
fn with_a_case(folder: &Path) -> AppSession {
    let made = VaultLock::on(Box::new(FolderStore::new(folder))).unwrap();
    drop(made.create(&phrase(PHRASE), WorkFactor::for_tests()).unwrap());
    drop(made);
    let mut session = unlocked(folder);
    session.create_case("Case A", now()).unwrap();
    let id = session.cases(&Locale::english(), now()).unwrap()[0].id.clone();
    for _ in 0..2 {
        session.close_case(now()).unwrap();
        session.open_case(&id, now()).unwrap();
    }
    session
}

/// What is said with the list of cases, and on the first page of the case.
fn told(folder: &Path) -> (Vec<String>, Option<String>) {
    let mut session = unlocked(folder);
    let keychain = KeychainView { available: false, enabled: false };
    let repaired = session.start_view(&Settings::default(), keychain, true).repaired;
    let id = session.cases(&Locale::english(), now()).unwrap()[0].id.clone();
    session.open_case(&id, now()).unwrap();
    let home = session.case().unwrap().home(&Locale::english(), now());
    (repaired, home.recovered)
}

fn words(key: &str) -> String {
    let edition = embedded().unwrap();
    candour_content::Phrases::new(&edition, &Locale::english()).text(key)
}

/// The beginning of a message, before what is set into it.
fn begins(text: Option<&str>, message: &str) -> bool {
    text.is_some_and(|text| text.starts_with(message))
}

const MISSING: &str = "The newest saved copies of this case are not in its folder any more.";
const SUDDEN: &str = "Your last session ended suddenly.";

/// The newest files of the only case, the newest first.
fn generations(folder: &Path) -> Vec<std::path::PathBuf> {
    let cases = std::fs::read_dir(folder.join("cases")).unwrap();
    let case = cases.map(Result::unwrap).next().unwrap().path();
    let mut found: Vec<_> =
        std::fs::read_dir(case).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found.reverse();
    found
}

/// The attack of 30 November 2026: the two newest copies were removed, and a session that had been
/// closed was told to have ended suddenly.
#[test]
fn newest_copies_that_are_gone_are_told_and_not_as_a_sudden_end() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    let mut session = with_a_case(&folder);
    session.lock(now()).unwrap();
    drop(session);
    for newest in generations(&folder).iter().take(2) {
        std::fs::remove_file(newest).unwrap();
    }
    let (repaired, recovered) = told(&folder);
    assert_eq!(repaired, Vec::<String>::new());
    assert!(begins(recovered.as_deref(), MISSING), "{recovered:?}");
    // Once it is said, what is there is what is known.
    let mut session = unlocked(&folder);
    session.lock(now()).unwrap();
    drop(session);
    let (_, recovered) = told(&folder);
    assert!(begins(recovered.as_deref(), SUDDEN), "{recovered:?}");
}

#[test]
fn a_sudden_end_and_a_closed_session_are_told_as_what_they_are() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    drop(with_a_case(&folder));
    let (_, recovered) = told(&folder);
    assert!(begins(recovered.as_deref(), SUDDEN), "{recovered:?}");
    let mut session = unlocked(&folder);
    let id = session.cases(&Locale::english(), now()).unwrap()[0].id.clone();
    session.open_case(&id, now()).unwrap();
    session.lock(now()).unwrap();
    drop(session);
    assert_eq!(told(&folder), (Vec::new(), None));
}

/// The attack of 30 November 2026: the files of the index were removed, and nobody was told.
#[test]
fn a_list_of_cases_made_anew_is_told_with_the_list_and_with_the_case() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    let mut session = with_a_case(&folder);
    session.lock(now()).unwrap();
    drop(session);
    std::fs::remove_dir_all(folder.join("index")).unwrap();
    let text = words("recovered-list-anew");
    assert_eq!(told(&folder), (vec![text.clone()], Some(text)));
}

#[test]
fn a_key_file_made_anew_is_told_with_the_list_of_cases() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    let mut session = with_a_case(&folder);
    session.lock(now()).unwrap();
    drop(session);
    let mut sealed = std::fs::read(folder.join("keys.age")).unwrap();
    *sealed.last_mut().unwrap() ^= 1;
    std::fs::write(folder.join("keys.age"), sealed).unwrap();
    assert_eq!(told(&folder), (vec![words("recovered-key-file")], None));
}

#[test]
fn the_index_knows_the_newest_generation_that_was_noted_and_counts_what_is_gone() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let id = add_case(&mut vault, "Mine", b"1");
    for n in 2..=6_u8 {
        vault.save_case(&id, &[n]).unwrap();
    }
    vault.note_newest(&id).unwrap();
    let noted = store.files();
    vault.note_newest(&id).unwrap();
    assert_eq!(store.files(), noted, "what is known is not written again");
    vault.save_case(&id, &[7]).unwrap();
    drop(vault);
    assert_eq!(open(&store).unwrap().open_case(&id).unwrap().missing, 0);
    let remove = |n: u64| {
        let generation =
            candour_vault::Generation::from_file_name(&format!("{n:012}.age")).unwrap();
        let folder = candour_vault::Folder::Case(id.clone());
        candour_vault::Store::remove(
            &store,
            &candour_vault::StorePath::Generation(folder, generation),
        )
        .unwrap();
    };
    remove(7);
    assert_eq!(open(&store).unwrap().open_case(&id).unwrap().missing, 0, "it was not known");
    store.put_file(&format!("cases/{id}/000000000006.age"), b"damaged".to_vec());
    let opened = open(&store).unwrap().open_case(&id).unwrap();
    assert_eq!((opened.missing, opened.stepped_back.is_some()), (0, true), "damaged is not gone");
    remove(6);
    remove(5);
    let opened = open(&store).unwrap().open_case(&id).unwrap();
    assert_eq!((opened.missing, opened.stepped_back.is_some()), (2, false));
}
