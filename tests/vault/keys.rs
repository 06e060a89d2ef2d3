//! What opens a vault: passphrase, recovery code, the key in a keychain.

use std::cell::Cell;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use candour_case::{AppSession, Locale, Timestamp};
use candour_vault::{
    FolderStore, MemoryStore, Notice, Presence, RecoveryCode, Store, StorePath, VaultError,
    VaultLock, WorkFactor,
};
use secrecy::SecretString;

use crate::scene::{PHRASE, add_case, create, labels, open, phrase, randomness, vault_lock};

#[test]
fn does_not_open_with_another_passphrase() {
    let store = MemoryStore::new();
    drop(create(&store));
    for wrong in ["", "x", "panoramic nectar precut smith banana handclap ", "PANORAMIC"] {
        let Ok(passphrase) = candour_vault::Passphrase::new(wrong.into()) else {
            assert_eq!(wrong, "");
            continue;
        };
        let opened = vault_lock(&store).open(&passphrase);
        assert_eq!(opened.err(), Some(VaultError::WrongPassphraseOrDamagedKey), "{wrong}");
    }
    assert!(open(&store).is_ok(), "and still opens with the right one");
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
    let mut vault = vault_lock(&store).open(&phrase("новый пароль")).unwrap();
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
    let refused = vault_lock(&store).recover(&other, &phrase("new"), work);
    assert_eq!(refused.err(), Some(VaultError::WrongRecoveryCodeOrDamaged));
    assert!(open(&store).is_ok(), "a wrong code changes nothing");

    let typed = RecoveryCode::parse(&printed.to_lowercase()).unwrap();
    store.remove(&StorePath::Keys).unwrap();
    store.remove(&StorePath::KeysCopy).unwrap();
    assert_eq!(open(&store).err(), Some(VaultError::KeyMissing));
    let mut vault = vault_lock(&store).recover(&typed, &phrase("new"), work).unwrap();
    assert_eq!(&*vault.open_case(&id).unwrap().contents, b"answers");
    drop(vault);
    assert!(vault_lock(&store).open(&phrase("new")).is_ok());
    assert!(vault_lock(&store).open_with_key(&key).is_ok(), "the identity is the same");
}

#[test]
fn a_recovery_code_holds_until_the_person_has_a_newer_one() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    let old = vault.make_recovery_code().unwrap();
    let forgotten = vault.make_recovery_code().unwrap();
    let new = vault.make_recovery_code().unwrap();
    drop(vault);
    let recover = |code| vault_lock(&store).recover(code, &phrase("x"), WorkFactor::for_tests());
    let wrong = Some(VaultError::WrongRecoveryCodeOrDamaged);
    assert!(recover(&old).is_ok(), "nobody has said that they have the newer one");
    assert!(recover(&new).is_ok());
    assert_eq!(recover(&forgotten).err(), wrong, "the one that was shown last counts");

    let mut vault = vault_lock(&store).open(&phrase("x")).unwrap();
    assert_eq!(vault.confirm_recovery_code(&forgotten).err(), wrong);
    vault.confirm_recovery_code(&new).unwrap();
    drop(vault);
    assert_eq!(recover(&old).err(), wrong);
    let mut vault = recover(&new).unwrap();
    vault.confirm_recovery_code(&new).unwrap();
    vault.make_recovery_code().unwrap();
    vault.confirm_recovery_code(&new).unwrap();
    assert_eq!(store.files().iter().filter(|(path, _)| path.contains("recovery")).count(), 2);
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
    for place in
        [StorePath::Recovery, StorePath::RecoveryCopy, StorePath::Keys, StorePath::KeysCopy]
    {
        store.remove(&place).unwrap();
    }
    assert_eq!(vault_lock(&store).presence(), Ok(Presence::Vault { recovery: true }));
    vault_lock(&store).recover(&new, &phrase("x"), WorkFactor::for_tests()).unwrap();
}

#[test]
fn opens_with_the_key_that_a_keychain_kept_and_with_no_other() {
    let store = MemoryStore::new();
    let mut vault = create(&store);
    add_case(&mut vault, "Mine", b"answers");
    let key = vault.key_for_keychain();
    drop(vault);
    assert_eq!(labels(&vault_lock(&store).open_with_key(&key).unwrap()), [Some("Mine".into())]);
    let stranger = candour_vault::Identity::generate().to_text();
    for wrong in [stranger, String::new().into(), "not a key".to_owned().into()] {
        let opened = vault_lock(&store).open_with_key(&wrong);
        assert_eq!(opened.err(), Some(VaultError::WrongPassphraseOrDamagedKey));
    }
}

#[test]
fn refuses_the_key_that_a_deleted_vault_left_in_the_keychain() {
    let store = MemoryStore::new();
    let key = create(&store).key_for_keychain();
    vault_lock(&store).delete_everything().unwrap();
    drop(create(&store));
    let before = store.files();
    let opened = vault_lock(&store).open_with_key(&key);
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
fn refuses_a_key_file_that_belongs_to_another_vault() {
    let (store, other) = (MemoryStore::new(), MemoryStore::new());
    let mut vault = create(&store);
    add_case(&mut vault, "Mine", b"answers");
    drop((vault, create(&other)));
    for name in ["keys.age", "keys-copy.age"] {
        store.put_file(name, other.read(&StorePath::Keys).unwrap());
    }
    let before = store.files();
    assert_eq!(open(&store).err(), Some(VaultError::WrongPassphraseOrDamagedKey));
    assert_eq!(store.files(), before);
}

fn now() -> Timestamp {
    Timestamp::parse_from_rfc3339("2026-11-24T12:00:00+00:00").unwrap()
}

/// The program's own way: the code is made and shown, and confirmed where the person has it.
#[test]
fn the_page_on_paper_opens_until_the_next_one_is_confirmed() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    let made = VaultLock::on(Box::new(FolderStore::new(&folder))).unwrap();
    drop(made.create(&phrase(PHRASE), WorkFactor::for_tests()).unwrap());
    drop(made);
    let unlocked = || {
        let mut session = AppSession::on_folder(&folder, Box::new(randomness(1))).unwrap();
        session.open_vault(&SecretString::from(PHRASE)).unwrap();
        session
    };
    let opens = |groups: &[String]| {
        let vault_lock = VaultLock::on(Box::new(FolderStore::new(&folder))).unwrap();
        let code = RecoveryCode::parse(&groups.concat()).unwrap();
        vault_lock.recover(&code, &phrase(PHRASE), WorkFactor::for_tests()).is_ok()
    };

    let mut session = unlocked();
    let paper = session.make_recovery(false, now()).unwrap().pages.remove(0);
    session.confirm_recovery().unwrap();
    // A new code is on the screen when the program ends without a word.
    let screen = session.make_recovery(false, now()).unwrap().pages.remove(0);
    drop(session);
    assert!(opens(&paper) && opens(&screen));

    let mut session = unlocked();
    session.confirm_recovery().unwrap();
    let next = session.make_recovery(false, now()).unwrap().pages.remove(0);
    session.confirm_recovery().unwrap();
    drop(session);
    assert!(opens(&next) && !opens(&paper) && !opens(&screen));
}

/// The code that a printed page holds, as `pdftotext` reads it.
fn printed_code(session: &AppSession, page: usize, place: &Path) -> SecretString {
    let file = place.join("page.pdf");
    let now = now();
    let made = session.recovery_page(page, &Locale::english(), now).unwrap();
    std::fs::write(&file, made.bytes).unwrap();
    let read = Command::new("pdftotext").arg("-layout").arg(&file).arg("-").output().unwrap();
    let text = String::from_utf8(read.stdout).unwrap();
    let (_, text) = text.split_once("\nCode ").unwrap();
    let (typed, _) = text.split_once("\nMade ").unwrap();
    SecretString::from(typed)
}

/// A session with a vault that holds one case, "Case A".
fn session_with_case(folder: &Path, now: Timestamp) -> AppSession {
    let made = VaultLock::on(Box::new(FolderStore::new(folder))).unwrap();
    drop(made.create(&phrase(PHRASE), WorkFactor::for_tests()).unwrap());
    drop(made);
    let mut session = AppSession::on_folder(folder, Box::new(randomness(1))).unwrap();
    session.open_vault(&SecretString::from(PHRASE)).unwrap();
    session.create_case("Case A", now).unwrap();
    session
}

/// A clock by which each step takes nine seconds.
fn slow() -> impl Fn() -> Duration {
    let passed = Cell::new(Duration::ZERO);
    move || passed.replace(passed.get() + Duration::from_secs(9))
}

#[test]
fn a_vault_made_on_a_slow_computer_costs_a_guess_no_less_than_the_floor() {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("vault");
    let mut session = AppSession::on_folder(&folder, Box::new(randomness(1))).unwrap();
    session.create_vault(&SecretString::from(PHRASE), &slow()).unwrap();
    let again = session.create_vault(&SecretString::from("another"), &slow());
    assert_eq!(again.err().map(|e| e.code()), Some("vault-exists"));
    drop(session);
    let sealed = std::fs::read(folder.join("keys.age")).unwrap();
    let stanza = String::from_utf8_lossy(&sealed).lines().nth(1).unwrap().to_owned();
    assert!(stanza.starts_with("-> scrypt ") && stanza.ends_with(" 18"), "{stanza}");
    let mut session = AppSession::on_folder(&folder, Box::new(randomness(1))).unwrap();
    session.open_vault(&SecretString::from(PHRASE)).unwrap();
}

/// Opens by codes, looks for the case, and opens once more by the new passphrase.
fn recovers(session: &mut AppSession, codes: &[SecretString], now: Timestamp) {
    let locale = Locale::english();
    let new = SecretString::from("another lake another heron");
    session.recover_vault(codes, &new, &slow()).unwrap();
    assert_eq!(session.cases(&locale, now).unwrap()[0].label, "Case A");
    session.lock(now).unwrap();
    assert!(session.open_vault(&SecretString::from(PHRASE)).is_err());
    session.open_vault(&new).unwrap();
}

#[test]
fn what_is_printed_on_the_recovery_page_opens_the_answers_after_the_passphrase_is_lost() {
    let place = tempfile::tempdir().unwrap();
    let now = now();
    let mut session = session_with_case(&place.path().join("vault"), now);
    session.make_recovery(false, now).unwrap();
    let code = printed_code(&session, 0, place.path());
    session.confirm_recovery().unwrap();
    session.lock(now).unwrap();
    recovers(&mut session, &[code], now);
}

#[test]
fn what_is_printed_on_two_of_three_parts_opens_the_answers_and_one_part_does_not() {
    let place = tempfile::tempdir().unwrap();
    let now = now();
    let mut session = session_with_case(&place.path().join("vault"), now);
    assert_eq!(session.make_recovery(true, now).unwrap().pages.len(), 3);
    let [one, two, three] = [0, 1, 2].map(|page| printed_code(&session, page, place.path()));
    let no_page = session.recovery_page(3, &Locale::english(), now);
    assert_eq!(no_page.err().map(|e| e.code()), Some("page-missing"));
    session.confirm_recovery().unwrap();
    session.lock(now).unwrap();
    let elapsed = || Duration::ZERO;
    for (codes, refusal) in [
        (vec![one.clone()], "recovery-code-malformed"),
        (vec![one.clone(), one.clone()], "recovery-part-twice"),
        (vec![one.clone(), two.clone(), three.clone()], "recovery-code-malformed"),
    ] {
        let refused = session.recover_vault(&codes, &SecretString::from(PHRASE), &elapsed);
        assert_eq!(refused.err().map(|e| e.code()), Some(refusal));
    }
    recovers(&mut session, &[three, one], now);
}
