//! Many clients on one computer.

use candour_case::{AppSession, Locale};
use candour_vault::{CaseId, FolderStore, Passphrase, VaultLock, WorkFactor};
use rand::SeedableRng;
use rand::rngs::StdRng;
use secrecy::SecretString;

use crate::now;

const PASSPHRASE: &str = "seven quiet herons cross the lake";

#[test]
fn of_fifty_cases_each_is_listed_once_and_those_opened_last_come_first() {
    let folder = tempfile::tempdir().unwrap();
    let vault_lock = VaultLock::on(Box::new(FolderStore::new(folder.path()))).unwrap();
    let passphrase = Passphrase::new(PASSPHRASE.to_owned()).unwrap();
    let mut vault = vault_lock.create(&passphrase, WorkFactor::for_tests()).unwrap();
    let mut ids: Vec<CaseId> = Vec::new();
    for number in 0..50 {
        let label = format!("Matter {number:02}");
        ids.push(vault.create_case(&label, b"{}", &mut rand::rng()).unwrap());
    }
    let opened = now().timestamp();
    for (at, earlier) in [(7, 60), (31, 0), (12, 3600)] {
        vault.note_opened(&ids[at], opened - earlier).unwrap();
    }
    drop(vault);
    drop(vault_lock);

    let mut session =
        AppSession::on_folder(folder.path(), Box::new(StdRng::seed_from_u64(1))).unwrap();
    session.open_vault(&SecretString::from(PASSPHRASE)).unwrap();
    let cases = session.cases(&Locale::english(), now()).unwrap();
    let mut labels: Vec<&str> = cases.iter().map(|case| case.label.as_str()).collect();
    assert_eq!(labels[..3], ["Matter 31", "Matter 07", "Matter 12"]);
    labels.sort_unstable();
    let all: Vec<String> = (0..50).map(|number| format!("Matter {number:02}")).collect();
    assert_eq!(labels, all);
}
