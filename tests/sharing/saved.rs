//! What is saved beside the vault: locked files, and packs whose drafts are known.

use std::path::Path;

use candour_case::view_models::{PaperKind, ReportChoices};
use candour_case::{AppSession, CaseError, Locale};
use candour_vault::{FolderStore, Passphrase, VaultLock, WorkFactor};
use rand::SeedableRng;
use rand::rngs::StdRng;
use secrecy::SecretString;

use crate::now;

const PASSPHRASE: &str = "seven quiet herons cross the lake";

/// A session in a vault of its own, with one open case.
fn session(folder: &Path) -> AppSession {
    let vault_lock = VaultLock::on(Box::new(FolderStore::new(folder))).unwrap();
    let passphrase = Passphrase::new(PASSPHRASE.to_owned()).unwrap();
    drop(vault_lock.create(&passphrase, WorkFactor::for_tests()).unwrap());
    drop(vault_lock);
    let mut session = AppSession::on_folder(folder, Box::new(StdRng::seed_from_u64(1))).unwrap();
    session.open_vault(&SecretString::from(PASSPHRASE)).unwrap();
    session.create_case("Mine", now()).unwrap();
    session
}

fn choices(lock: Option<&str>) -> ReportChoices {
    ReportChoices {
        pack: true,
        lock: lock.map(str::to_owned),
        ..ReportChoices::paper(PaperKind::ConflictSheet)
    }
}

#[test]
fn a_file_is_locked_by_no_weak_passphrase_and_not_by_that_of_the_vault() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(&folder.path().join("vault"));
    let english = Locale::english();
    for (passphrase, refused) in [
        ("password1", Some(CaseError::PassphraseWeak)),
        (PASSPHRASE, Some(CaseError::PassphraseShared)),
        ("a lantern beside nine wet stones", None),
    ] {
        let made = session.make_report(&choices(Some(passphrase)), &english, now());
        assert_eq!(made.err(), refused, "{passphrase}");
    }
}

/// A crash while a pack is replaced can leave a draft in its folder: the vault knows which folder
/// that is, until the pack is whole.
#[test]
fn a_pack_that_is_being_replaced_is_known_to_the_vault_until_it_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = session(&folder.path().join("vault"));
    let english = Locale::english();
    session.make_report(&choices(None), &english, now()).unwrap();
    let own = session.save_pack(folder.path(), &english).unwrap();
    assert_eq!(session.save_pack(folder.path(), &english), Ok(own.clone()));
    assert_eq!(session.saving_in(), Vec::<String>::new(), "it is whole");
    // A file of somebody else in it stops the saving, as a crash would.
    std::fs::write(own.join("theirs.txt"), b"theirs").unwrap();
    session.save_pack(folder.path(), &english).unwrap_err();
    assert_eq!(session.saving_in(), [own.to_str().unwrap()]);
}
