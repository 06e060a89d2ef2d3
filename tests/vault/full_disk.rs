//! A disk that is really full.

use std::fs::File;
use std::io::Write;

use candour_case::{AppSession, Locale, Timestamp};
use candour_vault::{FolderStore, VaultError, VaultLock, WorkFactor};
use secrecy::SecretString;

use crate::scene::{PHRASE, add_case, phrase, randomness};
use crate::small_disk::{SmallDisk, again_where_it_may_mount};

#[test]
fn a_full_disk_is_named_and_loses_nothing() {
    let Some(mut again) = again_where_it_may_mount() else { return fill_a_disk() };
    let this = "full_disk::a_full_disk_is_named_and_loses_nothing";
    let done = again.args(["--exact", this, "--show-output"]).output().unwrap();
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success() && said.contains("test result: ok. 1 passed"), "{said}");
}

fn fill_a_disk() {
    let disk = SmallDisk::mount(256);
    let folder = disk.path().join("vault");
    let on_disk = || VaultLock::on(Box::new(FolderStore::new(&folder)));
    let mut vault = on_disk().unwrap().create(&phrase(PHRASE), WorkFactor::for_tests()).unwrap();
    let id = add_case(&mut vault, "Mine", b"small");
    let mut saved = b"small".to_vec();
    let (mut full, mut written) = (0, 0);
    for n in 1..=60_u8 {
        let bytes = vec![n; usize::from(n) * 2500];
        match vault.save_case(&id, &bytes) {
            Ok(_) => {
                saved = bytes;
                written += 1;
            }
            Err(error) => {
                assert_eq!(error, VaultError::NoSpace, "save {n}");
                full += 1;
            }
        }
        assert_eq!(vault.open_case(&id).unwrap().contents.len(), saved.len(), "save {n}");
    }
    assert!(written > 5 && full > 5, "both happened: {written} saved, {full} refused");

    // Fill what is left, so that not even an index fits.
    let filler = disk.path().join("filler");
    let block = vec![0; 4096];
    let mut all = Vec::new();
    while std::fs::write(&filler, &all).is_ok() {
        all.extend_from_slice(&block);
    }
    std::fs::write(&filler, &all[..all.len() - block.len()]).unwrap();
    let label = vault.rename_case(&id, &"long label ".repeat(1000));
    assert_eq!(label, Err(VaultError::NoSpace));
    let created = vault.create_case("Other", &[1; 9000], &mut rand::rng());
    assert_eq!(created.err(), Some(VaultError::NoSpace));
    assert_eq!(vault.cases().len(), 1, "a case that was not made is not listed");
    let changed =
        vault.change_passphrase(&phrase(PHRASE), &phrase("other"), WorkFactor::for_tests());
    assert_eq!(changed, Err(VaultError::NoSpace));
    drop(vault);

    let mut vault = on_disk().unwrap().open(&phrase(PHRASE)).unwrap();
    assert_eq!(*vault.open_case(&id).unwrap().contents, *saved);
    assert_eq!(vault.cases()[0].label.as_deref(), Some("Mine"));
    std::fs::remove_file(&filler).unwrap();
    vault.save_case(&id, b"room again").unwrap();
    vault.delete_case(&id).unwrap();
    drop(vault);
    on_disk().unwrap().delete_everything().unwrap();
}

#[test]
fn a_case_on_a_full_disk_is_shown_and_nothing_is_said_to_be_saved() {
    let Some(mut again) = again_where_it_may_mount() else { return open_on_a_full_disk() };
    let this = "full_disk::a_case_on_a_full_disk_is_shown_and_nothing_is_said_to_be_saved";
    let done = again.args(["--exact", this, "--show-output"]).output().unwrap();
    let said = String::from_utf8_lossy(&done.stdout);
    assert!(done.status.success() && said.contains("test result: ok. 1 passed"), "{said}");
}

fn open_on_a_full_disk() {
    let disk = SmallDisk::mount(256);
    let folder = disk.path().join("vault");
    let now: Timestamp = "2026-11-24T12:00:00+00:00".parse().unwrap();
    let english = Locale::english();
    let vault_lock = VaultLock::on(Box::new(FolderStore::new(&folder))).unwrap();
    drop(vault_lock.create(&phrase(PHRASE), WorkFactor::for_tests()).unwrap());
    drop(vault_lock);
    let open = || {
        let mut session = AppSession::on_folder(&folder, Box::new(randomness(1))).unwrap();
        session.open_vault(&SecretString::from(PHRASE)).unwrap();
        session
    };
    let mut session = open();
    session.create_case("Mine", now).unwrap();
    session.lock(now).unwrap();
    drop(session);
    let mut filler = File::create(disk.path().join("filler")).unwrap();
    while filler.write_all(&[0; 512]).is_ok() {}
    let mut session = open();
    let id = session.cases(&english, now).unwrap()[0].id.clone();
    session.open_case(&id, now).unwrap();
    let home = session.case().unwrap().home(&english, now);
    let words = candour_case::embedded().unwrap().words;
    let told = words.text(&english, "recovered-not-written");
    assert_eq!(home.recovered.as_deref(), Some(told.as_str()));
}
