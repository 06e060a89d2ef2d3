//! Many clients on one computer.

use std::time::{Duration, Instant};

use candour_case::{Desk, Locale};
use candour_vault::{CaseId, Claim, FolderStore, Passphrase, WorkFactor};
use rand::SeedableRng;
use rand::rngs::StdRng;
use secrecy::SecretString;

use crate::now;

const PASSPHRASE: &str = "seven quiet herons cross the lake";

#[test]
fn a_thousand_cases_are_listed_within_200_milliseconds() {
    let folder = tempfile::tempdir().unwrap();
    let claim = Claim::on(Box::new(FolderStore::new(folder.path()))).unwrap();
    let passphrase = Passphrase::new(PASSPHRASE.to_owned()).unwrap();
    let mut vault = claim.create(&passphrase, WorkFactor::new(WorkFactor::FLOOR).unwrap()).unwrap();
    let mut ids: Vec<CaseId> = Vec::new();
    for number in 0..1000 {
        let label = format!("Matter {number}");
        ids.push(vault.create_case(&label, b"{}", &mut rand::rng()).unwrap());
    }
    vault.note_opened(&ids[500], now().timestamp()).unwrap();
    drop(vault);
    drop(claim);

    let mut desk = Desk::on_folder(folder.path(), Box::new(StdRng::seed_from_u64(1))).unwrap();
    desk.open_vault(&SecretString::from(PASSPHRASE)).unwrap();
    let begun = Instant::now();
    let cases = desk.cases(&Locale::english(), now()).unwrap();
    let took = begun.elapsed();
    assert_eq!(cases.len(), 1000);
    assert_eq!(cases[0].label, "Matter 500", "the one opened last comes first");
    assert!(took < Duration::from_millis(200), "it took {took:?}");
}
